// @generated from spec/management/data-permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Data resources and permissions.

use crate::generated::shared::{
    ArrResourceAuthAction, DataResourceType, OpenResource, StrResourceAuthAction,
    TreeResourceAuthAction,
};
use crate::runtime::prelude::*;

/// A permission namespace to create.
///
/// Used by [`create_permission_namespace`](crate::management::ManagementClient::create_permission_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespaceDto {
    /// Code of the permission namespace.
    ///
    /// Limits: at least 1 character, at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Display name of the permission namespace.
    ///
    /// Limits: at least 1 character, at most 255 characters.\
    /// Example: `示例权限空间`.
    pub name: String,
    /// Description of the permission namespace.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例权限空间描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePermissionNamespaceDto {
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
    CreatePermissionNamespaceDto {
        required code = "code",
        required name = "name",
        optional description = "description",
    }
}

/// Permission namespaces to create.
///
/// Used by [`create_permission_namespaces_batch`](crate::management::ManagementClient::create_permission_namespaces_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchDto {
    /// Permission namespaces to create.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<CreatePermissionNamespacesBatchItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePermissionNamespacesBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        list: impl IntoIterator<Item = CreatePermissionNamespacesBatchItemDto>,
    ) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CreatePermissionNamespacesBatchDto {
        required list = "list",
    }
}

/// Request to get a permission namespace.
///
/// Used by [`get_permission_namespace`](crate::management::ManagementClient::get_permission_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespaceDto {
    /// Code of the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPermissionNamespaceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetPermissionNamespaceDto {
        required code = "code",
    }
}

/// Request to get permission namespaces in bulk.
///
/// Used by [`get_permission_namespaces_batch`](crate::management::ManagementClient::get_permission_namespaces_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespacesBatchDto {
    /// Codes of the permission namespaces, separated by commas.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["example1","example2"]`.
    pub codes: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetPermissionNamespacesBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            codes: codes.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    GetPermissionNamespacesBatchDto {
        required codes = "codes",
    }
}

/// Request to list permission namespaces.
///
/// Used by [`list_permission_namespaces`](crate::management::ManagementClient::list_permission_namespaces).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPermissionNamespacesDto {
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
    /// Name of the permission namespace to search for.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub query: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPermissionNamespacesDto {
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

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<String>) -> Self {
        self.query = value.into_option();
        self
    }
}

record! {
    ListPermissionNamespacesDto {
        optional page = "page",
        optional limit = "limit",
        optional query = "query",
    }
}

/// A new name, description, or code for the permission namespace identified by its current
/// code.
///
/// Used by [`update_permission_namespace`](crate::management::ManagementClient::update_permission_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePermissionNamespaceDto {
    /// Current unique code of the permission namespace, before the update.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Display name of the permission namespace.
    ///
    /// Limits: at most 255 characters.\
    /// Example: `示例权限空间`.
    pub name: Option<String>,
    /// New unique code of the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `exampleNewPermissionNamespace`.
    #[doc(alias = "newCode")]
    pub new_code: Option<String>,
    /// Description of the permission namespace.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例权限空间描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdatePermissionNamespaceDto {
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

    /// Sets [`new_code`](Self#structfield.new_code).
    pub fn new_code(mut self, value: impl IntoOption<String>) -> Self {
        self.new_code = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }
}

record! {
    UpdatePermissionNamespaceDto {
        required code = "code",
        optional name = "name",
        optional new_code = "newCode",
        optional description = "description",
    }
}

/// Request to delete a permission namespace.
///
/// Used by [`delete_permission_namespace`](crate::management::ManagementClient::delete_permission_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePermissionNamespaceDto {
    /// Code of the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeletePermissionNamespaceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeletePermissionNamespaceDto {
        required code = "code",
    }
}

/// Request to delete permission namespaces in bulk.
///
/// Used by [`delete_permission_namespaces_batch`](crate::management::ManagementClient::delete_permission_namespaces_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeletePermissionNamespacesBatchDto {
    /// Codes of the permission namespaces to delete.
    ///
    /// Limits: at least 1 element, at most 10 elements.\
    /// Example: `["example1","example2"]`.
    pub codes: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeletePermissionNamespacesBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            codes: codes.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeletePermissionNamespacesBatchDto {
        required codes = "codes",
    }
}

/// The permission namespace code or name to check for availability.
///
/// Used by [`check_permission_namespace_exists`](crate::management::ManagementClient::check_permission_namespace_exists).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsDto {
    /// Code of the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub code: Option<String>,
    /// Display name of the permission namespace.
    ///
    /// Limits: at most 255 characters.\
    /// Example: `示例权限空间`.
    pub name: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckPermissionNamespaceExistsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }
}

record! {
    CheckPermissionNamespaceExistsDto {
        optional code = "code",
        optional name = "name",
    }
}

/// Request to list the roles of a permission namespace.
///
/// Used by [`list_permission_namespace_roles`](crate::management::ManagementClient::list_permission_namespace_roles).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionNamespaceRolesDto {
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
    /// Code that uniquely identifies the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Role code or role name to search for.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `test`.
    pub query: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPermissionNamespaceRolesDto {
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

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<String>) -> Self {
        self.query = value.into_option();
        self
    }
}

record! {
    ListPermissionNamespaceRolesDto {
        optional page = "page",
        optional limit = "limit",
        required code = "code",
        optional query = "query",
    }
}

/// A data resource of type tree, string, or array to create in a permission namespace, with its
/// structure and actions.
///
/// Used by [`create_data_resource`](crate::management::ManagementClient::create_data_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataResourceDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Structure of the data resource: a string for type `STRING`, a tree of nodes for `TREE`, or
    /// an array of strings for `ARRAY`.
    pub r#struct: DataResourceStruct,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Custom fields of the data resource. Supported for tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateDataResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_name: impl Into<String>,
        resource_code: impl Into<String>,
        r#type: impl Into<DataResourceType>,
        r#struct: DataResourceStruct,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_name: resource_name.into(),
            resource_code: resource_code.into(),
            r#type: r#type.into(),
            r#struct,
            actions: actions.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`extend_field_list`](Self#structfield.extend_field_list).
    pub fn extend_field_list(
        mut self,
        value: impl IntoOption<Vec<ExtendField>>,
    ) -> Self {
        self.extend_field_list = value.into_option();
        self
    }
}

record! {
    CreateDataResourceDto {
        required namespace_code = "namespaceCode",
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        required r#struct = "struct",
        required actions = "actions",
        optional description = "description",
        optional extend_field_list = "extendFieldList",
    }
}

/// A string data resource to create in a permission namespace.
///
/// Used by [`create_data_resource_by_string`](crate::management::ManagementClient::create_data_resource_by_string).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStringDataResourceDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Example: `code1`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// String node of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `exampleStringStruct`.
    pub r#struct: String,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateStringDataResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_name: impl Into<String>,
        resource_code: impl Into<String>,
        r#struct: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_name: resource_name.into(),
            resource_code: resource_code.into(),
            r#struct: r#struct.into(),
            actions: actions.into_iter().map(Into::into).collect(),
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
    CreateStringDataResourceDto {
        required namespace_code = "namespaceCode",
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#struct = "struct",
        required actions = "actions",
        optional description = "description",
    }
}

/// An array data resource to create in a permission namespace.
///
/// Used by [`create_data_resource_by_array`](crate::management::ManagementClient::create_data_resource_by_array).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArrayDataResourceDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Example: `code1`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Array nodes of the data resource.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["exampleArrayStruct1","exampleArrayStruct2"]`.
    pub r#struct: Vec<String>,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateArrayDataResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_name: impl Into<String>,
        resource_code: impl Into<String>,
        r#struct: impl IntoIterator<Item = impl Into<String>>,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_name: resource_name.into(),
            resource_code: resource_code.into(),
            r#struct: r#struct.into_iter().map(Into::into).collect(),
            actions: actions.into_iter().map(Into::into).collect(),
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
    CreateArrayDataResourceDto {
        required namespace_code = "namespaceCode",
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#struct = "struct",
        required actions = "actions",
        optional description = "description",
    }
}

/// A tree data resource to create in a permission namespace, with its nodes and custom fields.
///
/// Used by [`create_data_resource_by_tree`](crate::management::ManagementClient::create_data_resource_by_tree).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTreeDataResourceDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Example: `code1`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Tree nodes of the data resource.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Custom fields of the data resource. Supported for tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateTreeDataResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_name: impl Into<String>,
        resource_code: impl Into<String>,
        r#struct: impl IntoIterator<Item = DataResourceTreeStructs>,
        actions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_name: resource_name.into(),
            resource_code: resource_code.into(),
            r#struct: r#struct.into_iter().collect(),
            actions: actions.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`extend_field_list`](Self#structfield.extend_field_list).
    pub fn extend_field_list(
        mut self,
        value: impl IntoOption<Vec<ExtendField>>,
    ) -> Self {
        self.extend_field_list = value.into_option();
        self
    }
}

record! {
    CreateTreeDataResourceDto {
        required namespace_code = "namespaceCode",
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#struct = "struct",
        required actions = "actions",
        optional description = "description",
        optional extend_field_list = "extendFieldList",
    }
}

