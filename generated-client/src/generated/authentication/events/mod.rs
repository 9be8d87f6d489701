// @generated from spec/authentication/events.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Events
//!
//! Publishes events on behalf of the signed-in user.

mod models;
mod operations;

pub use models::*;
