// @generated from spec/management/metadata.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Data objects.

use crate::runtime::prelude::*;

/// Keywords, conditions, sorting, and pagination for `listRow`, with the related data to
/// return.
///
/// Used by [`list_row`](crate::management::ManagementClient::list_row).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FilterDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Keyword to search rows.
    pub keywords: Option<String>,
    /// Way in which conditions are combined: `and` (all must match) or `or` (any may match).
    pub conjunction: Option<String>,
    /// Conditions that the rows must match.
    pub conditions: Option<Vec<Condition>>,
    /// Sort order: each item maps a field key to `asc` or `desc`.
    ///
    /// Example: `[{"key1":"desc"},{"key2":"asc"}]`.
    pub sort: Option<Vec<JsonObject>>,
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
    /// Whether to return all rows without pagination. Supported only for the child nodes of a tree.
    ///
    /// Server default: `false`.
    #[doc(alias = "fetchAll")]
    pub fetch_all: Option<bool>,
    /// Whether to return the full path of each node. Supported only for tree data.
    ///
    /// Server default: `false`.
    #[doc(alias = "withPath")]
    pub with_path: Option<bool>,
    /// Whether the results use field IDs as keys.
    ///
    /// Server default: `false`.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<bool>,
    /// Whether the results include a preview of the related data (the first three items).
    ///
    /// Server default: `false`.
    #[doc(alias = "previewRelation")]
    pub preview_relation: Option<bool>,
    /// Whether to return details of related data. Only users are currently supported.
    ///
    /// Server default: `false`.
    #[doc(alias = "getRelationFieldDetail")]
    pub get_relation_field_detail: Option<bool>,
    /// Restricts the search to the rows that another data object is related to.
    pub scope: Option<ScopeDto>,
    /// Related data that the filter applies to.
    #[doc(alias = "filterRelation")]
    pub filter_relation: Option<ScopeDto>,
    /// Relation fields to expand, with the fields of the related data to return.
    pub expand: Option<Vec<Expand>>,
    /// Whether to return nested related data.
    #[doc(alias = "getNestData")]
    pub get_nest_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FilterDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`keywords`](Self#structfield.keywords).
    pub fn keywords(mut self, value: impl IntoOption<String>) -> Self {
        self.keywords = value.into_option();
        self
    }

    /// Sets [`conjunction`](Self#structfield.conjunction).
    pub fn conjunction(mut self, value: impl IntoOption<String>) -> Self {
        self.conjunction = value.into_option();
        self
    }

    /// Sets [`conditions`](Self#structfield.conditions).
    pub fn conditions(mut self, value: impl IntoOption<Vec<Condition>>) -> Self {
        self.conditions = value.into_option();
        self
    }

    /// Sets [`sort`](Self#structfield.sort).
    pub fn sort(mut self, value: impl IntoOption<Vec<JsonObject>>) -> Self {
        self.sort = value.into_option();
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

    /// Sets [`fetch_all`](Self#structfield.fetch_all).
    pub fn fetch_all(mut self, value: impl IntoOption<bool>) -> Self {
        self.fetch_all = value.into_option();
        self
    }

    /// Sets [`with_path`](Self#structfield.with_path).
    pub fn with_path(mut self, value: impl IntoOption<bool>) -> Self {
        self.with_path = value.into_option();
        self
    }

    /// Sets [`show_field_id`](Self#structfield.show_field_id).
    pub fn show_field_id(mut self, value: impl IntoOption<bool>) -> Self {
        self.show_field_id = value.into_option();
        self
    }

    /// Sets [`preview_relation`](Self#structfield.preview_relation).
    pub fn preview_relation(mut self, value: impl IntoOption<bool>) -> Self {
        self.preview_relation = value.into_option();
        self
    }

    /// Sets [`get_relation_field_detail`](Self#structfield.get_relation_field_detail).
    pub fn get_relation_field_detail(mut self, value: impl IntoOption<bool>) -> Self {
        self.get_relation_field_detail = value.into_option();
        self
    }

    /// Sets [`scope`](Self#structfield.scope).
    pub fn scope(mut self, value: impl IntoOption<ScopeDto>) -> Self {
        self.scope = value.into_option();
        self
    }

    /// Sets [`filter_relation`](Self#structfield.filter_relation).
    pub fn filter_relation(mut self, value: impl IntoOption<ScopeDto>) -> Self {
        self.filter_relation = value.into_option();
        self
    }

    /// Sets [`expand`](Self#structfield.expand).
    pub fn expand(mut self, value: impl IntoOption<Vec<Expand>>) -> Self {
        self.expand = value.into_option();
        self
    }

    /// Sets [`get_nest_data`](Self#structfield.get_nest_data).
    pub fn get_nest_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.get_nest_data = value.into_option();
        self
    }
}

record! {
    FilterDto {
        required model_id = "modelId",
        optional keywords = "keywords",
        optional conjunction = "conjunction",
        optional conditions = "conditions",
        optional sort = "sort",
        optional page = "page",
        optional limit = "limit",
        optional fetch_all = "fetchAll",
        optional with_path = "withPath",
        optional show_field_id = "showFieldId",
        optional preview_relation = "previewRelation",
        optional get_relation_field_detail = "getRelationFieldDetail",
        optional scope = "scope",
        optional filter_relation = "filterRelation",
        optional expand = "expand",
        optional get_nest_data = "getNestData",
    }
}

/// Request to get a data object row.
///
/// Used by [`get_row`](crate::management::ManagementClient::get_row).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRowDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID that GenAuth assigned to the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// Whether the results use field IDs as keys.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetRowDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>, row_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            row_id: row_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`show_field_id`](Self#structfield.show_field_id).
    pub fn show_field_id(mut self, value: impl IntoOption<String>) -> Self {
        self.show_field_id = value.into_option();
        self
    }
}

record! {
    GetRowDto {
        required model_id = "modelId",
        required row_id = "rowId",
        optional show_field_id = "showFieldId",
    }
}

/// Request to get a row by field value.
///
/// Used by [`get_row_by_value`](crate::management::ManagementClient::get_row_by_value).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRowByValueDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Key of the field to look up.
    ///
    /// Example: `school`.
    pub key: String,
    /// Field value to look up.
    pub value: String,
    /// Whether the results use field IDs as keys.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetRowByValueDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        key: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            key: key.into(),
            value: value.into(),
            ..Record::blank()
        }
    }

    /// Sets [`show_field_id`](Self#structfield.show_field_id).
    pub fn show_field_id(mut self, value: impl IntoOption<String>) -> Self {
        self.show_field_id = value.into_option();
        self
    }
}

record! {
    GetRowByValueDto {
        required model_id = "modelId",
        required key = "key",
        required value = "value",
        optional show_field_id = "showFieldId",
    }
}

/// Request to get data object rows in bulk.
///
/// Used by [`get_row_batch`](crate::management::ManagementClient::get_row_batch).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRowBatchDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// IDs of the rows.
    #[doc(alias = "rowIds")]
    pub row_ids: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetRowBatchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        row_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            row_ids: row_ids.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    GetRowBatchDto {
        required model_id = "modelId",
        required row_ids = "rowIds",
    }
}

/// A row to add to a data object.
///
/// Used by [`create_row`](crate::management::ManagementClient::create_row).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRowDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Custom ID of the row, at most 32 characters. Generated if omitted.
    ///
    /// Limits: at most 32 characters.
    #[doc(alias = "rowId")]
    pub row_id: Option<String>,
    /// Data to store in the row, as an object that maps fields to values.
    pub data: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateRowDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>, data: JsonObject) -> Self {
        Self {
            model_id: model_id.into(),
            data,
            ..Record::blank()
        }
    }

    /// Sets [`row_id`](Self#structfield.row_id).
    pub fn row_id(mut self, value: impl IntoOption<String>) -> Self {
        self.row_id = value.into_option();
        self
    }
}

