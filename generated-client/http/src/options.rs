//! The options of a client.

use std::time::Duration;

use hyper_util::client::proxy::matcher::Matcher;

/// The options of an [`HttpClient`](crate::HttpClient).
pub struct Options<'a> {
    /// Whether the scheme of the host is `https`.
    pub https: bool,
    /// Whether HTTP/2 is offered to the server. Requires the feature `http2`.
    pub http2: bool,
    /// The maximum time to establish a connection, including DNS, a proxy, and TLS.
    pub connect_timeout: Duration,
    /// The proxy to use.
    pub proxy: Proxy<'a>,
    /// The options of TLS, which require a feature for TLS.
    pub tls: Tls<'a>,
}

/// The options of TLS.
pub struct Tls<'a> {
    /// Whether any connection uses TLS: to the server or to the proxy.
    pub used: bool,
    /// Certificate authorities that are trusted in addition to those of the platform, each as one
    /// or more PEM certificates.
    pub root_certificates: &'a [Vec<u8>],
    /// The certificate chain that is shown to the server, and the private key of its first
    /// certificate, both as PEM.
    pub client_certificate: Option<(&'a [u8], &'a str)>,
    /// Whether any certificate is accepted.
    pub accept_invalid_certificates: bool,
}

/// The proxy to use.
#[derive(Clone, Copy)]
pub enum Proxy<'a> {
    /// The proxy that the environment specifies, for `https` only: nothing protects plain `http`
    /// from a proxy that was not chosen for it.
    Environment,
    /// None, even if the environment specifies one.
    None,
    /// The proxy at this URL, which may contain a password.
    At(&'a str),
}

impl Proxy<'_> {
    /// Returns the matcher that selects the proxy of a request. `None` if no proxy is used.
    pub(crate) fn matcher(self, https: bool) -> Option<Matcher> {
        match self {
            Self::Environment => https.then(Matcher::from_env),
            Self::None => None,
            Self::At(url) => Some(Matcher::builder().all(url).build()),
        }
    }
}
