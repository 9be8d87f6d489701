// @generated from spec/management/access-keys.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Access keys
//!
//! Access keys of administrators.

mod models;
mod operations;

pub use models::*;
