//! Webhooks: what the server tells an endpoint of yours.
//!
//! A delivery carries, in a header, the secret that was set for the webhook. That is all there is to
//! tell it from a forgery: nothing is signed. So give each webhook a secret of its own that cannot
//! be guessed, and an `https` URL.
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

use crate::{JsonValue, Secret};

/// The names that the header goes by, for each brand.
const SECRET_HEADERS: [&str; 2] =
    ["x-authing-webhook-secret", "x-genauth-webhook-secret"];

/// A delivery that has the right secret.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Webhook {
    /// What happened, such as `user:created`.
    pub event_name: String,
    /// What it happened to; null if the delivery has none.
    pub data: JsonValue,
}

impl Webhook {
    /// Checks the secret of a delivery, in a time that does not tell where it differs, and reads the
    /// body: JSON, or a form with these two names.
    ///
    /// # Errors
    /// [`WebhookError::Secret`] if the delivery does not have this secret, or the secret is empty;
    /// the body has not been looked at then. [`WebhookError::Body`] if the body cannot be read.
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

/// Shows the name only: deliveries are about people.
impl fmt::Debug for Webhook {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Webhook")
            .field("event_name", &self.event_name)
            .finish_non_exhaustive()
    }
}

/// Why a delivery is not accepted. It shows nothing of the delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebhookError {
    /// It does not have the secret: answer with status 401.
    Secret,
    /// The body is not `{"eventName": ..., "data": ...}`: answer with status 400.
    Body,
}

impl fmt::Display for WebhookError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secret => "the webhook does not have the secret that it must have",
            Self::Body => {
                "the body of the webhook has no `eventName`, or cannot be read"
            }
        })
    }
}

impl std::error::Error for WebhookError {}

/// Whether the delivery says exactly this secret, once. An empty secret is nobody's.
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
    let mut delivery: JsonValue =
        serde_json::from_slice(body).map_err(|_| WebhookError::Body)?;
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
