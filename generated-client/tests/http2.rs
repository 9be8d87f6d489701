//! HTTP/2 connections that end: what the server has seen is not sent twice, and what it has not
//! seen goes over another connection.
#![cfg(feature = "http2")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod authority;
#[cfg(test)]
mod told;

use std::sync::{Arc, Mutex};
use std::time::Duration;

use genauth::Retry;
use genauth::management::{CreateUserReqDto, ManagementClient};
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

/// What the server does once a request has come.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Then {
    Answer,
    /// Says that it is done with everything up to this stream, and closes.
    GoAway(u32),
    /// The same, and the stream is reset as well.
    Refuse,
    Close,
}

/// The frame's type, stream and content.
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

/// Serves one connection and notes the body of each request.
async fn serve(
    mut stream: Stream,
    next: &(dyn Fn() -> Then + Send + Sync),
    seen: &Mutex<Vec<String>>,
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
        if !matches!(then, Then::GoAway(0) | Then::Refuse) {
            seen.lock().unwrap().push(text);
        }
        let goaway = |last: u32| [last.to_be_bytes(), 0_u32.to_be_bytes()].concat();
        match then {
            Then::Answer => {
                // `:status: 200` is number 8 of the static table.
                write_frame(&mut stream, HEADERS, 4, id, &[0x88]).await;
                let body = br#"{"statusCode":200,"data":{"userId":"1"}}"#;
                write_frame(&mut stream, DATA, 1, id, body).await;
                continue;
            }
            Then::GoAway(last) => {
                let last = if last == 0 { 0 } else { id };
                write_frame(&mut stream, GOAWAY, 0, 0, &goaway(last)).await;
            }
            Then::Refuse => {
                write_frame(&mut stream, RST_STREAM, 0, id, &7_u32.to_be_bytes()).await;
            }
            Then::Close => {}
        }
        let _ = stream.shutdown().await;
        return;
    }
}

/// A client at a server that does this with the requests in turn, and then answers.
async fn start(script: Vec<Then>) -> (ManagementClient, Arc<Mutex<Vec<String>>>) {
    let own = Authority::new("own");
    let mut config = authority::server_config(&own.leaf("localhost"));
    config.alpn_protocols = vec![b"h2".to_vec()];
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let seen = Arc::<Mutex<Vec<String>>>::default();
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
        .retry(Retry::default().base_delay(Duration::from_millis(1)))
        .build()
        .unwrap();
    (client, seen)
}

#[tokio::test]
async fn what_was_seen_is_not_sent_again() {
    for then in [Then::GoAway(1), Then::Close] {
        // The first answer shows that the connection works.
        let (client, seen) = start(vec![Then::Answer, then]).await;
        for (number, fine) in [(1, true), (2, false), (3, true)] {
            let request = CreateUserReqDto::new().username(format!("id-{number}"));
            let outcome = client.create_user(request).await;
            assert_eq!(outcome.is_ok(), fine, "{then:?} {outcome:?}");
            if let Err(error) = outcome {
                assert!(error.may_have_been_sent(), "{then:?} {error}");
                assert_eq!(error.attempts(), 1, "{then:?} {error}");
            }
        }
        let seen = seen.lock().unwrap();
        for number in 1..=3 {
            let id = format!("id-{number}");
            let count = seen.iter().filter(|body| body.contains(&id)).count();
            assert_eq!(count, 1, "{then:?} {seen:?}");
        }
    }
}

#[tokio::test]
async fn what_was_not_seen_is_sent_again() {
    for then in [Then::GoAway(0), Then::Refuse] {
        let (client, seen) = start(vec![then]).await;
        let request = CreateUserReqDto::new().username("id-1");
        client
            .create_user(request)
            .await
            .unwrap_or_else(|error| panic!("{then:?} {error:?}"));
        assert_eq!(seen.lock().unwrap().len(), 1, "{then:?}");
    }
}

#[tokio::test]
async fn logs_show_no_secret() {
    let told = told::Told::default();
    let subscriber = tracing_subscriber::registry().with(told.clone());
    // For the whole program: what is said while nobody listens is not said later either.
    tracing::subscriber::set_global_default(subscriber).unwrap();
    let (client, seen) = start(vec![Then::Answer, Then::Refuse, Then::Close]).await;
    for _ in 0..3 {
        let request =
            CreateUserReqDto::new().username("id-1").password("canary-password");
        let mut header = http::HeaderValue::from_static("canary-header");
        header.set_sensitive(true);
        let _ = client.create_user(request).header("x-own", header).await;
    }
    assert!(seen.lock().unwrap()[0].contains("canary-password"));
    let told = told.0.lock().unwrap();
    assert!(told.contains("frame=") && told.contains("genauth.call"), "{told}");
    assert!(!told.contains("canary"), "{told}");
}
