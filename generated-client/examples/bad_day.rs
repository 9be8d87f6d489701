//! Handles errors, and shows what the client does on a bad day: retries, time limits, and what is
//! safe to repeat. Inject faults into the mock at `http://127.0.0.1:8750/_mock` and run it again.
//!
//! ```sh
//! cargo xtask mock                    # in another terminal
//! eval "$(cargo xtask mock --env)"
//! cargo run --package genauth --example bad_day
//! ```
#![allow(clippy::print_stdout)]

use std::env;
use std::time::Duration;

use genauth::management::{
    CreateGroupReqDto, DeleteGroupsReqDto, GetGroupDto, ManagementClient,
};
use genauth::{Error, Retry};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = ManagementClient::builder()
        .access_key_id(env::var("GENAUTH_ACCESS_KEY_ID")?)
        .access_key_secret(env::var("GENAUTH_ACCESS_KEY_SECRET")?)
        .host(env::var("GENAUTH_HOST")?)
        .attempt_timeout(Duration::from_secs(5))
        .total_timeout(Duration::from_secs(20))
        .retry(Retry::default().attempts(4).base_delay(Duration::from_millis(50)))
        .build()?;

    // Reading is idempotent, so failed attempts are repeated.
    match client.get_group(GetGroupDto::new("developers")).await {
        Ok(group) => println!("read: {}", group.data.name),
        Err(error) => println!("read failed: {}", advice(&error)),
    }

    // Creating is not: it is repeated only if the request was certainly not processed.
    let request =
        CreateGroupReqDto::new("bad-day", "Bad day", "Created on a bad day", "static");
    match client.create_group(request).await {
        Ok(group) => println!("created: {}", group.data.code),
        Err(error) if error.is_conflict() => println!("exists already"),
        Err(error) if error.may_have_been_sent() => {
            println!("unknown whether it was created: {}", advice(&error));
        }
        Err(error) => println!("not created: {}", advice(&error)),
    }
    client.delete_groups_batch(DeleteGroupsReqDto::new(["bad-day"])).await?;
    Ok(())
}

/// Returns what to do about an error. `Display` of the error never contains a secret.
fn advice(error: &Error) -> String {
    let action = match error {
        error if error.is_throttled() => "wait, then try again",
        error if error.is_timeout() || error.is_connect() => "check the network",
        error if error.is_unauthorized() => "check the access key",
        error if error.is_not_found() => "create it first",
        error if error.is_server_error() => "try again later",
        _ => "report it",
    };
    let id = error.request_id().map(|id| format!(" (request {id})")).unwrap_or_default();
    format!("{action}: {error}{id}")
}
