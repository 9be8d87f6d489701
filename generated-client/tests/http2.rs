//! Tests HTTP/2 connections that end: requests that the server has seen are not sent twice, and the
//! others go over another connection.
#![cfg(feature = "http2")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod authority;
#[cfg(test)]
mod told;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use genauth::management::{CreateUserReqDto, ManagementClient};
use genauth::{Error, Retry};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;
use tracing_subscriber::layer::SubscriberExt as _;

use authority::Authority;

type Stream = TlsStream<TcpStream>;

const SETTINGS: u8 = 4;
const GOAWAY: u8 = 7;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const DATA: u8 = 0;

/// The action of the server after a request.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Then {
    Answer,
    /// Sends `GOAWAY` with this last stream, and closes.
    GoAway(u32),
    /// Resets the stream with this code, and continues.
    Reset(u32),
    Close,
}

const INTERNAL_ERROR: u32 = 2;
const REFUSED_STREAM: u32 = 7;
const CANCEL: u32 = 8;

const REFUSE: Then = Then::Reset(REFUSED_STREAM);

impl Then {
    /// Whether HTTP guarantees that the request was not processed.
    fn is_unprocessed(self) -> bool {
        matches!(self, Self::GoAway(0)) || self == REFUSE
    }
}

/// The requests that the server received.
#[derive(Default)]
struct Seen {
    /// The bodies of the requests that it may have processed.
    processed: Mutex<Vec<String>>,
    arrived: AtomicUsize,
}

/// Reads the type, stream, and payload of a frame.
async fn read_frame(stream: &mut Stream) -> Option<(u8, u32, Vec<u8>)> {
    let mut head = [0; 9];
    stream.read_exact(&mut head).await.ok()?;
    let length = u32::from_be_bytes([0, head[0], head[1], head[2]]) as usize;
    let mut content = vec![0; length];
    stream.read_exact(&mut content).await.ok()?;
    Some((head[3], u32::from_be_bytes([head[5], head[6], head[7], head[8]]), content))
}

async fn write_frame(stream: &mut Stream, kind: u8, flags: u8, id: u32, content: &[u8]) {
    let mut frame = (content.len() as u32).to_be_bytes()[1..].to_vec();
    frame.extend([kind, flags]);
    frame.extend(id.to_be_bytes());
    frame.extend(content);
    let _ = stream.write_all(&frame).await;
    let _ = stream.flush().await;
}

/// Serves one connection and records its requests.
async fn serve(
    mut stream: Stream,
    next: &(dyn Fn() -> Then + Send + Sync),
    seen: &Seen,
) {
    let mut preface = [0; 24];
    if stream.read_exact(&mut preface).await.is_err() {
        return;
    }
    write_frame(&mut stream, SETTINGS, 0, 0, &[]).await;
    let mut body = Vec::new();
    while let Some((kind, id, content)) = read_frame(&mut stream).await {
        match kind {
            SETTINGS if !content.is_empty() => {
                write_frame(&mut stream, SETTINGS, 1, 0, &[]).await;
            }
            DATA => body.extend(content),
            _ => {}
        }
        if !body.ends_with(b"}") {
            continue;
        }
        let text = String::from_utf8(std::mem::take(&mut body)).unwrap();
        let then = next();
        seen.arrived.fetch_add(1, Ordering::Relaxed);
        if !then.is_unprocessed() {
            seen.processed.lock().unwrap().push(text);
        }
        let goaway = |last: u32| [last.to_be_bytes(), 0_u32.to_be_bytes()].concat();
        match then {
            Then::Answer => {
                // `:status: 200` has index 8 in the static table.
                write_frame(&mut stream, HEADERS, 4, id, &[0x88]).await;
                let body = br#"{"statusCode":200,"data":{"userId":"1"}}"#;
                write_frame(&mut stream, DATA, 1, id, body).await;
                continue;
            }
            Then::GoAway(last) => {
                let last = if last == 0 { 0 } else { id };
                write_frame(&mut stream, GOAWAY, 0, 0, &goaway(last)).await;
            }
            Then::Reset(code) => {
                write_frame(&mut stream, RST_STREAM, 0, id, &code.to_be_bytes()).await;
                continue;
            }
            Then::Close => {}
        }
        let _ = stream.shutdown().await;
        return;
    }
}

