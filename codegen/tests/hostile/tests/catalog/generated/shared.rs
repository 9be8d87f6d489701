// @generated from spec/shared.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Schemas that several clients use.

use crate::catalog::*;

pub(crate) static STRING_DTO: Schema = Schema::record(
    "String",
    &[
        Field::required("String", Type::STRING),
        Field::optional("next", Type::Schema(&STRING_DTO)),
    ],
);
