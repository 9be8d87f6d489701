//! Requests as they came.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, Request};
use serde_json::{Map, Value};

use crate::runtime::codec::{Slot, from_answer};

/// A request that came. `Debug` shows no values, which may be secrets.
#[derive(Clone)]
pub struct RecordedRequest {
    pub(super) operation: Option<&'static str>,
    method: Method,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
}

impl RecordedRequest {
    pub(super) fn new(request: Request<Bytes>) -> Self {
        let (head, body) = request.into_parts();
        Self {
            operation: None,
            method: head.method,
            path: head.uri.path().to_owned(),
            query: pairs(head.uri.query().unwrap_or_default().as_bytes()),
            headers: head.headers,
            body,
        }
    }

    /// The documented name of the operation, such as `listUsers`, if a typed expectation answered.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path, as it is in the URL.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The names and values of the query, decoded, in order.
    #[must_use]
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The header of that name, if it is there and text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body, byte for byte.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body, if it is JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// The last segments of the path, if they fit the template: those in its braces, by name.
    pub(super) fn parameters<'a>(
        &'a self,
        template: &'a str,
    ) -> Option<Vec<(&'a str, &'a str)>> {
        let mut actual = self.path.rsplit('/');
        let mut parameters = Vec::new();
        for expected in template.rsplit('/') {
            let segment = actual.next()?;
            let name =
                expected.strip_prefix('{').and_then(|rest| rest.strip_suffix('}'));
            match name {
                Some(name) => parameters.push((name, segment)),
                None if expected.is_empty() => break,
                None if expected == segment => {}
                None => return None,
            }
        }
        Some(parameters)
    }

    /// The members of path, query and body as they were before they were sent.
    pub(super) fn members(&self, template: &str) -> Result<Value, String> {
        let content_type = self.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let mut members = Value::Object(Map::new());
        if content_type.starts_with("multipart/") {
            return Err(
                "a multipart request is not decoded: see `requests()`".to_owned()
            );
        } else if content_type.starts_with("application/x-www-form-urlencoded") {
            for (name, value) in pairs(&self.body) {
                put_form(&mut members, name, value);
            }
        } else if let Some(Value::Object(body)) = self.json() {
            members = Value::Object(body);
        }
        for (key, value) in &self.query {
            let (name, rest) = steps(key);
            put(&mut members[name], &rest, value);
        }
        for (name, segment) in self.parameters(template).unwrap_or_default() {
            let decoded = percent_encoding::percent_decode_str(segment);
            members[name] = Value::String(decoded.decode_utf8_lossy().into_owned());
        }
        Ok(members)
    }

    /// The request as the DTO that it was made from.
    pub(super) fn read<R: Slot>(&self, template: &str) -> Result<R, String> {
        let mut request = R::blank();
        let members = self.members(template)?.to_string();
        match from_answer(members.as_bytes(), &mut request) {
            // An empty list in a query is not sent, and nothing is made of it.
            Ok(_) => Ok(request),
            Err(error) => Err(format!("the request cannot be read: {error}")),
        }
    }
}

/// Shows names only.
impl fmt::Debug for RecordedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let query: Vec<_> = self.query.iter().map(|(name, _)| name).collect();
        let headers: Vec<_> = self.headers.keys().collect();
        f.debug_struct("RecordedRequest")
            .field("operation", &self.operation)
            .field("method", &self.method)
            .field("path", &self.path)
            .field("query", &query)
            .field("headers", &headers)
            .field("body_length", &self.body.len())
            .finish()
    }
}

fn pairs(text: &[u8]) -> Vec<(String, String)> {
    form_urlencoded::parse(text).into_owned().collect()
}

/// A name that comes again is an array.
fn put_form(members: &mut Value, name: String, value: String) {
    match &mut members[name] {
        place @ Value::Null => *place = Value::String(value),
        Value::Array(list) => list.push(Value::String(value)),
        first => *first = Value::Array(vec![first.take(), Value::String(value)]),
    }
}

/// `a[0][b]` as the name `a` and the steps `0` and `b` within.
fn steps(key: &str) -> (&str, Vec<&str>) {
    match key.strip_suffix(']').and_then(|key| key.split_once('[')) {
        Some((name, rest)) => (name, rest.split("][").collect()),
        None => (key, Vec::new()),
    }
}

/// Puts a value where the steps lead: no name or a number means an array.
fn put(place: &mut Value, steps: &[&str], value: &str) {
    let Some((step, rest)) = steps.split_first() else {
        *place = Value::String(value.to_owned());
        return;
    };
    let index = step.parse::<usize>().ok();
    if step.is_empty() || index.is_some() {
        if !place.is_array() {
            *place = Value::Array(Vec::new());
        }
        let Value::Array(list) = place else { return };
        // Elements come in order, so that a new one is always the next.
        match index.filter(|index| *index < list.len()) {
            Some(index) => put(&mut list[index], rest, value),
            None => {
                let mut element = Value::Null;
                put(&mut element, rest, value);
                list.push(element);
            }
        }
    } else {
        if !place.is_object() {
            *place = Value::Object(Map::new());
        }
        put(&mut place[*step], rest, value);
    }
}
