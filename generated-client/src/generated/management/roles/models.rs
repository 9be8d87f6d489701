// @generated from spec/management/roles.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Roles.

use crate::generated::shared::{ResourceType, RoleDto};
use crate::runtime::prelude::*;

/// Request to get a role.
///
/// Used by [`get_role`](crate::management::ManagementClient::get_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRoleDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `manager`.
    pub code: String,
    /// Code of the permission namespace the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetRoleDto {
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
}

record! {
    GetRoleDto {
        required code = "code",
        optional namespace = "namespace",
    }
}

/// A role, the subjects to assign it to, and the period for which they hold it.
///
/// Used by [`assign_role`](crate::management::ManagementClient::assign_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignRoleDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `code1`.
    pub code: String,
    /// Time at which the subject's assignment expires, as a timestamp in milliseconds. `null` means
    /// that it never expires.
    ///
    /// Example: `1669114748050`.
    #[doc(alias = "endTime")]
    pub end_time: Option<UnixMillis>,
    /// Time at which the subject joins the role, as a timestamp in milliseconds. `null` means that
    /// the subject joins immediately.
    ///
    /// Example: `1669114748050`.
    #[doc(alias = "enableTime")]
    pub enable_time: Option<UnixMillis>,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub namespace: Option<String>,
    /// Subjects to assign the role to.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]`.
    pub targets: Vec<TargetDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AssignRoleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        targets: impl IntoIterator<Item = TargetDto>,
    ) -> Self {
        Self {
            code: code.into(),
            targets: targets.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    pub fn end_time(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.end_time = value.into_option();
        self
    }

    /// Sets [`enable_time`](Self#structfield.enable_time).
    pub fn enable_time(mut self, value: impl IntoOption<UnixMillis>) -> Self {
        self.enable_time = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    AssignRoleDto {
        required code = "code",
        optional end_time = "endTime",
        optional enable_time = "enableTime",
        optional namespace = "namespace",
        required targets = "targets",
    }
}

/// Several roles and the subjects to assign them to.
///
/// Used by [`assign_role_batch`](crate::management::ManagementClient::assign_role_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssignRoleBatchDto {
    /// Roles to assign, revoke, or check.
    ///
    /// Limits: at least 1 element, at most 10 elements.\
    /// Example: `[{"code":"60b49eb83fd80adb96f26e68","namespace":"USER"}]`.
    pub roles: Vec<RoleCodeDto>,
    /// Subjects to assign the roles to.
    ///
    /// Limits: at least 1 element, at most 10 elements.\
    /// Example: `[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]`.
    pub targets: Vec<TargetDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AssignRoleBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        roles: impl IntoIterator<Item = RoleCodeDto>,
        targets: impl IntoIterator<Item = TargetDto>,
    ) -> Self {
        Self {
            roles: roles.into_iter().collect(),
            targets: targets.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    AssignRoleBatchDto {
        required roles = "roles",
        required targets = "targets",
    }
}

/// A role and the subjects to revoke it from.
///
/// Used by [`revoke_role`](crate::management::ManagementClient::revoke_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeRoleDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `code1`.
    pub code: String,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Subjects to revoke the role from.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]`.
    pub targets: Vec<TargetDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RevokeRoleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        targets: impl IntoIterator<Item = TargetDto>,
    ) -> Self {
        Self {
            code: code.into(),
            targets: targets.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    RevokeRoleDto {
        required code = "code",
        optional namespace = "namespace",
        required targets = "targets",
    }
}

/// Several roles and the subjects to revoke them from.
///
/// Used by [`revoke_role_batch`](crate::management::ManagementClient::revoke_role_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RevokeRoleBatchDto {
    /// Roles to assign, revoke, or check.
    ///
    /// Limits: at least 1 element, at most 10 elements.\
    /// Example: `[{"code":"60b49eb83fd80adb96f26e68","namespace":"namespaceCode"}]`.
    pub roles: Vec<RoleCodeDto>,
    /// Subjects to revoke the roles from.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `[{"targetIdentifier":"60b49eb83fd80adb96f26e68","targetType":"USER"}]`.
    pub targets: Vec<TargetDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RevokeRoleBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        roles: impl IntoIterator<Item = RoleCodeDto>,
        targets: impl IntoIterator<Item = TargetDto>,
    ) -> Self {
        Self {
            roles: roles.into_iter().collect(),
            targets: targets.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    RevokeRoleBatchDto {
        required roles = "roles",
        required targets = "targets",
    }
}

/// Request to list the authorized resources of a role.
///
/// Used by [`get_role_authorized_resources`](crate::management::ManagementClient::get_role_authorized_resources).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRoleAuthorizedResourcesDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub code: String,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Type of resource, such as data, API, button, or menu.
    ///
    /// Example: `DATA`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetRoleAuthorizedResourcesDto {
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
    GetRoleAuthorizedResourcesDto {
        required code = "code",
        optional namespace = "namespace",
        optional resource_type = "resourceType",
    }
}

/// Request to list the members of a role.
///
/// Used by [`list_role_members`](crate::management::ManagementClient::list_role_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoleMembersDto {
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
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `manager`.
    pub code: String,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListRoleMembersDto {
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

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    ListRoleMembersDto {
        optional page = "page",
        optional limit = "limit",
        optional with_custom_data = "withCustomData",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        required code = "code",
        optional namespace = "namespace",
    }
}

/// Request to list the departments of a role.
///
/// Used by [`list_role_departments`](crate::management::ManagementClient::list_role_departments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoleDepartmentsDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `manager`.
    pub code: String,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
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
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListRoleDepartmentsDto {
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
}

record! {
    ListRoleDepartmentsDto {
        required code = "code",
        optional namespace = "namespace",
        optional page = "page",
        optional limit = "limit",
    }
}

/// A role to create, with its permission namespace and the time at which it is disabled.
///
/// Used by [`create_role`](crate::management::ManagementClient::create_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRoleDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `manager`.
    pub code: String,
    /// Name of the role within the permission namespace.
    ///
    /// Example: `manager`.
    pub name: Option<String>,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Server default: `default`.\
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Description of the role.
    ///
    /// Example: `this is role manager description`.
    pub description: Option<String>,
    /// Time the role is automatically disabled, in milliseconds since the Unix epoch. `null` means
    /// never.
    #[doc(alias = "disableTime")]
    pub disable_time: Option<DateTime>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateRoleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`disable_time`](Self#structfield.disable_time).
    pub fn disable_time(mut self, value: impl IntoOption<DateTime>) -> Self {
        self.disable_time = value.into_option();
        self
    }
}

record! {
    CreateRoleDto {
        required code = "code",
        optional name = "name",
        optional namespace = "namespace",
        optional description = "description",
        optional disable_time = "disableTime",
    }
}

/// Request to list roles.
///
/// Used by [`list_roles`](crate::management::ManagementClient::list_roles).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListRolesDto {
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
    /// Keyword for a fuzzy search by role code or name.
    ///
    /// Example: `admin`.
    pub keywords: Option<String>,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Server default: `default`.\
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListRolesDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    ListRolesDto {
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
        optional namespace = "namespace",
    }
}

/// The roles to delete from one permission namespace, identified by their codes.
///
/// Used by [`delete_roles_batch`](crate::management::ManagementClient::delete_roles_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoleDto {
    /// Codes of the roles to delete.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["code1","code2"]`.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Server default: `default`.\
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteRoleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code_list: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            code_list: code_list.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    DeleteRoleDto {
        required code_list = "codeList",
        optional namespace = "namespace",
    }
}

