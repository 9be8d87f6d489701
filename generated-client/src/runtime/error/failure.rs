//! The construction of an [`Error`]: its kind, its details, and finally one place that removes
//! secrets.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{CONTENT_TYPE, RETRY_AFTER};
use http::{HeaderMap, StatusCode};

use super::inner::{Inner, Kind, Limit};
use super::opaque::Error;
use super::redact::Secrets;
use crate::runtime::codec::ReadError;
use crate::shared::transport::{BoxError, Reason, TransportError};

/// The maximum length of a server message in an error, in characters.
const LONGEST_MESSAGE: usize = 500;

/// The maximum length of an ID, a path, or a content type.
const LONGEST_NAME: usize = 200;

/// The statuses of transient failures.
const PASSING: [i64; 5] = [429, 500, 502, 503, 504];

/// The fields of a response besides its data.
#[derive(Clone, Debug, Default)]
pub(crate) struct Header {
    pub(crate) status_code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) api_code: Option<i64>,
    pub(crate) request_id: Option<String>,
    /// The error code of OAuth 2.0 (RFC 6749, section 5.2), which has no envelope.
    pub(crate) oauth_code: Option<String>,
    /// The `error_description` of OAuth 2.0.
    pub(crate) description: Option<String>,
    /// Whether the data was present.
    pub(crate) has_data: bool,
}

/// An error under construction. It cannot be printed, because it may contain secrets.
pub(crate) struct Failure(Box<Inner>);

impl From<Kind> for Failure {
    fn from(kind: Kind) -> Self {
        Self(Box::new(Inner {
            operation: None,
            may_have_been_sent: !kind.is_unsent(),
            kind,
            http_status: None,
            status_code: None,
            api_code: None,
            message: None,
            oauth_code: None,
            request_id: None,
            retry_after: None,
            attempts: 0,
            is_budget_exhausted: false,
            body: None,
            source: None,
        }))
    }
}

impl From<TransportError> for Failure {
    fn from(error: TransportError) -> Self {
        let kind = match error.reason {
            Reason::NotSent => Kind::Connect,
            Reason::NotProcessed => Kind::NotProcessed,
            Reason::ConnectTimeout(limit) => Kind::Timeout(Limit::Connect, limit),
            Reason::Interrupted => Kind::Interrupted,
        };
        Self::from(kind).because(error.source)
    }
}

impl Failure {
    /// Creates the failure of a call that could not obtain a token, with the details of the token's
    /// error.
    pub(crate) fn no_token(error: Error) -> Self {
        let cause = error.inner();
        let mut failure = Self::from(Kind::NoToken(Arc::clone(cause)));
        let inner = &mut failure.0;
        inner.http_status = cause.http_status;
        inner.status_code = cause.status_code;
        inner.api_code = cause.api_code;
        inner.message.clone_from(&cause.message);
        inner.request_id.clone_from(&cause.request_id);
        inner.retry_after = cause.retry_after;
        inner.body.clone_from(&cause.body);
        failure
    }

    /// Adds the cause.
    pub(crate) fn because(mut self, source: BoxError) -> Self {
        self.0.source = Some(source);
        self
    }

    /// Marks the failure as one before this attempt was sent.
    pub(crate) fn unsent(mut self) -> Self {
        self.0.may_have_been_sent = false;
        self
    }

    /// Adds the number of attempts, and whether the server may have acted on one of them.
    pub(crate) fn after(mut self, attempts: u32, may_have_been_sent: bool) -> Self {
        self.0.attempts = attempts;
        self.0.may_have_been_sent = may_have_been_sent;
        self
    }

    /// Records that only the retry budget prevented a retry.
    pub(crate) fn without_budget(mut self) -> Self {
        self.0.is_budget_exhausted = true;
        self
    }

    /// Adds the status and the headers of the response.
    pub(crate) fn in_answer(mut self, status: StatusCode, headers: &HeaderMap) -> Self {
        self.0.http_status = Some(status);
        self.0.retry_after = retry_after(headers);
        self
    }

    /// Adds the response body.
    pub(crate) fn with_body(mut self, body: Bytes) -> Self {
        self.0.body = Some(body);
        self
    }

    /// Adds the fields of the envelope.
    pub(crate) fn with_header(mut self, header: Header) -> Self {
        self.0.status_code = header.status_code;
        self.0.api_code = header.api_code;
        self.0.message = header.message.or(header.description);
        // In an envelope, a field `error` is not an OAuth 2.0 code.
        self.0.oauth_code = header.oauth_code.filter(|_| header.status_code.is_none());
        self.0.request_id = header.request_id;
        self
    }

