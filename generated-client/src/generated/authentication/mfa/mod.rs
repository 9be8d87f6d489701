// @generated from spec/authentication/mfa.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Multi-factor authentication
//!
//! Enrolls, lists, and removes the factors that a user presents in addition to the password.

mod models;
mod operations;

pub use models::*;
