//! A minimal HTTP server on the loopback interface. It records each request byte for byte, responds
//! with given bytes, and can stall, truncate a response, or close at any point.
//!
//! Declare it as `#[cfg(test)] mod support;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// The time limit of a wait: longer than any delay on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The action of the server after it has read a request.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Keeps the connection open and sends nothing more.
    Stall,
    /// Closes the connection.
    Close,
}

/// The response to one request.
pub(crate) type Script = Vec<Step>;

/// A request, as received.
#[derive(Clone, Debug)]
pub(crate) struct Recorded {
    /// The request line and the headers, including the empty line.
    pub(crate) head: String,
    /// The body.
    pub(crate) body: Vec<u8>,
}

impl Recorded {
    /// Returns the path and query.
    pub(crate) fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap()
    }

    /// Returns the value of a header.
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            line.split_once(": ")
                .filter(|(found, _)| *found == name)
                .map(|(_, value)| value)
        })
    }

    /// Returns the body as text.
    pub(crate) fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

/// The server. It stops when it is dropped.
pub(crate) struct Server {
    address: SocketAddr,
    requests: Arc<Mutex<Vec<Recorded>>>,
    connections: Arc<AtomicUsize>,
    stalled: watch::Sender<usize>,
    task: JoinHandle<()>,
}

impl Server {
    /// Starts a server that sends the same response to every request.
    pub(crate) async fn answering(bytes: impl Into<Vec<u8>>) -> Self {
        Self::scripted([vec![Step::Send(bytes.into())]]).await
    }

    /// Starts a server that sends these responses in turn, and the last one to all further
    /// requests.
    pub(crate) async fn scripted(scripts: impl IntoIterator<Item = Script>) -> Self {
        let scripts: Arc<[Script]> = scripts.into_iter().collect();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let requests = Arc::<Mutex<Vec<Recorded>>>::default();
        let connections = Arc::<AtomicUsize>::default();
        let (seen, accepted) = (Arc::clone(&requests), Arc::clone(&connections));
        let stalled = watch::Sender::new(0);
        let stalls = stalled.clone();
        let task = tokio::spawn(async move {
            let mut open = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                accepted.fetch_add(1, Ordering::SeqCst);
                let (scripts, seen) = (Arc::clone(&scripts), Arc::clone(&seen));
                open.spawn(serve(stream, scripts, seen, stalls.clone()));
            }
        });
        Self {
            address,
            requests,
            connections,
            stalled,
            task,
        }
    }

    /// Returns scheme, address, and port.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Returns address and port.
    pub(crate) fn authority(&self) -> String {
        self.address.to_string()
    }

    /// Returns the requests so far.
    pub(crate) fn requests(&self) -> Vec<Recorded> {
        self.requests.lock().unwrap().clone()
    }

    /// Returns the only request so far.
    pub(crate) fn request(&self) -> Recorded {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// Returns the number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::SeqCst)
    }

    /// Waits until this number of requests reached [`Step::Stall`].
    pub(crate) async fn stalled(&self, count: usize) {
        let mut stalled = self.stalled.subscribe();
        let enough = stalled.wait_for(|stalled| *stalled >= count);
        tokio::time::timeout(PATIENCE, enough).await.unwrap().unwrap();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve(
    mut stream: TcpStream,
    scripts: Arc<[Script]>,
    seen: Arc<Mutex<Vec<Recorded>>>,
    stalled: watch::Sender<usize>,
) {
    let mut buffer = Vec::new();
    while let Some(request) = read_request(&mut stream, &mut buffer).await {
        let position = {
            let mut seen = seen.lock().unwrap();
            seen.push(request);
            seen.len() - 1
        };
        let Some(script) = scripts.get(position).or(scripts.last()) else { return };
        for step in script {
            match step {
                Step::Send(bytes) => {
                    if stream.write_all(bytes).await.is_err() {
                        return;
                    }
                }
                Step::Stall => {
                    stalled.send_modify(|stalled| *stalled += 1);
                    std::future::pending().await
                }
                Step::Close => return,
            }
        }
    }
}

async fn read_request(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<Recorded> {
    loop {
        if let Some(end) = buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n") {
            let head = String::from_utf8(buffer[..end + 4].to_vec()).unwrap();
            let mut request = Recorded {
                head,
                body: Vec::new(),
            };
            let length =
                request.header("content-length").map_or(0, |text| text.parse().unwrap());
            let whole = end + 4 + length;
            while buffer.len() < whole {
                fill(stream, buffer).await?;
            }
            request.body = buffer[end + 4..whole].to_vec();
            buffer.drain(..whole);
            return Some(request);
        }
        fill(stream, buffer).await?;
    }
}

async fn fill(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    match stream.read_buf(buffer).await {
        Ok(0) | Err(_) => None,
        Ok(_) => Some(()),
    }
}

/// Returns a response with a body of this content type.
pub(crate) fn answer(status: u16, content_type: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!(
        "HTTP/1.1 {status} Any\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{body}"
    )
    .into_bytes()
}

/// Returns a JSON response.
pub(crate) fn json(status: u16, body: &str) -> Vec<u8> {
    answer(status, "application/json; charset=utf-8", body)
}

/// Returns the response of a successful call with this data.
pub(crate) fn success(data: &str) -> Vec<u8> {
    json(200, &format!(r#"{{"statusCode":200,"message":"ok","data":{data}}}"#))
}

/// Returns an address at which connections hang: the listener's queue is full, and none is
/// accepted, as long as the sockets exist.
pub(crate) async fn full_listener() -> (String, Vec<socket2::Socket>) {
    use socket2::{Domain, Socket, Type};

    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    listener.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
    listener.listen(0).unwrap();
    let address = listener.local_addr().unwrap();
    let filler = || Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    // The queue has room for this connection, and is then full.
    let first = filler();
    first.connect(&address).unwrap();
    let mut sockets = vec![listener, first];
    for _ in 0..3 {
        let filler = filler();
        filler.set_nonblocking(true).unwrap();
        // Whether it enters the queue or waits, it keeps others out.
        let _ = filler.connect(&address);
        sockets.push(filler);
    }
    (format!("http://{}", address.as_socket().unwrap()), sockets)
}

/// Returns an address that refuses connections. It stays reserved as long as the process runs.
pub(crate) async fn closed_port() -> String {
    use socket2::{Domain, Socket, Type};

    let socket = Socket::new(Domain::IPV4, Type::STREAM, None).unwrap();
    socket.bind(&SocketAddr::from(([127, 0, 0, 1], 0)).into()).unwrap();
    let address = socket.local_addr().unwrap().as_socket().unwrap();
    std::mem::forget(socket);
    format!("http://{address}")
}
