//! Renders reports for people, programs, and CI.

mod formats;
mod sarif;
mod spot;
mod text;

pub use formats::{github, json};
pub use sarif::sarif;
pub use text::{rules, text};
