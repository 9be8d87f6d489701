//! Tests how users come into being: sign-up, and the first sign-in, with the real client.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::time::Duration;

use clients::{app, codes, email_code, management, sms_code};
use genauth::authentication::{
    EmailChannel, GetProfileDto, SignInByGithubPayloadDto, SignUpOptionsDto,
    SignUpProfileDto, SigninByMobileDto, SigninByMobileDtoConnection, SmsChannel,
};
use genauth::{Error, JsonObject};
use genauth_mock::Mock;

const MINUTE: Duration = Duration::from_secs(60);

async fn sign_in(mock: &Mock, username: &str, password: &str) -> Result<(), Error> {
    app(mock).sign_in_by_username_password(username, password).await.map(drop)
}

#[tokio::test]
async fn a_code_can_create_the_user() {
    let mock = Mock::start().await.unwrap();
    let new = "new@example.com";
    let code = email_code(&mock, new, EmailChannel::ChannelLogin).await;
    let error = app(&mock).sign_in_by_email_pass_code(new, code).await.unwrap_err();
    assert_eq!(codes(&error), (Some(404), Some(2_004)));
    mock.advance(MINUTE);
    let code = email_code(&mock, new, EmailChannel::ChannelLogin).await;
    let call = app(&mock).sign_in_by_email_pass_code(new, code).auto_register(true);
    let token = call.await.unwrap().data.access_token.unwrap();
    let client = app(&mock).with_access_token(token).unwrap();
    let profile = client.get_profile(GetProfileDto::new()).await.unwrap().data;
    assert_eq!(profile.email.as_deref(), Some(new));
    assert!(profile.email_verified);
}

#[tokio::test]
async fn users_sign_up_with_a_password_or_a_code() {
    let mock = Mock::start().await.unwrap();
    let client = app(&mock);
    let profile = SignUpProfileDto::new().nickname("Nick").company("Example");
    let user =
        client.sign_up_by_username_password("nick", "new-password").profile(profile);
    let user = user.await.unwrap().data;
    assert_eq!(
        (user.username.as_deref(), user.nickname.as_deref()),
        (Some("nick"), Some("Nick"))
    );
    assert!(sign_in(&mock, "nick", "new-password").await.is_ok());
    let error = client.sign_up_by_username_password("nick", "other").await.unwrap_err();
    assert!(
        error.is_conflict() && error.message().unwrap().contains("`username`"),
        "{error}"
    );
    let taken = client.sign_up_by_email_password("Alice@example.com", "other").await;
    assert!(taken.unwrap_err().is_conflict());

    let wrong = client.sign_up_by_phone_pass_code("13900000000", "000000").await;
    assert!(wrong.unwrap_err().is_forbidden());
    let code = sms_code(&mock, "13900000000", SmsChannel::ChannelRegister).await;
    let options = SignUpOptionsDto::new(JsonObject::new())
        .password_for_phone_pass_code("pass-word");
    let user =
        client.sign_up_by_phone_pass_code("13900000000", code).options(options).await;
    assert!(user.unwrap().data.phone_verified);
    assert!(client.sign_in_by_phone_password("13900000000", "pass-word").await.is_ok());
    // The user exists for administrators.
    let users =
        management(&mock).list_users(genauth::management::ListUsersRequestDto::new());
    assert_eq!(users.await.unwrap().data.total_count, 14);
}

#[tokio::test]
async fn a_further_address_at_sign_up_needs_its_own_code() {
    let mock = Mock::start().await.unwrap();
    let sign_up = |options: SignUpOptionsDto| {
        let profile = SignUpProfileDto::new().email("nick@example.com");
        app(&mock)
            .sign_up_by_username_password("nick", "pass")
            .profile(profile)
            .options(options)
    };
    let none = SignUpOptionsDto::new(JsonObject::new());
    assert!(sign_up(none.clone()).await.unwrap_err().is_api());
    let code =
        email_code(&mock, "nick@example.com", EmailChannel::ChannelCompleteEmail).await;
    let user = sign_up(none.email_pass_code_for_information_completion(code))
        .await
        .unwrap()
        .data;
    assert_eq!(
        (user.email.as_deref(), user.email_verified),
        (Some("nick@example.com"), true)
    );
    assert_eq!(user.username.as_deref(), Some("nick"));
}

#[tokio::test]
async fn a_social_account_belongs_to_one_user() {
    let mock = Mock::start().await.unwrap();
    let client = app(&mock);
    let profile = |code: &'static str| {
        let request =
            SigninByMobileDto::new(SigninByMobileDtoConnection::Github, "my-github")
                .github_payload(SignInByGithubPayloadDto::new(code));
        let client = &client;
        async move {
            let tokens = client.sign_in_by_mobile(request).await.unwrap().data;
            let user = client.with_access_token(tokens.access_token.unwrap()).unwrap();
            user.get_profile(GetProfileDto::new().with_identities(true))
                .await
                .unwrap()
                .data
        }
    };
    let (first, again, other) =
        (profile("a").await, profile("a").await, profile("b").await);
    assert_eq!(first.user_id, again.user_id);
    assert_ne!(first.user_id, other.user_id);
    let identities = first.identities.unwrap();
    assert_eq!(identities[0].user_id_in_idp, "a");
    let missing =
        SigninByMobileDto::new(SigninByMobileDtoConnection::Github, "my-github");
    let error = client.sign_in_by_mobile(missing).await.unwrap_err();
    assert!(error.message().unwrap().contains("`github`"), "{error}");
}
