// @generated from spec/authentication/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Messages
//!
//! Sends one-time codes by SMS and email.

mod models;
mod operations;

pub use models::*;
