// @generated from spec/authentication/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Tokens.

use crate::catalog::*;
use crate::generated::shared::IS_SUCCESS_DTO;

pub(crate) static EXCHANGE_TOKEN: Operation = Operation {
    client: "authentication",
    group: "tokens",
    name: "exchangeToken",
    summary: "Exchange a grant for tokens",
    method: "POST",
    path: "/oidc/token",
    credentials: &["app", "client"],
    request: Some(Request {
        schema: &TOKEN_END_POINT_PARAMS,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static INTROSPECT_TOKEN: Operation = Operation {
    client: "authentication",
    group: "tokens",
    name: "introspectToken",
    summary: "Introspect an access or refresh token",
    method: "POST",
    path: "/oidc/token/introspection",
    credentials: &["app", "client-introspection"],
    request: Some(Request {
        schema: &TOKEN_INTROSPECT_ENDPOINT_PARAMS,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: Some(Type::Schema(&TOKEN_INTROSPECT_RESPONSE)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static REVOKE_TOKEN: Operation = Operation {
    client: "authentication",
    group: "tokens",
    name: "revokeToken",
    summary: "Revoke a token",
    method: "POST",
    path: "/oidc/token/revocation",
    credentials: &["app", "client-revocation"],
    request: Some(Request {
        schema: &TOKEN_REVOCATION_ENDPOINT_PARAMS,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: true,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static EXCHANGE_OAUTH_TOKEN: Operation = Operation {
    client: "authentication",
    group: "tokens",
    name: "exchangeOauthToken",
    summary: "Exchange a grant for OAuth 2.0 tokens",
    method: "POST",
    path: "/oauth/token",
    credentials: &["app", "client"],
    request: Some(Request {
        schema: &TOKEN_END_POINT_PARAMS,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static INTROSPECT_OAUTH_TOKEN: Operation = Operation {
    client: "authentication",
    group: "tokens",
    name: "introspectOauthToken",
    summary: "Introspect an OAuth 2.0 token",
    method: "POST",
    path: "/oauth/token/introspection",
    credentials: &["app", "client-introspection"],
    request: Some(Request {
        schema: &TOKEN_INTROSPECT_ENDPOINT_PARAMS,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: Some(Type::Schema(&TOKEN_INTROSPECT_RESPONSE)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static REVOKE_OAUTH_TOKEN: Operation = Operation {
    client: "authentication",
    group: "tokens",
    name: "revokeOauthToken",
    summary: "Revoke an OAuth 2.0 token",
    method: "POST",
    path: "/oauth/token/revocation",
    credentials: &["app", "client-revocation"],
    request: Some(Request {
        schema: &TOKEN_REVOCATION_ENDPOINT_PARAMS,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: true,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static VERIFY_MFA_TOKEN: Operation = Operation {
    client: "authentication",
    group: "tokens",
    name: "verifyMfaToken",
    summary: "Introspect an MFA token",
    method: "POST",
    path: "/mfa/token/introspection",
    credentials: &["app"],
    request: Some(Request {
        schema: &MFA_TOKEN_INTROSPECT_ENDPOINT_PARAMS,
        locations: &[Location::Body],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: Some(Type::Schema(&MFA_TOKEN_INTROSPECT_RESPONSE)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static MFA_TOKEN_INTROSPECT_ENDPOINT_PARAMS: Schema = Schema::record(
    "MfaTokenIntrospectEndpointParams",
    &[Field::required("token", Type::Secret(Scalar::String)).example(r#""xxxxx""#)],
);

pub(crate) static TOKEN_END_POINT_PARAMS: Schema = Schema::record(
    "TokenEndPointParams",
    &[
        Field::optional("client_id", Type::STRING)
            .example(r#""62f733a7148xxxx8af1e5410""#),
        Field::optional("client_secret", Type::Secret(Scalar::String))
            .example(r#""5e0e4d2277be57xxxx30f154648f7360""#),
        Field::required("grant_type", Type::Schema(&TOKEN_END_POINT_PARAMS_GRANT_TYPE))
            .example(r#""authorization_code""#),
        Field::optional("redirect_uri", Type::STRING)
            .example(r#""https://example.com/callback""#),
        Field::optional("code", Type::Secret(Scalar::String))
            .example(r#""SF1LMNF7oUeM1fEEX9NlMFeXLJiscE5o2ESJDYjqh1O""#),
        Field::optional("code_verifier", Type::Secret(Scalar::String)),
        Field::optional("refresh_token", Type::Secret(Scalar::String)),
        Field::optional("scope", Type::STRING).example(r#""openid profile""#),
    ],
);

pub(crate) static TOKEN_END_POINT_PARAMS_GRANT_TYPE: Schema = Schema::open_enum(
    "TokenEndPointParamsGrantType",
    &[
        "authorization_code",
        "refresh_token",
        "client_credentials",
        "password",
        "http://authing.cn/oidc/grant_type/authing_token",
    ],
);

pub(crate) static LOGIN_TOKEN_RESPONSE_DATA_DTO: Schema = Schema::record(
    "LoginTokenResponseDataDto",
    &[
        Field::optional("access_token", Type::Secret(Scalar::String))
            .example(r#""eyJhbGciOiJSxxxxx""#),
        Field::optional("id_token", Type::Secret(Scalar::String))
            .example(r#""eyJhbGxxxx""#),
        Field::optional("refresh_token", Type::Secret(Scalar::String))
            .example(r#""WPsGJbvpBjqXz6IJIr1UHKyrdVF""#),
        Field::required("token_type", Type::STRING).example(r#""bearer""#),
        Field::required("expire_in", Type::INTEGER)
            .example("7200")
            .aliases(&["expires_in"]),
        Field::optional("scope", Type::STRING),
    ],
);

pub(crate) static TOKEN_INTROSPECT_ENDPOINT_PARAMS: Schema = Schema::record(
    "TokenIntrospectEndpointParams",
    &[
        Field::optional("client_id", Type::STRING)
            .example(r#""62f733a7148xxxx8af1e5410""#),
        Field::optional("client_secret", Type::Secret(Scalar::String))
            .example(r#""5e0e4d2277be57xxxx30f154648f7360""#),
        Field::required("token", Type::Secret(Scalar::String)).example(r#""xxxxx""#),
        Field::optional("strict", Type::BOOLEAN),
    ],
);

pub(crate) static TOKEN_INTROSPECT_RESPONSE: Schema = Schema::record(
    "TokenIntrospectResponse",
    &[
        Field::required("active", Type::BOOLEAN).example("true"),
        Field::optional("sub", Type::STRING),
        Field::optional("client_id", Type::STRING),
        Field::optional("exp", Type::TIMESTAMP_SECONDS).example("1601460494"),
        Field::optional("iat", Type::TIMESTAMP_SECONDS).example("1601456894"),
        Field::optional("iss", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc""#),
        Field::optional("jti", Type::STRING).example(r#""K5TYewNhvdGBdHiRifMyW""#),
        Field::optional("scope", Type::STRING)
            .example(r#""openid profile email phone""#),
        Field::optional("token_type", Type::STRING).example(r#""Bearer""#),
    ],
);

pub(crate) static TOKEN_REVOCATION_ENDPOINT_PARAMS: Schema = Schema::record(
    "TokenRevocationEndpointParams",
    &[
        Field::optional("client_id", Type::STRING)
            .example(r#""62f733a7148xxxx8af1e5410""#),
        Field::optional("client_secret", Type::Secret(Scalar::String))
            .example(r#""5e0e4d2277be57xxxx30f154648f7360""#),
        Field::required("token", Type::Secret(Scalar::String)).example(r#""xxxxx""#),
    ],
);

pub(crate) static MFA_TOKEN_INTROSPECT_RESPONSE: Schema = Schema::record(
    "MfaTokenIntrospectResponse",
    &[
        Field::required("active", Type::BOOLEAN).example("true"),
        Field::optional("userPoolId", Type::STRING),
        Field::optional("userId", Type::STRING),
        Field::optional("exp", Type::TIMESTAMP_SECONDS).example("1601460494"),
        Field::optional("iat", Type::TIMESTAMP_SECONDS).example("1601456894"),
    ],
);