record! {
    CreateRowDto {
        required model_id = "modelId",
        optional row_id = "rowId",
        required data = "data",
    }
}

/// Changes to make to a row of a data object.
///
/// Used by [`update_row`](crate::management::ManagementClient::update_row).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateRowDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID that GenAuth assigned to the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// Data to store in the row, as an object that maps fields to values.
    pub data: JsonObject,
    /// Whether the keys in the response are field IDs.
    ///
    /// Server default: `false`.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateRowDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        row_id: impl Into<String>,
        data: JsonObject,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            row_id: row_id.into(),
            data,
            ..Record::blank()
        }
    }

    /// Sets [`show_field_id`](Self#structfield.show_field_id).
    pub fn show_field_id(mut self, value: impl IntoOption<bool>) -> Self {
        self.show_field_id = value.into_option();
        self
    }
}

record! {
    UpdateRowDto {
        required model_id = "modelId",
        required row_id = "rowId",
        required data = "data",
        optional show_field_id = "showFieldId",
    }
}

/// The rows of a data object to delete, and whether to delete recursively.
///
/// Used by [`remove_row`](crate::management::ManagementClient::remove_row).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveRowDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// IDs of the rows to remove.
    #[doc(alias = "rowIdList")]
    pub row_id_list: Vec<String>,
    /// Whether to delete the child nodes of the rows recursively. If `false`, removing a row that
    /// has child nodes fails with an error.
    ///
    /// Server default: `false`.\
    /// Example: `false`.
    pub recursive: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveRowDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        row_id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            row_id_list: row_id_list.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }

    /// Sets [`recursive`](Self#structfield.recursive).
    pub fn recursive(mut self, value: impl IntoOption<bool>) -> Self {
        self.recursive = value.into_option();
        self
    }
}

record! {
    RemoveRowDto {
        required model_id = "modelId",
        required row_id_list = "rowIdList",
        optional recursive = "recursive",
    }
}

/// A data object to create: its name, type, and place in the menu.
///
/// Used by [`create_model`](crate::management::ManagementClient::create_model).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionModelDto {
    /// Name of the data object.
    pub name: String,
    /// Description of the data object.
    ///
    /// `None` is serialized as `null`.\
    /// Example: `会员等级`.
    pub description: Option<String>,
    /// Type of the data object, that is, what its rows represent.
    pub r#type: FunctionModelType,
    /// Structure of the data: a list or a tree.
    ///
    /// Server default: `list`.\
    /// Example: `list`.
    #[doc(alias = "dataType")]
    pub data_type: Option<FunctionModelDataType>,
    /// Whether the data object is enabled.
    ///
    /// `None` is serialized as `null`.
    pub enable: Option<bool>,
    /// Key of the parent menu of the data object.
    #[doc(alias = "parentKey")]
    pub parent_key: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateFunctionModelDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        name: impl Into<String>,
        description: Option<String>,
        r#type: impl Into<FunctionModelType>,
        enable: Option<bool>,
        parent_key: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            description,
            r#type: r#type.into(),
            enable,
            parent_key: parent_key.into(),
            ..Record::blank()
        }
    }

    /// Sets [`data_type`](Self#structfield.data_type).
    pub fn data_type(mut self, value: impl IntoOption<FunctionModelDataType>) -> Self {
        self.data_type = value.into_option();
        self
    }
}

record! {
    CreateFunctionModelDto {
        required name = "name",
        nullable description = "description",
        required r#type = "type",
        optional data_type = "dataType",
        nullable enable = "enable",
        required parent_key = "parentKey",
    }
}

/// Request to get a data object.
///
/// Used by [`get_model`](crate::management::ManagementClient::get_model).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetModelDto {
    /// ID of the data object, found on its page in the console.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetModelDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetModelDto {
        required id = "id",
    }
}

/// Request to remove a data object.
///
/// Used by [`remove_model`](crate::management::ManagementClient::remove_model).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelIdDto {
    /// ID of the data object, found on its page in the console.
    pub id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FunctionModelIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            ..Record::blank()
        }
    }
}

record! {
    FunctionModelIdDto {
        required id = "id",
    }
}

