// @generated from spec/authentication/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Messages.

use crate::runtime::prelude::*;

/// The phone number to send an SMS message to and the purpose of the message.
///
/// Used by [`send_sms`](crate::authentication::AuthenticationClient::send_sms).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendSMSDto {
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// SMS channel, which states the purpose of the message.
    ///
    /// Example: `CHANNEL_LOGIN`.
    pub channel: SmsChannel,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendSMSDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(phone_number: impl Into<String>, channel: impl Into<SmsChannel>) -> Self {
        Self {
            phone_number: phone_number.into(),
            channel: channel.into(),
            ..Record::blank()
        }
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }
}

record! {
    SendSMSDto {
        required phone_number = "phoneNumber",
        required channel = "channel",
        optional phone_country_code = "phoneCountryCode",
    }
}

/// The address to send an email to and the purpose of the email.
///
/// Used by [`send_email`](crate::authentication::AuthenticationClient::send_email).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendEmailDto {
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: String,
    /// Email channel, which states the purpose of the message.
    ///
    /// Example: `CHANNEL_LOGIN`.
    pub channel: EmailChannel,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SendEmailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(email: impl Into<String>, channel: impl Into<EmailChannel>) -> Self {
        Self {
            email: email.into(),
            channel: channel.into(),
            ..Record::blank()
        }
    }
}

record! {
    SendEmailDto {
        required email = "email",
        required channel = "channel",
    }
}

/// A one-time code, sent by SMS or email, to check in advance.
///
/// Used by [`pre_check_code`](crate::authentication::AuthenticationClient::pre_check_code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreCheckCodeDto {
    /// Type of the one-time code to check.
    ///
    /// Example: `SMS`.
    #[doc(alias = "codeType")]
    pub code_type: PreCheckCodeDtoCodeType,
    /// Data for checking a one-time code sent by SMS.
    #[doc(alias = "smsCodePayload")]
    pub sms_code_payload: Option<PreCheckSmsCodeDto>,
    /// Data for checking a one-time code sent by email.
    #[doc(alias = "emailCodePayload")]
    pub email_code_payload: Option<PreCheckEmailCodeDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PreCheckCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code_type: impl Into<PreCheckCodeDtoCodeType>) -> Self {
        Self {
            code_type: code_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`sms_code_payload`](Self#structfield.sms_code_payload).
    pub fn sms_code_payload(
        mut self,
        value: impl IntoOption<PreCheckSmsCodeDto>,
    ) -> Self {
        self.sms_code_payload = value.into_option();
        self
    }

    /// Sets [`email_code_payload`](Self#structfield.email_code_payload).
    pub fn email_code_payload(
        mut self,
        value: impl IntoOption<PreCheckEmailCodeDto>,
    ) -> Self {
        self.email_code_payload = value.into_option();
        self
    }
}

record! {
    PreCheckCodeDto {
        required code_type = "codeType",
        optional sms_code_payload = "smsCodePayload",
        optional email_code_payload = "emailCodePayload",
    }
}

/// Type of the one-time code to check.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PreCheckCodeDtoCodeType {
    /// One-time code sent by SMS.
    ///
    /// Serialized as `SMS`.
    #[doc(alias = "SMS")]
    Sms,
    /// One-time code sent by email.
    ///
    /// Serialized as `EMAIL`.
    #[doc(alias = "EMAIL")]
    Email,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    PreCheckCodeDtoCodeType {
        Sms = "SMS",
        Email = "EMAIL",
    }
}

/// A one-time code sent by SMS to check in advance, with its phone number and purpose.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreCheckSmsCodeDto {
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: String,
    /// One-time code received by SMS.
    ///
    /// Example: `123456`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Channel, which states the purpose of the message, such as `CHANNEL_LOGIN` for sign-in or
    /// `CHANNEL_REGISTER` for sign-up.
    ///
    /// Example: `CHANNEL_LOGIN`.
    pub channel: SmsChannel,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PreCheckSmsCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        phone: impl Into<String>,
        pass_code: impl Into<Secret>,
        channel: impl Into<SmsChannel>,
    ) -> Self {
        Self {
            phone: phone.into(),
            pass_code: pass_code.into(),
            channel: channel.into(),
            ..Record::blank()
        }
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }
}

record! {
    PreCheckSmsCodeDto {
        required phone = "phone",
        required pass_code = "passCode",
        optional phone_country_code = "phoneCountryCode",
        required channel = "channel",
    }
}

