//! What the mock answers.

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

/// An answer, or what happens in place of one.
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
    /// A success with this data: a value of [`json!`](serde_json::json), or a DTO.
    ///
    /// # Panics
    /// When the data cannot be written as JSON.
    #[track_caller]
    pub fn data(data: impl Serialize) -> Self {
        match serde_json::to_value(data) {
            Ok(data) => Self::enveloped(200, "ok".to_owned(), Some(data)),
            Err(error) => fail(&format!("the data of a reply is no JSON: {error}")),
        }
    }

    /// A refusal: HTTP status 200, with this `statusCode` and message in the envelope.
    pub fn error(status_code: i64, message: impl Into<String>) -> Self {
        Self::enveloped(status_code, message.into(), None)
    }

    /// Any HTTP answer, byte for byte.
    ///
    /// # Panics
    /// When the status is not between 100 and 999.
    #[track_caller]
    pub fn http(status: u16, body: impl Into<Bytes>) -> Self {
        Self::new(What::Raw(body.into())).http_status(status)
    }

    /// No connection comes about.
    pub fn not_sent() -> Self {
        Self::new(What::NotSent)
    }

    /// The connection breaks after the request was sent.
    pub fn interrupted() -> Self {
        Self::new(What::Interrupted)
    }

    /// No answer ever comes, so that the timeout of the client decides.
    pub fn never() -> Self {
        Self::new(What::Never)
    }

    /// The `apiCode` in the envelope. Default: none.
    ///
    /// # Panics
    /// When the reply has no envelope; so does [`request_id`](Self::request_id).
    #[must_use]
    #[track_caller]
    pub fn api_code(mut self, code: i64) -> Self {
        self.envelope().api_code = Some(code);
        self
    }

    /// The `requestId` in the envelope. Default: none.
    #[must_use]
    #[track_caller]
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.envelope().request_id = Some(id.into());
        self
    }

    /// The HTTP status. Default: 200.
    ///
    /// # Panics
    /// When it is not between 100 and 999.
    #[must_use]
    #[track_caller]
    pub fn http_status(mut self, status: u16) -> Self {
        match StatusCode::from_u16(status) {
            Ok(status) => self.http_status = status,
            Err(_) => fail(&format!("{status} is no HTTP status")),
        }
        self
    }

    /// Adds a header to the answer.
    ///
    /// # Panics
    /// When the name or the value cannot be that of a header.
    #[must_use]
    #[track_caller]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        match (HeaderName::try_from(name), HeaderValue::try_from(value)) {
            (Ok(name), Ok(value)) => {
                self.headers.append(name, value);
            }
            _ => fail(&format!("`{name}: {value}` is no header")),
        }
        self
    }

    /// How long it takes until this happens. Default: no time.
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
            _ => fail("the reply has no envelope: begin with `Reply::data` or `error`"),
        }
    }

    /// The data of a success, to be checked.
    pub(super) fn checkable(&self) -> Option<&Value> {
        match &self.what {
            What::Enveloped(enveloped) => enveloped.data.as_ref(),
            _ => None,
        }
    }

    /// Does what the reply says.
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
            What::NotSent => return Err(TransportError::not_sent("the mock says so")),
            What::Interrupted => {
                return Err(TransportError::interrupted("the mock says so"));
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
    /// The body, in the form that the operation is documented to have.
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

/// A success with this data.
impl From<Value> for Reply {
    fn from(data: Value) -> Self {
        Self::enveloped(200, "ok".to_owned(), Some(data))
    }
}

/// What kind of reply it is; not what it holds, which may be secret.
impl fmt::Debug for Reply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match &self.what {
            What::Enveloped(enveloped) => {
                format!("statusCode {}", enveloped.status_code)
            }
            What::Raw(body) => format!("{} bytes", body.len()),
            What::NotSent => "no connection".to_owned(),
            What::Interrupted => "connection breaks".to_owned(),
            What::Never => "no answer".to_owned(),
        };
        f.debug_struct("Reply")
            .field("what", &what)
            .field("http_status", &self.http_status)
            .field("delay", &self.delay)
            .finish_non_exhaustive()
    }
}
