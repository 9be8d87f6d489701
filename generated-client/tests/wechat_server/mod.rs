//! A mock server of WeChat tokens, whose clock is 32 years behind that of this machine.
//!
//! Declare it as `mod wechat_server;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use std::time::Duration;

use genauth::authentication::{
    AuthenticationClient, GetWechatAccessTokenDataDto, GetWechatAccessTokenDto,
};
use genauth::test_util::{Expectation, MockTransport, Reply};
use genauth::wechat::WechatTokenSource;
use genauth::{Error, Retry, Secret};
use serde_json::json;

/// The time of the server as a header, and in seconds since the epoch.
pub(crate) const DATE: (&str, u64) = ("Sun, 06 Nov 1994 08:49:37 GMT", 784_111_777);

/// The lifetime of a WeChat token in seconds.
pub(crate) const LIFE: u64 = 7200;

pub(crate) type Asked =
    Expectation<GetWechatAccessTokenDto, GetWechatAccessTokenDataDto>;

pub(crate) fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

/// Returns a token that is valid for this number of seconds.
pub(crate) fn token(text: &str, valid: u64) -> Reply {
    let expiry = (DATE.1 + valid).to_string();
    Reply::data(json!({"accessToken": text, "expiresAt": expiry})).header("date", DATE.0)
}

/// Returns a failure of the server.
pub(crate) fn down() -> Reply {
    Reply::http(503, "")
}

pub(crate) fn asked(mock: &MockTransport) -> Asked {
    mock.expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .with(GetWechatAccessTokenDto::new("wx1", "wechat-secret-canary"))
}

/// Returns a client without retries, so that requests can be counted.
pub(crate) fn client(mock: &MockTransport) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id("app")
        .app_host("https://mock.invalid")
        .retry(Retry::never())
        .transport(mock.clone())
        .build()
        .unwrap()
}

pub(crate) fn source(mock: &MockTransport) -> WechatTokenSource {
    WechatTokenSource::new(client(mock), "wx1", "wechat-secret-canary")
}

/// Returns the token as text.
pub(crate) async fn get(source: &WechatTokenSource) -> String {
    text(source.token().await)
}

pub(crate) fn text(token: Result<Secret, Error>) -> String {
    token.unwrap().expose_secret().to_owned()
}
