//! The claims of verified access and ID tokens.

use std::time::SystemTime;

use serde_json::{Map, Value};

use super::error::Kind;
use super::kind;
use super::rules::{Registered, text, time};
use crate::shared::extra::Extra;

/// The claims of a verified access token, returned by
/// [`verify_access_token`](super::TokenVerifier::verify_access_token).
///
/// ```
/// use genauth::verify::AccessTokenClaims;
///
/// /// Only users may write, and only with the scope `orders:write`.
/// fn may_write(claims: &AccessTokenClaims) -> bool {
///     claims.sub.is_some() && claims.has_scope("orders:write")
/// }
/// ```
///
/// `Debug` shows the names of the extra claims, but not their values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessTokenClaims {
    /// The user ID. `None` if the token was issued to a program rather than for a user.
    pub sub: Option<String>,
    /// The issuer: `{app_host}/oidc` unless the verifier was built with another one.
    pub iss: String,
    /// The audience. Contains the app ID.
    pub aud: Vec<String>,
    /// The application that the token was issued to, if stated. Equals the app ID.
    pub azp: Option<String>,
    /// The expiration time.
    pub exp: SystemTime,
    /// The time before which the token is not valid.
    pub nbf: Option<SystemTime>,
    /// The time of issue.
    pub iat: Option<SystemTime>,
    /// The token ID.
    pub jti: Option<String>,
    /// The granted scopes. Empty if the token has no `scope`.
    pub scope: Vec<String>,
    /// All other claims, such as custom ones.
    pub extra: Extra,
}

impl AccessTokenClaims {
    /// Returns whether the token grants a scope.
    #[must_use]
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scope.iter().any(|it| it == scope)
    }

    pub(super) fn read(
        registered: Registered,
        claims: Map<String, Value>,
    ) -> Result<Self, Kind> {
        let scope = kind::scope(&claims)?.unwrap_or_default();
        let mut rest = Rest::new(claims);
        rest.drop(&["scope"]);
        Ok(Self {
            exp: registered.expiry()?,
            sub: rest.subject()?,
            iss: registered.iss,
            aud: registered.aud,
            azp: registered.azp,
            nbf: registered.nbf,
            iat: registered.iat,
            jti: rest.text("jti"),
            scope,
            extra: rest.extra(),
        })
    }
}

/// The claims of a verified ID token, which identify the user (OpenID Connect Core, section 5.1).
///
/// ```
/// use genauth::verify::IdTokenClaims;
///
/// /// The name to greet the user with. Only `sub` is always present.
/// fn display_name(user: &IdTokenClaims) -> &str {
///     user.nickname.as_ref().or(user.name.as_ref()).unwrap_or(&user.sub)
/// }
/// ```
///
/// Which claims about the user are present depends on the requested scopes, and any of them can be
/// missing. A claim whose value does not have the documented type stays in [`extra`](Self::extra).
/// `Debug` shows the names of the extra claims, but not their values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdTokenClaims {
    /// The user ID.
    pub sub: String,
    /// The issuer: `{app_host}/oidc` unless the verifier was built with another one.
    pub iss: String,
    /// The audience. Contains the app ID.
    pub aud: Vec<String>,
    /// The application that the token was issued to, if stated. Equals the app ID.
    pub azp: Option<String>,
    /// The expiration time.
    pub exp: SystemTime,
    /// The time before which the token is not valid.
    pub nbf: Option<SystemTime>,
    /// The time of issue.
    pub iat: SystemTime,
    /// The time at which the user signed in.
    pub auth_time: Option<SystemTime>,
    /// The nonce that was sent to the sign-in page.
    pub nonce: Option<String>,
    /// The ID of the session at the issuer. Store it with your own session to end that session
    /// when a [logout token](super::TokenVerifier::verify_logout_token) names it.
    pub sid: Option<String>,
    /// The full name.
    pub name: Option<String>,
    /// The given name.
    pub given_name: Option<String>,
    /// The family name.
    pub family_name: Option<String>,
    /// The middle name.
    pub middle_name: Option<String>,
    /// The nickname.
    pub nickname: Option<String>,
    /// The name by which the user wants to be called.
    pub preferred_username: Option<String>,
    /// The username, for signing in.
    pub username: Option<String>,
    /// The URL of the profile page.
    pub profile: Option<String>,
    /// The URL of the profile picture.
    pub picture: Option<String>,
    /// The URL of the website.
    pub website: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Whether the email address has been verified.
    pub email_verified: Option<bool>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// Whether the phone number has been verified.
    pub phone_number_verified: Option<bool>,
    /// The gender, such as `M`, `F`, or `U`.
    pub gender: Option<String>,
    /// The date of birth.
    pub birthdate: Option<String>,
    /// The time zone.
    pub zoneinfo: Option<String>,
    /// The language and region.
    pub locale: Option<String>,
    /// The time of the last change to the user, as sent by the server.
    pub updated_at: Option<String>,
    /// The user's ID in an external system.
    pub external_id: Option<String>,
    /// All other claims, such as custom ones.
    pub extra: Extra,
}