    /// Returns whether the server cannot have acted on this attempt, so that a retry is safe for
    /// any operation.
    pub(crate) fn is_unsent(&self) -> bool {
        !self.0.may_have_been_sent
    }

    /// Returns whether the failure is transient.
    pub(crate) fn may_pass(&self) -> bool {
        match self.0.kind {
            Kind::Connect | Kind::Timeout(Limit::Connect, _) | Kind::NotProcessed => {
                true
            }
            Kind::Interrupted | Kind::Timeout(Limit::Attempt, _) => true,
            Kind::Api | Kind::Status(_) => {
                self.0.statuses().any(|it| PASSING.contains(&it))
            }
            _ => false,
        }
    }

    /// Returns whether the server rejected the credentials.
    pub(crate) fn is_unauthorized(&self) -> bool {
        self.0.statuses().any(|status| status == 401)
    }

    pub(crate) fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    pub(crate) fn http_status(&self) -> Option<StatusCode> {
        self.0.http_status
    }

    pub(crate) fn status_code(&self) -> Option<i64> {
        self.0.status_code
    }

    pub(crate) fn api_code(&self) -> Option<i64> {
        self.0.api_code
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns the value of `error.type` in spans and events.
    pub(crate) fn type_name(&self) -> &'static str {
        match self.0.kind {
            Kind::Options(_) | Kind::Request(_) => "config",
            Kind::Callback(_) => "callback",
            Kind::IdToken(_) => "id_token",
            Kind::Connect | Kind::Timeout(Limit::Connect, _) => "connect",
            Kind::NotProcessed => "not_processed",
            Kind::Interrupted => "interrupted",
            Kind::Timeout(..) => "timeout",
            Kind::TooLarge(_) => "too_large",
            Kind::Redirect(_) => "redirect",
            Kind::Status(_) => "status",
            Kind::Api => "api",
            Kind::Decode(_) => "decode",
            Kind::NoToken(_) => "management_token",
            Kind::Paging(_) => "paging",
        }
    }

    /// Adds the fields of an OAuth 2.0 error.
    pub(crate) fn with_oauth(
        mut self,
        code: Option<String>,
        description: Option<String>,
    ) -> Self {
        self.0.oauth_code = code;
        self.0.message = description;
        self
    }

    /// Creates the error, with all secrets removed.
    pub(crate) fn finish(
        self,
        operation: Option<&'static str>,
        secrets: &Secrets,
    ) -> Error {
        let mut inner = self.0;
        let message = |text: &mut String| *text = secrets.clean(text, LONGEST_MESSAGE);
        let name = |text: &mut String| *text = secrets.clean(text, LONGEST_NAME);
        match &mut inner.kind {
            Kind::Request(problem) | Kind::Callback(problem) => message(problem),
            Kind::Redirect(text) | Kind::Status(text) => name(text),
            Kind::Decode(error) => {
                name(&mut error.path);
                message(&mut error.reason);
            }
            // These texts come from this crate, or do not exist.
            Kind::Options(_) | Kind::IdToken(_) | Kind::Paging(_) => {}
            Kind::Connect | Kind::NotProcessed | Kind::Interrupted => {}
            Kind::Timeout(..) | Kind::TooLarge(_) | Kind::Api => {}
            // Already finished.
            Kind::NoToken(_) => {}
        }
        inner.operation = operation;
        inner.message.iter_mut().for_each(message);
        inner.request_id.iter_mut().chain(&mut inner.oauth_code).for_each(name);
        inner.source = inner.source.map(|source| secrets.clean_source(source));
        Error::new(*inner)
    }
}

/// Creates the error for an invalid option. It shows no secret.
#[cfg(feature = "redis")]
pub(crate) fn invalid_option(problem: &str) -> Error {
    Failure::from(Kind::Options(vec![problem.to_owned()]))
        .finish(None, &Secrets::default())
}

/// Creates the error for a response that could be decoded but has an invalid value.
pub(crate) fn unusable(operation: &'static str, path: &str, reason: &str) -> Error {
    let kind = Kind::Decode(ReadError {
        path: path.to_owned(),
        reason: reason.to_owned(),
    });
    Failure::from(kind).finish(Some(operation), &Secrets::default())
}

/// Describes a response without an envelope, without showing its body.
pub(crate) fn describe(headers: &HeaderMap, body: &[u8]) -> String {
    if body.is_empty() {
        return "an empty body".to_owned();
    }
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    format!("{} bytes of {}", body.len(), kind.unwrap_or("unknown content type"))
}

/// Parses `Retry-After` (RFC 9110, section 10.2.3): seconds or a date.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let value = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}
