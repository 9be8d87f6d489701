//! The options that both clients have, their validation, and the core that is built from them.

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

/// The options that both clients have.
pub(crate) struct Options {
    /// The name of the option `host`, for error messages.
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
    /// Returns the default options.
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

    /// Validates the options and builds the core of a client. All errors are added to `problems`;
    /// in that case, there is no core.
    pub(crate) fn build(self, problems: &mut Problems) -> Option<Core> {
        for (name, limit) in [
            ("connect_timeout", self.connect_timeout),
            ("attempt_timeout", self.attempt_timeout),
            ("total_timeout", self.total_timeout),
            ("queue_timeout", self.queue_timeout),
        ] {
            if limit.is_zero() {
                problems
                    .add(format!("`{name}` must not be zero: pass a positive duration"));
            }
        }
        if self.max_concurrent_requests == 0 {
            problems.add(
                "`max_concurrent_requests` must not be zero: pass a positive number, or \
                 `usize::MAX` for no limit",
            );
        }
        if self.max_response_bytes == 0 {
            problems
                .add("`max_response_bytes` must not be zero: pass the maximum response size in \
                    bytes");
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
                "`proxy` would see the secrets in plain HTTP requests: use an `https://` host, or \
                 call `.danger_allow_plain_http()` if you control the network",
            );
        }
        let transport = match (self.transport, self.network.given()) {
            (Some(_), Some(option)) => {
                problems.add(format!(
                    "`{option}` does not apply to a custom `transport`: remove one of the two \
                     options"
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
                // A WebSocket handshake is an HTTP request.
                base: events?.replacen("ws", "http", 1),
                connect_timeout: self.connect_timeout,
                network: Arc::new(self.network),
            },
        })
    }
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The host is omitted, because it may contain a password that was not yet rejected.
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

/// The setters of the common options, for a builder with a field `options`.
macro_rules! common_options {
    () => {
        /// Sets the language of the server's messages, such as `zh-CN` or `en-US`. Default: chosen
        /// by the server.
        pub fn locale(mut self, locale: impl Into<String>) -> Self {
            self.options.locale = Some(locale.into());
            self
        }

        /// Sets the product name that the server uses in headers and signatures. Default:
        /// [`Brand::Authing`](crate::Brand::Authing).
        pub fn brand(mut self, brand: $crate::runtime::brand::Brand) -> Self {
            self.options.brand = brand;
            self
        }

        /// Sets the maximum time to establish a connection, including DNS, a proxy, and TLS.
        /// Default: 5 seconds.
        ///
        /// A custom [`transport`](Self::transport) has its own limit.
        pub fn connect_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.connect_timeout = limit;
            self
        }

        /// Sets the maximum time of one attempt, from connecting to the last byte of the response.
        /// Default: 15 seconds.
        ///
        /// The wait for a free request slot ([`queue_timeout`](Self::queue_timeout)) does not
        /// count.
        pub fn attempt_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.attempt_timeout = limit;
            self
        }

