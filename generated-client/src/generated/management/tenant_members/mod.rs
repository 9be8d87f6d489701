// @generated from spec/management/tenant-members.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Tenant members
//!
//! Members of a tenant, their invitations, and their departments.

mod models;
mod operations;

pub use models::*;
