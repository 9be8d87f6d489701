//! Checks the quality of a spec that is otherwise correct.
//!
//! [`rules`] has a row per kind of finding, and each of the other modules finds those of one theme.
//! [`fix`] fixes what is mechanical, and [`render`] prints a report.

mod check;
mod context;
mod described;
mod examples;
mod exceptions;
mod finding;
mod fix;
mod operations;
mod paths;
mod phrases;
pub mod render;
pub mod rules;
mod schemas;
mod secrets;
mod texts;
mod types;

pub use check::lint;
pub use finding::{Finding, Report};
pub use fix::{Fixed, fix};
