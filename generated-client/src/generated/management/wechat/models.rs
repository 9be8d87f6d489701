// @generated from spec/management/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group WeChat.

use crate::generated::shared::GetWechatAccessTokenDataDto;
use crate::runtime::prelude::*;

/// Response of `getWechatMpAccessTokenInfo`.
pub type GetWechatAccessTokenInfoRespDto = Response<GetWechatAccessTokenDataDto>;
