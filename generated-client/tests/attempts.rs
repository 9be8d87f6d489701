//! Tests when a call is retried, how long it waits, and when it gives up, on a clock that advances
//! only while all tasks wait.

#[cfg(test)]
mod scripted;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use genauth::Retry;
use genauth::authentication::{AuthenticationClient, GetProfileDto, SignUpDto};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use http::Request;
use tokio::time::Instant;

use scripted::Fate::{Garbage, Interrupted, NotSent, Silence, Status};
use scripted::{FINE, Scripted, read, read_error, write};

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_tried_again() {
    let mut fates = vec![NotSent, Interrupted, Silence];
    for status in [429, 500, 502, 503, 504] {
        fates.push(Status(status, None, status));
        // The server reports most errors with HTTP 200.
        fates.push(Status(200, None, status));
        fates.push(Garbage(status));
    }
    for fate in fates {
        let server = Scripted::new(&[fate, fate, FINE]);
        read(server.client()).timeout(60 * SECOND).await.unwrap();
        assert_eq!(server.count(), 3, "{fate:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn what_does_not_pass_is_not() {
    for status in [400, 401, 402, 403, 404, 409, 413, 422, 499, 501, 505, 601] {
        for fate in [Status(200, None, status), Garbage(200), Status(302, None, 302)] {
            let error = read_error(&[fate]).await;
            assert!(!error.to_string().contains("attempts"), "{error}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn what_is_not_idempotent_is_sent_once() {
    for fate in [Interrupted, Silence, Status(500, None, 500), Status(429, Some(1), 429)]
    {
        let server = Scripted::new(&[fate]);
        let error = write(server.client()).await.unwrap_err();
        assert_eq!((server.count(), error.attempts()), (1, 1), "{fate:?}");
    }
    // A request that was never sent may be retried, but not the attempt after it.
    let server = Scripted::new(&[NotSent, FINE]);
    write(server.client()).await.unwrap();
    let server = Scripted::new(&[NotSent, Interrupted]);
    let error = write(server.client()).await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 2);
}

#[tokio::test(start_paused = true)]
async fn a_call_can_say_whether_it_is_idempotent() {
    let server = Scripted::new(&[Interrupted, FINE]);
    write(server.client()).idempotency(true).await.unwrap();
    let server = Scripted::new(&[Interrupted]);
    read(server.client()).idempotency(false).await.unwrap_err();
}

#[tokio::test(start_paused = true)]
async fn the_last_error_is_told() {
    let error = read_error(&[NotSent, Interrupted, Status(200, None, 503)]).await;
    let text = "getProfile: the server returned an error: m \
                (statusCode 503, HTTP 200, request ID r-1, 3 attempts)";
    assert_eq!(error.to_string(), text);
}

#[tokio::test(start_paused = true)]
async fn attempts_are_counted_per_client_and_per_call() {
    let fates = [Interrupted; 5];
    let server = Scripted::new(&fates);
    let client = server.client().retry(Retry::default().attempts(5));
    assert_eq!(read(client).await.unwrap_err().attempts(), 5);

    let server = Scripted::new(&fates);
    let client = server.client().retry(Retry::default().attempts(5));
    let error = read(client).retry(Retry::never()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn waits_are_random_and_bounded() {
    let retry = Retry::default().base_delay(SECOND).max_delay(3 * SECOND).attempts(5);
    let mut firsts = Vec::new();
    for _ in 0..50 {
        let server = Scripted::new(&[Interrupted; 5]);
        read(server.client()).retry(retry).await.unwrap_err();
        let waits = server.waits();
        for (wait, bound) in waits.iter().zip([1, 2, 3, 3]) {
            // Timers of Tokio are up to one millisecond late.
            assert!(*wait <= bound * SECOND + Duration::from_millis(2), "{waits:?}");
        }
        firsts.push(waits[0]);
    }
    firsts.sort();
    firsts.dedup();
    assert!(firsts.len() > 25, "{firsts:?}");
}

#[tokio::test(start_paused = true)]
async fn the_server_says_when_to_come_back() {
    let server = Scripted::new(&[Status(429, Some(7), 429), FINE]);
    read(server.client()).await.unwrap();
    let wait = server.waits()[0];
    assert!((7 * SECOND..8 * SECOND).contains(&wait), "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn no_wait_outlasts_the_total_timeout() {
    let start = Instant::now();
    let error = read_error(&[Status(429, Some(31), 429)]).await;
    assert!(error.is_throttled() && error.retry_after() == Some(31 * SECOND));
    assert_eq!(start.elapsed(), Duration::ZERO, "it fails at once");

    let server = Scripted::new(&[Status(429, Some(31), 429), FINE]);
    read(server.client()).timeout(40 * SECOND).await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn attempts_share_the_total_timeout() {
    let server = Scripted::new(&[Silence, Silence, Silence]);
    let start = Instant::now();
    let error = read(server.client().total_timeout(20 * SECOND)).await.unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("total timeout of 20s"));
    assert_eq!((error.attempts(), server.count()), (2, 2));
    assert_eq!(start.elapsed().as_secs(), 20);
}

#[tokio::test(start_paused = true)]
async fn nothing_is_sent_after_a_call_is_dropped() {
    let server = Scripted::new(&[Silence]);
    let call = read(server.client()).into_future();
    let given_up = tokio::time::timeout(SECOND, call).await;
    assert!(given_up.is_err());
    tokio::time::sleep(120 * SECOND).await;
    assert_eq!(server.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn what_one_answer_left_is_gone_with_the_next() {
    #[derive(Clone)]
    struct Growing(Arc<Mutex<u16>>);
    impl Transport for Growing {
        fn send(
            &self,
            _: Request<Bytes>,
        ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
            let mut count = self.0.lock().unwrap();
            *count += 1;
            let (code, user) = match *count {
                1 => (500, r#"{"userId":"stale","name":"stale"}"#),
                _ => (200, r#"{"userId":"fresh"}"#),
            };
            let body = format!(r#"{{"statusCode":{code},"message":"","data":{user}}}"#);
            Box::pin(async { Ok(http::Response::new(Bytes::from(body).into())) })
        }
    }
    let client = AuthenticationClient::builder()
        .app_id("app")
        .app_host("https://example.com")
        .transport(Growing(Arc::default()));
    let user = read(client).await.unwrap().data;
    assert_eq!((user.user_id.as_str(), user.name), ("fresh", None));
}

#[tokio::test(start_paused = true)]
async fn a_user_per_client_and_per_call() {
    let server = Scripted::new(&[FINE; 3]);
    let client = server.client().access_token("of-the-client").build().unwrap();
    client.get_profile(GetProfileDto::new()).await.unwrap();
    let other = client.with_access_token("of-the-clone").unwrap();
    other.get_profile(GetProfileDto::new()).await.unwrap();
    other.get_profile(GetProfileDto::new()).access_token("of-the-call").await.unwrap();
    let state = server.0.lock().unwrap();
    let tokens: Vec<_> = state
        .sent
        .iter()
        .map(|(_, request)| &request.headers()["authorization"])
        .collect();
    assert_eq!(tokens, ["of-the-client", "of-the-clone", "of-the-call"]);
}

#[tokio::test]
async fn a_user_who_cannot_be_named() {
    let server = Scripted::new(&[]);
    let client = server.client().build().unwrap();
    let error = client.with_access_token("line\nbreak").unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("`access_token`"),
        "{error}"
    );
    let call = client.get_profile(GetProfileDto::new()).access_token("line\nbreak");
    assert!(call.await.unwrap_err().is_config());
    let call = client.sign_up(SignUpDto::new("PASSWORD")).access_token("eyJh");
    let error = call.await.unwrap_err();
    let text = "signUp: the request cannot be sent: \
                `access_token` is set, but this operation is not called for a user";
    assert_eq!(error.to_string(), text);
}
