//! Creates all identifiers.
//!
//! There is one function per position of a name (type, field, method, ...). It returns `None` if
//! no valid identifier exists, so that the spec must state one; [`Position`] lists the positions
//! where it can. A [`Scope`] finds distinct serialized names with the same Rust name.

mod ident;
mod position;
mod reserved;
mod scope;
mod secrets;
mod statics;
mod words;

pub use ident::Ident;
pub use position::{
    Position, client_name, constant_name, field_name, field_type_name, file_name,
    is_operator, method_name, module_name, setter_name, static_name, type_name,
    variant_name,
};
pub(crate) use reserved::{LONGEST_FILE, is_device};
pub use reserved::{TAKEN_METHODS, is_taken_type};
pub use scope::Scope;
pub(crate) use secrets::suggests_secret;
pub use statics::Statics;
pub(crate) use words::words_of;

#[cfg(test)]
mod tests;
