//! The kinds of token, which are mutually exclusive (RFC 8725, sections 3.11 and 3.12).
//!
//! An issuer signs all of them with the same keys, so the signature does not tell them apart. One
//! function assigns a kind to every token; each `verify_...` method accepts its own kind only.

use serde_json::{Map, Value};

use super::error::Kind;
use super::rules::present;

/// The kind of token that a caller expects.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wanted {
    Id,
    Access,
    Logout,
}

/// What the header and the claims say that a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    Id(Evidence),
    Access(Mark),
    /// A logout token, with or without the header `typ: logout+jwt`.
    Logout {
        typed: bool,
    },
}

/// How an ID token was recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// It has a claim that binds it to a login or describes the user.
    Claims,
    /// It has nothing that identifies another kind.
    Nothing,
}

/// How an access token was recognized.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// The header `typ: at+jwt` (RFC 9068).
    Typ,
    /// The claim `scope`.
    Scope,
    /// The claim `jti` or `client_id`, and nothing that identifies an ID token. GenAuth's ID tokens
    /// have neither.
    Bare,
}

/// Which tokens are accepted, beyond their kind.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Policy {
    /// Access tokens need `typ: at+jwt`.
    pub(super) typed_access_tokens: bool,
    /// Access tokens may lack `scope`.
    pub(super) without_scope: bool,
    /// Logout tokens need `typ: logout+jwt`.
    pub(super) typed_logout_tokens: bool,
}

/// The claims that bind an ID token to a login (OpenID Connect Core, sections 2 and 3.3.2.11).
const OF_LOGINS: [&str; 4] = ["nonce", "at_hash", "c_hash", "s_hash"];

/// The claims that describe the user. GenAuth sends most of them in every ID token, as null if
/// there is no value.
const OF_USERS: [&str; 21] = [
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "username",
    "profile",
    "picture",
    "website",
    "email",
    "email_verified",
    "phone_number",
    "phone_number_verified",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "updated_at",
    "address",
    "external_id",
];

/// The claims that access tokens have even without scopes (RFC 9068, section 2.2).
const OF_CLIENTS: [&str; 2] = ["jti", "client_id"];

impl TokenKind {
    /// Assigns a kind. `media_type` is the header `typ` in lower case, without `application/`.
    pub(super) fn of(
        media_type: Option<&str>,
        claims: &Map<String, Value>,
    ) -> Result<Self, Kind> {
        let has_any =
            |names: &[&str]| names.iter().any(|name| claims.contains_key(*name));
        let scope = scope(claims)?.is_some();
        let (typed_access, typed_logout) = match media_type {
            None | Some("jwt") => (false, false),
            Some("at+jwt") => (true, false),
            Some("logout+jwt") => (false, true),
            Some(_) => {
                return Err(Kind::Type(
                    "unknown token type in the header `typ`: expected `JWT`, `at+jwt`, or \
                     `logout+jwt`",
                ));
            }
        };
        let access = typed_access || scope;
        let id = has_any(&OF_LOGINS);
        let logout = typed_logout || claims.contains_key("events");
        match (id, access, logout) {
            (true, false, false) => Ok(Self::Id(Evidence::Claims)),
            (false, true, false) if typed_access => Ok(Self::Access(Mark::Typ)),
            (false, true, false) => Ok(Self::Access(Mark::Scope)),
            (false, false, true) => Ok(Self::Logout {
                typed: typed_logout,
            }),
            (false, false, false) if has_any(&OF_USERS) => {
                Ok(Self::Id(Evidence::Claims))
            }
            (false, false, false) if has_any(&OF_CLIENTS) => {
                Ok(Self::Access(Mark::Bare))
            }
            (false, false, false) => Ok(Self::Id(Evidence::Nothing)),
            (true, true, false) => Err(Kind::Type(
                "the token is neither an ID token nor an access token: it has claims of both",
            )),
            (true, _, true) => Err(Kind::Type(
                "the token is neither an ID token nor a logout token: it has claims of both",
            )),
            (false, true, true) => Err(Kind::Type(
                "the token is neither an access token nor a logout token: it has claims of both",
            )),
        }
    }

    /// Rejects a token of another kind than the expected one.
    pub(super) fn expect(self, wanted: Wanted, policy: Policy) -> Result<(), Kind> {
        let problem = match (wanted, self) {
            (Wanted::Id, Self::Id(_)) => return Ok(()),
            (Wanted::Id, Self::Access(Mark::Bare)) => {
                "this is an access token, or an ID token that looks like one: it has `jti` or \
                 `client_id`, but neither `nonce` nor `at_hash` nor claims about the user"
            }
            (Wanted::Id, Self::Access(_)) => {
                "this is an access token, not an ID token: pass the ID token"
            }
            (Wanted::Id, Self::Logout { .. }) => {
                "this is a logout token, not an ID token: pass the ID token"
            }
            (Wanted::Access, Self::Access(mark)) => match mark {
                Mark::Typ => return Ok(()),
                Mark::Scope | Mark::Bare if policy.typed_access_tokens => {
                    "the access token is not typed: expected the header `typ: at+jwt`, because \
                     the verifier requires typed access tokens"
                }
                Mark::Scope => return Ok(()),
                Mark::Bare if policy.without_scope => return Ok(()),
                Mark::Bare => {
                    "nothing identifies this as an access token: expected the claim `scope` or \
                     the header `typ: at+jwt`; if the application issues access tokens without \
                     scopes, call `.allow_access_tokens_without_scope()`"
                }
            },
            (Wanted::Access, Self::Id(Evidence::Claims)) => {
                "this is an ID token, which identifies a user and grants no access: pass the \
                 access token"
            }
            (Wanted::Access, Self::Id(Evidence::Nothing)) => {
                "nothing identifies this as an access token: expected the claim `scope` or the \
                 header `typ: at+jwt`"
            }
            (Wanted::Access, Self::Logout { .. }) => {
                "this is a logout token, not an access token: pass the access token"
            }
            (Wanted::Logout, Self::Logout { typed: false })
                if policy.typed_logout_tokens =>
            {
                "the logout token is not typed: expected the header `typ: logout+jwt`, because \
                 the verifier requires typed logout tokens"
            }
            (Wanted::Logout, Self::Logout { .. }) => return Ok(()),
            (Wanted::Logout, Self::Id(_) | Self::Access(_)) => {
                "this is not a logout token: it has no `events`"
            }
        };
        Err(Kind::Type(problem))
    }
}

/// Reads the claim `scope`: words separated by spaces, or an array of words.
pub(super) fn scope(claims: &Map<String, Value>) -> Result<Option<Vec<String>>, Kind> {
    const INVALID: Kind =
        Kind::Malformed("`scope` must be a string or an array of strings");
    match present(claims, "scope") {
        None => Ok(None),
        Some(Value::String(text)) => {
            Ok(Some(text.split_whitespace().map(str::to_owned).collect()))
        }
        Some(Value::Array(list)) => list
            .iter()
            .map(|it| it.as_str().map(str::to_owned).ok_or(INVALID))
            .collect::<Result<_, _>>()
            .map(Some),
        Some(_) => Err(INVALID),
    }
}
