//! `cargo xtask export`: exports the spec on disk to other formats.

use std::fs;
use std::io;
use std::path::Path;
use std::time::Instant;

use anyhow::{Context as _, Result};
use codegen::diagnostics::Style;

use crate::generate::Outcome;
use crate::workspace::Workspace;
use crate::write::{Changes, put};

/// Writes an OpenAPI document for each client to a folder. Other files in the folder are kept.
///
/// # Errors
///
/// Returns an error if a file or folder cannot be read or written.
pub fn run(workspace: &Workspace, folder: &Path, style: Style) -> Result<Outcome> {
    let start = Instant::now();
    let sources = workspace.sources()?;
    let documents = match codegen::export::export(&sources) {
        Ok(documents) => documents,
        Err(failure) => return Ok(Outcome::Refused(failure.render(&sources, style))),
    };
    let mut changes = Changes::default();
    for (name, text) in documents.iter() {
        let path = folder.join(name);
        let old = text_of(&path)?;
        if old.as_deref() == Some(text.as_bytes()) {
            changes.unchanged += 1;
            continue;
        }
        put(&path, text).with_context(|| format!("cannot write {}", path.display()))?;
        let list =
            if old.is_some() { &mut changes.updated } else { &mut changes.created };
        list.push(path.display().to_string());
    }
    Ok(Outcome::Done(changes.report(start.elapsed())))
}

/// Returns the contents of a file, if it exists.
fn text_of(path: &Path) -> Result<Option<Vec<u8>>> {
    match fs::read(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => {
            Err(error).with_context(|| format!("cannot read {}", path.display()))
        }
    }
}
