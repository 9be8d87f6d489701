// @generated from spec/management/resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Resources and permissions.

use crate::generated::management::TargetType;
use crate::generated::shared::ResourceType;
use crate::runtime::prelude::*;

/// A regular resource to create in a permission namespace, with the actions it allows.
///
/// Used by [`create_resource`](crate::management::ManagementClient::create_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResourceDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Description of the resource.
    ///
    /// Example: `服务器`.
    pub description: Option<String>,
    /// Name of the resource.
    ///
    /// Example: `服务器`.
    pub name: Option<String>,
    /// Type of resource, such as data, API, button, or menu.
    ///
    /// Example: `API`.
    pub r#type: ResourceType,
    /// Actions that the resource defines.
    ///
    /// Limits: at least 0 elements, at most 100 elements.\
    /// Example: `[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]`.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL that identifies the API resource.
    ///
    /// Example: `https://my-awesome-api.com/api`.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`actions`](Self#structfield.actions).
    pub fn actions(mut self, value: impl IntoOption<Vec<ResourceAction>>) -> Self {
        self.actions = value.into_option();
        self
    }

    /// Sets [`api_identifier`](Self#structfield.api_identifier).
    pub fn api_identifier(mut self, value: impl IntoOption<String>) -> Self {
        self.api_identifier = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    CreateResourceDto {
        required code = "code",
        optional description = "description",
        optional name = "name",
        required r#type = "type",
        optional actions = "actions",
        optional api_identifier = "apiIdentifier",
        optional namespace = "namespace",
    }
}

/// Regular resources to create in one permission namespace.
///
/// Used by [`create_resources_batch`](crate::management::ManagementClient::create_resources_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResourcesBatchDto {
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Resources to create.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<CreateResourceBatchItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateResourcesBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = CreateResourceBatchItemDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
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
    CreateResourcesBatchDto {
        optional namespace = "namespace",
        required list = "list",
    }
}

/// Request to get a resource.
///
/// Used by [`get_resource`](crate::management::ManagementClient::get_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourceDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetResourceDto {
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
    GetResourceDto {
        required code = "code",
        optional namespace = "namespace",
    }
}

/// Request to get resources in bulk.
///
/// Used by [`get_resources_batch`](crate::management::ManagementClient::get_resources_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourcesBatchDto {
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Codes of the resources. Separate several codes with commas.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["code1","code2"]`.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetResourcesBatchDto {
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
    GetResourcesBatchDto {
        optional namespace = "namespace",
        required code_list = "codeList",
    }
}

/// Request to list regular resources.
///
/// Used by [`list_common_resource`](crate::management::ManagementClient::list_common_resource).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListCommonResourceDto {
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
    /// Keyword to search resources by.
    ///
    /// Example: `resourceName`.
    pub keyword: Option<String>,
    /// Codes of the permission namespaces to list resources from.
    #[doc(alias = "namespaceCodeList")]
    pub namespace_code_list: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListCommonResourceDto {
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

    /// Sets [`namespace_code_list`](Self#structfield.namespace_code_list).
    pub fn namespace_code_list(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace_code_list = value.into_option();
        self
    }
}

record! {
    ListCommonResourceDto {
        optional page = "page",
        optional limit = "limit",
        optional keyword = "keyword",
        optional namespace_code_list = "namespaceCodeList",
    }
}

/// Request to list resources.
///
/// Used by [`list_resources`](crate::management::ManagementClient::list_resources).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListResourcesDto {
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Type of resource to list.
    ///
    /// Example: `DATA`.
    pub r#type: Option<ResourceType>,
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

impl ListResourcesDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<ResourceType>) -> Self {
        self.r#type = value.into_option();
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
    ListResourcesDto {
        optional namespace = "namespace",
        optional r#type = "type",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Changes to make to a regular resource, which is identified by its code and permission
/// namespace.
///
/// Used by [`update_resource`](crate::management::ManagementClient::update_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourceDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Description of the resource.
    ///
    /// Example: `服务器`.
    pub description: Option<String>,
    /// Name of the resource.
    ///
    /// Example: `服务器`.
    pub name: Option<String>,
    /// Actions that the resource defines.
    ///
    /// Limits: at least 0 elements, at most 100 elements.\
    /// Example: `[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]`.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL that identifies the API resource.
    ///
    /// Example: `https://my-awesome-api.com/api`.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Type of resource, such as data, API, button, or menu.
    ///
    /// Example: `API`.
    pub r#type: Option<ResourceType>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`actions`](Self#structfield.actions).
    pub fn actions(mut self, value: impl IntoOption<Vec<ResourceAction>>) -> Self {
        self.actions = value.into_option();
        self
    }

    /// Sets [`api_identifier`](Self#structfield.api_identifier).
    pub fn api_identifier(mut self, value: impl IntoOption<String>) -> Self {
        self.api_identifier = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`type`](Self#structfield.type).
    pub fn r#type(mut self, value: impl IntoOption<ResourceType>) -> Self {
        self.r#type = value.into_option();
        self
    }
}