/// Roles to create in one request.
///
/// Used by [`create_roles_batch`](crate::management::ManagementClient::create_roles_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRolesBatch {
    /// Roles to create.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `[{"code":"my-role-code","namespace":"default","description":"this is  description"}]`.
    pub list: Vec<RoleListItem>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateRolesBatch {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = RoleListItem>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CreateRolesBatch {
        required list = "list",
    }
}

/// Changes to make to a role, which is identified by its code and permission namespace.
///
/// Used by [`update_role`](crate::management::ManagementClient::update_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRoleDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `code1`.
    pub code: String,
    /// New unique identifier of the role within the permission namespace.
    ///
    /// Example: `code2`.
    #[doc(alias = "newCode")]
    pub new_code: String,
    /// Name of the role within the permission namespace.
    ///
    /// Example: `name`.
    pub name: String,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Server default: `default`.\
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Description of the role.
    ///
    /// Example: `this is description`.
    pub description: Option<String>,
    /// Status of the role: `ENABLE` means normal, `DISABLE` means disabled.
    ///
    /// Example: `enable`.
    pub status: Option<String>,
    /// Time the role is automatically disabled, in milliseconds since the Unix epoch. `null` means
    /// never.
    #[doc(alias = "disableTime")]
    pub disable_time: Option<DateTime>,
    /// Whether permission for the role or application can be requested. The application must also
    /// have single sign-on enabled and be configured to appear in the application panel for
    /// unauthorized users.
    #[doc(alias = "enablePermissionApply")]
    pub enable_permission_apply: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateRoleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        new_code: impl Into<String>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            new_code: new_code.into(),
            name: name.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`disable_time`](Self#structfield.disable_time).
    pub fn disable_time(mut self, value: impl IntoOption<DateTime>) -> Self {
        self.disable_time = value.into_option();
        self
    }

    /// Sets [`enable_permission_apply`](Self#structfield.enable_permission_apply).
    pub fn enable_permission_apply(mut self, value: impl IntoOption<bool>) -> Self {
        self.enable_permission_apply = value.into_option();
        self
    }
}

