// @generated from spec/authentication/profile.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group User profile.

use crate::generated::authentication::PublicKeyCredentialDescriptorDto;
use crate::generated::shared::{DeviceStatus, Gender, PasswordEncryptType, TerminalType};
use crate::runtime::prelude::*;

/// Request to get my profile.
///
/// Used by [`get_profile`](crate::authentication::AuthenticationClient::get_profile).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetProfileDto {
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the identities of the user (`identities`).
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetProfileDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_identities`](Self#structfield.with_identities).
    pub fn with_identities(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_identities = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }
}

record! {
    GetProfileDto {
        optional with_custom_data = "withCustomData",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
    }
}

/// Changes to the current user's own profile.
///
/// Used by [`update_profile`](crate::authentication::AuthenticationClient::update_profile).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UpdateUserProfileDto {
    /// Real name of the account holder, not necessarily unique.
    ///
    /// Example: `张三`.
    pub name: Option<String>,
    /// Nickname of the user.
    ///
    /// Example: `张三`.
    pub nickname: Option<String>,
    /// URL of the avatar image.
    ///
    /// Example: `https://files.authing.co/authing-console/default-user-avatar.png`.
    pub photo: Option<String>,
    /// ID of the account in an external, third-party system.
    ///
    /// Example: `10010`.
    #[doc(alias = "externalId")]
    pub external_id: Option<String>,
    /// Date of birth of the account holder.
    ///
    /// Example: `2022-06-03`.
    pub birthdate: Option<String>,
    /// Country the account holder is in.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Province the account holder is in.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// City the account holder is in.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Address of the account holder.
    ///
    /// Example: `北京朝阳`.
    pub address: Option<String>,
    /// Street address of the account holder.
    ///
    /// Example: `北京朝阳区 xxx 街道`.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Postal code of the address.
    ///
    /// Example: `438100`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Gender of the user.
    ///
    /// Server default: `U`.\
    /// Example: `M`.
    pub gender: Option<Gender>,
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// Company the account holder belongs to.
    ///
    /// Example: `steamory`.
    pub company: Option<String>,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"school":"北京大学","age":22}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Identity card number of the account holder.
    ///
    /// Example: `420421xxxxxxxx1234`.
    #[doc(alias = "identityNumber")]
    pub identity_number: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateUserProfileDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`external_id`](Self#structfield.external_id).
    pub fn external_id(mut self, value: impl IntoOption<String>) -> Self {
        self.external_id = value.into_option();
        self
    }

    /// Sets [`birthdate`](Self#structfield.birthdate).
    pub fn birthdate(mut self, value: impl IntoOption<String>) -> Self {
        self.birthdate = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`province`](Self#structfield.province).
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    pub fn city(mut self, value: impl IntoOption<String>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }

    /// Sets [`street_address`](Self#structfield.street_address).
    pub fn street_address(mut self, value: impl IntoOption<String>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Sets [`postal_code`](Self#structfield.postal_code).
    pub fn postal_code(mut self, value: impl IntoOption<String>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`company`](Self#structfield.company).
    pub fn company(mut self, value: impl IntoOption<String>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`identity_number`](Self#structfield.identity_number).
    pub fn identity_number(mut self, value: impl IntoOption<String>) -> Self {
        self.identity_number = value.into_option();
        self
    }
}

record! {
    UpdateUserProfileDto {
        optional name = "name",
        optional nickname = "nickname",
        optional photo = "photo",
        optional external_id = "externalId",
        optional birthdate = "birthdate",
        optional country = "country",
        optional province = "province",
        optional city = "city",
        optional address = "address",
        optional street_address = "streetAddress",
        optional postal_code = "postalCode",
        optional gender = "gender",
        optional username = "username",
        optional company = "company",
        optional custom_data = "customData",
        optional identity_number = "identityNumber",
    }
}

/// The email address to bind to the current user and the one-time code sent to it.
///
/// Used by [`bind_email`](crate::authentication::AuthenticationClient::bind_email).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindEmailDto {
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: String,
    /// One-time code sent by email. It can be used only once and expires after some time.
    ///
    /// Example: `123456`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindEmailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(email: impl Into<String>, pass_code: impl Into<Secret>) -> Self {
        Self {
            email: email.into(),
            pass_code: pass_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    BindEmailDto {
        required email = "email",
        required pass_code = "passCode",
    }
}

/// The one-time code that confirms unbinding the current user's email address.
///
/// Used by [`unbind_email`](crate::authentication::AuthenticationClient::unbind_email).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbindEmailDto {
    /// One-time code sent by email. Request it with `sendEmail` first.
    ///
    /// Example: `1234`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UnbindEmailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(pass_code: impl Into<Secret>) -> Self {
        Self {
            pass_code: pass_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    UnbindEmailDto {
        required pass_code = "passCode",
    }
}

/// The phone number to bind to the current user and the one-time code sent to it.
///
/// Used by [`bind_phone`](crate::authentication::AuthenticationClient::bind_phone).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindPhoneDto {
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// One-time code sent by SMS. It can be used only once and expires after some time.
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
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindPhoneDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(phone_number: impl Into<String>, pass_code: impl Into<Secret>) -> Self {
        Self {
            phone_number: phone_number.into(),
            pass_code: pass_code.into(),
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
    BindPhoneDto {
        required phone_number = "phoneNumber",
        required pass_code = "passCode",
        optional phone_country_code = "phoneCountryCode",
    }
}

/// The one-time code that confirms unbinding the current user's phone number.
///
/// Used by [`unbind_phone`](crate::authentication::AuthenticationClient::unbind_phone).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbindPhoneDto {
    /// One-time code sent by SMS. Request it with `sendSms` first.
    ///
    /// Example: `1234`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UnbindPhoneDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(pass_code: impl Into<Secret>) -> Self {
        Self {
            pass_code: pass_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    UnbindPhoneDto {
        required pass_code = "passCode",
    }
}

/// The old and new passwords of the current user.
///
/// Used by [`update_password`](crate::authentication::AuthenticationClient::update_password).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePasswordDto {
    /// New password to set for the user.
    #[doc(alias = "newPassword")]
    pub new_password: Secret,
    /// Current password of the user. Required if the user already has a password.
    #[doc(alias = "oldPassword")]
    pub old_password: Option<Secret>,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Token for resetting the password, obtained from `/api/v3/verify-reset-password-request`.
    #[doc(alias = "passwordResetToken")]
    pub password_reset_token: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePasswordDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(new_password: impl Into<Secret>) -> Self {
        Self {
            new_password: new_password.into(),
            ..Record::blank()
        }
    }

    /// Sets [`old_password`](Self#structfield.old_password).
    pub fn old_password(mut self, value: impl IntoOption<Secret>) -> Self {
        self.old_password = value.into_option();
        self
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }

    /// Sets [`password_reset_token`](Self#structfield.password_reset_token).
    pub fn password_reset_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.password_reset_token = value.into_option();
        self
    }
}

record! {
    UpdatePasswordDto {
        required new_password = "newPassword",
        optional old_password = "oldPassword",
        optional password_encrypt_type = "passwordEncryptType",
        optional password_reset_token = "passwordResetToken",
    }
}

/// Proof that the current user may change their email address.
///
/// Used by [`verify_update_email_request`](crate::authentication::AuthenticationClient::verify_update_email_request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyUpdateEmailRequestDto {
    /// Verification method for changing the email address. Only one-time codes sent by email are
    /// currently supported.
    ///
    /// Example: `EMAIL_PASSCODE`.
    #[doc(alias = "verifyMethod")]
    pub verify_method: VerifyUpdateEmailRequestDtoVerifyMethod,
    /// Data for verification with a one-time code sent by email.
    #[doc(alias = "emailPassCodePayload")]
    pub email_pass_code_payload: UpdateEmailByEmailPassCodeDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyUpdateEmailRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        verify_method: impl Into<VerifyUpdateEmailRequestDtoVerifyMethod>,
        email_pass_code_payload: UpdateEmailByEmailPassCodeDto,
    ) -> Self {
        Self {
            verify_method: verify_method.into(),
            email_pass_code_payload,
            ..Record::blank()
        }
    }
}

record! {
    VerifyUpdateEmailRequestDto {
        required verify_method = "verifyMethod",
        required email_pass_code_payload = "emailPassCodePayload",
    }
}

/// Verification method for changing the email address. Only one-time codes sent by email are
/// currently supported.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyUpdateEmailRequestDtoVerifyMethod {
    /// Verification with a one-time code sent by email.
    ///
    /// Serialized as `EMAIL_PASSCODE`.
    #[doc(alias = "EMAIL_PASSCODE")]
    EmailPasscode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    VerifyUpdateEmailRequestDtoVerifyMethod {
        EmailPasscode = "EMAIL_PASSCODE",
    }
}

/// The token, obtained by verification, that authorizes the change of the email address.
///
/// Used by [`update_email`](crate::authentication::AuthenticationClient::update_email).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailDto {
    /// Temporary token for changing the email address, obtained from `verifyUpdateEmailRequest`.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "updateEmailToken")]
    pub update_email_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateEmailDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(update_email_token: impl Into<Secret>) -> Self {
        Self {
            update_email_token: update_email_token.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdateEmailDto {
        required update_email_token = "updateEmailToken",
    }
}

/// Proof that the current user may change their phone number.
///
/// Used by [`verify_update_phone_request`](crate::authentication::AuthenticationClient::verify_update_phone_request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyUpdatePhoneRequestDto {
    /// Verification method for changing the phone number. Only one-time codes sent by SMS are
    /// currently supported.
    #[doc(alias = "verifyMethod")]
    pub verify_method: VerifyUpdatePhoneRequestDtoVerifyMethod,
    /// Data for verification with a one-time code sent by SMS.
    #[doc(alias = "phonePassCodePayload")]
    pub phone_pass_code_payload: UpdatePhoneByPhonePassCodeDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyUpdatePhoneRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        verify_method: impl Into<VerifyUpdatePhoneRequestDtoVerifyMethod>,
        phone_pass_code_payload: UpdatePhoneByPhonePassCodeDto,
    ) -> Self {
        Self {
            verify_method: verify_method.into(),
            phone_pass_code_payload,
            ..Record::blank()
        }
    }
}

