// @generated from spec/authentication/account-binding.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Account binding
//!
//! Binds external identities to accounts and unbinds them.

mod models;
mod operations;

pub use models::*;
