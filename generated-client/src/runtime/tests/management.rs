//! The client of the management API: its options, and the headers that result from them.

use std::time::Duration;

use super::client;
use super::fixture::{BARE, CREATE, MANAGE};
use super::support::{Server, json, success};
use crate::management::{ManagementClient, ManagementClientBuilder};
use crate::{Brand, Error};

const TOKEN: &str = "canary.jwt-token";

fn builder(url: &str) -> ManagementClientBuilder {
    ManagementClient::builder().host(url).access_token(TOKEN)
}

fn refused(builder: ManagementClientBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert!(error.is_config(), "{error}");
    assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    error.to_string().strip_prefix("the client cannot be built: ").unwrap().to_owned()
}

#[tokio::test]
async fn every_option_is_sent() {
    let server = Server::answering(success("null")).await;
    let client = builder(&format!("{}/base/", server.url()))
        .user_pool_id("pool-1")
        .tenant_id("tenant-1")
        .locale("zh-CN")
        .build()
        .unwrap();
    client.call::<()>(&MANAGE, None).await.unwrap();
    let version = env!("CARGO_PKG_VERSION");
    let head = format!(
        "GET /base/api/v3/manage-probe HTTP/1.1\r\n\
         accept: application/json\r\n\
         user-agent: genauth-rust/{version}\r\n\
         x-authing-request-from: sdk\r\n\
         x-authing-sdk-version: genauth-rust:{version}\r\n\
         x-authing-lang: zh-CN\r\n\
         x-authing-userpool-id: pool-1\r\n\
         x-authing-app-tenant-id: tenant-1\r\n\
         authorization: Bearer canary.jwt-token\r\n\
         host: {}\r\n\r\n",
        server.authority()
    );
    assert_eq!(server.request().head, head);
}

#[tokio::test]
async fn the_token_goes_only_where_it_is_needed() {
    let server = Server::answering(success("null")).await;
    let client =
        builder(&server.url()).brand(Brand::GenAuth).tenant_id("t").build().unwrap();
    client.call::<()>(&BARE, None).await.unwrap();
    client.call::<()>(&CREATE, None).await.unwrap();
    for request in server.requests() {
        assert_eq!(request.header("authorization"), None);
        assert_eq!(request.header("x-genauth-app-tenant-id"), Some("t"));
        assert!(!request.head.contains("userpool-id"), "{}", request.head);
        assert!(!request.head.contains("app-id"), "{}", request.head);
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let server = Server::answering(success("null")).await;
    let text = "manageProbe: the request cannot be sent: this operation requires an access key: \
        call `.access_key_id(\"...\")` and `.access_key_secret(\"...\")` on the \
            `ManagementClient` builder, or pass a management token with `.access_token(\"...\")`";
    let manager = ManagementClient::builder().host(server.url()).build().unwrap();
    let errors: [Error; 2] = [
        manager.call::<()>(&MANAGE, None).await.unwrap_err(),
        client(&server).call::<()>(&MANAGE, None).await.unwrap_err(),
    ];
    for error in errors {
        assert_eq!(error.to_string(), text);
        assert!(error.is_config() && !error.may_have_been_sent());
    }
    assert_eq!(server.connections(), 0);
    manager.call::<()>(&BARE, None).await.unwrap();
}

#[tokio::test]
async fn the_token_is_never_shown() {
    let body = r#"{"statusCode":401,"message":"Bearer canary.jwt-token has expired"}"#;
    let server = Server::answering(json(200, body)).await;
    assert!(!format!("{:?}", builder(&server.url())).contains("canary"));
    let client = builder(&server.url()).build().unwrap();
    assert_eq!(
        format!("{client:?}"),
        format!("ManagementClient {{ host: {:?}, .. }}", server.url())
    );
    let error = client.call::<()>(&MANAGE, None).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(error.message(), Some("Bearer [hidden] has expired"));
}

#[test]
fn options_that_are_refused() {
    let header = |option: &str| {
        format!(
            "`{option}` must be printable ASCII without leading or trailing spaces, because it is \
             sent in a header: check how it is loaded"
        )
    };
    let local = || builder("http://localhost");
    assert_eq!(refused(local().access_token("canary\n")), header("access_token"));
    assert_eq!(refused(local().access_token("")), header("access_token"));
    assert_eq!(refused(local().user_pool_id("中")), header("user_pool_id"));
    assert_eq!(refused(local().tenant_id("")), header("tenant_id"));
    let plain = "`host` uses plain `http`, which others can read and change: use `https://`, or \
        call `.danger_allow_plain_http()` if you control the network";
    assert_eq!(refused(builder("http://example.com")), plain);
    assert!(
        refused(builder("")).starts_with("`host` is missing: call `.host(\"https://")
    );
    assert_eq!(
        refused(
            builder("http://example.com").tenant_id(" ").total_timeout(Duration::ZERO)
        ),
        format!(
            "{}; `total_timeout` must not be zero: pass a positive duration; {plain}",
            header("tenant_id")
        )
    );
    builder("http://example.com").danger_allow_plain_http().build().unwrap();
}

#[tokio::test]
async fn the_brand_has_a_host() {
    for (brand, host) in [
        (Brand::Authing, "https://api.authing.cn"),
        (Brand::GenAuth, "https://api.genauth.ai"),
    ] {
        let client = ManagementClient::builder().brand(brand).transport(Nowhere).build();
        assert!(format!("{:?}", client.unwrap()).contains(host), "{host}");
    }
}

/// A transport that needs neither TLS nor certificates.
struct Nowhere;

impl crate::transport::Transport for Nowhere {
    fn send(
        &self,
        _: http::Request<bytes::Bytes>,
    ) -> crate::transport::BoxFuture<
        '_,
        Result<http::Response<crate::transport::Body>, crate::transport::TransportError>,
    > {
        Box::pin(async { Err(crate::transport::TransportError::not_sent("nowhere")) })
    }
}
