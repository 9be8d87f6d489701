// @generated from spec/management/groups.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Groups.

use crate::generated::shared::{AuthorizedResourceDto, GroupDto, ResourceType};
use crate::runtime::prelude::*;

/// Request to get a group.
///
/// Used by [`get_group`](crate::management::ManagementClient::get_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupDto {
    /// Code that identifies the group.
    ///
    /// Example: `分组1`.
    pub code: String,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetGroupDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetGroupDto {
        required code = "code",
        optional with_custom_data = "withCustomData",
    }
}

/// Request to list groups.
///
/// Used by [`list_groups`](crate::management::ManagementClient::list_groups).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListGroupsDto {
    /// Keyword to search groups by code or name.
    ///
    /// Example: `分组1`.
    pub keywords: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Whether to return the metadata.
    ///
    /// Example: `false`.\
    /// Deprecated.
    #[doc(alias = "withMetadata")]
    pub with_metadata: Option<bool>,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to flatten the custom fields.
    ///
    /// Server default: `false`.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListGroupsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }

    /// Sets [`with_metadata`](Self#structfield.with_metadata).
    pub fn with_metadata(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_metadata = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`flat_custom_data`](Self#structfield.flat_custom_data).
    pub fn flat_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.flat_custom_data = value.into_option();
        self
    }
}

record! {
    ListGroupsDto {
        optional keywords = "keywords",
        optional page = "page",
        optional limit = "limit",
        optional with_metadata = "withMetadata",
        optional with_custom_data = "withCustomData",
        optional flat_custom_data = "flatCustomData",
    }
}

/// Request to list all groups.
///
/// Used by [`get_all_groups`](crate::management::ManagementClient::get_all_groups).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAllGroupsDto {
    /// Whether to return the list of members.
    ///
    /// Server default: `false`.
    #[doc(alias = "fetchMembers")]
    pub fetch_members: Option<bool>,
    /// Whether to include the custom data.
    ///
    /// Example: `false`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAllGroupsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`fetch_members`](Self#structfield.fetch_members).
    pub fn fetch_members(mut self, value: impl IntoOption<bool>) -> Self {
        self.fetch_members = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetAllGroupsDto {
        optional fetch_members = "fetchMembers",
        optional with_custom_data = "withCustomData",
    }
}

/// A group to create, or to update if its code already exists.
///
/// Used by [`create_or_update_group`](crate::management::ManagementClient::create_or_update_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateGroupReqDto {
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the group.
    ///
    /// Example: `开发者`.
    pub name: String,
    /// Description of the group.
    ///
    /// Example: `描述内容`.
    pub description: String,
    /// Type of the group.
    ///
    /// Example: `static`.
    pub r#type: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateOrUpdateGroupReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            description: description.into(),
            r#type: r#type.into(),
            ..Record::blank()
        }
    }
}

record! {
    CreateOrUpdateGroupReqDto {
        required code = "code",
        required name = "name",
        required description = "description",
        required r#type = "type",
    }
}

/// Groups to create.
///
/// Used by [`create_groups_batch`](crate::management::ManagementClient::create_groups_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupBatchReqDto {
    /// Groups to create.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<CreateGroupReqDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateGroupBatchReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = CreateGroupReqDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CreateGroupBatchReqDto {
        required list = "list",
    }
}

/// Changes to make to a group.
///
/// Used by [`update_group`](crate::management::ManagementClient::update_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupReqDto {
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Description of the group.
    ///
    /// Example: `描述内容`.
    pub description: String,
    /// Name of the group.
    ///
    /// Example: `开发者`.
    pub name: Option<String>,
    /// New code of the group.
    ///
    /// Example: `developer`.
    #[doc(alias = "newCode")]
    pub new_code: Option<String>,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"custom_id":"xxx"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateGroupReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            description: description.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`new_code`](Self#structfield.new_code).
    pub fn new_code(mut self, value: impl IntoOption<String>) -> Self {
        self.new_code = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    UpdateGroupReqDto {
        required code = "code",
        required description = "description",
        optional name = "name",
        optional new_code = "newCode",
        optional custom_data = "customData",
    }
}

/// Request to delete groups.
///
/// Used by [`delete_groups_batch`](crate::management::ManagementClient::delete_groups_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteGroupsReqDto {
    /// Codes of the groups to delete.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["code1"]`.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteGroupsReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: code_list.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteGroupsReqDto {
        required code_list = "codeList",
    }
}

