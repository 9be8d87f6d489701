// @generated from spec/management/whitelist.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Sign-up whitelist.

use crate::catalog::*;
use crate::generated::resources::{
    APPLICATION, APPLICATION_WHITELIST_ENTRY, WHITELIST_ENTRY,
};
use crate::generated::shared::IS_SUCCESS_DTO;

pub(crate) static ADD_WHITELIST: Operation = Operation {
    client: "management",
    group: "whitelist",
    name: "addWhitelist",
    summary: "Add to the sign-up whitelist",
    method: "POST",
    path: "/api/v3/add-whitelist",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_WHITELIST_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WHITELIST_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &WHITELIST_ENTRY,
        action: Action::Create,
        keys: &[Key::new(&WHITELIST_ENTRY, &["list"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_WHITELISTS: Operation = Operation {
    client: "management",
    group: "whitelist",
    name: "listWhitelists",
    summary: "List the sign-up whitelist",
    method: "GET",
    path: "/api/v3/list-whitelist",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_WHITELISTS_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&WHITELIST_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static DELETE_WHITELIST: Operation = Operation {
    client: "management",
    group: "whitelist",
    name: "deleteWhitelist",
    summary: "Delete from the sign-up whitelist",
    method: "POST",
    path: "/api/v3/delete-whitelist",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_WHITELIST_DTO,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: Some(Binding {
        resource: &WHITELIST_ENTRY,
        action: Action::Delete,
        keys: &[Key::new(&WHITELIST_ENTRY, &["list"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static ADD_WHITELIST_OF_APP: Operation = Operation {
    client: "management",
    group: "whitelist",
    name: "addWhitelistOfApp",
    summary: "Add to an application's sign-up whitelist",
    method: "POST",
    path: "/api/v3/add-whitelist-of-app",
    credentials: &["management"],
    request: Some(Request {
        schema: &ADD_WHITELIST_OF_APP_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&WHITELIST_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION_WHITELIST_ENTRY,
        action: Action::Create,
        keys: &[
            Key::new(&APPLICATION, &["appId"]),
            Key::new(&APPLICATION_WHITELIST_ENTRY, &["list"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static DELETE_WHITELIST_OF_APP: Operation = Operation {
    client: "management",
    group: "whitelist",
    name: "deleteWhitelistOfApp",
    summary: "Delete from an application's sign-up whitelist",
    method: "POST",
    path: "/api/v3/delete-whitelist-of-app",
    credentials: &["management"],
    request: Some(Request {
        schema: &DELETE_WHITELIST_OF_APP_DTO,
        locations: &[Location::Body; 3],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&IS_SUCCESS_DTO)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: Some(Binding {
        resource: &APPLICATION_WHITELIST_ENTRY,
        action: Action::Delete,
        keys: &[
            Key::new(&APPLICATION_WHITELIST_ENTRY, &["list"]),
            Key::new(&APPLICATION, &["appId"]),
        ],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static LIST_WHITELISTS_OF_APP: Operation = Operation {
    client: "management",
    group: "whitelist",
    name: "listWhitelistsOfApp",
    summary: "List an application's sign-up whitelist",
    method: "GET",
    path: "/api/v3/list-whitelist-of-app",
    credentials: &["management"],
    request: Some(Request {
        schema: &LIST_WHITELISTS_OF_APP_DTO,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::Schema(&WHITELIST_RESP_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static ADD_WHITELIST_DTO: Schema = Schema::record(
    "AddWhitelistDto",
    &[
        Field::required("type", Type::Schema(&WHITELIST_TYPE)).example(r#""EMAIL""#),
        Field::optional("list", Type::List(&Type::STRING))
            .example(r#"["12580@163.com"]"#),
    ],
);

pub(crate) static LIST_WHITELISTS_DTO: Schema = Schema::record(
    "ListWhitelistsDto",
    &[Field::required("type", Type::Schema(&WHITELIST_TYPE)).example(r#""EMAIL""#)],
);

pub(crate) static DELETE_WHITELIST_DTO: Schema = Schema::record(
    "DeleteWhitelistDto",
    &[
        Field::required("type", Type::Schema(&WHITELIST_TYPE)).example(r#""EMAIL""#),
        Field::optional("list", Type::List(&Type::STRING))
            .example(r#"["12580@163.com"]"#),
    ],
);

pub(crate) static ADD_WHITELIST_OF_APP_DTO: Schema = Schema::record(
    "AddWhitelistOfAppDto",
    &[
        Field::required("appId", Type::STRING),
        Field::required("type", Type::Schema(&WHITELIST_TYPE)),
        Field::optional("list", Type::List(&Type::STRING)),
    ],
);

pub(crate) static DELETE_WHITELIST_OF_APP_DTO: Schema = Schema::record(
    "DeleteWhitelistOfAppDto",
    &[
        Field::required("type", Type::Schema(&WHITELIST_TYPE)),
        Field::required("appId", Type::STRING),
        Field::optional("list", Type::List(&Type::STRING)),
    ],
);

pub(crate) static LIST_WHITELISTS_OF_APP_DTO: Schema = Schema::record(
    "ListWhitelistsOfAppDto",
    &[
        Field::required("type", Type::Schema(&WHITELIST_TYPE)),
        Field::required("appId", Type::STRING),
    ],
);

pub(crate) static WHITELIST_RESP_DTO: Schema = Schema::record(
    "WhitelistRespDto",
    &[
        Field::required("value", Type::STRING).example(r#""User""#),
        Field::required("createdAt", Type::DATE_TIME),
    ],
);

pub(crate) static WHITELIST_TYPE: Schema = Schema::open_enum(
    "WhitelistType",
    &["USERNAME", "EMAIL", "PHONE"],
);
