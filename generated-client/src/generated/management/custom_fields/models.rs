// @generated from spec/management/custom-fields.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Custom fields.

use crate::generated::management::TargetType;
use crate::generated::shared::CustomFieldI18n;
use crate::runtime::prelude::*;

/// Request to list the built-in user fields.
///
/// Used by [`list_user_base_fields`](crate::management::ManagementClient::list_user_base_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListUserBaseFieldsDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the target object. Groups (`GROUP`) are not yet supported here.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Data type to filter fields by.
    ///
    /// Example: `STRING`.
    #[doc(alias = "dataType")]
    pub data_type: FieldDataType,
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
    /// Filters fields by whether users can see them.
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
    /// Filters fields by whether administrators can see them.
    #[doc(alias = "adminVisible")]
    pub admin_visible: Option<bool>,
    /// Filters fields by access control.
    #[doc(alias = "accessControl")]
    pub access_control: Option<bool>,
    /// Keyword to search fields by.
    pub keyword: Option<String>,
    /// Language used for the search.
    pub lang: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListUserBaseFieldsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        data_type: impl Into<FieldDataType>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            data_type: data_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
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

    /// Sets [`user_visible`](Self#structfield.user_visible).
    pub fn user_visible(mut self, value: impl IntoOption<bool>) -> Self {
        self.user_visible = value.into_option();
        self
    }

    /// Sets [`admin_visible`](Self#structfield.admin_visible).
    pub fn admin_visible(mut self, value: impl IntoOption<bool>) -> Self {
        self.admin_visible = value.into_option();
        self
    }

    /// Sets [`access_control`](Self#structfield.access_control).
    pub fn access_control(mut self, value: impl IntoOption<bool>) -> Self {
        self.access_control = value.into_option();
        self
    }

    /// Sets [`keyword`](Self#structfield.keyword).
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.keyword = value.into_option();
        self
    }

    /// Sets [`lang`](Self#structfield.lang).
    pub fn lang(mut self, value: impl IntoOption<String>) -> Self {
        self.lang = value.into_option();
        self
    }
}

record! {
    ListUserBaseFieldsDto {
        optional tenant_id = "tenantId",
        required target_type = "targetType",
        required data_type = "dataType",
        optional page = "page",
        optional limit = "limit",
        optional user_visible = "userVisible",
        optional admin_visible = "adminVisible",
        optional access_control = "accessControl",
        optional keyword = "keyword",
        optional lang = "lang",
    }
}

/// Changes to the configuration of built-in user fields.
///
/// Used by [`set_user_base_fields`](crate::management::ManagementClient::set_user_base_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserBaseFieldsReqDto {
    /// Fields to process: built-in user fields or custom fields, depending on the operation.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<SetUserBaseFieldDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserBaseFieldsReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = SetUserBaseFieldDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }
}

record! {
    SetUserBaseFieldsReqDto {
        required list = "list",
    }
}

/// Request to get the custom fields.
///
/// Used by [`get_custom_fields`](crate::management::ManagementClient::get_custom_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomFieldsDto {
    /// Type of the target object. Groups (`GROUP`) are not yet supported here.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Unique ID of the tenant.
    ///
    /// Example: `642c1df417c2d8a80d744c1d`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetCustomFieldsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(target_type: impl Into<TargetType>) -> Self {
        Self {
            target_type: target_type.into(),
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
    GetCustomFieldsDto {
        required target_type = "targetType",
        optional tenant_id = "tenantId",
    }
}

