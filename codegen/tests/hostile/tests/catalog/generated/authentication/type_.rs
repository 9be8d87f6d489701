// @generated from spec/authentication/type.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Type | `t`.

use crate::catalog::*;
use crate::generated::authentication::only_schemas::ONLY_SCHEMA;
use crate::generated::resources::{CLONE, PAGE_DTO, SELF, X_1_Y};
use crate::generated::shared::STRING_DTO;

pub(crate) static TYPE: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "type",
    summary: "Send | every <name> that hurts",
    method: "POST",
    path: "/hostile/type",
    credentials: &[],
    request: Some(Request {
        schema: &RESULT_DTO,
        locations: &[Location::Body; 25],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&RESULT_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SELF,
        action: Action::Update,
        keys: &[Key::new(&SELF, &["user_id"])],
        items: None,
        returns: None,
        new_key: Some("zh-CN"),
    }),
};

pub(crate) static CLONE_: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "clone",
    summary: "Fill the path and the query",
    method: "GET",
    path: "/hostile/{self}/items/{2fa}:check",
    credentials: &["app", "user"],
    request: Some(Request {
        schema: &CLONE_PARAMETERS_DTO,
        locations: &[
            Location::Path,
            Location::Path,
            Location::Query,
            Location::Query,
            Location::Query,
            Location::Query,
        ],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&OPTION_DTO))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &SELF,
        action: Action::Read,
        keys: &[Key::new(&SELF, &["crate"])],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static BUILDER: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "builder",
    summary: "Mix path, query and body",
    method: "PUT",
    path: "/hostile/{id}",
    credentials: &["app"],
    request: Some(Request {
        schema: &BUILDER_PARAMETERS_DTO,
        locations: &[Location::Path, Location::Query, Location::Body, Location::Body],
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

pub(crate) static AWAIT: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "await",
    summary: "Remove everything",
    method: "DELETE",
    path: "/hostile/all",
    credentials: &["user"],
    request: None,
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static BARE_ANSWER: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "bareAnswer",
    summary: "Answer without envelope",
    method: "GET",
    path: "/hostile/bare",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::Schema(&STRING_DTO)),
        optional: true,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static ANSWER_SECRET: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "answerSecret",
    summary: "Answer a secret",
    method: "GET",
    path: "/hostile/secret",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::List(&Type::Secret(Scalar::String))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static ANSWER_TOKENS: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "answerTokens",
    summary: "Answer JSON that is secret",
    method: "GET",
    path: "/hostile/tokens",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::Secret(Scalar::Any)),
        optional: false,
        member: None,
    },
    pagination: None,
    binding: None,
};

pub(crate) static ANSWER_TOKEN_NAMES: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "answerTokenNames",
    summary: "Answer what sounds like a secret",
    method: "GET",
    path: "/hostile/token-names",
    credentials: &[],
    request: None,
    response: Response {
        data: Some(Type::Map(&Type::STRING)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static LIST_PAGES: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "listPages",
    summary: "List pages",
    method: "POST",
    path: "/hostile/pages",
    credentials: &[],
    request: Some(Request {
        schema: &PAGE_DTO_,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PAGES_DTO)),
        optional: true,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["pa|ge`", "type"],
        limit: Some(&["pa|ge`", "self"]),
        items: Some(&["pa|ge`", "IPv4"]),
        total: Some(&["pa|ge`", "self"]),
        next: None,
    }),
    binding: Some(Binding {
        resource: &X_1_Y,
        action: Action::List,
        keys: &[Key::new(&SELF, &["cursor"]), Key::new(&PAGE_DTO, &["pa|ge`", "type"])],
        items: None,
        returns: Some(&SELF),
        new_key: None,
    }),
};

pub(crate) static LIST_CURSORS: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "listCursors",
    summary: "List from a cursor",
    method: "POST",
    path: "/hostile/cursors",
    credentials: &[],
    request: Some(Request {
        schema: &PAGE_DTO_,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&PAGES_DTO)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Cursor,
        from: &["cursor"],
        limit: None,
        items: Some(&["pa|ge`", "IPv4"]),
        total: None,
        next: Some(&["next"]),
    }),
    binding: None,
};

pub(crate) static LIST_ALL: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "listAll",
    summary: "List all",
    method: "GET",
    path: "/hostile/all",
    credentials: &[],
    request: Some(Request {
        schema: &PAGE_NUMBER,
        locations: &[Location::Query; 2],
        body: None,
    }),
    response: Response {
        data: Some(Type::List(&Type::STRING)),
        optional: false,
        member: Some("data"),
    },
    pagination: Some(Pagination {
        style: PaginationStyle::Page,
        from: &["type"],
        limit: None,
        items: None,
        total: None,
        next: None,
    }),
    binding: None,
};

