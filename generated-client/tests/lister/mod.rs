//! A transport that responds with pages of a list, or with responses that a test computes, and
//! records the requests.
#![allow(dead_code, reason = "each test file uses only a part")]

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use genauth::Retry;
use genauth::authentication::AuthenticationClient;
use genauth::management::ManagementClient;
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use http::Request;
use serde_json::{Value, json};

/// The response to a request.
pub(crate) enum Reply {
    /// A success response with this data.
    Data(Value),
    /// An envelope with this status.
    Refused(u16),
    Interrupted,
    Silence,
}

type Answer = dyn Fn(usize, &Request<Bytes>) -> Reply + Send + Sync;

/// The transport.
#[derive(Clone)]
pub(crate) struct Lister {
    answer: Arc<Answer>,
    sent: Arc<Mutex<Vec<Request<Bytes>>>>,
}

impl Lister {
    /// Responds with the result of a function of the request and its index.
    pub(crate) fn new(
        answer: impl Fn(usize, &Request<Bytes>) -> Reply + Send + Sync + 'static,
    ) -> Self {
        Self {
            answer: Arc::new(answer),
            sent: Arc::default(),
        }
    }

    /// Responds with these pages of groups, and then with empty pages. A page consists of codes and
    /// the total.
    pub(crate) fn of_groups(pages: &[(&[i64], Value)]) -> Self {
        let pages: Vec<_> =
            pages.iter().map(|(codes, total)| groups(codes, total)).collect();
        Self::new(move |number, _| {
            Reply::Data(
                pages.get(number).cloned().unwrap_or_else(|| groups(&[], &Value::Null)),
            )
        })
    }

    pub(crate) fn management(&self) -> ManagementClient {
        ManagementClient::builder()
            .host("https://example.com")
            .access_token("management-token")
            .retry(Retry::never())
            .transport(self.clone())
            .build()
            .unwrap()
    }

    pub(crate) fn authentication(&self) -> AuthenticationClient {
        AuthenticationClient::builder()
            .app_id("app")
            .app_host("https://example.com")
            .access_token("user-token")
            .retry(Retry::never())
            .transport(self.clone())
            .build()
            .unwrap()
    }

    /// Returns the number of requests.
    pub(crate) fn count(&self) -> usize {
        self.sent.lock().unwrap().len()
    }

    /// Returns the numbers of a query parameter in all requests.
    pub(crate) fn asked(&self, name: &str) -> Vec<Option<i64>> {
        self.sent.lock().unwrap().iter().map(|request| asked(request, name)).collect()
    }

    /// Returns the bodies of the requests.
    pub(crate) fn bodies(&self) -> Vec<Value> {
        let sent = self.sent.lock().unwrap();
        sent.iter()
            .map(|request| serde_json::from_slice(request.body()).unwrap())
            .collect()
    }

    /// Returns the first request with this header.
    pub(crate) fn headers(&self, name: &str) -> Vec<String> {
        let sent = self.sent.lock().unwrap();
        let values =
            sent.iter().map(|it| it.headers()[name].to_str().unwrap().to_owned());
        values.collect()
    }
}

/// Returns the number of a query parameter.
pub(crate) fn asked(request: &Request<Bytes>, name: &str) -> Option<i64> {
    request.uri().query()?.split('&').find_map(|pair| {
        let (found, value) = pair.split_once('=')?;
        (found == name).then(|| value.parse().unwrap())
    })
}

/// Returns a page of groups with these codes.
pub(crate) fn groups(codes: &[i64], total: &Value) -> Value {
    let list: Vec<_> =
        codes.iter().map(|code| json!({"code": code.to_string()})).collect();
    let mut page = json!({"list": list});
    if !total.is_null() {
        page["totalCount"] = total.clone();
    }
    page
}

impl Transport for Lister {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let number = self.count();
        let reply = (self.answer)(number, &request);
        self.sent.lock().unwrap().push(request);
        Box::pin(async move {
            let body = match reply {
                Reply::Data(data) => {
                    json!({"statusCode": 200, "message": "ok", "data": data})
                }
                Reply::Refused(code) => json!({"statusCode": code, "message": "no"}),
                Reply::Interrupted => {
                    return Err(TransportError::interrupted("cable cut"));
                }
                Reply::Silence => std::future::pending().await,
            };
            Ok(http::Response::new(Bytes::from(body.to_string()).into()))
        })
    }
}