/// Request to list data resources.
///
/// Used by [`list_data_resources`](crate::management::ManagementClient::list_data_resources).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataResourcesDto {
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
    /// Keyword to search data resources by name or code.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `资源1`.
    pub query: Option<String>,
    /// Codes of the permission namespaces that the data resources belong to.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["examplePermissionNamespace1","examplePermissionNamespac2"]`.
    #[doc(alias = "namespaceCodes")]
    pub namespace_codes: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDataResourcesDto {
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

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<String>) -> Self {
        self.query = value.into_option();
        self
    }

    /// Sets [`namespace_codes`](Self#structfield.namespace_codes).
    pub fn namespace_codes(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.namespace_codes = value.into_option();
        self
    }
}

record! {
    ListDataResourcesDto {
        optional page = "page",
        optional limit = "limit",
        optional query = "query",
        optional namespace_codes = "namespaceCodes",
    }
}

/// Request to get a data resource.
///
/// Used by [`get_data_resource`](crate::management::ManagementClient::get_data_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataResourceDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDataResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetDataResourceDto {
        required namespace_code = "namespaceCode",
        required resource_code = "resourceCode",
    }
}

/// Changes to the name, description, structure, or actions of a data resource, identified by
/// its code and permission namespace.
///
/// Used by [`update_data_resource`](crate::management::ManagementClient::update_data_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataResourceDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Structure of the data resource: a string for type `STRING`, a tree of nodes for `TREE`, or
    /// an array of strings for `ARRAY`.
    pub r#struct: Option<DataResourceStruct>,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateDataResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`resource_name`](Self#structfield.resource_name).
    pub fn resource_name(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_name = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`struct`](Self#structfield.struct).
    pub fn r#struct(mut self, value: impl IntoOption<DataResourceStruct>) -> Self {
        self.r#struct = value.into_option();
        self
    }

    /// Sets [`actions`](Self#structfield.actions).
    pub fn actions(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.actions = value.into_option();
        self
    }
}

record! {
    UpdateDataResourceDto {
        required namespace_code = "namespaceCode",
        required resource_code = "resourceCode",
        optional resource_name = "resourceName",
        optional description = "description",
        optional r#struct = "struct",
        optional actions = "actions",
    }
}

/// The data resource to delete, identified by its code and permission namespace.
///
/// Used by [`delete_data_resource`](crate::management::ManagementClient::delete_data_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataResourceDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteDataResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteDataResourceDto {
        required namespace_code = "namespaceCode",
        required resource_code = "resourceCode",
    }
}

/// Request to check a data resource code or name.
///
/// Used by [`check_data_resource_exists`](crate::management::ManagementClient::check_data_resource_exists).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDataResourceExistsDto {
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: Option<String>,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckDataResourceExistsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(namespace_code: impl Into<String>) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`resource_name`](Self#structfield.resource_name).
    pub fn resource_name(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_name = value.into_option();
        self
    }

    /// Sets [`resource_code`](Self#structfield.resource_code).
    pub fn resource_code(mut self, value: impl IntoOption<String>) -> Self {
        self.resource_code = value.into_option();
        self
    }
}

record! {
    CheckDataResourceExistsDto {
        required namespace_code = "namespaceCode",
        optional resource_name = "resourceName",
        optional resource_code = "resourceCode",
    }
}

/// A data policy to create, with the statements that bind data resources to actions.
///
/// Used by [`create_data_policy`](crate::management::ManagementClient::create_data_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataPolicyDto {
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Data permissions of the policy, each with its effect.
    ///
    /// Limits: at least 1 element, at most 5 elements.
    #[doc(alias = "statementList")]
    pub statement_list: Vec<DataStatementPermissionDto>,
    /// Description of the data policy.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据策略描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateDataPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        policy_name: impl Into<String>,
        statement_list: impl IntoIterator<Item = DataStatementPermissionDto>,
    ) -> Self {
        Self {
            policy_name: policy_name.into(),
            statement_list: statement_list.into_iter().collect(),
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
    CreateDataPolicyDto {
        required policy_name = "policyName",
        required statement_list = "statementList",
        optional description = "description",
    }
}

/// Request to list data policies.
///
/// Used by [`list_data_polices`](crate::management::ManagementClient::list_data_polices).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListDataPolicesDto {
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
    /// Keyword to search data policies by name.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePolicyName`.
    pub query: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDataPolicesDto {
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

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<String>) -> Self {
        self.query = value.into_option();
        self
    }
}

record! {
    ListDataPolicesDto {
        optional page = "page",
        optional limit = "limit",
        optional query = "query",
    }
}

/// Request to list data policy summaries.
///
/// Used by [`list_simple_data_polices`](crate::management::ManagementClient::list_simple_data_polices).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListSimpleDataPolicesDto {
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
    /// Keyword to search data policies by name.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePolicyName`.
    pub query: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListSimpleDataPolicesDto {
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

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<String>) -> Self {
        self.query = value.into_option();
        self
    }
}

record! {
    ListSimpleDataPolicesDto {
        optional page = "page",
        optional limit = "limit",
        optional query = "query",
    }
}

/// Request to get a data policy.
///
/// Used by [`get_data_policy`](crate::management::ManagementClient::get_data_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataPolicyDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDataPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetDataPolicyDto {
        required policy_id = "policyId",
    }
}

/// Changes to a data policy, including its statements.
///
/// Used by [`update_data_policy`](crate::management::ManagementClient::update_data_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataPolicyDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: Option<String>,
    /// Description of the data policy.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据策略描述`.
    pub description: Option<String>,
    /// All data permissions of the policy, each with its effect.
    ///
    /// Limits: at least 1 element, at most 5 elements.
    #[doc(alias = "statementList")]
    pub statement_list: Option<Vec<DataStatementPermissionDto>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateDataPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`policy_name`](Self#structfield.policy_name).
    pub fn policy_name(mut self, value: impl IntoOption<String>) -> Self {
        self.policy_name = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`statement_list`](Self#structfield.statement_list).
    pub fn statement_list(
        mut self,
        value: impl IntoOption<Vec<DataStatementPermissionDto>>,
    ) -> Self {
        self.statement_list = value.into_option();
        self
    }
}

record! {
    UpdateDataPolicyDto {
        required policy_id = "policyId",
        optional policy_name = "policyName",
        optional description = "description",
        optional statement_list = "statementList",
    }
}

/// The data policy to delete. Its relations to data resources are deleted as well.
///
/// Used by [`delete_data_policy`](crate::management::ManagementClient::delete_data_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDataPolicyDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteDataPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteDataPolicyDto {
        required policy_id = "policyId",
    }
}

/// Request to check a data policy name.
///
/// Used by [`check_data_policy_exists`](crate::management::ManagementClient::check_data_policy_exists).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckDataPolicyExistsDto {
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckDataPolicyExistsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_name: impl Into<String>) -> Self {
        Self {
            policy_name: policy_name.into(),
            ..Record::blank()
        }
    }
}

record! {
    CheckDataPolicyExistsDto {
        required policy_name = "policyName",
    }
}

