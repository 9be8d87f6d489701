// @generated from spec/management/organizations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Organizations.

use crate::generated::management::{DepartmentIdType, SortDirection};
use crate::generated::shared::{DepartmentI18nDto, Gender, LangObject, OrderBy, UserDto};
use crate::runtime::prelude::*;

/// Request to get an organization.
///
/// Used by [`get_organization`](crate::management::ManagementClient::get_organization).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationDto {
    /// Code that identifies the organization.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return post information too.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetOrganizationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_post`](Self#structfield.with_post).
    pub fn with_post(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_post = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    GetOrganizationDto {
        required organization_code = "organizationCode",
        optional with_custom_data = "withCustomData",
        optional with_post = "withPost",
        optional tenant_id = "tenantId",
    }
}

/// Request to get organizations in bulk.
///
/// Used by [`get_organizations_batch`](crate::management::ManagementClient::get_organizations_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetOrganizationsBatchDto {
    /// Codes of the organizations (`organizationCode`).
    ///
    /// Example: `["code1","code2"]`.
    #[doc(alias = "organizationCodeList")]
    pub organization_code_list: Vec<String>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return post information too.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetOrganizationsBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            organization_code_list: organization_code_list
                .into_iter()
                .map(Into::into)
                .collect(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_post`](Self#structfield.with_post).
    pub fn with_post(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_post = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    GetOrganizationsBatchDto {
        required organization_code_list = "organizationCodeList",
        optional with_custom_data = "withCustomData",
        optional with_post = "withPost",
        optional tenant_id = "tenantId",
    }
}

/// Request to list organizations.
///
/// Used by [`list_organizations`](crate::management::ManagementClient::list_organizations).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct ListOrganizationsDto {
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
    /// Whether to fetch all organizations.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "fetchAll")]
    pub fetch_all: Option<bool>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return post information too.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Status to filter organizations by.
    pub status: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListOrganizationsDto {
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

    /// Sets [`fetch_all`](Self#structfield.fetch_all).
    pub fn fetch_all(mut self, value: impl IntoOption<bool>) -> Self {
        self.fetch_all = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_post`](Self#structfield.with_post).
    pub fn with_post(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_post = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<bool>) -> Self {
        self.status = value.into_option();
        self
    }
}

record! {
    ListOrganizationsDto {
        optional page = "page",
        optional limit = "limit",
        optional fetch_all = "fetchAll",
        optional with_custom_data = "withCustomData",
        optional with_post = "withPost",
        optional tenant_id = "tenantId",
        optional status = "status",
    }
}

/// An organization to create.
///
/// Used by [`create_organization`](crate::management::ManagementClient::create_organization).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOrganizationReqDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Name of the organization, as the console shows it.
    ///
    /// Example: `蒸汽记忆`.
    #[doc(alias = "organizationName")]
    pub organization_name: String,
    /// Description of the organization.
    ///
    /// Example: `组织描述信息`.
    pub description: Option<String>,
    /// Custom ID of the root node.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Names in other languages.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// IDs of the posts.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Metadata of the organization or department.
    pub metadata: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateOrganizationReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        organization_name: impl Into<String>,
        metadata: JsonObject,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            organization_name: organization_name.into(),
            metadata,
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`open_department_id`](Self#structfield.open_department_id).
    pub fn open_department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.open_department_id = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<OrganizationNameI18nDto>) -> Self {
        self.i18n = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`post_id_list`](Self#structfield.post_id_list).
    pub fn post_id_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.post_id_list = value.into_option();
        self
    }
}

record! {
    CreateOrganizationReqDto {
        required organization_code = "organizationCode",
        required organization_name = "organizationName",
        optional description = "description",
        optional open_department_id = "openDepartmentId",
        optional i18n = "i18n",
        optional tenant_id = "tenantId",
        optional post_id_list = "postIdList",
        required metadata = "metadata",
    }
}

/// Changes to make to an organization.
///
/// Used by [`update_organization`](crate::management::ManagementClient::update_organization).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganizationReqDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Description of the department or organization.
    ///
    /// Example: `技术研发部门`.
    pub description: Option<String>,
    /// Custom ID of the root node.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// User IDs of the leaders of the department.
    ///
    /// Example: `["60b49eb83fd80adb96f26e68"]`.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Names in other languages.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Code that replaces the current one.
    ///
    /// Example: `steamory2`.
    #[doc(alias = "organizationNewCode")]
    pub organization_new_code: Option<String>,
    /// Name of the organization, as the console shows it.
    ///
    /// Example: `蒸汽记忆`.
    #[doc(alias = "organizationName")]
    pub organization_name: Option<String>,
    /// IDs of the posts.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateOrganizationReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`open_department_id`](Self#structfield.open_department_id).
    pub fn open_department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.open_department_id = value.into_option();
        self
    }

    /// Sets [`leader_user_ids`](Self#structfield.leader_user_ids).
    pub fn leader_user_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.leader_user_ids = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<OrganizationNameI18nDto>) -> Self {
        self.i18n = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`organization_new_code`](Self#structfield.organization_new_code).
    pub fn organization_new_code(mut self, value: impl IntoOption<String>) -> Self {
        self.organization_new_code = value.into_option();
        self
    }

    /// Sets [`organization_name`](Self#structfield.organization_name).
    pub fn organization_name(mut self, value: impl IntoOption<String>) -> Self {
        self.organization_name = value.into_option();
        self
    }

    /// Sets [`post_id_list`](Self#structfield.post_id_list).
    pub fn post_id_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.post_id_list = value.into_option();
        self
    }
}

record! {
    UpdateOrganizationReqDto {
        required organization_code = "organizationCode",
        optional description = "description",
        optional open_department_id = "openDepartmentId",
        optional leader_user_ids = "leaderUserIds",
        optional i18n = "i18n",
        optional tenant_id = "tenantId",
        optional organization_new_code = "organizationNewCode",
        optional organization_name = "organizationName",
        optional post_id_list = "postIdList",
    }
}

/// Request to delete an organization.
///
/// Used by [`delete_organization`](crate::management::ManagementClient::delete_organization).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteOrganizationReqDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteOrganizationReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
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
    DeleteOrganizationReqDto {
        required organization_code = "organizationCode",
        optional tenant_id = "tenantId",
    }
}

