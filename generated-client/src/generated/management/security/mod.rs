// @generated from spec/management/security.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Security settings
//!
//! Security settings of a user pool and its multi-factor authentication.

mod models;
mod operations;

pub use models::*;
