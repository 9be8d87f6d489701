//! The network options of the built-in transport.

use std::fmt;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use genauth_http::Options;
use percent_encoding::percent_decode_str;

use crate::runtime::error::problems::Problems;
use crate::runtime::error::redact::Secrets;
use crate::shared::host::Parts;
use crate::shared::secret::Secret;

/// The options that apply only to the built-in transport.
#[derive(Default)]
pub(crate) struct Network {
    /// Each with one or more PEM certificates.
    pub(crate) root_certificates: Vec<Vec<u8>>,
    /// A PEM certificate chain, and the private key of its first certificate.
    pub(crate) client_certificate: Option<(Vec<u8>, Secret)>,
    pub(crate) accept_invalid_certificates: bool,
    pub(crate) proxy: Proxy,
}

/// The proxy to use.
#[derive(Debug, Default)]
pub(crate) enum Proxy {
    /// The proxy that the environment specifies.
    #[default]
    Environment,
    /// None, even if the environment specifies one.
    None,
    /// The proxy at this URL, which may contain a password.
    At(Secret),
}

impl Network {
    /// Returns the name of the first option that was set.
    pub(crate) fn given(&self) -> Option<&'static str> {
        self.tls_given().or(match self.proxy {
            Proxy::Environment => None,
            Proxy::None => Some("no_proxy"),
            Proxy::At(_) => Some("proxy"),
        })
    }

    /// Returns the name of the first TLS option that was set.
    pub(crate) fn tls_given(&self) -> Option<&'static str> {
        [
            (!self.root_certificates.is_empty(), "root_certificate"),
            (self.client_certificate.is_some(), "client_certificate"),
            (self.accept_invalid_certificates, "danger_accept_invalid_certificates"),
        ]
        .into_iter()
        .find_map(|(given, name)| given.then_some(name))
    }

    /// Returns the options of the HTTP client. Adds errors to `problems`.
    pub(super) fn options(
        &self,
        https: bool,
        http2: bool,
        connect_timeout: Duration,
        problems: &mut Problems,
    ) -> Options<'_> {
        let uses_tls = https || self.proxy.uses_tls();
        #[cfg(not(feature = "_tls"))]
        self.reject_tls(uses_tls, problems);
        Options {
            https,
            http2,
            connect_timeout,
            proxy: self.proxy.option(problems),
            tls: self.tls(uses_tls),
        }
    }

    fn tls(&self, used: bool) -> genauth_http::Tls<'_> {
        if self.accept_invalid_certificates && used {
            tracing::warn!(
                target: "genauth",
                "certificates are not verified: an attacker on the network can read and change all \
                 traffic, including secrets"
            );
        }
        let identity = self.client_certificate.as_ref();
        genauth_http::Tls {
            used,
            root_certificates: &self.root_certificates,
            client_certificate: identity
                .map(|(chain, key)| (chain.as_slice(), key.expose_secret())),
            accept_invalid_certificates: self.accept_invalid_certificates,
        }
    }

    #[cfg(not(feature = "_tls"))]
    fn reject_tls(&self, used: bool, problems: &mut Problems) {
        let user = if used { Some("https") } else { self.tls_given() };
        let Some(user) = user else { return };
        problems.add(format!(
            "`{user}` requires TLS, which this build does not include: enable the feature \
             `rustls-ring`, `rustls-aws-lc`, or `rustls` of `genauth`, or set a custom \
             `.transport(..)`"
        ));
    }

    /// Adds the secrets that must not be shown.
    pub(crate) fn collect(&self, secrets: &mut Secrets) {
        if let Some((_, key)) = &self.client_certificate {
            secrets.add(key.expose_secret());
        }
        let Proxy::At(text) = &self.proxy else { return };
        secrets.add(text.expose_secret());
        let Some(url) = proxy_url(text) else { return };
        let Some((user, password)) = url.user.and_then(|it| it.split_once(':')) else {
            return;
        };
        let decoded = |text| percent_decode_str(text).decode_utf8_lossy();
        let (user, password) = (decoded(user), decoded(password));
        secrets.add(&password);
        secrets.add(&STANDARD.encode(format!("{user}:{password}")));
    }
}

impl Proxy {
    /// Returns the option of the HTTP client: no proxy after an error, which is added to `problems`.
    fn option(&self, problems: &mut Problems) -> genauth_http::Proxy<'_> {
        match self {
            Self::Environment => genauth_http::Proxy::Environment,
            Self::None => genauth_http::Proxy::None,
            Self::At(text) if proxy_url(text).is_none() => {
                problems.add(
                    "`proxy` is not a URL like `http://user:password@host:port`: begin with \
                     `http://`, `https://`, `socks5://`, or `socks5h://`, and remove the path",
                );
                genauth_http::Proxy::None
            }
            Self::At(text) => genauth_http::Proxy::At(text.expose_secret()),
        }
    }

    /// Returns whether the proxy itself is reached over TLS.
    fn uses_tls(&self) -> bool {
        let Self::At(text) = self else { return false };
        proxy_url(text).is_some_and(|url| url.scheme.eq_ignore_ascii_case("https"))
    }
}

const PROXY_SCHEMES: [&str; 4] = ["http", "https", "socks5", "socks5h"];

/// Parses the URL of a proxy.
fn proxy_url(text: &Secret) -> Option<Parts<'_>> {
    let url = Parts::of(text.expose_secret())?;
    let is_known = PROXY_SCHEMES.iter().any(|it| url.scheme.eq_ignore_ascii_case(it));
    let is_bare = matches!(url.path, "" | "/") && !url.has_query && !url.has_fragment;
    (is_known && is_bare && url.has_host()).then_some(url)
}

impl fmt::Debug for Network {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Network")
            .field("root_certificates", &self.root_certificates.len())
            .field("client_certificate", &self.client_certificate.is_some())
            .field("accept_invalid_certificates", &self.accept_invalid_certificates)
            .field("proxy", &self.proxy)
            .finish()
    }
}
