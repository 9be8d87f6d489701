// @generated from spec/authentication/oidc.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group OpenID Connect.

use crate::runtime::prelude::*;

/// OIDC discovery metadata: the endpoints of the provider and the scopes, grant types,
/// algorithms, and claims it supports.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OidcDiscoveryMetadata {
    /// Issuer identifier of the OIDC provider.
    ///
    /// Example: `https://oidc1.authing.cn/oidc`.
    pub issuer: String,
    /// Endpoint where OIDC authentication is started.
    ///
    /// Example: `https://oidc1.authing.cn/oidc/auth`.
    pub authorization_endpoint: String,
    /// Endpoint where tokens are obtained.
    ///
    /// Example: `https://oidc1.authing.cn/oidc/token`.
    pub token_endpoint: String,
    /// Endpoint where user information is obtained.
    ///
    /// Example: `https://oidc1.authing.cn/oidc/me`.
    pub userinfo_endpoint: String,
    /// URL of the JSON Web Key Set (JWKS) of the OIDC provider.
    ///
    /// Example: `https://oidc1.authing.cn/oidc/.well-known/jwks.json`.
    pub jwks_uri: String,
    /// Scopes the OIDC provider supports.
    ///
    /// Example: `["openid","offline_access","username","phone","email","address","profile","role","roles","unionid","external_id","extended_fields","tenant_id","userpool_id"]`.
    pub scopes_supported: Vec<String>,
    /// Response types the OIDC provider supports.
    pub response_types_supported: Vec<OidcResponseType>,
    /// Response modes the OIDC provider supports.
    ///
    /// Example: `["query","fragment","form_post","web_message"]`.
    pub response_modes_supported: Vec<String>,
    /// Grant types the OIDC provider supports.
    pub grant_types_supported: Vec<String>,
    /// Signing algorithms the OIDC provider supports for ID tokens.
    ///
    /// Example: `["HS256","RS256"]`.
    pub id_token_signing_alg_values_supported: Vec<String>,
    /// Key encryption algorithms the OIDC provider supports for ID tokens.
    ///
    /// Example: `["A128KW","A256KW","ECDH-ES","ECDH-ES+A128KW","ECDH-ES+A256KW","RSA-OAEP"]`.
    pub id_token_encryption_alg_values_supported: Vec<String>,
    /// Content encryption algorithms the OIDC provider supports for ID tokens.
    ///
    /// Example: `["A128CBC-HS256","A128GCM","A256CBC-HS512","A256GCM"]`.
    pub id_token_encryption_enc_values_supported: Vec<String>,
    /// Signing algorithms the OIDC provider supports for user information.
    ///
    /// Example: `["HS256","RS256"]`.
    pub userinfo_signing_alg_values_supported: Vec<String>,
    /// Key encryption algorithms the OIDC provider supports for user information.
    ///
    /// Example: `["A128KW","A256KW","ECDH-ES","ECDH-ES+A128KW","ECDH-ES+A256KW","RSA-OAEP"]`.
    pub userinfo_encryption_alg_values_supported: Vec<String>,
    /// Content encryption algorithms the OIDC provider supports for user information.
    ///
    /// Example: `["A128CBC-HS256","A128GCM","A256CBC-HS512","A256GCM"]`.
    pub userinfo_encryption_enc_values_supported: Vec<String>,
    /// Client authentication methods the OIDC provider supports at the token endpoint.
    ///
    /// Example: `["client_secret_post","client_secret_basic","none"]`.
    pub token_endpoint_auth_methods_supported: Vec<String>,
    /// Claim types the OIDC provider supports.
    ///
    /// Example: `["normal"]`.
    pub claim_types_supported: Vec<String>,
    /// Claims the OIDC provider supports.
    ///
    /// Example: `["sub","username","phone_number","phone_number_verified","email","email_verified","address","birthdate","family_name","gender","given_name","locale","middle_name","name","nickname","picture","preferred_username","profile","updated_at","website","zoneinfo","role","roles","unionid","external_id","extended_fields","tenant_id","userpool_id","sid","auth_time","iss"]`.
    pub claims_supported: Vec<String>,
    /// Code challenge methods the OIDC provider supports for PKCE.
    ///
    /// Example: `["plain","S256"]`.
    pub code_challenge_methods_supported: Vec<String>,
    /// Front-channel sign-out endpoint of the OIDC provider.
    ///
    /// Example: `https://oidc1.authing.cn/oidc/session/end`.
    pub end_session_endpoint: String,
    /// Endpoint where the state of a token is checked.
    ///
    /// Example: `https://oidc1.authing.cn/oidc/token/introspection`.
    pub introspection_endpoint: String,
    /// Client authentication methods the OIDC provider supports at the token introspection
    /// endpoint.
    ///
    /// Example: `["client_secret_post","client_secret_basic","none"]`.
    pub introspection_endpoint_auth_methods_supported: Vec<String>,
    /// Endpoint where tokens are revoked.
    ///
    /// Example: `https://oidc1.authing.cn/oidc/token/revocation`.
    pub revocation_endpoint: String,
    /// Client authentication methods the OIDC provider supports at the token revocation endpoint.
    ///
    /// Example: `["client_secret_post","client_secret_basic","none"]`.
    pub revocation_endpoint_auth_methods_supported: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OidcDiscoveryMetadata {
        required issuer = "issuer",
        required authorization_endpoint = "authorization_endpoint",
        required token_endpoint = "token_endpoint",
        required userinfo_endpoint = "userinfo_endpoint",
        required jwks_uri = "jwks_uri",
        required scopes_supported = "scopes_supported",
        required response_types_supported = "response_types_supported",
        required response_modes_supported = "response_modes_supported",
        required grant_types_supported = "grant_types_supported",
        required id_token_signing_alg_values_supported = "id_token_signing_alg_values_supported",
        required id_token_encryption_alg_values_supported = "id_token_encryption_alg_values_supported",
        required id_token_encryption_enc_values_supported = "id_token_encryption_enc_values_supported",
        required userinfo_signing_alg_values_supported = "userinfo_signing_alg_values_supported",
        required userinfo_encryption_alg_values_supported = "userinfo_encryption_alg_values_supported",
        required userinfo_encryption_enc_values_supported = "userinfo_encryption_enc_values_supported",
        required token_endpoint_auth_methods_supported = "token_endpoint_auth_methods_supported",
        required claim_types_supported = "claim_types_supported",
        required claims_supported = "claims_supported",
        required code_challenge_methods_supported = "code_challenge_methods_supported",
        required end_session_endpoint = "end_session_endpoint",
        required introspection_endpoint = "introspection_endpoint",
        required introspection_endpoint_auth_methods_supported = "introspection_endpoint_auth_methods_supported",
        required revocation_endpoint = "revocation_endpoint",
        required revocation_endpoint_auth_methods_supported = "revocation_endpoint_auth_methods_supported",
    }
}