record! {
    VerifyUpdatePhoneRequestDto {
        required verify_method = "verifyMethod",
        required phone_pass_code_payload = "phonePassCodePayload",
    }
}

/// Verification method for changing the phone number. Only one-time codes sent by SMS are
/// currently supported.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyUpdatePhoneRequestDtoVerifyMethod {
    /// Verification with a one-time code sent by SMS.
    ///
    /// Serialized as `PHONE_PASSCODE`.
    #[doc(alias = "PHONE_PASSCODE")]
    PhonePasscode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    VerifyUpdatePhoneRequestDtoVerifyMethod {
        PhonePasscode = "PHONE_PASSCODE",
    }
}

/// The token, obtained by verification, that authorizes the change of the phone number.
///
/// Used by [`update_phone`](crate::authentication::AuthenticationClient::update_phone).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePhoneDto {
    /// Temporary token for changing the phone number, obtained from `verifyUpdatePhoneRequest`.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "updatePhoneToken")]
    pub update_phone_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePhoneDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(update_phone_token: impl Into<Secret>) -> Self {
        Self {
            update_phone_token: update_phone_token.into(),
            ..Record::blank()
        }
    }
}

record! {
    UpdatePhoneDto {
        required update_phone_token = "updatePhoneToken",
    }
}

