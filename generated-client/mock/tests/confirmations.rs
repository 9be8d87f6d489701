//! Tests sign-ins that a user confirms on another device, with the real client.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::time::Duration;

use clients::{app, raw};
use genauth::ApiCode;
use genauth::authentication::{
    CheckPushCodeStatusDataDtoStatus, CheckPushCodeStatusDto,
    CheckQRCodeStatusDataDtoStatus, ExchangeTokenSetWithQRcodeTicketDto,
    GenerateQrcodeDto, GenerateQrcodeDtoType, GetProfileDto, GetQrCodeStatusDto,
    SignInByPushDto,
};
use genauth_mock::{Mock, seed};
use serde_json::json;

const MINUTE: Duration = Duration::from_secs(60);

/// Sets the status of a QR code or a push as a signed-in user. Returns `statusCode` and `apiCode`.
async fn act(
    mock: &Mock,
    path: &str,
    [name, id]: [&str; 2],
    action: &str,
    token: &str,
) -> (Option<i64>, Option<i64>) {
    let headers = [("x-authing-app-id", seed::APP_ID), ("authorization", token)];
    let body = json!({ name: id, "action": action }).to_string();
    let response = raw(mock, "POST", path, &headers, &body).await;
    (response["statusCode"].as_i64(), response["apiCode"].as_i64())
}

async fn token(mock: &Mock, username: &str) -> String {
    let sign_in = app(mock).sign_in_by_username_password(username, seed::PASSWORD);
    sign_in.await.unwrap().data.access_token.unwrap().expose_secret().to_owned()
}

#[tokio::test]
async fn a_qr_code_is_confirmed_by_a_signed_in_user() {
    let mock = Mock::start().await.unwrap();
    let (browser, phone) = (app(&mock), token(&mock, "alice").await);
    let request = GenerateQrcodeDto::new(GenerateQrcodeDtoType::MobileApp);
    let id = browser.gene_qr_code(request).await.unwrap().data.qrcode_id;
    let status = || async {
        let request = GetQrCodeStatusDto::new(id.as_str());
        browser.get_qr_code_status(request).await.unwrap().data
    };
    let act = |action: &'static str, token: &str| {
        let token = token.to_owned();
        let (mock, id) = (&mock, &id);
        async move {
            act(mock, "/api/v3/set-qrcode-status", ["qrcodeId", id], action, &token)
                .await
        }
    };
    assert_eq!(status().await.status, CheckQRCodeStatusDataDtoStatus::Pending);
    assert_eq!(act("SCAN", "").await, (Some(401), Some(2_020)));
    assert_eq!(act("CONFIRM", &phone).await, (Some(422), None));
    assert_eq!(act("SCAN", &phone).await, (Some(200), None));
    let scanned = status().await;
    assert_eq!(scanned.status, CheckQRCodeStatusDataDtoStatus::Scanned);
    assert_eq!(scanned.brief_user_info.unwrap().display_name, "Alice");
    assert!(scanned.ticket.is_none());
    assert_eq!(act("CONFIRM", &token(&mock, "dave").await).await, (Some(403), None));
    assert_eq!(act("CONFIRM", &format!("Bearer {phone}")).await, (Some(200), None));
    let ticket = status().await.ticket.unwrap();
    let exchange = || {
        let request = ExchangeTokenSetWithQRcodeTicketDto::new(ticket.expose_secret());
        browser.exchange_token_set_with_qr_code_ticket(request)
    };
    let tokens = exchange().await.unwrap().data;
    let client = browser.with_access_token(tokens.access_token.unwrap()).unwrap();
    let profile = client.get_profile(GetProfileDto::new()).await.unwrap().data;
    assert_eq!(profile.user_id, seed::ALICE);
    assert!(exchange().await.unwrap_err().is_forbidden());
    mock.advance(2 * MINUTE);
    assert_eq!(status().await.status, CheckQRCodeStatusDataDtoStatus::Expired);
}

#[tokio::test]
async fn a_push_is_confirmed_by_its_user() {
    let mock = Mock::start().await.unwrap();
    let browser = app(&mock);
    let unknown =
        browser.sign_in_by_push(SignInByPushDto::new("nobody")).await.unwrap_err();
    assert_eq!(unknown.api_code(), Some(ApiCode::UserNotFound));
    let push =
        browser.sign_in_by_push(SignInByPushDto::new("alice")).await.unwrap().data;
    let status = || async {
        let request = CheckPushCodeStatusDto::new(push.push_code_id.as_str());
        browser.check_push_code_status(request).await.unwrap().data
    };
    assert_eq!(status().await.status, CheckPushCodeStatusDataDtoStatus::Pushed);
    for (user, status) in [("dave", 403), ("alice", 200), ("alice", 422)] {
        let (token, id) = (token(&mock, user).await, push.push_code_id.as_str());
        let path = "/api/v3/set-pushcode-status";
        let acted = act(&mock, path, ["pushCodeId", id], "CONFIRM", &token).await;
        assert_eq!(acted, (Some(status), None), "{user}");
    }
    let authorized = status().await;
    assert_eq!(authorized.status, CheckPushCodeStatusDataDtoStatus::Authorized);
    assert!(authorized.token_set.unwrap().access_token.is_some());
    assert!(status().await.token_set.is_none());
}