/// A one-time code sent by email to check in advance, with its address and purpose.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreCheckEmailCodeDto {
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: String,
    /// One-time code received by email.
    ///
    /// Example: `123456`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Channel, which states the purpose of the message, such as `CHANNEL_LOGIN` for sign-in or
    /// `CHANNEL_REGISTER` for sign-up.
    ///
    /// Example: `CHANNEL_LOGIN`.
    pub channel: EmailChannel,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl PreCheckEmailCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        email: impl Into<String>,
        pass_code: impl Into<Secret>,
        channel: impl Into<EmailChannel>,
    ) -> Self {
        Self {
            email: email.into(),
            pass_code: pass_code.into(),
            channel: channel.into(),
            ..Record::blank()
        }
    }
}

record! {
    PreCheckEmailCodeDto {
        required email = "email",
        required pass_code = "passCode",
        required channel = "channel",
    }
}

/// Whether a one-time code is correct, with a message.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PreCheckCodeDataDto {
    /// Whether the one-time code is correct and still valid.
    ///
    /// Example: `true`.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Error message, if the one-time code is wrong or no longer valid.
    ///
    /// Example: `验证码已过期`.
    pub message: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PreCheckCodeDataDto {
        required is_valid = "isValid",
        optional message = "message",
    }
}

/// Purpose of a one-time code sent by SMS.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SmsChannel {
    /// One-time code for signing in.
    ///
    /// Serialized as `CHANNEL_LOGIN`.
    #[doc(alias = "CHANNEL_LOGIN")]
    ChannelLogin,
    /// One-time code for signing up.
    ///
    /// Serialized as `CHANNEL_REGISTER`.
    #[doc(alias = "CHANNEL_REGISTER")]
    ChannelRegister,
    /// One-time code for resetting the password.
    ///
    /// Serialized as `CHANNEL_RESET_PASSWORD`.
    #[doc(alias = "CHANNEL_RESET_PASSWORD")]
    ChannelResetPassword,
    /// One-time code for binding a phone number.
    ///
    /// Serialized as `CHANNEL_BIND_PHONE`.
    #[doc(alias = "CHANNEL_BIND_PHONE")]
    ChannelBindPhone,
    /// One-time code for unbinding the phone number.
    ///
    /// Serialized as `CHANNEL_UNBIND_PHONE`.
    #[doc(alias = "CHANNEL_UNBIND_PHONE")]
    ChannelUnbindPhone,
    /// One-time code for binding an MFA factor.
    ///
    /// Serialized as `CHANNEL_BIND_MFA`.
    #[doc(alias = "CHANNEL_BIND_MFA")]
    ChannelBindMfa,
    /// One-time code for MFA verification.
    ///
    /// Serialized as `CHANNEL_VERIFY_MFA`.
    #[doc(alias = "CHANNEL_VERIFY_MFA")]
    ChannelVerifyMfa,
    /// One-time code for unbinding an MFA factor.
    ///
    /// Serialized as `CHANNEL_UNBIND_MFA`.
    #[doc(alias = "CHANNEL_UNBIND_MFA")]
    ChannelUnbindMfa,
    /// One-time code for adding a phone number at sign-up or sign-in.
    ///
    /// Serialized as `CHANNEL_COMPLETE_PHONE`.
    #[doc(alias = "CHANNEL_COMPLETE_PHONE")]
    ChannelCompletePhone,
    /// One-time code for verifying the user's real identity.
    ///
    /// Serialized as `CHANNEL_IDENTITY_VERIFICATION`.
    #[doc(alias = "CHANNEL_IDENTITY_VERIFICATION")]
    ChannelIdentityVerification,
    /// One-time code for deleting the account.
    ///
    /// Serialized as `CHANNEL_DELETE_ACCOUNT`.
    #[doc(alias = "CHANNEL_DELETE_ACCOUNT")]
    ChannelDeleteAccount,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SmsChannel {
        ChannelLogin = "CHANNEL_LOGIN",
        ChannelRegister = "CHANNEL_REGISTER",
        ChannelResetPassword = "CHANNEL_RESET_PASSWORD",
        ChannelBindPhone = "CHANNEL_BIND_PHONE",
        ChannelUnbindPhone = "CHANNEL_UNBIND_PHONE",
        ChannelBindMfa = "CHANNEL_BIND_MFA",
        ChannelVerifyMfa = "CHANNEL_VERIFY_MFA",
        ChannelUnbindMfa = "CHANNEL_UNBIND_MFA",
        ChannelCompletePhone = "CHANNEL_COMPLETE_PHONE",
        ChannelIdentityVerification = "CHANNEL_IDENTITY_VERIFICATION",
        ChannelDeleteAccount = "CHANNEL_DELETE_ACCOUNT",
    }
}