/// Request to list the subjects of a data policy.
///
/// Used by [`list_data_policy_targets`](crate::management::ManagementClient::list_data_policy_targets).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPolicyTargetsDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
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
    /// Name of the subject to search for.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例1`.
    pub query: Option<String>,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: Option<Vec<DataPolicySubjectType>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDataPolicyTargetsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(policy_id: impl Into<String>) -> Self {
        Self {
            policy_id: policy_id.into(),
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

    /// Sets [`target_type`](Self#structfield.target_type).
    pub fn target_type(
        mut self,
        value: impl IntoOption<Vec<DataPolicySubjectType>>,
    ) -> Self {
        self.target_type = value.into_option();
        self
    }
}

record! {
    ListDataPolicyTargetsDto {
        required policy_id = "policyId",
        optional page = "page",
        optional limit = "limit",
        optional query = "query",
        optional target_type = "targetType",
    }
}

/// Data policies to grant and the subjects that receive them.
///
/// Used by [`authorize_data_policies`](crate::management::ManagementClient::authorize_data_policies).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateAuthorizeDataPolicyDto {
    /// IDs of the data policies to grant.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6301cexxxxxxxxxx27478","63123cexxxxxxxxxx2123101"]`.
    #[doc(alias = "policyIds")]
    pub policy_ids: Vec<String>,
    /// Subjects that the data policies are granted to.
    #[doc(alias = "targetList")]
    pub target_list: Vec<SubjectDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateAuthorizeDataPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        policy_ids: impl IntoIterator<Item = impl Into<String>>,
        target_list: impl IntoIterator<Item = SubjectDto>,
    ) -> Self {
        Self {
            policy_ids: policy_ids.into_iter().map(Into::into).collect(),
            target_list: target_list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CreateAuthorizeDataPolicyDto {
        required policy_ids = "policyIds",
        required target_list = "targetList",
    }
}

/// A data policy and the subject to withdraw it from.
///
/// Used by [`revoke_data_policy`](crate::management::ManagementClient::revoke_data_policy).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteAuthorizeDataPolicyDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// ID of the subject: a user, group, role, or organization ID.
    ///
    /// Example: `6301cexxxxxxxxxxxxxxxxx78`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the subject.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: DataPolicySubjectType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteAuthorizeDataPolicyDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        policy_id: impl Into<String>,
        target_identifier: impl Into<String>,
        target_type: impl Into<DataPolicySubjectType>,
    ) -> Self {
        Self {
            policy_id: policy_id.into(),
            target_identifier: target_identifier.into(),
            target_type: target_type.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteAuthorizeDataPolicyDto {
        required policy_id = "policyId",
        required target_identifier = "targetIdentifier",
        required target_type = "targetType",
    }
}

/// The users to look up and the permission namespaces to cover.
///
/// Used by [`get_user_permission_list`](crate::management::ManagementClient::get_user_permission_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPermissionListDto {
    /// IDs of the users to look up.
    ///
    /// Example: `["6301ceaxxxxxxxxxxx27478"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Codes of the permission namespaces to cover.
    ///
    /// Example: `["examplePermissionNamespace1"]`.
    #[doc(alias = "namespaceCodes")]
    pub namespace_codes: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserPermissionListDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(user_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace_codes`](Self#structfield.namespace_codes).
    pub fn namespace_codes(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.namespace_codes = value.into_option();
        self
    }
}

record! {
    GetUserPermissionListDto {
        required user_ids = "userIds",
        optional namespace_codes = "namespaceCodes",
    }
}

/// A user, an action, and the data resources to check.
///
/// Used by [`check_permission`](crate::management::ManagementClient::check_permission).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Unique ID of the user.
    ///
    /// Example: `63721xxxxxxxxxxxxdde14a3`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Action on the data resource, such as `read`, `get`, or `write`.
    ///
    /// Example: `get`.
    pub action: String,
    /// Paths of the resources. The path of a tree resource must lead to a specific node.
    ///
    /// Example: `["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// Whether conditions are evaluated. Defaults to `false`.
    ///
    /// Example: `false`.
    #[doc(alias = "judgeConditionEnabled")]
    pub judge_condition_enabled: Option<bool>,
    /// Environment attributes for the conditions, used when `judgeConditionEnabled` is `true`.
    ///
    /// Example: `{"ip":"127.0.0.1"}`.
    #[doc(alias = "authEnvParams")]
    pub auth_env_params: Option<AuthEnvParams>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckPermissionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        user_id: impl Into<String>,
        action: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            user_id: user_id.into(),
            action: action.into(),
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`judge_condition_enabled`](Self#structfield.judge_condition_enabled).
    pub fn judge_condition_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.judge_condition_enabled = value.into_option();
        self
    }

    /// Sets [`auth_env_params`](Self#structfield.auth_env_params).
    pub fn auth_env_params(mut self, value: impl IntoOption<AuthEnvParams>) -> Self {
        self.auth_env_params = value.into_option();
        self
    }
}

record! {
    CheckPermissionDto {
        required namespace_code = "namespaceCode",
        required user_id = "userId",
        required action = "action",
        required resources = "resources",
        optional judge_condition_enabled = "judgeConditionEnabled",
        optional auth_env_params = "authEnvParams",
    }
}

/// An external user, an action, and the data resources to check.
///
/// Used by [`check_external_user_permission`](crate::management::ManagementClient::check_external_user_permission).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckExternalUserPermissionDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// ID of the external user.
    ///
    /// Example: `63721xxxxxxxxxxxxdde14a3`.
    #[doc(alias = "externalId")]
    pub external_id: String,
    /// Action on the data resource, such as `read`, `get`, or `write`.
    ///
    /// Example: `get`.
    pub action: String,
    /// Paths of the resources. The path of a tree resource must lead to a specific node.
    ///
    /// Example: `["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// Whether conditions are evaluated. Defaults to `true`.
    ///
    /// Example: `true`.
    #[doc(alias = "judgeConditionEnabled")]
    pub judge_condition_enabled: Option<bool>,
    /// Environment attributes for the conditions, used when `judgeConditionEnabled` is `true`.
    ///
    /// Example: `{"ip":"127.0.0.1"}`.
    #[doc(alias = "authEnvParams")]
    pub auth_env_params: Option<AuthEnvParams>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckExternalUserPermissionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        external_id: impl Into<String>,
        action: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            external_id: external_id.into(),
            action: action.into(),
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`judge_condition_enabled`](Self#structfield.judge_condition_enabled).
    pub fn judge_condition_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.judge_condition_enabled = value.into_option();
        self
    }

    /// Sets [`auth_env_params`](Self#structfield.auth_env_params).
    pub fn auth_env_params(mut self, value: impl IntoOption<AuthEnvParams>) -> Self {
        self.auth_env_params = value.into_option();
        self
    }
}

record! {
    CheckExternalUserPermissionDto {
        required namespace_code = "namespaceCode",
        required external_id = "externalId",
        required action = "action",
        required resources = "resources",
        optional judge_condition_enabled = "judgeConditionEnabled",
        optional auth_env_params = "authEnvParams",
    }
}

/// A user and the data resources to look up.
///
/// Used by [`get_user_resource_permission_list`](crate::management::ManagementClient::get_user_resource_permission_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourcePermissionListDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Unique ID of the user.
    ///
    /// Example: `6301ceaxxxxxxxxx27478`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Paths of the resources. The path of a tree resource must lead to a specific node.
    ///
    /// Example: `["strResourceCode","arrResourceCode","treeResourceCode/StructCode1/resourceStructChildrenCode1"]`.
    pub resources: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserResourcePermissionListDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        user_id: impl Into<String>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            user_id: user_id.into(),
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    GetUserResourcePermissionListDto {
        required namespace_code = "namespaceCode",
        required user_id = "userId",
        required resources = "resources",
    }
}

/// The data resources and actions to look up.
///
/// Used by [`list_resource_targets`](crate::management::ManagementClient::list_resource_targets).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceTargetsDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Actions on the data resource.
    ///
    /// Limits: at most 50 elements.\
    /// Example: `["get"]`.
    pub actions: Vec<String>,
    /// Paths of the data resources that the data policies belong to.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["treeResourceCode1"]`.
    pub resources: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListResourceTargetsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
        resources: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            actions: actions.into_iter().map(Into::into).collect(),
            resources: resources.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    ListResourceTargetsDto {
        required namespace_code = "namespaceCode",
        required actions = "actions",
        required resources = "resources",
    }
}

/// A user and the data resource to look up.
///
/// Used by [`get_user_resource_struct`](crate::management::ManagementClient::get_user_resource_struct).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourceStructDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Unique ID of the user.
    ///
    /// Example: `6301ceaxxxxxxxxxxx27478`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Code of the data resource.
    ///
    /// Example: `exampleDataResourceCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetUserResourceStructDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        user_id: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            user_id: user_id.into(),
            resource_code: resource_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetUserResourceStructDto {
        required namespace_code = "namespaceCode",
        required user_id = "userId",
        required resource_code = "resourceCode",
    }
}

/// An external user and the data resource to look up.
///
/// Used by [`get_external_user_resource_struct`](crate::management::ManagementClient::get_external_user_resource_struct).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalUserResourceStructDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// ID of the external user.
    ///
    /// Example: `63721xxxxxxxxxxxxdde14a3`.
    #[doc(alias = "externalId")]
    pub external_id: String,
    /// Code of the data resource.
    ///
    /// Example: `exampleResourceCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetExternalUserResourceStructDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        external_id: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            external_id: external_id.into(),
            resource_code: resource_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetExternalUserResourceStructDto {
        required namespace_code = "namespaceCode",
        required external_id = "externalId",
        required resource_code = "resourceCode",
    }
}

/// A user, an action, and the nodes to check on one level of a tree data resource.
///
/// Used by [`check_user_same_level_permission`](crate::management::ManagementClient::check_user_same_level_permission).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDto {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Unique ID of the user.
    ///
    /// Example: `63721xxxxxxxxxxxxdde14a3`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Action on the data resource.
    ///
    /// Example: `read`.
    pub action: String,
    /// Path of the tree resource, which may have several levels: `treeResourceCode`,
    /// `treeResourceCode/structCode`, `treeResourceCode/structCode/struct1Code`, or
    /// `treeResourceCode/.../structCode`.
    ///
    /// Example: `treeResourceCode`.
    pub resource: String,
    /// Codes of the child nodes under the current tree resource path.
    ///
    /// Example: `["resourceStructChildrenCode1"]`.
    #[doc(alias = "resourceNodeCodes")]
    pub resource_node_codes: Vec<String>,
    /// Whether conditions are evaluated. Defaults to `false`.
    ///
    /// Example: `false`.
    #[doc(alias = "judgeConditionEnabled")]
    pub judge_condition_enabled: Option<bool>,
    /// Environment attributes for the conditions, used when `judgeConditionEnabled` is `true`.
    ///
    /// Example: `{"ip":"127.0.0.1"}`.
    #[doc(alias = "authEnvParams")]
    pub auth_env_params: Option<AuthEnvParams>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CheckUserSameLevelPermissionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        user_id: impl Into<String>,
        action: impl Into<String>,
        resource: impl Into<String>,
        resource_node_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            user_id: user_id.into(),
            action: action.into(),
            resource: resource.into(),
            resource_node_codes: resource_node_codes
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Record::blank()
        }
    }

    /// Sets [`judge_condition_enabled`](Self#structfield.judge_condition_enabled).
    pub fn judge_condition_enabled(mut self, value: impl IntoOption<bool>) -> Self {
        self.judge_condition_enabled = value.into_option();
        self
    }

    /// Sets [`auth_env_params`](Self#structfield.auth_env_params).
    pub fn auth_env_params(mut self, value: impl IntoOption<AuthEnvParams>) -> Self {
        self.auth_env_params = value.into_option();
        self
    }
}

record! {
    CheckUserSameLevelPermissionDto {
        required namespace_code = "namespaceCode",
        required user_id = "userId",
        required action = "action",
        required resource = "resource",
        required resource_node_codes = "resourceNodeCodes",
        optional judge_condition_enabled = "judgeConditionEnabled",
        optional auth_env_params = "authEnvParams",
    }
}

