// @generated from spec/authentication/tokens.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Tokens
//!
//! Exchanges, inspects, and revokes the tokens of the OIDC and OAuth 2.0 endpoints.

mod models;
mod operations;

pub use models::*;
