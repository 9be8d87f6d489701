// @generated from spec/management/security.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Security settings.

use crate::generated::shared::FactorType;
use crate::runtime::prelude::*;

/// Security settings to change in a user pool.
///
/// Used by [`update_security_settings`](crate::management::ManagementClient::update_security_settings).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateSecuritySettingsDto {
    /// Origins allowed to make cross-origin (CORS) requests.
    ///
    /// Example: `["https://example.com"]`.
    #[doc(alias = "allowedOrigins")]
    pub allowed_origins: Option<Vec<String>>,
    /// Validity period of the GenAuth token in seconds.
    ///
    /// Server default: `129600`.\
    /// Example: `1296000`.
    #[doc(alias = "authingTokenExpiresIn")]
    pub authing_token_expires_in: Option<i64>,
    /// Length of one-time codes sent by SMS or email and of captcha image codes.
    ///
    /// Server default: `6`.\
    /// Example: `6`.
    #[doc(alias = "verifyCodeLength")]
    pub verify_code_length: Option<i64>,
    /// Maximum number of wrong attempts within the validity period of a one-time code (60 seconds
    /// by default). Beyond it, the code becomes invalid and a new one must be sent.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    #[doc(alias = "verifyCodeMaxAttempts")]
    pub verify_code_max_attempts: Option<i64>,
    /// Security policy for changing an email address.
    ///
    /// Example: `{"verifyOldEmail":true}`.
    #[doc(alias = "changeEmailStrategy")]
    pub change_email_strategy: Option<ChangeEmailStrategyDto>,
    /// Security policy for changing a phone number.
    ///
    /// Example: `{"verifyOldPhone":true}`.
    #[doc(alias = "changePhoneStrategy")]
    pub change_phone_strategy: Option<ChangePhoneStrategyDto>,
    /// Settings for the lifetime of the sign-in cookie.
    #[doc(alias = "cookieSettings")]
    pub cookie_settings: Option<CookieSettingsDto>,
    /// Whether sign-up is disabled. If so, users cannot sign up themselves, and only administrators
    /// can create accounts for them. Enabled by default in B2B and B2E user pools.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "registerDisabled")]
    pub register_disabled: Option<bool>,
    /// Settings that detect frequent sign-ups.
    #[doc(alias = "registerAnomalyDetection")]
    pub register_anomaly_detection: Option<RegisterAnomalyDetectionConfigDto>,
    /// Whether users must set a password after signing up with a one-time code. Applies only to the
    /// GenAuth sign-in page and Guard, not to API calls.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "completePasswordAfterPassCodeLogin")]
    pub complete_password_after_pass_code_login: Option<bool>,
    /// Settings that protect sign-in against brute-force attacks.
    #[doc(alias = "loginAnomalyDetection")]
    pub login_anomaly_detection: Option<LoginAnomalyDetectionConfigDto>,
    /// Whether to refuse sign-in with an unverified email address and send a verification email.
    /// The user can sign in only after completing the verification.
    #[doc(alias = "loginRequireEmailVerified")]
    pub login_require_email_verified: Option<bool>,
    /// Settings for self-service account unlocking. Only users with a bound phone number or email
    /// address can unlock their own accounts.
    #[doc(alias = "selfUnlockAccount")]
    pub self_unlock_account: Option<SelfUnlockAccountConfigDto>,
    /// Whether the GenAuth sign-in page lets the user choose the account to sign in with.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "enableLoginAccountSwitch")]
    pub enable_login_account_switch: Option<bool>,
    /// Security settings for QR code sign-in with an app.
    #[doc(alias = "qrcodeLoginStrategy")]
    pub qrcode_login_strategy: Option<QrcodeLoginStrategyDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateSecuritySettingsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`allowed_origins`](Self#structfield.allowed_origins).
    pub fn allowed_origins(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.allowed_origins = value.into_option();
        self
    }

    /// Sets [`authing_token_expires_in`](Self#structfield.authing_token_expires_in).
    pub fn authing_token_expires_in(mut self, value: impl IntoOption<i64>) -> Self {
        self.authing_token_expires_in = value.into_option();
        self
    }

    /// Sets [`verify_code_length`](Self#structfield.verify_code_length).
    pub fn verify_code_length(mut self, value: impl IntoOption<i64>) -> Self {
        self.verify_code_length = value.into_option();
        self
    }

    /// Sets [`verify_code_max_attempts`](Self#structfield.verify_code_max_attempts).
    pub fn verify_code_max_attempts(mut self, value: impl IntoOption<i64>) -> Self {
        self.verify_code_max_attempts = value.into_option();
        self
    }

    /// Sets [`change_email_strategy`](Self#structfield.change_email_strategy).
    pub fn change_email_strategy(
        mut self,
        value: impl IntoOption<ChangeEmailStrategyDto>,
    ) -> Self {
        self.change_email_strategy = value.into_option();
        self
    }

    /// Sets [`change_phone_strategy`](Self#structfield.change_phone_strategy).
    pub fn change_phone_strategy(
        mut self,
        value: impl IntoOption<ChangePhoneStrategyDto>,
    ) -> Self {
        self.change_phone_strategy = value.into_option();
        self
    }

    /// Sets [`cookie_settings`](Self#structfield.cookie_settings).
    pub fn cookie_settings(mut self, value: impl IntoOption<CookieSettingsDto>) -> Self {
        self.cookie_settings = value.into_option();
        self
    }

    /// Sets [`register_disabled`](Self#structfield.register_disabled).
    pub fn register_disabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.register_disabled = value.into_option();
        self
    }

    /// Sets [`register_anomaly_detection`](Self#structfield.register_anomaly_detection).
    pub fn register_anomaly_detection(
        mut self,
        value: impl IntoOption<RegisterAnomalyDetectionConfigDto>,
    ) -> Self {
        self.register_anomaly_detection = value.into_option();
        self
    }

    /// Sets [`complete_password_after_pass_code_login`](Self#structfield.complete_password_after_pass_code_login).
    pub fn complete_password_after_pass_code_login(
        mut self,
        value: impl IntoOption<bool>,
    ) -> Self {
        self.complete_password_after_pass_code_login = value.into_option();
        self
    }

    /// Sets [`login_anomaly_detection`](Self#structfield.login_anomaly_detection).
    pub fn login_anomaly_detection(
        mut self,
        value: impl IntoOption<LoginAnomalyDetectionConfigDto>,
    ) -> Self {
        self.login_anomaly_detection = value.into_option();
        self
    }

    /// Sets [`login_require_email_verified`](Self#structfield.login_require_email_verified).
    pub fn login_require_email_verified(mut self, value: impl IntoOption<bool>) -> Self {
        self.login_require_email_verified = value.into_option();
        self
    }

    /// Sets [`self_unlock_account`](Self#structfield.self_unlock_account).
    pub fn self_unlock_account(
        mut self,
        value: impl IntoOption<SelfUnlockAccountConfigDto>,
    ) -> Self {
        self.self_unlock_account = value.into_option();
        self
    }

    /// Sets [`enable_login_account_switch`](Self#structfield.enable_login_account_switch).
    pub fn enable_login_account_switch(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_login_account_switch = value.into_option();
        self
    }

    /// Sets [`qrcode_login_strategy`](Self#structfield.qrcode_login_strategy).
    pub fn qrcode_login_strategy(
        mut self,
        value: impl IntoOption<QrcodeLoginStrategyDto>,
    ) -> Self {
        self.qrcode_login_strategy = value.into_option();
        self
    }
}