record! {
    UpdateResourceDto {
        required code = "code",
        optional description = "description",
        optional name = "name",
        optional actions = "actions",
        optional api_identifier = "apiIdentifier",
        optional namespace = "namespace",
        optional r#type = "type",
    }
}

/// The regular resource to delete, identified by its code and permission namespace.
///
/// Used by [`delete_resource`](crate::management::ManagementClient::delete_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteResourceDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteResourceDto {
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
    DeleteResourceDto {
        required code = "code",
        optional namespace = "namespace",
    }
}

/// The regular resources to delete from a permission namespace, identified by their codes or
/// IDs.
///
/// Used by [`delete_resources_batch`](crate::management::ManagementClient::delete_resources_batch).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct DeleteResourcesBatchDto {
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Codes of the resources to delete.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["code1","code2"]`.
    #[doc(alias = "codeList")]
    pub code_list: Option<Vec<String>>,
    /// IDs of the resources to delete.
    ///
    /// Limits: at least 1 element, at most 50 elements.\
    /// Example: `["6250f12d5dxxxx9bcfcf784b","6250f12d5dxxxx9bcfcf784b"]`.
    pub ids: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteResourcesBatchDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`code_list`](Self#structfield.code_list).
    pub fn code_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.code_list = value.into_option();
        self
    }

    /// Sets [`ids`](Self#structfield.ids).
    pub fn ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.ids = value.into_option();
        self
    }
}

record! {
    DeleteResourcesBatchDto {
        optional namespace = "namespace",
        optional code_list = "codeList",
        optional ids = "ids",
    }
}

/// Request to delete regular resources by ID.
///
/// Used by [`batch_delete_common_resource`](crate::management::ManagementClient::batch_delete_common_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCommonResourcesBatchDto {
    /// IDs of the resources to delete.
    ///
    /// Example: `["6250f12d5dxxxx9bcfcf784b","6250f12d5dxxxx9bcfcf784b"]`.
    pub ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteCommonResourcesBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            ids: ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteCommonResourcesBatchDto {
        required ids = "ids",
    }
}

/// A resource of an application, the tenant, and whether to associate them or remove their
/// association.
///
/// Used by [`associate_tenant_resource`](crate::management::ManagementClient::associate_tenant_resource).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AssociateTenantResourceDto {
    /// Code of the resource.
    pub code: String,
    /// Whether to associate the application resource with the tenant; `false` removes the
    /// association.
    ///
    /// Example: `false`.
    pub association: bool,
    /// Unique ID of the application.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "appId")]
    pub app_id: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AssociateTenantResourceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        association: bool,
        app_id: impl Into<String>,
    ) -> Self {
        Self {
            code: code.into(),
            association,
            app_id: app_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    AssociateTenantResourceDto {
        required code = "code",
        required association = "association",
        required app_id = "appId",
        optional tenant_id = "tenantId",
    }
}

/// A permission namespace to create.
///
/// Used by [`create_namespace`](crate::management::ManagementClient::create_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNamespaceDto {
    /// Unique identifier of the permission namespace.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// Name of the permission namespace.
    ///
    /// Example: `我的权限分组`.
    pub name: Option<String>,
    /// Description of the permission namespace.
    ///
    /// Example: `我的权限分组描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateNamespaceDto {
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
}