/// Search keyword and pagination for `listPermissionView`.
///
/// Used by [`list_permission_view`](crate::management::ManagementClient::list_permission_view).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListPermissionViewDto {
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
    /// Search keyword. Usernames can be searched.
    ///
    /// Example: `123`.
    pub keyword: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListPermissionViewDto {
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

    /// Sets [`keyword`](Self#structfield.keyword).
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.keyword = value.into_option();
        self
    }
}

record! {
    ListPermissionViewDto {
        optional page = "page",
        optional limit = "limit",
        optional keyword = "keyword",
    }
}

/// Custom fields to create on a tree data resource.
///
/// Used by [`batch_create_dnef`](crate::management::ManagementClient::batch_create_dnef).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BatchCreateDnefReq {
    /// Code of the data resource, unique within the permission namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Code of the permission namespace that the data resource belongs to.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Custom fields to create.
    #[doc(alias = "fieldList")]
    pub field_list: Vec<ExtendField>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl BatchCreateDnefReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
        field_list: impl IntoIterator<Item = ExtendField>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            field_list: field_list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    BatchCreateDnefReq {
        required resource_code = "resourceCode",
        required namespace_code = "namespaceCode",
        required field_list = "fieldList",
    }
}

/// A custom field to create on a tree data resource.
///
/// Used by [`create_dnef`](crate::management::ManagementClient::create_dnef).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDnefReq {
    /// Code of the data resource, unique within the permission namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Code of the permission namespace that the data resource belongs to.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Display name of the custom field.
    pub label: String,
    /// Type of the custom field's value.
    #[doc(alias = "valueType")]
    pub value_type: ExtendFieldValueType,
    /// Unique key of the custom field: 1 to 64 characters, only letters, digits, underscores (`_`),
    /// and dollar signs (`$`).
    ///
    /// Example: `school`.
    pub key: String,
    /// Description of the custom field.
    pub description: Option<String>,
    /// Settings of the custom field. Required when `valueType` is `SELECT`; optional otherwise.
    pub config: Option<Config>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateDnefReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
        label: impl Into<String>,
        value_type: impl Into<ExtendFieldValueType>,
        key: impl Into<String>,
    ) -> Self {
        Self {
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            label: label.into(),
            value_type: value_type.into(),
            key: key.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`config`](Self#structfield.config).
    pub fn config(mut self, value: impl IntoOption<Config>) -> Self {
        self.config = value.into_option();
        self
    }
}

record! {
    CreateDnefReq {
        required resource_code = "resourceCode",
        required namespace_code = "namespaceCode",
        required label = "label",
        required value_type = "valueType",
        required key = "key",
        optional description = "description",
        optional config = "config",
    }
}

/// Request to delete a tree resource field.
///
/// Used by [`delete_dnef`](crate::management::ManagementClient::delete_dnef).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDnefReq {
    /// Unique key of the custom field: 1 to 64 characters, only letters, digits, underscores (`_`),
    /// and dollar signs (`$`).
    ///
    /// Example: `school`.
    pub key: String,
    /// Code of the data resource, unique within the permission namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Code of the permission namespace that the data resource belongs to.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteDnefReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteDnefReq {
        required key = "key",
        required resource_code = "resourceCode",
        required namespace_code = "namespaceCode",
    }
}

/// Request to list tree resource fields.
///
/// Used by [`list_dnef`](crate::management::ManagementClient::list_dnef).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDnefDto {
    /// Code of the permission namespace that the data resource belongs to.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Code of the data resource, unique within the permission namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Index of the first item, starting at 1.
    ///
    /// Server default: `1`.
    #[doc(alias = "startIndex")]
    pub start_index: Option<i64>,
    /// Maximum number of items per query, at most 50.
    ///
    /// Server default: `10`.
    #[doc(alias = "maxSize")]
    pub max_size: Option<i64>,
    /// Keyword to search custom fields by unique key or display name.
    pub query: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDnefDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        namespace_code: impl Into<String>,
        resource_code: impl Into<String>,
    ) -> Self {
        Self {
            namespace_code: namespace_code.into(),
            resource_code: resource_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`start_index`](Self#structfield.start_index).
    pub fn start_index(mut self, value: impl IntoOption<i64>) -> Self {
        self.start_index = value.into_option();
        self
    }

    /// Sets [`max_size`](Self#structfield.max_size).
    pub fn max_size(mut self, value: impl IntoOption<i64>) -> Self {
        self.max_size = value.into_option();
        self
    }

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<String>) -> Self {
        self.query = value.into_option();
        self
    }
}

record! {
    ListDnefDto {
        required namespace_code = "namespaceCode",
        required resource_code = "resourceCode",
        optional start_index = "startIndex",
        optional max_size = "maxSize",
        optional query = "query",
    }
}

/// Changes to make to the custom field with the given key.
///
/// Used by [`update_dnef`](crate::management::ManagementClient::update_dnef).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDnefReq {
    /// Unique key of the custom field: 1 to 64 characters, only letters, digits, underscores (`_`),
    /// and dollar signs (`$`).
    ///
    /// Example: `school`.
    pub key: String,
    /// Code of the data resource, unique within the permission namespace.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Code of the permission namespace that the data resource belongs to.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Description of the custom field.
    pub description: Option<String>,
    /// Display name of the custom field.
    pub label: Option<String>,
    /// Settings of the custom field. Required when `valueType` is `SELECT`; optional otherwise.
    pub config: Option<Config>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateDnefReq {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        resource_code: impl Into<String>,
        namespace_code: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            resource_code: resource_code.into(),
            namespace_code: namespace_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`label`](Self#structfield.label).
    pub fn label(mut self, value: impl IntoOption<String>) -> Self {
        self.label = value.into_option();
        self
    }

    /// Sets [`config`](Self#structfield.config).
    pub fn config(mut self, value: impl IntoOption<Config>) -> Self {
        self.config = value.into_option();
        self
    }
}

record! {
    UpdateDnefReq {
        required key = "key",
        required resource_code = "resourceCode",
        required namespace_code = "namespaceCode",
        optional description = "description",
        optional label = "label",
        optional config = "config",
    }
}

/// The created permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespaceRespDto {
    /// Unique code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Display name of the permission namespace.
    ///
    /// Example: `示例权限空间`.
    pub name: String,
    /// Description of the permission namespace.
    ///
    /// Example: `示例权限空间描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreatePermissionNamespaceRespDto {
        required code = "code",
        required name = "name",
        optional description = "description",
    }
}

/// One permission namespace to create in a batch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatePermissionNamespacesBatchItemDto {
    /// Code of the permission namespace.
    ///
    /// Limits: at least 1 character, at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Display name of the permission namespace.
    ///
    /// Limits: at most 255 characters.\
    /// Example: `示例权限空间`.
    pub name: String,
    /// Description of the permission namespace.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例权限空间描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreatePermissionNamespacesBatchItemDto {
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
    CreatePermissionNamespacesBatchItemDto {
        required code = "code",
        required name = "name",
        optional description = "description",
    }
}

/// A permission namespace: its code, name, and description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetPermissionNamespaceRespDto {
    /// Unique code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Display name of the permission namespace.
    ///
    /// Example: `示例权限空间`.
    pub name: String,
    /// Description of the permission namespace.
    ///
    /// Example: `示例权限空间描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetPermissionNamespaceRespDto {
        required code = "code",
        required name = "name",
        optional description = "description",
    }
}

/// A permission namespace in a list, with its status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespacesListRespDto {
    /// Display name of the permission namespace.
    ///
    /// Example: `示例权限空间名称`.
    pub name: String,
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Description of the permission namespace.
    ///
    /// Example: `dd8d7stf44`.
    pub description: Option<String>,
    /// Status of the permission namespace: `0` for off, `1` for on.
    ///
    /// Example: `1`.
    pub status: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PermissionNamespacesListRespDto {
        required name = "name",
        required code = "code",
        optional description = "description",
        optional status = "status",
    }
}

/// A page of permission namespaces and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<PermissionNamespacesListRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PermissionNamespaceListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// The updated permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdatePermissionNamespaceRespDto {
    /// Unique code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    pub code: String,
    /// Display name of the permission namespace.
    ///
    /// Example: `示例权限空间`.
    pub name: String,
    /// Description of the permission namespace.
    ///
    /// Example: `示例权限空间描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UpdatePermissionNamespaceRespDto {
        required code = "code",
        required name = "name",
        optional description = "description",
    }
}

/// Availability of a permission namespace code or name, with the reason if it is unavailable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsRespDto {
    /// Whether the name or code of the permission namespace is valid.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the name or code is invalid. Omitted if the check passes.
    ///
    /// Example: `  permission namespace code already exist `.
    pub message: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckPermissionNamespaceExistsRespDto {
        required is_valid = "isValid",
        optional message = "message",
    }
}

/// A role in a permission namespace, with the time of its last change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListRespDto {
    /// Name of the role.
    ///
    /// Example: `角色名称`.
    pub name: String,
    /// Code of the role.
    ///
    /// Example: `role1`.
    pub code: String,
    /// Description of the role.
    ///
    /// Example: `这是一个示例角色的描述`.
    pub description: Option<String>,
    /// Code of the permission namespace.
    ///
    /// Example: `system`.
    pub namespace: String,
    /// Time of the last update.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PermissionNamespaceRolesListRespDto {
        required name = "name",
        required code = "code",
        optional description = "description",
        required namespace = "namespace",
        required updated_at = "updatedAt",
    }
}

