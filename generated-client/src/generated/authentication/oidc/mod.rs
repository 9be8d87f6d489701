// @generated from spec/authentication/oidc.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! OpenID Connect
//!
//! The standard OpenID Connect endpoints: discovery, keys, and the profile of the signed-in
//! user.

mod models;
mod operations;

pub use models::*;
