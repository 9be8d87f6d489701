// @generated from spec/management/risk-lists.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Risk lists
//!
//! Lists of IP addresses and users that are blocked or trusted, and the policies that fill
//! them.

mod models;
mod operations;

pub use models::*;
