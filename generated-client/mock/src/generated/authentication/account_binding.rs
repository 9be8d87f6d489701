// @generated from spec/authentication/account-binding.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Account binding.

use crate::catalog::*;
use crate::generated::authentication::signin::SIGN_IN_OPTIONS_DTO;
use crate::generated::authentication::tokens::LOGIN_TOKEN_RESPONSE_DATA_DTO;
use crate::generated::shared::{EXT_IDP_CATEGORY, EXT_IDP_TYPE, IDENTITY_DTO};

pub(crate) static GENERATE_LINK_EXT_IDP_URL: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "generateLinkExtIdpUrl",
    summary: "Generate a link to bind an external identity source",
    method: "GET",
    path: "/api/v3/generate-link-extidp-url",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GENERATE_LINK_EXT_IDP_URL_DTO,
        locations: &[Location::Query; 7],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GENERATE_BIND_EXT_IDP_LINK_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static UNLINK_EXT_IDP: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "unlinkExtIdp",
    summary: "Unbind an external identity source",
    method: "POST",
    path: "/api/v3/unlink-extidp",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &UNLINK_EXT_IDP_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_IDENTITIES: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "getIdentities",
    summary: "List the bound external identities",
    method: "GET",
    path: "/api/v3/get-identities",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&IDENTITY_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_APPLICATION_ENABLED_EXT_IDPS: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "getApplicationEnabledExtIdps",
    summary: "List enabled external identity sources",
    method: "GET",
    path: "/api/v3/get-application-enabled-extidps",
    credentials: &["app", "user"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&EXT_IDP_INFO_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static AUTH_BY_CODE_IDENTITY: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "authByCodeIdentity",
    summary: "Sign in with WeChat on mobile",
    method: "POST",
    path: "/api/v2/ecConn/wechatMobile/authByCodeIdentity",
    credentials: &["app"],
    request: Some(Request {
        schema: &WECHAT_MOBILE_AUTH_BY_CODE_IDENTITY_INPUT,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&LOGIN_TOKEN_RESPONSE_DATA_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static REGISTER_NEW_USER: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "registerNewUser",
    summary: "Create a user from WeChat mobile data",
    method: "POST",
    path: "/api/v2/ecConn/wechatMobile/register",
    credentials: &["app"],
    request: Some(Request {
        schema: &BIND_BY_REGISER_INPUT_API,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WECHAT_LOGIN_TOKEN_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static BIND_BY_EMAIL_CODE: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "bindByEmailCode",
    summary: "Bind WeChat mobile by email code",
    method: "POST",
    path: "/api/v2/ecConn/wechatMobile/byEmailCode",
    credentials: &["app"],
    request: Some(Request {
        schema: &BIND_BY_EMAIL_CODE_INPUT_API,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WECHAT_LOGIN_TOKEN_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static BIND_BY_PHONE_CODE: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "bindByPhoneCode",
    summary: "Bind WeChat mobile by phone code",
    method: "POST",
    path: "/api/v2/ecConn/wechatMobile/byPhoneCode",
    credentials: &["app"],
    request: Some(Request {
        schema: &BIND_BY_PHONE_CODE_INPUT_API,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WECHAT_LOGIN_TOKEN_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static BIND_BY_ACCOUNT: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "bindByAccount",
    summary: "Bind WeChat mobile by password",
    method: "POST",
    path: "/api/v2/ecConn/wechatMobile/byAccount",
    credentials: &["app"],
    request: Some(Request {
        schema: &BIND_BY_ACCOUNT_INPUT_API,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WECHAT_LOGIN_TOKEN_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static SELECT_ACCOUNT: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "selectAccount",
    summary: "Bind WeChat mobile by account choice",
    method: "POST",
    path: "/api/v2/ecConn/wechatMobile/select",
    credentials: &["app"],
    request: Some(Request {
        schema: &BIND_BY_ACCOUNTS_INPUT_API,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WECHAT_LOGIN_TOKEN_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static BIND_BY_ACCOUNT_ID: Operation = Operation {
    client: "authentication",
    group: "account-binding",
    name: "bindByAccountId",
    summary: "Bind WeChat mobile by account ID",
    method: "POST",
    path: "/api/v2/ecConn/wechatMobile/byAccountId",
    credentials: &["app"],
    request: Some(Request {
        schema: &BIND_BY_ACCOUNT_ID_INPUT_API,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WECHAT_LOGIN_TOKEN_RESP_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static GENERATE_LINK_EXT_IDP_URL_DTO: Schema = Schema::record(
    "GenerateLinkExtIdpUrlDto",
    &[
        Field::required("ext_idp_conn_identifier", Type::STRING)
            .example(r#""my-wechat""#),
        Field::required("app_id", Type::STRING),
        Field::required("id_token", Type::Secret(Scalar::String)),
        Field::optional("need_url_redirect", Type::STRING),
        Field::optional("only_redirect_token", Type::STRING),
        Field::optional("need_form_post", Type::STRING),
        Field::optional("target_url", Type::STRING),
    ],
);

pub(crate) static UNLINK_EXT_IDP_DTO: Schema = Schema::record(
    "UnlinkExtIdpDto",
    &[Field::required("extIdpId", Type::STRING).example(r#""62f209327xxxxcc10d966ee5""#)],
);

pub(crate) static WECHAT_MOBILE_AUTH_BY_CODE_IDENTITY_INPUT: Schema = Schema::record(
    "WechatMobileAuthByCodeIdentityInput",
    &[
        Field::required("code", Type::Secret(Scalar::String))
            .example(r#""031OgeHa1lKgnE0wynHa1p77Yu3OgeHq""#),
        Field::optional("appId", Type::STRING).example(r#""638c832674d838ecaec4e1e0""#),
        Field::optional("connId", Type::STRING).example(r#""63844bec86236e221510f1e7""#),
        Field::optional("options", Type::Schema(&SIGN_IN_OPTIONS_DTO))
            .example(r#"{"scope":"openid profile"}"#),
    ],
);

pub(crate) static BIND_BY_REGISER_INPUT_API: Schema = Schema::record(
    "BindByRegiserInputApi",
    &[
        Field::required("action", Type::STRING)
            .example(r#""create-federation-account""#),
        Field::required("key", Type::Secret(Scalar::String))
            .example(r#""03f4f724-7b5f-44af-92fc-068aea204298""#),
    ],
);

pub(crate) static BIND_BY_EMAIL_CODE_INPUT_API: Schema = Schema::record(
    "BindByEmailCodeInputApi",
    &[
        Field::required("email", Type::STRING).example(r#""example@authing.cn""#),
        Field::required("code", Type::Secret(Scalar::String)).example(r#""1234""#),
        Field::required("action", Type::STRING)
            .example(r#""bind-identity-by-email-code""#),
        Field::required("key", Type::Secret(Scalar::String))
            .example(r#""03f4f724-7b5f-44af-92fc-068aea204298""#),
    ],
);

pub(crate) static BIND_BY_PHONE_CODE_INPUT_API: Schema = Schema::record(
    "BindByPhoneCodeInputApi",
    &[
        Field::required("phone", Type::STRING).example(r#""19920230104""#),
        Field::required("code", Type::Secret(Scalar::String)).example(r#""123456""#),
        Field::optional("phoneCountryCode", Type::STRING).example(r#""86""#),
        Field::required("action", Type::STRING)
            .example(r#""bind-identity-by-phone-code""#),
        Field::required("key", Type::Secret(Scalar::String))
            .example(r#""03f4f724-7b5f-44af-92fc-068aea204298""#),
    ],
);

pub(crate) static BIND_BY_ACCOUNT_INPUT_API: Schema = Schema::record(
    "BindByAccountInputApi",
    &[
        Field::required("account", Type::STRING).example(r#""test_user_2023""#),
        Field::required("password", Type::Secret(Scalar::String))
            .example(
                r#""tXPm2vlAEX1RaU2c0GfN9ZGkui3W4XnZhx/vEL7TaYlTK72jV4uVLQdqeSBq\nR85xRdHSMK2hKTYxuUIyUbDd9qvEFF+xWpCjOoGlakrDCVhTN9KCYM+X9L8G\nyuvwteu8d3aP4HlH0gjXRN/3prO/eKeYdxCy8vUDh6b6/R45/r0=\n""#,
            ),
        Field::required("action", Type::STRING)
            .example(r#""bind-identity-by-password""#),
        Field::required("key", Type::Secret(Scalar::String))
            .example(r#""03f4f724-7b5f-44af-92fc-068aea204298""#),
    ],
);

pub(crate) static BIND_BY_ACCOUNTS_INPUT_API: Schema = Schema::record(
    "BindByAccountsInputApi",
    &[
        Field::required("account", Type::STRING)
            .example(r#""638ad16fea6354b72cd9a73c""#),
        Field::required("action", Type::STRING)
            .example(r#""bind-identity-by-selection""#),
        Field::required("key", Type::Secret(Scalar::String))
            .example(r#""03f4f724-7b5f-44af-92fc-068aea204298""#),
    ],
);

pub(crate) static BIND_BY_ACCOUNT_ID_INPUT_API: Schema = Schema::record(
    "BindByAccountIdInputApi",
    &[
        Field::required("accountId", Type::STRING)
            .example(r#""638ad16fea6354b72cd9a73c""#),
        Field::required("action", Type::STRING)
            .example(r#""bind-identity-by-account-id""#),
        Field::required("key", Type::Secret(Scalar::String))
            .example(r#""03f4f724-7b5f-44af-92fc-068aea204298""#),
    ],
);

pub(crate) static GENERATE_BIND_EXT_IDP_LINK_DATA_DTO: Schema = Schema::record(
    "GenerateBindExtIdpLinkDataDto",
    &[Field::required("url", Type::STRING)],
);

pub(crate) static EXT_IDP_INFO_DTO: Schema = Schema::record(
    "ExtIdpInfoDto",
    &[
        Field::required("identifier", Type::STRING).example(r#""wechat""#),
        Field::required("extIdpId", Type::STRING),
        Field::required("type", Type::Schema(&EXT_IDP_TYPE)),
        Field::required("extIdpType", Type::Schema(&EXT_IDP_CATEGORY)),
        Field::required("bindUrl", Type::STRING),
        Field::required("name", Type::STRING),
        Field::optional("name_en", Type::STRING),
        Field::optional("desc", Type::STRING),
        Field::optional("desc_en", Type::STRING),
        Field::optional("logo", Type::STRING),
    ],
);

pub(crate) static WECHAT_LOGIN_TOKEN_RESP_DTO: Schema = Schema::record(
    "WechatLoginTokenRespDto",
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
        Field::optional("scope", Type::STRING)
            .example(
                r#""openid address username profile phone email extended_fields offline_access roles""#,
            ),
    ],
);
