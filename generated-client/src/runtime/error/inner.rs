//! The details of an error, and its text.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::runtime::codec::ReadError;
use crate::shared::transport::BoxError;

/// The kind of a failure.
#[derive(Debug)]
pub(crate) enum Kind {
    /// Options of a client are invalid. Each text includes a fix.
    Options(Vec<String>),
    /// A value of a request is invalid.
    Request(String),
    /// The callback of a login was rejected.
    Callback(String),
    /// The ID token of a login is missing or was rejected.
    #[allow(dead_code, reason = "features decide whether it is used")]
    IdToken(&'static str),
    /// No connection was established.
    Connect,
    /// The server did not process the request, according to the connection or to HTTP/2.
    NotProcessed,
    /// The connection was interrupted.
    Interrupted,
    /// A timeout expired.
    Timeout(Limit, Duration),
    /// The response is longer than this number of bytes.
    TooLarge(usize),
    /// The server redirected to this origin.
    Redirect(String),
    /// A response without an envelope, and its description.
    Status(String),
    /// The server reported an error.
    Api,
    /// The response could not be decoded.
    Decode(ReadError),
    /// The management token could not be obtained. The call itself was not sent.
    NoToken(Arc<Inner>),
    /// A list cannot be continued.
    Paging(String),
}

impl Kind {
    /// Returns whether no connection was established.
    pub(crate) fn is_connect(&self) -> bool {
        matches!(self, Self::Connect | Self::Timeout(Limit::Connect, _))
    }

    /// Returns whether the server cannot have acted on the failed attempt.
    pub(crate) fn is_unsent(&self) -> bool {
        match self {
            Self::Options(_) | Self::Request(_) | Self::Callback(_) => true,
            Self::Connect | Self::NotProcessed | Self::NoToken(_) => true,
            Self::Timeout(limit, _) => matches!(limit, Limit::Connect | Limit::Queue),
            _ => false,
        }
    }
}

/// The timeouts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    Connect,
    /// The wait for a request slot.
    Queue,
    Attempt,
    Total,
    Call,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Options(problems) => {
                write!(f, "the client cannot be built: {}", problems.join("; "))
            }
            Self::Request(problem) => write!(f, "the request cannot be sent: {problem}"),
            Self::IdToken(problem) => f.write_str(problem),
            Self::Callback(problem) => write!(f, "login callback: {problem}"),
            Self::Connect => f.write_str("connection failed"),
            Self::NotProcessed => f.write_str("the server did not process the request"),
            Self::Interrupted => {
                f.write_str("connection interrupted before the response was complete")
            }
            Self::Timeout(Limit::Connect, limit) => {
                write!(f, "connect timeout of {limit:?} exceeded")
            }
            Self::Timeout(Limit::Queue, limit) => {
                write!(
                    f,
                    "queue timeout of {limit:?} exceeded: the client already has \
                     `max_concurrent_requests` requests in flight"
                )
            }
            Self::Timeout(Limit::Attempt, limit) => {
                write!(f, "attempt timeout of {limit:?} exceeded")
            }
            Self::Timeout(Limit::Total, limit) => {
                write!(f, "total timeout of {limit:?} exceeded")
            }
            Self::Timeout(Limit::Call, limit) => {
                write!(f, "call timeout of {limit:?} exceeded")
            }
            Self::TooLarge(limit) => {
                write!(f, "the response exceeds the limit of {limit} bytes")
            }
            Self::Redirect(target) => {
                write!(
                    f,
                    "the server redirected to {target}; redirects are not followed"
                )
            }
            Self::Status(what) => write!(f, "unexpected response: {what}"),
            Self::Api => f.write_str("the server returned an error"),
            Self::Decode(error) => write!(f, "invalid response: {error}"),
            Self::NoToken(error) => {
                write!(f, "cannot obtain a management token: {error}")
            }
            Self::Paging(problem) => {
                write!(f, "pagination stopped: {problem}")
            }
        }
    }
}

/// The details of an error. They contain no secrets after
/// [`Failure::finish`](super::failure::Failure::finish).
#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) operation: Option<&'static str>,
    pub(crate) kind: Kind,
    pub(crate) http_status: Option<StatusCode>,
    pub(crate) status_code: Option<i64>,
    pub(crate) api_code: Option<i64>,
    pub(crate) message: Option<String>,
    pub(crate) oauth_code: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) attempts: u32,
    /// Whether the server may have acted on one of the attempts.
    pub(crate) may_have_been_sent: bool,
    /// Whether only the retry budget prevented a retry.
    pub(crate) is_budget_exhausted: bool,
    pub(crate) body: Option<Bytes>,
    pub(crate) source: Option<BoxError>,
}

impl Inner {
    /// Returns the statuses of the envelope and of HTTP.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = i64> {
        let http = self.http_status.map(|status| i64::from(status.as_u16()));
        self.status_code.into_iter().chain(http)
    }

    /// Returns the last error in the chain of sources, which is the most specific.
    fn root_cause(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let mut cause: &(dyn std::error::Error + 'static) = self.source.as_deref()?;
        while let Some(deeper) = cause.source() {
            cause = deeper;
        }
        Some(cause)
    }
}

impl fmt::Display for Inner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            operation,
            kind,
            http_status,
            status_code,
            api_code,
            ..
        } = self;
        if let Some(operation) = operation {
            write!(f, "{operation}: ")?;
        }
        write!(f, "{kind}")?;
        if let Kind::NoToken(_) = kind {
            // The error of the token already includes the details.
            return Ok(());
        }
        if let (Kind::Api | Kind::Status(_) | Kind::Callback(_), Some(message)) =
            (kind, &self.message)
        {
            write!(f, ": {message}")?;
        }
        if let Some(cause) = self.root_cause() {
            write!(f, ": {cause}")?;
        }
        let details = [
            status_code.map(|code| format!("statusCode {code}")),
            api_code.map(|code| format!("apiCode {code}")),
            self.oauth_code.as_ref().map(|code| format!("OAuth error {code}")),
            http_status.map(|status| format!("HTTP {}", status.as_u16())),
            self.request_id.as_ref().map(|id| format!("request ID {id}")),
            (self.attempts > 1).then(|| format!("{} attempts", self.attempts)),
            self.is_budget_exhausted.then(|| "retry budget exhausted".to_owned()),
        ];
        let details: Vec<_> = details.into_iter().flatten().collect();
        if details.is_empty() { Ok(()) } else { write!(f, " ({})", details.join(", ")) }
    }
}