/// Request to list the custom fields.
///
/// Used by [`list_cust_fields`](crate::management::ManagementClient::list_cust_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustFieldsDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Type of the target object. Groups (`GROUP`) are not yet supported here.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Data type to filter fields by.
    ///
    /// Example: `STRING`.
    #[doc(alias = "dataType")]
    pub data_type: FieldDataType,
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
    /// Filters fields by whether users can see them.
    #[doc(alias = "userVisible")]
    pub user_visible: Option<bool>,
    /// Filters fields by whether administrators can see them.
    #[doc(alias = "adminVisible")]
    pub admin_visible: Option<bool>,
    /// Filters fields by access control.
    #[doc(alias = "accessControl")]
    pub access_control: Option<bool>,
    /// Keyword to search fields by.
    pub keyword: Option<String>,
    /// Language used for the search.
    pub lang: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListCustFieldsDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        data_type: impl Into<FieldDataType>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            data_type: data_type.into(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
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

    /// Sets [`user_visible`](Self#structfield.user_visible).
    pub fn user_visible(mut self, value: impl IntoOption<bool>) -> Self {
        self.user_visible = value.into_option();
        self
    }

    /// Sets [`admin_visible`](Self#structfield.admin_visible).
    pub fn admin_visible(mut self, value: impl IntoOption<bool>) -> Self {
        self.admin_visible = value.into_option();
        self
    }

    /// Sets [`access_control`](Self#structfield.access_control).
    pub fn access_control(mut self, value: impl IntoOption<bool>) -> Self {
        self.access_control = value.into_option();
        self
    }

    /// Sets [`keyword`](Self#structfield.keyword).
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.keyword = value.into_option();
        self
    }

    /// Sets [`lang`](Self#structfield.lang).
    pub fn lang(mut self, value: impl IntoOption<String>) -> Self {
        self.lang = value.into_option();
        self
    }
}

record! {
    ListCustFieldsDto {
        optional tenant_id = "tenantId",
        required target_type = "targetType",
        required data_type = "dataType",
        optional page = "page",
        optional limit = "limit",
        optional user_visible = "userVisible",
        optional admin_visible = "adminVisible",
        optional access_control = "accessControl",
        optional keyword = "keyword",
        optional lang = "lang",
    }
}

/// Custom field definitions of users, departments, or roles to create or update.
///
/// Used by [`set_custom_fields`](crate::management::ManagementClient::set_custom_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldsReqDto {
    /// Fields to process: built-in user fields or custom fields, depending on the operation.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<SetCustomFieldDto>,
    /// Unique ID of the tenant.
    ///
    /// Example: `642c1df417c2d8a80d744c1d`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetCustomFieldsReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(list: impl IntoIterator<Item = SetCustomFieldDto>) -> Self {
        Self {
            list: list.into_iter().collect(),
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
    SetCustomFieldsReqDto {
        required list = "list",
        optional tenant_id = "tenantId",
    }
}

/// Request to delete custom fields.
///
/// Used by [`delete_custom_fields`](crate::management::ManagementClient::delete_custom_fields).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldsReqDto {
    /// Fields to process: built-in user fields or custom fields, depending on the operation.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<DeleteCustomFieldDto>,
    /// Unique ID of the tenant.
    ///
    /// Example: `xxxx`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteCustomFieldsReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        list: impl IntoIterator<Item = DeleteCustomFieldDto>,
        tenant_id: impl Into<String>,
    ) -> Self {
        Self {
            list: list.into_iter().collect(),
            tenant_id: tenant_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteCustomFieldsReqDto {
        required list = "list",
        required tenant_id = "tenantId",
    }
}

/// Custom field values to set on one user, role, or department.
///
/// Used by [`set_custom_data`](crate::management::ManagementClient::set_custom_data).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomDataReqDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `642c1df417c2d8a80d744c1d`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
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
    /// Code of the permission namespace that the role belongs to. Required when the target type is
    /// `ROLE`; ignored otherwise.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Custom data to set.
    ///
    /// Limits: at least 1 element, at most 50 elements.
    pub list: Vec<SetCustomDataDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetCustomDataReqDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
        list: impl IntoIterator<Item = SetCustomDataDto>,
    ) -> Self {
        Self {
            target_type: target_type.into(),
            target_identifier: target_identifier.into(),
            list: list.into_iter().collect(),
            ..Record::blank()
        }
    }

    /// Sets [`tenant_id`](Self#structfield.tenant_id).
    pub fn tenant_id(mut self, value: impl IntoOption<String>) -> Self {
        self.tenant_id = value.into_option();
        self
    }

    /// Sets [`namespace`](Self#structfield.namespace).
    pub fn namespace(mut self, value: impl IntoOption<String>) -> Self {
        self.namespace = value.into_option();
        self
    }
}

record! {
    SetCustomDataReqDto {
        optional tenant_id = "tenantId",
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
        optional namespace = "namespace",
        required list = "list",
    }
}

