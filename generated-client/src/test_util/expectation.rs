//! The expectations of the mock.

use std::fmt;
use std::marker::PhantomData;
use std::panic::Location;
use std::sync::{Arc, Mutex};

use http::header::CONTENT_TYPE;
use http::{Method, Request};
use serde_json::Value;

use super::mock::{State, lock};
use super::{RecordedRequest, Reply, fail};
use crate::runtime::call::request::prepare;
use crate::runtime::codec::{Record, Slot, View, from_answer};
use crate::runtime::operation::{Envelope, Operation};

/// Expected calls of one method and their responses, created by
/// [`MockTransport::expect`](super::MockTransport::expect). Each response is for one call.
///
/// ```
/// use genauth::management::{ListUsersRequestDto, ManagementClient};
/// use genauth::test_util::{MockTransport, Reply};
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let mock = MockTransport::new();
/// let listed = mock
///     .expect(ManagementClient::list_users)
///     .with(ListUsersRequestDto::new().keywords("smith"))
///     .respond(json!({"totalCount": 7}))
///     .times(2)
///     .respond(Reply::error(403, "no permission"));
///
/// let client = mock.management_client();
/// let request = || ListUsersRequestDto::new().keywords("smith");
/// assert_eq!(client.list_users(request()).await.unwrap().data.total_count, 7);
/// assert_eq!(client.list_users(request()).await.unwrap().data.total_count, 7);
/// assert!(client.list_users(request()).await.unwrap_err().is_forbidden());
/// assert_eq!(listed.requests().len(), 3);
/// # }
/// ```
pub struct Expectation<R, T> {
    pub(super) state: Arc<Mutex<State>>,
    pub(super) index: usize,
    pub(super) operation: Option<&'static Operation>,
    pub(super) check: fn(&Value) -> Result<(), String>,
    pub(super) types: PhantomData<fn() -> (R, T)>,
}

/// The requests that an expectation is for, and the envelope of their responses.
pub(super) struct Route {
    pub(super) operation: Option<&'static str>,
    pub(super) method: Method,
    pub(super) path: &'static str,
    pub(super) envelope: Envelope,
}

impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.operation {
            Some(name) => f.write_str(name),
            None => write!(f, "{} {}", self.method, self.path),
        }
    }
}

/// Returns the reason that a request does not match, without its values.
type Condition = Box<dyn Fn(&RecordedRequest) -> Result<(), String> + Send + Sync>;

/// The state of an expectation in the mock.
pub(super) struct Entry {
    pub(super) route: Route,
    location: &'static Location<'static>,
    conditions: Vec<Condition>,
    replies: Vec<Planned>,
    /// The indexes of the recorded requests that matched.
    pub(super) served: Vec<usize>,
}

struct Planned {
    reply: Reply,
    /// The remaining number of calls. `None` for an unlimited number.
    left: Option<usize>,
}

impl Entry {
    pub(super) fn new(route: Route, location: &'static Location<'static>) -> Self {
        Self {
            route,
            location,
            conditions: Vec::new(),
            replies: Vec::new(),
            served: Vec::new(),
        }
    }

    /// Returns the next reply if the request matches, or else the reason that it does not. `None`
    /// if the request is for another method or path.
    pub(super) fn answer(
        &mut self,
        request: &RecordedRequest,
    ) -> Result<Reply, Option<String>> {
        let place = *request.method() == self.route.method
            && request.parameters(self.route.path).is_some();
        if !place {
            return Err(None);
        }
        let because = |reason: &str| {
            Some(format!("{} expected at {}: {reason}", self.route, self.location))
        };
        for condition in &self.conditions {
            condition(request).map_err(|reason| because(&reason))?;
        }
        let none = match self.replies.is_empty() {
            true => "it has no response: call `.respond(..)`",
            false => "all its responses are used up",
        };
        let mut replies = self.replies.iter_mut();
        let planned = replies.find(|planned| planned.left != Some(0));
        let planned = planned.ok_or_else(|| because(none))?;
        planned.left = planned.left.map(|left| left - 1);
        Ok(planned.reply.clone())
    }

    /// Returns a message if calls are missing.
    pub(super) fn missing(&self) -> Option<String> {
        let left: usize = self.replies.iter().filter_map(|planned| planned.left).sum();
        let (route, location) = (&self.route, self.location);
        if self.replies.is_empty() {
            return Some(format!(
                "{route} expected at {location} has no response: call `.respond(..)`"
            ));
        }
        (left > 0)
            .then(|| format!("{route} expected at {location}: missing calls: {left}"))
    }
}

