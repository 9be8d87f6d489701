// @generated from spec/management/devices.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Terminal devices
//!
//! Terminal devices of users.

mod models;
mod operations;

pub use models::*;
