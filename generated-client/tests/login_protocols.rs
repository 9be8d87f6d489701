//! Tests the logout of each protocol, and CAS and SAML logins.
#![allow(clippy::unwrap_used)]

mod support;

use genauth::authentication::{AuthenticationClient, AuthenticationClientBuilder};
use genauth::oidc::Protocol;
use serde_json::Value;
use support::{Server, Step, answer, json};
use url::Url;

fn builder(host: &str) -> AuthenticationClientBuilder {
    AuthenticationClient::builder().app_id("app/1").app_host(host)
}

#[test]
fn each_protocol_has_its_logout() {
    for (protocol, bare, with_redirect) in [
        (
            Protocol::Oidc,
            "/oidc/session/end",
            "/oidc/session/end?state=s%26&id_token_hint=a.b.c\
             &post_logout_redirect_uri=https%3A%2F%2Fa.b%2F%3Fc%3D%E7%99%BB%26d%23e",
        ),
        (
            Protocol::OAuth2,
            "/login/profile/logout",
            "/login/profile/logout?redirect_uri=https%3A%2F%2Fa.b%2F%3Fc%3D%E7%99%BB%26d%23e",
        ),
        (
            Protocol::Saml,
            "/login/profile/logout",
            "/login/profile/logout?redirect_uri=https%3A%2F%2Fa.b%2F%3Fc%3D%E7%99%BB%26d%23e",
        ),
        (
            Protocol::Cas,
            "/cas-idp/logout",
            "/cas-idp/logout?url=https%3A%2F%2Fa.b%2F%3Fc%3D%E7%99%BB%26d%23e",
        ),
    ] {
        let client =
            builder("https://id.example.com").protocol(protocol).build().unwrap();
        let url = client.logout_url().build();
        assert_eq!(url, format!("https://id.example.com{bare}"));
        let logout = client
            .logout_url()
            .post_logout_redirect_uri("https://a.b/?c=登&d#e")
            .state("s&")
            .id_token_hint("a.b.c");
        let shown = format!("{logout:?}");
        assert!(!shown.contains("a.b.c") && !shown.contains("s&"), "{shown}");
        assert_eq!(logout.build(), format!("https://id.example.com{with_redirect}"));
    }
}

#[test]
fn cas_and_saml_have_their_login() {
    let client = builder("https://id.example.com").build().unwrap();
    assert_eq!(
        client.saml_login_url(),
        "https://id.example.com/api/v2/saml-idp/app%2F1"
    );
    let service = "https://a.b/cb?x=登录&y=1+2";
    let url = client.cas_login_url(service);
    let expected = "https://id.example.com/cas-idp/app%2F1?service=https%3A%2F%2Fa.b%2Fcb%3Fx%3D\
                    %E7%99%BB%E5%BD%95%26y%3D1%2B2";
    assert_eq!(url, expected);
    let url = Url::parse(&url).unwrap();
    assert_eq!(
        url.query_pairs().collect::<Vec<_>>(),
        [("service".into(), service.into())]
    );
}

#[tokio::test]
async fn a_ticket_of_cas_2_is_for_a_user() {
    let success =
        r#"{"authenticationSuccess":{"user":"小明","attributes":{"email":"a@b.c"}}}"#;
    let server = Server::scripted([
        vec![Step::Send(json(200, &format!(r#"{{"serviceResponse":{success}}}"#)))],
        vec![Step::Send(json(200, success))],
        vec![Step::Send(json(
            200,
            r#"{"serviceResponse":{"authenticationSuccess":{"user":"u"}}}"#,
        ))],
    ])
    .await;
    let client = builder(&server.url()).build().unwrap();
    for _ in 0..2 {
        let user =
            client.validate_cas_ticket("ST-1&2", "https://a.b/?x=登").await.unwrap();
        assert_eq!(user.user, "小明");
        assert_eq!(user.attributes.get("email").and_then(Value::as_str), Some("a@b.c"));
    }
    let user = client.validate_cas_ticket("ST-1&2", "s").await.unwrap();
    assert_eq!((user.user.as_str(), user.attributes.is_empty()), ("u", true));
    assert_eq!(
        server.requests()[0].target(),
        "/cas-idp/app%2F1/serviceValidate?service=https%3A%2F%2Fa.b%2F%3Fx%3D%E7%99%BB\
         &ticket=ST-1%262&format=JSON"
    );
}

#[tokio::test]
async fn a_ticket_of_cas_1_is_for_a_user() {
    let server = Server::answering(answer(200, "text/plain", "yes\r\n小明\r\n")).await;
    let client = builder(&server.url()).build().unwrap();
    let user = client.validate_cas_ticket_v1("ST-1", "https://a.b/").await.unwrap();
    assert_eq!((user.user.as_str(), user.attributes.is_empty()), ("小明", true));
    assert_eq!(
        server.request().target(),
        "/cas-idp/app%2F1/validate?service=https%3A%2F%2Fa.b%2F&ticket=ST-1"
    );
}

#[tokio::test]
async fn a_ticket_that_is_not_taken_is_an_error() {
    let problem = "login callback: invalid ticket: it was already used, has \
                   expired, or was issued for another service; start a new login";
    for body in [
        r#"{"serviceResponse":{"authenticationFailure":{"code":"INVALID_TICKET","description":"ST-canary"}}}"#,
        r#"{"serviceResponse":{"authenticationSuccess":{"user":""}}}"#,
        r#"{"serviceResponse":[]}"#,
        "{}",
    ] {
        let server = Server::answering(json(200, body)).await;
        let client = builder(&server.url()).build().unwrap();
        let error = client.validate_cas_ticket("ST-canary", "s").await.unwrap_err();
        assert!(error.is_callback(), "{error:?}");
        assert_eq!(error.to_string(), format!("validateTicketV2: {problem}"));
    }
    for body in
        ["no\n\n", "yes\n", "yes\n \nu", "yes", "", "\u{feff}yes\nu", "<html>yes\nu"]
    {
        let server = Server::answering(answer(200, "text/plain", body)).await;
        let client = builder(&server.url()).build().unwrap();
        let error = client.validate_cas_ticket_v1("ST-canary", "s").await.unwrap_err();
        assert_eq!(error.to_string(), format!("validateTicketV1: {problem}"));
    }
    let server = Server::answering(answer(500, "text/plain", "ST-canary")).await;
    let client = builder(&server.url()).build().unwrap();
    let error = client.validate_cas_ticket_v1("ST-canary", "s").await.unwrap_err();
    assert!(error.is_server_error() && !error.is_callback());
    assert!(!format!("{error:?}").contains("canary"));
    assert_eq!(server.requests().len(), 1, "a ticket is sent once");
}
