//! The reasons for which a token is rejected.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::algorithm::Algorithm;
use super::fetch::FetchError;

/// The error of a rejected token, or of a [`TokenVerifier`](super::TokenVerifier) that cannot be
/// built.
///
/// If [`is_keys_unavailable`](Self::is_keys_unavailable) is true, nothing is known about the
/// token: respond with status 503. In all other cases the token is at fault: respond with 401.
/// `Display` and `Debug` say how to fix the problem and never show the token, a nonce, or a secret.
///
/// ```
/// use genauth::verify::VerifyError;
///
/// /// Returns the status, and the value of the header `WWW-Authenticate` (RFC 6750).
/// fn response(error: &VerifyError) -> (u16, Option<&'static str>) {
///     if error.is_keys_unavailable() {
///         (503, None)
///     } else if error.is_expired() {
///         (401, Some(r#"Bearer error="invalid_token", error_description="expired""#))
///     } else {
///         (401, Some(r#"Bearer error="invalid_token""#))
///     }
/// }
/// ```
pub struct VerifyError(Box<Kind>);

#[derive(Debug)]
pub(super) enum Kind {
    /// Invalid options, each with its fix.
    Options(Vec<String>),
    /// Not a readable token.
    Malformed(&'static str),
    /// Two members of the same name.
    Duplicate { part: &'static str, member: String },
    /// The algorithm is not accepted.
    Algorithm { found: String, accepted: Vec<Algorithm> },
    /// Another kind of token.
    Type(&'static str),
    /// No key has this ID.
    UnknownKey(String),
    /// The key is ambiguous or does not fit.
    NoKey(&'static str),
    /// Invalid signature.
    Signature,
    /// Another issuer.
    Issuer { found: String, expected: String },
    /// Another application.
    Audience { found: String, expected: String },
    /// Issued to another application.
    Party(&'static str),
    /// Expired longer ago than the leeway.
    Expired { ago: Duration, leeway: Duration },
    /// Valid only after the leeway.
    NotYet { ahead: Duration, leeway: Duration },
    /// Issued for another login.
    Nonce(&'static str),
    /// Issued with another access token.
    AccessToken(&'static str),
    /// The issuer's keys are unavailable.
    Keys(Arc<FetchError>),
}

impl From<Kind> for VerifyError {
    fn from(kind: Kind) -> Self {
        Self(Box::new(kind))
    }
}

impl VerifyError {
    /// Returns whether an option of the builder is missing or invalid.
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(*self.0, Kind::Options(_))
    }

    /// Returns whether the issuer's keys could not be fetched, so that nothing is known about the
    /// token. A later attempt may succeed.
    #[must_use]
    pub fn is_keys_unavailable(&self) -> bool {
        matches!(*self.0, Kind::Keys(_))
    }

    /// Returns whether the token cannot be read: it is truncated or garbled, has duplicate
    /// members, or lacks a claim that tokens of its kind need.
    #[must_use]
    pub fn is_malformed(&self) -> bool {
        matches!(*self.0, Kind::Malformed(_) | Kind::Duplicate { .. })
    }

    /// Returns whether the token is of another kind, such as an ID token in place of an access
    /// token.
    #[must_use]
    pub fn is_wrong_type(&self) -> bool {
        matches!(*self.0, Kind::Type(_))
    }

    /// Returns whether the token is unsigned or signed with an algorithm that is not accepted.
    #[must_use]
    pub fn is_wrong_algorithm(&self) -> bool {
        matches!(*self.0, Kind::Algorithm { .. })
    }

    /// Returns whether the issuer has no key for the token, or more than one.
    #[must_use]
    pub fn is_unknown_key(&self) -> bool {
        matches!(*self.0, Kind::UnknownKey(_) | Kind::NoKey(_))
    }

    /// Returns whether the signature is invalid: the token was forged or altered.
    #[must_use]
    pub fn is_bad_signature(&self) -> bool {
        matches!(*self.0, Kind::Signature)
    }

    /// Returns whether the token comes from another issuer.
    #[must_use]
    pub fn is_wrong_issuer(&self) -> bool {
        matches!(*self.0, Kind::Issuer { .. })
    }

    /// Returns whether the token is meant for, or was issued to, another application.
    #[must_use]
    pub fn is_wrong_audience(&self) -> bool {
        matches!(*self.0, Kind::Audience { .. } | Kind::Party(_))
    }

    /// Returns whether the token has expired. Refresh it, or have the user sign in again.
    #[must_use]
    pub fn is_expired(&self) -> bool {
        matches!(*self.0, Kind::Expired { .. })
    }

    /// Returns whether the token is not valid yet or was issued in the future. One of the clocks
    /// is wrong.
    #[must_use]
    pub fn is_not_yet_valid(&self) -> bool {
        matches!(*self.0, Kind::NotYet { .. })
    }

    /// Returns whether the ID token belongs to another login.
    #[must_use]
    pub fn is_wrong_nonce(&self) -> bool {
        matches!(*self.0, Kind::Nonce(_))
    }

    /// Returns whether the ID token was not issued together with the access token.
    #[must_use]
    pub fn is_wrong_access_token(&self) -> bool {
        matches!(*self.0, Kind::AccessToken(_))
    }
}

/// The length limit of foreign text in an error, in characters.
const LONGEST_SHOWN: usize = 100;

/// Escapes and truncates foreign text.
pub(super) fn shown(text: &str) -> String {
    let mut shown: String =
        text.chars().take(LONGEST_SHOWN).flat_map(char::escape_debug).collect();
    if text.chars().nth(LONGEST_SHOWN).is_some() {
        shown.push_str("...");
    }
    shown
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Options(problems) => {
                write!(f, "cannot build the token verifier: {}", problems.join("; "))
            }
            Self::Malformed(what) => write!(f, "malformed token: {what}"),
            Self::Duplicate { part, member } => {
                write!(f, "malformed token: duplicate member `{member}` in the {part}")
            }
            Self::Algorithm { found, .. } if found.eq_ignore_ascii_case("none") => f
                .write_str(
                    "the token is unsigned (`alg: none`), which is never accepted",
                ),
            Self::Algorithm { found, accepted } => {
                let accepted: Vec<_> =
                    accepted.iter().map(|it| format!("`{it}`")).collect();
                write!(
                    f,
                    "unaccepted algorithm `{found}`: expected {}; if the application signs with \
                     it, add it with `.algorithms(..)`, and set `.app_secret(..)` for `HS256`",
                    accepted.join(" or ")
                )
            }
            Self::Type(what) | Self::NoKey(what) | Self::Party(what) => {
                f.write_str(what)
            }
            Self::UnknownKey(id) => write!(
                f,
                "unknown signing key `{id}`: check that the token comes from this issuer, which \
                 publishes no such key"
            ),
            Self::Signature => f.write_str(
                "invalid signature: the token was altered or signed with another key",
            ),
            Self::Issuer { found, expected } => write!(
                f,
                "wrong issuer `{found}`: expected `{expected}`; check `app_host` or `issuer`, and \
                 where the token comes from"
            ),
            Self::Audience { found, expected } => write!(
                f,
                "wrong audience: expected `{expected}`, found {found}; check `app_id`, and where \
                 the token comes from"
            ),
            Self::Expired { ago, leeway } => write!(
                f,
                "the token expired {} s ago (leeway: {} s): get a new one",
                ago.as_secs(),
                leeway.as_secs()
            ),
            Self::NotYet { ahead, leeway } => write!(
                f,
                "the token becomes valid in {} s (leeway: {} s): check the clock of this machine",
                ahead.as_secs(),
                leeway.as_secs()
            ),
            Self::Nonce(what) | Self::AccessToken(what) => f.write_str(what),
            Self::Keys(error) => write!(f, "the issuer's keys are unavailable: {error}"),
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("VerifyError").field(&format_args!("{self}")).finish()
    }
}

impl std::error::Error for VerifyError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &*self.0 {
            Kind::Keys(error) => std::error::Error::source(&**error),
            _ => None,
        }
    }
}
