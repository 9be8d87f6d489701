//! The options that every client has, what is wrong with them, and the core that is made of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{ACCEPT, HeaderName, HeaderValue, USER_AGENT};

#[cfg(feature = "events")]
use super::core::EventOptions;
use super::core::{Brand, Core};
use super::credentials::Manager;
use super::host::base_url;
use super::network::{Network, Proxy};
use super::redact::Secrets;
use super::reqwest_transport::ReqwestTransport;
use super::retry::Retry;
use super::secret::Secret;
use super::transport::Transport;

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
        ] {
            if limit.is_zero() {
                problems.add(format!("`{name}` is zero: give the time it may take"));
            }
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
        let https = base.starts_with("https:");
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
            (None, _) => Arc::new(ReqwestTransport::new(
                https,
                self.connect_timeout,
                &self.network,
                problems,
            )?),
        };
        Some(Core {
            brand: self.brand,
            transport,
            base,
            headers,
            user: None,
            application: None,
            manager: Manager::Nobody,
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
        pub fn brand(mut self, brand: $crate::runtime::core::Brand) -> Self {
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
        /// 15 seconds.
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
        pub fn retry(mut self, retry: $crate::runtime::retry::Retry) -> Self {
            self.options.retry = retry;
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
            key: impl Into<$crate::runtime::secret::Secret>,
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
        pub fn proxy(mut self, url: impl Into<$crate::runtime::secret::Secret>) -> Self {
            self.options.network.proxy = $crate::runtime::network::Proxy::At(url.into());
            self
        }

        /// Goes through no proxy, whatever the environment says.
        pub fn no_proxy(mut self) -> Self {
            self.options.network.proxy = $crate::runtime::network::Proxy::None;
            self
        }

        /// Something else than the built-in transport to carry the requests. It makes connections in
        /// its own way: options about certificates and proxies are an error then.
        pub fn transport(
            mut self,
            transport: impl $crate::runtime::transport::Transport,
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

/// Everything that is wrong with the options of a client. No text shows the value of one.
#[derive(Default)]
pub(crate) struct Problems(pub(crate) Vec<String>);

impl Problems {
    pub(crate) fn add(&mut self, problem: impl Into<String>) {
        self.0.push(problem.into());
    }

    /// The option as the value of a header.
    pub(crate) fn header_value(
        &mut self,
        option: &str,
        value: &str,
    ) -> Option<HeaderValue> {
        if is_visible(value) {
            return HeaderValue::from_str(value).ok();
        }
        self.add(format!(
            "`{option}` is sent in a header and must be visible ASCII without spaces around it: \
             check how it was read"
        ));
        None
    }

    /// The option is a key, an id or the like.
    pub(crate) fn visible(&mut self, option: &str, value: &str) {
        if !is_visible(value) {
            self.add(format!(
                "`{option}` must be visible ASCII without spaces around it: check how it was read"
            ));
        }
    }

    pub(crate) fn insert(
        &mut self,
        headers: &mut HeaderMap,
        option: &str,
        name: Result<HeaderName, http::Error>,
        value: &str,
    ) {
        if let (Ok(name), Some(value)) = (name, self.header_value(option, value)) {
            headers.insert(name, value);
        }
    }

    /// The option as a token in a header, with what has to stand before it.
    pub(crate) fn token(
        &mut self,
        option: &str,
        scheme: &str,
        token: &Secret,
    ) -> Option<HeaderValue> {
        self.header_value(option, token.expose_secret())?;
        let mut value =
            HeaderValue::from_str(&format!("{scheme}{}", token.expose_secret())).ok()?;
        value.set_sensitive(true);
        Some(value)
    }

    /// Where the browser comes back to. Apps have schemes of their own.
    pub(crate) fn redirect_uri(&mut self, uri: Option<&str>) {
        if uri.is_some_and(|uri| url::Url::parse(uri).is_err() || uri.contains('#')) {
            self.add(
                "`redirect_uri` is not a whole URL without `#`: give it as it is registered in the \
                 console, such as `https://app.example.com/callback`",
            );
        }
    }

    /// Scheme, host and base path. The value is not shown: it may hold a password.
    fn host(
        &mut self,
        option: &str,
        host: Option<&str>,
        [secure, plain]: [&str; 2],
        plain_http: bool,
    ) -> Option<String> {
        let Some(text) = host.filter(|host| !host.is_empty()) else {
            self.add(format!(
                "`{option}` is missing: call `.{option}(\"{secure}://<your-domain>.genauth.ai\")` \
                 with the host of the application"
            ));
            return None;
        };
        base_url(option, text, [secure, plain], plain_http)
            .map_err(|problems| self.0.extend(problems))
            .ok()
    }
}

/// Whether the text can be sent in a header, and has nothing that got into it by accident.
pub(crate) fn is_visible(text: &str) -> bool {
    // Bytes above ASCII are legal in a header, but everyone reads them differently.
    let visible = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    visible && text.trim() == text && !text.is_empty()
}
