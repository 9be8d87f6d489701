//! `cargo xtask coverage`: what the spec on disk says, in numbers.

use std::path::Path;

use anyhow::{Context as _, Result};
use codegen::coverage::coverage;

use crate::generate::Outcome;
use crate::workspace::Workspace;
use crate::write::put;

/// Counts what the spec says; writes the table to `markdown` too, if there is such a file to be.
///
/// # Errors
/// When a file or folder cannot be read or written.
pub fn run(workspace: &Workspace, markdown: Option<&Path>) -> Result<Outcome> {
    let coverage = coverage(&workspace.sources()?);
    if let Some(path) = markdown {
        put(path, &coverage.to_markdown())
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(Outcome::Done(coverage.to_text()))
}