/// Request to get custom data.
///
/// Used by [`get_custom_data`](crate::management::ManagementClient::get_custom_data).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetCustomDataDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `642c1df417c2d8a80d744c1d`.
    #[doc(alias = "tenantId")]
    pub tenant_id: String,
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
    /// Code of the permission namespace that the role belongs to. Required when `targetType` is
    /// `ROLE`; optional otherwise.
    ///
    /// Example: `default`.
    pub namespace: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetCustomDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        tenant_id: impl Into<String>,
        target_type: impl Into<TargetType>,
        target_identifier: impl Into<String>,
    ) -> Self {
        Self {
            tenant_id: tenant_id.into(),
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
}

record! {
    GetCustomDataDto {
        required tenant_id = "tenantId",
        required target_type = "targetType",
        required target_identifier = "targetIdentifier",
        optional namespace = "namespace",
    }
}

/// An option of an enumeration custom field.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    /// Value of the enumeration option.
    ///
    /// Example: `hust`.
    pub value: String,
    /// Label of the enumeration option.
    ///
    /// Example: `华中科技大学`.
    pub label: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CustomFieldSelectOption {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            ..Record::blank()
        }
    }
}

record! {
    CustomFieldSelectOption {
        required value = "value",
        required label = "label",
    }
}

/// Definition of a custom or built-in field: its data type, labels, visibility, uniqueness, and
/// options.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomFieldDto {
    /// Type of the target object.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Creation time. Only custom fields have one; built-in fields do not.
    ///
    /// Example: `2022-03-17T05:23:01.567Z`.
    #[doc(alias = "createdAt")]
    pub created_at: Option<DateTime>,
    /// Data type of the field. It cannot be changed once set.
    ///
    /// Example: `ENUM`.
    #[doc(alias = "dataType")]
    pub data_type: CustomFieldDataType,
    /// Key of the field. The key of a custom field must not conflict with the key of a built-in
    /// field and cannot be changed once set.
    ///
    /// Example: `school`.
    pub key: String,
    /// Display name of the field.
    ///
    /// Example: `学校`.
    pub label: String,
    /// Detailed description of the field.
    ///
    /// Example: `学校`.
    pub description: Option<String>,
    /// Whether the field is stored encrypted. Once enabled, new data in the field is encrypted. The
    /// setting cannot be changed once set.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    pub encrypted: Option<bool>,
    /// Whether values must be unique. If `true`, values submitted for the field are checked for
    /// uniqueness. Takes effect only for fields of the string and number data types.
    ///
    /// Example: `false`.
    #[doc(alias = "isUnique")]
    pub is_unique: bool,
    /// Whether users can edit the field. Users cannot change special fields such as the phone
    /// number and email address directly; those require verification first, for example with a
    /// one-time code.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    #[doc(alias = "userEditable")]
    pub user_editable: Option<bool>,
    /// Whether the field is shown in the GenAuth console: a user custom field in the user details,
    /// a department custom field in the department details, and a role custom field in the role
    /// details.
    ///
    /// Example: `true`.
    #[doc(alias = "visibleInAdminConsole")]
    pub visible_in_admin_console: bool,
    /// Whether the field is shown in the user's personal center. It does not control whether the
    /// API returns the field.
    ///
    /// Server default: `true`.\
    /// Example: `true`.
    #[doc(alias = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
    /// Display name in several languages.
    pub i18n: Option<CustomFieldI18n>,
    /// Options of an enumeration field.
    ///
    /// Example: `[{"value":"pku","label":"北京大学"}]`.
    pub options: Option<Vec<CustomFieldSelectOption>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CustomFieldDto {
        required target_type = "targetType",
        optional created_at = "createdAt",
        required data_type = "dataType",
        required key = "key",
        required label = "label",
        optional description = "description",
        optional encrypted = "encrypted",
        required is_unique = "isUnique",
        optional user_editable = "userEditable",
        required visible_in_admin_console = "visibleInAdminConsole",
        optional visible_in_user_center = "visibleInUserCenter",
        optional i18n = "i18n",
        optional options = "options",
    }
}

/// The total number of fields, the number visible to users, and the number visible to
/// administrators.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CountCustomFieldsDto {
    /// Total number of records.
    ///
    /// Example: `100`.
    pub all: i64,
    /// Number of fields visible to users.
    ///
    /// Example: `0`.
    #[doc(alias = "userVisible")]
    pub user_visible: i64,
    /// Number of fields visible to administrators.
    ///
    /// Example: `0`.
    #[doc(alias = "adminVisible")]
    pub admin_visible: i64,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CountCustomFieldsDto {
        required all = "all",
        required user_visible = "userVisible",
        required admin_visible = "adminVisible",
    }
}