/// Changes to make to a data object.
///
/// Used by [`update_model`](crate::management::ManagementClient::update_model).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionModelDto {
    /// ID of the data object.
    pub id: String,
    /// Name of the data object.
    pub name: String,
    /// Description of the data object.
    ///
    /// `None` is serialized as `null`.\
    /// Example: `描述 1`.
    pub description: Option<String>,
    /// Whether the data object is enabled.
    pub enable: bool,
    /// Key of the parent menu of the data object.
    #[doc(alias = "parentKey")]
    pub parent_key: String,
    /// Type of the data object, that is, what its rows represent.
    pub r#type: FunctionModelType,
    /// Order in which the fields are shown.
    #[doc(alias = "fieldOrder")]
    pub field_order: String,
    /// Configuration of the detail page.
    pub config: JsonObject,
    /// Key of the field that is shown for a row.
    #[doc(alias = "showFieldKey")]
    pub show_field_key: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateFunctionModelDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: UpdateFunctionModelDtoRequired) -> Self {
        Self {
            id: required.id,
            name: required.name,
            description: required.description,
            enable: required.enable,
            parent_key: required.parent_key,
            r#type: required.r#type,
            field_order: required.field_order,
            config: required.config,
            show_field_key: required.show_field_key,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`UpdateFunctionModelDto`].
#[derive(Clone, PartialEq)]
pub struct UpdateFunctionModelDtoRequired {
    /// ID of the data object.
    pub id: String,
    /// Name of the data object.
    pub name: String,
    /// Description of the data object.
    ///
    /// `None` is serialized as `null`.\
    /// Example: `描述 1`.
    pub description: Option<String>,
    /// Whether the data object is enabled.
    pub enable: bool,
    /// Key of the parent menu of the data object.
    #[doc(alias = "parentKey")]
    pub parent_key: String,
    /// Type of the data object, that is, what its rows represent.
    pub r#type: FunctionModelType,
    /// Order in which the fields are shown.
    #[doc(alias = "fieldOrder")]
    pub field_order: String,
    /// Configuration of the detail page.
    pub config: JsonObject,
    /// Key of the field that is shown for a row.
    #[doc(alias = "showFieldKey")]
    pub show_field_key: String,
}

required_fields! {
    UpdateFunctionModelDtoRequired {
        required id = "id",
        required name = "name",
        nullable description = "description",
        required enable = "enable",
        required parent_key = "parentKey",
        required r#type = "type",
        required field_order = "fieldOrder",
        required config = "config",
        required show_field_key = "showFieldKey",
    }
}

record! {
    UpdateFunctionModelDto {
        required id = "id",
        required name = "name",
        nullable description = "description",
        required enable = "enable",
        required parent_key = "parentKey",
        required r#type = "type",
        required field_order = "fieldOrder",
        required config = "config",
        required show_field_key = "showFieldKey",
    }
}

/// A field to add to a data object: its type, display and editing settings, limits, and
/// relation to other data objects.
///
/// Used by [`create_field`](crate::management::ManagementClient::create_field).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateFunctionModelFieldDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Name of the field, as the console shows it.
    pub name: String,
    /// Property name of the field.
    ///
    /// Example: `school`.
    pub key: String,
    /// Data type of the field: 1 single-line text, 2 multi-line text, 3 number, 4 Boolean, 5 date,
    /// 6 enumeration, 7 relation, 8 display of reverse-related data.
    pub r#type: CreateFunctionModelFieldDtoType,
    /// Whether the field or operation is shown.
    pub show: bool,
    /// Whether the field can be edited.
    pub editable: bool,
    /// Help text of the field.
    pub help: String,
    /// Value of the field in rows that set none.
    pub default: JsonObject,
    /// Whether the field must be filled in.
    pub require: bool,
    /// Whether the values of the field must be unique.
    pub unique: bool,
    /// Maximum length of a text value.
    #[doc(alias = "maxLength")]
    pub max_length: i64,
    /// Upper limit of a number field, or the latest date of a date field.
    pub max: f64,
    /// Lower limit of a number field, or the earliest date of a date field.
    pub min: f64,
    /// Pattern that text values must match.
    pub regexp: String,
    /// Format in which the front end shows the value: `0` raw; `31` to `34` one to four decimal
    /// places; `35` thousands separators; `36` thousands separators and decimals; `37` percentage;
    /// `38` percentage with decimals; `50` `YYYY/MM/DD/ HH:mm:ss`; `51` `YYYY/MM/DD`; `52`
    /// `YYYY/MM/DDHH:mm`; `53` `YYYY-MM-DD`; `54` `YYYY-MM-DDHH:mm`; `55` `MM-DD`; `56`
    /// `MM/DD/YYYY`; `57` `DD/MM/YYYY`.
    pub format: i64,
    /// Options of the drop-down list.
    #[doc(alias = "dropDown")]
    pub drop_down: DropDownItemDto,
    /// Whether the field supports fuzzy search.
    #[doc(alias = "fuzzySearch")]
    pub fuzzy_search: bool,
    /// Whether users can sign in with the field. Applies only to the `user` data object.
    #[doc(alias = "forLogin")]
    pub for_login: bool,
    /// Kind of the relation between the two data objects.
    #[doc(alias = "relationType")]
    pub relation_type: String,
    /// Whether the relation is one-to-many.
    #[doc(alias = "relationMultiple")]
    pub relation_multiple: bool,
    /// Property of the related data that is shown.
    #[doc(alias = "relationShowKey")]
    pub relation_show_key: String,
    /// Range of data that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: Condition,
    /// Whether the field is shown in the user center. Applies only to the `user` data object.
    #[doc(alias = "userVisible")]
    pub user_visible: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateFunctionModelFieldDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: CreateFunctionModelFieldDtoRequired) -> Self {
        Self {
            model_id: required.model_id,
            name: required.name,
            key: required.key,
            r#type: required.r#type,
            show: required.show,
            editable: required.editable,
            help: required.help,
            default: required.default,
            require: required.require,
            unique: required.unique,
            max_length: required.max_length,
            max: required.max,
            min: required.min,
            regexp: required.regexp,
            format: required.format,
            drop_down: required.drop_down,
            fuzzy_search: required.fuzzy_search,
            for_login: required.for_login,
            relation_type: required.relation_type,
            relation_multiple: required.relation_multiple,
            relation_show_key: required.relation_show_key,
            relation_optional_range: required.relation_optional_range,
            user_visible: required.user_visible,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`CreateFunctionModelFieldDto`].
#[derive(Clone, PartialEq)]
pub struct CreateFunctionModelFieldDtoRequired {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Name of the field, as the console shows it.
    pub name: String,
    /// Property name of the field.
    ///
    /// Example: `school`.
    pub key: String,
    /// Data type of the field: 1 single-line text, 2 multi-line text, 3 number, 4 Boolean, 5 date,
    /// 6 enumeration, 7 relation, 8 display of reverse-related data.
    pub r#type: CreateFunctionModelFieldDtoType,
    /// Whether the field or operation is shown.
    pub show: bool,
    /// Whether the field can be edited.
    pub editable: bool,
    /// Help text of the field.
    pub help: String,
    /// Value of the field in rows that set none.
    pub default: JsonObject,
    /// Whether the field must be filled in.
    pub require: bool,
    /// Whether the values of the field must be unique.
    pub unique: bool,
    /// Maximum length of a text value.
    #[doc(alias = "maxLength")]
    pub max_length: i64,
    /// Upper limit of a number field, or the latest date of a date field.
    pub max: f64,
    /// Lower limit of a number field, or the earliest date of a date field.
    pub min: f64,
    /// Pattern that text values must match.
    pub regexp: String,
    /// Format in which the front end shows the value: `0` raw; `31` to `34` one to four decimal
    /// places; `35` thousands separators; `36` thousands separators and decimals; `37` percentage;
    /// `38` percentage with decimals; `50` `YYYY/MM/DD/ HH:mm:ss`; `51` `YYYY/MM/DD`; `52`
    /// `YYYY/MM/DDHH:mm`; `53` `YYYY-MM-DD`; `54` `YYYY-MM-DDHH:mm`; `55` `MM-DD`; `56`
    /// `MM/DD/YYYY`; `57` `DD/MM/YYYY`.
    pub format: i64,
    /// Options of the drop-down list.
    #[doc(alias = "dropDown")]
    pub drop_down: DropDownItemDto,
    /// Whether the field supports fuzzy search.
    #[doc(alias = "fuzzySearch")]
    pub fuzzy_search: bool,
    /// Whether users can sign in with the field. Applies only to the `user` data object.
    #[doc(alias = "forLogin")]
    pub for_login: bool,
    /// Kind of the relation between the two data objects.
    #[doc(alias = "relationType")]
    pub relation_type: String,
    /// Whether the relation is one-to-many.
    #[doc(alias = "relationMultiple")]
    pub relation_multiple: bool,
    /// Property of the related data that is shown.
    #[doc(alias = "relationShowKey")]
    pub relation_show_key: String,
    /// Range of data that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: Condition,
    /// Whether the field is shown in the user center. Applies only to the `user` data object.
    #[doc(alias = "userVisible")]
    pub user_visible: bool,
}

required_fields! {
    CreateFunctionModelFieldDtoRequired {
        required model_id = "modelId",
        required name = "name",
        required key = "key",
        required r#type = "type",
        required show = "show",
        required editable = "editable",
        required help = "help",
        required default = "default",
        required require = "require",
        required unique = "unique",
        required max_length = "maxLength",
        required max = "max",
        required min = "min",
        required regexp = "regexp",
        required format = "format",
        required drop_down = "dropDown",
        required fuzzy_search = "fuzzySearch",
        required for_login = "forLogin",
        required relation_type = "relationType",
        required relation_multiple = "relationMultiple",
        required relation_show_key = "relationShowKey",
        required relation_optional_range = "relationOptionalRange",
        required user_visible = "userVisible",
    }
}

record! {
    CreateFunctionModelFieldDto {
        required model_id = "modelId",
        required name = "name",
        required key = "key",
        required r#type = "type",
        required show = "show",
        required editable = "editable",
        required help = "help",
        required default = "default",
        required require = "require",
        required unique = "unique",
        required max_length = "maxLength",
        required max = "max",
        required min = "min",
        required regexp = "regexp",
        required format = "format",
        required drop_down = "dropDown",
        required fuzzy_search = "fuzzySearch",
        required for_login = "forLogin",
        required relation_type = "relationType",
        required relation_multiple = "relationMultiple",
        required relation_show_key = "relationShowKey",
        required relation_optional_range = "relationOptionalRange",
        required user_visible = "userVisible",
    }
}

/// Data type of the field: 1 single-line text, 2 multi-line text, 3 number, 4 Boolean, 5 date,
/// 6 enumeration, 7 relation, 8 display of reverse-related data.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFunctionModelFieldDtoType {
    /// Single-line text (`1`).
    ///
    /// Serialized as `Text`.
    Text,
    /// Multi-line text (`2`).
    ///
    /// Serialized as `Textarea`.
    Textarea,
    /// A number (`3`).
    ///
    /// Serialized as `Number`.
    Number,
    /// A Boolean value (`4`).
    ///
    /// Serialized as `Boolean`.
    Boolean,
    /// A date (`5`).
    ///
    /// Serialized as `Date`.
    Date,
    /// A choice from an enumeration (`6`).
    ///
    /// Serialized as `Enum`.
    Enum,
    /// A relation to rows of a data object (`7`).
    ///
    /// Serialized as `Relation`.
    Relation,
    /// Display of the rows that relate to this one (`8`).
    ///
    /// Serialized as `ReverseRelation`.
    ReverseRelation,
    /// An array of values.
    ///
    /// Serialized as `Array`.
    Array,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    CreateFunctionModelFieldDtoType {
        Text = "Text",
        Textarea = "Textarea",
        Number = "Number",
        Boolean = "Boolean",
        Date = "Date",
        Enum = "Enum",
        Relation = "Relation",
        ReverseRelation = "ReverseRelation",
        Array = "Array",
    }
}

