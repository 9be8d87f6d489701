// @generated from spec/management/sync.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Synchronization
//!
//! Synchronization tasks with other directories, their runs, and the risky changes that they
//! hold back.

mod models;
mod operations;

pub use models::*;
