// @generated from spec/management/data-permissions.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Data resources and permissions
//!
//! Data resources, data policies, and the permissions on the data.

mod models;
mod operations;

pub use models::*;
