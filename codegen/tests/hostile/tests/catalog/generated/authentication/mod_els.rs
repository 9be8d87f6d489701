// @generated from spec/authentication/mod-els.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group mod.

use crate::catalog::*;
use crate::generated::authentication::type_::{RECORD_DTO, RESULT_DTO};

pub(crate) static SELF_: Operation = Operation {
    client: "authentication",
    group: "mod-els",
    name: "self",
    summary: "Send what needs a struct",
    method: "POST",
    path: "/hostile/self",
    credentials: &["app"],
    request: Some(Request {
        schema: &RECORD_DTO,
        locations: &[Location::Body; 13],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Map(&Type::Schema(&CALL_DTO))),
        optional: true,
        member: Some("li|st\""),
    },
    pagination: None,
    binding: None,
};

pub(crate) static NEXT: Operation = Operation {
    client: "authentication",
    group: "mod-els",
    name: "next",
    summary: "Send operators",
    method: "POST",
    path: "/hostile/next",
    credentials: &[],
    request: Some(Request {
        schema: &OPERATORS,
        locations: &[Location::Body; 66],
        body: Some(Encoding::Json),
    }),
    response: Response {
        data: Some(Type::Schema(&OPERATORS)),
        optional: false,
        member: Some("data"),
    },
    pagination: None,
    binding: None,
};

pub(crate) static CALL_DTO: Schema = Schema::record(
    "Call",
    &[
        Field::optional("Call", Type::Schema(&RESULT_DTO)),
        Field::optional("token", Type::List(&Type::Secret(Scalar::String)))
            .aliases(&["tokens", "to|ken"]),
    ],
);

pub(crate) static OPERATORS: Schema = Schema::record(
    "Operators",
    &[
        Field::optional("isValid", Type::STRING),
        Field::optional("toUser", Type::STRING),
        Field::optional("fromDate", Type::STRING),
        Field::optional("asOf", Type::STRING),
        Field::optional("intoX", Type::STRING),
        Field::optional("sub", Type::STRING),
        Field::optional("add", Type::STRING),
        Field::optional("mul", Type::STRING),
        Field::optional("div", Type::STRING),
        Field::optional("rem", Type::STRING),
        Field::optional("not", Type::STRING),
        Field::optional("neg", Type::STRING),
        Field::optional("shl", Type::STRING),
        Field::optional("shr", Type::STRING),
        Field::optional("bitand", Type::STRING),
        Field::optional("bitor", Type::STRING),
        Field::optional("bitxor", Type::STRING),
        Field::optional("index", Type::STRING),
        Field::optional("cmp", Type::STRING),
        Field::optional("hash", Type::STRING),
        Field::optional("next", Type::STRING),
        Field::optional("default", Type::STRING),
        Field::optional("deref", Type::STRING),
        Field::optional("drop", Type::STRING),
        Field::optional("borrow", Type::STRING),
        Field::optional("asRef", Type::STRING),
        Field::optional("fromStr", Type::STRING),
        Field::optional("fromIter", Type::STRING),
        Field::optional("intoIter", Type::STRING),
        Field::optional("len", Type::STRING),
        Field::optional("isEmpty", Type::STRING),
        Field::optional("iter", Type::STRING),
        Field::optional("name", Type::STRING),
        Field::optional("fields", Type::STRING),
        Field::optional("fields_mut", Type::STRING),
        Field::optional("view", Type::STRING),
        Field::optional("decode", Type::STRING),
        Field::optional("fill", Type::STRING),
        Field::optional("wrapper", Type::STRING),
        Field::optional("serialize", Type::STRING),
        Field::optional("tryFrom", Type::STRING),
        Field::optional("toString", Type::STRING),
        Field::optional("into", Type::STRING),
        Field::optional("from", Type::STRING),
        Field::optional("main", Type::STRING),
        Field::optional("std", Type::STRING),
        Field::optional("core", Type::STRING),
        Field::optional("alloc", Type::STRING),
        Field::optional("i64", Type::STRING),
        Field::optional("bool", Type::STRING),
        Field::optional("str", Type::STRING),
        Field::optional("u8", Type::STRING),
        Field::optional("option", Type::STRING),
        Field::optional("none", Type::STRING),
        Field::optional("some", Type::STRING),
        Field::optional("vec", Type::STRING),
        Field::optional("string", Type::STRING),
        Field::optional("secret", Type::STRING),
        Field::optional("record", Type::STRING),
        Field::optional("unix_seconds", Type::STRING),
        Field::optional("vis_it", Type::STRING),
        Field::optional("value", Type::STRING),
        Field::optional("required", Type::STRING),
        Field::optional("optional", Type::STRING),
        Field::optional("open_enum", Type::STRING),
        Field::optional("null", Type::STRING).nullable(),
    ],
);
