//! Recorded requests.

use std::fmt;

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Method, Request};
use serde_json::{Map, Value};

use crate::runtime::codec::{Slot, from_answer};

/// A request that a mock received. `Debug` shows no values, which may be secrets.
///
/// ```
/// use genauth::management::{ListUsersRequestDto, ManagementClient};
/// use genauth::test_util::MockTransport;
/// use serde_json::json;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), genauth::Error> {
/// let mock = MockTransport::new();
/// mock.expect(ManagementClient::list_users).respond(json!({"totalCount": 0, "list": []}));
/// mock.management_client().list_users(ListUsersRequestDto::new().keywords("smith")).await?;
///
/// let request = mock.requests().remove(0);
/// assert_eq!(request.operation(), Some("listUsers"));
/// assert_eq!(request.path(), "/api/v3/list-users");
/// assert_eq!(request.json().unwrap()["keywords"], "smith");
/// assert!(request.header("authorization").is_some());
/// # Ok(())
/// # }
/// ```
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

    /// Returns the documented name of the operation, such as `listUsers`. `None` unless the request
    /// matched an expectation that was added with [`expect`](super::MockTransport::expect).
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.operation
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// Returns the path, percent-encoded as in the URL.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the decoded names and values of the query, in order. An array is sent as repeated
    /// `name[]` parameters.
    #[must_use]
    pub fn query(&self) -> &[(String, String)] {
        &self.query
    }

    /// Returns the headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Returns the value of a header. `None` if it is missing or not visible ASCII.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns the body. Empty if there is none.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the body parsed as JSON. `None` if it is not JSON.
    #[must_use]
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }

    /// Matches the last segments of the path against a template, and returns those in braces by
    /// name. `None` if they do not match.
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

    /// Decodes path, query, and body into the fields of the request.
    pub(super) fn members(&self, template: &str) -> Result<Value, String> {
        let content_type = self.header(CONTENT_TYPE.as_str()).unwrap_or_default();
        let mut members = Value::Object(Map::new());
        if content_type.starts_with("multipart/") {
            return Err(
                "a multipart request cannot be decoded: use `MockTransport::requests()`"
                    .to_owned(),
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

    /// Decodes the request into its DTO.
    pub(super) fn read<R: Slot>(&self, template: &str) -> Result<R, String> {
        let mut request = R::blank();
        let members = self.members(template)?.to_string();
        match from_answer(members.as_bytes(), &mut request) {
            // An empty list in a query is not sent, so it is missing here.
            Ok(_) => Ok(request),
            Err(error) => Err(format!("the request cannot be decoded: {error}")),
        }
    }
}

/// Shows only names.
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

/// Adds a form field. Repeated names become an array.
fn put_form(members: &mut Value, name: String, value: String) {
    match &mut members[name] {
        place @ Value::Null => *place = Value::String(value),
        Value::Array(list) => list.push(Value::String(value)),
        first => *first = Value::Array(vec![first.take(), Value::String(value)]),
    }
}

/// Splits `a[0][b]` into the name `a` and the steps `0` and `b`.
fn steps(key: &str) -> (&str, Vec<&str>) {
    match key.strip_suffix(']').and_then(|key| key.split_once('[')) {
        Some((name, rest)) => (name, rest.split("][").collect()),
        None => (key, Vec::new()),
    }
}

/// Sets the value at a path of steps. An empty or numeric step is an index of an array.
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
        // Elements are sent in order, so a new index is always the next.
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