record! {
    UpdateSecuritySettingsDto {
        optional allowed_origins = "allowedOrigins",
        optional authing_token_expires_in = "authingTokenExpiresIn",
        optional verify_code_length = "verifyCodeLength",
        optional verify_code_max_attempts = "verifyCodeMaxAttempts",
        optional change_email_strategy = "changeEmailStrategy",
        optional change_phone_strategy = "changePhoneStrategy",
        optional cookie_settings = "cookieSettings",
        optional register_disabled = "registerDisabled",
        optional register_anomaly_detection = "registerAnomalyDetection",
        optional complete_password_after_pass_code_login = "completePasswordAfterPassCodeLogin",
        optional login_anomaly_detection = "loginAnomalyDetection",
        optional login_require_email_verified = "loginRequireEmailVerified",
        optional self_unlock_account = "selfUnlockAccount",
        optional enable_login_account_switch = "enableLoginAccountSwitch",
        optional qrcode_login_strategy = "qrcodeLoginStrategy",
    }
}

/// MFA factors to disable for the whole user pool.
///
/// Used by [`close_global_mfa_settings`](crate::management::ManagementClient::close_global_mfa_settings).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MFADisableSettingsDto {
    /// MFA factors that are disabled.
    #[doc(alias = "disableFactors")]
    pub disable_factors: Vec<FactorType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl MFADisableSettingsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        disable_factors: impl IntoIterator<Item = impl Into<FactorType>>,
    ) -> Self {
        Self {
            disable_factors: disable_factors.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    MFADisableSettingsDto {
        required disable_factors = "disableFactors",
    }
}

/// Policy for changing an email address: whether users must verify the old email address first.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangeEmailStrategyDto {
    /// Whether the old email address must be verified before it is changed.
    ///
    /// Example: `true`.
    #[doc(alias = "verifyOldEmail")]
    pub verify_old_email: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ChangeEmailStrategyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(verify_old_email: bool) -> Self {
        Self {
            verify_old_email,
            ..Record::blank()
        }
    }
}

