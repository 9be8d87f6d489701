// @generated from spec/management/metadata.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Data objects
//!
//! Data objects and their fields, operations, and rows.

mod models;
mod operations;

pub use models::*;
