//! Clients of a mock.
//!
//! Declare it as `#[cfg(test)] mod clients;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use genauth::authentication::{
    AuthenticationClient, EmailChannel, SendEmailDto, SendSMSDto, SmsChannel,
};
use genauth::management::ManagementClient;
use genauth::{Error, Retry};
use genauth_mock::{Mock, seed};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Returns a client of the seeded application, without retries.
pub(crate) fn app(mock: &Mock) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id(seed::APP_ID)
        .app_secret(seed::APP_SECRET)
        .app_host(mock.url())
        .retry(Retry::never())
        .build()
        .unwrap()
}

/// Returns a client of the seeded access key, without retries.
pub(crate) fn management(mock: &Mock) -> ManagementClient {
    ManagementClient::builder()
        .access_key_id(seed::ACCESS_KEY_ID)
        .access_key_secret(seed::ACCESS_KEY_SECRET)
        .host(mock.url())
        .retry(Retry::never())
        .build()
        .unwrap()
}

/// Returns a client with the token of a seeded user.
pub(crate) async fn signed_in(mock: &Mock, username: &str) -> AuthenticationClient {
    let client = app(mock);
    let sign_in = client.sign_in_by_username_password(username, seed::PASSWORD);
    let tokens = sign_in.await.unwrap().data;
    client.with_access_token(tokens.access_token.unwrap()).unwrap()
}

/// Sends a code to an email address, and returns it.
pub(crate) async fn email_code(
    mock: &Mock,
    email: &str,
    channel: EmailChannel,
) -> String {
    app(mock).send_email(SendEmailDto::new(email, channel)).await.unwrap();
    mock.code(email).unwrap()
}

/// Sends a code to a phone number, and returns it.
pub(crate) async fn sms_code(mock: &Mock, phone: &str, channel: SmsChannel) -> String {
    app(mock).send_sms(SendSMSDto::new(phone, channel)).await.unwrap();
    mock.code(phone).unwrap()
}

/// Returns `statusCode` and `apiCode` of an error.
pub(crate) fn codes(error: &Error) -> (Option<i64>, Option<i64>) {
    #[derive(serde::Deserialize)]
    struct Envelope {
        #[serde(rename = "statusCode")]
        status: Option<i64>,
        #[serde(rename = "apiCode")]
        api: Option<i64>,
    }
    let body = error.body().unwrap_or_default();
    let envelope: Envelope = serde_json::from_slice(body).unwrap();
    (envelope.status, envelope.api)
}

/// Sends a request without a client, and returns the JSON of the response.
pub(crate) async fn raw(
    mock: &Mock,
    method: &str,
    target: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Value {
    let host = mock.url().replace("http://", "");
    let mut stream = TcpStream::connect(&host).await.unwrap();
    let mut head =
        format!("{method} {target} HTTP/1.1\r\nhost: {host}\r\nconnection: close\r\n");
    for (name, value) in headers {
        head.push_str(&format!("{name}: {value}\r\n"));
    }
    let length = body.len();
    let request = format!(
        "{head}content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let (_, json) = response.split_once("\r\n\r\n").unwrap();
    serde_json::from_str(json).unwrap()
}