record! {
    UpdateRoleDto {
        required code = "code",
        required new_code = "newCode",
        required name = "name",
        optional namespace = "namespace",
        optional description = "description",
        optional status = "status",
        optional disable_time = "disableTime",
        optional enable_permission_apply = "enablePermissionApply",
    }
}

/// The roles to delete, which may belong to different permission namespaces.
///
/// Used by [`delete_roles`](crate::management::ManagementClient::delete_roles).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteRoleBatchDto {
    /// Roles to delete, each identified by its code and permission namespace.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    #[doc(alias = "roleList")]
    pub role_list: Vec<RoleCodeAndNamespaceDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteRoleBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(role_list: impl IntoIterator<Item = RoleCodeAndNamespaceDto>) -> Self {
        Self {
            role_list: role_list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteRoleBatchDto {
        required role_list = "roleList",
    }
}

/// A role code or role name to check for availability in a permission namespace.
///
/// Used by [`check_params_namespace`](crate::management::ManagementClient::check_params_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleParamsDto {
    /// Code of the permission namespace the role belongs to.
    ///
    /// Example: `default`.
    pub namespace: String,
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `exampleCode`.
    pub code: String,
    /// Name of the role within the permission namespace.
    ///
    /// Example: `示例角色名称`.
    pub name: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckRoleParamsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(namespace: impl Into<String>, code: impl Into<String>) -> Self {
        Self {
            namespace: namespace.into(),
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

record! {
    CheckRoleParamsDto {
        required namespace = "namespace",
        required code = "code",
        optional name = "name",
    }
}

/// Request to list role assignments.
///
/// Used by [`list_role_assignments`](crate::management::ManagementClient::list_role_assignments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListRoleAssignmentsDto {
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
    /// Keyword to search by role code or role name.
    ///
    /// Example: `示例应用`.
    pub query: Option<String>,
    /// Code of the role, at most 50 characters. Only letters, digits, `-`, and `_` are allowed.
    ///
    /// Example: `code_1`.
    #[doc(alias = "roleCode")]
    pub role_code: String,
    /// Code of the permission namespace.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: Option<String>,
    /// Types of subject to return: users or departments.
    ///
    /// Example: `["USER","ORG"]`.
    #[doc(alias = "targetType")]
    pub target_type: Option<Vec<ListRoleAssignmentsDtoTargetType>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListRoleAssignmentsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(role_code: impl Into<String>) -> Self {
        Self {
            role_code: role_code.into(),
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

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<String>) -> Self {
        self.query = value.into_option();
        self
    }

    /// Sets [`namespace_code`](Self#structfield.namespace_code).
    pub fn namespace_code(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace_code = value.into_option();
        self
    }

    /// Sets [`target_type`](Self#structfield.target_type).
    pub fn target_type(
        mut self,
        value: impl IntoOption<Vec<ListRoleAssignmentsDtoTargetType>>,
    ) -> Self {
        self.target_type = value.into_option();
        self
    }
}

record! {
    ListRoleAssignmentsDto {
        optional page = "page",
        optional limit = "limit",
        optional query = "query",
        required role_code = "roleCode",
        optional namespace_code = "namespaceCode",
        optional target_type = "targetType",
    }
}

/// Types of subject to return: users or departments.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListRoleAssignmentsDtoTargetType {
    /// The role is assigned to a user.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// The role is assigned to a department.
    ///
    /// Serialized as `ORG`.
    #[doc(alias = "ORG")]
    Org,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ListRoleAssignmentsDtoTargetType {
        User = "USER",
        Org = "ORG",
    }
}

/// A custom administrator role to create.
///
/// Used by [`create_admin_role`](crate::management::ManagementClient::create_admin_role).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAdminRoleDto {
    /// Unique identifier of the administrator role.
    ///
    /// Example: `manager`.
    pub code: String,
    /// Name of the administrator role.
    ///
    /// Example: `manager`.
    pub name: String,
    /// Description of the role.
    ///
    /// Example: `this is role manager description`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateAdminRoleDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

record! {
    CreateAdminRoleDto {
        required code = "code",
        required name = "name",
        optional description = "description",
    }
}

/// Request to delete custom administrator roles.
///
/// Used by [`delete_admin_roles_batch`](crate::management::ManagementClient::delete_admin_roles_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAdminRoleDto {
    /// Codes of the roles to delete.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["code1","code2"]`.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAdminRoleDto {
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
    DeleteAdminRoleDto {
        required code_list = "codeList",
    }
}

/// Roles to check for mutual exclusion.
///
/// Used by [`check_mutual_exclusion`](crate::management::ManagementClient::check_mutual_exclusion).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleMutualExclusionReqDto {
    /// Roles to assign, revoke, or check.
    pub roles: Vec<RoleCodeDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckRoleMutualExclusionReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(roles: impl IntoIterator<Item = RoleCodeDto>) -> Self {
        Self {
            roles: roles.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CheckRoleMutualExclusionReqDto {
        required roles = "roles",
    }
}

/// A subject that holds or receives a role: a user, a role, a group, or a department.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct TargetDto {
    /// Type of the target object.
    ///
    /// Example: `DEPARTMENT`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique identifier of the target object: the user ID for a user, such as
    /// `6343b98b7cfxxx9366e9b7c`; the code for a role, such as `admin`; the code for a group, such
    /// as `developer`; and the department ID for a department, such as `6343bafc019xxxx889206c4c`.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl TargetDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            ..Record::blank()
        }
    }
}

