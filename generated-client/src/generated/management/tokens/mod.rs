// @generated from spec/management/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Management tokens
//!
//! Exchanges an access key for the token that authenticates management calls.

mod models;
mod operations;

pub use models::*;
