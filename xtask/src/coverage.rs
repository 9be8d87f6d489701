//! `cargo xtask coverage`: measures how complete the spec on disk is.

use std::path::Path;

use anyhow::{Context as _, Result};
use codegen::coverage::coverage;

use crate::generate::Outcome;
use crate::workspace::Workspace;
use crate::write::put;

/// Computes the coverage of the spec, and writes the table to `markdown` if given.
///
/// # Errors
///
/// Returns an error if a file or folder cannot be read or written.
pub fn run(workspace: &Workspace, markdown: Option<&Path>) -> Result<Outcome> {
    let coverage = coverage(&workspace.sources()?);
    if let Some(path) = markdown {
        put(path, &coverage.to_markdown())
            .with_context(|| format!("cannot write {}", path.display()))?;
    }
    Ok(Outcome::Done(coverage.to_text()))
}
