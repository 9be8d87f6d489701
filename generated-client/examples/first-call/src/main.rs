//! Fetches and prints a WeChat access token. Needs no account: run it against the mock.
//!
//! ```sh
//! cargo run --package genauth-mock    # in another terminal
//! eval "$(cargo run --quiet --package genauth-mock -- --env)"
//! cargo run --package first-call
//! ```
#![allow(clippy::print_stdout)]

use std::env;
use std::error::Error;

use genauth::authentication::{AuthenticationClient, GetWechatAccessTokenDto};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = AuthenticationClient::builder()
        .app_id(env::var("GENAUTH_APP_ID")?)
        .app_secret(env::var("GENAUTH_APP_SECRET")?)
        .app_host(env::var("GENAUTH_APP_HOST")?)
        .build()?;

    let secret =
        env::var("WECHAT_SECRET").unwrap_or_else(|_| "mock-wechat-secret".to_owned());
    let request = GetWechatAccessTokenDto::new("wx4f4bc4dec97d474b", secret);
    let token = client.get_wechat_mp_access_token_info(request).await?;

    // `Debug` redacts secrets; showing one takes an explicit call.
    println!("token: {}", token.data.access_token.expose_secret());
    println!("expires at {}", token.data.expires_at);
    Ok(())
}