/// Request to search organizations.
///
/// Used by [`search_organizations`](crate::management::ManagementClient::search_organizations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchOrganizationsDto {
    /// Search keyword, such as the name of an organization.
    ///
    /// Example: `Authing`.
    pub keywords: String,
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
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SearchOrganizationsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(keywords: impl Into<String>) -> Self {
        Self {
            keywords: keywords.into(),
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

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    SearchOrganizationsDto {
        required keywords = "keywords",
        optional page = "page",
        optional limit = "limit",
        optional with_custom_data = "withCustomData",
        optional tenant_id = "tenantId",
    }
}

/// An organization, identified by its root node, and its new status.
///
/// Used by [`update_organization_status`](crate::management::ManagementClient::update_organization_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOrganizationStatusReqDto {
    /// Status of the organization.
    ///
    /// Example: `false`.
    pub status: Option<String>,
    /// ID of the organization, which is the ID of its root node.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "rootNodeId")]
    pub root_node_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateOrganizationStatusReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(root_node_id: impl Into<String>) -> Self {
        Self {
            root_node_id: root_node_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<String>) -> Self {
        self.status = value.into_option();
        self
    }
}

record! {
    UpdateOrganizationStatusReqDto {
        optional status = "status",
        required root_node_id = "rootNodeId",
    }
}

/// Request to get a department.
///
/// Used by [`get_department`](crate::management::ManagementClient::get_department).
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct GetDepartmentDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: Option<String>,
    /// ID of the department, `root` for the root department. Either `departmentId` or
    /// `departmentCode` is required.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: Option<String>,
    /// Code of the department. Either `departmentId` or `departmentCode` is required.
    ///
    /// Example: `example`.
    #[doc(alias = "departmentCode")]
    pub department_code: Option<String>,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to flatten the custom fields.
    ///
    /// Server default: `false`.
    #[doc(alias = "flatCustomData")]
    pub flat_custom_data: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDepartmentDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`organization_code`](Self#structfield.organization_code).
    pub fn organization_code(mut self, value: impl IntoOption<String>) -> Self {
        self.organization_code = value.into_option();
        self
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    pub fn department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.department_id = value.into_option();
        self
    }

    /// Sets [`department_code`](Self#structfield.department_code).
    pub fn department_code(mut self, value: impl IntoOption<String>) -> Self {
        self.department_code = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
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

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    GetDepartmentDto {
        optional organization_code = "organizationCode",
        optional department_id = "departmentId",
        optional department_code = "departmentCode",
        optional department_id_type = "departmentIdType",
        optional with_custom_data = "withCustomData",
        optional flat_custom_data = "flatCustomData",
        optional tenant_id = "tenantId",
    }
}

/// A department to create in an organization.
///
/// Used by [`create_department`](crate::management::ManagementClient::create_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentReqDto {
    /// Code that identifies the organization.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Custom department ID, for storing an ID of your own.
    ///
    /// Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Name of the department.
    ///
    /// Example: `开发部`.
    pub name: String,
    /// Description of the department or organization.
    ///
    /// Example: `技术研发部门`.
    pub description: Option<String>,
    /// ID of the department above this one.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: String,
    /// Code that identifies the department.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    pub code: Option<String>,
    /// Whether the department is virtual.
    ///
    /// Example: `false`.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: Option<bool>,
    /// Names in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// Custom field values of the department or organization.
    ///
    /// Example: `{"icon":"https://example.com/logo"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Kind of department ID used in this call. When a department is created, it applies to the
    /// parent department ID.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs of the posts.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Metadata of the organization or department.
    pub metadata: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateDepartmentReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        name: impl Into<String>,
        parent_department_id: impl Into<String>,
        metadata: JsonObject,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            name: name.into(),
            parent_department_id: parent_department_id.into(),
            metadata,
            ..Record::blank()
        }
    }

    /// Sets [`open_department_id`](Self#structfield.open_department_id).
    pub fn open_department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.open_department_id = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }

    /// Sets [`is_virtual_node`](Self#structfield.is_virtual_node).
    pub fn is_virtual_node(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_virtual_node = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<DepartmentI18nDto>) -> Self {
        self.i18n = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`post_id_list`](Self#structfield.post_id_list).
    pub fn post_id_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.post_id_list = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    CreateDepartmentReqDto {
        required organization_code = "organizationCode",
        optional open_department_id = "openDepartmentId",
        required name = "name",
        optional description = "description",
        required parent_department_id = "parentDepartmentId",
        optional code = "code",
        optional is_virtual_node = "isVirtualNode",
        optional i18n = "i18n",
        optional custom_data = "customData",
        optional department_id_type = "departmentIdType",
        optional post_id_list = "postIdList",
        optional tenant_id = "tenantId",
        required metadata = "metadata",
    }
}

/// Changes to make to a department.
///
/// Used by [`update_department`](crate::management::ManagementClient::update_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentReqDto {
    /// Code that identifies the organization.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// User IDs of the leaders of the department.
    ///
    /// Example: `["60b49eb83fd80adb96f26e68"]`.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Description of the department or organization.
    ///
    /// Example: `技术研发部门`.
    pub description: Option<String>,
    /// Code that identifies the department.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    pub code: Option<String>,
    /// Names in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// Status of the department.
    ///
    /// Example: `false`.
    pub status: Option<bool>,
    /// Name of the department.
    ///
    /// Example: `开发部`.
    pub name: Option<String>,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// ID of the department above this one.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: Option<String>,
    /// Custom data, as an object. Its keys must be custom fields that are already defined in the
    /// user pool.
    ///
    /// Example: `{"icon":"https://example.com/icon"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Metadata of the organization or department.
    pub metadata: JsonObject,
    /// IDs of the posts.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateDepartmentReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
        metadata: JsonObject,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            metadata,
            ..Record::blank()
        }
    }

    /// Sets [`leader_user_ids`](Self#structfield.leader_user_ids).
    pub fn leader_user_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.leader_user_ids = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`code`](Self#structfield.code).
    pub fn code(mut self, value: impl IntoOption<String>) -> Self {
        self.code = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<DepartmentI18nDto>) -> Self {
        self.i18n = value.into_option();
        self
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<bool>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`parent_department_id`](Self#structfield.parent_department_id).
    pub fn parent_department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.parent_department_id = value.into_option();
        self
    }

    /// Sets [`custom_data`](Self#structfield.custom_data).
    pub fn custom_data(mut self, value: impl IntoOption<JsonObject>) -> Self {
        self.custom_data = value.into_option();
        self
    }

    /// Sets [`post_id_list`](Self#structfield.post_id_list).
    pub fn post_id_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.post_id_list = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    UpdateDepartmentReqDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional leader_user_ids = "leaderUserIds",
        optional description = "description",
        optional code = "code",
        optional i18n = "i18n",
        optional status = "status",
        optional name = "name",
        optional department_id_type = "departmentIdType",
        optional parent_department_id = "parentDepartmentId",
        optional custom_data = "customData",
        required metadata = "metadata",
        optional post_id_list = "postIdList",
        optional tenant_id = "tenantId",
    }
}

