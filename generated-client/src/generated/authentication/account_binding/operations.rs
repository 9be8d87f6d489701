// @generated from spec/authentication/account-binding.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Account binding.

use crate::generated::authentication::{
    AuthenticationClient, BindByAccountIdInputApi, BindByAccountInputApi,
    BindByAccountsInputApi, BindByEmailCodeInputApi, BindByPhoneCodeInputApi,
    BindByRegiserInputApi, ExtIdpInfoDto, GenerateBindExtIdpLinkDataDto,
    GenerateLinkExtIdpUrlDto, LoginTokenResponseDataDto, UnlinkExtIdpDto,
    WechatLoginTokenRespDto, WechatMobileAuthByCodeIdentityInput,
};
use crate::generated::shared::IdentityDto;
use crate::runtime::prelude::*;

static GENERATE_LINK_EXT_IDP_URL: Operation = Operation {
    name: "generateLinkExtIdpUrl",
    method: Method::GET,
    path: "/api/v3/generate-link-extidp-url",
    query: &[
        "ext_idp_conn_identifier",
        "app_id",
        "id_token",
        "need_url_redirect",
        "only_redirect_token",
        "need_form_post",
        "target_url",
    ],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UNLINK_EXT_IDP: Operation = Operation {
    name: "unlinkExtIdp",
    method: Method::POST,
    path: "/api/v3/unlink-extidp",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_IDENTITIES: Operation = Operation {
    name: "getIdentities",
    method: Method::GET,
    path: "/api/v3/get-identities",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_APPLICATION_ENABLED_EXT_IDPS: Operation = Operation {
    name: "getApplicationEnabledExtIdps",
    method: Method::GET,
    path: "/api/v3/get-application-enabled-extidps",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static AUTH_BY_CODE_IDENTITY: Operation = Operation {
    name: "authByCodeIdentity",
    method: Method::POST,
    path: "/api/v2/ecConn/wechatMobile/authByCodeIdentity",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static REGISTER_NEW_USER: Operation = Operation {
    name: "registerNewUser",
    method: Method::POST,
    path: "/api/v2/ecConn/wechatMobile/register",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static BIND_BY_EMAIL_CODE: Operation = Operation {
    name: "bindByEmailCode",
    method: Method::POST,
    path: "/api/v2/ecConn/wechatMobile/byEmailCode",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static BIND_BY_PHONE_CODE: Operation = Operation {
    name: "bindByPhoneCode",
    method: Method::POST,
    path: "/api/v2/ecConn/wechatMobile/byPhoneCode",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static BIND_BY_ACCOUNT: Operation = Operation {
    name: "bindByAccount",
    method: Method::POST,
    path: "/api/v2/ecConn/wechatMobile/byAccount",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static SELECT_ACCOUNT: Operation = Operation {
    name: "selectAccount",
    method: Method::POST,
    path: "/api/v2/ecConn/wechatMobile/select",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static BIND_BY_ACCOUNT_ID: Operation = Operation {
    name: "bindByAccountId",
    method: Method::POST,
    path: "/api/v2/ecConn/wechatMobile/byAccountId",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

/// # Account binding
///
/// Binds external identities to accounts and unbinds them.
impl AuthenticationClient {
    /// Generate a link to bind an external identity source
    ///
    /// Returns a link to which the user can be redirected to bind an external identity source.
    ///
    /// `GET /api/v3/generate-link-extidp-url` [API documentation](<https://api-explorer.genauth.ai/#operation/generateLinkExtIdpUrl>)
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
    /// use genauth::authentication::GenerateLinkExtIdpUrlDto;
    ///
    /// let response = client
    ///     .generate_link_ext_idp_url(GenerateLinkExtIdpUrlDto::new(
    ///         "my-wechat",
    ///         "62f20932716fbcc10d966ee5",
    ///         "eyJhbGciOiJSUzI1NiJ9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generateLinkExtIdpUrl")]
    #[inline]
    pub fn generate_link_ext_idp_url(
        &self,
        request: GenerateLinkExtIdpUrlDto,
    ) -> Call<GenerateBindExtIdpLinkDataDto> {
        self.call(&GENERATE_LINK_EXT_IDP_URL, Some(&request))
    }

    /// Unbind an external identity source
    ///
    /// Removes the binding between the user and an external identity source. `extIdpId` is the ID
    /// of the identity source that the user has bound, not the ID of an identity source connection.
    ///
    /// `POST /api/v3/unlink-extidp` [API documentation](<https://api-explorer.genauth.ai/#operation/unlinkExtIdp>)
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
    /// use genauth::authentication::UnlinkExtIdpDto;
    ///
    /// let response = client
    ///     .unlink_ext_idp(UnlinkExtIdpDto::new("62f209327xxxxcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unlinkExtIdp")]
    #[inline]
    pub fn unlink_ext_idp(&self, request: UnlinkExtIdpDto) -> Call<()> {
        self.call(&UNLINK_EXT_IDP, Some(&request))
    }

    /// List the bound external identities
    ///
    /// Returns all external identities bound by the user. An external identity source can have
    /// several connections, and binding an account through one of them links the user to the
    /// identity source.
    ///
    /// A user can have several identities in one source, each returned as its own item: WeChat has
    /// `openid` and `unionid`; Lark has `open_id`, `union_id`, and `user_id`. Items of the same
    /// source share `extIdpId` and `provider`. `type` states which ID an item holds, `userIdInIdp`
    /// is the ID itself, and `originConnIds` lists the identity source connections it came from.
    ///
    /// `GET /api/v3/get-identities` [API documentation](<https://api-explorer.genauth.ai/#operation/getIdentities>)
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
    /// let response = client
    ///     .get_identities()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getIdentities")]
    #[inline]
    pub fn get_identities(&self) -> Call<Vec<IdentityDto>> {
        self.call(&GET_IDENTITIES, None)
    }

    /// List enabled external identity sources
    ///
    /// Returns the external identity sources that are enabled for the application, so that a front
    /// end can render its sign-in buttons.
    ///
    /// `GET /api/v3/get-application-enabled-extidps` [API documentation](<https://api-explorer.genauth.ai/#operation/getApplicationEnabledExtIdps>)
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
    /// let response = client
    ///     .get_application_enabled_ext_idps()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getApplicationEnabledExtIdps")]
    #[inline]
    pub fn get_application_enabled_ext_idps(&self) -> Call<Vec<ExtIdpInfoDto>> {
        self.call(&GET_APPLICATION_ENABLED_EXT_IDPS, None)
    }

    /// Sign in with WeChat on mobile
    ///
    /// Signs a user in to a mobile application with WeChat as the external identity source, in
    /// exchange for the authorization `code` that WeChat returned.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/authByCodeIdentity` [API documentation](<https://api-explorer.genauth.ai/#operation/authByCodeIdentity>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::BindExistingAccount`](crate::ApiCode::BindExistingAccount):
    ///   The federated sign-in must be bound to an existing account. (1640)
    /// - [`ApiCode::BindOrCreateAccount`](crate::ApiCode::BindOrCreateAccount):
    ///   The federated sign-in must be bound to an existing or a new account. (1641)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::WechatMobileAuthByCodeIdentityInput;
    ///
    /// let response = client
    ///     .auth_by_code_identity(WechatMobileAuthByCodeIdentityInput::new(
    ///         "031OgeHa1lKgnE0wynHa1p77Yu3OgeHq",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authByCodeIdentity")]
    #[inline]
    pub fn auth_by_code_identity(
        &self,
        request: WechatMobileAuthByCodeIdentityInput,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&AUTH_BY_CODE_IDENTITY, Some(&request))
    }

    /// Create a user from WeChat mobile data
    ///
    /// Creates a user from the user information in the external identity source, binds the user to
    /// the current identity source, and signs the user in. Used when the identity source is set to
    /// ask users whether to bind an account.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/register` [API documentation](<https://api-explorer.genauth.ai/#operation/registerNewUser>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::BindByRegiserInputApi;
    ///
    /// let response = client
    ///     .register_new_user(BindByRegiserInputApi::new(
    ///         "create-federation-account",
    ///         "03f4f724-7b5f-44af-92fc-068aea204298",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "registerNewUser")]
    #[inline]
    pub fn register_new_user(
        &self,
        request: BindByRegiserInputApi,
    ) -> Call<WechatLoginTokenRespDto> {
        self.call(&REGISTER_NEW_USER, Some(&request))
    }

    /// Bind WeChat mobile by email code
    ///
    /// Finds the user by an email address and its one-time code, binds the user to the current
    /// identity source, and signs the user in. Used when the identity source is set to ask users
    /// whether to bind an account. Fails with "user does not exist" if no user is found.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byEmailCode` [API documentation](<https://api-explorer.genauth.ai/#operation/bindByEmailCode>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::UserNotFound`](crate::ApiCode::UserNotFound):
    ///   The user does not exist. (2004)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::BindByEmailCodeInputApi;
    ///
    /// let response = client
    ///     .bind_by_email_code(BindByEmailCodeInputApi::new(
    ///         "example@authing.cn",
    ///         "1234",
    ///         "bind-identity-by-email-code",
    ///         "03f4f724-7b5f-44af-92fc-068aea204298",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindByEmailCode")]
    #[inline]
    pub fn bind_by_email_code(
        &self,
        request: BindByEmailCodeInputApi,
    ) -> Call<WechatLoginTokenRespDto> {
        self.call(&BIND_BY_EMAIL_CODE, Some(&request))
    }

    /// Bind WeChat mobile by phone code
    ///
    /// Finds the user by a phone number and its one-time code, binds the user to the current
    /// identity source, and signs the user in. Used when the identity source is set to ask users
    /// whether to bind an account. Fails with "user does not exist" if no user is found.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byPhoneCode` [API documentation](<https://api-explorer.genauth.ai/#operation/bindByPhoneCode>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::UserNotFound`](crate::ApiCode::UserNotFound):
    ///   The user does not exist. (2004)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::BindByPhoneCodeInputApi;
    ///
    /// let response = client
    ///     .bind_by_phone_code(BindByPhoneCodeInputApi::new(
    ///         "19920230104",
    ///         "123456",
    ///         "bind-identity-by-phone-code",
    ///         "03f4f724-7b5f-44af-92fc-068aea204298",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindByPhoneCode")]
    #[inline]
    pub fn bind_by_phone_code(
        &self,
        request: BindByPhoneCodeInputApi,
    ) -> Call<WechatLoginTokenRespDto> {
        self.call(&BIND_BY_PHONE_CODE, Some(&request))
    }

    /// Bind WeChat mobile by password
    ///
    /// Finds the user by an account name (username, phone number, or email address) and its
    /// password, binds the user to the current identity source, and signs the user in. Used when
    /// the identity source is set to ask users whether to bind an account. Fails with "user does
    /// not exist" if no user is found.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byAccount` [API documentation](<https://api-explorer.genauth.ai/#operation/bindByAccount>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::UserNotFound`](crate::ApiCode::UserNotFound):
    ///   The user does not exist. (2004)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::BindByAccountInputApi;
    ///
    /// let response = client
    ///     .bind_by_account(BindByAccountInputApi::new(
    ///         "test_user_2023",
    ///         "tXPm2vlAEX1RaU2c0GfN9ZGkui3W4XnZhx/vEL7TaYlTK72jV4uVLQdqeSBq\nR85xRdHSMK2hKTYxuUIyUbDd9qvEFF+xWpCjOoGlakrDCVhTN9KCYM+X9L8G\nyuvwteu8d3aP4HlH0gjXRN/3prO/eKeYdxCy8vUDh6b6/R45/r0=\n",
    ///         "bind-identity-by-password",
    ///         "03f4f724-7b5f-44af-92fc-068aea204298",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindByAccount")]
    #[inline]
    pub fn bind_by_account(
        &self,
        request: BindByAccountInputApi,
    ) -> Call<WechatLoginTokenRespDto> {
        self.call(&BIND_BY_ACCOUNT, Some(&request))
    }

    /// Bind WeChat mobile by account choice
    ///
    /// Binds the external identity source to the account that the user chose among several:
    /// verifies the user by the given account ID, binds the user to the current identity source,
    /// and signs the user in. Used when the identity source is set to ask users whether to bind an
    /// account. Fails with "user does not exist" if no user is found.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/select` [API documentation](<https://api-explorer.genauth.ai/#operation/selectAccount>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::UserNotFound`](crate::ApiCode::UserNotFound):
    ///   The user does not exist. (2004)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::BindByAccountsInputApi;
    ///
    /// let response = client
    ///     .select_account(BindByAccountsInputApi::new(
    ///         "638ad16fea6354b72cd9a73c",
    ///         "bind-identity-by-selection",
    ///         "03f4f724-7b5f-44af-92fc-068aea204298",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "selectAccount")]
    #[inline]
    pub fn select_account(
        &self,
        request: BindByAccountsInputApi,
    ) -> Call<WechatLoginTokenRespDto> {
        self.call(&SELECT_ACCOUNT, Some(&request))
    }

    /// Bind WeChat mobile by account ID
    ///
    /// Finds the user by an account ID, binds the user to the current identity source, and signs
    /// the user in. Used when the identity source is set to ask users whether to bind an account.
    /// Fails with "user does not exist" if no user is found.
    ///
    /// `POST /api/v2/ecConn/wechatMobile/byAccountId` [API documentation](<https://api-explorer.genauth.ai/#operation/bindByAccountId>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::UserNotFound`](crate::ApiCode::UserNotFound):
    ///   The user does not exist. (2004)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::BindByAccountIdInputApi;
    ///
    /// let response = client
    ///     .bind_by_account_id(BindByAccountIdInputApi::new(
    ///         "638ad16fea6354b72cd9a73c",
    ///         "bind-identity-by-account-id",
    ///         "03f4f724-7b5f-44af-92fc-068aea204298",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindByAccountId")]
    #[inline]
    pub fn bind_by_account_id(
        &self,
        request: BindByAccountIdInputApi,
    ) -> Call<WechatLoginTokenRespDto> {
        self.call(&BIND_BY_ACCOUNT_ID, Some(&request))
    }
}