/// A list of field definitions and the number of fields by visibility.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListCustomFieldsDto {
    /// Counts of the fields: all, visible to users, and visible to administrators.
    ///
    /// Example: `{"all":18,"userVisible":1,"adminVisible":1}`.
    pub count: CountCustomFieldsDto,
    /// Items of the list.
    pub list: Vec<CustomFieldDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    ListCustomFieldsDto {
        required count = "count",
        required list = "list",
    }
}

/// Labels, visibility, and editability to set on one built-in user field, whose data type and
/// uniqueness cannot be changed.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetUserBaseFieldDto {
    /// Key of the field. The key of a custom field must not conflict with the key of a built-in
    /// field and cannot be changed once set.
    ///
    /// Example: `school`.
    pub key: String,
    /// Display name of the field.
    ///
    /// Example: `学校`.
    pub label: Option<String>,
    /// Detailed description of the field.
    ///
    /// Example: `学校`.
    pub description: Option<String>,
    /// Whether users can edit the field.
    ///
    /// Example: `false`.
    #[doc(alias = "userEditable")]
    pub user_editable: Option<bool>,
    /// Whether the field is shown in the GenAuth console: a user custom field in the user details,
    /// a department custom field in the department details, and a role custom field in the role
    /// details.
    ///
    /// Example: `true`.
    #[doc(alias = "visibleInAdminConsole")]
    pub visible_in_admin_console: Option<bool>,
    /// Whether the field is shown in the user's personal center. It does not control whether the
    /// API returns the field.
    ///
    /// Example: `true`.
    #[doc(alias = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
    /// Display name in several languages.
    pub i18n: Option<CustomFieldI18n>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetUserBaseFieldDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            ..Record::blank()
        }
    }

    /// Sets [`label`](Self#structfield.label).
    pub fn label(mut self, value: impl IntoOption<String>) -> Self {
        self.label = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`user_editable`](Self#structfield.user_editable).
    pub fn user_editable(mut self, value: impl IntoOption<bool>) -> Self {
        self.user_editable = value.into_option();
        self
    }

    /// Sets [`visible_in_admin_console`](Self#structfield.visible_in_admin_console).
    pub fn visible_in_admin_console(mut self, value: impl IntoOption<bool>) -> Self {
        self.visible_in_admin_console = value.into_option();
        self
    }

    /// Sets [`visible_in_user_center`](Self#structfield.visible_in_user_center).
    pub fn visible_in_user_center(mut self, value: impl IntoOption<bool>) -> Self {
        self.visible_in_user_center = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<CustomFieldI18n>) -> Self {
        self.i18n = value.into_option();
        self
    }
}

record! {
    SetUserBaseFieldDto {
        required key = "key",
        optional label = "label",
        optional description = "description",
        optional user_editable = "userEditable",
        optional visible_in_admin_console = "visibleInAdminConsole",
        optional visible_in_user_center = "visibleInUserCenter",
        optional i18n = "i18n",
    }
}