record! {
    CreateNamespaceDto {
        required code = "code",
        optional name = "name",
        optional description = "description",
    }
}

/// Permission namespaces to create.
///
/// Used by [`create_namespaces_batch`](crate::management::ManagementClient::create_namespaces_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNamespacesBatchDto {
    /// Permission namespaces to create.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<CreateNamespacesBatchItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateNamespacesBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = CreateNamespacesBatchItemDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    CreateNamespacesBatchDto {
        required list = "list",
    }
}

/// Request to get a namespace.
///
/// Used by [`get_namespace`](crate::management::ManagementClient::get_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNamespaceDto {
    /// Unique identifier of the permission namespace.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetNamespaceDto {
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
    GetNamespaceDto {
        required code = "code",
    }
}

/// Request to get namespaces in bulk.
///
/// Used by [`get_namespaces_batch`](crate::management::ManagementClient::get_namespaces_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetNamespacesBatchDto {
    /// Codes of the permission namespaces, separated by commas.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["code1,code2"]`.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetNamespacesBatchDto {
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
    GetNamespacesBatchDto {
        required code_list = "codeList",
    }
}

/// Request to delete a namespace.
///
/// Used by [`delete_namespace`](crate::management::ManagementClient::delete_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteNamespaceDto {
    /// Unique identifier of the permission namespace.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteNamespaceDto {
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
    DeleteNamespaceDto {
        required code = "code",
    }
}

/// Request to delete namespaces in bulk.
///
/// Used by [`delete_namespaces_batch`](crate::management::ManagementClient::delete_namespaces_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteNamespacesBatchDto {
    /// Codes of the permission namespaces to delete.
    ///
    /// Limits: at least 1 element, at most 10 elements.\
    /// Example: `["code1","code2"]`.
    #[doc(alias = "codeList")]
    pub code_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteNamespacesBatchDto {
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
    DeleteNamespacesBatchDto {
        required code_list = "codeList",
    }
}

/// Request to list namespaces.
///
/// Used by [`list_namespaces`](crate::management::ManagementClient::list_namespaces).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListNamespacesDto {
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
    /// Keyword to search permission namespaces by code.
    ///
    /// Example: `test`.
    pub keywords: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListNamespacesDto {
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
}

record! {
    ListNamespacesDto {
        optional page = "page",
        optional limit = "limit",
        optional keywords = "keywords",
    }
}

/// Request to list the roles of a namespace.
///
/// Used by [`list_namespace_roles`](crate::management::ManagementClient::list_namespace_roles).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListNamespaceRolesDto {
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
    /// Unique identifier of the permission namespace.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// Role code or role name to search for.
    ///
    /// Example: `test`.
    pub keywords: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListNamespaceRolesDto {
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

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }
}

record! {
    ListNamespaceRolesDto {
        optional page = "page",
        optional limit = "limit",
        required code = "code",
        optional keywords = "keywords",
    }
}