/// The claims about the signed-in user. The scopes of the access token determine which claims
/// are returned. Custom claims are among the undocumented fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OidcUserInfo {
    /// Unique ID of the user.
    pub sub: String,
    /// Full name of the user.
    ///
    /// `null` differs from an unset field.
    pub name: Patch<String>,
    /// Nickname of the user.
    ///
    /// `null` differs from an unset field.
    pub nickname: Patch<String>,
    /// Name by which the user prefers to be addressed.
    ///
    /// `null` differs from an unset field.
    pub preferred_username: Patch<String>,
    /// First name of the user.
    ///
    /// `null` differs from an unset field.
    pub given_name: Patch<String>,
    /// Last name of the user.
    ///
    /// `null` differs from an unset field.
    pub family_name: Patch<String>,
    /// Middle name of the user.
    ///
    /// `null` differs from an unset field.
    pub middle_name: Patch<String>,
    /// URL of the user's profile page.
    ///
    /// `null` differs from an unset field.
    pub profile: Patch<String>,
    /// URL of the user's profile picture.
    ///
    /// `null` differs from an unset field.
    pub picture: Patch<String>,
    /// URL of the user's website.
    ///
    /// `null` differs from an unset field.
    pub website: Patch<String>,
    /// Email address of the user.
    ///
    /// `null` differs from an unset field.
    pub email: Patch<String>,
    /// Whether the email address is verified.
    ///
    /// `null` differs from an unset field.
    pub email_verified: Patch<bool>,
    /// Phone number of the user.
    ///
    /// `null` differs from an unset field.
    pub phone_number: Patch<String>,
    /// Whether the phone number is verified.
    ///
    /// `null` differs from an unset field.
    pub phone_number_verified: Patch<bool>,
    /// Username of the user.
    ///
    /// `null` differs from an unset field.
    pub username: Patch<String>,
    /// ID of the user in an external system.
    ///
    /// `null` differs from an unset field.
    pub external_id: Patch<String>,
    /// Gender of the user, such as `M`, `F`, or `U`.
    ///
    /// `null` differs from an unset field.
    pub gender: Patch<String>,
    /// Date of birth of the user.
    ///
    /// `null` differs from an unset field.
    pub birthdate: Patch<String>,
    /// Time zone of the user.
    ///
    /// `null` differs from an unset field.
    pub zoneinfo: Patch<String>,
    /// Language of the user.
    ///
    /// `null` differs from an unset field.
    pub locale: Patch<String>,
    /// Postal address of the user, with fields such as `country` and `postal_code`.
    pub address: Option<JsonObject>,
    /// Time the profile was last changed.
    ///
    /// `null` differs from an unset field.
    pub updated_at: Patch<DateTime>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OidcUserInfo {
        required sub = "sub",
        optional name = "name",
        optional nickname = "nickname",
        optional preferred_username = "preferred_username",
        optional given_name = "given_name",
        optional family_name = "family_name",
        optional middle_name = "middle_name",
        optional profile = "profile",
        optional picture = "picture",
        optional website = "website",
        optional email = "email",
        optional email_verified = "email_verified",
        optional phone_number = "phone_number",
        optional phone_number_verified = "phone_number_verified",
        optional username = "username",
        optional external_id = "external_id",
        optional gender = "gender",
        optional birthdate = "birthdate",
        optional zoneinfo = "zoneinfo",
        optional locale = "locale",
        optional address = "address",
        optional updated_at = "updated_at",
    }
}

