//! Tests that certificates are verified. An environment variable sets the system's certificates on
//! Linux, so each case runs in its own process: this test starts itself again.
#![cfg(all(
    target_os = "linux",
    any(feature = "rustls-ring", feature = "rustls-aws-lc")
))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod authority;

use std::process::Command;
use std::time::Duration;

use genauth::authentication::{AuthenticationClient, GetWechatAccessTokenDto};

use authority::Authority;

/// The time limit of a wait: longer than any delay on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Returns the outcome of a call to the server in a process that trusts `trusted`.
async fn outcome(port: u16, trusted: &Authority) -> String {
    outcome_of("calls_when_asked_to", port, trusted).await
}

async fn outcome_of(test: &str, port: u16, trusted: &Authority) -> String {
    let test = test.to_owned();
    let file = trusted.file();
    let mut child = Command::new(std::env::current_exe().unwrap());
    child.args(["--exact", &test, "--nocapture"]);
    child.env("CALL_HOST", format!("https://localhost:{port}"));
    child.env("SSL_CERT_FILE", file.path()).env_remove("SSL_CERT_DIR");
    let output =
        tokio::task::spawn_blocking(move || child.output().unwrap()).await.unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let line = text.lines().find_map(|line| line.split_once("OUTCOME "));
    line.unwrap_or_else(|| panic!("{text}")).1.to_owned()
}

/// Not a test: started by `outcome`.
#[tokio::test]
async fn calls_when_asked_to() {
    let Ok(host) = std::env::var("CALL_HOST") else { return };
    let client = AuthenticationClient::builder().app_id("a").app_host(host);
    let client = client.connect_timeout(PATIENCE).attempt_timeout(PATIENCE);
    let client = client.total_timeout(10 * PATIENCE).build().unwrap();
    let request = GetWechatAccessTokenDto::new("wx", "wechat-secret");
    match client.get_wechat_mp_access_token_info(request).await {
        Ok(token) => println!("OUTCOME token that expires at {}", token.data.expires_at),
        Err(error) => println!("OUTCOME connect={} {error}", error.is_connect()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_certificate_of_a_trusted_authority_for_this_host_is_accepted() {
    let (trusted, unknown) = (Authority::new("trusted"), Authority::new("unknown"));

    let right = trusted.serve("localhost").await;
    assert_eq!(outcome(right.port, &trusted).await, "token that expires at 1");

    let other_host = trusted.serve("other.example").await;
    let refused = outcome(other_host.port, &trusted).await;
    assert!(refused.starts_with("connect=true"), "{refused}");
    assert!(refused.contains("not valid for name"), "{refused}");

    let other_issuer = unknown.serve("localhost").await;
    let refused = outcome(other_issuer.port, &trusted).await;
    assert!(refused.starts_with("connect=true"), "{refused}");
    assert!(refused.contains("UnknownIssuer"), "{refused}");
}

/// Not a test: started by `outcome_of`.
#[cfg(feature = "events")]
#[tokio::test]
async fn subscribes_when_asked_to() {
    let Ok(host) = std::env::var("CALL_HOST") else { return };
    let client = genauth::management::ManagementClient::builder()
        .access_key_id("key-1")
        .access_key_secret("secret-1")
        .host(&host)
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .event_host(host.replacen("https", "wss", 1))
        .build()
        .unwrap();
    match client.subscribe("code").unwrap().next().await.unwrap() {
        Ok(event) => println!("OUTCOME event {}", event.text()),
        Err(error) => println!("OUTCOME connect={} {error}", error.is_connect()),
    }
}

#[cfg(feature = "events")]
#[tokio::test(flavor = "multi_thread")]
async fn the_event_stream_checks_certificates_too() {
    use futures_util::SinkExt as _;
    use tokio_tungstenite::tungstenite::Message;

    use authority::server_config;

    let (trusted, unknown) = (Authority::new("trusted"), Authority::new("unknown"));
    let config = server_config(&trusted.leaf("localhost"));
    let acceptor = tokio_rustls::TlsAcceptor::from(std::sync::Arc::new(config));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let Ok(stream) = acceptor.accept(stream).await else { continue };
            let mut socket = tokio_tungstenite::accept_async(stream).await.unwrap();
            socket.send(Message::text("over TLS")).await.unwrap();
        }
    });
    let test = "subscribes_when_asked_to";
    assert_eq!(outcome_of(test, port, &trusted).await, "event over TLS");
    let refused = outcome_of(test, port, &unknown).await;
    assert!(refused.starts_with("connect=true"), "{refused}");
    assert!(refused.contains("UnknownIssuer"), "{refused}");
}
