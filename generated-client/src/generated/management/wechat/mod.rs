// @generated from spec/management/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! WeChat
//!
//! Access tokens of WeChat Mini Programs and Official Accounts.

mod models;
mod operations;

pub use models::*;
