// @generated from spec/authentication/signup.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Sign-up.

use crate::generated::shared::{Gender, PasswordEncryptType, UserDto};
use crate::runtime::prelude::*;

/// A new account to sign up with a password or a one-time code, and its profile.
///
/// Used by [`sign_up`](crate::authentication::AuthenticationClient::sign_up).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignUpDto {
    /// Sign-up method.
    ///
    /// Example: `PASSWORD`.
    pub connection: SignUpDtoConnection,
    /// Data for sign-up with a password. Required when the sign-up method is `PASSWORD`.
    ///
    /// Example: `{"email":"test@example.com","password":"passw0rd"}`.
    #[doc(alias = "passwordPayload")]
    pub password_payload: Option<SignUpByPasswordDto>,
    /// Data for authentication with a one-time code. Required when `connection` is `PASSCODE`.
    ///
    /// Example: `{"email":"test@example.com","passCode":"passw0rd"}`.
    #[doc(alias = "passCodePayload")]
    pub pass_code_payload: Option<SignUpByPassCodeDto>,
    /// Profile of the user who signs up.
    pub profile: Option<SignUpProfileDto>,
    /// Additional options of the request.
    pub options: Option<SignUpOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignUpDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(connection: impl Into<SignUpDtoConnection>) -> Self {
        Self {
            connection: connection.into(),
            ..Record::blank()
        }
    }

    /// Sets [`password_payload`](Self#structfield.password_payload).
    pub fn password_payload(
        mut self,
        value: impl IntoOption<SignUpByPasswordDto>,
    ) -> Self {
        self.password_payload = value.into_option();
        self
    }

    /// Sets [`pass_code_payload`](Self#structfield.pass_code_payload).
    pub fn pass_code_payload(
        mut self,
        value: impl IntoOption<SignUpByPassCodeDto>,
    ) -> Self {
        self.pass_code_payload = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<SignUpProfileDto>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<SignUpOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    SignUpDto {
        required connection = "connection",
        optional password_payload = "passwordPayload",
        optional pass_code_payload = "passCodePayload",
        optional profile = "profile",
        optional options = "options",
    }
}

/// Sign-up method.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SignUpDtoConnection {
    /// Sign-up with a username or email address and a password.
    ///
    /// Serialized as `PASSWORD`.
    #[doc(alias = "PASSWORD")]
    Password,
    /// Sign-up with a one-time code sent by email or SMS.
    ///
    /// Serialized as `PASSCODE`.
    #[doc(alias = "PASSCODE")]
    Passcode,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SignUpDtoConnection {
        Password = "PASSWORD",
        Passcode = "PASSCODE",
    }
}

/// A username or email address, and the password for sign-up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignUpByPasswordDto {
    /// Password of the user, unencrypted by default. All GenAuth APIs transmit passwords over
    /// HTTPS, which provides a basic level of security. For a higher level, the password can be
    /// encrypted with `RSA256` or `SM2`; see `options.passwordEncryptType`.
    ///
    /// Example: `passw0rd`.
    pub password: Secret,
    /// Username of the account.
    ///
    /// Example: `test`.
    pub username: Option<String>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignUpByPasswordDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(password: impl Into<Secret>) -> Self {
        Self {
            password: password.into(),
            ..Record::blank()
        }
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }
}

record! {
    SignUpByPasswordDto {
        required password = "password",
        optional username = "username",
        optional email = "email",
    }
}

/// An email address or phone number, and the one-time code sent to it, for sign-up.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignUpByPassCodeDto {
    /// One-time code. Obtain it first by calling the endpoint that sends an SMS or the one that
    /// sends an email.
    ///
    /// Example: `123456`.
    #[doc(alias = "passCode")]
    pub pass_code: Secret,
    /// Email address, case-insensitive.
    ///
    /// Example: `114114`.
    pub email: Option<String>,
    /// Phone number of the user.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Server default: `+86`.\
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignUpByPassCodeDto {
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

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }
}

record! {
    SignUpByPassCodeDto {
        required pass_code = "passCode",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
    }
}

