//! Calls of webhooks: which ones an event causes, what they send, and their log.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

use super::delivery::Delivery;
use crate::clock::date_time;
use crate::log::PublishedEvent;
use crate::seed::USER_POOL_ID;
use crate::state::{Item, Store};

/// The number of calls that are kept.
const MAX_LOGS: usize = 1_000;

/// The number of retries of a webhook that retries and does not say how often.
const RETRIES: u32 = 3;

/// A delivery on its way.
#[derive(Debug)]
pub(super) struct Parcel {
    pub(super) delivery: Delivery,
    /// The retries that are left.
    pub(super) retries: u32,
    pub(super) delay_millis: i64,
    pub(super) call: Option<WebhookCall>,
}

/// The call of a webhook, for its log.
#[derive(Clone)]
pub(super) struct WebhookCall {
    webhook: String,
    event: String,
    body: Value,
}

/// Shows no body, because it may contain personal data.
impl fmt::Debug for WebhookCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookCall")
            .field("webhook", &self.webhook)
            .field("event", &self.event)
            .finish_non_exhaustive()
    }
}

/// The response to a delivery, or the reason that there is none.
pub(super) type Received = Result<http::Response<Bytes>, String>;

impl From<Delivery> for Parcel {
    fn from(delivery: Delivery) -> Self {
        Self {
            delivery,
            retries: 0,
            delay_millis: 0,
            call: None,
        }
    }
}

/// Returns the webhook calls that an event causes.
pub(super) fn parcels<'a>(
    store: &'a Store,
    event: &'a PublishedEvent,
) -> impl Iterator<Item = Parcel> + 'a {
    let body = json!({ "eventName": event.name, "data": event.data });
    let webhooks = store.items("webhook").filter(|(_, webhook)| {
        let is_enabled = webhook.get("enabled").and_then(Value::as_bool).unwrap_or(true);
        let mut events =
            webhook.get("events").and_then(Value::as_array).into_iter().flatten();
        is_enabled && events.any(|name| *name == event.name.as_str())
    });
    webhooks.map(move |(key, webhook)| {
        let mut parcel =
            parcel(key, webhook, &event.name, body.clone(), HeaderMap::new());
        (parcel.retries, parcel.delay_millis) = retry_config(webhook);
        parcel
    })
}

/// Returns a call of a webhook without retries.
pub(super) fn parcel(
    key: &str,
    webhook: &Item,
    event: &str,
    body: Value,
    more_headers: HeaderMap,
) -> Parcel {
    let text = |name: &str| webhook.get(name).and_then(Value::as_str);
    let content_type = text("contentType").unwrap_or("application/json");
    let mut headers = HeaderMap::new();
    let mut set = |name: HeaderName, value: &str| {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    };
    set(CONTENT_TYPE, content_type);
    set(USER_AGENT, "authing-webhook@2.0");
    set(HeaderName::from_static("x-authing-userpool-id"), USER_POOL_ID);
    if let Some(secret) = text("secret") {
        set(HeaderName::from_static("x-authing-webhook-secret"), secret);
    }
    headers.extend(more_headers);
    Parcel {
        delivery: Delivery {
            url: text("url").unwrap_or_default().to_owned(),
            headers,
            body: encoded(content_type, &body),
        },
        retries: 0,
        delay_millis: 0,
        call: Some(WebhookCall {
            webhook: key.to_owned(),
            event: event.to_owned(),
            body,
        }),
    }
}

/// Forms have the members of the body as fields, and nested JSON as text.
fn encoded(content_type: &str, body: &Value) -> Bytes {
    if !content_type.starts_with("application/x-www-form-urlencoded") {
        return body.to_string().into();
    }
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in body.as_object().into_iter().flatten() {
        match value {
            Value::String(text) => form.append_pair(name, text),
            _ => form.append_pair(name, &value.to_string()),
        };
    }
    form.finish().into()
}

/// Returns the number of retries, and the milliseconds before each.
fn retry_config(webhook: &Item) -> (u32, i64) {
    let config = webhook.get("retryConfig");
    let member = |name: &str| config.and_then(|config| config.get(name));
    if member("enabled").and_then(Value::as_bool) != Some(true) {
        return (0, 0);
    }
    let count = member("count").and_then(Value::as_u64);
    let count = count.map_or(RETRIES, |count| u32::try_from(count).unwrap_or(u32::MAX));
    let unit = match member("delayUnit").and_then(Value::as_str) {
        Some("Minute") => 60_000,
        Some("Hour") => 3_600_000,
        Some("Day") => 86_400_000,
        _ => 1_000,
    };
    let delay = member("delay").and_then(Value::as_i64).unwrap_or_default();
    (count, delay.saturating_mul(unit))
}

/// The latest calls of all webhooks, oldest first, as `WebhookLogDto`.
#[derive(Clone, Default)]
pub(crate) struct WebhookLogs(Arc<Mutex<VecDeque<Value>>>);

/// Shows nothing, because headers contain secrets.
impl fmt::Debug for WebhookLogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookLogs").finish_non_exhaustive()
    }
}

impl WebhookLogs {
    /// Adds a call with its response.
    pub(super) fn add(&self, millis: i64, parcel: &Parcel, received: &Received) {
        let Some(call) = &parcel.call else {
            return;
        };
        let mut log = json!({
            "webhookId": call.webhook,
            "eventName": call.event,
            "requestBody": call.body,
            "requestHeaders": shown(&parcel.delivery.headers),
            "responseStatusCode": 0,
            "responseHeaders": {},
            "responseBody": {},
            "timestamp": date_time(millis),
            "success": succeeded(received),
        });
        match received {
            Ok(response) => {
                log["responseStatusCode"] = response.status().as_u16().into();
                log["responseHeaders"] = shown(response.headers());
                log["responseBody"] = body(response);
                if !response.status().is_success() {
                    log["errorMessage"] = format!("status {}", response.status()).into();
                }
            }
            Err(reason) => log["errorMessage"] = reason.as_str().into(),
        }
        let mut logs = self.lock();
        if logs.len() == MAX_LOGS {
            logs.pop_front();
        }
        logs.push_back(log);
    }

    /// Returns the calls of a webhook, newest first.
    pub(super) fn of(&self, webhook: &str) -> Vec<Value> {
        let logs = self.lock();
        logs.iter().rev().filter(|log| log["webhookId"] == webhook).cloned().collect()
    }

    /// Forgets all calls.
    pub(super) fn clear(&self) {
        self.lock().clear();
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Value>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns whether a delivery succeeded.
pub(super) fn succeeded(received: &Received) -> bool {
    received.as_ref().is_ok_and(|response| response.status().is_success())
}

/// Returns the JSON of a response; other text as `{"text": …}`.
pub(super) fn body(response: &http::Response<Bytes>) -> Value {
    let body = response.body();
    match serde_json::from_slice(body) {
        Ok(value @ Value::Object(_)) => value,
        Ok(value) => json!({ "value": value }),
        Err(_) if body.is_empty() => json!({}),
        Err(_) => json!({ "text": String::from_utf8_lossy(body) }),
    }
}

fn shown(headers: &HeaderMap) -> Value {
    let shown: Map<_, _> = headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value.into())
        })
        .collect();
    Value::Object(shown)
}
