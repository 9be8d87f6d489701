//! `cargo xtask import`: from published descriptions to the spec on disk.

use std::path::PathBuf;

use anyhow::Result;
use codegen::diagnostics::Style;
use codegen::files::FileSet;
use codegen::import::merge::Merged;
use codegen::import::{Kind, import};
use codegen::source::{SourceFile, Sources};
use similar::TextDiff;

use crate::generate::Outcome;
use crate::workspace::{SPEC, Workspace, read_text};
use crate::write::put_all;

/// How documents are merged, and what is told of it.
#[derive(Debug, Clone, Copy)]
pub struct How {
    /// Take out what the documents no longer have.
    pub remove: bool,
    /// Show the changes and write nothing.
    pub dry_run: bool,
    /// Show the notes on the documents, even if nothing changes.
    pub notes: bool,
    /// The style of mistakes.
    pub style: Style,
}

/// Merges documents into the spec of a project.
///
/// # Errors
/// When a file cannot be read or written. Then no file of the spec was changed, unless the disk
/// failed between two of them.
pub fn run(
    workspace: &Workspace,
    documents: &[PathBuf],
    kind: &Kind,
    how: How,
) -> Result<Outcome> {
    let spec = workspace.sources_if_any()?;
    let documents = read_documents(documents)?;
    let merged = match import(&spec, &documents, kind, how.remove) {
        Ok(merged) => merged,
        Err(refusal) => {
            let text = refusal.render(&spec, &documents, how.style);
            return Ok(Outcome::Refused(text));
        }
    };
    let summary = merged.summary.render(how.notes);
    if how.dry_run {
        return Ok(Outcome::Done(format!("{}{summary}", diffs(&spec, &merged))));
    }
    let in_project = |(path, text): (String, String)| (format!("{SPEC}/{path}"), text);
    let files: FileSet = merged.files.into_iter().map(in_project).collect();
    put_all(workspace.root(), files.iter())?;
    Ok(Outcome::Done(summary))
}

fn read_documents(paths: &[PathBuf]) -> Result<Sources> {
    let files = paths.iter().map(|path| {
        Ok(SourceFile {
            path: path.display().to_string(),
            text: read_text(path)?,
        })
    });
    Ok(Sources::documents(files.collect::<Result<_>>()?))
}

/// What would change, as one difference of all files.
fn diffs(spec: &Sources, merged: &Merged) -> String {
    let diff = |(path, new): (&String, &String)| {
        let old = spec.iter().find(|(_, file)| file.path == *path);
        let old = old.map_or("", |(_, file)| file.text.as_str());
        let (before, after) = (format!("a/{SPEC}/{path}"), format!("b/{SPEC}/{path}"));
        let diff = TextDiff::from_lines(old, new);
        format!("{}\n", diff.unified_diff().header(&before, &after))
    };
    merged.files.iter().map(diff).collect()
}
