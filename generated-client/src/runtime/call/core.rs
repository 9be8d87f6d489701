//! The part of a client that its calls share.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::Uri;
use http::header::HeaderName;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

use super::budget::Budget;
use super::retry::Retry;
use crate::runtime::credentials::authorize::Credentials;
use crate::runtime::error::redact::Secrets;
#[cfg(feature = "events")]
use crate::runtime::transport::network::Network;
use crate::runtime::transport::slots::Slots;
use crate::shared::transport::Transport;

/// The part of a client that its calls share.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) transport: Arc<dyn Transport>,
    pub(crate) slots: Arc<Slots>,
    pub(crate) budget: Arc<Budget>,
    pub(crate) base: Base,
    /// The headers of every request.
    pub(crate) headers: HeaderMap,
    pub(crate) credentials: Credentials,
    pub(crate) retry: Retry,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) secrets: Secrets,
    #[cfg(feature = "events")]
    pub(crate) events: EventOptions,
}

/// The settings of the event stream, which uses no [`Transport`].
#[cfg(feature = "events")]
#[derive(Clone)]
pub(crate) struct EventOptions {
    /// The URL with an HTTP scheme, the host, and the base path, without a trailing slash.
    pub(crate) base: String,
    pub(crate) connect_timeout: Duration,
    pub(crate) network: Arc<Network>,
}

impl Core {
    /// Returns whether the client sets the header itself, so that a call must not.
    pub(crate) fn owns(&self, name: &HeaderName) -> bool {
        self.headers.contains_key(name) || self.credentials.owns(name)
    }
}

/// Scheme, host, and base path, without a trailing slash. Parsed once for all requests.
#[derive(Clone)]
pub(crate) struct Base {
    text: String,
    scheme: Scheme,
    authority: Authority,
    path: String,
}

impl Base {
    /// Returns `None` if the text is not a URL.
    pub(crate) fn new(text: String) -> Option<Self> {
        let uri: Uri = text.parse().ok()?;
        let parts = uri.into_parts();
        let path = parts.path_and_query.as_ref().map_or("", PathAndQuery::path);
        Some(Self {
            path: path.trim_end_matches('/').to_owned(),
            text,
            scheme: parts.scheme?,
            authority: parts.authority?,
        })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.text
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    pub(crate) fn host(&self) -> &str {
        self.authority.host()
    }

    pub(crate) fn port(&self) -> u16 {
        let default = if self.is_https() { 443 } else { 80 };
        self.authority.port_u16().unwrap_or(default)
    }

    /// Returns the URL of a path and query below the base path.
    pub(crate) fn join(&self, target: &str) -> Result<Uri, http::Error> {
        let target = if self.path.is_empty() {
            PathAndQuery::try_from(target)?
        } else {
            PathAndQuery::try_from(format!("{}{target}", self.path))?
        };
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(target);
        Ok(Uri::from_parts(parts)?)
    }
}

impl fmt::Debug for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}
