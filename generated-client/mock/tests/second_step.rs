//! Tests what can be required after the password, with the real client: a second factor, and a new
//! password.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::time::Duration;

use clients::{app, management, raw, signed_in};
use genauth::authentication::{
    EnrollFactorDto, EnrollFactorEnrollmentDataDto, FactorProfile, FactorType,
    GetProfileDto, MfaOtpVerityDto, ResetFactorDto, ResetPasswordDto,
    SendEnrollFactorRequestDto,
};
use genauth::management::{
    CreateUserOptionsDto, CreateUserReqDto, GetMfaTriggerDataDto,
    UpdateApplicationMfaSettingsDto, UpdateUserOptionsDto, UpdateUserReqDto,
};
use genauth::{ApiCode, Error, JsonObject};
use genauth_mock::{Mock, seed};

async fn sign_in(mock: &Mock, username: &str, password: &str) -> Result<(), Error> {
    app(mock).sign_in_by_username_password(username, password).await.map(drop)
}

#[tokio::test]
async fn a_required_second_factor_is_presented_with_the_mfa_token() {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Pending {
        mfa_token: String,
        totp_mfa_enabled: bool,
    }
    let mock = Mock::start().await.unwrap();
    let error = sign_in(&mock, "carol", seed::PASSWORD).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::MfaRequiredByUser));
    let pending: Pending = error.data().unwrap();
    assert!(pending.totp_mfa_enabled);
    let body = format!("token={}", pending.mfa_token);
    let form = [("content-type", "application/x-www-form-urlencoded")];
    let active = raw(&mock, "POST", "/mfa/token/introspection", &form, &body).await;
    assert_eq!(
        (&active["active"], &active["userId"]),
        (&true.into(), &seed::CAROL.into())
    );

    let client = app(&mock).with_access_token(pending.mfa_token).unwrap();
    // It is no access token.
    let error = client.get_profile(GetProfileDto::new()).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::LoginRequired));
    let error = client.mfa_otp_verify(MfaOtpVerityDto::new("000000")).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::WrongTotpCode));
    assert!(sign_in(&mock, "carol", seed::PASSWORD).await.is_err());
    let password = mock.one_time_password(seed::CAROL).unwrap();
    let verified = client.mfa_otp_verify(MfaOtpVerityDto::new(password)).await.unwrap();
    assert!(verified.data.verified);
    assert!(sign_in(&mock, "carol", seed::PASSWORD).await.is_ok());
    // The factor counts for one sign-in.
    let error = sign_in(&mock, "carol", seed::PASSWORD).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::MfaRequiredByUser));
}

#[tokio::test]
async fn administrators_start_a_second_factor() {
    let mock = Mock::start().await.unwrap();
    let request = GetMfaTriggerDataDto::new(seed::APP_ID, seed::CAROL);
    let data = management(&mock).get_mfa_trigger_data(request).await.unwrap().data;
    assert_eq!(
        (data.username.as_deref(), data.totp_mfa_enabled),
        (Some("carol"), Some(true))
    );
    let client = app(&mock).with_access_token(data.mfa_token).unwrap();
    let password = mock.one_time_password(seed::CAROL).unwrap();
    client.mfa_otp_verify(MfaOtpVerityDto::new(password)).await.unwrap();
    assert!(sign_in(&mock, "carol", seed::PASSWORD).await.is_ok());
    let unknown = GetMfaTriggerDataDto::new("other", seed::CAROL);
    let error = management(&mock).get_mfa_trigger_data(unknown).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::ApplicationNotFound));
}

#[tokio::test]
async fn a_new_password_can_be_required() {
    #[derive(serde::Deserialize)]
    #[serde(rename_all = "camelCase")]
    struct Reset {
        password_reset_token: String,
    }
    let mock = Mock::start().await.unwrap();
    let admin = management(&mock);
    let options = CreateUserOptionsDto::new().reset_password_on_first_login(true);
    let user =
        CreateUserReqDto::new().username("nick").password("first").options(options);
    let id = admin.create_user(user).await.unwrap().data.user_id;
    for (password, next, code) in [
        ("first", "second", ApiCode::FirstLoginPasswordReset),
        ("second", "third", ApiCode::PasswordResetRequired),
    ] {
        let error = sign_in(&mock, "nick", password).await.unwrap_err();
        assert_eq!(error.api_code(), Some(code));
        let token = error.data::<Reset>().unwrap().password_reset_token;
        app(&mock).reset_password(ResetPasswordDto::new(token, next)).await.unwrap();
        assert!(sign_in(&mock, "nick", next).await.is_ok());
        let options = UpdateUserOptionsDto::new().reset_password_on_next_login(true);
        let update = UpdateUserReqDto::new(id.as_str()).options(options);
        admin.update_user(update).await.unwrap();
    }
}