/// Definition of one custom field to create, or to update if its key already exists.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomFieldDto {
    /// Type of subject the field belongs to. Users, roles, groups, and departments are currently
    /// supported.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Key of the field. The key of a custom field must not conflict with the key of a built-in
    /// field and cannot be changed once set.
    ///
    /// Example: `school`.
    pub key: String,
    /// Data type of the field. It cannot be changed once set.
    ///
    /// Example: `ENUM`.
    #[doc(alias = "dataType")]
    pub data_type: Option<CustomFieldDataType>,
    /// Display name of the field.
    ///
    /// Example: `学校`.
    pub label: Option<String>,
    /// Detailed description of the field.
    ///
    /// Example: `学校`.
    pub description: Option<String>,
    /// Whether the field is stored encrypted. Once enabled, new data in the field is encrypted. The
    /// setting cannot be changed once set.
    ///
    /// Example: `false`.
    pub encrypted: Option<bool>,
    /// Whether values must be unique. If `true`, values submitted for the field are checked for
    /// uniqueness.
    ///
    /// Example: `false`.
    #[doc(alias = "isUnique")]
    pub is_unique: Option<bool>,
    /// Whether users can edit the field.
    ///
    /// Example: `false`.
    #[doc(alias = "userEditable")]
    pub user_editable: Option<bool>,
    /// Whether the field is shown in the GenAuth console: a user custom field in the user details,
    /// a department custom field in the department details, and a role custom field in the role
    /// details.
    ///
    /// Example: `true`.
    #[doc(alias = "visibleInAdminConsole")]
    pub visible_in_admin_console: Option<bool>,
    /// Whether the field is shown in the user's personal center. It does not control whether the
    /// API returns the field.
    ///
    /// Example: `true`.
    #[doc(alias = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
    /// Validation rules for the value of the field.
    ///
    /// Example: `[{"type":"UNIQUE","content":"","error":"已存在当前"}]`.
    #[doc(alias = "validateRules")]
    pub validate_rules: Option<Vec<JsonObject>>,
    /// IDs of the applications concerned.
    ///
    /// Example: `["appid1"]`.
    #[doc(alias = "appIds")]
    pub app_ids: Option<Vec<String>>,
    /// Whether the field is desensitized (masked).
    ///
    /// Example: `true`.
    pub desensitization: Option<bool>,
    /// Options of an enumeration field.
    ///
    /// Example: `[{"value":"pku","label":"北京大学"}]`.
    pub options: Option<Vec<CustomFieldSelectOption>>,
    /// Display name in several languages.
    pub i18n: Option<CustomFieldI18n>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetCustomFieldDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(target_type: impl Into<TargetType>, key: impl Into<String>) -> Self {
        Self {
            target_type: target_type.into(),
            key: key.into(),
            ..Record::blank()
        }
    }

    /// Sets [`data_type`](Self#structfield.data_type).
    pub fn data_type(mut self, value: impl IntoOption<CustomFieldDataType>) -> Self {
        self.data_type = value.into_option();
        self
    }

    /// Sets [`label`](Self#structfield.label).
    pub fn label(mut self, value: impl IntoOption<String>) -> Self {
        self.label = value.into_option();
        self
    }

    /// Sets [`description`](Self#structfield.description).
    pub fn description(mut self, value: impl IntoOption<String>) -> Self {
        self.description = value.into_option();
        self
    }

    /// Sets [`encrypted`](Self#structfield.encrypted).
    pub fn encrypted(mut self, value: impl IntoOption<bool>) -> Self {
        self.encrypted = value.into_option();
        self
    }

    /// Sets [`is_unique`](Self#structfield.is_unique).
    pub fn is_unique(mut self, value: impl IntoOption<bool>) -> Self {
        self.is_unique = value.into_option();
        self
    }

    /// Sets [`user_editable`](Self#structfield.user_editable).
    pub fn user_editable(mut self, value: impl IntoOption<bool>) -> Self {
        self.user_editable = value.into_option();
        self
    }

    /// Sets [`visible_in_admin_console`](Self#structfield.visible_in_admin_console).
    pub fn visible_in_admin_console(mut self, value: impl IntoOption<bool>) -> Self {
        self.visible_in_admin_console = value.into_option();
        self
    }

    /// Sets [`visible_in_user_center`](Self#structfield.visible_in_user_center).
    pub fn visible_in_user_center(mut self, value: impl IntoOption<bool>) -> Self {
        self.visible_in_user_center = value.into_option();
        self
    }

    /// Sets [`validate_rules`](Self#structfield.validate_rules).
    pub fn validate_rules(mut self, value: impl IntoOption<Vec<JsonObject>>) -> Self {
        self.validate_rules = value.into_option();
        self
    }

    /// Sets [`app_ids`](Self#structfield.app_ids).
    pub fn app_ids(mut self, value: impl IntoOption<Vec<String>>) -> Self {
        self.app_ids = value.into_option();
        self
    }

    /// Sets [`desensitization`](Self#structfield.desensitization).
    pub fn desensitization(mut self, value: impl IntoOption<bool>) -> Self {
        self.desensitization = value.into_option();
        self
    }

    /// Sets [`options`](Self#structfield.options).
    pub fn options(
        mut self,
        value: impl IntoOption<Vec<CustomFieldSelectOption>>,
    ) -> Self {
        self.options = value.into_option();
        self
    }

    /// Sets [`i18n`](Self#structfield.i18n).
    pub fn i18n(mut self, value: impl IntoOption<CustomFieldI18n>) -> Self {
        self.i18n = value.into_option();
        self
    }
}

