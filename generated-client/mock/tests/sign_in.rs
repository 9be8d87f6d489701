//! Tests sign-in and sign-up with the real client.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::time::Duration;

use clients::{app, codes, email_code, management, signed_in, sms_code};
use genauth::authentication::{
    AuthenticationClient, EmailChannel, GetProfileDto, SendEmailDto, SmsChannel,
};
use genauth::management::{
    CreateUserReqDto, KickUsersDto, UpdateUserOptionsDto, UpdateUserReqDto, UserStatus,
};
use genauth::oidc::ClientAuthentication;
use genauth::passwords::PasswordEncryption;
use genauth::verify::TokenVerifier;
use genauth::{ApiCode, Error};
use genauth_mock::{Mock, seed};

const MINUTE: Duration = Duration::from_secs(60);

async fn sign_in(mock: &Mock, username: &str, password: &str) -> Result<(), Error> {
    app(mock).sign_in_by_username_password(username, password).await.map(drop)
}

#[tokio::test]
async fn every_identifier_signs_in_and_the_tokens_verify() {
    let mock = Mock::start().await.unwrap();
    let client = app(&mock);
    let verifier = TokenVerifier::builder()
        .app_id(seed::APP_ID)
        .app_host(mock.url())
        .build()
        .unwrap();
    for call in [
        client.sign_in_by_account_password("alice", seed::PASSWORD),
        client.sign_in_by_account_password("ALICE@example.com", seed::PASSWORD),
        client.sign_in_by_account_password("13800000001", seed::PASSWORD),
        client.sign_in_by_username_password("alice", seed::PASSWORD),
        client.sign_in_by_email_password("Alice@Example.com", seed::PASSWORD),
        client.sign_in_by_phone_password("13800000001", seed::PASSWORD),
        client.sign_in_by_ad("alice", seed::PASSWORD),
        client.sign_in_by_ldap("alice", seed::PASSWORD),
    ] {
        let tokens = call.await.unwrap().data;
        assert_eq!(tokens.expire_in, 7_200);
        assert!(tokens.refresh_token.is_none());
        let access = tokens.access_token.unwrap();
        let claims = verifier.verify_access_token(access.expose_secret()).await.unwrap();
        assert_eq!(claims.sub.as_deref(), Some(seed::ALICE));
        let id = tokens.id_token.unwrap();
        verifier.verify_id_token(id.expose_secret(), None).await.unwrap();
    }
    let offline = client
        .sign_in_by_account_password("alice", seed::PASSWORD)
        .scope("openid offline_access")
        .await;
    assert!(offline.unwrap().data.refresh_token.is_some());
}

#[tokio::test]
async fn encrypted_passwords_are_decrypted() {
    let mock = Mock::start().await.unwrap();
    for encryption in [PasswordEncryption::Rsa, PasswordEncryption::Sm2] {
        let sign_in = |password: &str| {
            let call =
                app(&mock).sign_in_by_email_password("alice@example.com", password);
            call.encrypt_password(encryption)
        };
        assert!(sign_in(seed::PASSWORD).await.is_ok());
        let error = sign_in("wrong").await.unwrap_err();
        assert_eq!(error.api_code(), Some(ApiCode::WrongAccountOrPassword));
    }
}

#[tokio::test]
async fn wrong_passwords_lock_an_account_for_some_minutes() {
    let mock = Mock::start().await.unwrap();
    let unknown = sign_in(&mock, "nobody", seed::PASSWORD).await.unwrap_err();
    for _ in 0..5 {
        let wrong = sign_in(&mock, "alice", "wrong-canary").await.unwrap_err();
        assert_eq!(codes(&wrong), (Some(403), Some(2_333)));
        assert_eq!(wrong.message(), unknown.message());
    }
    let locked = sign_in(&mock, "alice", seed::PASSWORD).await.unwrap_err();
    assert_eq!(locked.api_code(), Some(ApiCode::UserLocked));
    assert!(sign_in(&mock, "dave", seed::PASSWORD).await.is_ok());
    mock.advance(5 * MINUTE);
    assert!(sign_in(&mock, "alice", seed::PASSWORD).await.is_ok());
    // A success starts the count again.
    for _ in 0..4 {
        sign_in(&mock, "alice", "wrong").await.unwrap_err();
    }
    assert!(sign_in(&mock, "alice", seed::PASSWORD).await.is_ok());
    sign_in(&mock, "alice", "wrong").await.unwrap_err();
    assert!(sign_in(&mock, "alice", seed::PASSWORD).await.is_ok());
}

#[tokio::test]
async fn users_who_are_not_active_may_not_sign_in() {
    let mock = Mock::start().await.unwrap();
    let error = sign_in(&mock, "bob", seed::PASSWORD).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::UserDisabledOrNotInTenant));
    let client = signed_in(&mock, "alice").await;
    let request = UpdateUserReqDto::new(seed::ALICE).status(UserStatus::Deactivated);
    management(&mock).update_user(request).await.unwrap();
    let error = client.get_profile(GetProfileDto::new()).await.unwrap_err();
    assert_eq!(codes(&error), (Some(401), Some(2_020)));
    assert!(sign_in(&mock, "alice", seed::PASSWORD).await.is_err());
}

