// @generated from spec/authentication/account-binding.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Account binding.

use crate::generated::authentication::SignInOptionsDto;
use crate::generated::shared::{ExtIdpCategory, ExtIdpType, IdentityDto};
use crate::runtime::prelude::*;

/// Request to generate a link to bind an external identity source.
///
/// Used by [`generate_link_ext_idp_url`](crate::authentication::AuthenticationClient::generate_link_ext_idp_url).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateLinkExtIdpUrlDto {
    /// Unique identifier of the external identity source connection.
    ///
    /// Example: `my-wechat`.
    pub ext_idp_conn_identifier: String,
    /// ID of the GenAuth application through which the external identity is bound.
    pub app_id: String,
    /// `id_token` of the user the external identity is bound to.
    pub id_token: Secret,
    /// Whether to return the binding information through a URL redirect.
    pub need_url_redirect: Option<String>,
    /// Whether to return only the token information when the binding information is returned
    /// through a URL redirect. Useful because some browsers limit the length of URLs.
    pub only_redirect_token: Option<String>,
    /// Whether to return the binding information through a form post.
    pub need_form_post: Option<String>,
    /// URL that receives the binding information when it is returned through a URL redirect or a
    /// form post.
    pub target_url: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GenerateLinkExtIdpUrlDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        ext_idp_conn_identifier: impl Into<String>,
        app_id: impl Into<String>,
        id_token: impl Into<Secret>,
    ) -> Self {
        Self {
            ext_idp_conn_identifier: ext_idp_conn_identifier.into(),
            app_id: app_id.into(),
            id_token: id_token.into(),
            ..Record::blank()
        }
    }

    /// Sets [`need_url_redirect`](Self#structfield.need_url_redirect).
    pub fn need_url_redirect(mut self, value: impl IntoOption<String>) -> Self {
        self.need_url_redirect = value.into_option();
        self
    }

    /// Sets [`only_redirect_token`](Self#structfield.only_redirect_token).
    pub fn only_redirect_token(mut self, value: impl IntoOption<String>) -> Self {
        self.only_redirect_token = value.into_option();
        self
    }

    /// Sets [`need_form_post`](Self#structfield.need_form_post).
    pub fn need_form_post(mut self, value: impl IntoOption<String>) -> Self {
        self.need_form_post = value.into_option();
        self
    }

    /// Sets [`target_url`](Self#structfield.target_url).
    pub fn target_url(mut self, value: impl IntoOption<String>) -> Self {
        self.target_url = value.into_option();
        self
    }
}

record! {
    GenerateLinkExtIdpUrlDto {
        required ext_idp_conn_identifier = "ext_idp_conn_identifier",
        required app_id = "app_id",
        required id_token = "id_token",
        optional need_url_redirect = "need_url_redirect",
        optional only_redirect_token = "only_redirect_token",
        optional need_form_post = "need_form_post",
        optional target_url = "target_url",
    }
}

/// Request to unbind an external identity source.
///
/// Used by [`unlink_ext_idp`](crate::authentication::AuthenticationClient::unlink_ext_idp).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UnlinkExtIdpDto {
    /// ID of the external identity source to unbind.
    ///
    /// Example: `62f209327xxxxcc10d966ee5`.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UnlinkExtIdpDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ext_idp_id: impl Into<String>) -> Self {
        Self {
            ext_idp_id: ext_idp_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    UnlinkExtIdpDto {
        required ext_idp_id = "extIdpId",
    }
}

