//! What is wrong with a spec, told to the person who wrote it.

mod list;
mod render;
mod shorten;

pub use list::{Diagnostic, Diagnostics};
pub use render::{Failure, Style};
