// @generated from spec/management/asa-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group ASA accounts.

use crate::generated::management::{
    AsaAccountDto, AsaAccountPaginatedDataDto, AsaAccountTargetDto, AssignAsaAccountsDto,
    CreateAsaAccountDto, CreateAsaAccountsBatchDto, DeleteAsaAccountBatchDto,
    DeleteAsaAccountDto, GetAsaAccountAssignedTargetDataDto,
    GetAsaAccountAssignedTargetsDto, GetAsaAccountBatchDto, GetAsaAccountDto,
    GetAssignedAccountDto, ListAsaAccountDto, ManagementClient, UpdateAsaAccountDto,
};
use crate::generated::shared::IsSuccessDto;
use crate::runtime::prelude::*;

static CREATE_ASA_ACCOUNT: Operation = Operation {
    name: "createAsaAccount",
    method: Method::POST,
    path: "/api/v3/create-asa-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_ASA_ACCOUNT_BATCH: Operation = Operation {
    name: "createAsaAccountBatch",
    method: Method::POST,
    path: "/api/v3/create-asa-accounts-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_ASA_ACCOUNT: Operation = Operation {
    name: "updateAsaAccount",
    method: Method::POST,
    path: "/api/v3/update-asa-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_ASA_ACCOUNT: Operation = Operation {
    name: "listAsaAccount",
    method: Method::GET,
    path: "/api/v3/list-asa-accounts",
    query: &["appId", "page", "limit"],
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

static GET_ASA_ACCOUNT: Operation = Operation {
    name: "getAsaAccount",
    method: Method::GET,
    path: "/api/v3/get-asa-account",
    query: &["appId", "accountId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ASA_ACCOUNT_BATCH: Operation = Operation {
    name: "getAsaAccountBatch",
    method: Method::POST,
    path: "/api/v3/get-asa-accounts-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_ASA_ACCOUNT: Operation = Operation {
    name: "deleteAsaAccount",
    method: Method::POST,
    path: "/api/v3/delete-asa-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_ASA_ACCOUNT_BATCH: Operation = Operation {
    name: "deleteAsaAccountBatch",
    method: Method::POST,
    path: "/api/v3/delete-asa-accounts-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ASSIGN_ASA_ACCOUNT: Operation = Operation {
    name: "assignAsaAccount",
    method: Method::POST,
    path: "/api/v3/assign-asa-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UNASSIGN_ASA_ACCOUNT: Operation = Operation {
    name: "unassignAsaAccount",
    method: Method::POST,
    path: "/api/v3/unassign-asa-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: Operation = Operation {
    name: "getAsaAccountAssignedTargets",
    method: Method::GET,
    path: "/api/v3/get-asa-account-assigned-targets",
    query: &["appId", "accountId", "page", "limit"],
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

static GET_ASSIGNED_ACCOUNT: Operation = Operation {
    name: "getAssignedAccount",
    method: Method::GET,
    path: "/api/v3/get-assigned-account",
    query: &["appId", "targetType", "targetIdentifier"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # ASA accounts
///
/// Accounts that GenAuth fills in on the sign-in forms of applications (ASA), and the subjects
/// they are assigned to.
impl ManagementClient {
    /// Create an ASA account
    ///
    /// Creates an ASA account in an application. `accountInfo` usually holds the keys `account` and
    /// `password`.
    ///
    /// `POST /api/v3/create-asa-account` [API documentation](<https://api-explorer.genauth.ai/#operation/createAsaAccount>)
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
    /// use genauth::management::CreateAsaAccountDto;
    ///
    /// let response = client
    ///     .create_asa_account(CreateAsaAccountDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAsaAccount")]
    #[inline]
    pub fn create_asa_account(
        &self,
        request: CreateAsaAccountDto,
    ) -> Call<AsaAccountDto> {
        self.call(&CREATE_ASA_ACCOUNT, Some(&request))
    }

    /// Create ASA accounts in bulk
    ///
    /// Creates several ASA accounts in one application.
    ///
    /// `POST /api/v3/create-asa-accounts-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createAsaAccountBatch>)
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
    /// use genauth::management::{CreateAsaAccountsBatchDto, CreateAsaAccountsBatchItemDto};
    ///
    /// let response = client
    ///     .create_asa_account_batch(CreateAsaAccountsBatchDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         [CreateAsaAccountsBatchItemDto::new(genauth::JsonObject::new())],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAsaAccountBatch")]
    #[inline]
    pub fn create_asa_account_batch(
        &self,
        request: CreateAsaAccountsBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CREATE_ASA_ACCOUNT_BATCH, Some(&request))
    }

    /// Update an ASA account
    ///
    /// Changes the account information of one ASA account of an application.
    ///
    /// `POST /api/v3/update-asa-account` [API documentation](<https://api-explorer.genauth.ai/#operation/updateAsaAccount>)
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
    /// use genauth::management::UpdateAsaAccountDto;
    ///
    /// let response = client
    ///     .update_asa_account(UpdateAsaAccountDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         "6228edaxxxxxxxxcade3a3d9",
    ///         genauth::JsonObject::new(),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateAsaAccount")]
    #[inline]
    pub fn update_asa_account(
        &self,
        request: UpdateAsaAccountDto,
    ) -> Call<AsaAccountDto> {
        self.call(&UPDATE_ASA_ACCOUNT, Some(&request))
    }

    /// List ASA accounts
    ///
    /// Returns a page of the ASA accounts of an application.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-asa-accounts` [API documentation](<https://api-explorer.genauth.ai/#operation/listAsaAccount>)
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
    /// use genauth::management::ListAsaAccountDto;
    ///
    /// let mut items = client
    ///     .list_asa_account(ListAsaAccountDto::new("62a50xxxxxxxxxxxd15d57c7"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listAsaAccount")]
    #[inline]
    pub fn list_asa_account(
        &self,
        request: ListAsaAccountDto,
    ) -> Call<AsaAccountPaginatedDataDto, AsaAccountDto> {
        self.call_list(&LIST_ASA_ACCOUNT, request, |page| page.list)
    }

    /// Get an ASA account
    ///
    /// Returns the details of the ASA account with the given ID in an application.
    ///
    /// `GET /api/v3/get-asa-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getAsaAccount>)
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
    /// use genauth::management::GetAsaAccountDto;
    ///
    /// let response = client
    ///     .get_asa_account(GetAsaAccountDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         "6228edaxxxxxxxxcade3a3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAsaAccount")]
    #[inline]
    pub fn get_asa_account(&self, request: GetAsaAccountDto) -> Call<AsaAccountDto> {
        self.call(&GET_ASA_ACCOUNT, Some(&request))
    }

    /// Get ASA accounts in bulk
    ///
    /// Returns the details of the ASA accounts with the given IDs in one application.
    ///
    /// `POST /api/v3/get-asa-accounts-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getAsaAccountBatch>)
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
    /// use genauth::management::GetAsaAccountBatchDto;
    ///
    /// let response = client
    ///     .get_asa_account_batch(GetAsaAccountBatchDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         ["6228edaxxxxxxxxcade3a3d9"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAsaAccountBatch")]
    #[inline]
    pub fn get_asa_account_batch(
        &self,
        request: GetAsaAccountBatchDto,
    ) -> Call<Vec<AsaAccountDto>> {
        self.call(&GET_ASA_ACCOUNT_BATCH, Some(&request))
    }

    /// Delete an ASA account
    ///
    /// Deletes the ASA account with the given ID from an application.
    ///
    /// `POST /api/v3/delete-asa-account` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteAsaAccount>)
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
    /// use genauth::management::DeleteAsaAccountDto;
    ///
    /// let response = client
    ///     .delete_asa_account(DeleteAsaAccountDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         "6228edaxxxxxxxxcade3a3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAsaAccount")]
    #[inline]
    pub fn delete_asa_account(
        &self,
        request: DeleteAsaAccountDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_ASA_ACCOUNT, Some(&request))
    }

    /// Delete ASA accounts in bulk
    ///
    /// Deletes the ASA accounts with the given IDs from one application.
    ///
    /// `POST /api/v3/delete-asa-accounts-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteAsaAccountBatch>)
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
    /// use genauth::management::DeleteAsaAccountBatchDto;
    ///
    /// let response = client
    ///     .delete_asa_account_batch(DeleteAsaAccountBatchDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         ["6228edaxxxxxxxxcade3a3d9"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteAsaAccountBatch")]
    #[inline]
    pub fn delete_asa_account_batch(
        &self,
        request: DeleteAsaAccountBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_ASA_ACCOUNT_BATCH, Some(&request))
    }

    /// Assign an ASA account
    ///
    /// Assigns an ASA account of an application to users, organizations, groups, or roles.
    ///
    /// `POST /api/v3/assign-asa-account` [API documentation](<https://api-explorer.genauth.ai/#operation/assignAsaAccount>)
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
    /// use genauth::management::{AssignAsaAccountItem, AssignAsaAccountsDto, TargetType};
    ///
    /// let response = client
    ///     .assign_asa_account(AssignAsaAccountsDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         "6228edaxxxxxxxxcade3a3d9",
    ///         [AssignAsaAccountItem::new(TargetType::User, ["userId1"])],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "assignAsaAccount")]
    #[inline]
    pub fn assign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&ASSIGN_ASA_ACCOUNT, Some(&request))
    }

    /// Unassign an ASA account
    ///
    /// Withdraws an ASA account of an application from the users, organizations, groups, or roles
    /// it is assigned to.
    ///
    /// `POST /api/v3/unassign-asa-account` [API documentation](<https://api-explorer.genauth.ai/#operation/unassignAsaAccount>)
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
    /// use genauth::management::{AssignAsaAccountItem, AssignAsaAccountsDto, TargetType};
    ///
    /// let response = client
    ///     .unassign_asa_account(AssignAsaAccountsDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         "6228edaxxxxxxxxcade3a3d9",
    ///         [AssignAsaAccountItem::new(TargetType::User, ["userId1"])],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unassignAsaAccount")]
    #[inline]
    pub fn unassign_asa_account(
        &self,
        request: AssignAsaAccountsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UNASSIGN_ASA_ACCOUNT, Some(&request))
    }

    /// List the subjects of an ASA account
    ///
    /// Returns a page of the subjects to which an ASA account is assigned.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-asa-account-assigned-targets` [API documentation](<https://api-explorer.genauth.ai/#operation/getAsaAccountAssignedTargets>)
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
    /// use genauth::management::GetAsaAccountAssignedTargetsDto;
    ///
    /// let mut items = client
    ///     .get_asa_account_assigned_targets(GetAsaAccountAssignedTargetsDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         "6228edaxxxxxxxxcade3a3d9",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAsaAccountAssignedTargets")]
    #[inline]
    pub fn get_asa_account_assigned_targets(
        &self,
        request: GetAsaAccountAssignedTargetsDto,
    ) -> Call<GetAsaAccountAssignedTargetDataDto, AsaAccountTargetDto> {
        self.call_list(&GET_ASA_ACCOUNT_ASSIGNED_TARGETS, request, |page| page.list)
    }

    /// Get the ASA account of a subject
    ///
    /// Returns the ASA account of an application that is directly assigned to the given subject.
    ///
    /// `GET /api/v3/get-assigned-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getAssignedAccount>)
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
    /// use genauth::management::{GetAssignedAccountDto, TargetType};
    ///
    /// let response = client
    ///     .get_assigned_account(GetAssignedAccountDto::new(
    ///         "62a50xxxxxxxxxxxd15d57c7",
    ///         TargetType::User,
    ///         "code",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAssignedAccount")]
    #[inline]
    pub fn get_assigned_account(
        &self,
        request: GetAssignedAccountDto,
    ) -> Call<AsaAccountDto> {
        self.call(&GET_ASSIGNED_ACCOUNT, Some(&request))
    }
}