/// Request to delete a department.
///
/// Used by [`delete_department`](crate::management::ManagementClient::delete_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDepartmentReqDto {
    /// Code that identifies the organization.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteDepartmentReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    DeleteDepartmentReqDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional department_id_type = "departmentIdType",
        optional tenant_id = "tenantId",
    }
}

/// An organization and the keywords to search its departments.
///
/// Used by [`search_departments`](crate::management::ManagementClient::search_departments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentsReqDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Search keyword, such as the name of an organization.
    ///
    /// Example: `Authing`.
    pub keywords: String,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SearchDepartmentsReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        keywords: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            keywords: keywords.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    SearchDepartmentsReqDto {
        required organization_code = "organizationCode",
        required keywords = "keywords",
        optional with_custom_data = "withCustomData",
        optional tenant_id = "tenantId",
    }
}

/// Conditions, sorting, and pagination for the departments of an organization.
///
/// Used by [`search_departments_list`](crate::management::ManagementClient::search_departments_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentsListReqDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Whether to return post information too.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withPost")]
    pub with_post: Option<bool>,
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
    /// Conditions of the advanced search.
    #[doc(alias = "advancedFilter")]
    pub advanced_filter: Option<Vec<SearchDepartmentsFilterItemDto>>,
    /// Field to sort departments by, such as the update or creation time.
    ///
    /// Server default: `updatedAt`.\
    /// Example: `updatedAt`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<SearchDepartmentsListReqDtoSortBy>,
    /// Sort direction, ascending or descending.
    ///
    /// Server default: `DESC`.\
    /// Example: `DESC`.
    #[doc(alias = "orderBy")]
    pub order_by: Option<SearchDepartmentsListReqDtoOrderBy>,
    /// Sort settings. Several items sort by several fields.
    pub sort: Option<Vec<DepartmentSortingDto>>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SearchDepartmentsListReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`with_post`](Self#structfield.with_post).
    pub fn with_post(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_post = value.into_option();
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

    /// Sets [`advanced_filter`](Self#structfield.advanced_filter).
    pub fn advanced_filter(
        mut self,
        value: impl IntoOption<Vec<SearchDepartmentsFilterItemDto>>,
    ) -> Self {
        self.advanced_filter = value.into_option();
        self
    }

    /// Sets [`sort_by`](Self#structfield.sort_by).
    pub fn sort_by(
        mut self,
        value: impl IntoOption<SearchDepartmentsListReqDtoSortBy>,
    ) -> Self {
        self.sort_by = value.into_option();
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    pub fn order_by(
        mut self,
        value: impl IntoOption<SearchDepartmentsListReqDtoOrderBy>,
    ) -> Self {
        self.order_by = value.into_option();
        self
    }

    /// Sets [`sort`](Self#structfield.sort).
    pub fn sort(mut self, value: impl IntoOption<Vec<DepartmentSortingDto>>) -> Self {
        self.sort = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    SearchDepartmentsListReqDto {
        required organization_code = "organizationCode",
        optional with_custom_data = "withCustomData",
        optional with_post = "withPost",
        optional page = "page",
        optional limit = "limit",
        optional advanced_filter = "advancedFilter",
        optional sort_by = "sortBy",
        optional order_by = "orderBy",
        optional sort = "sort",
        optional tenant_id = "tenantId",
    }
}

/// Field to sort departments by, such as the update or creation time.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchDepartmentsListReqDtoSortBy {
    /// Sort by the time of the last change.
    ///
    /// Serialized as `updatedAt`.
    #[doc(alias = "updatedAt")]
    UpdatedAt,
    /// Sort by the time of creation.
    ///
    /// Serialized as `createdAt`.
    #[doc(alias = "createdAt")]
    CreatedAt,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SearchDepartmentsListReqDtoSortBy {
        UpdatedAt = "updatedAt",
        CreatedAt = "createdAt",
    }
}

/// Sort direction, ascending or descending.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchDepartmentsListReqDtoOrderBy {
    /// Ascending order, smallest first.
    ///
    /// Serialized as `ASC`.
    #[doc(alias = "ASC")]
    Asc,
    /// Descending order, largest first.
    ///
    /// Serialized as `DESC`.
    #[doc(alias = "DESC")]
    Desc,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SearchDepartmentsListReqDtoOrderBy {
        Asc = "ASC",
        Desc = "DESC",
    }
}

/// Request to list child departments.
///
/// Used by [`list_children_departments`](crate::management::ManagementClient::list_children_departments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListChildrenDepartmentsDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID that GenAuth assigned to the department.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Status to filter departments by.
    ///
    /// Example: `false`.
    pub status: Option<bool>,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to exclude virtual organizations.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "excludeVirtualNode")]
    pub exclude_virtual_node: Option<bool>,
    /// Whether to return virtual organizations only.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "onlyVirtualNode")]
    pub only_virtual_node: Option<bool>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListChildrenDepartmentsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`status`](Self#structfield.status).
    pub fn status(mut self, value: impl IntoOption<bool>) -> Self {
        self.status = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`exclude_virtual_node`](Self#structfield.exclude_virtual_node).
    pub fn exclude_virtual_node(mut self, value: impl IntoOption<bool>) -> Self {
        self.exclude_virtual_node = value.into_option();
        self
    }

    /// Sets [`only_virtual_node`](Self#structfield.only_virtual_node).
    pub fn only_virtual_node(mut self, value: impl IntoOption<bool>) -> Self {
        self.only_virtual_node = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    ListChildrenDepartmentsDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional status = "status",
        optional department_id_type = "departmentIdType",
        optional exclude_virtual_node = "excludeVirtualNode",
        optional only_virtual_node = "onlyVirtualNode",
        optional with_custom_data = "withCustomData",
        optional tenant_id = "tenantId",
    }
}

/// Request to list all departments.
///
/// Used by [`get_all_departments`](crate::management::ManagementClient::get_all_departments).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllDepartmentsDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the department. Defaults to the root department.
    ///
    /// Server default: `root`.\
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: Option<String>,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<GetAllDepartmentsDtoDepartmentIdType>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAllDepartmentsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    pub fn department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.department_id = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<GetAllDepartmentsDtoDepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetAllDepartmentsDto {
        required organization_code = "organizationCode",
        optional department_id = "departmentId",
        optional department_id_type = "departmentIdType",
        optional with_custom_data = "withCustomData",
    }
}

