// @generated from spec/management/groups.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Groups
//!
//! Groups of users.

mod models;
mod operations;

pub use models::*;
