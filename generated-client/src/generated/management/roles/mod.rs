// @generated from spec/management/roles.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Roles
//!
//! Roles, and the subjects to which they are assigned.

mod models;
mod operations;

pub use models::*;
