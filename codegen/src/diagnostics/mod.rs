//! Diagnostics for the author of a spec.

mod list;
mod render;
mod shorten;

pub use list::{Diagnostic, Diagnostics};
pub use render::{Failure, Style};
