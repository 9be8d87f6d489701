// @generated from spec/authentication/mod-els.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! mod
//!
//! A group whose DTOs refer to another group.

mod models;
mod operations;

pub use models::*;
