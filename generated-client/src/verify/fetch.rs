//! Fetches the keys of an issuer, within limits of time and size.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{ACCEPT, USER_AGENT};
use http::{Request, StatusCode, Uri};

use super::jwk::KeySet;
use crate::shared::intake::{Refused, collect};
use crate::shared::transport::{BoxError, Transport, TransportError};

/// The size limit of a key set in bytes.
const LONGEST_SET: usize = 256 * 1024;

/// The delay of the one retry after a failure that may pass.
const RETRY_DELAY: Duration = Duration::from_millis(200);

/// Where the keys come from.
pub(super) struct Source {
    pub(super) transport: Arc<dyn Transport>,
    pub(super) url: Uri,
    /// For one fetch, from connecting to the last byte, the retry included.
    pub(super) timeout: Duration,
}

impl Source {
    /// Fetches the keys, and retries once if `retry` is set and the failure may pass.
    pub(super) async fn fetch(&self, retry: bool) -> Result<KeySet, FetchError> {
        let attempts = async {
            match self.exchange().await {
                Err(reason) if retry && reason.may_pass() => {
                    tokio::time::sleep(RETRY_DELAY).await;
                    self.exchange().await
                }
                outcome => outcome,
            }
        };
        let outcome = match tokio::time::timeout(self.timeout, attempts).await {
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
            .map_err(|_| Reason::Unreadable("its URL is invalid"))?;
        let (head, body) =
            self.transport.send(request).await.map_err(Reason::Transport)?.into_parts();
        if head.status != StatusCode::OK {
            return Err(Reason::Status(head.status));
        }
        let body =
            collect(body, &head.headers, LONGEST_SET).await.map_err(|refused| {
                match refused {
                    Refused::TooLarge => Reason::Unreadable("longer than 256 KiB"),
                    Refused::Interrupted(error) => Reason::Interrupted(error),
                }
            })?;
        KeySet::parse(&body).map_err(Reason::Unreadable)
    }
}

/// The error of a failed fetch.
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
    /// What is wrong with the key set.
    Unreadable(&'static str),
    /// The runtime was shut down, or the transport panicked.
    Aborted,
    /// There is no Tokio runtime to fetch in.
    NoRuntime,
}

impl Reason {
    /// Whether the same request may succeed a moment later.
    fn may_pass(&self) -> bool {
        match self {
            Self::Transport(_) | Self::Interrupted(_) => true,
            Self::Status(status) => {
                status.is_server_error()
                    || [StatusCode::REQUEST_TIMEOUT, StatusCode::TOO_MANY_REQUESTS]
                        .contains(status)
            }
            Self::Timeout(_) | Self::Unreadable(_) | Self::Aborted | Self::NoRuntime => {
                false
            }
        }
    }
}

impl fmt::Display for FetchError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let url = &self.url;
        match &self.reason {
            Reason::Transport(error) => {
                write!(f, "{error}: check that {url} is reachable")
            }
            Reason::Timeout(limit) => {
                write!(f, "{url} sent no complete response within {limit:?}")
            }
            Reason::Status(status) => {
                let fix = match self.reason.may_pass() {
                    true => "try again later",
                    false => "check `app_host` or `jwks_url`",
                };
                write!(f, "{url} responded with status {}: {fix}", status.as_u16())
            }
            Reason::Interrupted(_) => {
                write!(
                    f,
                    "the connection was lost before the response of {url} was complete"
                )
            }
            Reason::Unreadable(what) => write!(
                f,
                "invalid key set at {url}: {what}; check `app_host` or `jwks_url`"
            ),
            Reason::Aborted => write!(f, "the request to {url} was aborted"),
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
