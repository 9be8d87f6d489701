//! Tests the WeChat operations against a loopback server, from the perspective of a user of the
//! crate.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod support;

use std::time::{Duration, UNIX_EPOCH};

use genauth::authentication::{
    AuthenticationClient, DecryptWechatMiniProgramDataDto, GetWechatAccessTokenDataDto,
    GetWechatAccessTokenDto, GetWechatAccessTokenInfoRespDto,
    GetWechatMiniProgramPhoneDto,
};
use genauth::{ApiCode, StatusCode};
use serde_json::json;
use support::{PATIENCE, Server, json as answer, success};

fn client(server: &Server) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id("app-1")
        .app_host(server.url())
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .build()
        .unwrap()
}

fn request() -> GetWechatAccessTokenDto {
    GetWechatAccessTokenDto::new("wx1", "wechat-secret-canary")
}

#[tokio::test]
async fn the_token_comes_with_its_expiry_as_number_or_as_text() {
    for expiry in ["1790000000", "\"1790000000\""] {
        let data = format!(r#"{{"accessToken":"token-canary","expiresAt":{expiry}}}"#);
        let server = Server::answering(success(&data)).await;
        let token: GetWechatAccessTokenInfoRespDto =
            client(&server).get_wechat_mp_access_token_info(request()).await.unwrap();

        assert_eq!(token.data.access_token.expose_secret(), "token-canary");
        assert_eq!(token.data.expires_at.to_string(), "1790000000");
        assert_eq!(token.data.expires_at.seconds(), Some(1_790_000_000));
        let time = UNIX_EPOCH + Duration::from_secs(1_790_000_000);
        assert_eq!(token.data.expires_at.to_system_time(), Some(time));
        assert_eq!((token.status_code, token.message.as_str()), (200, "ok"));
        assert_eq!((token.api_code, token.request_id.as_deref()), (None, None));

        let written = serde_json::to_string(&token.data).unwrap();
        assert_eq!(written, data, "serialized as received");
        let read: GetWechatAccessTokenDataDto = serde_json::from_str(&written).unwrap();
        assert_eq!(read, token.data);
    }
}

#[tokio::test]
async fn what_each_operation_sends() {
    let server = Server::scripted([
        vec![support::Step::Send(success(r#"{"accessToken":"t","expiresAt":0}"#))],
        vec![support::Step::Send(success(r#"{"accessToken":"t","expiresAt":0}"#))],
        vec![support::Step::Send(success(r#"{"nickName":"n","watermark":{"timestamp":1}}"#))],
        vec![support::Step::Send(success(
            r#"{"phone_info":{"phoneNumber":"+861","purePhoneNumber":"1","countryCode":86}}"#,
        ))],
    ])
    .await;
    let client = client(&server);
    client.get_wechat_mp_access_token_info(request()).await.unwrap();
    #[allow(deprecated, reason = "the operation is deprecated")]
    client.get_wechat_mp_access_token(request()).await.unwrap();
    let decrypt = DecryptWechatMiniProgramDataDto::new("my-wxapp", "data", "iv", "code");
    let decrypted = client.decrypt_wechat_mini_program_data(decrypt).await.unwrap().data;
    let phone = GetWechatMiniProgramPhoneDto::new("my-wxapp", "code");
    let phone = client.get_wechat_miniprogram_phone(phone).await.unwrap().data;

    assert_eq!(decrypted["watermark"], json!({"timestamp": 1}));
    assert_eq!(
        (phone.phone_number.as_str(), phone.country_code.as_str()),
        ("+861", "86"),
        "reads WeChat's nested object, and a number as text"
    );
    let sent: Vec<_> = server
        .requests()
        .iter()
        .map(|request| {
            (request.head.lines().next().unwrap().to_owned(), request.text().to_owned())
        })
        .collect();
    let token = r#"{"appId":"wx1","appSecret":"wechat-secret-canary"}"#;
    let expected = [
        ("/api/v3/get-wechat-access-token-info", token),
        ("/api/v3/get-wechat-access-token", token),
        (
            "/api/v3/decrypt-wechat-miniprogram-data",
            r#"{"extIdpConnidentifier":"my-wxapp","encryptedData":"data","iv":"iv","code":"code"}"#,
        ),
        (
            "/api/v3/get-wechat-miniprogram-phone",
            r#"{"extIdpConnidentifier":"my-wxapp","code":"code"}"#,
        ),
    ];
    let expected =
        expected.map(|(path, body)| (format!("POST {path} HTTP/1.1"), body.to_owned()));
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn a_refusal_has_typed_codes_and_no_secret() {
    let body = json!({
        "statusCode": 403, "apiCode": 2006, "requestId": "r-1",
        "message": "bad secret wechat-secret-canary",
    });
    let server = Server::answering(answer(200, &body.to_string())).await;
    let error =
        client(&server).get_wechat_mp_access_token_info(request()).await.unwrap_err();
    assert_eq!(error.status_code(), Some(StatusCode::Forbidden));
    assert_eq!(error.api_code(), Some(ApiCode::WrongPassword));
    assert_eq!(error.operation(), Some("getWechatMpAccessTokenInfo"));
    assert_eq!(error.request_id(), Some("r-1"));
    assert!(error.is_forbidden() && error.is_api());
    let shown = format!("{error} {error:?}");
    for part in ["getWechatMpAccessTokenInfo", "403", "2006", "r-1", "bad secret"] {
        assert!(shown.contains(part), "{part} in {shown}");
    }
    assert!(!shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn an_answer_without_its_token_is_refused_with_the_place() {
    let data = r#"{"accessToken":null,"expiresAt":1}"#;
    let server = Server::answering(success(data)).await;
    let error =
        client(&server).get_wechat_mp_access_token_info(request()).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.path(), Some("data.accessToken"));
}

#[test]
fn dtos_do_not_show_their_secrets() {
    let shown = format!("{:?}", request());
    assert_eq!(
        shown,
        r#"GetWechatAccessTokenDto { appId: "wx1", appSecret: [hidden] }"#
    );
}

#[test]
fn calls_can_be_sent_to_other_threads() {
    fn movable<T: Send + 'static>(_: T) {}
    let client = AuthenticationClient::builder()
        .app_id("a")
        .app_host("http://localhost:1")
        .build()
        .unwrap();
    movable(client.clone());
    movable(client.get_wechat_mp_access_token_info(request()).into_future());
}
