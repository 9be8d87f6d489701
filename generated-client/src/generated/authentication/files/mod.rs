// @generated from spec/authentication/files.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Files
//!
//! Uploads files such as profile pictures.

mod models;
mod operations;

pub use models::*;
