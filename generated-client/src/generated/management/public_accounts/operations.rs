// @generated from spec/management/public-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Public accounts.

use crate::generated::management::{
    CreatePostDto, CreatePublicAccountBatchReqDto, CreatePublicAccountFromUserDto,
    CreatePublicAccountReqDto, DeletePublicAccountsBatchDto, GetGroupsOfPublicAccountDto,
    GetPostOfPublicUserDto, GetPublicAccountBatchDto, GetPublicAccountDepartmentsDto,
    GetPublicAccountDto, GetPublicAccountRolesDto, GetPublicAccountsOfDepartmentDto,
    GetPublicAccountsOfGroupDto, GetPublicAccountsOfPostDto, GetPublicAccountsOfRoleDto,
    GetPublicAccountsOfUserDto, GetUsersOfPublicAccountDto, GroupPagingDto,
    KickPublicAccountsDto, ListPublicAccountsRequestDto, ManagementClient,
    PublicAccountDto, PublicAccountPagingDto, ResignUserBatchReqDto, ResignUserDataDto,
    SetPublicAccountBatchReqDto, SetUserDepartmentsDto, SetUserGroupsDto,
    SetUserOfPublicAccountBatchReqDto, SetUserRolesDto, UnbindPublicAccountBatchReqDto,
    UpdatePublicAccountBatchReqDto, UpdatePublicAccountReqDto, UserConnectionPostDto,
};
use crate::generated::shared::{
    IsSuccessDto, UserDepartmentPagingDto, UserDepartmentRespDto,
};
use crate::runtime::prelude::*;

