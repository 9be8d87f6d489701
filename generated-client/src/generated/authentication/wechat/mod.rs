// @generated from spec/authentication/wechat.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! WeChat
//!
//! Access tokens, phone numbers, and profile data of WeChat Mini Programs and Official
//! Accounts, fetched through the WeChat identity sources of the application.

mod models;
mod operations;

pub use models::*;
