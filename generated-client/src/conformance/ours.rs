//! The requests of this client.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, Response};
use serde_json::Value;

use super::message::Message;
use super::recorded::Call;
use crate::authentication::AuthenticationClient;
use crate::generated::dispatch;
use crate::management::{ManagementClient, ManagementClientBuilder};
use crate::runtime::client::dispatch::Dispatched;
use crate::runtime::operation::Operation;
use crate::transport::{Body, BoxFuture, Transport, TransportError};

/// Calls an operation with the client options of the SDK.
pub(super) type Send = fn(&str, &Call, Value) -> BoxFuture<'static, Sent>;

/// A request of this client.
pub(super) struct Sent {
    pub(super) operation: &'static Operation,
    pub(super) message: Message,
}

/// The language that both clients are configured with.
const LANG: &str = "en-US";

/// Records the requests and responds with success.
#[derive(Clone, Default)]
struct Recorder(Arc<Mutex<Vec<Request<Bytes>>>>);

impl Transport for Recorder {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        self.0.lock().expect("no test panics here").push(request);
        let answer = Bytes::from_static(br#"{"statusCode":200,"message":"","data":{}}"#);
        Box::pin(async move { Ok(Response::new(Body::from(answer))) })
    }
}

/// Calls an operation of the authentication client.
pub(super) fn authentication(
    sdk: &str,
    call: &Call,
    arguments: Value,
) -> BoxFuture<'static, Sent> {
    let recorder = Recorder::default();
    let options = call.options();
    let mut builder = AuthenticationClient::builder()
        .app_id("APP_ID")
        .app_secret("APP_SECRET")
        .app_host("http://localhost:1")
        .transport(recorder.clone());
    if options != "none" {
        builder = builder.access_token("USER_TOKEN");
    }
    // The Node SDK supports the option; one kind of call covers it.
    if options == "lang" || options != "none" && sdk == "python" {
        builder = builder.locale(LANG);
    }
    let client = builder.build().expect("valid options");
    let call = dispatch::authentication(&client, &call.operation, arguments);
    Box::pin(sent(recorder, call))
}

/// Calls an operation of the management client.
pub(super) fn management(
    sdk: &str,
    call: &Call,
    arguments: Value,
) -> BoxFuture<'static, Sent> {
    let recorder = Recorder::default();
    let options = call.options();
    let builder = if sdk == "node" { as_node() } else { with_token() };
    let mut builder = builder.host("http://localhost:1").transport(recorder.clone());
    if options != "none" {
        builder = builder.locale(LANG);
    }
    if options == "tenant" {
        builder = builder.tenant_id("TENANT_ID");
    }
    // A signature identifies the user pool; with a token, the SDK sends its ID.
    if sdk == "python" {
        builder = builder.user_pool_id("64f0c1d2e3a4b5c6d7e8f902");
    }
    let client = builder.build().expect("valid options");
    let call = dispatch::management(&client, &call.operation, arguments);
    Box::pin(sent(recorder, call))
}

fn with_token() -> ManagementClientBuilder {
    ManagementClient::builder().access_token("MANAGEMENT_TOKEN")
}

/// The Node SDK signs its requests.
#[cfg(feature = "signature")]
fn as_node() -> ManagementClientBuilder {
    let builder = ManagementClient::builder().access_key_id("AKID");
    builder.access_key_secret("AKSECRET").sign_requests()
}

#[cfg(not(feature = "signature"))]
fn as_node() -> ManagementClientBuilder {
    with_token()
}

/// Sends the call and returns its request.
async fn sent(recorder: Recorder, call: Dispatched) -> Sent {
    let call = call.unwrap_or_else(|error| panic!("invalid arguments: {error}"));
    let operation = call.operation();
    call.await.unwrap_or_else(|error| panic!("{error}"));
    let requests = recorder.0.lock().expect("no test panics here");
    let [request] = requests.as_slice() else {
        panic!("expected one request, found {}", requests.len())
    };
    Sent {
        operation,
        message: Message::of(request),
    }
}
