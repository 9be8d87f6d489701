// @generated from spec/authentication/profile.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group User profile.

use crate::generated::authentication::{
    AuthenticationClient, BindEmailDto, BindPhoneDto, DeleteAccounDto, GetProfileDto,
    GetSecurityInfoDto, GetUserSelectLoginPublicAccountsDataDto, ListDto,
    ListPublicAccountsForSwitchLoggedInDto, RegistrationOptionsDto, ResetPasswordDto,
    ResetPasswordVerify, RevokeDeviceSessionDto, TerminalSessionDto, UnbindDeviceDto,
    UnbindEmailDto, UnbindPhoneDto, UpdateEmailDto, UpdatePasswordDto, UpdatePhoneDto,
    UpdateUserProfileDto, ValidatePasswordDto, ValidatePasswordResultDto,
    VerifyDeleteAccountRequestDataDto, VerifyDeleteAccountRequestDto,
    VerifyRegistrationDto, VerifyRegistrationResultDto, VerifyResetPasswordRequestDto,
    VerifyUpdateEmailRequestData, VerifyUpdateEmailRequestDto,
    VerifyUpdatePhoneRequestData, VerifyUpdatePhoneRequestDto,
};
use crate::generated::shared::{IsSuccessDto, UserDto};
use crate::runtime::prelude::*;

