//! The options that every client has, what is wrong with them, and the core that is made of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{ACCEPT, HeaderValue, USER_AGENT};

use crate::runtime::brand::Brand;
use crate::runtime::call::budget::{Budget, RetryBudget};
#[cfg(feature = "events")]
use crate::runtime::call::core::EventOptions;
use crate::runtime::call::core::{Base, Core};
use crate::runtime::call::retry::Retry;
use crate::runtime::credentials::authorize::{Credentials, Manager};
use crate::runtime::error::problems::Problems;
use crate::runtime::error::redact::Secrets;
use crate::runtime::transport::http::HttpTransport;
use crate::runtime::transport::network::{Network, Proxy};
use crate::runtime::transport::slots::Slots;
use crate::shared::transport::Transport;

/// The options that every client has.
pub(crate) struct Options {
    /// What the option `host` is called.
    pub(crate) host_name: &'static str,
    pub(crate) host: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) brand: Brand,
    pub(crate) connect_timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) retry: Retry,
    pub(crate) retry_budget: RetryBudget,
    pub(crate) max_concurrent_requests: usize,
    pub(crate) queue_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) network: Network,
    pub(crate) plain_http: bool,
    #[cfg(feature = "events")]
    pub(crate) event_host: Option<String>,
}

impl Options {
    /// The defaults.
    pub(crate) fn new(host_name: &'static str) -> Self {
        Self {
            host_name,
            host: None,
            locale: None,
            brand: Brand::default(),
            connect_timeout: Duration::from_secs(5),
            attempt_timeout: Duration::from_secs(15),
            total_timeout: Duration::from_secs(30),
            retry: Retry::default(),
            retry_budget: RetryBudget::default(),
            max_concurrent_requests: 200,
            queue_timeout: Duration::from_secs(30),
            max_response_bytes: 16 * 1024 * 1024,
            transport: None,
            network: Network::default(),
            plain_http: false,
            #[cfg(feature = "events")]
            event_host: None,
        }
    }

    /// Checks the options and makes of them what calls need. Everything wrong is added to
    /// `problems`; then there is no core.
    pub(crate) fn build(self, problems: &mut Problems) -> Option<Core> {
        for (name, limit) in [
            ("connect_timeout", self.connect_timeout),
            ("attempt_timeout", self.attempt_timeout),
            ("total_timeout", self.total_timeout),
            ("queue_timeout", self.queue_timeout),
        ] {
            if limit.is_zero() {
                problems.add(format!("`{name}` is zero: give the time it may take"));
            }
        }
        if self.max_concurrent_requests == 0 {
            problems.add(
                "`max_concurrent_requests` is zero: give how many may be in flight, or \
                 `usize::MAX` for no limit",
            );
        }
        if self.max_response_bytes == 0 {
            problems
                .add("`max_response_bytes` is zero: give the longest answer to accept");
        }

        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        let version = env!("CARGO_PKG_VERSION");
        let agent = format!("genauth-rust/{version}");
        problems.insert(&mut headers, "user agent", Ok(USER_AGENT), &agent);
        let source = self.brand.header("request-from");
        problems.insert(&mut headers, "request source", source, "sdk");
        let sdk = self.brand.header("sdk-version");
        problems.insert(
            &mut headers,
            "version",
            sdk,
            &format!("genauth-rust:{version}"),
        );
        if let Some(locale) = &self.locale {
            problems.insert(&mut headers, "locale", self.brand.header("lang"), locale);
        }

        #[cfg(feature = "events")]
        let events = {
            let host = self.event_host.as_deref().unwrap_or(self.brand.event_host());
            problems.host("event_host", Some(host), ["wss", "ws"], self.plain_http)
        };
        let host = self.host.as_deref();
        let base =
            problems.host(self.host_name, host, ["https", "http"], self.plain_http)?;
        let base = Base::new(base)?;
        let https = base.is_https();
        if matches!(self.network.proxy, Proxy::At(_)) && !https && !self.plain_http {
            problems.add(
                "`proxy` would see secrets that go over plain http: use `https://`, or call \
                 `.danger_allow_plain_http()` if the network is your own",
            );
        }
        let transport = match (self.transport, self.network.given()) {
            (Some(_), Some(option)) => {
                problems.add(format!(
                    "`{option}` does not reach a `transport` of your own: leave one of them out"
                ));
                return None;
            }
            (Some(transport), None) => transport,
            (None, _) => Arc::new(HttpTransport::new(
                https,
                self.connect_timeout,
                &self.network,
                problems,
            )?),
        };
        Some(Core {
            transport,
            slots: Arc::new(Slots::new(
                self.max_concurrent_requests,
                self.queue_timeout,
            )),
            budget: Arc::new(Budget::new(self.retry_budget)),
            base,
            headers,
            credentials: Credentials {
                brand: self.brand,
                user: None,
                application: None,
                manager: Manager::Nobody,
            },
            retry: self.retry,
            attempt_timeout: self.attempt_timeout,
            total_timeout: self.total_timeout,
            max_response_bytes: self.max_response_bytes,
            secrets: Secrets::default(),
            #[cfg(feature = "events")]
            events: EventOptions {
                // A WebSocket begins as HTTP.
                base: events?.replacen("ws", "http", 1),
                connect_timeout: self.connect_timeout,
                network: Arc::new(self.network),
            },
        })
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The host is left out: it has not been checked for a password yet.
        f.debug_struct("Options")
            .field("locale", &self.locale)
            .field("brand", &self.brand)
            .field("connect_timeout", &self.connect_timeout)
            .field("attempt_timeout", &self.attempt_timeout)
            .field("total_timeout", &self.total_timeout)
            .field("retry", &self.retry)
            .field("retry_budget", &self.retry_budget)
            .field("max_concurrent_requests", &self.max_concurrent_requests)
            .field("queue_timeout", &self.queue_timeout)
            .field("max_response_bytes", &self.max_response_bytes)
            .field("network", &self.network)
            .field("plain_http", &self.plain_http)
            .finish_non_exhaustive()
    }
}

