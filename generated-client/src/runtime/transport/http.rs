//! The built-in transport: hyper's client, which sends a request once and classifies its errors.

use std::error::Error as StdError;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HOST, HeaderValue, PROXY_AUTHORIZATION};
use http::uri::{Authority, Scheme};
use http::{Request, Response};
use http_body_util::Full;
use hyper_util::client::legacy::{Client, Error, ResponseFuture};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioTimer};

#[cfg(feature = "_tls")]
use super::connect::Tls;
use super::connect::{ConnectTimedOut, Connector};
use super::network::Network;
#[cfg(feature = "_tls")]
use super::tls;
use crate::runtime::error::problems::Problems;
use crate::shared::transport::{Body, BoxFuture, Transport, TransportError};

/// How long an idle connection is kept.
const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

pub(crate) struct HttpTransport {
    client: Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Matcher>>,
    connect_timeout: Duration,
    host: Host,
}

impl HttpTransport {
    /// Creates a transport for one host. Adds errors to `problems` and then returns `None`.
    pub(crate) fn new(
        https: bool,
        connect_timeout: Duration,
        network: &Network,
        problems: &mut Problems,
    ) -> Option<Self> {
        Self::with(https, connect_timeout, cfg!(feature = "http2"), network, problems)
    }

    /// Creates a transport without HTTP/2, which does not support `Upgrade`.
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
        let known = problems.0.len();
        let proxies = network.proxy.matcher(https, problems).map(Arc::new);
        let uses_tls = https || network.proxy.uses_tls();
        #[cfg(feature = "_tls")]
        let connector = {
            let tls = tls(network, uses_tls, http2, problems)?;
            Connector::new(tls, proxies.clone(), connect_timeout)
        };
        #[cfg(not(feature = "_tls"))]
        let connector = {
            let _ = http2;
            without_tls(network, uses_tls, problems)?;
            Connector::new(proxies.clone(), connect_timeout)
        };
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            // The client decides about retries, counts them, and reports them.
            .retry_canceled_requests(false)
            .build(connector);
        (problems.0.len() == known).then_some(Self {
            client,
            proxies,
            connect_timeout,
            host: Host::default(),
        })
    }

    /// Starts a request. The returned future is small, and the request is not moved again.
    fn execute(&self, request: Request<Bytes>) -> ResponseFuture {
        let mut request = request.map(Full::new);
        if request.uri().scheme() == Some(&Scheme::HTTP)
            && let Some(proxies) = &self.proxies
            && let Some(proxy) = proxies.intercept(request.uri())
            && let Some(auth) = proxy.basic_auth()
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, auth.clone());
        }
        self.host.add(&mut request);
        self.client.request(request)
    }

    fn explain(&self, error: Error) -> TransportError {
        if error.is_connect() {
            let has_timed_out =
                |cause: &(dyn StdError + 'static)| cause.is::<ConnectTimedOut>();
            return if causes(&error).any(has_timed_out) {
                TransportError::connect_timed_out(self.connect_timeout, error)
            } else {
                TransportError::not_sent(error)
            };
        }
        if causes(&error).any(was_not_processed) {
            TransportError::not_processed(error)
        } else {
            TransportError::interrupted(error)
        }
    }
}

/// The header `host` of the transport's host. Cached, because hyper would format it for each
/// request.
#[derive(Default)]
struct Host(OnceLock<Option<(Authority, HeaderValue)>>);

impl Host {
    fn add<B>(&self, request: &mut Request<B>) {
        // HTTP/2 uses `:authority` instead, and only hyper knows the protocol of a connection.
        let Some(authority) =
            request.uri().authority().filter(|_| !cfg!(feature = "http2"))
        else {
            return;
        };
        let known = self.0.get_or_init(|| {
            let https = request.uri().scheme() == Some(&Scheme::HTTPS);
            let default_port = if https { 443 } else { 80 };
            let host = match authority.port_u16().filter(|port| *port != default_port) {
                Some(port) => {
                    HeaderValue::try_from(format!("{}:{port}", authority.host()))
                }
                None => HeaderValue::from_str(authority.host()),
            };
            Some((authority.clone(), host.ok()?))
        });
        if let Some((_, host)) = known.as_ref().filter(|(known, _)| known == authority) {
            let host = host.clone();
            request.headers_mut().insert(HOST, host);
        }
    }
}

