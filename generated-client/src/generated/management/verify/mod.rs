// @generated from spec/management/verify.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! GenAuth Verify
//!
//! Settings of the GenAuth Verify authenticator app.

mod models;
mod operations;

pub use models::*;
