//! Tests the authentication and parsing of webhook deliveries.
#![allow(clippy::unwrap_used)]

use genauth::webhook::{Webhook, WebhookError};
use genauth::{JsonValue, Secret};
use http::{HeaderMap, HeaderName, HeaderValue};

const BODY: &[u8] = br#"{"eventName":"user:created","data":{"id":"u-1"}}"#;

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let name = HeaderName::try_from(*name).unwrap();
        headers.append(name, HeaderValue::from_str(value).unwrap());
    }
    headers
}

fn read(pairs: &[(&str, &str)], body: &[u8]) -> Result<Webhook, WebhookError> {
    Webhook::read(&headers(pairs), body, &Secret::from("canary-secret"))
}

#[test]
fn a_delivery_with_the_secret_is_read() {
    for name in ["x-authing-webhook-secret", "X-GenAuth-Webhook-Secret"] {
        let webhook = read(&[(name, "canary-secret")], BODY).unwrap();
        assert_eq!(webhook.event_name, "user:created");
        assert_eq!(webhook.data["id"], "u-1");
        let shown = format!("{webhook:?}");
        assert!(shown.contains("user:created") && !shown.contains("u-1"), "{shown}");
    }
}

#[test]
fn a_delivery_without_it_is_not() {
    let name = "x-authing-webhook-secret";
    for pairs in [
        &[][..],
        &[(name, "")],
        &[(name, "canary-secre")],
        &[(name, "canary-secret2")],
        &[(name, "Canary-secret")],
        &[("x-authing-secret", "canary-secret")],
        // An attacker cannot add a second secret and hope that either counts.
        &[(name, "other"), (name, "canary-secret")],
        &[(name, "canary-secret"), ("x-genauth-webhook-secret", "other")],
    ] {
        assert_eq!(read(pairs, BODY).unwrap_err(), WebhookError::Secret, "{pairs:?}");
        assert_eq!(read(pairs, b"?").unwrap_err(), WebhookError::Secret, "{pairs:?}");
    }
    // An empty secret does not match an empty header.
    let empty = Webhook::read(&headers(&[(name, "")]), BODY, &Secret::default());
    assert_eq!(empty.unwrap_err(), WebhookError::Secret);
    assert!(!WebhookError::Secret.to_string().contains("canary"));
}

#[test]
fn bodies() {
    let json = ("content-type", "application/json");
    let form = ("content-type", "Application/x-www-form-urlencoded; charset=utf-8");
    let read = |content_type, body: &str| {
        let secret = ("x-authing-webhook-secret", "canary-secret");
        let webhook = read(&[secret, content_type], body.as_bytes())?;
        Ok((webhook.event_name, webhook.data))
    };
    let event = |data: JsonValue| Ok(("e".to_owned(), data));
    assert_eq!(read(json, r#"{"eventName":"e","data":[1]}"#), event([1].into()));
    assert_eq!(read(json, r#"{"eventName":"e","more":1}"#), event(JsonValue::Null));
    assert_eq!(
        read(form, "eventName=e&data=%7B%22a%22%3A1%7D"),
        event(serde_json::json!({"a": 1}))
    );
    assert_eq!(read(form, "data=plain+text&eventName=e"), event("plain text".into()));
    assert_eq!(read(form, "eventName=e"), event(JsonValue::Null));
    for (content_type, body) in [
        (json, ""),
        (json, "eventName=e"),
        (json, "[]"),
        (json, r#"{"data":1}"#),
        (json, r#"{"eventName":1}"#),
        (form, ""),
        (form, r#"{"eventName":"e"}"#),
    ] {
        assert_eq!(read(content_type, body), Err(WebhookError::Body), "{body}");
    }
}