/// A page of roles in a permission namespace and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<PermissionNamespaceRolesListRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PermissionNamespaceRolesListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// The created data resource, with its structure and actions.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataResourceRespDto {
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Structure of the data resource: a string for type `STRING`, a tree of nodes for `TREE`, or
    /// an array of strings for `ARRAY`.
    pub r#struct: DataResourceStruct,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Custom fields of the data resource. Supported for tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateDataResourceRespDto {
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        optional description = "description",
        required r#struct = "struct",
        required actions = "actions",
        optional extend_field_list = "extendFieldList",
    }
}

/// The created string data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateStringDataResourceRespDto {
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// String node of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `exampleStringStruct`.
    pub r#struct: String,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateStringDataResourceRespDto {
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        optional description = "description",
        required r#struct = "struct",
        required actions = "actions",
    }
}

/// The created array data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateArrayDataResourceRespDto {
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Array nodes of the data resource.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["exampleArrayStruct1","exampleArrayStruct2"]`.
    pub r#struct: Vec<String>,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateArrayDataResourceRespDto {
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        optional description = "description",
        required r#struct = "struct",
        required actions = "actions",
    }
}

/// A node of a tree data resource, with its child nodes and custom field values.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataResourceTreeStructs {
    /// Code of the data resource node, unique within its level.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `123`.
    pub code: String,
    /// Name of the data resource node, unique within its level.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `数据资源`.
    pub name: String,
    /// Value of the data resource node.
    ///
    /// Limits: at most 1000 characters.\
    /// Example: `示例数据资源节点`.
    pub value: Option<String>,
    /// Child nodes of the data resource node, nested at most five levels deep.
    ///
    /// Example: `[{"code":"code1","name":"子节点1","value":"子节点值","children":[{"code":"code2","name":"子节点2","value":"子节点2值"}]}]`.
    pub children: Option<Vec<JsonObject>>,
    /// Values of the custom fields as key-value pairs.
    #[doc(alias = "extendFieldValue")]
    pub extend_field_value: Option<JsonValue>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DataResourceTreeStructs {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            ..Record::blank()
        }
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn value(mut self, value: impl IntoOption<String>) -> Self {
        self.value = value.into_option();
        self
    }

    /// Sets [`children`](Self#structfield.children).
    pub fn children(mut self, value: impl IntoOption<Vec<JsonObject>>) -> Self {
        self.children = value.into_option();
        self
    }

    /// Sets [`extend_field_value`](Self#structfield.extend_field_value).
    pub fn extend_field_value(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.extend_field_value = value.into_option();
        self
    }
}

record! {
    DataResourceTreeStructs {
        required code = "code",
        required name = "name",
        optional value = "value",
        optional children = "children",
        optional extend_field_value = "extendFieldValue",
    }
}

/// The created tree data resource, with its nodes and custom fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateTreeDataResourceRespDto {
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Tree nodes of the data resource.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub r#struct: Vec<DataResourceTreeStructs>,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Custom fields of the data resource. Supported for tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateTreeDataResourceRespDto {
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        optional description = "description",
        required r#struct = "struct",
        required actions = "actions",
        optional extend_field_list = "extendFieldList",
    }
}

/// A data resource in a list, with its permission namespace and number of authorizations.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataResourcesRespDto {
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Name of the permission namespace that the data resource belongs to.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例权限空间`.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
    /// Number of authorizations associated with the data resource.
    ///
    /// Example: `1`.
    #[doc(alias = "authorizationNum")]
    pub authorization_num: i64,
    /// Time when the data resource was last updated.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListDataResourcesRespDto {
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        optional description = "description",
        required namespace_code = "namespaceCode",
        required namespace_name = "namespaceName",
        required authorization_num = "authorizationNum",
        required updated_at = "updatedAt",
    }
}

/// A page of data resources and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataResourcesPaginatedRespDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<ListDataResourcesRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DataResourcesPaginatedRespDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A data resource with its structure, actions, and custom fields.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataResourceRespDto {
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Structure of the data resource: a string for type `STRING`, a tree of nodes for `TREE`, or
    /// an array of strings for `ARRAY`.
    pub r#struct: DataResourceStruct,
    /// Code of the permission namespace that the data resource belongs to.
    ///
    /// Example: `code1`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Custom fields of the data resource. Supported for tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetDataResourceRespDto {
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        optional description = "description",
        required r#struct = "struct",
        required namespace_code = "namespaceCode",
        required actions = "actions",
        optional extend_field_list = "extendFieldList",
    }
}

/// The updated data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataResourceRespDto {
    /// Name of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据资源名称`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Code of the data resource, unique within the permission namespace.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `dataResourceTestCode`.
    #[doc(alias = "resourceCode")]
    pub resource_code: String,
    /// Type of the data resource.
    ///
    /// Example: `TREE`.
    pub r#type: DataResourceType,
    /// Description of the data resource.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据资源描述`.
    pub description: Option<String>,
    /// Structure of the data resource: a string for type `STRING`, a tree of nodes for `TREE`, or
    /// an array of strings for `ARRAY`.
    pub r#struct: DataResourceStruct,
    /// Actions on the data resource.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["read","get"]`.
    pub actions: Vec<String>,
    /// Custom fields of the data resource. Supported for tree resources only.
    #[doc(alias = "extendFieldList")]
    pub extend_field_list: Option<Vec<ExtendField>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UpdateDataResourceRespDto {
        required resource_name = "resourceName",
        required resource_code = "resourceCode",
        required r#type = "type",
        optional description = "description",
        required r#struct = "struct",
        required actions = "actions",
        optional extend_field_list = "extendFieldList",
    }
}

/// Availability of a data resource code or name in its permission namespace, with the reason if
/// it is unavailable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckParamsDataResourceRespDto {
    /// Whether the name or code of the data resource is valid.
    ///
    /// Example: `false`.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the name or code of the data resource is invalid. Omitted if the check passes.
    ///
    /// Example: `data resource name already exist`.
    pub message: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckParamsDataResourceRespDto {
        required is_valid = "isValid",
        optional message = "message",
    }
}

/// A statement of a data policy that allows or denies a set of permissions on data resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataStatementPermissionDto {
    /// Effect on the data resource permissions: allow or deny.
    ///
    /// Example: `ALLOW`.
    pub effect: DataStatementPermissionDtoEffect,
    /// Resource permissions in the form `namespaceCode/resourceCode/path/action`. String and array
    /// data resources have no path part.
    ///
    /// Example: `["namespaceCode/stringResourceCode/action","namespaceCode/arrayResourceCode/action","namespaceCode/treeResourceCode/path/action"]`.
    pub permissions: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DataStatementPermissionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        effect: impl Into<DataStatementPermissionDtoEffect>,
        permissions: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            effect: effect.into(),
            permissions: permissions.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DataStatementPermissionDto {
        required effect = "effect",
        required permissions = "permissions",
    }
}

/// Effect on the data resource permissions: allow or deny.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataStatementPermissionDtoEffect {
    /// Access is denied.
    ///
    /// Serialized as `DENY`.
    #[doc(alias = "DENY")]
    Deny,
    /// Access is allowed.
    ///
    /// Serialized as `ALLOW`.
    #[doc(alias = "ALLOW")]
    Allow,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DataStatementPermissionDtoEffect {
        Deny = "DENY",
        Allow = "ALLOW",
    }
}

/// The created data policy, without its statements.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDataPolicyRespDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Description of the data policy.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据策略描述`.
    pub description: Option<String>,
    /// Time when the data policy was created.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time when the data policy was last updated.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CreateDataPolicyRespDto {
        required policy_id = "policyId",
        required policy_name = "policyName",
        optional description = "description",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// ID and name of a data resource covered by a data policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataResourceSimpleRespDto {
    /// ID of the data resource that the data permission belongs to.
    ///
    /// Example: `6301cexxxxxxxxx27478`.
    #[doc(alias = "resourceId")]
    pub resource_id: String,
    /// Name of the data resource that the data permission belongs to.
    ///
    /// Example: `资源1`.
    #[doc(alias = "resourceName")]
    pub resource_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DataResourceSimpleRespDto {
        required resource_id = "resourceId",
        required resource_name = "resourceName",
    }
}

/// A subject that a data policy is granted to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubjectRespDto {
    /// ID of the subject: a user, group, role, or organization ID.
    ///
    /// Example: `6301cexxxxxxxxxxxxxxxxx78`.
    pub id: String,
    /// Type of the subject.
    ///
    /// Example: `USER`.
    pub r#type: DataPolicySubjectType,
    /// Name of the subject: the name of a user, group, role, or organization.
    ///
    /// Example: `test`.
    pub name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    SubjectRespDto {
        required id = "id",
        required r#type = "type",
        required name = "name",
    }
}