record! {
    ChangeEmailStrategyDto {
        required verify_old_email = "verifyOldEmail",
    }
}

/// Policy for changing a phone number: whether users must verify the old phone number first.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ChangePhoneStrategyDto {
    /// Whether the old phone number must be verified before it is changed.
    ///
    /// Example: `true`.
    #[doc(alias = "verifyOldPhone")]
    pub verify_old_phone: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ChangePhoneStrategyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(verify_old_phone: bool) -> Self {
        Self {
            verify_old_phone,
            ..Record::blank()
        }
    }
}

record! {
    ChangePhoneStrategyDto {
        required verify_old_phone = "verifyOldPhone",
    }
}

/// Lifetime of the sign-in cookie and whether it ends with the browser session.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CookieSettingsDto {
    /// Lifetime of the sign-in state cookie in seconds, by default 1209600 (14 days). After it
    /// expires, the user must sign in again. The application panel and the applications added to it
    /// use this lifetime.
    ///
    /// Example: `1209600`.
    #[doc(alias = "cookieExpiresIn")]
    pub cookie_expires_in: i64,
    /// Whether the cookie lasts only for the browser session. If so, it expires as soon as the
    /// browser is closed, and the user must sign in again next time.
    ///
    /// Example: `false`.
    #[doc(alias = "cookieExpiresOnBrowserSession")]
    pub cookie_expires_on_browser_session: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CookieSettingsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(cookie_expires_in: i64, cookie_expires_on_browser_session: bool) -> Self {
        Self {
            cookie_expires_in,
            cookie_expires_on_browser_session,
            ..Record::blank()
        }
    }
}

record! {
    CookieSettingsDto {
        required cookie_expires_in = "cookieExpiresIn",
        required cookie_expires_on_browser_session = "cookieExpiresOnBrowserSession",
    }
}

/// Limit on the number of sign-ups within a time interval.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegisterAnomalyDetectionConfigDto {
    /// Whether the limit on frequent sign-ups is enabled.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Maximum number of sign-ups from the same IP address within `timeInterval`.
    ///
    /// Example: `50`.
    pub limit: i64,
    /// Length of the period that `limit` applies to, in seconds.
    ///
    /// Example: `300`.
    #[doc(alias = "timeInterval")]
    pub time_interval: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RegisterAnomalyDetectionConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool, limit: i64, time_interval: i64) -> Self {
        Self {
            enabled,
            limit,
            time_interval,
            ..Record::blank()
        }
    }
}

record! {
    RegisterAnomalyDetectionConfigDto {
        required enabled = "enabled",
        required limit = "limit",
        required time_interval = "timeInterval",
    }
}

