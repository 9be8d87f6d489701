// @generated from spec/management/custom-fields.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Custom fields
//!
//! Fields that a user pool adds to users, roles, and other records, and the data in them.

mod models;
mod operations;

pub use models::*;