/// The setters of the options that every builder has, for a builder with a member `options`.
macro_rules! common_options {
    () => {
        /// The language of messages, such as `zh-CN` or `en-US`. Default: the server's choice.
        pub fn locale(mut self, locale: impl Into<String>) -> Self {
            self.options.locale = Some(locale.into());
            self
        }

        /// Which name the server goes by. Default: [`Brand::Authing`](crate::Brand::Authing).
        pub fn brand(mut self, brand: $crate::runtime::brand::Brand) -> Self {
            self.options.brand = brand;
            self
        }

        /// How long making a connection may take, TLS included. Default: 5 seconds. A transport of
        /// your own has its own limit.
        pub fn connect_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.connect_timeout = limit;
            self
        }

        /// How long one attempt may take, from connecting to the last byte of the answer. Default:
        /// 15 seconds. Waiting for the [`queue_timeout`](Self::queue_timeout) comes before it.
        pub fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.attempt_timeout = limit;
            self
        }

        /// How long a call may take in all. Default: 30 seconds.
        /// [`Call::timeout`](crate::Call::timeout) sets it for one call.
        pub fn total_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.total_timeout = limit;
            self
        }

        /// How often a call is sent again, where that is safe. Default: [`Retry`](crate::Retry)'s.
        /// [`Call::retry`](crate::Call::retry) sets it for one call.
        pub fn retry(mut self, retry: $crate::runtime::call::retry::Retry) -> Self {
            self.options.retry = retry;
            self
        }

        /// How many retries this client and its clones may add to their calls altogether. Default:
        /// [`RetryBudget`](crate::RetryBudget)'s.
        pub fn retry_budget(
            mut self,
            budget: $crate::runtime::call::budget::RetryBudget,
        ) -> Self {
            self.options.retry_budget = budget;
            self
        }

        /// How many requests of this client and its clones are in flight at once. Default: 200,
        /// since each may need a socket, of which most systems give a process a thousand.
        ///
        /// A call that would send one more waits, for at most the
        /// [`queue_timeout`](Self::queue_timeout). `usize::MAX` lifts the limit. It holds for a
        /// [`transport`](Self::transport) of your own too.
        pub fn max_concurrent_requests(mut self, limit: usize) -> Self {
            self.options.max_concurrent_requests = limit;
            self
        }

        /// How long a call waits for one of the
        /// [`max_concurrent_requests`](Self::max_concurrent_requests) to end. Default: 30 seconds.
        ///
        /// The wait counts toward the total timeout and not toward the attempt timeout. A call
        /// that waits in vain fails with a timeout for which
        /// [`Error::may_have_been_sent`](crate::Error::may_have_been_sent) is `false`, unless an
        /// earlier attempt was sent.
        pub fn queue_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.queue_timeout = limit;
            self
        }

        /// The longest answer to accept, in bytes. Default: 16 MiB.
        pub fn max_response_bytes(mut self, limit: usize) -> Self {
            self.options.max_response_bytes = limit;
            self
        }

        /// An authority whose certificates are accepted, besides those that the platform trusts: one
        /// or more certificates in PEM. Each call adds to the ones before. Default: none.
        ///
        /// ```no_run
        /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
        /// let client = genauth::management::ManagementClient::builder()
        ///     .host("https://genauth.intranet.example")
        ///     .root_certificate(std::fs::read("/etc/ssl/intranet.pem")?)
        ///     .build()?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn root_certificate(mut self, pem: impl AsRef<[u8]>) -> Self {
            self.options.network.root_certificates.push(pem.as_ref().to_owned());
            self
        }

        /// The certificate by which the server, or what stands before it, knows this client: a
        /// certificate in PEM, followed by those between it and the authority, and its key in PEM.
        /// Default: none.
        pub fn client_certificate(
            mut self,
            pem: impl AsRef<[u8]>,
            key: impl Into<$crate::shared::secret::Secret>,
        ) -> Self {
            let pem = pem.as_ref().to_owned();
            self.options.network.client_certificate = Some((pem, key.into()));
            self
        }

        /// The proxy to go through, such as `http://user:password@proxy.example:3128`. User and
        /// password are percent-encoded, as in every URL, and never shown. Default: what the
        /// environment variables `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY` say, for https hosts.
        ///
        /// The proxy sees the name of the host and not what is sent, unless
        /// [`danger_allow_plain_http`](Self::danger_allow_plain_http) is used as well. An `https://`
        /// proxy is reached by TLS.
        pub fn proxy(mut self, url: impl Into<$crate::shared::secret::Secret>) -> Self {
            self.options.network.proxy =
                $crate::runtime::transport::network::Proxy::At(url.into());
            self
        }

        /// Goes through no proxy, whatever the environment says.
        pub fn no_proxy(mut self) -> Self {
            self.options.network.proxy =
                $crate::runtime::transport::network::Proxy::None;
            self
        }

        /// Something else than the built-in transport to carry the requests. It makes connections in
        /// its own way: options about certificates and proxies are an error then.
        pub fn transport(
            mut self,
            transport: impl $crate::shared::transport::Transport,
        ) -> Self {
            self.options.transport = Some(::std::sync::Arc::new(transport));
            self
        }

        /// The URL of the event center, such as `wss://openevent.authing.cn`. Default: the public
        /// one of the [`brand`](Self::brand). Feature `events`.
        ///
        /// Plain `ws` is accepted for this machine only, as plain `http` is for calls.
        #[cfg(feature = "events")]
        pub fn event_host(mut self, url: impl Into<String>) -> Self {
            self.options.event_host = Some(url.into());
            self
        }

        /// Accepts plain http for every host.
        ///
        /// Secrets and tokens then cross the network for everyone to read. Meant for networks that
        /// are your own, such as between containers on one machine.
        pub fn danger_allow_plain_http(mut self) -> Self {
            self.options.plain_http = true;
            self
        }

        /// Accepts every certificate, also of another host, expired, or made by anyone.
        ///
        /// Whoever is on the way to the server can then read and change everything, secrets included,
        /// so the client warns by `tracing` when it is built. Meant for tests: a server with a
        /// certificate of your own needs [`root_certificate`](Self::root_certificate) and not this.
        pub fn danger_accept_invalid_certificates(mut self) -> Self {
            self.options.network.accept_invalid_certificates = true;
            self
        }
    };
}

pub(crate) use common_options;
