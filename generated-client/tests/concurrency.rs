//! Tests the limit of requests in flight and the fate of waiting calls, on a clock that advances
//! only while all tasks wait.
#![allow(clippy::unwrap_used)]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use genauth::Error;
use genauth::management::{CreateUserReqDto, ManagementClient, ManagementClientBuilder};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use http::Request;
use tokio::time::{Instant, sleep};

const SECOND: Duration = Duration::from_secs(1);

/// A transport that takes this long for each request.
#[derive(Clone)]
struct Slow {
    time: Duration,
    in_flight: Arc<AtomicUsize>,
    most: Arc<AtomicUsize>,
    bodies: Arc<Mutex<Vec<Bytes>>>,
}

impl Slow {
    fn new(time: Duration) -> Self {
        Self {
            time,
            in_flight: Arc::default(),
            most: Arc::default(),
            bodies: Arc::default(),
        }
    }

    fn builder(&self) -> ManagementClientBuilder {
        ManagementClient::builder()
            .host("https://example.com")
            .access_token("token")
            .transport(self.clone())
    }

    fn count(&self) -> usize {
        self.bodies.lock().unwrap().len()
    }
}

/// A request in flight, until it completes or is canceled.
struct Flying(Arc<AtomicUsize>);

impl Drop for Flying {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Transport for Slow {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        self.bodies.lock().unwrap().push(request.into_body());
        let now = self.in_flight.fetch_add(1, Ordering::Relaxed) + 1;
        self.most.fetch_max(now, Ordering::Relaxed);
        let flying = Flying(Arc::clone(&self.in_flight));
        Box::pin(async move {
            sleep(self.time).await;
            drop(flying);
            let body =
                Bytes::from_static(br#"{"statusCode":200,"data":{"userId":"1"}}"#);
            Ok(http::Response::new(body.into()))
        })
    }
}

async fn create(client: &ManagementClient, number: usize) -> Result<(), Error> {
    let request = CreateUserReqDto::new().username(format!("user-{number}-"));
    client.create_user(request).await.map(|_| ())
}

async fn crowd(client: &ManagementClient, size: usize) -> Vec<Result<(), Error>> {
    let mut tasks = Vec::new();
    for number in 0..size {
        let client = client.clone();
        tasks.push(tokio::spawn(async move { create(&client, number).await }));
    }
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}

#[tokio::test(start_paused = true)]
async fn nine_hundred_slow_creates() {
    let server = Slow::new(6 * SECOND);
    let client = server.builder().build().unwrap();
    let outcomes = crowd(&client, 900).await;
    // Four times two hundred complete within the total timeout of 30 seconds. The others were sent
    // in time, but got no response.
    assert_eq!(server.most.load(Ordering::Relaxed), 200);
    assert_eq!(server.count(), 900);
    let failed: Vec<_> = outcomes.into_iter().filter_map(Result::err).collect();
    for error in &failed {
        assert!(error.is_timeout() && error.may_have_been_sent(), "{error}");
    }
    assert!(failed.len() <= 100, "{}", failed.len());
    // With slightly more time, there is no error.
    let client = server.builder().total_timeout(40 * SECOND).build().unwrap();
    assert!(crowd(&client, 900).await.iter().all(Result::is_ok));
}

#[tokio::test(start_paused = true)]
async fn an_error_is_right_about_what_was_sent() {
    let server = Slow::new(6 * SECOND);
    let client = server.builder().total_timeout(10 * SECOND).build().unwrap();
    let outcomes = crowd(&client, 900).await;
    let bodies = server.bodies.lock().unwrap().clone();
    let mut unsent = 0;
    for (number, outcome) in outcomes.iter().enumerate() {
        let name = format!("user-{number}-");
        let body = |body: &Bytes| String::from_utf8_lossy(body).contains(&name);
        let was_sent = bodies.iter().any(body);
        match outcome {
            Ok(()) => assert!(was_sent),
            Err(error) => {
                assert_eq!(error.may_have_been_sent(), was_sent, "{error}");
                assert!(error.is_timeout(), "{error}");
                unsent += usize::from(!was_sent);
            }
        }
    }
    assert_eq!((bodies.len(), unsent), (400, 500));
}

#[tokio::test(start_paused = true)]
async fn the_queue_has_a_timeout_of_its_own() {
    let server = Slow::new(6 * SECOND);
    let client = server
        .builder()
        .max_concurrent_requests(1)
        .queue_timeout(2 * SECOND)
        .build()
        .unwrap();
    let start = Instant::now();
    let (first, second) = tokio::join!(create(&client, 1), async {
        let outcome = create(&client, 2).await;
        (outcome, start.elapsed())
    });
    first.unwrap();
    let (error, waited) = (second.0.unwrap_err(), second.1);
    assert_eq!(waited, 2 * SECOND);
    assert!(error.is_timeout() && !error.may_have_been_sent() && !error.is_connect());
    assert_eq!(error.attempts(), 1);
    assert_eq!(
        error.to_string(),
        "createUser: queue timeout of 2s exceeded: the client already has \
         `max_concurrent_requests` requests in flight"
    );
    assert_eq!(server.count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_wait_is_not_charged_to_the_attempt() {
    let server = Slow::new(4 * SECOND);
    let client = server
        .builder()
        .max_concurrent_requests(1)
        .attempt_timeout(5 * SECOND)
        .build()
        .unwrap();
    let start = Instant::now();
    assert!(crowd(&client, 5).await.iter().all(Result::is_ok));
    assert_eq!(start.elapsed(), 20 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_given_up_frees_its_slot() {
    let server = Slow::new(10 * SECOND);
    let client = server.builder().max_concurrent_requests(1).build().unwrap();
    let first = tokio::spawn({
        let client = client.clone();
        async move { create(&client, 1).await }
    });
    sleep(SECOND).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let start = Instant::now();
    create(&client, 2).await.unwrap();
    assert_eq!(start.elapsed(), 10 * SECOND);
}

#[tokio::test(start_paused = true)]
async fn the_limit_can_be_lifted() {
    let server = Slow::new(SECOND);
    let client = server.builder().max_concurrent_requests(usize::MAX).build().unwrap();
    assert!(crowd(&client, 1_000).await.iter().all(Result::is_ok));
    assert_eq!(server.most.load(Ordering::Relaxed), 1_000);
}

#[test]
fn no_slots_and_no_time_are_mistakes() {
    let server = Slow::new(SECOND);
    let builder = server.builder().max_concurrent_requests(0);
    let error = builder.queue_timeout(Duration::ZERO).build().unwrap_err();
    let text = error.to_string();
    assert!(text.contains("`max_concurrent_requests` must not be zero: pass"), "{text}");
    assert!(text.contains("`queue_timeout` must not be zero: pass"), "{text}");
}