/// Kind of department ID used in this call.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetAllDepartmentsDtoDepartmentIdType {
    /// ID assigned to the department by GenAuth.
    ///
    /// Serialized as `department_id`.
    #[doc(alias = "department_id")]
    DepartmentId,
    /// Custom department ID, held in `openDepartmentId`.
    ///
    /// Serialized as `open_department_id`.
    #[doc(alias = "open_department_id")]
    OpenDepartmentId,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    GetAllDepartmentsDtoDepartmentIdType {
        DepartmentId = "department_id",
        OpenDepartmentId = "open_department_id",
    }
}

/// Request to list the members of a department.
///
/// Used by [`list_department_members`](crate::management::ManagementClient::list_department_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentMembersDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the department, `root` for the root department.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Field to sort members by.
    ///
    /// Server default: `JoinDepartmentAt`.\
    /// Example: `JoinDepartmentAt`.
    #[doc(alias = "sortBy")]
    pub sort_by: Option<ListDepartmentMembersDtoSortBy>,
    /// Sort direction: ascending or descending.
    ///
    /// Server default: `Desc`.\
    /// Example: `Desc`.
    #[doc(alias = "orderBy")]
    pub order_by: Option<OrderBy>,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include members of child departments.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "includeChildrenDepartments")]
    pub include_children_departments: Option<bool>,
    /// Page number, starting at 1.
    ///
    /// Server default: `1`.\
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at least 1, at most 50.\
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
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDepartmentMembersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`sort_by`](Self#structfield.sort_by).
    pub fn sort_by(
        mut self,
        value: impl IntoOption<ListDepartmentMembersDtoSortBy>,
    ) -> Self {
        self.sort_by = value.into_option();
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    pub fn order_by(mut self, value: impl IntoOption<OrderBy>) -> Self {
        self.order_by = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`include_children_departments`](Self#structfield.include_children_departments).
    pub fn include_children_departments(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_children_departments = value.into_option();
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

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    ListDepartmentMembersDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional sort_by = "sortBy",
        optional order_by = "orderBy",
        optional department_id_type = "departmentIdType",
        optional include_children_departments = "includeChildrenDepartments",
        optional page = "page",
        optional limit = "limit",
        optional with_custom_data = "withCustomData",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        optional tenant_id = "tenantId",
    }
}

/// Field to sort members by.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDepartmentMembersDtoSortBy {
    /// Default order of the members.
    ///
    /// Serialized as `Default`.
    Default,
    /// Sort by the time the user joined the department.
    ///
    /// Serialized as `JoinDepartmentAt`.
    JoinDepartmentAt,
    /// Sort by the ID of the user.
    ///
    /// Serialized as `userId`.
    #[doc(alias = "userId")]
    UserId,
    /// Sort by the time when the user was created.
    ///
    /// Serialized as `createAt`.
    #[doc(alias = "createAt")]
    CreateAt,
    /// Sort by the time when the user was last changed.
    ///
    /// Serialized as `updatedAt`.
    #[doc(alias = "updatedAt")]
    UpdatedAt,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    ListDepartmentMembersDtoSortBy {
        Default = "Default",
        JoinDepartmentAt = "JoinDepartmentAt",
        UserId = "userId",
        CreateAt = "createAt",
        UpdatedAt = "updatedAt",
    }
}

/// Request to list a department's direct member IDs.
///
/// Used by [`list_department_member_ids`](crate::management::ManagementClient::list_department_member_ids).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListDepartmentMemberIdsDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the department, `root` for the root department.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListDepartmentMemberIdsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    ListDepartmentMemberIdsDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional department_id_type = "departmentIdType",
        optional tenant_id = "tenantId",
    }
}

/// Request to search the members of a department.
///
/// Used by [`search_department_members`](crate::management::ManagementClient::search_department_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentMembersDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the department, `root` for the root department.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Search keyword, such as the name of a member.
    ///
    /// Example: `张三`.
    pub keywords: String,
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
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include members of child departments.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "includeChildrenDepartments")]
    pub include_children_departments: Option<bool>,
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
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SearchDepartmentMembersDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
        keywords: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            keywords: keywords.into(),
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

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`include_children_departments`](Self#structfield.include_children_departments).
    pub fn include_children_departments(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_children_departments = value.into_option();
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

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    SearchDepartmentMembersDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        required keywords = "keywords",
        optional page = "page",
        optional limit = "limit",
        optional department_id_type = "departmentIdType",
        optional include_children_departments = "includeChildrenDepartments",
        optional with_custom_data = "withCustomData",
        optional with_identities = "withIdentities",
        optional with_department_ids = "withDepartmentIds",
        optional tenant_id = "tenantId",
    }
}

/// A department and the users to add to it.
///
/// Used by [`add_department_members`](crate::management::ManagementClient::add_department_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddDepartmentMembersReqDto {
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs of the users.
    ///
    /// Example: `["623c20b2a062aaaaf41b17da"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl AddDepartmentMembersReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    AddDepartmentMembersReqDto {
        required department_id = "departmentId",
        required organization_code = "organizationCode",
        optional department_id_type = "departmentIdType",
        required user_ids = "userIds",
        optional tenant_id = "tenantId",
    }
}