impl<R: Slot + 'static, T> Expectation<R, T> {
    /// Restricts the expectation to requests for which the closure returns `true`. The closure must
    /// not use the mock itself.
    ///
    /// The request is decoded from the received bytes, which is not possible for file uploads.
    ///
    /// ```
    /// use genauth::management::ManagementClient;
    /// use genauth::test_util::MockTransport;
    /// use serde_json::json;
    ///
    /// let mock = MockTransport::new();
    /// mock.expect(ManagementClient::list_users)
    ///     .matching(|request| request.keywords.as_deref() == Some("smith"))
    ///     .respond(json!({"totalCount": 0, "list": []}))
    ///     .always();
    /// ```
    #[must_use = "an expectation needs a response: call `respond`"]
    pub fn matching(self, fits: impl Fn(&R) -> bool + Send + Sync + 'static) -> Self {
        let path = self.path();
        self.condition(move |request| {
            let read = request.read(path)?;
            if fits(&read) {
                Ok(())
            } else {
                Err("the closure of `matching` returned `false`".to_owned())
            }
        })
    }

    /// Returns the requests that matched so far, decoded from the received bytes.
    ///
    /// # Panics
    /// Panics if a request cannot be decoded, such as a file upload.
    #[must_use]
    #[track_caller]
    pub fn requests(&self) -> Vec<R> {
        let path = self.path();
        let state = lock(&self.state);
        let served = state.entries[self.index].served.iter();
        let read: Result<Vec<_>, _> =
            served.map(|index| state.requests[*index].read(path)).collect();
        drop(state);
        read.unwrap_or_else(|problem| fail(&problem))
    }
}

impl<R: Record, T> Expectation<R, T> {
    /// Restricts the expectation to calls with exactly this request.
    ///
    /// # Panics
    /// Panics if the request is invalid or contains a file.
    #[must_use = "an expectation needs a response: call `respond`"]
    #[track_caller]
    pub fn with(self, request: R) -> Self {
        let path = self.path();
        let expected =
            self.operation.map_or(Err("no operation".to_owned()), |operation| {
                members(operation, &request)
            });
        let expected = expected.unwrap_or_else(|problem| fail(&problem));
        self.condition(move |request| {
            let actual = request.members(path)?;
            let differing = difference(&expected, &actual);
            match differing.as_slice() {
                [] => Ok(()),
                names => Err(format!("the request differs in `{}`", names.join("`, `"))),
            }
        })
    }
}

impl<R, T> Expectation<R, T> {
    /// Adds a response for one call. Responses are used in order.
    ///
    /// ```
    /// use genauth::ApiCode;
    /// use genauth::authentication::AuthenticationClient;
    /// use genauth::test_util::{MockTransport, Reply};
    /// use serde_json::json;
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let mock = MockTransport::new();
    /// mock.expect(AuthenticationClient::sign_in_by_credentials)
    ///     .respond(Reply::error(403, "wrong password").api_code(ApiCode::WrongPassword.code()))
    ///     .respond(json!({"access_token": "token", "token_type": "Bearer", "expires_in": 7200}));
    ///
    /// let client = mock.authentication_client();
    /// let sign_in = |password| client.sign_in_by_email_password("test@example.com", password);
    /// let error = sign_in("guess").await.unwrap_err();
    /// assert_eq!(error.api_code(), Some(ApiCode::WrongPassword));
    /// assert_eq!(sign_in("passw0rd").await.unwrap().data.expire_in, 7200);
    /// # }
    /// ```
    ///
    /// A `json!` value is the data of a successful response; use [`Reply`] for errors, raw
    /// responses, and failures. Fields that are missing in the data are blank, as if the server
    /// omitted them.
    ///
    /// # Panics
    /// Panics if the data does not fit the response type of the method, has an undocumented field,
    /// or follows a response that is repeated with [`always`](Self::always).
    #[track_caller]
    pub fn respond(self, reply: impl Into<Reply>) -> Self {
        let reply = reply.into();
        let mut state = lock(&self.state);
        let entry = &mut state.entries[self.index];
        let checked = match reply.checkable() {
            _ if entry.replies.iter().any(|planned| planned.left.is_none()) => {
                Err("it follows a response that is repeated with `always`".to_owned())
            }
            Some(data) => (self.check)(data),
            None => Ok(()),
        };
        if let Err(problem) = checked {
            let route = entry.route.to_string();
            drop(state);
            fail(&format!("invalid response for {route}: {problem}"));
        }
        entry.replies.push(Planned {
            reply,
            left: Some(1),
        });
        drop(state);
        self
    }

