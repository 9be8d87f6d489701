// @generated from spec/management/billing.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Metering and billing
//!
//! Plan, usage, and orders.

mod models;
mod operations;

pub use models::*;
