//! Serves the mock over HTTP on loopback.

mod body;
mod connection;
mod dispatch;
mod perform;
mod respond;
mod shared;

use std::net::SocketAddr;

use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::{JoinHandle, JoinSet};

use self::connection::Connection;
pub(crate) use self::shared::Shared;
use crate::events::{self, Outgoing};

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub(crate) struct Server {
    address: SocketAddr,
    task: JoinHandle<()>,
}

impl Server {
    /// Accepts connections on the listener, and sends what the bus delivers, until the server is
    /// dropped.
    pub(crate) fn start(
        listener: TcpListener,
        shared: Shared,
        outgoing: Outgoing,
    ) -> std::io::Result<Self> {
        let address = listener.local_addr()?;
        let task = tokio::spawn(async {
            tokio::join!(accept(listener, shared), events::run_courier(outgoing));
        });
        Ok(Self { address, task })
    }

    /// Returns the address on which it listens.
    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// Connections are tasks of a set, which ends them when the server stops.
async fn accept(listener: TcpListener, shared: Shared) {
    let mut connections = JoinSet::new();
    loop {
        // Errors concern single connections, such as one that the client has reset.
        if let Ok((stream, _)) = listener.accept().await {
            connections.spawn(serve(stream, shared.clone()));
        }
        while connections.try_join_next().is_some() {}
    }
}

async fn serve(stream: TcpStream, shared: Shared) {
    let (connection, breaker) = Connection::new(stream);
    let service = service_fn(|request| dispatch::respond(&shared, &breaker, request));
    let http = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(connection), service)
        .with_upgrades();
    // An error means that the client is gone, or that a fault has broken the connection.
    http.await.ok();
}