/// Limit on the number of failed sign-ins within a time interval.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginFailCheckConfigDto {
    /// Whether the limit on failed sign-ins is enabled.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Number of failed sign-ins from the same IP address within `timeInterval` that triggers the
    /// security policy.
    ///
    /// Example: `50`.
    pub limit: i64,
    /// Length of the period that `limit` applies to, in seconds.
    ///
    /// Example: `300`.
    #[doc(alias = "timeInterval")]
    pub time_interval: i64,
    /// Display unit of the period: `Second`, `Minute`, `Hour`, or `Day`. For display only;
    /// `timeInterval` is always in seconds.
    ///
    /// Server default: `Second`.\
    /// Example: `Second`.
    pub unit: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LoginFailCheckConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool, limit: i64, time_interval: i64) -> Self {
        Self {
            enabled,
            limit,
            time_interval,
            ..Record::blank()
        }
    }

    /// Sets [`unit`](Self#structfield.unit).
    pub fn unit(mut self, value: impl IntoOption<String>) -> Self {
        self.unit = value.into_option();
        self
    }
}

record! {
    LoginFailCheckConfigDto {
        required enabled = "enabled",
        required limit = "limit",
        required time_interval = "timeInterval",
        optional unit = "unit",
    }
}

/// Limit on the number of wrong passwords within a time interval.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginPassowrdFailCheckConfigDto {
    /// Whether the limit on wrong sign-in passwords is enabled.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// Maximum number of wrong passwords.
    ///
    /// Example: `50`.
    pub limit: i64,
    /// Length of the period that `limit` applies to, in seconds.
    ///
    /// Example: `300`.
    #[doc(alias = "timeInterval")]
    pub time_interval: i64,
    /// Display unit of the period: `Second`, `Minute`, `Hour`, or `Day`. For display only;
    /// `timeInterval` is always in seconds.
    ///
    /// Server default: `Second`.\
    /// Example: `Second`.
    pub unit: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LoginPassowrdFailCheckConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool, limit: i64, time_interval: i64) -> Self {
        Self {
            enabled,
            limit,
            time_interval,
            ..Record::blank()
        }
    }

    /// Sets [`unit`](Self#structfield.unit).
    pub fn unit(mut self, value: impl IntoOption<String>) -> Self {
        self.unit = value.into_option();
        self
    }
}

record! {
    LoginPassowrdFailCheckConfigDto {
        required enabled = "enabled",
        required limit = "limit",
        required time_interval = "timeInterval",
        optional unit = "unit",
    }
}

/// IP whitelist for human verification at sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginIpWhitelistCheckConfigDto {
    /// Whether the IP whitelist check at sign-in is enabled.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// IP addresses on the whitelist for human verification, separated by commas.
    ///
    /// Example: `132.133.123.144,255.255.255.255`.
    #[doc(alias = "ipWhitelist")]
    pub ip_whitelist: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LoginIpWhitelistCheckConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(enabled: bool, ip_whitelist: impl Into<String>) -> Self {
        Self {
            enabled,
            ip_whitelist: ip_whitelist.into(),
            ..Record::blank()
        }
    }
}

record! {
    LoginIpWhitelistCheckConfigDto {
        required enabled = "enabled",
        required ip_whitelist = "ipWhitelist",
    }
}

