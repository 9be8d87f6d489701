// @generated from spec/authentication/permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Permissions.

use crate::generated::shared::{
    ArrResourceAuthAction, DataResourceType, OpenResource, StrResourceAuthAction,
    TreeResourceAuthAction,
};
use crate::runtime::prelude::*;

/// The action and the string resources to check the current user's permission on.
///
/// Used by [`check_permission_by_string_resource`](crate::authentication::AuthenticationClient::check_permission_by_string_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionStringResourceDto {
    /// Action on the data resource, such as `read`, `get`, or `write`.
    ///
    /// Example: `get`.
    pub action: String,
    /// Paths of the string data resources.
    ///
    /// Example: `["exampleStringResource1","exampleStringResource2"]`.
    pub resources: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckPermissionStringResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        action: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    CheckPermissionStringResourceDto {
        required action = "action",
        required resources = "resources",
    }
}

/// The action and the array resources to check the current user's permission on.
///
/// Used by [`check_permission_by_array_resource`](crate::authentication::AuthenticationClient::check_permission_by_array_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionArrayResourceDto {
    /// Action on the data resource, such as `read`, `get`, or `write`.
    ///
    /// Example: `get`.
    pub action: String,
    /// Paths of the array data resources.
    ///
    /// Example: `["exampleArrayResource1","exampleArrayResource2"]`.
    pub resources: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckPermissionArrayResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        action: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    CheckPermissionArrayResourceDto {
        required action = "action",
        required resources = "resources",
    }
}

/// The action and the tree resource nodes to check the current user's permission on.
///
/// Used by [`check_permission_by_tree_resource`](crate::authentication::AuthenticationClient::check_permission_by_tree_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionTreeResourceDto {
    /// Action on the data resource, such as `read`, `get`, or `write`.
    ///
    /// Example: `get`.
    pub action: String,
    /// Paths of the tree data resources.
    ///
    /// Example: `["treeResourceCode1/StructCode1/resourceStructChildrenCode1","treeResourceCode1/StructCode1/resourceStructChildrenCode2","treeResourceCode1/StructCode2"]`.
    pub resources: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckPermissionTreeResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        action: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            action: action.into(),
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    CheckPermissionTreeResourceDto {
        required action = "action",
        required resources = "resources",
    }
}

/// The data resources to get the current user's permissions on.
///
/// Used by [`get_user_auth_resource_permission_list`](crate::authentication::AuthenticationClient::get_user_auth_resource_permission_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthResourcePermissionListDto {
    /// Paths of the data resources. The path of a tree resource must lead to a specific tree node.
    ///
    /// Example: `["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserAuthResourcePermissionListDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(resources: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    GetUserAuthResourcePermissionListDto {
        required resources = "resources",
    }
}

/// Request to get my granted resource structure.
///
/// Used by [`get_user_auth_resource_struct`](crate::authentication::AuthenticationClient::get_user_auth_resource_struct).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthResourceStructDto {
    /// Code of the data resource.
    ///
    /// Example: `exampleDataResourceCode`.
    pub resource: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserAuthResourceStructDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(resource: impl Into<String>) -> Self {
        Self {
            resource: resource.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetUserAuthResourceStructDto {
        required resource = "resource",
    }
}

/// Whether the user may perform an action on one resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckResourcePermissionRespDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Action on the data resource.
    ///
    /// Example: `get`.
    pub action: String,
    /// Path of the resource.
    ///
    /// Example: `exampleResource`.
    pub resource: String,
    /// Whether the user may perform the action on the data resource in the permission namespace.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckResourcePermissionRespDto {
        required namespace_code = "namespaceCode",
        required action = "action",
        required resource = "resource",
        required enabled = "enabled",
    }
}

/// The results of a permission check, one per resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckResourcePermissionDataDto {
    /// Results of the permission check.
    #[doc(alias = "checkResultList")]
    pub check_result_list: Vec<CheckResourcePermissionRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckResourcePermissionDataDto {
        required check_result_list = "checkResultList",
    }
}

/// The data resources granted to a user in one permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserAuthResourceListDto {
    /// ID of the user authorized by the data policy.
    ///
    /// Example: `6301cexxxxxxxxxxxxxxxxx78`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Code of the permission namespace authorized by the data policy.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// All data policy resources of the user in the permission namespace.
    #[doc(alias = "resourceList")]
    pub resource_list: Option<Vec<OpenResource>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserAuthResourceListDto {
        required user_id = "userId",
        required namespace_code = "namespaceCode",
        optional resource_list = "resourceList",
    }
}

/// The data resources granted to the current user in the application, by permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthResourceListDataDto {
    /// Permissions of the users.
    #[doc(alias = "userPermissionList")]
    pub user_permission_list: Vec<UserAuthResourceListDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserAuthResourceListDataDto {
        required user_permission_list = "userPermissionList",
    }
}

/// The actions the current user may perform on one data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthResourcePermissionList {
    /// Code of the permission namespace the data resource belongs to.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Actions on the data resource.
    ///
    /// Example: `["get","read","write","delete"]`.
    pub actions: Vec<String>,
    /// Path of the data resource.
    ///
    /// Example: `treeResourceCode1`.
    pub resource: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserAuthResourcePermissionList {
        required namespace_code = "namespaceCode",
        required actions = "actions",
        required resource = "resource",
    }
}

/// The current user's permissions on the requested data resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthResourcePermissionListDataDto {
    /// Permissions on the data resources.
    #[doc(alias = "permissionList")]
    pub permission_list: Vec<GetUserAuthResourcePermissionList>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserAuthResourcePermissionListDataDto {
        required permission_list = "permissionList",
    }
}

/// The part of a data resource that is granted to the current user, in the structure for its
/// type: string, array, or tree.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserAuthResourceStructDataDto {
    /// Code of the permission namespace.
    ///
    /// Example: `namespaceCode`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource.
    ///
    /// Example: `resourceCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource. Tree (`TREE`), string (`STRING`), and array (`ARRAY`) are
    /// currently supported. The returned structure depends on the type.
    ///
    /// Example: `STRING`.
    #[doc(alias = "resourceType")]
    pub resource_type: DataResourceType,
    /// Authorization of the string resource.
    #[doc(alias = "strResourceAuthAction")]
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// Authorization of the array resource.
    #[doc(alias = "arrResourceAuthAction")]
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// Authorization of the tree resource.
    #[doc(alias = "treeResourceAuthAction")]
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserAuthResourceStructDataDto {
        required namespace_code = "namespaceCode",
        required resource_code = "resourceCode",
        required resource_type = "resourceType",
        optional str_resource_auth_action = "strResourceAuthAction",
        optional arr_resource_auth_action = "arrResourceAuthAction",
        optional tree_resource_auth_action = "treeResourceAuthAction",
    }
}

/// Response of `checkPermissionByStringResource`.
pub type CheckResourcePermissionsRespDto = Response<CheckResourcePermissionDataDto>;

/// Response of `getUserAuthorizedResourcesList`.
pub type GetUserAuthResourceListRespDto = Response<GetUserAuthResourceListDataDto>;

/// Response of `getUserAuthResourcePermissionList`.
pub type GetUserAuthResourcePermissionListRespDto = Response<
    GetUserAuthResourcePermissionListDataDto,
>;

/// Response of `getUserAuthResourceStruct`.
pub type GetUserAuthResourceStructRespDto = Response<GetUserAuthResourceStructDataDto>;