static LIST_PUBLIC_ACCOUNTS: Operation = Operation {
    name: "listPublicAccounts",
    method: Method::POST,
    path: "/api/v3/list-public-accounts",
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

static GET_PUBLIC_ACCOUNT: Operation = Operation {
    name: "getPublicAccount",
    method: Method::GET,
    path: "/api/v3/get-public-account",
    query: &["userId", "userIdType", "withCustomData", "withDepartmentIds"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    name: "getPublicAccountBatch",
    method: Method::GET,
    path: "/api/v3/get-public-account-batch",
    query: &["userIds", "userIdType", "withCustomData", "withDepartmentIds"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_PUBLIC_ACCOUNT: Operation = Operation {
    name: "createPublicAccount",
    method: Method::POST,
    path: "/api/v3/create-public-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation {
    name: "createPublicAccountsBatch",
    method: Method::POST,
    path: "/api/v3/create-public-accounts-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_PUBLIC_ACCOUNT: Operation = Operation {
    name: "updatePublicAccount",
    method: Method::POST,
    path: "/api/v3/update-public-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    name: "updatePublicAccountBatch",
    method: Method::POST,
    path: "/api/v3/update-public-account-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation {
    name: "deletePublicAccountsBatch",
    method: Method::POST,
    path: "/api/v3/delete-public-accounts-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static KICK_PUBLIC_ACCOUNTS: Operation = Operation {
    name: "kickPublicAccounts",
    method: Method::POST,
    path: "/api/v3/kick-public-accounts",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHANGE_INTO_PUBLIC_ACCOUNT: Operation = Operation {
    name: "changeIntoPublicAccount",
    method: Method::POST,
    path: "/api/v3/transfer-into-public-account",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNTS_OF_USER: Operation = Operation {
    name: "getPublicAccountsOfUser",
    method: Method::GET,
    path: "/api/v3/get-public-accounts-of-user",
    query: &["userId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USERS_OF_PUBLIC_ACCOUNT: Operation = Operation {
    name: "getUsersOfPublicAccount",
    method: Method::GET,
    path: "/api/v3/get-users-of-public-account",
    query: &["publicAccountId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BIND_USERS_PUBLIC_ACCOUNT: Operation = Operation {
    name: "bindUsersPublicAccount",
    method: Method::POST,
    path: "/api/v3/set-public-account-of-users",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SETUSER_OF_PUBLIC_ACCOUNT: Operation = Operation {
    name: "setuserOfPublicAccount",
    method: Method::POST,
    path: "/api/v3/set-user-of-public-accounts",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UNBIND_USERS_PUBLIC_ACCOUNT: Operation = Operation {
    name: "unbindUsersPublicAccount",
    method: Method::POST,
    path: "/api/v3/unbind-public-account-of-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNT_ROLES: Operation = Operation {
    name: "getPublicAccountRoles",
    method: Method::GET,
    path: "/api/v3/get-roles-of-public-account",
    query: &["userId", "userIdType", "namespace"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNTS_OF_ROLE: Operation = Operation {
    name: "getPublicAccountsOfRole",
    method: Method::GET,
    path: "/api/v3/get-public-accounts-of-role",
    query: &["roleId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static BIND_PUBLIC_ACCOUNT_OF_ROLES: Operation = Operation {
    name: "bindPublicAccountOfRoles",
    method: Method::POST,
    path: "/api/v3/set-public-account-of-roles",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNTS_OF_GROUP: Operation = Operation {
    name: "getPublicAccountsOfGroup",
    method: Method::GET,
    path: "/api/v3/get-public-accounts-of-group",
    query: &["groupId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_GROUPS_OF_PUBLIC_ACCOUNT: Operation = Operation {
    name: "getGroupsOfPublicAccount",
    method: Method::GET,
    path: "/api/v3/get-groups-of-public-account",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNT_OF_GROUPS: Operation = Operation {
    name: "getPublicAccountOfGroups",
    method: Method::POST,
    path: "/api/v3/set-public-account-of-groups",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT: Operation = Operation {
    name: "getPublicAccountsOfDepartment",
    method: Method::GET,
    path: "/api/v3/get-public-accounts-of-department",
    query: &["departmentId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_PUBLIC_ACCOUNT_DEPARTMENTS: Operation = Operation {
    name: "getPublicAccountDepartments",
    method: Method::GET,
    path: "/api/v3/get-departments-of-public-account",
    query: &[
        "userId",
        "userIdType",
        "page",
        "limit",
        "withCustomData",
        "withDepartmentPaths",
        "sortBy",
        "orderBy",
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

static SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS: Operation = Operation {
    name: "setPublicAccountOfDepartments",
    method: Method::POST,
    path: "/api/v3/set-public-account-of-departments",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static RESIGN_PUBLIC_ACCOUNT_BATCH: Operation = Operation {
    name: "resignPublicAccountBatch",
    method: Method::POST,
    path: "/api/v3/resign-public-account-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_POST_OF_PUBLIC_USER: Operation = Operation {
    name: "getPostOfPublicUser",
    method: Method::GET,
    path: "/api/v3/get-post-of-public-account",
    query: &["userId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Bare,
    paging: None,
};

static GET_PUBLIC_ACCOUNTS_OF_POST: Operation = Operation {
    name: "getPublicAccountsOfPost",
    method: Method::GET,
    path: "/api/v3/get-public-accounts-of-post",
    query: &["postId"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SET_PUBLIC_ACCOUNT_OFN_POST: Operation = Operation {
    name: "setPublicAccountOfnPost",
    method: Method::POST,
    path: "/api/v3/set-public-account-of-post",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static UNBIND_PUBLIC_ACCOUNT_OF_POST: Operation = Operation {
    name: "unbindPublicAccountOfPost",
    method: Method::POST,
    path: "/api/v3/unbind-public-account-of-post",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Public accounts
///
/// Accounts that several users share, such as that of a service desk.
impl ManagementClient {
    /// Search public accounts
    ///
    /// Returns a page of public accounts, found by fuzzy search or by basic fields, custom fields,
    /// departments, and applications signed in to.
    ///
    /// By default, the fuzzy search covers `phone`, `email`, `name`, `username`, and `nickname`;
    /// set `options.fuzzySearchOn` to search other fields. `advancedFilter` accepts conditions on
    /// basic information, custom data, departments, user source, applications signed in to, and
    /// external identity sources, in any combination. A condition has a `field`, an `operator`, and
    /// a `value`, for example `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}`
    /// or `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`.
    ///
    /// Paginated: `options.pagination.page` is the page number, and `options.pagination.limit` is
    /// the page size. The items are in `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-public-accounts` [API documentation](<https://api-explorer.genauth.ai/#operation/listPublicAccounts>)
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
    /// use genauth::management::ListPublicAccountsRequestDto;
    ///
    /// let mut items = client
    ///     .list_public_accounts(ListPublicAccountsRequestDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listPublicAccounts")]
    #[inline]
    pub fn list_public_accounts(
        &self,
        request: ListPublicAccountsRequestDto,
    ) -> Call<PublicAccountPagingDto, PublicAccountDto> {
        self.call_list(&LIST_PUBLIC_ACCOUNTS, request, |page| page.list)
    }

    /// Get a public account
    ///
    /// Returns the details of the public account with the given user ID, optionally with custom
    /// data. `userIdType` sets the kind of user ID.
    ///
    /// `GET /api/v3/get-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccount>)
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
    /// use genauth::management::GetPublicAccountDto;
    ///
    /// let response = client
    ///     .get_public_account(GetPublicAccountDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccount")]
    #[inline]
    pub fn get_public_account(
        &self,
        request: GetPublicAccountDto,
    ) -> Call<PublicAccountDto> {
        self.call(&GET_PUBLIC_ACCOUNT, Some(&request))
    }

    /// Get public accounts in bulk
    ///
    /// Returns the public accounts with the given user IDs, optionally with custom data.
    /// `userIdType` sets the kind of user IDs.
    ///
    /// `GET /api/v3/get-public-account-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountBatch>)
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
    /// use genauth::management::GetPublicAccountBatchDto;
    ///
    /// let response = client
    ///     .get_public_account_batch(GetPublicAccountBatchDto::new(["6229ffaxxxxxxxxcade3e3d9"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountBatch")]
    #[inline]
    pub fn get_public_account_batch(
        &self,
        request: GetPublicAccountBatchDto,
    ) -> Call<Vec<PublicAccountDto>> {
        self.call(&GET_PUBLIC_ACCOUNT_BATCH, Some(&request))
    }

    /// Create a public account
    ///
    /// Creates a public account. At least one of email address, phone number, and username is
    /// required; these and `externalId` are unique within the user pool. The account is created
    /// with administrator rights, so no one-time code is required.
    ///
    /// `POST /api/v3/create-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/createPublicAccount>)
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
    /// use genauth::management::CreatePublicAccountReqDto;
    ///
    /// let response = client
    ///     .create_public_account(CreatePublicAccountReqDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPublicAccount")]
    #[inline]
    pub fn create_public_account(
        &self,
        request: CreatePublicAccountReqDto,
    ) -> Call<PublicAccountDto> {
        self.call(&CREATE_PUBLIC_ACCOUNT, Some(&request))
    }

    /// Create public accounts in bulk
    ///
    /// Creates several public accounts. Each requires at least one of email address, phone number,
    /// and username; these and `externalId` are unique within the user pool. The accounts are
    /// created with administrator rights, so no one-time code is required.
    ///
    /// `POST /api/v3/create-public-accounts-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createPublicAccountsBatch>)
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
    /// use genauth::management::{CreatePublicAccountBatchReqDto, CreatePublicAccountReqDto};
    ///
    /// let response = client
    ///     .create_public_accounts_batch(CreatePublicAccountBatchReqDto::new([CreatePublicAccountReqDto::new(
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createPublicAccountsBatch")]
    #[inline]
    pub fn create_public_accounts_batch(
        &self,
        request: CreatePublicAccountBatchReqDto,
    ) -> Call<Vec<PublicAccountDto>> {
        self.call(&CREATE_PUBLIC_ACCOUNTS_BATCH, Some(&request))
    }

    /// Update a public account
    ///
    /// Changes the profile of the public account with the given user ID. Email address, phone
    /// number, username, and `externalId` are unique within the user pool. The change is made with
    /// administrator rights, so no one-time code is required.
    ///
    /// `POST /api/v3/update-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePublicAccount>)
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
    /// use genauth::management::UpdatePublicAccountReqDto;
    ///
    /// let response = client
    ///     .update_public_account(UpdatePublicAccountReqDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePublicAccount")]
    #[inline]
    pub fn update_public_account(
        &self,
        request: UpdatePublicAccountReqDto,
    ) -> Call<PublicAccountDto> {
        self.call(&UPDATE_PUBLIC_ACCOUNT, Some(&request))
    }

    /// Update public accounts in bulk
    ///
    /// Changes the profiles of several public accounts. Email address, phone number, username, and
    /// `externalId` are unique within the user pool. The changes are made with administrator
    /// rights, so no one-time code is required.
    ///
    /// `POST /api/v3/update-public-account-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/updatePublicAccountBatch>)
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
    /// use genauth::management::{UpdatePublicAccountBatchReqDto, UpdatePublicAccountInfoDto};
    ///
    /// let response = client
    ///     .update_public_account_batch(UpdatePublicAccountBatchReqDto::new([UpdatePublicAccountInfoDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updatePublicAccountBatch")]
    #[inline]
    pub fn update_public_account_batch(
        &self,
        request: UpdatePublicAccountBatchReqDto,
    ) -> Call<Vec<PublicAccountDto>> {
        self.call(&UPDATE_PUBLIC_ACCOUNT_BATCH, Some(&request))
    }

    /// Delete public accounts
    ///
    /// Deletes the public accounts with the given user IDs. The options set the kind of user IDs.
    ///
    /// `POST /api/v3/delete-public-accounts-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deletePublicAccountsBatch>)
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
    /// use genauth::management::DeletePublicAccountsBatchDto;
    ///
    /// let response = client
    ///     .delete_public_accounts_batch(DeletePublicAccountsBatchDto::new(["userId1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deletePublicAccountsBatch")]
    #[inline]
    pub fn delete_public_accounts_batch(
        &self,
        request: DeletePublicAccountsBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_PUBLIC_ACCOUNTS_BATCH, Some(&request))
    }

    /// Force a public account offline
    ///
    /// Ends the sessions of a public account in the given applications. The options set the kind of
    /// user ID.
    ///
    /// `POST /api/v3/kick-public-accounts` [API documentation](<https://api-explorer.genauth.ai/#operation/kickPublicAccounts>)
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
    /// use genauth::management::KickPublicAccountsDto;
    ///
    /// let response = client
    ///     .kick_public_accounts(KickPublicAccountsDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62188e71cxxxx3075289c580"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "kickPublicAccounts")]
    #[inline]
    pub fn kick_public_accounts(
        &self,
        request: KickPublicAccountsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&KICK_PUBLIC_ACCOUNTS, Some(&request))
    }

    /// Convert a user into a public account
    ///
    /// Converts the personal account with the given user ID into a public account.
    ///
    /// `POST /api/v3/transfer-into-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/changeIntoPublicAccount>)
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
    /// use genauth::management::CreatePublicAccountFromUserDto;
    ///
    /// let response = client
    ///     .change_into_public_account(CreatePublicAccountFromUserDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "changeIntoPublicAccount")]
    #[inline]
    pub fn change_into_public_account(
        &self,
        request: CreatePublicAccountFromUserDto,
    ) -> Call<IsSuccessDto> {
        self.call(&CHANGE_INTO_PUBLIC_ACCOUNT, Some(&request))
    }

    /// List the public accounts of a user
    ///
    /// Returns the public accounts bound to the user with the given ID.
    ///
    /// `GET /api/v3/get-public-accounts-of-user` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountsOfUser>)
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
    /// use genauth::management::GetPublicAccountsOfUserDto;
    ///
    /// let response = client
    ///     .get_public_accounts_of_user(GetPublicAccountsOfUserDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountsOfUser")]
    #[inline]
    pub fn get_public_accounts_of_user(
        &self,
        request: GetPublicAccountsOfUserDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&GET_PUBLIC_ACCOUNTS_OF_USER, Some(&request))
    }

    /// List the users of a public account
    ///
    /// Returns the users bound to the public account with the given ID.
    ///
    /// `GET /api/v3/get-users-of-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getUsersOfPublicAccount>)
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
    /// use genauth::management::GetUsersOfPublicAccountDto;
    ///
    /// let response = client
    ///     .get_users_of_public_account(GetUsersOfPublicAccountDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUsersOfPublicAccount")]
    #[inline]
    pub fn get_users_of_public_account(
        &self,
        request: GetUsersOfPublicAccountDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&GET_USERS_OF_PUBLIC_ACCOUNT, Some(&request))
    }

    /// Bind users to a public account
    ///
    /// Binds several users to one public account.
    ///
    /// `POST /api/v3/set-public-account-of-users` [API documentation](<https://api-explorer.genauth.ai/#operation/bindUsersPublicAccount>)
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
    /// use genauth::management::SetPublicAccountBatchReqDto;
    ///
    /// let response = client
    ///     .bind_users_public_account(SetPublicAccountBatchReqDto::new(
    ///         ["6229ffaxxxxxxxxcade3e3d9"],
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindUsersPublicAccount")]
    #[inline]
    pub fn bind_users_public_account(
        &self,
        request: SetPublicAccountBatchReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&BIND_USERS_PUBLIC_ACCOUNT, Some(&request))
    }

    /// Bind public accounts to a user
    ///
    /// Binds several public accounts to one user.
    ///
    /// `POST /api/v3/set-user-of-public-accounts` [API documentation](<https://api-explorer.genauth.ai/#operation/setuserOfPublicAccount>)
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
    /// use genauth::management::SetUserOfPublicAccountBatchReqDto;
    ///
    /// let response = client
    ///     .setuser_of_public_account(SetUserOfPublicAccountBatchReqDto::new(
    ///         ["6229ffaxxxxxxxxcade3e3d9"],
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setuserOfPublicAccount")]
    #[inline]
    pub fn setuser_of_public_account(
        &self,
        request: SetUserOfPublicAccountBatchReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SETUSER_OF_PUBLIC_ACCOUNT, Some(&request))
    }

    /// Unbind a user from a public account
    ///
    /// Removes the binding between a public account and a user.
    ///
    /// `POST /api/v3/unbind-public-account-of-user` [API documentation](<https://api-explorer.genauth.ai/#operation/unbindUsersPublicAccount>)
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
    /// use genauth::management::UnbindPublicAccountBatchReqDto;
    ///
    /// let response = client
    ///     .unbind_users_public_account(UnbindPublicAccountBatchReqDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unbindUsersPublicAccount")]
    #[inline]
    pub fn unbind_users_public_account(
        &self,
        request: UnbindPublicAccountBatchReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UNBIND_USERS_PUBLIC_ACCOUNT, Some(&request))
    }

    /// List the roles of a public account
    ///
    /// Returns the roles that a public account holds, optionally limited to one permission
    /// namespace. `userIdType` sets the type of the user ID.
    ///
    /// `GET /api/v3/get-roles-of-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountRoles>)
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
    /// use genauth::management::GetPublicAccountRolesDto;
    ///
    /// let response = client
    ///     .get_public_account_roles(GetPublicAccountRolesDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountRoles")]
    #[inline]
    pub fn get_public_account_roles(
        &self,
        request: GetPublicAccountRolesDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&GET_PUBLIC_ACCOUNT_ROLES, Some(&request))
    }

    /// List the public accounts of a role
    ///
    /// Returns the public accounts that hold the role with the given ID.
    ///
    /// `GET /api/v3/get-public-accounts-of-role` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountsOfRole>)
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
    /// use genauth::management::GetPublicAccountsOfRoleDto;
    ///
    /// let response = client
    ///     .get_public_accounts_of_role(GetPublicAccountsOfRoleDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountsOfRole")]
    #[inline]
    pub fn get_public_accounts_of_role(
        &self,
        request: GetPublicAccountsOfRoleDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&GET_PUBLIC_ACCOUNTS_OF_ROLE, Some(&request))
    }

    /// Set the roles of a public account
    ///
    /// Binds several roles to one public account.
    ///
    /// `POST /api/v3/set-public-account-of-roles` [API documentation](<https://api-explorer.genauth.ai/#operation/bindPublicAccountOfRoles>)
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
    /// use genauth::management::SetUserRolesDto;
    ///
    /// let response = client
    ///     .bind_public_account_of_roles(SetUserRolesDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         ["60b49eb83fd80adb96f26e68"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "bindPublicAccountOfRoles")]
    #[inline]
    pub fn bind_public_account_of_roles(
        &self,
        request: SetUserRolesDto,
    ) -> Call<IsSuccessDto> {
        self.call(&BIND_PUBLIC_ACCOUNT_OF_ROLES, Some(&request))
    }

    /// List the public accounts of a group
    ///
    /// Returns the public accounts in the group with the given ID.
    ///
    /// `GET /api/v3/get-public-accounts-of-group` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountsOfGroup>)
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
    /// use genauth::management::GetPublicAccountsOfGroupDto;
    ///
    /// let response = client
    ///     .get_public_accounts_of_group(GetPublicAccountsOfGroupDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountsOfGroup")]
    #[inline]
    pub fn get_public_accounts_of_group(
        &self,
        request: GetPublicAccountsOfGroupDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&GET_PUBLIC_ACCOUNTS_OF_GROUP, Some(&request))
    }

    /// List the groups of a public account
    ///
    /// Returns the groups that a public account belongs to. `userIdType` sets the type of the user
    /// ID.
    ///
    /// `GET /api/v3/get-groups-of-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getGroupsOfPublicAccount>)
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
    /// use genauth::management::GetGroupsOfPublicAccountDto;
    ///
    /// let response = client
    ///     .get_groups_of_public_account(GetGroupsOfPublicAccountDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getGroupsOfPublicAccount")]
    #[inline]
    pub fn get_groups_of_public_account(
        &self,
        request: GetGroupsOfPublicAccountDto,
    ) -> Call<GroupPagingDto> {
        self.call(&GET_GROUPS_OF_PUBLIC_ACCOUNT, Some(&request))
    }

    /// Set the groups of a public account
    ///
    /// Adds a public account to the groups with the given IDs.
    ///
    /// `POST /api/v3/set-public-account-of-groups` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountOfGroups>)
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
    /// use genauth::management::SetUserGroupsDto;
    ///
    /// let response = client
    ///     .get_public_account_of_groups(SetUserGroupsDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         ["60b49eb83fd80adb96f26e68"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountOfGroups")]
    #[inline]
    pub fn get_public_account_of_groups(
        &self,
        request: SetUserGroupsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&GET_PUBLIC_ACCOUNT_OF_GROUPS, Some(&request))
    }

    /// List the public accounts of a department
    ///
    /// Returns the public accounts in the department with the given ID.
    ///
    /// `GET /api/v3/get-public-accounts-of-department` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountsOfDepartment>)
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
    /// use genauth::management::GetPublicAccountsOfDepartmentDto;
    ///
    /// let response = client
    ///     .get_public_accounts_of_department(GetPublicAccountsOfDepartmentDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountsOfDepartment")]
    #[inline]
    pub fn get_public_accounts_of_department(
        &self,
        request: GetPublicAccountsOfDepartmentDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&GET_PUBLIC_ACCOUNTS_OF_DEPARTMENT, Some(&request))
    }

    /// List the departments of a public account
    ///
    /// Returns a page of the departments that a public account belongs to, in the requested order
    /// and optionally with custom data and department paths.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-departments-of-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountDepartments>)
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
    /// use genauth::management::GetPublicAccountDepartmentsDto;
    ///
    /// let mut items = client
    ///     .get_public_account_departments(GetPublicAccountDepartmentsDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountDepartments")]
    #[inline]
    pub fn get_public_account_departments(
        &self,
        request: GetPublicAccountDepartmentsDto,
    ) -> Call<UserDepartmentPagingDto, UserDepartmentRespDto> {
        self.call_list(&GET_PUBLIC_ACCOUNT_DEPARTMENTS, request, |page| page.list)
    }

    /// Set the departments of a public account
    ///
    /// Sets which departments a public account belongs to. The options set the type of the user ID.
    ///
    /// `POST /api/v3/set-public-account-of-departments` [API documentation](<https://api-explorer.genauth.ai/#operation/setPublicAccountOfDepartments>)
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
    /// use genauth::management::{SetUserDepartmentDto, SetUserDepartmentsDto};
    ///
    /// let response = client
    ///     .set_public_account_of_departments(SetUserDepartmentsDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         [SetUserDepartmentDto::new("60b49eb83fd80adb96f26e68")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setPublicAccountOfDepartments")]
    #[inline]
    pub fn set_public_account_of_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SET_PUBLIC_ACCOUNT_OF_DEPARTMENTS, Some(&request))
    }

    /// Offboard public accounts in bulk
    ///
    /// Marks several public accounts as resigned. Their authorizations and their assignments to
    /// departments, roles, groups, and posts are deleted. The basic information is kept, but the
    /// accounts are disabled and cannot sign in to applications. To delete the accounts
    /// permanently, call the delete operation.
    ///
    /// Offboarding cannot be undone.
    ///
    /// `POST /api/v3/resign-public-account-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/resignPublicAccountBatch>)
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
    /// use genauth::management::ResignUserBatchReqDto;
    ///
    /// let response = client
    ///     .resign_public_account_batch(ResignUserBatchReqDto::new(["6229ffaxxxxxxxxcade3e3d9"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resignPublicAccountBatch")]
    #[inline]
    pub fn resign_public_account_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> Call<ResignUserDataDto> {
        self.call(&RESIGN_PUBLIC_ACCOUNT_BATCH, Some(&request))
    }

    /// Get the post of a public account
    ///
    /// Returns the post that a public account holds.
    ///
    /// `GET /api/v3/get-post-of-public-account` [API documentation](<https://api-explorer.genauth.ai/#operation/getPostOfPublicUser>)
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
    /// use genauth::management::GetPostOfPublicUserDto;
    ///
    /// let response = client
    ///     .get_post_of_public_user(GetPostOfPublicUserDto::new("xxxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPostOfPublicUser")]
    #[inline]
    pub fn get_post_of_public_user(
        &self,
        request: GetPostOfPublicUserDto,
    ) -> Call<CreatePostDto> {
        self.call(&GET_POST_OF_PUBLIC_USER, Some(&request))
    }

    /// List the public accounts of a post
    ///
    /// Returns the public accounts that hold the post with the given ID.
    ///
    /// `GET /api/v3/get-public-accounts-of-post` [API documentation](<https://api-explorer.genauth.ai/#operation/getPublicAccountsOfPost>)
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
    /// use genauth::management::GetPublicAccountsOfPostDto;
    ///
    /// let response = client
    ///     .get_public_accounts_of_post(GetPublicAccountsOfPostDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getPublicAccountsOfPost")]
    #[inline]
    pub fn get_public_accounts_of_post(
        &self,
        request: GetPublicAccountsOfPostDto,
    ) -> Call<PublicAccountPagingDto> {
        self.call(&GET_PUBLIC_ACCOUNTS_OF_POST, Some(&request))
    }

    /// Set the post of a public account
    ///
    /// Assigns a post to a public account.
    ///
    /// `POST /api/v3/set-public-account-of-post` [API documentation](<https://api-explorer.genauth.ai/#operation/setPublicAccountOfnPost>)
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
    /// use genauth::management::UserConnectionPostDto;
    ///
    /// let response = client
    ///     .set_public_account_ofn_post(UserConnectionPostDto::new("xxxx", "xxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setPublicAccountOfnPost")]
    #[inline]
    pub fn set_public_account_ofn_post(
        &self,
        request: UserConnectionPostDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SET_PUBLIC_ACCOUNT_OFN_POST, Some(&request))
    }

    /// Unbind a post from a public account
    ///
    /// Removes the association between a public account and a post.
    ///
    /// `POST /api/v3/unbind-public-account-of-post` [API documentation](<https://api-explorer.genauth.ai/#operation/unbindPublicAccountOfPost>)
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
    /// use genauth::management::UserConnectionPostDto;
    ///
    /// let response = client
    ///     .unbind_public_account_of_post(UserConnectionPostDto::new("xxxx", "xxxx"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unbindPublicAccountOfPost")]
    #[inline]
    pub fn unbind_public_account_of_post(
        &self,
        request: UserConnectionPostDto,
    ) -> Call<IsSuccessDto> {
        self.call(&UNBIND_PUBLIC_ACCOUNT_OF_POST, Some(&request))
    }
}
