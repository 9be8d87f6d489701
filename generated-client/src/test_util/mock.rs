//! The mock transport.

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::{Method, Request, Response};
use serde_json::Value;

use super::expectation::{Entry, Route, fits};
use super::{ClientMethod, Expectation, RecordedRequest, Reply, fail};
use crate::runtime::operation::{Envelope, Operation};
use crate::runtime::{AuthenticationClient, ManagementClient};
use crate::shared::transport::{Body, BoxFuture, Transport, TransportError};

/// A [`Transport`](crate::transport::Transport) that returns predefined responses without a network
/// and records the requests.
///
/// Clones share their state. When the original, created by [`new`](Self::new), is dropped, it calls
/// [`verify`](Self::verify). Pass clones to your clients, and keep the original in the test.
///
/// ```
/// use genauth::authentication::{AuthenticationClient, GetWechatAccessTokenDto};
/// use genauth::test_util::{MockTransport, Reply};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let mock = MockTransport::new();
/// let client = AuthenticationClient::builder()
///     .app_id("my-app")
///     .app_host("https://example.genauth.ai")
///     .transport(mock.clone())
///     .build()
///     .unwrap();
///
/// mock.expect(AuthenticationClient::get_wechat_mp_access_token_info)
///     .with(GetWechatAccessTokenDto::new("wx1", "secret"))
///     .respond(json!({"accessToken": "token", "expiresAt": "1790000000"}));
///
/// let request = GetWechatAccessTokenDto::new("wx1", "secret");
/// let token = client.get_wechat_mp_access_token_info(request).await.unwrap();
/// assert_eq!(token.data.expires_at.seconds(), Some(1_790_000_000));
/// assert_eq!(mock.requests()[0].header("x-authing-app-id"), Some("my-app"));
/// # }
/// ```
pub struct MockTransport {
    state: Arc<Mutex<State>>,
    verifies: bool,
}

#[derive(Default)]
pub(super) struct State {
    pub(super) entries: Vec<Entry>,
    pub(super) requests: Vec<RecordedRequest>,
    unexpected: Vec<String>,
}

pub(super) fn lock(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

impl MockTransport {
    /// Creates a mock without expectations.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: Arc::default(),
            verifies: true,
        }
    }

    /// Adds an expectation for calls of a method, such as `ManagementClient::list_users`.
    ///
    /// Expectations are tried in the order in which they were added. The first one that matches the
    /// request and has a response left is used. A request that matches none gets a response with
    /// status 501 and an error message that says why, and fails [`verify`](Self::verify).
    #[track_caller]
    pub fn expect<M, Form>(&self, method: M) -> Expectation<M::Request, M::Data>
    where
        M: ClientMethod<Form>,
    {
        let operation = method.operation(self).0;
        let route = Route {
            operation: Some(operation.name),
            method: operation.method.clone(),
            path: operation.path,
            envelope: operation.envelope,
        };
        self.add(route, Some(operation), fits::<M::Data>)
    }

    /// Adds an expectation for requests that no client method sends, such as the fetch of the
    /// server's keys, by HTTP method and path.
    ///
    /// The value that is passed to [`respond`](Expectation::respond) is the whole body.
    ///
    /// ```
    /// use genauth::test_util::MockTransport;
    /// use http::Method;
    /// use serde_json::json;
    ///
    /// let mock = MockTransport::new();
    /// mock.expect_path(Method::GET, "/oidc/.well-known/jwks.json")
    ///     .respond(json!({"keys": []}))
    ///     .always();
    /// ```
    #[track_caller]
    pub fn expect_path(
        &self,
        method: Method,
        path: &'static str,
    ) -> Expectation<(), Value> {
        let route = Route {
            operation: None,
            method,
            path,
            envelope: Envelope::Bare,
        };
        self.add(route, None, fits::<Value>)
    }

    /// Returns a client that uses this mock, with the app ID `mock-app`, an app secret, the app
    /// host `https://mock.invalid`, and otherwise default options.
    #[must_use]
    #[track_caller]
    pub fn authentication_client(&self) -> AuthenticationClient {
        let builder = AuthenticationClient::builder()
            .app_id("mock-app")
            .app_secret("mock-secret")
            .app_host("https://mock.invalid")
            .transport(self.clone());
        builder.build().unwrap_or_else(|error| fail(&error.to_string()))
    }

    /// Returns a client that uses this mock, with a management token, the host
    /// `https://mock.invalid`, and otherwise default options.
    #[must_use]
    #[track_caller]
    pub fn management_client(&self) -> ManagementClient {
        let builder = ManagementClient::builder()
            .access_token("mock-management-token")
            .host("https://mock.invalid")
            .transport(self.clone());
        builder.build().unwrap_or_else(|error| fail(&error.to_string()))
    }

    /// Returns all requests so far, in order, including unexpected ones.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.state).requests.clone()
    }

    /// Checks that each expected call was received, and no other.
    ///
    /// ```should_panic
    /// use genauth::management::ManagementClient;
    /// use genauth::test_util::MockTransport;
    /// use serde_json::json;
    ///
    /// let mock = MockTransport::new();
    /// mock.expect(ManagementClient::list_users).respond(json!({"totalCount": 0, "list": []}));
    /// mock.verify(); // panics: `listUsers` was not called
    /// ```
    ///
    /// # Panics
    /// Panics with a list of all missing and unexpected calls.
    #[track_caller]
    pub fn verify(&self) {
        let problems = lock(&self.state).problems();
        if !problems.is_empty() {
            fail(&format!("expectations not met:\n- {}", problems.join("\n- ")));
        }
    }

    #[track_caller]
    fn add<R, T>(
        &self,
        route: Route,
        operation: Option<&'static Operation>,
        check: fn(&Value) -> Result<(), String>,
    ) -> Expectation<R, T> {
        let mut state = lock(&self.state);
        state.entries.push(Entry::new(route, Location::caller()));
        Expectation {
            state: Arc::clone(&self.state),
            index: state.entries.len() - 1,
            operation,
            check,
            types: PhantomData,
        }
    }
}

