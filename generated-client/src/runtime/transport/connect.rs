//! Connections: straight to the server, or through a proxy.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::{SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use tokio::time::{Instant, timeout};
use tower_service::Service;

use crate::shared::transport::{BoxError, BoxFuture};

type Tcp = TokioIo<TcpStream>;

/// The connection to the server or to the proxy.
#[cfg(feature = "_tls")]
type HopStream = hyper_rustls::MaybeHttpsStream<Tcp>;
#[cfg(not(feature = "_tls"))]
type HopStream = Tcp;

/// The whole way, with TLS to the server in it if that is asked for.
#[cfg(feature = "_tls")]
pub(super) type Stream = hyper_rustls::MaybeHttpsStream<Hop>;
#[cfg(not(feature = "_tls"))]
pub(super) type Stream = Hop;

/// TLS to a server, and to a proxy that is reached by it.
#[cfg(feature = "_tls")]
#[derive(Clone)]
pub(super) struct Tls {
    pub(super) server: Arc<rustls::ClientConfig>,
    pub(super) proxy: Arc<rustls::ClientConfig>,
}

/// Makes connections, each within the connect timeout: DNS, TCP, a proxy and TLS together.
#[derive(Clone)]
pub(super) struct Connector {
    #[cfg(feature = "_tls")]
    whole: hyper_rustls::HttpsConnector<Dial>,
    #[cfg(not(feature = "_tls"))]
    whole: Dial,
    timeout: Duration,
}

impl Connector {
    pub(super) fn new(
        #[cfg(feature = "_tls")] tls: Tls,
        proxies: Option<Arc<Matcher>>,
        timeout: Duration,
    ) -> Self {
        let mut tcp = HttpConnector::new();
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        // Shared among the addresses of a host, so that one that is silent leaves time for others.
        tcp.set_connect_timeout(Some(timeout));
        // A peer that is gone without a word is noticed after about a minute.
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(3));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(2 * KEEPALIVE));
        let dial = Dial {
            tcp,
            #[cfg(feature = "_tls")]
            proxy_tls: tls.proxy,
            proxies,
        };
        Self {
            #[cfg(feature = "_tls")]
            whole: (dial, tls.server).into(),
            #[cfg(not(feature = "_tls"))]
            whole: dial,
            timeout,
        }
    }
}

const KEEPALIVE: Duration = Duration::from_secs(15);

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let connecting = self.whole.call(target);
        let limit = self.timeout;
        Box::pin(async move {
            let start = Instant::now();
            match timeout(limit, connecting).await {
                Ok(Ok(stream)) => Ok(stream),
                // The last address of a host may run out of time just before all of them do.
                Ok(Err(error)) if start.elapsed() < limit => Err(BoxError::from(error)),
                Ok(Err(_)) | Err(_) => Err(ConnectTimedOut.into()),
            }
        })
    }
}

/// The connect timeout ran out.
#[derive(Debug)]
pub(super) struct ConnectTimedOut;

impl fmt::Display for ConnectTimedOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("timed out")
    }
}

impl std::error::Error for ConnectTimedOut {}

/// Connects to the server without TLS, through a proxy where there is one.
#[derive(Clone)]
pub(super) struct Dial {
    tcp: HttpConnector,
    #[cfg(feature = "_tls")]
    proxy_tls: Arc<rustls::ClientConfig>,
    proxies: Option<Arc<Matcher>>,
}

impl Service<Uri> for Dial {
    type Response = Hop;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Hop, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let proxy = self.proxies.as_ref().and_then(|proxies| proxies.intercept(&target));
        let Some(proxy) = proxy else {
            let connecting = self.tcp.call(target);
            return Box::pin(async move { Ok(Hop::plain(connecting.await?)) });
        };
        if proxy.uri().scheme_str().is_some_and(|scheme| scheme.starts_with("socks")) {
            return self.socks(&proxy, target);
        }
        #[cfg(feature = "_tls")]
        let mut to_proxy = hyper_rustls::HttpsConnector::from((
            self.tcp.clone(),
            Arc::clone(&self.proxy_tls),
        ));
        #[cfg(not(feature = "_tls"))]
        let mut to_proxy = self.tcp.clone();
        if target.scheme_str() == Some("http") {
            let connecting = to_proxy.call(proxy.uri().clone());
            return Box::pin(async move {
                let hop = Hop::new(connecting.await?);
                Ok(Hop {
                    is_proxy: true,
                    ..hop
                })
            });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), to_proxy);
        if let Some(auth) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(auth.clone());
        }
        let connecting = tunnel.call(target);
        Box::pin(async move { Ok(Hop::new(connecting.await?)) })
    }
}

impl Dial {
    /// Through a SOCKS5 proxy (RFC 1928), which resolves the name of the host for `socks5h`.
    fn socks(
        &self,
        proxy: &Intercept,
        target: Uri,
    ) -> BoxFuture<'static, Result<Hop, BoxError>> {
        let scheme = proxy.uri().scheme_str();
        if !matches!(scheme, Some("socks5" | "socks5h")) {
            return Box::pin(async {
                Err("of the SOCKS proxies only socks5 and socks5h are supported".into())
            });
        }
        let mut socks = SocksV5::new(proxy.uri().clone(), self.tcp.clone())
            .local_dns(scheme == Some("socks5"));
        if let Some((user, password)) = proxy.raw_auth() {
            socks = socks.with_auth(user.to_owned(), password.to_owned());
        }
        let connecting = socks.call(target);
        Box::pin(async move { Ok(Hop::plain(connecting.await?)) })
    }
}

/// A connection, and whether whole URLs are sent over it, as a proxy for plain http wants it.
pub(super) struct Hop {
    stream: HopStream,
    is_proxy: bool,
}

impl Hop {
    #[cfg(feature = "_tls")]
    fn plain(stream: Tcp) -> Self {
        Self::new(stream.into())
    }

    #[cfg(not(feature = "_tls"))]
    fn plain(stream: Tcp) -> Self {
        Self::new(stream)
    }

    fn new(stream: HopStream) -> Self {
        Self {
            stream,
            is_proxy: false,
        }
    }
}

impl Connection for Hop {
    fn connected(&self) -> Connected {
        self.stream.connected().proxy(self.is_proxy)
    }
}

impl Read for Hop {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl Write for Hop {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffers: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, buffers)
    }
}
