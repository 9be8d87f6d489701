// @generated from spec/management/posts.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Posts
//!
//! Posts in an organization and the users who hold them.

mod models;
mod operations;

pub use models::*;
