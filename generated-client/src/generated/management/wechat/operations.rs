// @generated from spec/management/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group WeChat.

use crate::generated::management::ManagementClient;
use crate::generated::shared::{GetWechatAccessTokenDataDto, GetWechatAccessTokenDto};
use crate::runtime::prelude::*;

static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation {
    name: "getWechatMpAccessTokenInfo",
    method: Method::POST,
    path: "/api/v3/get-weixin-access-token",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # WeChat
///
/// Access tokens of WeChat Mini Programs and Official Accounts.
impl ManagementClient {
    /// Get a cached WeChat access token
    ///
    /// Returns the access token of a WeChat Mini Program or Official Account from the cache of the
    /// GenAuth server. The app is identified by its app ID and secret.
    ///
    /// `POST /api/v3/get-weixin-access-token` [API documentation](<https://api-explorer.genauth.ai/#operation/getWechatMpAccessTokenInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetWechatAccessTokenDto;
    ///
    /// let response = client
    ///     .get_wechat_mp_access_token_info(GetWechatAccessTokenDto::new(
    ///         "wx4f4bc4dec97d474b",
    ///         "4b1f0c3a9d2e8f7a6b5c4d3e2f1a0b9c",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWechatMpAccessTokenInfo")]
    #[inline]
    pub fn get_wechat_mp_access_token_info(
        &self,
        request: GetWechatAccessTokenDto,
    ) -> Call<GetWechatAccessTokenDataDto> {
        self.call(&GET_WECHAT_MP_ACCESS_TOKEN_INFO, Some(&request))
    }
}
