//! What the clients of this crate have in common: the making of calls.

use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use super::call::{Call, Pending};
use super::codec::Record;
use super::credentials::Manager;
use super::operation::Operation;
use super::redact::Secrets;
use super::request::prepare;
use super::retry::Retry;
use super::transport::Transport;

/// Which name the server goes by. It decides the names of the headers, and the host of the
/// management API where none is given.
///
/// The default is what every public server is known to understand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Brand {
    /// Authing: headers `x-authing-...`.
    #[default]
    Authing,
    /// GenAuth: headers `x-genauth-...`.
    GenAuth,
}

impl Brand {
    /// The host of the management API, for those who have none of their own.
    pub(crate) fn management_host(self) -> &'static str {
        match self {
            Self::Authing => "https://api.authing.cn",
            Self::GenAuth => "https://api.genauth.ai",
        }
    }

    /// The full name of a header, such as `x-authing-app-id`.
    pub(crate) fn header(self, name: &str) -> Result<HeaderName, http::Error> {
        let prefix = match self {
            Self::Authing => "x-authing-",
            Self::GenAuth => "x-genauth-",
        };
        Ok(HeaderName::try_from(format!("{prefix}{name}"))?)
    }
}

/// The part of a client that calls share.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) transport: Arc<dyn Transport>,
    /// Scheme, host and base path, without a slash at the end.
    pub(crate) base: String,
    /// Sent with every call.
    pub(crate) headers: HeaderMap,
    /// Sent where the server may want to know the user.
    pub(crate) user: Option<HeaderValue>,
    /// Who calls where the server wants to know who manages the user pool.
    pub(crate) manager: Manager,
    pub(crate) retry: Retry,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) secrets: Secrets,
}

impl Core {
    /// Prepares a call. What is wrong with it is said when it is awaited.
    pub(crate) fn call<T>(
        self: &Arc<Self>,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Call<T> {
        Call {
            pending: Box::new(Pending {
                core: Arc::clone(self),
                operation,
                prepared: prepare(operation, request),
                headers: HeaderMap::new(),
                timeout: None,
                retry: None,
                idempotent: None,
                user: None,
            }),
            data: PhantomData,
        }
    }
}
