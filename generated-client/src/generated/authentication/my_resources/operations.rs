// @generated from spec/authentication/my-resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group The user's resources.

use crate::generated::authentication::{
    AccessibleAppsDto, AuthenticationClient, GetAuthorizedResourcesDto,
    GetDepartmentListDto, GetLoginHistoryDto, GetRoleListDto, LoggedInAppsDto,
    LoginHistoryDto, LoginHistoryPaginatedRespDto, UserTenantListDto,
};
use crate::generated::shared::{
    AuthorizedResourcePagingDto, GroupDto, RoleDto, UserDepartmentPagingDto,
    UserDepartmentRespDto,
};
use crate::runtime::prelude::*;

static GET_LOGIN_HISTORY: Operation = Operation {
    name: "getLoginHistory",
    method: Method::GET,
    path: "/api/v3/get-my-login-history",
    query: &["appId", "clientIp", "success", "start", "end", "page", "limit"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
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

static GET_LOGGED_IN_APPS: Operation = Operation {
    name: "getLoggedInApps",
    method: Method::GET,
    path: "/api/v3/get-my-logged-in-apps",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ACCESSIBLE_APPS: Operation = Operation {
    name: "getAccessibleApps",
    method: Method::GET,
    path: "/api/v3/get-my-accessible-apps",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_TENANT_LIST: Operation = Operation {
    name: "getTenantList",
    method: Method::GET,
    path: "/api/v3/get-my-tenant-list",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ROLE_LIST: Operation = Operation {
    name: "getRoleList",
    method: Method::GET,
    path: "/api/v3/get-my-role-list",
    query: &["namespace"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_GROUP_LIST: Operation = Operation {
    name: "getGroupList",
    method: Method::GET,
    path: "/api/v3/get-my-group-list",
    query: &[],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_DEPARTMENT_LIST: Operation = Operation {
    name: "getDepartmentList",
    method: Method::GET,
    path: "/api/v3/get-my-department-list",
    query: &["page", "limit", "withCustomData", "sortBy", "orderBy"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
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

static GET_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "getAuthorizedResources",
    method: Method::GET,
    path: "/api/v3/get-my-authorized-resources",
    query: &["namespace", "resourceType"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # The user's resources
///
/// Data of the signed-in user: sign-in history, applications, tenants, roles, groups,
/// departments, and devices.
impl AuthenticationClient {
    /// List my sign-in history
    ///
    /// Returns a page of the current user's sign-in records, optionally limited to an application,
    /// a client IP address, an outcome, or a period.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-my-login-history` [API documentation](<https://api-explorer.genauth.ai/#operation/getLoginHistory>)
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
    /// use genauth::authentication::GetLoginHistoryDto;
    ///
    /// let mut items = client
    ///     .get_login_history(GetLoginHistoryDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLoginHistory")]
    #[inline]
    pub fn get_login_history(
        &self,
        request: GetLoginHistoryDto,
    ) -> Call<LoginHistoryPaginatedRespDto, LoginHistoryDto> {
        self.call_list(&GET_LOGIN_HISTORY, request, |page| page.list)
    }

    /// List my signed-in applications
    ///
    /// Returns the applications that the current user has signed in to.
    ///
    /// `GET /api/v3/get-my-logged-in-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/getLoggedInApps>)
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
    ///     .get_logged_in_apps()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getLoggedInApps")]
    #[inline]
    pub fn get_logged_in_apps(&self) -> Call<Vec<LoggedInAppsDto>> {
        self.call(&GET_LOGGED_IN_APPS, None)
    }

    /// List my accessible applications
    ///
    /// Returns the applications that the current user is allowed to access.
    ///
    /// `GET /api/v3/get-my-accessible-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/getAccessibleApps>)
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
    ///     .get_accessible_apps()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAccessibleApps")]
    #[inline]
    pub fn get_accessible_apps(&self) -> Call<Vec<AccessibleAppsDto>> {
        self.call(&GET_ACCESSIBLE_APPS, None)
    }

    /// List my tenants
    ///
    /// Returns the tenants that the current user belongs to.
    ///
    /// `GET /api/v3/get-my-tenant-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenantList>)
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
    ///     .get_tenant_list()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenantList")]
    #[inline]
    pub fn get_tenant_list(&self) -> Call<Vec<UserTenantListDto>> {
        self.call(&GET_TENANT_LIST, None)
    }

    /// List my roles
    ///
    /// Returns the roles of the current user, optionally limited to one permission namespace.
    ///
    /// `GET /api/v3/get-my-role-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getRoleList>)
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
    /// use genauth::authentication::GetRoleListDto;
    ///
    /// let response = client
    ///     .get_role_list(GetRoleListDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRoleList")]
    #[inline]
    pub fn get_role_list(&self, request: GetRoleListDto) -> Call<Vec<RoleDto>> {
        self.call(&GET_ROLE_LIST, Some(&request))
    }

    /// List my groups
    ///
    /// Returns the groups that the current user belongs to.
    ///
    /// `GET /api/v3/get-my-group-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getGroupList>)
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
    ///     .get_group_list()
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getGroupList")]
    #[inline]
    pub fn get_group_list(&self) -> Call<Vec<GroupDto>> {
        self.call(&GET_GROUP_LIST, None)
    }

    /// List my departments
    ///
    /// Returns a page of the current user's departments, sorted as requested.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-my-department-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getDepartmentList>)
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
    /// use genauth::authentication::GetDepartmentListDto;
    ///
    /// let mut items = client
    ///     .get_department_list(GetDepartmentListDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDepartmentList")]
    #[inline]
    pub fn get_department_list(
        &self,
        request: GetDepartmentListDto,
    ) -> Call<UserDepartmentPagingDto, UserDepartmentRespDto> {
        self.call_list(&GET_DEPARTMENT_LIST, request, |page| page.list)
    }

    /// List my authorized resources
    ///
    /// Returns the resources granted to the current user, optionally limited to a permission
    /// namespace or a resource type.
    ///
    /// `GET /api/v3/get-my-authorized-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/getAuthorizedResources>)
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
    /// use genauth::authentication::GetAuthorizedResourcesDto;
    ///
    /// let response = client
    ///     .get_authorized_resources(GetAuthorizedResourcesDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAuthorizedResources")]
    #[inline]
    pub fn get_authorized_resources(
        &self,
        request: GetAuthorizedResourcesDto,
    ) -> Call<AuthorizedResourcePagingDto> {
        self.call(&GET_AUTHORIZED_RESOURCES, Some(&request))
    }
}
