// @generated from spec/management/custom-fields.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Custom fields.

use crate::catalog::*;
use crate::generated::management::roles::TARGET_TYPE;
use crate::generated::resources::{CUSTOM_FIELD, USER_BASE_FIELD};
use crate::generated::shared::{CUSTOM_FIELD_I18N, IS_SUCCESS_DTO};

pub(crate) static GET_USER_BASE_FIELDS: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "getUserBaseFields",
    summary: "Get the built-in user fields",
    method: "GET",
    path: "/api/v3/get-user-base-fields",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&CUSTOM_FIELD_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER_BASE_FIELD,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_USER_BASE_FIELDS: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "listUserBaseFields",
    summary: "List the built-in user fields",
    method: "GET",
    path: "/api/v3/list-user-base-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_USER_BASE_FIELDS_DTO,
        locations: &[Location::Query; 10],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_CUSTOM_FIELDS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: None,
        next: None,
    }),
    binding: Some(Binding {
        resource: &USER_BASE_FIELD,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SET_USER_BASE_FIELDS: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "setUserBaseFields",
    summary: "Update the built-in user fields",
    method: "POST",
    path: "/api/v3/set-user-base-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_USER_BASE_FIELDS_REQ_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&CUSTOM_FIELD_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &USER_BASE_FIELD,
        action: Action::Replace,
        keys: &[Key::new(&USER_BASE_FIELD, &["list", "key"])],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_CUSTOM_FIELDS: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "getCustomFields",
    summary: "Get the custom fields",
    method: "GET",
    path: "/api/v3/get-custom-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_CUSTOM_FIELDS_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&CUSTOM_FIELD_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &CUSTOM_FIELD,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_CUST_FIELDS: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "listCustFields",
    summary: "List the custom fields",
    method: "GET",
    path: "/api/v3/list-custom-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_CUST_FIELDS_DTO,
        locations: &[Location::Query; 10],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&LIST_CUSTOM_FIELDS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: None,
        next: None,
    }),
    binding: Some(Binding {
        resource: &CUSTOM_FIELD,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SET_CUSTOM_FIELDS: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "setCustomFields",
    summary: "Create or update custom fields",
    method: "POST",
    path: "/api/v3/set-custom-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_CUSTOM_FIELDS_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&CUSTOM_FIELD_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &CUSTOM_FIELD,
        action: Action::Replace,
        keys: &[Key::new(&CUSTOM_FIELD, &["list", "key"])],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_CUSTOM_FIELDS: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "deleteCustomFields",
    summary: "Delete custom fields",
    method: "POST",
    path: "/api/v3/delete-custom-fields",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_CUSTOM_FIELDS_REQ_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &CUSTOM_FIELD,
        action: Action::Delete,
        keys: &[Key::new(&CUSTOM_FIELD, &["list", "key"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static SET_CUSTOM_DATA: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "setCustomData",
    summary: "Set custom data",
    method: "POST",
    path: "/api/v3/set-custom-data",
    credentials: &["management"],
    request: Some(Request {
        schema: &SET_CUSTOM_DATA_REQ_DTO,
        locations: &[Location::Body; 5],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_CUSTOM_DATA: Operation = Operation {
    client: "management",
    group: "custom-fields",
    name: "getCustomData",
    summary: "Get custom data",
    method: "GET",
    path: "/api/v3/get-custom-data",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_CUSTOM_DATA_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::OBJECT),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_USER_BASE_FIELDS_DTO: Schema = Schema::record(
    "ListUserBaseFieldsDto",
    &[
        Field::optional("tenantId", Type::STRING).example(r#""xxxx""#),
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("dataType", Type::Schema(&FIELD_DATA_TYPE))
            .example(r#""STRING""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("userVisible", Type::BOOLEAN),
        Field::optional("adminVisible", Type::BOOLEAN),
        Field::optional("accessControl", Type::BOOLEAN),
        Field::optional("keyword", Type::STRING),
        Field::optional("lang", Type::STRING),
    ],
);

pub(crate) static SET_USER_BASE_FIELDS_REQ_DTO: Schema = Schema::record(
    "SetUserBaseFieldsReqDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&SET_USER_BASE_FIELD_DTO)))
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_CUSTOM_FIELDS_DTO: Schema = Schema::record(
    "GetCustomFieldsDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::optional("tenantId", Type::STRING)
            .example(r#""642c1df417c2d8a80d744c1d""#),
    ],
);

pub(crate) static LIST_CUST_FIELDS_DTO: Schema = Schema::record(
    "ListCustFieldsDto",
    &[
        Field::optional("tenantId", Type::STRING).example(r#""xxxx""#),
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("dataType", Type::Schema(&FIELD_DATA_TYPE))
            .example(r#""STRING""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("userVisible", Type::BOOLEAN),
        Field::optional("adminVisible", Type::BOOLEAN),
        Field::optional("accessControl", Type::BOOLEAN),
        Field::optional("keyword", Type::STRING),
        Field::optional("lang", Type::STRING),
    ],
);

pub(crate) static SET_CUSTOM_FIELDS_REQ_DTO: Schema = Schema::record(
    "SetCustomFieldsReqDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&SET_CUSTOM_FIELD_DTO)))
            .min_items(1)
            .max_items(50),
        Field::optional("tenantId", Type::STRING)
            .example(r#""642c1df417c2d8a80d744c1d""#),
    ],
);

pub(crate) static DELETE_CUSTOM_FIELDS_REQ_DTO: Schema = Schema::record(
    "DeleteCustomFieldsReqDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&DELETE_CUSTOM_FIELD_DTO)))
            .min_items(1)
            .max_items(50),
        Field::required("tenantId", Type::STRING).example(r#""xxxx""#),
    ],
);

pub(crate) static SET_CUSTOM_DATA_REQ_DTO: Schema = Schema::record(
    "SetCustomDataReqDto",
    &[
        Field::optional("tenantId", Type::STRING)
            .example(r#""642c1df417c2d8a80d744c1d""#),
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifier", Type::STRING).example(r#""userId1""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
        Field::required("list", Type::List(&Type::Schema(&SET_CUSTOM_DATA_DTO)))
            .min_items(1)
            .max_items(50),
    ],
);

pub(crate) static GET_CUSTOM_DATA_DTO: Schema = Schema::record(
    "GetCustomDataDto",
    &[
        Field::required("tenantId", Type::STRING)
            .example(r#""642c1df417c2d8a80d744c1d""#),
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifier", Type::STRING).example(r#""userId1""#),
        Field::optional("namespace", Type::STRING).example(r#""default""#),
    ],
);

pub(crate) static CUSTOM_FIELD_SELECT_OPTION: Schema = Schema::record(
    "CustomFieldSelectOption",
    &[
        Field::required("value", Type::STRING).example(r#""hust""#),
        Field::required("label", Type::STRING).example(r#""华中科技大学""#),
    ],
);

pub(crate) static CUSTOM_FIELD_DTO: Schema = Schema::record(
    "CustomFieldDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::optional("createdAt", Type::DATE_TIME)
            .example(r#""2022-03-17T05:23:01.567Z""#),
        Field::required("dataType", Type::Schema(&CUSTOM_FIELD_DATA_TYPE))
            .example(r#""ENUM""#),
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("label", Type::STRING).example(r#""学校""#),
        Field::optional("description", Type::STRING).example(r#""学校""#),
        Field::optional("encrypted", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::required("isUnique", Type::BOOLEAN).example("false"),
        Field::optional("userEditable", Type::BOOLEAN)
            .defaults_to("false")
            .example("false"),
        Field::required("visibleInAdminConsole", Type::BOOLEAN).example("true"),
        Field::optional("visibleInUserCenter", Type::BOOLEAN)
            .defaults_to("true")
            .example("true"),
        Field::optional("i18n", Type::Schema(&CUSTOM_FIELD_I18N)),
        Field::optional(
                "options",
                Type::List(&Type::Schema(&CUSTOM_FIELD_SELECT_OPTION)),
            )
            .example(r#"[{"value":"pku","label":"北京大学"}]"#),
    ],
);

pub(crate) static COUNT_CUSTOM_FIELDS_DTO: Schema = Schema::record(
    "CountCustomFieldsDto",
    &[
        Field::required("all", Type::INTEGER).example("100"),
        Field::required("userVisible", Type::INTEGER).example("0"),
        Field::required("adminVisible", Type::INTEGER).example("0"),
    ],
);

pub(crate) static LIST_CUSTOM_FIELDS_DTO: Schema = Schema::record(
    "ListCustomFieldsDto",
    &[
        Field::required("count", Type::Schema(&COUNT_CUSTOM_FIELDS_DTO))
            .example(r#"{"all":18,"userVisible":1,"adminVisible":1}"#),
        Field::required("list", Type::List(&Type::Schema(&CUSTOM_FIELD_DTO))),
    ],
);

pub(crate) static SET_USER_BASE_FIELD_DTO: Schema = Schema::record(
    "SetUserBaseFieldDto",
    &[
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::optional("label", Type::STRING).example(r#""学校""#),
        Field::optional("description", Type::STRING).example(r#""学校""#),
        Field::optional("userEditable", Type::BOOLEAN).example("false"),
        Field::optional("visibleInAdminConsole", Type::BOOLEAN).example("true"),
        Field::optional("visibleInUserCenter", Type::BOOLEAN).example("true"),
        Field::optional("i18n", Type::Schema(&CUSTOM_FIELD_I18N)),
    ],
);

pub(crate) static SET_CUSTOM_FIELD_DTO: Schema = Schema::record(
    "SetCustomFieldDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::optional("dataType", Type::Schema(&CUSTOM_FIELD_DATA_TYPE))
            .example(r#""ENUM""#),
        Field::optional("label", Type::STRING).example(r#""学校""#),
        Field::optional("description", Type::STRING).example(r#""学校""#),
        Field::optional("encrypted", Type::BOOLEAN).example("false"),
        Field::optional("isUnique", Type::BOOLEAN).example("false"),
        Field::optional("userEditable", Type::BOOLEAN).example("false"),
        Field::optional("visibleInAdminConsole", Type::BOOLEAN).example("true"),
        Field::optional("visibleInUserCenter", Type::BOOLEAN).example("true"),
        Field::optional("validateRules", Type::List(&Type::OBJECT))
            .example(r#"[{"type":"UNIQUE","content":"","error":"已存在当前"}]"#),
        Field::optional("appIds", Type::List(&Type::STRING)).example(r#"["appid1"]"#),
        Field::optional("desensitization", Type::BOOLEAN).example("true"),
        Field::optional(
                "options",
                Type::List(&Type::Schema(&CUSTOM_FIELD_SELECT_OPTION)),
            )
            .example(r#"[{"value":"pku","label":"北京大学"}]"#),
        Field::optional("i18n", Type::Schema(&CUSTOM_FIELD_I18N)),
    ],
);

pub(crate) static DELETE_CUSTOM_FIELD_DTO: Schema = Schema::record(
    "DeleteCustomFieldDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("key", Type::STRING).example(r#""school""#),
    ],
);

pub(crate) static SET_CUSTOM_DATA_DTO: Schema = Schema::record(
    "SetCustomDataDto",
    &[
        Field::optional("tenantId", Type::STRING)
            .example(r#""642c1df417c2d8a80d744c1d""#),
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("value", Type::STRING).example(r#""pku""#),
    ],
);

pub(crate) static CUSTOM_FIELD_DATA_TYPE: Schema = Schema::open_enum(
    "CustomFieldDataType",
    &["STRING", "NUMBER", "DATETIME", "BOOLEAN", "ENUM"],
);

pub(crate) static FIELD_DATA_TYPE: Schema = Schema::open_enum(
    "FieldDataType",
    &["STRING", "NUMBER", "DATETIME", "BOOLEAN", "OBJECT", "SELECT"],
);
