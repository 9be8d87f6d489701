// @generated from spec/management/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Events
//!
//! Event definitions and event publishing.

mod models;
mod operations;

pub use models::*;
