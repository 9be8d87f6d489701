// @generated from spec/authentication/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Tokens.

use crate::runtime::prelude::*;

/// The MFA token to verify.
///
/// Used by [`verify_mfa_token`](crate::authentication::AuthenticationClient::verify_mfa_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaTokenIntrospectEndpointParams {
    /// The `mfa_token` to check.
    ///
    /// Example: `xxxxx`.
    pub token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl MfaTokenIntrospectEndpointParams {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            ..Record::blank()
        }
    }
}

record! {
    MfaTokenIntrospectEndpointParams {
        required token = "token",
    }
}

/// The application, the grant type, and the code or refresh token to exchange for tokens at the
/// OIDC token endpoint.
///
/// Used by [`exchange_token`](crate::authentication::AuthenticationClient::exchange_token), [`exchange_oauth_token`](crate::authentication::AuthenticationClient::exchange_oauth_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenEndPointParams {
    /// ID of the GenAuth application. Required when the authentication method for obtaining tokens
    /// is `client_secret_post` or `none`. The client fills it in where required; set it, and
    /// `client_secret`, only to call as another application.
    ///
    /// Example: `62f733a7148xxxx8af1e5410`.
    pub client_id: Option<String>,
    /// Secret of the GenAuth application. Required when the authentication method for obtaining
    /// tokens is `client_secret_post`.
    ///
    /// Example: `5e0e4d2277be57xxxx30f154648f7360`.
    pub client_secret: Option<Secret>,
    /// Grant type used to obtain the tokens.
    ///
    /// Example: `authorization_code`.
    pub grant_type: TokenEndPointParamsGrantType,
    /// The `redirect_uri` with which the OIDC authorization was started. It must be the same as in
    /// that request. Required when `grant_type` is `authorization_code`.
    ///
    /// Example: `https://example.com/callback`.
    pub redirect_uri: Option<String>,
    /// One-time authorization code. It can be used only once and is valid for 10 minutes. Required
    /// when `grant_type` is `authorization_code`.
    ///
    /// Example: `SF1LMNF7oUeM1fEEX9NlMFeXLJiscE5o2ESJDYjqh1O`.
    pub code: Option<Secret>,
    /// Random string generated when the OIDC authorization URL was built: the original value of
    /// `code_challenge`, not its digest. Required when `grant_type` is `authorization_code` and
    /// PKCE is used.
    pub code_verifier: Option<Secret>,
    /// Refresh token of the user. Required when `grant_type` is `refresh_token`.
    pub refresh_token: Option<Secret>,
    /// Scopes to request, separated by spaces. Required when `grant_type` is `client_credentials`.
    ///
    /// Example: `openid profile`.
    pub scope: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TokenEndPointParams {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(grant_type: impl Into<TokenEndPointParamsGrantType>) -> Self {
        Self {
            grant_type: grant_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`client_id`](Self#structfield.client_id).
    pub fn client_id(mut self, value: impl IntoOption<String>) -> Self {
        self.client_id = value.into_option();
        self
    }

    /// Sets [`client_secret`](Self#structfield.client_secret).
    pub fn client_secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.client_secret = value.into_option();
        self
    }

    /// Sets [`redirect_uri`](Self#structfield.redirect_uri).
    pub fn redirect_uri(mut self, value: impl IntoOption<String>) -> Self {
        self.redirect_uri = value.into_option();
        self
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code = value.into_option();
        self
    }

    /// Sets [`code_verifier`](Self#structfield.code_verifier).
    pub fn code_verifier(mut self, value: impl IntoOption<Secret>) -> Self {
        self.code_verifier = value.into_option();
        self
    }

    /// Sets [`refresh_token`](Self#structfield.refresh_token).
    pub fn refresh_token(mut self, value: impl IntoOption<Secret>) -> Self {
        self.refresh_token = value.into_option();
        self
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<String>) -> Self {
        self.scope = value.into_option();
        self
    }
}

record! {
    TokenEndPointParams {
        optional client_id = "client_id",
        optional client_secret = "client_secret",
        required grant_type = "grant_type",
        optional redirect_uri = "redirect_uri",
        optional code = "code",
        optional code_verifier = "code_verifier",
        optional refresh_token = "refresh_token",
        optional scope = "scope",
    }
}

/// Grant type used to obtain the tokens.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TokenEndPointParamsGrantType {
    /// Exchanges a one-time authorization `code` for tokens.
    ///
    /// Serialized as `authorization_code`.
    #[doc(alias = "authorization_code")]
    AuthorizationCode,
    /// Gets new tokens with a refresh token.
    ///
    /// Serialized as `refresh_token`.
    #[doc(alias = "refresh_token")]
    RefreshToken,
    /// Machine-to-machine access without a user.
    ///
    /// Serialized as `client_credentials`.
    #[doc(alias = "client_credentials")]
    ClientCredentials,
    /// Uses the user's account name and password. Not recommended.
    ///
    /// Serialized as `password`.
    #[doc(alias = "password")]
    Password,
    /// Exchanges a token issued by an earlier GenAuth version. Not recommended.
    ///
    /// Serialized as `http://authing.cn/oidc/grant_type/authing_token`.
    #[doc(alias = "http://authing.cn/oidc/grant_type/authing_token")]
    HttpAuthingCnOidcGrantTypeAuthingToken,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    TokenEndPointParamsGrantType {
        AuthorizationCode = "authorization_code",
        RefreshToken = "refresh_token",
        ClientCredentials = "client_credentials",
        Password = "password",
        HttpAuthingCnOidcGrantTypeAuthingToken = "http://authing.cn/oidc/grant_type/authing_token",
    }
}

