// @generated from spec/management/users.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Users.

use crate::generated::management::{
    AppDto, ArchivedUsersListPagingDto, CheckSessionStatusDataDto, CheckSessionStatusDto,
    CreateUserBatchReqDto, CreateUserReqDto, DeleteUserSyncRelationReqDto,
    DeleteUsersBatchDto, GetMfaInfoDataDto, GetOtpSecretByUserDto,
    GetUserAccessibleAppsDto, GetUserAuthorizedAppsDto, GetUserAuthorizedResourcesDto,
    GetUserBatchDto, GetUserDepartmentsDto, GetUserDto,
    GetUserEncryptPasswordBatchDataDto, GetUserEncryptPasswordBatchDto, GetUserGroupsDto,
    GetUserIdentitiesDto, GetUserLoggedinAppsDto, GetUserLoggedinIdentitiesDto,
    GetUserLoginHistoryDto, GetUserMfaInfoDto, GetUserMfaStatusDto,
    GetUserPasswordCiphertextDataDto, GetUserPasswordCiphertextDto,
    GetUserPrincipalAuthenticationInfoDto, GetUserRolesDto, GetUserSyncRelationsDto,
    GroupPagingDto, HasAnyRoleDto, HasAnyRoleReqDto, ImportOtpReqDto, IsUserExistsDto,
    IsUserExistsReqDto, KickUsersDto, LinkIdentityDataDto, LinkIdentityDto,
    ListArchivedUsersDto, ListArchivedUsersRespDto, ListUsersLegacyDto,
    ListUsersRequestDto, ManagementClient, OtpSecretRespDto,
    PrincipalAuthenticationInfoPagingDto, ResetUserPrincipalAuthenticationInfoDto,
    ResignUserBatchReqDto, ResignUserDataDto, ResignUserReqDto, RolePagingDto,
    SendUserResetPasswordEmailLinkBatchDto, SetMfaStatusDto, SetUserDepartmentsDto,
    UnlinkIdentity, UnlinkIdentityDataDto, UpdateUserBatchReqDto, UpdateUserReqDto,
    UserFieldDecryptReqDto, UserFieldDecryptRespItemDto, UserLoggedInAppsDto,
    UserLoggedInIdentitiesDto, UserLoginHistoryDto, UserLoginHistoryPagingDto,
    UserMfaRespDto, UserPagingDto, UserSyncRelationDto,
};
use crate::generated::shared::{
    AuthorizedResourcePagingDto, IdentityDto, IsSuccessDto, UserDepartmentPagingDto,
    UserDepartmentRespDto, UserDto,
};
use crate::runtime::prelude::*;

