//! Creates users, reads the whole list as a stream, and changes and deletes users.
//!
//! ```sh
//! cargo xtask mock                    # in another terminal
//! eval "$(cargo xtask mock --env)"
//! cargo run --package genauth --example manage_users
//! ```
#![allow(clippy::print_stdout)]

use std::env;
use std::error::Error;

use genauth::management::{
    CreateUserReqDto, DeleteUsersBatchDto, GetUserDto, ListUsersRequestDto,
    ManagementClient, UpdateUserReqDto, UserIdType,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let client = ManagementClient::builder()
        .access_key_id(env::var("GENAUTH_ACCESS_KEY_ID")?)
        .access_key_secret(env::var("GENAUTH_ACCESS_KEY_SECRET")?)
        .host(env::var("GENAUTH_HOST")?)
        .build()?;

    let request = CreateUserReqDto::new().email("ada@example.com").name("Ada Lovelace");
    let created = match client.create_user(request).await {
        Ok(created) => created.data.user_id,
        // An earlier run was interrupted.
        Err(error) if error.is_conflict() => {
            let by_email =
                GetUserDto::new("ada@example.com").user_id_type(UserIdType::Email);
            client.get_user(by_email).await?.data.user_id
        }
        Err(error) => return Err(error.into()),
    };

    // The stream requests the next page when necessary.
    let mut users = client.list_users(ListUsersRequestDto::new()).items();
    while let Some(user) = users.next().await {
        let user = user?;
        println!("{} {}", user.user_id, user.email.unwrap_or_default());
    }

    let request = UpdateUserReqDto::new(&created).nickname("ada");
    let updated = client.update_user(request).await?.data;
    println!("nickname: {}", updated.nickname.unwrap_or_default());

    client.delete_users_batch(DeleteUsersBatchDto::new([&created])).await?;
    let error = client.get_user(GetUserDto::new(&created)).await.err();
    println!("deleted: {}", error.is_some_and(|error| error.is_not_found()));
    Ok(())
}
