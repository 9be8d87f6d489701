//! One fetch of the keys of an issuer, within limits of time and size.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, USER_AGENT};
use http::{Request, StatusCode, Uri};

use super::jwk::KeySet;
use crate::shared::intake::{Refused, collect};
use crate::shared::transport::{BoxError, Transport, TransportError};

/// The longest set of keys to accept, in bytes.
const LONGEST_SET: usize = 256 * 1024;

/// Where the keys come from.
pub(super) struct Source {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) url: Uri,
    /// For one fetch, from connecting to the last byte.
    pub(super) timeout: Duration,
}

impl Source {
    /// Fetches the keys.
    pub(super) async fn fetch(&self) -> Result<KeySet, FetchError> {
        let outcome = match tokio::time::timeout(self.timeout, self.exchange()).await {
            Ok(outcome) => outcome,
            Err(_) => Err(Reason::Timeout(self.timeout)),
        };
        outcome.map_err(|reason| self.failed(reason))
    }

    pub(super) fn failed(&self, reason: Reason) -> FetchError {
        FetchError {
            url: self.url.to_string(),
            reason,
        }
    }

    async fn exchange(&self) -> Result<KeySet, Reason> {
        let request = Request::get(self.url.clone())
            .header(ACCEPT, "application/json")
            .header(USER_AGENT, concat!("genauth-rust/", env!("CARGO_PKG_VERSION")))
            .body(Bytes::new())
            .map_err(|_| Reason::Unreadable("its URL cannot be requested"))?;
        let (head, body) =
            self.transport.send(request).await.map_err(Reason::Transport)?.into_parts();
        if head.status != StatusCode::OK {
            return Err(Reason::Status(head.status));
        }
        let body =
            collect(body, &head.headers, LONGEST_SET).await.map_err(|refused| {
                match refused {
                    Refused::TooLarge => Reason::Unreadable("it is longer than 256 KiB"),
                    Refused::Interrupted(error) => Reason::Interrupted(error),
                }
            })?;
        KeySet::parse(&body).map_err(Reason::Unreadable)
    }
}

/// Why there are no keys.
#[derive(Debug)]
pub(super) struct FetchError {
    url: String,
    reason: Reason,
}

#[derive(Debug)]
pub(super) enum Reason {
    Transport(TransportError),
    Timeout(Duration),
    Status(StatusCode),
    Interrupted(BoxError),
    /// What the set is not.
    Unreadable(&'static str),
    /// The runtime was shut down, or the transport panicked.
    BrokenOff,
    /// Nothing can be fetched outside of Tokio.
    NoRuntime,
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = &self.url;
        match &self.reason {
            Reason::Transport(error) => {
                write!(f, "{error}: check that {url} can be reached")
            }
            Reason::Timeout(limit) => {
                write!(f, "{url} gave no complete answer within {limit:?}")
            }
            Reason::Status(status) => write!(
                f,
                "{url} answered with status {}: check `app_host` or `jwks_url`",
                status.as_u16()
            ),
            Reason::Interrupted(_) => {
                write!(f, "the connection broke before the answer of {url} was complete")
            }
            Reason::Unreadable(what) => write!(
                f,
                "the answer of {url} cannot be used: {what}: check `app_host` or `jwks_url`"
            ),
            Reason::BrokenOff => write!(f, "the request to {url} was broken off"),
            Reason::NoRuntime => {
                write!(f, "{url} can be fetched only within a Tokio runtime")
            }
        }
    }
}

impl std::error::Error for FetchError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.reason {
            Reason::Transport(error) => Some(error),
            Reason::Interrupted(error) => Some(&**error),
            _ => None,
        }
    }
}
