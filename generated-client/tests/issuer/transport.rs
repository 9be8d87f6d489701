//! A transport that responds from a script and counts the requests.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use http::{Request, Response};
use http_body_util::StreamBody;

/// The outcome of one request.
#[derive(Clone)]
pub(crate) enum Answer {
    /// This status and body.
    Status(u16, String),
    /// No response, ever.
    Stall,
    /// A failed connection.
    Refuse,
    /// A response with a truncated body.
    Cut,
    /// A panic.
    Panic,
}

impl Answer {
    pub(crate) fn keys(set: String) -> Self {
        Self::Status(200, set)
    }
}

/// A transport that responds to each request after a delay, in turn, and to all further requests
/// like the last.
#[derive(Clone)]
pub(crate) struct Script(Arc<Inner>);

struct Inner {
    answers: Mutex<VecDeque<Answer>>,
    delay: Duration,
    begun: AtomicUsize,
    open: AtomicUsize,
    requests: Mutex<Vec<Request<Bytes>>>,
}

impl Script {
    pub(crate) fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self(Arc::new(Inner {
            answers: Mutex::new(answers.into_iter().collect()),
            delay: Duration::from_millis(100),
            begun: AtomicUsize::new(0),
            open: AtomicUsize::new(0),
            requests: Mutex::default(),
        }))
    }

    /// Returns the number of requests so far.
    pub(crate) fn fetches(&self) -> usize {
        self.0.begun.load(Ordering::SeqCst)
    }

    /// Returns the number of requests that are neither completed nor dropped.
    pub(crate) fn open(&self) -> usize {
        self.0.open.load(Ordering::SeqCst)
    }

    /// Returns the requests so far.
    pub(crate) fn requests(&self) -> Vec<Request<Bytes>> {
        self.0.requests.lock().unwrap().clone()
    }

    fn next(&self) -> Answer {
        let mut answers = self.0.answers.lock().unwrap();
        if answers.len() > 1 { answers.pop_front().unwrap() } else { answers[0].clone() }
    }
}

/// Counts a request as open until it is dropped.
struct Open<'a>(&'a AtomicUsize);

impl Drop for Open<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl Transport for Script {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.0.begun.fetch_add(1, Ordering::SeqCst);
        self.0.open.fetch_add(1, Ordering::SeqCst);
        let open = Open(&self.0.open);
        self.0.requests.lock().unwrap().push(request);
        let answer = self.next();
        Box::pin(async move {
            let _open = open;
            tokio::time::sleep(self.0.delay).await;
            match answer {
                Answer::Status(status, body) => {
                    let body = Body::from(Bytes::from(body));
                    Ok(Response::builder().status(status).body(body).unwrap())
                }
                Answer::Cut => {
                    let lost = std::io::Error::other("connection reset");
                    let frames: [Result<http_body::Frame<Bytes>, _>; 2] = [
                        Ok(http_body::Frame::data(Bytes::from_static(b"{\"keys\":"))),
                        Err(lost),
                    ];
                    let body = StreamBody::new(futures_util::stream::iter(frames));
                    Ok(Response::new(Body::new(body)))
                }
                Answer::Stall => std::future::pending().await,
                Answer::Refuse => Err(TransportError::not_sent("connection refused")),
                Answer::Panic => panic!("the transport is broken"),
            }
        })
    }
}
