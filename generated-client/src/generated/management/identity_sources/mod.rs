// @generated from spec/management/identity-sources.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Identity sources
//!
//! External identity sources, their connections, and the applications that use them.

mod models;
mod operations;

pub use models::*;
