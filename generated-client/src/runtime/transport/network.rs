//! The network options of the built-in transport.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper_util::client::proxy::matcher::Matcher;
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
    /// Returns the matcher that selects the proxy of a request. `None` if no proxy is used. Adds
    /// errors to `problems`.
    ///
    /// The environment applies only to `https`: nothing protects plain `http` from a proxy that was
    /// not chosen for it.
    pub(crate) fn matcher(
        &self,
        https: bool,
        problems: &mut Problems,
    ) -> Option<Matcher> {
        match self {
            Self::Environment => https.then(Matcher::from_env),
            Self::None => None,
            Self::At(text) if proxy_url(text).is_none() => {
                problems.add(
                    "`proxy` is not a URL like `http://user:password@host:port`: begin with \
                     `http://`, `https://`, `socks5://`, or `socks5h://`, and remove the path",
                );
                None
            }
            Self::At(text) => Some(Matcher::builder().all(text.expose_secret()).build()),
        }
    }

    /// Returns whether the proxy itself is reached over TLS.
    pub(crate) fn uses_tls(&self) -> bool {
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