/// A department and the users to remove from it.
///
/// Used by [`remove_department_members`](crate::management::ManagementClient::remove_department_members).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveDepartmentMembersReqDto {
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// IDs of the users.
    ///
    /// Example: `["623c20b2a062aaaaf41b17da"]`.
    #[doc(alias = "userIds")]
    pub user_ids: Vec<String>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveDepartmentMembersReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        department_id: impl Into<String>,
        organization_code: impl Into<String>,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            department_id: department_id.into(),
            organization_code: organization_code.into(),
            user_ids: user_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    RemoveDepartmentMembersReqDto {
        required department_id = "departmentId",
        required organization_code = "organizationCode",
        optional department_id_type = "departmentIdType",
        required user_ids = "userIds",
        optional tenant_id = "tenantId",
    }
}

/// Request to get the parent department.
///
/// Used by [`get_parent_department`](crate::management::ManagementClient::get_parent_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetParentDepartmentDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Unique ID of the department.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetParentDepartmentDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    GetParentDepartmentDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional department_id_type = "departmentIdType",
        optional with_custom_data = "withCustomData",
        optional tenant_id = "tenantId",
    }
}

/// Request to check a user's department membership.
///
/// Used by [`is_user_in_department`](crate::management::ManagementClient::is_user_in_department).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserInDepartmentDto {
    /// Unique identifier of the user: the user ID, username, email address, phone number,
    /// `externalId`, or ID in an external identity source. `userIdType`, where available, states
    /// which one is used. The default is the user ID.
    ///
    /// Example: `6229ffaxxxxxxxxcade3e3d9`.
    #[doc(alias = "userId")]
    pub user_id: String,
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the department, `root` for the root department. Either `departmentId` or
    /// `departmentCode` is required.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include child departments in the check.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "includeChildrenDepartments")]
    pub include_children_departments: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl IsUserInDepartmentDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        user_id: impl Into<String>,
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
    ) -> Self {
        Self {
            user_id: user_id.into(),
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`include_children_departments`](Self#structfield.include_children_departments).
    pub fn include_children_departments(mut self, value: impl IntoOption<bool>) -> Self {
        self.include_children_departments = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    IsUserInDepartmentDto {
        required user_id = "userId",
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional department_id_type = "departmentIdType",
        optional include_children_departments = "includeChildrenDepartments",
        optional tenant_id = "tenantId",
    }
}

/// Request to get a department by ID.
///
/// Used by [`get_department_by_id`](crate::management::ManagementClient::get_department_by_id).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentByIdDto {
    /// Unique ID of the department.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Application types to filter by.
    #[doc(alias = "appTypeList")]
    pub app_type_list: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDepartmentByIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`app_type_list`](Self#structfield.app_type_list).
    pub fn app_type_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.app_type_list = value.into_option();
        self
    }
}

record! {
    GetDepartmentByIdDto {
        required department_id = "departmentId",
        optional tenant_id = "tenantId",
        optional with_custom_data = "withCustomData",
        optional app_type_list = "appTypeList",
    }
}

/// A tree of departments and members to create. Departments that do not exist yet are created.
///
/// Used by [`create_department_tree`](crate::management::ManagementClient::create_department_tree).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateDepartmentTreeReqDto {
    /// Name of the department.
    ///
    /// Example: `研发`.
    pub name: String,
    /// Child departments of the department.
    pub children: Option<Vec<String>>,
    /// Members of the department.
    pub members: Option<UserInfoDto>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateDepartmentTreeReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Record::blank()
        }
    }

    /// Sets [`children`](Self#structfield.children).
    pub fn children(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.children = value.into_option();
        self
    }

    /// Sets [`members`](Self#structfield.members).
    pub fn members(mut self, value: impl IntoOption<UserInfoDto>) -> Self {
        self.members = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    CreateDepartmentTreeReqDto {
        required name = "name",
        optional children = "children",
        optional members = "members",
        optional tenant_id = "tenantId",
    }
}

