// @generated from spec/management/resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Resources and permissions.

use crate::generated::management::{
    AssociateTenantResourceDto, AuthorizeResourcesDto, CommonResourceDto,
    CommonResourcePagingDto, CreateNamespaceDto, CreateNamespacesBatchDto,
    CreateResourceDto, CreateResourcesBatchDto, DeleteCommonResourcesBatchDto,
    DeleteNamespaceDto, DeleteNamespacesBatchDto, DeleteResourceDto,
    DeleteResourcesBatchDto, GetAuthorizedResourcesRequestDto, GetAuthorizedTargetsDto,
    GetNamespaceDto, GetNamespacesBatchDto, GetResourceAuthorizedTargetDataDto,
    GetResourceAuthorizedTargetsDto, GetResourceDto, GetResourcesBatchDto,
    IsActionAllowedDataDto, IsActionAllowedDto, ListCommonResourceDto,
    ListNamespaceRolesDto, ListNamespacesDto, ListResourcesDto, ManagementClient,
    NamespaceDto, NamespaceListPagingDto, NamespaceRolesListRespDto,
    NamespacesListRespDto, ResourceAuthorizedTargetDto, ResourceDto, ResourcePagingDto,
    UpdateNamespaceDto, UpdateResourceDto,
};
use crate::generated::shared::{AuthorizedResourcePagingDto, IsSuccessDto};
use crate::runtime::prelude::*;

