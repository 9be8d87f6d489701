// @generated from spec/authentication/only-schemas.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! DTOs of the group Only schemas.

use crate::runtime::prelude::*;

/// Used by another group.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OnlySchema {
    /// Undocumented fields, kept as received.
    pub extra: Extra,
}

record! {
    OnlySchema {}
}