/// Profile data to set on the new account.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct SignUpProfileDto {
    /// Nickname of the user.
    pub nickname: Option<String>,
    /// Company the user belongs to.
    ///
    /// Example: `Authing .Inc`.
    pub company: Option<String>,
    /// URL of the user's avatar image.
    ///
    /// Example: `https://authing.cn/demo.jpg`.
    pub photo: Option<String>,
    /// Device of the user.
    ///
    /// Example: `iOS`.
    pub device: Option<String>,
    /// Browser of the user.
    ///
    /// Example: `Edge`.
    pub browser: Option<String>,
    /// Name of the user.
    ///
    /// Example: `Mike`.
    pub name: Option<String>,
    /// Given name of the user.
    ///
    /// Example: `Zhou`.
    #[doc(alias = "givenName")]
    pub given_name: Option<String>,
    /// Family name of the user.
    ///
    /// Example: `Jay`.
    #[doc(alias = "familyName")]
    pub family_name: Option<String>,
    /// Middle name of the user.
    ///
    /// Example: `Jane`.
    #[doc(alias = "middleName")]
    pub middle_name: Option<String>,
    /// Profile text of the user.
    ///
    /// Example: `this is my profile`.
    pub profile: Option<String>,
    /// Preferred username of the user.
    ///
    /// Example: `Mike`.
    #[doc(alias = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// Website of the user.
    ///
    /// Example: `https://authing.cn`.
    pub website: Option<String>,
    /// Gender of the user.
    ///
    /// Example: `M`.
    pub gender: Option<Gender>,
    /// Date of birth of the user.
    ///
    /// Example: `2020.2.2`.
    pub birthdate: Option<String>,
    /// Region or time zone of the user, as in the OIDC `zoneinfo` claim.
    ///
    /// Example: `HongKong`.
    pub zoneinfo: Option<String>,
    /// Language and region of the user.
    ///
    /// Example: `EN-US`.
    pub locale: Option<String>,
    /// Address of the user.
    ///
    /// Example: `Hai Dian XX`.
    pub address: Option<String>,
    /// Formatted address of the user.
    ///
    /// Example: `132, My Street, Kingston, New York 12401.`.
    pub formatted: Option<String>,
    /// Street address of the user.
    ///
    /// Example: `Hai Dian Street 1`.
    #[doc(alias = "streetAddress")]
    pub street_address: Option<String>,
    /// Locality of the user's address, such as the city or district.
    ///
    /// Example: `BeiJing HaiDian`.
    pub locality: Option<String>,
    /// Region of the user's address.
    ///
    /// Example: `china`.
    pub region: Option<String>,
    /// Postal code of the user's address.
    ///
    /// Example: `3500000`.
    #[doc(alias = "postalCode")]
    pub postal_code: Option<String>,
    /// Country the user is in.
    ///
    /// Example: `china`.
    pub country: Option<String>,
    /// Email address of the user. To add it at sign-up, pass the one-time code sent to it in
    /// `options.emailPassCodeForInformationCompletion`. Use `/api/v3/send-email` to send the code.
    ///
    /// Example: `help@authing.cn`.
    pub email: Option<String>,
    /// Phone number of the user. To add it at sign-up, pass the one-time code sent to it in
    /// `options.phonePassCodeForInformationCompletion`. Use `/api/v3/send-sms` to send the code.
    ///
    /// Example: `114114114`.
    pub phone: Option<String>,
    /// Custom fields of the user, as an object that maps field names to values.
    ///
    /// Example: `{"name":"H"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Country calling code of the user's phone number.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignUpProfileDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`nickname`](Self#structfield.nickname).
    pub fn nickname(mut self, value: impl IntoOption<String>) -> Self {
        self.nickname = value.into_option();
        self
    }

    /// Sets [`company`](Self#structfield.company).
    pub fn company(mut self, value: impl IntoOption<String>) -> Self {
        self.company = value.into_option();
        self
    }

    /// Sets [`photo`](Self#structfield.photo).
    pub fn photo(mut self, value: impl IntoOption<String>) -> Self {
        self.photo = value.into_option();
        self
    }

    /// Sets [`device`](Self#structfield.device).
    pub fn device(mut self, value: impl IntoOption<String>) -> Self {
        self.device = value.into_option();
        self
    }

    /// Sets [`browser`](Self#structfield.browser).
    pub fn browser(mut self, value: impl IntoOption<String>) -> Self {
        self.browser = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`given_name`](Self#structfield.given_name).
    pub fn given_name(mut self, value: impl IntoOption<String>) -> Self {
        self.given_name = value.into_option();
        self
    }

    /// Sets [`family_name`](Self#structfield.family_name).
    pub fn family_name(mut self, value: impl IntoOption<String>) -> Self {
        self.family_name = value.into_option();
        self
    }

    /// Sets [`middle_name`](Self#structfield.middle_name).
    pub fn middle_name(mut self, value: impl IntoOption<String>) -> Self {
        self.middle_name = value.into_option();
        self
    }

    /// Sets [`profile`](Self#structfield.profile).
    pub fn profile(mut self, value: impl IntoOption<String>) -> Self {
        self.profile = value.into_option();
        self
    }

    /// Sets [`preferred_username`](Self#structfield.preferred_username).
    pub fn preferred_username(mut self, value: impl IntoOption<String>) -> Self {
        self.preferred_username = value.into_option();
        self
    }

    /// Sets [`website`](Self#structfield.website).
    pub fn website(mut self, value: impl IntoOption<String>) -> Self {
        self.website = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`birthdate`](Self#structfield.birthdate).
    pub fn birthdate(mut self, value: impl IntoOption<String>) -> Self {
        self.birthdate = value.into_option();
        self
    }

    /// Sets [`zoneinfo`](Self#structfield.zoneinfo).
    pub fn zoneinfo(mut self, value: impl IntoOption<String>) -> Self {
        self.zoneinfo = value.into_option();
        self
    }

    /// Sets [`locale`](Self#structfield.locale).
    pub fn locale(mut self, value: impl IntoOption<String>) -> Self {
        self.locale = value.into_option();
        self
    }

    /// Sets [`address`](Self#structfield.address).
    pub fn address(mut self, value: impl IntoOption<String>) -> Self {
        self.address = value.into_option();
        self
    }

    /// Sets [`formatted`](Self#structfield.formatted).
    pub fn formatted(mut self, value: impl IntoOption<String>) -> Self {
        self.formatted = value.into_option();
        self
    }

    /// Sets [`street_address`](Self#structfield.street_address).
    pub fn street_address(mut self, value: impl IntoOption<String>) -> Self {
        self.street_address = value.into_option();
        self
    }

    /// Sets [`locality`](Self#structfield.locality).
    pub fn locality(mut self, value: impl IntoOption<String>) -> Self {
        self.locality = value.into_option();
        self
    }

    /// Sets [`region`](Self#structfield.region).
    pub fn region(mut self, value: impl IntoOption<String>) -> Self {
        self.region = value.into_option();
        self
    }

    /// Sets [`postal_code`](Self#structfield.postal_code).
    pub fn postal_code(mut self, value: impl IntoOption<String>) -> Self {
        self.postal_code = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }
}

record! {
    SignUpProfileDto {
        optional nickname = "nickname",
        optional company = "company",
        optional photo = "photo",
        optional device = "device",
        optional browser = "browser",
        optional name = "name",
        optional given_name = "givenName",
        optional family_name = "familyName",
        optional middle_name = "middleName",
        optional profile = "profile",
        optional preferred_username = "preferredUsername",
        optional website = "website",
        optional gender = "gender",
        optional birthdate = "birthdate",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional address = "address",
        optional formatted = "formatted",
        optional street_address = "streetAddress",
        optional locality = "locality",
        optional region = "region",
        optional postal_code = "postalCode",
        optional country = "country",
        optional email = "email",
        optional phone = "phone",
        optional custom_data = "customData",
        optional phone_country_code = "phoneCountryCode",
    }
}

/// Options for a sign-up, such as the client's IP address, password encryption, and one-time
/// codes for completing the profile.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SignUpOptionsDto {
    /// IP address of the client.
    ///
    /// Example: `192.168.0.1`.
    #[doc(alias = "clientIp")]
    pub client_ip: Option<String>,
    /// One-time code sent by SMS, for adding a phone number to the user's profile at sign-up.
    ///
    /// Example: `1234`.
    #[doc(alias = "phonePassCodeForInformationCompletion")]
    pub phone_pass_code_for_information_completion: Option<Secret>,
    /// One-time code, sent by email, that verifies the email address of the user at sign-up.
    ///
    /// Example: `1234`.
    #[doc(alias = "emailPassCodeForInformationCompletion")]
    pub email_pass_code_for_information_completion: Option<Secret>,
    /// Extra parameters of the sign-in or sign-up, stored in the custom fields of the user.
    pub context: JsonObject,
    /// Encryption of the password: unencrypted (`none`), RSA256 (`rsa`), or SM2 (`sm2`). For `rsa`
    /// and `sm2`, encrypt with the corresponding public key of the GenAuth service.
    ///
    /// Server default: `none`.\
    /// Example: `none`.
    #[doc(alias = "passwordEncryptType")]
    pub password_encrypt_type: Option<PasswordEncryptType>,
    /// Password to set for the user when signing up with a one-time code sent to a phone number.
    #[doc(alias = "passwordForPhonePassCode")]
    pub password_for_phone_pass_code: Option<Secret>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SignUpOptionsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(context: JsonObject) -> Self {
        Self { context, ..Record::blank() }
    }

    /// Sets [`client_ip`](Self#structfield.client_ip).
    pub fn client_ip(mut self, value: impl IntoOption<String>) -> Self {
        self.client_ip = value.into_option();
        self
    }

    /// Sets [`phone_pass_code_for_information_completion`](Self#structfield.phone_pass_code_for_information_completion).
    pub fn phone_pass_code_for_information_completion(
        mut self,
        value: impl IntoOption<Secret>,
    ) -> Self {
        self.phone_pass_code_for_information_completion = value.into_option();
        self
    }

    /// Sets [`email_pass_code_for_information_completion`](Self#structfield.email_pass_code_for_information_completion).
    pub fn email_pass_code_for_information_completion(
        mut self,
        value: impl IntoOption<Secret>,
    ) -> Self {
        self.email_pass_code_for_information_completion = value.into_option();
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

    /// Sets [`password_for_phone_pass_code`](Self#structfield.password_for_phone_pass_code).
    pub fn password_for_phone_pass_code(
        mut self,
        value: impl IntoOption<Secret>,
    ) -> Self {
        self.password_for_phone_pass_code = value.into_option();
        self
    }
}

record! {
    SignUpOptionsDto {
        optional client_ip = "clientIp",
        optional phone_pass_code_for_information_completion = "phonePassCodeForInformationCompletion",
        optional email_pass_code_for_information_completion = "emailPassCodeForInformationCompletion",
        required context = "context",
        optional password_encrypt_type = "passwordEncryptType",
        optional password_for_phone_pass_code = "passwordForPhonePassCode",
    }
}

/// Response of `signUp`.
pub type UserSingleRespDto = Response<UserDto>;
