// @generated from spec/management/public-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Public accounts
//!
//! Accounts that several users share, such as that of a service desk.

mod models;
mod operations;

pub use models::*;