/// Protection against anomalous sign-ins: limits on failures, and conditions for human
/// verification and account locking.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginAnomalyDetectionConfigDto {
    /// Policy applied when the failed sign-in check is triggered: a captcha or locking the account.
    /// With account locking, only the wrong password limit can be enabled. Deprecated but still
    /// required; send any value when using the newer fields `accountLock` and `robotVerify`.
    ///
    /// Example: `captcha`.\
    /// Deprecated.
    #[doc(alias = "loginFailStrategy")]
    pub login_fail_strategy: LoginAnomalyDetectionConfigDtoLoginFailStrategy,
    /// Policy for human verification with a captcha: `disable` (off), `condition_set` (under
    /// conditions), or `always_enable` (always on).
    ///
    /// Example: `condition_set`.
    #[doc(alias = "robotVerify")]
    pub robot_verify: String,
    /// Policy for locking accounts: `disable` (off) or `condition_set` (under conditions).
    ///
    /// Example: `condition_set`.
    #[doc(alias = "accountLock")]
    pub account_lock: String,
    /// Limit on failed sign-ins. When a user enters wrong sign-in information, the action set by
    /// the sign-in security policy is triggered.
    #[doc(alias = "loginFailCheck")]
    pub login_fail_check: LoginFailCheckConfigDto,
    /// Limit on wrong passwords at sign-in. When a user enters a wrong password, the action set by
    /// the sign-in security policy is triggered. Deprecated; see
    /// `accountLockLoginPasswordFailCheck` and `robotVerifyLoginPasswordFailCheck`.
    ///
    /// Deprecated.
    #[doc(alias = "loginPasswordFailCheck")]
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// Limit on wrong passwords for account locking. When a user enters a wrong password, the
    /// action set by the sign-in security policy is triggered.
    #[doc(alias = "accountLockLoginPasswordFailCheck")]
    pub account_lock_login_password_fail_check: Option<LoginPassowrdFailCheckConfigDto>,
    /// Limit on wrong passwords for human verification with a captcha. When a user enters a wrong
    /// password, the action set by the sign-in security policy is triggered.
    #[doc(alias = "robotVerifyLoginPasswordFailCheck")]
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// IP whitelist for human verification with a captcha. A sign-in from an IP address that is not
    /// on the whitelist triggers human verification.
    #[doc(alias = "robotVerifyLoginIpWhitelistCheck")]
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// Whether the sign-in time restriction is enabled.
    #[doc(alias = "robotVerifyLoginTimeCheckEnable")]
    pub robot_verify_login_time_check_enable: bool,
    /// Weekdays with start and end times for the sign-in time restriction.
    #[doc(alias = "robotVerifyloginWeekStartEndTime")]
    pub robot_verifylogin_week_start_end_time: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl LoginAnomalyDetectionConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: LoginAnomalyDetectionConfigDtoRequired) -> Self {
        Self {
            login_fail_strategy: required.login_fail_strategy,
            robot_verify: required.robot_verify,
            account_lock: required.account_lock,
            login_fail_check: required.login_fail_check,
            login_password_fail_check: required.login_password_fail_check,
            robot_verify_login_password_fail_check: required
                .robot_verify_login_password_fail_check,
            robot_verify_login_ip_whitelist_check: required
                .robot_verify_login_ip_whitelist_check,
            robot_verify_login_time_check_enable: required
                .robot_verify_login_time_check_enable,
            robot_verifylogin_week_start_end_time: required
                .robot_verifylogin_week_start_end_time,
            ..Record::blank()
        }
    }

    /// Sets [`account_lock_login_password_fail_check`](Self#structfield.account_lock_login_password_fail_check).
    pub fn account_lock_login_password_fail_check(
        mut self,
        value: impl IntoOption<LoginPassowrdFailCheckConfigDto>,
    ) -> Self {
        self.account_lock_login_password_fail_check = value.into_option();
        self
    }
}

/// Required fields of a [`LoginAnomalyDetectionConfigDto`].
#[derive(Clone, PartialEq)]
pub struct LoginAnomalyDetectionConfigDtoRequired {
    /// Policy applied when the failed sign-in check is triggered: a captcha or locking the account.
    /// With account locking, only the wrong password limit can be enabled. Deprecated but still
    /// required; send any value when using the newer fields `accountLock` and `robotVerify`.
    ///
    /// Example: `captcha`.\
    /// Deprecated.
    #[doc(alias = "loginFailStrategy")]
    pub login_fail_strategy: LoginAnomalyDetectionConfigDtoLoginFailStrategy,
    /// Policy for human verification with a captcha: `disable` (off), `condition_set` (under
    /// conditions), or `always_enable` (always on).
    ///
    /// Example: `condition_set`.
    #[doc(alias = "robotVerify")]
    pub robot_verify: String,
    /// Policy for locking accounts: `disable` (off) or `condition_set` (under conditions).
    ///
    /// Example: `condition_set`.
    #[doc(alias = "accountLock")]
    pub account_lock: String,
    /// Limit on failed sign-ins. When a user enters wrong sign-in information, the action set by
    /// the sign-in security policy is triggered.
    #[doc(alias = "loginFailCheck")]
    pub login_fail_check: LoginFailCheckConfigDto,
    /// Limit on wrong passwords at sign-in. When a user enters a wrong password, the action set by
    /// the sign-in security policy is triggered. Deprecated; see
    /// `accountLockLoginPasswordFailCheck` and `robotVerifyLoginPasswordFailCheck`.
    ///
    /// Deprecated.
    #[doc(alias = "loginPasswordFailCheck")]
    pub login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// Limit on wrong passwords for human verification with a captcha. When a user enters a wrong
    /// password, the action set by the sign-in security policy is triggered.
    #[doc(alias = "robotVerifyLoginPasswordFailCheck")]
    pub robot_verify_login_password_fail_check: LoginPassowrdFailCheckConfigDto,
    /// IP whitelist for human verification with a captcha. A sign-in from an IP address that is not
    /// on the whitelist triggers human verification.
    #[doc(alias = "robotVerifyLoginIpWhitelistCheck")]
    pub robot_verify_login_ip_whitelist_check: LoginIpWhitelistCheckConfigDto,
    /// Whether the sign-in time restriction is enabled.
    #[doc(alias = "robotVerifyLoginTimeCheckEnable")]
    pub robot_verify_login_time_check_enable: bool,
    /// Weekdays with start and end times for the sign-in time restriction.
    #[doc(alias = "robotVerifyloginWeekStartEndTime")]
    pub robot_verifylogin_week_start_end_time: Vec<String>,
}