static LIST_USERS: Operation = Operation {
    name: "listUsers",
    method: Method::POST,
    path: "/api/v3/list-users",
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

static LIST_USERS_LEGACY: Operation = Operation {
    name: "listUsersLegacy",
    method: Method::GET,
    path: "/api/v3/list-users",
    query: &[
        "page",
        "limit",
        "status",
        "updatedAtStart",
        "updatedAtEnd",
        "withCustomData",
        "withPost",
        "withIdentities",
        "withDepartmentIds",
        "withUserPasswordExpireTime",
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

static GET_USER: Operation = Operation {
    name: "getUser",
    method: Method::GET,
    path: "/api/v3/get-user",
    query: &[
        "userId",
        "userIdType",
        "flatCustomData",
        "withCustomData",
        "withPost",
        "withIdentities",
        "withDepartmentIds",
        "withTenantIds",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_BATCH: Operation = Operation {
    name: "getUserBatch",
    method: Method::GET,
    path: "/api/v3/get-user-batch",
    query: &[
        "userIds",
        "userIdType",
        "withCustomData",
        "flatCustomData",
        "withIdentities",
        "withDepartmentIds",
        "withTenantIds",
    ],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static USER_FIELD_DECRYPT: Operation = Operation {
    name: "userFieldDecrypt",
    method: Method::POST,
    path: "/api/v3/users/field/decrypt",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_USER: Operation = Operation {
    name: "createUser",
    method: Method::POST,
    path: "/api/v3/create-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_USERS_BATCH: Operation = Operation {
    name: "createUsersBatch",
    method: Method::POST,
    path: "/api/v3/create-users-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_USER: Operation = Operation {
    name: "updateUser",
    method: Method::POST,
    path: "/api/v3/update-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_USER_BATCH: Operation = Operation {
    name: "updateUserBatch",
    method: Method::POST,
    path: "/api/v3/update-user-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_USERS_BATCH: Operation = Operation {
    name: "deleteUsersBatch",
    method: Method::POST,
    path: "/api/v3/delete-users-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_IDENTITIES: Operation = Operation {
    name: "getUserIdentities",
    method: Method::GET,
    path: "/api/v3/get-user-identities",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_ROLES: Operation = Operation {
    name: "getUserRoles",
    method: Method::GET,
    path: "/api/v3/get-user-roles",
    query: &["userId", "userIdType", "namespace"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation {
    name: "getUserPrincipalAuthenticationInfo",
    method: Method::GET,
    path: "/api/v3/get-user-principal-authentication-info",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation {
    name: "resetUserPrincipalAuthenticationInfo",
    method: Method::POST,
    path: "/api/v3/reset-user-principal-authentication-info",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_DEPARTMENTS: Operation = Operation {
    name: "getUserDepartments",
    method: Method::GET,
    path: "/api/v3/get-user-departments",
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

static SET_USER_DEPARTMENTS: Operation = Operation {
    name: "setUserDepartments",
    method: Method::POST,
    path: "/api/v3/set-user-departments",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_GROUPS: Operation = Operation {
    name: "getUserGroups",
    method: Method::GET,
    path: "/api/v3/get-user-groups",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_MFA_INFO: Operation = Operation {
    name: "getUserMfaInfo",
    method: Method::GET,
    path: "/api/v3/get-user-mfa-info",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_ARCHIVED_USERS: Operation = Operation {
    name: "listArchivedUsers",
    method: Method::GET,
    path: "/api/v3/list-archived-users",
    query: &["page", "limit", "startAt"],
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

static KICK_USERS: Operation = Operation {
    name: "kickUsers",
    method: Method::POST,
    path: "/api/v3/kick-users",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static IS_USER_EXISTS: Operation = Operation {
    name: "isUserExists",
    method: Method::POST,
    path: "/api/v3/is-user-exists",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_ACCESSIBLE_APPS: Operation = Operation {
    name: "getUserAccessibleApps",
    method: Method::GET,
    path: "/api/v3/get-user-accessible-apps",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_AUTHORIZED_APPS: Operation = Operation {
    name: "getUserAuthorizedApps",
    method: Method::GET,
    path: "/api/v3/get-user-authorized-apps",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static HAS_ANY_ROLE: Operation = Operation {
    name: "hasAnyRole",
    method: Method::POST,
    path: "/api/v3/has-any-role",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_LOGIN_HISTORY: Operation = Operation {
    name: "getUserLoginHistory",
    method: Method::GET,
    path: "/api/v3/get-user-login-history",
    query: &[
        "userId",
        "userIdType",
        "appId",
        "clientIp",
        "start",
        "end",
        "page",
        "limit",
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

static GET_USER_LOGGEDIN_APPS: Operation = Operation {
    name: "getUserLoggedinApps",
    method: Method::GET,
    path: "/api/v3/get-user-loggedin-apps",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_LOGGEDIN_IDENTITIES: Operation = Operation {
    name: "getUserLoggedinIdentities",
    method: Method::GET,
    path: "/api/v3/get-user-logged-in-identities",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static RESIGN_USER: Operation = Operation {
    name: "resignUser",
    method: Method::POST,
    path: "/api/v3/resign-user",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static RESIGN_USER_BATCH: Operation = Operation {
    name: "resignUserBatch",
    method: Method::POST,
    path: "/api/v3/resign-user-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "getUserAuthorizedResources",
    method: Method::GET,
    path: "/api/v3/get-user-authorized-resources",
    query: &["userId", "userIdType", "namespace", "resourceType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CHECK_SESSION_STATUS: Operation = Operation {
    name: "checkSessionStatus",
    method: Method::POST,
    path: "/api/v3/check-session-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static IMPORT_OTP: Operation = Operation {
    name: "importOtp",
    method: Method::POST,
    path: "/api/v3/import-otp",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_OTP_SECRET_BY_USER: Operation = Operation {
    name: "getOtpSecretByUser",
    method: Method::GET,
    path: "/api/v3/get-otp-secret-by-user",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_PASSWORD_CIPHERTEXT: Operation = Operation {
    name: "getUserPasswordCiphertext",
    method: Method::POST,
    path: "/api/v3/get-user-password-ciphertext",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LINK_IDENTITY: Operation = Operation {
    name: "linkIdentity",
    method: Method::POST,
    path: "/api/v3/link-identity",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UNLINK_IDENTITY: Operation = Operation {
    name: "unlinkIdentity",
    method: Method::POST,
    path: "/api/v3/unlink-identity",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static SET_USERS_MFA_STATUS: Operation = Operation {
    name: "setUsersMfaStatus",
    method: Method::POST,
    path: "/api/v3/set-mfa-status",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_MFA_STATUS: Operation = Operation {
    name: "getUserMfaStatus",
    method: Method::GET,
    path: "/api/v3/get-mfa-status",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_SYNC_RELATIONS: Operation = Operation {
    name: "getUserSyncRelations",
    method: Method::GET,
    path: "/api/v3/get-user-sync-relations",
    query: &["userId", "userIdType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_USER_SYNC_RELATIONS: Operation = Operation {
    name: "deleteUserSyncRelations",
    method: Method::POST,
    path: "/api/v3/delete-user-sync-relations",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static GET_USER_ENCRYPT_PASSWORD_BATCH: Operation = Operation {
    name: "getUserEncryptPasswordBatch",
    method: Method::POST,
    path: "/api/v3/batch-get-user-encrypt-password",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_USERS_BY_KEYWORDS: Operation = Operation {
    name: "listUsersByKeywords",
    method: Method::POST,
    path: "/api/v3/list-users-by-keywords",
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

static SEND_USER_RESET_PASSWORD_EMAIL_LINK: Operation = Operation {
    name: "sendUserResetPasswordEmailLink",
    method: Method::POST,
    path: "/api/v3/send-user-reset-password-email-link",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Users
///
/// Creates, finds, changes, and deletes the users of a user pool, with their identities,
/// sessions, and MFA settings.
impl ManagementClient {
    /// Search users
    ///
    /// Returns a page of users, found by fuzzy search or by basic fields, custom fields,
    /// departments, and applications that they signed in to.
    ///
    /// The fuzzy search covers `phone`, `email`, `name`, `username`, and `nickname`. Set
    /// `options.fuzzySearchOn` to search other fields. `advancedFilter` holds conditions on basic
    /// information, custom data, departments, user source, applications signed in to, and external
    /// identity sources, which can be combined freely. A condition has a `field`, an `operator`,
    /// and a `value`, for example
    /// `{"field": "loginsCount", "operator": "BETWEEN", "value": [10, 100]}` or
    /// `{"field": "status", "operator": "EQUAL", "value": "Suspended"}`.
    ///
    /// Paginated: `options.pagination.page` is the page number, and `options.pagination.limit` is
    /// the page size. The items are in `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-users` [API documentation](<https://api-explorer.genauth.ai/#operation/listUsers>)
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
    /// use genauth::management::ListUsersRequestDto;
    ///
    /// let mut items = client
    ///     .list_users(ListUsersRequestDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUsers")]
    #[inline]
    pub fn list_users(
        &self,
        request: ListUsersRequestDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&LIST_USERS, request, |page| page.list)
    }

    /// List users
    ///
    /// Use [`list_users`](Self::list_users) instead.
    ///
    /// Returns a page of the users of the user pool, optionally filtered by status and update time.
    /// Custom data, posts, identities, and department IDs can be included.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-users` [API documentation](<https://api-explorer.genauth.ai/#operation/listUsersLegacy>)
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
    /// use genauth::management::ListUsersLegacyDto;
    ///
    /// let mut items = client
    ///     .list_users_legacy(ListUsersLegacyDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUsersLegacy")]
    #[deprecated(note = "use `list_users`")]
    #[inline]
    pub fn list_users_legacy(
        &self,
        request: ListUsersLegacyDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&LIST_USERS_LEGACY, request, |page| page.list)
    }

    /// Get a user
    ///
    /// Returns the details of the user with the given ID, optionally with custom data, posts,
    /// identities, and department IDs. `userIdType` sets the type of the user ID.
    ///
    /// `GET /api/v3/get-user` [API documentation](<https://api-explorer.genauth.ai/#operation/getUser>)
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
    /// use genauth::management::GetUserDto;
    ///
    /// let response = client
    ///     .get_user(GetUserDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUser")]
    #[inline]
    pub fn get_user(&self, request: GetUserDto) -> Call<UserDto> {
        self.call(&GET_USER, Some(&request))
    }

    /// Get users in bulk
    ///
    /// Returns the users with the given IDs, optionally with custom data, identities, and
    /// department IDs. `userIdType` sets the type of the user IDs.
    ///
    /// `GET /api/v3/get-user-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserBatch>)
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
    /// use genauth::management::GetUserBatchDto;
    ///
    /// let response = client
    ///     .get_user_batch(GetUserBatchDto::new(["6229ffaxxxxxxxxcade3e3d9"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserBatch")]
    #[inline]
    pub fn get_user_batch(&self, request: GetUserBatchDto) -> Call<Vec<UserDto>> {
        self.call(&GET_USER_BATCH, Some(&request))
    }

    /// Decrypt user fields
    ///
    /// Decrypts encrypted user attributes with the given private key and returns the plaintext. The
    /// private key comes from the data encryption settings in the console.
    ///
    /// `POST /api/v3/users/field/decrypt` [API documentation](<https://api-explorer.genauth.ai/#operation/userFieldDecrypt>)
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
    /// use genauth::management::{UserFieldDecryptReqDto, UserFieldDecryptReqItemDto};
    ///
    /// let response = client
    ///     .user_field_decrypt(UserFieldDecryptReqDto::new(
    ///         "private key",
    ///         [UserFieldDecryptReqItemDto::new("the encrypted content")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "userFieldDecrypt")]
    #[inline]
    pub fn user_field_decrypt(
        &self,
        request: UserFieldDecryptReqDto,
    ) -> Call<Vec<UserFieldDecryptRespItemDto>> {
        self.call(&USER_FIELD_DECRYPT, Some(&request))
    }

    /// Create a user
    ///
    /// Creates a user. At least one of email address, phone number, and username is required; these
    /// and `externalId` must be unique within the user pool. The user is created with administrator
    /// rights, so no one-time code is required.
    ///
    /// `POST /api/v3/create-user` [API documentation](<https://api-explorer.genauth.ai/#operation/createUser>)
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
    /// use genauth::management::CreateUserReqDto;
    ///
    /// let response = client
    ///     .create_user(CreateUserReqDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createUser")]
    #[inline]
    pub fn create_user(&self, request: CreateUserReqDto) -> Call<UserDto> {
        self.call(&CREATE_USER, Some(&request))
    }

    /// Create users in bulk
    ///
    /// Creates several users. Each requires at least one of email address, phone number, and
    /// username; these and `externalId` must be unique within the user pool. The users are created
    /// with administrator rights, so no one-time code is required.
    ///
    /// `POST /api/v3/create-users-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createUsersBatch>)
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
    /// use genauth::management::{CreateUserBatchReqDto, CreateUserInfoDto};
    ///
    /// let response = client
    ///     .create_users_batch(CreateUserBatchReqDto::new([CreateUserInfoDto::new()]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createUsersBatch")]
    #[inline]
    pub fn create_users_batch(
        &self,
        request: CreateUserBatchReqDto,
    ) -> Call<Vec<UserDto>> {
        self.call(&CREATE_USERS_BATCH, Some(&request))
    }

    /// Update a user
    ///
    /// Changes the profile of the user with the given ID. Email address, phone number, username,
    /// and `externalId` must be unique within the user pool. The change is made with administrator
    /// rights, so no one-time code is required.
    ///
    /// `POST /api/v3/update-user` [API documentation](<https://api-explorer.genauth.ai/#operation/updateUser>)
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
    /// use genauth::management::UpdateUserReqDto;
    ///
    /// let response = client
    ///     .update_user(UpdateUserReqDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateUser")]
    #[inline]
    pub fn update_user(&self, request: UpdateUserReqDto) -> Call<UserDto> {
        self.call(&UPDATE_USER, Some(&request))
    }

    /// Update users in bulk
    ///
    /// Changes the profiles of several users. Email address, phone number, username, and
    /// `externalId` must be unique within the user pool. The changes are made with administrator
    /// rights, so no one-time code is required.
    ///
    /// `POST /api/v3/update-user-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/updateUserBatch>)
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
    /// use genauth::management::{UpdateUserBatchReqDto, UpdateUserInfoDto};
    ///
    /// let response = client
    ///     .update_user_batch(UpdateUserBatchReqDto::new([UpdateUserInfoDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateUserBatch")]
    #[inline]
    pub fn update_user_batch(
        &self,
        request: UpdateUserBatchReqDto,
    ) -> Call<Vec<UserDto>> {
        self.call(&UPDATE_USER_BATCH, Some(&request))
    }

    /// Delete users
    ///
    /// Deletes the users with the given IDs. The options set the type of the user IDs.
    ///
    /// `POST /api/v3/delete-users-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteUsersBatch>)
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
    /// use genauth::management::DeleteUsersBatchDto;
    ///
    /// let response = client
    ///     .delete_users_batch(DeleteUsersBatchDto::new(["userId1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteUsersBatch")]
    #[inline]
    pub fn delete_users_batch(
        &self,
        request: DeleteUsersBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_USERS_BATCH, Some(&request))
    }

    /// List the external identities of a user
    ///
    /// Returns the identities that a user has in external identity sources. `userIdType` sets the
    /// type of the user ID.
    ///
    /// `GET /api/v3/get-user-identities` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserIdentities>)
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
    /// use genauth::management::GetUserIdentitiesDto;
    ///
    /// let response = client
    ///     .get_user_identities(GetUserIdentitiesDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserIdentities")]
    #[inline]
    pub fn get_user_identities(
        &self,
        request: GetUserIdentitiesDto,
    ) -> Call<Vec<IdentityDto>> {
        self.call(&GET_USER_IDENTITIES, Some(&request))
    }

    /// List the roles of a user
    ///
    /// Returns the roles that a user holds. `namespace` sets the permission namespace. If it is
    /// omitted, only the roles of the default permission namespace are returned.
    ///
    /// `GET /api/v3/get-user-roles` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserRoles>)
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
    /// use genauth::management::GetUserRolesDto;
    ///
    /// let response = client
    ///     .get_user_roles(GetUserRolesDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserRoles")]
    #[inline]
    pub fn get_user_roles(&self, request: GetUserRolesDto) -> Call<RolePagingDto> {
        self.call(&GET_USER_ROLES, Some(&request))
    }

    /// Get a user's real-name authentication
    ///
    /// Returns the real-name authentication information of a user. `userIdType` sets the type of
    /// the user ID.
    ///
    /// `GET /api/v3/get-user-principal-authentication-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserPrincipalAuthenticationInfo>)
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
    /// use genauth::management::GetUserPrincipalAuthenticationInfoDto;
    ///
    /// let response = client
    ///     .get_user_principal_authentication_info(GetUserPrincipalAuthenticationInfoDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserPrincipalAuthenticationInfo")]
    #[inline]
    pub fn get_user_principal_authentication_info(
        &self,
        request: GetUserPrincipalAuthenticationInfoDto,
    ) -> Call<PrincipalAuthenticationInfoPagingDto> {
        self.call(&GET_USER_PRINCIPAL_AUTHENTICATION_INFO, Some(&request))
    }

    /// Delete a user's real-name authentication
    ///
    /// Deletes the real-name authentication information of a user. The options set the type of the
    /// user ID.
    ///
    /// `POST /api/v3/reset-user-principal-authentication-info` [API documentation](<https://api-explorer.genauth.ai/#operation/resetUserPrincipalAuthenticationInfo>)
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
    /// use genauth::management::ResetUserPrincipalAuthenticationInfoDto;
    ///
    /// let response = client
    ///     .reset_user_principal_authentication_info(ResetUserPrincipalAuthenticationInfoDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resetUserPrincipalAuthenticationInfo")]
    #[inline]
    pub fn reset_user_principal_authentication_info(
        &self,
        request: ResetUserPrincipalAuthenticationInfoDto,
    ) -> Call<IsSuccessDto> {
        self.call(&RESET_USER_PRINCIPAL_AUTHENTICATION_INFO, Some(&request))
    }

    /// List the departments of a user
    ///
    /// Returns a page of the departments that a user belongs to, in the requested order and
    /// optionally with custom data and department paths.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-user-departments` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserDepartments>)
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
    /// use genauth::management::GetUserDepartmentsDto;
    ///
    /// let mut items = client
    ///     .get_user_departments(GetUserDepartmentsDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserDepartments")]
    #[inline]
    pub fn get_user_departments(
        &self,
        request: GetUserDepartmentsDto,
    ) -> Call<UserDepartmentPagingDto, UserDepartmentRespDto> {
        self.call_list(&GET_USER_DEPARTMENTS, request, |page| page.list)
    }

    /// Set the departments of a user
    ///
    /// Sets which departments a user belongs to. The options set the type of the user ID.
    ///
    /// `POST /api/v3/set-user-departments` [API documentation](<https://api-explorer.genauth.ai/#operation/setUserDepartments>)
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
    ///     .set_user_departments(SetUserDepartmentsDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         [SetUserDepartmentDto::new("60b49eb83fd80adb96f26e68")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setUserDepartments")]
    #[inline]
    pub fn set_user_departments(
        &self,
        request: SetUserDepartmentsDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SET_USER_DEPARTMENTS, Some(&request))
    }

    /// List the groups of a user
    ///
    /// Returns the groups that a user belongs to. `userIdType` sets the type of the user ID.
    ///
    /// `GET /api/v3/get-user-groups` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserGroups>)
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
    /// use genauth::management::GetUserGroupsDto;
    ///
    /// let response = client
    ///     .get_user_groups(GetUserGroupsDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserGroups")]
    #[inline]
    pub fn get_user_groups(&self, request: GetUserGroupsDto) -> Call<GroupPagingDto> {
        self.call(&GET_USER_GROUPS, Some(&request))
    }

    /// Get a user's MFA bindings
    ///
    /// Returns the MFA factors that a user has bound. `userIdType` sets the type of the user ID.
    ///
    /// `GET /api/v3/get-user-mfa-info` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserMfaInfo>)
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
    /// use genauth::management::GetUserMfaInfoDto;
    ///
    /// let response = client
    ///     .get_user_mfa_info(GetUserMfaInfoDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserMfaInfo")]
    #[inline]
    pub fn get_user_mfa_info(&self, request: GetUserMfaInfoDto) -> Call<UserMfaRespDto> {
        self.call(&GET_USER_MFA_INFO, Some(&request))
    }

    /// List archived users
    ///
    /// Returns a page of the archived users, optionally starting at a given time.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-archived-users` [API documentation](<https://api-explorer.genauth.ai/#operation/listArchivedUsers>)
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
    /// use genauth::management::ListArchivedUsersDto;
    ///
    /// let mut items = client
    ///     .list_archived_users(ListArchivedUsersDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listArchivedUsers")]
    #[inline]
    pub fn list_archived_users(
        &self,
        request: ListArchivedUsersDto,
    ) -> Call<ArchivedUsersListPagingDto, ListArchivedUsersRespDto> {
        self.call_list(&LIST_ARCHIVED_USERS, request, |page| page.list)
    }

    /// Force a user offline
    ///
    /// Ends the sessions of a user in the given applications. The options set the type of the user
    /// ID.
    ///
    /// `POST /api/v3/kick-users` [API documentation](<https://api-explorer.genauth.ai/#operation/kickUsers>)
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
    /// use genauth::management::KickUsersDto;
    ///
    /// let response = client
    ///     .kick_users(KickUsersDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         ["62188e71cxxxx3075289c580"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "kickUsers")]
    #[inline]
    pub fn kick_users(&self, request: KickUsersDto) -> Call<IsSuccessDto> {
        self.call(&KICK_USERS, Some(&request))
    }

    /// Check whether a user exists
    ///
    /// Checks whether a user with the given username, email address, phone number, or external ID
    /// exists.
    ///
    /// `POST /api/v3/is-user-exists` [API documentation](<https://api-explorer.genauth.ai/#operation/isUserExists>)
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
    /// use genauth::management::IsUserExistsReqDto;
    ///
    /// let response = client
    ///     .is_user_exists(IsUserExistsReqDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "isUserExists")]
    #[inline]
    pub fn is_user_exists(&self, request: IsUserExistsReqDto) -> Call<IsUserExistsDto> {
        self.call(&IS_USER_EXISTS, Some(&request))
    }

    /// List a user's accessible applications
    ///
    /// Returns the applications that a user is allowed to access. `userIdType` sets the type of the
    /// user ID.
    ///
    /// `GET /api/v3/get-user-accessible-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserAccessibleApps>)
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
    /// use genauth::management::GetUserAccessibleAppsDto;
    ///
    /// let response = client
    ///     .get_user_accessible_apps(GetUserAccessibleAppsDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserAccessibleApps")]
    #[inline]
    pub fn get_user_accessible_apps(
        &self,
        request: GetUserAccessibleAppsDto,
    ) -> Call<Vec<AppDto>> {
        self.call(&GET_USER_ACCESSIBLE_APPS, Some(&request))
    }

    /// List a user's authorized applications
    ///
    /// Returns the applications that a user has authorized. `userIdType` sets the type of the user
    /// ID.
    ///
    /// `GET /api/v3/get-user-authorized-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserAuthorizedApps>)
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
    /// use genauth::management::GetUserAuthorizedAppsDto;
    ///
    /// let response = client
    ///     .get_user_authorized_apps(GetUserAuthorizedAppsDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserAuthorizedApps")]
    #[inline]
    pub fn get_user_authorized_apps(
        &self,
        request: GetUserAuthorizedAppsDto,
    ) -> Call<Vec<AppDto>> {
        self.call(&GET_USER_AUTHORIZED_APPS, Some(&request))
    }

    /// Check a user's roles
    ///
    /// Checks whether a user holds any of the given roles. The options set the type of the user ID.
    ///
    /// `POST /api/v3/has-any-role` [API documentation](<https://api-explorer.genauth.ai/#operation/hasAnyRole>)
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
    /// use genauth::management::{HasAnyRoleReqDto, HasRoleRolesDto};
    ///
    /// let response = client
    ///     .has_any_role(HasAnyRoleReqDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         [HasRoleRolesDto::new("admin")],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "hasAnyRole")]
    #[inline]
    pub fn has_any_role(&self, request: HasAnyRoleReqDto) -> Call<HasAnyRoleDto> {
        self.call(&HAS_ANY_ROLE, Some(&request))
    }

    /// List a user's sign-in history
    ///
    /// Returns a page of the sign-in records of a user, optionally limited to an application, a
    /// client IP address, or a period.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/get-user-login-history` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserLoginHistory>)
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
    /// use genauth::management::GetUserLoginHistoryDto;
    ///
    /// let mut items = client
    ///     .get_user_login_history(GetUserLoginHistoryDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserLoginHistory")]
    #[inline]
    pub fn get_user_login_history(
        &self,
        request: GetUserLoginHistoryDto,
    ) -> Call<UserLoginHistoryPagingDto, UserLoginHistoryDto> {
        self.call_list(&GET_USER_LOGIN_HISTORY, request, |page| page.list)
    }

    /// List a user's signed-in applications
    ///
    /// Returns the applications that a user has signed in to in the past. `userIdType` sets the
    /// type of the user ID.
    ///
    /// `GET /api/v3/get-user-loggedin-apps` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserLoggedinApps>)
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
    /// use genauth::management::GetUserLoggedinAppsDto;
    ///
    /// let response = client
    ///     .get_user_loggedin_apps(GetUserLoggedinAppsDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserLoggedinApps")]
    #[inline]
    pub fn get_user_loggedin_apps(
        &self,
        request: GetUserLoggedinAppsDto,
    ) -> Call<Vec<UserLoggedInAppsDto>> {
        self.call(&GET_USER_LOGGEDIN_APPS, Some(&request))
    }

    /// List a user's signed-in identity sources
    ///
    /// Returns the identity sources through which a user has signed in in the past. `userIdType`
    /// sets the type of the user ID.
    ///
    /// `GET /api/v3/get-user-logged-in-identities` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserLoggedinIdentities>)
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
    /// use genauth::management::GetUserLoggedinIdentitiesDto;
    ///
    /// let response = client
    ///     .get_user_loggedin_identities(GetUserLoggedinIdentitiesDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserLoggedinIdentities")]
    #[inline]
    pub fn get_user_loggedin_identities(
        &self,
        request: GetUserLoggedinIdentitiesDto,
    ) -> Call<Vec<UserLoggedInIdentitiesDto>> {
        self.call(&GET_USER_LOGGEDIN_IDENTITIES, Some(&request))
    }

    /// Offboard a user
    ///
    /// Marks a user as resigned. The user's authorizations and assignments to departments, roles,
    /// groups, and posts are deleted. The basic information is kept, but the account is disabled
    /// and cannot sign in to applications. To delete the account permanently, call the delete
    /// operation.
    ///
    /// Offboarding cannot be undone.
    ///
    /// `POST /api/v3/resign-user` [API documentation](<https://api-explorer.genauth.ai/#operation/resignUser>)
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
    /// use genauth::management::ResignUserReqDto;
    ///
    /// let response = client
    ///     .resign_user(ResignUserReqDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resignUser")]
    #[inline]
    pub fn resign_user(&self, request: ResignUserReqDto) -> Call<ResignUserDataDto> {
        self.call(&RESIGN_USER, Some(&request))
    }

    /// Offboard users in bulk
    ///
    /// Marks several users as resigned. Their authorizations and their assignments to departments,
    /// roles, groups, and posts are deleted. The basic information is kept, but the accounts are
    /// disabled and cannot sign in to applications. To delete the accounts permanently, call the
    /// delete operation.
    ///
    /// Offboarding cannot be undone.
    ///
    /// `POST /api/v3/resign-user-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/resignUserBatch>)
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
    ///     .resign_user_batch(ResignUserBatchReqDto::new(["6229ffaxxxxxxxxcade3e3d9"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "resignUserBatch")]
    #[inline]
    pub fn resign_user_batch(
        &self,
        request: ResignUserBatchReqDto,
    ) -> Call<ResignUserDataDto> {
        self.call(&RESIGN_USER_BATCH, Some(&request))
    }

    /// List a user's authorized resources
    ///
    /// Returns all resources granted to a user, either directly or through groups, roles, and
    /// organizations. The list can be limited to a permission namespace or a resource type.
    ///
    /// `GET /api/v3/get-user-authorized-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserAuthorizedResources>)
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
    /// use genauth::management::GetUserAuthorizedResourcesDto;
    ///
    /// let response = client
    ///     .get_user_authorized_resources(GetUserAuthorizedResourcesDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserAuthorizedResources")]
    #[inline]
    pub fn get_user_authorized_resources(
        &self,
        request: GetUserAuthorizedResourcesDto,
    ) -> Call<AuthorizedResourcePagingDto> {
        self.call(&GET_USER_AUTHORIZED_RESOURCES, Some(&request))
    }

    /// Check a user's session status
    ///
    /// Checks whether a user has a signed-in session in an application.
    ///
    /// `POST /api/v3/check-session-status` [API documentation](<https://api-explorer.genauth.ai/#operation/checkSessionStatus>)
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
    /// use genauth::management::CheckSessionStatusDto;
    ///
    /// let response = client
    ///     .check_session_status(CheckSessionStatusDto::new("6229ffaxxxxxxxxcade3e3d9", "app1"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "checkSessionStatus")]
    #[inline]
    pub fn check_session_status(
        &self,
        request: CheckSessionStatusDto,
    ) -> Call<CheckSessionStatusDataDto> {
        self.call(&CHECK_SESSION_STATUS, Some(&request))
    }

    /// Import OTPs of users
    ///
    /// Imports the OTP data of several users.
    ///
    /// `POST /api/v3/import-otp` [API documentation](<https://api-explorer.genauth.ai/#operation/importOtp>)
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
    /// use genauth::management::{ImportOtpItemDataDto, ImportOtpItemDto, ImportOtpReqDto};
    ///
    /// let response = client
    ///     .import_otp(ImportOtpReqDto::new([ImportOtpItemDto::new(
    ///         "xxxx",
    ///         ImportOtpItemDataDto::new("HZ2F6J3AGNAVSOTV"),
    ///     )]))
    ///     .await?;
    /// println!("{}", response.message);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "importOtp")]
    #[inline]
    pub fn import_otp(&self, request: ImportOtpReqDto) -> Call<()> {
        self.call(&IMPORT_OTP, Some(&request))
    }

    /// Get a user's OTP secret
    ///
    /// Returns the secret of the OTP that a user has bound. `userIdType` sets the type of the user
    /// ID.
    ///
    /// `GET /api/v3/get-otp-secret-by-user` [API documentation](<https://api-explorer.genauth.ai/#operation/getOtpSecretByUser>)
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
    /// use genauth::management::GetOtpSecretByUserDto;
    ///
    /// let response = client
    ///     .get_otp_secret_by_user(GetOtpSecretByUserDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getOtpSecretByUser")]
    #[inline]
    pub fn get_otp_secret_by_user(
        &self,
        request: GetOtpSecretByUserDto,
    ) -> Call<OtpSecretRespDto> {
        self.call(&GET_OTP_SECRET_BY_USER, Some(&request))
    }

    /// Get a user's password ciphertext
    ///
    /// Returns the password of a user, encrypted with the key (RSA, SM2, or similar) that is
    /// configured in the console.
    ///
    /// `POST /api/v3/get-user-password-ciphertext` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserPasswordCiphertext>)
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
    /// use genauth::management::GetUserPasswordCiphertextDto;
    ///
    /// let response = client
    ///     .get_user_password_ciphertext(GetUserPasswordCiphertextDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserPasswordCiphertext")]
    #[inline]
    pub fn get_user_password_ciphertext(
        &self,
        request: GetUserPasswordCiphertextDto,
    ) -> Call<GetUserPasswordCiphertextDataDto> {
        self.call(&GET_USER_PASSWORD_CIPHERTEXT, Some(&request))
    }

    /// Link an identity to a user
    ///
    /// Binds an identity from an external identity source to a user, as a manual action of the user
    /// pool administrator. The user can then sign in through that identity source.
    ///
    /// `POST /api/v3/link-identity` [API documentation](<https://api-explorer.genauth.ai/#operation/linkIdentity>)
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
    /// use genauth::management::LinkIdentityDto;
    ///
    /// let response = client
    ///     .link_identity(LinkIdentityDto::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///         "oj7Nq05R-RRaqak0_YlMLnnIwsvg",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "linkIdentity")]
    #[inline]
    pub fn link_identity(&self, request: LinkIdentityDto) -> Call<LinkIdentityDataDto> {
        self.call(&LINK_IDENTITY, Some(&request))
    }

    /// Unlink a user's identities
    ///
    /// Removes all identities that a user has in an identity source. The user can no longer sign in
    /// through that identity source until an identity is bound again.
    ///
    /// `POST /api/v3/unlink-identity` [API documentation](<https://api-explorer.genauth.ai/#operation/unlinkIdentity>)
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
    /// use genauth::management::UnlinkIdentity;
    ///
    /// let response = client
    ///     .unlink_identity(UnlinkIdentity::new(
    ///         "62f20932716fbcc10d966ee5",
    ///         "62f20932716fbcc10d966ee5",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "unlinkIdentity")]
    #[inline]
    pub fn unlink_identity(
        &self,
        request: UnlinkIdentity,
    ) -> Call<UnlinkIdentityDataDto> {
        self.call(&UNLINK_IDENTITY, Some(&request))
    }

    /// Set a user's MFA status
    ///
    /// Sets the MFA status of a user, that is, the data that decides when MFA is triggered.
    ///
    /// `POST /api/v3/set-mfa-status` [API documentation](<https://api-explorer.genauth.ai/#operation/setUsersMfaStatus>)
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
    /// use genauth::management::{ApplicationMfaDto, GetMfaInfoDataDto, SetMfaStatusDto};
    ///
    /// let response = client
    ///     .set_users_mfa_status(SetMfaStatusDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         GetMfaInfoDataDto::new("xxxxxxx", [ApplicationMfaDto::new("EMAIL", 1, 0)]),
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "setUsersMfaStatus")]
    #[inline]
    pub fn set_users_mfa_status(&self, request: SetMfaStatusDto) -> Call<IsSuccessDto> {
        self.call(&SET_USERS_MFA_STATUS, Some(&request))
    }

    /// Get a user's MFA status
    ///
    /// Returns the MFA status of a user, that is, the data that decides when MFA is triggered.
    ///
    /// `GET /api/v3/get-mfa-status` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserMfaStatus>)
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
    /// use genauth::management::GetUserMfaStatusDto;
    ///
    /// let response = client
    ///     .get_user_mfa_status(GetUserMfaStatusDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserMfaStatus")]
    #[inline]
    pub fn get_user_mfa_status(
        &self,
        request: GetUserMfaStatusDto,
    ) -> Call<GetMfaInfoDataDto> {
        self.call(&GET_USER_MFA_STATUS, Some(&request))
    }

    /// List a user's synchronization relations
    ///
    /// Returns the linked user records in third-party systems if the user takes part in upstream or
    /// downstream synchronization.
    ///
    /// `GET /api/v3/get-user-sync-relations` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserSyncRelations>)
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
    /// use genauth::management::GetUserSyncRelationsDto;
    ///
    /// let response = client
    ///     .get_user_sync_relations(GetUserSyncRelationsDto::new("6229ffaxxxxxxxxcade3e3d9"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserSyncRelations")]
    #[inline]
    pub fn get_user_sync_relations(
        &self,
        request: GetUserSyncRelationsDto,
    ) -> Call<Vec<UserSyncRelationDto>> {
        self.call(&GET_USER_SYNC_RELATIONS, Some(&request))
    }

    /// Delete a user's synchronization relations
    ///
    /// Deletes the link between a user and the given identity source if the user takes part in
    /// upstream or downstream synchronization.
    ///
    /// `POST /api/v3/delete-user-sync-relations` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteUserSyncRelations>)
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
    /// use genauth::management::DeleteUserSyncRelationReqDto;
    ///
    /// let response = client
    ///     .delete_user_sync_relations(DeleteUserSyncRelationReqDto::new(
    ///         "6229ffaxxxxxxxxcade3e3d9",
    ///         "wechat",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteUserSyncRelations")]
    #[inline]
    pub fn delete_user_sync_relations(
        &self,
        request: DeleteUserSyncRelationReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_USER_SYNC_RELATIONS, Some(&request))
    }

    /// Get encrypted passwords of users
    ///
    /// Returns the password ciphertexts of the users with the given IDs.
    ///
    /// `POST /api/v3/batch-get-user-encrypt-password` [API documentation](<https://api-explorer.genauth.ai/#operation/getUserEncryptPasswordBatch>)
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
    /// use genauth::management::GetUserEncryptPasswordBatchDto;
    ///
    /// let response = client
    ///     .get_user_encrypt_password_batch(GetUserEncryptPasswordBatchDto::new([
    ///         "62f20932716fbcc10d966ee5",
    ///     ]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserEncryptPasswordBatch")]
    #[inline]
    pub fn get_user_encrypt_password_batch(
        &self,
        request: GetUserEncryptPasswordBatchDto,
    ) -> Call<GetUserEncryptPasswordBatchDataDto> {
        self.call(&GET_USER_ENCRYPT_PASSWORD_BATCH, Some(&request))
    }

    /// List users by keywords
    ///
    /// Returns users that match the given keywords. `advancedFilter`, `searchQuery` and `options`
    /// take the same values as in `listUsers`.
    ///
    /// Paginated: `options.pagination.page` is the page number, and `options.pagination.limit` is
    /// the page size. The items are in `list`. The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `POST /api/v3/list-users-by-keywords` [API documentation](<https://api-explorer.genauth.ai/#operation/listUsersByKeywords>)
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
    /// use genauth::management::ListUsersRequestDto;
    ///
    /// let mut items = client
    ///     .list_users_by_keywords(ListUsersRequestDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listUsersByKeywords")]
    #[inline]
    pub fn list_users_by_keywords(
        &self,
        request: ListUsersRequestDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&LIST_USERS_BY_KEYWORDS, request, |page| page.list)
    }

    /// Send password reset links
    ///
    /// Sends an email with a password reset link to each of the given users. `userIdType` sets the
    /// type of each user's ID.
    ///
    /// `POST /api/v3/send-user-reset-password-email-link` [API documentation](<https://api-explorer.genauth.ai/#operation/sendUserResetPasswordEmailLink>)
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
    /// use genauth::management::SendUserResetPasswordEmailLinkBatchDto;
    ///
    /// let response = client
    ///     .send_user_reset_password_email_link(SendUserResetPasswordEmailLinkBatchDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "sendUserResetPasswordEmailLink")]
    #[inline]
    pub fn send_user_reset_password_email_link(
        &self,
        request: SendUserResetPasswordEmailLinkBatchDto,
    ) -> Call<IsSuccessDto> {
        self.call(&SEND_USER_RESET_PASSWORD_EMAIL_LINK, Some(&request))
    }
}
