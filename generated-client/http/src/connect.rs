//! Connections to the server, direct or through a proxy.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use http::uri::Scheme;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::time::{Instant, timeout};
use tower_service::Service;

#[cfg(feature = "_tls")]
use crate::tls::Configs;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

/// Establishes connections. DNS, TCP, a proxy, and TLS share the connect timeout.
#[derive(Clone)]
pub(crate) struct Connector {
    dial: Dial,
    #[cfg(feature = "_tls")]
    server_tls: Arc<rustls::ClientConfig>,
    proxies: Option<Arc<Matcher>>,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(
        #[cfg(feature = "_tls")] tls: Configs,
        proxies: Option<Arc<Matcher>>,
        timeout: Duration,
    ) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Divided among the addresses of a host, so that an unresponsive one leaves time for
        // others.
        tcp.set_connect_timeout(Some(timeout));
        // A peer that vanished is detected after about a minute.
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(3));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(2 * KEEPALIVE));
        Self {
            dial: Dial {
                tcp,
                #[cfg(feature = "_tls")]
                tls: tls.proxy,
            },
            #[cfg(feature = "_tls")]
            server_tls: tls.server,
            proxies,
            timeout,
        }
    }

    async fn connect(mut self, target: Uri) -> Result<Stream, BoxError> {
        let is_plain = target.scheme() == Some(&Scheme::HTTP);
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.intercept(&target));
        let stream = match proxy {
            None => self.dial.tcp(target.clone()).await?,
            Some(proxy) if is_socks(&proxy) => {
                self.socks(&proxy, target.clone()).await?
            }
            Some(proxy) if is_plain => {
                let stream = self.dial.call(proxy.uri().clone()).await?;
                return Ok(Stream {
                    is_proxy: true,
                    ..stream
                });
            }
            Some(proxy) => {
                let mut tunnel = Tunnel::new(proxy.uri().clone(), self.dial);
                if let Some(auth) = proxy.basic_auth() {
                    tunnel = tunnel.with_auth(auth.clone());
                }
                tunnel.call(target.clone()).await?
            }
        };
        if is_plain {
            return Ok(stream);
        }
        #[cfg(feature = "_tls")]
        return secure(stream, self.server_tls, &target).await;
        #[cfg(not(feature = "_tls"))]
        Err("`https` requires TLS, which this build does not include".into())
    }

    /// Connects through a SOCKS5 proxy (RFC 1928), which resolves the host name for `socks5h`.
    async fn socks(&self, proxy: &Intercept, target: Uri) -> Result<Stream, BoxError> {
        let scheme = proxy.uri().scheme_str();
        if !matches!(scheme, Some("socks5" | "socks5h")) {
            return Err("unsupported SOCKS proxy: expected `socks5` or `socks5h`".into());
        }
        let mut socks = SocksV5::new(proxy.uri().clone(), self.dial.clone())
            .local_dns(scheme == Some("socks5"));
        if let Some((user, password)) = proxy.raw_auth() {
            socks = socks.with_auth(user.to_owned(), password.to_owned());
        }
        Ok(socks.call(target).await?)
    }
}

fn is_socks(proxy: &Intercept) -> bool {
    proxy.uri().scheme_str().is_some_and(|scheme| scheme.starts_with("socks"))
}

const KEEPALIVE: Duration = Duration::from_secs(15);

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let limit = self.timeout;
        let connecting = self.clone().connect(target);
        Box::pin(async move {
            let start = Instant::now();
            match timeout(limit, connecting).await {
                Ok(Ok(stream)) => Ok(stream),
                // The last address of a host may time out just before the connect timeout does.
                Ok(Err(error)) if start.elapsed() < limit => Err(error),
                Ok(Err(_)) | Err(_) => Err(ConnectTimedOut.into()),
            }
        })
    }
}

/// The connect timeout expired.
#[derive(Debug)]
pub(crate) struct ConnectTimedOut;

impl fmt::Display for ConnectTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("timed out")
    }
}

impl std::error::Error for ConnectTimedOut {}

/// Connects to the next hop, the server or a proxy.
#[derive(Clone)]
struct Dial {
    tcp: HttpConnector,
    #[cfg(feature = "_tls")]
    tls: Arc<rustls::ClientConfig>,
}

impl Dial {
    async fn tcp(&mut self, target: Uri) -> Result<Stream, BoxError> {
        let stream = self.tcp.call(target).await?;
        Ok(Stream::new(Box::new(stream.into_inner())))
    }
}

/// Connects to a proxy, over TLS if its URL has the scheme `https`.
impl Service<Uri> for Dial {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, proxy: Uri) -> Self::Future {
        let mut dial = self.clone();
        Box::pin(async move {
            let stream = dial.tcp(proxy.clone()).await?;
            #[cfg(feature = "_tls")]
            if proxy.scheme() == Some(&Scheme::HTTPS) {
                return secure(stream, dial.tls, &proxy).await;
            }
            Ok(stream)
        })
    }
}

/// Establishes TLS with the host of the URL.
#[cfg(feature = "_tls")]
async fn secure(
    stream: Stream,
    config: Arc<rustls::ClientConfig>,
    target: &Uri,
) -> Result<Stream, BoxError> {
    let host = target.host().unwrap_or_default();
    let host =
        host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let name = rustls::pki_types::ServerName::try_from(host)?.to_owned();
    let connector = tokio_rustls::TlsConnector::from(config);
    let stream = connector.connect(name, stream.io.into_inner()).await?;
    let speaks_http2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok(Stream {
        speaks_http2,
        ..Stream::new(Box::new(stream))
    })
}

/// A byte stream: TCP, or TLS over another byte stream.
trait Io: AsyncRead + AsyncWrite + Unpin + Send {}

impl<T: AsyncRead + AsyncWrite + Unpin + Send> Io for T {}

/// A connection. The layer below is boxed, so that TLS and HTTP are compiled only once.
pub(crate) struct Stream {
    io: TokioIo<Box<dyn Io>>,
    /// Whether requests have absolute URLs, as a proxy for plain `http` requires.
    is_proxy: bool,
    speaks_http2: bool,
}

impl Stream {
    fn new(io: Box<dyn Io>) -> Self {
        Self {
            io: TokioIo::new(io),
            is_proxy: false,
            speaks_http2: false,
        }
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.is_proxy);
        if self.speaks_http2 { connected.negotiated_h2() } else { connected }
    }
}

impl Read for Stream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write(context, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.io).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.io).poll_write_vectored(context, buffers)
    }
}
