//! Tests management tokens that the server rejects: in one call after another, in one operation
//! forever, and the cost for other calls, on a clock that advances only while all tasks wait.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod keys;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use genauth::Retry;
use genauth::management::ManagementClient;
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use http::Request;
use keys::{Keys, SECOND, read, write};
use tokio::time::{Instant, sleep};

#[tokio::test(start_paused = true)]
async fn a_create_with_a_revoked_token_is_sent_again() {
    for retry in [Retry::default(), Retry::never()] {
        let keys = Keys::new();
        let client = keys.builder().retry(retry).build().unwrap();
        read(&client).await.unwrap();
        keys.set(|state| state.valid_from = 2);
        write(&client).await.unwrap();
        // The rejected request was not executed, so two requests cause one event.
        assert_eq!(keys.counts(), (2, 3));
        assert_eq!(keys.last("authorization").unwrap(), "Bearer canary-token-2");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_was_fetched_for_the_call_is_kept() {
    let keys = Keys::new();
    keys.set(|state| state.refuse_all = true);
    let client = keys.client();
    let error = write(&client).await.unwrap_err();
    assert!(error.is_unauthorized() && error.may_have_been_sent(), "{error}");
    assert_eq!(error.attempts(), 1);
    assert_eq!(keys.counts(), (1, 1));
    // The token is not replaced for the next call: a new one would be rejected too.
    assert!(write(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(keys.counts(), (1, 2));
    keys.set(|state| state.refuse_all = false);
    write(&client).await.unwrap();
    assert_eq!(keys.last("authorization").unwrap(), "Bearer canary-token-1");
}

#[tokio::test(start_paused = true)]
async fn an_operation_that_is_always_rejected_costs_two_requests() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| state.refuse_all = true);
    let error = read(&client).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!((error.attempts(), keys.counts()), (2, (2, 3)));
    // No token is fetched for ten seconds, and then one.
    for (wait, tokens, calls) in
        [(0, 2, 4), (9, 2, 5), (2, 3, 7), (0, 3, 8), (11, 4, 10)]
    {
        sleep(wait * SECOND).await;
        assert!(read(&client).await.unwrap_err().is_unauthorized());
        assert_eq!(keys.counts(), (tokens, calls));
    }
}

#[tokio::test(start_paused = true)]
async fn others_go_on_with_the_rejected_token_until_the_new_one_comes() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| (state.valid_from, state.delay) = (2, 5 * SECOND));
    let rejected = tokio::spawn({
        let client = client.clone();
        async move { write(&client).await }
    });
    sleep(SECOND).await;
    assert_eq!(keys.counts(), (2, 2));
    // This operation accepts the token.
    keys.set(|state| state.valid_from = 1);
    let start = Instant::now();
    read(&client).await.unwrap();
    assert!(start.elapsed() < SECOND);
    assert_eq!(keys.last("authorization").unwrap(), "Bearer canary-token-1");
    rejected.await.unwrap().unwrap();
    assert_eq!(keys.last("authorization").unwrap(), "Bearer canary-token-2");
    assert_eq!(keys.counts(), (2, 4));
}

#[tokio::test(start_paused = true)]
async fn a_failed_replacement_is_told_to_the_rejected_call_alone() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| (state.valid_from, state.failures) = (2, vec![(200, 403)]));
    let error = write(&client).await.unwrap_err();
    assert!(error.to_string().contains("cannot obtain a management token"), "{error}");
    assert!(error.is_forbidden() && error.may_have_been_sent(), "{error}");
    keys.set(|state| state.valid_from = 1);
    read(&client).await.unwrap();
    assert_eq!(keys.last("authorization").unwrap(), "Bearer canary-token-1");
}

#[tokio::test(start_paused = true)]
async fn a_server_that_gives_out_the_same_token_again_is_not_asked_twice() {
    let keys = Keys::new();
    keys.answer_with(r#"{"access_token":"same-1","expires_in":7200}"#);
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| state.refuse_all = true);
    let error = read(&client).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!((error.attempts(), keys.counts()), (1, (2, 2)));
    assert!(read(&client).await.unwrap_err().is_unauthorized());
    assert_eq!(keys.counts(), (2, 3));
}

