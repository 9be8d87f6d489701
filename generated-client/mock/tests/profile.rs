//! Tests the account of the signed-in user with the real client: profile, addresses, password, and
//! what belongs to the user.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::time::Duration;

use clients::{app, codes, email_code, management, signed_in, sms_code};
use genauth::ApiCode;
use genauth::authentication::{
    AuthenticationClient, BindEmailDto, BindPhoneDto, CheckAppIdSecretDto,
    DeleteAccounDto, DeleteAccountByPasswordDto, EmailChannel, GetDepartmentListDto,
    GetLoginHistoryDto, GetProfileDto, GetRoleListDto, PreCheckCodeDto,
    PreCheckCodeDtoCodeType, PreCheckEmailCodeDto, ResetPasswordByEmailPassCodeDto,
    ResetPasswordDto, SmsChannel, UnbindEmailDto, UpdateEmailByEmailPassCodeDto,
    UpdateEmailDto, UpdatePasswordDto, UpdateUserProfileDto, ValidatePasswordDto,
    VerifyDeleteAccountRequestDto, VerifyDeleteAccountRequestDtoVerifyMethod,
    VerifyResetPasswordRequestDto, VerifyResetPasswordRequestDtoVerifyMethod,
    VerifyUpdateEmailRequestDto, VerifyUpdateEmailRequestDtoVerifyMethod,
};
use genauth::management::{GetUserDto, GetUserLoginHistoryDto};
use genauth::passwords::PasswordEncryption;
use genauth_mock::{Mock, seed};

const MINUTE: Duration = Duration::from_secs(60);

async fn email(client: &AuthenticationClient) -> Option<String> {
    client.get_profile(GetProfileDto::new()).await.unwrap().data.email
}

#[tokio::test]
async fn the_scope_of_the_token_limits_the_profile() {
    let mock = Mock::start().await.unwrap();
    let sign_in = app(&mock).sign_in_by_username_password("alice", seed::PASSWORD);
    let token = sign_in.scope("openid email").await.unwrap().data.access_token.unwrap();
    let client = app(&mock).with_access_token(token).unwrap();
    let profile = client.get_profile(GetProfileDto::new()).await.unwrap().data;
    assert_eq!(profile.email.as_deref(), Some("alice@example.com"));
    assert!(
        profile.phone.is_none() && profile.name.is_none() && profile.username.is_none()
    );
    assert!(profile.department_ids.is_none() && profile.custom_data.is_none());
    let all = signed_in(&mock, "alice").await;
    let request = GetProfileDto::new().with_department_ids(true);
    let profile = all.get_profile(request).await.unwrap().data;
    assert_eq!(profile.name.as_deref(), Some("Alice Liu"));
    assert_eq!(profile.department_ids.unwrap(), [seed::ROOT_DEPARTMENT_ID]);
    assert_eq!(profile.logins_count, Some(2));
}

#[tokio::test]
async fn tokens_are_for_their_application_and_time() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let profile = GetProfileDto::new;
    let error = app(&mock).get_profile(profile()).await.unwrap_err();
    assert_eq!(codes(&error), (Some(401), Some(2_020)));
    let token = client.get_profile(profile()).await;
    assert!(token.is_ok());
    mock.advance(Duration::from_secs(7_200));
    let error = client.get_profile(profile()).await.unwrap_err();
    assert_eq!(codes(&error), (Some(401), Some(2_020)));
    let sign_in = app(&mock).sign_in_by_username_password("alice", seed::PASSWORD);
    let token = sign_in.await.unwrap().data.access_token.unwrap();
    let other = AuthenticationClient::builder()
        .app_id(seed::BROWSER_APP_ID)
        .app_host(mock.url())
        .access_token(token)
        .build()
        .unwrap();
    let error = other.get_profile(profile()).await.unwrap_err();
    assert_eq!(codes(&error), (Some(401), Some(2_020)));
    let unknown = AuthenticationClient::builder()
        .app_id("other")
        .app_host(mock.url())
        .build()
        .unwrap();
    let error = unknown.get_country_list().await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::ApplicationNotFound));
}

#[tokio::test]
async fn the_profile_can_be_changed() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let change = UpdateUserProfileDto::new().nickname("Lia").city("Beijing");
    let changed = client.update_profile(change).await.unwrap().data;
    assert_eq!(changed.nickname.as_deref(), Some("Lia"));
    let user =
        management(&mock).get_user(GetUserDto::new(seed::ALICE)).await.unwrap().data;
    assert_eq!(
        (user.nickname.as_deref(), user.city.as_deref()),
        (Some("Lia"), Some("Beijing"))
    );
    assert_eq!(user.name.as_deref(), Some("Alice Liu"));
    let taken =
        client.update_profile(UpdateUserProfileDto::new().username("dave")).await;
    assert!(taken.unwrap_err().is_conflict());
}