/// A data policy in a list, with the data resources it covers and the subjects it is granted
/// to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPoliciesRespDto {
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Description of the data policy.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据策略描述`.
    pub description: Option<String>,
    /// IDs and names of all data resources in the policy.
    #[doc(alias = "resourceList")]
    pub resource_list: Vec<DataResourceSimpleRespDto>,
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// All subjects of the data policy: users, groups, roles, and organizations.
    #[doc(alias = "targetList")]
    pub target_list: Vec<SubjectRespDto>,
    /// Time when the data policy was last updated.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListDataPoliciesRespDto {
        required policy_name = "policyName",
        optional description = "description",
        required resource_list = "resourceList",
        required policy_id = "policyId",
        required target_list = "targetList",
        required updated_at = "updatedAt",
    }
}

/// A page of data policies and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataPoliciesPaginatedRespDto {
    /// Total number of records.
    ///
    /// Example: `20`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<ListDataPoliciesRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DataPoliciesPaginatedRespDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// ID, name, and description of a data policy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListSimpleDataPoliciesRespDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Description of the data policy.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据策略描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListSimpleDataPoliciesRespDto {
        required policy_id = "policyId",
        required policy_name = "policyName",
        optional description = "description",
    }
}

/// A page of data policies in brief and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataPoliciesSimplePaginatedRespDto {
    /// Total number of records.
    ///
    /// Server default: `10`.\
    /// Example: `20`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Items on this page.
    pub list: Vec<ListSimpleDataPoliciesRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DataPoliciesSimplePaginatedRespDto {
        optional total_count = "totalCount",
        required list = "list",
    }
}

/// A data policy: its name, description, and timestamps.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDataPolicyRespDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Description of the data policy.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据策略描述`.
    pub description: Option<String>,
    /// Time when the data policy was created.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time when the data policy was last updated.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetDataPolicyRespDto {
        required policy_id = "policyId",
        required policy_name = "policyName",
        optional description = "description",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// The updated data policy, without its statements.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDataPolicyRespDto {
    /// ID of the data policy.
    ///
    /// Example: `60b49xxxxxxxxxxxxxxx6e68`.
    #[doc(alias = "policyId")]
    pub policy_id: String,
    /// Name of the data policy, unique within the user pool.
    ///
    /// Limits: at most 50 characters.\
    /// Example: `示例数据策略名称`.
    #[doc(alias = "policyName")]
    pub policy_name: String,
    /// Description of the data policy.
    ///
    /// Limits: at most 200 characters.\
    /// Example: `示例数据策略描述`.
    pub description: Option<String>,
    /// Time when the data policy was created.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time when the data policy was last updated.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UpdateDataPolicyRespDto {
        required policy_id = "policyId",
        required policy_name = "policyName",
        optional description = "description",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// Availability of a data policy name in the user pool, with the reason if it is unavailable.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckParamsDataPolicyRespDto {
    /// Whether the name of the data policy is valid.
    #[doc(alias = "isValid")]
    pub is_valid: bool,
    /// Reason why the name of the data policy is invalid. Omitted if the check passes.
    ///
    /// Example: `  data Policy name already exist `.
    pub message: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckParamsDataPolicyRespDto {
        required is_valid = "isValid",
        optional message = "message",
    }
}

/// A subject that a data policy is granted to, with the time of the grant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DataSubjectRespDto {
    /// ID of the subject: a user, group, role, or organization ID.
    ///
    /// Example: `6301cexxxxxxxxxxxxxxxxx78`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Type of the subject.
    #[doc(alias = "targetType")]
    pub target_type: DataPolicySubjectType,
    /// Name of the subject: the name of a user, group, role, or organization.
    ///
    /// Example: `test`.
    #[doc(alias = "targetName")]
    pub target_name: String,
    /// Time when the subject was authorized.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "authorizationTime")]
    pub authorization_time: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DataSubjectRespDto {
        required target_identifier = "targetIdentifier",
        required target_type = "targetType",
        required target_name = "targetName",
        required authorization_time = "authorizationTime",
    }
}

/// A page of the subjects of a data policy and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDataPolicySubjectPageDto {
    /// Total number of records.
    ///
    /// Server default: `10`.\
    /// Example: `20`.
    #[doc(alias = "totalCount")]
    pub total_count: Option<i64>,
    /// Items on this page.
    pub list: Vec<DataSubjectRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListDataPolicySubjectPageDto {
        optional total_count = "totalCount",
        required list = "list",
    }
}

/// A subject to grant data policies to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SubjectDto {
    /// ID of the subject: a user, group, role, or organization ID.
    ///
    /// Example: `6301cexxxxxxxxxxxxxxxxx78`.
    pub id: String,
    /// Type of the subject.
    ///
    /// Example: `USER`.
    pub r#type: DataPolicySubjectType,
    /// Name of the subject: the name of a user, group, role, or organization.
    ///
    /// Example: `用户名称`.
    pub name: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SubjectDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, r#type: impl Into<DataPolicySubjectType>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
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
    SubjectDto {
        required id = "id",
        required r#type = "type",
        optional name = "name",
    }
}

/// The data resources that a user has permissions on in one permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPermissionListDto {
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
    UserPermissionListDto {
        required user_id = "userId",
        required namespace_code = "namespaceCode",
        optional resource_list = "resourceList",
    }
}

/// Data permissions of the requested users, by user and permission namespace.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserPermissionListDataDto {
    /// Permissions of the users.
    #[doc(alias = "userPermissionList")]
    pub user_permission_list: Vec<UserPermissionListDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserPermissionListDataDto {
        required user_permission_list = "userPermissionList",
    }
}

/// Environment of an access request, such as IP address, location, device, and time, that
/// conditions are evaluated against.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct AuthEnvParams {
    /// IP address, such as `127.0.0.1`.
    ///
    /// Example: `127.0.0.1`.
    pub ip: Option<String>,
    /// City that the request comes from.
    ///
    /// Example: `北京`.
    pub city: Option<String>,
    /// Province that the request comes from.
    ///
    /// Example: `湖北`.
    pub province: Option<String>,
    /// Country the user is in.
    ///
    /// Example: `中国`.
    pub country: Option<String>,
    /// Type of the device: PC or mobile.
    ///
    /// Example: `PC`.
    #[doc(alias = "deviceType")]
    pub device_type: Option<AuthEnvParamsDeviceType>,
    /// Operating system of the device.
    ///
    /// Example: `iOS`.
    #[doc(alias = "systemType")]
    pub system_type: Option<AuthEnvParamsSystemType>,
    /// Browser that the request comes from.
    ///
    /// Example: `IE`.
    #[doc(alias = "browserType")]
    pub browser_type: Option<AuthEnvParamsBrowserType>,
    /// Time of the request in ISO 8601 format.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "requestDate")]
    pub request_date: Option<DateTime>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AuthEnvParams {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`ip`](Self#structfield.ip).
    pub fn ip(mut self, value: impl IntoOption<String>) -> Self {
        self.ip = value.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    pub fn city(mut self, value: impl IntoOption<String>) -> Self {
        self.city = value.into_option();
        self
    }

    /// Sets [`province`](Self#structfield.province).
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`device_type`](Self#structfield.device_type).
    pub fn device_type(
        mut self,
        value: impl IntoOption<AuthEnvParamsDeviceType>,
    ) -> Self {
        self.device_type = value.into_option();
        self
    }

    /// Sets [`system_type`](Self#structfield.system_type).
    pub fn system_type(
        mut self,
        value: impl IntoOption<AuthEnvParamsSystemType>,
    ) -> Self {
        self.system_type = value.into_option();
        self
    }

    /// Sets [`browser_type`](Self#structfield.browser_type).
    pub fn browser_type(
        mut self,
        value: impl IntoOption<AuthEnvParamsBrowserType>,
    ) -> Self {
        self.browser_type = value.into_option();
        self
    }

    /// Sets [`request_date`](Self#structfield.request_date).
    pub fn request_date(mut self, value: impl IntoOption<DateTime>) -> Self {
        self.request_date = value.into_option();
        self
    }
}

record! {
    AuthEnvParams {
        optional ip = "ip",
        optional city = "city",
        optional province = "province",
        optional country = "country",
        optional device_type = "deviceType",
        optional system_type = "systemType",
        optional browser_type = "browserType",
        optional request_date = "requestDate",
    }
}

/// Type of the device: PC or mobile.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthEnvParamsDeviceType {
    /// A desktop or laptop computer.
    ///
    /// Serialized as `PC`.
    #[doc(alias = "PC")]
    Pc,
    /// A mobile device.
    ///
    /// Serialized as `Mobile`.
    Mobile,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AuthEnvParamsDeviceType {
        Pc = "PC",
        Mobile = "Mobile",
    }
}

/// Operating system of the device.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthEnvParamsSystemType {
    /// The device runs Windows.
    ///
    /// Serialized as `Windows`.
    Windows,
    /// The device runs macOS.
    ///
    /// Serialized as `MacOS`.
    #[doc(alias = "MacOS")]
    MacOs,
    /// The device runs Android.
    ///
    /// Serialized as `Android`.
    Android,
    /// The device runs iOS.
    ///
    /// Serialized as `iOS`.
    #[doc(alias = "iOS")]
    IOs,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AuthEnvParamsSystemType {
        Windows = "Windows",
        MacOs = "MacOS",
        Android = "Android",
        IOs = "iOS",
    }
}

/// Browser that the request comes from.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthEnvParamsBrowserType {
    /// Microsoft Internet Explorer.
    ///
    /// Serialized as `IE`.
    #[doc(alias = "IE")]
    Ie,
    /// Google Chrome.
    ///
    /// Serialized as `Chrome`.
    Chrome,
    /// Mozilla Firefox.
    ///
    /// Serialized as `Firefox`.
    Firefox,
    /// Apple Safari.
    ///
    /// Serialized as `Safari`.
    Safari,
    /// Microsoft Edge.
    ///
    /// Serialized as `Edge`.
    Edge,
    /// The Opera browser.
    ///
    /// Serialized as `Opera`.
    Opera,
    /// The 360 Secure Browser.
    ///
    /// Serialized as `Safe360`.
    Safe360,
    /// The Tencent QQ Browser.
    ///
    /// Serialized as `QQBrowser`.
    #[doc(alias = "QQBrowser")]
    QqBrowser,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    AuthEnvParamsBrowserType {
        Ie = "IE",
        Chrome = "Chrome",
        Firefox = "Firefox",
        Safari = "Safari",
        Edge = "Edge",
        Opera = "Opera",
        Safe360 = "Safe360",
        QqBrowser = "QQBrowser",
    }
}

