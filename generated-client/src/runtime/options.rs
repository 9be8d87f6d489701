//! The options that every client has, what is wrong with them, and the core that is made of them.

use std::fmt;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{ACCEPT, HeaderName, HeaderValue, USER_AGENT};
use url::{Host, Url};

use super::core::{Brand, Core};
use super::credentials::Manager;
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
    pub(crate) plain_http: bool,
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
            plain_http: false,
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

        let base =
            problems.host(self.host_name, self.host.as_deref(), self.plain_http)?;
        let transport = match self.transport {
            Some(transport) => transport,
            None => {
                let https = base.starts_with("https:");
                let built = ReqwestTransport::new(https, self.connect_timeout);
                Arc::new(built.map_err(|problem| problems.add(problem)).ok()?)
            }
        };
        Some(Core {
            transport,
            base,
            headers,
            user: None,
            manager: Manager::Nobody,
            retry: self.retry,
            attempt_timeout: self.attempt_timeout,
            total_timeout: self.total_timeout,
            max_response_bytes: self.max_response_bytes,
            secrets: Secrets::default(),
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

        /// Something else than the built-in transport to carry the requests.
        pub fn transport(
            mut self,
            transport: impl $crate::runtime::transport::Transport,
        ) -> Self {
            self.options.transport = Some(::std::sync::Arc::new(transport));
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
        // Bytes above ASCII are legal in a header, but everyone reads them differently.
        let visible = value.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if visible && value.trim() == value && !value.is_empty() {
            return HeaderValue::from_str(value).ok();
        }
        self.add(format!(
            "`{option}` is sent in a header and must be visible ASCII without spaces around it: \
             check how it was read"
        ));
        None
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

    /// Scheme, host and base path. The value is not shown: it may hold a password.
    fn host(
        &mut self,
        option: &str,
        host: Option<&str>,
        plain_http: bool,
    ) -> Option<String> {
        let before = self.0.len();
        let Some(text) = host.filter(|host| !host.is_empty()) else {
            self.add(format!(
                "`{option}` is missing: call `.{option}(\"https://<your-domain>.genauth.ai\")` \
                 with the host of the application"
            ));
            return None;
        };
        let url = Url::parse(text).ok().filter(|url| {
            let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control());
            clean && url.has_host() && matches!(url.scheme(), "https" | "http")
        });
        let Some(url) = url else {
            self.add(format!(
                "`{option}` is not a URL like `https://<your-domain>.genauth.ai`: begin with \
                 `https://` and leave out spaces"
            ));
            return None;
        };
        if url.scheme() == "http" && !plain_http && !is_loopback(&url) {
            self.add(format!(
                "`{option}` would send secrets over plain http: use `https://`, or call \
                 `.danger_allow_plain_http()` if the network is your own"
            ));
        }
        let user = !url.username().is_empty() || url.password().is_some();
        for (holds, what, which) in [
            (user, "user name or password", "what stands before `@`"),
            (url.query().is_some(), "query", "`?` and what follows it"),
            (url.fragment().is_some(), "fragment", "`#` and what follows it"),
        ] {
            if holds {
                self.add(format!("`{option}` holds a {what}: leave out {which}"));
            }
        }
        (self.0.len() == before).then(|| url.as_str().trim_end_matches('/').to_owned())
    }
}

/// Whether the host is this machine whatever the network says.
fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name.trim_end_matches('.') == "localhost",
        Some(Host::Ipv4(address)) => IpAddr::from(address).is_loopback(),
        Some(Host::Ipv6(address)) => IpAddr::from(address).is_loopback(),
        None => false,
    }
}
