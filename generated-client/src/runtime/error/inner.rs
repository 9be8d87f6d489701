//! What is known about a failure, and how it reads.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;

use crate::runtime::codec::ReadError;
use crate::shared::transport::BoxError;

/// What happened.
#[derive(Debug)]
pub(crate) enum Kind {
    /// Options of a client are wrong, each said with what to do about it.
    Options(Vec<String>),
    /// A value of a request is wrong.
    Request(String),
    /// The callback of a login is not as it should be.
    Callback(String),
    /// The ID token of a login is not accepted, or not there.
    #[allow(dead_code, reason = "features decide whether it is used")]
    IdToken(&'static str),
    /// No connection.
    Connect,
    /// The request was not processed, as the connection or HTTP/2 says.
    NotProcessed,
    /// The connection broke.
    Interrupted,
    /// Time ran out.
    Timeout(Limit, Duration),
    /// The answer is longer than so many bytes.
    TooLarge(usize),
    /// The server points elsewhere, to this origin.
    Redirect(String),
    /// An HTTP status without an envelope, and what came instead.
    Status(String),
    /// The envelope says no.
    Api,
    /// The answer is not what it should be.
    Decode(ReadError),
    /// There is no management token, for this reason; the call itself was not sent.
    NoToken(Arc<Inner>),
    /// A list does not go on as it should.
    Paging(String),
}

impl Kind {
    /// Whether no connection could be made.
    pub(crate) fn is_connect(&self) -> bool {
        matches!(self, Self::Connect | Self::Timeout(Limit::Connect, _))
    }

    /// Whether the server cannot have acted on the attempt that failed.
    pub(crate) fn is_unsent(&self) -> bool {
        match self {
            Self::Options(_) | Self::Request(_) | Self::Callback(_) => true,
            Self::Connect | Self::NotProcessed | Self::NoToken(_) => true,
            Self::Timeout(limit, _) => matches!(limit, Limit::Connect | Limit::Queue),
            _ => false,
        }
    }
}

/// The limits of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Limit {
    Connect,
    /// Waiting for one of the requests in flight to end.
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
            Self::Callback(problem) => write!(f, "the callback of the login: {problem}"),
            Self::Connect => f.write_str("no connection could be made"),
            Self::NotProcessed => {
                f.write_str("the request was not processed by the server")
            }
            Self::Interrupted => {
                f.write_str("the connection broke before the answer was complete")
            }
            Self::Timeout(Limit::Connect, limit) => {
                write!(f, "no connection within the connect timeout of {limit:?}")
            }
            Self::Timeout(Limit::Queue, limit) => {
                write!(
                    f,
                    "not sent: `max_concurrent_requests` requests of this client were in flight \
                     for the queue timeout of {limit:?}"
                )
            }
            Self::Timeout(Limit::Attempt, limit) => {
                write!(f, "no complete answer within the attempt timeout of {limit:?}")
            }
            Self::Timeout(Limit::Total, limit) => {
                write!(f, "not done within the total timeout of {limit:?}")
            }
            Self::Timeout(Limit::Call, limit) => {
                write!(
                    f,
                    "not done within the timeout of {limit:?} that was set for this call"
                )
            }
            Self::TooLarge(limit) => {
                write!(
                    f,
                    "the answer is longer than the response limit of {limit} bytes"
                )
            }
            Self::Redirect(target) => {
                write!(
                    f,
                    "the server redirects to {target}, and redirects are not followed"
                )
            }
            Self::Status(what) => write!(f, "the server answered with {what}"),
            Self::Api => f.write_str("the server reports an error"),
            Self::Decode(error) => write!(f, "the answer cannot be read: {error}"),
            Self::NoToken(error) => write!(f, "there is no management token: {error}"),
            Self::Paging(problem) => {
                write!(f, "the list is not read to its end: {problem}")
            }
        }
    }
}

/// The details of an error. They hold no secret once
/// [`Failure::finish`](super::failure::Failure::finish) is done with them.
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
    /// Whether only the retry budget kept the call from being sent again.
    pub(crate) is_budget_exhausted: bool,
    pub(crate) body: Option<Bytes>,
    pub(crate) source: Option<BoxError>,
}

impl Inner {
    /// The status in the envelope and that of HTTP.
    pub(crate) fn statuses(&self) -> impl Iterator<Item = i64> {
        let http = self.http_status.map(|status| i64::from(status.as_u16()));
        self.status_code.into_iter().chain(http)
    }

    /// The last error of the chain of sources, which says what really happened.
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
            // The details are those of its cause, and said there.
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
            self.request_id.as_ref().map(|id| format!("request id {id}")),
            (self.attempts > 1).then(|| format!("{} attempts", self.attempts)),
            self.is_budget_exhausted.then(|| "retry budget exhausted".to_owned()),
        ];
        let details: Vec<_> = details.into_iter().flatten().collect();
        if details.is_empty() { Ok(()) } else { write!(f, " ({})", details.join(", ")) }
    }
}
