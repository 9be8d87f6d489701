// @generated from spec/authentication/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group WeChat.

use crate::generated::shared::GetWechatAccessTokenDataDto;
use crate::runtime::prelude::*;

/// The encrypted data of a Douyin Mini Program, its initialization vector, and the sign-in
/// code.
///
/// Used by [`decrypt_douyin_mini_program_data`](crate::authentication::AuthenticationClient::decrypt_douyin_mini_program_data).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DecryptDouyinMiniProgramDataDto {
    /// The user's `code` returned by `tt.login`.
    pub code: Secret,
    /// Initialization vector of the symmetric decryption algorithm, returned by Douyin.
    pub iv: String,
    /// Encrypted data (`encryptedData`) returned when Douyin open data is obtained.
    #[doc(alias = "encryptedData")]
    pub encrypted_data: String,
    /// Identifier of the external identity source connection of the Douyin Mini Program.
    #[doc(alias = "extIdpConnidentifier")]
    pub ext_idp_conn_identifier: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DecryptDouyinMiniProgramDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<Secret>,
        iv: impl Into<String>,
        encrypted_data: impl Into<String>,
        ext_idp_conn_identifier: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            iv: iv.into(),
            encrypted_data: encrypted_data.into(),
            ext_idp_conn_identifier: ext_idp_conn_identifier.into(),
            ..Record::blank()
        }
    }
}

record! {
    DecryptDouyinMiniProgramDataDto {
        required code = "code",
        required iv = "iv",
        required encrypted_data = "encryptedData",
        required ext_idp_conn_identifier = "extIdpConnidentifier",
    }
}

/// The encrypted open data of a Mini Program and the values that the server requires to decrypt
/// it.
///
/// Used by [`decrypt_wechat_mini_program_data`](crate::authentication::AuthenticationClient::decrypt_wechat_mini_program_data).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DecryptWechatMiniProgramDataDto {
    /// Identifier of the application's identity source connection to the Mini Program.
    ///
    /// Example: `my-wxapp`.
    #[doc(alias = "extIdpConnidentifier")]
    pub ext_idp_conn_identifier: String,
    /// The `encryptedData` that WeChat passed to the Mini Program, unchanged.
    ///
    /// Example: `CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM`.
    #[doc(alias = "encryptedData")]
    pub encrypted_data: String,
    /// Initialization vector that WeChat passed to the Mini Program with the data.
    ///
    /// Example: `r7BXXKkLb8qrSNn05n0qiA==`.
    pub iv: String,
    /// The code that `wx.login` returned to the Mini Program for its user.
    ///
    /// Example: `031OgeHa1lKgnE0wynHa1p77Yu3OgeHq`.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DecryptWechatMiniProgramDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ext_idp_conn_identifier: impl Into<String>,
        encrypted_data: impl Into<String>,
        iv: impl Into<String>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            ext_idp_conn_identifier: ext_idp_conn_identifier.into(),
            encrypted_data: encrypted_data.into(),
            iv: iv.into(),
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    DecryptWechatMiniProgramDataDto {
        required ext_idp_conn_identifier = "extIdpConnidentifier",
        required encrypted_data = "encryptedData",
        required iv = "iv",
        required code = "code",
    }
}

/// The Mini Program and the code for its user's phone number.
///
/// Used by [`get_wechat_miniprogram_phone`](crate::authentication::AuthenticationClient::get_wechat_miniprogram_phone).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWechatMiniProgramPhoneDto {
    /// Identifier of the application's identity source connection to the Mini Program.
    ///
    /// Example: `my-wxapp`.
    #[doc(alias = "extIdpConnidentifier")]
    pub ext_idp_conn_identifier: String,
    /// The code returned by the Mini Program's phone number button (`open-type=getPhoneNumber`).
    ///
    /// Example: `e31968a7f94cc5ee25fafc2aef2773f0bb8c3937b22520eb8ee345274d00c144`.
    pub code: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetWechatMiniProgramPhoneDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ext_idp_conn_identifier: impl Into<String>,
        code: impl Into<Secret>,
    ) -> Self {
        Self {
            ext_idp_conn_identifier: ext_idp_conn_identifier.into(),
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetWechatMiniProgramPhoneDto {
        required ext_idp_conn_identifier = "extIdpConnidentifier",
        required code = "code",
    }
}

/// Phone number of a Mini Program user.
///
/// Some servers nest these fields in `phone_info`. Both forms are accepted.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetWechatMiniProgramPhoneDataDto {
    /// Phone number with its country calling code.
    ///
    /// Example: `+8618800008888`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// Phone number without the country calling code.
    ///
    /// Example: `18800008888`.
    #[doc(alias = "purePhoneNumber")]
    pub pure_phone_number: String,
    /// Country calling code, without a plus sign.
    ///
    /// Example: `86`.
    #[doc(alias = "countryCode")]
    pub country_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetWechatMiniProgramPhoneDataDto in "phone_info" {
        required phone_number = "phoneNumber",
        required pure_phone_number = "purePhoneNumber",
        required country_code = "countryCode",
    }
}

/// Response of `getWechatMpAccessTokenInfo`.
pub type GetWechatAccessTokenInfoRespDto = Response<GetWechatAccessTokenDataDto>;

/// Response of `decryptDouyinMiniProgramData`.
pub type DecryptDouyinMiniProgramDataRespDto = Response<JsonValue>;

/// Response of `getWechatMpAccessToken`.
pub type GetWechatAccessTokenRespDto = Response<GetWechatAccessTokenDataDto>;

/// Response of `decryptWechatMiniProgramData`.
pub type DecryptWechatMiniProgramDataRespDto = Response<JsonObject>;

/// Response of `getWechatMiniprogramPhone`.
pub type GetWechatMiniProgramPhoneRespDto = Response<GetWechatMiniProgramPhoneDataDto>;
