//! The built-in transport.

use std::error::Error as _;
use std::sync::Arc;
use std::time::{Duration, Instant};

use bytes::Bytes;
use http_body_util::BodyExt;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use super::network::{Network, Proxy, proxy_url};
use super::options::Problems;
use super::transport::{Body, BoxFuture, Transport, TransportError};

/// The headers of an answer that are taken in: ten times as many as servers send.
const MOST_HEADERS: usize = 256;

/// Requests under way at once; others wait for their turn. Each may need a socket, of which most
/// systems give a process a thousand.
const MOST_AT_ONCE: usize = 200;

pub(crate) struct ReqwestTransport {
    client: reqwest::Client,
    turns: Arc<Semaphore>,
    connect_timeout: Duration,
}

impl ReqwestTransport {
    /// A transport for one host. What is wrong is added to `problems`; then there is none.
    pub(crate) fn new(
        https: bool,
        connect_timeout: Duration,
        network: &Network,
        problems: &mut Problems,
    ) -> Option<Self> {
        Self::with(https, connect_timeout, cfg!(feature = "http2"), network, problems)
    }

    /// The same without HTTP/2, which has no other protocol to go over to.
    #[cfg(feature = "events")]
    pub(crate) fn for_upgrades(
        https: bool,
        connect_timeout: Duration,
        network: &Network,
        problems: &mut Problems,
    ) -> Option<Self> {
        Self::with(https, connect_timeout, false, network, problems)
    }

    fn with(
        https: bool,
        connect_timeout: Duration,
        http2: bool,
        network: &Network,
        problems: &mut Problems,
    ) -> Option<Self> {
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .connect_timeout(connect_timeout)
            .http1_max_headers(MOST_HEADERS)
            .https_only(https);
        let proxy = proxy(&network.proxy, problems);
        let uses_tls = https || proxy.as_ref().is_some_and(|(_, uses_tls)| *uses_tls);
        let builder = with_tls(builder, http2, network, uses_tls, problems);
        let builder = match (proxy, &network.proxy) {
            (Some((proxy, _)), _) => builder?.proxy(proxy),
            (None, Proxy::Environment) if https => builder?,
            // Nothing protects plain http from a proxy that nobody chose for it.
            (None, _) => builder?.no_proxy(),
        };
        let client = builder.build().map_err(|error| {
            problems.add(format!("the HTTP client cannot be set up: {error}"));
        });
        Some(Self {
            client: client.ok()?,
            turns: Arc::new(Semaphore::new(MOST_AT_ONCE)),
            connect_timeout,
        })
    }

    async fn execute(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<reqwest::Response, TransportError> {
        let request = reqwest::Request::try_from(request)
            .map_err(|error| TransportError::not_sent(error.without_url()))?;
        let start = Instant::now();
        let outcome = self.client.execute(request).await;
        outcome.map_err(|error| self.explain(error, start.elapsed()))
    }

    fn explain(&self, error: reqwest::Error, elapsed: Duration) -> TransportError {
        let error = error.without_url();
        // The system may give up sooner; that is not this limit.
        let timed_out = error.is_timeout() && elapsed >= self.connect_timeout;
        match (error.is_connect(), timed_out) {
            (true, true) => {
                TransportError::connect_timed_out(self.connect_timeout, error)
            }
            (true, false) => TransportError::not_sent(error),
            (false, _) if was_never_begun(&error) => TransportError::not_sent(error),
            (false, _) => TransportError::interrupted(error),
        }
    }
}

/// Whether the connection closed before the first byte of the request was written.
fn was_never_begun(error: &reqwest::Error) -> bool {
    let mut causes = std::iter::successors(error.source(), |&cause| cause.source());
    causes.any(|cause| {
        cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_canceled)
    })
}

impl Transport for ReqwestTransport {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let turn = Arc::clone(&self.turns).acquire_owned().await;
            let turn = turn.map_err(TransportError::not_sent)?;
            let response = self.execute(request).await?;
            Ok(answer(response, Some(turn)))
        })
    }
}

/// An answer without its URL. The turn lasts as long as the body.
fn answer(
    response: reqwest::Response,
    turn: Option<OwnedSemaphorePermit>,
) -> http::Response<Body> {
    let without_url = move |error: reqwest::Error| {
        let _ = &turn;
        error.without_url()
    };
    http::Response::<reqwest::Body>::from(response)
        .map(|body| Body::new(body.map_err(without_url)))
}

/// A connection that speaks another protocol now.
#[cfg(feature = "events")]
pub(crate) type Upgraded = reqwest::Upgraded;

/// What becomes of a request for another protocol.
#[cfg(feature = "events")]
pub(crate) enum Upgrade {
    Agreed(http::HeaderMap, Upgraded),
    Refused(http::Response<Body>),
}

#[cfg(feature = "events")]
impl ReqwestTransport {
    /// Sends a request that asks for another protocol.
    pub(crate) async fn upgrade(
        &self,
        request: http::Request<Bytes>,
    ) -> Result<Upgrade, TransportError> {
        let response = self.execute(request).await?;
        if response.status() != http::StatusCode::SWITCHING_PROTOCOLS {
            return Ok(Upgrade::Refused(answer(response, None)));
        }
        let headers = response.headers().clone();
        let upgraded = response.upgrade().await;
        let upgraded = upgraded
            .map_err(|error| TransportError::interrupted(error.without_url()))?;
        Ok(Upgrade::Agreed(headers, upgraded))
    }
}

/// The proxy that was chosen, and whether it is reached by TLS.
fn proxy(proxy: &Proxy, problems: &mut Problems) -> Option<(reqwest::Proxy, bool)> {
    let Proxy::At(text) = proxy else { return None };
    let made = proxy_url(text).and_then(|url| {
        Some((reqwest::Proxy::all(url.clone()).ok()?, url.scheme() == "https"))
    });
    if made.is_none() {
        problems.add(
            "`proxy` is not a URL like `http://user:password@host:port`: begin with `http://` or \
             `https://`, and leave out a path",
        );
    }
    made
}

#[cfg(not(any(feature = "rustls-ring", feature = "rustls-aws-lc")))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    _: bool,
    network: &Network,
    used: bool,
    problems: &mut Problems,
) -> Option<reqwest::ClientBuilder> {
    let user = if used { Some("https") } else { network.tls_given() };
    let Some(user) = user else { return Some(builder) };
    problems.add(format!(
        "{user} is used, but this build has no TLS: enable the feature `rustls-ring` or \
         `rustls-aws-lc` of `genauth`, or set a `.transport(..)`"
    ));
    None
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
fn with_tls(
    builder: reqwest::ClientBuilder,
    http2: bool,
    network: &Network,
    used: bool,
    problems: &mut Problems,
) -> Option<reqwest::ClientBuilder> {
    if network.accept_invalid_certificates && used {
        tracing::warn!(
            target: "genauth",
            "certificates are not verified: whoever is on the way to the server can read and \
             change everything, secrets included"
        );
    }
    super::tls::config(network, used, http2, problems)
        .map(|config| builder.tls_backend_preconfigured(config))
}
