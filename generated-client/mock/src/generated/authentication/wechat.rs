// @generated from spec/authentication/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group WeChat.

use crate::catalog::*;
use crate::generated::shared::{
    GET_WECHAT_ACCESS_TOKEN_DATA_DTO, GET_WECHAT_ACCESS_TOKEN_DTO,
};

pub(crate) static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation {
    client: "authentication",
    group: "wechat",
    name: "getWechatMpAccessTokenInfo",
    summary: "Get a WeChat access token and its expiry",
    method: "POST",
    path: "/api/v3/get-wechat-access-token-info",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_WECHAT_ACCESS_TOKEN_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_WECHAT_ACCESS_TOKEN_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DECRYPT_DOUYIN_MINI_PROGRAM_DATA: Operation = Operation {
    client: "authentication",
    group: "wechat",
    name: "decryptDouyinMiniProgramData",
    summary: "Decrypt Douyin Mini Program user data",
    method: "POST",
    path: "/api/v3/decrypt-douyin-miniprogram-data",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &DECRYPT_DOUYIN_MINI_PROGRAM_DATA_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::ANY),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_WECHAT_MP_ACCESS_TOKEN: Operation = Operation {
    client: "authentication",
    group: "wechat",
    name: "getWechatMpAccessToken",
    summary: "Get a WeChat access token",
    method: "POST",
    path: "/api/v3/get-wechat-access-token",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_WECHAT_ACCESS_TOKEN_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_WECHAT_ACCESS_TOKEN_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DECRYPT_WECHAT_MINI_PROGRAM_DATA: Operation = Operation {
    client: "authentication",
    group: "wechat",
    name: "decryptWechatMiniProgramData",
    summary: "Decrypt WeChat Mini Program data",
    method: "POST",
    path: "/api/v3/decrypt-wechat-miniprogram-data",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &DECRYPT_WECHAT_MINI_PROGRAM_DATA_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::OBJECT),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_WECHAT_MINIPROGRAM_PHONE: Operation = Operation {
    client: "authentication",
    group: "wechat",
    name: "getWechatMiniprogramPhone",
    summary: "Get the phone number of a WeChat Mini Program user",
    method: "POST",
    path: "/api/v3/get-wechat-miniprogram-phone",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &GET_WECHAT_MINI_PROGRAM_PHONE_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_WECHAT_MINI_PROGRAM_PHONE_DATA_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DECRYPT_DOUYIN_MINI_PROGRAM_DATA_DTO: Schema = Schema::record(
    "DecryptDouyinMiniProgramDataDto",
    &[
        Field::required("code", Type::Secret(Scalar::String)),
        Field::required("iv", Type::STRING),
        Field::required("encryptedData", Type::STRING),
        Field::required("extIdpConnidentifier", Type::STRING),
    ],
);

pub(crate) static DECRYPT_WECHAT_MINI_PROGRAM_DATA_DTO: Schema = Schema::record(
    "DecryptWechatMiniProgramDataDto",
    &[
        Field::required("extIdpConnidentifier", Type::STRING).example(r#""my-wxapp""#),
        Field::required("encryptedData", Type::STRING)
            .example(r#""CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM""#),
        Field::required("iv", Type::STRING).example(r#""r7BXXKkLb8qrSNn05n0qiA==""#),
        Field::required("code", Type::Secret(Scalar::String))
            .example(r#""031OgeHa1lKgnE0wynHa1p77Yu3OgeHq""#),
    ],
);

pub(crate) static GET_WECHAT_MINI_PROGRAM_PHONE_DTO: Schema = Schema::record(
    "GetWechatMiniProgramPhoneDto",
    &[
        Field::required("extIdpConnidentifier", Type::STRING).example(r#""my-wxapp""#),
        Field::required("code", Type::Secret(Scalar::String))
            .example(
                r#""e31968a7f94cc5ee25fafc2aef2773f0bb8c3937b22520eb8ee345274d00c144""#,
            ),
    ],
);

pub(crate) static GET_WECHAT_MINI_PROGRAM_PHONE_DATA_DTO: Schema = Schema::record(
    "GetWechatMiniProgramPhoneDataDto",
    &[
        Field::required("phoneNumber", Type::STRING).example(r#""+8618800008888""#),
        Field::required("purePhoneNumber", Type::STRING).example(r#""18800008888""#),
        Field::required("countryCode", Type::STRING).example(r#""86""#),
    ],
);
