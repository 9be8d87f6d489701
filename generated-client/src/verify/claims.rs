//! What verified tokens say.

use std::time::SystemTime;

use serde_json::{Map, Value};

use super::error::Kind;
use super::rules::{Registered, text, time};
use crate::shared::extra::Extra;

/// What a verified access token says.
///
/// `Debug` shows the names of the extra claims and not their values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessTokenClaims {
    /// The id of the user. None if the token was given to a program and not for a user.
    pub sub: Option<String>,
    /// Who issued the token: `{app_host}/oidc`.
    pub iss: String,
    /// For whom it is. Holds the app id.
    pub aud: Vec<String>,
    /// The application that it was issued to, if the token says so. It is the app id.
    pub azp: Option<String>,
    /// When it ends.
    pub exp: SystemTime,
    /// When it begins, if it did not when it was issued.
    pub nbf: Option<SystemTime>,
    /// When it was issued.
    pub iat: Option<SystemTime>,
    /// The id of the token.
    pub jti: Option<String>,
    /// What it allows.
    pub scope: Vec<String>,
    /// All other claims, such as custom ones.
    pub extra: Extra,
}

impl AccessTokenClaims {
    /// Whether the token allows this.
    #[must_use]
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scope.iter().any(|it| it == scope)
    }

    pub(super) fn read(
        registered: Registered,
        claims: Map<String, Value>,
    ) -> Result<Self, Kind> {
        let mut rest = Rest(claims);
        for id_token_only in ["at_hash", "c_hash", "nonce"] {
            if rest.0.contains_key(id_token_only) {
                return Err(Kind::Type(
                    "this is an ID token, which says who the user is and gives no access: send \
                     the access token",
                ));
            }
        }
        let Registered {
            iss,
            aud,
            azp,
            exp,
            nbf,
            iat,
        } = registered;
        rest.drop_registered();
        Ok(Self {
            sub: subject(&mut rest)?,
            iss,
            aud,
            azp,
            exp,
            nbf,
            iat,
            jti: rest.text("jti"),
            scope: rest.words("scope"),
            extra: rest.extra(),
        })
    }
}

/// What a verified ID token says: who the user is.
///
/// Which claims about the user there are depends on the scopes that were asked for, and each may be
/// missing all the same. `Debug` shows the names of the extra claims and not their values.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IdTokenClaims {
    /// The id of the user.
    pub sub: String,
    /// Who issued the token: `{app_host}/oidc`.
    pub iss: String,
    /// For whom it is. Holds the app id.
    pub aud: Vec<String>,
    /// The application that it was issued to, if the token says so. It is the app id.
    pub azp: Option<String>,
    /// When it ends.
    pub exp: SystemTime,
    /// When it begins, if it did not when it was issued.
    pub nbf: Option<SystemTime>,
    /// When it was issued.
    pub iat: SystemTime,
    /// When the user signed in.
    pub auth_time: Option<SystemTime>,
    /// What was sent to the sign-in page.
    pub nonce: Option<String>,
    /// The full name.
    pub name: Option<String>,
    /// The first name.
    pub given_name: Option<String>,
    /// The last name.
    pub family_name: Option<String>,
    /// The middle name.
    pub middle_name: Option<String>,
    /// The nickname.
    pub nickname: Option<String>,
    /// By which name the user wants to be called.
    pub preferred_username: Option<String>,
    /// The name to sign in with.
    pub username: Option<String>,
    /// The URL of the profile page.
    pub profile: Option<String>,
    /// The URL of the picture.
    pub picture: Option<String>,
    /// The URL of the website.
    pub website: Option<String>,
    /// The email address.
    pub email: Option<String>,
    /// Whether the email address was verified.
    pub email_verified: Option<bool>,
    /// The phone number.
    pub phone_number: Option<String>,
    /// Whether the phone number was verified.
    pub phone_number_verified: Option<bool>,
    /// The gender, such as `M`, `F` or `U`.
    pub gender: Option<String>,
    /// The date of birth.
    pub birthdate: Option<String>,
    /// The time zone.
    pub zoneinfo: Option<String>,
    /// The language and region.
    pub locale: Option<String>,
    /// When the user was last changed, as the server writes it.
    pub updated_at: Option<String>,
    /// The id of the user in another system.
    pub external_id: Option<String>,
    /// All other claims, such as custom ones.
    pub extra: Extra,
}

impl IdTokenClaims {
    pub(super) fn read(
        registered: Registered,
        claims: Map<String, Value>,
    ) -> Result<Self, Kind> {
        if claims.contains_key("events") {
            return Err(Kind::Type("this is a logout token and no ID token"));
        }
        let auth_time = time(&claims, "auth_time", "its `auth_time` is no time")?;
        let nonce = text(&claims, "nonce", "its `nonce` is no string")?;
        let mut rest = Rest(claims);
        rest.drop_registered();
        rest.drop(&["auth_time", "nonce"]);
        let Registered {
            iss,
            aud,
            azp,
            exp,
            nbf,
            iat,
        } = registered;
        Ok(Self {
            sub: subject(&mut rest)?
                .ok_or(Kind::Malformed("it names no user (`sub`)"))?,
            iss,
            aud,
            azp,
            exp,
            nbf,
            iat: iat
                .ok_or(Kind::Malformed("it does not say when it was issued (`iat`)"))?,
            auth_time,
            nonce,
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

/// The id of the user. An empty one is no id.
fn subject(rest: &mut Rest) -> Result<Option<String>, Kind> {
    let subject = text(&rest.0, "sub", "the user (`sub`) is no string")?;
    rest.drop(&["sub"]);
    Ok(subject.filter(|sub| !sub.is_empty()))
}

/// The claims that are not taken out yet. What is not of the documented type stays among them.
struct Rest(Map<String, Value>);

impl Rest {
    fn drop(&mut self, names: &[&str]) {
        for name in names {
            self.0.remove(*name);
        }
    }

    fn drop_registered(&mut self) {
        self.drop(&["iss", "aud", "azp", "exp", "nbf", "iat"]);
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

    /// A text. Some servers send a number.
    fn text(&mut self, name: &str) -> Option<String> {
        self.take(name, |value| match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        })
    }

    /// Yes or no. Some servers send a string.
    fn flag(&mut self, name: &str) -> Option<bool> {
        self.take(name, |value| match value {
            Value::Bool(flag) => Some(*flag),
            Value::String(text) => text.parse().ok(),
            _ => None,
        })
    }

    /// Words between spaces, or an array of them.
    fn words(&mut self, name: &str) -> Vec<String> {
        let words = self.take(name, |value| match value {
            Value::String(text) => {
                Some(text.split_whitespace().map(str::to_owned).collect())
            }
            Value::Array(list) => {
                list.iter().map(|it| it.as_str().map(str::to_owned)).collect()
            }
            _ => None,
        });
        words.unwrap_or_default()
    }

    fn extra(self) -> Extra {
        let mut extra = Extra::default();
        for (name, value) in self.0 {
            extra.insert(name, value);
        }
        extra
    }
}
