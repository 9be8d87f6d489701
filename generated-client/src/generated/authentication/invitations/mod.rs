// @generated from spec/authentication/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Invitations
//!
//! Lets invitees join a user pool.

mod models;
mod operations;

pub use models::*;
