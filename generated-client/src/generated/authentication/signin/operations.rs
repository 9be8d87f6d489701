// @generated from spec/authentication/signin.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Sign-in.

use crate::generated::authentication::{
    AlipayAuthInfoDataDto, AppQRCodeLoginDto, AuthenticationClient,
    AuthenticationOptionsDto, ChangePushCodeStatusDto, ChangeQRCodeStatusDto,
    CheckPushCodeStatusDataDto, CheckPushCodeStatusDto, CheckQRCodeStatusDataDto,
    CheckQrCodeStatusDto, ExchangeTokenSetWithQRcodeTicketDto, GeneFastpassQRCodeInfoDto,
    GenePushCodeDataDto, GeneQRCodeDataDto, GenerateQrcodeDto, GetAlipayAuthInfoDto,
    GetAppLoginQrCodeStatusDto, GetCaptchaCodeDataDto, GetFastpassParamsDto,
    GetFastpassQRCodeRelationAppsDto, GetPushCodeRelationAppsDataDto,
    GetPushCodeRelationAppsDto, GetQrCodeStatusDto, LoginTokenResponseDataDto,
    PublicAccountSwitchLoginDto, SignInByPushDto, SignInFastpassDto,
    SigninByCredentialsDto, SigninByMobileDto, VerifyAuthenticationDto,
    VerifyAuthenticationResultDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static SIGN_IN_BY_CREDENTIALS: Operation = Operation {
    name: "signInByCredentials",
    method: Method::POST,
    path: "/api/v3/signin",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::Client],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SIGN_IN_BY_MOBILE: Operation = Operation {
    name: "signInByMobile",
    method: Method::POST,
    path: "/api/v3/signin-by-mobile",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::Client],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SWITCH_LOGIN_BY_USER: Operation = Operation {
    name: "switchLoginByUser",
    method: Method::POST,
    path: "/api/v3/switch-login-by-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ALIPAY_AUTH_INFO: Operation = Operation {
    name: "getAlipayAuthInfo",
    method: Method::GET,
    path: "/api/v3/get-alipay-authinfo",
    query: &["extIdpConnidentifier"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GENE_QR_CODE: Operation = Operation {
    name: "geneQrCode",
    method: Method::POST,
    path: "/api/v3/gene-qrcode",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_QR_CODE_STATUS: Operation = Operation {
    name: "checkQrCodeStatus",
    method: Method::GET,
    path: "/api/v3/check-qrcode-status",
    query: &["qrcodeId"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET: Operation = Operation {
    name: "exchangeTokenSetWithQrCodeTicket",
    method: Method::POST,
    path: "/api/v3/exchange-tokenset-with-qrcode-ticket",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::Client],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CHANGE_QR_CODE_STATUS: Operation = Operation {
    name: "changeQrCodeStatus",
    method: Method::POST,
    path: "/api/v3/change-qrcode-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_APP_LOGIN_QR_CODE_STATUS: Operation = Operation {
    name: "getAppLoginQrCodeStatus",
    method: Method::GET,
    path: "/api/v3/get-app-login-qrcode-status",
    query: &["qrcodeId"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static QR_CODE_APP_LOGIN: Operation = Operation {
    name: "qrCodeAppLogin",
    method: Method::POST,
    path: "/api/v3/qrcode-app-login",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SIGN_IN_BY_PUSH: Operation = Operation {
    name: "signInByPush",
    method: Method::POST,
    path: "/api/v3/signin-by-push",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_PUSH_CODE_STATUS: Operation = Operation {
    name: "checkPushCodeStatus",
    method: Method::GET,
    path: "/api/v3/check-pushcode-status",
    query: &["pushCodeId"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHANGE_PUSH_CODE_STATUS: Operation = Operation {
    name: "changePushCodeStatus",
    method: Method::POST,
    path: "/api/v3/change-pushcode-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUSH_LOGIN_RELATION_APPS: Operation = Operation {
    name: "getPushLoginRelationApps",
    method: Method::POST,
    path: "/api/v3/get-pushlogin-relation-apps",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GENE_FASTPASS_QRCODE_INFO: Operation = Operation {
    name: "geneFastpassQrcodeInfo",
    method: Method::POST,
    path: "/api/v3/gene-fastpass-qrcode-info",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_FASTPASS_PARAMS: Operation = Operation {
    name: "getFastpassParams",
    method: Method::GET,
    path: "/api/v3/get-fastpass-client-apps",
    query: &["qrcodeId", "appId"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static INIT_AUTHENTICATION_OPTIONS: Operation = Operation {
    name: "initAuthenticationOptions",
    method: Method::GET,
    path: "/api/v3/webauthn/authentication",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_AUTHENTICATION: Operation = Operation {
    name: "verifyAuthentication",
    method: Method::POST,
    path: "/api/v3/webauthn/authentication",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GENE_CATCHA_CODE_AND_TOKEN: Operation = Operation {
    name: "geneCatchaCodeAndToken",
    method: Method::GET,
    path: "/api/v3/get-captcha-code",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_QR_CODE_STATUS: Operation = Operation {
    name: "getQrCodeStatus",
    method: Method::GET,
    path: "/api/v3/get-qrcode-status",
    query: &["qrcodeId"],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SET_PUSH_CODE_STATUS: Operation = Operation {
    name: "setPushCodeStatus",
    method: Method::POST,
    path: "/api/v3/set-pushcode-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static SET_QR_CODE_STATUS: Operation = Operation {
    name: "setQrCodeStatus",
    method: Method::POST,
    path: "/api/v3/set-qrcode-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Sign-in
///
/// Signs end users in with a password, a one-time code, an external identity source, mobile
/// one-tap, a QR code, or a push.
impl AuthenticationClient {
    /// Sign in with user credentials
    ///
    /// Signs a user in by a direct API call, for applications with their own sign-in page, and
    /// returns tokens. MFA, profile completion, and the password reset at first sign-in are not
    /// currently supported here. If they are required, use the standard OIDC endpoints.
    ///
    /// How the client authenticates depends on the application type and on the authentication
    /// method that is configured for the application's token exchange:
    ///
    /// - `none`: nothing else is required (always the case for single-page web apps and client
    ///   apps).
    /// - `client_secret_post`: `client_id` (application ID) and `client_secret` (application
    ///   secret) are sent in the body.
    /// - `client_secret_basic`: the `authorization` header carries `Basic` and the Base64 encoding
    ///   of `client_id:client_secret`.
    ///
    /// `POST /api/v3/signin` [API documentation](<https://api-explorer.genauth.ai/#operation/signInByCredentials>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated with its secret by the method that is configured for its
    ///   token endpoint: in this header, or as `client_id` and `client_secret` in the body. A request
    ///   that sets its own `client_id` is sent unchanged.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::MfaRequiredByApplication`](crate::ApiCode::MfaRequiredByApplication):
    ///   A second factor is required because the application requests it. (1636)
    /// - [`ApiCode::FirstLoginPasswordReset`](crate::ApiCode::FirstLoginPasswordReset):
    ///   First sign-in. The password must be reset; the old password is not required. (1639)
    /// - [`ApiCode::WrongAccountOrPassword`](crate::ApiCode::WrongAccountOrPassword):
    ///   The account or the password is wrong. (2333)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{SigninByCredentialsDto, SigninByCredentialsDtoConnection};
    ///
    /// let response = client
    ///     .sign_in_by_credentials(SigninByCredentialsDto::new(
    ///         SigninByCredentialsDtoConnection::Password,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signInByCredentials")]
    #[inline]
    pub fn sign_in_by_credentials(
        &self,
        request: SigninByCredentialsDto,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&SIGN_IN_BY_CREDENTIALS, Some(&request))
    }

    /// Sign in with a mobile social account
    ///
    /// Exchanges the temporary credential returned by a third party's mobile social sign-in for the
    /// `id_token` and `access_token` of the user. `connection` determines which payload field to
    /// set.
    ///
    /// How the client authenticates depends on the application type and on the authentication
    /// method that is configured for the application's token exchange:
    ///
    /// - `none`: nothing else is required (always the case for single-page web apps and client
    ///   apps).
    /// - `client_secret_post`: `client_id` (application ID) and `client_secret` (application
    ///   secret) are sent in the body.
    /// - `client_secret_basic`: the `authorization` header carries `Basic` and the Base64 encoding
    ///   of `client_id:client_secret`.
    ///
    /// `POST /api/v3/signin-by-mobile` [API documentation](<https://api-explorer.genauth.ai/#operation/signInByMobile>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated with its secret by the method that is configured for its
    ///   token endpoint: in this header, or as `client_id` and `client_secret` in the body. A request
    ///   that sets its own `client_id` is sent unchanged.
    ///
    /// # Errors
    ///
    /// In addition to the errors of every call, this operation is known to return:
    ///
    /// - [`ApiCode::MfaRequiredByApplication`](crate::ApiCode::MfaRequiredByApplication):
    ///   A second factor is required because the application requests it. (1636)
    /// - [`ApiCode::FirstLoginPasswordReset`](crate::ApiCode::FirstLoginPasswordReset):
    ///   First sign-in. The password must be reset; the old password is not required. (1639)
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{SigninByMobileDto, SigninByMobileDtoConnection};
    ///
    /// let response = client
    ///     .sign_in_by_mobile(SigninByMobileDto::new(
    ///         SigninByMobileDtoConnection::Wechat,
    ///         "wework",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signInByMobile")]
    #[inline]
    pub fn sign_in_by_mobile(
        &self,
        request: SigninByMobileDto,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&SIGN_IN_BY_MOBILE, Some(&request))
    }

    /// Switch to a linked account
    ///
    /// Switches the session between a personal account and the public accounts linked to it, and
    /// returns tokens for the target account.
    ///
    /// `POST /api/v3/switch-login-by-user` [API documentation](<https://api-explorer.genauth.ai/#operation/switchLoginByUser>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Permissions
    ///
    /// The user must be signed in.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::PublicAccountSwitchLoginDto;
    ///
    /// let response = client
    ///     .switch_login_by_user(PublicAccountSwitchLoginDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "switchLoginByUser")]
    #[inline]
    pub fn switch_login_by_user(
        &self,
        request: PublicAccountSwitchLoginDto,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&SWITCH_LOGIN_BY_USER, Some(&request))
    }

    /// Get the Alipay AuthInfo
    ///
    /// Returns the initialization parameter `AuthInfo`, which is required to start Alipay
    /// authentication.
    ///
    /// `GET /api/v3/get-alipay-authinfo` [API documentation](<https://api-explorer.genauth.ai/#operation/getAlipayAuthInfo>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetAlipayAuthInfoDto;
    ///
    /// let response = client
    ///     .get_alipay_auth_info(GetAlipayAuthInfoDto::new("wework"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAlipayAuthInfo")]
    #[inline]
    pub fn get_alipay_auth_info(
        &self,
        request: GetAlipayAuthInfoDto,
    ) -> Call<AlipayAuthInfoDataDto> {
        self.call(&GET_ALIPAY_AUTH_INFO, Some(&request))
    }

    /// Generate a sign-in QR code
    ///
    /// Creates a QR code for sign-in with a WeChat Official Account, a WeChat Mini Program, or your
    /// own mobile app.
    ///
    /// `POST /api/v3/gene-qrcode` [API documentation](<https://api-explorer.genauth.ai/#operation/geneQrCode>)
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
    /// use genauth::authentication::{GenerateQrcodeDto, GenerateQrcodeDtoType};
    ///
    /// let response = client
    ///     .gene_qr_code(GenerateQrcodeDto::new(GenerateQrcodeDtoType::MobileApp))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "geneQrCode")]
    #[inline]
    pub fn gene_qr_code(&self, request: GenerateQrcodeDto) -> Call<GeneQRCodeDataDto> {
        self.call(&GENE_QR_CODE, Some(&request))
    }

    /// Check the status of a sign-in QR code
    ///
    /// Use [`get_qr_code_status`](Self::get_qr_code_status) instead.
    ///
    /// Returns the status of a sign-in QR code: not scanned, scanned and waiting for confirmation,
    /// authorized or canceled by the user, expired, or unknown error. The front end should show the
    /// user matching feedback.
    ///
    /// `GET /api/v3/check-qrcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/checkQrCodeStatus>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::CheckQrCodeStatusDto;
    ///
    /// let response = client
    ///     .check_qr_code_status(CheckQrCodeStatusDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkQrCodeStatus")]
    #[deprecated(note = "use `get_qr_code_status`")]
    #[inline]
    pub fn check_qr_code_status(
        &self,
        request: CheckQrCodeStatusDto,
    ) -> Call<CheckQRCodeStatusDataDto> {
        self.call(&CHECK_QR_CODE_STATUS, Some(&request))
    }

    /// Exchange a QR code ticket for tokens
    ///
    /// Exchanges the ticket of a scanned QR code for the `access_token` and `id_token` of the user.
    ///
    /// Client authentication depends on the application type and on the authentication method
    /// configured for the token exchange of the application:
    ///
    /// - `none`: nothing else is sent (always the case for single-page web apps and client apps).
    /// - `client_secret_post`: `client_id` (application ID) and `client_secret` (application
    ///   secret) are sent in the body.
    /// - `client_secret_basic`: the `authorization` header carries `Basic` and the Base64 encoding
    ///   of `client_id:client_secret`.
    ///
    /// `POST /api/v3/exchange-tokenset-with-qrcode-ticket` [API documentation](<https://api-explorer.genauth.ai/#operation/exchangeTokenSetWithQrCodeTicket>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The application, authenticated with its secret by the method that is configured for its
    ///   token endpoint: in this header, or as `client_id` and `client_secret` in the body. A request
    ///   that sets its own `client_id` is sent unchanged.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::ExchangeTokenSetWithQRcodeTicketDto;
    ///
    /// let response = client
    ///     .exchange_token_set_with_qr_code_ticket(ExchangeTokenSetWithQRcodeTicketDto::new(
    ///         "the ticket",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "exchangeTokenSetWithQrCodeTicket")]
    #[inline]
    pub fn exchange_token_set_with_qr_code_ticket(
        &self,
        request: ExchangeTokenSetWithQRcodeTicketDto,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&EXCHANGE_TOKEN_SET_WITH_QR_CODE_TICKET, Some(&request))
    }

    /// Change the status of a QR code
    ///
    /// Use [`set_qr_code_status`](Self::set_qr_code_status) instead.
    ///
    /// Changes the status of a QR code from your own mobile app when the end user scans the code
    /// shown in the browser, confirms the authorization, or cancels it.
    ///
    /// `POST /api/v3/change-qrcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/changeQrCodeStatus>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Permissions
    ///
    /// The user must be signed in.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{ChangeQRCodeStatusDto, ChangeQRCodeStatusDtoAction};
    ///
    /// let response = client
    ///     .change_qr_code_status(ChangeQRCodeStatusDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ChangeQRCodeStatusDtoAction::Confirm,
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changeQrCodeStatus")]
    #[deprecated(note = "use `set_qr_code_status`")]
    #[inline]
    pub fn change_qr_code_status(&self, request: ChangeQRCodeStatusDto) -> Call<()> {
        self.call(&CHANGE_QR_CODE_STATUS, Some(&request))
    }

    /// Check the status of a FastPass QR code
    ///
    /// Returns the status of the FastPass QR code shown in the personal center: not scanned,
    /// scanned, signed in, expired, or unknown error. The front end should show the user matching
    /// feedback.
    ///
    /// `GET /api/v3/get-app-login-qrcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/getAppLoginQrCodeStatus>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetAppLoginQrCodeStatusDto;
    ///
    /// let response = client
    ///     .get_app_login_qr_code_status(GetAppLoginQrCodeStatusDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAppLoginQrCodeStatus")]
    #[inline]
    pub fn get_app_login_qr_code_status(
        &self,
        request: GetAppLoginQrCodeStatusDto,
    ) -> Call<CheckQRCodeStatusDataDto> {
        self.call(&GET_APP_LOGIN_QR_CODE_STATUS, Some(&request))
    }

    /// Sign in to an app by scanning a QR code
    ///
    /// Signs a user in to an app that has scanned the QR code on the FastPass page of the personal
    /// center, and returns tokens.
    ///
    /// `POST /api/v3/qrcode-app-login` [API documentation](<https://api-explorer.genauth.ai/#operation/qrCodeAppLogin>)
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
    /// use genauth::authentication::{AppQRCodeLoginDto, AppQRCodeLoginDtoAction};
    ///
    /// let response = client
    ///     .qr_code_app_login(AppQRCodeLoginDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         AppQRCodeLoginDtoAction::AppLogin,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "qrCodeAppLogin")]
    #[inline]
    pub fn qr_code_app_login(
        &self,
        request: AppQRCodeLoginDto,
    ) -> Call<LoginTokenResponseDataDto> {
        self.call(&QR_CODE_APP_LOGIN, Some(&request))
    }

    /// Start a push sign-in
    ///
    /// Sends a sign-in push notification to the user of an account and returns a push code with
    /// which the status of the sign-in can be queried.
    ///
    /// `POST /api/v3/signin-by-push` [API documentation](<https://api-explorer.genauth.ai/#operation/signInByPush>)
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
    /// use genauth::authentication::SignInByPushDto;
    ///
    /// let response = client
    ///     .sign_in_by_push(SignInByPushDto::new("test"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "signInByPush")]
    #[inline]
    pub fn sign_in_by_push(
        &self,
        request: SignInByPushDto,
    ) -> Call<GenePushCodeDataDto> {
        self.call(&SIGN_IN_BY_PUSH, Some(&request))
    }

    /// Check the status of a push code
    ///
    /// Returns the status of a push code: pushed, authorized or canceled by the user, expired, or
    /// unknown error. The front end should show the user matching feedback.
    ///
    /// `GET /api/v3/check-pushcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/checkPushCodeStatus>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::CheckPushCodeStatusDto;
    ///
    /// let response = client
    ///     .check_push_code_status(CheckPushCodeStatusDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkPushCodeStatus")]
    #[inline]
    pub fn check_push_code_status(
        &self,
        request: CheckPushCodeStatusDto,
    ) -> Call<CheckPushCodeStatusDataDto> {
        self.call(&CHECK_PUSH_CODE_STATUS, Some(&request))
    }

    /// Change the status of a push code
    ///
    /// Use [`set_push_code_status`](Self::set_push_code_status) instead.
    ///
    /// Changes the status of a push code from the GenAuth token app when the end user, who has
    /// received the push notification of a sign-in started in the browser, confirms or cancels the
    /// authorization.
    ///
    /// `POST /api/v3/change-pushcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/changePushCodeStatus>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Permissions
    ///
    /// The user must be signed in.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{ChangePushCodeStatusDto, ChangePushCodeStatusDtoAction};
    ///
    /// let response = client
    ///     .change_push_code_status(ChangePushCodeStatusDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ChangePushCodeStatusDtoAction::Confirm,
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changePushCodeStatus")]
    #[deprecated(note = "use `set_push_code_status`")]
    #[inline]
    pub fn change_push_code_status(&self, request: ChangePushCodeStatusDto) -> Call<()> {
        self.call(&CHANGE_PUSH_CODE_STATUS, Some(&request))
    }

    /// List the client applications of a push sign-in
    ///
    /// Returns the client applications related to a push sign-in request. When the GenAuth token
    /// app receives a push notification, it can use this call to check whether the application the
    /// current user is signed in to can authorize the request.
    ///
    /// `POST /api/v3/get-pushlogin-relation-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/getPushLoginRelationApps>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetPushCodeRelationAppsDto;
    ///
    /// let response = client
    ///     .get_push_login_relation_apps(GetPushCodeRelationAppsDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPushLoginRelationApps")]
    #[inline]
    pub fn get_push_login_relation_apps(
        &self,
        request: GetPushCodeRelationAppsDto,
    ) -> Call<GetPushCodeRelationAppsDataDto> {
        self.call(&GET_PUSH_LOGIN_RELATION_APPS, Some(&request))
    }

    /// Generate the data of a FastPass QR code
    ///
    /// Creates the data of a FastPass QR code for the personal center, which the user scans with
    /// the GenAuth token app.
    ///
    /// `POST /api/v3/gene-fastpass-qrcode-info` [API documentation](<https://api-explorer.genauth.ai/#operation/geneFastpassQrcodeInfo>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Permissions
    ///
    /// The user must be signed in.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::SignInFastpassDto;
    ///
    /// let response = client
    ///     .gene_fastpass_qrcode_info(SignInFastpassDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "geneFastpassQrcodeInfo")]
    #[inline]
    pub fn gene_fastpass_qrcode_info(
        &self,
        request: SignInFastpassDto,
    ) -> Call<Option<GeneFastpassQRCodeInfoDto>> {
        self.call(&GENE_FASTPASS_QRCODE_INFO, Some(&request))
    }

    /// List the FastPass client applications
    ///
    /// Returns the client applications that support FastPass, after the GenAuth token app has
    /// scanned the FastPass QR code of the personal center.
    ///
    /// `GET /api/v3/get-fastpass-client-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/getFastpassParams>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetFastpassParamsDto;
    ///
    /// let response = client
    ///     .get_fastpass_params(GetFastpassParamsDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getFastpassParams")]
    #[inline]
    pub fn get_fastpass_params(
        &self,
        request: GetFastpassParamsDto,
    ) -> Call<GetFastpassQRCodeRelationAppsDto> {
        self.call(&GET_FASTPASS_PARAMS, Some(&request))
    }

    /// Get WebAuthn authentication options
    ///
    /// Returns the initialization parameters for a WebAuthn authentication request and the ticket
    /// required for the later verification.
    ///
    /// `GET /api/v3/webauthn/authentication` [API documentation](<https://api-explorer.genauth.ai/#operation/initAuthenticationOptions>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .init_authentication_options()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "initAuthenticationOptions")]
    #[inline]
    pub fn init_authentication_options(&self) -> Call<AuthenticationOptionsDto> {
        self.call(&INIT_AUTHENTICATION_OPTIONS, None)
    }

    /// Verify a WebAuthn authentication credential
    ///
    /// Verifies the credential that the authenticator produced for a WebAuthn authentication
    /// request. If the verification succeeds, the user is signed in and the token set is returned.
    ///
    /// `POST /api/v3/webauthn/authentication` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyAuthentication>)
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
    /// use genauth::authentication::{AuthenticationCredentialDto, AuthenticatorAssertionResponseDto, VerifyAuthenticationDto};
    ///
    /// let response = client
    ///     .verify_authentication(VerifyAuthenticationDto::new(
    ///         AuthenticationCredentialDto::new(
    ///             "62f20932716fbcc10d966ee5",
    ///             "62f20932716fbcc10d966ee5",
    ///             AuthenticatorAssertionResponseDto::new(
    ///                 "the authenticator data",
    ///                 "the client data json",
    ///                 "the signature",
    ///                 "the user handle",
    ///             ),
    ///             "public-key",
    ///         ),
    ///         "the ticket",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyAuthentication")]
    #[inline]
    pub fn verify_authentication(
        &self,
        request: VerifyAuthenticationDto,
    ) -> Call<VerifyAuthenticationResultDto> {
        self.call(&VERIFY_AUTHENTICATION, Some(&request))
    }

    /// Generate a captcha image and token
    ///
    /// Returns a captcha image as SVG and the token to submit at sign-in together with the text the
    /// user entered. The captcha is required when the user pool limits failed sign-in attempts, its
    /// sign-in security policy is set to captcha, and the current request reaches the limit.
    ///
    /// `GET /api/v3/get-captcha-code` [API documentation](<https://api-explorer.genauth.ai/#operation/geneCatchaCodeAndToken>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let response = client
    ///     .gene_catcha_code_and_token()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "geneCatchaCodeAndToken")]
    #[inline]
    pub fn gene_catcha_code_and_token(&self) -> Call<GetCaptchaCodeDataDto> {
        self.call(&GENE_CATCHA_CODE_AND_TOKEN, None)
    }

    /// Get the status of a sign-in QR code
    ///
    /// Returns the status of a sign-in QR code: not scanned, scanned and waiting for confirmation,
    /// authorized or canceled by the user, expired, or unknown error. The front end should show the
    /// user matching feedback. `checkQrCodeStatus` has the same request and response.
    ///
    /// `GET /api/v3/get-qrcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/getQrCodeStatus>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetQrCodeStatusDto;
    ///
    /// let response = client
    ///     .get_qr_code_status(GetQrCodeStatusDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getQrCodeStatus")]
    #[inline]
    pub fn get_qr_code_status(
        &self,
        request: GetQrCodeStatusDto,
    ) -> Call<CheckQRCodeStatusDataDto> {
        self.call(&GET_QR_CODE_STATUS, Some(&request))
    }

    /// Set the status of a push code
    ///
    /// Changes the status of a push code from the GenAuth token app when the end user, who has
    /// received the push notification of a sign-in started in the browser, confirms or cancels the
    /// authorization. `changePushCodeStatus` has the same request and response.
    ///
    /// `POST /api/v3/set-pushcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/setPushCodeStatus>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Permissions
    ///
    /// The user must be signed in.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{ChangePushCodeStatusDto, ChangePushCodeStatusDtoAction};
    ///
    /// let response = client
    ///     .set_push_code_status(ChangePushCodeStatusDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ChangePushCodeStatusDtoAction::Confirm,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setPushCodeStatus")]
    #[inline]
    pub fn set_push_code_status(
        &self,
        request: ChangePushCodeStatusDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SET_PUSH_CODE_STATUS, Some(&request))
    }

    /// Set the status of a QR code
    ///
    /// Changes the status of a QR code from your own mobile app when the end user scans the code
    /// shown in the browser, confirms the authorization, or cancels it. `changeQrCodeStatus` has
    /// the same request and response.
    ///
    /// `POST /api/v3/set-qrcode-status` [API documentation](<https://api-explorer.genauth.ai/#operation/setQrCodeStatus>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Permissions
    ///
    /// The user must be signed in.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::{ChangeQRCodeStatusDto, ChangeQRCodeStatusDtoAction};
    ///
    /// let response = client
    ///     .set_qr_code_status(ChangeQRCodeStatusDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ChangeQRCodeStatusDtoAction::Confirm,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setQrCodeStatus")]
    #[inline]
    pub fn set_qr_code_status(
        &self,
        request: ChangeQRCodeStatusDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SET_QR_CODE_STATUS, Some(&request))
    }
}
