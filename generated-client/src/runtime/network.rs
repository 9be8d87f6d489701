//! How the built-in transport reaches the server, as the user of a builder says it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use url::Url;

use super::redact::Secrets;
use super::secret::Secret;

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
        let decoded = |text| percent_decode_str(text).decode_utf8_lossy();
        if let Some(password) = url.password() {
            let (user, password) = (decoded(url.username()), decoded(password));
            secrets.add(&password);
            secrets.add(&STANDARD.encode(format!("{user}:{password}")));
        }
    }
}

/// The URL of a proxy, if it is one.
pub(crate) fn proxy_url(text: &Secret) -> Option<Url> {
    let text = text.expose_secret();
    let url = Url::parse(text).ok()?;
    let clean = !text.contains(|c: char| c.is_whitespace() || c.is_control());
    let bare = matches!(url.path(), "" | "/") && url.query().is_none();
    let known = matches!(url.scheme(), "http" | "https") && url.has_host();
    (clean && bare && known && url.fragment().is_none()).then_some(url)
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
