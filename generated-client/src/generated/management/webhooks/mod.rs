// @generated from spec/management/webhooks.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Webhooks
//!
//! HTTP endpoints that GenAuth calls when an event happens in a user pool.

mod models;
mod operations;

pub use models::*;
