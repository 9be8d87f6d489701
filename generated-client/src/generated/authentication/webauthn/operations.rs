// @generated from spec/authentication/webauthn.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group WebAuthn.

use crate::generated::authentication::{
    AuthenticationClient, CheckDeviceCredentialIdDto, DeleteWebAuthnAdminCredentialDto,
    DeleteWebAuthnCredentialDto, FinalizeWebAuthnLoginDto, ListDeviceCredentialDto,
    ListWebAuthnAuthenticatorDeviceDataDto, ListWebAuthnCredentialsDto,
    ListWebAuthnPersonCredentialsDto, RemoveCredentialDto, RemoveDeviceCredentialDto,
    UpdateWebAuthnAdminCredentialDto, UpdateWebAuthnCredentialDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static LIST_CREDENTIALS_BY_PAGE: Operation = Operation {
    name: "listCredentialsByPage",
    method: Method::POST,
    path: "/api/v3/webauthn/page-authenticator-device",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static CHECK_VALID_CREDENTIALS_BY_CRED_IDS: Operation = Operation {
    name: "checkValidCredentialsByCredIds",
    method: Method::POST,
    path: "/api/v3/webauthn/check-valid-credentials-by-credIds",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_ALL_CREDENTIALS: Operation = Operation {
    name: "removeAllCredentials",
    method: Method::POST,
    path: "/api/v3/webauthn/remove-credentials-by-authenticator-code",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_CREDENTIAL: Operation = Operation {
    name: "removeCredential",
    method: Method::POST,
    path: "/api/v3/webauthn/remove-credential/{credentialID}",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL: Operation = Operation {
    name: "updateWebAuthnAdminCredential",
    method: Method::PUT,
    path: "/api/v3/webauthn/admin/credentials/{credentialId}",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_WEB_AUTHN_ADMIN_CREDENTIAL: Operation = Operation {
    name: "deleteWebAuthnAdminCredential",
    method: Method::DELETE,
    path: "/api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_ADMIN_INITIALIZE: Operation = Operation {
    name: "webAuthnAdminInitialize",
    method: Method::POST,
    path: "/api/v3/webauthn/admin/initialize",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_ADMIN_REGISTER_FINALIZE: Operation = Operation {
    name: "webAuthnAdminRegisterFinalize",
    method: Method::POST,
    path: "/api/v3/webauthn/admin/registration/finalize",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_WEB_AUTHN_CREDENTIALS: Operation = Operation {
    name: "listWebAuthnCredentials",
    method: Method::GET,
    path: "/api/v3/webauthn/credentials",
    query: &["page", "limit"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_WEB_AUTHN_CREDENTIAL: Operation = Operation {
    name: "updateWebAuthnCredential",
    method: Method::PUT,
    path: "/api/v3/webauthn/credentials/{credentialId}",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_WEB_AUTHN_CREDENTIAL: Operation = Operation {
    name: "deleteWebAuthnCredential",
    method: Method::DELETE,
    path: "/api/v3/webauthn/credentials/{credentialId}",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_LOGIN_FINALIZE: Operation = Operation {
    name: "webAuthnLoginFinalize",
    method: Method::POST,
    path: "/api/v3/webauthn/login/finalize",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_LOGIN_INITALIZE: Operation = Operation {
    name: "webAuthnLoginInitalize",
    method: Method::POST,
    path: "/api/v3/webauthn/login/initialize",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_MFA_BIND_INITIALIZE: Operation = Operation {
    name: "webAuthnMfaBindInitialize",
    method: Method::POST,
    path: "/api/v3/webauthn/mfa-bind/initialize",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_MFA_VERIFY_INITALIZE: Operation = Operation {
    name: "webAuthnMfaVerifyInitalize",
    method: Method::POST,
    path: "/api/v3/webauthn/mfa-verify/initialize",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_WEB_AUTHN_PERSON_CREDENTIALS: Operation = Operation {
    name: "listWebAuthnPersonCredentials",
    method: Method::GET,
    path: "/api/v3/webauthn/person/credentials",
    query: &["userId", "page", "limit", "appId"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_REGISTER_FINALIZE: Operation = Operation {
    name: "webAuthnRegisterFinalize",
    method: Method::POST,
    path: "/api/v3/webauthn/registration/finalize",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static WEB_AUTHN_REGISTER_INITALIZE: Operation = Operation {
    name: "webAuthnRegisterInitalize",
    method: Method::POST,
    path: "/api/v3/webauthn/registration/initialize",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # WebAuthn
///
/// Registers and uses the passkeys and security keys of users.
impl AuthenticationClient {
    /// List WebAuthn authenticator devices
    ///
    /// Returns a page of WebAuthn authenticator devices.
    ///
    /// `POST /api/v3/webauthn/page-authenticator-device` [API documentation](<https://api-explorer.genauth.ai/#operation/listCredentialsByPage>)
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
    /// use genauth::authentication::ListDeviceCredentialDto;
    ///
    /// let response = client
    ///     .list_credentials_by_page(ListDeviceCredentialDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCredentialsByPage")]
    #[inline]
    pub fn list_credentials_by_page(
        &self,
        request: ListDeviceCredentialDto,
    ) -> Call<ListWebAuthnAuthenticatorDeviceDataDto> {
        self.call(&LIST_CREDENTIALS_BY_PAGE, Some(&request))
    }

    /// Check WebAuthn credentials by ID
    ///
    /// Checks which of the WebAuthn credentials with the given IDs are valid.
    ///
    /// `POST /api/v3/webauthn/check-valid-credentials-by-credIds` [API documentation](<https://api-explorer.genauth.ai/#operation/checkValidCredentialsByCredIds>)
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
    /// use genauth::authentication::CheckDeviceCredentialIdDto;
    ///
    /// let response = client
    ///     .check_valid_credentials_by_cred_ids(CheckDeviceCredentialIdDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkValidCredentialsByCredIds")]
    #[inline]
    pub fn check_valid_credentials_by_cred_ids(
        &self,
        request: CheckDeviceCredentialIdDto,
    ) -> Call<Vec<JsonObject>> {
        self.call(&CHECK_VALID_CREDENTIALS_BY_CRED_IDS, Some(&request))
    }

    /// Remove an authenticator's WebAuthn credentials
    ///
    /// Deletes all WebAuthn credentials that belong to an authenticator code.
    ///
    /// `POST /api/v3/webauthn/remove-credentials-by-authenticator-code` [API documentation](<https://api-explorer.genauth.ai/#operation/removeAllCredentials>)
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
    /// use genauth::authentication::RemoveDeviceCredentialDto;
    ///
    /// let response = client
    ///     .remove_all_credentials(RemoveDeviceCredentialDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeAllCredentials")]
    #[inline]
    pub fn remove_all_credentials(
        &self,
        request: RemoveDeviceCredentialDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_ALL_CREDENTIALS, Some(&request))
    }

    /// Remove a WebAuthn credential
    ///
    /// Deletes the WebAuthn credential identified by `credentialID`.
    ///
    /// `POST /api/v3/webauthn/remove-credential/{credentialID}` [API documentation](<https://api-explorer.genauth.ai/#operation/removeCredential>)
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
    /// use genauth::authentication::RemoveCredentialDto;
    ///
    /// let response = client
    ///     .remove_credential(RemoveCredentialDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeCredential")]
    #[inline]
    pub fn remove_credential(&self, request: RemoveCredentialDto) -> Call<IsSuccessDto> {
        self.call(&REMOVE_CREDENTIAL, Some(&request))
    }

    /// Rename a WebAuthn credential as an administrator
    ///
    /// Renames the WebAuthn credential identified by `credentialId`, on the administration side.
    ///
    /// `PUT /api/v3/webauthn/admin/credentials/{credentialId}` [API documentation](<https://api-explorer.genauth.ai/#operation/updateWebAuthnAdminCredential>)
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
    /// use genauth::authentication::UpdateWebAuthnAdminCredentialDto;
    ///
    /// let response = client
    ///     .update_web_authn_admin_credential(UpdateWebAuthnAdminCredentialDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "Example",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateWebAuthnAdminCredential")]
    #[inline]
    pub fn update_web_authn_admin_credential(
        &self,
        request: UpdateWebAuthnAdminCredentialDto,
    ) -> Call<JsonValue> {
        self.call(&UPDATE_WEB_AUTHN_ADMIN_CREDENTIAL, Some(&request))
    }

    /// Delete a user's WebAuthn credential
    ///
    /// Deletes a WebAuthn credential of the given user in the given application, on the
    /// administration side.
    ///
    /// `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteWebAuthnAdminCredential>)
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
    /// use genauth::authentication::DeleteWebAuthnAdminCredentialDto;
    ///
    /// let response = client
    ///     .delete_web_authn_admin_credential(DeleteWebAuthnAdminCredentialDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteWebAuthnAdminCredential")]
    #[inline]
    pub fn delete_web_authn_admin_credential(
        &self,
        request: DeleteWebAuthnAdminCredentialDto,
    ) -> Call<JsonValue> {
        self.call(&DELETE_WEB_AUTHN_ADMIN_CREDENTIAL, Some(&request))
    }

    /// Get administrator WebAuthn registration options
    ///
    /// Returns the parameters that start a WebAuthn registration on the administration side.
    ///
    /// `POST /api/v3/webauthn/admin/initialize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnAdminInitialize>)
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
    ///     .web_authn_admin_initialize()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnAdminInitialize")]
    #[inline]
    pub fn web_authn_admin_initialize(&self) -> Call<SecretJson> {
        self.call(&WEB_AUTHN_ADMIN_INITIALIZE, None)
    }

    /// Finalize an administrator WebAuthn registration
    ///
    /// Completes a WebAuthn registration that was started on the administration side.
    ///
    /// `POST /api/v3/webauthn/admin/registration/finalize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnAdminRegisterFinalize>)
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
    /// let response = client
    ///     .web_authn_admin_register_finalize()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnAdminRegisterFinalize")]
    #[inline]
    pub fn web_authn_admin_register_finalize(&self) -> Call<JsonValue> {
        self.call(&WEB_AUTHN_ADMIN_REGISTER_FINALIZE, None)
    }

    /// List my passkeys
    ///
    /// Returns a page of the passkeys bound to the current user.
    ///
    /// `GET /api/v3/webauthn/credentials` [API documentation](<https://api-explorer.genauth.ai/#operation/listWebAuthnCredentials>)
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
    /// use genauth::authentication::ListWebAuthnCredentialsDto;
    ///
    /// let response = client
    ///     .list_web_authn_credentials(ListWebAuthnCredentialsDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listWebAuthnCredentials")]
    #[inline]
    pub fn list_web_authn_credentials(
        &self,
        request: ListWebAuthnCredentialsDto,
    ) -> Call<JsonValue> {
        self.call(&LIST_WEB_AUTHN_CREDENTIALS, Some(&request))
    }

    /// Rename a passkey
    ///
    /// Renames the passkey identified by `credentialId`.
    ///
    /// `PUT /api/v3/webauthn/credentials/{credentialId}` [API documentation](<https://api-explorer.genauth.ai/#operation/updateWebAuthnCredential>)
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
    /// use genauth::authentication::UpdateWebAuthnCredentialDto;
    ///
    /// let response = client
    ///     .update_web_authn_credential(UpdateWebAuthnCredentialDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "Example",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateWebAuthnCredential")]
    #[inline]
    pub fn update_web_authn_credential(
        &self,
        request: UpdateWebAuthnCredentialDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_WEB_AUTHN_CREDENTIAL, Some(&request))
    }

    /// Delete a passkey
    ///
    /// Removes the passkey identified by `credentialId` from the current user.
    ///
    /// `DELETE /api/v3/webauthn/credentials/{credentialId}` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteWebAuthnCredential>)
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
    /// use genauth::authentication::DeleteWebAuthnCredentialDto;
    ///
    /// let response = client
    ///     .delete_web_authn_credential(DeleteWebAuthnCredentialDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteWebAuthnCredential")]
    #[inline]
    pub fn delete_web_authn_credential(
        &self,
        request: DeleteWebAuthnCredentialDto,
    ) -> Call<JsonValue> {
        self.call(&DELETE_WEB_AUTHN_CREDENTIAL, Some(&request))
    }

    /// Sign in with a passkey
    ///
    /// Completes a passkey sign-in with the ticket from `webAuthnLoginInitalize` and the credential
    /// that the authenticator produced.
    ///
    /// `POST /api/v3/webauthn/login/finalize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnLoginFinalize>)
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
    /// use genauth::authentication::{AuthenticationCredentialDto, AuthenticatorAssertionResponseDto, FinalizeWebAuthnLoginDto};
    ///
    /// let response = client
    ///     .web_authn_login_finalize(FinalizeWebAuthnLoginDto::new(
    ///         "the ticket",
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
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnLoginFinalize")]
    #[inline]
    pub fn web_authn_login_finalize(
        &self,
        request: FinalizeWebAuthnLoginDto,
    ) -> Call<SecretJson> {
        self.call(&WEB_AUTHN_LOGIN_FINALIZE, Some(&request))
    }

    /// Get passkey sign-in options
    ///
    /// Returns the parameters with which the client starts a passkey sign-in.
    ///
    /// `POST /api/v3/webauthn/login/initialize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnLoginInitalize>)
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
    ///     .web_authn_login_initalize()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnLoginInitalize")]
    #[inline]
    pub fn web_authn_login_initalize(&self) -> Call<SecretJson> {
        self.call(&WEB_AUTHN_LOGIN_INITALIZE, None)
    }

    /// Get MFA passkey binding options
    ///
    /// Returns the parameters with which the client starts binding a passkey during MFA.
    ///
    /// `POST /api/v3/webauthn/mfa-bind/initialize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnMfaBindInitialize>)
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
    ///     .web_authn_mfa_bind_initialize()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnMfaBindInitialize")]
    #[inline]
    pub fn web_authn_mfa_bind_initialize(&self) -> Call<SecretJson> {
        self.call(&WEB_AUTHN_MFA_BIND_INITIALIZE, None)
    }

    /// Get MFA passkey sign-in options
    ///
    /// Returns the parameters with which the client starts the passkey check of an MFA sign-in.
    ///
    /// `POST /api/v3/webauthn/mfa-verify/initialize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnMfaVerifyInitalize>)
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
    ///     .web_authn_mfa_verify_initalize()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnMfaVerifyInitalize")]
    #[inline]
    pub fn web_authn_mfa_verify_initalize(&self) -> Call<SecretJson> {
        self.call(&WEB_AUTHN_MFA_VERIFY_INITALIZE, None)
    }

    /// List a user's WebAuthn credentials
    ///
    /// Returns a page of the WebAuthn credentials of the given user in the given application.
    ///
    /// `GET /api/v3/webauthn/person/credentials` [API documentation](<https://api-explorer.genauth.ai/#operation/listWebAuthnPersonCredentials>)
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
    /// use genauth::authentication::ListWebAuthnPersonCredentialsDto;
    ///
    /// let response = client
    ///     .list_web_authn_person_credentials(ListWebAuthnPersonCredentialsDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listWebAuthnPersonCredentials")]
    #[inline]
    pub fn list_web_authn_person_credentials(
        &self,
        request: ListWebAuthnPersonCredentialsDto,
    ) -> Call<JsonValue> {
        self.call(&LIST_WEB_AUTHN_PERSON_CREDENTIALS, Some(&request))
    }

    /// Bind a passkey
    ///
    /// Completes the passkey registration that was started with `webAuthnRegisterInitalize` and
    /// binds the passkey to the user.
    ///
    /// `POST /api/v3/webauthn/registration/finalize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnRegisterFinalize>)
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
    /// let response = client
    ///     .web_authn_register_finalize()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnRegisterFinalize")]
    #[inline]
    pub fn web_authn_register_finalize(&self) -> Call<JsonValue> {
        self.call(&WEB_AUTHN_REGISTER_FINALIZE, None)
    }

    /// Get passkey binding options
    ///
    /// Returns the parameters with which the client starts registering a passkey for the user.
    ///
    /// `POST /api/v3/webauthn/registration/initialize` [API documentation](<https://api-explorer.genauth.ai/#operation/webAuthnRegisterInitalize>)
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
    ///     .web_authn_register_initalize()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "webAuthnRegisterInitalize")]
    #[inline]
    pub fn web_authn_register_initalize(&self) -> Call<SecretJson> {
        self.call(&WEB_AUTHN_REGISTER_INITALIZE, None)
    }
}