/// Proof, by a one-time code, that the user may reset a forgotten password.
///
/// Used by [`verify_reset_password_request`](crate::authentication::AuthenticationClient::verify_reset_password_request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyResetPasswordRequestDto {
    /// Verification method for the user who forgot the password.
    ///
    /// Example: `EMAIL_PASSCODE`.
    #[doc(alias = "verifyMethod")]
    pub verify_method: VerifyResetPasswordRequestDtoVerifyMethod,
    /// Data for verification with a one-time code sent by SMS.
    #[doc(alias = "phonePassCodePayload")]
    pub phone_pass_code_payload: Option<ResetPasswordByPhonePassCodeDto>,
    /// Data for verification with a one-time code sent by email.
    #[doc(alias = "emailPassCodePayload")]
    pub email_pass_code_payload: Option<ResetPasswordByEmailPassCodeDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyResetPasswordRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        verify_method: impl Into<VerifyResetPasswordRequestDtoVerifyMethod>,
    ) -> Self {
        Self {
            verify_method: verify_method.into(),
            ..Record::blank()
        }
    }

    /// Sets [`phone_pass_code_payload`](Self#structfield.phone_pass_code_payload).
    pub fn phone_pass_code_payload(
        mut self,
        value: impl IntoOption<ResetPasswordByPhonePassCodeDto>,
    ) -> Self {
        self.phone_pass_code_payload = value.into_option();
        self
    }

    /// Sets [`email_pass_code_payload`](Self#structfield.email_pass_code_payload).
    pub fn email_pass_code_payload(
        mut self,
        value: impl IntoOption<ResetPasswordByEmailPassCodeDto>,
    ) -> Self {
        self.email_pass_code_payload = value.into_option();
        self
    }
}

record! {
    VerifyResetPasswordRequestDto {
        required verify_method = "verifyMethod",
        optional phone_pass_code_payload = "phonePassCodePayload",
        optional email_pass_code_payload = "emailPassCodePayload",
    }
}

/// Verification method for the user who forgot the password.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyResetPasswordRequestDtoVerifyMethod {
    /// Verification with a one-time code sent by email.
    ///
    /// Serialized as `EMAIL_PASSCODE`.
    #[doc(alias = "EMAIL_PASSCODE")]
    EmailPasscode,
    /// Verification with a one-time code sent by SMS.
    ///
    /// Serialized as `PHONE_PASSCODE`.
    #[doc(alias = "PHONE_PASSCODE")]
    PhonePasscode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    VerifyResetPasswordRequestDtoVerifyMethod {
        EmailPasscode = "EMAIL_PASSCODE",
        PhonePasscode = "PHONE_PASSCODE",
    }
}

/// The token, obtained by verification, and the new password to set.
///
/// Used by [`reset_password`](crate::authentication::AuthenticationClient::reset_password).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetPasswordDto {
    /// Token that authorizes the password reset.
    #[doc(alias = "passwordResetToken")]
    pub password_reset_token: Secret,
    /// New password of the user.
    pub password: Secret,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResetPasswordDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        password_reset_token: impl Into<Secret>,
        password: impl Into<Secret>,
    ) -> Self {
        Self {
            password_reset_token: password_reset_token.into(),
            password: password.into(),
            ..Record::blank()
        }
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }
}

record! {
    ResetPasswordDto {
        required password_reset_token = "passwordResetToken",
        required password = "password",
        optional password_encrypt_type = "passwordEncryptType",
    }
}

/// Proof, by a one-time code or the password, that the user may delete their account.
///
/// Used by [`verify_delete_account_request`](crate::authentication::AuthenticationClient::verify_delete_account_request).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyDeleteAccountRequestDto {
    /// Verification method for deleting the account. `PASSWORD` can be used when the user has bound
    /// neither a phone number nor an email address.
    ///
    /// Example: `PHONE_PASSCODE`.
    #[doc(alias = "verifyMethod")]
    pub verify_method: VerifyDeleteAccountRequestDtoVerifyMethod,
    /// Data for verification with a one-time code sent by SMS.
    #[doc(alias = "phonePassCodePayload")]
    pub phone_pass_code_payload: Option<DeleteAccountByPhonePassCodeDto>,
    /// Data for verification with a one-time code sent by email.
    #[doc(alias = "emailPassCodePayload")]
    pub email_pass_code_payload: Option<DeleteAccountByEmailPassCodeDto>,
    /// Data for verification with a password.
    #[doc(alias = "passwordPayload")]
    pub password_payload: Option<DeleteAccountByPasswordDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyDeleteAccountRequestDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        verify_method: impl Into<VerifyDeleteAccountRequestDtoVerifyMethod>,
    ) -> Self {
        Self {
            verify_method: verify_method.into(),
            ..Record::blank()
        }
    }

    /// Sets [`phone_pass_code_payload`](Self#structfield.phone_pass_code_payload).
    pub fn phone_pass_code_payload(
        mut self,
        value: impl IntoOption<DeleteAccountByPhonePassCodeDto>,
    ) -> Self {
        self.phone_pass_code_payload = value.into_option();
        self
    }

    /// Sets [`email_pass_code_payload`](Self#structfield.email_pass_code_payload).
    pub fn email_pass_code_payload(
        mut self,
        value: impl IntoOption<DeleteAccountByEmailPassCodeDto>,
    ) -> Self {
        self.email_pass_code_payload = value.into_option();
        self
    }

    /// Sets [`password_payload`](Self#structfield.password_payload).
    pub fn password_payload(
        mut self,
        value: impl IntoOption<DeleteAccountByPasswordDto>,
    ) -> Self {
        self.password_payload = value.into_option();
        self
    }
}

