//! Tests custom certificates and proxies.
#![cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod authority;
#[cfg(test)]
#[path = "network/certificates.rs"]
mod certificates;
#[cfg(test)]
mod clock;
#[cfg(test)]
#[path = "network/handshakes.rs"]
mod handshakes;
#[cfg(test)]
#[path = "network/proxies.rs"]
mod proxies;
#[cfg(test)]
#[path = "network/socks.rs"]
mod socks;
#[cfg(test)]
mod told;

use std::time::Duration;

use genauth::authentication::{
    AuthenticationClient, AuthenticationClientBuilder, GetWechatAccessTokenDto,
};
use genauth::{Error, Retry};

/// The time limit of a wait: longer than any delay on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// Returns a client that does not retry.
fn builder(url: impl Into<String>) -> AuthenticationClientBuilder {
    let builder = AuthenticationClient::builder().app_id("app").app_host(url);
    let builder = builder.connect_timeout(PATIENCE).attempt_timeout(PATIENCE);
    builder.total_timeout(10 * PATIENCE).retry(Retry::never()).no_proxy()
}

/// Sends one call and returns the number in its response.
async fn call(builder: AuthenticationClientBuilder) -> Result<i64, Error> {
    let request = GetWechatAccessTokenDto::new("wx", "canary-wechat");
    let client = builder.build()?;
    let token = client.get_wechat_mp_access_token_info(request).await?;
    assert_eq!(token.data.access_token.expose_secret(), "t");
    Ok(token.status_code)
}

/// Returns the message of an error that occurred before a request was sent.
async fn problem(builder: AuthenticationClientBuilder) -> String {
    hidden(&builder);
    let error = call(builder).await.unwrap_err();
    assert!(error.is_config(), "{error}");
    hidden(&error);
    let text = error.to_string();
    text.strip_prefix("the client cannot be built: ").unwrap().to_owned()
}

/// Asserts that no connection was established, and that the error message contains this text.
fn refused(error: &Error, text: &str) {
    assert!(error.is_connect() && !error.may_have_been_sent(), "{error}");
    assert!(error.to_string().contains(text), "{error}");
    hidden(error);
}

fn hidden(value: &impl std::fmt::Debug) {
    let shown = format!("{value:?} {value:#?}");
    assert!(!shown.contains("canary"), "{shown}");
}
