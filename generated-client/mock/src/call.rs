//! A call on its way through the mock: what came in, who sent it, and what goes out.

use bytes::Bytes;
use http::{HeaderMap, Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::catalog::Operation;

/// An HTTP request as received.
#[derive(Debug, Clone, Default)]
pub(crate) struct Incoming {
    pub(crate) method: Method,
    /// The path, still percent-encoded.
    pub(crate) path: String,
    /// The query without `?`; empty if there is none.
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

impl Incoming {
    /// Returns a header as text; `None` if it is absent or not text.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// Returns a header whose name begins with the prefix of either brand; `None` if it is absent
    /// or empty.
    pub(crate) fn branded(&self, name: &str) -> Option<&str> {
        let mut values = ["x-authing-", "x-genauth-"]
            .iter()
            .filter_map(|prefix| self.header(&format!("{prefix}{name}")));
        values.find(|value| !value.is_empty())
    }

    /// Returns the scheme and the authority under which the client reached the mock.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.header("host").unwrap_or("127.0.0.1"))
    }
}

/// A valid call of an operation.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    /// The fields of the request by serialized name, from all locations.
    pub(crate) arguments: Map<String, Value>,
    pub(crate) caller: Caller,
    pub(crate) incoming: &'a Incoming,
}

impl Call<'_> {
    /// Returns an argument that is text.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.arguments.get(name)?.as_str()
    }

    /// Returns an argument by its path, such as `["options", "limit"]`.
    pub(crate) fn argument(&self, path: &[&str]) -> Option<&Value> {
        let (first, rest) = path.split_first()?;
        let start = self.arguments.get(*first)?;
        rest.iter().try_fold(start, |value, name| value.get(name))
    }
}

/// Who sent a call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Caller {
    /// The application, by its ID.
    pub(crate) app: Option<String>,
    /// The signed-in user, by user ID.
    pub(crate) user: Option<String>,
    /// The access key, by its ID, of a management call.
    pub(crate) access_key: Option<String>,
    /// The tenant, by its ID.
    pub(crate) tenant: Option<String>,
}

/// The outcome of a call.
pub(crate) type Outcome = Result<Reply, Failure>;

/// A successful response.
#[derive(Debug, Clone)]
pub(crate) enum Reply {
    /// Data in the envelope. The server fits it to the type of the operation's data.
    Data(Value),
    /// Data in the envelope with an `apiCode`, for steps that are still required.
    Step(Failure, Value),
    /// JSON without an envelope, sent unchanged.
    Json(Value),
    /// A page.
    Html(StatusCode, Page),
    /// A redirect to the URL, with `Set-Cookie` values.
    Redirect(String, Vec<String>),
    /// No body.
    Empty(StatusCode),
    /// A file: its media type and its content.
    File(&'static str, Bytes),
}

impl Reply {
    /// Returns the data that says that the call succeeded.
    pub(crate) fn success() -> Self {
        Self::Data(serde_json::json!({ "success": true }))
    }
}

/// A page for a browser.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Page {
    pub(crate) html: String,
    /// Value of `Content-Security-Policy`.
    pub(crate) policy: String,
}

/// A failed call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Failure {
    /// `statusCode` of the envelope. The HTTP status is 200, as the service has it, unless `oauth`
    /// is set.
    pub(crate) status: u16,
    pub(crate) api_code: Option<i64>,
    pub(crate) message: String,
    /// The `error` of RFC 6749 §5.2, for endpoints of OAuth 2.0. The response is then
    /// `{"error": …, "error_description": …}` with `status` as its HTTP status.
    pub(crate) oauth: Option<&'static str>,
}

impl Failure {
    /// Creates a failure with a `statusCode`.
    pub(crate) fn new(status: u16, message: impl Into<String>) -> Self {
        Self {
            status,
            api_code: None,
            message: message.into(),
            oauth: None,
        }
    }

    /// Adds an `apiCode`.
    pub(crate) fn api_code(self, code: i64) -> Self {
        Self {
            api_code: Some(code),
            ..self
        }
    }

    /// Creates an error response of OAuth 2.0.
    pub(crate) fn oauth(
        status: u16,
        error: &'static str,
        description: impl Into<String>,
    ) -> Self {
        Self {
            oauth: Some(error),
            ..Self::new(status, description)
        }
    }
}
