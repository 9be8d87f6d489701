//! What the mock is told to expect.

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

/// Calls of one method that a [`MockTransport`](super::MockTransport) expects, and their answers:
/// one call for each answer.
pub struct Expectation<R, T> {
    pub(super) state: Arc<Mutex<State>>,
    pub(super) index: usize,
    pub(super) operation: Option<&'static Operation>,
    pub(super) check: fn(&Value) -> Result<(), String>,
    pub(super) types: PhantomData<fn() -> (R, T)>,
}

/// Which requests are meant, and how they are answered.
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

/// Says why a request does not fit, without showing values.
type Condition = Box<dyn Fn(&RecordedRequest) -> Result<(), String> + Send + Sync>;

/// An expectation as the mock keeps it.
pub(super) struct Entry {
    pub(super) route: Route,
    location: &'static Location<'static>,
    conditions: Vec<Condition>,
    replies: Vec<Planned>,
    /// Which of the recorded requests it answered.
    pub(super) served: Vec<usize>,
}

struct Planned {
    reply: Reply,
    /// How many more times; `None` for always.
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

    /// The next reply if the request fits, or else why not; for other requests without a reason.
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
            true => "no answer was given with `respond`",
            false => "all its answers have been given",
        };
        let mut replies = self.replies.iter_mut();
        let planned = replies.find(|planned| planned.left != Some(0));
        let planned = planned.ok_or_else(|| because(none))?;
        planned.left = planned.left.map(|left| left - 1);
        Ok(planned.reply.clone())
    }

    /// How many calls are missing, if any are.
    pub(super) fn missing(&self) -> Option<String> {
        let left: usize = self.replies.iter().filter_map(|planned| planned.left).sum();
        let (route, location) = (&self.route, self.location);
        if self.replies.is_empty() {
            return Some(format!(
                "{route} expected at {location} has no answer: `respond`"
            ));
        }
        (left > 0).then(|| {
            format!("{route} expected at {location} was not called, {left} times more")
        })
    }
}

impl<R: Slot + 'static, T> Expectation<R, T> {
    /// Only calls for whose request this is true. The closure must not use the mock itself.
    ///
    /// The request is read back from what was sent. A call with a file cannot be.
    #[must_use = "an expectation needs an answer: `respond`"]
    pub fn matching(self, fits: impl Fn(&R) -> bool + Send + Sync + 'static) -> Self {
        let path = self.path();
        self.condition(move |request| {
            let read = request.read(path)?;
            if fits(&read) { Ok(()) } else { Err("`matching` says no".to_owned()) }
        })
    }

    /// The requests that it has answered so far, read back from what was sent.
    ///
    /// # Panics
    /// When one cannot be read back, as a call with a file.
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
    /// Only calls with exactly this request.
    ///
    /// # Panics
    /// When the request cannot be sent, or holds a file.
    #[must_use = "an expectation needs an answer: `respond`"]
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
    /// Adds an answer, for one call. The answers are given in order. `json!` is the data of a
    /// success, and [`Reply`] is everything else.
    ///
    /// What is left out of the data is blank, as when the server leaves it out.
    ///
    /// # Panics
    /// When the method does not answer such data, or has no such member.
    #[track_caller]
    pub fn respond(self, reply: impl Into<Reply>) -> Self {
        let reply = reply.into();
        let mut state = lock(&self.state);
        let entry = &mut state.entries[self.index];
        let checked = match reply.checkable() {
            _ if entry.replies.iter().any(|planned| planned.left.is_none()) => {
                Err("an answer `always` stands before it".to_owned())
            }
            Some(data) => (self.check)(data),
            None => Ok(()),
        };
        if let Err(problem) = checked {
            let route = entry.route.to_string();
            drop(state);
            fail(&format!("{route} can never answer this: {problem}"));
        }
        entry.replies.push(Planned {
            reply,
            left: Some(1),
        });
        drop(state);
        self
    }

    /// Gives the answer before for so many calls.
    #[track_caller]
    pub fn times(self, calls: usize) -> Self {
        self.repeat(Some(calls))
    }

    /// Gives the answer before for all further calls, and also for none.
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
                fail("`times` and `always` stand after the `respond` that they repeat")
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

/// The members of a request as the mock reads them from what is sent.
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

/// The names of the members that are not the same.
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

/// Whether the data can be that of an answer, and has no member that is not documented.
pub(super) fn fits<T: Slot>(data: &Value) -> Result<(), String> {
    let mut place = T::blank();
    from_answer(data.to_string().as_bytes(), &mut place)
        .map_err(|error| error.to_string())?;
    match unknown(&place.view(), "data") {
        Some(path) => Err(format!("`{path}` is not documented")),
        None => Ok(()),
    }
}

/// The path of the first member that the types do not know.
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
