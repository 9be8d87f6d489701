//! Prints differences: as text, as Markdown, as JSON, and as annotations of GitHub Actions.

mod changelog;
mod github;
mod hints;
mod json;
mod markdown;
mod text;
mod words;

pub use changelog::changelog;
pub use github::github;
pub use json::json;
pub use markdown::{markdown, rules};
pub use text::text;