/// Grants of resources in one permission namespace to users, roles, groups, or organizations.
///
/// Used by [`authorize_resources`](crate::management::ManagementClient::authorize_resources).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeResourcesDto {
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Grants to create. Each grant pairs a set of subjects with the resources granted to them.
    ///
    /// Limits: at least 1 element, at most 10 elements.
    pub list: Vec<AuthorizeResourceItem>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AuthorizeResourcesDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = AuthorizeResourceItem>) -> Self {
        Self {
            list: list.into_iter().collect(),
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
    AuthorizeResourcesDto {
        optional namespace = "namespace",
        required list = "list",
    }
}

/// Request to list the authorized resources of a subject.
///
/// Used by [`get_authorized_resources`](crate::management::ManagementClient::get_authorized_resources).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAuthorizedResourcesRequestDto {
    /// Type of the target object.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique identifier of the target object: the user ID for a user, such as
    /// `6343b98b7cfxxx9366e9b7c`; the code for a role, such as `admin`; the code for a group, such
    /// as `developer`; and the department ID for a department, such as `6343bafc019xxxx889206c4c`.
    ///
    /// Example: `userId1`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Restricts the results to one type of resource, such as data, API, button, or menu.
    ///
    /// Example: `DATA`.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// Restricts the results to these resources. Prefix matching is supported: `books:*` matches
    /// the authorized resource `books:123`, and `books:fictions_` matches `books:fictions_123`.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    #[doc(alias = "resourceList")]
    pub resource_list: Option<Vec<String>>,
    /// Whether to include denied resources.
    ///
    /// Server default: `false`.
    #[doc(alias = "withDenied")]
    pub with_denied: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAuthorizedResourcesRequestDto {
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

    /// Sets [`resource_list`](Self#structfield.resource_list).
    pub fn resource_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.resource_list = value.into_option();
        self
    }

    /// Sets [`with_denied`](Self#structfield.with_denied).
    pub fn with_denied(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_denied = value.into_option();
        self
    }
}

record! {
    GetAuthorizedResourcesRequestDto {
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
        optional namespace = "namespace",
        optional resource_type = "resourceType",
        optional resource_list = "resourceList",
        optional with_denied = "withDenied",
    }
}

/// A user, a resource, and the action to check.
///
/// Used by [`is_action_allowed`](crate::management::ManagementClient::is_action_allowed).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsActionAllowedDto {
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Unique ID of the user.
    ///
    /// Example: `userId1`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Action on the resource to check, such as `ecs:Start`.
    ///
    /// Example: `ecs:Start`.
    pub action: String,
    /// Identifier of the resource to check, such as `ecs:1`.
    ///
    /// Example: `ecs:1`.
    pub resource: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl IsActionAllowedDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        action: impl Into<String>,
        resource: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            action: action.into(),
            resource: resource.into(),
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
    IsActionAllowedDto {
        optional namespace = "namespace",
        required user_id = "userId",
        required action = "action",
        required resource = "resource",
    }
}

/// Resource, subject type, and pagination for `getResourceAuthorizedTargets`.
///
/// Used by [`get_resource_authorized_targets`](crate::management::ManagementClient::get_resource_authorized_targets).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetsDto {
    /// Identifier of the resource to list the subjects of, such as `ecs:1`.
    ///
    /// Example: `ecs:1`.
    pub resource: String,
    /// Permission namespace that the resource or role belongs to.
    ///
    /// Server default: `default`.
    pub namespace: Option<String>,
    /// Type of the target object.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: Option<TargetType>,
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

impl GetResourceAuthorizedTargetsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(resource: impl Into<String>) -> Self {
        Self {
            resource: resource.into(),
            ..Record::blank()
        }
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }

    /// Sets [`target_type`](Self#structfield.target_type).
    pub fn target_type(mut self, value: impl IntoOption<TargetType>) -> Self {
        self.target_type = value.into_option();
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
    GetResourceAuthorizedTargetsDto {
        required resource = "resource",
        optional namespace = "namespace",
        optional target_type = "targetType",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to list the subjects with actions on a resource.
///
/// Used by [`get_authorized_targets`](crate::management::ManagementClient::get_authorized_targets).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAuthorizedTargetsDto {
    /// Identifier of the resource.
    ///
    /// Example: `ecs:1`.
    pub resource: Option<String>,
    /// Permission namespace that the resource belongs to.
    pub namespace: Option<String>,
    /// Type of the resource whose subjects are returned.
    #[doc(alias = "resourceType")]
    pub resource_type: Option<ResourceType>,
    /// Type of the subjects.
    #[doc(alias = "targetType")]
    pub target_type: Option<TargetType>,
    /// Actions that the subjects are authorized for.
    pub actions: Option<GetAuthorizedResourceActionDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAuthorizedTargetsDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`resource`](Self#structfield.resource).
    pub fn resource(mut self, value: impl IntoOption<String>) -> Self {
        self.resource = value.into_option();
        self
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

    /// Sets [`target_type`](Self#structfield.target_type).
    pub fn target_type(mut self, value: impl IntoOption<TargetType>) -> Self {
        self.target_type = value.into_option();
        self
    }

    /// Sets [`actions`](Self#structfield.actions).
    pub fn actions(
        mut self,
        value: impl IntoOption<GetAuthorizedResourceActionDto>,
    ) -> Self {
        self.actions = value.into_option();
        self
    }
}

record! {
    GetAuthorizedTargetsDto {
        optional resource = "resource",
        optional namespace = "namespace",
        optional resource_type = "resourceType",
        optional target_type = "targetType",
        optional actions = "actions",
    }
}

/// An action that can be performed on a resource, such as reading or writing it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAction {
    /// Name of the resource action.
    ///
    /// Example: `ecs:Start`.
    pub name: String,
    /// Description of the resource action.
    ///
    /// Example: `ecs:Start`.
    pub description: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResourceAction {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            ..Record::blank()
        }
    }
}

