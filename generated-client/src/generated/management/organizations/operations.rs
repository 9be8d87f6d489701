// @generated from spec/management/organizations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Organizations.

use crate::generated::management::{
    AddDepartmentMembersReqDto, CreateDepartmentReqDto, CreateDepartmentTreeReqDto,
    CreateOrganizationReqDto, DeleteDepartmentReqDto, DeleteDepartmentSyncRelationReqDto,
    DeleteOrganizationReqDto, DepartmentDto, DepartmentPagingDto, GetAllDepartmentsDto,
    GetDepartmentByIdDto, GetDepartmentByIdReqDto, GetDepartmentDto,
    GetDepartmentSyncRelationsDto, GetOrganizationDto, GetOrganizationsBatchDto,
    GetParentDepartmentDto, IsUserInDepartmentDataDto, IsUserInDepartmentDto,
    ListChildrenDepartmentsDto, ListDepartmentMemberIdsDto, ListDepartmentMembersDto,
    ListOrganizationsDto, ManagementClient, Node, OrganizationDto, OrganizationPagingDto,
    RemoveDepartmentMembersReqDto, ResultDto, SearchDepartmentMembersDto,
    SearchDepartmentsListReqDto, SearchDepartmentsReqDto, SearchOrganizationsDto,
    UpdateDepartmentReqDto, UpdateDepartmentStatusReqDto, UpdateOrganizationReqDto,
    UpdateOrganizationStatusReqDto, UserPagingDto, UserSyncRelationDto,
};
use crate::generated::shared::{IsSuccessDto, UserDto};
use crate::runtime::prelude::*;

