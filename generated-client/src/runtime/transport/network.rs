//! How the built-in transport reaches the server, as the user of a builder says it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hyper_util::client::proxy::matcher::Matcher;
use percent_encoding::percent_decode_str;

use crate::runtime::error::problems::Problems;
use crate::runtime::error::redact::Secrets;
use crate::shared::host::Parts;
use crate::shared::secret::Secret;

/// The options that only the built-in transport has.
#[derive(Default)]
pub(crate) struct Network {
    /// Each with one or more certificates in PEM.
    pub(crate) root_certificates: Vec<Vec<u8>>,
    /// A chain of certificates in PEM, and the key of the first.
    pub(crate) client_certificate: Option<(Vec<u8>, Secret)>,
    pub(crate) accept_invalid_certificates: bool,
    pub(crate) proxy: Proxy,
}

/// Which proxy is used.
#[derive(Debug, Default)]
pub(crate) enum Proxy {
    /// The one that the environment names.
    #[default]
    Environment,
    /// None, whatever the environment says.
    None,
    /// The one at this URL, which may hold a password.
    At(Secret),
}

impl Network {
    /// The first option that was set, if there is one.
    pub(crate) fn given(&self) -> Option<&'static str> {
        self.tls_given().or(match self.proxy {
            Proxy::Environment => None,
            Proxy::None => Some("no_proxy"),
            Proxy::At(_) => Some("proxy"),
        })
    }

    /// The first option about TLS that was set, if there is one.
    pub(crate) fn tls_given(&self) -> Option<&'static str> {
        [
            (!self.root_certificates.is_empty(), "root_certificate"),
            (self.client_certificate.is_some(), "client_certificate"),
            (self.accept_invalid_certificates, "danger_accept_invalid_certificates"),
        ]
        .into_iter()
        .find_map(|(given, name)| given.then_some(name))
    }

    /// Adds what must not be shown.
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
    /// Which requests go through which proxy; `None` if none does. What is wrong is added to
    /// `problems`.
    ///
    /// The environment counts for https only: nothing protects plain http from a proxy that nobody
    /// chose for it.
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
                     `http://`, `https://`, `socks5://` or `socks5h://`, and leave out a path",
                );
                None
            }
            Self::At(text) => Some(Matcher::builder().all(text.expose_secret()).build()),
        }
    }

    /// Whether the proxy itself is reached by TLS.
    pub(crate) fn uses_tls(&self) -> bool {
        let Self::At(text) = self else { return false };
        proxy_url(text).is_some_and(|url| url.scheme.eq_ignore_ascii_case("https"))
    }
}

const PROXY_SCHEMES: [&str; 4] = ["http", "https", "socks5", "socks5h"];

/// The URL of a proxy, if it is one.
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