/// Changes to make to a field of a data object.
///
/// Used by [`update_field`](crate::management::ManagementClient::update_field).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateFunctionModelFieldDto {
    /// ID that GenAuth assigned to the field.
    pub id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Name of the field, as the console shows it.
    pub name: String,
    /// Whether the field or operation is shown.
    pub show: bool,
    /// Whether the field can be edited.
    pub editable: bool,
    /// Help text of the field.
    pub help: String,
    /// Value of the field in rows that set none.
    pub default: JsonObject,
    /// Whether the field must be filled in.
    pub require: bool,
    /// Whether the values of the field must be unique.
    pub unique: bool,
    /// Maximum length of a text value.
    #[doc(alias = "maxLength")]
    pub max_length: i64,
    /// Upper limit of a number field, or the latest date of a date field.
    pub max: f64,
    /// Lower limit of a number field, or the earliest date of a date field.
    pub min: f64,
    /// Pattern that text values must match.
    pub regexp: String,
    /// Format in which the front end shows the value: `0` raw; `31` to `34` one to four decimal
    /// places; `35` thousands separators; `36` thousands separators and decimals; `37` percentage;
    /// `38` percentage with decimals; `50` `YYYY/MM/DD/ HH:mm:ss`; `51` `YYYY/MM/DD`; `52`
    /// `YYYY/MM/DDHH:mm`; `53` `YYYY-MM-DD`; `54` `YYYY-MM-DDHH:mm`; `55` `MM-DD`; `56`
    /// `MM/DD/YYYY`; `57` `DD/MM/YYYY`.
    pub format: i64,
    /// Options of the drop-down list.
    #[doc(alias = "dropDown")]
    pub drop_down: Vec<String>,
    /// Whether the field supports fuzzy search.
    #[doc(alias = "fuzzySearch")]
    pub fuzzy_search: bool,
    /// Whether users can sign in with the field. Applies only to the `user` data object.
    #[doc(alias = "forLogin")]
    pub for_login: bool,
    /// Property of the related data that is shown.
    #[doc(alias = "relationShowKey")]
    pub relation_show_key: String,
    /// Range of data that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: RelationOptionalRange,
    /// Whether the field is shown in the user center. Applies only to the `user` data object.
    #[doc(alias = "userVisible")]
    pub user_visible: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateFunctionModelFieldDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: UpdateFunctionModelFieldDtoRequired) -> Self {
        Self {
            id: required.id,
            model_id: required.model_id,
            name: required.name,
            show: required.show,
            editable: required.editable,
            help: required.help,
            default: required.default,
            require: required.require,
            unique: required.unique,
            max_length: required.max_length,
            max: required.max,
            min: required.min,
            regexp: required.regexp,
            format: required.format,
            drop_down: required.drop_down,
            fuzzy_search: required.fuzzy_search,
            for_login: required.for_login,
            relation_show_key: required.relation_show_key,
            relation_optional_range: required.relation_optional_range,
            user_visible: required.user_visible,
            ..Record::blank()
        }
    }
}

/// Required fields of a [`UpdateFunctionModelFieldDto`].
#[derive(Clone, PartialEq)]
pub struct UpdateFunctionModelFieldDtoRequired {
    /// ID that GenAuth assigned to the field.
    pub id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Name of the field, as the console shows it.
    pub name: String,
    /// Whether the field or operation is shown.
    pub show: bool,
    /// Whether the field can be edited.
    pub editable: bool,
    /// Help text of the field.
    pub help: String,
    /// Value of the field in rows that set none.
    pub default: JsonObject,
    /// Whether the field must be filled in.
    pub require: bool,
    /// Whether the values of the field must be unique.
    pub unique: bool,
    /// Maximum length of a text value.
    #[doc(alias = "maxLength")]
    pub max_length: i64,
    /// Upper limit of a number field, or the latest date of a date field.
    pub max: f64,
    /// Lower limit of a number field, or the earliest date of a date field.
    pub min: f64,
    /// Pattern that text values must match.
    pub regexp: String,
    /// Format in which the front end shows the value: `0` raw; `31` to `34` one to four decimal
    /// places; `35` thousands separators; `36` thousands separators and decimals; `37` percentage;
    /// `38` percentage with decimals; `50` `YYYY/MM/DD/ HH:mm:ss`; `51` `YYYY/MM/DD`; `52`
    /// `YYYY/MM/DDHH:mm`; `53` `YYYY-MM-DD`; `54` `YYYY-MM-DDHH:mm`; `55` `MM-DD`; `56`
    /// `MM/DD/YYYY`; `57` `DD/MM/YYYY`.
    pub format: i64,
    /// Options of the drop-down list.
    #[doc(alias = "dropDown")]
    pub drop_down: Vec<String>,
    /// Whether the field supports fuzzy search.
    #[doc(alias = "fuzzySearch")]
    pub fuzzy_search: bool,
    /// Whether users can sign in with the field. Applies only to the `user` data object.
    #[doc(alias = "forLogin")]
    pub for_login: bool,
    /// Property of the related data that is shown.
    #[doc(alias = "relationShowKey")]
    pub relation_show_key: String,
    /// Range of data that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: RelationOptionalRange,
    /// Whether the field is shown in the user center. Applies only to the `user` data object.
    #[doc(alias = "userVisible")]
    pub user_visible: bool,
}

required_fields! {
    UpdateFunctionModelFieldDtoRequired {
        required id = "id",
        required model_id = "modelId",
        required name = "name",
        required show = "show",
        required editable = "editable",
        required help = "help",
        required default = "default",
        required require = "require",
        required unique = "unique",
        required max_length = "maxLength",
        required max = "max",
        required min = "min",
        required regexp = "regexp",
        required format = "format",
        required drop_down = "dropDown",
        required fuzzy_search = "fuzzySearch",
        required for_login = "forLogin",
        required relation_show_key = "relationShowKey",
        required relation_optional_range = "relationOptionalRange",
        required user_visible = "userVisible",
    }
}

record! {
    UpdateFunctionModelFieldDto {
        required id = "id",
        required model_id = "modelId",
        required name = "name",
        required show = "show",
        required editable = "editable",
        required help = "help",
        required default = "default",
        required require = "require",
        required unique = "unique",
        required max_length = "maxLength",
        required max = "max",
        required min = "min",
        required regexp = "regexp",
        required format = "format",
        required drop_down = "dropDown",
        required fuzzy_search = "fuzzySearch",
        required for_login = "forLogin",
        required relation_show_key = "relationShowKey",
        required relation_optional_range = "relationOptionalRange",
        required user_visible = "userVisible",
    }
}

/// Request to remove a data object field.
///
/// Used by [`remote_field`](crate::management::ManagementClient::remote_field).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelFieldIdDto {
    /// ID of the field of the data object.
    pub id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FunctionModelFieldIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            model_id: model_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    FunctionModelFieldIdDto {
        required id = "id",
        required model_id = "modelId",
    }
}

