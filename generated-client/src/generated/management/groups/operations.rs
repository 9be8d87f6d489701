// @generated from spec/management/groups.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Operations of the group Groups.

use crate::generated::management::{
    AddGroupMembersReqDto, CreateGroupBatchReqDto, CreateGroupReqDto,
    CreateOrUpdateGroupDataDto, CreateOrUpdateGroupReqDto, DeleteGroupsReqDto,
    GetAllGroupsDto, GetGroupAuthorizedResourcesDto, GetGroupDto, GroupPagingDto,
    ListGroupMembersDto, ListGroupsDto, ManagementClient, RemoveGroupMembersReqDto,
    ResGroupDto, UpdateGroupReqDto, UserPagingDto,
};
use crate::generated::shared::{AuthorizedResourceDto, GroupDto, IsSuccessDto, UserDto};
use crate::runtime::prelude::*;

static GET_GROUP: Operation = Operation {
    name: "getGroup",
    method: Method::GET,
    path: "/api/v3/get-group",
    query: &["code", "withCustomData"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_GROUPS: Operation = Operation {
    name: "listGroups",
    method: Method::GET,
    path: "/api/v3/list-groups",
    query: &[
        "keywords",
        "page",
        "limit",
        "withMetadata",
        "withCustomData",
        "flatCustomData",
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

static GET_ALL_GROUPS: Operation = Operation {
    name: "getAllGroups",
    method: Method::GET,
    path: "/api/v3/get-all-groups",
    query: &["fetchMembers", "withCustomData"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_GROUP: Operation = Operation {
    name: "createGroup",
    method: Method::POST,
    path: "/api/v3/create-group",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_OR_UPDATE_GROUP: Operation = Operation {
    name: "createOrUpdateGroup",
    method: Method::POST,
    path: "/api/v3/create-or-update-group",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static CREATE_GROUPS_BATCH: Operation = Operation {
    name: "createGroupsBatch",
    method: Method::POST,
    path: "/api/v3/create-groups-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: false,
    envelope: Envelope::Standard,
    paging: None,
};

static UPDATE_GROUP: Operation = Operation {
    name: "updateGroup",
    method: Method::POST,
    path: "/api/v3/update-group",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static DELETE_GROUPS_BATCH: Operation = Operation {
    name: "deleteGroupsBatch",
    method: Method::POST,
    path: "/api/v3/delete-groups-batch",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static ADD_GROUP_MEMBERS: Operation = Operation {
    name: "addGroupMembers",
    method: Method::POST,
    path: "/api/v3/add-group-members",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static REMOVE_GROUP_MEMBERS: Operation = Operation {
    name: "removeGroupMembers",
    method: Method::POST,
    path: "/api/v3/remove-group-members",
    query: &[],
    body: Body::Json,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

static LIST_GROUP_MEMBERS: Operation = Operation {
    name: "listGroupMembers",
    method: Method::GET,
    path: "/api/v3/list-group-members",
    query: &[
        "code",
        "page",
        "limit",
        "withCustomData",
        "withIdentities",
        "withDepartmentIds",
        "flatCustomData",
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

static GET_GROUP_AUTHORIZED_RESOURCES: Operation = Operation {
    name: "getGroupAuthorizedResources",
    method: Method::GET,
    path: "/api/v3/get-group-authorized-resources",
    query: &["code", "namespace", "resourceType"],
    body: Body::None,
    credentials: &[Credential::Management],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// # Groups
///
/// Groups of users.
impl ManagementClient {
    /// Get a group
    ///
    /// Returns the details of the group with the given code, optionally with its custom data.
    ///
    /// `GET /api/v3/get-group` [API documentation](<https://api-explorer.genauth.ai/#operation/getGroup>)
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
    /// use genauth::management::GetGroupDto;
    ///
    /// let response = client
    ///     .get_group(GetGroupDto::new("分组1"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getGroup")]
    #[inline]
    pub fn get_group(&self, request: GetGroupDto) -> Call<GroupDto> {
        self.call(&GET_GROUP, Some(&request))
    }

    /// List groups
    ///
    /// Returns a page of the groups of the user pool, optionally limited to those that match the
    /// keywords.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-groups` [API documentation](<https://api-explorer.genauth.ai/#operation/listGroups>)
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
    /// use genauth::management::ListGroupsDto;
    ///
    /// let mut items = client
    ///     .list_groups(ListGroupsDto::new())
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listGroups")]
    #[inline]
    pub fn list_groups(
        &self,
        request: ListGroupsDto,
    ) -> Call<GroupPagingDto, ResGroupDto> {
        self.call_list(&LIST_GROUPS, request, |page| page.list)
    }

    /// List all groups
    ///
    /// Returns all groups of the user pool at once, optionally with their members and custom data.
    ///
    /// `GET /api/v3/get-all-groups` [API documentation](<https://api-explorer.genauth.ai/#operation/getAllGroups>)
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
    /// use genauth::management::GetAllGroupsDto;
    ///
    /// let response = client
    ///     .get_all_groups(GetAllGroupsDto::new())
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAllGroups")]
    #[inline]
    pub fn get_all_groups(&self, request: GetAllGroupsDto) -> Call<Vec<GroupDto>> {
        self.call(&GET_ALL_GROUPS, Some(&request))
    }

    /// Create a group
    ///
    /// Creates a group. A name and a unique `code` are required; `code` must be a valid English
    /// identifier, such as `developers`.
    ///
    /// `POST /api/v3/create-group` [API documentation](<https://api-explorer.genauth.ai/#operation/createGroup>)
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
    /// use genauth::management::CreateGroupReqDto;
    ///
    /// let response = client
    ///     .create_group(CreateGroupReqDto::new(
    ///         "developer",
    ///         "开发者",
    ///         "描述内容",
    ///         "static",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createGroup")]
    #[inline]
    pub fn create_group(&self, request: CreateGroupReqDto) -> Call<GroupDto> {
        self.call(&CREATE_GROUP, Some(&request))
    }

    /// Create or update a group
    ///
    /// Creates a group with the given code, or updates the group if the code already exists.
    ///
    /// `POST /api/v3/create-or-update-group` [API documentation](<https://api-explorer.genauth.ai/#operation/createOrUpdateGroup>)
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
    /// use genauth::management::CreateOrUpdateGroupReqDto;
    ///
    /// let response = client
    ///     .create_or_update_group(CreateOrUpdateGroupReqDto::new(
    ///         "developer",
    ///         "开发者",
    ///         "描述内容",
    ///         "static",
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createOrUpdateGroup")]
    #[inline]
    pub fn create_or_update_group(
        &self,
        request: CreateOrUpdateGroupReqDto,
    ) -> Call<CreateOrUpdateGroupDataDto> {
        self.call(&CREATE_OR_UPDATE_GROUP, Some(&request))
    }

    /// Create groups in bulk
    ///
    /// Creates several groups. Each requires a name and a unique `code`; `code` must be a valid
    /// English identifier, such as `developers`.
    ///
    /// `POST /api/v3/create-groups-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/createGroupsBatch>)
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
    /// use genauth::management::{CreateGroupBatchReqDto, CreateGroupReqDto};
    ///
    /// let response = client
    ///     .create_groups_batch(CreateGroupBatchReqDto::new([CreateGroupReqDto::new(
    ///         "developer",
    ///         "开发者",
    ///         "描述内容",
    ///         "static",
    ///     )]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createGroupsBatch")]
    #[inline]
    pub fn create_groups_batch(
        &self,
        request: CreateGroupBatchReqDto,
    ) -> Call<Vec<GroupDto>> {
        self.call(&CREATE_GROUPS_BATCH, Some(&request))
    }

    /// Update a group
    ///
    /// Changes the group with the given code. The code itself can be changed with `newCode`.
    ///
    /// `POST /api/v3/update-group` [API documentation](<https://api-explorer.genauth.ai/#operation/updateGroup>)
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
    /// use genauth::management::UpdateGroupReqDto;
    ///
    /// let response = client
    ///     .update_group(UpdateGroupReqDto::new("developer", "描述内容"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "updateGroup")]
    #[inline]
    pub fn update_group(&self, request: UpdateGroupReqDto) -> Call<GroupDto> {
        self.call(&UPDATE_GROUP, Some(&request))
    }

    /// Delete groups
    ///
    /// Deletes the groups with the given codes.
    ///
    /// `POST /api/v3/delete-groups-batch` [API documentation](<https://api-explorer.genauth.ai/#operation/deleteGroupsBatch>)
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
    /// use genauth::management::DeleteGroupsReqDto;
    ///
    /// let response = client
    ///     .delete_groups_batch(DeleteGroupsReqDto::new(["code1"]))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "deleteGroupsBatch")]
    #[inline]
    pub fn delete_groups_batch(
        &self,
        request: DeleteGroupsReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&DELETE_GROUPS_BATCH, Some(&request))
    }

    /// Add members to a group
    ///
    /// Adds the users with the given IDs to a group.
    ///
    /// `POST /api/v3/add-group-members` [API documentation](<https://api-explorer.genauth.ai/#operation/addGroupMembers>)
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
    /// use genauth::management::AddGroupMembersReqDto;
    ///
    /// let response = client
    ///     .add_group_members(AddGroupMembersReqDto::new(
    ///         "developer",
    ///         ["6229ffaxxxxxxxxcade3e3d9"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addGroupMembers")]
    #[inline]
    pub fn add_group_members(
        &self,
        request: AddGroupMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&ADD_GROUP_MEMBERS, Some(&request))
    }

    /// Remove members from a group
    ///
    /// Removes the users with the given IDs from a group.
    ///
    /// `POST /api/v3/remove-group-members` [API documentation](<https://api-explorer.genauth.ai/#operation/removeGroupMembers>)
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
    /// use genauth::management::RemoveGroupMembersReqDto;
    ///
    /// let response = client
    ///     .remove_group_members(RemoveGroupMembersReqDto::new(
    ///         "developer",
    ///         ["6229ffaxxxxxxxxcade3e3d9"],
    ///     ))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "removeGroupMembers")]
    #[inline]
    pub fn remove_group_members(
        &self,
        request: RemoveGroupMembersReqDto,
    ) -> Call<IsSuccessDto> {
        self.call(&REMOVE_GROUP_MEMBERS, Some(&request))
    }

    /// List the members of a group
    ///
    /// Returns a page of the members of the group with the given code, optionally with custom data,
    /// identities, and department IDs.
    ///
    /// Paginated: `page` is the page number, and `limit` is the page size. The items are in `list`.
    /// The total number of items is in `total_count`.
    ///
    /// [`.items()`](Call::items) iterates over all items. Awaiting the call returns one page.
    ///
    /// `GET /api/v3/list-group-members` [API documentation](<https://api-explorer.genauth.ai/#operation/listGroupMembers>)
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
    /// use genauth::management::ListGroupMembersDto;
    ///
    /// let mut items = client
    ///     .list_group_members(ListGroupMembersDto::new("developer"))
    ///     .items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "listGroupMembers")]
    #[inline]
    pub fn list_group_members(
        &self,
        request: ListGroupMembersDto,
    ) -> Call<UserPagingDto, UserDto> {
        self.call_list(&LIST_GROUP_MEMBERS, request, |page| page.list)
    }

    /// List a group's authorized resources
    ///
    /// Returns the resources granted to the group with the given code, optionally limited to a
    /// resource type or a permission namespace.
    ///
    /// `GET /api/v3/get-group-authorized-resources` [API documentation](<https://api-explorer.genauth.ai/#operation/getGroupAuthorizedResources>)
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
    /// use genauth::management::GetGroupAuthorizedResourcesDto;
    ///
    /// let response = client
    ///     .get_group_authorized_resources(GetGroupAuthorizedResourcesDto::new("developer"))
    ///     .await?;
    /// println!("{:?}", response.data);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getGroupAuthorizedResources")]
    #[inline]
    pub fn get_group_authorized_resources(
        &self,
        request: GetGroupAuthorizedResourcesDto,
    ) -> Call<Vec<AuthorizedResourceDto>> {
        self.call(&GET_GROUP_AUTHORIZED_RESOURCES, Some(&request))
    }
}