record! {
    TargetDto {
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
    }
}

/// A role, identified by its code and permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleCodeDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `admin`.
    pub code: String,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RoleCodeDto {
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
}

record! {
    RoleCodeDto {
        required code = "code",
        optional namespace = "namespace",
    }
}

/// A resource granted to a role, with its type and the actions that the role may perform on it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleAuthorizedResourcesRespDto {
    /// Code that identifies the resource in its permission namespace.
    ///
    /// Example: `ecs`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the resource, such as data, API, menu, or button.
    ///
    /// Example: `DATA`.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceType,
    /// Actions that are authorized on the resource.
    ///
    /// Example: `["ecs:Start","ecs:Stop"]`.
    pub actions: Vec<String>,
    /// API identifier of the resource.
    ///
    /// Example: `dd8d7stf44`.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RoleAuthorizedResourcesRespDto {
        required resource_code = "resourceCode",
        required resource_type = "resourceType",
        required actions = "actions",
        required api_identifier = "apiIdentifier",
    }
}

/// A page of resources granted to a role and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleAuthorizedResourcePagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<RoleAuthorizedResourcesRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RoleAuthorizedResourcePagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A department that holds a role.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleDepartmentRespDto {
    /// ID of the department.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: String,
    /// Code of the department.
    ///
    /// Example: `code`.
    pub code: String,
    /// Name of the department.
    ///
    /// Example: `departmentName`.
    pub name: String,
    /// Description of the department.
    ///
    /// Example: `dd8d7stf44`.
    pub description: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RoleDepartmentRespDto {
        required id = "id",
        required code = "code",
        required name = "name",
        required description = "description",
    }
}

/// A page of departments that hold a role and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleDepartmentListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<RoleDepartmentRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RoleDepartmentListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// One role to create in a batch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleListItem {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `my-role-code`.
    pub code: String,
    /// Name of the role within the permission namespace.
    ///
    /// Example: `my-role-name`.
    pub name: Option<String>,
    /// Description of the role.
    ///
    /// Example: `this is a description about the role`.
    pub description: Option<String>,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Server default: `default`.\
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RoleListItem {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    RoleListItem {
        required code = "code",
        optional name = "name",
        optional description = "description",
        optional namespace = "namespace",
    }
}

/// A role, identified by its code and permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleCodeAndNamespaceDto {
    /// Unique identifier of the role within the permission namespace.
    ///
    /// Example: `manager`.
    pub code: String,
    /// Code of the permission namespace that the role belongs to.
    ///
    /// Example: `system`.
    pub namespace: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RoleCodeAndNamespaceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, namespace: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            namespace: namespace.into(),
            ..Record::blank()
        }
    }
}

