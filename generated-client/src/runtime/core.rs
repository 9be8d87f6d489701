//! What the clients of this crate have in common: options, limits, and the making of calls.

use std::marker::PhantomData;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use http::HeaderMap;
use http::header::{ACCEPT, HeaderName, HeaderValue, USER_AGENT};
use url::{Host, Url};

use super::call::{Call, Pending};
use super::codec::Record;
use super::operation::Operation;
use super::redact::Secrets;
use super::request::prepare;
use super::reqwest_transport::ReqwestTransport;
use super::transport::Transport;

/// Which name the server goes by. It decides the names of the headers.
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
pub(crate) struct Core {
    pub(crate) transport: Arc<dyn Transport>,
    /// Scheme, host and base path, without a slash at the end.
    pub(crate) base: String,
    /// Sent with every call.
    pub(crate) headers: HeaderMap,
    /// Sent where the server may want to know the user.
    pub(crate) user: Option<HeaderValue>,
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
            }),
            data: PhantomData,
        }
    }
}

/// The options that every client has.
pub(crate) struct Options {
    pub(crate) app_host: Option<String>,
    pub(crate) locale: Option<String>,
    pub(crate) brand: Brand,
    pub(crate) connect_timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) total_timeout: Duration,
    pub(crate) max_response_bytes: usize,
    pub(crate) transport: Option<Arc<dyn Transport>>,
    pub(crate) plain_http: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            app_host: None,
            locale: None,
            brand: Brand::default(),
            connect_timeout: Duration::from_secs(5),
            attempt_timeout: Duration::from_secs(15),
            total_timeout: Duration::from_secs(30),
            max_response_bytes: 16 * 1024 * 1024,
            transport: None,
            plain_http: false,
        }
    }
}

impl Options {
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

        let base = problems.host(self.app_host.as_deref(), self.plain_http)?;
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
            attempt_timeout: self.attempt_timeout,
            total_timeout: self.total_timeout,
            max_response_bytes: self.max_response_bytes,
            secrets: Secrets::default(),
        })
    }
}

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

    /// Scheme, host and base path. The value is not shown: it may hold a password.
    fn host(&mut self, host: Option<&str>, plain_http: bool) -> Option<String> {
        const MISSING: &str = "`app_host` is missing: call \
            `.app_host(\"https://<your-domain>.genauth.ai\")` with the host of the application";
        const FORM: &str = "`app_host` is not a URL like `https://<your-domain>.genauth.ai`: \
            begin with `https://` and leave out spaces";
        const PLAIN: &str = "`app_host` would send secrets over plain http: use `https://`, or \
            call `.danger_allow_plain_http()` if the network is your own";

        let before = self.0.len();
        let Some(text) = host.filter(|host| !host.is_empty()) else {
            self.add(MISSING);
            return None;
        };
        let url = Url::parse(text).ok().filter(|url| {
            let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control());
            clean && url.has_host() && matches!(url.scheme(), "https" | "http")
        });
        let Some(url) = url else {
            self.add(FORM);
            return None;
        };
        if url.scheme() == "http" && !plain_http && !is_loopback(&url) {
            self.add(PLAIN);
        }
        if !url.username().is_empty() || url.password().is_some() {
            self.add("`app_host` holds a user name or password: leave out what stands before `@`");
        }
        if url.query().is_some() {
            self.add("`app_host` holds a query: leave out `?` and what follows it");
        }
        if url.fragment().is_some() {
            self.add("`app_host` holds a fragment: leave out `#` and what follows it");
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