impl IdTokenClaims {
    pub(super) fn read(
        registered: Registered,
        claims: Map<String, Value>,
    ) -> Result<Self, Kind> {
        let auth_time = time(
            &claims,
            "auth_time",
            "`auth_time` must be a number of seconds since the epoch",
        )?;
        let nonce = text(&claims, "nonce", "`nonce` must be a string")?;
        let mut rest = Rest::new(claims);
        rest.drop(&["auth_time", "nonce"]);
        Ok(Self {
            sub: rest.subject()?.ok_or(Kind::Malformed("`sub` is missing or empty"))?,
            exp: registered.expiry()?,
            iat: registered.issued_at()?,
            iss: registered.iss,
            aud: registered.aud,
            azp: registered.azp,
            nbf: registered.nbf,
            auth_time,
            nonce,
            sid: rest.text("sid"),
            name: rest.text("name"),
            given_name: rest.text("given_name"),
            family_name: rest.text("family_name"),
            middle_name: rest.text("middle_name"),
            nickname: rest.text("nickname"),
            preferred_username: rest.text("preferred_username"),
            username: rest.text("username"),
            profile: rest.text("profile"),
            picture: rest.text("picture"),
            website: rest.text("website"),
            email: rest.text("email"),
            email_verified: rest.flag("email_verified"),
            phone_number: rest.text("phone_number"),
            phone_number_verified: rest.flag("phone_number_verified"),
            gender: rest.text("gender"),
            birthdate: rest.text("birthdate"),
            zoneinfo: rest.text("zoneinfo"),
            locale: rest.text("locale"),
            updated_at: rest.text("updated_at"),
            external_id: rest.text("external_id"),
            extra: rest.extra(),
        })
    }
}

/// The claims that have not been taken yet. A claim of an unexpected type stays among them.
pub(super) struct Rest(Map<String, Value>);

impl Rest {
    /// Creates the rest: all claims except those in [`Registered`].
    pub(super) fn new(claims: Map<String, Value>) -> Self {
        let mut rest = Self(claims);
        rest.drop(&["iss", "aud", "azp", "exp", "nbf", "iat"]);
        rest
    }

    pub(super) fn drop(&mut self, names: &[&str]) {
        for name in names {
            self.0.remove(*name);
        }
    }

    /// Takes the user ID. An empty one counts as missing.
    pub(super) fn subject(&mut self) -> Result<Option<String>, Kind> {
        self.identifier("sub", "`sub` must be a string")
    }

    /// Takes a claim that identifies something and therefore must be a string. An empty one counts
    /// as missing.
    pub(super) fn identifier(
        &mut self,
        name: &str,
        otherwise: &'static str,
    ) -> Result<Option<String>, Kind> {
        let found = text(&self.0, name, otherwise)?;
        self.drop(&[name]);
        Ok(found.filter(|it| !it.is_empty()))
    }

    fn take<T>(
        &mut self,
        name: &str,
        read: impl FnOnce(&Value) -> Option<T>,
    ) -> Option<T> {
        let value = self.0.get(name)?;
        let taken = read(value);
        if taken.is_some() || value.is_null() {
            self.0.remove(name);
        }
        taken
    }

    /// Takes a string. Some servers send a number.
    fn text(&mut self, name: &str) -> Option<String> {
        self.take(name, |value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    }

    /// Takes a Boolean. Some servers send a string.
    fn flag(&mut self, name: &str) -> Option<bool> {
        self.take(name, |value| match value {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => text.parse().ok(),
            _ => None,
        })
    }

    pub(super) fn extra(self) -> Extra {
        let mut extra = Extra::default();
        for (name, value) in self.0 {
            extra.insert(name, value);
        }
        extra
    }
}
