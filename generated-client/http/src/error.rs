//! The error of a request.

use std::error::Error as StdError;
use std::fmt;

use hyper_util::client::legacy::Error as ClientError;

use crate::connect::ConnectTimedOut;

/// The error of a request that received no response. It does not show the URL of the request.
#[derive(Debug)]
pub struct Error {
    /// What is known about the request.
    pub reason: Reason,
    /// The error of the layer below.
    pub source: Box<dyn StdError + Send + Sync>,
}

/// What is known about a request that received no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// The connection failed, so the server received nothing.
    NotSent,
    /// The connection was not established in time, so the server received nothing.
    ConnectTimeout,
    /// The server has not processed the request and will not process it: it refused the HTTP/2
    /// stream (RFC 9113, section 8.7), or the connection was closed before the first byte was
    /// written.
    NotProcessed,
    /// The exchange was interrupted. The server may have received the request and acted on it.
    Interrupted,
}

impl Error {
    pub(crate) fn interrupted(source: impl StdError + Send + Sync + 'static) -> Self {
        Self {
            reason: Reason::Interrupted,
            source: Box::new(source),
        }
    }
}

impl From<ClientError> for Error {
    fn from(error: ClientError) -> Self {
        let reason = if error.is_connect() {
            let has_timed_out =
                |cause: &(dyn StdError + 'static)| cause.is::<ConnectTimedOut>();
            if causes(&error).any(has_timed_out) {
                Reason::ConnectTimeout
            } else {
                Reason::NotSent
            }
        } else if causes(&error).any(was_not_processed) {
            Reason::NotProcessed
        } else {
            Reason::Interrupted
        };
        Self {
            reason,
            source: Box::new(error),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.reason {
            Reason::NotSent => "connection failed",
            Reason::ConnectTimeout => "connect timeout exceeded",
            Reason::NotProcessed => "the server did not process the request",
            Reason::Interrupted => "connection interrupted",
        })
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

fn causes(error: &ClientError) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |&cause| cause.source())
}

/// Returns whether the connection was closed before the first byte of the request was written, or
/// the server refused the HTTP/2 stream (RFC 9113, section 8.7).
fn was_not_processed(cause: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = cause.downcast_ref::<hyper::Error>() {
        return error.is_canceled();
    }
    #[cfg(feature = "http2")]
    if let Some(error) = cause.downcast_ref::<h2::Error>() {
        let is_refused = error.reason() == Some(h2::Reason::REFUSED_STREAM);
        // Streams up to the last identifier of a `GOAWAY` are not ended by it.
        return error.is_remote()
            && (is_refused && error.is_reset() || error.is_go_away());
    }
    false
}
