// @generated from spec/management/tenants.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Tenants
//!
//! Tenants of a user pool and their administrators.

mod models;
mod operations;

pub use models::*;
