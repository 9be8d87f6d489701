// @generated from spec/authentication/only-schemas.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Only schemas
//!
//! A group that nobody can call has no page.

mod models;

pub use models::*;