#[tokio::test]
async fn the_application_authenticates_by_its_method() {
    let mock = Mock::start().await.unwrap();
    let client = |id: &str, secret: &str, method| {
        AuthenticationClient::builder()
            .app_id(id)
            .app_secret(secret)
            .app_host(mock.url())
            .client_authentication(method)
            .build()
            .unwrap()
    };
    for (id, secret, method, works) in [
        (seed::APP_ID, seed::APP_SECRET, ClientAuthentication::ClientSecretPost, true),
        (seed::APP_ID, "wrong", ClientAuthentication::ClientSecretPost, false),
        (seed::APP_ID, seed::APP_SECRET, ClientAuthentication::ClientSecretBasic, false),
        (seed::APP_ID, seed::APP_SECRET, ClientAuthentication::None, false),
        (seed::BROWSER_APP_ID, "none", ClientAuthentication::None, true),
        (seed::BROWSER_APP_ID, "none", ClientAuthentication::ClientSecretPost, false),
    ] {
        let call = client(id, secret, method)
            .sign_in_by_account_password("alice", seed::PASSWORD);
        let outcome = call.await;
        assert_eq!(outcome.is_ok(), works, "{id} {method:?}");
        assert!(outcome.err().is_none_or(|error| error.is_unauthorized()));
    }
    let unknown = client("other", "secret", ClientAuthentication::ClientSecretPost);
    let error =
        unknown.sign_in_by_account_password("alice", seed::PASSWORD).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::ApplicationNotFound));
}

#[tokio::test]
async fn a_code_signs_in_once() {
    let mock = Mock::start().await.unwrap();
    let code = email_code(&mock, "alice@example.com", EmailChannel::ChannelLogin).await;
    let sign_in =
        || app(&mock).sign_in_by_email_pass_code("Alice@example.com", code.as_str());
    assert!(sign_in().await.is_ok());
    assert!(sign_in().await.unwrap_err().is_forbidden());

    let code = sms_code(&mock, "13800000001", SmsChannel::ChannelLogin).await;
    let message = mock.messages().pop().unwrap();
    assert_eq!((message.recipient.as_str(), &message.code), ("+8613800000001", &code));
    mock.advance(MINUTE);
    let late = app(&mock).sign_in_by_phone_pass_code("13800000001", code.as_str()).await;
    assert!(late.unwrap_err().is_forbidden());
    let code = sms_code(&mock, "13800000001", SmsChannel::ChannelLogin).await;
    let again = SendEmailDto::new("alice@example.com", EmailChannel::ChannelLogin);
    app(&mock).send_email(again.clone()).await.unwrap();
    assert!(app(&mock).send_email(again).await.unwrap_err().is_throttled());
    assert!(app(&mock).sign_in_by_phone_pass_code("13800000001", code).await.is_ok());
}

#[tokio::test]
async fn administrators_set_passwords_and_require_new_ones() {
    let mock = Mock::start().await.unwrap();
    let admin = management(&mock);
    let user = CreateUserReqDto::new().username("nick").password("first");
    let id = admin.create_user(user).await.unwrap().data.user_id;
    assert!(sign_in(&mock, "nick", "first").await.is_ok());
    let key = app(&mock).get_system_info().await.unwrap().data.rsa.public_key;
    let encrypted = PasswordEncryption::Rsa.encrypt(&key, "second").unwrap();
    let options =
        UpdateUserOptionsDto::new().password_encrypt_type(PasswordEncryption::Rsa);
    let update = UpdateUserReqDto::new(id.as_str()).password(encrypted).options(options);
    admin.update_user(update).await.unwrap();
    assert!(sign_in(&mock, "nick", "first").await.is_err());
    assert!(sign_in(&mock, "nick", "second").await.is_ok());
}

#[tokio::test]
async fn only_members_sign_in_to_a_tenant() {
    let mock = Mock::start().await.unwrap();
    let sign_in = |username: &str| {
        let call = app(&mock).sign_in_by_account_password(username, seed::PASSWORD);
        call.tenant_id(seed::TENANT_ID).scope("openid tenant_id")
    };
    let error = sign_in("alice").await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::UserDisabledOrNotInTenant));
    assert!(sign_in("heidi").await.is_ok());
}

#[tokio::test]
async fn kicked_users_lose_their_tokens() {
    let mock = Mock::start().await.unwrap();
    let (alice, dave) =
        (signed_in(&mock, "alice").await, signed_in(&mock, "dave").await);
    management(&mock)
        .kick_users(KickUsersDto::new(seed::ALICE, ["other"]))
        .await
        .unwrap();
    assert!(alice.get_profile(GetProfileDto::new()).await.is_ok());
    management(&mock)
        .kick_users(KickUsersDto::new(seed::ALICE, [seed::APP_ID]))
        .await
        .unwrap();
    let error = alice.get_profile(GetProfileDto::new()).await.unwrap_err();
    assert_eq!(codes(&error), (Some(401), Some(2_020)));
    assert!(dave.get_profile(GetProfileDto::new()).await.is_ok());
}