record! {
    VerifyDeleteAccountRequestDto {
        required verify_method = "verifyMethod",
        optional phone_pass_code_payload = "phonePassCodePayload",
        optional email_pass_code_payload = "emailPassCodePayload",
        optional password_payload = "passwordPayload",
    }
}

/// Verification method for deleting the account. `PASSWORD` can be used when the user has bound
/// neither a phone number nor an email address.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyDeleteAccountRequestDtoVerifyMethod {
    /// Verification with a one-time code sent by SMS.
    ///
    /// Serialized as `PHONE_PASSCODE`.
    #[doc(alias = "PHONE_PASSCODE")]
    PhonePasscode,
    /// Verification with a one-time code sent by email.
    ///
    /// Serialized as `EMAIL_PASSCODE`.
    #[doc(alias = "EMAIL_PASSCODE")]
    EmailPasscode,
    /// Verification with the password, for a user with neither a phone number nor an email address.
    ///
    /// Serialized as `PASSWORD`.
    #[doc(alias = "PASSWORD")]
    Password,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    VerifyDeleteAccountRequestDtoVerifyMethod {
        PhonePasscode = "PHONE_PASSCODE",
        EmailPasscode = "EMAIL_PASSCODE",
        Password = "PASSWORD",
    }
}

/// The token, obtained by verification, that authorizes the deletion of the account.
///
/// Used by [`delete_account`](crate::authentication::AuthenticationClient::delete_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccounDto {
    /// Token that authorizes the deletion of the account.
    #[doc(alias = "deleteAccountToken")]
    pub delete_account_token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAccounDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(delete_account_token: impl Into<Secret>) -> Self {
        Self {
            delete_account_token: delete_account_token.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteAccounDto {
        required delete_account_token = "deleteAccountToken",
    }
}

/// Request to list public accounts to switch to.
///
/// Used by [`list_public_accounts_for_switch_logged_in`](crate::authentication::AuthenticationClient::list_public_accounts_for_switch_logged_in).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPublicAccountsForSwitchLoggedInDto {
    /// Whether to include the basic information of the current personal user.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "withOriginUser")]
    pub with_origin_user: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPublicAccountsForSwitchLoggedInDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`with_origin_user`](Self#structfield.with_origin_user).
    pub fn with_origin_user(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_origin_user = value.into_option();
        self
    }
}

record! {
    ListPublicAccountsForSwitchLoggedInDto {
        optional with_origin_user = "withOriginUser",
    }
}

/// The credential that a WebAuthn authenticator created, to complete its registration.
///
/// Used by [`verify_register`](crate::authentication::AuthenticationClient::verify_register).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyRegistrationDto {
    /// Credential of the authenticator to bind.
    #[doc(alias = "registrationCredential")]
    pub registration_credential: RegistrationCredentialDto,
    /// Ticket obtained with the initialization parameters for creating the credential.
    pub ticket: Secret,
    /// Kind of credential: fingerprint, face, or other.
    ///
    /// Example: `fingerprint`.
    #[doc(alias = "authenticatorCode")]
    pub authenticator_code: Option<VerifyRegistrationDtoAuthenticatorCode>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyRegistrationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        registration_credential: RegistrationCredentialDto,
        ticket: impl Into<Secret>,
    ) -> Self {
        Self {
            registration_credential,
            ticket: ticket.into(),
            ..Record::blank()
        }
    }

    /// Sets [`authenticator_code`](Self#structfield.authenticator_code).
    pub fn authenticator_code(
        mut self,
        value: impl IntoOption<VerifyRegistrationDtoAuthenticatorCode>,
    ) -> Self {
        self.authenticator_code = value.into_option();
        self
    }
}

record! {
    VerifyRegistrationDto {
        required registration_credential = "registrationCredential",
        required ticket = "ticket",
        optional authenticator_code = "authenticatorCode",
    }
}

/// Kind of credential: fingerprint, face, or other.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum VerifyRegistrationDtoAuthenticatorCode {
    /// Verification by fingerprint.
    ///
    /// Serialized as `fingerprint`.
    #[doc(alias = "fingerprint")]
    Fingerprint,
    /// Verification by face recognition.
    ///
    /// Serialized as `face`.
    #[doc(alias = "face")]
    Face,
    /// Another kind of authenticator.
    ///
    /// Serialized as `other`.
    #[doc(alias = "other")]
    Other,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    VerifyRegistrationDtoAuthenticatorCode {
        Fingerprint = "fingerprint",
        Face = "face",
        Other = "other",
    }
}

/// Request to list my devices.
///
/// Used by [`list`](crate::authentication::AuthenticationClient::list).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDto {
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }
}

