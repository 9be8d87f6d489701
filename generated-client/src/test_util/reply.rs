//! The responses of the mock.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Response, StatusCode};
use serde::Serialize;
use serde_json::{Value, json};

use super::fail;
use crate::runtime::operation::Envelope;
use crate::shared::transport::{Body, TransportError};

/// A response of a [`MockTransport`](super::MockTransport), or a failure in place of one.
///
/// A [`json!`](serde_json::json) value converts into a successful response with that data. `Debug`
/// shows the kind of the reply, but not its data, which may be secret.
///
/// ```
/// use std::time::Duration;
///
/// use genauth::ApiCode;
/// use genauth::test_util::Reply;
///
/// let refused = Reply::error(403, "wrong password").api_code(ApiCode::WrongPassword.code());
/// let busy = Reply::http(503, "").header("retry-after", "2");
/// let slow = Reply::http(200, r#"{"statusCode":200}"#).delay(Duration::from_secs(20));
/// let broken = Reply::interrupted();
/// ```
#[derive(Clone)]
pub struct Reply {
    what: What,
    http_status: StatusCode,
    headers: HeaderMap,
    delay: Duration,
}

#[derive(Clone)]
enum What {
    Enveloped(Enveloped),
    Raw(Bytes),
    NotSent,
    Interrupted,
    Never,
}

#[derive(Clone)]
struct Enveloped {
    status_code: i64,
    api_code: Option<i64>,
    message: String,
    request_id: Option<String>,
    data: Option<Value>,
}

impl Reply {
    /// Creates a successful response with this data: a [`json!`](serde_json::json) value or a DTO.
    ///
    /// # Panics
    /// Panics if the data cannot be serialized as JSON.
    #[track_caller]
    pub fn data(data: impl Serialize) -> Self {
        match serde_json::to_value(data) {
            Ok(data) => Self::enveloped(200, "ok".to_owned(), Some(data)),
            Err(error) => {
                fail(&format!("cannot serialize the data of the reply as JSON: {error}"))
            }
        }
    }

    /// Creates an error response: HTTP status 200 with this `statusCode` and message in the
    /// envelope.
    pub fn error(status_code: i64, message: impl Into<String>) -> Self {
        Self::enveloped(status_code, message.into(), None)
    }

    /// Creates a response with this HTTP status and body, without an envelope.
    ///
    /// # Panics
    /// Panics if the status is not between 100 and 999.
    #[track_caller]
    pub fn http(status: u16, body: impl Into<Bytes>) -> Self {
        Self::new(What::Raw(body.into())).http_status(status)
    }

    /// Creates a connection failure: the request was certainly not sent.
    pub fn not_sent() -> Self {
        Self::new(What::NotSent)
    }

    /// Creates a connection that breaks after the request was sent.
    pub fn interrupted() -> Self {
        Self::new(What::Interrupted)
    }

    /// Creates a response that never arrives, so that the timeout of the client elapses.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use genauth::management::{ListUsersRequestDto, ManagementClient};
    /// use genauth::test_util::{MockTransport, Reply};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let mock = MockTransport::new();
    /// mock.expect(ManagementClient::list_users).respond(Reply::never()).always();
    /// let client = mock.management_client();
    /// let call = client.list_users(ListUsersRequestDto::new()).timeout(Duration::from_millis(10));
    /// assert!(call.await.unwrap_err().is_timeout());
    /// # }
    /// ```
    pub fn never() -> Self {
        Self::new(What::Never)
    }

    /// Sets the `apiCode` in the envelope. Default: none.
    ///
    /// # Panics
    /// Panics unless the reply was created with [`data`](Self::data) or [`error`](Self::error).
    #[must_use]
    #[track_caller]
    pub fn api_code(mut self, code: i64) -> Self {
        self.envelope().api_code = Some(code);
        self
    }