record! {
    ResourceAction {
        required name = "name",
        required description = "description",
    }
}

/// A regular resource with its type, its actions, and whether it is associated with a tenant.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Description of the resource.
    ///
    /// Example: `服务器`.
    pub description: Option<String>,
    /// Name of the resource.
    ///
    /// Example: `服务器`.
    pub name: Option<String>,
    /// Type of resource, such as data, API, button, or menu.
    ///
    /// Example: `API`.
    pub r#type: ResourceType,
    /// Actions that the resource defines.
    ///
    /// Limits: at least 0 elements, at most 100 elements.\
    /// Example: `[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]`.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL that identifies the API resource.
    ///
    /// Example: `https://my-awesome-api.com/api`.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Whether the tenant application is associated with resources of self-built applications.
    ///
    /// Example: `false`.
    #[doc(alias = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ResourceDto {
        required code = "code",
        optional description = "description",
        optional name = "name",
        required r#type = "type",
        optional actions = "actions",
        optional api_identifier = "apiIdentifier",
        optional namespace = "namespace",
        optional linked_to_tenant = "linkedToTenant",
    }
}

/// One regular resource to create in a batch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateResourceBatchItemDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Description of the resource.
    ///
    /// Example: `服务器`.
    pub description: Option<String>,
    /// Name of the resource.
    ///
    /// Example: `服务器`.
    pub name: Option<String>,
    /// Type of resource, such as data, API, button, or menu.
    ///
    /// Example: `API`.
    pub r#type: ResourceType,
    /// Actions that the resource defines.
    ///
    /// Limits: at least 0 elements, at most 100 elements.\
    /// Example: `[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]`.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL that identifies the API resource.
    ///
    /// Example: `https://my-awesome-api.com/api`.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateResourceBatchItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>, r#type: impl Into<ResourceType>) -> Self {
        Self {
            code: code.into(),
            r#type: r#type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`actions`](Self#structfield.actions).
    pub fn actions(mut self, value: impl IntoOption<Vec<ResourceAction>>) -> Self {
        self.actions = value.into_option();
        self
    }

    /// Sets [`api_identifier`](Self#structfield.api_identifier).
    pub fn api_identifier(mut self, value: impl IntoOption<String>) -> Self {
        self.api_identifier = value.into_option();
        self
    }
}

record! {
    CreateResourceBatchItemDto {
        required code = "code",
        optional description = "description",
        optional name = "name",
        required r#type = "type",
        optional actions = "actions",
        optional api_identifier = "apiIdentifier",
    }
}