/// Request to list the fields of a data object.
///
/// Used by [`list_field`](crate::management::ManagementClient::list_field).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListFieldDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Origin of the request.
    pub from: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListFieldDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>, from: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            from: from.into(),
            ..Record::blank()
        }
    }
}

record! {
    ListFieldDto {
        required model_id = "modelId",
        required from = "from",
    }
}

/// Request to export data object rows.
///
/// Used by [`export_metadata`](crate::management::ManagementClient::export_metadata).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportModelDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// IDs of the rows to export.
    #[doc(alias = "idList")]
    pub id_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ExportModelDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            id_list: id_list.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    ExportModelDto {
        required model_id = "modelId",
        required id_list = "idList",
    }
}

/// A file of rows to import into a data object.
///
/// Used by [`import_metadata`](crate::management::ManagementClient::import_metadata).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportModelDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Address of the Excel file to import.
    pub file: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportModelDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>, file: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            file: file.into(),
            ..Record::blank()
        }
    }
}

record! {
    ImportModelDto {
        required model_id = "modelId",
        required file = "file",
    }
}

/// Request to get a data object import template.
///
/// Used by [`get_import_template`](crate::management::ManagementClient::get_import_template).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetImportTemplateDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetImportTemplateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    GetImportTemplateDto {
        required model_id = "modelId",
    }
}

/// A custom operation to add to a data object.
///
/// Used by [`create_operate`](crate::management::ManagementClient::create_operate).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateOperateModelDto {
    /// ID of the data object that the operation belongs to.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Type of operation. `openPage` opens a web page.
    #[doc(alias = "operateKey")]
    pub operate_key: String,
    /// Name of the operation.
    #[doc(alias = "operateName")]
    pub operate_name: String,
    /// Configuration of the operation.
    pub config: JsonObject,
    /// Icon of the operation.
    pub icon: String,
    /// Whether the operation is shown.
    pub show: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateOperateModelDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        operate_key: impl Into<String>,
        operate_name: impl Into<String>,
        config: JsonObject,
        icon: impl Into<String>,
        show: bool,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            operate_key: operate_key.into(),
            operate_name: operate_name.into(),
            config,
            icon: icon.into(),
            show,
            ..Record::blank()
        }
    }
}

record! {
    CreateOperateModelDto {
        required model_id = "modelId",
        required operate_key = "operateKey",
        required operate_name = "operateName",
        required config = "config",
        required icon = "icon",
        required show = "show",
    }
}

/// Request to list custom operations.
///
/// Used by [`list_operate`](crate::management::ManagementClient::list_operate).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOperateDto {
    /// Keyword to search operations by name.
    pub keywords: Option<String>,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
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
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: Option<String>,
    /// Whether to return operations created by users. Takes effect only when `fieldId` is set.
    #[doc(alias = "showCreated")]
    pub show_created: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListOperateDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Record::blank()
        }
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

    /// Sets [`field_id`](Self#structfield.field_id).
    pub fn field_id(mut self, value: impl IntoOption<String>) -> Self {
        self.field_id = value.into_option();
        self
    }

    /// Sets [`show_created`](Self#structfield.show_created).
    pub fn show_created(mut self, value: impl IntoOption<String>) -> Self {
        self.show_created = value.into_option();
        self
    }
}

record! {
    ListOperateDto {
        optional keywords = "keywords",
        required model_id = "modelId",
        optional page = "page",
        optional limit = "limit",
        optional field_id = "fieldId",
        optional show_created = "showCreated",
    }
}

/// Request to list all custom operations.
///
/// Used by [`list_operate_all`](crate::management::ManagementClient::list_operate_all).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ListOperateAllDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ListOperateAllDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ListOperateAllDto {
        required model_id = "modelId",
    }
}

/// Changes to make to an operation of a data object.
///
/// Used by [`update_operate`](crate::management::ManagementClient::update_operate).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UpdateOperateModelDto {
    /// ID of the operation to update.
    pub id: String,
    /// ID of the data object that the operation belongs to.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Whether the operation is shown.
    pub show: bool,
    /// Key of the operation.
    #[doc(alias = "operateKey")]
    pub operate_key: String,
    /// Name of the operation.
    #[doc(alias = "operateName")]
    pub operate_name: String,
    /// Configuration of the operation.
    pub config: JsonObject,
    /// Icon of the operation.
    pub icon: String,
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl UpdateOperateModelDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(required: UpdateOperateModelDtoRequired) -> Self {
        Self {
            id: required.id,
            model_id: required.model_id,
            show: required.show,
            operate_key: required.operate_key,
            operate_name: required.operate_name,
            config: required.config,
            icon: required.icon,
            ..Record::blank()
        }
    }

    /// Sets [`field_id`](Self#structfield.field_id).
    pub fn field_id(mut self, value: impl IntoOption<String>) -> Self {
        self.field_id = value.into_option();
        self
    }
}

/// Required fields of a [`UpdateOperateModelDto`].
#[derive(Clone, PartialEq)]
pub struct UpdateOperateModelDtoRequired {
    /// ID of the operation to update.
    pub id: String,
    /// ID of the data object that the operation belongs to.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Whether the operation is shown.
    pub show: bool,
    /// Key of the operation.
    #[doc(alias = "operateKey")]
    pub operate_key: String,
    /// Name of the operation.
    #[doc(alias = "operateName")]
    pub operate_name: String,
    /// Configuration of the operation.
    pub config: JsonObject,
    /// Icon of the operation.
    pub icon: String,
}

required_fields! {
    UpdateOperateModelDtoRequired {
        required id = "id",
        required model_id = "modelId",
        required show = "show",
        required operate_key = "operateKey",
        required operate_name = "operateName",
        required config = "config",
        required icon = "icon",
    }
}

record! {
    UpdateOperateModelDto {
        required id = "id",
        required model_id = "modelId",
        required show = "show",
        required operate_key = "operateKey",
        required operate_name = "operateName",
        required config = "config",
        required icon = "icon",
        optional field_id = "fieldId",
    }
}

/// Request to get relation details.
///
/// Used by [`get_relation_info`](crate::management::ManagementClient::get_relation_info).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRelationInfoDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// IDs of the relations.
    #[doc(alias = "idList")]
    pub id_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetRelationInfoDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        id_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            id_list: id_list.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    GetRelationInfoDto {
        required model_id = "modelId",
        required id_list = "idList",
    }
}

/// Related data to add to a row through a relation field.
///
/// Used by [`create_row_relation`](crate::management::ManagementClient::create_row_relation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateRelationValueDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID that GenAuth assigned to the field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// ID that GenAuth assigned to the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// Related data to add to the row.
    #[doc(alias = "valueList")]
    pub value_list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateRelationValueDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        field_id: impl Into<String>,
        row_id: impl Into<String>,
        value_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            field_id: field_id.into(),
            row_id: row_id.into(),
            value_list: value_list.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    CreateRelationValueDto {
        required model_id = "modelId",
        required field_id = "fieldId",
        required row_id = "rowId",
        required value_list = "valueList",
    }
}

/// Request to list row relations.
///
/// Used by [`get_relation_value`](crate::management::ManagementClient::get_relation_value).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetRelationValueDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID that GenAuth assigned to the field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// ID that GenAuth assigned to the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
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

impl GetRelationValueDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        field_id: impl Into<String>,
        row_id: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            field_id: field_id.into(),
            row_id: row_id.into(),
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
}

record! {
    GetRelationValueDto {
        required model_id = "modelId",
        required field_id = "fieldId",
        required row_id = "rowId",
        optional page = "page",
        optional limit = "limit",
    }
}

