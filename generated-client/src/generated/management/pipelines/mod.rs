// @generated from spec/management/pipelines.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Pipelines
//!
//! Functions that run at certain steps of sign-in and sign-up.

mod models;
mod operations;

pub use models::*;
