// @generated from spec/management/asa-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group ASA accounts.

use crate::catalog::*;
use crate::generated::management::roles::TARGET_TYPE;
use crate::generated::resources::{
    APPLICATION, ASA_ACCOUNT, ASA_ACCOUNT_ASSIGNMENT, USER,
};
use crate::generated::shared::IS_SUCCESS_DTO;

pub(crate) static CREATE_ASA_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "createAsaAccount",
    summary: "Create an ASA account",
    method: "POST",
    path: "/api/v3/create-asa-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ASA_ACCOUNT_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ASA_ACCOUNT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ASA_ACCOUNT,
        action: Action::Create,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CREATE_ASA_ACCOUNT_BATCH: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "createAsaAccountBatch",
    summary: "Create ASA accounts in bulk",
    method: "POST",
    path: "/api/v3/create-asa-accounts-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &CREATE_ASA_ACCOUNTS_BATCH_DTO,
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
        resource: &ASA_ACCOUNT,
        action: Action::Create,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: Some("list"),
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UPDATE_ASA_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "updateAsaAccount",
    summary: "Update an ASA account",
    method: "POST",
    path: "/api/v3/update-asa-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &UPDATE_ASA_ACCOUNT_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&ASA_ACCOUNT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ASA_ACCOUNT,
        action: Action::Update,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountId"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_ASA_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "listAsaAccount",
    summary: "List ASA accounts",
    method: "GET",
    path: "/api/v3/list-asa-accounts",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_ASA_ACCOUNT_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ASA_ACCOUNT_PAGINATED_DATA_DTO)),
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
        resource: &ASA_ACCOUNT,
        action: Action::List,
        keys: &[Key::new(&APPLICATION, &["appId"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ASA_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "getAsaAccount",
    summary: "Get an ASA account",
    method: "GET",
    path: "/api/v3/get-asa-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ASA_ACCOUNT_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ASA_ACCOUNT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ASA_ACCOUNT,
        action: Action::Read,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountId"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ASA_ACCOUNT_BATCH: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "getAsaAccountBatch",
    summary: "Get ASA accounts in bulk",
    method: "POST",
    path: "/api/v3/get-asa-accounts-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ASA_ACCOUNT_BATCH_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&ASA_ACCOUNT_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ASA_ACCOUNT,
        action: Action::Read,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountIds"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_ASA_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "deleteAsaAccount",
    summary: "Delete an ASA account",
    method: "POST",
    path: "/api/v3/delete-asa-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ASA_ACCOUNT_DTO,
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
        resource: &ASA_ACCOUNT,
        action: Action::Delete,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountId"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_ASA_ACCOUNT_BATCH: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "deleteAsaAccountBatch",
    summary: "Delete ASA accounts in bulk",
    method: "POST",
    path: "/api/v3/delete-asa-accounts-batch",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_ASA_ACCOUNT_BATCH_DTO,
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
        resource: &ASA_ACCOUNT,
        action: Action::Delete,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountIds"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ASSIGN_ASA_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "assignAsaAccount",
    summary: "Assign an ASA account",
    method: "POST",
    path: "/api/v3/assign-asa-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &ASSIGN_ASA_ACCOUNTS_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ASA_ACCOUNT_ASSIGNMENT,
        action: Action::Create,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountId"]),
            Key::new(&USER, &["targets", "targetIdentifiers"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static UNASSIGN_ASA_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "unassignAsaAccount",
    summary: "Unassign an ASA account",
    method: "POST",
    path: "/api/v3/unassign-asa-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &ASSIGN_ASA_ACCOUNTS_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &ASA_ACCOUNT_ASSIGNMENT,
        action: Action::Delete,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountId"]),
            Key::new(&USER, &["targets", "targetIdentifiers"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ASA_ACCOUNT_ASSIGNED_TARGETS: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "getAsaAccountAssignedTargets",
    summary: "List the subjects of an ASA account",
    method: "GET",
    path: "/api/v3/get-asa-account-assigned-targets",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ASA_ACCOUNT_ASSIGNED_TARGETS_DTO,
        locations: &[Location::Query; 4],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&GET_ASA_ACCOUNT_ASSIGNED_TARGET_DATA_DTO)),
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
        resource: &ASA_ACCOUNT_ASSIGNMENT,
        action: Action::List,
        keys: &[
            Key::new(&ASA_ACCOUNT, &["accountId"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static GET_ASSIGNED_ACCOUNT: Operation = Operation {
    client: "management",
    group: "asa-accounts",
    name: "getAssignedAccount",
    summary: "Get the ASA account of a subject",
    method: "GET",
    path: "/api/v3/get-assigned-account",
    credentials: &["management"],
    request: Some(Request {
        schema: &GET_ASSIGNED_ACCOUNT_DTO,
        locations: &[Location::Query; 3],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&ASA_ACCOUNT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CREATE_ASA_ACCOUNT_DTO: Schema = Schema::record(
    "CreateAsaAccountDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountInfo", Type::Secret(Scalar::Object))
            .example(r#"{"account":"account@example.com","password":"123456"}"#),
    ],
);

pub(crate) static CREATE_ASA_ACCOUNTS_BATCH_DTO: Schema = Schema::record(
    "CreateAsaAccountsBatchDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required(
                "list",
                Type::List(&Type::Schema(&CREATE_ASA_ACCOUNTS_BATCH_ITEM_DTO)),
            )
            .min_items(1)
            .max_items(100),
    ],
);

pub(crate) static UPDATE_ASA_ACCOUNT_DTO: Schema = Schema::record(
    "UpdateAsaAccountDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountId", Type::STRING)
            .example(r#""6228edaxxxxxxxxcade3a3d9""#),
        Field::required("accountInfo", Type::Secret(Scalar::Object))
            .example(r#"{"account":"account@example.com","password":"123456"}"#),
    ],
);

pub(crate) static LIST_ASA_ACCOUNT_DTO: Schema = Schema::record(
    "ListAsaAccountDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
            .maximum(50.0),
    ],
);

pub(crate) static GET_ASA_ACCOUNT_DTO: Schema = Schema::record(
    "GetAsaAccountDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountId", Type::STRING)
            .example(r#""6228edaxxxxxxxxcade3a3d9""#),
    ],
);

pub(crate) static GET_ASA_ACCOUNT_BATCH_DTO: Schema = Schema::record(
    "GetAsaAccountBatchDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountIds", Type::List(&Type::STRING))
            .example(r#"["6228edaxxxxxxxxcade3a3d9"]"#)
            .min_items(1)
            .max_items(100),
    ],
);

pub(crate) static DELETE_ASA_ACCOUNT_DTO: Schema = Schema::record(
    "DeleteAsaAccountDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountId", Type::STRING)
            .example(r#""6228edaxxxxxxxxcade3a3d9""#),
    ],
);

pub(crate) static DELETE_ASA_ACCOUNT_BATCH_DTO: Schema = Schema::record(
    "DeleteAsaAccountBatchDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountIds", Type::List(&Type::STRING))
            .example(r#"["6228edaxxxxxxxxcade3a3d9"]"#)
            .min_items(1)
            .max_items(100),
    ],
);

pub(crate) static GET_ASA_ACCOUNT_ASSIGNED_TARGETS_DTO: Schema = Schema::record(
    "GetAsaAccountAssignedTargetsDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountId", Type::STRING)
            .example(r#""6228edaxxxxxxxxcade3a3d9""#),
        Field::optional("page", Type::INTEGER).defaults_to("1").example("1"),
        Field::optional("limit", Type::INTEGER)
            .defaults_to("10")
            .example("10")
            .minimum(1.0)
            .maximum(50.0),
    ],
);

pub(crate) static GET_ASSIGNED_ACCOUNT_DTO: Schema = Schema::record(
    "GetAssignedAccountDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifier", Type::STRING).example(r#""code""#),
    ],
);

pub(crate) static ASA_ACCOUNT_DTO: Schema = Schema::record(
    "AsaAccountDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountId", Type::STRING)
            .example(r#""62b40xxxxxxxxxxxd16f57c7""#),
        Field::required("accountInfo", Type::Secret(Scalar::Object))
            .example(r#"{"account":"account@example.com","password":"123456"}"#),
    ],
);

pub(crate) static CREATE_ASA_ACCOUNTS_BATCH_ITEM_DTO: Schema = Schema::record(
    "CreateAsaAccountsBatchItemDto",
    &[
        Field::required("accountInfo", Type::Secret(Scalar::Object))
            .example(r#"{"account":"account@example.com","password":"123456"}"#),
    ],
);

pub(crate) static ASA_ACCOUNT_PAGINATED_DATA_DTO: Schema = Schema::record(
    "AsaAccountPaginatedDataDto",
    &[
        Field::required("list", Type::List(&Type::Schema(&ASA_ACCOUNT_DTO))),
        Field::required("totalCount", Type::INTEGER).example("10"),
    ],
);

pub(crate) static ASSIGN_ASA_ACCOUNT_ITEM: Schema = Schema::record(
    "AssignAsaAccountItem",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifiers", Type::List(&Type::STRING))
            .example(r#"["userId1","userId2"]"#)
            .min_items(0)
            .max_items(100),
    ],
);

pub(crate) static ASSIGN_ASA_ACCOUNTS_DTO: Schema = Schema::record(
    "AssignAsaAccountsDto",
    &[
        Field::required("appId", Type::STRING).example(r#""62a50xxxxxxxxxxxd15d57c7""#),
        Field::required("accountId", Type::STRING)
            .example(r#""6228edaxxxxxxxxcade3a3d9""#),
        Field::required("targets", Type::List(&Type::Schema(&ASSIGN_ASA_ACCOUNT_ITEM)))
            .min_items(1)
            .max_items(10),
    ],
);

pub(crate) static ASA_ACCOUNT_TARGET_DTO: Schema = Schema::record(
    "AsaAccountTargetDto",
    &[
        Field::required("targetType", Type::Schema(&TARGET_TYPE)).example(r#""USER""#),
        Field::required("targetIdentifier", Type::STRING).example(r#""code""#),
    ],
);

pub(crate) static GET_ASA_ACCOUNT_ASSIGNED_TARGET_DATA_DTO: Schema = Schema::record(
    "GetAsaAccountAssignedTargetDataDto",
    &[
        Field::required("totalCount", Type::INTEGER).example("10"),
        Field::required("list", Type::List(&Type::Schema(&ASA_ACCOUNT_TARGET_DTO))),
    ],
);