pub(crate) static LIST_NOTHING: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "listNothing",
    summary: "List nothing",
    method: "GET",
    path: "/hostile/nothing",
    credentials: &[],
    request: Some(Request {
        schema: &LIST_NOTHING_DTO,
        locations: &[Location::Query],
        body: None,
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_FORM: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "sendForm",
    summary: "Send a form",
    method: "POST",
    path: "/hostile/form",
    credentials: &["user"],
    request: Some(Request {
        schema: &FILE_DTO,
        locations: &[Location::Body; 7],
        body: Some(Encoding::Form),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static SEND_FILES_: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "sendFiles",
    summary: "Send files",
    method: "POST",
    path: "/hostile/files/{id}",
    credentials: &["app"],
    request: Some(Request {
        schema: &SEND_FILES,
        locations: &[
            Location::Path,
            Location::Query,
            Location::Body,
            Location::Body,
            Location::Body,
            Location::Body,
        ],
        body: Some(Encoding::Multipart),
    }),
    response: Response {
        data: None,
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static GROW: Operation = Operation {
    client: "authentication",
    group: "type",
    name: "grow",
    summary: "Grow a tree",
    method: "POST",
    path: "/hostile/tree",
    credentials: &[],
    request: Some(Request {
        schema: &TREE,
        locations: &[Location::Body; 2],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::List(&Type::Schema(&UNION))),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: Some(Binding {
        resource: &CLONE,
        action: Action::Update,
        keys: &[],
        items: None,
        returns: None,
        new_key: None,
    }),
};

pub(crate) static CLONE_PARAMETERS_DTO: Schema = Schema::record(
    "CloneParametersDto",
    &[
        Field::required("self", Type::STRING),
        Field::required("2fa", Type::INTEGER),
        Field::optional("crate", Type::List(&Type::STRING)),
        Field::optional("zh-CN", Type::Map(&Type::INTEGER)),
        Field::optional("page size", Type::INTEGER)
            .defaults_to("10")
            .minimum(1.0)
            .maximum(50.0),
        Field::optional("token", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static BUILDER_PARAMETERS_DTO: Schema = Schema::record(
    "BuilderParametersDto",
    &[
        Field::required("id", Type::STRING),
        Field::optional("dry-run", Type::BOOLEAN),
        Field::optional("value", Type::BOOLEAN).nullable(),
        Field::optional("size", Type::NUMBER),
    ],
);

pub(crate) static LIST_NOTHING_DTO: Schema = Schema::record(
    "ListNothingDto",
    &[Field::optional("page", Type::INTEGER)],
);

pub(crate) static SEND_FILES: Schema = Schema::record(
    "sendFiles",
    &[
        Field::required("id", Type::INTEGER),
        Field::required("a b", Type::DATE_TIME),
        Field::required("quo\"te;\\", Type::FILE),
        Field::optional("more", Type::List(&Type::FILE)).min_items(1),
        Field::optional("kinds", Type::List(&Type::Schema(&ERROR_LEVEL))),
        Field::optional("note", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static PAGE_DTO_: Schema = Schema::record(
    "PageDto",
    &[
        Field::optional("pa|ge`", Type::Schema(&PAGE_NUMBER)),
        Field::optional("cursor", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static PAGE_NUMBER: Schema = Schema::record(
    "PageNumber",
    &[
        Field::optional("type", Type::INTEGER),
        Field::optional("self", Type::INTEGER).maximum(3.0),
    ],
);

pub(crate) static PAGES_DTO: Schema = Schema::record(
    "PagesDto",
    &[
        Field::required("pa|ge`", Type::Schema(&PAGES)),
        Field::optional("next", Type::STRING),
    ],
);

pub(crate) static PAGES: Schema = Schema::record(
    "Pages",
    &[
        Field::optional("IPv4", Type::List(&Type::STRING)),
        Field::optional("only", Type::Schema(&ONLY_SCHEMA)),
        Field::optional("self", Type::INTEGER),
    ],
);

pub(crate) static FILE_DTO: Schema = Schema::record(
    "File",
    &[
        Field::required("a&b=c", Type::STRING),
        Field::optional("DateTime", Type::DATE_TIME)
            .nullable()
            .example(r#""2026-01-31T08:00:00.000Z""#),
        Field::optional("levels", Type::List(&Type::Schema(&ERROR_LEVEL)))
            .defaults_to(r#"["ok"]"#)
            .min_items(1)
            .max_items(2),
        Field::optional("count", Type::INTEGER),
        Field::optional("size", Type::NUMBER),
        Field::optional("flag", Type::BOOLEAN),
        Field::optional("token", Type::Secret(Scalar::String)),
    ],
);

pub(crate) static RESULT_DTO: Schema = Schema::record(
    "Result",
    &[
        Field::required("type", Type::STRING).example(r#""a|b`c<d>\"e\\""#),
        Field::optional("self", Type::INTEGER),
        Field::optional("crate", Type::BOOLEAN),
        Field::optional("super", Type::NUMBER),
        Field::optional("Self", Type::ANY),
        Field::optional("2fa", Type::Schema(&OPTION_DTO)),
        Field::optional("IPv4", Type::List(&Type::STRING)).max_items(3),
        Field::optional("zh-CN", Type::STRING)
            .defaults_to(r#""zh""#)
            .min_length(1)
            .max_length(5),
        Field::optional("new", Type::Secret(Scalar::String)),
        Field::optional("clone", Type::STRING),
        Field::optional("extra", Type::OBJECT),
        Field::optional("visit", Type::STRING),
        Field::required("required", Type::STRING),
        Field::required("blank", Type::STRING),
        Field::optional("gen", Type::TIMESTAMP_MILLIS).nullable(),
        Field::optional("user_id", Type::STRING),
        Field::optional("userId", Type::STRING),
        Field::optional("", Type::STRING),
        Field::optional("中文", Type::STRING),
        Field::optional("quote\"d\\", Type::STRING),
        Field::optional("child", Type::Schema(&RESULT_DTO)),
        Field::optional("children", Type::List(&Type::Schema(&RESULT_DTO))),
        Field::optional("byName", Type::Map(&Type::Schema(&OPTION_DTO))),
        Field::optional("record", Type::Schema(&STRING_DTO)).nullable(),
        Field::required("kind", Type::Schema(&RESULT_DTO_KIND)),
    ],
);

pub(crate) static RESULT_DTO_KIND: Schema = Schema::open_enum(
    "ResultDtoKind",
    &["", "user:created", "a/b", "a-b", "Self", "Unknown", "1", "*", "quote\"d"],
);

pub(crate) static TREE: Schema = Schema::record(
    "Tree",
    &[
        Field::required("union", Type::Schema(&UNION)).example(r#"{"union":"text"}"#),
        Field::optional("shapes", Type::Schema(&SHAPES)).nullable(),
    ],
);

pub(crate) static UNION: Schema = Schema::union(
    "union",
    &[
        Type::Schema(&TREE),
        Type::List(&Type::Schema(&TREE)),
        Type::STRING,
        Type::List(&Type::STRING),
        Type::NUMBER,
    ],
);

pub(crate) static SHAPES: Schema = Schema::union(
    "Shapes",
    &[
        Type::Map(&Type::Schema(&SHAPES)),
        Type::Schema(&ERROR_LEVEL),
        Type::BOOLEAN,
        Type::List(&Type::INTEGER),
        Type::List(&Type::Map(&Type::Schema(&UNION))),
        Type::TIMESTAMP_SECONDS,
    ],
);

pub(crate) static OPTION_DTO: Schema = Schema::record(
    "Option",
    &[
        Field::optional("Option", Type::Schema(&RESULT_DTO)).nullable(),
        Field::required("Error", Type::Schema(&ERROR_LEVEL)).nullable(),
    ],
);

pub(crate) static ERROR_LEVEL: Schema = Schema::open_enum(
    "error-level",
    &["ok", "patch", "VecDto", "err"],
);

pub(crate) static VEC_DTO: Schema = Schema::record("Vec", &[]);

pub(crate) static RECORD_DTO: Schema = Schema::record(
    "Record",
    &[
        Field::required("Into", Type::STRING),
        Field::required("Box", Type::Secret(Scalar::String)),
        Field::required("Some", Type::INTEGER),
        Field::required("None", Type::List(&Type::Schema(&VEC_DTO))),
        Field::required("Ok", Type::TIMESTAMP_SECONDS),
        Field::required("Err", Type::OBJECT).nullable(),
        Field::required("ref", Type::Schema(&ERROR_LEVEL)),
        Field::required("shared", Type::Schema(&STRING_DTO)),
        Field::required("debug_fields", Type::OBJECT),
        Field::required("SecretJson", Type::Secret(Scalar::Any)),
        Field::required("SecretObject", Type::Secret(Scalar::Object)).nullable(),
        Field::optional("Secret", Type::Map(&Type::List(&Type::Secret(Scalar::Object))))
            .nullable(),
        Field::optional("last", Type::Schema(&STRING_DTO)),
    ],
);
