//! Diagnostics for the author of a spec.

mod list;
mod render;
mod shorten;

pub use list::{Diagnostic, Diagnostics, Severity};
pub(crate) use render::excerpts;
pub use render::{Failure, Style};