required_fields! {
    LoginAnomalyDetectionConfigDtoRequired {
        required login_fail_strategy = "loginFailStrategy",
        required robot_verify = "robotVerify",
        required account_lock = "accountLock",
        required login_fail_check = "loginFailCheck",
        required login_password_fail_check = "loginPasswordFailCheck",
        required robot_verify_login_password_fail_check = "robotVerifyLoginPasswordFailCheck",
        required robot_verify_login_ip_whitelist_check = "robotVerifyLoginIpWhitelistCheck",
        required robot_verify_login_time_check_enable = "robotVerifyLoginTimeCheckEnable",
        required robot_verifylogin_week_start_end_time = "robotVerifyloginWeekStartEndTime",
    }
}

record! {
    LoginAnomalyDetectionConfigDto {
        required login_fail_strategy = "loginFailStrategy",
        required robot_verify = "robotVerify",
        required account_lock = "accountLock",
        required login_fail_check = "loginFailCheck",
        required login_password_fail_check = "loginPasswordFailCheck",
        optional account_lock_login_password_fail_check = "accountLockLoginPasswordFailCheck",
        required robot_verify_login_password_fail_check = "robotVerifyLoginPasswordFailCheck",
        required robot_verify_login_ip_whitelist_check = "robotVerifyLoginIpWhitelistCheck",
        required robot_verify_login_time_check_enable = "robotVerifyLoginTimeCheckEnable",
        required robot_verifylogin_week_start_end_time = "robotVerifyloginWeekStartEndTime",
    }
}

/// Policy applied when the failed sign-in check is triggered: a captcha or locking the account.
/// With account locking, only the wrong password limit can be enabled. Deprecated but still
/// required; send any value when using the newer fields `accountLock` and `robotVerify`.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LoginAnomalyDetectionConfigDtoLoginFailStrategy {
    /// A captcha image must be solved.
    ///
    /// Serialized as `captcha`.
    #[doc(alias = "captcha")]
    Captcha,
    /// The account is locked.
    ///
    /// Serialized as `block-account`.
    #[doc(alias = "block-account")]
    BlockAccount,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    LoginAnomalyDetectionConfigDtoLoginFailStrategy {
        Captcha = "captcha",
        BlockAccount = "block-account",
    }
}

/// Settings for self-service account unlocking: whether it is allowed, and how users prove
/// their identity.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SelfUnlockAccountConfigDto {
    /// Whether users may unlock their own accounts.
    ///
    /// Example: `false`.
    pub enabled: bool,
    /// How users unlock their accounts: with a one-time code, or with the original password and a
    /// one-time code.
    ///
    /// Example: `captcha`.
    pub strategy: SelfUnlockAccountConfigDtoStrategy,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SelfUnlockAccountConfigDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        enabled: bool,
        strategy: impl Into<SelfUnlockAccountConfigDtoStrategy>,
    ) -> Self {
        Self {
            enabled,
            strategy: strategy.into(),
            ..Record::blank()
        }
    }
}

