//! Emits the model as files. Emitters see only the model, and do not know each other.

pub mod catalog;
pub mod docs;
mod markdown;
mod module;
pub mod rust;

/// Returns the first lines of a generated file, without the comment mark of its language.
pub(crate) fn header(origin: &str) -> [String; 2] {
    [
        format!("@generated from {origin} by `cargo xtask codegen`. Do not edit:"),
        "change the spec and run the command again.".to_owned(),
    ]
}
