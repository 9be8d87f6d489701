// @generated from spec/management/invitations.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Invitations
//!
//! Invitation policies, invitation links, and invitees.

mod models;
mod operations;

pub use models::*;
