//! A client of hyper that sends each request once.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{HOST, HeaderValue, PROXY_AUTHORIZATION};
use http::uri::{Authority, Scheme};
use http::{HeaderMap, Request, Response, StatusCode};
use http_body_util::Full;
use hyper::body::Incoming;
use hyper_util::client::legacy::{Client, ResponseFuture};
use hyper_util::client::proxy::matcher::Matcher;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};

use crate::connect::Connector;
use crate::error::Error;
use crate::options::Options;
#[cfg(feature = "_tls")]
use crate::tls;

/// How long an idle connection is kept.
const IDLE_TIMEOUT: Duration = Duration::from_secs(90);

/// An HTTP client for one host. It keeps idle connections for 90 seconds, and neither follows
/// redirects nor sends a request again.
pub struct HttpClient {
    client: Client<Connector, Full<Bytes>>,
    proxies: Option<Arc<Matcher>>,
    host: Host,
}

impl HttpClient {
    /// Creates a client. Does not connect.
    ///
    /// # Errors
    /// Returns all errors in the options. They do not show certificates, keys, or the proxy.
    pub fn new(options: &Options<'_>) -> Result<Self, Vec<String>> {
        let proxies = options.proxy.matcher(options.https).map(Arc::new);
        let connector = Connector::new(
            #[cfg(feature = "_tls")]
            tls::configs(options)?,
            proxies.clone(),
            options.connect_timeout,
        );
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(IDLE_TIMEOUT)
            // `genauth` decides about retries, counts them, and reports them.
            .retry_canceled_requests(false)
            .build(connector);
        Ok(Self {
            client,
            proxies,
            host: Host::default(),
        })
    }

    /// Starts a request.
    pub fn send(&self, request: Request<Bytes>) -> Sending {
        let mut request = request.map(Full::new);
        if request.uri().scheme() == Some(&Scheme::HTTP)
            && let Some(proxies) = &self.proxies
            && let Some(proxy) = proxies.intercept(request.uri())
            && let Some(auth) = proxy.basic_auth()
        {
            request.headers_mut().insert(PROXY_AUTHORIZATION, auth.clone());
        }
        self.host.add(&mut request);
        Sending(self.client.request(request))
    }

    /// Sends a request to switch protocols. HTTP/2 does not support it.
    ///
    /// # Errors
    /// Returns an error if there is no response, or if the connection is closed before it is
    /// switched.
    pub fn upgrade(
        &self,
        request: Request<Bytes>,
    ) -> Pin<Box<dyn Future<Output = Result<Upgrade, Error>> + Send>> {
        let sending = self.send(request);
        Box::pin(async move {
            let response = sending.await?;
            if response.status() != StatusCode::SWITCHING_PROTOCOLS {
                return Ok(Upgrade::Refused(response));
            }
            let headers = response.headers().clone();
            let upgraded = hyper::upgrade::on(response).await;
            let upgraded = upgraded.map_err(Error::interrupted)?;
            Ok(Upgrade::Agreed(headers, Upgraded::new(upgraded)))
        })
    }
}

/// A request in progress: a small future. Dropping it cancels the request.
pub struct Sending(ResponseFuture);

impl Future for Sending {
    type Output = Result<Response<Incoming>, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let outcome = ready!(Pin::new(&mut self.0).poll(context));
        Poll::Ready(outcome.map_err(Error::from))
    }
}

/// A connection that was switched to another protocol.
pub type Upgraded = TokioIo<hyper::upgrade::Upgraded>;

/// The outcome of a request to switch protocols.
pub enum Upgrade {
    /// The headers of the response, and the connection.
    Agreed(HeaderMap, Upgraded),
    /// The response of a server that did not switch.
    Refused(Response<Incoming>),
}

/// The header `host` of the client's host. Cached, because hyper would format it for each request.
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