    /// Uses the last added response for this number of calls instead of one.
    ///
    /// # Panics
    /// Panics if no response was added.
    #[track_caller]
    pub fn times(self, calls: usize) -> Self {
        self.repeat(Some(calls))
    }

    /// Uses the last added response for any number of further calls, including none.
    ///
    /// # Panics
    /// Panics if no response was added.
    #[track_caller]
    pub fn always(self) -> Self {
        self.repeat(None)
    }

    #[track_caller]
    fn repeat(self, calls: Option<usize>) -> Self {
        let mut state = lock(&self.state);
        match state.entries[self.index].replies.last_mut() {
            Some(planned) => planned.left = calls,
            None => {
                drop(state);
                fail(
                    "`times` and `always` repeat the last response: call `.respond(..)` first",
                )
            }
        }
        drop(state);
        self
    }

    fn path(&self) -> &'static str {
        lock(&self.state).entries[self.index].route.path
    }

    fn condition(
        self,
        condition: impl Fn(&RecordedRequest) -> Result<(), String> + Send + Sync + 'static,
    ) -> Self {
        lock(&self.state).entries[self.index].conditions.push(Box::new(condition));
        self
    }
}

impl<R, T> fmt::Debug for Expectation<R, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = lock(&self.state);
        let entry = &state.entries[self.index];
        f.debug_struct("Expectation")
            .field("of", &entry.route.to_string())
            .field("calls", &entry.served.len())
            .finish_non_exhaustive()
    }
}

/// Returns the fields of a request as the mock decodes them after sending.
fn members(operation: &Operation, request: &dyn Record) -> Result<Value, String> {
    let prepared = prepare(operation, Some(request), None, &[])?;
    let mut sent = Request::builder().uri(prepared.target);
    let (content_type, body) = prepared.body.unzip();
    if let Some(content_type) = content_type {
        sent = sent.header(CONTENT_TYPE, content_type);
    }
    let sent = sent.body(body.unwrap_or_default());
    let sent = sent.map_err(|error| error.to_string())?;
    RecordedRequest::new(sent).members(operation.path)
}

/// Returns the names of the fields that differ.
fn difference<'a>(expected: &'a Value, actual: &'a Value) -> Vec<&'a str> {
    let (Some(expected), Some(actual)) = (expected.as_object(), actual.as_object())
    else {
        return Vec::new();
    };
    let mut names: Vec<_> = expected.keys().chain(actual.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let differs = |name: &&String| expected.get(*name) != actual.get(*name);
    names.into_iter().filter(differs).map(String::as_str).collect()
}

/// Checks that the data fits the response type and has no undocumented field.
pub(super) fn fits<T: Slot>(data: &Value) -> Result<(), String> {
    let mut place = T::blank();
    from_answer(data.to_string().as_bytes(), &mut place)
        .map_err(|error| error.to_string())?;
    match unknown(&place.view(), "data") {
        Some(path) => Err(format!("unknown field `{path}`")),
        None => Ok(()),
    }
}

/// Returns the path of the first undocumented field.
fn unknown(view: &View<'_>, path: &str) -> Option<String> {
    let mut found = None;
    match view {
        View::Record(record) => record.fields(&mut |fields, extra| {
            let deeper = fields.iter().find_map(|(name, place)| {
                unknown(&place.view(), &format!("{path}.{name}"))
            });
            let here = extra.iter().next().map(|(name, _)| format!("{path}.{name}"));
            found = here.or(deeper);
        }),
        View::List(list) => {
            let mut index = 0;
            list.each(&mut |element| {
                let path = format!("{path}[{index}]");
                found = found.take().or_else(|| unknown(&element, &path));
                index += 1;
            });
        }
        View::Map(map) => map.each(&mut |name, value| {
            let path = format!("{path}.{name}");
            found = found.take().or_else(|| unknown(&value, &path));
        }),
        _ => {}
    }
    found
}
