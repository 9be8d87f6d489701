//! Operations that publish events, and that show what webhooks did.

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::{Map, Value, json};

use super::bus::{Bus, Event};
use super::courier;
use super::names::WEBHOOK_EVENTS;
use super::webhooks::{self, Parcel, WebhookLogs};
use crate::call::{Call, Failure, Outcome, Reply};
use crate::clock::Clock;
use crate::state::Store;

/// The number of items on a page, if the request does not say.
const PAGE_SIZE: u64 = 10;

/// Performs a call of an operation.
pub(crate) type Handler = fn(&mut Bus, &Store, &Call<'_>) -> Outcome;

/// Returns the handler of an operation, if it is one of events.
pub(crate) fn handler(name: &str) -> Option<Handler> {
    Some(match name {
        "verifyEvent" | "pub" | "pubUserEvent" => publish,
        "getWebhookLogs" => logs,
        "getWebhookEventList" => list,
        _ => return None,
    })
}

/// Publishes a custom event. Its type must be defined, and must not be one of the service.
fn publish(bus: &mut Bus, store: &Store, call: &Call<'_>) -> Outcome {
    let name = call.text("eventType").unwrap_or_default();
    let mut events = store.items("event");
    let is_defined =
        events.any(|(_, event)| event.get("code").is_some_and(|code| code == name));
    if name.starts_with("authing.") || WEBHOOK_EVENTS.contains(&name) || !is_defined {
        let message =
            format!("the event type `{name}` is not defined: call `defineEvent` first");
        return Ok(Reply::Data(json!({ "success": false, "errMsg": message })));
    }
    let data = call.arguments.get("eventData").cloned().unwrap_or_default();
    bus.publish(Event {
        name: name.to_owned(),
        data,
    });
    Ok(Reply::success())
}

fn logs(bus: &mut Bus, _: &Store, call: &Call<'_>) -> Outcome {
    let logs = bus.webhook_logs().of(call.text("webhookId").unwrap_or_default());
    let number = |name: &str| call.arguments.get(name).and_then(Value::as_u64);
    let limit = number("limit").unwrap_or(PAGE_SIZE);
    let skipped = number("page").unwrap_or(1).saturating_sub(1).saturating_mul(limit);
    let count = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    let total_count = logs.len();
    let list: Vec<_> =
        logs.into_iter().skip(count(skipped)).take(count(limit)).collect();
    Ok(Reply::Data(json!({ "totalCount": total_count, "list": list })))
}

fn list(_: &mut Bus, _: &Store, _: &Call<'_>) -> Outcome {
    let mut categories: Vec<&str> =
        WEBHOOK_EVENTS.iter().map(|name| category(name)).collect();
    categories.sort_unstable();
    categories.dedup();
    let categories: Vec<_> = categories
        .into_iter()
        .map(|name| json!({ "name": words(name), "nameEn": words(name), "value": name }))
        .collect();
    let events: Vec<_> = WEBHOOK_EVENTS
        .iter()
        .map(|name| {
            json!({
                "name": words(name),
                "nameEn": words(name),
                "value": name,
                "category": category(name),
            })
        })
        .collect();
    Ok(Reply::Data(json!({ "categories": categories, "events": events })))
}

/// Events without a prefix, such as `login`, concern users.
fn category(event: &str) -> &str {
    event.split_once(':').map_or("user", |(prefix, _)| prefix)
}

/// Returns `User created` for `user:created`.
fn words(name: &str) -> String {
    let words = name.replace([':', '-'], " ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => words,
    }
}

/// A manual call of a webhook, which waits for the response.
#[derive(Debug)]
pub(crate) struct Trigger {
    parcel: Parcel,
    logs: WebhookLogs,
}

impl Trigger {
    /// Prepares the call; `None` if the operation is another one.
    pub(crate) fn of(
        bus: &Bus,
        store: &Store,
        call: &Call<'_>,
    ) -> Option<Result<Self, Failure>> {
        if call.operation.name != "triggerWebhook" {
            return None;
        }
        let id = call.text("webhookId").unwrap_or_default();
        let Some(webhook) = store.get("webhook", id) else {
            return Some(Err(Failure::new(
                404,
                format!("the webhook `{id}` does not exist"),
            )));
        };
        let body = call.arguments.get("requestBody").cloned().unwrap_or_else(|| {
            json!({ "eventName": "test", "data": { "description": "A test of the webhook" } })
        });
        let event =
            body.get("eventName").and_then(Value::as_str).unwrap_or("test").to_owned();
        let headers = call.arguments.get("requestHeaders").and_then(Value::as_object);
        let headers = headers.map(converted).unwrap_or_default();
        Some(Ok(Self {
            parcel: webhooks::parcel(id, webhook, &event, body, headers),
            logs: bus.webhook_logs().clone(),
        }))
    }

    /// Calls the webhook.
    pub(crate) async fn run(self, clock: Clock) -> Outcome {
        let received = courier::send(&self.parcel.delivery).await;
        self.logs.add(clock.millis(), &self.parcel, &received);
        match &received {
            Ok(response) => {
                Ok(Reply::Data(json!({ "response": webhooks::body(response) })))
            }
            Err(reason) => {
                Err(Failure::new(500, format!("the webhook call failed: {reason}")))
            }
        }
    }
}

/// Headers with values that are not text are sent as JSON; invalid ones are omitted.
fn converted(headers: &Map<String, Value>) -> HeaderMap {
    let converted = headers.iter().filter_map(|(name, value)| {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        Some((name.parse::<HeaderName>().ok()?, HeaderValue::from_str(&text).ok()?))
    });
    converted.collect()
}