fn causes(error: &Error) -> impl Iterator<Item = &(dyn StdError + 'static)> {
    std::iter::successors(error.source(), |&cause| cause.source())
}

/// Returns whether the connection was closed before the first byte of the request was written, or
/// the server refused the HTTP/2 stream (RFC 9113, section 8.7).
fn was_not_processed(cause: &(dyn StdError + 'static)) -> bool {
    if let Some(error) = cause.downcast_ref::<hyper::Error>() {
        return error.is_canceled();
    }
    #[cfg(feature = "http2")]
    if let Some(error) = cause.downcast_ref::<h2::Error>() {
        let is_refused = error.reason() == Some(h2::Reason::REFUSED_STREAM);
        // Streams up to the last identifier of a `GOAWAY` are not ended by it.
        return error.is_remote()
            && (is_refused && error.is_reset() || error.is_go_away());
    }
    false
}

impl Transport for HttpTransport {
    fn send(
        &self,
        request: Request<Bytes>,
    ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
        let response = self.execute(request);
        Box::pin(async move {
            let response = response.await.map_err(|error| self.explain(error))?;
            Ok(response.map(Body::new))
        })
    }
}

/// A connection that was switched to another protocol.
#[cfg(feature = "events")]
pub(crate) type Upgraded = hyper_util::rt::TokioIo<hyper::upgrade::Upgraded>;

/// The outcome of a request to switch protocols.
#[cfg(feature = "events")]
pub(crate) enum Upgrade {
    Agreed(http::HeaderMap, Upgraded),
    Refused(Response<Body>),
}

#[cfg(feature = "events")]
impl HttpTransport {
    /// Sends a request to switch protocols.
    pub(crate) async fn upgrade(
        &self,
        request: Request<Bytes>,
    ) -> Result<Upgrade, TransportError> {
        let response = self.execute(request).await;
        let response = response.map_err(|error| self.explain(error))?;
        if response.status() != http::StatusCode::SWITCHING_PROTOCOLS {
            return Ok(Upgrade::Refused(response.map(Body::new)));
        }
        let headers = response.headers().clone();
        let upgraded = hyper::upgrade::on(response).await;
        let upgraded = upgraded.map_err(TransportError::interrupted)?;
        Ok(Upgrade::Agreed(headers, Upgraded::new(upgraded)))
    }
}

#[cfg(not(feature = "_tls"))]
fn without_tls(network: &Network, used: bool, problems: &mut Problems) -> Option<()> {
    let user = if used { Some("https") } else { network.tls_given() };
    let Some(user) = user else { return Some(()) };
    problems.add(format!(
        "`{user}` requires TLS, which this build does not include: enable the feature \
         `rustls-ring`, `rustls-aws-lc`, or `rustls` of `genauth`, or set a custom `.transport(..)`"
    ));
    None
}

#[cfg(feature = "_tls")]
fn tls(
    network: &Network,
    used: bool,
    http2: bool,
    problems: &mut Problems,
) -> Option<Tls> {
    if network.accept_invalid_certificates && used {
        tracing::warn!(
            target: "genauth",
            "certificates are not verified: an attacker on the network can read and change all \
             traffic, including secrets"
        );
    }
    let proxy = tls::config(network, used, problems)?;
    let mut server = proxy.clone();
    if http2 {
        server.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    }
    Some(Tls {
        server: Arc::new(server),
        proxy: Arc::new(proxy),
    })
}
