// @generated from spec/management/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Applications
//!
//! Applications of a user pool: settings, secrets, sign-in options, and access rights.

mod models;
mod operations;

pub use models::*;
