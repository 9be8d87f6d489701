// @generated from spec/management/resources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Resources and permissions
//!
//! Resources, permission namespaces, and the grants that tie them to subjects.

mod models;
mod operations;

pub use models::*;
