//! Custom transports, and the auto traits of the public types.

use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use bytes::Bytes;
use http::{Request, Response as HttpResponse};
use http_body::Frame;

use super::builder;
use super::fixture::{CREATE, GET, Probe};
use crate::authentication::{AuthenticationClient, AuthenticationClientBuilder};
use crate::transport::{Body, BoxFuture, Transport, TransportError};
use crate::{Call, Error, Extra, Patch, Response, Secret};

/// Responds from memory.
#[derive(Clone, Default)]
struct Memory(Arc<Mutex<Vec<Request<Bytes>>>>);

impl Transport for Memory {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<HttpResponse<Body>, TransportError>> {
        self.0.lock().unwrap().push(request);
        let body =
            Bytes::from_static(br#"{"statusCode":200,"data":{"id":"from memory"}}"#);
        Box::pin(async move { Ok(HttpResponse::new(Body::from(body))) })
    }
}

#[tokio::test]
async fn a_transport_replaces_http() {
    let memory = Memory::default();
    // Neither TLS nor certificates are needed then.
    let client = builder("https://example.genauth.ai/base").transport(memory.clone());
    let client = client.access_token("token").build().unwrap();
    let response = client.call::<Probe>(&CREATE, Some(&Probe::new("1"))).await.unwrap();
    assert_eq!(response.data.id, "from memory");

    let requests = memory.0.lock().unwrap();
    assert_eq!(requests.len(), 1);
    assert_eq!(requests[0].method(), "POST");
    assert_eq!(requests[0].uri(), "https://example.genauth.ai/base/api/v3/create-probe");
    assert_eq!(requests[0].headers()["authorization"], "token");
    assert!(requests[0].headers()["authorization"].is_sensitive());
    assert_eq!(requests[0].body(), br#"{"id":"1","tags":[]}"#.as_slice());
}

/// A body in several frames, the last of which may be an error.
struct Pieces(VecDeque<Result<&'static str, &'static str>>);

impl http_body::Body for Pieces {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Poll::Ready(self.0.pop_front().map(|piece| match piece {
            Ok(text) => Ok(Frame::data(Bytes::from_static(text.as_bytes()))),
            Err(text) => Err(std::io::Error::other(text)),
        }))
    }
}

/// Responds with a body in several frames, or with an error.
struct Piecemeal(fn() -> Result<Pieces, TransportError>);

impl Transport for Piecemeal {
    fn send(
        &self,
        _: Request<Bytes>,
    ) -> BoxFuture<'_, Result<HttpResponse<Body>, TransportError>> {
        Box::pin(
            async move { self.0().map(|pieces| HttpResponse::new(Body::new(pieces))) },
        )
    }
}

async fn piecemeal(
    answer: fn() -> Result<Pieces, TransportError>,
) -> Result<Probe, Error> {
    let client =
        builder("https://localhost").transport(Piecemeal(answer)).max_response_bytes(50);
    client.build().unwrap().call(&GET, None).await.map(Response::into_data)
}

#[tokio::test]
async fn bodies_come_in_pieces() {
    let pieces =
        || Ok(Pieces([Ok(r#"{"statusCode":200,"da"#), Ok(r#"ta":{"id":"1"}}"#)].into()));
    assert_eq!(piecemeal(pieces).await.unwrap().id, "1");

    let broken = || Ok(Pieces([Ok("{"), Err("cable cut")].into()));
    let error = piecemeal(broken).await.unwrap_err();
    let text = "getProbe: connection interrupted before the response was complete: cable cut \
        (HTTP 200)";
    assert_eq!(error.to_string(), text);

    let long = || Ok(Pieces([Ok("{ 234567890123456789012345"); 3].into()));
    let error = piecemeal(long).await.unwrap_err();
    assert!(
        error.to_string().contains("the response exceeds the limit of 50 bytes"),
        "{error}"
    );
}

#[tokio::test]
async fn a_transport_says_whether_it_sent_something() {
    let error =
        piecemeal(|| Err(TransportError::not_sent("no route"))).await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_sent());
    assert_eq!(error.to_string(), "getProbe: connection failed: no route");
    let error =
        piecemeal(|| Err(TransportError::interrupted("reset"))).await.unwrap_err();
    assert!(!error.is_connect() && error.may_have_been_sent());
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "reset");
}

#[tokio::test]
async fn clones_and_threads() {
    let memory = Memory::default();
    let client = builder("https://localhost").transport(memory.clone()).build().unwrap();
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { client.call::<Probe>(&GET, None).await })
        })
        .collect();
    let call = client.call::<Probe>(&GET, None);
    drop(client);
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    call.await.unwrap();
    assert_eq!(memory.0.lock().unwrap().len(), 9);
}

#[test]
fn types_cross_threads() {
    fn everywhere<T: Send + Sync + 'static>() {}
    fn movable<T: Send + 'static>(_: &T) {}
    fn cloned<T: Clone>() {}

    everywhere::<AuthenticationClient>();
    everywhere::<AuthenticationClientBuilder>();
    everywhere::<Error>();
    everywhere::<TransportError>();
    everywhere::<Response<Probe>>();
    everywhere::<(Secret, Extra, Patch<String>)>();
    cloned::<AuthenticationClient>();
    cloned::<Response<Probe>>();
    let client = builder("http://localhost").build().unwrap();
    let call: Call<Probe> = client.call(&GET, None);
    movable(&call);
    movable(&call.into_future());
    assert_eq!(size_of::<Error>(), size_of::<usize>());
    assert!(size_of::<Call<Probe>>() <= 2 * size_of::<usize>());
}