#[tokio::test]
async fn addresses_are_unbound_and_bound_with_codes() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let bound = client.bind_email(BindEmailDto::new("a@example.com", "000000")).await;
    assert_eq!(codes(&bound.unwrap_err()), (Some(422), None));
    let code =
        email_code(&mock, "alice@example.com", EmailChannel::ChannelUnbindEmail).await;
    client.unbind_email(UnbindEmailDto::new(code)).await.unwrap();
    assert_eq!(email(&client).await, None);
    let code = email_code(&mock, "a@example.com", EmailChannel::ChannelBindEmail).await;
    let wrong =
        client.bind_email(BindEmailDto::new("b@example.com", code.as_str())).await;
    assert!(wrong.unwrap_err().is_forbidden());
    client.bind_email(BindEmailDto::new("a@example.com", code)).await.unwrap();
    assert_eq!(email(&client).await.as_deref(), Some("a@example.com"));
    let taken = sms_code(&mock, "13800000004", SmsChannel::ChannelBindPhone).await;
    let error =
        client.bind_phone(BindPhoneDto::new("13800000004", taken)).await.unwrap_err();
    assert!(error.is_api());
}

#[tokio::test]
async fn the_email_address_is_changed_in_two_steps() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let verify = |email: &'static str, code: String| {
        let method = VerifyUpdateEmailRequestDtoVerifyMethod::EmailPasscode;
        let payload = UpdateEmailByEmailPassCodeDto::new(email, code);
        client.verify_update_email_request(VerifyUpdateEmailRequestDto::new(
            method, payload,
        ))
    };
    let taken = verify("dave@example.com", "000000".to_owned()).await.unwrap_err();
    assert!(taken.is_conflict());
    let code =
        email_code(&mock, "new@example.com", EmailChannel::ChannelUpdateEmail).await;
    let ticket = verify("new@example.com", code).await.unwrap().data;
    assert_eq!(ticket.token_expires_in, 60);
    let update = || UpdateEmailDto::new(ticket.update_email_token.clone());
    let other = signed_in(&mock, "dave").await;
    assert!(other.update_email(update()).await.unwrap_err().is_forbidden());
    assert_eq!(email(&client).await.as_deref(), Some("alice@example.com"));
}

#[tokio::test]
async fn a_ticket_for_a_change_expires() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    for (wait, works) in [(MINUTE, false), (Duration::ZERO, true)] {
        mock.advance(MINUTE);
        let code =
            email_code(&mock, "new@example.com", EmailChannel::ChannelUpdateEmail).await;
        let method = VerifyUpdateEmailRequestDtoVerifyMethod::EmailPasscode;
        let payload = UpdateEmailByEmailPassCodeDto::new("new@example.com", code);
        let verify = VerifyUpdateEmailRequestDto::new(method, payload);
        let ticket = client.verify_update_email_request(verify).await.unwrap().data;
        mock.advance(wait);
        let update = UpdateEmailDto::new(ticket.update_email_token);
        assert_eq!(client.update_email(update.clone()).await.is_ok(), works);
        assert!(client.update_email(update).await.is_err());
    }
    assert_eq!(email(&client).await.as_deref(), Some("new@example.com"));
}

#[tokio::test]
async fn the_password_is_changed_with_the_old_one() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let wrong = UpdatePasswordDto::new("new-password").old_password("wrong");
    let error = client.update_password(wrong).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::WrongPassword));
    let encryption = PasswordEncryption::Sm2;
    let new = client.encrypt_password(encryption, "Longer-passw0rd").await.unwrap();
    let old = client.encrypt_password(encryption, seed::PASSWORD).await.unwrap();
    let request =
        UpdatePasswordDto::new(new).old_password(old).password_encrypt_type(encryption);
    client.update_password(request).await.unwrap();
    let valid = |password: &'static str| {
        let request =
            ValidatePasswordDto::new().email("alice@example.com").password(password);
        let client = &client;
        async move { client.validate_password(request).await.unwrap().data.valid }
    };
    assert!(valid("Longer-passw0rd").await && !valid(seed::PASSWORD).await);
    let level = client.get_security_level().await.unwrap().data;
    assert_eq!((level.password_security_level, level.password_set), (3, true));
    assert!(level.email_binded && level.phone_binded && !level.mfa_enrolled);
}

