//! The interface between the clients and HTTP.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body::{Frame, SizeHint};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, Full};

/// A boxed error.
pub(crate) type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A boxed future that can be sent to another thread.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A service that sends HTTP requests.
///
/// The built-in transport speaks HTTP/1.1, and HTTP/2 (RFC 9113) with the feature `http2`. It
/// verifies TLS certificates as the platform does, follows no redirects, requests no compression,
/// accepts up to 100 response headers, and for `https` hosts uses the proxy that the environment
/// variables specify.
///
/// Implement this trait to share a connection pool, to record or replay traffic, or to return
/// canned responses in tests, and pass the implementation to the `transport` option of a client's
/// builder:
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
///         let body = Bytes::from_static(br#"{"statusCode":200,"message":"ok"}"#);
///         Box::pin(async move { Ok(http::Response::new(Body::from(body))) })
///     }
/// }
/// ```
///
/// The client itself enforces timeouts, the maximum response size, and the maximum number of
/// concurrent requests. It also retries. A transport must not:
///
/// - send a request more than once, because not all operations are idempotent;
/// - follow redirects, because the headers contain credentials for one host only.
///
/// The client cancels a request by dropping the future.
pub trait Transport: Send + Sync + 'static {
    /// Sends a request and returns as soon as the response headers were received.
    ///
    /// # Errors
    /// Returns a [`TransportError`] that says whether the server may have received the request. A
    /// response with an error status is not an error.
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>>;
}

/// A response body, as a stream of bytes.
///
/// ```
/// use bytes::Bytes;
/// use genauth::transport::Body;
///
/// let buffered = Body::from(Bytes::from_static(b"{}"));
/// let streamed = Body::new(http_body_util::Full::new(Bytes::from_static(b"{}")));
/// ```
pub struct Body(UnsyncBoxBody<Bytes, BoxError>);

impl Body {
    /// Wraps any stream of bytes.
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

/// The error of a request that received no response.
///
/// The underlying error must not show the URL of the request, which may contain secrets.
///
/// ```
/// use genauth::transport::TransportError;
///
/// let error = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
/// assert!(TransportError::interrupted(error).may_have_been_sent());
/// assert!(!TransportError::not_sent("no route").may_have_been_sent());
/// ```
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
    /// Creates the error for a failed connection. The server received nothing.
    pub fn not_sent(error: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self {
            reason: Reason::NotSent,
            source: error.into(),
        }
    }

    /// Creates the error for a request that the server has not processed and will not process: it
    /// refused the HTTP/2 stream (`REFUSED_STREAM`, or `GOAWAY` with a lower stream identifier; RFC
    /// 9113, section 8.7), or the connection was closed before the first byte was written.
    pub fn not_processed(
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            reason: Reason::NotProcessed,
            source: error.into(),
        }
    }

    /// Creates the error for a connection that was not established within `limit`. The server
    /// received nothing.
    pub fn connect_timed_out(
        limit: Duration,
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            reason: Reason::ConnectTimeout(limit),
            source: error.into(),
        }
    }

    /// Creates the error for an interrupted exchange. The server may have received the request and
    /// acted on it.
    pub fn interrupted(
        error: impl Into<Box<dyn std::error::Error + Send + Sync>>,
    ) -> Self {
        Self {
            reason: Reason::Interrupted,
            source: error.into(),
        }
    }

    /// Returns whether the server may have received the request and acted on it.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.reason == Reason::Interrupted
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.reason {
            Reason::NotSent => "connection failed",
            Reason::NotProcessed => "the server did not process the request",
            Reason::ConnectTimeout(_) => "connect timeout exceeded",
            Reason::Interrupted => "connection interrupted",
        })
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&*self.source)
    }
}