record! {
    SelfUnlockAccountConfigDto {
        required enabled = "enabled",
        required strategy = "strategy",
    }
}

/// How users unlock their accounts: with a one-time code, or with the original password and a
/// one-time code.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SelfUnlockAccountConfigDtoStrategy {
    /// A one-time code.
    ///
    /// Serialized as `captcha`.
    #[doc(alias = "captcha")]
    Captcha,
    /// The original password and a one-time code.
    ///
    /// Serialized as `password-captcha`.
    #[doc(alias = "password-captcha")]
    PasswordCaptcha,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SelfUnlockAccountConfigDtoStrategy {
        Captcha = "captcha",
        PasswordCaptcha = "password-captcha",
    }
}

/// QR code sign-in settings: lifetimes of the QR code and its ticket, and the user data that
/// the browser can obtain.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QrcodeLoginStrategyDto {
    /// Validity period of the QR code in seconds.
    ///
    /// Example: `120`.
    #[doc(alias = "qrcodeExpiresIn")]
    pub qrcode_expires_in: i64,
    /// Display unit of the validity period: `Second`, `Minute`, `Hour`, or `Day`. For display only.
    ///
    /// Server default: `Second`.\
    /// Example: `Second`.
    #[doc(alias = "qrcodeExpiresInUnit")]
    pub qrcode_expires_in_unit: Option<String>,
    /// Validity period of the ticket in seconds.
    ///
    /// Example: `300`.
    #[doc(alias = "ticketExpiresIn")]
    pub ticket_expires_in: i64,
    /// Unit in which the validity period of the ticket is displayed: `Second`, `Minute`, `Hour`, or
    /// `Day`.
    ///
    /// Server default: `Second`.\
    /// Example: `Second`.
    #[doc(alias = "ticketExpiresInUnit")]
    pub ticket_expires_in_unit: Option<String>,
    /// Whether user information may be obtained with the `ticket` in the browser.
    ///
    /// Example: `true`.
    #[doc(alias = "allowExchangeUserInfoFromBrowser")]
    pub allow_exchange_user_info_from_browser: bool,
    /// Whether the web polling endpoint returns the complete user information.
    ///
    /// Example: `true`.
    #[doc(alias = "returnFullUserInfo")]
    pub return_full_user_info: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl QrcodeLoginStrategyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        qrcode_expires_in: i64,
        ticket_expires_in: i64,
        allow_exchange_user_info_from_browser: bool,
        return_full_user_info: bool,
    ) -> Self {
        Self {
            qrcode_expires_in,
            ticket_expires_in,
            allow_exchange_user_info_from_browser,
            return_full_user_info,
            ..Record::blank()
        }
    }

    /// Sets [`qrcode_expires_in_unit`](Self#structfield.qrcode_expires_in_unit).
    pub fn qrcode_expires_in_unit(mut self, value: impl IntoOption<String>) -> Self {
        self.qrcode_expires_in_unit = value.into_option();
        self
    }

    /// Sets [`ticket_expires_in_unit`](Self#structfield.ticket_expires_in_unit).
    pub fn ticket_expires_in_unit(mut self, value: impl IntoOption<String>) -> Self {
        self.ticket_expires_in_unit = value.into_option();
        self
    }
}

record! {
    QrcodeLoginStrategyDto {
        required qrcode_expires_in = "qrcodeExpiresIn",
        optional qrcode_expires_in_unit = "qrcodeExpiresInUnit",
        required ticket_expires_in = "ticketExpiresIn",
        optional ticket_expires_in_unit = "ticketExpiresInUnit",
        required allow_exchange_user_info_from_browser = "allowExchangeUserInfoFromBrowser",
        required return_full_user_info = "returnFullUserInfo",
    }
}