/// Request to list a department's synchronization relations.
///
/// Used by [`get_department_sync_relations`](crate::management::ManagementClient::get_department_sync_relations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentSyncRelationsDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the department, `root` for the root department. Either `departmentId` or
    /// `departmentCode` is required.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: Option<String>,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether to include the custom data.
    ///
    /// Server default: `false`.\
    /// Example: `true`.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDepartmentSyncRelationsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(organization_code: impl Into<String>) -> Self {
        Self {
            organization_code: organization_code.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id`](Self#structfield.department_id).
    pub fn department_id(mut self, value: impl IntoOption<String>) -> Self {
        self.department_id = value.into_option();
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }
}

record! {
    GetDepartmentSyncRelationsDto {
        required organization_code = "organizationCode",
        optional department_id = "departmentId",
        optional department_id_type = "departmentIdType",
        optional with_custom_data = "withCustomData",
        optional tenant_id = "tenantId",
    }
}

/// The department and the third-party system to delete the synchronization relation of.
///
/// Used by [`delete_department_sync_relations`](crate::management::ManagementClient::delete_department_sync_relations).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteDepartmentSyncRelationReqDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// ID of the department, `root` for the root department.
    ///
    /// Example: `root`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Kind of department ID used in this call.
    ///
    /// Server default: `department_id`.\
    /// Example: `department_id`.
    #[doc(alias = "departmentIdType")]
    pub department_id_type: Option<DepartmentIdType>,
    /// Type of the external identity source: `wechatwork` (WeCom), `dingtalk` (DingTalk), `lark`
    /// (Feishu), `welink` (WeLink), `ldap` (LDAP), `active-directory` (Windows AD), `italent`
    /// (Beisen), `xiaoshouyi` (Xiaoshouyi), `maycur` (Maycur), `scim` (SCIM), or `moka` (Moka HR).
    pub provider: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteDepartmentSyncRelationReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        organization_code: impl Into<String>,
        department_id: impl Into<String>,
        provider: impl Into<String>,
    ) -> Self {
        Self {
            organization_code: organization_code.into(),
            department_id: department_id.into(),
            provider: provider.into(),
            ..Record::blank()
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    pub fn department_id_type(
        mut self,
        value: impl IntoOption<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = value.into_option();
        self
    }
}

record! {
    DeleteDepartmentSyncRelationReqDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        optional department_id_type = "departmentIdType",
        required provider = "provider",
    }
}

/// A department and whether to enable or disable it.
///
/// Used by [`update_node_status`](crate::management::ManagementClient::update_node_status).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateDepartmentStatusReqDto {
    /// ID that GenAuth assigned to the department.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Status of the department.
    ///
    /// Example: `true`.
    pub status: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateDepartmentStatusReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(department_id: impl Into<String>, status: bool) -> Self {
        Self {
            department_id: department_id.into(),
            status,
            ..Record::blank()
        }
    }
}

record! {
    UpdateDepartmentStatusReqDto {
        required department_id = "departmentId",
        required status = "status",
    }
}

/// Request to list the applications of a department.
///
/// Used by [`get_department_all_app`](crate::management::ManagementClient::get_department_all_app).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetDepartmentByIdReqDto {
    /// Unique ID of the department.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Unique ID of the tenant.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Application types to filter by.
    #[doc(alias = "appTypeList")]
    pub app_type_list: Option<Vec<String>>,
    /// Whether to include the custom data.
    #[doc(alias = "withCustomData")]
    pub with_custom_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetDepartmentByIdReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(department_id: impl Into<String>) -> Self {
        Self {
            department_id: department_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`app_type_list`](Self#structfield.app_type_list).
    pub fn app_type_list(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.app_type_list = value.into_option();
        self
    }

    /// Sets [`with_custom_data`](Self#structfield.with_custom_data).
    pub fn with_custom_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_custom_data = value.into_option();
        self
    }
}

record! {
    GetDepartmentByIdReqDto {
        required department_id = "departmentId",
        optional tenant_id = "tenantId",
        optional app_type_list = "appTypeList",
        optional with_custom_data = "withCustomData",
    }
}

/// Name of an organization in several languages.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationNameI18nDto {
    /// Translations of the organization name.
    #[doc(alias = "organizationName")]
    pub organization_name: LangObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl OrganizationNameI18nDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(organization_name: LangObject) -> Self {
        Self {
            organization_name,
            ..Record::blank()
        }
    }
}

record! {
    OrganizationNameI18nDto {
        required organization_name = "organizationName",
    }
}

/// An organization: its code, name, leaders, number of members, and root department.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationDto {
    /// Code that identifies the organization in the user pool.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// Name of the organization, as the console shows it.
    ///
    /// Example: `蒸汽记忆`.
    #[doc(alias = "organizationName")]
    pub organization_name: String,
    /// Description of the organization.
    ///
    /// Example: `组织描述信息`.
    pub description: Option<String>,
    /// Time of creation.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: Option<DateTime>,
    /// Time of the last change.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<DateTime>,
    /// ID of the root node.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Custom ID of the root node.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Whether the organization has child nodes.
    ///
    /// Example: `true`.
    #[doc(alias = "hasChildren")]
    pub has_children: bool,
    /// User IDs of the leaders of the department.
    ///
    /// Example: `["60b49eb83fd80adb96f26e68"]`.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Number of members in the department.
    ///
    /// Example: `150`.
    #[doc(alias = "membersCount")]
    pub members_count: i64,
    /// Whether the department is virtual.
    ///
    /// Example: `false`.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: bool,
    /// Names in other languages.
    pub i18n: Option<OrganizationNameI18nDto>,
    /// Custom field values of the department or organization.
    ///
    /// Example: `{"icon":"https://example.com/logo"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Unique ID of the tenant.
    ///
    /// Example: `623c20b2a062aaaaf41b17da`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// IDs of the posts.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Status of the organization.
    ///
    /// Example: `false`.
    pub status: Option<String>,
    /// Access restriction.
    ///
    /// Example: `["xxx"]`.
    pub allow: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OrganizationDto {
        required organization_code = "organizationCode",
        required organization_name = "organizationName",
        optional description = "description",
        optional created_at = "createdAt",
        optional updated_at = "updatedAt",
        required department_id = "departmentId",
        optional open_department_id = "openDepartmentId",
        required has_children = "hasChildren",
        optional leader_user_ids = "leaderUserIds",
        required members_count = "membersCount",
        required is_virtual_node = "isVirtualNode",
        optional i18n = "i18n",
        optional custom_data = "customData",
        optional tenant_id = "tenantId",
        optional post_id_list = "postIdList",
        optional status = "status",
        optional allow = "allow",
    }
}

/// A page of organizations and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OrganizationPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<OrganizationDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OrganizationPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A department of an organization: its name, parent, leaders, posts, and number of members.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentDto {
    /// Code that identifies the organization.
    ///
    /// Example: `steamory`.
    #[doc(alias = "organizationCode")]
    pub organization_code: String,
    /// System ID of the department, generated by GenAuth. It cannot be changed.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    #[doc(alias = "departmentId")]
    pub department_id: String,
    /// Time the department was created.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last change.
    ///
    /// Example: `2022-07-03T02:20:30.000Z`.
    #[doc(alias = "updatedAt")]
    pub updated_at: Option<DateTime>,
    /// Custom department ID, for storing an ID of your own.
    ///
    /// Example: `ou_7dab8a3d3cdccxxxxxx777c7ad535d62`.
    #[doc(alias = "openDepartmentId")]
    pub open_department_id: Option<String>,
    /// Name of the department.
    ///
    /// Example: `开发部`.
    pub name: String,
    /// User IDs of the leaders of the department.
    ///
    /// Example: `["60b49eb83fd80adb96f26e68"]`.
    #[doc(alias = "leaderUserIds")]
    pub leader_user_ids: Option<Vec<String>>,
    /// Description of the department or organization.
    ///
    /// Example: `技术研发部门`.
    pub description: Option<String>,
    /// ID of the department above this one.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    #[doc(alias = "parentDepartmentId")]
    pub parent_department_id: String,
    /// Code that identifies the department.
    ///
    /// Example: `6229c4deb3e4d8a20b6021ff`.
    pub code: Option<String>,
    /// Code of the department above this one.
    ///
    /// Example: `test`.
    #[doc(alias = "parentDepartmentCode")]
    pub parent_department_code: String,
    /// Number of members in the department, counting direct members only.
    ///
    /// Example: `11`.
    #[doc(alias = "membersCount")]
    pub members_count: i64,
    /// Whether the department has child departments.
    ///
    /// Example: `true`.
    #[doc(alias = "hasChildren")]
    pub has_children: bool,
    /// Whether the department is virtual.
    ///
    /// Example: `false`.
    #[doc(alias = "isVirtualNode")]
    pub is_virtual_node: Option<bool>,
    /// Names in other languages.
    pub i18n: Option<DepartmentI18nDto>,
    /// Custom field values of the department or organization.
    ///
    /// Example: `{"icon":"https://example.com/logo"}`.
    #[doc(alias = "customData")]
    pub custom_data: Option<JsonObject>,
    /// Posts linked to the department.
    pub posts: Option<Vec<String>>,
    /// IDs of the posts.
    ///
    /// Example: `["xxx"]`.
    #[doc(alias = "postIdList")]
    pub post_id_list: Option<Vec<String>>,
    /// Status of the department.
    ///
    /// Example: `false`.
    pub status: Option<bool>,
    /// Access restriction.
    ///
    /// Example: `["xxx"]`.
    pub allow: Option<Vec<String>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DepartmentDto {
        required organization_code = "organizationCode",
        required department_id = "departmentId",
        required created_at = "createdAt",
        optional updated_at = "updatedAt",
        optional open_department_id = "openDepartmentId",
        required name = "name",
        optional leader_user_ids = "leaderUserIds",
        optional description = "description",
        required parent_department_id = "parentDepartmentId",
        optional code = "code",
        required parent_department_code = "parentDepartmentCode",
        required members_count = "membersCount",
        required has_children = "hasChildren",
        optional is_virtual_node = "isVirtualNode",
        optional i18n = "i18n",
        optional custom_data = "customData",
        optional posts = "posts",
        optional post_id_list = "postIdList",
        optional status = "status",
        optional allow = "allow",
    }
}

