//! The rules of the spec: small functions that one visitor calls with every part of it and with
//! the symbol table, in which references are resolved.

mod characters;
mod context;
mod distinct;
mod fields;
mod files;
mod groups;
mod identifiers;
mod operations;
mod pagination;
mod recursion;
mod references;
mod requests;
mod schemas;
mod secrets;
mod texts;
mod unions;
mod values;
mod visit;

pub(crate) use visit::check;