#[tokio::test]
async fn an_application_can_require_a_factor_that_users_bind_first() {
    let mock = Mock::start().await.unwrap();
    let admin = management(&mock);
    let on = UpdateApplicationMfaSettingsDto::new(seed::APP_ID)
        .enabled_factors([FactorType::Sms]);
    let enabled =
        admin.update_application_mfa_settings(on).await.unwrap().data.enabled_factors;
    assert_eq!(enabled, [FactorType::Sms]);
    let error = sign_in(&mock, "alice", seed::PASSWORD).await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::MfaRequiredByApplication));
    let pending: JsonObject = error.data().unwrap();
    let client =
        app(&mock).with_access_token(pending["mfaToken"].as_str().unwrap()).unwrap();
    let open = client.list_factors_to_enroll().await.unwrap().data;
    assert_eq!(open.len(), 1);
    let profile = FactorProfile::new().phone_number("13800000001");
    let request = SendEnrollFactorRequestDto::new(FactorType::Sms, profile);
    let token =
        client.send_enroll_factor_request(request).await.unwrap().data.enrollment_token;
    let code = mock.code("13800000001").unwrap();
    let data = EnrollFactorEnrollmentDataDto::new().pass_code(code);
    client
        .enroll_factor(EnrollFactorDto::new(FactorType::Sms, token, data))
        .await
        .unwrap();
    assert!(sign_in(&mock, "alice", seed::PASSWORD).await.is_ok());
    assert!(sign_in(&mock, "alice", seed::PASSWORD).await.is_err());
    let off = UpdateApplicationMfaSettingsDto::new(seed::APP_ID);
    let off = off.disabled_factors([FactorType::Sms]);
    admin.update_application_mfa_settings(off).await.unwrap();
    assert!(sign_in(&mock, "alice", seed::PASSWORD).await.is_ok());
}

#[tokio::test]
async fn an_authenticator_is_bound_and_then_required() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let request =
        || SendEnrollFactorRequestDto::new(FactorType::Otp, FactorProfile::new());
    let started = client.send_enroll_factor_request(request()).await.unwrap().data;
    let uri = started.otp_data.unwrap().qr_code_uri;
    assert!(uri.expose_secret().starts_with("otpauth://totp/"));
    let enroll = |code: &str| {
        let data = EnrollFactorEnrollmentDataDto::new().pass_code(code);
        let token = started.enrollment_token.clone();
        client.enroll_factor(EnrollFactorDto::new(FactorType::Otp, token, data))
    };
    let error = enroll("000000").await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::WrongTotpCode));
    let password = one_time_password(uri.expose_secret());
    enroll(&password).await.unwrap();
    let factors = client.list_enrolled_factors().await.unwrap().data;
    assert_eq!(factors.len(), 1);
    let again = client.send_enroll_factor_request(request()).await.unwrap_err();
    assert!(again.is_conflict());
    let open = client.list_factors_to_enroll().await.unwrap().data;
    assert!(open.iter().all(|factor| factor.factor_type != FactorType::Otp));
    // The password that bound the authenticator is used.
    let used = client.mfa_otp_verify(MfaOtpVerityDto::new(password)).await.unwrap_err();
    assert_eq!(used.api_code(), Some(ApiCode::WrongTotpCode));
    mock.advance(Duration::from_secs(30));
    let next = mock.one_time_password(seed::ALICE).unwrap();
    assert!(
        client.mfa_otp_verify(MfaOtpVerityDto::new(next)).await.unwrap().data.verified
    );
    let sign_in = || app(&mock).sign_in_by_username_password("alice", seed::PASSWORD);
    let error = sign_in().await.unwrap_err();
    assert_eq!(error.api_code(), Some(ApiCode::MfaRequiredByUser));
    assert!(error.data::<JsonObject>().unwrap().contains_key("mfaToken"));
    let id = factors[0].factor_id.as_str();
    client.reset_factor(ResetFactorDto::new(id)).await.unwrap();
    assert!(
        client.reset_factor(ResetFactorDto::new(id)).await.unwrap_err().is_not_found()
    );
    assert!(sign_in().await.is_ok());
}

/// Computes the password that an authenticator shows after it has scanned the code (RFC 6238).
fn one_time_password(uri: &str) -> String {
    let (_, rest) = uri.split_once("secret=").unwrap();
    let (secret, _) = rest.split_once('&').unwrap();
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let bits: String = secret
        .bytes()
        .map(|byte| {
            format!("{:05b}", alphabet.iter().position(|it| *it == byte).unwrap())
        })
        .collect();
    let key: Vec<u8> = bits
        .as_bytes()
        .chunks_exact(8)
        .map(|byte| u8::from_str_radix(std::str::from_utf8(byte).unwrap(), 2).unwrap())
        .collect();
    let now =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, &key);
    let tag = ring::hmac::sign(&key, &(now.as_secs() / 30).to_be_bytes());
    let tag = tag.as_ref();
    let offset = usize::from(tag[19] & 15);
    let number =
        u32::from_be_bytes(tag[offset..offset + 4].try_into().unwrap()) & 0x7fff_ffff;
    format!("{:06}", number % 1_000_000)
}

#[tokio::test]
async fn a_phone_is_bound_as_a_factor_with_a_code() {
    let mock = Mock::start().await.unwrap();
    let client = signed_in(&mock, "alice").await;
    let profile = FactorProfile::new().phone_number("13800000001");
    let request = SendEnrollFactorRequestDto::new(FactorType::Sms, profile);
    let started = client.send_enroll_factor_request(request).await.unwrap().data;
    let code = mock.code("13800000001").unwrap();
    let data = EnrollFactorEnrollmentDataDto::new().pass_code(code);
    let enroll = EnrollFactorDto::new(FactorType::Sms, started.enrollment_token, data);
    client.enroll_factor(enroll).await.unwrap();
    let factors = client.list_enrolled_factors().await.unwrap().data;
    assert_eq!(factors[0].profile["phoneNumber"].as_str(), Some("13800000001"));
}
