//! Tests client authentication: each method, on each operation that requires it, byte for byte.
#![allow(clippy::unwrap_used)]

mod support;

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use genauth::authentication::{
    AuthenticationClient, AuthenticationClientBuilder,
    ExchangeTokenSetWithQRcodeTicketDto, SigninByCredentialsDto, SigninByMobileDto,
    TokenEndPointParams, TokenIntrospectEndpointParams, TokenRevocationEndpointParams,
};
use genauth::oidc::ClientAuthentication::{
    self, ClientSecretBasic, ClientSecretPost, None,
};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use genauth::{Error, Secret};
use support::{PATIENCE, Recorded, Server, json};

/// A response that all of these operations can decode.
const ANSWER: &str = r#"{"statusCode":200,"message":"ok","active":true,
    "access_token":"t","token_type":"bearer","expires_in":7200,
    "data":{"access_token":"t","token_type":"bearer","expire_in":7200,"success":true,"active":true}}"#;

const SECRET: &str = "s+&=%\"密";

/// `app-1:` and the secret, encoded by another implementation of Base64.
const BASIC: &str = "Basic YXBwLTE6cysmPSUi5a+G";

fn builder(server: &Server) -> AuthenticationClientBuilder {
    AuthenticationClient::builder()
        .app_id("app-1")
        .app_host(server.url())
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .access_token("user-token-canary")
}

fn grant() -> TokenEndPointParams {
    TokenEndPointParams::new("refresh_token").refresh_token("r")
}

/// Calls every operation that requires client authentication.
async fn call_all(client: &AuthenticationClient) -> Vec<Result<(), Error>> {
    let introspect = || TokenIntrospectEndpointParams::new("a.b.c");
    let revoke = || TokenRevocationEndpointParams::new("a.b.c");
    let sign_in = SigninByCredentialsDto::new("PASSWORD");
    let mobile = SigninByMobileDto::new("apple", "idp");
    let ticket = ExchangeTokenSetWithQRcodeTicketDto::new("ticket");
    vec![
        client.exchange_token(grant()).await.map(drop),
        client.introspect_token(introspect()).await.map(drop),
        client.revoke_token(revoke()).await.map(drop),
        client.exchange_oauth_token(grant()).await.map(drop),
        client.introspect_oauth_token(introspect()).await.map(drop),
        client.revoke_oauth_token(revoke()).await.map(drop),
        client.sign_in_by_credentials(sign_in).await.map(drop),
        client.sign_in_by_mobile(mobile).await.map(drop),
        client.exchange_token_set_with_qr_code_ticket(ticket).await.map(drop),
    ]
}

