// @generated from spec/authentication/my-resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The user's resources
//!
//! Data of the signed-in user: sign-in history, applications, tenants, roles, groups,
//! departments, and devices.

mod models;
mod operations;

pub use models::*;