/// A search condition on departments: a field, an operator, and the value to compare with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SearchDepartmentsFilterItemDto {
    /// Department field to filter on: `updatedAt` (time of the last update) or `createdAt`
    /// (creation time), both compared as timestamps, or `name` (name of the department).
    pub field: String,
    /// Operator that compares the field with the value.
    ///
    /// Example: `EQUAL`.
    pub operator: SearchDepartmentsFilterItemDtoOperator,
    /// Value to search for. Its type depends on `field`.
    ///
    /// Example: `test`.
    pub value: Option<JsonValue>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SearchDepartmentsFilterItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        field: impl Into<String>,
        operator: impl Into<SearchDepartmentsFilterItemDtoOperator>,
    ) -> Self {
        Self {
            field: field.into(),
            operator: operator.into(),
            ..Record::blank()
        }
    }

    /// Sets [`value`](Self#structfield.value).
    pub fn value(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.value = value.into_option();
        self
    }
}

record! {
    SearchDepartmentsFilterItemDto {
        required field = "field",
        required operator = "operator",
        optional value = "value",
    }
}

/// Operator that compares the field with the value.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SearchDepartmentsFilterItemDtoOperator {
    /// Between two values; for numbers and dates.
    ///
    /// Serialized as `BETWEEN`.
    #[doc(alias = "BETWEEN")]
    Between,
    /// Equal to the value; for numbers and strings.
    ///
    /// Serialized as `EQUAL`.
    #[doc(alias = "EQUAL")]
    Equal,
    /// The field is one of the given values.
    ///
    /// Serialized as `IN`.
    #[doc(alias = "IN")]
    In,
    /// Less than or equal to; for numbers and dates.
    ///
    /// Serialized as `LESSER`.
    #[doc(alias = "LESSER")]
    Lesser,
    /// Greater than or equal to; for numbers and dates.
    ///
    /// Serialized as `GREATER`.
    #[doc(alias = "GREATER")]
    Greater,
    /// The string contains the value.
    ///
    /// Serialized as `CONTAINS`.
    #[doc(alias = "CONTAINS")]
    Contains,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    SearchDepartmentsFilterItemDtoOperator {
        Between = "BETWEEN",
        Equal = "EQUAL",
        In = "IN",
        Lesser = "LESSER",
        Greater = "GREATER",
        Contains = "CONTAINS",
    }
}

/// A field to sort departments by and the sort direction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentSortingDto {
    /// Field to sort departments by.
    ///
    /// Example: `createdAt`.
    pub field: DepartmentSortingDtoField,
    /// Sort direction.
    ///
    /// Example: `desc`.
    pub order: SortDirection,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DepartmentSortingDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        field: impl Into<DepartmentSortingDtoField>,
        order: impl Into<SortDirection>,
    ) -> Self {
        Self {
            field: field.into(),
            order: order.into(),
            ..Record::blank()
        }
    }
}

record! {
    DepartmentSortingDto {
        required field = "field",
        required order = "order",
    }
}

/// Field to sort departments by.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DepartmentSortingDtoField {
    /// Sort by the time of the last change.
    ///
    /// Serialized as `updatedAt`.
    #[doc(alias = "updatedAt")]
    UpdatedAt,
    /// Sort by the time of creation.
    ///
    /// Serialized as `createdAt`.
    #[doc(alias = "createdAt")]
    CreatedAt,
    /// Sort by department name.
    ///
    /// Serialized as `name`.
    #[doc(alias = "name")]
    Name,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    DepartmentSortingDtoField {
        UpdatedAt = "updatedAt",
        CreatedAt = "createdAt",
        Name = "name",
    }
}

/// A page of departments and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DepartmentPagingDto {
    /// Total number of items.
    ///
    /// Example: `10`.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<DepartmentDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    DepartmentPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A page of users and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserPagingDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on the current page.
    pub list: Vec<UserDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserPagingDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// Whether a user belongs to a department.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IsUserInDepartmentDataDto {
    /// Whether the user is in the department.
    ///
    /// Example: `true`.
    #[doc(alias = "inDepartment")]
    pub in_department: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    IsUserInDepartmentDataDto {
        required in_department = "inDepartment",
    }
}