/// The tokens issued by a successful sign-in, with their type, lifetime, and scopes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LoginTokenResponseDataDto {
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
    /// Scopes of the `access_token`.
    pub scope: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    LoginTokenResponseDataDto {
        optional access_token = "access_token",
        optional id_token = "id_token",
        optional refresh_token = "refresh_token",
        required token_type = "token_type",
        required expire_in = "expire_in" or ["expires_in"],
        optional scope = "scope",
    }
}

/// The token to introspect and the credentials of the calling application.
///
/// Used by [`introspect_token`](crate::authentication::AuthenticationClient::introspect_token), [`introspect_oauth_token`](crate::authentication::AuthenticationClient::introspect_oauth_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenIntrospectEndpointParams {
    /// ID of the GenAuth application. Required when the authentication method configured in the
    /// console for token introspection is `client_secret_post` or `none`. The client fills it in
    /// where required; set it, and `client_secret`, only to call as another application.
    ///
    /// Example: `62f733a7148xxxx8af1e5410`.
    pub client_id: Option<String>,
    /// Secret of the GenAuth application. Required when the authentication method configured in the
    /// console for token introspection is `client_secret_post`.
    ///
    /// Example: `5e0e4d2277be57xxxx30f154648f7360`.
    pub client_secret: Option<Secret>,
    /// The `access_token` or `refresh_token` to introspect or revoke.
    ///
    /// Example: `xxxxx`.
    pub token: Secret,
    /// Whether to check the state of the user as well. If `true`, a token whose user has been
    /// deleted, disabled, archived, or offboarded counts as invalid even within its lifetime.
    pub strict: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TokenIntrospectEndpointParams {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            ..Record::blank()
        }
    }

    /// Sets [`client_id`](Self#structfield.client_id).
    pub fn client_id(mut self, value: impl IntoOption<String>) -> Self {
        self.client_id = value.into_option();
        self
    }

    /// Sets [`client_secret`](Self#structfield.client_secret).
    pub fn client_secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.client_secret = value.into_option();
        self
    }

    /// Sets [`strict`](Self#structfield.strict).
    pub fn strict(mut self, value: impl IntoOption<bool>) -> Self {
        self.strict = value.into_option();
        self
    }
}

record! {
    TokenIntrospectEndpointParams {
        optional client_id = "client_id",
        optional client_secret = "client_secret",
        required token = "token",
        optional strict = "strict",
    }
}