static GET_ORGANIZATION: Operation = Operation {
    name: "getOrganization",
    method: Method::GET,
    path: "/api/v3/get-organization",
    query: &["organizationCode", "withCustomData", "withPost", "tenantId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ORGANIZATIONS_BATCH: Operation = Operation {
    name: "getOrganizationsBatch",
    method: Method::GET,
    path: "/api/v3/get-organization-batch",
    query: &["organizationCodeList", "withCustomData", "withPost", "tenantId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_ORGANIZATIONS: Operation = Operation {
    name: "listOrganizations",
    method: Method::GET,
    path: "/api/v3/list-organizations",
    query: &[
        "page",
        "limit",
        "fetchAll",
        "withCustomData",
        "withPost",
        "tenantId",
        "status",
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

static CREATE_ORGANIZATION: Operation = Operation {
    name: "createOrganization",
    method: Method::POST,
    path: "/api/v3/create-organization",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_ORGANIZATION: Operation = Operation {
    name: "updateOrganization",
    method: Method::POST,
    path: "/api/v3/update-organization",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_ORGANIZATION: Operation = Operation {
    name: "deleteOrganization",
    method: Method::POST,
    path: "/api/v3/delete-organization",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SEARCH_ORGANIZATIONS: Operation = Operation {
    name: "searchOrganizations",
    method: Method::GET,
    path: "/api/v3/search-organizations",
    query: &["keywords", "page", "limit", "withCustomData", "tenantId"],
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

static UPDATE_ORGANIZATION_STATUS: Operation = Operation {
    name: "updateOrganizationStatus",
    method: Method::POST,
    path: "/api/v3/update-organization-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_DEPARTMENT: Operation = Operation {
    name: "getDepartment",
    method: Method::GET,
    path: "/api/v3/get-department",
    query: &[
        "organizationCode",
        "departmentId",
        "departmentCode",
        "departmentIdType",
        "withCustomData",
        "flatCustomData",
        "tenantId",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_DEPARTMENT: Operation = Operation {
    name: "createDepartment",
    method: Method::POST,
    path: "/api/v3/create-department",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_DEPARTMENT: Operation = Operation {
    name: "updateDepartment",
    method: Method::POST,
    path: "/api/v3/update-department",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_DEPARTMENT: Operation = Operation {
    name: "deleteDepartment",
    method: Method::POST,
    path: "/api/v3/delete-department",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SEARCH_DEPARTMENTS: Operation = Operation {
    name: "searchDepartments",
    method: Method::POST,
    path: "/api/v3/search-departments",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SEARCH_DEPARTMENTS_LIST: Operation = Operation {
    name: "searchDepartmentsList",
    method: Method::POST,
    path: "/api/v3/search-departments-list",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
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

static LIST_CHILDREN_DEPARTMENTS: Operation = Operation {
    name: "listChildrenDepartments",
    method: Method::GET,
    path: "/api/v3/list-children-departments",
    query: &[
        "organizationCode",
        "departmentId",
        "status",
        "departmentIdType",
        "excludeVirtualNode",
        "onlyVirtualNode",
        "withCustomData",
        "tenantId",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ALL_DEPARTMENTS: Operation = Operation {
    name: "getAllDepartments",
    method: Method::GET,
    path: "/api/v3/get-all-departments",
    query: &["organizationCode", "departmentId", "departmentIdType", "withCustomData"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "listDepartmentMembers",
    method: Method::GET,
    path: "/api/v3/list-department-members",
    query: &[
        "organizationCode",
        "departmentId",
        "sortBy",
        "orderBy",
        "departmentIdType",
        "includeChildrenDepartments",
        "page",
        "limit",
        "withCustomData",
        "withIdentities",
        "withDepartmentIds",
        "tenantId",
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

static LIST_DEPARTMENT_MEMBER_IDS: Operation = Operation {
    name: "listDepartmentMemberIds",
    method: Method::GET,
    path: "/api/v3/list-department-member-ids",
    query: &["organizationCode", "departmentId", "departmentIdType", "tenantId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SEARCH_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "searchDepartmentMembers",
    method: Method::GET,
    path: "/api/v3/search-department-members",
    query: &[
        "organizationCode",
        "departmentId",
        "keywords",
        "page",
        "limit",
        "departmentIdType",
        "includeChildrenDepartments",
        "withCustomData",
        "withIdentities",
        "withDepartmentIds",
        "tenantId",
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

static ADD_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "addDepartmentMembers",
    method: Method::POST,
    path: "/api/v3/add-department-members",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_DEPARTMENT_MEMBERS: Operation = Operation {
    name: "removeDepartmentMembers",
    method: Method::POST,
    path: "/api/v3/remove-department-members",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PARENT_DEPARTMENT: Operation = Operation {
    name: "getParentDepartment",
    method: Method::GET,
    path: "/api/v3/get-parent-department",
    query: &[
        "organizationCode",
        "departmentId",
        "departmentIdType",
        "withCustomData",
        "tenantId",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static IS_USER_IN_DEPARTMENT: Operation = Operation {
    name: "isUserInDepartment",
    method: Method::GET,
    path: "/api/v3/is-user-in-department",
    query: &[
        "userId",
        "organizationCode",
        "departmentId",
        "departmentIdType",
        "includeChildrenDepartments",
        "tenantId",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_DEPARTMENT_BY_ID: Operation = Operation {
    name: "getDepartmentById",
    method: Method::GET,
    path: "/api/v3/get-department-by-id",
    query: &["departmentId", "tenantId", "withCustomData", "appTypeList"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_DEPARTMENT_TREE: Operation = Operation {
    name: "createDepartmentTree",
    method: Method::POST,
    path: "/api/v3/create-department-tree",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_DEPARTMENT_SYNC_RELATIONS: Operation = Operation {
    name: "getDepartmentSyncRelations",
    method: Method::GET,
    path: "/api/v3/get-department-sync-relations",
    query: &[
        "organizationCode",
        "departmentId",
        "departmentIdType",
        "withCustomData",
        "tenantId",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_DEPARTMENT_SYNC_RELATIONS: Operation = Operation {
    name: "deleteDepartmentSyncRelations",
    method: Method::POST,
    path: "/api/v3/delete-department-sync-relations",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_NODE_STATUS: Operation = Operation {
    name: "updateNodeStatus",
    method: Method::POST,
    path: "/api/v3/update-department-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static GET_DEPARTMENT_ALL_APP: Operation = Operation {
    name: "getDepartmentAllApp",
    method: Method::POST,
    path: "/api/v3/get-department-available-app",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Organizations
///
/// Organizations, their departments, and department members.
impl ManagementClient {
    /// Get an organization
    ///
    /// Returns the details of the organization with the given code, optionally with its custom data
    /// and posts.
    ///
    /// `GET /api/v3/get-organization` [API documentation](<https://api-explorer.genauth.ai/#operation/getOrganization>)
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
    /// use genauth::management::GetOrganizationDto;
    ///
    /// let response = client
    ///     .get_organization(GetOrganizationDto::new("steamory"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOrganization")]
    #[inline]
    pub fn get_organization(
        &self,
        request: GetOrganizationDto,
    ) -> Call<OrganizationDto> {
        self.call(&GET_ORGANIZATION, Some(&request))
    }

    /// Get organizations in bulk
    ///
    /// Returns the details of the organizations with the given codes, optionally with their custom
    /// data and posts.
    ///
    /// `GET /api/v3/get-organization-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getOrganizationsBatch>)
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
    /// use genauth::management::GetOrganizationsBatchDto;
    ///
    /// let response = client
    ///     .get_organizations_batch(GetOrganizationsBatchDto::new(["code1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOrganizationsBatch")]
    #[inline]
    pub fn get_organizations_batch(
        &self,
        request: GetOrganizationsBatchDto,
    ) -> Call<Vec<OrganizationDto>> {
        self.call(&GET_ORGANIZATIONS_BATCH, Some(&request))
    }

    /// List organizations
    ///
    /// Returns the organizations, either a page of them or all, optionally limited to a tenant or a
    /// status.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-organizations` [API documentation](<https://api-explorer.genauth.ai/#operation/listOrganizations>)
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
    /// use genauth::management::ListOrganizationsDto;
    ///
    /// let mut items = client
    ///     .list_organizations(ListOrganizationsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listOrganizations")]
    #[inline]
    pub fn list_organizations(
        &self,
        request: ListOrganizationsDto,
    ) -> Call<OrganizationPagingDto, OrganizationDto> {
        self.call_list(&LIST_ORGANIZATIONS, request, |page| page.list)
    }

    /// Create an organization
    ///
    /// Creates an organization with only a root node. Optional settings include a description, a
    /// custom ID for the root node, and names in other languages.
    ///
    /// `POST /api/v3/create-organization` [API documentation](<https://api-explorer.genauth.ai/#operation/createOrganization>)
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
    /// use genauth::management::CreateOrganizationReqDto;
    ///
    /// let response = client
    ///     .create_organization(CreateOrganizationReqDto::new(
    ///         "steamory",
    ///         "蒸汽记忆",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrganization")]
    #[inline]
    pub fn create_organization(
        &self,
        request: CreateOrganizationReqDto,
    ) -> Call<OrganizationDto> {
        self.call(&CREATE_ORGANIZATION, Some(&request))
    }

    /// Update an organization
    ///
    /// Changes the organization with the given code, such as its name, description, or code.
    ///
    /// `POST /api/v3/update-organization` [API documentation](<https://api-explorer.genauth.ai/#operation/updateOrganization>)
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
    /// use genauth::management::UpdateOrganizationReqDto;
    ///
    /// let response = client
    ///     .update_organization(UpdateOrganizationReqDto::new("steamory"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateOrganization")]
    #[inline]
    pub fn update_organization(
        &self,
        request: UpdateOrganizationReqDto,
    ) -> Call<OrganizationDto> {
        self.call(&UPDATE_ORGANIZATION, Some(&request))
    }

    /// Delete an organization
    ///
    /// Deletes the whole tree of the organization with the given code.
    ///
    /// `POST /api/v3/delete-organization` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteOrganization>)
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
    /// use genauth::management::DeleteOrganizationReqDto;
    ///
    /// let response = client
    ///     .delete_organization(DeleteOrganizationReqDto::new("steamory"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteOrganization")]
    #[inline]
    pub fn delete_organization(
        &self,
        request: DeleteOrganizationReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_ORGANIZATION, Some(&request))
    }

    /// Search organizations
    ///
    /// Returns a page of the organizations that match the keywords.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/search-organizations` [API documentation](<https://api-explorer.genauth.ai/#operation/searchOrganizations>)
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
    /// use genauth::management::SearchOrganizationsDto;
    ///
    /// let mut items = client
    ///     .search_organizations(SearchOrganizationsDto::new("Authing"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchOrganizations")]
    #[inline]
    pub fn search_organizations(
        &self,
        request: SearchOrganizationsDto,
    ) -> Call<OrganizationPagingDto, OrganizationDto> {
        self.call_list(&SEARCH_ORGANIZATIONS, request, |page| page.list)
    }

    /// Set the status of an organization
    ///
    /// Changes the status of the organization with the given root node ID.
    ///
    /// `POST /api/v3/update-organization-status` [API documentation](<https://api-explorer.genauth.ai/#operation/updateOrganizationStatus>)
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
    /// use genauth::management::UpdateOrganizationStatusReqDto;
    ///
    /// let response = client
    ///     .update_organization_status(UpdateOrganizationStatusReqDto::new(
    ///         "623c20b2a062aaaaf41b17da",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateOrganizationStatus")]
    #[inline]
    pub fn update_organization_status(
        &self,
        request: UpdateOrganizationStatusReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_ORGANIZATION_STATUS, Some(&request))
    }

    /// Get a department
    ///
    /// Returns a department by its organization code and its department ID or code, optionally with
    /// its custom data.
    ///
    /// `GET /api/v3/get-department` [API documentation](<https://api-explorer.genauth.ai/#operation/getDepartment>)
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
    /// use genauth::management::GetDepartmentDto;
    ///
    /// let response = client
    ///     .get_department(GetDepartmentDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDepartment")]
    #[inline]
    pub fn get_department(&self, request: GetDepartmentDto) -> Call<DepartmentDto> {
        self.call(&GET_DEPARTMENT, Some(&request))
    }

    /// Create a department
    ///
    /// Creates a department in an organization, below the given parent department.
    ///
    /// `POST /api/v3/create-department` [API documentation](<https://api-explorer.genauth.ai/#operation/createDepartment>)
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
    /// use genauth::management::CreateDepartmentReqDto;
    ///
    /// let response = client
    ///     .create_department(CreateDepartmentReqDto::new(
    ///         "steamory",
    ///         "开发部",
    ///         "6229c4deb3e4d8a20b6021ff",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDepartment")]
    #[inline]
    pub fn create_department(
        &self,
        request: CreateDepartmentReqDto,
    ) -> Call<DepartmentDto> {
        self.call(&CREATE_DEPARTMENT, Some(&request))
    }

    /// Update a department
    ///
    /// Changes the department with the given ID in an organization.
    ///
    /// `POST /api/v3/update-department` [API documentation](<https://api-explorer.genauth.ai/#operation/updateDepartment>)
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
    /// use genauth::management::UpdateDepartmentReqDto;
    ///
    /// let response = client
    ///     .update_department(UpdateDepartmentReqDto::new(
    ///         "steamory",
    ///         "60b49eb83fd80adb96f26e68",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateDepartment")]
    #[inline]
    pub fn update_department(
        &self,
        request: UpdateDepartmentReqDto,
    ) -> Call<DepartmentDto> {
        self.call(&UPDATE_DEPARTMENT, Some(&request))
    }

    /// Delete a department
    ///
    /// Deletes the department with the given ID from an organization.
    ///
    /// `POST /api/v3/delete-department` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteDepartment>)
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
    /// use genauth::management::DeleteDepartmentReqDto;
    ///
    /// let response = client
    ///     .delete_department(DeleteDepartmentReqDto::new(
    ///         "steamory",
    ///         "60b49eb83fd80adb96f26e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteDepartment")]
    #[inline]
    pub fn delete_department(
        &self,
        request: DeleteDepartmentReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_DEPARTMENT, Some(&request))
    }

    /// Search departments by keyword
    ///
    /// Use [`search_departments_list`](Self::search_departments_list) instead.
    ///
    /// Returns the departments of an organization that match the keywords, for example in their
    /// names.
    ///
    /// `POST /api/v3/search-departments` [API documentation](<https://api-explorer.genauth.ai/#operation/searchDepartments>)
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
    /// # #![allow(deprecated)]
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::SearchDepartmentsReqDto;
    ///
    /// let response = client
    ///     .search_departments(SearchDepartmentsReqDto::new("steamory", "Authing"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchDepartments")]
    #[deprecated(note = "use `search_departments_list`")]
    #[inline]
    pub fn search_departments(
        &self,
        request: SearchDepartmentsReqDto,
    ) -> Call<Vec<DepartmentDto>> {
        self.call(&SEARCH_DEPARTMENTS, Some(&request))
    }

    /// Search departments
    ///
    /// Returns a page of the departments of an organization that match the conditions in
    /// `advancedFilter`, in the requested order.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/search-departments-list` [API documentation](<https://api-explorer.genauth.ai/#operation/searchDepartmentsList>)
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
    /// use genauth::management::SearchDepartmentsListReqDto;
    ///
    /// let mut items = client
    ///     .search_departments_list(SearchDepartmentsListReqDto::new("steamory"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchDepartmentsList")]
    #[inline]
    pub fn search_departments_list(
        &self,
        request: SearchDepartmentsListReqDto,
    ) -> Call<Vec<DepartmentDto>, DepartmentDto> {
        self.call_list(&SEARCH_DEPARTMENTS_LIST, request, |page| page)
    }

    /// List child departments
    ///
    /// Returns the child departments of a department. Virtual departments can be excluded or
    /// returned exclusively. Optionally includes custom data.
    ///
    /// `GET /api/v3/list-children-departments` [API documentation](<https://api-explorer.genauth.ai/#operation/listChildrenDepartments>)
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
    /// use genauth::management::ListChildrenDepartmentsDto;
    ///
    /// let response = client
    ///     .list_children_departments(ListChildrenDepartmentsDto::new(
    ///         "steamory",
    ///         "60b49eb83fd80adb96f26e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listChildrenDepartments")]
    #[inline]
    pub fn list_children_departments(
        &self,
        request: ListChildrenDepartmentsDto,
    ) -> Call<DepartmentPagingDto> {
        self.call(&LIST_CHILDREN_DEPARTMENTS, Some(&request))
    }

    /// List all departments
    ///
    /// Returns all departments of an organization, starting from the given department or, by
    /// default, from the root department.
    ///
    /// `GET /api/v3/get-all-departments` [API documentation](<https://api-explorer.genauth.ai/#operation/getAllDepartments>)
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
    /// use genauth::management::GetAllDepartmentsDto;
    ///
    /// let response = client
    ///     .get_all_departments(GetAllDepartmentsDto::new("steamory"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllDepartments")]
    #[inline]
    pub fn get_all_departments(
        &self,
        request: GetAllDepartmentsDto,
    ) -> Call<DepartmentPagingDto> {
        self.call(&GET_ALL_DEPARTMENTS, Some(&request))
    }

    /// List the members of a department
    ///
    /// Returns a page of the members of a department in the requested order, optionally with those
    /// of its child departments. Custom data, identities, and department IDs can be included.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-department-members` [API documentation](<https://api-explorer.genauth.ai/#operation/listDepartmentMembers>)
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
    /// use genauth::management::ListDepartmentMembersDto;
    ///
    /// let mut items = client
    ///     .list_department_members(ListDepartmentMembersDto::new("steamory", "root"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDepartmentMembers")]
    #[inline]
    pub fn list_department_members(
        &self,
        request: ListDepartmentMembersDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&LIST_DEPARTMENT_MEMBERS, request, |page| page.list)
    }

    /// List a department's direct member IDs
    ///
    /// Returns the user IDs of the direct members of a department.
    ///
    /// `GET /api/v3/list-department-member-ids` [API documentation](<https://api-explorer.genauth.ai/#operation/listDepartmentMemberIds>)
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
    /// use genauth::management::ListDepartmentMemberIdsDto;
    ///
    /// let response = client
    ///     .list_department_member_ids(ListDepartmentMemberIdsDto::new("steamory", "root"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDepartmentMemberIds")]
    #[inline]
    pub fn list_department_member_ids(
        &self,
        request: ListDepartmentMemberIdsDto,
    ) -> Call<Vec<String>> {
        self.call(&LIST_DEPARTMENT_MEMBER_IDS, Some(&request))
    }

    /// Search the members of a department
    ///
    /// Returns a page of the members of a department that match the keywords, optionally with those
    /// of its child departments. Custom data, identities, and department IDs can be included.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/search-department-members` [API documentation](<https://api-explorer.genauth.ai/#operation/searchDepartmentMembers>)
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
    /// use genauth::management::SearchDepartmentMembersDto;
    ///
    /// let mut items = client
    ///     .search_department_members(SearchDepartmentMembersDto::new(
    ///         "steamory",
    ///         "root",
    ///         "张三",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "searchDepartmentMembers")]
    #[inline]
    pub fn search_department_members(
        &self,
        request: SearchDepartmentMembersDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&SEARCH_DEPARTMENT_MEMBERS, request, |page| page.list)
    }

    /// Add members to a department
    ///
    /// Adds the users with the given IDs to a department of an organization.
    ///
    /// `POST /api/v3/add-department-members` [API documentation](<https://api-explorer.genauth.ai/#operation/addDepartmentMembers>)
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
    /// use genauth::management::AddDepartmentMembersReqDto;
    ///
    /// let response = client
    ///     .add_department_members(AddDepartmentMembersReqDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         "steamory",
    ///         ["623c20b2a062aaaaf41b17da"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addDepartmentMembers")]
    #[inline]
    pub fn add_department_members(
        &self,
        request: AddDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&ADD_DEPARTMENT_MEMBERS, Some(&request))
    }

    /// Remove members from a department
    ///
    /// Removes the users with the given IDs from a department of an organization.
    ///
    /// `POST /api/v3/remove-department-members` [API documentation](<https://api-explorer.genauth.ai/#operation/removeDepartmentMembers>)
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
    /// use genauth::management::RemoveDepartmentMembersReqDto;
    ///
    /// let response = client
    ///     .remove_department_members(RemoveDepartmentMembersReqDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         "steamory",
    ///         ["623c20b2a062aaaaf41b17da"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeDepartmentMembers")]
    #[inline]
    pub fn remove_department_members(
        &self,
        request: RemoveDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_DEPARTMENT_MEMBERS, Some(&request))
    }

    /// Get the parent department
    ///
    /// Returns the parent of the given department, optionally with its custom data.
    ///
    /// `GET /api/v3/get-parent-department` [API documentation](<https://api-explorer.genauth.ai/#operation/getParentDepartment>)
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
    /// use genauth::management::GetParentDepartmentDto;
    ///
    /// let response = client
    ///     .get_parent_department(GetParentDepartmentDto::new("steamory", "root"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getParentDepartment")]
    #[inline]
    pub fn get_parent_department(
        &self,
        request: GetParentDepartmentDto,
    ) -> Call<DepartmentDto> {
        self.call(&GET_PARENT_DEPARTMENT, Some(&request))
    }

    /// Check a user's department membership
    ///
    /// Checks whether a user belongs to a department, optionally including its child departments.
    ///
    /// `GET /api/v3/is-user-in-department` [API documentation](<https://api-explorer.genauth.ai/#operation/isUserInDepartment>)
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
    /// use genauth::management::IsUserInDepartmentDto;
    ///
    /// let response = client
    ///     .is_user_in_department(IsUserInDepartmentDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         "steamory",
    ///         "root",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "isUserInDepartment")]
    #[inline]
    pub fn is_user_in_department(
        &self,
        request: IsUserInDepartmentDto,
    ) -> Call<IsUserInDepartmentDataDto> {
        self.call(&IS_USER_IN_DEPARTMENT, Some(&request))
    }

    /// Get a department by ID
    ///
    /// Returns a department by ID, without the organization code.
    ///
    /// `GET /api/v3/get-department-by-id` [API documentation](<https://api-explorer.genauth.ai/#operation/getDepartmentById>)
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
    /// use genauth::management::GetDepartmentByIdDto;
    ///
    /// let response = client
    ///     .get_department_by_id(GetDepartmentByIdDto::new("root"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDepartmentById")]
    #[inline]
    pub fn get_department_by_id(
        &self,
        request: GetDepartmentByIdDto,
    ) -> Call<DepartmentDto> {
        self.call(&GET_DEPARTMENT_BY_ID, Some(&request))
    }

    /// Create departments from a tree
    ///
    /// Creates the departments of an organization tree in bulk. A department whose name does not
    /// exist yet is created. Returns the numbers of added and updated users and departments.
    ///
    /// `POST /api/v3/create-department-tree` [API documentation](<https://api-explorer.genauth.ai/#operation/createDepartmentTree>)
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
    /// use genauth::management::CreateDepartmentTreeReqDto;
    ///
    /// let response = client
    ///     .create_department_tree(CreateDepartmentTreeReqDto::new("研发"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDepartmentTree")]
    #[inline]
    pub fn create_department_tree(
        &self,
        request: CreateDepartmentTreeReqDto,
    ) -> Call<ResultDto> {
        self.call(&CREATE_DEPARTMENT_TREE, Some(&request))
    }

    /// List a department's synchronization relations
    ///
    /// Returns the records in third-party systems that a department is linked to by upstream or
    /// downstream synchronization.
    ///
    /// `GET /api/v3/get-department-sync-relations` [API documentation](<https://api-explorer.genauth.ai/#operation/getDepartmentSyncRelations>)
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
    /// use genauth::management::GetDepartmentSyncRelationsDto;
    ///
    /// let response = client
    ///     .get_department_sync_relations(GetDepartmentSyncRelationsDto::new("steamory"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDepartmentSyncRelations")]
    #[inline]
    pub fn get_department_sync_relations(
        &self,
        request: GetDepartmentSyncRelationsDto,
    ) -> Call<Vec<UserSyncRelationDto>> {
        self.call(&GET_DEPARTMENT_SYNC_RELATIONS, Some(&request))
    }

    /// Delete a department's synchronization relations
    ///
    /// Removes the synchronization relation between a department and the given identity source, for
    /// departments with upstream or downstream synchronization.
    ///
    /// `POST /api/v3/delete-department-sync-relations` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteDepartmentSyncRelations>)
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
    /// use genauth::management::DeleteDepartmentSyncRelationReqDto;
    ///
    /// let response = client
    ///     .delete_department_sync_relations(DeleteDepartmentSyncRelationReqDto::new(
    ///         "steamory",
    ///         "root",
    ///         "wechat",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteDepartmentSyncRelations")]
    #[inline]
    pub fn delete_department_sync_relations(
        &self,
        request: DeleteDepartmentSyncRelationReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_DEPARTMENT_SYNC_RELATIONS, Some(&request))
    }

    /// Enable or disable a department
    ///
    /// Enables or disables the department with the given ID, and returns the updated department.
    ///
    /// `POST /api/v3/update-department-status` [API documentation](<https://api-explorer.genauth.ai/#operation/updateNodeStatus>)
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
    /// use genauth::management::UpdateDepartmentStatusReqDto;
    ///
    /// let response = client
    ///     .update_node_status(UpdateDepartmentStatusReqDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         true,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateNodeStatus")]
    #[inline]
    pub fn update_node_status(
        &self,
        request: UpdateDepartmentStatusReqDto,
    ) -> Call<Node> {
        self.call(&UPDATE_NODE_STATUS, Some(&request))
    }

    /// List the applications of a department
    ///
    /// Returns the applications granted to the department with the given ID, optionally limited to
    /// certain application types.
    ///
    /// `POST /api/v3/get-department-available-app` [API documentation](<https://api-explorer.genauth.ai/#operation/getDepartmentAllApp>)
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
    /// use genauth::management::GetDepartmentByIdReqDto;
    ///
    /// let response = client
    ///     .get_department_all_app(GetDepartmentByIdReqDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDepartmentAllApp")]
    #[inline]
    pub fn get_department_all_app(
        &self,
        request: GetDepartmentByIdReqDto,
    ) -> Call<DepartmentDto> {
        self.call(&GET_DEPARTMENT_ALL_APP, Some(&request))
    }
}