/// The authorization code obtained from WeChat in a mobile app, with the application, the
/// identity source connection, and sign-in options.
///
/// Used by [`auth_by_code_identity`](crate::authentication::AuthenticationClient::auth_by_code_identity).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WechatMobileAuthByCodeIdentityInput {
    /// Authorization code returned by WeChat after the user authorized the client.
    ///
    /// Example: `031OgeHa1lKgnE0wynHa1p77Yu3OgeHq`.
    pub code: Secret,
    /// Unique ID of the application.
    ///
    /// Example: `638c832674d838ecaec4e1e0`.
    #[doc(alias = "appId")]
    pub app_id: Option<String>,
    /// ID of the identity source connection.
    ///
    /// Example: `63844bec86236e221510f1e7`.
    #[doc(alias = "connId")]
    pub conn_id: Option<String>,
    /// Options of the sign-in.
    ///
    /// Example: `{"scope":"openid profile"}`.
    pub options: Option<SignInOptionsDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl WechatMobileAuthByCodeIdentityInput {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<Secret>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`app_id`](Self#structfield.app_id).
    pub fn app_id(mut self, value: impl IntoOption<String>) -> Self {
        self.app_id = value.into_option();
        self
    }

    /// Sets [`conn_id`](Self#structfield.conn_id).
    pub fn conn_id(mut self, value: impl IntoOption<String>) -> Self {
        self.conn_id = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(mut self, value: impl IntoOption<SignInOptionsDto>) -> Self {
        self.options = value.into_option();
        self
    }
}

record! {
    WechatMobileAuthByCodeIdentityInput {
        required code = "code",
        optional app_id = "appId",
        optional conn_id = "connId",
        optional options = "options",
    }
}

/// The WeChat sign-in to continue by creating a user from the WeChat identity and binding it.
///
/// Used by [`register_new_user`](crate::authentication::AuthenticationClient::register_new_user).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindByRegiserInputApi {
    /// Code of the action to perform.
    ///
    /// Example: `create-federation-account`.
    pub action: String,
    /// Key of the intermediate authentication state.
    ///
    /// Example: `03f4f724-7b5f-44af-92fc-068aea204298`.
    pub key: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindByRegiserInputApi {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(action: impl Into<String>, key: impl Into<Secret>) -> Self {
        Self {
            action: action.into(),
            key: key.into(),
            ..Record::blank()
        }
    }
}

record! {
    BindByRegiserInputApi {
        required action = "action",
        required key = "key",
    }
}

/// The WeChat sign-in to continue, and the email address and one-time code of the user to bind
/// the identity to.
///
/// Used by [`bind_by_email_code`](crate::authentication::AuthenticationClient::bind_by_email_code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindByEmailCodeInputApi {
    /// Email address of the user.
    ///
    /// Example: `example@authing.cn`.
    pub email: String,
    /// One-time code sent by email, of four or six digits.
    ///
    /// Example: `1234`.
    pub code: Secret,
    /// Code of the action to perform.
    ///
    /// Example: `bind-identity-by-email-code`.
    pub action: String,
    /// Key of the intermediate authentication state.
    ///
    /// Example: `03f4f724-7b5f-44af-92fc-068aea204298`.
    pub key: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindByEmailCodeInputApi {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        email: impl Into<String>,
        code: impl Into<Secret>,
        action: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            email: email.into(),
            code: code.into(),
            action: action.into(),
            key: key.into(),
            ..Record::blank()
        }
    }
}

record! {
    BindByEmailCodeInputApi {
        required email = "email",
        required code = "code",
        required action = "action",
        required key = "key",
    }
}

/// The WeChat sign-in to continue, and the phone number and one-time code of the user to bind
/// the identity to.
///
/// Used by [`bind_by_phone_code`](crate::authentication::AuthenticationClient::bind_by_phone_code).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindByPhoneCodeInputApi {
    /// Phone number of the user.
    ///
    /// Example: `19920230104`.
    pub phone: String,
    /// One-time code sent by SMS, of four or six digits.
    ///
    /// Example: `123456`.
    pub code: Secret,
    /// Country calling code. The standard form is a plus sign and digits, such as `+86`. Forms such
    /// as `86`, `086`, and `0086` are also accepted, because users entered them in the past.
    ///
    /// Example: `86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Code of the action to perform.
    ///
    /// Example: `bind-identity-by-phone-code`.
    pub action: String,
    /// Key of the intermediate authentication state.
    ///
    /// Example: `03f4f724-7b5f-44af-92fc-068aea204298`.
    pub key: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindByPhoneCodeInputApi {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        phone: impl Into<String>,
        code: impl Into<Secret>,
        action: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            phone: phone.into(),
            code: code.into(),
            action: action.into(),
            key: key.into(),
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
    BindByPhoneCodeInputApi {
        required phone = "phone",
        required code = "code",
        optional phone_country_code = "phoneCountryCode",
        required action = "action",
        required key = "key",
    }
}

/// The WeChat sign-in to continue, and the name and password of the account to bind the
/// identity to.
///
/// Used by [`bind_by_account`](crate::authentication::AuthenticationClient::bind_by_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindByAccountInputApi {
    /// Account of the user: phone number, email address, or username.
    ///
    /// Example: `test_user_2023`.
    pub account: String,
    /// Password of the account to bind.
    ///
    /// Example: ` tXPm2vlAEX1RaU2c0GfN9ZGkui3W4XnZhx/vEL7TaYlTK72jV4uVLQdqeSBq R85xRdHSMK2hKTYxuUIyUbDd9qvEFF+xWpCjOoGlakrDCVhTN9KCYM+X9L8G yuvwteu8d3aP4HlH0gjXRN/3prO/eKeYdxCy8vUDh6b6/R45/r0=  `.
    pub password: Secret,
    /// Code of the action to perform.
    ///
    /// Example: `bind-identity-by-password`.
    pub action: String,
    /// Key of the intermediate authentication state.
    ///
    /// Example: `03f4f724-7b5f-44af-92fc-068aea204298`.
    pub key: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindByAccountInputApi {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        account: impl Into<String>,
        password: impl Into<Secret>,
        action: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            account: account.into(),
            password: password.into(),
            action: action.into(),
            key: key.into(),
            ..Record::blank()
        }
    }
}

record! {
    BindByAccountInputApi {
        required account = "account",
        required password = "password",
        required action = "action",
        required key = "key",
    }
}