static CREATE_RESOURCE: Operation = Operation {
    name: "createResource",
    method: Method::POST,
    path: "/api/v3/create-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_RESOURCES_BATCH: Operation = Operation {
    name: "createResourcesBatch",
    method: Method::POST,
    path: "/api/v3/create-resources-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_RESOURCE: Operation = Operation {
    name: "getResource",
    method: Method::GET,
    path: "/api/v3/get-resource",
    query: &["code", "namespace"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_RESOURCES_BATCH: Operation = Operation {
    name: "getResourcesBatch",
    method: Method::GET,
    path: "/api/v3/get-resources-batch",
    query: &["namespace", "codeList"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_COMMON_RESOURCE: Operation = Operation {
    name: "listCommonResource",
    method: Method::GET,
    path: "/api/v3/list-common-resource",
    query: &["page", "limit", "keyword", "namespaceCodeList"],
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

static LIST_RESOURCES: Operation = Operation {
    name: "listResources",
    method: Method::GET,
    path: "/api/v3/list-resources",
    query: &["namespace", "type", "page", "limit"],
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

static UPDATE_RESOURCE: Operation = Operation {
    name: "updateResource",
    method: Method::POST,
    path: "/api/v3/update-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_RESOURCE: Operation = Operation {
    name: "deleteResource",
    method: Method::POST,
    path: "/api/v3/delete-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_RESOURCES_BATCH: Operation = Operation {
    name: "deleteResourcesBatch",
    method: Method::POST,
    path: "/api/v3/delete-resources-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BATCH_DELETE_COMMON_RESOURCE: Operation = Operation {
    name: "batchDeleteCommonResource",
    method: Method::POST,
    path: "/api/v3/delete-common-resources-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ASSOCIATE_TENANT_RESOURCE: Operation = Operation {
    name: "associateTenantResource",
    method: Method::POST,
    path: "/api/v3/associate-tenant-resource",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_NAMESPACE: Operation = Operation {
    name: "createNamespace",
    method: Method::POST,
    path: "/api/v3/create-namespace",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_NAMESPACES_BATCH: Operation = Operation {
    name: "createNamespacesBatch",
    method: Method::POST,
    path: "/api/v3/create-namespaces-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_NAMESPACE: Operation = Operation {
    name: "getNamespace",
    method: Method::GET,
    path: "/api/v3/get-namespace",
    query: &["code"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_NAMESPACES_BATCH: Operation = Operation {
    name: "getNamespacesBatch",
    method: Method::GET,
    path: "/api/v3/get-namespaces-batch",
    query: &["codeList"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_NAMESPACE: Operation = Operation {
    name: "updateNamespace",
    method: Method::POST,
    path: "/api/v3/update-namespace",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_NAMESPACE: Operation = Operation {
    name: "deleteNamespace",
    method: Method::POST,
    path: "/api/v3/delete-namespace",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_NAMESPACES_BATCH: Operation = Operation {
    name: "deleteNamespacesBatch",
    method: Method::POST,
    path: "/api/v3/delete-namespaces-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_NAMESPACES: Operation = Operation {
    name: "listNamespaces",
    method: Method::GET,
    path: "/api/v3/list-namespaces",
    query: &["page", "limit", "keywords"],
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

static LIST_NAMESPACE_ROLES: Operation = Operation {
    name: "listNamespaceRoles",
    method: Method::GET,
    path: "/api/v3/list-namespace-roles",
    query: &["page", "limit", "code", "keywords"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static AUTHORIZE_RESOURCES: Operation = Operation {
    name: "authorizeResources",
    method: Method::POST,
    path: "/api/v3/authorize-resources",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "getAuthorizedResources",
    method: Method::GET,
    path: "/api/v3/get-authorized-resources",
    query: &[
        "targetType",
        "targetIdentifier",
        "namespace",
        "resourceType",
        "resourceList",
        "withDenied",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static IS_ACTION_ALLOWED: Operation = Operation {
    name: "isActionAllowed",
    method: Method::POST,
    path: "/api/v3/is-action-allowed",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_RESOURCE_AUTHORIZED_TARGETS: Operation = Operation {
    name: "getResourceAuthorizedTargets",
    method: Method::POST,
    path: "/api/v3/get-resource-authorized-targets",
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

static GET_AUTHORIZED_TARGETS: Operation = Operation {
    name: "getAuthorizedTargets",
    method: Method::POST,
    path: "/api/v3/get-authorized-targets",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Resources and permissions
///
/// Resources, permission namespaces, and the grants that tie them to subjects.
impl ManagementClient {
    /// Create a resource
    ///
    /// Creates a resource in a permission namespace. Its type, description, defined actions, and
    /// API URL identifier can be set.
    ///
    /// `POST /api/v3/create-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/createResource>)
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
    /// use genauth::management::{CreateResourceDto, ResourceType};
    ///
    /// let response = client
    ///     .create_resource(CreateResourceDto::new("ecs", ResourceType::Api))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createResource")]
    #[inline]
    pub fn create_resource(&self, request: CreateResourceDto) -> Call<ResourceDto> {
        self.call(&CREATE_RESOURCE, Some(&request))
    }

    /// Create resources in bulk
    ///
    /// Creates several resources in one permission namespace, each with its own description,
    /// defined actions, and URL identifier.
    ///
    /// `POST /api/v3/create-resources-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createResourcesBatch>)
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
    /// use genauth::management::{CreateResourceBatchItemDto, CreateResourcesBatchDto, ResourceType};
    ///
    /// let response = client
    ///     .create_resources_batch(CreateResourcesBatchDto::new([CreateResourceBatchItemDto::new(
    ///         "ecs",
    ///         ResourceType::Api,
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createResourcesBatch")]
    #[inline]
    pub fn create_resources_batch(
        &self,
        request: CreateResourcesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CREATE_RESOURCES_BATCH, Some(&request))
    }

    /// Get a resource
    ///
    /// Returns the details of the resource with the given code in a permission namespace.
    ///
    /// `GET /api/v3/get-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/getResource>)
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
    /// use genauth::management::GetResourceDto;
    ///
    /// let response = client
    ///     .get_resource(GetResourceDto::new("ecs"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getResource")]
    #[inline]
    pub fn get_resource(&self, request: GetResourceDto) -> Call<ResourceDto> {
        self.call(&GET_RESOURCE, Some(&request))
    }

    /// Get resources in bulk
    ///
    /// Returns the details of the resources with the given codes in a permission namespace.
    ///
    /// `GET /api/v3/get-resources-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getResourcesBatch>)
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
    /// use genauth::management::GetResourcesBatchDto;
    ///
    /// let response = client
    ///     .get_resources_batch(GetResourcesBatchDto::new(["code1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getResourcesBatch")]
    #[inline]
    pub fn get_resources_batch(
        &self,
        request: GetResourcesBatchDto,
    ) -> Call<Vec<ResourceDto>> {
        self.call(&GET_RESOURCES_BATCH, Some(&request))
    }

    /// List regular resources
    ///
    /// Returns a page of regular resources with their details. The list can be searched by keyword
    /// and limited to certain permission namespaces.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-common-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/listCommonResource>)
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
    /// use genauth::management::ListCommonResourceDto;
    ///
    /// let mut items = client
    ///     .list_common_resource(ListCommonResourceDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listCommonResource")]
    #[inline]
    pub fn list_common_resource(
        &self,
        request: ListCommonResourceDto,
    ) -> Call<CommonResourcePagingDto, CommonResourceDto> {
        self.call_list(&LIST_COMMON_RESOURCE, request, |page| page.list)
    }

    /// List resources
    ///
    /// Returns a page of resources with their details. The list can be limited to one permission
    /// namespace and one resource type.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/listResources>)
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
    /// use genauth::management::ListResourcesDto;
    ///
    /// let mut items = client
    ///     .list_resources(ListResourcesDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listResources")]
    #[inline]
    pub fn list_resources(
        &self,
        request: ListResourcesDto,
    ) -> Call<ResourcePagingDto, ResourceDto> {
        self.call_list(&LIST_RESOURCES, request, |page| page.list)
    }

    /// Update a resource
    ///
    /// Changes the name, description, type, defined actions, or URL identifier of the resource with
    /// the given code in a permission namespace.
    ///
    /// `POST /api/v3/update-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/updateResource>)
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
    /// use genauth::management::UpdateResourceDto;
    ///
    /// let response = client
    ///     .update_resource(UpdateResourceDto::new("ecs"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateResource")]
    #[inline]
    pub fn update_resource(&self, request: UpdateResourceDto) -> Call<ResourceDto> {
        self.call(&UPDATE_RESOURCE, Some(&request))
    }

    /// Delete a resource
    ///
    /// Deletes the resource with the given code from its permission namespace.
    ///
    /// `POST /api/v3/delete-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteResource>)
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
    /// use genauth::management::DeleteResourceDto;
    ///
    /// let response = client
    ///     .delete_resource(DeleteResourceDto::new("ecs"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteResource")]
    #[inline]
    pub fn delete_resource(&self, request: DeleteResourceDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_RESOURCE, Some(&request))
    }

    /// Delete resources in bulk
    ///
    /// Deletes several resources, identified either by their codes and permission namespace or by
    /// their IDs.
    ///
    /// `POST /api/v3/delete-resources-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteResourcesBatch>)
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
    /// use genauth::management::DeleteResourcesBatchDto;
    ///
    /// let response = client
    ///     .delete_resources_batch(DeleteResourcesBatchDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteResourcesBatch")]
    #[inline]
    pub fn delete_resources_batch(
        &self,
        request: DeleteResourcesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_RESOURCES_BATCH, Some(&request))
    }

    /// Delete regular resources by ID
    ///
    /// Deletes the regular resources with the given IDs.
    ///
    /// `POST /api/v3/delete-common-resources-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/batchDeleteCommonResource>)
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
    /// use genauth::management::DeleteCommonResourcesBatchDto;
    ///
    /// let response = client
    ///     .batch_delete_common_resource(DeleteCommonResourcesBatchDto::new([
    ///         "6250f12d5dxxxx9bcfcf784b",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "batchDeleteCommonResource")]
    #[inline]
    pub fn batch_delete_common_resource(
        &self,
        request: DeleteCommonResourcesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&BATCH_DELETE_COMMON_RESOURCE, Some(&request))
    }

    /// Associate a resource with a tenant
    ///
    /// Associates a resource of an application with a tenant, or removes the association, depending
    /// on `association`.
    ///
    /// `POST /api/v3/associate-tenant-resource` [API documentation](<https://api-explorer.genauth.ai/#operation/associateTenantResource>)
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
    /// use genauth::management::AssociateTenantResourceDto;
    ///
    /// let response = client
    ///     .associate_tenant_resource(AssociateTenantResourceDto::new(
    ///         "the code",
    ///         false,
    ///         "60b49eb83fd80adb96f26e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "associateTenantResource")]
    #[inline]
    pub fn associate_tenant_resource(
        &self,
        request: AssociateTenantResourceDto,
    ) -> Call<IsSuccessDto> {
        self.call(&ASSOCIATE_TENANT_RESOURCE, Some(&request))
    }

    /// Create a namespace
    ///
    /// Creates a permission namespace, which holds roles and resources, with a code, a name, and a
    /// description.
    ///
    /// `POST /api/v3/create-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/createNamespace>)
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
    /// use genauth::management::CreateNamespaceDto;
    ///
    /// let response = client
    ///     .create_namespace(CreateNamespaceDto::new("my-namespace"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createNamespace")]
    #[inline]
    pub fn create_namespace(&self, request: CreateNamespaceDto) -> Call<NamespaceDto> {
        self.call(&CREATE_NAMESPACE, Some(&request))
    }

    /// Create namespaces in bulk
    ///
    /// Creates several permission namespaces, each with its own code, name, and description.
    ///
    /// `POST /api/v3/create-namespaces-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createNamespacesBatch>)
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
    /// use genauth::management::{CreateNamespacesBatchDto, CreateNamespacesBatchItemDto};
    ///
    /// let response = client
    ///     .create_namespaces_batch(CreateNamespacesBatchDto::new([CreateNamespacesBatchItemDto::new(
    ///         "my-namespace",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createNamespacesBatch")]
    #[inline]
    pub fn create_namespaces_batch(
        &self,
        request: CreateNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CREATE_NAMESPACES_BATCH, Some(&request))
    }

    /// Get a namespace
    ///
    /// Returns the details of the permission namespace with the given code.
    ///
    /// `GET /api/v3/get-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/getNamespace>)
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
    /// use genauth::management::GetNamespaceDto;
    ///
    /// let response = client
    ///     .get_namespace(GetNamespaceDto::new("my-namespace"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getNamespace")]
    #[inline]
    pub fn get_namespace(&self, request: GetNamespaceDto) -> Call<NamespaceDto> {
        self.call(&GET_NAMESPACE, Some(&request))
    }

    /// Get namespaces in bulk
    ///
    /// Returns the details of the permission namespaces with the given codes.
    ///
    /// `GET /api/v3/get-namespaces-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getNamespacesBatch>)
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
    /// use genauth::management::GetNamespacesBatchDto;
    ///
    /// let response = client
    ///     .get_namespaces_batch(GetNamespacesBatchDto::new(["code1,code2"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getNamespacesBatch")]
    #[inline]
    pub fn get_namespaces_batch(
        &self,
        request: GetNamespacesBatchDto,
    ) -> Call<Vec<NamespaceDto>> {
        self.call(&GET_NAMESPACES_BATCH, Some(&request))
    }

    /// Update a namespace
    ///
    /// Changes the name, the description, or the code of the permission namespace with the given
    /// code. Set `newCode` to change the code.
    ///
    /// `POST /api/v3/update-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/updateNamespace>)
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
    /// use genauth::management::UpdateNamespaceDto;
    ///
    /// let response = client
    ///     .update_namespace(UpdateNamespaceDto::new("my-namespace"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateNamespace")]
    #[inline]
    pub fn update_namespace(
        &self,
        request: UpdateNamespaceDto,
    ) -> Call<UpdateNamespaceDto> {
        self.call(&UPDATE_NAMESPACE, Some(&request))
    }

    /// Delete a namespace
    ///
    /// Deletes the permission namespace with the given code.
    ///
    /// `POST /api/v3/delete-namespace` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteNamespace>)
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
    /// use genauth::management::DeleteNamespaceDto;
    ///
    /// let response = client
    ///     .delete_namespace(DeleteNamespaceDto::new("my-namespace"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteNamespace")]
    #[inline]
    pub fn delete_namespace(&self, request: DeleteNamespaceDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_NAMESPACE, Some(&request))
    }

    /// Delete namespaces in bulk
    ///
    /// Deletes the permission namespaces with the given codes.
    ///
    /// `POST /api/v3/delete-namespaces-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteNamespacesBatch>)
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
    /// use genauth::management::DeleteNamespacesBatchDto;
    ///
    /// let response = client
    ///     .delete_namespaces_batch(DeleteNamespacesBatchDto::new(["code1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteNamespacesBatch")]
    #[inline]
    pub fn delete_namespaces_batch(
        &self,
        request: DeleteNamespacesBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_NAMESPACES_BATCH, Some(&request))
    }

    /// List namespaces
    ///
    /// Returns a page of the permission namespaces of the user pool. The list can be searched by
    /// `keywords`.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-namespaces` [API documentation](<https://api-explorer.genauth.ai/#operation/listNamespaces>)
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
    /// use genauth::management::ListNamespacesDto;
    ///
    /// let mut items = client
    ///     .list_namespaces(ListNamespacesDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listNamespaces")]
    #[inline]
    pub fn list_namespaces(
        &self,
        request: ListNamespacesDto,
    ) -> Call<NamespaceListPagingDto, NamespacesListRespDto> {
        self.call_list(&LIST_NAMESPACES, request, |page| page.list)
    }

    /// List the roles of a namespace
    ///
    /// Returns a page of the roles that belong to the permission namespace with the given code. The
    /// list can be searched by `keywords`.
    ///
    /// `GET /api/v3/list-namespace-roles` [API documentation](<https://api-explorer.genauth.ai/#operation/listNamespaceRoles>)
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
    /// use genauth::management::ListNamespaceRolesDto;
    ///
    /// let response = client
    ///     .list_namespace_roles(ListNamespaceRolesDto::new("my-namespace"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listNamespaceRoles")]
    #[inline]
    pub fn list_namespace_roles(
        &self,
        request: ListNamespaceRolesDto,
    ) -> Call<NamespaceRolesListRespDto> {
        self.call(&LIST_NAMESPACE_ROLES, Some(&request))
    }

    /// Grant resources to subjects
    ///
    /// Grants one or more resources to users, roles, groups, organizations, and other subjects. The
    /// allowed actions can differ from grant to grant.
    ///
    /// `POST /api/v3/authorize-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/authorizeResources>)
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
    /// use genauth::management::{AuthorizeResourceItem, AuthorizeResourcesDto, ResourceItemDto, ResourceType, TargetType};
    ///
    /// let response = client
    ///     .authorize_resources(AuthorizeResourcesDto::new([AuthorizeResourceItem::new(
    ///         TargetType::User,
    ///         ["userId1"],
    ///         [ResourceItemDto::new("ecs", ["ecs:Stop"], ResourceType::Data)],
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "authorizeResources")]
    #[inline]
    pub fn authorize_resources(
        &self,
        request: AuthorizeResourcesDto,
    ) -> Call<IsSuccessDto> {
        self.call(&AUTHORIZE_RESOURCES, Some(&request))
    }

    /// List the authorized resources of a subject
    ///
    /// Returns the resources granted to one subject, identified by `targetType` and
    /// `targetIdentifier`. The list can be limited to a permission namespace, a resource type, or
    /// certain resources, and can include denied resources.
    ///
    /// `GET /api/v3/get-authorized-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/getAuthorizedResources>)
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
    /// use genauth::management::{GetAuthorizedResourcesRequestDto, TargetType};
    ///
    /// let response = client
    ///     .get_authorized_resources(GetAuthorizedResourcesRequestDto::new(
    ///         TargetType::User,
    ///         "userId1",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAuthorizedResources")]
    #[inline]
    pub fn get_authorized_resources(
        &self,
        request: GetAuthorizedResourcesRequestDto,
    ) -> Call<AuthorizedResourcePagingDto> {
        self.call(&GET_AUTHORIZED_RESOURCES, Some(&request))
    }

    /// Check an action on a resource
    ///
    /// Checks whether a user is allowed to perform an action on a resource.
    ///
    /// `POST /api/v3/is-action-allowed` [API documentation](<https://api-explorer.genauth.ai/#operation/isActionAllowed>)
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
    /// use genauth::management::IsActionAllowedDto;
    ///
    /// let response = client
    ///     .is_action_allowed(IsActionAllowedDto::new("userId1", "ecs:Start", "ecs:1"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "isActionAllowed")]
    #[inline]
    pub fn is_action_allowed(
        &self,
        request: IsActionAllowedDto,
    ) -> Call<IsActionAllowedDataDto> {
        self.call(&IS_ACTION_ALLOWED, Some(&request))
    }

    /// List the subjects of a resource
    ///
    /// Returns a page of the subjects of one type that a resource is granted to.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/get-resource-authorized-targets` [API documentation](<https://api-explorer.genauth.ai/#operation/getResourceAuthorizedTargets>)
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
    /// use genauth::management::GetResourceAuthorizedTargetsDto;
    ///
    /// let mut items = client
    ///     .get_resource_authorized_targets(GetResourceAuthorizedTargetsDto::new("ecs:1"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getResourceAuthorizedTargets")]
    #[inline]
    pub fn get_resource_authorized_targets(
        &self,
        request: GetResourceAuthorizedTargetsDto,
    ) -> Call<GetResourceAuthorizedTargetDataDto, ResourceAuthorizedTargetDto> {
        self.call_list(&GET_RESOURCE_AUTHORIZED_TARGETS, request, |page| page.list)
    }

    /// List the subjects with actions on a resource
    ///
    /// Returns the subjects that are authorized for all or for one of the given actions on a
    /// resource.
    ///
    /// `POST /api/v3/get-authorized-targets` [API documentation](<https://api-explorer.genauth.ai/#operation/getAuthorizedTargets>)
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
    /// use genauth::management::GetAuthorizedTargetsDto;
    ///
    /// let response = client
    ///     .get_authorized_targets(GetAuthorizedTargetsDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAuthorizedTargets")]
    #[inline]
    pub fn get_authorized_targets(
        &self,
        request: GetAuthorizedTargetsDto,
    ) -> Call<GetResourceAuthorizedTargetDataDto> {
        self.call(&GET_AUTHORIZED_TARGETS, Some(&request))
    }
}