record! {
    RoleCodeAndNamespaceDto {
        required code = "code",
        required namespace = "namespace",
    }
}

/// The result of a role code or name check, and the reason when the code or name is
/// unavailable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleParamsRespDto {
    /// Whether the role code or name passed the check and can be used.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the name or code is invalid. Omitted if the check passes.
    ///
    /// Example: `  namespace name already exist `.
    pub message: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckRoleParamsRespDto {
        required is_valid = "isValid",
        required message = "message",
    }
}

/// A role with its assignment status and the times at which the assignment starts and ends.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RolePermissionListDto {
    /// Unique ID of the role.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "roleId")]
    pub role_id: String,
    /// Status of the subject: `DISABLE` if it has not joined the role, `ENABLE` if it has.
    ///
    /// Example: `ENABLE`.
    pub status: String,
    /// Time at which the subject joins the role, as a timestamp in milliseconds.
    ///
    /// Example: `1670915666812`.
    #[doc(alias = "enableTime")]
    pub enable_time: Option<UnixMillis>,
    /// Time at which the subject's assignment expires, as a timestamp in milliseconds. `null` means
    /// that it never expires.
    ///
    /// Example: `1670915666812`.
    #[doc(alias = "endTime")]
    pub end_time: Option<UnixMillis>,
    /// ID of the user pool that the role assignment belongs to.
    ///
    /// Example: `6076bacxxxxxxxxd80d993b5`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Name of the role, at most 50 characters.
    ///
    /// Example: `测试用户`.
    #[doc(alias = "roleName")]
    pub role_name: String,
    /// Code of the role, at most 50 characters. Only letters, digits, `-`, and `_` are allowed.
    ///
    /// Example: `code_1`.
    #[doc(alias = "roleCode")]
    pub role_code: String,
    /// Description of the role, at most 200 characters.
    ///
    /// Example: `这个一个角色的描述信息`.
    pub description: Option<String>,
    /// Time of creation.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RolePermissionListDto {
        required role_id = "roleId",
        required status = "status",
        optional enable_time = "enableTime",
        optional end_time = "endTime",
        required user_pool_id = "userPoolId",
        required role_name = "roleName",
        required role_code = "roleCode",
        optional description = "description",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// A page of role assignments and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleListPageDto {
    /// Total number of records.
    ///
    /// Server default: `10`.\
    /// Example: `20`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// The response data.
    pub data: Vec<RolePermissionListDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RoleListPageDto {
        optional total_count = "totalCount",
        required data = "data",
    }
}

/// The result of a mutual exclusion check of roles.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckRoleMutualExclusionResultDto {
    /// Whether any roles in the list are mutually exclusive.
    #[doc(alias = "existMutuallyExclusive")]
    pub exist_mutually_exclusive: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckRoleMutualExclusionResultDto {
        required exist_mutually_exclusive = "existMutuallyExclusive",
    }
}

/// Type of subject: a user, a role, a group, or a department.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetType {
    /// A user.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// A role.
    ///
    /// Serialized as `ROLE`.
    #[doc(alias = "ROLE")]
    Role,
    /// A group. Not supported by every operation.
    ///
    /// Serialized as `GROUP`.
    #[doc(alias = "GROUP")]
    Group,
    /// A department.
    ///
    /// Serialized as `DEPARTMENT`.
    #[doc(alias = "DEPARTMENT")]
    Department,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    TargetType {
        User = "USER",
        Role = "ROLE",
        Group = "GROUP",
        Department = "DEPARTMENT",
    }
}

/// Response of `getRole`.
pub type RoleSingleRespDto = Response<RoleDto>;

/// Response of `getRoleAuthorizedResources`.
pub type RoleAuthorizedResourcePaginatedRespDto = Response<
    RoleAuthorizedResourcePagingDto,
>;

/// Response of `listRoleDepartments`.
pub type RoleDepartmentListPaginatedRespDto = Response<RoleDepartmentListPagingDto>;

/// Response of `checkParamsNamespace`.
pub type RoleCheckParamsRespDto = Response<CheckRoleParamsRespDto>;

/// Response of `listRoleAssignments`.
pub type RoleListPageRespDto = Response<RoleListPageDto>;

/// Response of `checkMutualExclusion`.
pub type CheckRoleMutualExclusionRespDto = Response<CheckRoleMutualExclusionResultDto>;
