// @generated from spec/resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! What operations create, read, and change.

use crate::catalog::*;
use crate::generated::authentication::type_::{PAGE_NUMBER, RESULT_DTO, TREE};

pub(crate) static SELF: Resource = Resource {
    name: "self",
    description: "A | keyword x.",
    kind: Kind::Items {
        schema: &RESULT_DTO,
        key: "quote\"d\\",
        selector: Some("pa|ge`"),
        unique: &["", "中文"],
        parent: None,
    },
    missing: Some(-1),
};

pub(crate) static PAGE_DTO: Resource = Resource {
    name: "page-dto",
    description: "Named like | a schema.",
    kind: Kind::Items {
        schema: &PAGE_NUMBER,
        key: "type",
        selector: None,
        unique: &[],
        parent: Some(&SELF),
    },
    missing: None,
};

pub(crate) static CLONE: Resource = Resource {
    name: "clone",
    description: "Named like an operation.",
    kind: Kind::Single { schema: &TREE },
    missing: None,
};

pub(crate) static X_1_Y: Resource = Resource {
    name: "x-1-y",
    description: "Numbers in the name.",
    kind: Kind::Links {
        between: [&SELF, &PAGE_DTO],
    },
    missing: None,
};
