// @generated from spec/authentication/applications.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Applications
//!
//! Information about the application that the client works for.

mod models;
mod operations;

pub use models::*;
