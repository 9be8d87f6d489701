// @generated from spec/management/messages.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Messages
//!
//! Email templates and the email service.

mod models;
mod operations;

pub use models::*;
