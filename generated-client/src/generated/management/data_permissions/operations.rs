// @generated from spec/management/data-permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Data resources and permissions.

use crate::generated::management::{
    BatchCreateDnefReq, CheckDataPolicyExistsDto, CheckDataResourceExistsDto,
    CheckExternalUserPermissionDataDto, CheckExternalUserPermissionDto,
    CheckParamsDataPolicyRespDto, CheckParamsDataResourceRespDto, CheckPermissionDataDto,
    CheckPermissionDto, CheckPermissionNamespaceExistsDto,
    CheckPermissionNamespaceExistsRespDto, CheckUserSameLevelPermissionDataDto,
    CheckUserSameLevelPermissionDto, CreateArrayDataResourceDto,
    CreateArrayDataResourceRespDto, CreateAuthorizeDataPolicyDto, CreateDataPolicyDto,
    CreateDataPolicyRespDto, CreateDataResourceDto, CreateDataResourceRespDto,
    CreateDnefReq, CreatePermissionNamespaceDto, CreatePermissionNamespaceRespDto,
    CreatePermissionNamespacesBatchDto, CreateStringDataResourceDto,
    CreateStringDataResourceRespDto, CreateTreeDataResourceDto,
    CreateTreeDataResourceRespDto, DataPoliciesPaginatedRespDto,
    DataPoliciesSimplePaginatedRespDto, DataResourcesPaginatedRespDto,
    DataSubjectRespDto, DeleteAuthorizeDataPolicyDto, DeleteDataPolicyDto,
    DeleteDataResourceDto, DeleteDnefReq, DeletePermissionNamespaceDto,
    DeletePermissionNamespacesBatchDto, DnefPaginatedRespDto, GetDataPolicyDto,
    GetDataPolicyRespDto, GetDataResourceDto, GetDataResourceRespDto,
    GetExternalUserResourceStructDataDto, GetExternalUserResourceStructDto,
    GetPermissionNamespaceDto, GetPermissionNamespaceRespDto,
    GetPermissionNamespacesBatchDto, GetUserPermissionListDataDto,
    GetUserPermissionListDto, GetUserResourcePermissionListDataDto,
    GetUserResourcePermissionListDto, GetUserResourceStructDataDto,
    GetUserResourceStructDto, ListDataPolicesDto, ListDataPoliciesRespDto,
    ListDataPolicySubjectPageDto, ListDataPolicyTargetsDto, ListDataResourcesDto,
    ListDataResourcesRespDto, ListDnefDto, ListPermissionNamespaceRolesDto,
    ListPermissionNamespacesDto, ListPermissionViewDto,
    ListPermissionViewPaginatedRespDto, ListPermissionViewRespDto,
    ListResourceTargetsDataDto, ListResourceTargetsDto, ListSimpleDataPolicesDto,
    ListSimpleDataPoliciesRespDto, ManagementClient, PermissionNamespaceListPagingDto,
    PermissionNamespaceRolesListPagingDto, PermissionNamespaceRolesListRespDto,
    PermissionNamespacesListRespDto, UpdateDataPolicyDto, UpdateDataPolicyRespDto,
    UpdateDataResourceDto, UpdateDataResourceRespDto, UpdateDnefReq,
    UpdatePermissionNamespaceDto, UpdatePermissionNamespaceRespDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static CREATE_PERMISSION_NAMESPACE: Operation = Operation {
    name: "createPermissionNamespace",
    method: Method::POST,
    path: "/api/v3/create-permission-namespace",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    name: "createPermissionNamespacesBatch",
    method: Method::POST,
    path: "/api/v3/create-permission-namespaces-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PERMISSION_NAMESPACE: Operation = Operation {
    name: "getPermissionNamespace",
    method: Method::GET,
    path: "/api/v3/get-permission-namespace",
    query: &["code"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    name: "getPermissionNamespacesBatch",
    method: Method::GET,
    path: "/api/v3/get-permission-namespaces-batch",
    query: &["codes"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_PERMISSION_NAMESPACES: Operation = Operation {
    name: "listPermissionNamespaces",
    method: Method::GET,
    path: "/api/v3/list-permission-namespaces",
    query: &["page", "limit", "query"],
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

static UPDATE_PERMISSION_NAMESPACE: Operation = Operation {
    name: "updatePermissionNamespace",
    method: Method::POST,
    path: "/api/v3/update-permission-namespace",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_PERMISSION_NAMESPACE: Operation = Operation {
    name: "deletePermissionNamespace",
    method: Method::POST,
    path: "/api/v3/delete-permission-namespace",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_PERMISSION_NAMESPACES_BATCH: Operation = Operation {
    name: "deletePermissionNamespacesBatch",
    method: Method::POST,
    path: "/api/v3/delete-permission-namespaces-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_PERMISSION_NAMESPACE_EXISTS: Operation = Operation {
    name: "checkPermissionNamespaceExists",
    method: Method::POST,
    path: "/api/v3/check-permission-namespace-exists",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_PERMISSION_NAMESPACE_ROLES: Operation = Operation {
    name: "listPermissionNamespaceRoles",
    method: Method::GET,
    path: "/api/v3/list-permission-namespace-roles",
    query: &["page", "limit", "code", "query"],
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

static CREATE_DATA_RESOURCE: Operation = Operation {
    name: "createDataResource",
    method: Method::POST,
    path: "/api/v3/create-data-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_DATA_RESOURCE_BY_STRING: Operation = Operation {
    name: "createDataResourceByString",
    method: Method::POST,
    path: "/api/v3/create-string-data-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_DATA_RESOURCE_BY_ARRAY: Operation = Operation {
    name: "createDataResourceByArray",
    method: Method::POST,
    path: "/api/v3/create-array-data-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_DATA_RESOURCE_BY_TREE: Operation = Operation {
    name: "createDataResourceByTree",
    method: Method::POST,
    path: "/api/v3/create-tree-data-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_DATA_RESOURCES: Operation = Operation {
    name: "listDataResources",
    method: Method::GET,
    path: "/api/v3/list-data-resources",
    query: &["page", "limit", "query", "namespaceCodes"],
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

static GET_DATA_RESOURCE: Operation = Operation {
    name: "getDataResource",
    method: Method::GET,
    path: "/api/v3/get-data-resource",
    query: &["namespaceCode", "resourceCode"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_DATA_RESOURCE: Operation = Operation {
    name: "updateDataResource",
    method: Method::POST,
    path: "/api/v3/update-data-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_DATA_RESOURCE: Operation = Operation {
    name: "deleteDataResource",
    method: Method::POST,
    path: "/api/v3/delete-data-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_DATA_RESOURCE_EXISTS: Operation = Operation {
    name: "checkDataResourceExists",
    method: Method::GET,
    path: "/api/v3/check-data-resource-exists",
    query: &["namespaceCode", "resourceName", "resourceCode"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_DATA_POLICY: Operation = Operation {
    name: "createDataPolicy",
    method: Method::POST,
    path: "/api/v3/create-data-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_DATA_POLICES: Operation = Operation {
    name: "listDataPolices",
    method: Method::GET,
    path: "/api/v3/list-data-policies",
    query: &["page", "limit", "query"],
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

static LIST_SIMPLE_DATA_POLICES: Operation = Operation {
    name: "listSimpleDataPolices",
    method: Method::GET,
    path: "/api/v3/list-simple-data-policies",
    query: &["page", "limit", "query"],
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

static GET_DATA_POLICY: Operation = Operation {
    name: "getDataPolicy",
    method: Method::GET,
    path: "/api/v3/get-data-policy",
    query: &["policyId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_DATA_POLICY: Operation = Operation {
    name: "updateDataPolicy",
    method: Method::POST,
    path: "/api/v3/update-data-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_DATA_POLICY: Operation = Operation {
    name: "deleteDataPolicy",
    method: Method::POST,
    path: "/api/v3/delete-data-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_DATA_POLICY_EXISTS: Operation = Operation {
    name: "checkDataPolicyExists",
    method: Method::GET,
    path: "/api/v3/check-data-policy-exists",
    query: &["policyName"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_DATA_POLICY_TARGETS: Operation = Operation {
    name: "listDataPolicyTargets",
    method: Method::GET,
    path: "/api/v3/list-data-policy-targets",
    query: &["policyId", "page", "limit", "query", "targetType"],
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

static AUTHORIZE_DATA_POLICIES: Operation = Operation {
    name: "authorizeDataPolicies",
    method: Method::POST,
    path: "/api/v3/authorize-data-policies",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static REVOKE_DATA_POLICY: Operation = Operation {
    name: "revokeDataPolicy",
    method: Method::POST,
    path: "/api/v3/revoke-data-policy",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_PERMISSION_LIST: Operation = Operation {
    name: "getUserPermissionList",
    method: Method::POST,
    path: "/api/v3/get-user-permission-list",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_PERMISSION: Operation = Operation {
    name: "checkPermission",
    method: Method::POST,
    path: "/api/v3/check-permission",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_EXTERNAL_USER_PERMISSION: Operation = Operation {
    name: "checkExternalUserPermission",
    method: Method::POST,
    path: "/api/v3/check-external-user-permission",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_RESOURCE_PERMISSION_LIST: Operation = Operation {
    name: "getUserResourcePermissionList",
    method: Method::POST,
    path: "/api/v3/get-user-resource-permission-list",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_RESOURCE_TARGETS: Operation = Operation {
    name: "listResourceTargets",
    method: Method::POST,
    path: "/api/v3/list-resource-targets",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_RESOURCE_STRUCT: Operation = Operation {
    name: "getUserResourceStruct",
    method: Method::POST,
    path: "/api/v3/get-user-resource-struct",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_EXTERNAL_USER_RESOURCE_STRUCT: Operation = Operation {
    name: "getExternalUserResourceStruct",
    method: Method::POST,
    path: "/api/v3/get-external-user-resource-struct",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_USER_SAME_LEVEL_PERMISSION: Operation = Operation {
    name: "checkUserSameLevelPermission",
    method: Method::POST,
    path: "/api/v3/check-user-same-level-permission",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_PERMISSION_VIEW: Operation = Operation {
    name: "listPermissionView",
    method: Method::POST,
    path: "/api/v3/list-permission-view/data",
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

static BATCH_CREATE_DNEF: Operation = Operation {
    name: "batchCreateDnef",
    method: Method::POST,
    path: "/api/v3/batch-create-dnef",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_DNEF: Operation = Operation {
    name: "createDnef",
    method: Method::POST,
    path: "/api/v3/create-dnef",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_DNEF: Operation = Operation {
    name: "deleteDnef",
    method: Method::POST,
    path: "/api/v3/delete-dnef",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_DNEF: Operation = Operation {
    name: "listDnef",
    method: Method::GET,
    path: "/api/v3/list-dnef",
    query: &["namespaceCode", "resourceCode", "startIndex", "maxSize", "query"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_DNEF: Operation = Operation {
    name: "updateDnef",
    method: Method::POST,
    path: "/api/v3/update-dnef",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Data resources and permissions
///
/// Data resources, data policies, and the permissions on the data.
impl ManagementClient {
    /// Create a permission namespace
    ///
    /// Creates a permission namespace with a code, a name, and a description.
    ///
    /// `POST /api/v3/create-permission-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/createPermissionNamespace>)
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
    /// use genauth::management::CreatePermissionNamespaceDto;
    ///
    /// let response = client
    ///     .create_permission_namespace(CreatePermissionNamespaceDto::new(
    ///         "examplePermissionNamespace",
    ///         "示例权限空间",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPermissionNamespace")]
    #[inline]
    pub fn create_permission_namespace(
        &self,
        request: CreatePermissionNamespaceDto,
    ) -> Call<CreatePermissionNamespaceRespDto> {
        self.call(&CREATE_PERMISSION_NAMESPACE, Some(&request))
    }

    /// Create permission namespaces in bulk
    ///
    /// Creates several permission namespaces for data resources, each with its own code, name, and
    /// description.
    ///
    /// `POST /api/v3/create-permission-namespaces-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createPermissionNamespacesBatch>)
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
    /// use genauth::management::{CreatePermissionNamespacesBatchDto, CreatePermissionNamespacesBatchItemDto};
    ///
    /// let response = client
    ///     .create_permission_namespaces_batch(CreatePermissionNamespacesBatchDto::new([CreatePermissionNamespacesBatchItemDto::new(
    ///         "examplePermissionNamespace",
    ///         "示例权限空间",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPermissionNamespacesBatch")]
    #[inline]
    pub fn create_permission_namespaces_batch(
        &self,
        request: CreatePermissionNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CREATE_PERMISSION_NAMESPACES_BATCH, Some(&request))
    }

    /// Get a permission namespace
    ///
    /// Returns the details of a permission namespace for data resources, by its code.
    ///
    /// `GET /api/v3/get-permission-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/getPermissionNamespace>)
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
    /// use genauth::management::GetPermissionNamespaceDto;
    ///
    /// let response = client
    ///     .get_permission_namespace(GetPermissionNamespaceDto::new(
    ///         "examplePermissionNamespace",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPermissionNamespace")]
    #[inline]
    pub fn get_permission_namespace(
        &self,
        request: GetPermissionNamespaceDto,
    ) -> Call<GetPermissionNamespaceRespDto> {
        self.call(&GET_PERMISSION_NAMESPACE, Some(&request))
    }

    /// Get permission namespaces in bulk
    ///
    /// Returns the details of permission namespaces for data resources, by their codes.
    ///
    /// `GET /api/v3/get-permission-namespaces-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getPermissionNamespacesBatch>)
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
    /// use genauth::management::GetPermissionNamespacesBatchDto;
    ///
    /// let response = client
    ///     .get_permission_namespaces_batch(GetPermissionNamespacesBatchDto::new(["example1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPermissionNamespacesBatch")]
    #[inline]
    pub fn get_permission_namespaces_batch(
        &self,
        request: GetPermissionNamespacesBatchDto,
    ) -> Call<Vec<GetPermissionNamespaceRespDto>> {
        self.call(&GET_PERMISSION_NAMESPACES_BATCH, Some(&request))
    }

    /// List permission namespaces
    ///
    /// Returns a page of the permission namespaces of the user pool. `query` filters them by name.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-permission-namespaces` [API documentation](<https://api-explorer.genauth.ai/#operation/listPermissionNamespaces>)
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
    /// use genauth::management::ListPermissionNamespacesDto;
    ///
    /// let mut items = client
    ///     .list_permission_namespaces(ListPermissionNamespacesDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPermissionNamespaces")]
    #[inline]
    pub fn list_permission_namespaces(
        &self,
        request: ListPermissionNamespacesDto,
    ) -> Call<PermissionNamespaceListPagingDto, PermissionNamespacesListRespDto> {
        self.call_list(&LIST_PERMISSION_NAMESPACES, request, |page| page.list)
    }

    /// Update a permission namespace
    ///
    /// Changes the name, the description, or the code of a permission namespace for data resources.
    /// Set `newCode` to change the code.
    ///
    /// `POST /api/v3/update-permission-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePermissionNamespace>)
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
    /// use genauth::management::UpdatePermissionNamespaceDto;
    ///
    /// let response = client
    ///     .update_permission_namespace(UpdatePermissionNamespaceDto::new(
    ///         "examplePermissionNamespace",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePermissionNamespace")]
    #[inline]
    pub fn update_permission_namespace(
        &self,
        request: UpdatePermissionNamespaceDto,
    ) -> Call<UpdatePermissionNamespaceRespDto> {
        self.call(&UPDATE_PERMISSION_NAMESPACE, Some(&request))
    }

    /// Delete a permission namespace
    ///
    /// Deletes a permission namespace for data resources, by its code.
    ///
    /// `POST /api/v3/delete-permission-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/deletePermissionNamespace>)
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
    /// use genauth::management::DeletePermissionNamespaceDto;
    ///
    /// let response = client
    ///     .delete_permission_namespace(DeletePermissionNamespaceDto::new(
    ///         "examplePermissionNamespace",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deletePermissionNamespace")]
    #[inline]
    pub fn delete_permission_namespace(
        &self,
        request: DeletePermissionNamespaceDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_PERMISSION_NAMESPACE, Some(&request))
    }

    /// Delete permission namespaces in bulk
    ///
    /// Deletes permission namespaces for data resources, by their codes.
    ///
    /// `POST /api/v3/delete-permission-namespaces-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deletePermissionNamespacesBatch>)
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
    /// use genauth::management::DeletePermissionNamespacesBatchDto;
    ///
    /// let response = client
    ///     .delete_permission_namespaces_batch(DeletePermissionNamespacesBatchDto::new([
    ///         "example1",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deletePermissionNamespacesBatch")]
    #[inline]
    pub fn delete_permission_namespaces_batch(
        &self,
        request: DeletePermissionNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_PERMISSION_NAMESPACES_BATCH, Some(&request))
    }

    /// Check a permission namespace code or name
    ///
    /// Checks whether a code or name for a permission namespace is available in the user pool.
    ///
    /// `POST /api/v3/check-permission-namespace-exists` [API documentation](<https://api-explorer.genauth.ai/#operation/checkPermissionNamespaceExists>)
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
    /// use genauth::management::CheckPermissionNamespaceExistsDto;
    ///
    /// let response = client
    ///     .check_permission_namespace_exists(CheckPermissionNamespaceExistsDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkPermissionNamespaceExists")]
    #[inline]
    pub fn check_permission_namespace_exists(
        &self,
        request: CheckPermissionNamespaceExistsDto,
    ) -> Call<CheckPermissionNamespaceExistsRespDto> {
        self.call(&CHECK_PERMISSION_NAMESPACE_EXISTS, Some(&request))
    }

    /// List the roles of a permission namespace
    ///
    /// Returns a page of the roles that belong to the permission namespace with the given code.
    /// `query` filters them by code or name.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-permission-namespace-roles` [API documentation](<https://api-explorer.genauth.ai/#operation/listPermissionNamespaceRoles>)
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
    /// use genauth::management::ListPermissionNamespaceRolesDto;
    ///
    /// let mut items = client
    ///     .list_permission_namespace_roles(ListPermissionNamespaceRolesDto::new(
    ///         "examplePermissionNamespace",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPermissionNamespaceRoles")]
    #[inline]
    pub fn list_permission_namespace_roles(
        &self,
        request: ListPermissionNamespaceRolesDto,
    ) -> Call<
        PermissionNamespaceRolesListPagingDto,
        PermissionNamespaceRolesListRespDto,
    > {
        self.call_list(&LIST_PERMISSION_NAMESPACE_ROLES, request, |page| page.list)
    }

    /// Create a data resource
    ///
    /// Creates a data resource, which describes data that permissions are set for. `type` selects
    /// one of three kinds, and `struct` must have the matching form.
    ///
    /// - `STRING`: one string, such as an API path or a user ID.
    /// - `ARRAY`: an array of strings of the same kind, such as document links or access card
    ///   numbers.
    /// - `TREE`: nested nodes with `name`, `code`, `value`, and `children`, such as an organization
    ///   chart or folders.
    ///
    /// `POST /api/v3/create-data-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/createDataResource>)
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
    /// use genauth::management::{CreateDataResourceDto, DataResourceStruct, DataResourceType};
    ///
    /// let response = client
    ///     .create_data_resource(CreateDataResourceDto::new(
    ///         "examplePermissionNamespace",
    ///         "示例数据资源名称",
    ///         "dataResourceTestCode",
    ///         DataResourceType::Tree,
    ///         DataResourceStruct::Text("the struct".into()),
    ///         ["read"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDataResource")]
    #[inline]
    pub fn create_data_resource(
        &self,
        request: CreateDataResourceDto,
    ) -> Call<CreateDataResourceRespDto> {
        self.call(&CREATE_DATA_RESOURCE, Some(&request))
    }

    /// Create a string data resource
    ///
    /// Creates a data resource of type `STRING`. The type is fixed, so the request has no `type`
    /// field. `struct` must be a string.
    ///
    /// `POST /api/v3/create-string-data-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/createDataResourceByString>)
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
    /// use genauth::management::CreateStringDataResourceDto;
    ///
    /// let response = client
    ///     .create_data_resource_by_string(CreateStringDataResourceDto::new(
    ///         "code1",
    ///         "示例数据资源名称",
    ///         "dataResourceTestCode",
    ///         "exampleStringStruct",
    ///         ["read"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDataResourceByString")]
    #[inline]
    pub fn create_data_resource_by_string(
        &self,
        request: CreateStringDataResourceDto,
    ) -> Call<CreateStringDataResourceRespDto> {
        self.call(&CREATE_DATA_RESOURCE_BY_STRING, Some(&request))
    }

    /// Create an array data resource
    ///
    /// Creates a data resource of type `ARRAY`. The type is fixed, so the request has no `type`
    /// field. `struct` must be an array.
    ///
    /// `POST /api/v3/create-array-data-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/createDataResourceByArray>)
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
    /// use genauth::management::CreateArrayDataResourceDto;
    ///
    /// let response = client
    ///     .create_data_resource_by_array(CreateArrayDataResourceDto::new(
    ///         "code1",
    ///         "示例数据资源名称",
    ///         "dataResourceTestCode",
    ///         ["exampleArrayStruct1"],
    ///         ["read"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDataResourceByArray")]
    #[inline]
    pub fn create_data_resource_by_array(
        &self,
        request: CreateArrayDataResourceDto,
    ) -> Call<CreateArrayDataResourceRespDto> {
        self.call(&CREATE_DATA_RESOURCE_BY_ARRAY, Some(&request))
    }

    /// Create a tree data resource
    ///
    /// Creates a data resource of type `TREE`. The type is fixed, so the request has no `type`
    /// field. `struct` must be a list of tree nodes.
    ///
    /// `POST /api/v3/create-tree-data-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/createDataResourceByTree>)
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
    /// use genauth::management::{CreateTreeDataResourceDto, DataResourceTreeStructs};
    ///
    /// let response = client
    ///     .create_data_resource_by_tree(CreateTreeDataResourceDto::new(
    ///         "code1",
    ///         "示例数据资源名称",
    ///         "dataResourceTestCode",
    ///         [DataResourceTreeStructs::new("123", "数据资源")],
    ///         ["read"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDataResourceByTree")]
    #[inline]
    pub fn create_data_resource_by_tree(
        &self,
        request: CreateTreeDataResourceDto,
    ) -> Call<CreateTreeDataResourceRespDto> {
        self.call(&CREATE_DATA_RESOURCE_BY_TREE, Some(&request))
    }

    /// List data resources
    ///
    /// Returns a page of data resources, optionally filtered by name or code and by the codes of
    /// their permission namespaces.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-data-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/listDataResources>)
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
    /// use genauth::management::ListDataResourcesDto;
    ///
    /// let mut items = client
    ///     .list_data_resources(ListDataResourcesDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDataResources")]
    #[inline]
    pub fn list_data_resources(
        &self,
        request: ListDataResourcesDto,
    ) -> Call<DataResourcesPaginatedRespDto, ListDataResourcesRespDto> {
        self.call_list(&LIST_DATA_RESOURCES, request, |page| page.list)
    }

    /// Get a data resource
    ///
    /// Returns the basic data of the data resource with the given code in a permission namespace:
    /// its name, code, type (`TREE`, `STRING`, or `ARRAY`), the ID and code of the namespace, and
    /// its actions.
    ///
    /// `GET /api/v3/get-data-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/getDataResource>)
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
    /// use genauth::management::GetDataResourceDto;
    ///
    /// let response = client
    ///     .get_data_resource(GetDataResourceDto::new(
    ///         "examplePermissionNamespace",
    ///         "dataResourceTestCode",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDataResource")]
    #[inline]
    pub fn get_data_resource(
        &self,
        request: GetDataResourceDto,
    ) -> Call<GetDataResourceRespDto> {
        self.call(&GET_DATA_RESOURCE, Some(&request))
    }

    /// Update a data resource
    ///
    /// Changes a data resource, identified by its code and the code of its permission namespace.
    /// Only the name, the description, and the nodes can be changed.
    ///
    /// `POST /api/v3/update-data-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/updateDataResource>)
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
    /// use genauth::management::UpdateDataResourceDto;
    ///
    /// let response = client
    ///     .update_data_resource(UpdateDataResourceDto::new(
    ///         "examplePermissionNamespace",
    ///         "dataResourceTestCode",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateDataResource")]
    #[inline]
    pub fn update_data_resource(
        &self,
        request: UpdateDataResourceDto,
    ) -> Call<UpdateDataResourceRespDto> {
        self.call(&UPDATE_DATA_RESOURCE, Some(&request))
    }

    /// Delete a data resource
    ///
    /// Deletes the data resource with the given code from its permission namespace.
    ///
    /// `POST /api/v3/delete-data-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteDataResource>)
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
    /// use genauth::management::DeleteDataResourceDto;
    ///
    /// let response = client
    ///     .delete_data_resource(DeleteDataResourceDto::new(
    ///         "examplePermissionNamespace",
    ///         "dataResourceTestCode",
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteDataResource")]
    #[inline]
    pub fn delete_data_resource(&self, request: DeleteDataResourceDto) -> Call<()> {
        self.call(&DELETE_DATA_RESOURCE, Some(&request))
    }

    /// Check a data resource code or name
    ///
    /// Checks whether a data resource code or name is available in the given permission namespace.
    /// If it is taken, the response contains a message such as `data resource code already exist`.
    ///
    /// `GET /api/v3/check-data-resource-exists` [API documentation](<https://api-explorer.genauth.ai/#operation/checkDataResourceExists>)
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
    /// use genauth::management::CheckDataResourceExistsDto;
    ///
    /// let response = client
    ///     .check_data_resource_exists(CheckDataResourceExistsDto::new(
    ///         "examplePermissionNamespace",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkDataResourceExists")]
    #[inline]
    pub fn check_data_resource_exists(
        &self,
        request: CheckDataResourceExistsDto,
    ) -> Call<CheckParamsDataResourceRespDto> {
        self.call(&CHECK_DATA_RESOURCE_EXISTS, Some(&request))
    }

    /// Create a data policy
    ///
    /// Creates a data policy, which bundles data resources and the allowed actions on them so that
    /// they can be granted to subjects together.
    ///
    /// The items of `permissions` are paths. For string and array resources, a path consists of the
    /// permission namespace code, the data resource code, and the action, joined by `/`. For tree
    /// resources, the codes of the nodes, from the top down, stand between the resource code and
    /// the action. An action of `*` means all actions.
    ///
    /// `POST /api/v3/create-data-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/createDataPolicy>)
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
    /// use genauth::management::{CreateDataPolicyDto, DataStatementPermissionDto, DataStatementPermissionDtoEffect};
    ///
    /// let response = client
    ///     .create_data_policy(CreateDataPolicyDto::new(
    ///         "示例数据策略名称",
    ///         [DataStatementPermissionDto::new(
    ///             DataStatementPermissionDtoEffect::Allow,
    ///             ["namespaceCode/stringResourceCode/action"],
    ///         )],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDataPolicy")]
    #[inline]
    pub fn create_data_policy(
        &self,
        request: CreateDataPolicyDto,
    ) -> Call<CreateDataPolicyRespDto> {
        self.call(&CREATE_DATA_POLICY, Some(&request))
    }

    /// List data policies
    ///
    /// Returns a page of data policies. `query` performs a fuzzy search on their names and codes.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-data-policies` [API documentation](<https://api-explorer.genauth.ai/#operation/listDataPolices>)
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
    /// use genauth::management::ListDataPolicesDto;
    ///
    /// let mut items = client
    ///     .list_data_polices(ListDataPolicesDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDataPolices")]
    #[inline]
    pub fn list_data_polices(
        &self,
        request: ListDataPolicesDto,
    ) -> Call<DataPoliciesPaginatedRespDto, ListDataPoliciesRespDto> {
        self.call_list(&LIST_DATA_POLICES, request, |page| page.list)
    }

    /// List data policy summaries
    ///
    /// Returns a page of the IDs, names, and descriptions of data policies. `query` performs a
    /// fuzzy search on their names and codes.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-simple-data-policies` [API documentation](<https://api-explorer.genauth.ai/#operation/listSimpleDataPolices>)
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
    /// use genauth::management::ListSimpleDataPolicesDto;
    ///
    /// let mut items = client
    ///     .list_simple_data_polices(ListSimpleDataPolicesDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listSimpleDataPolices")]
    #[inline]
    pub fn list_simple_data_polices(
        &self,
        request: ListSimpleDataPolicesDto,
    ) -> Call<DataPoliciesSimplePaginatedRespDto, ListSimpleDataPoliciesRespDto> {
        self.call_list(&LIST_SIMPLE_DATA_POLICES, request, |page| page.list)
    }

    /// Get a data policy
    ///
    /// Returns the data policy with the given ID: its name, its description, and all its data
    /// permissions.
    ///
    /// `GET /api/v3/get-data-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/getDataPolicy>)
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
    /// use genauth::management::GetDataPolicyDto;
    ///
    /// let response = client
    ///     .get_data_policy(GetDataPolicyDto::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getDataPolicy")]
    #[inline]
    pub fn get_data_policy(
        &self,
        request: GetDataPolicyDto,
    ) -> Call<GetDataPolicyRespDto> {
        self.call(&GET_DATA_POLICY, Some(&request))
    }

    /// Update a data policy
    ///
    /// Changes the name, the description, or the data permissions of the data policy with the given
    /// ID.
    ///
    /// `POST /api/v3/update-data-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/updateDataPolicy>)
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
    /// use genauth::management::UpdateDataPolicyDto;
    ///
    /// let response = client
    ///     .update_data_policy(UpdateDataPolicyDto::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateDataPolicy")]
    #[inline]
    pub fn update_data_policy(
        &self,
        request: UpdateDataPolicyDto,
    ) -> Call<UpdateDataPolicyRespDto> {
        self.call(&UPDATE_DATA_POLICY, Some(&request))
    }

    /// Delete a data policy
    ///
    /// Deletes the data policy with the given ID, together with its relations to data resources.
    ///
    /// `POST /api/v3/delete-data-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteDataPolicy>)
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
    /// use genauth::management::DeleteDataPolicyDto;
    ///
    /// let response = client
    ///     .delete_data_policy(DeleteDataPolicyDto::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteDataPolicy")]
    #[inline]
    pub fn delete_data_policy(&self, request: DeleteDataPolicyDto) -> Call<()> {
        self.call(&DELETE_DATA_POLICY, Some(&request))
    }

    /// Check a data policy name
    ///
    /// Checks whether a name for a data policy is available in the user pool.
    ///
    /// `GET /api/v3/check-data-policy-exists` [API documentation](<https://api-explorer.genauth.ai/#operation/checkDataPolicyExists>)
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
    /// use genauth::management::CheckDataPolicyExistsDto;
    ///
    /// let response = client
    ///     .check_data_policy_exists(CheckDataPolicyExistsDto::new("示例数据策略名称"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkDataPolicyExists")]
    #[inline]
    pub fn check_data_policy_exists(
        &self,
        request: CheckDataPolicyExistsDto,
    ) -> Call<CheckParamsDataPolicyRespDto> {
        self.call(&CHECK_DATA_POLICY_EXISTS, Some(&request))
    }

    /// List the subjects of a data policy
    ///
    /// Returns a page of the subjects to which a data policy is granted, optionally filtered by
    /// subject type and name.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-data-policy-targets` [API documentation](<https://api-explorer.genauth.ai/#operation/listDataPolicyTargets>)
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
    /// use genauth::management::ListDataPolicyTargetsDto;
    ///
    /// let mut items = client
    ///     .list_data_policy_targets(ListDataPolicyTargetsDto::new("60b49xxxxxxxxxxxxxxx6e68"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDataPolicyTargets")]
    #[inline]
    pub fn list_data_policy_targets(
        &self,
        request: ListDataPolicyTargetsDto,
    ) -> Call<ListDataPolicySubjectPageDto, DataSubjectRespDto> {
        self.call_list(&LIST_DATA_POLICY_TARGETS, request, |page| page.list)
    }

    /// Grant data policies
    ///
    /// Grants one or more data policies to one or more subjects.
    ///
    /// `POST /api/v3/authorize-data-policies` [API documentation](<https://api-explorer.genauth.ai/#operation/authorizeDataPolicies>)
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
    /// use genauth::management::{CreateAuthorizeDataPolicyDto, DataPolicySubjectType, SubjectDto};
    ///
    /// let response = client
    ///     .authorize_data_policies(CreateAuthorizeDataPolicyDto::new(
    ///         ["6301cexxxxxxxxxx27478"],
    ///         [SubjectDto::new("6301cexxxxxxxxxxxxxxxxx78", DataPolicySubjectType::User)],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authorizeDataPolicies")]
    #[inline]
    pub fn authorize_data_policies(
        &self,
        request: CreateAuthorizeDataPolicyDto,
    ) -> Call<()> {
        self.call(&AUTHORIZE_DATA_POLICIES, Some(&request))
    }

    /// Revoke a data policy
    ///
    /// Withdraws a data policy from one subject, identified by its type and identifier.
    ///
    /// `POST /api/v3/revoke-data-policy` [API documentation](<https://api-explorer.genauth.ai/#operation/revokeDataPolicy>)
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
    /// use genauth::management::{DataPolicySubjectType, DeleteAuthorizeDataPolicyDto};
    ///
    /// let response = client
    ///     .revoke_data_policy(DeleteAuthorizeDataPolicyDto::new(
    ///         "60b49xxxxxxxxxxxxxxx6e68",
    ///         "6301cexxxxxxxxxxxxxxxxx78",
    ///         DataPolicySubjectType::User,
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "revokeDataPolicy")]
    #[inline]
    pub fn revoke_data_policy(&self, request: DeleteAuthorizeDataPolicyDto) -> Call<()> {
        self.call(&REVOKE_DATA_POLICY, Some(&request))
    }

    /// List the permissions of users
    ///
    /// Returns all permissions that one or more users have on data resources, for example to show a
    /// user everything they can access right after sign-in. `namespaceCodes` limits the result to
    /// certain permission namespaces. Permissions on tree resources are returned as paths.
    ///
    /// `POST /api/v3/get-user-permission-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserPermissionList>)
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
    /// use genauth::management::GetUserPermissionListDto;
    ///
    /// let response = client
    ///     .get_user_permission_list(GetUserPermissionListDto::new(["6301ceaxxxxxxxxxxx27478"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserPermissionList")]
    #[inline]
    pub fn get_user_permission_list(
        &self,
        request: GetUserPermissionListDto,
    ) -> Call<GetUserPermissionListDataDto> {
        self.call(&GET_USER_PERMISSION_LIST, Some(&request))
    }

    /// Check the permission of a user
    ///
    /// Checks whether a user may perform an action on certain data resources, for example before a
    /// row is deleted. Resources are identified by code, and a node of a tree resource by its full
    /// code path.
    ///
    /// If a data policy has conditions on environment attributes, set `judgeConditionEnabled` to
    /// `true` and describe the environment of the request (such as IP, device type, and operating
    /// system) in `authEnvParams`; otherwise the conditions, and with them the policy, have no
    /// effect.
    ///
    /// `POST /api/v3/check-permission` [API documentation](<https://api-explorer.genauth.ai/#operation/checkPermission>)
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
    /// use genauth::management::CheckPermissionDto;
    ///
    /// let response = client
    ///     .check_permission(CheckPermissionDto::new(
    ///         "examplePermissionNamespace",
    ///         "63721xxxxxxxxxxxxdde14a3",
    ///         "get",
    ///         ["strResourceCode"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkPermission")]
    #[inline]
    pub fn check_permission(
        &self,
        request: CheckPermissionDto,
    ) -> Call<CheckPermissionDataDto> {
        self.call(&CHECK_PERMISSION, Some(&request))
    }

    /// Check the permission of an external user
    ///
    /// Checks whether an external user, identified by `externalId`, may perform an action on
    /// certain data resources.
    ///
    /// `POST /api/v3/check-external-user-permission` [API documentation](<https://api-explorer.genauth.ai/#operation/checkExternalUserPermission>)
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
    /// use genauth::management::CheckExternalUserPermissionDto;
    ///
    /// let response = client
    ///     .check_external_user_permission(CheckExternalUserPermissionDto::new(
    ///         "examplePermissionNamespace",
    ///         "63721xxxxxxxxxxxxdde14a3",
    ///         "get",
    ///         ["strResourceCode"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkExternalUserPermission")]
    #[inline]
    pub fn check_external_user_permission(
        &self,
        request: CheckExternalUserPermissionDto,
    ) -> Call<CheckExternalUserPermissionDataDto> {
        self.call(&CHECK_EXTERNAL_USER_PERMISSION, Some(&request))
    }

    /// List the resource permissions of a user
    ///
    /// Returns the actions that a user may perform on each of the given data resources. Resources
    /// are identified by code, and a node of a tree resource by its full code path. This operation
    /// performs better than the other permission operations and is recommended.
    ///
    /// `POST /api/v3/get-user-resource-permission-list` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserResourcePermissionList>)
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
    /// use genauth::management::GetUserResourcePermissionListDto;
    ///
    /// let response = client
    ///     .get_user_resource_permission_list(GetUserResourcePermissionListDto::new(
    ///         "examplePermissionNamespace",
    ///         "6301ceaxxxxxxxxx27478",
    ///         ["strResourceCode"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserResourcePermissionList")]
    #[inline]
    pub fn get_user_resource_permission_list(
        &self,
        request: GetUserResourcePermissionListDto,
    ) -> Call<GetUserResourcePermissionListDataDto> {
        self.call(&GET_USER_RESOURCE_PERMISSION_LIST, Some(&request))
    }

    /// List the users authorized for resources
    ///
    /// Returns the users who may perform the given actions on the given data resources, listed by
    /// resource and action, for example all users who may edit a document.
    ///
    /// `POST /api/v3/list-resource-targets` [API documentation](<https://api-explorer.genauth.ai/#operation/listResourceTargets>)
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
    /// use genauth::management::ListResourceTargetsDto;
    ///
    /// let response = client
    ///     .list_resource_targets(ListResourceTargetsDto::new(
    ///         "examplePermissionNamespace",
    ///         ["get"],
    ///         ["treeResourceCode1"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listResourceTargets")]
    #[inline]
    pub fn list_resource_targets(
        &self,
        request: ListResourceTargetsDto,
    ) -> Call<ListResourceTargetsDataDto> {
        self.call(&LIST_RESOURCE_TARGETS, Some(&request))
    }

    /// Get a permitted resource structure
    ///
    /// Returns the permissions that a user has on one data resource, with the structure of the
    /// resource: a string, an array, or a tree. The other permission operations return paths for
    /// tree resources; this one returns the complete tree.
    ///
    /// `POST /api/v3/get-user-resource-struct` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserResourceStruct>)
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
    /// use genauth::management::GetUserResourceStructDto;
    ///
    /// let response = client
    ///     .get_user_resource_struct(GetUserResourceStructDto::new(
    ///         "examplePermissionNamespace",
    ///         "6301ceaxxxxxxxxxxx27478",
    ///         "exampleDataResourceCode",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserResourceStruct")]
    #[inline]
    pub fn get_user_resource_struct(
        &self,
        request: GetUserResourceStructDto,
    ) -> Call<GetUserResourceStructDataDto> {
        self.call(&GET_USER_RESOURCE_STRUCT, Some(&request))
    }

    /// Get an external user's permitted structure
    ///
    /// Returns the permissions that an external user, identified by `externalId`, has on one data
    /// resource, with the structure of the resource: a string, an array, or a tree.
    ///
    /// `POST /api/v3/get-external-user-resource-struct` [API documentation](<https://api-explorer.genauth.ai/#operation/getExternalUserResourceStruct>)
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
    /// use genauth::management::GetExternalUserResourceStructDto;
    ///
    /// let response = client
    ///     .get_external_user_resource_struct(GetExternalUserResourceStructDto::new(
    ///         "examplePermissionNamespace",
    ///         "63721xxxxxxxxxxxxdde14a3",
    ///         "exampleResourceCode",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getExternalUserResourceStruct")]
    #[inline]
    pub fn get_external_user_resource_struct(
        &self,
        request: GetExternalUserResourceStructDto,
    ) -> Call<GetExternalUserResourceStructDataDto> {
        self.call(&GET_EXTERNAL_USER_RESOURCE_STRUCT, Some(&request))
    }

    /// Check permissions on sibling tree nodes
    ///
    /// Checks whether a user may perform an action on certain nodes of one level of a tree
    /// resource, for example on some files of a folder. `resource` is the path to the level
    /// (resource code, then node codes), and `resourceNodeCodes` lists the nodes on it.
    ///
    /// If a data policy has conditions on the environment, `judgeConditionEnabled` and
    /// `authEnvParams` must be set in the request.
    ///
    /// `POST /api/v3/check-user-same-level-permission` [API documentation](<https://api-explorer.genauth.ai/#operation/checkUserSameLevelPermission>)
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
    /// use genauth::management::CheckUserSameLevelPermissionDto;
    ///
    /// let response = client
    ///     .check_user_same_level_permission(CheckUserSameLevelPermissionDto::new(
    ///         "examplePermissionNamespace",
    ///         "63721xxxxxxxxxxxxdde14a3",
    ///         "read",
    ///         "treeResourceCode",
    ///         ["resourceStructChildrenCode1"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkUserSameLevelPermission")]
    #[inline]
    pub fn check_user_same_level_permission(
        &self,
        request: CheckUserSameLevelPermissionDto,
    ) -> Call<CheckUserSameLevelPermissionDataDto> {
        self.call(&CHECK_USER_SAME_LEVEL_PERMISSION, Some(&request))
    }

    /// List the permission view
    ///
    /// Returns a page of the data behind the permission view of the console: all permissions that
    /// users have on data resources. Use it to export the complete authorization data.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-permission-view/data` [API documentation](<https://api-explorer.genauth.ai/#operation/listPermissionView>)
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
    /// use genauth::management::ListPermissionViewDto;
    ///
    /// let mut items = client
    ///     .list_permission_view(ListPermissionViewDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPermissionView")]
    #[inline]
    pub fn list_permission_view(
        &self,
        request: ListPermissionViewDto,
    ) -> Call<ListPermissionViewPaginatedRespDto, ListPermissionViewRespDto> {
        self.call_list(&LIST_PERMISSION_VIEW, request, |page| page.list)
    }

    /// Create tree resource fields in bulk
    ///
    /// Creates several custom fields for the nodes of a tree data resource.
    ///
    /// `POST /api/v3/batch-create-dnef` [API documentation](<https://api-explorer.genauth.ai/#operation/batchCreateDnef>)
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
    /// use genauth::management::{BatchCreateDnefReq, ExtendField, ExtendFieldValueType};
    ///
    /// let response = client
    ///     .batch_create_dnef(BatchCreateDnefReq::new(
    ///         "ecs:instance",
    ///         "default",
    ///         [ExtendField::new("school", ExtendFieldValueType::String, "Example")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batchCreateDnef")]
    #[inline]
    pub fn batch_create_dnef(&self, request: BatchCreateDnefReq) -> Call<IsSuccessDto> {
        self.call(&BATCH_CREATE_DNEF, Some(&request))
    }

    /// Create a tree resource field
    ///
    /// Creates a custom field for the nodes of a tree data resource, with a key, a label, a value
    /// type, and a configuration.
    ///
    /// `POST /api/v3/create-dnef` [API documentation](<https://api-explorer.genauth.ai/#operation/createDnef>)
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
    /// use genauth::management::{CreateDnefReq, ExtendFieldValueType};
    ///
    /// let response = client
    ///     .create_dnef(CreateDnefReq::new(
    ///         "ecs:instance",
    ///         "default",
    ///         "Example",
    ///         ExtendFieldValueType::String,
    ///         "school",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDnef")]
    #[inline]
    pub fn create_dnef(&self, request: CreateDnefReq) -> Call<IsSuccessDto> {
        self.call(&CREATE_DNEF, Some(&request))
    }

    /// Delete a tree resource field
    ///
    /// Deletes the custom field with the given key from a tree data resource.
    ///
    /// `POST /api/v3/delete-dnef` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteDnef>)
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
    /// use genauth::management::DeleteDnefReq;
    ///
    /// let response = client
    ///     .delete_dnef(DeleteDnefReq::new("school", "ecs:instance", "default"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteDnef")]
    #[inline]
    pub fn delete_dnef(&self, request: DeleteDnefReq) -> Call<IsSuccessDto> {
        self.call(&DELETE_DNEF, Some(&request))
    }

    /// List tree resource fields
    ///
    /// Returns a page of the custom fields of a tree data resource. `query` filters them by
    /// keyword.
    ///
    /// `GET /api/v3/list-dnef` [API documentation](<https://api-explorer.genauth.ai/#operation/listDnef>)
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
    /// use genauth::management::ListDnefDto;
    ///
    /// let response = client
    ///     .list_dnef(ListDnefDto::new("default", "ecs:instance"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listDnef")]
    #[inline]
    pub fn list_dnef(&self, request: ListDnefDto) -> Call<DnefPaginatedRespDto> {
        self.call(&LIST_DNEF, Some(&request))
    }

    /// Update a tree resource field
    ///
    /// Changes the label, description, or configuration of the custom field with the given key on a
    /// tree data resource.
    ///
    /// `POST /api/v3/update-dnef` [API documentation](<https://api-explorer.genauth.ai/#operation/updateDnef>)
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
    /// use genauth::management::UpdateDnefReq;
    ///
    /// let response = client
    ///     .update_dnef(UpdateDnefReq::new("school", "ecs:instance", "default"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateDnef")]
    #[inline]
    pub fn update_dnef(&self, request: UpdateDnefReq) -> Call<IsSuccessDto> {
        self.call(&UPDATE_DNEF, Some(&request))
    }
}
