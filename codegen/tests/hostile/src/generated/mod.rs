// @generated from spec/ by `cargo xtask codegen`. Do not edit:
// change the spec and run the command again.

//! The code that is generated from the spec.

pub mod authentication;

pub(crate) mod errors;
pub(crate) mod shared;

#[cfg(test)]
pub(crate) mod dispatch;

#[cfg(test)]
mod round_trip;
