//! Slow servers, interrupted connections, oversized responses, and unreachable servers.

use std::time::Duration;

use super::builder;
use super::clock::{HANG, StoppedClock, pass};
use super::fixture::{CREATE, Probe};
use super::support::{Script, Server, Step, closed_port, full_listener, json, success};
use crate::Error;
use crate::authentication::AuthenticationClientBuilder;

const SHORT: Duration = Duration::from_millis(100);
async fn failure(builder: AuthenticationClientBuilder) -> Error {
    let client = builder.build().unwrap();
    client.call::<Probe>(&CREATE, Some(&Probe::new("1"))).await.unwrap_err()
}

/// Awaits a call that stalls while `SHORT` passes.
async fn for_short<T>(server: &Server, call: impl Future<Output = T>) -> T {
    let time = async {
        server.stalled(1).await;
        pass(SHORT).await;
    };
    tokio::join!(call, time).0
}

/// A URL may contain secrets that are not marked as such.
fn assert_no_url(error: &Error) {
    let mut link: Option<&dyn std::error::Error> = Some(error);
    while let Some(cause) = link {
        let shown = format!("{cause} {cause:?}");
        assert!(
            !shown.contains("create-probe") && !shown.contains("http://"),
            "{shown}"
        );
        link = cause.source();
    }
}

/// Every point at which a server can stall.
fn stalls() -> [Script; 4] {
    let head = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\n";
    [
        vec![Step::Stall],
        vec![Step::Send(head[..20].to_vec()), Step::Stall],
        vec![Step::Send(head.to_vec()), Step::Stall],
        vec![Step::Send([&head[..], b"{\"sta"].concat()), Step::Stall],
    ]
}

#[tokio::test]
async fn connect_timeout() {
    let (url, _sockets) = full_listener().await;
    // The operating system times out too, but much later.
    let call = failure(builder(&url).connect_timeout(SHORT));
    let error = tokio::time::timeout(HANG, call).await.unwrap();
    assert!(
        error.is_timeout() && error.is_connect() && !error.may_have_been_sent(),
        "{error}"
    );
    let text = error.to_string();
    let expected = "createProbe: connect timeout of 100ms exceeded";
    assert!(text.starts_with(expected), "{text}");
    assert!(std::error::Error::source(&error).is_some());
}

#[tokio::test(start_paused = true)]
async fn attempt_timeout() {
    let _clock = StoppedClock::new();
    for script in stalls() {
        let server = Server::scripted([script]).await;
        let call = failure(builder(&server.url()).attempt_timeout(SHORT));
        let error = for_short(&server, call).await;
        assert!(error.is_timeout() && !error.is_connect() && error.may_have_been_sent());
        let text = "createProbe: attempt timeout of 100ms exceeded";
        assert_eq!(error.to_string(), text);
        assert_eq!(server.requests().len(), 1, "an attempt is made once");
    }
}

#[tokio::test(start_paused = true)]
async fn total_timeout() {
    let _clock = StoppedClock::new();
    for script in stalls() {
        let server = Server::scripted([script]).await;
        let call = failure(builder(&server.url()).total_timeout(SHORT));
        let error = for_short(&server, call).await;
        assert!(error.is_timeout() && error.may_have_been_sent());
        assert_eq!(error.to_string(), "createProbe: total timeout of 100ms exceeded");
    }
    let (url, _sockets) = full_listener().await;
    let call = failure(builder(&url).total_timeout(SHORT));
    let (error, ()) = tokio::join!(call, pass(SHORT));
    assert_eq!(error.to_string(), "createProbe: total timeout of 100ms exceeded");
}

