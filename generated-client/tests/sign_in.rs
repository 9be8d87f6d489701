//! Tests the sign-in and sign-up shortcuts: their requests and errors.
#![allow(clippy::unwrap_used)]

mod support;

use std::time::Duration;

use genauth::authentication::{
    AuthenticationClient, SignInOptionsDto, SignUpOptionsDto, SignUpProfileDto,
};
use genauth::oidc::ClientAuthentication;
use genauth::sign_in::{SignIn, SignUp};
use genauth::{ApiCode, JsonObject};
use serde_json::{Value, json as object};
use support::{PATIENCE, Server, Step, json, success};

/// Starts a sign-in or sign-up.
type Start<T> = fn(&AuthenticationClient) -> T;

const TOKENS: &str = r#"{"access_token":"at","token_type":"bearer","expire_in":7200}"#;
const USER: &str = r#"{"userId":"u1","status":"Activated"}"#;

fn client(server: &Server) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id("app-1")
        .app_host(server.url())
        .connect_timeout(PATIENCE)
        .attempt_timeout(PATIENCE)
        .total_timeout(10 * PATIENCE)
        .access_token("user-token")
        .client_authentication(ClientAuthentication::None)
        .build()
        .unwrap()
}

async fn signed_in(
    start: impl FnOnce(&AuthenticationClient) -> SignIn,
) -> (Value, String) {
    let server = Server::answering(success(TOKENS)).await;
    let tokens = start(&client(&server)).await.unwrap().data;
    assert_eq!(
        (tokens.access_token.unwrap().expose_secret(), tokens.expire_in),
        ("at", 7200)
    );
    let request = server.request();
    assert_eq!(request.target(), "/api/v3/signin");
    assert_eq!(request.header("authorization"), None);
    (serde_json::from_slice(&request.body).unwrap(), request.head)
}

async fn signed_up(start: impl FnOnce(&AuthenticationClient) -> SignUp) -> Value {
    let server = Server::answering(success(USER)).await;
    let user = start(&client(&server)).await.unwrap().data;
    assert_eq!(user.user_id, "u1");
    let request = server.request();
    assert_eq!(request.target(), "/api/v3/signup");
    serde_json::from_slice(&request.body).unwrap()
}

#[tokio::test]
async fn each_sign_in_sends_its_credentials() {
    let cases: [(Start<SignIn>, Value); 8] = [
        (
            |client| client.sign_in_by_account_password("test", "pw"),
            object!({"connection": "PASSWORD", "passwordPayload": {"password": "pw", "account": "test"}}),
        ),
        (
            |client| client.sign_in_by_email_password("a@b.c", "pw"),
            object!({"connection": "PASSWORD", "passwordPayload": {"password": "pw", "email": "a@b.c"}}),
        ),
        (
            |client| client.sign_in_by_phone_password("188", "pw"),
            object!({"connection": "PASSWORD", "passwordPayload": {"password": "pw", "phone": "188"}}),
        ),
        (
            |client| client.sign_in_by_username_password("用户", "p\"w"),
            object!({"connection": "PASSWORD", "passwordPayload": {"password": "p\"w", "username": "用户"}}),
        ),
        (
            |client| client.sign_in_by_email_pass_code("a@b.c", "123456"),
            object!({"connection": "PASSCODE", "passCodePayload": {"passCode": "123456", "email": "a@b.c"}}),
        ),
        (
            |client| {
                client.sign_in_by_phone_pass_code("20", "1").phone_country_code("+44")
            },
            object!({
                "connection": "PASSCODE",
                "passCodePayload": {"passCode": "1", "phone": "20", "phoneCountryCode": "+44"},
            }),
        ),
        (
            |client| client.sign_in_by_ad("smith", "pw"),
            object!({"connection": "AD", "adPayload": {"password": "pw", "sAMAccountName": "smith"}}),
        ),
        (
            |client| client.sign_in_by_ldap("smith", "pw").phone_country_code("+1"),
            object!({"connection": "LDAP", "ldapPayload": {"password": "pw", "sAMAccountName": "smith"}}),
        ),
    ];
    for (start, expected) in cases {
        assert_eq!(signed_in(start).await.0, expected);
    }
}

#[tokio::test]
async fn a_sign_in_takes_options() {
    let data = |name: &str| -> JsonObject {
        [(name.to_owned(), Value::from(1))].into_iter().collect()
    };
    let (sent, head) = signed_in(|client| {
        client
            .sign_in_by_account_password("a", "b")
            .scope("openid")
            .client_ip("203.0.113.7")
            .tenant_id("t1")
            .auto_register(false)
            .captcha("a8nz", "captcha-token")
            .custom_data(data("school"))
            .context(data("source"))
            .call(|call| call.header("x-one", "1").timeout(Duration::from_secs(9)))
            .call(|call| call.header("x-two", "2"))
    })
    .await;
    let expected = object!({
        "scope": "openid", "clientIp": "203.0.113.7", "tenantId": "t1", "autoRegister": false,
        "captchaCode": "a8nz", "captchaToken": "captcha-token", "customData": {"school": 1},
        "context": {"source": 1},
    });
    assert_eq!(sent["options"], expected);
    assert!(head.contains("x-one: 1\r\n") && head.contains("x-two: 2\r\n"), "{head}");

    let (sent, _) = signed_in(|client| {
        let options = SignInOptionsDto::new().tenant_id("t2");
        client.sign_in_by_ad("a", "b").scope("gone").options(options).client_ip("::1")
    })
    .await;
    assert_eq!(sent["options"], object!({"tenantId": "t2", "clientIp": "::1"}));
}

