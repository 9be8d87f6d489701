//! Tests the spans and events that calls emit with `tracing`.
//!
//! Runs as a separate program: other tests that hit the same callsites without a subscriber would
//! disable them here.

#[cfg(test)]
#[allow(dead_code, reason = "each test file uses only a part")]
mod scripted;
#[cfg(test)]
mod told;

use tracing_subscriber::layer::SubscriberExt;

use scripted::Fate::{Interrupted, NotSent, Status};
use scripted::{FINE, Scripted, read, write};
use told::Told;

#[tokio::test(start_paused = true)]
async fn a_span_for_the_call_and_an_event_for_each_attempt() {
    let told = Told::default();
    let subscriber = tracing_subscriber::registry().with(told.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let server = Scripted::new(&[NotSent, Status(200, None, 503), FINE, Interrupted]);
    read(server.client()).await.unwrap();
    write(server.client()).await.unwrap_err();
    let expected = r#"span genauth.call otel.name="getProfile" otel.kind="client" genauth.operation="getProfile" http.request.method="GET" url.template="/api/v3/get-profile"
record server.address="example.com"
record server.port=443
event in Some("genauth.call") message=attempt elapsed_ms=_ error.type="connect" http.request.resend_count=0
event in Some("genauth.call") message=retrying wait_ms=_
event in Some("genauth.call") message=attempt elapsed_ms=_ error.type="api" http.request.resend_count=1 http.response.status_code=200
event in Some("genauth.call") message=retrying wait_ms=_
event in Some("genauth.call") message=attempt elapsed_ms=_ http.request.resend_count=2 http.response.status_code=200
record http.request.resend_count=2
record http.response.status_code=200
record genauth.status_code=200
record genauth.request_id="r-1"
span genauth.call otel.name="signUp" otel.kind="client" genauth.operation="signUp" http.request.method="POST" url.template="/api/v3/signup"
record server.address="example.com"
record server.port=443
event in Some("genauth.call") message=attempt elapsed_ms=_ error.type="interrupted" http.request.resend_count=0
record otel.status_code="ERROR"
record error.type="interrupted"
"#;
    assert_eq!(*told.0.lock().unwrap(), expected);
}
