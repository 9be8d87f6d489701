//! A request as it is kept: raw, so that serving it costs little. Secrets are hidden when it is read.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, header};
use serde_json::{Map, Value};

use super::mask;
use super::record::RecordedRequest;
use crate::call::Incoming;
use crate::catalog::{Operation, Type};
use crate::clock::date_time;

/// Of larger bodies, only the size is kept.
const MAX_BODY: usize = 1024 * 1024;

/// A request and its response.
pub(crate) struct Entry {
    pub(super) id: u64,
    pub(super) millis: i64,
    pub(super) operation: Option<&'static Operation>,
    request: Incoming,
    /// `None` if the connection was reset or closed.
    response: Option<Response>,
    duration: Duration,
    pub(crate) problems: Vec<String>,
    pub(crate) fault: Option<String>,
}

/// The response of an entry.
pub(crate) struct Response {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Shows only the identity, because the rest contains secrets.
impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry").field("id", &self.id).finish_non_exhaustive()
    }
}

impl Entry {
    /// Creates an entry. The log numbers and dates it.
    pub(crate) fn new(
        operation: Option<&'static Operation>,
        request: Incoming,
        response: Option<Response>,
        duration: Duration,
    ) -> Self {
        Self {
            id: 0,
            millis: 0,
            operation,
            request,
            response,
            duration,
            problems: Vec::new(),
            fault: None,
        }
    }

    /// Detaches the bodies from the buffers of their connections, and drops large ones.
    pub(super) fn compact(&mut self) {
        self.request.body = kept(&self.request.body);
        if let Some(response) = &mut self.response {
            response.body = kept(&response.body);
        }
    }

    /// Returns the number of bytes of the bodies.
    pub(super) fn size(&self) -> usize {
        let response = self.response.as_ref().map_or(0, |response| response.body.len());
        self.request.body.len() + response
    }

    /// Returns what users see of it.
    pub(crate) fn record(&self) -> RecordedRequest {
        let incoming = &self.request;
        let schema =
            self.operation.and_then(|it| it.request.as_ref()).map(|it| it.schema);
        let response = self.response.as_ref();
        let received =
            response.map(|it| content(&it.headers, &it.body)).unwrap_or_default();
        let number = |name: &str| received.get(name).and_then(Value::as_i64);
        let status_code = number("statusCode");
        let is_failure = status_code.is_some_and(|code| code != 200);
        let text = received.get("message").or_else(|| received.get("error_description"));
        let text = text.and_then(Value::as_str).map(str::to_owned);
        RecordedRequest {
            id: self.id,
            time: date_time(self.millis),
            method: incoming.method.to_string(),
            path: incoming.path.clone(),
            query: mask::query(&incoming.query, |name, value| match schema {
                Some(schema) => {
                    mask::member(schema, name.split('[').next().unwrap_or(name), value)
                }
                // The code of an event, not that of an authorization.
                None if name == "code" && incoming.path.starts_with("/events/") => {
                    value.clone()
                }
                None => mask::named(name, value),
            }),
            client: self.operation.map(|operation| operation.client),
            operation: self.operation.map(|operation| operation.name),
            http_status: response.map(|response| response.status.as_u16()),
            status_code,
            api_code: number("apiCode"),
            message: text.filter(|_| is_failure || received.get("error").is_some()),
            duration_millis: self.duration.as_secs_f64() * 1_000.0,
            request_headers: mask::headers(&incoming.headers),
            request: match (content(&incoming.headers, &incoming.body), schema) {
                (Value::Object(members), Some(schema)) => {
                    mask::typed(&Value::Object(members), &Type::Schema(schema))
                }
                (other, _) => mask::untyped(&other),
            },
            response_headers: response
                .map(|it| mask::headers(&it.headers))
                .unwrap_or_default(),
            response: self.masked_response(&received),
            problems: self.problems.clone(),
            fault: self.fault.clone(),
        }
    }

    fn masked_response(&self, received: &Value) -> Value {
        let Some(Operation { response, .. }) = self.operation else {
            return mask::untyped(received);
        };
        let (Some(ty), Value::Object(members)) = (&response.data, received) else {
            return mask::untyped(received);
        };
        if response.member.is_none() && !members.contains_key("error") {
            return mask::typed(received, ty);
        }
        let masked = members.iter().map(|(name, value)| {
            let is_data = response.member == Some(name.as_str());
            let value =
                if is_data { mask::typed(value, ty) } else { mask::named(name, value) };
            (name.clone(), value)
        });
        masked.collect()
    }
}

fn kept(body: &Bytes) -> Bytes {
    if body.len() > MAX_BODY {
        let text = format!("{} bytes, which is too large for the log", body.len());
        return Value::from(text).to_string().into();
    }
    Bytes::copy_from_slice(body)
}

/// Returns a body as JSON: forms as objects, and of other bodies only their size.
fn content(headers: &HeaderMap, body: &Bytes) -> Value {
    if body.is_empty() {
        return Value::Null;
    }
    let media_type =
        headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type =
        media_type.unwrap_or_default().split(';').next().unwrap_or_default().trim();
    match media_type {
        "application/x-www-form-urlencoded" if !body.starts_with(b"\"") => form(body),
        _ => serde_json::from_slice(body).unwrap_or_else(|_| {
            format!("{} bytes of {}", body.len(), shown(media_type)).into()
        }),
    }
}

fn shown(media_type: &str) -> &str {
    if media_type.is_empty() { "an unknown type" } else { media_type }
}

fn form(body: &Bytes) -> Value {
    let mut fields = Map::new();
    for (name, value) in form_urlencoded::parse(body) {
        fields.insert(name.into_owned(), value.into_owned().into());
    }
    Value::Object(fields)
}
