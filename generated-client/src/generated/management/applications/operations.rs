// @generated from spec/management/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Applications.

use crate::generated::management::{
    ApplicationDto, ApplicationPaginatedDataDto, ApplicationSimpleInfoDto,
    ApplicationSimpleInfoPaginatedDataDto, AuthorizeApplicationAccessDto,
    ChangeUserPoolTenantExtIdpConnDto, CheckDomainAvailable, CheckDomainAvailableDataDto,
    CreateApplicationDto, CreateApplicationRespDataDto, DeleteApplicationDto,
    DeleteAuthDto, DetailAuthSubjectDto, GetApplicationDto,
    GetApplicationPermissionStrategyDataDto, GetApplicationPermissionStrategyDto,
    GetApplicationSecretDataDto, GetApplicationSecretDto, GetApplicationSimpleInfoDto,
    GetMfaInfoDataDto, GetMfaTriggerDataDto, GetSubjectAuthDataDto,
    ListApplicationActiveUsersDto, ListApplicationAuthDataDto, ListApplicationAuthDto,
    ListApplicationAuthPaginatedDataDto, ListApplicationSimpleInfoDto,
    ListApplicationSubjectDataListDto, ListApplicationsDto, ListAuthSubjectDto,
    ListTenantApplicationsDto, MFASettingsDto, ManagementClient,
    RefreshApplicationSecretDataDto, RefreshApplicationSecretDto,
    RevokeApplicationAccessDto, TenantApplicationDto, TenantApplicationListPagingDto,
    UpdateApplicationDto, UpdateApplicationMfaSettingsDto,
    UpdateApplicationPermissionStrategyDataDto, UpdateAuthEnabledDto,
    UpdateLoginConfigDto, UpdateTenantAppqrcodeState, UpdateUserPoolTenantLoginConfigDto,
    UserPagingDto, UserPoolTenantConfigDto,
};
use crate::generated::shared::{IsSuccessDto, UserDto};
use crate::runtime::prelude::*;

