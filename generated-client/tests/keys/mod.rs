//! An in-memory server that issues management tokens and accepts only the newest.
//!
//! Declare it as `#[cfg(test)] mod keys;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use genauth::management::{DefineEventDto, ManagementClient, ManagementClientBuilder};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use genauth::{Error, Response};
use http::Request;
use tokio::time::sleep;

pub(crate) const SECOND: Duration = Duration::from_secs(1);

/// The behavior of the server, and the requests that it has received.
pub(crate) struct State {
    /// The delay of the response with a token.
    pub(crate) delay: Duration,
    /// Returns the data of the response to a token request, given the number of the token.
    pub(crate) token: Box<dyn Fn(usize) -> String + Send>,
    /// The HTTP status and `statusCode` of failing token requests, in turn.
    pub(crate) failures: Vec<(u16, u16)>,
    /// Tokens with lower numbers are rejected.
    pub(crate) valid_from: usize,
    pub(crate) token_requests: Vec<Request<Bytes>>,
    pub(crate) calls: Vec<Request<Bytes>>,
    /// The number of calls that fail temporarily.
    pub(crate) troubles: usize,
    /// The delay of the response to the next call.
    pub(crate) slow: Duration,
    /// Whether connections to the token endpoint fail.
    pub(crate) unreachable: bool,
    /// Whether all calls are rejected.
    pub(crate) refuse_all: bool,
    /// Whether calls fail with a response that repeats the request.
    pub(crate) repeat_token: bool,
    /// The number of canceled token requests.
    pub(crate) given_up: usize,
}

#[derive(Clone)]
pub(crate) struct Keys(Arc<Mutex<State>>);

/// A token that is valid for 100 seconds.
fn short(number: usize) -> String {
    format!(r#"{{"access_token":"canary-token-{number}","expires_in":100}}"#)
}

impl Keys {
    pub(crate) fn new() -> Self {
        Self(Arc::new(Mutex::new(State {
            delay: SECOND,
            token: Box::new(short),
            failures: Vec::new(),
            valid_from: 1,
            token_requests: Vec::new(),
            calls: Vec::new(),
            troubles: 0,
            slow: Duration::from_millis(10),
            unreachable: false,
            refuse_all: false,
            repeat_token: false,
            given_up: 0,
        })))
    }

    /// Sets the token that is issued.
    pub(crate) fn answer_with(&self, data: &str) {
        let data = data.to_owned();
        self.set(|state| state.token = Box::new(move |_| data.clone()));
    }

    pub(crate) fn set(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.0.lock().unwrap());
    }

    pub(crate) fn seen<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.0.lock().unwrap())
    }

    /// Returns the number of token requests and the number of calls.
    pub(crate) fn counts(&self) -> (usize, usize) {
        self.seen(|state| (state.token_requests.len(), state.calls.len()))
    }

    /// Returns the header `authorization` of the last call.
    pub(crate) fn last(&self, header: &str) -> Option<String> {
        self.seen(|state| {
            let value = state.calls.last()?.headers().get(header)?;
            Some(value.to_str().unwrap().to_owned())
        })
    }

    pub(crate) fn builder(&self) -> ManagementClientBuilder {
        ManagementClient::builder()
            .access_key_id("key-1")
            .access_key_secret("canary-secret")
            .host("https://example.com/base")
            .transport(self.clone())
    }

    pub(crate) fn client(&self) -> ManagementClient {
        self.builder().build().unwrap()
    }
}

impl Transport for Keys {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        if request.uri().path().ends_with("/get-management-token") {
            Box::pin(self.give_token(request))
        } else {
            let answer = self.take_call(request);
            let usual = Duration::from_millis(10);
            let slow = std::mem::replace(&mut self.0.lock().unwrap().slow, usual);
            // Allows others to send their requests, as on a network.
            Box::pin(async move {
                sleep(slow).await;
                Ok(answer)
            })
        }
    }
}

impl Keys {
    async fn give_token(
        &self,
        request: Request<Bytes>,
    ) -> Result<http::Response<Body>, TransportError> {
        let (number, delay) = {
            let mut state = self.0.lock().unwrap();
            state.token_requests.push(request);
            if state.unreachable {
                return Err(TransportError::not_sent("no route"));
            }
            (state.token_requests.len(), state.delay)
        };
        let mut guard = GivenUp(Some(self.clone()));
        sleep(delay).await;
        guard.0 = None;
        let mut state = self.0.lock().unwrap();
        if state.failures.is_empty() {
            return Ok(answer(200, 200, "fine", &(state.token)(number)));
        }
        let (status, code) = state.failures.remove(0);
        Ok(answer(status, code, "no canary-secret", "null"))
    }

    fn take_call(&self, request: Request<Bytes>) -> http::Response<Body> {
        let mut state = self.0.lock().unwrap();
        let token =
            request.headers().get("authorization").map(|it| it.to_str().unwrap());
        let number = token.and_then(|token| token.rsplit('-').next()?.parse().ok());
        let accepted = number.unwrap_or(usize::MAX) >= state.valid_from;
        let repeated = format!("{} and canary-secret", token.unwrap_or_default());
        state.calls.push(request);
        if state.troubles > 0 {
            state.troubles -= 1;
            return answer(500, 500, "later", "null");
        }
        match accepted && !state.refuse_all {
            true if state.repeat_token => answer(200, 400, &repeated, "null"),
            true => answer(200, 200, "fine", "{}"),
            false => answer(200, 401, "who are you?", "null"),
        }
    }
}

struct GivenUp(Option<Keys>);

impl Drop for GivenUp {
    fn drop(&mut self) {
        if let Some(keys) = self.0.take() {
            keys.set(|state| state.given_up += 1);
        }
    }
}

fn answer(status: u16, code: u16, message: &str, data: &str) -> http::Response<Body> {
    let body = format!(
        r#"{{"statusCode":{code},"apiCode":1300,"requestId":"r-1","message":"{message}","data":{data}}}"#
    );
    http::Response::builder().status(status).body(Bytes::from(body).into()).unwrap()
}

/// Sends an idempotent call.
pub(crate) async fn read(client: &ManagementClient) -> Result<(), Error> {
    client.get_global_mfa_settings().await.map(|_| ())
}

/// Sends a call that is not idempotent.
pub(crate) async fn write(client: &ManagementClient) -> Result<Response<()>, Error> {
    client.define_event(DefineEventDto::new("app.thing.made", "A thing is made")).await
}

/// Sends this number of concurrent calls, each in its own task.
pub(crate) async fn crowd(
    client: &ManagementClient,
    size: usize,
) -> Vec<Result<(), Error>> {
    let tasks: Vec<_> = (0..size)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { read(&client).await })
        })
        .collect();
    let mut outcomes = Vec::new();
    for task in tasks {
        outcomes.push(task.await.unwrap());
    }
    outcomes
}
