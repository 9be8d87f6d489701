//! Tests connections that break during the TLS handshake: no request was sent, so calls are
//! retried.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use genauth::Retry;
use genauth::authentication::SignUpDto;
use socket2::SockRef;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use super::authority::Authority;
use super::clock::settle;
use super::{PATIENCE, builder};

/// Runs this for each connection and counts them. Its URL contains an IP address, so that no name
/// lookup takes time.
async fn server<F>(
    act: impl Fn(TcpStream) -> F + Send + 'static,
) -> (String, Arc<AtomicUsize>)
where
    F: Future<Output = ()> + Send + 'static,
{
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("https://{}", listener.local_addr().unwrap());
    let count = Arc::<AtomicUsize>::default();
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(act(stream));
        }
    });
    (url, count)
}

/// Asserts that a call that is not idempotent fails after three attempts without having been sent.
async fn not_sent(
    url: &str,
    connections: &AtomicUsize,
    connect_timeout: Duration,
) -> genauth::Error {
    let retry = Retry::default().base_delay(Duration::from_millis(1));
    let client = builder(url).retry(retry).root_certificate(Authority::new("own").pem());
    let client = client.connect_timeout(connect_timeout).build().unwrap();
    let error = client.sign_up(SignUpDto::new("PASSWORD")).await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_sent(), "{error}");
    assert_eq!(error.attempts(), 3, "{error}");
    // The server may not have run since the last attempt.
    settle().await;
    assert_eq!(connections.load(Ordering::SeqCst), 3, "{error}");
    error
}

#[tokio::test]
async fn reset() {
    let (url, count) = server(|mut stream| async move {
        let _ = stream.read(&mut [0; 16]).await;
        SockRef::from(&stream).set_linger(Some(Duration::ZERO)).unwrap();
    })
    .await;
    assert!(!not_sent(&url, &count, PATIENCE).await.is_timeout());
}

#[tokio::test]
async fn closed() {
    let (url, count) = server(|mut stream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
    })
    .await;
    assert!(!not_sent(&url, &count, PATIENCE).await.is_timeout());
}

#[tokio::test]
async fn stalled() {
    let (url, count) = server(|stream| async move {
        let _stream = stream;
        std::future::pending::<()>().await
    })
    .await;
    let error = not_sent(&url, &count, Duration::from_millis(300)).await;
    assert!(error.is_timeout(), "{error}");
    let text = error.to_string();
    assert!(text.contains("connect timeout of 300ms exceeded"), "{text}");
}

#[tokio::test]
async fn plain_http_where_tls_should_be() {
    let (url, count) = server(|mut stream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
    })
    .await;
    let error = not_sent(&url, &count, PATIENCE).await;
    assert!(error.to_string().contains("corrupt message"), "{error}");
}

#[tokio::test]
async fn tls_where_plain_http_should_be() {
    let server = Authority::new("own").serve("localhost").await;
    let client = builder(server.url().replace("https:", "http:")).build().unwrap();
    let error = client.sign_up(SignUpDto::new("PASSWORD")).await.unwrap_err();
    assert!(error.may_have_been_sent() && error.attempts() == 1, "{error}");
    assert!(server.heard().is_empty());
}
