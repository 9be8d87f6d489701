// @generated from spec/authentication/profile.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! User profile
//!
//! Reads, changes, and deletes the account of the signed-in user, including the profile, email
//! address, phone number, and password.

mod models;
mod operations;

pub use models::*;