/// Request to remove a row relation.
///
/// Used by [`remove_relation_value`](crate::management::ManagementClient::remove_relation_value).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RemoveRelationValueDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID that GenAuth assigned to the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// IDs of the relation fields.
    #[doc(alias = "fieldIds")]
    pub field_ids: Vec<String>,
    /// Related data to remove from the row.
    pub value: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RemoveRelationValueDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        row_id: impl Into<String>,
        field_ids: impl IntoIterator<Item = impl Into<String>>,
        value: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            row_id: row_id.into(),
            field_ids: field_ids.into_iter().map(Into::into).collect(),
            value: value.into(),
            ..Record::blank()
        }
    }
}

record! {
    RemoveRelationValueDto {
        required model_id = "modelId",
        required row_id = "rowId",
        required field_ids = "fieldIds",
        required value = "value",
    }
}

/// Request to export a data object.
///
/// Used by [`export_model`](crate::management::ManagementClient::export_model).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportMetadataDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ExportMetadataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ExportMetadataDto {
        required model_id = "modelId",
    }
}

/// A file with the definition of a data object to import.
///
/// Used by [`import_model`](crate::management::ManagementClient::import_model).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportMetadataDto {
    /// Address of the JSON file to import.
    pub file: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ImportMetadataDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            ..Record::blank()
        }
    }
}

record! {
    ImportMetadataDto {
        required file = "file",
    }
}

/// A UEBA (user and entity behavior analytics) record to upload to a data object.
///
/// Used by [`capture`](crate::management::ManagementClient::capture).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CreateUEBADto {
    /// ID of the data object. If it does not exist, the first data object of type `ueba` in the
    /// database is used.
    #[doc(alias = "modelId")]
    pub model_id: Option<String>,
    /// Data to store in the row, as an object that maps fields to values.
    ///
    /// Example: `{"appId":"xxxxx","timestamp":1680241048891,"ip":"183.95.62.38","ua":"Mozilla/5.0 (iPad; CPU OS 13_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/87.0.4280.77 Mobile/15E148 Safari/604.1 Edg/111.0.0.0","originalIdentity":"123456789","behaviorType":"login","actionType":"Read","loginType":"wechat","someKey":"这是自定义的"}`.
    pub data: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CreateUEBADto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(data: JsonObject) -> Self {
        Self { data, ..Record::blank() }
    }

    /// Sets [`model_id`](Self#structfield.model_id).
    pub fn model_id(mut self, value: impl IntoOption<String>) -> Self {
        self.model_id = value.into_option();
        self
    }
}

record! {
    CreateUEBADto {
        optional model_id = "modelId",
        required data = "data",
    }
}

/// The row to copy relations from and the row to copy them to.
///
/// Used by [`copy_row_relation`](crate::management::ManagementClient::copy_row_relation).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CopyRowRelationDto {
    /// ID of the row that receives the relations.
    #[doc(alias = "relationRowId")]
    pub relation_row_id: String,
    /// ID of the row to copy relations from.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl CopyRowRelationDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        relation_row_id: impl Into<String>,
        row_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> Self {
        Self {
            relation_row_id: relation_row_id.into(),
            row_id: row_id.into(),
            model_id: model_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    CopyRowRelationDto {
        required relation_row_id = "relationRowId",
        required row_id = "rowId",
        required model_id = "modelId",
    }
}

/// A data object and the conditions that its rows must match.
///
/// Used by [`get_all_metadata`](crate::management::ManagementClient::get_all_metadata).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRowDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Way in which conditions are combined: `and` or `or`.
    pub conjunction: Option<String>,
    /// Conditions that the rows must match.
    pub conditions: Option<Vec<Condition>>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAllRowDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(model_id: impl Into<String>) -> Self {
        Self {
            model_id: model_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`conjunction`](Self#structfield.conjunction).
    pub fn conjunction(mut self, value: impl IntoOption<String>) -> Self {
        self.conjunction = value.into_option();
        self
    }

    /// Sets [`conditions`](Self#structfield.conditions).
    pub fn conditions(mut self, value: impl IntoOption<Vec<Condition>>) -> Self {
        self.conditions = value.into_option();
        self
    }
}

record! {
    GetAllRowDto {
        required model_id = "modelId",
        optional conjunction = "conjunction",
        optional conditions = "conditions",
    }
}

/// The data object to scroll through, with the batch size, the scroll ID, and the filters.
///
/// Used by [`get_all_metadata_row`](crate::management::ManagementClient::get_all_metadata_row).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRowVyScrollidDto {
    /// Number of rows per batch, at most 5000. Defaults to 500.
    pub size: i64,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Scroll ID of the paginated query.
    #[doc(alias = "scrollId")]
    pub scroll_id: Option<String>,
    /// ID of the data to query.
    pub id: Option<String>,
    /// Query conditions on specific fields.
    pub query: Option<JsonValue>,
    /// Whether to return the details of relation fields. Defaults to `false`.
    #[doc(alias = "getRelationDetails")]
    pub get_relation_details: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl GetAllRowVyScrollidDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(size: i64, model_id: impl Into<String>) -> Self {
        Self {
            size,
            model_id: model_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`scroll_id`](Self#structfield.scroll_id).
    pub fn scroll_id(mut self, value: impl IntoOption<String>) -> Self {
        self.scroll_id = value.into_option();
        self
    }

    /// Sets [`id`](Self#structfield.id).
    pub fn id(mut self, value: impl IntoOption<String>) -> Self {
        self.id = value.into_option();
        self
    }

    /// Sets [`query`](Self#structfield.query).
    pub fn query(mut self, value: impl IntoOption<JsonValue>) -> Self {
        self.query = value.into_option();
        self
    }

    /// Sets [`get_relation_details`](Self#structfield.get_relation_details).
    pub fn get_relation_details(mut self, value: impl IntoOption<bool>) -> Self {
        self.get_relation_details = value.into_option();
        self
    }
}

record! {
    GetAllRowVyScrollidDto {
        required size = "size",
        required model_id = "modelId",
        optional scroll_id = "scrollId",
        optional id = "id",
        optional query = "query",
        optional get_relation_details = "getRelationDetails",
    }
}

/// Keyword, sorting, and pagination for the metadata of a group.
///
/// Used by [`get_metadata_group_list`](crate::management::ManagementClient::get_metadata_group_list).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MetadataGroupDto {
    /// Unique ID of the group.
    #[doc(alias = "groupId")]
    pub group_id: String,
    /// Keyword to search for.
    pub keyword: Option<String>,
    /// Sort order: each item maps a field key to `asc` or `desc`.
    pub sort: Option<Vec<JsonObject>>,
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Whether to return nested related data.
    #[doc(alias = "getNestData")]
    pub get_nest_data: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl MetadataGroupDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            ..Record::blank()
        }
    }

    /// Sets [`keyword`](Self#structfield.keyword).
    pub fn keyword(mut self, value: impl IntoOption<String>) -> Self {
        self.keyword = value.into_option();
        self
    }

    /// Sets [`sort`](Self#structfield.sort).
    pub fn sort(mut self, value: impl IntoOption<Vec<JsonObject>>) -> Self {
        self.sort = value.into_option();
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

    /// Sets [`get_nest_data`](Self#structfield.get_nest_data).
    pub fn get_nest_data(mut self, value: impl IntoOption<bool>) -> Self {
        self.get_nest_data = value.into_option();
        self
    }
}

record! {
    MetadataGroupDto {
        required group_id = "groupId",
        optional keyword = "keyword",
        optional sort = "sort",
        optional page = "page",
        optional limit = "limit",
        optional get_nest_data = "getNestData",
    }
}

/// A relation field of a data object and the keywords to search its related rows.
///
/// Used by [`relation_search`](crate::management::ManagementClient::relation_search).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationSearchDto {
    /// ID of the relation field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Keyword to search rows.
    pub keywords: Option<String>,
    /// Page number, starting at 1.
    ///
    /// Example: `1`.
    pub page: Option<i64>,
    /// Items per page, at most 50.
    ///
    /// Limits: at most 50.
    pub limit: Option<i64>,
    /// Whether the results use field IDs as keys.
    #[doc(alias = "showFieldId")]
    pub show_field_id: Option<bool>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RelationSearchDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(field_id: impl Into<String>, model_id: impl Into<String>) -> Self {
        Self {
            field_id: field_id.into(),
            model_id: model_id.into(),
            ..Record::blank()
        }
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

    /// Sets [`show_field_id`](Self#structfield.show_field_id).
    pub fn show_field_id(mut self, value: impl IntoOption<bool>) -> Self {
        self.show_field_id = value.into_option();
        self
    }
}

record! {
    RelationSearchDto {
        required field_id = "fieldId",
        required model_id = "modelId",
        optional keywords = "keywords",
        optional page = "page",
        optional limit = "limit",
        optional show_field_id = "showFieldId",
    }
}

/// A search condition on rows: a field, an operator, and the value to compare with.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// Key of the field to search.
    ///
    /// Example: `school`.
    pub key: String,
    /// Value to search for.
    pub value: JsonObject,
    /// Comparison to apply: `eq` (equal), `ne` (not equal), `co` (contains), `gt` (greater than),
    /// `lt` (less than), `lte` (less than or equal), `gte` (greater than or equal), or `in`
    /// (contained in an array).
    pub operator: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl Condition {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        key: impl Into<String>,
        value: JsonObject,
        operator: impl Into<String>,
    ) -> Self {
        Self {
            key: key.into(),
            value,
            operator: operator.into(),
            ..Record::blank()
        }
    }
}

