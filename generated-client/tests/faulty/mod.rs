//! A loopback server that fails at a given point and counts the requests that reach it. It runs on
//! its own thread, so that a test can count the tasks of the client.
//!
//! Declare it as `#[cfg(test)] mod faulty;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use genauth::authentication::{AuthenticationClient, AuthenticationClientBuilder};
use genauth::management::{ManagementClient, ManagementClientBuilder};
use socket2::SockRef;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// The time limit of a wait: longer than any delay on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// A step of the server.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// Reads the head of the request.
    Head,
    /// Reads the whole request, which counts as handled.
    Whole,
    /// Reads this number of bytes of the request. If that is all of it, it counts as handled.
    Read(usize),
    /// Sends these bytes.
    Send(Vec<u8>),
    /// Sends this number of bytes of a success response that repeats the ID of the request.
    Echo(usize),
    /// Keeps the connection open and sends nothing more.
    Stall,
    /// Keeps the connection open, and neither sends nor reads anything more.
    Ignore,
    /// Waits until the test calls [`Faulty::release`].
    Hold,
    /// Closes the connection normally.
    Close,
    /// Closes the connection with an RST.
    Reset,
    /// Waits.
    Sleep(Duration),
}

/// The steps of the server for one request.
pub(crate) type Script = Vec<Act>;

/// The requests that reached the server.
#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    open: AtomicUsize,
    turns: AtomicUsize,
    stalled: watch::Sender<usize>,
    released: watch::Sender<bool>,
    heads: Mutex<Vec<String>>,
    bodies: Mutex<Vec<String>>,
}

/// The server. It ends when it is dropped.
pub(crate) struct Faulty {
    address: SocketAddr,
    seen: Arc<Seen>,
    runtime: Option<tokio::runtime::Runtime>,
}

impl Faulty {
    /// Starts a server that plays these scripts in turn, and the last one for all further requests.
    pub(crate) fn scripted(scripts: impl IntoIterator<Item = Script>) -> Self {
        let scripts: Vec<_> = scripts.into_iter().collect();
        Self::planned(move |turn| scripts[turn.min(scripts.len() - 1)].clone())
    }

    /// Starts a server that requests the script of each request. The first of a connection starts
    /// at once, the others with the first byte.
    pub(crate) fn planned(
        plan: impl Fn(usize) -> Script + Send + Sync + 'static,
    ) -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap();
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Seen>::default();
        let (plan, state) = (Arc::new(plan), Arc::clone(&seen));
        runtime.spawn(async move {
            let listener = TcpListener::from_std(listener).unwrap();
            while let Ok((stream, _)) = listener.accept().await {
                let (plan, seen) = (Arc::clone(&plan), Arc::clone(&state));
                seen.connections.fetch_add(1, Ordering::SeqCst);
                seen.open.fetch_add(1, Ordering::SeqCst);
                tokio::spawn(async move {
                    serve(stream, &*plan, &seen).await;
                    seen.open.fetch_sub(1, Ordering::SeqCst);
                });
            }
        });
        Self {
            address,
            seen,
            runtime: Some(runtime),
        }
    }

    /// Returns scheme, address, and port.
    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the number of connections so far.
    pub(crate) fn connections(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    /// Returns the number of open connections.
    pub(crate) fn open(&self) -> usize {
        self.seen.open.load(Ordering::SeqCst)
    }

    /// Returns the heads of the requests so far.
    pub(crate) fn heads(&self) -> Vec<String> {
        self.seen.heads.lock().unwrap().clone()
    }

    /// Returns the bodies of the complete requests so far.
    pub(crate) fn bodies(&self) -> Vec<String> {
        self.seen.bodies.lock().unwrap().clone()
    }

    /// Waits until this number of requests reached [`Act::Stall`], [`Act::Ignore`], or
    /// [`Act::Hold`].
    pub(crate) async fn stalled(&self, count: usize) {
        let mut stalled = self.seen.stalled.subscribe();
        let enough = stalled.wait_for(|stalled| *stalled >= count);
        tokio::time::timeout(PATIENCE, enough).await.unwrap().unwrap();
    }

    /// Continues the requests that are held.
    pub(crate) fn release(&self) {
        self.seen.released.send_replace(true);
    }

    /// Returns a management client.
    pub(crate) fn management(&self) -> ManagementClientBuilder {
        ManagementClient::builder()
            .host(self.url())
            .access_token("token-of-manager")
            .connect_timeout(PATIENCE)
            .attempt_timeout(PATIENCE)
            .total_timeout(10 * PATIENCE)
    }

    /// Returns an authentication client with a user's access token.
    pub(crate) fn authentication(&self) -> AuthenticationClientBuilder {
        AuthenticationClient::builder()
            .app_id("app")
            .app_host(self.url())
            .access_token("token-of-user")
            .connect_timeout(PATIENCE)
            .attempt_timeout(PATIENCE)
            .total_timeout(10 * PATIENCE)
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        if let Some(runtime) = self.runtime.take() {
            runtime.shutdown_background();
        }
    }
}

