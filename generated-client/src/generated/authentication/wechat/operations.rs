// @generated from spec/authentication/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group WeChat.

use crate::generated::authentication::{
    AuthenticationClient, DecryptDouyinMiniProgramDataDto,
    DecryptWechatMiniProgramDataDto, GetWechatMiniProgramPhoneDataDto,
    GetWechatMiniProgramPhoneDto,
};
use crate::generated::shared::{GetWechatAccessTokenDataDto, GetWechatAccessTokenDto};
use crate::runtime::prelude::*;

static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation {
    name: "getWechatMpAccessTokenInfo",
    method: Method::POST,
    path: "/api/v3/get-wechat-access-token-info",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DECRYPT_DOUYIN_MINI_PROGRAM_DATA: Operation = Operation {
    name: "decryptDouyinMiniProgramData",
    method: Method::POST,
    path: "/api/v3/decrypt-douyin-miniprogram-data",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_WECHAT_MP_ACCESS_TOKEN: Operation = Operation {
    name: "getWechatMpAccessToken",
    method: Method::POST,
    path: "/api/v3/get-wechat-access-token",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DECRYPT_WECHAT_MINI_PROGRAM_DATA: Operation = Operation {
    name: "decryptWechatMiniProgramData",
    method: Method::POST,
    path: "/api/v3/decrypt-wechat-miniprogram-data",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_WECHAT_MINIPROGRAM_PHONE: Operation = Operation {
    name: "getWechatMiniprogramPhone",
    method: Method::POST,
    path: "/api/v3/get-wechat-miniprogram-phone",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # WeChat
///
/// Access tokens, phone numbers, and profile data of WeChat Mini Programs and Official
/// Accounts, fetched through the WeChat identity sources of the application.
impl AuthenticationClient {
    /// Get a WeChat access token and its expiry
    ///
    /// Returns the access token of a WeChat Mini Program or Official Account that the GenAuth
    /// server caches, together with the time when it expires.
    ///
    /// WeChat limits how many tokens can be requested per day, and each new token invalidates the
    /// previous one. Every machine that needs the token should therefore call this endpoint instead
    /// of WeChat.
    ///
    /// `POST /api/v3/get-wechat-access-token-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getWechatMpAccessTokenInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetWechatAccessTokenDto;
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

    /// Decrypt Douyin Mini Program user data
    ///
    /// Decrypts the user information that a Douyin Mini Program received in encrypted form, from
    /// the ciphertext, its initialization vector, and the sign-in `code`.
    ///
    /// `POST /api/v3/decrypt-douyin-miniprogram-data` [API documentation](<https://api-explorer.genauth.ai/#operation/decryptDouyinMiniProgramData>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::DecryptDouyinMiniProgramDataDto;
    ///
    /// let response = client
    ///     .decrypt_douyin_mini_program_data(DecryptDouyinMiniProgramDataDto::new(
    ///         "the code",
    ///         "the iv",
    ///         "the encrypted data",
    ///         "the ext idp connidentifier",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "decryptDouyinMiniProgramData")]
    #[inline]
    pub fn decrypt_douyin_mini_program_data(
        &self,
        request: DecryptDouyinMiniProgramDataDto,
    ) -> Call<JsonValue> {
        self.call(&DECRYPT_DOUYIN_MINI_PROGRAM_DATA, Some(&request))
    }

    /// Get a WeChat access token
    ///
    /// Use [`get_wechat_mp_access_token_info`](Self::get_wechat_mp_access_token_info) instead.
    ///
    /// Returns the access token of a WeChat Mini Program or Official Account that the GenAuth
    /// server caches.
    ///
    /// `POST /api/v3/get-wechat-access-token` [API documentation](<https://api-explorer.genauth.ai/#operation/getWechatMpAccessToken>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetWechatAccessTokenDto;
    ///
    /// let response = client
    ///     .get_wechat_mp_access_token(GetWechatAccessTokenDto::new(
    ///         "wx4f4bc4dec97d474b",
    ///         "4b1f0c3a9d2e8f7a6b5c4d3e2f1a0b9c",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWechatMpAccessToken")]
    #[deprecated(note = "use `get_wechat_mp_access_token_info`")]
    #[inline]
    pub fn get_wechat_mp_access_token(
        &self,
        request: GetWechatAccessTokenDto,
    ) -> Call<GetWechatAccessTokenDataDto> {
        self.call(&GET_WECHAT_MP_ACCESS_TOKEN, Some(&request))
    }

    /// Decrypt WeChat Mini Program data
    ///
    /// Decrypts the open data that a WeChat Mini Program received in encrypted form and returns it
    /// as WeChat provided it, for example `nickName`, `gender`, `avatarUrl`, `unionId`, and a
    /// `watermark`.
    ///
    /// The server exchanges `code` for the session key that decrypts the data, so each code works
    /// only once.
    ///
    /// `POST /api/v3/decrypt-wechat-miniprogram-data` [API documentation](<https://api-explorer.genauth.ai/#operation/decryptWechatMiniProgramData>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::DecryptWechatMiniProgramDataDto;
    ///
    /// let response = client
    ///     .decrypt_wechat_mini_program_data(DecryptWechatMiniProgramDataDto::new(
    ///         "my-wxapp",
    ///         "CiyLU1Aw2KjvrjMdj8YKliAjtP4gsMZM",
    ///         "r7BXXKkLb8qrSNn05n0qiA==",
    ///         "031OgeHa1lKgnE0wynHa1p77Yu3OgeHq",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "decryptWechatMiniProgramData")]
    #[inline]
    pub fn decrypt_wechat_mini_program_data(
        &self,
        request: DecryptWechatMiniProgramDataDto,
    ) -> Call<JsonObject> {
        self.call(&DECRYPT_WECHAT_MINI_PROGRAM_DATA, Some(&request))
    }

    /// Get the phone number of a WeChat Mini Program user
    ///
    /// Exchanges the code that a Mini Program obtained when its user agreed to share the phone
    /// number, and returns that number.
    ///
    /// WeChat accepts each code only once and only for a few minutes.
    ///
    /// The official SDKs omit this operation.
    /// Mini Programs usually call it themselves. It is included for backends that call it on their
    /// behalf.
    ///
    /// `POST /api/v3/get-wechat-miniprogram-phone` [API documentation](<https://api-explorer.genauth.ai/#operation/getWechatMiniprogramPhone>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetWechatMiniProgramPhoneDto;
    ///
    /// let response = client
    ///     .get_wechat_miniprogram_phone(GetWechatMiniProgramPhoneDto::new(
    ///         "my-wxapp",
    ///         "e31968a7f94cc5ee25fafc2aef2773f0bb8c3937b22520eb8ee345274d00c144",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getWechatMiniprogramPhone")]
    #[inline]
    pub fn get_wechat_miniprogram_phone(
        &self,
        request: GetWechatMiniProgramPhoneDto,
    ) -> Call<GetWechatMiniProgramPhoneDataDto> {
        self.call(&GET_WECHAT_MINIPROGRAM_PHONE, Some(&request))
    }
}