record! {
    Condition {
        required key = "key",
        required value = "value",
        required operator = "operator",
    }
}

/// A data object, a row, and a field that limit a search to the related rows.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ScopeDto {
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// ID of the row.
    pub id: String,
    /// ID that GenAuth assigned to the field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl ScopeDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        model_id: impl Into<String>,
        id: impl Into<String>,
        field_id: impl Into<String>,
    ) -> Self {
        Self {
            model_id: model_id.into(),
            id: id.into(),
            field_id: field_id.into(),
            ..Record::blank()
        }
    }
}

record! {
    ScopeDto {
        required model_id = "modelId",
        required id = "id",
        required field_id = "fieldId",
    }
}

/// A relation field to expand in the result, with the fields of the related rows to return.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Expand {
    /// Key of the relation field.
    pub field: String,
    /// Fields of the related data to expand.
    pub select: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl Expand {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        field: impl Into<String>,
        select: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            field: field.into(),
            select: select.into_iter().map(Into::into).collect(),
            ..Record::blank()
        }
    }
}

record! {
    Expand {
        required field = "field",
        required select = "select",
    }
}

/// A page of rows of a data object and their total number.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelValueListDto {
    /// Total number of rows.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<JsonObject>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    FunctionModelValueListDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// One cell of a row: a field and its value.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CellDto {
    /// ID that GenAuth assigned to the field.
    #[doc(alias = "fieldId")]
    pub field_id: String,
    /// Content of the cell.
    pub value: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    CellDto {
        required field_id = "fieldId",
        required value = "value",
    }
}

/// A row of a data object with its cells.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RowDto {
    /// ID that GenAuth assigned to the row.
    #[doc(alias = "rowId")]
    pub row_id: String,
    /// Cells of the row.
    #[doc(alias = "cellList")]
    pub cell_list: Vec<CellDto>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RowDto {
        required row_id = "rowId",
        required cell_list = "cellList",
    }
}

/// A data object with its settings and field order.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelDto {
    /// ID of the data object.
    pub id: String,
    /// ID that GenAuth assigned to the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// Name of the data object.
    pub name: String,
    /// Description of the data object.
    pub description: String,
    /// Structure of the data: a list or a tree.
    ///
    /// Example: `list`.
    #[doc(alias = "dataType")]
    pub data_type: FunctionModelDataType,
    /// Whether the data object is enabled.
    pub enable: bool,
    /// Key of the parent menu of the data object.
    #[doc(alias = "parentKey")]
    pub parent_key: String,
    /// Time of creation.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Type of the data object, that is, what its rows represent.
    pub r#type: FunctionModelType,
    /// Order in which the fields are shown.
    #[doc(alias = "fieldOrder")]
    pub field_order: String,
    /// Configuration of the detail page.
    pub config: JsonObject,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    FunctionModelDto {
        required id = "id",
        required user_pool_id = "userPoolId",
        required name = "name",
        required description = "description",
        required data_type = "dataType",
        required enable = "enable",
        required parent_key = "parentKey",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required r#type = "type",
        required field_order = "fieldOrder",
        required config = "config",
    }
}

/// A choice in the drop-down list of a field, with its key and label.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DropDownItemDto {
    /// ID of the option.
    ///
    /// Example: `option1`.
    pub key: String,
    /// Name of the option.
    pub label: String,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl DropDownItemDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(key: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            label: label.into(),
            ..Record::blank()
        }
    }
}

record! {
    DropDownItemDto {
        required key = "key",
        required label = "label",
    }
}

/// Conditions that limit which rows a relation field can refer to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationOptionalRange {
    /// Way in which conditions are combined: `and` (all must match) or `or` (any may match).
    pub conjunction: String,
    /// Conditions that the rows must match.
    pub conditions: Condition,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl RelationOptionalRange {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(conjunction: impl Into<String>, conditions: Condition) -> Self {
        Self {
            conjunction: conjunction.into(),
            conditions,
            ..Record::blank()
        }
    }
}

record! {
    RelationOptionalRange {
        required conjunction = "conjunction",
        required conditions = "conditions",
    }
}

/// A field of a data object: its type, display and editing settings, limits, and relation to
/// other data objects.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelFieldDto {
    /// ID that GenAuth assigned to the field.
    pub id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Name of the field, as the console shows it.
    pub name: String,
    /// Property name of the field.
    pub key: String,
    /// Data type of the field: 1 single-line text, 2 multi-line text, 3 number, 4 Boolean, 5 date,
    /// 6 enumeration, 7 relation, 8 display of reverse-related data.
    pub r#type: i64,
    /// Whether the field or operation is shown.
    pub show: bool,
    /// Whether the field can be edited.
    pub editable: bool,
    /// Help text of the field.
    pub help: String,
    /// Value of the field in rows that set none.
    pub default: String,
    /// Whether the field must be filled in.
    pub require: bool,
    /// Whether the values of the field must be unique.
    pub unique: bool,
    /// Maximum length of a text value.
    #[doc(alias = "maxLength")]
    pub max_length: i64,
    /// Upper limit of a number field, or the latest date of a date field.
    pub max: f64,
    /// Lower limit of a number field, or the earliest date of a date field.
    pub min: f64,
    /// Pattern that text values must match.
    pub regexp: String,
    /// Format in which the front end shows the value: `0` raw; `31` to `34` one to four decimal
    /// places; `35` thousands separators; `36` thousands separators and decimals; `37` percentage;
    /// `38` percentage with decimals; `50` `YYYY/MM/DD/ HH:mm:ss`; `51` `YYYY/MM/DD`; `52`
    /// `YYYY/MM/DDHH:mm`; `53` `YYYY-MM-DD`; `54` `YYYY-MM-DDHH:mm`; `55` `MM-DD`; `56`
    /// `MM/DD/YYYY`; `57` `DD/MM/YYYY`.
    pub format: i64,
    /// Options of the drop-down list.
    #[doc(alias = "dropDown")]
    pub drop_down: i64,
    /// Kind of the relation between the two data objects.
    #[doc(alias = "relationType")]
    pub relation_type: String,
    /// Whether the relation is one-to-many.
    #[doc(alias = "relationMultiple")]
    pub relation_multiple: bool,
    /// Property of the related data that is shown.
    #[doc(alias = "relationShowKey")]
    pub relation_show_key: String,
    /// Range of data that can be chosen for the relation.
    #[doc(alias = "relationOptionalRange")]
    pub relation_optional_range: RelationOptionalRange,
    /// Whether the field is shown in the user center. Applies only to the `user` data object.
    #[doc(alias = "userVisible")]
    pub user_visible: bool,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    FunctionModelFieldDto {
        required id = "id",
        required model_id = "modelId",
        required name = "name",
        required key = "key",
        required r#type = "type",
        required show = "show",
        required editable = "editable",
        required help = "help",
        required default = "default",
        required require = "require",
        required unique = "unique",
        required max_length = "maxLength",
        required max = "max",
        required min = "min",
        required regexp = "regexp",
        required format = "format",
        required drop_down = "dropDown",
        required relation_type = "relationType",
        required relation_multiple = "relationMultiple",
        required relation_show_key = "relationShowKey",
        required relation_optional_range = "relationOptionalRange",
        required user_visible = "userVisible",
    }
}

