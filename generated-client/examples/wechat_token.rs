//! Shares one WeChat access token between the tasks of a program, and replaces it when WeChat
//! rejects it.
//!
//! ```sh
//! cargo xtask mock                    # in another terminal
//! eval "$(cargo xtask mock --env)"
//! cargo run --package genauth --example wechat_token
//! ```
#![allow(clippy::print_stdout)]

use std::env;
use std::error::Error;

use genauth::authentication::AuthenticationClient;
use genauth::wechat::WechatTokenSource;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = AuthenticationClient::builder()
        .app_id(env::var("GENAUTH_APP_ID")?)
        .app_host(env::var("GENAUTH_APP_HOST")?)
        .build()?;
    let secret =
        env::var("WECHAT_SECRET").unwrap_or_else(|_| "mock-wechat-secret".to_owned());
    let source = WechatTokenSource::new(client, "wx4f4bc4dec97d474b", secret);

    // Ten tasks share one request.
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let source = source.clone();
            tokio::spawn(async move { source.token().await })
        })
        .collect();
    let mut tokens = Vec::new();
    for task in tasks {
        tokens.push(task.await??);
    }
    let first = source.token().await?;
    println!("one token for all: {}", tokens.iter().all(|token| *token == first));

    // If WeChat reports error 40001, report the token, and the next call asks the server again.
    source.invalidate(&first);
    let second = source.token().await?;
    println!("{} characters", second.expose_secret().len());
    Ok(())
}
