// @generated from spec/authentication/signin.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Sign-in
//!
//! Signs end users in with a password, a one-time code, an external identity source, mobile
//! one-tap, a QR code, or a push.

mod models;
mod operations;

pub use models::*;
