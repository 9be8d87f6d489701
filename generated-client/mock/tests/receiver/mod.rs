//! An HTTP server that records what it receives and responds as a test says.
//!
//! Declare it as `#[cfg(test)] mod receiver;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;

/// Longer than any wait on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A received request.
#[derive(Debug)]
pub(crate) struct Received {
    pub(crate) target: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// The server. It stops when it is dropped.
pub(crate) struct Receiver {
    pub(crate) url: String,
    received: mpsc::UnboundedReceiver<Received>,
    task: JoinHandle<()>,
}

impl Receiver {
    /// Starts a server that responds with these statuses in order, and with the last one from then
    /// on.
    pub(crate) async fn start(statuses: &'static [u16]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let (sender, received) = mpsc::unbounded_channel();
        let task = tokio::spawn(async move {
            let mut statuses = statuses.iter().peekable();
            let mut status = 200;
            while let Ok((stream, _)) = listener.accept().await {
                status = statuses.next().copied().unwrap_or(status);
                let request = serve(stream, status).await;
                if sender.send(request).is_err() {
                    return;
                }
            }
        });
        Self {
            url,
            received,
            task,
        }
    }

    /// Returns the next request, which must come.
    pub(crate) async fn next(&mut self) -> Received {
        timeout(PATIENCE, self.received.recv()).await.expect("no request came").unwrap()
    }

    /// Returns whether nothing has been received that was not taken.
    pub(crate) fn is_empty(&self) -> bool {
        self.received.is_empty()
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(stream: TcpStream, status: u16) -> Received {
    let mut stream = BufReader::new(stream);
    let mut line = String::new();
    stream.read_line(&mut line).await.unwrap();
    let target = line.split(' ').nth(1).unwrap().to_owned();
    let mut headers = HeaderMap::new();
    loop {
        let mut line = String::new();
        stream.read_line(&mut line).await.unwrap();
        let Some((name, value)) = line.trim_end().split_once(": ") else {
            break;
        };
        let name: HeaderName = name.parse().unwrap();
        headers.append(name, HeaderValue::from_str(value).unwrap());
    }
    let length = headers["content-length"].to_str().unwrap().parse().unwrap();
    let mut body = vec![0; length];
    stream.read_exact(&mut body).await.unwrap();
    let response = format!(
        "HTTP/1.1 {status} Some reason\r\nx-receiver: here\r\nconnection: close\r\n\
         content-length: 15\r\n\r\n{{\"status\": {status}}}"
    );
    stream.get_mut().write_all(response.as_bytes()).await.unwrap();
    Received {
        target,
        headers,
        body,
    }
}
