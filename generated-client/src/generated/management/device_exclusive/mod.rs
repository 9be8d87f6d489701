// @generated from spec/management/device-exclusive.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Device exclusion
//!
//! Limits on how many devices a user may be signed in on at once.

mod models;
mod operations;

pub use models::*;
