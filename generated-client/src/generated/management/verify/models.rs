// @generated from spec/management/verify.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group GenAuth Verify.

use crate::runtime::prelude::*;

/// Request to list the Verify applications.
///
/// Used by [`get_verify_config_app`](crate::management::ManagementClient::get_verify_config_app).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetVerifyConfigAppDto {
    /// Keyword to search for.
    pub keywords: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetVerifyConfigAppDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }
}

record! {
    GetVerifyConfigAppDto {
        optional keywords = "keywords",
    }
}

/// The `verify-config` settings of an application, which decide whether GenAuth takes over
/// Windows sign-in and Windows password changes.
///
/// Used by [`update_verify_config`](crate::management::ManagementClient::update_verify_config).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct VerifyConfigDataDto {
    /// Primary key ID of the record.
    ///
    /// Example: `config id`.
    pub id: String,
    /// Unique ID of the application.
    ///
    /// Example: `应用 id`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Whether taking over Windows sign-in is enabled.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "isWinLogin")]
    pub is_win_login: Option<bool>,
    /// Whether taking over Windows password changes is enabled.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "isWinChangePwd")]
    pub is_win_change_pwd: Option<bool>,
    /// Secret of the application.
    ///
    /// Example: `860830c5a647xxxxxx7bd4d0dd94bf23`.
    #[doc(alias = "appSecret")]
    pub app_secret: Secret,
    /// Fixed value `public-key`.
    ///
    /// Example: `public-key`.
    #[doc(alias = "publicKey")]
    pub public_key: String,
    /// Address of the public key.
    ///
    /// Example: `https://example.com/callback`.
    #[doc(alias = "authAddress")]
    pub auth_address: String,
    /// URL of the application's image.
    ///
    /// Example: `https://example.com/callback`.
    pub logo: String,
    /// Name of the application.
    ///
    /// Example: `https://example.com/callback`.
    pub name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl VerifyConfigDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: VerifyConfigDataDtoRequired) -> Self {
        Self {
            id: required.id,
            app_id: required.app_id,
            app_secret: required.app_secret,
            public_key: required.public_key,
            auth_address: required.auth_address,
            logo: required.logo,
            name: required.name,
            ..Record::blank()
        }
    }

    /// Sets [`is_win_login`](Self#structfield.is_win_login).
    pub fn is_win_login(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_win_login = value.into_option();
        self
    }

    /// Sets [`is_win_change_pwd`](Self#structfield.is_win_change_pwd).
    pub fn is_win_change_pwd(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_win_change_pwd = value.into_option();
        self
    }
}

/// Required fields of a [`VerifyConfigDataDto`].
#[derive(Clone, PartialEq)]
pub struct VerifyConfigDataDtoRequired {
    /// Primary key ID of the record.
    ///
    /// Example: `config id`.
    pub id: String,
    /// Unique ID of the application.
    ///
    /// Example: `应用 id`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Secret of the application.
    ///
    /// Example: `860830c5a647xxxxxx7bd4d0dd94bf23`.
    #[doc(alias = "appSecret")]
    pub app_secret: Secret,
    /// Fixed value `public-key`.
    ///
    /// Example: `public-key`.
    #[doc(alias = "publicKey")]
    pub public_key: String,
    /// Address of the public key.
    ///
    /// Example: `https://example.com/callback`.
    #[doc(alias = "authAddress")]
    pub auth_address: String,
    /// URL of the application's image.
    ///
    /// Example: `https://example.com/callback`.
    pub logo: String,
    /// Name of the application.
    ///
    /// Example: `https://example.com/callback`.
    pub name: String,
}

required_fields! {
    VerifyConfigDataDtoRequired {
        required id = "id",
        required app_id = "appId",
        required app_secret = "appSecret",
        required public_key = "publicKey",
        required auth_address = "authAddress",
        required logo = "logo",
        required name = "name",
    }
}

record! {
    VerifyConfigDataDto {
        required id = "id",
        required app_id = "appId",
        optional is_win_login = "isWinLogin",
        optional is_win_change_pwd = "isWinChangePwd",
        required app_secret = "appSecret",
        required public_key = "publicKey",
        required auth_address = "authAddress",
        required logo = "logo",
        required name = "name",
    }
}

/// Response of `getVerifyConfig`.
pub type VerifyConfigInfoRespDto = Response<VerifyConfigDataDto>;