/// Whether a token is active, and its claims.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenIntrospectResponse {
    /// Whether the token is valid.
    ///
    /// Example: `true`.
    pub active: bool,
    /// ID of the user the token belongs to; returned if the token is valid.
    pub sub: Option<String>,
    /// ID of the application that issued the token; returned if the token is valid.
    pub client_id: Option<String>,
    /// Time when the token expires, as a timestamp in seconds since the Unix epoch; returned if the
    /// token is valid.
    ///
    /// Example: `1601460494`.
    pub exp: Option<UnixSeconds>,
    /// Time when the token was issued, as a timestamp in seconds since the Unix epoch; returned if
    /// the token is valid.
    ///
    /// Example: `1601456894`.
    pub iat: Option<UnixSeconds>,
    /// Issuer of the token; returned if the token is valid.
    ///
    /// Example: `https://oidc1.authing.cn/oidc`.
    pub iss: Option<String>,
    /// Unique identifier of the token (JWT ID); returned if the token is valid.
    ///
    /// Example: `K5TYewNhvdGBdHiRifMyW`.
    pub jti: Option<String>,
    /// Scopes of the token, separated by spaces; returned if the token is valid.
    ///
    /// Example: `openid profile email phone`.
    pub scope: Option<String>,
    /// Type of the token, `Bearer` by default; returned if the token is valid.
    ///
    /// Example: `Bearer`.
    pub token_type: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    TokenIntrospectResponse {
        required active = "active",
        optional sub = "sub",
        optional client_id = "client_id",
        optional exp = "exp",
        optional iat = "iat",
        optional iss = "iss",
        optional jti = "jti",
        optional scope = "scope",
        optional token_type = "token_type",
    }
}

/// The token to revoke and the credentials of the calling application.
///
/// Used by [`revoke_token`](crate::authentication::AuthenticationClient::revoke_token), [`revoke_oauth_token`](crate::authentication::AuthenticationClient::revoke_oauth_token).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TokenRevocationEndpointParams {
    /// ID of the GenAuth application. Required when the authentication method configured in the
    /// console for token revocation is `client_secret_post` or `none`. The client fills it in where
    /// required; set it, and `client_secret`, only to call as another application.
    ///
    /// Example: `62f733a7148xxxx8af1e5410`.
    pub client_id: Option<String>,
    /// Secret of the GenAuth application. Required when the authentication method configured in the
    /// console for token revocation is `client_secret_post`.
    ///
    /// Example: `5e0e4d2277be57xxxx30f154648f7360`.
    pub client_secret: Option<Secret>,
    /// The `access_token` or `refresh_token` to introspect or revoke.
    ///
    /// Example: `xxxxx`.
    pub token: Secret,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TokenRevocationEndpointParams {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(token: impl Into<Secret>) -> Self {
        Self {
            token: token.into(),
            ..Record::blank()
        }
    }

    /// Sets [`client_id`](Self#structfield.client_id).
    pub fn client_id(mut self, value: impl IntoOption<String>) -> Self {
        self.client_id = value.into_option();
        self
    }

    /// Sets [`client_secret`](Self#structfield.client_secret).
    pub fn client_secret(mut self, value: impl IntoOption<Secret>) -> Self {
        self.client_secret = value.into_option();
        self
    }
}

record! {
    TokenRevocationEndpointParams {
        optional client_id = "client_id",
        optional client_secret = "client_secret",
        required token = "token",
    }
}

/// Whether an MFA token is active, the user and user pool it belongs to, and when it was issued
/// and expires.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MfaTokenIntrospectResponse {
    /// Whether the token is valid.
    ///
    /// Example: `true`.
    pub active: bool,
    /// ID of the user pool that issued the token; returned if the token is valid.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: Option<String>,
    /// ID of the user the token was issued for; returned if the token is valid.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Time when the token expires, as a timestamp in seconds since the Unix epoch; returned if the
    /// token is valid.
    ///
    /// Example: `1601460494`.
    pub exp: Option<UnixSeconds>,
    /// Time when the token was issued, as a timestamp in seconds since the Unix epoch; returned if
    /// the token is valid.
    ///
    /// Example: `1601456894`.
    pub iat: Option<UnixSeconds>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    MfaTokenIntrospectResponse {
        required active = "active",
        optional user_pool_id = "userPoolId",
        optional user_id = "userId",
        optional exp = "exp",
        optional iat = "iat",
    }
}