#[tokio::test(start_paused = true)]
async fn timeout_of_one_call() {
    let _clock = StoppedClock::new();
    for script in stalls() {
        let server = Server::scripted([script]).await;
        let client = builder(&server.url()).build().unwrap();
        let call = client.call::<()>(&CREATE, None).timeout(SHORT).into_future();
        let error = for_short(&server, call).await.unwrap_err();
        assert!(error.is_timeout() && error.may_have_been_sent());
        let text = "createProbe: call timeout of 100ms exceeded";
        assert_eq!(error.to_string(), text);
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_may_take_longer_than_the_total_timeout_if_it_says_so() {
    let _clock = StoppedClock::new();
    let server = Server::scripted([vec![Step::Stall]]).await;
    let client = builder(&server.url())
        .total_timeout(Duration::from_millis(1))
        .attempt_timeout(SHORT)
        .build()
        .unwrap();
    let call = client.call::<()>(&CREATE, None).timeout(HANG).into_future();
    let error = for_short(&server, call).await.unwrap_err();
    assert!(error.to_string().contains("attempt timeout of 100ms"), "{error}");
}

#[tokio::test]
async fn a_call_without_time_is_not_sent() {
    let server = Server::answering(success("null")).await;
    let client = builder(&server.url()).build().unwrap();
    let error =
        client.call::<()>(&CREATE, None).timeout(Duration::ZERO).await.unwrap_err();
    assert!(
        error.is_config() && error.to_string().contains("`timeout` must not be zero"),
        "{error}"
    );
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_call_that_is_not_awaited_is_not_sent() {
    let server = Server::answering(success("null")).await;
    let client = builder(&server.url()).build().unwrap();
    drop(client.call::<()>(&CREATE, None));
    drop(client.call::<()>(&CREATE, None).into_future());
    client.call::<()>(&CREATE, None).await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn connection_refused() {
    let error = failure(builder(&closed_port().await)).await;
    assert!(error.is_connect() && !error.is_timeout() && !error.may_have_been_sent());
    assert!(error.http_status().is_none() && error.body().is_none());
    let text = error.to_string();
    assert!(text.starts_with("createProbe: connection failed: "), "{text}");
    assert!(text.contains("refused"), "{text}");
    assert_no_url(&error);
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
#[tokio::test]
async fn tls_that_fails_sends_nothing() {
    let server = Server::scripted([vec![Step::Close]]).await;
    let url = server.url().replace("http:", "https:");
    match builder(&url).build() {
        Ok(client) => {
            let error =
                client.call::<()>(&CREATE, None).timeout(SHORT).await.unwrap_err();
            assert!(error.is_connect() || error.is_timeout(), "{error}");
        }
        // A machine without root certificates.
        Err(error) => {
            assert!(error.is_config() && error.to_string().contains("TLS"), "{error}")
        }
    }
    assert!(server.requests().is_empty());
}

#[tokio::test]
async fn answers_that_break_off() {
    let scripts = [
        vec![Step::Close],
        vec![Step::Send(b"HTTP/1.1 200 OK\r\ncontent-le".to_vec()), Step::Close],
        vec![
            Step::Send(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{}".to_vec()),
            Step::Close,
        ],
        vec![
            Step::Send(
                b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n"
                    .to_vec(),
            ),
            Step::Close,
        ],
        vec![Step::Send(b"SSH-2.0-canary\r\n".to_vec()), Step::Close],
    ];
    for script in scripts {
        let server = Server::scripted([script.clone()]).await;
        let error = failure(builder(&server.url())).await;
        assert!(
            error.may_have_been_sent() && !error.is_timeout() && !error.is_connect()
        );
        assert!(!error.is_decode() && !error.is_api(), "{script:?} {error}");
        let text = error.to_string();
        let start =
            "createProbe: connection interrupted before the response was complete: ";
        assert!(text.starts_with(start), "{text}");
        assert!(!format!("{error:?}").contains("canary"));
        assert_no_url(&error);
        assert_eq!(server.requests().len(), 1, "nothing is sent twice");
    }
}

#[tokio::test]
async fn answers_that_are_too_long() {
    let text = "createProbe: the response exceeds the limit of 64 bytes (HTTP 200)";
    let announced = b"HTTP/1.1 200 OK\r\ncontent-length: 65\r\n\r\n".to_vec();
    let unannounced = [b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), vec![b' '; 65]].concat();
    let chunk = [&b"20\r\n"[..], &[b' '; 32], b"\r\n"].concat();
    let chunked = [
        &b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n"[..],
        &chunk,
        &chunk,
        &chunk,
    ]
    .concat();
    for bytes in [announced, unannounced, chunked] {
        // It stalls, so that only the limit can end the call.
        let server = Server::scripted([vec![Step::Send(bytes), Step::Stall]]).await;
        let error = failure(builder(&server.url()).max_response_bytes(64)).await;
        assert_eq!(error.to_string(), text);
        assert!(error.may_have_been_sent() && !error.is_decode());
    }
}

#[tokio::test]
async fn an_answer_as_long_as_the_limit_is_taken() {
    let body = r#"{"statusCode":200,"data":{"id":"1"}}"#;
    let server = Server::answering(json(200, body)).await;
    let client = builder(&server.url()).max_response_bytes(body.len()).build().unwrap();
    client.call::<Probe>(&CREATE, None).await.unwrap();
    let error = failure(builder(&server.url()).max_response_bytes(body.len() - 1)).await;
    assert!(error.to_string().contains("the limit of 35 bytes"), "{error}");
}

#[tokio::test]
async fn answers_come_in_any_pieces() {
    let body = r#"{"statusCode":200,"data":{"id":"中"}}"#;
    let mut script = vec![Step::Send(
        b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n".to_vec(),
    )];
    for byte in body.as_bytes() {
        script.push(Step::Send([b"1\r\n", &[*byte][..], b"\r\n"].concat()));
    }
    script.push(Step::Send(b"0\r\n\r\n".to_vec()));
    let server = Server::scripted([script]).await;
    let client = builder(&server.url()).build().unwrap();
    let probe = client.call::<Probe>(&CREATE, None).await.unwrap().into_data();
    assert_eq!(probe.id, "中");
}
