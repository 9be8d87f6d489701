// @generated from spec/management/organizations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Organizations
//!
//! Organizations, their departments, and department members.

mod models;
mod operations;

pub use models::*;
