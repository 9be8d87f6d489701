// @generated from spec/authentication/oidc.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group OpenID Connect.

use crate::catalog::*;

pub(crate) static OIDC_USER_INFO_GET: Operation = Operation {
    client: "authentication",
    group: "oidc",
    name: "oidcUserInfoGet",
    summary: "Get OIDC user info",
    method: "GET",
    path: "/oidc/me",
    credentials: &["app", "user-bearer"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&OIDC_USER_INFO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static OIDC_USER_INFO_POST: Operation = Operation {
    client: "authentication",
    group: "oidc",
    name: "oidcUserInfoPost",
    summary: "Get OIDC user info by POST",
    method: "POST",
    path: "/oidc/me",
    credentials: &["app", "user-bearer"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&OIDC_USER_INFO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static OAUTH_USER_INFO: Operation = Operation {
    client: "authentication",
    group: "oidc",
    name: "oauthUserInfo",
    summary: "Get OAuth 2.0 user info",
    method: "GET",
    path: "/oauth/me",
    credentials: &["app", "user-bearer"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&OIDC_USER_INFO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static OPEN_ID_CONFIGURATION: Operation = Operation {
    client: "authentication",
    group: "oidc",
    name: "openIdConfiguration",
    summary: "Get the OIDC discovery document",
    method: "GET",
    path: "/oidc/.well-known/openid-configuration",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&OIDC_DISCOVERY_METADATA)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static JWKS: Operation = Operation {
    client: "authentication",
    group: "oidc",
    name: "jwks",
    summary: "Get the OIDC JSON Web Key Set",
    method: "GET",
    path: "/oidc/.well-known/jwks.json",
    credentials: &["app"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&JSON_WEB_KEY_SET)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static OIDC_DISCOVERY_METADATA: Schema = Schema::record(
    "OidcDiscoveryMetadata",
    &[
        Field::required("issuer", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc""#),
        Field::required("authorization_endpoint", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc/auth""#),
        Field::required("token_endpoint", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc/token""#),
        Field::required("userinfo_endpoint", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc/me""#),
        Field::required("jwks_uri", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc/.well-known/jwks.json""#),
        Field::required("scopes_supported", Type::List(&Type::STRING))
            .example(
                r#"["openid","offline_access","username","phone","email","address","profile","role","roles","unionid","external_id","extended_fields","tenant_id","userpool_id"]"#,
            ),
        Field::required(
            "response_types_supported",
            Type::List(&Type::Schema(&OIDC_RESPONSE_TYPE)),
        ),
        Field::required("response_modes_supported", Type::List(&Type::STRING))
            .example(r#"["query","fragment","form_post","web_message"]"#),
        Field::required("grant_types_supported", Type::List(&Type::STRING)),
        Field::required(
                "id_token_signing_alg_values_supported",
                Type::List(&Type::STRING),
            )
            .example(r#"["HS256","RS256"]"#),
        Field::required(
                "id_token_encryption_alg_values_supported",
                Type::List(&Type::STRING),
            )
            .example(
                r#"["A128KW","A256KW","ECDH-ES","ECDH-ES+A128KW","ECDH-ES+A256KW","RSA-OAEP"]"#,
            ),
        Field::required(
                "id_token_encryption_enc_values_supported",
                Type::List(&Type::STRING),
            )
            .example(r#"["A128CBC-HS256","A128GCM","A256CBC-HS512","A256GCM"]"#),
        Field::required(
                "userinfo_signing_alg_values_supported",
                Type::List(&Type::STRING),
            )
            .example(r#"["HS256","RS256"]"#),
        Field::required(
                "userinfo_encryption_alg_values_supported",
                Type::List(&Type::STRING),
            )
            .example(
                r#"["A128KW","A256KW","ECDH-ES","ECDH-ES+A128KW","ECDH-ES+A256KW","RSA-OAEP"]"#,
            ),
        Field::required(
                "userinfo_encryption_enc_values_supported",
                Type::List(&Type::STRING),
            )
            .example(r#"["A128CBC-HS256","A128GCM","A256CBC-HS512","A256GCM"]"#),
        Field::required(
                "token_endpoint_auth_methods_supported",
                Type::List(&Type::STRING),
            )
            .example(r#"["client_secret_post","client_secret_basic","none"]"#),
        Field::required("claim_types_supported", Type::List(&Type::STRING))
            .example(r#"["normal"]"#),
        Field::required("claims_supported", Type::List(&Type::STRING))
            .example(
                r#"["sub","username","phone_number","phone_number_verified","email","email_verified","address","birthdate","family_name","gender","given_name","locale","middle_name","name","nickname","picture","preferred_username","profile","updated_at","website","zoneinfo","role","roles","unionid","external_id","extended_fields","tenant_id","userpool_id","sid","auth_time","iss"]"#,
            ),
        Field::required("code_challenge_methods_supported", Type::List(&Type::STRING))
            .example(r#"["plain","S256"]"#),
        Field::required("end_session_endpoint", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc/session/end""#),
        Field::required("introspection_endpoint", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc/token/introspection""#),
        Field::required(
                "introspection_endpoint_auth_methods_supported",
                Type::List(&Type::STRING),
            )
            .example(r#"["client_secret_post","client_secret_basic","none"]"#),
        Field::required("revocation_endpoint", Type::STRING)
            .example(r#""https://oidc1.authing.cn/oidc/token/revocation""#),
        Field::required(
                "revocation_endpoint_auth_methods_supported",
                Type::List(&Type::STRING),
            )
            .example(r#"["client_secret_post","client_secret_basic","none"]"#),
    ],
);

pub(crate) static OIDC_USER_INFO: Schema = Schema::record(
    "OidcUserInfo",
    &[
        Field::required("sub", Type::STRING),
        Field::optional("name", Type::STRING).nullable(),
        Field::optional("nickname", Type::STRING).nullable(),
        Field::optional("preferred_username", Type::STRING).nullable(),
        Field::optional("given_name", Type::STRING).nullable(),
        Field::optional("family_name", Type::STRING).nullable(),
        Field::optional("middle_name", Type::STRING).nullable(),
        Field::optional("profile", Type::STRING).nullable(),
        Field::optional("picture", Type::STRING).nullable(),
        Field::optional("website", Type::STRING).nullable(),
        Field::optional("email", Type::STRING).nullable(),
        Field::optional("email_verified", Type::BOOLEAN).nullable(),
        Field::optional("phone_number", Type::STRING).nullable(),
        Field::optional("phone_number_verified", Type::BOOLEAN).nullable(),
        Field::optional("username", Type::STRING).nullable(),
        Field::optional("external_id", Type::STRING).nullable(),
        Field::optional("gender", Type::STRING).nullable(),
        Field::optional("birthdate", Type::STRING).nullable(),
        Field::optional("zoneinfo", Type::STRING).nullable(),
        Field::optional("locale", Type::STRING).nullable(),
        Field::optional("address", Type::OBJECT),
        Field::optional("updated_at", Type::DATE_TIME).nullable(),
    ],
);

pub(crate) static JSON_WEB_KEY_SET: Schema = Schema::record(
    "JsonWebKeySet",
    &[Field::required("keys", Type::List(&Type::Schema(&JSON_WEB_KEY)))],
);

pub(crate) static JSON_WEB_KEY: Schema = Schema::record(
    "JsonWebKey",
    &[
        Field::required("kty", Type::STRING),
        Field::optional("kid", Type::STRING),
        Field::optional("use", Type::STRING),
        Field::optional("alg", Type::STRING),
        Field::optional("n", Type::STRING),
        Field::optional("e", Type::STRING),
    ],
);

pub(crate) static OIDC_RESPONSE_TYPE: Schema = Schema::open_enum(
    "OidcResponseType",
    &[
        "none",
        "code",
        "token",
        "id_token token",
        "id_token",
        "code token",
        "code id_token token",
        "code id_token",
    ],
);
