//! The only place where identifiers are made.
//!
//! Every name goes through one function per position (type, field, method, ...), which answers
//! `None` when no identifier can be made and the spec has to state one; a [`Position`] is what can
//! be stated. A [`Scope`] finds names that differ on the wire and collide in Rust.

mod ident;
mod position;
mod reserved;
mod scope;
mod secrets;
mod words;

pub use ident::Ident;
pub use position::{
    Position, client_name, field_name, field_type_name, file_name, is_operator,
    method_name, module_name, setter_name, static_name, type_name, variant_name,
};
pub(crate) use reserved::{LONGEST_FILE, is_device};
pub use reserved::{TAKEN_METHODS, is_taken_type};
pub use scope::Scope;
pub(crate) use secrets::suggests_secret;
pub(crate) use words::words_of;

#[cfg(test)]
mod tests;
