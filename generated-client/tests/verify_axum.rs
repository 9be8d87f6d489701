//! Tests the axum example over the network: it fetches its keys from a local server and responds to
//! requests.
#![cfg(all(feature = "client", feature = "verify"))]
#![allow(clippy::unwrap_used)]

#[path = "../examples/axum_extractor.rs"]
#[allow(dead_code, reason = "`main` of the example is not called")]
mod example;
mod issuer;
mod support;

use genauth::authentication::AuthenticationClient;
use genauth::verify::TokenVerifier;
use issuer::{APP_ID, MAIN, OTHER, SECRET, access_claims, hmac_token, id_claims, set};
use serde_json::{Value, json};
use support::{Server, json};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Starts a server that publishes the key of the issuer.
async fn key_server() -> Server {
    Server::answering(json(200, &set(&[MAIN.jwk()]))).await
}

/// Returns the claims of a token that this server issued.
fn issued_by(server: &Server, claims: fn(Value) -> Value) -> Value {
    claims(json!({"iss": format!("{}/oidc", server.url())}))
}

/// Returns the response of the service to a request with this header.
async fn answer(service: &str, authorization: Option<String>) -> String {
    let header =
        authorization.map(|it| format!("authorization: {it}\r\n")).unwrap_or_default();
    let request = format!(
        "GET /me HTTP/1.1\r\nhost: {service}\r\nconnection: close\r\n{header}\r\n"
    );
    let mut stream = TcpStream::connect(service).await.unwrap();
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await.unwrap();
    answer
}

/// Starts the service and returns its address.
async fn serve(verifier: TokenVerifier) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap().to_string();
    tokio::spawn(async move { axum::serve(listener, example::router(verifier)).await });
    address
}

#[tokio::test]
async fn the_service_answers_who_has_a_good_token() {
    let server = key_server().await;
    let verifier =
        TokenVerifier::builder().app_id(APP_ID).app_host(server.url()).build().unwrap();
    let service = serve(verifier).await;
    let claims = issued_by(&server, access_claims);
    for scheme in ["Bearer", "bearer"] {
        let token = MAIN.token("RS256", &claims);
        let answer = answer(&service, Some(format!("{scheme} {token}"))).await;
        assert!(answer.starts_with("HTTP/1.1 200 OK"), "{answer}");
        assert!(answer.ends_with("You are u-1"), "{answer}");
    }
    assert_eq!(server.request().target(), "/oidc/.well-known/jwks.json");

    let bare = answer(&service, None).await;
    assert!(bare.starts_with("HTTP/1.1 401 Unauthorized"), "{bare}");
    assert!(bare.contains("\r\nwww-authenticate: Bearer\r\n"), "{bare}");
    let forged = OTHER.token_with(&json!({"alg": "RS256", "kid": "main"}), &claims);
    let id_token = MAIN.token("RS256", &issued_by(&server, id_claims));
    let mut nobody = claims;
    nobody.as_object_mut().unwrap().remove("sub");
    for bad in [forged, id_token, MAIN.token("RS256", &nobody), "garbage".to_owned()] {
        let answer = answer(&service, Some(format!("Bearer {bad}"))).await;
        assert!(answer.starts_with("HTTP/1.1 401 Unauthorized"), "{answer}");
        assert!(
            answer.contains("\r\nwww-authenticate: Bearer error=\"invalid_token\"\r\n"),
            "{answer}"
        );
    }
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn the_service_says_that_it_is_not_its_callers_fault() {
    let host = support::closed_port().await;
    let verifier =
        TokenVerifier::builder().app_id(APP_ID).app_host(host).build().unwrap();
    let token = MAIN.token("RS256", &access_claims(json!({})));
    let answer = answer(&serve(verifier).await, Some(format!("Bearer {token}"))).await;
    assert!(answer.starts_with("HTTP/1.1 503"), "{answer}");
    assert!(!answer.contains("www-authenticate"), "{answer}");
}

#[tokio::test]
async fn a_client_knows_what_its_tokens_are_like() {
    let server = key_server().await;
    let client = |secret: Option<&str>| {
        let builder = AuthenticationClient::builder()
            .app_id(APP_ID)
            .app_host(format!("{}/base/", server.url()));
        match secret {
            Some(secret) => builder.app_secret(secret),
            None => builder,
        }
        .build()
        .unwrap()
    };
    let issuer = json!({"iss": format!("{}/base/oidc", server.url())});
    let with_secret = client(Some(SECRET)).token_verifier().build().unwrap();
    let token = MAIN.token("RS256", &access_claims(issuer.clone()));
    assert!(with_secret.verify_access_token(&token).await.is_ok());
    assert_eq!(server.request().target(), "/base/oidc/.well-known/jwks.json");
    let id_token = hmac_token("HS256", SECRET.as_bytes(), &id_claims(issuer));
    assert!(with_secret.verify_id_token(&id_token, Some("nonce-1")).await.is_ok());

    let without = client(None).token_verifier().build().unwrap();
    assert!(without.verify_access_token(&token).await.is_ok());
    let error = without.verify_id_token(&id_token, Some("nonce-1")).await.unwrap_err();
    assert!(error.is_wrong_algorithm(), "{error}");
}

#[tokio::test]
async fn a_client_lends_its_transport() {
    let script =
        issuer::transport::Script::new([issuer::transport::Answer::keys(set(&[
            MAIN.jwk()
        ]))]);
    let client = AuthenticationClient::builder()
        .app_id(APP_ID)
        .app_host(issuer::HOST)
        .transport(script.clone())
        .build()
        .unwrap();
    let verifier = client.token_verifier().build().unwrap();
    let token = MAIN.token("RS256", &access_claims(json!({})));
    assert!(verifier.verify_access_token(&token).await.is_ok());
    assert_eq!(script.fetches(), 1);
    // The verifier does not accept what the client is not configured to accept.
    let plain = client.token_verifier().jwks_url("http://example.com/set").build();
    assert!(plain.unwrap_err().is_config());
}
