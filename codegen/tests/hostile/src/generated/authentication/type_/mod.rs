// @generated from spec/authentication/type.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Type | \`t\`
//!
//! Operations with names that Rust keeps for itself.

mod models;
mod operations;

pub use models::*;
