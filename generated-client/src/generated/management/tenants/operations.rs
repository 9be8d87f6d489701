// @generated from spec/management/tenants.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Tenants.

use crate::generated::management::{
    CreateMultipleTenantAdminDto, CreateTenantCooperatorDto, CreateTenantDto,
    CreateTenantEnterpriseCertificationBodyDto, DeleteMultipleTenantAdminDto,
    DeleteTenantCooperatorDto, DeleteTenantDto, GenerateInviteTenantUserLink,
    GetMultipleTenantAdminDto, GetTenantByCodeDto, GetTenantCooperatorDto,
    GetTenantCooperatorMenuDto, GetTenantDto, GetTenantEnterpriseCertificationDto,
    GetTenantLittleInfoDto, GetTenantUserDto, ImportTenantDataDto, ImportTenantDto,
    ImportTenantHistoryDataDto, ImportTenantHistoryDto, ImportTenantNotifyUseDataDto,
    ImportTenantNotifyUserDto, InviteTenantUserRecord, InviteTenantUserRecordListDto,
    InviteTenantUsersDto, ListInviteTennatUserRecordsDto, ListMultipleTenantAdminDto,
    ListTenantAdminDto, ListTenantCooperatorsDto, ListTenantsDto, ManagementClient,
    MultipleTenantAdminDto, MultipleTenantAdminListPagingDto, RemoveTenantUsersDto,
    ReviewTenantEnterpriseCertificationBodyDto, SendEmailBatchDataDto,
    SendManyTenantEmailDto, SendManyTenantSmsDto, SendSmsBatchDataDto,
    TenantCooperatorDto, TenantCooperatorListPagingDto, TenantCooperatorSingleDto,
    TenantDto, TenantEnterpriseCertificationRespDto, TenantListPagingDto, TenantRespDto,
    TenantUserDto, TenantUserListPagingDto, UpdateMultipleTenantAdminRequestDto,
    UpdateTenantCooperatorRequestDto, UpdateTenantDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static CREATE_TENANT: Operation = Operation {
    name: "createTenant",
    method: Method::POST,
    path: "/api/v3/create-tenant",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_TENANT: Operation = Operation {
    name: "updateTenant",
    method: Method::POST,
    path: "/api/v3/update-tenant",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_TENANT: Operation = Operation {
    name: "deleteTenant",
    method: Method::POST,
    path: "/api/v3/delete-tenant",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_TENANTS: Operation = Operation {
    name: "listTenants",
    method: Method::GET,
    path: "/api/v3/list-tenants",
    query: &[
        "keywords",
        "withMembersCount",
        "withAppDetail",
        "withCreatorDetail",
        "withSourceAppDetail",
        "page",
        "limit",
        "source",
    ],
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

static GET_TENANT_LITTLE_INFO: Operation = Operation {
    name: "getTenantLittleInfo",
    method: Method::GET,
    path: "/api/v3/get-tenant-little-info",
    query: &[
        "tenantId",
        "withMembersCount",
        "withAppDetail",
        "withCreatorDetail",
        "withSourceAppDetail",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_TENANT: Operation = Operation {
    name: "getTenant",
    method: Method::GET,
    path: "/api/v3/get-tenant",
    query: &[
        "tenantId",
        "withMembersCount",
        "withAppDetail",
        "withCreatorDetail",
        "withSourceAppDetail",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static IMPORT_TENANT: Operation = Operation {
    name: "importTenant",
    method: Method::POST,
    path: "/api/v3/import-tenant",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static IMPORT_TENANT_HISTORY: Operation = Operation {
    name: "importTenantHistory",
    method: Method::GET,
    path: "/api/v3/import-tenant-history",
    query: &["page", "limit"],
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

static IMPORT_TENANT_NOTIFY_USER: Operation = Operation {
    name: "importTenantNotifyUser",
    method: Method::GET,
    path: "/api/v3/import-tenant-notify-user",
    query: &["importId", "page", "limit"],
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

static SEND_EMAIL_BATCH: Operation = Operation {
    name: "sendEmailBatch",
    method: Method::POST,
    path: "/api/v3/send-email-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Bare,
    paging: None,
};

static SEND_SMS_BATCH: Operation = Operation {
    name: "sendSmsBatch",
    method: Method::POST,
    path: "/api/v3/send-sms-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_TENANT_ADMIN: Operation = Operation {
    name: "listTenantAdmin",
    method: Method::POST,
    path: "/api/v3/list-tenant-admin",
    query: &[],
    body: Body::Json,
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

static SET_TENANT_ADMIN: Operation = Operation {
    name: "setTenantAdmin",
    method: Method::POST,
    path: "/api/v3/set-tenant-admin",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_TENANT_ADMIN: Operation = Operation {
    name: "deleteTenantAdmin",
    method: Method::POST,
    path: "/api/v3/delete-tenant-admin",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_TENANT_USER: Operation = Operation {
    name: "deleteTenantUser",
    method: Method::POST,
    path: "/api/v3/delete-tenant-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GENERATE_INVITE_TENANT_USER_LINK: Operation = Operation {
    name: "generateInviteTenantUserLink",
    method: Method::POST,
    path: "/api/v3/generate-invite-tenant-user-link",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_INVITE_TENNAT_USER_RECORDS: Operation = Operation {
    name: "listInviteTennatUserRecords",
    method: Method::GET,
    path: "/api/v3/list-invite-tenant-user-records",
    query: &["keywords", "page", "limit"],
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

static LIST_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "listMultipleTenantAdmin",
    method: Method::GET,
    path: "/api/v3/list-multiple-tenant-admins",
    query: &["keywords", "page", "limit"],
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

static CREATE_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "createMultipleTenantAdmin",
    method: Method::POST,
    path: "/api/v3/create-multiple-tenant-admin",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "getMultipleTenantAdmin",
    method: Method::GET,
    path: "/api/v3/get-multiple-tenant-admin",
    query: &["userId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "updateMultipleTenantAdmin",
    method: Method::POST,
    path: "/api/v3/update-multiple-tenant-admin",
    query: &["userId"],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_MULTIPLE_TENANT_ADMIN: Operation = Operation {
    name: "deleteMultipleTenantAdmin",
    method: Method::POST,
    path: "/api/v3/delete-multiple-tenant-admin",
    query: &["userId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_TENANT_COOPERATORS: Operation = Operation {
    name: "listTenantCooperators",
    method: Method::GET,
    path: "/api/v3/list-tenant-cooperators",
    query: &["keywords", "external", "page", "limit"],
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

static GET_TENANT_COOPERATOR: Operation = Operation {
    name: "getTenantCooperator",
    method: Method::GET,
    path: "/api/v3/get-tenant-cooperator",
    query: &["userId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_TENANT_COOPERATOR_MENU: Operation = Operation {
    name: "getTenantCooperatorMenu",
    method: Method::GET,
    path: "/api/v3/get-tenant-cooperator-menu",
    query: &["userId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_TENANT_COOPERATOR: Operation = Operation {
    name: "createTenantCooperator",
    method: Method::POST,
    path: "/api/v3/create-tenant-cooperator",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_TENANT_COOPERATOR: Operation = Operation {
    name: "updateTenantCooperator",
    method: Method::POST,
    path: "/api/v3/update-tenant-cooperator",
    query: &["userId"],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_TENANT_COOPERATOR: Operation = Operation {
    name: "deleteTenantCooperator",
    method: Method::POST,
    path: "/api/v3/delete-tenant-cooperator",
    query: &["userId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_TENANT_BY_CODE: Operation = Operation {
    name: "getTenantByCode",
    method: Method::GET,
    path: "/api/v3/get-tenant-by-code",
    query: &["code"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "createTenantEnterpriseCertification",
    method: Method::POST,
    path: "/api/v3/create-tenant-enterprise-certification",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "getTenantEnterpriseCertification",
    method: Method::GET,
    path: "/api/v3/get-tenant-enterprise-certification",
    query: &["tenant_id"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static REVIEW_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "reviewTenantEnterpriseCertification",
    method: Method::POST,
    path: "/api/v3/review-tenant-enterprise-certification",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_TENANT_ENTERPRISE_CERTIFICATION: Operation = Operation {
    name: "updateTenantEnterpriseCertification",
    method: Method::POST,
    path: "/api/v3/update-tenant-enterprise-certification",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Tenants
///
/// Tenants of a user pool and their administrators.
impl ManagementClient {
    /// Create a tenant
    ///
    /// Creates a tenant with a name and the applications it may use. Logo, description, rejection
    /// hint, source application, enterprise domains, expiry time, and limits for monthly active
    /// users, members, and administrators can also be set.
    ///
    /// `POST /api/v3/create-tenant` [API documentation](<https://api-explorer.genauth.ai/#operation/createTenant>)
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
    /// use genauth::management::CreateTenantDto;
    ///
    /// let response = client
    ///     .create_tenant(CreateTenantDto::new("租户一", ["60b49eb83fa80adb96f26e68"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTenant")]
    #[inline]
    pub fn create_tenant(&self, request: CreateTenantDto) -> Call<TenantDto> {
        self.call(&CREATE_TENANT, Some(&request))
    }

    /// Update a tenant
    ///
    /// Changes the basic data of the tenant with the given ID: name, applications, logo,
    /// description, rejection hint, or source application.
    ///
    /// `POST /api/v3/update-tenant` [API documentation](<https://api-explorer.genauth.ai/#operation/updateTenant>)
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
    /// use genauth::management::UpdateTenantDto;
    ///
    /// let response = client
    ///     .update_tenant(UpdateTenantDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTenant")]
    #[inline]
    pub fn update_tenant(&self, request: UpdateTenantDto) -> Call<IsSuccessDto> {
        self.call(&UPDATE_TENANT, Some(&request))
    }

    /// Delete a tenant
    ///
    /// Deletes the tenant with the given ID.
    ///
    /// `POST /api/v3/delete-tenant` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteTenant>)
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
    /// use genauth::management::DeleteTenantDto;
    ///
    /// let response = client
    ///     .delete_tenant(DeleteTenantDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTenant")]
    #[inline]
    pub fn delete_tenant(&self, request: DeleteTenantDto) -> Call<IsSuccessDto> {
        self.call(&DELETE_TENANT, Some(&request))
    }

    /// List tenants
    ///
    /// Returns a page of the tenants of the user pool. `keywords` runs a fuzzy search. Member
    /// counts and details of the applications, the creator, and the source application can be
    /// included.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-tenants` [API documentation](<https://api-explorer.genauth.ai/#operation/listTenants>)
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
    /// use genauth::management::ListTenantsDto;
    ///
    /// let mut items = client
    ///     .list_tenants(ListTenantsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTenants")]
    #[inline]
    pub fn list_tenants(
        &self,
        request: ListTenantsDto,
    ) -> Call<TenantListPagingDto, TenantRespDto> {
        self.call_list(&LIST_TENANTS, request, |page| page.list)
    }

    /// Get the brief data of a tenant
    ///
    /// Returns brief data of the tenant with the given ID. The member count and details of the
    /// applications, the creator, and the source application can be included.
    ///
    /// `GET /api/v3/get-tenant-little-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenantLittleInfo>)
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
    /// use genauth::management::GetTenantLittleInfoDto;
    ///
    /// let response = client
    ///     .get_tenant_little_info(GetTenantLittleInfoDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenantLittleInfo")]
    #[inline]
    pub fn get_tenant_little_info(
        &self,
        request: GetTenantLittleInfoDto,
    ) -> Call<TenantRespDto> {
        self.call(&GET_TENANT_LITTLE_INFO, Some(&request))
    }

    /// Get a tenant
    ///
    /// Returns the details of the tenant with the given ID. The member count and details of the
    /// applications, the creator, and the source application can be included.
    ///
    /// `GET /api/v3/get-tenant` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenant>)
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
    /// use genauth::management::GetTenantDto;
    ///
    /// let response = client
    ///     .get_tenant(GetTenantDto::new("60b49eb83fd80adb96f26e68"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenant")]
    #[inline]
    pub fn get_tenant(&self, request: GetTenantDto) -> Call<TenantRespDto> {
        self.call(&GET_TENANT, Some(&request))
    }

    /// Import tenants
    ///
    /// Imports tenants from the Excel file at `excelUrl`.
    ///
    /// `POST /api/v3/import-tenant` [API documentation](<https://api-explorer.genauth.ai/#operation/importTenant>)
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
    /// use genauth::management::ImportTenantDto;
    ///
    /// let response = client
    ///     .import_tenant(ImportTenantDto::new("/xx/xx.xls"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importTenant")]
    #[inline]
    pub fn import_tenant(&self, request: ImportTenantDto) -> Call<ImportTenantDataDto> {
        self.call(&IMPORT_TENANT, Some(&request))
    }

    /// List tenant imports
    ///
    /// Returns a page of the history of tenant imports from Excel files.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/import-tenant-history` [API documentation](<https://api-explorer.genauth.ai/#operation/importTenantHistory>)
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
    /// use genauth::management::ImportTenantHistoryDto;
    ///
    /// let mut items = client
    ///     .import_tenant_history(ImportTenantHistoryDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importTenantHistory")]
    #[inline]
    pub fn import_tenant_history(
        &self,
        request: ImportTenantHistoryDto,
    ) -> Call<ImportTenantHistoryDataDto, JsonObject> {
        self.call_list(&IMPORT_TENANT_HISTORY, request, |page| page.list)
    }

    /// List users to notify of an import
    ///
    /// Returns a page of the users to notify of a tenant import.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/import-tenant-notify-user` [API documentation](<https://api-explorer.genauth.ai/#operation/importTenantNotifyUser>)
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
    /// use genauth::management::ImportTenantNotifyUserDto;
    ///
    /// let mut items = client
    ///     .import_tenant_notify_user(ImportTenantNotifyUserDto::new("62f20932716fbcc10d966ee5"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importTenantNotifyUser")]
    #[inline]
    pub fn import_tenant_notify_user(
        &self,
        request: ImportTenantNotifyUserDto,
    ) -> Call<ImportTenantNotifyUseDataDto, JsonObject> {
        self.call_list(&IMPORT_TENANT_NOTIFY_USER, request, |page| page.list)
    }

    /// Notify imported tenants by email
    ///
    /// Sends notification emails in bulk to the administrators of the tenants created by an import.
    ///
    /// `POST /api/v3/send-email-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/sendEmailBatch>)
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
    /// use genauth::management::{SendManyTenantEmailDto, SendTenantEmailDto};
    ///
    /// let response = client
    ///     .send_email_batch(SendManyTenantEmailDto::new(
    ///         [SendTenantEmailDto::new(
    ///             "Example",
    ///             "ada",
    ///             "ada@example.com",
    ///             "my-wechat",
    ///             "62f20932716fbcc10d966ee5",
    ///             "Example Ltd.",
    ///         )],
    ///         1,
    ///         "Example",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendEmailBatch")]
    #[inline]
    pub fn send_email_batch(
        &self,
        request: SendManyTenantEmailDto,
    ) -> Call<SendEmailBatchDataDto> {
        self.call(&SEND_EMAIL_BATCH, Some(&request))
    }

    /// Notify imported tenants by SMS
    ///
    /// Sends SMS notifications in bulk to the administrators of the tenants created by an import.
    ///
    /// `POST /api/v3/send-sms-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/sendSmsBatch>)
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
    /// use genauth::management::{SendManyTenantSmsDto, SendTenantSmsDto, SendTenantSmsDtoRequired};
    ///
    /// let response = client
    ///     .send_sms_batch(SendManyTenantSmsDto::new(
    ///         [SendTenantSmsDto::new(SendTenantSmsDtoRequired {
    ///             admin_name: "Example".into(),
    ///             username: "ada".into(),
    ///             identifier: "my-wechat".into(),
    ///             phone: "13800000000".into(),
    ///             phone_country_code: "+86".into(),
    ///             tenant_id: "62f20932716fbcc10d966ee5".into(),
    ///             tenant_name: "Example Ltd.".into(),
    ///         })],
    ///         1,
    ///         "Example",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendSmsBatch")]
    #[inline]
    pub fn send_sms_batch(
        &self,
        request: SendManyTenantSmsDto,
    ) -> Call<SendSmsBatchDataDto> {
        self.call(&SEND_SMS_BATCH, Some(&request))
    }

    /// List the administrators of a tenant
    ///
    /// Returns a page of the administrators of a tenant. `keywords` runs a fuzzy search.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-tenant-admin` [API documentation](<https://api-explorer.genauth.ai/#operation/listTenantAdmin>)
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
    /// use genauth::management::ListTenantAdminDto;
    ///
    /// let mut items = client
    ///     .list_tenant_admin(ListTenantAdminDto::new("62f20932716fbcc10d966ee5"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTenantAdmin")]
    #[inline]
    pub fn list_tenant_admin(
        &self,
        request: ListTenantAdminDto,
    ) -> Call<TenantUserListPagingDto, TenantUserDto> {
        self.call_list(&LIST_TENANT_ADMIN, request, |page| page.list)
    }

    /// Set administrators of a tenant
    ///
    /// Makes users administrators of a tenant. The users are identified by user ID or tenant member
    /// ID.
    ///
    /// `POST /api/v3/set-tenant-admin` [API documentation](<https://api-explorer.genauth.ai/#operation/setTenantAdmin>)
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
    ///     .set_tenant_admin(RemoveTenantUsersDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setTenantAdmin")]
    #[inline]
    pub fn set_tenant_admin(&self, request: RemoveTenantUsersDto) -> Call<()> {
        self.call(&SET_TENANT_ADMIN, Some(&request))
    }

    /// Remove an administrator of a tenant
    ///
    /// Removes the administrator rights for a tenant from a user, identified by user ID or tenant
    /// member ID.
    ///
    /// `POST /api/v3/delete-tenant-admin` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteTenantAdmin>)
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
    /// use genauth::management::GetTenantUserDto;
    ///
    /// let response = client
    ///     .delete_tenant_admin(GetTenantUserDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTenantAdmin")]
    #[inline]
    pub fn delete_tenant_admin(&self, request: GetTenantUserDto) -> Call<()> {
        self.call(&DELETE_TENANT_ADMIN, Some(&request))
    }

    /// Delete members of a tenant
    ///
    /// Removes several members from a tenant, identified by user ID or tenant member ID.
    ///
    /// `POST /api/v3/delete-tenant-user` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteTenantUser>)
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
    ///     .delete_tenant_user(RemoveTenantUsersDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTenantUser")]
    #[inline]
    pub fn delete_tenant_user(&self, request: RemoveTenantUsersDto) -> Call<()> {
        self.call(&DELETE_TENANT_USER, Some(&request))
    }

    /// Generate a tenant member invitation link
    ///
    /// Creates a link that invites users to become members of a tenant. The request sets the email
    /// addresses to invite and the validity period of the link. `appId` is the application that
    /// users access after they sign up.
    ///
    /// `POST /api/v3/generate-invite-tenant-user-link` [API documentation](<https://api-explorer.genauth.ai/#operation/generateInviteTenantUserLink>)
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
    /// use genauth::management::GenerateInviteTenantUserLink;
    ///
    /// let response = client
    ///     .generate_invite_tenant_user_link(GenerateInviteTenantUserLink::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["ada@example.com"],
    ///         "the validity term",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "generateInviteTenantUserLink")]
    #[inline]
    pub fn generate_invite_tenant_user_link(
        &self,
        request: GenerateInviteTenantUserLink,
    ) -> Call<InviteTenantUsersDto> {
        self.call(&GENERATE_INVITE_TENANT_USER_LINK, Some(&request))
    }

    /// List tenant member invitation records
    ///
    /// Returns a page of tenant member invitation records with the invited account, the link, the
    /// activation status, and the times. The list can be searched by `keywords`.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-invite-tenant-user-records` [API documentation](<https://api-explorer.genauth.ai/#operation/listInviteTennatUserRecords>)
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
    /// use genauth::management::ListInviteTennatUserRecordsDto;
    ///
    /// let mut items = client
    ///     .list_invite_tennat_user_records(ListInviteTennatUserRecordsDto::new("ada", 1, 1))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listInviteTennatUserRecords")]
    #[inline]
    pub fn list_invite_tennat_user_records(
        &self,
        request: ListInviteTennatUserRecordsDto,
    ) -> Call<InviteTenantUserRecordListDto, InviteTenantUserRecord> {
        self.call_list(&LIST_INVITE_TENNAT_USER_RECORDS, request, |page| page.list)
    }

    /// List multi-tenant administrators
    ///
    /// Returns a page of the users who have multi-tenant administration rights in the user pool.
    /// The list can be searched by `keywords`.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-multiple-tenant-admins` [API documentation](<https://api-explorer.genauth.ai/#operation/listMultipleTenantAdmin>)
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
    /// use genauth::management::ListMultipleTenantAdminDto;
    ///
    /// let mut items = client
    ///     .list_multiple_tenant_admin(ListMultipleTenantAdminDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listMultipleTenantAdmin")]
    #[inline]
    pub fn list_multiple_tenant_admin(
        &self,
        request: ListMultipleTenantAdminDto,
    ) -> Call<MultipleTenantAdminListPagingDto, MultipleTenantAdminDto> {
        self.call_list(&LIST_MULTIPLE_TENANT_ADMIN, request, |page| page.list)
    }

    /// Create a multi-tenant administrator
    ///
    /// Grants a user multi-tenant administration rights for the given tenants. The request also
    /// sets whether the administrator may use the API and whether a notification is sent by SMS or
    /// email.
    ///
    /// `POST /api/v3/create-multiple-tenant-admin` [API documentation](<https://api-explorer.genauth.ai/#operation/createMultipleTenantAdmin>)
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
    /// use genauth::management::CreateMultipleTenantAdminDto;
    ///
    /// let response = client
    ///     .create_multiple_tenant_admin(CreateMultipleTenantAdminDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createMultipleTenantAdmin")]
    #[inline]
    pub fn create_multiple_tenant_admin(
        &self,
        request: CreateMultipleTenantAdminDto,
    ) -> Call<()> {
        self.call(&CREATE_MULTIPLE_TENANT_ADMIN, Some(&request))
    }

    /// Get a multi-tenant administrator
    ///
    /// Returns the multi-tenant administration record of one user, as a list.
    ///
    /// `GET /api/v3/get-multiple-tenant-admin` [API documentation](<https://api-explorer.genauth.ai/#operation/getMultipleTenantAdmin>)
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
    /// use genauth::management::GetMultipleTenantAdminDto;
    ///
    /// let response = client
    ///     .get_multiple_tenant_admin(GetMultipleTenantAdminDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getMultipleTenantAdmin")]
    #[inline]
    pub fn get_multiple_tenant_admin(
        &self,
        request: GetMultipleTenantAdminDto,
    ) -> Call<MultipleTenantAdminListPagingDto> {
        self.call(&GET_MULTIPLE_TENANT_ADMIN, Some(&request))
    }

    /// Update a multi-tenant administrator
    ///
    /// Changes the tenants that a multi-tenant administrator manages and whether the administrator
    /// may use the API. The query parameter `userId` identifies the user.
    ///
    /// The official SDKs omit this operation.
    /// No reason is known. Creating, listing, and reading these administrators are public, and
    /// updating belongs to the same set.
    ///
    /// `POST /api/v3/update-multiple-tenant-admin` [API documentation](<https://api-explorer.genauth.ai/#operation/updateMultipleTenantAdmin>)
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
    /// use genauth::management::UpdateMultipleTenantAdminRequestDto;
    ///
    /// let response = client
    ///     .update_multiple_tenant_admin(UpdateMultipleTenantAdminRequestDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62f20932716fbcc10d966ee5"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateMultipleTenantAdmin")]
    #[inline]
    pub fn update_multiple_tenant_admin(
        &self,
        request: UpdateMultipleTenantAdminRequestDto,
    ) -> Call<()> {
        self.call(&UPDATE_MULTIPLE_TENANT_ADMIN, Some(&request))
    }

    /// Delete a multi-tenant administrator
    ///
    /// Removes the multi-tenant administration rights from the user with the given ID.
    ///
    /// The official SDKs omit this operation.
    /// No reason is known. Creating, listing, and reading these administrators are public, and
    /// deleting belongs to the same set.
    ///
    /// `POST /api/v3/delete-multiple-tenant-admin` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteMultipleTenantAdmin>)
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
    /// use genauth::management::DeleteMultipleTenantAdminDto;
    ///
    /// let response = client
    ///     .delete_multiple_tenant_admin(DeleteMultipleTenantAdminDto::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteMultipleTenantAdmin")]
    #[inline]
    pub fn delete_multiple_tenant_admin(
        &self,
        request: DeleteMultipleTenantAdminDto,
    ) -> Call<()> {
        self.call(&DELETE_MULTIPLE_TENANT_ADMIN, Some(&request))
    }

    /// List collaborating administrators
    ///
    /// Returns a page of the users of the user pool who are collaborating administrators. The list
    /// can be searched and limited to external ones.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-tenant-cooperators` [API documentation](<https://api-explorer.genauth.ai/#operation/listTenantCooperators>)
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
    /// use genauth::management::ListTenantCooperatorsDto;
    ///
    /// let mut items = client
    ///     .list_tenant_cooperators(ListTenantCooperatorsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listTenantCooperators")]
    #[inline]
    pub fn list_tenant_cooperators(
        &self,
        request: ListTenantCooperatorsDto,
    ) -> Call<TenantCooperatorListPagingDto, TenantCooperatorDto> {
        self.call_list(&LIST_TENANT_COOPERATORS, request, |page| page.list)
    }

    /// Get a collaborating administrator
    ///
    /// Returns the menu items and the policy codes authorized for one collaborating administrator.
    ///
    /// `GET /api/v3/get-tenant-cooperator` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenantCooperator>)
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
    /// use genauth::management::GetTenantCooperatorDto;
    ///
    /// let response = client
    ///     .get_tenant_cooperator(GetTenantCooperatorDto::new("62f20932716fbcc10d966ee5"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenantCooperator")]
    #[inline]
    pub fn get_tenant_cooperator(
        &self,
        request: GetTenantCooperatorDto,
    ) -> Call<TenantCooperatorSingleDto> {
        self.call(&GET_TENANT_COOPERATOR, Some(&request))
    }

    /// Get the menu of a collaborating administrator
    ///
    /// Returns the menu items that a collaborating administrator has in the console, with the codes
    /// of the authorized policies.
    ///
    /// `GET /api/v3/get-tenant-cooperator-menu` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenantCooperatorMenu>)
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
    /// use genauth::management::GetTenantCooperatorMenuDto;
    ///
    /// let response = client
    ///     .get_tenant_cooperator_menu(GetTenantCooperatorMenuDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenantCooperatorMenu")]
    #[inline]
    pub fn get_tenant_cooperator_menu(
        &self,
        request: GetTenantCooperatorMenuDto,
    ) -> Call<TenantCooperatorSingleDto> {
        self.call(&GET_TENANT_COOPERATOR_MENU, Some(&request))
    }

    /// Create a collaborating administrator
    ///
    /// Makes a user a collaborating administrator with the given policies. The request also sets
    /// whether the administrator may use the API and whether a notification is sent by SMS or
    /// email.
    ///
    /// `POST /api/v3/create-tenant-cooperator` [API documentation](<https://api-explorer.genauth.ai/#operation/createTenantCooperator>)
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
    /// use genauth::management::CreateTenantCooperatorDto;
    ///
    /// let response = client
    ///     .create_tenant_cooperator(CreateTenantCooperatorDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["the policies"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTenantCooperator")]
    #[inline]
    pub fn create_tenant_cooperator(
        &self,
        request: CreateTenantCooperatorDto,
    ) -> Call<()> {
        self.call(&CREATE_TENANT_COOPERATOR, Some(&request))
    }

    /// Update a collaborating administrator
    ///
    /// Changes the policies of a collaborating administrator and whether the administrator may use
    /// the API. The query parameter `userId` identifies the user.
    ///
    /// The official SDKs omit this operation.
    /// No reason is known. Creating, listing, and reading these administrators are public, and
    /// updating belongs to the same set.
    ///
    /// `POST /api/v3/update-tenant-cooperator` [API documentation](<https://api-explorer.genauth.ai/#operation/updateTenantCooperator>)
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
    /// use genauth::management::UpdateTenantCooperatorRequestDto;
    ///
    /// let response = client
    ///     .update_tenant_cooperator(UpdateTenantCooperatorRequestDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         true,
    ///         ["the policies"],
    ///     ))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTenantCooperator")]
    #[inline]
    pub fn update_tenant_cooperator(
        &self,
        request: UpdateTenantCooperatorRequestDto,
    ) -> Call<()> {
        self.call(&UPDATE_TENANT_COOPERATOR, Some(&request))
    }

    /// Delete a collaborating administrator
    ///
    /// Removes the collaborating administrator role from the user with the given ID.
    ///
    /// The official SDKs omit this operation.
    /// No reason is known. Creating, listing, and reading these administrators are public, and
    /// deleting belongs to the same set.
    ///
    /// `POST /api/v3/delete-tenant-cooperator` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteTenantCooperator>)
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
    /// use genauth::management::DeleteTenantCooperatorDto;
    ///
    /// let response = client
    ///     .delete_tenant_cooperator(DeleteTenantCooperatorDto::new())
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteTenantCooperator")]
    #[inline]
    pub fn delete_tenant_cooperator(
        &self,
        request: DeleteTenantCooperatorDto,
    ) -> Call<()> {
        self.call(&DELETE_TENANT_COOPERATOR, Some(&request))
    }

    /// Get a tenant by code
    ///
    /// Returns the details of the tenant with the given code.
    ///
    /// `GET /api/v3/get-tenant-by-code` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenantByCode>)
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
    /// use genauth::management::GetTenantByCodeDto;
    ///
    /// let response = client
    ///     .get_tenant_by_code(GetTenantByCodeDto::new("the code"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenantByCode")]
    #[inline]
    pub fn get_tenant_by_code(
        &self,
        request: GetTenantByCodeDto,
    ) -> Call<TenantRespDto> {
        self.call(&GET_TENANT_BY_CODE, Some(&request))
    }

    /// Create a tenant enterprise certification
    ///
    /// Submits the enterprise certification of a tenant: business name and license, registered
    /// name, unified social credit code, and legal representative, with the identity card number,
    /// the bank card number, and the phone number registered with the bank.
    ///
    /// `POST /api/v3/create-tenant-enterprise-certification` [API documentation](<https://api-explorer.genauth.ai/#operation/createTenantEnterpriseCertification>)
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
    /// use genauth::management::{CreateTenantEnterpriseCertificationBodyDto, CreateTenantEnterpriseCertificationBodyDtoRequired};
    ///
    /// let response = client
    ///     .create_tenant_enterprise_certification(CreateTenantEnterpriseCertificationBodyDto::new(CreateTenantEnterpriseCertificationBodyDtoRequired {
    ///         business_name: "Example Ltd.".into(),
    ///         business_license: "the business license".into(),
    ///         business_registration_name: "Example".into(),
    ///         unified_social_credit: "the unified social credit".into(),
    ///         legal_representative_name: "Example".into(),
    ///         national_identification_number: "the national identification number".into(),
    ///         personal_bank_card_number: "the personal bank card number".into(),
    ///         bank_reserved_phone: "13800000000".into(),
    ///         tenant_id: "62f20932716fbcc10d966ee5".into(),
    ///     }))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTenantEnterpriseCertification")]
    #[inline]
    pub fn create_tenant_enterprise_certification(
        &self,
        request: CreateTenantEnterpriseCertificationBodyDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CREATE_TENANT_ENTERPRISE_CERTIFICATION, Some(&request))
    }

    /// Get a tenant enterprise certification
    ///
    /// Returns the enterprise certification of the tenant.
    ///
    /// `GET /api/v3/get-tenant-enterprise-certification` [API documentation](<https://api-explorer.genauth.ai/#operation/getTenantEnterpriseCertification>)
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
    /// use genauth::management::GetTenantEnterpriseCertificationDto;
    ///
    /// let response = client
    ///     .get_tenant_enterprise_certification(GetTenantEnterpriseCertificationDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getTenantEnterpriseCertification")]
    #[inline]
    pub fn get_tenant_enterprise_certification(
        &self,
        request: GetTenantEnterpriseCertificationDto,
    ) -> Call<TenantEnterpriseCertificationRespDto> {
        self.call(&GET_TENANT_ENTERPRISE_CERTIFICATION, Some(&request))
    }

    /// Review a tenant enterprise certification
    ///
    /// Sets the review result of the enterprise certification of a tenant and the reason for it.
    ///
    /// `POST /api/v3/review-tenant-enterprise-certification` [API documentation](<https://api-explorer.genauth.ai/#operation/reviewTenantEnterpriseCertification>)
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
    /// use genauth::management::ReviewTenantEnterpriseCertificationBodyDto;
    ///
    /// let response = client
    ///     .review_tenant_enterprise_certification(ReviewTenantEnterpriseCertificationBodyDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "text",
    ///         "As agreed",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "reviewTenantEnterpriseCertification")]
    #[inline]
    pub fn review_tenant_enterprise_certification(
        &self,
        request: ReviewTenantEnterpriseCertificationBodyDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REVIEW_TENANT_ENTERPRISE_CERTIFICATION, Some(&request))
    }

    /// Update a tenant enterprise certification
    ///
    /// Changes the data submitted for the enterprise certification of a tenant.
    ///
    /// `POST /api/v3/update-tenant-enterprise-certification` [API documentation](<https://api-explorer.genauth.ai/#operation/updateTenantEnterpriseCertification>)
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
    /// use genauth::management::{CreateTenantEnterpriseCertificationBodyDto, CreateTenantEnterpriseCertificationBodyDtoRequired};
    ///
    /// let response = client
    ///     .update_tenant_enterprise_certification(CreateTenantEnterpriseCertificationBodyDto::new(CreateTenantEnterpriseCertificationBodyDtoRequired {
    ///         business_name: "Example Ltd.".into(),
    ///         business_license: "the business license".into(),
    ///         business_registration_name: "Example".into(),
    ///         unified_social_credit: "the unified social credit".into(),
    ///         legal_representative_name: "Example".into(),
    ///         national_identification_number: "the national identification number".into(),
    ///         personal_bank_card_number: "the personal bank card number".into(),
    ///         bank_reserved_phone: "13800000000".into(),
    ///         tenant_id: "62f20932716fbcc10d966ee5".into(),
    ///     }))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateTenantEnterpriseCertification")]
    #[inline]
    pub fn update_tenant_enterprise_certification(
        &self,
        request: CreateTenantEnterpriseCertificationBodyDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UPDATE_TENANT_ENTERPRISE_CERTIFICATION, Some(&request))
    }
}
