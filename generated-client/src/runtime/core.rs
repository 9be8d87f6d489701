//! What the clients of this crate have in common: the making of calls.

use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};

use super::call::{Call, Pending};
use super::client_authentication::Application;
use super::codec::Record;
use super::credentials::Manager;
#[cfg(feature = "events")]
use super::network::Network;
use super::operation::Operation;
use super::pages::MAX_PAGES;
use super::redact::Secrets;
use super::request::prepare;
use super::retry::Retry;
use super::transport::Transport;

/// Which name the server goes by. It decides the names of the headers, how signatures are called,
/// and the hosts of the management API and the event center where none are given.
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

    /// The host of the event center.
    #[cfg(feature = "events")]
    pub(crate) fn event_host(self) -> &'static str {
        match self {
            Self::Authing => "wss://openevent.authing.cn",
            Self::GenAuth => "wss://openevent.genauth.ai",
        }
    }

    /// What the names of its headers begin with.
    pub(crate) fn header_prefix(self) -> &'static str {
        match self {
            Self::Authing => "x-authing-",
            Self::GenAuth => "x-genauth-",
        }
    }

    /// The full name of a header, such as `x-authing-app-id`.
    pub(crate) fn header(self, name: &str) -> Result<HeaderName, http::Error> {
        Ok(HeaderName::try_from(format!("{}{name}", self.header_prefix()))?)
    }
}

/// The part of a client that calls share.
#[derive(Clone)]
pub(crate) struct Core {
    pub(crate) brand: Brand,
    pub(crate) transport: Arc<dyn Transport>,
    /// Scheme, host and base path, without a slash at the end.
    pub(crate) base: String,
    /// Sent with every call.
    pub(crate) headers: HeaderMap,
    /// Sent where the server may want to know the user.
    pub(crate) user: Option<HeaderValue>,
    /// The application, for operations that it has to prove itself to.
    pub(crate) application: Option<Arc<Application>>,
    /// Who calls where the server wants to know who manages the user pool.
    pub(crate) manager: Manager,
    pub(crate) retry: Retry,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) secrets: Secrets,
    #[cfg(feature = "events")]
    pub(crate) events: EventOptions,
}

/// What the event stream needs, which goes through no [`Transport`].
#[cfg(feature = "events")]
#[derive(Clone)]
pub(crate) struct EventOptions {
    /// Scheme (of HTTP), host and base path, without a slash at the end.
    pub(crate) base: String,
    pub(crate) connect_timeout: Duration,
    pub(crate) network: Arc<Network>,
}

impl Core {
    /// Prepares a call. What is wrong with it is said when it is awaited.
    pub(crate) fn call<T>(
        self: &Arc<Self>,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Call<T> {
        Call {
            pending: self.pending(operation, request),
            items: |_| Vec::new(),
        }
    }

    /// Prepares a call that answers a page of a long list, whose entries are taken out by `items`.
    pub(crate) fn call_list<T, I>(
        self: &Arc<Self>,
        operation: &'static Operation,
        request: Arc<dyn Record + Sync>,
        items: fn(T) -> Vec<I>,
    ) -> Call<T, I> {
        let mut pending = self.pending(operation, Some(&*request));
        pending.request = Some(request);
        Call { pending, items }
    }

    fn pending(
        self: &Arc<Self>,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Box<Pending> {
        Box::new(Pending {
            core: Arc::clone(self),
            operation,
            prepared: prepare(operation, request, self.application.as_deref(), &[]),
            request: None,
            max_pages: MAX_PAGES,
            headers: HeaderMap::new(),
            timeout: None,
            retry: None,
            idempotent: None,
            user: None,
        })
    }
}
