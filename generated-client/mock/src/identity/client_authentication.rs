//! How applications authenticate with their secret (RFC 6749, section 2.3).

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::header::AUTHORIZATION;
use serde_json::Value;

use super::registration;
use crate::call::Incoming;
use crate::state::Item;

/// What a request presents: `client_id` and `client_secret` of its body, and the header.
pub(crate) struct Presented<'a> {
    id: Option<&'a str>,
    secret: Option<&'a str>,
    basic: Option<Basic>,
}

impl<'a> Presented<'a> {
    /// Reads the header of a request. The body is read by the caller.
    pub(crate) fn new(
        incoming: &Incoming,
        id: Option<&'a str>,
        secret: Option<&'a str>,
    ) -> Self {
        let header = incoming.header(AUTHORIZATION.as_str());
        Self {
            id,
            secret,
            basic: header.and_then(Basic::parse),
        }
    }

    /// Returns the ID of the application that the request names.
    pub(crate) fn id(&self) -> Option<&str> {
        self.id.or(self.basic.as_ref().map(|basic| basic.id.as_str()))
    }

    /// Checks that an application authenticates by the method that is registered under the name
    /// `setting`. Credentials that are sent in another way as well are ignored, because the
    /// official SDKs add some. An error says what is wrong.
    pub(crate) fn check(
        &self,
        id: &str,
        app: &Item,
        setting: &str,
    ) -> Result<(), String> {
        let secret = app.get("appSecret").and_then(Value::as_str);
        let method = registration::text(app, setting).unwrap_or("client_secret_post");
        let (sent, basic) = (self.secret, self.basic.as_ref());
        let is_valid = match method {
            "client_secret_post" => sent.is_some() && sent == secret,
            "client_secret_basic" => {
                basic.is_some_and(|it| it.id == id && secret == Some(&it.secret))
            }
            _ => sent.is_none() && basic.is_none(),
        };
        if is_valid {
            return Ok(());
        }
        let found = match (sent, basic) {
            (None, None) => "no secret was sent",
            (None, Some(_)) if method != "client_secret_basic" => {
                "it sent `client_secret_basic`"
            }
            (Some(_), None) if method != "client_secret_post" => {
                "it sent `client_secret_post`"
            }
            _ if method == "none" => "it sent a secret",
            _ => "the secret is wrong",
        };
        Err(format!("the application authenticates by `{method}`, but {found}"))
    }
}

/// Credentials with the scheme `Basic`.
struct Basic {
    id: String,
    secret: String,
}

impl Basic {
    /// The service does not decode the parts further, unlike RFC 6749.
    fn parse(header: &str) -> Option<Self> {
        let (scheme, credentials) = header.split_once(' ')?;
        if !scheme.eq_ignore_ascii_case("basic") {
            return None;
        }
        let credentials = BASE64_STANDARD.decode(credentials.trim()).ok()?;
        let credentials = String::from_utf8(credentials).ok()?;
        let (id, secret) = credentials.split_once(':')?;
        Some(Self {
            id: id.to_owned(),
            secret: secret.to_owned(),
        })
    }
}
