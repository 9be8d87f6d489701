//! What carries requests to the server, and how to put something else in its place.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};

/// Any error.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A boxed future that can move between threads.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Sends one HTTP request and returns the answer.
///
/// The built-in transport speaks HTTP/1.1 (HTTP/2 with the feature `http2`), verifies TLS
/// certificates as the platform does, follows no redirect, asks for no compression, reads up to 100
/// headers, and takes proxies from the usual environment variables for https hosts only. Another one
/// can be given to the builder of a client, to share a connection pool, to record or replay, or to
/// answer in a test:
///
/// ```
/// use bytes::Bytes;
/// use genauth::transport::{Body, BoxFuture, Transport, TransportError};
///
/// struct Canned;
///
/// impl Transport for Canned {
///     fn send(
///         &self,
///         _request: http::Request<Bytes>,
///     ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
///         let answer = Bytes::from_static(br#"{"statusCode":200,"message":"ok"}"#);
///         Box::pin(async move { Ok(http::Response::new(Body::from(answer))) })
///     }
/// }
/// ```
///
/// The client limits time, size and the number of requests in flight itself, and retries itself: a
/// transport that sends a request twice undoes what the client promises about calls that are not
/// idempotent. The client cancels a request by dropping the future. A transport must not follow
/// redirects, since the headers carry credentials for one host only.
pub trait Transport: Send + Sync + 'static {
    /// Sends the request and returns as soon as the head of the answer is there.
    ///
    /// # Errors
    /// A [`TransportError`] that says whether the request may have reached the server. An answer
    /// with an error status is an answer and no error.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

/// The body of an answer, as a stream of bytes.
pub struct Body(UnsyncBoxBody<Bytes, BoxError>);

impl Body {
    /// Any stream of bytes.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        Self(body.map_err(Into::into).boxed_unsync())
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self::new(Full::new(bytes))
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Body")
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = Box<dyn std::error::Error + Send + Sync>;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        Pin::new(&mut self.0).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}

/// Why there is no answer.
///
/// What it is made from must not show the URL of the request, which may hold secrets.
#[derive(Debug)]
pub struct TransportError {
    pub(crate) reason: Reason,
    pub(crate) source: BoxError,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    NotSent,
    NotProcessed,
    ConnectTimeout(Duration),
    Interrupted,
}

impl TransportError {
    /// No connection came about, so that nothing reached the server.
    pub fn not_sent(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            reason: Reason::NotSent,
            source: error.into(),
        }
    }

    /// The connection came about, but the server has not processed the request and will not: it
    /// refused the HTTP/2 stream (`REFUSED_STREAM`, or `GOAWAY` with a lower stream identifier, RFC
    /// 9113 section 8.7), or the connection closed before the first byte was written.
    pub fn not_processed(
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            reason: Reason::NotProcessed,
            source: error.into(),
        }
    }

    /// No connection came about within `limit`, so that nothing reached the server.
    pub fn connect_timed_out(
        limit: Duration,
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            reason: Reason::ConnectTimeout(limit),
            source: error.into(),
        }
    }

    /// The exchange broke off; the server may have received the request and acted on it.
    pub fn interrupted(
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            reason: Reason::Interrupted,
            source: error.into(),
        }
    }

    /// Whether the server may have received the request.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.reason == Reason::Interrupted
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.reason {
            Reason::NotSent => "no connection could be made",
            Reason::NotProcessed => "the request was not processed by the server",
            Reason::ConnectTimeout(_) => "no connection could be made in time",
            Reason::Interrupted => "the connection broke",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