#[tokio::test]
async fn each_sign_up_sends_what_it_is_given() {
    let cases: [(Start<SignUp>, Value); 5] = [
        (
            |client| client.sign_up_by_email_password("a@b.c", "pw"),
            object!({"connection": "PASSWORD", "passwordPayload": {"password": "pw", "email": "a@b.c"}}),
        ),
        (
            |client| {
                let profile = SignUpProfileDto::new().nickname("小明");
                client
                    .sign_up_by_username_password("u", "pw")
                    .profile(profile)
                    .client_ip("::1")
            },
            object!({
                "connection": "PASSWORD", "passwordPayload": {"password": "pw", "username": "u"},
                "profile": {"nickname": "小明"}, "options": {"clientIp": "::1", "context": {}},
            }),
        ),
        (
            |client| {
                client
                    .sign_up_by_email_pass_code("a@b.c", "1")
                    .context(JsonObject::new())
            },
            object!({
                "connection": "PASSCODE", "passCodePayload": {"passCode": "1", "email": "a@b.c"},
                "options": {"context": {}},
            }),
        ),
        (
            |client| {
                client.sign_up_by_phone_pass_code("20", "1").phone_country_code("+44")
            },
            object!({
                "connection": "PASSCODE",
                "passCodePayload": {"passCode": "1", "phone": "20", "phoneCountryCode": "+44"},
            }),
        ),
        (
            |client| {
                let context = [("a".to_owned(), Value::from(1))].into_iter().collect();
                let options =
                    SignUpOptionsDto::new(context).password_for_phone_pass_code("pw");
                client
                    .sign_up_by_phone_pass_code("20", "1")
                    .options(options)
                    .client_ip("::1")
            },
            object!({
                "connection": "PASSCODE", "passCodePayload": {"passCode": "1", "phone": "20"},
                "options": {"passwordForPhonePassCode": "pw", "context": {"a": 1}, "clientIp": "::1"},
            }),
        ),
    ];
    for (start, expected) in cases {
        assert_eq!(signed_up(start).await, expected);
    }
}

#[tokio::test]
async fn a_sign_up_is_a_call_with_options() {
    let server = Server::scripted([vec![Step::Stall]]).await;
    let sign_up = client(&server).sign_up_by_email_password("a@b.c", "password-canary");
    let sign_up = sign_up.call(|call| call.timeout(Duration::from_millis(20)));
    let shown = format!("{sign_up:?}");
    assert!(shown.contains("a@b.c") && !shown.contains("canary"), "{shown}");
    assert!(sign_up.await.unwrap_err().is_timeout());
    let sign_in = client(&server).sign_in_by_ldap("smith", "password-canary");
    let shown = format!("{sign_in:?}");
    assert!(shown.contains("smith") && !shown.contains("canary"), "{shown}");
}

#[tokio::test]
async fn a_step_that_is_still_needed_is_an_error_with_data() {
    #[derive(serde::Deserialize)]
    struct Mfa {
        #[serde(rename = "mfaToken")]
        token: String,
    }

    let refusal = |code: i64, data: &str| {
        json(
            200,
            &format!(
                r#"{{"statusCode":403,"message":"step: password-canary","apiCode":{code},"requestId":"r1"{data}}}"#
            ),
        )
    };
    let cases = [
        (1635, ApiCode::MfaRequiredByUser, r#","data":{"mfaToken":"mt-canary"}"#, true),
        (
            1636,
            ApiCode::MfaRequiredByApplication,
            r#","data":{"mfaToken":"mt-canary"}"#,
            true,
        ),
        (1639, ApiCode::FirstLoginPasswordReset, r#","data":{"token":1}"#, false),
        (1641, ApiCode::BindOrCreateAccount, r#","data":null"#, false),
        (1643, ApiCode::SelfUnlockRequired, "", false),
    ];
    for (number, code, data, is_mfa) in cases {
        let server = Server::answering(refusal(number, data)).await;
        let sign_in =
            client(&server).sign_in_by_account_password("a", "password-canary");
        let error = sign_in.await.unwrap_err();
        assert_eq!(error.api_code(), Some(code));
        assert!(error.is_api() && error.is_forbidden());
        assert_eq!(
            error.data::<Mfa>().map(|it| it.token).as_deref(),
            is_mfa.then_some("mt-canary")
        );
        let object: Option<JsonObject> = error.data();
        assert_eq!(object.is_some(), data.contains('{'));
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("canary"), "{shown}");
    }
}
