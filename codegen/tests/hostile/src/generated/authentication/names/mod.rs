// @generated from spec/authentication/names.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Names
//!
//! A group of names that are taken.

mod models;
mod operations;

pub use models::*;