record! {
    SetCustomFieldDto {
        required target_type = "targetType",
        required key = "key",
        optional data_type = "dataType",
        optional label = "label",
        optional description = "description",
        optional encrypted = "encrypted",
        optional is_unique = "isUnique",
        optional user_editable = "userEditable",
        optional visible_in_admin_console = "visibleInAdminConsole",
        optional visible_in_user_center = "visibleInUserCenter",
        optional validate_rules = "validateRules",
        optional app_ids = "appIds",
        optional desensitization = "desensitization",
        optional options = "options",
        optional i18n = "i18n",
    }
}

/// One custom field to delete, identified by its key and the type of subject it belongs to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DeleteCustomFieldDto {
    /// Type of subject the field belongs to. Users, roles, groups, and departments are currently
    /// supported.
    ///
    /// Example: `USER`.
    #[doc(alias = "targetType")]
    pub target_type: TargetType,
    /// Key of the field. The key of a custom field must not conflict with the key of a built-in
    /// field and cannot be changed once set.
    ///
    /// Example: `school`.
    pub key: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DeleteCustomFieldDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(target_type: impl Into<TargetType>, key: impl Into<String>) -> Self {
        Self {
            target_type: target_type.into(),
            key: key.into(),
            ..Record::blank()
        }
    }
}

record! {
    DeleteCustomFieldDto {
        required target_type = "targetType",
        required key = "key",
    }
}

/// One custom field and the value to set.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SetCustomDataDto {
    /// Unique ID of the tenant.
    ///
    /// Example: `642c1df417c2d8a80d744c1d`.
    #[doc(alias = "tenantId")]
    pub tenant_id: Option<String>,
    /// Key of the field. It must not conflict with the key of a built-in field.
    ///
    /// Example: `school`.
    pub key: String,
    /// Custom data of any type. It must match the type defined when the custom field was created;
    /// otherwise, setting it fails.
    ///
    /// Example: `pku`.
    pub value: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl SetCustomDataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
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
    SetCustomDataDto {
        optional tenant_id = "tenantId",
        required key = "key",
        required value = "value",
    }
}

/// Data type of a custom field.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomFieldDataType {
    /// A string.
    ///
    /// Serialized as `STRING`.
    #[doc(alias = "STRING")]
    String,
    /// A number.
    ///
    /// Serialized as `NUMBER`.
    #[doc(alias = "NUMBER")]
    Number,
    /// A date and time.
    ///
    /// Serialized as `DATETIME`.
    #[doc(alias = "DATETIME")]
    Datetime,
    /// A Boolean value.
    ///
    /// Serialized as `BOOLEAN`.
    #[doc(alias = "BOOLEAN")]
    Boolean,
    /// A choice from an enumeration.
    ///
    /// Serialized as `ENUM`.
    #[doc(alias = "ENUM")]
    Enum,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    CustomFieldDataType {
        String = "STRING",
        Number = "NUMBER",
        Datetime = "DATETIME",
        Boolean = "BOOLEAN",
        Enum = "ENUM",
    }
}

/// Data type of a field.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldDataType {
    /// A string.
    ///
    /// Serialized as `STRING`.
    #[doc(alias = "STRING")]
    String,
    /// A number.
    ///
    /// Serialized as `NUMBER`.
    #[doc(alias = "NUMBER")]
    Number,
    /// A date and time.
    ///
    /// Serialized as `DATETIME`.
    #[doc(alias = "DATETIME")]
    Datetime,
    /// A Boolean value.
    ///
    /// Serialized as `BOOLEAN`.
    #[doc(alias = "BOOLEAN")]
    Boolean,
    /// A JSON object.
    ///
    /// Serialized as `OBJECT`.
    #[doc(alias = "OBJECT")]
    Object,
    /// A choice from a list of values.
    ///
    /// Serialized as `SELECT`.
    #[doc(alias = "SELECT")]
    Select,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    FieldDataType {
        String = "STRING",
        Number = "NUMBER",
        Datetime = "DATETIME",
        Boolean = "BOOLEAN",
        Object = "OBJECT",
        Select = "SELECT",
    }
}

/// Response of `getUserBaseFields`.
pub type CustomFieldListRespDto = Response<Vec<CustomFieldDto>>;

/// Response of `listUserBaseFields`.
pub type ListCistomFieldsResDto = Response<ListCustomFieldsDto>;

/// Response of `getCustomData`.
pub type GetCustomDataRespDto = Response<JsonObject>;
