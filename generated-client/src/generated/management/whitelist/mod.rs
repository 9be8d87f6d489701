// @generated from spec/management/whitelist.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Sign-up whitelist
//!
//! Usernames, email addresses, and phone numbers that may sign up while sign-up is restricted.

mod models;
mod operations;

pub use models::*;
