// @generated from spec/management/tenant-members.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Tenant members.

use crate::generated::management::{
    AddTenantDepartmentMembersReqDto, AddTenantUsersDto, CreateTenantUserReqDto,
    GetTenantUserRequestDto, ListTenantUserDto, ManagementClient,
    RemoveTenantDepartmentMembersReqDto, RemoveTenantUsersDto,
    SendInviteTenantUserEmailDto, TenantUserDto, TenantUserListPagingDto,
    UpdateTenantUserDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static SEND_INVITE_TENANT_USER_EMAIL: Operation = Operation {
    name: "sendInviteTenantUserEmail",
    method: Method::POST,
    path: "/api/v3/send-invite-tenant-user-email",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static ADD_TENANT_USERS: Operation = Operation {
    name: "addTenantUsers",
    method: Method::POST,
    path: "/api/v3/add-tenant-users",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_TENANT_USERS: Operation = Operation {
    name: "removeTenantUsers",
    method: Method::POST,
    path: "/api/v3/remove-tenant-users",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_TENANT_USER: Operation = Operation {
    name: "updateTenantUser",
    method: Method::POST,
    path: "/api/v3/update-tenant-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_TENANT_USER: Operation = Operation {
    name: "createTenantUser",
    method: Method::POST,
    path: "/api/v3/create-tenant-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_TENANT_USERS: Operation = Operation {
    name: "listTenantUsers",
    method: Method::POST,
    path: "/api/v3/list-tenant-users",
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

static GET_TENANT_USER: Operation = Operation {
    name: "getTenantUser",
    method: Method::GET,
    path: "/api/v3/get-tenant-user",
    query: &["tenantId", "linkUserId", "memberId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ADD_TENANT_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "addTenantDepartmentMembers",
    method: Method::POST,
    path: "/api/v3/add-tenant-department-members",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_TENANT_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "removeTenantDepartmentMembers",
    method: Method::POST,
    path: "/api/v3/remove-tenant-department-members",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Tenant members
///
/// Members of a tenant, their invitations, and their departments.
impl ManagementClient {
    /// Email tenant member invitations
    ///
    /// Sends tenant user invitations to several email addresses.
    ///
    /// `POST /api/v3/send-invite-tenant-user-email` [API documentation](<https://api-explorer.genauth.ai/#operation/sendInviteTenantUserEmail>)
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
    /// use genauth::management::SendInviteTenantUserEmailDto;
    ///
    /// let response = client
    ///     .send_invite_tenant_user_email(SendInviteTenantUserEmailDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendInviteTenantUserEmail")]
    #[inline]
    pub fn send_invite_tenant_user_email(
        &self,
        request: SendInviteTenantUserEmailDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SEND_INVITE_TENANT_USER_EMAIL, Some(&request))
    }

    /// Add members to a tenant
    ///
    /// Adds existing users, identified by user ID, to a tenant as members.
    ///
    /// `POST /api/v3/add-tenant-users` [API documentation](<https://api-explorer.genauth.ai/#operation/addTenantUsers>)
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
    /// use genauth::management::AddTenantUsersDto;
    ///
    /// let response = client
    ///     .add_tenant_users(AddTenantUsersDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addTenantUsers")]
    #[inline]
    pub fn add_tenant_users(&self, request: AddTenantUsersDto) -> Call<IsSuccessDto> {
        self.call(&ADD_TENANT_USERS, Some(&request))
    }

    /// Remove members from a tenant
    ///
    /// Removes several members from a tenant, identified by user ID or tenant member ID.
    /// `deleteTenantUser` has the same request.
    ///
    /// `POST /api/v3/remove-tenant-users` [API documentation](<https://api-explorer.genauth.ai/#operation/removeTenantUsers>)
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
    /// use genauth::management::RemoveTenantUsersDto;
    ///
    /// let response = client
    ///     .remove_tenant_users(RemoveTenantUsersDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeTenantUsers")]
    #[inline]
    pub fn remove_tenant_users(
        &self,
        request: RemoveTenantUsersDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_TENANT_USERS, Some(&request))
    }

    /// Update a tenant member
    ///
    /// Changes the data of one tenant member, identified by user ID or tenant member ID.
    ///
    /// `POST /api/v3/update-tenant-user` [API documentation](<https://api-explorer.genauth.ai/#operation/updateTenantUser>)
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
    /// use genauth::management::UpdateTenantUserDto;
    ///
    /// let response = client
    ///     .update_tenant_user(UpdateTenantUserDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTenantUser")]
    #[inline]
    pub fn update_tenant_user(
        &self,
        request: UpdateTenantUserDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_TENANT_USER, Some(&request))
    }

    /// Create a tenant member
    ///
    /// Creates a user as a member of a tenant. At least one of email address, phone number, and
    /// username is required; these and `externalId` must be unique within the user pool. The user
    /// is created with administrator rights, so no one-time code is required.
    ///
    /// `POST /api/v3/create-tenant-user` [API documentation](<https://api-explorer.genauth.ai/#operation/createTenantUser>)
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
    /// use genauth::management::{CreateTenantUserReqDto, Gender};
    ///
    /// let response = client
    ///     .create_tenant_user(CreateTenantUserReqDto::new(
    ///         Gender::M,
    ///         "60b49eb83fd80adb96f26e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTenantUser")]
    #[inline]
    pub fn create_tenant_user(
        &self,
        request: CreateTenantUserReqDto,
    ) -> Call<TenantUserDto> {
        self.call(&CREATE_TENANT_USER, Some(&request))
    }

    /// List tenant members
    ///
    /// Returns a page of the members of a tenant. `keywords` runs a fuzzy search in `phone`,
    /// `email`, `name`, `username`, and `nickname`.
    ///
    /// Paginated: `options.pagination.page` is the page number, and `options.pagination.limit` is
    /// the page size. The items are in `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-tenant-users` [API documentation](<https://api-explorer.genauth.ai/#operation/listTenantUsers>)
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
    /// use genauth::management::ListTenantUserDto;
    ///
    /// let mut items = client
    ///     .list_tenant_users(ListTenantUserDto::new("62f20932716fbcc10d966ee5"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTenantUsers")]
    #[inline]
    pub fn list_tenant_users(
        &self,
        request: ListTenantUserDto,
    ) -> Call<TenantUserListPagingDto, TenantUserDto> {
        self.call_list(&LIST_TENANT_USERS, request, |page| page.list)
    }

    /// Get a tenant member
    ///
    /// Returns the data of one tenant member, identified by user ID or tenant member ID.
    ///
    /// `GET /api/v3/get-tenant-user` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenantUser>)
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
    /// use genauth::management::GetTenantUserRequestDto;
    ///
    /// let response = client
    ///     .get_tenant_user(GetTenantUserRequestDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenantUser")]
    #[inline]
    pub fn get_tenant_user(
        &self,
        request: GetTenantUserRequestDto,
    ) -> Call<TenantUserDto> {
        self.call(&GET_TENANT_USER, Some(&request))
    }

    /// Add members to a tenant department
    ///
    /// Adds tenant members to a department, which is identified by its ID and the code of its
    /// organization. The members are identified by user ID or tenant member ID.
    ///
    /// `POST /api/v3/add-tenant-department-members` [API documentation](<https://api-explorer.genauth.ai/#operation/addTenantDepartmentMembers>)
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
    /// use genauth::management::AddTenantDepartmentMembersReqDto;
    ///
    /// let response = client
    ///     .add_tenant_department_members(AddTenantDepartmentMembersReqDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         "steamory",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addTenantDepartmentMembers")]
    #[inline]
    pub fn add_tenant_department_members(
        &self,
        request: AddTenantDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&ADD_TENANT_DEPARTMENT_MEMBERS, Some(&request))
    }

    /// Remove members from a tenant department
    ///
    /// Removes tenant members from a department, which is identified by its ID and the code of its
    /// organization. The members are identified by user ID or tenant member ID.
    ///
    /// `POST /api/v3/remove-tenant-department-members` [API documentation](<https://api-explorer.genauth.ai/#operation/removeTenantDepartmentMembers>)
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
    /// use genauth::management::RemoveTenantDepartmentMembersReqDto;
    ///
    /// let response = client
    ///     .remove_tenant_department_members(RemoveTenantDepartmentMembersReqDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         "steamory",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeTenantDepartmentMembers")]
    #[inline]
    pub fn remove_tenant_department_members(
        &self,
        request: RemoveTenantDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_TENANT_DEPARTMENT_MEMBERS, Some(&request))
    }
}
