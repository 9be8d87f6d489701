//! Tests what a mock starts with, and that its state can be saved, loaded, and reset.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::fs;
use std::io::ErrorKind;
use std::path::PathBuf;

use clients::management;
use genauth::management::{
    CreateUserReqDto, GetUserDto, ListUsersRequestDto, UpdateUserReqDto,
};
use genauth_mock::{Mock, seed};

/// A file that is removed at the end of the test.
struct File(PathBuf);

impl File {
    fn new(name: &str) -> Self {
        Self(
            std::env::temp_dir()
                .join(format!("genauth-mock-{}-{name}", std::process::id())),
        )
    }
}

impl Drop for File {
    fn drop(&mut self) {
        fs::remove_file(&self.0).ok();
    }
}

async fn users(mock: &Mock) -> i64 {
    let users = management(mock).list_users(ListUsersRequestDto::new()).await.unwrap();
    users.data.total_count
}

async fn create(mock: &Mock, username: &str) -> String {
    let request = CreateUserReqDto::new().username(username);
    management(mock).create_user(request).await.unwrap().data.user_id
}

#[tokio::test]
async fn a_mock_starts_with_a_company_or_empty() {
    assert_eq!(users(&Mock::start().await.unwrap()).await, 12);
    let empty = Mock::builder().empty().start().await.unwrap();
    assert_eq!(users(&empty).await, 0);
    create(&empty, "mia").await;
    assert_eq!(users(&empty).await, 1);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_ids() {
    let [one, same] = [Mock::start().await.unwrap(), Mock::start().await.unwrap()];
    let other = Mock::builder().seed(2).start().await.unwrap();
    let id = create(&one, "mia").await;
    assert_eq!(create(&same, "mia").await, id);
    assert_ne!(create(&other, "mia").await, id);
}

#[tokio::test]
async fn a_saved_state_is_loaded() {
    let file = File::new("saved.json");
    let mock = Mock::start().await.unwrap();
    let created = create(&mock, "mia").await;
    mock.save(&file.0).unwrap();
    create(&mock, "noah").await;

    let loaded = Mock::builder().load(&file.0).start().await.unwrap();
    assert_eq!(users(&loaded).await, 13);
    let request = GetUserDto::new(created.as_str());
    let user = management(&loaded).get_user(request).await.unwrap().data;
    assert_eq!(user.username.as_deref(), Some("mia"));
    // IDs continue where they were, so that new items do not replace loaded ones.
    assert_ne!(create(&loaded, "olga").await, created);
    assert_eq!(users(&loaded).await, 14);
    loaded.reset();
    assert_eq!(users(&loaded).await, 13);
}

#[tokio::test]
async fn other_files_are_not_loaded() {
    let file = File::new("other.json");
    let missing = Mock::builder().load(&file.0).start().await.unwrap_err();
    assert_eq!(missing.kind(), ErrorKind::NotFound);
    fs::write(&file.0, "[1, 2").unwrap();
    let cut = Mock::builder().load(&file.0).start().await.unwrap_err();
    assert_eq!(cut.kind(), ErrorKind::UnexpectedEof);
    fs::write(&file.0, r#"{"store": 7}"#).unwrap();
    let other = Mock::builder().load(&file.0).start().await.unwrap_err();
    assert_eq!(other.kind(), ErrorKind::InvalidData);
}

#[tokio::test]
async fn a_reset_restores_the_start() {
    let mock = Mock::start().await.unwrap();
    let created = create(&mock, "mia").await;
    let change = UpdateUserReqDto::new(seed::ALICE).nickname("A");
    management(&mock).update_user(change).await.unwrap();
    mock.reset();
    assert_eq!(create(&mock, "mia").await, created);
    assert_eq!(users(&mock).await, 13);
    let alice =
        management(&mock).get_user(GetUserDto::new(seed::ALICE)).await.unwrap().data;
    assert_eq!(alice.nickname.as_deref(), Some("Alice"));
}