record! {
    ListDto {
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to remove one of my devices.
///
/// Used by [`unbind`](crate::authentication::AuthenticationClient::unbind).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnbindDeviceDto {
    /// Unique identifier of the device.
    #[doc(alias = "deviceId")]
    pub device_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UnbindDeviceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    UnbindDeviceDto {
        required device_id = "deviceId",
    }
}

/// Request to sign out on one of my devices.
///
/// Used by [`revoke`](crate::authentication::AuthenticationClient::revoke).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeDeviceSessionDto {
    /// Unique identifier of the device.
    #[doc(alias = "deviceId")]
    pub device_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RevokeDeviceSessionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(device_id: impl Into<String>) -> Self {
        Self {
            device_id: device_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    RevokeDeviceSessionDto {
        required device_id = "deviceId",
    }
}

/// The password to check, and the phone number, email address, or username of its account.
///
/// Used by [`validate_password`](crate::authentication::AuthenticationClient::validate_password).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ValidatePasswordDto {
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    pub phone: Option<String>,
    /// Email address, case-insensitive.
    pub email: Option<String>,
    /// Username, unique within the user pool.
    pub username: Option<String>,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Password of the user, in plain text by default. HTTPS protects it in transit. For more
    /// security, it can also be encrypted with RSA256 or the Chinese national algorithm SM2; see
    /// `passwordEncryptType`.
    pub password: Option<Secret>,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ValidatePasswordDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`password`](Self#structfield.password).
    pub fn password(mut self, value: impl IntoOption<Secret>) -> Self {
        self.password = value.into_option();
        self
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }
}

record! {
    ValidatePasswordDto {
        optional phone = "phone",
        optional email = "email",
        optional username = "username",
        optional phone_country_code = "phoneCountryCode",
        optional password = "password",
        optional password_encrypt_type = "passwordEncryptType",
    }
}

/// Security of the current user's account: the password strength, what is bound or enrolled,
/// and an overall score.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetSecurityInfoDto {
    /// Strength level of the user's password.
    #[doc(alias = "passwordSecurityLevel")]
    pub password_security_level: i64,
    /// Whether the user has bound an MFA factor.
    #[doc(alias = "mfaEnrolled")]
    pub mfa_enrolled: bool,
    /// Whether the user has set a password.
    #[doc(alias = "passwordSet")]
    pub password_set: bool,
    /// Whether the user has bound an email address.
    #[doc(alias = "emailBinded")]
    pub email_binded: bool,
    /// Whether the user has bound a phone number.
    #[doc(alias = "phoneBinded")]
    pub phone_binded: bool,
    /// Security score of the account.
    #[doc(alias = "securityScore")]
    pub security_score: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetSecurityInfoDto {
        required password_security_level = "passwordSecurityLevel",
        required mfa_enrolled = "mfaEnrolled",
        required password_set = "passwordSet",
        required email_binded = "emailBinded",
        required phone_binded = "phoneBinded",
        required security_score = "securityScore",
    }
}

/// The old and new email addresses and the one-time codes sent to them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateEmailByEmailPassCodeDto {
    /// New email address of the user.
    ///
    /// Example: `new@example.com`.
    #[doc(alias = "newEmail")]
    pub new_email: String,
    /// One-time code sent to the new email address.
    ///
    /// Example: `123456`.
    #[doc(alias = "newEmailPassCode")]
    pub new_email_pass_code: Secret,
    /// Previous email address. Required if the user pool requires verification of the previous
    /// email address on a change.
    ///
    /// Example: `old@example.com`.
    #[doc(alias = "oldEmail")]
    pub old_email: Option<String>,
    /// One-time code sent to the previous email address. Required if the user pool requires
    /// verification of the previous email address on a change.
    ///
    /// Example: `654321`.
    #[doc(alias = "oldEmailPassCode")]
    pub old_email_pass_code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateEmailByEmailPassCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        new_email: impl Into<String>,
        new_email_pass_code: impl Into<Secret>,
    ) -> Self {
        Self {
            new_email: new_email.into(),
            new_email_pass_code: new_email_pass_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`old_email`](Self#structfield.old_email).
    pub fn old_email(mut self, value: impl IntoOption<String>) -> Self {
        self.old_email = value.into_option();
        self
    }

    /// Sets [`old_email_pass_code`](Self#structfield.old_email_pass_code).
    pub fn old_email_pass_code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.old_email_pass_code = value.into_option();
        self
    }
}

record! {
    UpdateEmailByEmailPassCodeDto {
        required new_email = "newEmail",
        required new_email_pass_code = "newEmailPassCode",
        optional old_email = "oldEmail",
        optional old_email_pass_code = "oldEmailPassCode",
    }
}

/// The token for changing the email address, and its lifetime.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyUpdateEmailRequestData {
    /// Token for changing the current email address. Pass it to `updateEmail`.
    #[doc(alias = "updateEmailToken")]
    pub update_email_token: Secret,
    /// Lifetime of the token in seconds: 60.
    ///
    /// Example: `60`.
    #[doc(alias = "tokenExpiresIn")]
    pub token_expires_in: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    VerifyUpdateEmailRequestData {
        required update_email_token = "updateEmailToken",
        required token_expires_in = "tokenExpiresIn",
    }
}

/// The old and new phone numbers and the one-time codes sent to them.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePhoneByPhonePassCodeDto {
    /// New phone number without the country calling code. For a number outside mainland China,
    /// specify the calling code in `newPhoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    #[doc(alias = "newPhoneNumber")]
    pub new_phone_number: String,
    /// One-time code sent to the new phone number.
    ///
    /// Example: `123456`.
    #[doc(alias = "newPhonePassCode")]
    pub new_phone_pass_code: Secret,
    /// Country calling code of the new phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "newPhoneCountryCode")]
    pub new_phone_country_code: Option<String>,
    /// Previous phone number without the country calling code. For a number outside mainland China,
    /// specify the calling code in `oldPhoneCountryCode`. Required if the user pool requires
    /// verification of the previous phone number on a change.
    ///
    /// Example: `188xxxx7777`.
    #[doc(alias = "oldPhoneNumber")]
    pub old_phone_number: Option<String>,
    /// One-time code sent to the previous phone number. Required if the user pool requires
    /// verification of the previous phone number on a change.
    ///
    /// Example: `654321`.
    #[doc(alias = "oldPhonePassCode")]
    pub old_phone_pass_code: Option<Secret>,
    /// Country calling code of the previous phone number. Optional for numbers in mainland China.
    /// The GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "oldPhoneCountryCode")]
    pub old_phone_country_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePhoneByPhonePassCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        new_phone_number: impl Into<String>,
        new_phone_pass_code: impl Into<Secret>,
    ) -> Self {
        Self {
            new_phone_number: new_phone_number.into(),
            new_phone_pass_code: new_phone_pass_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`new_phone_country_code`](Self#structfield.new_phone_country_code).
    pub fn new_phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.new_phone_country_code = value.into_option();
        self
    }

    /// Sets [`old_phone_number`](Self#structfield.old_phone_number).
    pub fn old_phone_number(mut self, value: impl IntoOption<String>) -> Self {
        self.old_phone_number = value.into_option();
        self
    }

    /// Sets [`old_phone_pass_code`](Self#structfield.old_phone_pass_code).
    pub fn old_phone_pass_code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.old_phone_pass_code = value.into_option();
        self
    }

    /// Sets [`old_phone_country_code`](Self#structfield.old_phone_country_code).
    pub fn old_phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.old_phone_country_code = value.into_option();
        self
    }
}

