//! Tests the requests that publish custom events.
#![cfg(feature = "events")]
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;
#[cfg(test)]
mod support;

use std::collections::HashMap;

use clients::{authentication, management};
use support::{Server, success};

#[derive(serde::Serialize)]
struct Order {
    id: &'static str,
    total: f64,
}

const ORDER: Order = Order {
    id: "o-1 \"中\"",
    total: 1.5,
};

#[tokio::test]
async fn the_data_is_a_string_that_holds_json() {
    let server = Server::answering(success(r#"{"success":true}"#)).await;
    let published =
        management(&server).publish("custom_shop.paid", &ORDER).await.unwrap();
    assert!(published.data.success);
    authentication(&server).publish("custom_shop.paid", "text").await.unwrap();
    let requests = server.requests();
    assert_eq!(requests[0].target(), "/api/v3/pub-event");
    assert_eq!(
        requests[0].text(),
        r#"{"eventType":"custom_shop.paid","eventData":"{\"id\":\"o-1 \\\"中\\\"\",\"total\":1.5}"}"#
    );
    assert_eq!(requests[0].header("authorization"), Some("Bearer management-token"));
    assert_eq!(requests[1].target(), "/api/v3/pub-userEvent");
    assert_eq!(
        requests[1].text(),
        r#"{"eventType":"custom_shop.paid","eventData":"\"text\""}"#
    );
    assert_eq!(requests[1].header("authorization"), Some("user-token"));
}

#[tokio::test]
async fn data_that_is_no_json_is_not_sent() {
    let server = Server::answering(success("null")).await;
    let data = HashMap::from([((1, 2), "a key that is not a string")]);
    let error =
        management(&server).publish("custom_shop.paid", &data).await.unwrap_err();
    assert!(error.is_config(), "{error}");
    assert_eq!(
        error.to_string(),
        "verifyEvent: the request cannot be sent: invalid event data: expected a type that serializes as JSON"
    );
    assert!(server.requests().is_empty());
}
