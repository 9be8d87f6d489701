// @generated from spec/authentication/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Approvals.

use crate::generated::authentication::{
    AuthenticationClient, BatchCreateApprovalReq, CreateApprovalDto, CreateApprovalReq,
    EnablePermissionApplyApplicationList, EnablePermissionApplyRole,
    EnablePermissionApplyRolePageList, GetDetailDto,
    GetEnablePermissionApplyApplicationListDto, GetEnablePermissionApplyRoleListDto,
    InitiatedApproval, InitiatedApprovalPageList, InitiatedListDto,
};
use crate::generated::shared::{ApprovalDetailDto, IsSuccessDto};
use crate::runtime::prelude::*;

static GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST: Operation = Operation {
    name: "getEnablePermissionApplyApplicationList",
    method: Method::GET,
    path: "/api/v3/applications-permission-applicable",
    query: &["appName"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_APPROVAL: Operation = Operation {
    name: "createApproval",
    method: Method::POST,
    path: "/api/v3/approval",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_DETAIL: Operation = Operation {
    name: "getDetail",
    method: Method::GET,
    path: "/api/v3/approval",
    query: &["number"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BATCH_CREATE_APPROVAL: Operation = Operation {
    name: "batchCreateApproval",
    method: Method::POST,
    path: "/api/v3/approval-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::App, Credential::User],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static INITIATED_LIST: Operation = Operation {
    name: "initiatedList",
    method: Method::GET,
    path: "/api/v3/approval-initiated-list",
    query: &["pageNo", "pageSize", "objectType", "keyword"],
    body: Body::None,
    credentials: &[Credential::App, Credential::User],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "pageNo",
        limit: Some("pageSize"),
        most: Some(50),
        items: Some("list"),
        total: Some("totalCount"),
        next: None,
    }),
};

static GET_ENABLE_PERMISSION_APPLY_ROLE_LIST: Operation = Operation {
    name: "getEnablePermissionApplyRoleList",
    method: Method::GET,
    path: "/api/v3/roles-permission-applicable",
    query: &["appId", "page", "limit", "keyword"],
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

/// # Approvals
///
/// Requests for permissions that an administrator must approve.
impl AuthenticationClient {
    /// List applications open to permission requests
    ///
    /// Returns the applications that the user can request access to, optionally filtered by a fuzzy
    /// match on the application name.
    ///
    /// `GET /api/v3/applications-permission-applicable` [API documentation](<https://api-explorer.genauth.ai/#operation/getEnablePermissionApplyApplicationList>)
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
    /// use genauth::authentication::GetEnablePermissionApplyApplicationListDto;
    ///
    /// let response = client
    ///     .get_enable_permission_apply_application_list(GetEnablePermissionApplyApplicationListDto::new(
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEnablePermissionApplyApplicationList")]
    #[inline]
    pub fn get_enable_permission_apply_application_list(
        &self,
        request: GetEnablePermissionApplyApplicationListDto,
    ) -> Call<EnablePermissionApplyApplicationList> {
        self.call(&GET_ENABLE_PERMISSION_APPLY_APPLICATION_LIST, Some(&request))
    }

    /// Create an approval request
    ///
    /// Starts one approval for access to an application (`APP_PERMISSION_APPLY`) or for a role
    /// (`ROLE_PERMISSION_APPLY`).
    ///
    /// `POST /api/v3/approval` [API documentation](<https://api-explorer.genauth.ai/#operation/createApproval>)
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
    /// use genauth::authentication::{ApprovalObjectType, CreateApprovalReq};
    ///
    /// let response = client
    ///     .create_approval(CreateApprovalReq::new(
    ///         ApprovalObjectType::AppPermissionApply,
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createApproval")]
    #[inline]
    pub fn create_approval(
        &self,
        request: CreateApprovalReq,
    ) -> Call<CreateApprovalDto> {
        self.call(&CREATE_APPROVAL, Some(&request))
    }

    /// Get an approval request
    ///
    /// Returns the details of the approval with the given number.
    ///
    /// `GET /api/v3/approval` [API documentation](<https://api-explorer.genauth.ai/#operation/getDetail>)
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
    /// use genauth::authentication::GetDetailDto;
    ///
    /// let response = client
    ///     .get_detail(GetDetailDto::new("the number"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDetail")]
    #[inline]
    pub fn get_detail(&self, request: GetDetailDto) -> Call<ApprovalDetailDto> {
        self.call(&GET_DETAIL, Some(&request))
    }

    /// Create approval requests in bulk
    ///
    /// Starts approvals for several objects of the same type at once: access to applications
    /// (`APP_PERMISSION_APPLY`) or roles (`ROLE_PERMISSION_APPLY`).
    ///
    /// `POST /api/v3/approval-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/batchCreateApproval>)
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
    /// use genauth::authentication::{ApprovalObjectType, BatchCreateApprovalReq};
    ///
    /// let response = client
    ///     .batch_create_approval(BatchCreateApprovalReq::new(
    ///         ApprovalObjectType::AppPermissionApply,
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batchCreateApproval")]
    #[inline]
    pub fn batch_create_approval(
        &self,
        request: BatchCreateApprovalReq,
    ) -> Call<IsSuccessDto> {
        self.call(&BATCH_CREATE_APPROVAL, Some(&request))
    }

    /// List my initiated approvals
    ///
    /// Returns a page of the approvals that the current user started, optionally filtered by object
    /// type or by a fuzzy search on the approval number and the initiator's name.
    ///
    /// Paginated: `page_no` is the page number, and `page_size` is the page size. The items are in
    /// `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/approval-initiated-list` [API documentation](<https://api-explorer.genauth.ai/#operation/initiatedList>)
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
    /// use genauth::authentication::InitiatedListDto;
    ///
    /// let mut items = client
    ///     .initiated_list(InitiatedListDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "initiatedList")]
    #[inline]
    pub fn initiated_list(
        &self,
        request: InitiatedListDto,
    ) -> Call<InitiatedApprovalPageList, InitiatedApproval> {
        self.call_list(&INITIATED_LIST, request, |page| page.list)
    }

    /// List roles open to permission requests
    ///
    /// Returns a page of the roles that the user can request, optionally limited to an application
    /// or to a keyword.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/roles-permission-applicable` [API documentation](<https://api-explorer.genauth.ai/#operation/getEnablePermissionApplyRoleList>)
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
    /// use genauth::authentication::GetEnablePermissionApplyRoleListDto;
    ///
    /// let mut items = client
    ///     .get_enable_permission_apply_role_list(GetEnablePermissionApplyRoleListDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getEnablePermissionApplyRoleList")]
    #[inline]
    pub fn get_enable_permission_apply_role_list(
        &self,
        request: GetEnablePermissionApplyRoleListDto,
    ) -> Call<EnablePermissionApplyRolePageList, EnablePermissionApplyRole> {
        self.call_list(&GET_ENABLE_PERMISSION_APPLY_ROLE_LIST, request, |page| page.list)
    }
}
