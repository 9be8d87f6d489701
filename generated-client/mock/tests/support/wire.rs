//! A transport that records responses and can change requests.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use http::{Request, Response};
use http_body_util::{BodyExt, Collected, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

/// Changes a request.
pub(crate) type Change = Box<dyn Fn(&mut Request<Bytes>) + Send>;

/// Sends requests to the mock.
#[derive(Clone)]
pub(crate) struct Wire {
    client: Client<HttpConnector, Full<Bytes>>,
    /// Changes the requests that start with this path.
    change: Arc<Mutex<Option<(String, Change)>>>,
    /// The body of the last response.
    body: Arc<Mutex<Bytes>>,
}

impl Wire {
    pub(crate) fn new() -> Self {
        Self {
            client: Client::builder(TokioExecutor::new()).build_http(),
            change: Arc::default(),
            body: Arc::default(),
        }
    }

    /// Changes all further requests whose path starts like this.
    pub(crate) fn change(&self, path: &str, change: Change) {
        *lock(&self.change) = Some((path.to_owned(), change));
    }

    /// Changes no further requests.
    pub(crate) fn unchanged(&self) {
        *lock(&self.change) = None;
    }

    /// Returns the body of the last response as JSON.
    pub(crate) fn response(&self) -> Value {
        serde_json::from_slice(&lock(&self.body)).unwrap_or_default()
    }

    /// Sends a request and returns the response.
    pub(crate) async fn exchange(
        &self,
        mut request: Request<Bytes>,
    ) -> Result<Response<Bytes>, hyper_util::client::legacy::Error> {
        if let Some((path, change)) = &*lock(&self.change)
            && request.uri().path().starts_with(path)
        {
            change(&mut request);
        }
        let response = self.client.request(request.map(Full::new)).await?;
        let (head, body) = response.into_parts();
        let body = body.collect().await.map(Collected::to_bytes).unwrap_or_default();
        *lock(&self.body) = body.clone();
        Ok(Response::from_parts(head, body))
    }
}

impl Transport for Wire {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let response = self.exchange(request).await;
            response.map(|it| it.map(Body::from)).map_err(TransportError::interrupted)
        })
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