/// Whether the user may perform the action on one data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionsRespDto {
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
    /// Example: `treeResource1`.
    pub resource: String,
    /// Whether the user may perform the action on the data resource in the permission namespace.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckPermissionsRespDto {
        required namespace_code = "namespaceCode",
        required action = "action",
        required resource = "resource",
        required enabled = "enabled",
    }
}

/// Results of a permission check, one for each data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckPermissionDataDto {
    /// Results of the permission check.
    #[doc(alias = "checkResultList")]
    pub check_result_list: Vec<CheckPermissionsRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckPermissionDataDto {
        required check_result_list = "checkResultList",
    }
}

/// Whether the external user may perform the action on one data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckExternalUserPermissionsRespDto {
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
    /// Example: `treeResource1`.
    pub resource: String,
    /// Whether the user may perform the action on the data resource in the permission namespace.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckExternalUserPermissionsRespDto {
        required namespace_code = "namespaceCode",
        required action = "action",
        required resource = "resource",
        required enabled = "enabled",
    }
}

/// Results of a permission check for an external user, one for each data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckExternalUserPermissionDataDto {
    /// Results of the permission check.
    #[doc(alias = "checkResultList")]
    pub check_result_list: Vec<CheckExternalUserPermissionsRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckExternalUserPermissionDataDto {
        required check_result_list = "checkResultList",
    }
}

/// The actions that the user may perform on one data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourcePermissionList {
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Actions on the data resource.
    ///
    /// Example: `["get","read","write","delete"]`.
    pub actions: Vec<String>,
    /// Path of the resource.
    ///
    /// Example: `treeResourceCode1`.
    pub resource: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserResourcePermissionList {
        required namespace_code = "namespaceCode",
        required actions = "actions",
        required resource = "resource",
    }
}

/// The user's permissions on the requested data resources.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourcePermissionListDataDto {
    /// Permissions on the data resources.
    #[doc(alias = "permissionList")]
    pub permission_list: Vec<GetUserResourcePermissionList>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetUserResourcePermissionListDataDto {
        required permission_list = "permissionList",
    }
}

/// The users who may perform one action on a data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ActionAuth {
    /// IDs of the users authorized by data policies.
    ///
    /// Example: `["63721xxxxxxxxxxxxdde14a3"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Action on the data resource.
    ///
    /// Example: `get`.
    pub action: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ActionAuth {
        required user_ids = "userIds",
        required action = "action",
    }
}

/// The users with permissions on one data resource, by action.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceTargetsDtoResp {
    /// Path of the resource.
    ///
    /// Example: `treeResourceCode1`.
    pub resource: String,
    /// Actions on the data resource, each with the authorized users.
    #[doc(alias = "actionAuthList")]
    pub action_auth_list: Vec<ActionAuth>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListResourceTargetsDtoResp {
        required resource = "resource",
        required action_auth_list = "actionAuthList",
    }
}

/// Authorized users of the requested data resources, by resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListResourceTargetsDataDto {
    /// Authorized users of each data resource.
    #[doc(alias = "authUserList")]
    pub auth_user_list: Vec<ListResourceTargetsDtoResp>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListResourceTargetsDataDto {
        required auth_user_list = "authUserList",
    }
}

/// The structure of a data resource and the user's permissions on it, in the form of the
/// resource type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetUserResourceStructDataDto {
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
    GetUserResourceStructDataDto {
        required namespace_code = "namespaceCode",
        required resource_code = "resourceCode",
        required resource_type = "resourceType",
        optional str_resource_auth_action = "strResourceAuthAction",
        optional arr_resource_auth_action = "arrResourceAuthAction",
        optional tree_resource_auth_action = "treeResourceAuthAction",
    }
}

/// The structure of a data resource and the external user's permissions on it, in the form of
/// the resource type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetExternalUserResourceStructDataDto {
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
    GetExternalUserResourceStructDataDto {
        required namespace_code = "namespaceCode",
        required resource_code = "resourceCode",
        required resource_type = "resourceType",
        optional str_resource_auth_action = "strResourceAuthAction",
        optional arr_resource_auth_action = "arrResourceAuthAction",
        optional tree_resource_auth_action = "treeResourceAuthAction",
    }
}

/// Whether the user may perform the action on one node of the tree data resource.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionRespDto {
    /// Action on the data resource.
    ///
    /// Example: `get`.
    pub action: String,
    /// Code of the tree resource node.
    ///
    /// Example: `treeResourceStructChildrenCode1`.
    #[doc(alias = "resourceNodeCode")]
    pub resource_node_code: String,
    /// Whether the user has permission for the action.
    ///
    /// Example: `true`.
    pub enabled: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckUserSameLevelPermissionRespDto {
        required action = "action",
        required resource_node_code = "resourceNodeCode",
        required enabled = "enabled",
    }
}

/// Results of a permission check on tree nodes, one for each node.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDataDto {
    /// Results of the check, one for each tree resource node.
    #[doc(alias = "checkLevelResultList")]
    pub check_level_result_list: Vec<CheckUserSameLevelPermissionRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CheckUserSameLevelPermissionDataDto {
        required check_level_result_list = "checkLevelResultList",
    }
}

/// ID and name of a data policy in the data permission view.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PolicyBo {
    /// Unique ID of the data policy.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "dataPolicyId")]
    pub data_policy_id: String,
    /// Display name of the data policy.
    ///
    /// Example: `示例数据策略`.
    #[doc(alias = "dataPolicyName")]
    pub data_policy_name: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    PolicyBo {
        required data_policy_id = "dataPolicyId",
        required data_policy_name = "dataPolicyName",
    }
}

/// ID, name, and code of a role in the data permission view.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RoleBo {
    /// Unique ID of the role.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "roleId")]
    pub role_id: String,
    /// Display name of the role.
    ///
    /// Example: `示例角色`.
    #[doc(alias = "roleName")]
    pub role_name: String,
    /// Code that identifies the role in its permission namespace.
    ///
    /// Example: `exampleCode`.
    #[doc(alias = "roleCode")]
    pub role_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RoleBo {
        required role_id = "roleId",
        required role_name = "roleName",
        required role_code = "roleCode",
    }
}

/// ID, name, and code of a group in the data permission view.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupBo {
    /// Unique ID of the group.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "groupId")]
    pub group_id: String,
    /// Display name of the group.
    ///
    /// Example: `示例用户组`.
    #[doc(alias = "groupName")]
    pub group_name: String,
    /// Unique code of the group.
    ///
    /// Example: `exampleCode`.
    #[doc(alias = "groupCode")]
    pub group_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GroupBo {
        required group_id = "groupId",
        required group_name = "groupName",
        required group_code = "groupCode",
    }
}

/// ID, name, and code of an organization in the data permission view.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NodeBo {
    /// Unique ID of the organization.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "nodeId")]
    pub node_id: String,
    /// Display name of the organization.
    ///
    /// Example: `示例组织机构`.
    #[doc(alias = "nodeName")]
    pub node_name: String,
    /// Unique code of the organization.
    ///
    /// Example: `exampleCode`.
    #[doc(alias = "nodeCode")]
    pub node_code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    NodeBo {
        required node_id = "nodeId",
        required node_name = "nodeName",
        required node_code = "nodeCode",
    }
}

/// A user, a data resource, and the data policies, roles, groups, and organizations that
/// authorize the user for it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionViewRespDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Real name of the user, not necessarily unique.
    ///
    /// Example: `张三`.
    pub username: Option<String>,
    /// Unique ID of the permission namespace.
    ///
    /// Example: `62f20932716fbcc10d966ee8`.
    #[doc(alias = "namespaceId")]
    pub namespace_id: String,
    /// Code of the permission namespace.
    ///
    /// Example: `examplePermissionNamespace`.
    #[doc(alias = "namespaceCode")]
    pub namespace_code: String,
    /// Display name of the permission namespace.
    ///
    /// Example: `示例权限空间`.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
    /// Unique ID of the data resource.
    ///
    /// Example: `62f20932716fbcc10d966ee9`.
    #[doc(alias = "dataResourceId")]
    pub data_resource_id: String,
    /// Unique code of the data resource.
    ///
    /// Example: `exampleDataResource`.
    #[doc(alias = "dataResourceCode")]
    pub data_resource_code: String,
    /// Display name of the data resource.
    ///
    /// Example: `示例数据资源名称`.
    #[doc(alias = "dataResourceName")]
    pub data_resource_name: String,
    /// Data policies behind the permission.
    #[doc(alias = "dataPolicyList")]
    pub data_policy_list: Vec<PolicyBo>,
    /// Roles behind the permission.
    #[doc(alias = "roleList")]
    pub role_list: Vec<RoleBo>,
    /// Groups behind the permission.
    #[doc(alias = "groupList")]
    pub group_list: Vec<GroupBo>,
    /// Organizations behind the permission.
    #[doc(alias = "nodeList")]
    pub node_list: Vec<NodeBo>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListPermissionViewRespDto {
        required user_id = "userId",
        optional username = "username",
        required namespace_id = "namespaceId",
        required namespace_code = "namespaceCode",
        required namespace_name = "namespaceName",
        required data_resource_id = "dataResourceId",
        required data_resource_code = "dataResourceCode",
        required data_resource_name = "dataResourceName",
        required data_policy_list = "dataPolicyList",
        required role_list = "roleList",
        required group_list = "groupList",
        required node_list = "nodeList",
    }
}

