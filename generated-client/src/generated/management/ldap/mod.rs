// @generated from spec/management/ldap.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! LDAP server
//!
//! The LDAP server of a user pool.

mod models;
mod operations;

pub use models::*;
