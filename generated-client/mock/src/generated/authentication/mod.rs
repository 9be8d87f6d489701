// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Groups of the client Authentication.

pub(crate) mod account_binding;
pub(crate) mod applications;
pub(crate) mod approvals;
pub(crate) mod events;
pub(crate) mod files;
pub(crate) mod invitations;
pub(crate) mod messages;
pub(crate) mod mfa;
pub(crate) mod my_resources;
pub(crate) mod oidc;
pub(crate) mod permissions;
pub(crate) mod profile;
pub(crate) mod public;
pub(crate) mod signin;
pub(crate) mod signup;
pub(crate) mod tokens;
pub(crate) mod webauthn;
pub(crate) mod wechat;