async fn serve(
    mut stream: TcpStream,
    plan: &(dyn Fn(usize) -> Script + Send + Sync),
    seen: &Seen,
) {
    let mut buffer = Vec::new();
    loop {
        let script = plan(seen.turns.fetch_add(1, Ordering::SeqCst));
        if run(script, &mut stream, &mut buffer, seen).await.is_none() {
            return;
        }
        while buffer.is_empty() {
            if fill(&mut stream, &mut buffer).await.is_none() {
                return;
            }
        }
    }
}

/// Plays a script. Returns `None` when the connection has ended.
async fn run(
    script: Script,
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
    seen: &Seen,
) -> Option<()> {
    let mut body = String::new();
    for act in script {
        match act {
            Act::Head => {
                while head_length(buffer).is_none() {
                    fill(stream, buffer).await?;
                }
                note_head(buffer, seen);
            }
            Act::Whole => {
                body = read(stream, buffer, usize::MAX, seen).await??;
            }
            Act::Read(length) => {
                body = read(stream, buffer, length, seen).await?.unwrap_or_default();
            }
            Act::Send(bytes) => stream.write_all(&bytes).await.ok()?,
            Act::Echo(length) => {
                let answer = success(id_in(&body));
                let length = length.min(answer.len());
                stream.write_all(&answer[..length]).await.ok()?;
            }
            // It must notice that the client disconnects.
            Act::Stall => {
                seen.stalled.send_modify(|stalled| *stalled += 1);
                loop {
                    fill(stream, buffer).await?;
                }
            }
            Act::Ignore => {
                seen.stalled.send_modify(|stalled| *stalled += 1);
                std::future::pending().await
            }
            Act::Hold => {
                seen.stalled.send_modify(|stalled| *stalled += 1);
                seen.released.subscribe().wait_for(|released| *released).await.ok()?;
            }
            Act::Close => return None,
            Act::Reset => {
                let socket = SockRef::from(&*stream);
                socket.set_linger(Some(Duration::ZERO)).unwrap();
                return None;
            }
            Act::Sleep(time) => tokio::time::sleep(time).await,
        }
    }
    Some(())
}

/// Reads up to `length` bytes of a request. Returns its body if that is all of it.
async fn read(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
    length: usize,
    seen: &Seen,
) -> Option<Option<String>> {
    loop {
        if let Some(whole) = request_length(buffer)
            && buffer.len() >= whole
            && whole <= length
        {
            note_head(buffer, seen);
            let start = head_length(buffer).unwrap();
            let body = String::from_utf8(buffer[start..whole].to_vec()).unwrap();
            buffer.drain(..whole);
            seen.bodies.lock().unwrap().push(body.clone());
            return Some(Some(body));
        }
        if buffer.len() >= length {
            return Some(None);
        }
        let wanted = length.saturating_sub(buffer.len()).min(64 * 1024);
        let mut bytes = vec![0; wanted];
        let count = stream.read(&mut bytes).await.ok().filter(|count| *count > 0)?;
        buffer.extend_from_slice(&bytes[..count]);
    }
}

fn head_length(buffer: &[u8]) -> Option<usize> {
    buffer.windows(4).position(|bytes| bytes == b"\r\n\r\n").map(|end| end + 4)
}

fn request_length(buffer: &[u8]) -> Option<usize> {
    let head_length = head_length(buffer)?;
    let head = std::str::from_utf8(&buffer[..head_length]).unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    Some(head_length + length.map_or(0, |length| length.parse().unwrap()))
}

fn note_head(buffer: &[u8], seen: &Seen) {
    let head = &buffer[..head_length(buffer).unwrap()];
    seen.heads.lock().unwrap().push(String::from_utf8(head.to_vec()).unwrap());
}

async fn fill(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Option<()> {
    stream.read_buf(buffer).await.ok().filter(|count| *count > 0).map(drop)
}

/// Returns the ID in the body of a request, which [`success`] repeats.
pub(crate) fn id_in(body: &str) -> &str {
    let after = body.split_once("id-").map_or("", |(_, after)| after);
    after.split_once('"').map_or("", |(id, _)| id)
}

/// Returns a success response whose data can be decoded as a user and as a page of users.
pub(crate) fn success(id: &str) -> Vec<u8> {
    let data = format!(r#""userId":"{id}","totalCount":1,"list":[{{"userId":"{id}"}}]"#);
    answer("200 OK", "", format!(r#"{{"statusCode":200,"data":{{{data}}}}}"#))
}

/// Returns a response with a status and headers, each of which ends with a line break.
pub(crate) fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let length = body.len();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n");
    [head.as_bytes(), body].concat()
}