static GET_PROFILE: Operation = Operation {
    name: "getProfile",
    method: Method::GET,
    path: "/api/v3/get-profile",
    query: &["withCustomData", "withIdentities", "withDepartmentIds"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_PROFILE: Operation = Operation {
    name: "updateProfile",
    method: Method::POST,
    path: "/api/v3/update-profile",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BIND_EMAIL: Operation = Operation {
    name: "bindEmail",
    method: Method::POST,
    path: "/api/v3/bind-email",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UNBIND_EMAIL: Operation = Operation {
    name: "unbindEmail",
    method: Method::POST,
    path: "/api/v3/unbind-email",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static BIND_PHONE: Operation = Operation {
    name: "bindPhone",
    method: Method::POST,
    path: "/api/v3/bind-phone",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UNBIND_PHONE: Operation = Operation {
    name: "unbindPhone",
    method: Method::POST,
    path: "/api/v3/unbind-phone",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_SECURITY_LEVEL: Operation = Operation {
    name: "getSecurityLevel",
    method: Method::GET,
    path: "/api/v3/get-security-info",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_PASSWORD: Operation = Operation {
    name: "updatePassword",
    method: Method::POST,
    path: "/api/v3/update-password",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_UPDATE_EMAIL_REQUEST: Operation = Operation {
    name: "verifyUpdateEmailRequest",
    method: Method::POST,
    path: "/api/v3/verify-update-email-request",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_EMAIL: Operation = Operation {
    name: "updateEmail",
    method: Method::POST,
    path: "/api/v3/update-email",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_UPDATE_PHONE_REQUEST: Operation = Operation {
    name: "verifyUpdatePhoneRequest",
    method: Method::POST,
    path: "/api/v3/verify-update-phone-request",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_PHONE: Operation = Operation {
    name: "updatePhone",
    method: Method::POST,
    path: "/api/v3/update-phone",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_RESET_PASSWORD_REQUEST: Operation = Operation {
    name: "verifyResetPasswordRequest",
    method: Method::POST,
    path: "/api/v3/verify-reset-password-request",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static RESET_PASSWORD: Operation = Operation {
    name: "resetPassword",
    method: Method::POST,
    path: "/api/v3/reset-password",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_DELETE_ACCOUNT_REQUEST: Operation = Operation {
    name: "verifyDeleteAccountRequest",
    method: Method::POST,
    path: "/api/v3/verify-delete-account-request",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_ACCOUNT: Operation = Operation {
    name: "deleteAccount",
    method: Method::POST,
    path: "/api/v3/delete-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN: Operation = Operation {
    name: "listPublicAccountsForSwitchLoggedIn",
    method: Method::GET,
    path: "/api/v3/get-user-select-login-public-accounts",
    query: &["withOriginUser"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static INIT_REGISTER_OPTIONS: Operation = Operation {
    name: "initRegisterOptions",
    method: Method::GET,
    path: "/api/v3/webauthn/registration",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static VERIFY_REGISTER: Operation = Operation {
    name: "verifyRegister",
    method: Method::POST,
    path: "/api/v3/webauthn/registration",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST: Operation = Operation {
    name: "list",
    method: Method::GET,
    path: "/api/v3/mydevices/list",
    query: &["page", "limit"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: None,
        total: None,
        next: None,
    }),
};

static UNBIND: Operation = Operation {
    name: "unbind",
    method: Method::POST,
    path: "/api/v3/mydevices/unbind",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REVOKE: Operation = Operation {
    name: "revoke",
    method: Method::POST,
    path: "/api/v3/mydevices/revoke-session",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static VALIDATE_PASSWORD: Operation = Operation {
    name: "validatePassword",
    method: Method::POST,
    path: "/api/v3/validate-password",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # User profile
///
/// Reads, changes, and deletes the account of the signed-in user, including the profile, email
/// address, phone number, and password.
impl AuthenticationClient {
    /// Get my profile
    ///
    /// Returns the profile of the user whose `access_token` is sent in the request header.
    ///
    /// `GET /api/v3/get-profile` [API documentation](<https://api-explorer.genauth.ai/#operation/getProfile>)
    ///
    /// Idempotent: a repeated call has no further effect.
    ///
    /// # Credentials
    ///
    /// - The application, identified by its application ID in a request header.
    /// - The end user's access token, sent whenever the client has one. Calls on behalf of the
    ///   application itself work without it.
    ///
    /// # Permissions
    ///
    /// The `scope` of the user's access token determines which fields are returned.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetProfileDto;
    ///
    /// let response = client
    ///     .get_profile(GetProfileDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getProfile")]
    #[inline]
    pub fn get_profile(&self, request: GetProfileDto) -> Call<UserDto> {
        self.call(&GET_PROFILE, Some(&request))
    }

    /// Update my profile
    ///
    /// Changes the profile of the current user, including custom data. The email address, phone
    /// number, and password have their own operations.
    ///
    /// `POST /api/v3/update-profile` [API documentation](<https://api-explorer.genauth.ai/#operation/updateProfile>)
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
    /// use genauth::authentication::UpdateUserProfileDto;
    ///
    /// let response = client
    ///     .update_profile(UpdateUserProfileDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateProfile")]
    #[inline]
    pub fn update_profile(&self, request: UpdateUserProfileDto) -> Call<UserDto> {
        self.call(&UPDATE_PROFILE, Some(&request))
    }

    /// Bind an email address
    ///
    /// Binds an email address to the current user, who must not have one yet. To change a bound
    /// address, use `updateEmail`. Request the one-time code with `sendEmail` first.
    ///
    /// `POST /api/v3/bind-email` [API documentation](<https://api-explorer.genauth.ai/#operation/bindEmail>)
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
    /// use genauth::authentication::BindEmailDto;
    ///
    /// let response = client
    ///     .bind_email(BindEmailDto::new("test@example.com", "123456"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindEmail")]
    #[inline]
    pub fn bind_email(&self, request: BindEmailDto) -> Call<()> {
        self.call(&BIND_EMAIL, Some(&request))
    }

    /// Unbind the email address
    ///
    /// Removes the email address of the current user. Fails if the user has no other way to sign in
    /// (phone number or social account).
    ///
    /// `POST /api/v3/unbind-email` [API documentation](<https://api-explorer.genauth.ai/#operation/unbindEmail>)
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
    /// use genauth::authentication::UnbindEmailDto;
    ///
    /// let response = client
    ///     .unbind_email(UnbindEmailDto::new("1234"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unbindEmail")]
    #[inline]
    pub fn unbind_email(&self, request: UnbindEmailDto) -> Call<()> {
        self.call(&UNBIND_EMAIL, Some(&request))
    }

    /// Bind a phone number
    ///
    /// Binds a phone number to the current user, who must not have one yet. To change a bound
    /// number, use `updatePhone`. Request the one-time code with `sendSms` first.
    ///
    /// `POST /api/v3/bind-phone` [API documentation](<https://api-explorer.genauth.ai/#operation/bindPhone>)
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
    /// use genauth::authentication::BindPhoneDto;
    ///
    /// let response = client
    ///     .bind_phone(BindPhoneDto::new("188xxxx8888", "123456"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindPhone")]
    #[inline]
    pub fn bind_phone(&self, request: BindPhoneDto) -> Call<()> {
        self.call(&BIND_PHONE, Some(&request))
    }

    /// Unbind the phone number
    ///
    /// Removes the phone number of the current user. Fails if the user has no other way to sign in
    /// (email address or social account).
    ///
    /// `POST /api/v3/unbind-phone` [API documentation](<https://api-explorer.genauth.ai/#operation/unbindPhone>)
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
    /// use genauth::authentication::UnbindPhoneDto;
    ///
    /// let response = client
    ///     .unbind_phone(UnbindPhoneDto::new("1234"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unbindPhone")]
    #[inline]
    pub fn unbind_phone(&self, request: UnbindPhoneDto) -> Call<()> {
        self.call(&UNBIND_PHONE, Some(&request))
    }

    /// Get my account security level
    ///
    /// Returns the password strength and the account security score of the user whose
    /// `access_token` is sent in the request header.
    ///
    /// `GET /api/v3/get-security-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getSecurityLevel>)
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
    ///     .get_security_level()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getSecurityLevel")]
    #[inline]
    pub fn get_security_level(&self) -> Call<GetSecurityInfoDto> {
        self.call(&GET_SECURITY_LEVEL, None)
    }

    /// Change my password
    ///
    /// Changes the password of the current user. If a password is already set, the old one is
    /// required as proof. A user who has forgotten it uses `verifyResetPasswordRequest` and
    /// `resetPassword` instead.
    ///
    /// `POST /api/v3/update-password` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePassword>)
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
    /// use genauth::authentication::UpdatePasswordDto;
    ///
    /// let response = client
    ///     .update_password(UpdatePasswordDto::new("correct horse battery staple"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePassword")]
    #[inline]
    pub fn update_password(&self, request: UpdatePasswordDto) -> Call<()> {
        self.call(&UPDATE_PASSWORD, Some(&request))
    }

    /// Verify an email change request
    ///
    /// Verifies that the current user may change their email address. The proof is a one-time code
    /// sent by email; request it with `sendEmail` first. Returns the temporary token for
    /// `updateEmail`.
    ///
    /// `POST /api/v3/verify-update-email-request` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyUpdateEmailRequest>)
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
    /// use genauth::authentication::{UpdateEmailByEmailPassCodeDto, VerifyUpdateEmailRequestDto, VerifyUpdateEmailRequestDtoVerifyMethod};
    ///
    /// let response = client
    ///     .verify_update_email_request(VerifyUpdateEmailRequestDto::new(
    ///         VerifyUpdateEmailRequestDtoVerifyMethod::EmailPasscode,
    ///         UpdateEmailByEmailPassCodeDto::new("new@example.com", "123456"),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyUpdateEmailRequest")]
    #[inline]
    pub fn verify_update_email_request(
        &self,
        request: VerifyUpdateEmailRequestDto,
    ) -> Call<VerifyUpdateEmailRequestData> {
        self.call(&VERIFY_UPDATE_EMAIL_REQUEST, Some(&request))
    }

    /// Change my email address
    ///
    /// Changes the email address of the current user. Requires the one-time `updateEmailToken` from
    /// `verifyUpdateEmailRequest`.
    ///
    /// `POST /api/v3/update-email` [API documentation](<https://api-explorer.genauth.ai/#operation/updateEmail>)
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
    /// use genauth::authentication::UpdateEmailDto;
    ///
    /// let response = client
    ///     .update_email(UpdateEmailDto::new("xxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateEmail")]
    #[inline]
    pub fn update_email(&self, request: UpdateEmailDto) -> Call<IsSuccessDto> {
        self.call(&UPDATE_EMAIL, Some(&request))
    }

    /// Verify a phone change request
    ///
    /// Verifies that the current user may change their phone number. The proof is a one-time code
    /// sent by SMS; request it with `sendSms` first. Returns the temporary token for `updatePhone`.
    ///
    /// `POST /api/v3/verify-update-phone-request` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyUpdatePhoneRequest>)
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
    /// use genauth::authentication::{UpdatePhoneByPhonePassCodeDto, VerifyUpdatePhoneRequestDto, VerifyUpdatePhoneRequestDtoVerifyMethod};
    ///
    /// let response = client
    ///     .verify_update_phone_request(VerifyUpdatePhoneRequestDto::new(
    ///         VerifyUpdatePhoneRequestDtoVerifyMethod::PhonePasscode,
    ///         UpdatePhoneByPhonePassCodeDto::new("188xxxx8888", "123456"),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyUpdatePhoneRequest")]
    #[inline]
    pub fn verify_update_phone_request(
        &self,
        request: VerifyUpdatePhoneRequestDto,
    ) -> Call<VerifyUpdatePhoneRequestData> {
        self.call(&VERIFY_UPDATE_PHONE_REQUEST, Some(&request))
    }

    /// Change my phone number
    ///
    /// Changes the phone number of the current user. Requires the one-time `updatePhoneToken` from
    /// `verifyUpdatePhoneRequest`.
    ///
    /// `POST /api/v3/update-phone` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePhone>)
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
    /// use genauth::authentication::UpdatePhoneDto;
    ///
    /// let response = client
    ///     .update_phone(UpdatePhoneDto::new("xxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePhone")]
    #[inline]
    pub fn update_phone(&self, request: UpdatePhoneDto) -> Call<IsSuccessDto> {
        self.call(&UPDATE_PHONE, Some(&request))
    }

    /// Verify a forgotten-password request
    ///
    /// Starts the recovery of a forgotten password. The user proves their identity with a one-time
    /// code sent by email or SMS. Returns the temporary token for `resetPassword`.
    ///
    /// `POST /api/v3/verify-reset-password-request` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyResetPasswordRequest>)
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
    /// use genauth::authentication::{VerifyResetPasswordRequestDto, VerifyResetPasswordRequestDtoVerifyMethod};
    ///
    /// let response = client
    ///     .verify_reset_password_request(VerifyResetPasswordRequestDto::new(
    ///         VerifyResetPasswordRequestDtoVerifyMethod::EmailPasscode,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyResetPasswordRequest")]
    #[inline]
    pub fn verify_reset_password_request(
        &self,
        request: VerifyResetPasswordRequestDto,
    ) -> Call<ResetPasswordVerify> {
        self.call(&VERIFY_RESET_PASSWORD_REQUEST, Some(&request))
    }

    /// Reset a forgotten password
    ///
    /// Sets a new password for a user who has forgotten theirs and has been verified with a
    /// one-time code sent by SMS or email. Requires the temporary `passwordResetToken` from
    /// `verifyResetPasswordRequest`.
    ///
    /// `POST /api/v3/reset-password` [API documentation](<https://api-explorer.genauth.ai/#operation/resetPassword>)
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
    /// use genauth::authentication::ResetPasswordDto;
    ///
    /// let response = client
    ///     .reset_password(ResetPasswordDto::new(
    ///         "eyJhbGciOiJSUzI1NiJ9",
    ///         "correct horse battery staple",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resetPassword")]
    #[inline]
    pub fn reset_password(&self, request: ResetPasswordDto) -> Call<IsSuccessDto> {
        self.call(&RESET_PASSWORD, Some(&request))
    }

    /// Verify an account deletion request
    ///
    /// Verifies that the current user may delete their account. The proof is a one-time code sent
    /// by email, a one-time code sent by SMS, or the password. Returns the temporary token for
    /// `deleteAccount`.
    ///
    /// `POST /api/v3/verify-delete-account-request` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyDeleteAccountRequest>)
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
    /// use genauth::authentication::{VerifyDeleteAccountRequestDto, VerifyDeleteAccountRequestDtoVerifyMethod};
    ///
    /// let response = client
    ///     .verify_delete_account_request(VerifyDeleteAccountRequestDto::new(
    ///         VerifyDeleteAccountRequestDtoVerifyMethod::PhonePasscode,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "verifyDeleteAccountRequest")]
    #[inline]
    pub fn verify_delete_account_request(
        &self,
        request: VerifyDeleteAccountRequestDto,
    ) -> Call<VerifyDeleteAccountRequestDataDto> {
        self.call(&VERIFY_DELETE_ACCOUNT_REQUEST, Some(&request))
    }

    /// Delete my account
    ///
    /// Deletes the account of the current user. Requires the temporary `deleteAccountToken` from
    /// `verifyDeleteAccountRequest`.
    ///
    /// `POST /api/v3/delete-account` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteAccount>)
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
    /// use genauth::authentication::DeleteAccounDto;
    ///
    /// let response = client
    ///     .delete_account(DeleteAccounDto::new("eyJhbGciOiJSUzI1NiJ9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAccount")]
    #[inline]
    pub fn delete_account(&self, request: DeleteAccounDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_ACCOUNT, Some(&request))
    }

    /// List public accounts to switch to
    ///
    /// Returns the public accounts that the signed-in user can switch to, or an empty array if
    /// there are none.
    ///
    /// `GET /api/v3/get-user-select-login-public-accounts` [API documentation](<https://api-explorer.genauth.ai/#operation/listPublicAccountsForSwitchLoggedIn>)
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
    /// use genauth::authentication::ListPublicAccountsForSwitchLoggedInDto;
    ///
    /// let response = client
    ///     .list_public_accounts_for_switch_logged_in(ListPublicAccountsForSwitchLoggedInDto::new(
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPublicAccountsForSwitchLoggedIn")]
    #[inline]
    pub fn list_public_accounts_for_switch_logged_in(
        &self,
        request: ListPublicAccountsForSwitchLoggedInDto,
    ) -> Call<Vec<GetUserSelectLoginPublicAccountsDataDto>> {
        self.call(&LIST_PUBLIC_ACCOUNTS_FOR_SWITCH_LOGGED_IN, Some(&request))
    }

    /// Get WebAuthn registration options
    ///
    /// Returns the initialization parameters for creating a WebAuthn credential.
    ///
    /// `GET /api/v3/webauthn/registration` [API documentation](<https://api-explorer.genauth.ai/#operation/initRegisterOptions>)
    ///
    /// Idempotent: a repeated call has no further effect.
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
    /// let response = client
    ///     .init_register_options()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "initRegisterOptions")]
    #[inline]
    pub fn init_register_options(&self) -> Call<RegistrationOptionsDto> {
        self.call(&INIT_REGISTER_OPTIONS, None)
    }

    /// Verify a WebAuthn registration credential
    ///
    /// Verifies the credential that a new authenticator created and binds the authenticator to the
    /// user.
    ///
    /// `POST /api/v3/webauthn/registration` [API documentation](<https://api-explorer.genauth.ai/#operation/verifyRegister>)
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
    /// use genauth::authentication::{AuthenticatorAttestationResponseDto, RegistrationCredentialDto, VerifyRegistrationDto};
    ///
    /// let response = client
    ///     .verify_register(VerifyRegistrationDto::new(
    ///         RegistrationCredentialDto::new(
    ///             "62f20932716fbcc10d966ee5",
    ///             "62f20932716fbcc10d966ee5",
    ///             AuthenticatorAttestationResponseDto::new(
    ///                 "the attestation object",
    ///                 "the client data json",
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
    #[doc(alias = "verifyRegister")]
    #[inline]
    pub fn verify_register(
        &self,
        request: VerifyRegistrationDto,
    ) -> Call<VerifyRegistrationResultDto> {
        self.call(&VERIFY_REGISTER, Some(&request))
    }

    /// List my devices
    ///
    /// Returns a page of the devices on which the current user has signed in.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/mydevices/list` [API documentation](<https://api-explorer.genauth.ai/#operation/list>)
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
    /// use genauth::authentication::ListDto;
    ///
    /// let mut items = client
    ///     .list(ListDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list(
        &self,
        request: ListDto,
    ) -> Call<Vec<TerminalSessionDto>, TerminalSessionDto> {
        self.call_list(&LIST, request, |page| page)
    }

    /// Remove one of my devices
    ///
    /// Removes a device from the current user's devices.
    ///
    /// `POST /api/v3/mydevices/unbind` [API documentation](<https://api-explorer.genauth.ai/#operation/unbind>)
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
    /// use genauth::authentication::UnbindDeviceDto;
    ///
    /// let response = client
    ///     .unbind(UnbindDeviceDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unbind(&self, request: UnbindDeviceDto) -> Call<()> {
        self.call(&UNBIND, Some(&request))
    }

    /// Sign out on one of my devices
    ///
    /// Ends the session of the current user on a signed-in device.
    ///
    /// `POST /api/v3/mydevices/revoke-session` [API documentation](<https://api-explorer.genauth.ai/#operation/revoke>)
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
    /// use genauth::authentication::RevokeDeviceSessionDto;
    ///
    /// let response = client
    ///     .revoke(RevokeDeviceSessionDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn revoke(&self, request: RevokeDeviceSessionDto) -> Call<()> {
        self.call(&REVOKE, Some(&request))
    }

    /// Check an account's password
    ///
    /// Checks whether the password of an account is correct. If more than one of email address,
    /// phone number, and username is sent, the email address takes precedence, then the phone
    /// number, then the username.
    ///
    /// `POST /api/v3/validate-password` [API documentation](<https://api-explorer.genauth.ai/#operation/validatePassword>)
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
    /// use genauth::authentication::ValidatePasswordDto;
    ///
    /// let response = client
    ///     .validate_password(ValidatePasswordDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "validatePassword")]
    #[inline]
    pub fn validate_password(
        &self,
        request: ValidatePasswordDto,
    ) -> Call<ValidatePasswordResultDto> {
        self.call(&VALIDATE_PASSWORD, Some(&request))
    }
}
