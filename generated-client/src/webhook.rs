//! Authenticates and parses webhook deliveries.
//!
//! The server sends the secret that is configured for a webhook in a header of each delivery.
//! Deliveries are not signed, so this secret is the only protection against forgery: give each
//! webhook its own random secret and an `https` URL.
//!
//! ```
//! use genauth::Secret;
//! use genauth::webhook::{Webhook, WebhookError};
//! use http::{HeaderMap, StatusCode};
//!
//! fn handle(headers: &HeaderMap, body: &[u8], secret: &Secret) -> StatusCode {
//!     match Webhook::read(headers, body, secret) {
//!         Ok(webhook) => {
//!             println!("{}: {}", webhook.event_name, webhook.data["id"]);
//!             StatusCode::OK
//!         }
//!         Err(WebhookError::Secret) => StatusCode::UNAUTHORIZED,
//!         Err(_) => StatusCode::BAD_REQUEST,
//!     }
//! }
//! ```

use std::fmt;

use http::HeaderMap;
use http::header::CONTENT_TYPE;
use subtle::ConstantTimeEq;

use crate::shared::json::parse;
use crate::{JsonValue, Secret};

/// The name of the header for each brand.
const SECRET_HEADERS: [&str; 2] =
    ["x-authing-webhook-secret", "x-genauth-webhook-secret"];

/// An authenticated webhook delivery. `Debug` shows only the name of the event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// The name of the event, such as `user:created`.
    pub event_name: String,
    /// The data of the event. Null if the delivery has no `data`.
    pub data: JsonValue,
}

impl Webhook {
    /// Checks the secret of a delivery in constant time, and parses its body.
    ///
    /// The body is JSON, or a form if its content type is `application/x-www-form-urlencoded`, with
    /// the fields `eventName` and `data`.
    ///
    /// ```
    /// use genauth::Secret;
    /// use genauth::webhook::{Webhook, WebhookError};
    /// use http::HeaderMap;
    ///
    /// # fn main() -> Result<(), WebhookError> {
    /// let secret = Secret::from("9f86d081884c7d65");
    /// let body = br#"{"eventName": "user:created", "data": {"id": "u-1"}}"#;
    /// let mut headers = HeaderMap::new();
    /// assert_eq!(Webhook::read(&headers, body, &secret), Err(WebhookError::Secret));
    ///
    /// headers.insert("x-genauth-webhook-secret", "9f86d081884c7d65".parse().unwrap());
    /// let webhook = Webhook::read(&headers, body, &secret)?;
    /// assert_eq!(webhook.event_name, "user:created");
    /// assert_eq!(webhook.data["id"], "u-1");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// - [`WebhookError::Secret`]: the delivery does not have this secret, has several, or `secret`
    ///   is empty. The body is not parsed.
    /// - [`WebhookError::Body`]: the body is malformed or has no `eventName`.
    pub fn read(
        headers: &HeaderMap,
        body: &[u8],
        secret: &Secret,
    ) -> Result<Self, WebhookError> {
        if !has_secret(headers, secret) {
            return Err(WebhookError::Secret);
        }
        let content_type =
            headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let is_form = content_type.is_some_and(|value| {
            value.trim_start().to_ascii_lowercase().starts_with("application/x-www-form")
        });
        if is_form { of_form(body) } else { of_json(body) }
    }
}

/// Shows only the name, because the data is personal.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("event_name", &self.event_name)
            .finish_non_exhaustive()
    }
}

/// The reason that a delivery was rejected. Contains no part of the delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// The secret is missing or wrong. Respond with status 401.
    Secret,
    /// The body is not `{"eventName": ..., "data": ...}`. Respond with status 400.
    Body,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secret => {
                "the webhook secret is missing or wrong: pass the secret that is configured for \
                 this webhook"
            }
            Self::Body => {
                "invalid webhook body: expected JSON or a form with the field `eventName`"
            }
        })
    }
}

impl std::error::Error for WebhookError {}

/// Whether the delivery has exactly one secret, and this one. An empty secret never matches.
fn has_secret(headers: &HeaderMap, secret: &Secret) -> bool {
    let mut sent = SECRET_HEADERS.iter().flat_map(|name| headers.get_all(*name));
    let expected = secret.expose_secret().as_bytes();
    match (sent.next(), sent.next()) {
        (Some(sent), None) if !expected.is_empty() => {
            sent.as_bytes().ct_eq(expected).into()
        }
        _ => false,
    }
}

fn of_json(body: &[u8]) -> Result<Webhook, WebhookError> {
    let mut delivery: JsonValue = parse(body).ok_or(WebhookError::Body)?;
    let event_name = delivery.get("eventName").and_then(JsonValue::as_str);
    Ok(Webhook {
        event_name: event_name.ok_or(WebhookError::Body)?.to_owned(),
        data: delivery.get_mut("data").map(JsonValue::take).unwrap_or_default(),
    })
}

fn of_form(body: &[u8]) -> Result<Webhook, WebhookError> {
    let member = |wanted: &str| {
        let mut pairs = form_urlencoded::parse(body);
        pairs.find_map(|(name, value)| (name == wanted).then(|| value.into_owned()))
    };
    let data = member("data")
        .map(|text| serde_json::from_str(&text).unwrap_or(JsonValue::String(text)));
    Ok(Webhook {
        event_name: member("eventName").ok_or(WebhookError::Body)?,
        data: data.unwrap_or_default(),
    })
}
