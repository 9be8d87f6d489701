//! Explanations of the rules, with examples.

mod table;
mod text;

pub use table::{RULES, Rule};
pub use text::explain;