/// A user to create as a member when departments are created from a tree.
#[derive(Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct UserInfoDto {
    /// Username, unique within the user pool.
    ///
    /// Example: `bob`.
    pub username: Option<String>,
    /// Email address, case-insensitive.
    ///
    /// Example: `test@example.com`.
    pub email: Option<String>,
    /// Phone number without the country calling code. For a number outside mainland China, specify
    /// the calling code in `phoneCountryCode`.
    ///
    /// Example: `188xxxx8888`.
    pub phone: Option<String>,
    /// Country calling code of the phone number. Optional for numbers in mainland China. The
    /// GenAuth SMS service does not support international numbers out of the box: configure an
    /// international SMS service in the GenAuth console first. See the [list of country calling
    /// codes](<https://en.wikipedia.org/wiki/List_of_country_calling_codes>).
    ///
    /// Example: `+86`.
    #[doc(alias = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// Real name of the account holder, not necessarily unique.
    ///
    /// Example: `张三`.
    pub name: Option<String>,
    /// Gender of the user.
    ///
    /// Example: `M`.
    pub gender: Option<Gender>,
    /// Country the account holder is in.
    ///
    /// Example: `CN`.
    pub country: Option<String>,
    /// Province the account holder is in.
    ///
    /// Example: `BJ`.
    pub province: Option<String>,
    /// City the account holder is in.
    ///
    /// Example: `BJ`.
    pub city: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UserInfoDto {
    /// Creates an empty value.
    #[inline]
    pub fn new() -> Self {
        Default::default()
    }

    /// Sets [`username`](Self#structfield.username).
    pub fn username(mut self, value: impl IntoOption<String>) -> Self {
        self.username = value.into_option();
        self
    }

    /// Sets [`email`](Self#structfield.email).
    pub fn email(mut self, value: impl IntoOption<String>) -> Self {
        self.email = value.into_option();
        self
    }

    /// Sets [`phone`](Self#structfield.phone).
    pub fn phone(mut self, value: impl IntoOption<String>) -> Self {
        self.phone = value.into_option();
        self
    }

    /// Sets [`phone_country_code`](Self#structfield.phone_country_code).
    pub fn phone_country_code(mut self, value: impl IntoOption<String>) -> Self {
        self.phone_country_code = value.into_option();
        self
    }

    /// Sets [`name`](Self#structfield.name).
    pub fn name(mut self, value: impl IntoOption<String>) -> Self {
        self.name = value.into_option();
        self
    }

    /// Sets [`gender`](Self#structfield.gender).
    pub fn gender(mut self, value: impl IntoOption<Gender>) -> Self {
        self.gender = value.into_option();
        self
    }

    /// Sets [`country`](Self#structfield.country).
    pub fn country(mut self, value: impl IntoOption<String>) -> Self {
        self.country = value.into_option();
        self
    }

    /// Sets [`province`](Self#structfield.province).
    pub fn province(mut self, value: impl IntoOption<String>) -> Self {
        self.province = value.into_option();
        self
    }

    /// Sets [`city`](Self#structfield.city).
    pub fn city(mut self, value: impl IntoOption<String>) -> Self {
        self.city = value.into_option();
        self
    }
}

record! {
    UserInfoDto {
        optional username = "username",
        optional email = "email",
        optional phone = "phone",
        optional phone_country_code = "phoneCountryCode",
        optional name = "name",
        optional gender = "gender",
        optional country = "country",
        optional province = "province",
        optional city = "city",
    }
}

/// Numbers of added and updated users and departments.
#[doc(alias = "Result")]
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ResultDto {
    /// Number of users added.
    #[doc(alias = "addUser")]
    pub add_user: i64,
    /// Number of users updated.
    #[doc(alias = "updateUser")]
    pub update_user: i64,
    /// Number of departments added.
    #[doc(alias = "addDepartment")]
    pub add_department: i64,
    /// Number of departments updated.
    #[doc(alias = "updateDepartment")]
    pub update_department: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ResultDto = "Result" {
        required add_user = "addUser",
        required update_user = "updateUser",
        required add_department = "addDepartment",
        required update_department = "updateDepartment",
    }
}

/// Identity data of the user in the third-party system. Its fields are undocumented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    User {}
}

/// The third-party counterpart that a user or department is linked to by synchronization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserSyncRelationDto {
    /// Type of the external identity source: `wechatwork` (WeCom), `dingtalk` (DingTalk), `lark`
    /// (Feishu), `welink` (WeLink), `ldap` (LDAP), `active-directory` (Windows AD), `italent`
    /// (Beisen), `xiaoshouyi` (Xiaoshouyi), `maycur` (Maycur), `scim` (SCIM), or `moka` (Moka HR).
    pub provider: String,
    /// ID of the user in the external identity source.
    ///
    /// Example: `oj7Nq05R-RRaqak0_YlMLnnIwsvg`.
    #[doc(alias = "userIdInIdp")]
    pub user_id_in_idp: String,
    /// Identity data of the user in the third-party system.
    #[doc(alias = "userInfoInIdp")]
    pub user_info_in_idp: User,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    UserSyncRelationDto {
        required provider = "provider",
        required user_id_in_idp = "userIdInIdp",
        required user_info_in_idp = "userInfoInIdp",
    }
}

/// The updated department. Its fields are undocumented.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Node {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    Node {}
}

/// Response of `getOrganization`.
pub type OrganizationSingleRespDto = Response<OrganizationDto>;

/// Response of `getOrganizationsBatch`.
pub type OrganizationListRespDto = Response<Vec<OrganizationDto>>;

/// Response of `listOrganizations`.
pub type OrganizationPaginatedRespDto = Response<OrganizationPagingDto>;

/// Response of `getDepartment`.
pub type DepartmentSingleRespDto = Response<DepartmentDto>;

/// Response of `searchDepartments`.
pub type DepartmentListRespDto = Response<Vec<DepartmentDto>>;

/// Response of `listChildrenDepartments`.
pub type DepartmentPaginatedRespDto = Response<DepartmentPagingDto>;

/// Response of `listDepartmentMemberIds`.
pub type UserIdListRespDto = Response<Vec<String>>;

/// Response of `isUserInDepartment`.
pub type IsUserInDepartmentRespDto = Response<IsUserInDepartmentDataDto>;

/// Response of `createDepartmentTree`.
pub type CreateDepartmentTreeRespDto = Response<ResultDto>;