record! {
    UpdatePhoneByPhonePassCodeDto {
        required new_phone_number = "newPhoneNumber",
        required new_phone_pass_code = "newPhonePassCode",
        optional new_phone_country_code = "newPhoneCountryCode",
        optional old_phone_number = "oldPhoneNumber",
        optional old_phone_pass_code = "oldPhonePassCode",
        optional old_phone_country_code = "oldPhoneCountryCode",
    }
}

/// The token for changing the phone number, and its lifetime.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyUpdatePhoneRequestData {
    /// Token for changing the current phone number. Pass it to `updatePhone`.
    #[doc(alias = "updatePhoneToken")]
    pub update_phone_token: Secret,
    /// Lifetime of the token in seconds.
    #[doc(alias = "tokenExpiresIn")]
    pub token_expires_in: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    VerifyUpdatePhoneRequestData {
        required update_phone_token = "updatePhoneToken",
        required token_expires_in = "tokenExpiresIn",
    }
}

/// The phone number of the user who forgot the password and the one-time code sent to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetPasswordByPhonePassCodeDto {
    /// Phone number bound to the account, without the country calling code. For a number outside
    /// mainland China, specify the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// One-time code sent by SMS. It can be used only once and is valid for one minute. Obtain it
    /// with `sendSms`.
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
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResetPasswordByPhonePassCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(phone_number: impl Into<String>, pass_code: impl Into<Secret>) -> Self {
        Self {
            phone_number: phone_number.into(),
            pass_code: pass_code.into(),
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
    ResetPasswordByPhonePassCodeDto {
        required phone_number = "phoneNumber",
        required pass_code = "passCode",
        optional phone_country_code = "phoneCountryCode",
    }
}

/// The email address of the user who forgot the password and the one-time code sent to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetPasswordByEmailPassCodeDto {
    /// Email address bound to the account, case-insensitive.
    pub email: Option<String>,
    /// One-time code sent by email. It can be used only once and is valid for 5 minutes by default.
    /// Obtain it with `sendEmail`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResetPasswordByEmailPassCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(pass_code: impl Into<Secret>) -> Self {
        Self {
            pass_code: pass_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }
}

record! {
    ResetPasswordByEmailPassCodeDto {
        optional email = "email",
        required pass_code = "passCode",
    }
}

/// The token for resetting the password, and its lifetime.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResetPasswordVerify {
    /// Token for resetting the password. Pass it to `resetPassword`.
    #[doc(alias = "passwordResetToken")]
    pub password_reset_token: Secret,
    /// Lifetime of the token in seconds.
    #[doc(alias = "tokenExpiresIn")]
    pub token_expires_in: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ResetPasswordVerify {
        required password_reset_token = "passwordResetToken",
        required token_expires_in = "tokenExpiresIn",
    }
}

/// The phone number of the account to delete and the one-time code sent to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountByPhonePassCodeDto {
    /// Phone number bound to the account, without the country calling code. For a number outside
    /// mainland China, specify the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// One-time code sent by SMS. It can be used only once and is valid for one minute. Obtain it
    /// with `sendSms`.
    ///
    /// Example: `123456`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Country calling code of the phone number.
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAccountByPhonePassCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(phone_number: impl Into<String>, pass_code: impl Into<Secret>) -> Self {
        Self {
            phone_number: phone_number.into(),
            pass_code: pass_code.into(),
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
    DeleteAccountByPhonePassCodeDto {
        required phone_number = "phoneNumber",
        required pass_code = "passCode",
        optional phone_country_code = "phoneCountryCode",
    }
}

/// The email address of the account to delete and the one-time code sent to it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountByEmailPassCodeDto {
    /// Email address bound to the account, case-insensitive.
    pub email: Option<String>,
    /// One-time code sent by email. It can be used only once and is valid for 5 minutes by default.
    /// Obtain it with `sendEmail`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAccountByEmailPassCodeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(pass_code: impl Into<Secret>) -> Self {
        Self {
            pass_code: pass_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }
}

record! {
    DeleteAccountByEmailPassCodeDto {
        optional email = "email",
        required pass_code = "passCode",
    }
}

/// The password of the account to delete.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAccountByPasswordDto {
    /// Current password of the account to delete.
    pub password: Secret,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAccountByPasswordDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(password: impl Into<Secret>) -> Self {
        Self {
            password: password.into(),
            ..Record::blank()
        }
    }

    /// Sets [`password_encrypt_type`](Self#structfield.password_encrypt_type).
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoOption<PasswordEncryptType>,
    ) -> Self {
        self.password_encrypt_type = value.into_option();
        self
    }
}

record! {
    DeleteAccountByPasswordDto {
        required password = "password",
        optional password_encrypt_type = "passwordEncryptType",
    }
}