#[tokio::test]
async fn a_forgotten_password_is_reset() {
    let mock = Mock::start().await.unwrap();
    let client = app(&mock);
    // Also for a user who is locked.
    for _ in 0..5 {
        let wrong = client.sign_in_by_email_password("alice@example.com", "wrong").await;
        wrong.unwrap_err();
    }
    let code =
        email_code(&mock, "alice@example.com", EmailChannel::ChannelResetPassword).await;
    let check = PreCheckCodeDto::new(PreCheckCodeDtoCodeType::Email).email_code_payload(
        PreCheckEmailCodeDto::new(
            "alice@example.com",
            code.as_str(),
            EmailChannel::ChannelResetPassword,
        ),
    );
    assert!(client.pre_check_code(check.clone()).await.unwrap().data.is_valid);
    let method = VerifyResetPasswordRequestDtoVerifyMethod::EmailPasscode;
    let payload = ResetPasswordByEmailPassCodeDto::new(code).email("alice@example.com");
    let verify =
        VerifyResetPasswordRequestDto::new(method).email_pass_code_payload(payload);
    let ticket = client.verify_reset_password_request(verify).await.unwrap().data;
    let checked = client.pre_check_code(check).await.unwrap().data;
    assert!(!checked.is_valid && checked.message.is_some());
    let reset = ResetPasswordDto::new(ticket.password_reset_token, "new-password");
    client.reset_password(reset.clone()).await.unwrap();
    assert!(client.reset_password(reset).await.unwrap_err().is_forbidden());
    let sign_in = client.sign_in_by_email_password("alice@example.com", "new-password");
    assert!(sign_in.await.is_ok());
}

#[tokio::test]
async fn an_account_is_deleted_after_verification() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "dave").await;
    let verify = |password: &str| {
        let method = VerifyDeleteAccountRequestDtoVerifyMethod::Password;
        let payload = DeleteAccountByPasswordDto::new(password);
        let request =
            VerifyDeleteAccountRequestDto::new(method).password_payload(payload);
        client.verify_delete_account_request(request)
    };
    let error = verify("wrong").await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::WrongPassword));
    let ticket = verify(seed::PASSWORD).await.unwrap().data;
    let request = DeleteAccounDto::new(ticket.delete_account_token);
    client.delete_account(request).await.unwrap();
    let error = client.get_profile(GetProfileDto::new()).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::LoginRequired));
    let gone =
        management(&mock).get_user(GetUserDto::new(seed::DAVE)).await.unwrap_err();
    assert_eq!(gone.api_code(), Some(ApiCode::UserNotFound));
}

#[tokio::test]
async fn lists_follow_the_state() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let wrong = app(&mock).sign_in_by_username_password("alice", "wrong").await;
    wrong.unwrap_err();
    let departments =
        client.get_department_list(GetDepartmentListDto::new()).await.unwrap();
    assert_eq!(departments.data.total_count, 1);
    let department = &departments.data.list[0];
    assert_eq!(department.department_id, seed::ROOT_DEPARTMENT_ID);
    assert!(department.is_leader && department.is_main_department && department.is_root);
    let groups = client.get_group_list().await.unwrap().data;
    let expected = management(&mock)
        .get_user_groups(genauth::management::GetUserGroupsDto::new(seed::ALICE))
        .await
        .unwrap()
        .data;
    assert_eq!(groups.len(), expected.list.len());
    let roles = client.get_role_list(GetRoleListDto::new()).await.unwrap().data;
    assert!(roles.iter().any(|role| role.code == seed::ADMIN_ROLE_CODE));
    let none = GetRoleListDto::new().namespace("other");
    assert!(client.get_role_list(none).await.unwrap().data.is_empty());
    let tenants = client.get_tenant_list().await.unwrap().data;
    assert!(tenants.iter().all(|tenant| tenant.tenant_id == seed::TENANT_ID));

    let history =
        client.get_login_history(GetLoginHistoryDto::new()).await.unwrap().data;
    let outcomes: Vec<_> = history.list.iter().map(|record| record.success).collect();
    assert_eq!((history.total_count, outcomes), (2, vec![false, true]));
    let failed = GetLoginHistoryDto::new().success(false);
    assert_eq!(client.get_login_history(failed).await.unwrap().data.total_count, 1);
    let request = GetUserLoginHistoryDto::new(seed::ALICE);
    let seen = management(&mock).get_user_login_history(request).await.unwrap().data;
    assert_eq!(seen.total_count, 2);
    assert_eq!(seen.list[0].app_id, seed::APP_ID);
    let apps = client.get_logged_in_apps().await.unwrap().data;
    assert!(apps.len() == 1 && apps[0].active);
    assert_eq!(client.get_accessible_apps().await.unwrap().data.len(), 2);
}

#[tokio::test]
async fn the_secret_of_the_application_is_checked() {
    let mock = Mock::start().await.unwrap();
    for (secret, expected) in [(seed::APP_SECRET, true), ("wrong", false)] {
        let request = CheckAppIdSecretDto::new(seed::APP_ID, secret);
        let checked = app(&mock).check_app_id_secret(request).await.unwrap().data;
        assert_eq!((checked.valid, checked.message.is_some()), (expected, !expected));
    }
}