/// A custom operation of a data object to execute, copy, or remove.
///
/// Used by [`remove_operate`](crate::management::ManagementClient::remove_operate), [`execute_operate`](crate::management::ManagementClient::execute_operate), [`copy_operate`](crate::management::ManagementClient::copy_operate).
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FunctionModelOperateIdDto {
    /// ID of the custom operation.
    pub id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Custom parameters used when the operation is executed.
    #[doc(alias = "customConfig")]
    pub custom_config: JsonObject,
    /// ID that GenAuth assigned to the field.
    #[doc(alias = "fieldId")]
    pub field_id: Option<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

impl FunctionModelOperateIdDto {
    /// Creates a value with its required fields.
    #[inline]
    pub fn new(
        id: impl Into<String>,
        model_id: impl Into<String>,
        custom_config: JsonObject,
    ) -> Self {
        Self {
            id: id.into(),
            model_id: model_id.into(),
            custom_config,
            ..Record::blank()
        }
    }

    /// Sets [`field_id`](Self#structfield.field_id).
    pub fn field_id(mut self, value: impl IntoOption<String>) -> Self {
        self.field_id = value.into_option();
        self
    }
}

record! {
    FunctionModelOperateIdDto {
        required id = "id",
        required model_id = "modelId",
        required custom_config = "customConfig",
        optional field_id = "fieldId",
    }
}

/// An operation of a data object, built in or custom.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OperateModelDto {
    /// ID of the operation.
    pub id: String,
    /// ID that GenAuth assigned to the user pool.
    #[doc(alias = "userPoolId")]
    pub user_pool_id: String,
    /// ID of the data object.
    #[doc(alias = "modelId")]
    pub model_id: String,
    /// Name of the operation.
    #[doc(alias = "operateName")]
    pub operate_name: String,
    /// Key of the method that the operation runs.
    #[doc(alias = "operateKey")]
    pub operate_key: String,
    /// Whether the field or operation is shown.
    pub show: bool,
    /// Whether it is a default operation.
    #[doc(alias = "isDefault")]
    pub is_default: bool,
    /// Time of creation.
    #[doc(alias = "createdAt")]
    pub created_at: DateTime,
    /// Time of the last update.
    #[doc(alias = "updatedAt")]
    pub updated_at: DateTime,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OperateModelDto {
        required id = "id",
        required user_pool_id = "userPoolId",
        required model_id = "modelId",
        required operate_name = "operateName",
        required operate_key = "operateKey",
        required show = "show",
        required is_default = "isDefault",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
    }
}

/// A page of the data related to a row and the total number of items.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RelationValueListDto {
    /// Total number of records.
    #[doc(alias = "totalCount")]
    pub total_count: i64,
    /// Items on this page.
    pub list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    RelationValueListDto {
        required total_count = "totalCount",
        required list = "list",
    }
}

/// A batch of rows of a data object and the scroll ID for the next batch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GetAllRowByScrollidDto {
    /// Scroll ID for the next batch of rows.
    #[doc(alias = "scrollId")]
    pub scroll_id: String,
    /// Items on this page.
    pub list: Vec<String>,
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    GetAllRowByScrollidDto {
        required scroll_id = "scrollId",
        required list = "list",
    }
}

/// Type of a data object, that is, what its rows represent.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FunctionModelType {
    /// A data object for user and entity behavior analytics (UEBA).
    ///
    /// Serialized as `ueba`.
    #[doc(alias = "ueba")]
    Ueba,
    /// A data object for users.
    ///
    /// Serialized as `user`.
    #[doc(alias = "user")]
    User,
    /// A data object for posts.
    ///
    /// Serialized as `post`.
    #[doc(alias = "post")]
    Post,
    /// A data object for groups.
    ///
    /// Serialized as `group`.
    #[doc(alias = "group")]
    Group,
    /// A data object for departments, with a tree structure.
    ///
    /// Serialized as `department`.
    #[doc(alias = "department")]
    Department,
    /// A data object for organizations.
    ///
    /// Serialized as `organization`.
    #[doc(alias = "organization")]
    Organization,
    /// A data object for devices.
    ///
    /// Serialized as `device`.
    #[doc(alias = "device")]
    Device,
    /// A data object for data that belongs to devices.
    ///
    /// Serialized as `device_rely`.
    #[doc(alias = "device_rely")]
    DeviceRely,
    /// A custom data object.
    ///
    /// Serialized as `custom`.
    #[doc(alias = "custom")]
    Custom,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    FunctionModelType {
        Ueba = "ueba",
        User = "user",
        Post = "post",
        Group = "group",
        Department = "department",
        Organization = "organization",
        Device = "device",
        DeviceRely = "device_rely",
        Custom = "custom",
    }
}

/// Structure of the data of a data object.
///
/// Undocumented values are kept as [`Unknown`](Self::Unknown).
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FunctionModelDataType {
    /// The rows form a flat list.
    ///
    /// Serialized as `list`.
    #[doc(alias = "list")]
    List,
    /// The rows form a tree.
    ///
    /// Serialized as `tree`.
    #[doc(alias = "tree")]
    Tree,
    /// A value that this version of the crate does not know.
    Unknown(UnknownValue),
}

open_enum! {
    FunctionModelDataType {
        List = "list",
        Tree = "tree",
    }
}

/// Response of `listRow`.
pub type FunctionModelValueListResDto = Response<FunctionModelValueListDto>;

/// Response of `getRow`.
pub type FunctionModelValueResDto = Response<RowDto>;

/// Response of `getRowBatch`.
pub type MetadataListResDto = Response<Vec<RowDto>>;

/// Response of `createModel`.
pub type FunctionModelResDto = Response<FunctionModelDto>;

/// Response of `listModel`.
pub type FunctionModelListDto = Response<Vec<FunctionModelDto>>;

/// Response of `createField`.
pub type FunctionModelFieldResDto = Response<FunctionModelFieldDto>;

/// Response of `listField`.
pub type FunctionFieldListResDto = Response<Vec<FunctionModelFieldDto>>;

/// Response of `getImportTemplate`.
pub type GetImportTemplateResDto = Response<RowDto>;

/// Response of `getRelationValue`.
pub type RelationValueListResDto = Response<RelationValueListDto>;

/// Response of `capture`.
pub type CreateUEBARespDto = Response<JsonObject>;

/// Response of `getAllMetadataRow`.
pub type GetAllRowByScrollidResDto = Response<GetAllRowByScrollidDto>;
