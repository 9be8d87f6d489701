// @generated from spec/management/asa-accounts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! ASA accounts
//!
//! Accounts that GenAuth fills in on the sign-in forms of applications (ASA), and the subjects
//! they are assigned to.

mod models;
mod operations;

pub use models::*;