/// Returns a client of a server that applies these actions to the requests in turn, and then
/// responds.
async fn start(script: Vec<Then>, retry: Retry) -> (ManagementClient, Arc<Seen>) {
    let own = Authority::new("own");
    let mut config = authority::server_config(&own.leaf("localhost"));
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let seen = Arc::<Seen>::default();
    let script = Arc::new(Mutex::new(script.into_iter()));
    let noted = Arc::clone(&seen);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let stream = acceptor.accept(stream).await.unwrap();
            let (script, noted) = (Arc::clone(&script), Arc::clone(&noted));
            tokio::spawn(async move {
                let next = move || script.lock().unwrap().next().unwrap_or(Then::Answer);
                serve(stream, &next, &noted).await;
            });
        }
    });
    let client = ManagementClient::builder()
        .host(url)
        .no_proxy()
        .access_token("canary-token")
        .root_certificate(own.pem())
        .retry(retry.base_delay(Duration::from_millis(1)))
        .build()
        .unwrap();
    (client, seen)
}

#[tokio::test]
async fn what_was_seen_is_not_sent_again() {
    for then in [Then::GoAway(1), Then::Close, Then::Reset(INTERNAL_ERROR)] {
        // The first response shows that the connection works.
        let (client, seen) = start(vec![Then::Answer, then], Retry::default()).await;
        for (number, fine) in [(1, true), (2, false), (3, true)] {
            let request = CreateUserReqDto::new().username(format!("id-{number}"));
            let outcome = client.create_user(request).await;
            assert_eq!(outcome.is_ok(), fine, "{then:?} {outcome:?}");
            if let Err(error) = outcome {
                assert!(error.may_have_been_sent(), "{then:?} {error}");
                assert_eq!(error.attempts(), 1, "{then:?} {error}");
            }
        }
        let seen = seen.processed.lock().unwrap();
        for number in 1..=3 {
            let id = format!("id-{number}");
            let count = seen.iter().filter(|body| body.contains(&id)).count();
            assert_eq!(count, 1, "{then:?} {seen:?}");
        }
    }
}

#[tokio::test]
async fn what_was_not_seen_is_sent_again() {
    for then in [Then::GoAway(0), REFUSE] {
        let (client, seen) = start(vec![then], Retry::default()).await;
        let request = CreateUserReqDto::new().username("id-1");
        client
            .create_user(request)
            .await
            .unwrap_or_else(|error| panic!("{then:?} {error:?}"));
        assert_eq!(seen.processed.lock().unwrap().len(), 1, "{then:?}");
        assert_eq!(seen.arrived.load(Ordering::Relaxed), 2, "{then:?}");
    }
}

/// Returns the number of requests of a call that always ends like this, and its error.
async fn arrivals(then: Then, retry: Retry, is_idempotent: bool) -> (usize, Error) {
    let (client, seen) = start(vec![then; 20], retry).await;
    let request = CreateUserReqDto::new().username("id-1");
    let call = client.create_user(request).idempotency(is_idempotent);
    let error = call.await.unwrap_err();
    (seen.arrived.load(Ordering::Relaxed), error)
}

#[tokio::test]
async fn the_policy_of_the_client_is_the_only_one() {
    let (never, usual) = (Retry::never(), Retry::default());
    for then in [
        Then::GoAway(0),
        Then::GoAway(1),
        REFUSE,
        Then::Reset(INTERNAL_ERROR),
        Then::Reset(CANCEL),
        Then::Close,
    ] {
        for (retry, is_idempotent, attempts) in [
            (never, false, 1),
            (never, true, 1),
            (usual, false, if then.is_unprocessed() { 3 } else { 1 }),
            (usual, true, 3),
        ] {
            let (arrived, error) = arrivals(then, retry, is_idempotent).await;
            let case = format!("{then:?} {retry:?} {is_idempotent} {error}");
            assert_eq!(arrived, attempts, "{case}");
            assert_eq!(error.attempts() as usize, attempts, "{case}");
            assert_eq!(error.may_have_been_sent(), !then.is_unprocessed(), "{case}");
            assert!(!error.is_connect(), "{case}");
        }
    }
}

#[tokio::test]
async fn logs_show_no_secret() {
    let told = told::Told::default();
    let subscriber = tracing_subscriber::registry().with(told.clone());
    // Set for the whole program: a callsite that is first hit without a subscriber stays disabled.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let (client, seen) =
        start(vec![Then::Answer, REFUSE, Then::Close], Retry::default()).await;
    for _ in 0..3 {
        let request =
            CreateUserReqDto::new().username("id-1").password("canary-password");
        let mut header = http::HeaderValue::from_static("canary-header");
        header.set_sensitive(true);
        let _ = client.create_user(request).header("x-own", header).await;
    }
    assert!(seen.processed.lock().unwrap()[0].contains("canary-password"));
    let told = told.0.lock().unwrap();
    assert!(told.contains("frame=") && told.contains("genauth.call"), "{told}");
    assert!(!told.contains("canary"), "{told}");
}
