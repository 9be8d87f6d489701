//! A transport that responds from a script, and records the requests and their times.
//!
//! Declare it as `#[cfg(test)] mod scripted;`.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use genauth::authentication::{
    AuthenticationClient, AuthenticationClientBuilder, GetProfileDto, SignUpDto, UserDto,
};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use genauth::{Call, Error};
use http::Request;
use tokio::time::Instant;

/// The outcome of an attempt.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fate {
    NotSent,
    Interrupted,
    Silence,
    /// An HTTP status, a `Retry-After` header, and a `statusCode`.
    Status(u16, Option<u64>, u16),
    /// A body that is not JSON.
    Garbage(u16),
}

pub(crate) const FINE: Fate = Fate::Status(200, None, 200);

/// The transport.
#[derive(Clone, Default)]
pub(crate) struct Scripted(pub(crate) Arc<Mutex<State>>);

#[derive(Default)]
pub(crate) struct State {
    fates: VecDeque<Fate>,
    pub(crate) sent: Vec<(Instant, Request<Bytes>)>,
}

impl Scripted {
    pub(crate) fn new(fates: &[Fate]) -> Self {
        let state = State {
            fates: fates.iter().copied().collect(),
            sent: Vec::new(),
        };
        Self(Arc::new(Mutex::new(state)))
    }

    pub(crate) fn client(&self) -> AuthenticationClientBuilder {
        AuthenticationClient::builder()
            .app_id("app")
            .app_host("https://example.com")
            .transport(self.clone())
    }

    pub(crate) fn count(&self) -> usize {
        self.0.lock().unwrap().sent.len()
    }

    /// Returns the times between the attempts.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        let state = self.0.lock().unwrap();
        state.sent.windows(2).map(|pair| pair[1].0 - pair[0].0).collect()
    }
}

impl Transport for Scripted {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let fate = {
            let mut state = self.0.lock().unwrap();
            state.sent.push((Instant::now(), request));
            state.fates.pop_front().expect("one attempt too many")
        };
        Box::pin(async move {
            match fate {
                Fate::NotSent => Err(TransportError::not_sent("no route")),
                Fate::Interrupted => Err(TransportError::interrupted("cable cut")),
                Fate::Silence => std::future::pending().await,
                Fate::Status(status, wait, code) => {
                    let body = format!(
                        r#"{{"statusCode":{code},"message":"m","requestId":"r-1","data":{{}}}}"#
                    );
                    let mut answer = http::Response::builder().status(status);
                    if let Some(wait) = wait {
                        answer = answer.header("retry-after", wait);
                    }
                    Ok(answer.body(Bytes::from(body).into()).unwrap())
                }
                Fate::Garbage(status) => {
                    let body = Bytes::from("<html>").into();
                    Ok(http::Response::builder().status(status).body(body).unwrap())
                }
            }
        })
    }
}

/// Sends an idempotent call.
pub(crate) fn read(builder: AuthenticationClientBuilder) -> Call<UserDto> {
    builder.build().unwrap().get_profile(GetProfileDto::new())
}

/// Sends a call that is not idempotent.
pub(crate) fn write(builder: AuthenticationClientBuilder) -> Call<UserDto> {
    builder.build().unwrap().sign_up(SignUpDto::new("PASSWORD"))
}

pub(crate) async fn read_error(fates: &[Fate]) -> Error {
    let server = Scripted::new(fates);
    let error = read(server.client()).await.unwrap_err();
    assert_eq!((server.count(), error.attempts()), (fates.len(), fates.len() as u32));
    error
}