const GRANT: &str = "grant_type=refresh_token&refresh_token=r";
const TOKEN: &str = "token=a.b.c";
const BODIES: [(&str, &str); 9] = [
    ("/oidc/token", GRANT),
    ("/oidc/token/introspection", TOKEN),
    ("/oidc/token/revocation", TOKEN),
    ("/oauth/token", GRANT),
    ("/oauth/token/introspection", TOKEN),
    ("/oauth/token/revocation", TOKEN),
    ("/api/v3/signin", r#""connection":"PASSWORD"}"#),
    (
        "/api/v3/signin-by-mobile",
        r#""connection":"apple","extIdpConnidentifier":"idp"}"#,
    ),
    ("/api/v3/exchange-tokenset-with-qrcode-ticket", r#""ticket":"ticket"}"#),
];

/// Returns the compared parts of a request, without its target.
fn sent(request: &Recorded) -> (&str, &str, Option<&str>) {
    (request.target(), request.text(), request.header("authorization"))
}

/// Checks that each body starts with this text and continues with the fields of the request.
async fn all_send(
    method: ClientAuthentication,
    form: &str,
    object: &str,
    authorization: Option<&str>,
) {
    let server = Server::answering(json(200, ANSWER)).await;
    let client = builder(&server).app_secret(SECRET).client_authentication(method);
    for outcome in call_all(&client.build().unwrap()).await {
        outcome.unwrap();
    }
    let requests = server.requests();
    assert_eq!(requests.len(), BODIES.len());
    for (request, (target, rest)) in requests.iter().zip(BODIES) {
        let is_object = rest.ends_with('}');
        let body = format!("{}{rest}", if is_object { object } else { form });
        assert_eq!(sent(request), (target, body.as_str(), authorization));
        assert!(!request.head.contains("user-token-canary"));
    }
}

#[tokio::test]
async fn by_post_it_is_in_the_body() {
    let form = "client_id=app-1&client_secret=s%2B%26%3D%25%22%E5%AF%86&";
    let object = r#"{"client_id":"app-1","client_secret":"s+&=%\"密","#;
    all_send(ClientSecretPost, form, object, Option::None).await;
    assert_eq!(ClientAuthentication::default(), ClientSecretPost);
}

#[tokio::test]
async fn by_basic_it_is_in_the_header_alone() {
    all_send(ClientSecretBasic, "", "{", Some(BASIC)).await;
}

#[tokio::test]
async fn without_a_secret_only_forms_have_the_id() {
    all_send(None, "client_id=app-1&", "{", Option::None).await;
}

#[tokio::test]
async fn introspection_and_revocation_may_differ() {
    let server = Server::answering(json(200, ANSWER)).await;
    let client = builder(&server)
        .app_secret("s")
        .client_authentication(ClientSecretBasic)
        .introspection_authentication(ClientSecretPost)
        .revocation_authentication(None)
        .build()
        .unwrap();
    call_all(&client).await.into_iter().for_each(|outcome| outcome.unwrap());
    let requests = server.requests();
    let sent: Vec<_> = requests.iter().take(3).map(sent).collect();
    let expected = [
        ("/oidc/token", GRANT, Some("Basic YXBwLTE6cw==")),
        (
            "/oidc/token/introspection",
            "client_id=app-1&client_secret=s&token=a.b.c",
            Option::None,
        ),
        ("/oidc/token/revocation", "client_id=app-1&token=a.b.c", Option::None),
    ];
    assert_eq!(sent, expected);
    assert_eq!(requests[5].text(), "client_id=app-1&token=a.b.c");
    assert_eq!(requests[8].header("authorization"), Some("Basic YXBwLTE6cw=="));
}

#[tokio::test]
async fn a_request_with_a_client_of_its_own_is_left_alone() {
    for method in [ClientSecretPost, ClientSecretBasic, None] {
        let server = Server::answering(json(200, ANSWER)).await;
        // The secret is not required then.
        let client = builder(&server).client_authentication(method).build().unwrap();
        let own = TokenIntrospectEndpointParams::new("t").client_id("other");
        client.introspect_token(own).await.unwrap();
        client.client_credentials("key", "key-secret", "a b").await.unwrap();
        let sign_in = SigninByCredentialsDto::new("LDAP").client_secret("x");
        client.sign_in_by_credentials(sign_in).await.unwrap();
        let requests = server.requests();
        let bodies: Vec<_> =
            requests.iter().map(|it| (it.text(), it.header("authorization"))).collect();
        let expected = [
            ("client_id=other&token=t", Option::None),
            (
                "client_id=key&client_secret=key-secret&grant_type=client_credentials&scope=a%20b",
                Option::None,
            ),
            (r#"{"connection":"LDAP","client_secret":"x"}"#, Option::None),
        ];
        assert_eq!(bodies, expected);
    }
}

#[tokio::test]
async fn what_is_missing_is_said_before_anything_is_sent() {
    let server = Server::answering(json(200, ANSWER)).await;
    let client = builder(&server).build().unwrap();
    let options = ["client", "introspection", "revocation"];
    let options = options.into_iter().chain(options).chain(["client"; 3]);
    for (outcome, option) in call_all(&client).await.into_iter().zip(options) {
        let error = outcome.unwrap_err();
        assert!(error.is_config() && !error.may_have_been_sent());
        let text = error.to_string();
        let end = format!(
            "this operation requires the app secret: call `.app_secret(\"...\")` on the client \
             builder, or, if the application has no secret, \
             `.{option}_authentication(ClientAuthentication::None)`"
        );
        assert!(text.ends_with(&end), "{text}");
    }
    assert!(server.requests().is_empty());
    // Other operations do not require it.
    client.get_country_list().await.unwrap();
    assert_eq!(server.request().target(), "/api/v3/get-country-list");
}

#[tokio::test]
async fn a_server_that_repeats_the_secret_is_not_repeated() {
    for (method, repeated) in [
        (ClientSecretPost, "client_secret is app-secret-canary, really"),
        (ClientSecretBasic, "got Basic YXBwLTE6YXBwLXNlY3JldC1jYW5hcnk="),
    ] {
        let body = format!(
            r#"{{"error":"invalid_client","error_description":"{repeated}","state":"s"}}"#
        );
        let server = Server::answering(json(401, &body)).await;
        let client = builder(&server).app_secret("app-secret-canary");
        let client = client.client_authentication(method).build().unwrap();
        let error = client.exchange_token(grant()).await.unwrap_err();
        assert_eq!(error.oauth_code(), Some("invalid_client"));
        assert!(error.is_unauthorized() && error.is_api());
        let shown = format!("{error} {error:?} {:?}", error.message());
        for canary in ["app-secret-canary", "YXBwLTE6YXBw"] {
            assert!(!shown.contains(canary), "{shown}");
        }
        let text = error.to_string();
        assert!(
            text.starts_with("exchangeToken: the server returned an error: "),
            "{text}"
        );
        assert!(text.ends_with("(OAuth error invalid_client, HTTP 401)"), "{text}");
    }
}

#[tokio::test]
async fn only_an_error_without_envelope_is_one_of_oauth() {
    for (body, code) in [
        (r#"{"statusCode":401,"message":"m","error":"Unauthorized"}"#, Option::None),
        (r#"{"error":"x\n app-secret-canary"}"#, Some("x\\n [hidden]")),
        (r#"{"message":"m"}"#, Option::None),
    ] {
        let server = Server::answering(json(401, body)).await;
        let client = builder(&server).app_secret("app-secret-canary").build().unwrap();
        let error = client.exchange_token(grant()).await.unwrap_err();
        assert_eq!(error.oauth_code(), code);
        assert!(error.is_unauthorized());
    }
}

/// A transport that records whether the header `Authorization` is marked as sensitive.
#[derive(Clone, Default)]
struct Shown(Arc<Mutex<Vec<bool>>>);

impl Transport for Shown {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let header = request.headers().get("authorization");
        self.0.lock().unwrap().extend(header.map(|it| !it.is_sensitive()));
        Box::pin(async { Ok(http::Response::new(Body::from(Bytes::from(ANSWER)))) })
    }
}

#[tokio::test]
async fn a_transport_is_told_that_the_header_is_secret() {
    let shown = Shown::default();
    let client = AuthenticationClient::builder()
        .app_id("app-1")
        .app_secret("s")
        .app_host("https://id.example.com")
        .client_authentication(ClientSecretBasic)
        .transport(shown.clone());
    let client = client.build().unwrap();
    client.exchange_token(grant()).await.unwrap();
    client.user_info("token").await.unwrap();
    assert_eq!(*shown.0.lock().unwrap(), [false, false]);
}

#[tokio::test]
async fn a_revocation_may_be_answered_with_nothing() {
    let server = Server::scripted([
        vec![support::Step::Send(json(200, ""))],
        vec![support::Step::Send(json(200, r#"{"statusCode":200,"message":"m"}"#))],
        vec![support::Step::Send(json(200, r#"{"statusCode":403,"message":"no"}"#))],
        vec![support::Step::Send(json(400, r#"{"error":"unsupported_token_type"}"#))],
        vec![support::Step::Send(json(200, "<html>"))],
    ])
    .await;
    let client = builder(&server).app_secret("app-secret").build().unwrap();
    let revoke = || client.revoke_token(TokenRevocationEndpointParams::new("a.b.c"));
    assert!(revoke().await.unwrap().data.is_none());
    assert!(revoke().await.unwrap().data.is_none());
    assert!(revoke().await.unwrap_err().is_forbidden());
    assert_eq!(revoke().await.unwrap_err().oauth_code(), Some("unsupported_token_type"));
    assert!(revoke().await.unwrap_err().is_decode());
}

#[test]
fn builders_and_clients_hide_the_secret() {
    let builder = AuthenticationClient::builder()
        .app_id("app-1")
        .app_secret("app-secret-canary")
        .app_host("https://example.genauth.ai");
    let shown = format!("{builder:?}");
    assert!(shown.contains("ClientSecretPost") && !shown.contains("canary"), "{shown}");
    let shown = format!("{:?}", Secret::from("canary"));
    assert_eq!(shown, "[hidden]");
}
