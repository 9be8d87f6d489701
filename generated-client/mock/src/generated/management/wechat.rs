// @generated from spec/management/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group WeChat.

use crate::catalog::*;
use crate::generated::shared::{
    GET_WECHAT_ACCESS_TOKEN_DATA_DTO, GET_WECHAT_ACCESS_TOKEN_DTO,
};

pub(crate) static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation {
    client: "management",
    group: "wechat",
    name: "getWechatMpAccessTokenInfo",
    summary: "Get a cached WeChat access token",
    method: "POST",
    path: "/api/v3/get-weixin-access-token",
    credentials: &["management"],
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
