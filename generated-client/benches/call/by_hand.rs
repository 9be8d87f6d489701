//! Hand-written calls: a request, and a response of a plain type.

use std::sync::Arc;

use http_body_util::{BodyExt as _, Full};
use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::rt::TokioExecutor;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Client, calls};

/// The envelope of every response.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
#[allow(dead_code, reason = "deserialized as in a real program")]
struct Envelope<T> {
    status_code: i64,
    message: String,
    api_code: Option<i64>,
    request_id: Option<String>,
    data: T,
}

/// A call: its request, and the function that uses the response data.
pub(crate) struct Call<R, T> {
    pub(crate) path: &'static str,
    /// A header that identifies the caller.
    pub(crate) header: (&'static str, &'static str),
    /// The body of a POST, or the query of a GET.
    pub(crate) request: R,
    pub(crate) is_get: bool,
    pub(crate) used: fn(T) -> usize,
}

/// Returns the call on reqwest, and on hyper-util, which is the minimum for HTTP.
pub(crate) fn clients<R, T>(host: &str, call: Call<R, T>) -> [Client; 2]
where
    R: Serialize + Send + Sync + 'static,
    T: DeserializeOwned + Send + 'static,
{
    let url: Arc<str> = format!("{host}/api/v3/{}", call.path).into();
    let call = Arc::new(call);
    let (reqwest, reqwest_url) = (reqwest::Client::new(), Arc::clone(&url));
    let reqwest_call = Arc::clone(&call);
    let on_reqwest = calls(move || {
        let (client, url) = (reqwest.clone(), Arc::clone(&reqwest_url));
        let call = Arc::clone(&reqwest_call);
        async move {
            let request = match call.is_get {
                true => client.get(&*url).query(&call.request),
                false => client.post(&*url).json(&call.request),
            };
            let request = request.header(call.header.0, call.header.1);
            let response = request.send().await.expect("it responds");
            let response = response.error_for_status().expect("it succeeds");
            let envelope: Envelope<T> =
                response.json().await.expect("the response is valid");
            assert_eq!(envelope.status_code, 200);
            (call.used)(envelope.data)
        }
    });

    let hyper =
        HyperClient::builder(TokioExecutor::new()).build_http::<Full<bytes::Bytes>>();
    let on_hyper = calls(move || {
        let (client, url) = (hyper.clone(), Arc::clone(&url));
        let call = Arc::clone(&call);
        async move {
            let request = if call.is_get {
                let query = serde_urlencoded::to_string(&call.request);
                let url = format!("{url}?{}", query.expect("it is a query"));
                http::Request::get(url).body(Full::default())
            } else {
                let body = serde_json::to_vec(&call.request).expect("it is JSON");
                let request = http::Request::post(&*url);
                let request = request.header("content-type", "application/json");
                request.body(Full::from(body))
            };
            let mut request = request.expect("it is a request");
            let (name, value) = call.header;
            request.headers_mut().insert(name, http::HeaderValue::from_static(value));
            let response = client.request(request).await.expect("it responds");
            assert_eq!(response.status(), 200);
            let body = response.into_body().collect().await.expect("it is complete");
            let envelope: Envelope<T> =
                serde_json::from_slice(&body.to_bytes()).expect("the response is valid");
            assert_eq!(envelope.status_code, 200);
            (call.used)(envelope.data)
        }
    });
    [("reqwest", on_reqwest), ("hyper-util", on_hyper)]
}