/// A regular resource with its actions, permission namespace, and timestamps.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonResourceDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Description of the resource.
    ///
    /// Example: `服务器`.
    pub description: Option<String>,
    /// Name of the resource.
    ///
    /// Example: `服务器`.
    pub name: Option<String>,
    /// Type of resource, such as data, API, button, or menu.
    ///
    /// Example: `API`.
    pub r#type: ResourceType,
    /// Actions that the resource defines.
    ///
    /// Limits: at least 0 elements, at most 100 elements.\
    /// Example: `[{"name":"ecs:Start","description":"启动 ECS 服务器"},{"name":"ecs:Stop","description":"停止 ECS 服务器"}]`.
    pub actions: Option<Vec<ResourceAction>>,
    /// URL that identifies the API resource.
    ///
    /// Example: `https://my-awesome-api.com/api`.
    #[doc(alias = "apiIdentifier")]
    pub api_identifier: Option<String>,
    /// Code of the permission namespace the resource belongs to.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Whether the tenant application is associated with resources of self-built applications.
    ///
    /// Example: `false`.
    #[doc(alias = "linkedToTenant")]
    pub linked_to_tenant: Option<bool>,
    /// ID of the resource.
    ///
    /// Example: `62b40xxxxxxxxxxxd16f57c7`.
    pub id: String,
    /// ID of the permission namespace.
    ///
    /// Example: `1`.
    #[doc(alias = "namespaceId")]
    pub namespace_id: i64,
    /// Name of the permission namespace.
    ///
    /// Example: `权限应用一`.
    #[doc(alias = "namespaceName")]
    pub namespace_name: String,
    /// ID that GenAuth assigned to the user pool.
    ///
    /// Example: `62b40xxxxxxxxxxxd16f57c7`.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CommonResourceDto {
        required code = "code",
        optional description = "description",
        optional name = "name",
        required r#type = "type",
        optional actions = "actions",
        optional api_identifier = "apiIdentifier",
        optional namespace = "namespace",
        optional linked_to_tenant = "linkedToTenant",
        required id = "id",
        required namespace_id = "namespaceId",
        required namespace_name = "namespaceName",
        required user_pool_id = "userPoolId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// A page of regular resources in a nested response envelope.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommonResourcePagingDto {
    /// Business status of the nested response. 200 means success.
    ///
    /// Example: `200`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
    /// Human-readable description of the result.
    ///
    /// Example: `操作成功`.
    pub message: String,
    /// Specific error code of a failure.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// ID of the request in the server logs. Returned when the request fails.
    ///
    /// Example: `934108e5-9fbf-4d24-8da1-c330328abd6c`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<CommonResourceDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CommonResourcePagingDto {
        required status_code = "statusCode",
        required message = "message",
        optional api_code = "apiCode",
        optional request_id = "requestId",
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A page of resources in a nested response envelope.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourcePagingDto {
    /// Business status of the nested response. 200 means success.
    ///
    /// Example: `200`.
    #[doc(alias = "statusCode")]
    pub status_code: i64,
    /// Human-readable description of the result.
    ///
    /// Example: `操作成功`.
    pub message: String,
    /// Specific error code of a failure.
    #[doc(alias = "apiCode")]
    pub api_code: Option<i64>,
    /// ID of the request in the server logs. Returned when the request fails.
    ///
    /// Example: `934108e5-9fbf-4d24-8da1-c330328abd6c`.
    #[doc(alias = "requestId")]
    pub request_id: Option<String>,
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<ResourceDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ResourcePagingDto {
        required status_code = "statusCode",
        required message = "message",
        optional api_code = "apiCode",
        optional request_id = "requestId",
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A permission namespace: its code, name, and description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceDto {
    /// Unique identifier of the permission namespace.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// Name of the permission namespace.
    ///
    /// Example: `我的权限分组`.
    pub name: Option<String>,
    /// Description of the permission namespace.
    ///
    /// Example: `我的权限分组描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    NamespaceDto {
        required code = "code",
        optional name = "name",
        optional description = "description",
    }
}

/// One permission namespace to create in a batch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateNamespacesBatchItemDto {
    /// Unique identifier of the permission namespace.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// Name of the permission namespace.
    ///
    /// Example: `我的权限分组`.
    pub name: Option<String>,
    /// Description of the permission namespace.
    ///
    /// Example: `我的权限分组描述`.
    pub description: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateNamespacesBatchItemDto {
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
}

record! {
    CreateNamespacesBatchItemDto {
        required code = "code",
        optional name = "name",
        optional description = "description",
    }
}

/// A new name, description, or code for the permission namespace identified by its current
/// code.
///
/// Used by [`update_namespace`](crate::management::ManagementClient::update_namespace).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateNamespaceDto {
    /// Unique identifier of the permission namespace.
    ///
    /// Example: `my-namespace`.
    pub code: String,
    /// Description of the permission namespace.
    ///
    /// Example: `我的权限分组描述`.
    pub description: Option<String>,
    /// Name of the permission namespace.
    ///
    /// Example: `我的权限分组`.
    pub name: Option<String>,
    /// New unique identifier of the permission namespace.
    ///
    /// Example: `my-new-namespace`.
    #[doc(alias = "newCode")]
    pub new_code: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateNamespaceDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
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
}