/// The public keys that verify the signatures of tokens.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonWebKeySet {
    /// The keys, including those about to be retired.
    pub keys: Vec<JsonWebKey>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    JsonWebKeySet {
        required keys = "keys",
    }
}

/// A public key, as defined by RFC 7517.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct JsonWebKey {
    /// Algorithm family of the key, such as `RSA`.
    pub kty: String,
    /// ID of the key, which tokens reference in their header.
    pub kid: Option<String>,
    /// Use of the key: `sig` for signatures.
    pub r#use: Option<String>,
    /// Algorithm of the key, such as `RS256`.
    pub alg: Option<String>,
    /// Modulus of an RSA key, in Base64URL.
    pub n: Option<String>,
    /// Exponent of an RSA key, in Base64URL.
    pub e: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    JsonWebKey {
        required kty = "kty",
        optional kid = "kid",
        optional r#use = "use",
        optional alg = "alg",
        optional n = "n",
        optional e = "e",
    }
}

/// Values that the authorization endpoint returns.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OidcResponseType {
    /// Nothing is returned from the authorization endpoint.
    ///
    /// Serialized as `none`.
    #[doc(alias = "none")]
    None,
    /// Authorization code flow: only a `code` is returned.
    ///
    /// Serialized as `code`.
    #[doc(alias = "code")]
    Code,
    /// Implicit flow: only an `access_token` is returned.
    ///
    /// Serialized as `token`.
    #[doc(alias = "token")]
    Token,
    /// Implicit flow: an `id_token` and an `access_token` are returned.
    ///
    /// Serialized as `id_token token`.
    #[doc(alias = "id_token token")]
    IdTokenToken,
    /// Implicit flow: only an `id_token` is returned.
    ///
    /// Serialized as `id_token`.
    #[doc(alias = "id_token")]
    IdToken,
    /// Hybrid flow: a `code` and an `access_token` are returned.
    ///
    /// Serialized as `code token`.
    #[doc(alias = "code token")]
    CodeToken,
    /// Hybrid flow: a `code`, an `id_token`, and an `access_token` are returned.
    ///
    /// Serialized as `code id_token token`.
    #[doc(alias = "code id_token token")]
    CodeIdTokenToken,
    /// Hybrid flow: a `code` and an `id_token` are returned.
    ///
    /// Serialized as `code id_token`.
    #[doc(alias = "code id_token")]
    CodeIdToken,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    OidcResponseType {
        None = "none",
        Code = "code",
        Token = "token",
        IdTokenToken = "id_token token",
        IdToken = "id_token",
        CodeToken = "code token",
        CodeIdTokenToken = "code id_token token",
        CodeIdToken = "code id_token",
    }
}
