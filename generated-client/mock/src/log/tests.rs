//! Tests what is recorded, and that secrets are not.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use serde_json::json;

use super::{Entry, Log, MAX_BYTES, MAX_ENTRIES, RecordedRequest, Response};
use crate::call::Incoming;
use crate::generated::CATALOG;

fn headers(media_type: &'static str) -> HeaderMap {
    HeaderMap::from_iter([(header::CONTENT_TYPE, HeaderValue::from_static(media_type))])
}

/// A request of the operation, with a body of this type, and its response.
fn entry(name: &str, media_type: &'static str, body: &str, response: &str) -> Entry {
    let operation =
        CATALOG.operations.iter().copied().find(|operation| operation.name == name);
    let request = Incoming {
        method: Method::POST,
        path: operation.map_or("/login", |operation| operation.path).to_owned(),
        query: "password=canary&app=1".to_owned(),
        headers: headers(media_type),
        body: Bytes::copy_from_slice(body.as_bytes()),
    };
    let response = Response {
        status: StatusCode::OK,
        headers: headers("application/json; charset=utf-8"),
        body: Bytes::copy_from_slice(response.as_bytes()),
    };
    Entry::new(operation, request, Some(response), Duration::from_millis(1))
}

fn record(entry: Entry) -> RecordedRequest {
    let mut log = Log::default();
    log.add(0, entry);
    let record = log.entries().next().unwrap().record();
    let text = serde_json::to_string(&record).unwrap();
    assert!(
        !text.contains("canary") && !format!("{log:?}").contains("canary"),
        "{text}"
    );
    record
}

#[test]
fn secrets_are_hidden_by_type() {
    let body = json!({ "accessKeyId": "id", "accessKeySecret": "canary", "password": "canary" });
    let response = json!({
        "statusCode": 200, "message": "ok", "requestId": "r",
        "data": { "access_token": "canary", "expires_in": 7_200, "otherToken": "canary" },
    });
    let record = record(entry(
        "getManagementToken",
        "application/json",
        &body.to_string(),
        &response.to_string(),
    ));
    assert_eq!(
        record.request,
        json!({ "accessKeyId": "id", "accessKeySecret": "***", "password": "***" })
    );
    assert_eq!(
        record.response["data"],
        json!({ "access_token": "***", "expires_in": 7_200, "otherToken": "***" })
    );
    assert_eq!(record.query, "password=***&app=1");
    assert_eq!((record.status_code, record.message.as_deref()), (Some(200), None));
    assert!(
        record.is_of("management.getManagementToken")
            && record.is_of("getManagementToken")
    );
    assert!(!record.is_of("authentication.getManagementToken"));
}

#[test]
fn bodies_of_other_types_are_shown_by_size() {
    let form = record(entry(
        "none",
        "application/x-www-form-urlencoded; charset=utf-8",
        "username=alice&password=canary",
        r#"{"error": "invalid_grant", "error_description": "no", "id_token": "canary"}"#,
    ));
    assert_eq!(form.request, json!({ "username": "alice", "password": "***" }));
    assert_eq!(form.message.as_deref(), Some("no"));
    assert_eq!((form.operation, form.status_code), (None, None));
    let file = record(entry("none", "image/png", "canary", "canary"));
    assert_eq!(file.request, "6 bytes of image/png");
    assert_eq!(file.response, "6 bytes of application/json");
    let text = record(entry("createUser", "application/json", r#""canary"#, ""));
    assert_eq!(text.request, "7 bytes of application/json");
    assert_eq!(text.response, json!(null));
}

#[test]
fn the_latest_are_kept() {
    let mut log = Log::default();
    for _ in 0..=MAX_ENTRIES {
        log.add(0, entry("none", "image/png", "x", ""));
    }
    let ids: Vec<_> = log.entries().map(|entry| entry.record().id).collect();
    assert_eq!((ids.len(), ids[0], ids[MAX_ENTRIES - 1]), (MAX_ENTRIES, 2, 1_001));
    let body = "y".repeat(1024 * 1024);
    for _ in 0..20 {
        log.add(0, entry("none", "image/png", &body, ""));
    }
    assert!(log.bytes <= MAX_BYTES, "{}", log.bytes);
    assert_eq!(log.entries().count(), MAX_BYTES / body.len());
    log.add(0, entry("none", "image/png", &"z".repeat(1024 * 1024 + 1), ""));
    let last = log.entries().next_back().unwrap().record();
    assert_eq!(last.request, "1048577 bytes, which is too large for the log");
    log.clear();
    assert_eq!((log.entries().count(), log.bytes), (0, 0));
}