#[tokio::test(start_paused = true)]
async fn who_waited_for_a_slot_gets_the_newest_token() {
    let keys = Keys::new();
    let client = keys.builder().max_concurrent_requests(1).build().unwrap();
    read(&client).await.unwrap();
    keys.set(|state| (state.valid_from, state.slow) = (2, 5 * SECOND));
    let first = tokio::spawn({
        let client = client.clone();
        async move { write(&client).await }
    });
    sleep(SECOND).await;
    keys.set(|state| state.slow = 5 * SECOND);
    // Both have the old token. The second call is sent with it, and the third with the new one.
    let others = [(), ()].map(|()| {
        let client = client.clone();
        tokio::spawn(async move { write(&client).await })
    });
    first.await.unwrap().unwrap();
    for other in others {
        other.await.unwrap().unwrap();
    }
    let tokens = keys.seen(|state| {
        let tokens =
            state.calls.iter().map(|call| call.headers()["authorization"].clone());
        tokens.map(|token| token.to_str().unwrap().to_owned()).collect::<Vec<_>>()
    });
    let numbers: Vec<_> =
        tokens.iter().filter_map(|token| token.chars().last()).collect();
    assert_eq!(numbers, ['1', '1', '1', '2', '2', '2']);
}

/// Rejects one operation with any token, and responds to the others after one millisecond.
#[derive(Clone, Default)]
struct Picky {
    tokens: Arc<AtomicUsize>,
    rejected: Arc<AtomicUsize>,
    served: Arc<Mutex<Vec<Instant>>>,
}

impl Transport for Picky {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            sleep(SECOND / 1_000).await;
            let body = match request.uri().path() {
                "/api/v3/get-management-token" => {
                    self.tokens.fetch_add(1, Ordering::Relaxed);
                    r#"{"statusCode":200,"data":{"access_token":"t","expires_in":7200}}"#
                }
                "/api/v3/define-event" => {
                    self.rejected.fetch_add(1, Ordering::Relaxed);
                    r#"{"statusCode":401,"message":"no"}"#
                }
                _ => {
                    self.served.lock().unwrap().push(Instant::now());
                    r#"{"statusCode":200,"data":{}}"#
                }
            };
            Ok(http::Response::new(Bytes::from(body).into()))
        })
    }
}

/// Returns the number of calls that twenty workers complete in six seconds.
async fn throughput(with_rejected: bool) -> (usize, Picky) {
    let server = Picky::default();
    let client = ManagementClient::builder()
        .access_key_id("key-1")
        .access_key_secret("secret")
        .host("https://example.com")
        .transport(server.clone())
        .build()
        .unwrap();
    read(&client).await.unwrap();
    let end = Instant::now() + 6 * SECOND;
    let mut workers = Vec::new();
    for _ in 0..20 {
        let client = client.clone();
        workers.push(tokio::spawn(async move {
            while Instant::now() < end {
                read(&client).await.unwrap();
            }
        }));
    }
    if with_rejected {
        workers.push(tokio::spawn(async move {
            while Instant::now() < end {
                assert!(write(&client).await.unwrap_err().is_unauthorized());
            }
        }));
    }
    for worker in workers {
        worker.await.unwrap();
    }
    let served = server.served.lock().unwrap().len();
    (served, server)
}

#[tokio::test(start_paused = true)]
async fn a_rejected_operation_stalls_nobody() {
    let (alone, _) = throughput(false).await;
    let (beside, server) = throughput(true).await;
    assert!(beside * 10 >= alone * 9, "{beside} instead of {alone}");
    assert!(server.rejected.load(Ordering::Relaxed) > 1_000);
    assert!(server.tokens.load(Ordering::Relaxed) <= 2);
}