impl State {
    /// Returns the reply to a request, or a message if the request is unexpected.
    fn answer(
        &mut self,
        mut request: RecordedRequest,
    ) -> Result<(Reply, Envelope), String> {
        let mut reasons = Vec::new();
        let mut found = None;
        for (index, entry) in self.entries.iter_mut().enumerate() {
            match entry.answer(&request) {
                Ok(reply) => {
                    found = Some((index, reply));
                    break;
                }
                Err(reason) => reasons.extend(reason),
            }
        }
        let outcome = match found {
            Some((index, reply)) => {
                let entry = &mut self.entries[index];
                entry.served.push(self.requests.len());
                request.operation = entry.route.operation;
                Ok((reply, entry.route.envelope))
            }
            None => {
                if reasons.is_empty() {
                    reasons.push("no expectation for this method and path".to_owned());
                }
                let (method, path) = (request.method(), request.path());
                let problem = format!(
                    "unexpected request `{method} {path}`: {}",
                    reasons.join("; ")
                );
                self.unexpected.push(problem.clone());
                Err(problem)
            }
        };
        self.requests.push(request);
        outcome
    }

    fn problems(&self) -> Vec<String> {
        let missing = self.entries.iter().filter_map(Entry::missing);
        self.unexpected.iter().cloned().chain(missing).collect()
    }
}

impl Transport for MockTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let answer = lock(&self.state).answer(RecordedRequest::new(request));
        Box::pin(async move {
            match answer {
                Ok((reply, envelope)) => reply.play(envelope).await,
                // A response, because the client would retry a transport error.
                Err(problem) => {
                    let reply = Reply::error(501, problem).http_status(501);
                    reply.play(Envelope::Standard).await
                }
            }
        })
    }
}

impl Default for MockTransport {
    fn default() -> Self {
        Self::new()
    }
}

/// Shares the state. Only the original verifies when it is dropped.
impl Clone for MockTransport {
    fn clone(&self) -> Self {
        Self {
            state: Arc::clone(&self.state),
            verifies: false,
        }
    }
}

impl Drop for MockTransport {
    fn drop(&mut self) {
        if self.verifies && !std::thread::panicking() {
            self.verify();
        }
    }
}

impl fmt::Debug for MockTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = lock(&self.state);
        f.debug_struct("MockTransport")
            .field("expectations", &state.entries.len())
            .field("requests", &state.requests.len())
            .finish_non_exhaustive()
    }
}