record! {
    UpdateNamespaceDto {
        required code = "code",
        optional description = "description",
        optional name = "name",
        optional new_code = "newCode",
    }
}

/// A permission namespace in a list, with its status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespacesListRespDto {
    /// Name of the permission namespace.
    ///
    /// Example: `系统权限组`.
    pub name: String,
    /// Code of the permission namespace.
    ///
    /// Example: `system`.
    pub code: String,
    /// Description of the permission namespace.
    ///
    /// Example: `示例权限分组描述`.
    pub description: Option<String>,
    /// Status of the permission namespace: `0` for off, `1` for on.
    ///
    /// Example: `1`.
    pub status: Option<i64>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    NamespacesListRespDto {
        required name = "name",
        required code = "code",
        optional description = "description",
        optional status = "status",
    }
}

/// A page of permission namespaces and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceListPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<NamespacesListRespDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    NamespaceListPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A role in a permission namespace, with the time of its last change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NamespaceRolesListRespDto {
    /// Unique ID of the role.
    ///
    /// Example: `60b49exxxxxxxxxx26e68`.
    pub id: String,
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
    NamespaceRolesListRespDto {
        required id = "id",
        required name = "name",
        required code = "code",
        optional description = "description",
        required namespace = "namespace",
        required updated_at = "updatedAt",
    }
}

/// A resource to grant and the actions granted on it.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceItemDto {
    /// Unique identifier of the resource.
    ///
    /// Example: `ecs`.
    pub code: String,
    /// Actions that the resource defines.
    ///
    /// Limits: at least 0 elements, at most 50 elements.\
    /// Example: `["ecs:Stop","ecs:Start"]`.
    pub actions: Vec<String>,
    /// Type of resource, such as data, API, button, or menu.
    ///
    /// Example: `DATA`.
    #[doc(alias = "resourceType")]
    pub resource_type: ResourceType,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ResourceItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        code: impl Into<String>,
        actions: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<ResourceType>,
    ) -> Self {
        Self {
            code: code.into(),
            actions: actions.into_iter().map(Into::into).collect(),
            resource_type: resource_type.into(),
            ..Record::blank()
        }
    }
}

record! {
    ResourceItemDto {
        required code = "code",
        required actions = "actions",
        required resource_type = "resourceType",
    }
}

/// A grant of resources to several subjects of one type.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AuthorizeResourceItem {
    /// Type of the target object.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique identifiers of the target objects: the user ID for a user, such as
    /// `6343b98b7cfxxx9366e9b7c`; the code for a role, such as `admin`; the code for a group, such
    /// as `developer`; and the department ID for a department, such as `6343bafc019xxxx889206c4c`.
    ///
    /// Limits: at least 0 elements, at most 100 elements.\
    /// Example: `["userId1","userId2"]`.
    #[doc(alias = "targetIdentifiers")]
    pub target_identifiers: Vec<String>,
    /// Resources to grant to the subjects, with the allowed actions.
    pub resources: Vec<ResourceItemDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AuthorizeResourceItem {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifiers: impl IntoIterator<Item = impl Into<String>>,
        resources: impl IntoIterator<Item = ResourceItemDto>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifiers: target_identifiers.into_iter().map(Into::into).collect(),
            resources: resources.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    AuthorizeResourceItem {
        required target_type = "targetType",
        required target_identifiers = "targetIdentifiers",
        required resources = "resources",
    }
}

