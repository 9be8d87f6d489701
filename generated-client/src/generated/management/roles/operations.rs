// @generated from spec/management/roles.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Roles.

use crate::generated::management::{
    AssignRoleBatchDto, AssignRoleDto, CheckRoleMutualExclusionReqDto,
    CheckRoleMutualExclusionResultDto, CheckRoleParamsDto, CheckRoleParamsRespDto,
    CreateAdminRoleDto, CreateRoleDto, CreateRolesBatch, DeleteAdminRoleDto,
    DeleteRoleBatchDto, DeleteRoleDto, GetRoleAuthorizedResourcesDto, GetRoleDto,
    ListRoleAssignmentsDto, ListRoleDepartmentsDto, ListRoleMembersDto, ListRolesDto,
    ManagementClient, RevokeRoleBatchDto, RevokeRoleDto, RoleAuthorizedResourcePagingDto,
    RoleDepartmentListPagingDto, RoleDepartmentRespDto, RoleListPageDto, RolePagingDto,
    RolePermissionListDto, UpdateRoleDto, UserPagingDto,
};
use crate::generated::shared::{IsSuccessDto, RoleDto, UserDto};
use crate::runtime::prelude::*;

static GET_ROLE: Operation = Operation {
    name: "getRole",
    method: Method::GET,
    path: "/api/v3/get-role",
    query: &["code", "namespace"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ASSIGN_ROLE: Operation = Operation {
    name: "assignRole",
    method: Method::POST,
    path: "/api/v3/assign-role",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ASSIGN_ROLE_BATCH: Operation = Operation {
    name: "assignRoleBatch",
    method: Method::POST,
    path: "/api/v3/assign-role-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REVOKE_ROLE: Operation = Operation {
    name: "revokeRole",
    method: Method::POST,
    path: "/api/v3/revoke-role",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REVOKE_ROLE_BATCH: Operation = Operation {
    name: "revokeRoleBatch",
    method: Method::POST,
    path: "/api/v3/revoke-role-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ROLE_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "getRoleAuthorizedResources",
    method: Method::GET,
    path: "/api/v3/get-role-authorized-resources",
    query: &["code", "namespace", "resourceType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_ROLE_MEMBERS: Operation = Operation {
    name: "listRoleMembers",
    method: Method::GET,
    path: "/api/v3/list-role-members",
    query: &[
        "page",
        "limit",
        "withCustomData",
        "withIdentities",
        "withDepartmentIds",
        "code",
        "namespace",
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

static LIST_ROLE_DEPARTMENTS: Operation = Operation {
    name: "listRoleDepartments",
    method: Method::GET,
    path: "/api/v3/list-role-departments",
    query: &["code", "namespace", "page", "limit"],
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

static CREATE_ROLE: Operation = Operation {
    name: "createRole",
    method: Method::POST,
    path: "/api/v3/create-role",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_ROLES: Operation = Operation {
    name: "listRoles",
    method: Method::GET,
    path: "/api/v3/list-roles",
    query: &["page", "limit", "keywords", "namespace"],
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

static DELETE_ROLES_BATCH: Operation = Operation {
    name: "deleteRolesBatch",
    method: Method::POST,
    path: "/api/v3/delete-roles-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_ROLES_BATCH: Operation = Operation {
    name: "createRolesBatch",
    method: Method::POST,
    path: "/api/v3/create-roles-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_ROLE: Operation = Operation {
    name: "updateRole",
    method: Method::POST,
    path: "/api/v3/update-role",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_ROLES: Operation = Operation {
    name: "deleteRoles",
    method: Method::POST,
    path: "/api/v3/multiple-namespace-delete-roles-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_PARAMS_NAMESPACE: Operation = Operation {
    name: "checkParamsNamespace",
    method: Method::POST,
    path: "/api/v3/check-role-params",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_ROLE_ASSIGNMENTS: Operation = Operation {
    name: "listRoleAssignments",
    method: Method::GET,
    path: "/api/v3/list-role-assignments",
    query: &["page", "limit", "query", "roleCode", "namespaceCode", "targetType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: Some(Paging {
        from: "page",
        limit: Some("limit"),
        most: Some(50),
        items: Some("data"),
        total: Some("totalCount"),
        next: None,
    }),
};

static CREATE_ADMIN_ROLE: Operation = Operation {
    name: "createAdminRole",
    method: Method::POST,
    path: "/api/v3/create-admin-role",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_ADMIN_ROLES_BATCH: Operation = Operation {
    name: "deleteAdminRolesBatch",
    method: Method::POST,
    path: "/api/v3/delete-admin-roles",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_MUTUAL_EXCLUSION: Operation = Operation {
    name: "checkMutualExclusion",
    method: Method::POST,
    path: "/api/v3/check-role-mutual-exclusion",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Roles
///
/// Roles, and the subjects to which they are assigned.
impl ManagementClient {
    /// Get a role
    ///
    /// Returns the details of the role with the given code in a permission namespace.
    ///
    /// `GET /api/v3/get-role` [API documentation](<https://api-explorer.genauth.ai/#operation/getRole>)
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
    /// use genauth::management::GetRoleDto;
    ///
    /// let response = client
    ///     .get_role(GetRoleDto::new("manager"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRole")]
    #[inline]
    pub fn get_role(&self, request: GetRoleDto) -> Call<RoleDto> {
        self.call(&GET_ROLE, Some(&request))
    }

    /// Assign a role
    ///
    /// Assigns a role, identified by its code in a permission namespace, to users or departments.
    ///
    /// `POST /api/v3/assign-role` [API documentation](<https://api-explorer.genauth.ai/#operation/assignRole>)
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
    /// use genauth::management::{AssignRoleDto, TargetDto, TargetType};
    ///
    /// let response = client
    ///     .assign_role(AssignRoleDto::new(
    ///         "code1",
    ///         [TargetDto::new(TargetType::Department, "60b49eb83fd80adb96f26e68")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "assignRole")]
    #[inline]
    pub fn assign_role(&self, request: AssignRoleDto) -> Call<IsSuccessDto> {
        self.call(&ASSIGN_ROLE, Some(&request))
    }

    /// Assign roles in bulk
    ///
    /// Assigns several roles to users or departments.
    ///
    /// `POST /api/v3/assign-role-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/assignRoleBatch>)
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
    /// use genauth::management::{AssignRoleBatchDto, RoleCodeDto, TargetDto, TargetType};
    ///
    /// let response = client
    ///     .assign_role_batch(AssignRoleBatchDto::new(
    ///         [RoleCodeDto::new("admin")],
    ///         [TargetDto::new(TargetType::Department, "60b49eb83fd80adb96f26e68")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "assignRoleBatch")]
    #[inline]
    pub fn assign_role_batch(&self, request: AssignRoleBatchDto) -> Call<IsSuccessDto> {
        self.call(&ASSIGN_ROLE_BATCH, Some(&request))
    }

    /// Revoke a role
    ///
    /// Revokes a role, identified by its code in a permission namespace, from users or departments.
    ///
    /// `POST /api/v3/revoke-role` [API documentation](<https://api-explorer.genauth.ai/#operation/revokeRole>)
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
    /// use genauth::management::{RevokeRoleDto, TargetDto, TargetType};
    ///
    /// let response = client
    ///     .revoke_role(RevokeRoleDto::new(
    ///         "code1",
    ///         [TargetDto::new(TargetType::Department, "60b49eb83fd80adb96f26e68")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revokeRole")]
    #[inline]
    pub fn revoke_role(&self, request: RevokeRoleDto) -> Call<IsSuccessDto> {
        self.call(&REVOKE_ROLE, Some(&request))
    }

    /// Revoke roles in bulk
    ///
    /// Revokes several roles from users or departments.
    ///
    /// `POST /api/v3/revoke-role-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/revokeRoleBatch>)
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
    /// use genauth::management::{RevokeRoleBatchDto, RoleCodeDto, TargetDto, TargetType};
    ///
    /// let response = client
    ///     .revoke_role_batch(RevokeRoleBatchDto::new(
    ///         [RoleCodeDto::new("admin")],
    ///         [TargetDto::new(TargetType::Department, "60b49eb83fd80adb96f26e68")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revokeRoleBatch")]
    #[inline]
    pub fn revoke_role_batch(&self, request: RevokeRoleBatchDto) -> Call<IsSuccessDto> {
        self.call(&REVOKE_ROLE_BATCH, Some(&request))
    }

    /// List the authorized resources of a role
    ///
    /// Returns the resources granted to the role with the given code in the permission namespace
    /// given by `namespace`. `resourceType` limits the list to one type of resource.
    ///
    /// `GET /api/v3/get-role-authorized-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/getRoleAuthorizedResources>)
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
    /// use genauth::management::GetRoleAuthorizedResourcesDto;
    ///
    /// let response = client
    ///     .get_role_authorized_resources(GetRoleAuthorizedResourcesDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getRoleAuthorizedResources")]
    #[inline]
    pub fn get_role_authorized_resources(
        &self,
        request: GetRoleAuthorizedResourcesDto,
    ) -> Call<RoleAuthorizedResourcePagingDto> {
        self.call(&GET_ROLE_AUTHORIZED_RESOURCES, Some(&request))
    }

    /// List the members of a role
    ///
    /// Returns a page of the users who hold the role with the given code in a permission namespace.
    /// Custom data, identities, and department IDs of the users can be included.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-role-members` [API documentation](<https://api-explorer.genauth.ai/#operation/listRoleMembers>)
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
    /// use genauth::management::ListRoleMembersDto;
    ///
    /// let mut items = client
    ///     .list_role_members(ListRoleMembersDto::new("manager"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRoleMembers")]
    #[inline]
    pub fn list_role_members(
        &self,
        request: ListRoleMembersDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&LIST_ROLE_MEMBERS, request, |page| page.list)
    }

    /// List the departments of a role
    ///
    /// Returns a page of the departments that hold the role with the given code in a permission
    /// namespace.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-role-departments` [API documentation](<https://api-explorer.genauth.ai/#operation/listRoleDepartments>)
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
    /// use genauth::management::ListRoleDepartmentsDto;
    ///
    /// let mut items = client
    ///     .list_role_departments(ListRoleDepartmentsDto::new("manager"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRoleDepartments")]
    #[inline]
    pub fn list_role_departments(
        &self,
        request: ListRoleDepartmentsDto,
    ) -> Call<RoleDepartmentListPagingDto, RoleDepartmentRespDto> {
        self.call_list(&LIST_ROLE_DEPARTMENTS, request, |page| page.list)
    }

    /// Create a role
    ///
    /// Creates a role with the given code in a permission namespace. A name, a description, and the
    /// time at which the role is disabled can also be set.
    ///
    /// `POST /api/v3/create-role` [API documentation](<https://api-explorer.genauth.ai/#operation/createRole>)
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
    /// use genauth::management::CreateRoleDto;
    ///
    /// let response = client
    ///     .create_role(CreateRoleDto::new("manager"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRole")]
    #[inline]
    pub fn create_role(&self, request: CreateRoleDto) -> Call<RoleDto> {
        self.call(&CREATE_ROLE, Some(&request))
    }

    /// List roles
    ///
    /// Returns a page of the roles of the user pool. The list can be searched by `keywords` and
    /// limited to one permission namespace.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-roles` [API documentation](<https://api-explorer.genauth.ai/#operation/listRoles>)
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
    /// use genauth::management::ListRolesDto;
    ///
    /// let mut items = client
    ///     .list_roles(ListRolesDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRoles")]
    #[inline]
    pub fn list_roles(&self, request: ListRolesDto) -> Call<RolePagingDto, RoleDto> {
        self.call_list(&LIST_ROLES, request, |page| page.list)
    }

    /// Delete roles in one namespace
    ///
    /// Deletes one or more roles of a single permission namespace, identified by their codes. To
    /// delete roles of several namespaces at once, use `deleteRoles`.
    ///
    /// `POST /api/v3/delete-roles-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteRolesBatch>)
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
    /// use genauth::management::DeleteRoleDto;
    ///
    /// let response = client
    ///     .delete_roles_batch(DeleteRoleDto::new(["code1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteRolesBatch")]
    #[inline]
    pub fn delete_roles_batch(&self, request: DeleteRoleDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_ROLES_BATCH, Some(&request))
    }

    /// Create roles in bulk
    ///
    /// Creates several roles in one request, each with its own code, description, and permission
    /// namespace.
    ///
    /// `POST /api/v3/create-roles-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createRolesBatch>)
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
    /// use genauth::management::{CreateRolesBatch, RoleListItem};
    ///
    /// let response = client
    ///     .create_roles_batch(CreateRolesBatch::new([RoleListItem::new("my-role-code")]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRolesBatch")]
    #[inline]
    pub fn create_roles_batch(&self, request: CreateRolesBatch) -> Call<IsSuccessDto> {
        self.call(&CREATE_ROLES_BATCH, Some(&request))
    }

    /// Update a role
    ///
    /// Changes the role with the given code in a permission namespace: its name, description,
    /// status, disabling time, and whether its permissions can be requested. `newCode` sets a new
    /// code.
    ///
    /// `POST /api/v3/update-role` [API documentation](<https://api-explorer.genauth.ai/#operation/updateRole>)
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
    /// use genauth::management::UpdateRoleDto;
    ///
    /// let response = client
    ///     .update_role(UpdateRoleDto::new("code1", "code2", "name"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateRole")]
    #[inline]
    pub fn update_role(&self, request: UpdateRoleDto) -> Call<IsSuccessDto> {
        self.call(&UPDATE_ROLE, Some(&request))
    }

    /// Delete roles across namespaces
    ///
    /// Deletes one or more roles, which may belong to different permission namespaces. Each role is
    /// identified by its code and namespace.
    ///
    /// `POST /api/v3/multiple-namespace-delete-roles-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteRoles>)
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
    /// use genauth::management::{DeleteRoleBatchDto, RoleCodeAndNamespaceDto};
    ///
    /// let response = client
    ///     .delete_roles(DeleteRoleBatchDto::new([RoleCodeAndNamespaceDto::new(
    ///         "manager",
    ///         "system",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteRoles")]
    #[inline]
    pub fn delete_roles(&self, request: DeleteRoleBatchDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_ROLES, Some(&request))
    }

    /// Check a role code or name
    ///
    /// Checks whether a role code or a role name is available in a permission namespace of the user
    /// pool. If it is not, the response contains a message with the reason.
    ///
    /// `POST /api/v3/check-role-params` [API documentation](<https://api-explorer.genauth.ai/#operation/checkParamsNamespace>)
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
    /// use genauth::management::CheckRoleParamsDto;
    ///
    /// let response = client
    ///     .check_params_namespace(CheckRoleParamsDto::new("default", "exampleCode"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkParamsNamespace")]
    #[inline]
    pub fn check_params_namespace(
        &self,
        request: CheckRoleParamsDto,
    ) -> Call<CheckRoleParamsRespDto> {
        self.call(&CHECK_PARAMS_NAMESPACE, Some(&request))
    }

    /// List role assignments
    ///
    /// Returns a page of the assignments of a role in a permission namespace, with their status,
    /// start, and end. The list can be searched and limited to one type of subject.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `data`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-role-assignments` [API documentation](<https://api-explorer.genauth.ai/#operation/listRoleAssignments>)
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
    /// use genauth::management::ListRoleAssignmentsDto;
    ///
    /// let mut items = client
    ///     .list_role_assignments(ListRoleAssignmentsDto::new("code_1"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listRoleAssignments")]
    #[inline]
    pub fn list_role_assignments(
        &self,
        request: ListRoleAssignmentsDto,
    ) -> Call<RoleListPageDto, RolePermissionListDto> {
        self.call_list(&LIST_ROLE_ASSIGNMENTS, request, |page| page.data)
    }

    /// Create an administrator role
    ///
    /// Creates a custom administrator role with a code, a name, and an optional description.
    ///
    /// `POST /api/v3/create-admin-role` [API documentation](<https://api-explorer.genauth.ai/#operation/createAdminRole>)
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
    /// use genauth::management::CreateAdminRoleDto;
    ///
    /// let response = client
    ///     .create_admin_role(CreateAdminRoleDto::new("manager", "manager"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAdminRole")]
    #[inline]
    pub fn create_admin_role(
        &self,
        request: CreateAdminRoleDto,
    ) -> Call<CheckRoleParamsRespDto> {
        self.call(&CREATE_ADMIN_ROLE, Some(&request))
    }

    /// Delete custom administrator roles
    ///
    /// Deletes one or more custom administrator roles, identified by their codes.
    ///
    /// `POST /api/v3/delete-admin-roles` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteAdminRolesBatch>)
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
    /// use genauth::management::DeleteAdminRoleDto;
    ///
    /// let response = client
    ///     .delete_admin_roles_batch(DeleteAdminRoleDto::new(["code1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAdminRolesBatch")]
    #[inline]
    pub fn delete_admin_roles_batch(
        &self,
        request: DeleteAdminRoleDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_ADMIN_ROLES_BATCH, Some(&request))
    }

    /// Check roles for mutual exclusion
    ///
    /// Checks whether any of the given roles are mutually exclusive.
    ///
    /// `POST /api/v3/check-role-mutual-exclusion` [API documentation](<https://api-explorer.genauth.ai/#operation/checkMutualExclusion>)
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
    /// use genauth::management::{CheckRoleMutualExclusionReqDto, RoleCodeDto};
    ///
    /// let response = client
    ///     .check_mutual_exclusion(CheckRoleMutualExclusionReqDto::new([RoleCodeDto::new(
    ///         "admin",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkMutualExclusion")]
    #[inline]
    pub fn check_mutual_exclusion(
        &self,
        request: CheckRoleMutualExclusionReqDto,
    ) -> Call<CheckRoleMutualExclusionResultDto> {
        self.call(&CHECK_MUTUAL_EXCLUSION, Some(&request))
    }
}