        /// Sets the maximum time of a call, including all attempts and the waits between them.
        /// Default: 30 seconds.
        ///
        /// [`Call::timeout`](crate::Call::timeout) overrides it for one call.
        ///
        /// ```
        /// # fn main() -> Result<(), genauth::Error> {
        /// use std::time::Duration;
        ///
        /// use genauth::management::ManagementClient;
        ///
        /// let client = ManagementClient::builder()
        ///     .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
        ///     .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
        /// #   .host("http://localhost:3000")
        ///     .connect_timeout(Duration::from_secs(2))
        ///     .attempt_timeout(Duration::from_secs(5))
        ///     .total_timeout(Duration::from_secs(12))
        ///     .build()?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn total_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.total_timeout = limit;
            self
        }

        /// Sets how often and after which delays calls are retried, where that is safe. Default:
        /// [`Retry::default`](crate::Retry::default), which allows three attempts.
        ///
        /// [`Call::retry`](crate::Call::retry) overrides it for one call.
        pub fn retry(mut self, retry: $crate::runtime::call::retry::Retry) -> Self {
            self.options.retry = retry;
            self
        }

        /// Sets how many retries this client and its clones may send in total, which limits the
        /// load on a failing server. Default:
        /// [`RetryBudget::default`](crate::RetryBudget::default), which allows 100 retries.
        pub fn retry_budget(
            mut self,
            budget: $crate::runtime::call::budget::RetryBudget,
        ) -> Self {
            self.options.retry_budget = budget;
            self
        }

        /// Sets the maximum number of requests that this client and its clones have in flight at
        /// once. Default: 200, because each may need a socket, and most systems limit a process to
        /// about a thousand.
        ///
        /// Further requests wait for at most the [`queue_timeout`](Self::queue_timeout).
        /// `usize::MAX` removes the limit. It also applies to a custom
        /// [`transport`](Self::transport).
        ///
        /// ```
        /// # fn main() -> Result<(), genauth::Error> {
        /// use std::time::Duration;
        ///
        /// use genauth::management::ManagementClient;
        ///
        /// let client = ManagementClient::builder()
        ///     .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
        ///     .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
        /// #   .host("http://localhost:3000")
        ///     .max_concurrent_requests(50)
        ///     .queue_timeout(Duration::from_secs(5))
        ///     .build()?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn max_concurrent_requests(mut self, limit: usize) -> Self {
            self.options.max_concurrent_requests = limit;
            self
        }

        /// Sets how long a request waits while
        /// [`max_concurrent_requests`](Self::max_concurrent_requests) are in flight. Default: 30
        /// seconds.
        ///
        /// The wait counts toward the total timeout, but not toward the attempt timeout. If it
        /// expires, the call fails with a timeout error, for which
        /// [`Error::may_have_been_sent`](crate::Error::may_have_been_sent) returns `false` unless
        /// an earlier attempt was sent.
        pub fn queue_timeout(mut self, limit: ::std::time::Duration) -> Self {
            self.options.queue_timeout = limit;
            self
        }

        /// Sets the maximum size of a response body in bytes, which bounds the memory of a call.
        /// Default: 16 MiB.
        pub fn max_response_bytes(mut self, limit: usize) -> Self {
            self.options.max_response_bytes = limit;
            self
        }

        /// Adds a certificate authority to those that the platform trusts, as one or more PEM
        /// certificates. Default: none.
        ///
        /// Each call adds to the previous ones.
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

        /// Sets the client certificate for mutual TLS: a PEM certificate followed by its
        /// intermediate certificates, and its private key in PEM format. Default: none.
        ///
        /// ```no_run
        /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
        /// let client = genauth::management::ManagementClient::builder()
        ///     .host("https://genauth.intranet.example")
        ///     .client_certificate(
        ///         std::fs::read("/etc/ssl/client.pem")?,
        ///         std::fs::read_to_string("/etc/ssl/client.key")?,
        ///     )
        ///     .build()?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn client_certificate(
            mut self,
            pem: impl AsRef<[u8]>,
            key: impl Into<$crate::shared::secret::Secret>,
        ) -> Self {
            let pem = pem.as_ref().to_owned();
            self.options.network.client_certificate = Some((pem, key.into()));
            self
        }

        /// Sets the proxy to connect through, such as `http://user:password@proxy.example:3128`.
        /// Default: for `https` hosts, the proxy that the environment variables `HTTPS_PROXY`,
        /// `ALL_PROXY`, and `NO_PROXY` specify.
        ///
        /// The supported schemes are `http`, `https` (TLS to the proxy), `socks5`, and `socks5h`
        /// (the proxy resolves the host name). Percent-encode the user name and the password, which
        /// are never printed.
        ///
        /// The proxy sees the host name, but not the requests, unless
        /// [`danger_allow_plain_http`](Self::danger_allow_plain_http) is set as well.
        ///
        /// ```no_run
        /// # fn main() -> Result<(), genauth::Error> {
        /// let client = genauth::management::ManagementClient::builder()
        ///     .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
        ///     .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
        ///     .proxy("http://user:pass%20word@proxy.example:3128")
        ///     .build()?;
        /// # Ok(())
        /// # }
        /// ```
        pub fn proxy(mut self, url: impl Into<$crate::shared::secret::Secret>) -> Self {
            self.options.network.proxy =
                $crate::runtime::transport::network::Proxy::At(url.into());
            self
        }

        /// Disables proxies, including those specified by environment variables.
        pub fn no_proxy(mut self) -> Self {
            self.options.network.proxy =
                $crate::runtime::transport::network::Proxy::None;
            self
        }

        /// Sets a custom transport to send requests with, instead of the built-in one. Default: the
        /// built-in transport.
        ///
        /// It establishes its own connections, so options for certificates and proxies are
        /// rejected. See [`transport`](crate::transport) for an example.
        pub fn transport(
            mut self,
            transport: impl $crate::shared::transport::Transport,
        ) -> Self {
            self.options.transport = Some(::std::sync::Arc::new(transport));
            self
        }

        /// Sets the URL of the event center, such as `wss://openevent.authing.cn`. Requires the
        /// feature `events`. Default: the public event center of the [`brand`](Self::brand).
        ///
        /// Plain `ws` is accepted only for the local machine.
        #[cfg(feature = "events")]
        pub fn event_host(mut self, url: impl Into<String>) -> Self {
            self.options.event_host = Some(url.into());
            self
        }

        /// Accepts plain `http` for every host. Default: only for the local machine.
        ///
        /// Anyone on the network can then read secrets and tokens. Use this option only on a
        /// network that you control, such as between containers on one machine.
        pub fn danger_allow_plain_http(mut self) -> Self {
            self.options.plain_http = true;
            self
        }

        /// Accepts any certificate, even if it is expired, self-signed, or issued for another host.
        /// Default: off.
        ///
        /// An attacker on the network can then read and change all traffic, including secrets, so
        /// building the client logs a warning with `tracing`. Use this option only in tests. For a
        /// server whose certificate was issued by a private authority, use
        /// [`root_certificate`](Self::root_certificate) instead.
        pub fn danger_accept_invalid_certificates(mut self) -> Self {
            self.options.network.accept_invalid_certificates = true;
            self
        }
    };
}

pub(crate) use common_options;