/// The result of an action check.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsActionAllowedDataDto {
    /// Whether the user may perform the action on the resource.
    ///
    /// Example: `true`.
    pub allowed: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IsActionAllowedDataDto {
        required allowed = "allowed",
    }
}

/// Actions on a resource and how they are combined.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetAuthorizedResourceActionDto {
    /// Whether all of the actions or only one of them must be authorized.
    pub op: Option<GetAuthorizedResourceActionDtoOp>,
    /// The actions.
    pub list: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAuthorizedResourceActionDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`op`](Self#structfield.op).
    pub fn op(
        mut self,
        value: impl IntoOption<GetAuthorizedResourceActionDtoOp>,
    ) -> Self {
        self.op = value.into_option();
        self
    }

    /// Sets [`list`](Self#structfield.list).
    pub fn list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.list = value.into_option();
        self
    }
}

record! {
    GetAuthorizedResourceActionDto {
        optional op = "op",
        optional list = "list",
    }
}

/// Whether all of the actions or only one of them must be authorized.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAuthorizedResourceActionDtoOp {
    /// All of the actions.
    ///
    /// Serialized as `AND`.
    #[doc(alias = "AND")]
    And,
    /// One of the actions.
    ///
    /// Serialized as `OR`.
    #[doc(alias = "OR")]
    Or,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    GetAuthorizedResourceActionDtoOp {
        And = "AND",
        Or = "OR",
    }
}

/// A subject that a resource is granted to and the actions that it may perform.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResourceAuthorizedTargetDto {
    /// Type of the subject.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique identifier of the authorized subject.
    ///
    /// Example: `code`.
    #[doc(alias = "targetIdentifier")]
    pub target_identifier: String,
    /// Actions on the resource that the subject is authorized for.
    ///
    /// Example: `["ecs:Start","ecs:Stop"]`.
    pub actions: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ResourceAuthorizedTargetDto {
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
        required actions = "actions",
    }
}

/// A page of the subjects that a resource is granted to and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetResourceAuthorizedTargetDataDto {
    /// Total number of items.
    ///
    /// Example: `10`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Subjects that are authorized for the resource.
    pub list: Vec<ResourceAuthorizedTargetDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetResourceAuthorizedTargetDataDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Response of `createResource`.
pub type ResourceRespDto = Response<ResourceDto>;

/// Response of `getResourcesBatch`.
pub type ResourceListRespDto = Response<Vec<ResourceDto>>;

/// Response of `listCommonResource`.
pub type CommonResourcePaginatedRespDto = Response<CommonResourcePagingDto>;

/// Response of `listResources`.
pub type ResourcePaginatedRespDto = Response<ResourcePagingDto>;

/// Response of `createNamespace`.
pub type NamespaceRespDto = Response<NamespaceDto>;

/// Response of `getNamespacesBatch`.
pub type NamespaceListRespDto = Response<Vec<NamespaceDto>>;

/// Response of `updateNamespace`.
pub type UpdateNamespaceRespDto = Response<UpdateNamespaceDto>;

/// Response of `listNamespaces`.
pub type NamespaceListPaginatedRespDto = Response<NamespaceListPagingDto>;

/// Response of `listNamespaceRoles`.
pub type NamespaceRolesListPaginatedRespDto = Response<NamespaceRolesListRespDto>;

/// Response of `isActionAllowed`.
pub type IsActionAllowedRespDtp = Response<IsActionAllowedDataDto>;

/// Response of `getResourceAuthorizedTargets`.
pub type GetResourceAuthorizedTargetRespDto = Response<
    GetResourceAuthorizedTargetDataDto,
>;

/// Response of `getAuthorizedTargets`.
pub type GetAuthorizedTargetRespDto = Response<GetResourceAuthorizedTargetDataDto>;
