// @generated from spec/authentication/signup.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Sign-up
//!
//! Registers new end users with a password or a one-time code.

mod models;
mod operations;

pub use models::*;
