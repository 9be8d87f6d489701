//! Prints the users of a user pool without async.
//!
//! ```sh
//! cargo xtask mock                    # in another terminal
//! eval "$(cargo xtask mock --env)"
//! cargo run --package genauth --example blocking --features blocking
//! ```
#![allow(clippy::print_stdout)]

use std::env;

use genauth::management::{GetUserDto, ListUsersRequestDto, ManagementClient};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = ManagementClient::builder()
        .access_key_id(env::var("GENAUTH_ACCESS_KEY_ID")?)
        .access_key_secret(env::var("GENAUTH_ACCESS_KEY_SECRET")?)
        .host(env::var("GENAUTH_HOST")?)
        .build()?;

    // Items are an iterator, which fetches the next page when necessary.
    for user in client.list_users(ListUsersRequestDto::new()).items().wait().take(100) {
        println!("{}", user?.user_id);
    }

    // All other calls use `wait` instead of `.await`.
    match client.get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901")).wait() {
        Ok(user) => println!("{:?}", user.data.email),
        Err(error) if error.is_not_found() => println!("user not found"),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
