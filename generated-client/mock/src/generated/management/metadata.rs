// @generated from spec/management/metadata.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Data objects.

use crate::catalog::*;
use crate::generated::resources::{
    METADATA_FIELD, METADATA_MODEL, METADATA_OPERATION, METADATA_ROW,
};

pub(crate) static LIST_ROW: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "listRow",
    summary: "Search the rows of a data object",
    method: "POST",
    path: "/api/v3/metadata/filter",
    credentials: &["management"],
    request: Some(Request {
        schema: &FILTER_DTO,
        locations: &[Location::Body; 16],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_VALUE_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &METADATA_ROW,
        action: Action::List,
        keys: &[Key::new(&METADATA_MODEL, &["modelId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ROW: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getRow",
    summary: "Get a data object row",
    method: "GET",
    path: "/api/v3/metadata/get-row",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ROW_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROW_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_ROW,
        action: Action::Read,
        keys: &[
            Key::new(&METADATA_ROW, &["rowId"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ROW_BY_VALUE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getRowByValue",
    summary: "Get a row by field value",
    method: "GET",
    path: "/api/v3/metadata/get-row-by-value",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ROW_BY_VALUE_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROW_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ROW_BATCH: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getRowBatch",
    summary: "Get data object rows in bulk",
    method: "POST",
    path: "/get-row-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ROW_BATCH_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&ROW_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_ROW,
        action: Action::Read,
        keys: &[
            Key::new(&METADATA_ROW, &["rowIds"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_ROW: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "createRow",
    summary: "Create a data object row",
    method: "POST",
    path: "/api/v3/metadata/create-row",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ROW_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ROW_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_ROW,
        action: Action::Create,
        keys: &[Key::new(&METADATA_MODEL, &["modelId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_ROW: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "updateRow",
    summary: "Update a data object row",
    method: "POST",
    path: "/api/v3/metadata/update-row",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_ROW_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ROW_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_ROW,
        action: Action::Update,
        keys: &[
            Key::new(&METADATA_ROW, &["rowId"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_ROW: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "removeRow",
    summary: "Remove data object rows",
    method: "POST",
    path: "/api/v3/metadata/remove-row",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_ROW_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_ROW,
        action: Action::Delete,
        keys: &[
            Key::new(&METADATA_ROW, &["rowIdList"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_MODEL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "createModel",
    summary: "Create a data object",
    method: "POST",
    path: "/api/v3/metadata/create-model",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_FUNCTION_MODEL_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_MODEL,
        action: Action::Create,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_MODEL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getModel",
    summary: "Get a data object",
    method: "GET",
    path: "/api/v3/metadata/get-model",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_MODEL_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_MODEL,
        action: Action::Read,
        keys: &[Key::new(&METADATA_MODEL, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_MODEL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "listModel",
    summary: "List data objects",
    method: "GET",
    path: "/api/v3/metadata/list-model",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Schema(&FUNCTION_MODEL_DTO))),
        optional: false,
        member: Some("list"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_MODEL,
        action: Action::List,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_MODEL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "removeModel",
    summary: "Remove a data object",
    method: "POST",
    path: "/api/v3/metadata/remove-model",
    credentials: &["management"],
    request: Some(Request {
        schema: &FUNCTION_MODEL_ID_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_MODEL,
        action: Action::Delete,
        keys: &[Key::new(&METADATA_MODEL, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_MODEL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "updateModel",
    summary: "Update a data object",
    method: "POST",
    path: "/api/v3/metadata/update-model",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_FUNCTION_MODEL_DTO,
        locations: &[Location::Body; 9],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_MODEL,
        action: Action::Update,
        keys: &[Key::new(&METADATA_MODEL, &["id"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_FIELD: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "createField",
    summary: "Create a data object field",
    method: "POST",
    path: "/api/v3/metadata/create-field",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_FUNCTION_MODEL_FIELD_DTO,
        locations: &[Location::Body; 23],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_FIELD_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_FIELD,
        action: Action::Create,
        keys: &[Key::new(&METADATA_MODEL, &["modelId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_FIELD: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "updateField",
    summary: "Update a data object field",
    method: "POST",
    path: "/api/v3/metadata/update-field",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_FUNCTION_MODEL_FIELD_DTO,
        locations: &[Location::Body; 20],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_FIELD_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_FIELD,
        action: Action::Update,
        keys: &[
            Key::new(&METADATA_FIELD, &["id"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOTE_FIELD: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "remoteField",
    summary: "Remove a data object field",
    method: "POST",
    path: "/api/v3/metadata/remove-field",
    credentials: &["management"],
    request: Some(Request {
        schema: &FUNCTION_MODEL_FIELD_ID_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_FIELD,
        action: Action::Delete,
        keys: &[
            Key::new(&METADATA_FIELD, &["id"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_FIELD: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "listField",
    summary: "List the fields of a data object",
    method: "GET",
    path: "/api/v3/metadata/list-field",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_FIELD_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&FUNCTION_MODEL_FIELD_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_FIELD,
        action: Action::List,
        keys: &[Key::new(&METADATA_MODEL, &["modelId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static EXPORT_METADATA: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "exportMetadata",
    summary: "Export data object rows",
    method: "POST",
    path: "/api/v3/metadata/export",
    credentials: &["management"],
    request: Some(Request {
        schema: &EXPORT_MODEL_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static IMPORT_METADATA: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "importMetadata",
    summary: "Import data object rows",
    method: "POST",
    path: "/api/v3/metadata/import",
    credentials: &["management"],
    request: Some(Request {
        schema: &IMPORT_MODEL_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_IMPORT_TEMPLATE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getImportTemplate",
    summary: "Get a data object import template",
    method: "GET",
    path: "/api/v3/metadata/get-import-template",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_IMPORT_TEMPLATE_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ROW_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_OPERATE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "createOperate",
    summary: "Create a custom operation",
    method: "POST",
    path: "/api/v3/metadata/create-operate",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_OPERATE_MODEL_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_OPERATION,
        action: Action::Create,
        keys: &[Key::new(&METADATA_MODEL, &["modelId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static REMOVE_OPERATE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "removeOperate",
    summary: "Remove a custom operation",
    method: "POST",
    path: "/api/v3/metadata/remove-operate",
    credentials: &["management"],
    request: Some(Request {
        schema: &FUNCTION_MODEL_OPERATE_ID_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_OPERATION,
        action: Action::Delete,
        keys: &[
            Key::new(&METADATA_OPERATION, &["id"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static EXECUTE_OPERATE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "executeOperate",
    summary: "Execute a custom operation",
    method: "POST",
    path: "/api/v3/metadata/execute-operate",
    credentials: &["management"],
    request: Some(Request {
        schema: &FUNCTION_MODEL_OPERATE_ID_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static COPY_OPERATE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "copyOperate",
    summary: "Copy a custom operation",
    method: "POST",
    path: "/api/v3/metadata/copy-operate",
    credentials: &["management"],
    request: Some(Request {
        schema: &FUNCTION_MODEL_OPERATE_ID_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_OPERATE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "listOperate",
    summary: "List custom operations",
    method: "GET",
    path: "/api/v3/metadata/list-operate",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_OPERATE_DTO,
        locations: &[Location::Query; 6],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&OPERATE_MODEL_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_OPERATE_ALL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "listOperateAll",
    summary: "List all custom operations",
    method: "GET",
    path: "/api/v3/metadata/all-operate",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_OPERATE_ALL_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&OPERATE_MODEL_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static UPDATE_OPERATE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "updateOperate",
    summary: "Update a custom operation",
    method: "POST",
    path: "/api/v3/metadata/update-operate",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_OPERATE_MODEL_DTO,
        locations: &[Location::Body; 8],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_OPERATION,
        action: Action::Update,
        keys: &[
            Key::new(&METADATA_OPERATION, &["id"]),
            Key::new(&METADATA_MODEL, &["modelId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_RELATION_INFO: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getRelationInfo",
    summary: "Get relation details",
    method: "POST",
    path: "/api/v3/metadata/get-relation-info",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_RELATION_INFO_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_ROW_RELATION: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "createRowRelation",
    summary: "Create row relations",
    method: "POST",
    path: "/api/v3/metadata/create-row-relation",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_RELATION_VALUE_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_RELATION_VALUE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getRelationValue",
    summary: "List row relations",
    method: "GET",
    path: "/api/v3/metadata/get-row-relation",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_RELATION_VALUE_DTO,
        locations: &[Location::Query; 5],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&RELATION_VALUE_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: None,
};

pub(crate) static REMOVE_RELATION_VALUE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "removeRelationValue",
    summary: "Remove a row relation",
    method: "POST",
    path: "/api/v3/metadata/remove-row-relation",
    credentials: &["management"],
    request: Some(Request {
        schema: &REMOVE_RELATION_VALUE_DTO,
        locations: &[Location::Body; 4],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static EXPORT_MODEL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "exportModel",
    summary: "Export a data object",
    method: "POST",
    path: "/api/v3/metadata/export/model",
    credentials: &["management"],
    request: Some(Request {
        schema: &EXPORT_METADATA_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static IMPORT_MODEL: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "importModel",
    summary: "Import a data object",
    method: "POST",
    path: "/api/v3/metadata/import/model",
    credentials: &["management"],
    request: Some(Request {
        schema: &IMPORT_METADATA_DTO,
        locations: &[Location::Body],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CAPTURE: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "capture",
    summary: "Upload UEBA data",
    method: "POST",
    path: "/api/v3/metadata/ueba/capture",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_UEBA_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::OBJECT),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static COPY_ROW_RELATION: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "copyRowRelation",
    summary: "Copy the relations of a row",
    method: "POST",
    path: "/api/v3/metadata/copy-row-relation",
    credentials: &["management"],
    request: Some(Request {
        schema: &COPY_ROW_RELATION_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RELATION_VALUE_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_ALL_METADATA: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getAllMetadata",
    summary: "Get all rows of a data object",
    method: "POST",
    path: "/api/v3/metadata/get-all-metadata",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ALL_ROW_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_VALUE_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &METADATA_ROW,
        action: Action::List,
        keys: &[Key::new(&METADATA_MODEL, &["modelId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ALL_METADATA_ROW: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getAllMetadataRow",
    summary: "Scroll through the rows of a data object",
    method: "POST",
    path: "/api/v3/metadata/get-all-row-by-scrollid",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ALL_ROW_VY_SCROLLID_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&GET_ALL_ROW_BY_SCROLLID_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Cursor,
        from: &["scrollId"],
        limit: Some(&["size"]),
        items: Some(&["list"]),
        total: None,
        next: Some(&["scrollId"]),
    }),
    binding: None,
};

pub(crate) static GET_RELATION_DETAILS: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getRelationDetails",
    summary: "Get related data of a row",
    method: "GET",
    path: "/api/v3/metadata/get-row-relation-details",
    credentials: &["management"],
    request: None,
    response: Response {
        data: Some(Type::Schema(&RELATION_VALUE_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GET_METADATA_GROUP_LIST: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "getMetadataGroupList",
    summary: "List the metadata of a group",
    method: "POST",
    path: "/api/v3/metadata/group",
    credentials: &["management"],
    request: Some(Request {
        schema: &METADATA_GROUP_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&FUNCTION_MODEL_VALUE_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: None,
};

pub(crate) static RELATION_SEARCH: Operation = Operation {
    client: "management",
    group: "metadata",
    name: "relationSearch",
    summary: "Search related data",
    method: "POST",
    path: "/api/v3/metadata/relation-search",
    credentials: &["management"],
    request: Some(Request {
        schema: &RELATION_SEARCH_DTO,
        locations: &[Location::Body; 6],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RELATION_VALUE_LIST_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["page"],
        limit: Some(&["limit"]),
        items: Some(&["list"]),
        total: Some(&["totalCount"]),
        next: None,
    }),
    binding: None,
};

pub(crate) static FILTER_DTO: Schema = Schema::record(
    "FilterDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::optional("keywords", Type::STRING),
        Field::optional("conjunction", Type::STRING),
        Field::optional("conditions", Type::List(&Type::Schema(&CONDITION))),
        Field::optional("sort", Type::List(&Type::OBJECT))
            .example(r#"[{"key1":"desc"},{"key2":"asc"}]"#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("fetchAll", Type::BOOLEAN).defaults_to("false"),
        Field::optional("withPath", Type::BOOLEAN).defaults_to("false"),
        Field::optional("showFieldId", Type::BOOLEAN).defaults_to("false"),
        Field::optional("previewRelation", Type::BOOLEAN).defaults_to("false"),
        Field::optional("getRelationFieldDetail", Type::BOOLEAN).defaults_to("false"),
        Field::optional("scope", Type::Schema(&SCOPE_DTO)),
        Field::optional("filterRelation", Type::Schema(&SCOPE_DTO)),
        Field::optional("expand", Type::List(&Type::Schema(&EXPAND))),
        Field::optional("getNestData", Type::BOOLEAN),
    ],
);

pub(crate) static GET_ROW_DTO: Schema = Schema::record(
    "GetRowDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("rowId", Type::STRING),
        Field::optional("showFieldId", Type::STRING),
    ],
);

pub(crate) static GET_ROW_BY_VALUE_DTO: Schema = Schema::record(
    "GetRowByValueDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("value", Type::STRING),
        Field::optional("showFieldId", Type::STRING),
    ],
);

pub(crate) static GET_ROW_BATCH_DTO: Schema = Schema::record(
    "GetRowBatchDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("rowIds", Type::List(&Type::STRING)),
    ],
);

pub(crate) static CREATE_ROW_DTO: Schema = Schema::record(
    "CreateRowDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::optional("rowId", Type::STRING).max_length(32),
        Field::required("data", Type::OBJECT),
    ],
);

pub(crate) static UPDATE_ROW_DTO: Schema = Schema::record(
    "UpdateRowDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("rowId", Type::STRING),
        Field::required("data", Type::OBJECT),
        Field::optional("showFieldId", Type::BOOLEAN).defaults_to("false"),
    ],
);

pub(crate) static REMOVE_ROW_DTO: Schema = Schema::record(
    "RemoveRowDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("rowIdList", Type::List(&Type::STRING)),
        Field::optional("recursive", Type::BOOLEAN).defaults_to("false").example("false"),
    ],
);

pub(crate) static CREATE_FUNCTION_MODEL_DTO: Schema = Schema::record(
    "CreateFunctionModelDto",
    &[
        Field::required("name", Type::STRING),
        Field::required("description", Type::STRING)
            .nullable()
            .example(r#""会员等级""#),
        Field::required("type", Type::Schema(&FUNCTION_MODEL_TYPE)),
        Field::optional("dataType", Type::Schema(&FUNCTION_MODEL_DATA_TYPE))
            .defaults_to(r#""list""#)
            .example(r#""list""#),
        Field::required("enable", Type::BOOLEAN).nullable(),
        Field::required("parentKey", Type::STRING),
    ],
);

pub(crate) static GET_MODEL_DTO: Schema = Schema::record(
    "GetModelDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static FUNCTION_MODEL_ID_DTO: Schema = Schema::record(
    "FunctionModelIdDto",
    &[Field::required("id", Type::STRING)],
);

pub(crate) static UPDATE_FUNCTION_MODEL_DTO: Schema = Schema::record(
    "UpdateFunctionModelDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("name", Type::STRING),
        Field::required("description", Type::STRING).nullable().example(r#""描述 1""#),
        Field::required("enable", Type::BOOLEAN),
        Field::required("parentKey", Type::STRING),
        Field::required("type", Type::Schema(&FUNCTION_MODEL_TYPE)),
        Field::required("fieldOrder", Type::STRING),
        Field::required("config", Type::OBJECT),
        Field::required("showFieldKey", Type::STRING),
    ],
);

pub(crate) static CREATE_FUNCTION_MODEL_FIELD_DTO: Schema = Schema::record(
    "CreateFunctionModelFieldDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("name", Type::STRING),
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("type", Type::Schema(&CREATE_FUNCTION_MODEL_FIELD_DTO_TYPE)),
        Field::required("show", Type::BOOLEAN),
        Field::required("editable", Type::BOOLEAN),
        Field::required("help", Type::STRING),
        Field::required("default", Type::OBJECT),
        Field::required("require", Type::BOOLEAN),
        Field::required("unique", Type::BOOLEAN),
        Field::required("maxLength", Type::INTEGER),
        Field::required("max", Type::NUMBER),
        Field::required("min", Type::NUMBER),
        Field::required("regexp", Type::STRING),
        Field::required("format", Type::INTEGER),
        Field::required("dropDown", Type::Schema(&DROP_DOWN_ITEM_DTO)),
        Field::required("fuzzySearch", Type::BOOLEAN),
        Field::required("forLogin", Type::BOOLEAN),
        Field::required("relationType", Type::STRING),
        Field::required("relationMultiple", Type::BOOLEAN),
        Field::required("relationShowKey", Type::STRING),
        Field::required("relationOptionalRange", Type::Schema(&CONDITION)),
        Field::required("userVisible", Type::BOOLEAN),
    ],
);

pub(crate) static CREATE_FUNCTION_MODEL_FIELD_DTO_TYPE: Schema = Schema::open_enum(
    "CreateFunctionModelFieldDtoType",
    &[
        "Text",
        "Textarea",
        "Number",
        "Boolean",
        "Date",
        "Enum",
        "Relation",
        "ReverseRelation",
        "Array",
    ],
);

pub(crate) static UPDATE_FUNCTION_MODEL_FIELD_DTO: Schema = Schema::record(
    "UpdateFunctionModelFieldDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("modelId", Type::STRING),
        Field::required("name", Type::STRING),
        Field::required("show", Type::BOOLEAN),
        Field::required("editable", Type::BOOLEAN),
        Field::required("help", Type::STRING),
        Field::required("default", Type::OBJECT),
        Field::required("require", Type::BOOLEAN),
        Field::required("unique", Type::BOOLEAN),
        Field::required("maxLength", Type::INTEGER),
        Field::required("max", Type::NUMBER),
        Field::required("min", Type::NUMBER),
        Field::required("regexp", Type::STRING),
        Field::required("format", Type::INTEGER),
        Field::required("dropDown", Type::List(&Type::STRING)),
        Field::required("fuzzySearch", Type::BOOLEAN),
        Field::required("forLogin", Type::BOOLEAN),
        Field::required("relationShowKey", Type::STRING),
        Field::required("relationOptionalRange", Type::Schema(&RELATION_OPTIONAL_RANGE)),
        Field::required("userVisible", Type::BOOLEAN),
    ],
);

pub(crate) static FUNCTION_MODEL_FIELD_ID_DTO: Schema = Schema::record(
    "FunctionModelFieldIdDto",
    &[Field::required("id", Type::STRING), Field::required("modelId", Type::STRING)],
);

pub(crate) static LIST_FIELD_DTO: Schema = Schema::record(
    "ListFieldDto",
    &[Field::required("modelId", Type::STRING), Field::required("from", Type::STRING)],
);

pub(crate) static EXPORT_MODEL_DTO: Schema = Schema::record(
    "ExportModelDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("idList", Type::List(&Type::STRING)),
    ],
);

pub(crate) static IMPORT_MODEL_DTO: Schema = Schema::record(
    "ImportModelDto",
    &[Field::required("modelId", Type::STRING), Field::required("file", Type::STRING)],
);

pub(crate) static GET_IMPORT_TEMPLATE_DTO: Schema = Schema::record(
    "GetImportTemplateDto",
    &[Field::required("modelId", Type::STRING)],
);

pub(crate) static CREATE_OPERATE_MODEL_DTO: Schema = Schema::record(
    "CreateOperateModelDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("operateKey", Type::STRING),
        Field::required("operateName", Type::STRING),
        Field::required("config", Type::OBJECT),
        Field::required("icon", Type::STRING),
        Field::required("show", Type::BOOLEAN),
    ],
);

pub(crate) static LIST_OPERATE_DTO: Schema = Schema::record(
    "ListOperateDto",
    &[
        Field::optional("keywords", Type::STRING),
        Field::required("modelId", Type::STRING),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
        Field::optional("fieldId", Type::STRING),
        Field::optional("showCreated", Type::STRING),
    ],
);

pub(crate) static LIST_OPERATE_ALL_DTO: Schema = Schema::record(
    "ListOperateAllDto",
    &[Field::required("modelId", Type::STRING)],
);

pub(crate) static UPDATE_OPERATE_MODEL_DTO: Schema = Schema::record(
    "UpdateOperateModelDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("modelId", Type::STRING),
        Field::required("show", Type::BOOLEAN),
        Field::required("operateKey", Type::STRING),
        Field::required("operateName", Type::STRING),
        Field::required("config", Type::OBJECT),
        Field::required("icon", Type::STRING),
        Field::optional("fieldId", Type::STRING),
    ],
);

pub(crate) static GET_RELATION_INFO_DTO: Schema = Schema::record(
    "GetRelationInfoDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("idList", Type::List(&Type::STRING)),
    ],
);

pub(crate) static CREATE_RELATION_VALUE_DTO: Schema = Schema::record(
    "CreateRelationValueDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("fieldId", Type::STRING),
        Field::required("rowId", Type::STRING),
        Field::required("valueList", Type::List(&Type::STRING)),
    ],
);

pub(crate) static GET_RELATION_VALUE_DTO: Schema = Schema::record(
    "GetRelationValueDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("fieldId", Type::STRING),
        Field::required("rowId", Type::STRING),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .maximum(50.0),
    ],
);

pub(crate) static REMOVE_RELATION_VALUE_DTO: Schema = Schema::record(
    "RemoveRelationValueDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("rowId", Type::STRING),
        Field::required("fieldIds", Type::List(&Type::STRING)),
        Field::required("value", Type::STRING),
    ],
);

pub(crate) static EXPORT_METADATA_DTO: Schema = Schema::record(
    "ExportMetadataDto",
    &[Field::required("modelId", Type::STRING)],
);

pub(crate) static IMPORT_METADATA_DTO: Schema = Schema::record(
    "ImportMetadataDto",
    &[Field::required("file", Type::STRING)],
);

pub(crate) static CREATE_UEBA_DTO: Schema = Schema::record(
    "CreateUEBADto",
    &[
        Field::optional("modelId", Type::STRING),
        Field::required("data", Type::OBJECT)
            .example(
                r#"{"appId":"xxxxx","timestamp":1680241048891,"ip":"183.95.62.38","ua":"Mozilla/5.0 (iPad; CPU OS 13_3 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/87.0.4280.77 Mobile/15E148 Safari/604.1 Edg/111.0.0.0","originalIdentity":"123456789","behaviorType":"login","actionType":"Read","loginType":"wechat","someKey":"这是自定义的"}"#,
            ),
    ],
);

pub(crate) static COPY_ROW_RELATION_DTO: Schema = Schema::record(
    "CopyRowRelationDto",
    &[
        Field::required("relationRowId", Type::STRING),
        Field::required("rowId", Type::STRING),
        Field::required("modelId", Type::STRING),
    ],
);

pub(crate) static GET_ALL_ROW_DTO: Schema = Schema::record(
    "GetAllRowDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::optional("conjunction", Type::STRING),
        Field::optional("conditions", Type::List(&Type::Schema(&CONDITION))),
    ],
);

pub(crate) static GET_ALL_ROW_VY_SCROLLID_DTO: Schema = Schema::record(
    "GetAllRowVyScrollidDto",
    &[
        Field::required("size", Type::INTEGER),
        Field::required("modelId", Type::STRING),
        Field::optional("scrollId", Type::STRING),
        Field::optional("id", Type::STRING),
        Field::optional("query", Type::ANY),
        Field::optional("getRelationDetails", Type::BOOLEAN),
    ],
);

pub(crate) static METADATA_GROUP_DTO: Schema = Schema::record(
    "MetadataGroupDto",
    &[
        Field::required("groupId", Type::STRING),
        Field::optional("keyword", Type::STRING),
        Field::optional("sort", Type::List(&Type::OBJECT)),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("getNestData", Type::BOOLEAN),
    ],
);

pub(crate) static RELATION_SEARCH_DTO: Schema = Schema::record(
    "RelationSearchDto",
    &[
        Field::required("fieldId", Type::STRING),
        Field::required("modelId", Type::STRING),
        Field::optional("keywords", Type::STRING),
        Field::optional("page", Type::INTEGER).example("1"),
        Field::optional("limit", Type::INTEGER).maximum(50.0),
        Field::optional("showFieldId", Type::BOOLEAN),
    ],
);

pub(crate) static CONDITION: Schema = Schema::record(
    "Condition",
    &[
        Field::required("key", Type::STRING).example(r#""school""#),
        Field::required("value", Type::OBJECT),
        Field::required("operator", Type::STRING),
    ],
);

pub(crate) static SCOPE_DTO: Schema = Schema::record(
    "ScopeDto",
    &[
        Field::required("modelId", Type::STRING),
        Field::required("id", Type::STRING),
        Field::required("fieldId", Type::STRING),
    ],
);

pub(crate) static EXPAND: Schema = Schema::record(
    "Expand",
    &[
        Field::required("field", Type::STRING),
        Field::required("select", Type::List(&Type::STRING)),
    ],
);

pub(crate) static FUNCTION_MODEL_VALUE_LIST_DTO: Schema = Schema::record(
    "FunctionModelValueListDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::OBJECT)),
    ],
);

pub(crate) static CELL_DTO: Schema = Schema::record(
    "CellDto",
    &[Field::required("fieldId", Type::STRING), Field::required("value", Type::OBJECT)],
);

pub(crate) static ROW_DTO: Schema = Schema::record(
    "RowDto",
    &[
        Field::required("rowId", Type::STRING),
        Field::required("cellList", Type::List(&Type::Schema(&CELL_DTO))),
    ],
);

pub(crate) static FUNCTION_MODEL_DTO: Schema = Schema::record(
    "FunctionModelDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("userPoolId", Type::STRING),
        Field::required("name", Type::STRING),
        Field::required("description", Type::STRING),
        Field::required("dataType", Type::Schema(&FUNCTION_MODEL_DATA_TYPE))
            .example(r#""list""#),
        Field::required("enable", Type::BOOLEAN),
        Field::required("parentKey", Type::STRING),
        Field::required("createdAt", Type::DATE_TIME),
        Field::required("updatedAt", Type::DATE_TIME),
        Field::required("type", Type::Schema(&FUNCTION_MODEL_TYPE)),
        Field::required("fieldOrder", Type::STRING),
        Field::required("config", Type::OBJECT),
    ],
);

pub(crate) static DROP_DOWN_ITEM_DTO: Schema = Schema::record(
    "DropDownItemDto",
    &[
        Field::required("key", Type::STRING).example(r#""option1""#),
        Field::required("label", Type::STRING),
    ],
);

pub(crate) static RELATION_OPTIONAL_RANGE: Schema = Schema::record(
    "RelationOptionalRange",
    &[
        Field::required("conjunction", Type::STRING),
        Field::required("conditions", Type::Schema(&CONDITION)),
    ],
);

pub(crate) static FUNCTION_MODEL_FIELD_DTO: Schema = Schema::record(
    "FunctionModelFieldDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("modelId", Type::STRING),
        Field::required("name", Type::STRING),
        Field::required("key", Type::STRING),
        Field::required("type", Type::INTEGER),
        Field::required("show", Type::BOOLEAN),
        Field::required("editable", Type::BOOLEAN),
        Field::required("help", Type::STRING),
        Field::required("default", Type::STRING),
        Field::required("require", Type::BOOLEAN),
        Field::required("unique", Type::BOOLEAN),
        Field::required("maxLength", Type::INTEGER),
        Field::required("max", Type::NUMBER),
        Field::required("min", Type::NUMBER),
        Field::required("regexp", Type::STRING),
        Field::required("format", Type::INTEGER),
        Field::required("dropDown", Type::INTEGER),
        Field::required("relationType", Type::STRING),
        Field::required("relationMultiple", Type::BOOLEAN),
        Field::required("relationShowKey", Type::STRING),
        Field::required("relationOptionalRange", Type::Schema(&RELATION_OPTIONAL_RANGE)),
        Field::required("userVisible", Type::BOOLEAN),
    ],
);

pub(crate) static FUNCTION_MODEL_OPERATE_ID_DTO: Schema = Schema::record(
    "FunctionModelOperateIdDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("modelId", Type::STRING),
        Field::required("customConfig", Type::OBJECT),
        Field::optional("fieldId", Type::STRING),
    ],
);

pub(crate) static OPERATE_MODEL_DTO: Schema = Schema::record(
    "OperateModelDto",
    &[
        Field::required("id", Type::STRING),
        Field::required("userPoolId", Type::STRING),
        Field::required("modelId", Type::STRING),
        Field::required("operateName", Type::STRING),
        Field::required("operateKey", Type::STRING),
        Field::required("show", Type::BOOLEAN),
        Field::required("isDefault", Type::BOOLEAN),
        Field::required("createdAt", Type::DATE_TIME),
        Field::required("updatedAt", Type::DATE_TIME),
    ],
);

pub(crate) static RELATION_VALUE_LIST_DTO: Schema = Schema::record(
    "RelationValueListDto",
    &[
        Field::required("totalCount", Type::INTEGER),
        Field::required("list", Type::List(&Type::STRING)),
    ],
);

pub(crate) static GET_ALL_ROW_BY_SCROLLID_DTO: Schema = Schema::record(
    "GetAllRowByScrollidDto",
    &[
        Field::required("scrollId", Type::STRING),
        Field::required("list", Type::List(&Type::STRING)),
    ],
);

pub(crate) static FUNCTION_MODEL_TYPE: Schema = Schema::open_enum(
    "FunctionModelType",
    &[
        "ueba",
        "user",
        "post",
        "group",
        "department",
        "organization",
        "device",
        "device_rely",
        "custom",
    ],
);

pub(crate) static FUNCTION_MODEL_DATA_TYPE: Schema = Schema::open_enum(
    "FunctionModelDataType",
    &["list", "tree"],
);
