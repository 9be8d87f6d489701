//! Links between pages.

/// Link from one page to another.
pub(super) fn relative(from: &str, to: &str) -> String {
    let up = "../".repeat(from.matches('/').count());
    format!("{up}{to}")
}