/// Security settings of a user pool: allowed origins, token and cookie lifetimes, one-time
/// codes, anomalous sign-in detection, and QR code sign-in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SecuritySettingsDto {
    /// Origins allowed to make cross-origin (CORS) requests.
    ///
    /// Example: `https://example.com   https://example.com`.
    #[doc(alias = "allowedOrigins")]
    pub allowed_origins: Option<String>,
    /// Validity period of the GenAuth token in seconds.
    ///
    /// Example: `1296000`.
    #[doc(alias = "authingTokenExpiresIn")]
    pub authing_token_expires_in: i64,
    /// Length of one-time codes sent by SMS or email and of captcha image codes.
    ///
    /// Example: `6`.
    #[doc(alias = "verifyCodeLength")]
    pub verify_code_length: i64,
    /// Maximum number of wrong attempts within the validity period of a one-time code (60 seconds
    /// by default). Beyond it, the code becomes invalid and a new one must be sent.
    ///
    /// Example: `1`.
    #[doc(alias = "verifyCodeMaxAttempts")]
    pub verify_code_max_attempts: i64,
    /// Security policy for changing an email address.
    ///
    /// Example: `{"verifyOldEmail":true}`.
    #[doc(alias = "changeEmailStrategy")]
    pub change_email_strategy: ChangeEmailStrategyDto,
    /// Security policy for changing a phone number.
    ///
    /// Example: `{"verifyOldPhone":true}`.
    #[doc(alias = "changePhoneStrategy")]
    pub change_phone_strategy: ChangePhoneStrategyDto,
    /// Settings for the lifetime of the sign-in cookie.
    #[doc(alias = "cookieSettings")]
    pub cookie_settings: Option<CookieSettingsDto>,
    /// Whether sign-up is disabled. If so, users cannot sign up themselves, and only administrators
    /// can create accounts for them. Enabled by default in B2B and B2E user pools.
    ///
    /// Example: `false`.
    #[doc(alias = "registerDisabled")]
    pub register_disabled: bool,
    /// Settings that detect frequent sign-ups.
    #[doc(alias = "registerAnomalyDetection")]
    pub register_anomaly_detection: RegisterAnomalyDetectionConfigDto,
    /// Whether users must set a password after signing up with a one-time code. Applies only to the
    /// GenAuth sign-in page and Guard, not to API calls.
    ///
    /// Example: `false`.
    #[doc(alias = "completePasswordAfterPassCodeLogin")]
    pub complete_password_after_pass_code_login: bool,
    /// Settings that protect sign-in against brute-force attacks.
    #[doc(alias = "loginAnomalyDetection")]
    pub login_anomaly_detection: LoginAnomalyDetectionConfigDto,
    /// Whether to refuse sign-in with an unverified email address and send a verification email.
    /// The user can sign in only after completing the verification.
    #[doc(alias = "loginRequireEmailVerified")]
    pub login_require_email_verified: bool,
    /// Settings for self-service account unlocking. Only users with a bound phone number or email
    /// address can unlock their own accounts.
    #[doc(alias = "selfUnlockAccount")]
    pub self_unlock_account: SelfUnlockAccountConfigDto,
    /// Whether the GenAuth sign-in page lets the user choose the account to sign in with.
    ///
    /// Example: `false`.
    #[doc(alias = "enableLoginAccountSwitch")]
    pub enable_login_account_switch: bool,
    /// Security settings for QR code sign-in with an app.
    #[doc(alias = "qrcodeLoginStrategy")]
    pub qrcode_login_strategy: QrcodeLoginStrategyDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SecuritySettingsDto {
        optional allowed_origins = "allowedOrigins",
        required authing_token_expires_in = "authingTokenExpiresIn",
        required verify_code_length = "verifyCodeLength",
        required verify_code_max_attempts = "verifyCodeMaxAttempts",
        required change_email_strategy = "changeEmailStrategy",
        required change_phone_strategy = "changePhoneStrategy",
        optional cookie_settings = "cookieSettings",
        required register_disabled = "registerDisabled",
        required register_anomaly_detection = "registerAnomalyDetection",
        required complete_password_after_pass_code_login = "completePasswordAfterPassCodeLogin",
        required login_anomaly_detection = "loginAnomalyDetection",
        required login_require_email_verified = "loginRequireEmailVerified",
        required self_unlock_account = "selfUnlockAccount",
        required enable_login_account_switch = "enableLoginAccountSwitch",
        required qrcode_login_strategy = "qrcodeLoginStrategy",
    }
}

/// Response of `getSecuritySettings`.
pub type SecuritySettingsRespDto = Response<SecuritySettingsDto>;