static GET_APPLICATION: Operation = Operation {
    name: "getApplication",
    method: Method::GET,
    path: "/api/v3/get-application",
    query: &["appId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DETAIL_AUTH_SUBJECT: Operation = Operation {
    name: "detailAuthSubject",
    method: Method::GET,
    path: "/api/v3/get-subject-auth-detail",
    query: &["targetId", "targetType", "appId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_AUTH_SUBJECT: Operation = Operation {
    name: "listAuthSubject",
    method: Method::POST,
    path: "/api/v3/list-subject-auth",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_AUTH_APPLICATION: Operation = Operation {
    name: "listAuthApplication",
    method: Method::POST,
    path: "/api/v3/list-applications-auth",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static ENABLED_AUTH: Operation = Operation {
    name: "enabledAuth",
    method: Method::POST,
    path: "/api/v3/update-auth-enabled",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_AUTH: Operation = Operation {
    name: "deleteAuth",
    method: Method::DELETE,
    path: "/api/v3/batch-applications-auth",
    query: &["authIds"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_APPLICATIONS: Operation = Operation {
    name: "listApplications",
    method: Method::GET,
    path: "/api/v3/list-applications",
    query: &[
        "page",
        "limit",
        "isIntegrateApp",
        "isSelfBuiltApp",
        "ssoEnabled",
        "keywords",
        "all",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static GET_APPLICATION_SIMPLE_INFO: Operation = Operation {
    name: "getApplicationSimpleInfo",
    method: Method::GET,
    path: "/api/v3/get-application-simple-info",
    query: &["appId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_APPLICATION_SIMPLE_INFO: Operation = Operation {
    name: "listApplicationSimpleInfo",
    method: Method::GET,
    path: "/api/v3/list-application-simple-info",
    query: &[
        "page",
        "limit",
        "isIntegrateApp",
        "isSelfBuiltApp",
        "ssoEnabled",
        "keywords",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static CREATE_APPLICATION: Operation = Operation {
    name: "createApplication",
    method: Method::POST,
    path: "/api/v3/create-application",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_APPLICATION: Operation = Operation {
    name: "deleteApplication",
    method: Method::POST,
    path: "/api/v3/delete-application",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_APPLICATION_SECRET: Operation = Operation {
    name: "getApplicationSecret",
    method: Method::GET,
    path: "/api/v3/get-application-secret",
    query: &["appId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REFRESH_APPLICATION_SECRET: Operation = Operation {
    name: "refreshApplicationSecret",
    method: Method::POST,
    path: "/api/v3/refresh-application-secret",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_APPLICATION_ACTIVE_USERS: Operation = Operation {
    name: "listApplicationActiveUsers",
    method: Method::POST,
    path: "/api/v3/list-application-active-users",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "options.pagination.page",
        limit: Some("options.pagination.limit"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static GET_APPLICATION_PERMISSION_STRATEGY: Operation = Operation {
    name: "getApplicationPermissionStrategy",
    method: Method::GET,
    path: "/api/v3/get-application-permission-strategy",
    query: &["appId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_APPLICATION_PERMISSION_STRATEGY: Operation = Operation {
    name: "updateApplicationPermissionStrategy",
    method: Method::POST,
    path: "/api/v3/update-application-permission-strategy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static AUTHORIZE_APPLICATION_ACCESS: Operation = Operation {
    name: "authorizeApplicationAccess",
    method: Method::POST,
    path: "/api/v3/authorize-application-access",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static REVOKE_APPLICATION_ACCESS: Operation = Operation {
    name: "revokeApplicationAccess",
    method: Method::POST,
    path: "/api/v3/revoke-application-access",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_DOMAIN_AVAILABLE: Operation = Operation {
    name: "checkDomainAvailable",
    method: Method::POST,
    path: "/api/v3/check-domain-available",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_TENANT_APPLICATIONS: Operation = Operation {
    name: "listTenantApplications",
    method: Method::GET,
    path: "/api/v3/list-tenant-applications",
    query: &["page", "limit", "keywords", "sso_enabled"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: None,
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static UPDATE_LOGIN_PAGE_CONFIG: Operation = Operation {
    name: "updateLoginPageConfig",
    method: Method::POST,
    path: "/api/v3/update-login-page-config",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static USERPOLL_TENANT_CONFIG: Operation = Operation {
    name: "userpollTenantConfig",
    method: Method::GET,
    path: "/api/v3/userpool-tenant-config",
    query: &[],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_USER_POOL_TENANT_CONFIG: Operation = Operation {
    name: "updateUserPoolTenantConfig",
    method: Method::POST,
    path: "/api/v3/update-userpool-tenant-config",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_TENANT_QR_CODE_STATE: Operation = Operation {
    name: "updateTenantQrCodeState",
    method: Method::POST,
    path: "/api/v3/update-userpool-tenant-appqrcode-state",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE: Operation = Operation {
    name: "changeUserpoolTenanExtIdpConnState",
    method: Method::POST,
    path: "/api/v3/change-userpool-tenant-ext-idp-conn-state",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_APPLICATION_MFA_SETTINGS: Operation = Operation {
    name: "updateApplicationMfaSettings",
    method: Method::POST,
    path: "/api/v3/update-application-mfa-settings",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_MFA_TRIGGER_DATA: Operation = Operation {
    name: "getMfaTriggerData",
    method: Method::GET,
    path: "/api/v3/get-mfa-trigger-data",
    query: &["appId", "userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_APPLICATION: Operation = Operation {
    name: "updateApplication",
    method: Method::POST,
    path: "/api/v3/update-application",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Applications
///
/// Applications of a user pool: settings, secrets, sign-in options, and access rights.
impl ManagementClient {
    /// Get an application
    ///
    /// Returns the full details of the application with the given ID.
    ///
    /// `GET /api/v3/get-application` [API documentation](<https://api-explorer.genauth.ai/#operation/getApplication>)
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
    /// use genauth::management::GetApplicationDto;
    ///
    /// let response = client
    ///     .get_application(GetApplicationDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getApplication")]
    #[inline]
    pub fn get_application(&self, request: GetApplicationDto) -> Call<ApplicationDto> {
        self.call(&GET_APPLICATION, Some(&request))
    }

    /// Get the authorization of a subject
    ///
    /// Returns the details of the access authorization of a subject for an application.
    ///
    /// `GET /api/v3/get-subject-auth-detail` [API documentation](<https://api-explorer.genauth.ai/#operation/detailAuthSubject>)
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
    /// use genauth::management::{AuthorizationSubjectType, DetailAuthSubjectDto};
    ///
    /// let response = client
    ///     .detail_auth_subject(DetailAuthSubjectDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         AuthorizationSubjectType::User,
    ///         "5a597f35085a2000144a10ed",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "detailAuthSubject")]
    #[inline]
    pub fn detail_auth_subject(
        &self,
        request: DetailAuthSubjectDto,
    ) -> Call<GetSubjectAuthDataDto> {
        self.call(&DETAIL_AUTH_SUBJECT, Some(&request))
    }

    /// List the application authorizations of a subject
    ///
    /// Returns the access authorizations of a subject, such as a user, role, group, or
    /// organization, optionally filtered by application name, application type, effect, and enabled
    /// state.
    ///
    /// `POST /api/v3/list-subject-auth` [API documentation](<https://api-explorer.genauth.ai/#operation/listAuthSubject>)
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
    /// use genauth::management::{AuthorizationSubjectType, ListAuthSubjectDto};
    ///
    /// let response = client
    ///     .list_auth_subject(ListAuthSubjectDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         AuthorizationSubjectType::User,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAuthSubject")]
    #[inline]
    pub fn list_auth_subject(
        &self,
        request: ListAuthSubjectDto,
    ) -> Call<ListApplicationSubjectDataListDto> {
        self.call(&LIST_AUTH_SUBJECT, Some(&request))
    }

    /// List the authorizations of an application
    ///
    /// Returns a page of the access authorizations of an application, optionally filtered by
    /// subject name, subject type, effect, and enabled state.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-applications-auth` [API documentation](<https://api-explorer.genauth.ai/#operation/listAuthApplication>)
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
    /// use genauth::management::ListApplicationAuthDto;
    ///
    /// let mut items = client
    ///     .list_auth_application(ListApplicationAuthDto::new("5a597f35085a2000144a10ed"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAuthApplication")]
    #[inline]
    pub fn list_auth_application(
        &self,
        request: ListApplicationAuthDto,
    ) -> Call<ListApplicationAuthPaginatedDataDto, ListApplicationAuthDataDto> {
        self.call_list(&LIST_AUTH_APPLICATION, request, |page| page.list)
    }

    /// Enable or disable an authorization
    ///
    /// Enables or disables the application access authorization with the given ID.
    ///
    /// `POST /api/v3/update-auth-enabled` [API documentation](<https://api-explorer.genauth.ai/#operation/enabledAuth>)
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
    /// use genauth::management::UpdateAuthEnabledDto;
    ///
    /// let response = client
    ///     .enabled_auth(UpdateAuthEnabledDto::new("6229ffaxxxxxxxxcade3e3d9", true))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "enabledAuth")]
    #[inline]
    pub fn enabled_auth(&self, request: UpdateAuthEnabledDto) -> Call<IsSuccessDto> {
        self.call(&ENABLED_AUTH, Some(&request))
    }

    /// Delete application authorizations
    ///
    /// Deletes the application access authorizations with the given IDs.
    ///
    /// `DELETE /api/v3/batch-applications-auth` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteAuth>)
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
    /// use genauth::management::DeleteAuthDto;
    ///
    /// let response = client
    ///     .delete_auth(DeleteAuthDto::new(["6229ffaxxxxxxxxcade3e3d9"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAuth")]
    #[inline]
    pub fn delete_auth(&self, request: DeleteAuthDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_AUTH, Some(&request))
    }

    /// List applications
    ///
    /// Returns a page of the applications of the user pool, optionally filtered by keyword, by
    /// whether they are integrated or self-built, and by whether single sign-on is enabled.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-applications` [API documentation](<https://api-explorer.genauth.ai/#operation/listApplications>)
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
    /// use genauth::management::ListApplicationsDto;
    ///
    /// let mut items = client
    ///     .list_applications(ListApplicationsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listApplications")]
    #[inline]
    pub fn list_applications(
        &self,
        request: ListApplicationsDto,
    ) -> Call<ApplicationPaginatedDataDto, ApplicationDto> {
        self.call_list(&LIST_APPLICATIONS, request, |page| page.list)
    }

    /// Get an application summary
    ///
    /// Returns a summary of the application with the given ID.
    ///
    /// `GET /api/v3/get-application-simple-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getApplicationSimpleInfo>)
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
    /// use genauth::management::GetApplicationSimpleInfoDto;
    ///
    /// let response = client
    ///     .get_application_simple_info(GetApplicationSimpleInfoDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getApplicationSimpleInfo")]
    #[inline]
    pub fn get_application_simple_info(
        &self,
        request: GetApplicationSimpleInfoDto,
    ) -> Call<ApplicationSimpleInfoDto> {
        self.call(&GET_APPLICATION_SIMPLE_INFO, Some(&request))
    }

    /// List application summaries
    ///
    /// Returns a page of summaries of the applications of the user pool, optionally filtered by
    /// keyword, by whether they are integrated or self-built, and by whether single sign-on is
    /// enabled.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-application-simple-info` [API documentation](<https://api-explorer.genauth.ai/#operation/listApplicationSimpleInfo>)
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
    /// use genauth::management::ListApplicationSimpleInfoDto;
    ///
    /// let mut items = client
    ///     .list_application_simple_info(ListApplicationSimpleInfoDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listApplicationSimpleInfo")]
    #[inline]
    pub fn list_application_simple_info(
        &self,
        request: ListApplicationSimpleInfoDto,
    ) -> Call<ApplicationSimpleInfoPaginatedDataDto, ApplicationSimpleInfoDto> {
        self.call_list(&LIST_APPLICATION_SIMPLE_INFO, request, |page| page.list)
    }

    /// Create an application
    ///
    /// Creates an application, optionally from a template. Its protocols (OIDC, SAML, OAuth 2.0,
    /// and CAS) and its sign-in, sign-up, and branding settings can be configured in the same
    /// request.
    ///
    /// `POST /api/v3/create-application` [API documentation](<https://api-explorer.genauth.ai/#operation/createApplication>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::CreateApplicationDto;
    ///
    /// let response = client
    ///     .create_application(CreateApplicationDto::new("示例应用"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createApplication")]
    #[inline]
    pub fn create_application(
        &self,
        request: CreateApplicationDto,
    ) -> Call<CreateApplicationRespDataDto> {
        self.call(&CREATE_APPLICATION, Some(&request))
    }

    /// Delete an application
    ///
    /// Deletes the application with the given ID.
    ///
    /// `POST /api/v3/delete-application` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteApplication>)
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
    /// use genauth::management::DeleteApplicationDto;
    ///
    /// let response = client
    ///     .delete_application(DeleteApplicationDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteApplication")]
    #[inline]
    pub fn delete_application(
        &self,
        request: DeleteApplicationDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_APPLICATION, Some(&request))
    }

    /// Get the secret of an application
    ///
    /// Returns the current application secret of the application with the given ID.
    ///
    /// `GET /api/v3/get-application-secret` [API documentation](<https://api-explorer.genauth.ai/#operation/getApplicationSecret>)
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
    /// use genauth::management::GetApplicationSecretDto;
    ///
    /// let response = client
    ///     .get_application_secret(GetApplicationSecretDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getApplicationSecret")]
    #[inline]
    pub fn get_application_secret(
        &self,
        request: GetApplicationSecretDto,
    ) -> Call<GetApplicationSecretDataDto> {
        self.call(&GET_APPLICATION_SECRET, Some(&request))
    }

    /// Refresh the secret of an application
    ///
    /// Replaces the application secret with a newly generated one and returns it.
    ///
    /// `POST /api/v3/refresh-application-secret` [API documentation](<https://api-explorer.genauth.ai/#operation/refreshApplicationSecret>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::RefreshApplicationSecretDto;
    ///
    /// let response = client
    ///     .refresh_application_secret(RefreshApplicationSecretDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "refreshApplicationSecret")]
    #[inline]
    pub fn refresh_application_secret(
        &self,
        request: RefreshApplicationSecretDto,
    ) -> Call<RefreshApplicationSecretDataDto> {
        self.call(&REFRESH_APPLICATION_SECRET, Some(&request))
    }

    /// List the active users of an application
    ///
    /// Returns a page of the users who are currently signed in to an application.
    ///
    /// Paginated: `options.pagination.page` is the page number, and `options.pagination.limit` is
    /// the page size. The items are in `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-application-active-users` [API documentation](<https://api-explorer.genauth.ai/#operation/listApplicationActiveUsers>)
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
    /// use genauth::management::ListApplicationActiveUsersDto;
    ///
    /// let mut items = client
    ///     .list_application_active_users(ListApplicationActiveUsersDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listApplicationActiveUsers")]
    #[inline]
    pub fn list_application_active_users(
        &self,
        request: ListApplicationActiveUsersDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&LIST_APPLICATION_ACTIVE_USERS, request, |page| page.list)
    }

    /// Get the default access policy
    ///
    /// Returns the default access policy of an application, which allows or denies everyone.
    ///
    /// `GET /api/v3/get-application-permission-strategy` [API documentation](<https://api-explorer.genauth.ai/#operation/getApplicationPermissionStrategy>)
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
    /// use genauth::management::GetApplicationPermissionStrategyDto;
    ///
    /// let response = client
    ///     .get_application_permission_strategy(GetApplicationPermissionStrategyDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getApplicationPermissionStrategy")]
    #[inline]
    pub fn get_application_permission_strategy(
        &self,
        request: GetApplicationPermissionStrategyDto,
    ) -> Call<GetApplicationPermissionStrategyDataDto> {
        self.call(&GET_APPLICATION_PERMISSION_STRATEGY, Some(&request))
    }

    /// Set the default access policy
    ///
    /// Sets the default access policy of an application, which allows or denies everyone.
    ///
    /// `POST /api/v3/update-application-permission-strategy` [API documentation](<https://api-explorer.genauth.ai/#operation/updateApplicationPermissionStrategy>)
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
    /// use genauth::management::{PermissionStrategy, UpdateApplicationPermissionStrategyDataDto};
    ///
    /// let response = client
    ///     .update_application_permission_strategy(UpdateApplicationPermissionStrategyDataDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         PermissionStrategy::AllowAll,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateApplicationPermissionStrategy")]
    #[inline]
    pub fn update_application_permission_strategy(
        &self,
        request: UpdateApplicationPermissionStrategyDataDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_APPLICATION_PERMISSION_STRATEGY, Some(&request))
    }

    /// Authorize access to an application
    ///
    /// Grants users, groups, organizations, or roles access to an application. A subject that does
    /// not exist is skipped without an error, and the remaining subjects are still authorized.
    ///
    /// `POST /api/v3/authorize-application-access` [API documentation](<https://api-explorer.genauth.ai/#operation/authorizeApplicationAccess>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::{ApplicationPermissionRecordItem, ApplicationPermissionTargetType, AuthorizeApplicationAccessDto, PermissionEffect};
    ///
    /// let response = client
    ///     .authorize_application_access(AuthorizeApplicationAccessDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         [ApplicationPermissionRecordItem::new(
    ///             ApplicationPermissionTargetType::User,
    ///             ["6229ffaxxxxxxxxcade3e3d9"],
    ///             PermissionEffect::Allow,
    ///         )],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authorizeApplicationAccess")]
    #[inline]
    pub fn authorize_application_access(
        &self,
        request: AuthorizeApplicationAccessDto,
    ) -> Call<IsSuccessDto> {
        self.call(&AUTHORIZE_APPLICATION_ACCESS, Some(&request))
    }

    /// Revoke access to an application
    ///
    /// Removes the access authorization of users, groups, organizations, or roles for an
    /// application. Items that do not exist cause no error.
    ///
    /// `POST /api/v3/revoke-application-access` [API documentation](<https://api-explorer.genauth.ai/#operation/revokeApplicationAccess>)
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
    /// use genauth::management::{ApplicationPermissionTargetType, DeleteApplicationPermissionRecordItem, RevokeApplicationAccessDto};
    ///
    /// let response = client
    ///     .revoke_application_access(RevokeApplicationAccessDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         [DeleteApplicationPermissionRecordItem::new(
    ///             ApplicationPermissionTargetType::User,
    ///             ["6229ffaxxxxxxxxcade3e3d9"],
    ///         )],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revokeApplicationAccess")]
    #[inline]
    pub fn revoke_application_access(
        &self,
        request: RevokeApplicationAccessDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REVOKE_APPLICATION_ACCESS, Some(&request))
    }

    /// Check whether a domain is available
    ///
    /// Checks whether a domain can be used for a new application or as the new domain of an
    /// existing one.
    ///
    /// `POST /api/v3/check-domain-available` [API documentation](<https://api-explorer.genauth.ai/#operation/checkDomainAvailable>)
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
    /// use genauth::management::CheckDomainAvailable;
    ///
    /// let response = client
    ///     .check_domain_available(CheckDomainAvailable::new("domain-a"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkDomainAvailable")]
    #[inline]
    pub fn check_domain_available(
        &self,
        request: CheckDomainAvailable,
    ) -> Call<CheckDomainAvailableDataDto> {
        self.call(&CHECK_DOMAIN_AVAILABLE, Some(&request))
    }

    /// List the applications of a tenant
    ///
    /// Returns a page of the applications available to the tenant, optionally filtered by keyword
    /// and by whether single sign-on is enabled.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-tenant-applications` [API documentation](<https://api-explorer.genauth.ai/#operation/listTenantApplications>)
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
    /// use genauth::management::ListTenantApplicationsDto;
    ///
    /// let mut items = client
    ///     .list_tenant_applications(ListTenantApplicationsDto::new(1, 1, "ada", true))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTenantApplications")]
    #[inline]
    pub fn list_tenant_applications(
        &self,
        request: ListTenantApplicationsDto,
    ) -> Call<TenantApplicationListPagingDto, TenantApplicationDto> {
        self.call_list(&LIST_TENANT_APPLICATIONS, request, |page| page.list)
    }

    /// Update the sign-in page of an application
    ///
    /// Changes the sign-in page configuration of the application with the given ID.
    ///
    /// `POST /api/v3/update-login-page-config` [API documentation](<https://api-explorer.genauth.ai/#operation/updateLoginPageConfig>)
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
    /// use genauth::management::{ApplicationTabMethodsSortConfigDto, ISsoPageCustomizationSettingsDto, LanguageCoinfigDto, LanguageCoinfigGlobalDto, TabConfigDto, UpdateLoginConfig, UpdateLoginConfigDto, UpdateLoginConfigRequired};
    ///
    /// let response = client
    ///     .update_login_page_config(UpdateLoginConfigDto::new(UpdateLoginConfig::new(UpdateLoginConfigRequired {
    ///         tab_methods_sort_config: ApplicationTabMethodsSortConfigDto::new(),
    ///         qr_code_sort_config: ApplicationTabMethodsSortConfigDto::new(),
    ///         sso_page_customization_settings: ISsoPageCustomizationSettingsDto::new(),
    ///         password_tab_config: TabConfigDto::new(),
    ///         verify_code_tab_config: TabConfigDto::new(),
    ///         config: LanguageCoinfigDto::new(LanguageCoinfigGlobalDto::new()),
    ///         enable_create_tenant: false,
    ///         create_tenant_scenes: vec!["the create tenant scenes".into()],
    ///         enable_join_tenant: false,
    ///         join_tenant_scenes: vec!["the join tenant scenes".into()],
    ///         enable_verify_domain: false,
    ///         verify_domain_scenes: vec!["the verify domain scenes".into()],
    ///         enable_auto_connect_tenant_app: true,
    ///     })))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateLoginPageConfig")]
    #[inline]
    pub fn update_login_page_config(
        &self,
        request: UpdateLoginConfigDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_LOGIN_PAGE_CONFIG, Some(&request))
    }

    /// Get the multi-tenant configuration
    ///
    /// Returns the multi-tenant configuration of the user pool.
    ///
    /// `GET /api/v3/userpool-tenant-config` [API documentation](<https://api-explorer.genauth.ai/#operation/userpollTenantConfig>)
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
    /// let response = client
    ///     .userpoll_tenant_config()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "userpollTenantConfig")]
    #[inline]
    pub fn userpoll_tenant_config(&self) -> Call<UserPoolTenantConfigDto> {
        self.call(&USERPOLL_TENANT_CONFIG, None)
    }

    /// Update the multi-tenant sign-in configuration
    ///
    /// Changes the sign-in settings within the multi-tenant configuration of the user pool.
    ///
    /// `POST /api/v3/update-userpool-tenant-config` [API documentation](<https://api-explorer.genauth.ai/#operation/updateUserPoolTenantConfig>)
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
    /// use genauth::management::{ApplicationTabMethodsSortConfigDto, ISsoPageCustomizationSettingsDto, LanguageCoinfigDto, LanguageCoinfigGlobalDto, TabConfigDto, UpdateLoginConfig, UpdateLoginConfigRequired, UpdateUserPoolTenantLoginConfigDto};
    ///
    /// let response = client
    ///     .update_user_pool_tenant_config(UpdateUserPoolTenantLoginConfigDto::new(UpdateLoginConfig::new(UpdateLoginConfigRequired {
    ///         tab_methods_sort_config: ApplicationTabMethodsSortConfigDto::new(),
    ///         qr_code_sort_config: ApplicationTabMethodsSortConfigDto::new(),
    ///         sso_page_customization_settings: ISsoPageCustomizationSettingsDto::new(),
    ///         password_tab_config: TabConfigDto::new(),
    ///         verify_code_tab_config: TabConfigDto::new(),
    ///         config: LanguageCoinfigDto::new(LanguageCoinfigGlobalDto::new()),
    ///         enable_create_tenant: false,
    ///         create_tenant_scenes: vec!["the create tenant scenes".into()],
    ///         enable_join_tenant: false,
    ///         join_tenant_scenes: vec!["the join tenant scenes".into()],
    ///         enable_verify_domain: false,
    ///         verify_domain_scenes: vec!["the verify domain scenes".into()],
    ///         enable_auto_connect_tenant_app: true,
    ///     })))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateUserPoolTenantConfig")]
    #[inline]
    pub fn update_user_pool_tenant_config(
        &self,
        request: UpdateUserPoolTenantLoginConfigDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_USER_POOL_TENANT_CONFIG, Some(&request))
    }

    /// Enable or disable tenant QR code sign-in
    ///
    /// Enables or disables sign-in to the tenant console by scanning a QR code.
    ///
    /// `POST /api/v3/update-userpool-tenant-appqrcode-state` [API documentation](<https://api-explorer.genauth.ai/#operation/updateTenantQrCodeState>)
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
    /// use genauth::management::UpdateTenantAppqrcodeState;
    ///
    /// let response = client
    ///     .update_tenant_qr_code_state(UpdateTenantAppqrcodeState::new(false))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTenantQrCodeState")]
    #[inline]
    pub fn update_tenant_qr_code_state(
        &self,
        request: UpdateTenantAppqrcodeState,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_TENANT_QR_CODE_STATE, Some(&request))
    }

    /// Set multi-tenant identity source connections
    ///
    /// Connects identity source connections to the multi-tenant configuration of the user pool or
    /// disconnects them from it. Several connections can be set in one request.
    ///
    /// `POST /api/v3/change-userpool-tenant-ext-idp-conn-state` [API documentation](<https://api-explorer.genauth.ai/#operation/changeUserpoolTenanExtIdpConnState>)
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
    /// use genauth::management::ChangeUserPoolTenantExtIdpConnDto;
    ///
    /// let response = client
    ///     .change_userpool_tenan_ext_idp_conn_state(ChangeUserPoolTenantExtIdpConnDto::new(
    ///         ["62f20932716fbcc10d966ee5"],
    ///         false,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changeUserpoolTenanExtIdpConnState")]
    #[inline]
    pub fn change_userpool_tenan_ext_idp_conn_state(
        &self,
        request: ChangeUserPoolTenantExtIdpConnDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CHANGE_USERPOOL_TENAN_EXT_IDP_CONN_STATE, Some(&request))
    }

    /// Update the MFA settings of an application
    ///
    /// Enables (`enabledFactors`) or disables (`disabledFactors`) MFA factors of an application and
    /// returns the resulting settings.
    ///
    /// `POST /api/v3/update-application-mfa-settings` [API documentation](<https://api-explorer.genauth.ai/#operation/updateApplicationMfaSettings>)
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
    /// use genauth::management::UpdateApplicationMfaSettingsDto;
    ///
    /// let response = client
    ///     .update_application_mfa_settings(UpdateApplicationMfaSettingsDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateApplicationMfaSettings")]
    #[inline]
    pub fn update_application_mfa_settings(
        &self,
        request: UpdateApplicationMfaSettingsDto,
    ) -> Call<MFASettingsDto> {
        self.call(&UPDATE_APPLICATION_MFA_SETTINGS, Some(&request))
    }

    /// Get the MFA trigger data
    ///
    /// Returns the data required to start MFA for a user in an application: an MFA token, the phone
    /// number and email address bound for MFA, and basic user data.
    ///
    /// `GET /api/v3/get-mfa-trigger-data` [API documentation](<https://api-explorer.genauth.ai/#operation/getMfaTriggerData>)
    ///
    /// Not idempotent: a repeated call may take effect twice.
    ///
    /// # Credentials
    ///
    /// - The management token of a user pool, sent as a bearer token. It is issued for an access key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetMfaTriggerDataDto;
    ///
    /// let response = client
    ///     .get_mfa_trigger_data(GetMfaTriggerDataDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMfaTriggerData")]
    #[inline]
    pub fn get_mfa_trigger_data(
        &self,
        request: GetMfaTriggerDataDto,
    ) -> Call<GetMfaInfoDataDto> {
        self.call(&GET_MFA_TRIGGER_DATA, Some(&request))
    }

    /// Update an application
    ///
    /// Changes the configuration of the application with the given ID: its basic data, its
    /// protocols (OIDC, SAML, OAuth 2.0, and CAS), its sign-in, sign-up, and branding settings, and
    /// whether it is shown in the application panel.
    ///
    /// `POST /api/v3/update-application` [API documentation](<https://api-explorer.genauth.ai/#operation/updateApplication>)
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
    /// use genauth::management::UpdateApplicationDto;
    ///
    /// let response = client
    ///     .update_application(UpdateApplicationDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateApplication")]
    #[inline]
    pub fn update_application(
        &self,
        request: UpdateApplicationDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_APPLICATION, Some(&request))
    }
}
