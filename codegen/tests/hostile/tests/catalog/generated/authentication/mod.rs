// @generated from spec/api.yaml by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! Groups of the client Hostile | client.

pub(crate) mod mod_els;
pub(crate) mod names;
pub(crate) mod only_schemas;
pub(crate) mod type_;