/// The WeChat sign-in to continue, and the account, chosen among several, to bind the identity
/// to.
///
/// Used by [`select_account`](crate::authentication::AuthenticationClient::select_account).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindByAccountsInputApi {
    /// ID of the account to bind.
    ///
    /// Example: `638ad16fea6354b72cd9a73c`.
    pub account: String,
    /// Code of the action to perform.
    ///
    /// Example: `bind-identity-by-selection`.
    pub action: String,
    /// Key of the intermediate authentication state.
    ///
    /// Example: `03f4f724-7b5f-44af-92fc-068aea204298`.
    pub key: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindByAccountsInputApi {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        account: impl Into<String>,
        action: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            account: account.into(),
            action: action.into(),
            key: key.into(),
            ..Record::blank()
        }
    }
}

record! {
    BindByAccountsInputApi {
        required account = "account",
        required action = "action",
        required key = "key",
    }
}

/// The WeChat sign-in to continue, and the ID of the account to bind the identity to.
///
/// Used by [`bind_by_account_id`](crate::authentication::AuthenticationClient::bind_by_account_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BindByAccountIdInputApi {
    /// Unique ID of the account.
    ///
    /// Example: `638ad16fea6354b72cd9a73c`.
    #[doc(alias = "accountId")]
    pub account_id: String,
    /// Code of the action to perform.
    ///
    /// Example: `bind-identity-by-account-id`.
    pub action: String,
    /// Key of the intermediate authentication state.
    ///
    /// Example: `03f4f724-7b5f-44af-92fc-068aea204298`.
    pub key: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BindByAccountIdInputApi {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        account_id: impl Into<String>,
        action: impl Into<String>,
        key: impl Into<Secret>,
    ) -> Self {
        Self {
            account_id: account_id.into(),
            action: action.into(),
            key: key.into(),
            ..Record::blank()
        }
    }
}

record! {
    BindByAccountIdInputApi {
        required account_id = "accountId",
        required action = "action",
        required key = "key",
    }
}

/// A link where a user binds an external identity source.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GenerateBindExtIdpLinkDataDto {
    /// Link where the user binds the external identity source.
    pub url: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GenerateBindExtIdpLinkDataDto {
        required url = "url",
    }
}

/// An external identity source enabled for the application, with the name, logo, and link
/// needed to show it as a button.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtIdpInfoDto {
    /// Unique identifier of the identity source connection.
    ///
    /// Example: `wechat`.
    pub identifier: String,
    /// ID of the identity source.
    #[doc(alias = "extIdpId")]
    pub ext_idp_id: String,
    /// Type of the identity source.
    pub r#type: ExtIdpType,
    /// Category of the identity source, social or enterprise.
    #[doc(alias = "extIdpType")]
    pub ext_idp_type: ExtIdpCategory,
    /// Authentication URL of the identity source.
    #[doc(alias = "bindUrl")]
    pub bind_url: String,
    /// Display name of the identity source.
    pub name: String,
    /// English display name of the identity source.
    pub name_en: Option<String>,
    /// Description of the identity source.
    pub desc: Option<String>,
    /// English description of the identity source.
    pub desc_en: Option<String>,
    /// Icon of the identity source.
    pub logo: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ExtIdpInfoDto {
        required identifier = "identifier",
        required ext_idp_id = "extIdpId",
        required r#type = "type",
        required ext_idp_type = "extIdpType",
        required bind_url = "bindUrl",
        required name = "name",
        optional name_en = "name_en",
        optional desc = "desc",
        optional desc_en = "desc_en",
        optional logo = "logo",
    }
}

/// The tokens issued after a WeChat identity is bound and the user is signed in.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct WechatLoginTokenRespDto {
    /// Credential for calling APIs. It grants access to resource APIs for a limited time.
    ///
    /// Example: `eyJhbGciOiJSxxxxx`.
    pub access_token: Option<Secret>,
    /// Identity credential of the user. It contains user information when decoded.
    ///
    /// Example: `eyJhbGxxxx`.
    pub id_token: Option<Secret>,
    /// Refresh token, used to obtain a new access token.
    ///
    /// Example: `WPsGJbvpBjqXz6IJIr1UHKyrdVF`.
    pub refresh_token: Option<Secret>,
    /// Type of the token, such as `bearer`.
    ///
    /// Example: `bearer`.
    pub token_type: String,
    /// Lifetime of the token in seconds.
    ///
    /// Example: `7200`.
    pub expire_in: i64,
    /// Scopes of the sign-in request.
    ///
    /// Example: `openid address username profile phone email extended_fields offline_access roles`.
    pub scope: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    WechatLoginTokenRespDto {
        optional access_token = "access_token",
        optional id_token = "id_token",
        optional refresh_token = "refresh_token",
        required token_type = "token_type",
        required expire_in = "expire_in" or ["expires_in"],
        optional scope = "scope",
    }
}

/// Response of `generateLinkExtIdpUrl`.
pub type GenerateBindExtIdpLinkRespDto = Response<GenerateBindExtIdpLinkDataDto>;

/// Response of `getIdentities`.
pub type GetIdentitiesRespDto = Response<Vec<IdentityDto>>;

/// Response of `getApplicationEnabledExtIdps`.
pub type GetExtIdpsRespDto = Response<Vec<ExtIdpInfoDto>>;
