// @generated from spec/management/users.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Users
//!
//! Creates, finds, changes, and deletes the users of a user pool, with their identities,
//! sessions, and MFA settings.

mod models;
mod operations;

pub use models::*;
