// @generated from spec/authentication/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Approvals
//!
//! Requests for permissions that an administrator must approve.

mod models;
mod operations;

pub use models::*;
