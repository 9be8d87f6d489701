// @generated from spec/authentication/webauthn.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! WebAuthn
//!
//! Registers and uses the passkeys and security keys of users.

mod models;
mod operations;

pub use models::*;