    /// Sets the `requestId` in the envelope. Default: none.
    ///
    /// # Panics
    /// Panics unless the reply was created with [`data`](Self::data) or [`error`](Self::error).
    #[must_use]
    #[track_caller]
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.envelope().request_id = Some(id.into());
        self
    }

    /// Sets the HTTP status. Default: 200.
    ///
    /// # Panics
    /// Panics if the status is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn http_status(mut self, status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => self.http_status = status,
            Err(_) => fail(&format!(
                "invalid HTTP status `{status}`: expected a number from 100 to 999"
            )),
        }
        self
    }

    /// Adds a header to the response.
    ///
    /// # Panics
    /// Panics if the name or the value is not valid in a header.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            _ => fail(&format!("invalid header `{name}: {value}`")),
        }
        self
    }

    /// Delays the response or failure. Default: no delay.
    #[must_use]
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    fn new(what: What) -> Self {
        Self {
            what,
            http_status: StatusCode::OK,
            headers: HeaderMap::new(),
            delay: Duration::ZERO,
        }
    }

    fn enveloped(status_code: i64, message: String, data: Option<Value>) -> Self {
        Self::new(What::Enveloped(Enveloped {
            status_code,
            api_code: None,
            message,
            request_id: None,
            data,
        }))
    }

    #[track_caller]
    fn envelope(&mut self) -> &mut Enveloped {
        match &mut self.what {
            What::Enveloped(enveloped) => enveloped,
            _ => fail(
                "the reply has no envelope: create it with `Reply::data` or `Reply::error`",
            ),
        }
    }

    /// Returns the data to check against the response type. `None` for errors and raw responses.
    pub(super) fn checkable(&self) -> Option<&Value> {
        match &self.what {
            What::Enveloped(enveloped) => enveloped.data.as_ref(),
            _ => None,
        }
    }

    /// Produces the response or failure, after the delay.
    pub(super) async fn play(
        self,
        envelope: Envelope,
    ) -> Result<Response<Body>, TransportError> {
        if !self.delay.is_zero() {
            tokio::time::sleep(self.delay).await;
        }
        let mut headers = self.headers;
        let body = match self.what {
            What::Enveloped(enveloped) => {
                let json = HeaderValue::from_static("application/json; charset=utf-8");
                headers.entry(CONTENT_TYPE).or_insert(json);
                enveloped.write(envelope).into()
            }
            What::Raw(body) => body,
            What::NotSent => {
                return Err(TransportError::not_sent("simulated by the mock"));
            }
            What::Interrupted => {
                return Err(TransportError::interrupted("simulated by the mock"));
            }
            What::Never => std::future::pending().await,
        };
        let mut response = Response::new(Body::from(body));
        *response.status_mut() = self.http_status;
        *response.headers_mut() = headers;
        Ok(response)
    }
}

impl Enveloped {
    /// Serializes the body in the documented envelope of the operation.
    fn write(self, envelope: Envelope) -> String {
        let member = match (envelope, self.status_code) {
            (Envelope::Bare, 200)
                if self.api_code.is_none() && self.request_id.is_none() =>
            {
                return self.data.unwrap_or_default().to_string();
            }
            (Envelope::Member(member), _) => member,
            _ => "data",
        };
        let mut body = json!({"statusCode": self.status_code, "message": self.message});
        let rest = [
            ("apiCode", self.api_code.map(Value::from)),
            ("requestId", self.request_id.map(Value::from)),
            (member, self.data),
        ];
        for (name, value) in rest {
            if let Some(value) = value {
                body[name] = value;
            }
        }
        body.to_string()
    }
}

/// Creates a successful response with this data.
impl From<Value> for Reply {
    fn from(data: Value) -> Self {
        Self::enveloped(200, "ok".to_owned(), Some(data))
    }
}

/// Shows the kind of the reply, but not its data, which may be secret.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match &self.what {
            What::Enveloped(enveloped) => {
                format!("statusCode {}", enveloped.status_code)
            }
            What::Raw(body) => format!("{} bytes", body.len()),
            What::NotSent => "not sent".to_owned(),
            What::Interrupted => "interrupted".to_owned(),
            What::Never => "never".to_owned(),
        };
        f.debug_struct("Reply")
            .field("what", &what)
            .field("http_status", &self.http_status)
            .field("delay", &self.delay)
            .finish_non_exhaustive()
    }
}
