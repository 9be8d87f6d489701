// @generated from spec/authentication/only-schemas.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The group Only schemas.

use crate::catalog::*;

pub(crate) static ONLY_SCHEMA: Schema = Schema::record("OnlySchema", &[]);
