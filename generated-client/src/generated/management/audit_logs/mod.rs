// @generated from spec/management/audit-logs.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Audit logs
//!
//! Actions of administrators and users.

mod models;
mod operations;

pub use models::*;
