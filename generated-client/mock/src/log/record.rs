//! Recorded requests as users see them.

use serde::Serialize;
use serde_json::{Map, Value};

/// A request to the mock and its response. Secrets are replaced with `***`.
///
/// Requests to the control endpoint below `/_mock` are not recorded.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RecordedRequest {
    /// Its number. The first request has number 1.
    pub id: u64,
    /// When the response was ready, in the time of the mock, such as `2026-01-31T08:00:00.000Z`.
    pub time: String,
    /// HTTP method.
    pub method: String,
    /// Path, still percent-encoded.
    pub path: String,
    /// Query without `?`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub query: String,
    /// Name of the client that has the operation, such as `management`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client: Option<&'static str>,
    /// Name of the operation, such as `getUser`; `None` if the path has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<&'static str>,
    /// HTTP status; `None` if a fault reset the connection, or the client closed it first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub http_status: Option<u16>,
    /// `statusCode` of the envelope, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_code: Option<i64>,
    /// `apiCode` of the envelope.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub api_code: Option<i64>,
    /// `message` of an unsuccessful response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// Milliseconds from the request to the response, including injected delays.
    pub duration_millis: f64,
    /// Headers of the request by lowercase name.
    pub request_headers: Map<String, Value>,
    /// Body of the request: JSON, an object with the fields of a form, or a text that says what
    /// else it was.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub request: Value,
    /// Headers of the response by lowercase name.
    pub response_headers: Map<String, Value>,
    /// Body of the response, in the same form as `request`.
    #[serde(skip_serializing_if = "Value::is_null")]
    pub response: Value,
    /// What is wrong with the request. Such a request is rejected, unless the mock is lenient.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<String>,
    /// The fault that was applied.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
}

impl RecordedRequest {
    /// Returns whether this is a call of the operation: its name, or its client and its name, such
    /// as `getUser` or `management.getUser`.
    #[must_use]
    pub fn is_of(&self, operation: &str) -> bool {
        self.client
            .zip(self.operation)
            .is_some_and(|(it, name)| is_named(operation, it, name))
    }
}

/// Returns whether `operation` is the name of an operation, or `client.name`.
pub(crate) fn is_named(operation: &str, client: &str, name: &str) -> bool {
    match operation.split_once('.') {
        Some((expected, operation)) => client == expected && name == operation,
        None => name == operation,
    }
}
