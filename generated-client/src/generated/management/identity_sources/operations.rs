// @generated from spec/management/identity-sources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Identity sources.

use crate::generated::management::{
    ChangeExtIdpAssociationStateDto, ChangeExtIdpConnStateDto, CreateExtIdpConnDto,
    CreateExtIdpDto, DeleteExtIdpConnDto, DeleteExtIdpDto, ExtIdpConnDetail,
    ExtIdpConnStateByAppsDto, ExtIdpDetail, ExtIdpDto, ExtIdpListPagingDto, GetExtIdpDto,
    ListExtIdpDto, ListTenantExtIdpDto, ManagementClient, UpdateExtIdpConnDto,
    UpdateExtIdpDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static LIST_EXT_IDP: Operation = Operation {
    name: "listExtIdp",
    method: Method::GET,
    path: "/api/v3/list-ext-idp",
    query: &["tenantId", "appId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_EXT_IDP: Operation = Operation {
    name: "getExtIdp",
    method: Method::GET,
    path: "/api/v3/get-ext-idp",
    query: &["tenantId", "appId", "id", "type"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_EXT_IDP: Operation = Operation {
    name: "createExtIdp",
    method: Method::POST,
    path: "/api/v3/create-ext-idp",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_EXT_IDP: Operation = Operation {
    name: "updateExtIdp",
    method: Method::POST,
    path: "/api/v3/update-ext-idp",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_EXT_IDP: Operation = Operation {
    name: "deleteExtIdp",
    method: Method::POST,
    path: "/api/v3/delete-ext-idp",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_EXT_IDP_CONN: Operation = Operation {
    name: "createExtIdpConn",
    method: Method::POST,
    path: "/api/v3/create-ext-idp-conn",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_EXT_IDP_CONN: Operation = Operation {
    name: "updateExtIdpConn",
    method: Method::POST,
    path: "/api/v3/update-ext-idp-conn",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_EXT_IDP_CONN: Operation = Operation {
    name: "deleteExtIdpConn",
    method: Method::POST,
    path: "/api/v3/delete-ext-idp-conn",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHANGE_EXT_IDP_CONN_STATE: Operation = Operation {
    name: "changeExtIdpConnState",
    method: Method::POST,
    path: "/api/v3/change-ext-idp-conn-state",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE: Operation = Operation {
    name: "changeExtIdpConnAssociationState",
    method: Method::POST,
    path: "/api/v3/change-ext-idp-conn-association-state",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_TENANT_EXT_IDP: Operation = Operation {
    name: "listTenantExtIdp",
    method: Method::GET,
    path: "/api/v3/list-tenant-ext-idp",
    query: &["tenantId", "appId", "type", "page", "limit"],
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

static EXT_IDP_CONN_STATE_BY_APPS: Operation = Operation {
    name: "extIdpConnStateByApps",
    method: Method::GET,
    path: "/api/v3/ext-idp-conn-apps",
    query: &["tenantId", "appId", "id", "type"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Identity sources
///
/// External identity sources, their connections, and the applications that use them.
impl ManagementClient {
    /// List identity sources
    ///
    /// Returns the identity sources of the user pool, optionally limited to a tenant or an
    /// application.
    ///
    /// `GET /api/v3/list-ext-idp` [API documentation](<https://api-explorer.genauth.ai/#operation/listExtIdp>)
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
    /// use genauth::management::ListExtIdpDto;
    ///
    /// let response = client
    ///     .list_ext_idp(ListExtIdpDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listExtIdp")]
    #[inline]
    pub fn list_ext_idp(&self, request: ListExtIdpDto) -> Call<ExtIdpListPagingDto> {
        self.call(&LIST_EXT_IDP, Some(&request))
    }

    /// Get an identity source
    ///
    /// Returns the details of the identity source with the given ID. `tenantId` limits the search
    /// to one tenant.
    ///
    /// `GET /api/v3/get-ext-idp` [API documentation](<https://api-explorer.genauth.ai/#operation/getExtIdp>)
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
    /// use genauth::management::GetExtIdpDto;
    ///
    /// let response = client
    ///     .get_ext_idp(GetExtIdpDto::new("6268b0e5e4b9a0e8ffa8fd60"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getExtIdp")]
    #[inline]
    pub fn get_ext_idp(&self, request: GetExtIdpDto) -> Call<ExtIdpDetail> {
        self.call(&GET_EXT_IDP, Some(&request))
    }

    /// Create an identity source
    ///
    /// Creates an identity source with a name and a connection type. With `tenantId`, it is created
    /// for that tenant.
    ///
    /// `POST /api/v3/create-ext-idp` [API documentation](<https://api-explorer.genauth.ai/#operation/createExtIdp>)
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
    /// use genauth::management::{CreateExtIdpDto, ExtIdpType};
    ///
    /// let response = client
    ///     .create_ext_idp(CreateExtIdpDto::new("exampleName", ExtIdpType::Ad))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createExtIdp")]
    #[inline]
    pub fn create_ext_idp(&self, request: CreateExtIdpDto) -> Call<ExtIdpDto> {
        self.call(&CREATE_EXT_IDP, Some(&request))
    }

    /// Update an identity source
    ///
    /// Changes the name of the identity source with the given ID.
    ///
    /// `POST /api/v3/update-ext-idp` [API documentation](<https://api-explorer.genauth.ai/#operation/updateExtIdp>)
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
    /// use genauth::management::UpdateExtIdpDto;
    ///
    /// let response = client
    ///     .update_ext_idp(UpdateExtIdpDto::new("exampleName", "60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateExtIdp")]
    #[inline]
    pub fn update_ext_idp(&self, request: UpdateExtIdpDto) -> Call<ExtIdpDto> {
        self.call(&UPDATE_EXT_IDP, Some(&request))
    }

    /// Delete an identity source
    ///
    /// Deletes the identity source with the given ID.
    ///
    /// `POST /api/v3/delete-ext-idp` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteExtIdp>)
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
    /// use genauth::management::DeleteExtIdpDto;
    ///
    /// let response = client
    ///     .delete_ext_idp(DeleteExtIdpDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteExtIdp")]
    #[inline]
    pub fn delete_ext_idp(&self, request: DeleteExtIdpDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_EXT_IDP, Some(&request))
    }

    /// Create an identity source connection
    ///
    /// Creates a connection under an existing identity source, with its logo, display name,
    /// type-specific settings in `fields`, and whether it supports sign-in only.
    ///
    /// `POST /api/v3/create-ext-idp-conn` [API documentation](<https://api-explorer.genauth.ai/#operation/createExtIdpConn>)
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
    /// use genauth::management::{CreateExtIdpConnDto, ExtIdpConnType};
    ///
    /// let response = client
    ///     .create_ext_idp_conn(CreateExtIdpConnDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         ExtIdpConnType::Ad,
    ///         "my-wechat",
    ///         "登录页",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createExtIdpConn")]
    #[inline]
    pub fn create_ext_idp_conn(
        &self,
        request: CreateExtIdpConnDto,
    ) -> Call<ExtIdpConnDetail> {
        self.call(&CREATE_EXT_IDP_CONN, Some(&request))
    }

    /// Update an identity source connection
    ///
    /// Changes the display name, logo, type-specific settings in `fields`, or sign-in-only setting
    /// of the identity source connection with the given ID.
    ///
    /// `POST /api/v3/update-ext-idp-conn` [API documentation](<https://api-explorer.genauth.ai/#operation/updateExtIdpConn>)
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
    /// use genauth::management::UpdateExtIdpConnDto;
    ///
    /// let response = client
    ///     .update_ext_idp_conn(UpdateExtIdpConnDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         "exampleName",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateExtIdpConn")]
    #[inline]
    pub fn update_ext_idp_conn(
        &self,
        request: UpdateExtIdpConnDto,
    ) -> Call<ExtIdpConnDetail> {
        self.call(&UPDATE_EXT_IDP_CONN, Some(&request))
    }

    /// Delete an identity source connection
    ///
    /// Deletes the identity source connection with the given ID.
    ///
    /// `POST /api/v3/delete-ext-idp-conn` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteExtIdpConn>)
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
    /// use genauth::management::DeleteExtIdpConnDto;
    ///
    /// let response = client
    ///     .delete_ext_idp_conn(DeleteExtIdpConnDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteExtIdpConn")]
    #[inline]
    pub fn delete_ext_idp_conn(
        &self,
        request: DeleteExtIdpConnDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_EXT_IDP_CONN, Some(&request))
    }

    /// Enable or disable an identity source connection
    ///
    /// Enables or disables an identity source connection for one application (`appId`), several
    /// applications (`appIds`), or a tenant.
    ///
    /// `POST /api/v3/change-ext-idp-conn-state` [API documentation](<https://api-explorer.genauth.ai/#operation/changeExtIdpConnState>)
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
    /// use genauth::management::ChangeExtIdpConnStateDto;
    ///
    /// let response = client
    ///     .change_ext_idp_conn_state(ChangeExtIdpConnStateDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         false,
    ///         "60b49eb83fd80adb96f26e68",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changeExtIdpConnState")]
    #[inline]
    pub fn change_ext_idp_conn_state(
        &self,
        request: ChangeExtIdpConnStateDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CHANGE_EXT_IDP_CONN_STATE, Some(&request))
    }

    /// Associate a connection with a tenant
    ///
    /// Associates an identity source connection with a tenant or removes the association, depending
    /// on `association`.
    ///
    /// `POST /api/v3/change-ext-idp-conn-association-state` [API documentation](<https://api-explorer.genauth.ai/#operation/changeExtIdpConnAssociationState>)
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
    /// use genauth::management::ChangeExtIdpAssociationStateDto;
    ///
    /// let response = client
    ///     .change_ext_idp_conn_association_state(ChangeExtIdpAssociationStateDto::new(
    ///         "60b49eb83fd80adb96f26e68",
    ///         false,
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changeExtIdpConnAssociationState")]
    #[inline]
    pub fn change_ext_idp_conn_association_state(
        &self,
        request: ChangeExtIdpAssociationStateDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CHANGE_EXT_IDP_CONN_ASSOCIATION_STATE, Some(&request))
    }

    /// List identity sources of a tenant
    ///
    /// Returns a page of the identity sources shown in the console of a tenant, optionally limited
    /// to an application or a type.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-tenant-ext-idp` [API documentation](<https://api-explorer.genauth.ai/#operation/listTenantExtIdp>)
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
    /// use genauth::management::ListTenantExtIdpDto;
    ///
    /// let mut items = client
    ///     .list_tenant_ext_idp(ListTenantExtIdpDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTenantExtIdp")]
    #[inline]
    pub fn list_tenant_ext_idp(
        &self,
        request: ListTenantExtIdpDto,
    ) -> Call<ExtIdpListPagingDto, ExtIdpDto> {
        self.call_list(&LIST_TENANT_EXT_IDP, request, |page| page.list)
    }

    /// Get an identity source's application connections
    ///
    /// Returns the application connections of an identity source, as shown on its detail page.
    ///
    /// `GET /api/v3/ext-idp-conn-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/extIdpConnStateByApps>)
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
    /// use genauth::management::ExtIdpConnStateByAppsDto;
    ///
    /// let response = client
    ///     .ext_idp_conn_state_by_apps(ExtIdpConnStateByAppsDto::new("6268b0e5e4b9a0e8ffa8fd60"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "extIdpConnStateByApps")]
    #[inline]
    pub fn ext_idp_conn_state_by_apps(
        &self,
        request: ExtIdpConnStateByAppsDto,
    ) -> Call<ExtIdpListPagingDto> {
        self.call(&EXT_IDP_CONN_STATE_BY_APPS, Some(&request))
    }
}
