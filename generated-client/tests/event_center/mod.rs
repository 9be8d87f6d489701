//! An event center on the loopback interface, which serves each connection as a test specifies.
//!
//! Declare it as `#[cfg(test)] mod event_center;`.

use std::future::Future;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use futures_util::{SinkExt, StreamExt};
use genauth::Error;
use genauth::authentication::AuthenticationClient;
use genauth::events::{Event, Events};
use genauth::management::ManagementClient;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::handshake::server::{Request, Response};

/// A connection after the handshake.
pub(crate) type Socket = WebSocketStream<TcpStream>;

/// The time limit of a wait: longer than any delay on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// The event center. It stops when it is dropped.
pub(crate) struct Center {
    address: SocketAddr,
    heads: Heads,
    connections: watch::Receiver<usize>,
    task: JoinHandle<()>,
}

/// The target and the header `authorization` of the requests.
type Heads = Arc<Mutex<Vec<(String, Option<String>)>>>;

impl Center {
    /// Passes each connection, with its number, to `serve`.
    pub(crate) async fn raw<F>(
        serve: impl Fn(usize, TcpStream) -> F + Send + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (accepted, connections) = watch::channel(0);
        let task = tokio::spawn(async move {
            let mut open = tokio::task::JoinSet::new();
            let mut number = 0;
            while let Ok((stream, _)) = listener.accept().await {
                open.spawn(serve(number, stream));
                number += 1;
                accepted.send_replace(number);
            }
        });
        Self {
            address,
            heads: Heads::default(),
            connections,
            task,
        }
    }

    /// Passes each connection to `serve` after the handshake.
    pub(crate) async fn open<F>(
        serve: impl Fn(usize, Socket) -> F + Send + Sync + 'static,
    ) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        let heads = Heads::default();
        let (seen, serve) = (Arc::clone(&heads), Arc::new(serve));
        let center = Self::raw(move |number, stream| {
            let (seen, serve) = (Arc::clone(&seen), Arc::clone(&serve));
            async move { serve(number, accept(stream, seen).await).await }
        });
        let mut center = center.await;
        center.heads = heads;
        center
    }

    pub(crate) fn url(&self) -> String {
        format!("ws://{}", self.address)
    }

    pub(crate) fn heads(&self) -> Vec<(String, Option<String>)> {
        self.heads.lock().unwrap().clone()
    }

    /// Returns the number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        *self.connections.borrow()
    }

    /// Waits until this number of connections were opened.
    pub(crate) async fn connected(&self, count: usize) {
        let mut connections = self.connections.clone();
        let enough = connections.wait_for(|connections| *connections >= count);
        timeout(PATIENCE, enough).await.expect("nobody connects").unwrap();
    }

    pub(crate) fn management(&self) -> ManagementClient {
        ManagementClient::builder()
            .access_key_id("AKID")
            .access_key_secret("AKSECRET")
            .host("http://localhost")
            .connect_timeout(PATIENCE)
            .attempt_timeout(PATIENCE)
            .event_host(self.url())
            .build()
            .unwrap()
    }

    pub(crate) fn authentication(&self, token: &str) -> AuthenticationClient {
        AuthenticationClient::builder()
            .app_id("app-1")
            .app_host("http://localhost")
            .access_token(token)
            .connect_timeout(PATIENCE)
            .attempt_timeout(PATIENCE)
            .event_host(self.url())
            .build()
            .unwrap()
    }

    pub(crate) fn events(&self) -> Events {
        self.management().subscribe("app.thing.made").unwrap()
    }
}

impl Drop for Center {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn accept(stream: TcpStream, heads: Heads) -> Socket {
    #[allow(clippy::result_large_err, reason = "required by the library")]
    let note = move |request: &Request, response: Response| {
        let authorization = request.headers().get("authorization");
        let authorization = authorization.map(|it| it.to_str().unwrap().to_owned());
        heads.lock().unwrap().push((request.uri().to_string(), authorization));
        Ok(response)
    };
    tokio_tungstenite::accept_hdr_async(stream, note).await.unwrap()
}

/// Sends a text message.
pub(crate) async fn say(socket: &mut Socket, text: &str) {
    socket.send(Message::text(text)).await.unwrap();
}

/// Reads and replies to pings and the close frame until the connection ends.
pub(crate) async fn linger(mut socket: Socket) {
    while let Some(Ok(_)) = socket.next().await {}
}

/// Reads the head of a request and responds with these bytes.
pub(crate) async fn answer(mut stream: TcpStream, bytes: &[u8]) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    stream.write_all(bytes).await.unwrap();
}

/// Returns the next event or error, which must arrive.
pub(crate) async fn next(events: &mut Events) -> Result<Event, Error> {
    timeout(PATIENCE, events.next()).await.expect("nothing came").unwrap()
}

pub(crate) async fn text(events: &mut Events) -> String {
    next(events).await.unwrap().text().to_owned()
}

pub(crate) async fn error(events: &mut Events) -> Error {
    let error = next(events).await.unwrap_err();
    let shown = format!("{error} {error:?}");
    for secret in ["AKSECRET", "trekWnK28nn9oywi", "canary"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert_eq!(error.operation(), Some("subscribe"));
    error
}