/// A page of data permission view items and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListPermissionViewPaginatedRespDto {
    /// Total number of records.
    ///
    /// Example: `20`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<ListPermissionViewRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListPermissionViewPaginatedRespDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Choices of a custom field that is selected from a list.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Config {
    /// Options that the field offers.
    pub options: Vec<OptionDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl Config {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(options: impl IntoIterator<Item = OptionDto>) -> Self {
        Self {
            options: options.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    Config {
        required options = "options",
    }
}

/// A page of the custom fields of a tree data resource, with the index at which the next page
/// starts.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DnefPaginatedRespDto {
    /// Index at which the next page starts; `-1` on the last page.
    #[doc(alias = "nextStartIndex")]
    pub next_start_index: i64,
    /// Whether the list was truncated: `true` if there is a next page, `false` on the last page.
    pub truncated: bool,
    /// Items on this page.
    pub list: Vec<ExtendField>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DnefPaginatedRespDto {
        required next_start_index = "nextStartIndex",
        required truncated = "truncated",
        required list = "list",
    }
}

/// A custom field of a tree data resource: its key, label, value type, and choices.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExtendField {
    /// Unique key of the custom field: 1 to 64 characters, only letters, digits, underscores (`_`),
    /// and dollar signs (`$`).
    ///
    /// Example: `school`.
    pub key: String,
    /// Type of the custom field's value.
    #[doc(alias = "valueType")]
    pub value_type: ExtendFieldValueType,
    /// Description of the custom field.
    pub description: Option<String>,
    /// Display name of the custom field.
    pub label: String,
    /// Settings of the custom field. Required when `valueType` is `SELECT`; optional otherwise.
    pub config: Option<Config>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ExtendField {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        value_type: impl Into<ExtendFieldValueType>,
        label: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            value_type: value_type.into(),
            label: label.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`config`](Self#structfield.config).
    pub fn config(mut self, value: impl IntoOption<Config>) -> Self {
        self.config = value.into_option();
        self
    }
}

record! {
    ExtendField {
        required key = "key",
        required value_type = "valueType",
        optional description = "description",
        required label = "label",
        optional config = "config",
    }
}

/// One choice of a custom field.
#[doc(alias = "Option")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OptionDto {
    /// Value of a selectable option.
    pub value: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl OptionDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Record::blank()
        }
    }
}

record! {
    OptionDto = "Option" {
        required value = "value",
    }
}

/// The content of a data resource, in the form of the resource type.
///
/// Values of any other form are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum DataResourceStruct {
    /// The string of a `STRING` resource.
    ///
    /// Serialized as text.
    Text(String),
    /// The strings of an `ARRAY` resource.
    ///
    /// Serialized as an array of texts.
    Texts(Vec<String>),
    /// A tree with a single root.
    ///
    /// Serialized as an object.
    Node(DataResourceTreeStructs),
    /// The root nodes of a `TREE` resource.
    ///
    /// Serialized as an array of objects.
    Nodes(Vec<DataResourceTreeStructs>),
    /// Any other value, kept as received.
    Unknown(JsonValue),
}

union! {
    DataResourceStruct {
        text Text(String),
        texts Texts(Vec<String>),
        object Node(DataResourceTreeStructs),
        objects Nodes(Vec<DataResourceTreeStructs>),
    }
}

/// Type of a subject that a data policy is granted to.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataPolicySubjectType {
    /// The subject is a user.
    ///
    /// Serialized as `USER`.
    #[doc(alias = "USER")]
    User,
    /// The subject is an organization or department.
    ///
    /// Serialized as `ORG`.
    #[doc(alias = "ORG")]
    Org,
    /// The subject is a group.
    ///
    /// Serialized as `GROUP`.
    #[doc(alias = "GROUP")]
    Group,
    /// The subject is a role.
    ///
    /// Serialized as `ROLE`.
    #[doc(alias = "ROLE")]
    Role,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DataPolicySubjectType {
        User = "USER",
        Org = "ORG",
        Group = "GROUP",
        Role = "ROLE",
    }
}

/// Type of the value of a custom field.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtendFieldValueType {
    /// A string.
    ///
    /// Serialized as `STRING`.
    #[doc(alias = "STRING")]
    String,
    /// A choice from a list of values.
    ///
    /// Serialized as `SELECT`.
    #[doc(alias = "SELECT")]
    Select,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ExtendFieldValueType {
        String = "STRING",
        Select = "SELECT",
    }
}

/// Response of `createPermissionNamespace`.
pub type CreatePermissionNamespaceResponseDto = Response<
    CreatePermissionNamespaceRespDto,
>;

/// Response of `getPermissionNamespace`.
pub type GetPermissionNamespaceResponseDto = Response<GetPermissionNamespaceRespDto>;

/// Response of `getPermissionNamespacesBatch`.
pub type GetPermissionNamespaceListResponseDto = Response<
    Vec<GetPermissionNamespaceRespDto>,
>;

/// Response of `listPermissionNamespaces`.
pub type PermissionNamespaceListPaginatedRespDto = Response<
    PermissionNamespaceListPagingDto,
>;

/// Response of `updatePermissionNamespace`.
pub type UpdatePermissionNamespaceResponseDto = Response<
    UpdatePermissionNamespaceRespDto,
>;

/// Response of `checkPermissionNamespaceExists`.
pub type PermissionNamespaceCheckExistsRespDto = Response<
    CheckPermissionNamespaceExistsRespDto,
>;

/// Response of `listPermissionNamespaceRoles`.
pub type PermissionNamespaceRolesListPaginatedRespDto = Response<
    PermissionNamespaceRolesListPagingDto,
>;

/// Response of `createDataResource`.
pub type CreateDataResourceResponseDto = Response<CreateDataResourceRespDto>;

/// Response of `createDataResourceByString`.
pub type CreateStringDataResourceResponseDto = Response<CreateStringDataResourceRespDto>;

/// Response of `createDataResourceByArray`.
pub type CreateArrayDataResourceResponseDto = Response<CreateArrayDataResourceRespDto>;

/// Response of `createDataResourceByTree`.
pub type CreateTreeDataResourceResponseDto = Response<CreateTreeDataResourceRespDto>;

/// Response of `listDataResources`.
pub type ListDataResourcesPaginatedRespDto = Response<DataResourcesPaginatedRespDto>;

/// Response of `getDataResource`.
pub type GetDataResourceResponseDto = Response<GetDataResourceRespDto>;

/// Response of `updateDataResource`.
pub type UpdateDataResourceResponseDto = Response<UpdateDataResourceRespDto>;

/// Response of `checkDataResourceExists`.
pub type CheckParamsDataResourceResponseDto = Response<CheckParamsDataResourceRespDto>;

/// Response of `createDataPolicy`.
pub type CreateDataPolicyResponseDto = Response<CreateDataPolicyRespDto>;

/// Response of `listDataPolices`.
pub type ListDataPoliciesPaginatedRespDto = Response<DataPoliciesPaginatedRespDto>;

/// Response of `listSimpleDataPolices`.
pub type ListSimpleDataPoliciesPaginatedRespDto = Response<
    DataPoliciesSimplePaginatedRespDto,
>;

/// Response of `getDataPolicy`.
pub type GetDataPolicyResponseDto = Response<GetDataPolicyRespDto>;

/// Response of `updateDataPolicy`.
pub type UpdateDataPolicyResponseDto = Response<UpdateDataPolicyRespDto>;

/// Response of `checkDataPolicyExists`.
pub type CheckParamsDataPolicyResponseDto = Response<CheckParamsDataPolicyRespDto>;

/// Response of `listDataPolicyTargets`.
pub type ListDataPolicySubjectPaginatedRespDto = Response<ListDataPolicySubjectPageDto>;

/// Response of `getUserPermissionList`.
pub type GetUserPermissionListRespDto = Response<GetUserPermissionListDataDto>;

/// Response of `checkPermission`.
pub type CheckPermissionRespDto = Response<CheckPermissionDataDto>;

/// Response of `checkExternalUserPermission`.
pub type CheckExternalUserPermissionRespDto = Response<
    CheckExternalUserPermissionDataDto,
>;

/// Response of `getUserResourcePermissionList`.
pub type GetUserResourcePermissionListRespDto = Response<
    GetUserResourcePermissionListDataDto,
>;

/// Response of `listResourceTargets`.
pub type ListResourceTargetsRespDto = Response<ListResourceTargetsDataDto>;

/// Response of `getUserResourceStruct`.
pub type GetUserResourceStructRespDto = Response<GetUserResourceStructDataDto>;

/// Response of `getExternalUserResourceStruct`.
pub type GetExternalUserResourceStructRespDto = Response<
    GetExternalUserResourceStructDataDto,
>;

/// Response of `checkUserSameLevelPermission`.
pub type CheckUserSameLevelPermissionResponseDto = Response<
    CheckUserSameLevelPermissionDataDto,
>;

/// Response of `listPermissionView`.
pub type ListPermissionViewResponseDto = Response<ListPermissionViewPaginatedRespDto>;

/// Response of `listDnef`.
pub type ListDnefPaginatedRespDto = Response<DnefPaginatedRespDto>;