/// The token for deleting the account, and its lifetime.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyDeleteAccountRequestDataDto {
    /// Temporary token for deleting the account. Pass it to `deleteAccount`, which performs the
    /// deletion.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "deleteAccountToken")]
    pub delete_account_token: Secret,
    /// Lifetime of the token in seconds. The default is 60.
    ///
    /// Example: `60`.
    #[doc(alias = "tokenExpiresIn")]
    pub token_expires_in: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    VerifyDeleteAccountRequestDataDto {
        required delete_account_token = "deleteAccountToken",
        required token_expires_in = "tokenExpiresIn",
    }
}

/// A public account the current user can switch to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPublicAccountDataDto {
    /// Unique ID of the account.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Avatar of the account.
    pub avatar: Option<String>,
    /// Display name of the account.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Type of the account: a personal user or a public account.
    pub usertype: Option<AccountType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListPublicAccountDataDto {
        required user_id = "userId",
        optional avatar = "avatar",
        optional display_name = "displayName",
        optional usertype = "usertype",
    }
}

/// The user that the account switch starts from.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserSelectLoginPublicAccountsOriginUserDto {
    /// Unique ID of the account.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Avatar of the account.
    pub avatar: Option<String>,
    /// Display name of the account.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Type of the account: a personal user or a public account.
    pub usertype: Option<AccountType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserSelectLoginPublicAccountsOriginUserDto {
        required user_id = "userId",
        optional avatar = "avatar",
        optional display_name = "displayName",
        optional usertype = "usertype",
    }
}

/// The public accounts the signed-in user can switch to, and the original user.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserSelectLoginPublicAccountsDataDto {
    /// Public accounts the user can choose from.
    #[doc(alias = "publicAccounts")]
    pub public_accounts: Vec<ListPublicAccountDataDto>,
    /// Information about the personal account.
    #[doc(alias = "originUser")]
    pub origin_user: Option<GetUserSelectLoginPublicAccountsOriginUserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserSelectLoginPublicAccountsDataDto {
        required public_accounts = "publicAccounts",
        optional origin_user = "originUser",
    }
}

/// A credential type and signature algorithm that a new WebAuthn credential may use.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicKeyCredentialParametersDto {
    /// Negative integer that identifies the algorithm.
    pub alg: i64,
    /// Always `public-key`.
    ///
    /// Example: `public-key`.
    pub r#type: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicKeyCredentialParametersDto {
        required alg = "alg",
        required r#type = "type",
    }
}

/// The relying party that a new WebAuthn credential is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicKeyCredentialRpEntityDto {
    /// Domain of the relying party.
    ///
    /// Example: `example.com`.
    pub id: String,
    /// Name of the relying party.
    pub name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicKeyCredentialRpEntityDto {
        required id = "id",
        required name = "name",
    }
}

/// The user that a new WebAuthn credential is for.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicKeyCredentialUserEntityDto {
    /// Unique ID of the user.
    pub id: String,
    /// Username of the user the credential is created for.
    ///
    /// Example: `zhangsan`.
    pub name: String,
    /// Name of the user for display.
    ///
    /// Example: `张三`.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicKeyCredentialUserEntityDto {
        required id = "id",
        required name = "name",
        required display_name = "displayName",
    }
}

/// Data that the browser needs to create a WebAuthn credential: the challenge, the relying
/// party, the user, and the accepted algorithms.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PublicKeyCredentialCreationOptionsDto {
    /// Challenge, Base64URL-encoded.
    pub challenge: String,
    /// Credentials to exclude, so that a user does not register the same authenticator more than
    /// once.
    #[doc(alias = "excludeCredentials")]
    pub exclude_credentials: Vec<PublicKeyCredentialDescriptorDto>,
    /// Signature algorithms the relying party accepts.
    #[doc(alias = "pubKeyCredParams")]
    pub pub_key_cred_params: Vec<PublicKeyCredentialParametersDto>,
    /// Information about the relying party.
    pub rp: PublicKeyCredentialRpEntityDto,
    /// Timeout in milliseconds.
    ///
    /// Example: `60000`.
    pub timeout: i64,
    /// Information about the user.
    pub user: PublicKeyCredentialUserEntityDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PublicKeyCredentialCreationOptionsDto {
        required challenge = "challenge",
        required exclude_credentials = "excludeCredentials",
        required pub_key_cred_params = "pubKeyCredParams",
        required rp = "rp",
        required timeout = "timeout",
        required user = "user",
    }
}

/// The options for registering a WebAuthn credential in the browser, and the ticket that
/// identifies the registration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegistrationOptionsDto {
    /// Parameters for the authenticator to create the public key credential.
    #[doc(alias = "registrationOptions")]
    pub registration_options: PublicKeyCredentialCreationOptionsDto,
    /// Ticket to pass back when the server verifies the credential that the authenticator created.
    pub ticket: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RegistrationOptionsDto {
        required registration_options = "registrationOptions",
        required ticket = "ticket",
    }
}

/// The authenticator's attestation for a new WebAuthn credential.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthenticatorAttestationResponseDto {
    /// CBOR-encoded authenticator data, including the public key and ID of the credential, the
    /// signature and the signature counter.
    #[doc(alias = "attestationObject")]
    pub attestation_object: String,
    /// Client data, including the origin of the credential request and the challenge.
    #[doc(alias = "clientDataJSON")]
    pub client_data_json: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AuthenticatorAttestationResponseDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        attestation_object: impl Into<String>,
        client_data_json: impl Into<String>,
    ) -> Self {
        Self {
            attestation_object: attestation_object.into(),
            client_data_json: client_data_json.into(),
            ..Record::blank()
        }
    }
}

record! {
    AuthenticatorAttestationResponseDto {
        required attestation_object = "attestationObject",
        required client_data_json = "clientDataJSON",
    }
}