/// Purpose of an email.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailChannel {
    /// One-time code for signing in.
    ///
    /// Serialized as `CHANNEL_LOGIN`.
    #[doc(alias = "CHANNEL_LOGIN")]
    ChannelLogin,
    /// One-time code for signing up.
    ///
    /// Serialized as `CHANNEL_REGISTER`.
    #[doc(alias = "CHANNEL_REGISTER")]
    ChannelRegister,
    /// One-time code for resetting the password.
    ///
    /// Serialized as `CHANNEL_RESET_PASSWORD`.
    #[doc(alias = "CHANNEL_RESET_PASSWORD")]
    ChannelResetPassword,
    /// Email for verifying the email address.
    ///
    /// Serialized as `CHANNEL_VERIFY_EMAIL_LINK`.
    #[doc(alias = "CHANNEL_VERIFY_EMAIL_LINK")]
    ChannelVerifyEmailLink,
    /// One-time code for changing the email address.
    ///
    /// Serialized as `CHANNEL_UPDATE_EMAIL`.
    #[doc(alias = "CHANNEL_UPDATE_EMAIL")]
    ChannelUpdateEmail,
    /// One-time code for binding an email address.
    ///
    /// Serialized as `CHANNEL_BIND_EMAIL`.
    #[doc(alias = "CHANNEL_BIND_EMAIL")]
    ChannelBindEmail,
    /// One-time code for unbinding the email address.
    ///
    /// Serialized as `CHANNEL_UNBIND_EMAIL`.
    #[doc(alias = "CHANNEL_UNBIND_EMAIL")]
    ChannelUnbindEmail,
    /// One-time code for MFA verification.
    ///
    /// Serialized as `CHANNEL_VERIFY_MFA`.
    #[doc(alias = "CHANNEL_VERIFY_MFA")]
    ChannelVerifyMfa,
    /// One-time code for unlocking the user's own account.
    ///
    /// Serialized as `CHANNEL_UNLOCK_ACCOUNT`.
    #[doc(alias = "CHANNEL_UNLOCK_ACCOUNT")]
    ChannelUnlockAccount,
    /// One-time code for adding an email address at sign-up or sign-in.
    ///
    /// Serialized as `CHANNEL_COMPLETE_EMAIL`.
    #[doc(alias = "CHANNEL_COMPLETE_EMAIL")]
    ChannelCompleteEmail,
    /// One-time code for deleting the account.
    ///
    /// Serialized as `CHANNEL_DELETE_ACCOUNT`.
    #[doc(alias = "CHANNEL_DELETE_ACCOUNT")]
    ChannelDeleteAccount,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    EmailChannel {
        ChannelLogin = "CHANNEL_LOGIN",
        ChannelRegister = "CHANNEL_REGISTER",
        ChannelResetPassword = "CHANNEL_RESET_PASSWORD",
        ChannelVerifyEmailLink = "CHANNEL_VERIFY_EMAIL_LINK",
        ChannelUpdateEmail = "CHANNEL_UPDATE_EMAIL",
        ChannelBindEmail = "CHANNEL_BIND_EMAIL",
        ChannelUnbindEmail = "CHANNEL_UNBIND_EMAIL",
        ChannelVerifyMfa = "CHANNEL_VERIFY_MFA",
        ChannelUnlockAccount = "CHANNEL_UNLOCK_ACCOUNT",
        ChannelCompleteEmail = "CHANNEL_COMPLETE_EMAIL",
        ChannelDeleteAccount = "CHANNEL_DELETE_ACCOUNT",
    }
}

/// Response of `sendSms`.
pub type SendSMSRespDto = Response<()>;

/// Response of `sendEmail`.
pub type SendEmailRespDto = Response<()>;

/// Response of `preCheckCode`.
pub type PreCheckCodeRespDto = Response<PreCheckCodeDataDto>;
