// @generated from spec/authentication/public.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Public information
//!
//! Information available to everyone: system settings, public keys, and country calling codes.

mod models;
mod operations;

pub use models::*;
