// @generated from spec/management/approvals.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Approvals
//!
//! Requests that await a decision by an administrator, and their history.

mod models;
mod operations;

pub use models::*;