/// A WebAuthn credential newly created by an authenticator.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RegistrationCredentialDto {
    /// ID of the credential, Base64URL-encoded.
    pub id: String,
    /// Raw ID of the credential.
    #[doc(alias = "rawId")]
    pub raw_id: String,
    /// Object that the relying party verifies and registers.
    pub response: AuthenticatorAttestationResponseDto,
    /// Ways for the authenticator that holds the credential to communicate with the user agent:
    ///
    /// - `ble`: the authenticator can be connected over Bluetooth.
    /// - `internal`: the authenticator is built into the platform and cannot be removed.
    /// - `nfc`: the authenticator can be connected over NFC.
    /// - `usb`: the authenticator can be connected over USB.
    pub transports: Option<Vec<String>>,
    /// Always `public-key`.
    ///
    /// Example: `public-key`.
    pub r#type: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RegistrationCredentialDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        raw_id: impl Into<String>,
        response: AuthenticatorAttestationResponseDto,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            raw_id: raw_id.into(),
            response,
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`transports`](Self#structfield.transports).
    pub fn transports(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.transports = value.into_option();
        self
    }
}

record! {
    RegistrationCredentialDto {
        required id = "id",
        required raw_id = "rawId",
        required response = "response",
        optional transports = "transports",
        required r#type = "type",
    }
}

/// Whether a new WebAuthn credential was verified.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyRegistrationResultDto {
    /// Whether the registration of the authenticator was verified successfully.
    pub verified: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    VerifyRegistrationResultDto {
        required verified = "verified",
    }
}

/// A terminal device the current user has signed in on: its name, type, model, operating
/// system, and status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeviceInfo {
    /// Unique identifier of the device.
    ///
    /// Example: `HZ2F6J3AGNAVSOTV`.
    #[doc(alias = "deviceId")]
    pub device_id: String,
    /// Name of the device.
    ///
    /// Example: `打印机`.
    pub name: Option<String>,
    /// System version of the device.
    ///
    /// Example: `Android 1.0`.
    pub version: Option<String>,
    /// Type of the device.
    ///
    /// Example: `Mobile`.
    pub r#type: TerminalType,
    /// Module of the device.
    ///
    /// Example: `Vig9a`.
    pub r#mod: Option<String>,
    /// Operating system of the device.
    ///
    /// Example: `iOS`.
    pub os: Option<String>,
    /// Status of the device.
    ///
    /// Server default: `activated`.\
    /// Example: `activated`.
    pub status: Option<DeviceStatus>,
    /// User agent of the device.
    ///
    /// Example: `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/108.0.0.0 Safari/537.36`.
    #[doc(alias = "userAgent")]
    pub user_agent: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DeviceInfo {
        required device_id = "deviceId",
        optional name = "name",
        optional version = "version",
        required r#type = "type",
        optional r#mod = "mod",
        optional os = "os",
        optional status = "status",
        optional user_agent = "userAgent",
    }
}

/// A terminal device of the current user, with the last sign-in on it and whether it is online.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TerminalSessionDto {
    /// Information about the device.
    pub device: DeviceInfo,
    /// Time of the last sign-in.
    ///
    /// Example: `2023-05-05T19:06:22.434Z`.
    #[doc(alias = "lastLoginTime")]
    pub last_login_time: DateTime,
    /// IP address of the last sign-in.
    #[doc(alias = "lastIp")]
    pub last_ip: Option<String>,
    /// Whether the device is online.
    ///
    /// Example: `true`.
    pub online: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TerminalSessionDto {
        required device = "device",
        required last_login_time = "lastLoginTime",
        optional last_ip = "lastIp",
        required online = "online",
    }
}

/// Whether the password of an account is correct.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ValidatePasswordResultDto {
    /// Whether the password is correct.
    pub valid: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ValidatePasswordResultDto {
        required valid = "valid",
    }
}

/// Whether an account is personal or public.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountType {
    /// A personal user.
    ///
    /// Serialized as `1`.
    #[doc(alias = "1")]
    Value1,
    /// A public account.
    ///
    /// Serialized as `2`.
    #[doc(alias = "2")]
    Value2,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AccountType {
        Value1 = "1",
        Value2 = "2",
    }
}

/// Response of `getSecurityLevel`.
pub type GetSecurityInfoRespDto = Response<GetSecurityInfoDto>;

/// Response of `verifyUpdateEmailRequest`.
pub type VerifyUpdateEmailRequestRespDto = Response<VerifyUpdateEmailRequestData>;

/// Response of `verifyUpdatePhoneRequest`.
pub type VerifyUpdatePhoneRequestRespDto = Response<VerifyUpdatePhoneRequestData>;

/// Response of `verifyResetPasswordRequest`.
pub type PasswordResetVerifyResp = Response<ResetPasswordVerify>;

/// Response of `verifyDeleteAccountRequest`.
pub type VerifyDeleteAccountRequestRespDto = Response<VerifyDeleteAccountRequestDataDto>;

/// Response of `listPublicAccountsForSwitchLoggedIn`.
pub type GetPublicAccountDataRespDto = Response<
    Vec<GetUserSelectLoginPublicAccountsDataDto>,
>;

/// Response of `initRegisterOptions`.
pub type GetRegistrationOptionsRespDto = Response<RegistrationOptionsDto>;

/// Response of `verifyRegister`.
pub type VerifyRegistrationResultRespDto = Response<VerifyRegistrationResultDto>;

/// Response of `list`.
pub type TerminalSessionRespDto = Response<Vec<TerminalSessionDto>>;

/// Response of `validatePassword`.
pub type ValidatePasswordRespDto = Response<ValidatePasswordResultDto>;