/// A group and the users to add to it.
///
/// Used by [`add_group_members`](crate::management::ManagementClient::add_group_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddGroupMembersReqDto {
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// IDs of the users.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddGroupMembersReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            code: code.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    AddGroupMembersReqDto {
        required code = "code",
        required user_ids = "userIds",
    }
}

/// A group and the users to remove from it.
///
/// Used by [`remove_group_members`](crate::management::ManagementClient::remove_group_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveGroupMembersReqDto {
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// IDs of the users.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6229ffaxxxxxxxxcade3e3d9"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveGroupMembersReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            code: code.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    RemoveGroupMembersReqDto {
        required code = "code",
        required user_ids = "userIds",
    }
}

/// Request to list the members of a group.
///
/// Used by [`list_group_members`](crate::management::ManagementClient::list_group_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListGroupMembersDto {
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.\
    /// Server default: `10`.\
    /// Example: `10`.
    pub limit: Option<i64>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to include the identities of the user (`identities`).
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withIdentities")]
    pub with_identities: Option<bool>,
    /// Whether to include the list of department IDs.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withDepartmentIds")]
    pub with_department_ids: Option<bool>,
    /// Whether to flatten the custom fields.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListGroupMembersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`page`](Self#structfield.page).
    pub fn page(mut self, value: impl IntoOption<i64>) -> Self {
        self.page = value.into_option();
        self
    }

    /// Sets [`limit`](Self#structfield.limit).
    pub fn limit(mut self, value: impl IntoOption<i64>) -> Self {
        self.limit = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_identities`](Self#structfield.with_identities).
    pub fn with_identities(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_identities = value.into_option();
        self
    }

    /// Sets [`with_department_ids`](Self#structfield.with_department_ids).
    pub fn with_department_ids(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_department_ids = value.into_option();
        self
    }

    /// Sets [`flat_custom_data`](Self#structfield.flat_custom_data).
    pub fn flat_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.flat_custom_data = value.into_option();
        self
    }
}

record! {
    ListGroupMembersDto {
        required code = "code",
        optional page = "page",
        optional limit = "limit",
        optional with_custom_data = "withCustomData",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        optional flat_custom_data = "flatCustomData",
    }
}

/// Request to list a group's authorized resources.
///
/// Used by [`get_group_authorized_resources`](crate::management::ManagementClient::get_group_authorized_resources).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetGroupAuthorizedResourcesDto {
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Type of the resource, such as data, API, menu, or button.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetGroupAuthorizedResourcesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`resource_type`](Self#structfield.resource_type).
    pub fn resource_type(mut self, value: impl IntoOption<ResourceType>) -> Self {
        self.resource_type = value.into_option();
        self
    }
}

record! {
    GetGroupAuthorizedResourcesDto {
        required code = "code",
        optional namespace = "namespace",
        optional resource_type = "resourceType",
    }
}

/// A group to create.
///
/// Used by [`create_group`](crate::management::ManagementClient::create_group).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupReqDto {
    /// Code that identifies the group.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the group.
    ///
    /// Example: `开发者`.
    pub name: String,
    /// Description of the group.
    ///
    /// Example: `描述内容`.
    pub description: String,
    /// Type of the group.
    ///
    /// Example: `static`.
    pub r#type: String,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"custom_id":"xxx"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateGroupReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        name: impl Into<String>,
        description: impl Into<String>,
        r#type: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            description: description.into(),
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }
}

record! {
    CreateGroupReqDto {
        required code = "code",
        required name = "name",
        required description = "description",
        required r#type = "type",
        optional custom_data = "customData",
    }
}

/// The group that was created or updated, and which of the two happened.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrUpdateGroupDataDto {
    /// Whether the group was created rather than updated.
    ///
    /// Example: `true`.
    pub created: bool,
    /// Details of the group.
    pub data: GroupDto,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateOrUpdateGroupDataDto {
        required created = "created",
        required data = "data",
    }
}

/// Response of `getGroup`.
pub type GroupSingleRespDto = Response<GroupDto>;

/// Response of `getAllGroups`.
pub type GroupListRespDto = Response<Vec<GroupDto>>;

/// Response of `createOrUpdateGroup`.
pub type CreateOrUpdateGroupRespDto = Response<CreateOrUpdateGroupDataDto>;

/// Response of `getGroupAuthorizedResources`.
pub type AuthorizedResourceListRespDto = Response<Vec<AuthorizedResourceDto>>;
