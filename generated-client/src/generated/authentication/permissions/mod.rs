// @generated from spec/authentication/permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Permissions
//!
//! Checks what the signed-in user may do with data resources.

mod models;
mod operations;

pub use models::*;
