//! `cargo xtask import`: imports published descriptions into the spec on disk.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use codegen::diagnostics::Style;
use codegen::files::FileSet;
use codegen::import::merge::Merged;
use codegen::import::page::check::check;
use codegen::import::{Kind, import};
use codegen::source::{SourceFile, Sources};
use similar::TextDiff;

use crate::generate::Outcome;
use crate::workspace::{SPEC, Workspace, entries, file_type, read_text};
use crate::write::{put_all, remove_temporary};

/// Options of an import.
#[derive(Debug, Clone, Copy)]
pub struct How {
    /// Whether to remove what is no longer in the documents.
    pub remove: bool,
    /// Whether to show the changes and write nothing.
    pub dry_run: bool,
    /// Whether to show the notes on the documents even if nothing changes.
    pub notes: bool,
    /// The style of diagnostics.
    pub style: Style,
}

/// Merges documents into the spec of a project.
///
/// # Errors
///
/// Returns an error if a file cannot be read or written. In this case, no file of the spec was
/// changed, unless the disk failed while files were being replaced.
pub fn run(
    workspace: &Workspace,
    documents: &[PathBuf],
    kind: &Kind,
    how: How,
) -> Result<Outcome> {
    let spec = workspace.sources_if_any()?;
    let documents = match kind {
        Kind::Pages(_) => read_documents(&pages_in(documents)?)?,
        Kind::OpenApi { .. } => read_documents(documents)?,
    };
    let merged = match import(&spec, &documents, kind, how.remove) {
        Ok(merged) => merged,
        Err(refusal) => {
            let text = refusal.render(&spec, &documents, how.style);
            return Ok(Outcome::Refused(text));
        }
    };
    // Skipped pages are always reported.
    let with_notes = how.notes || matches!(kind, Kind::Pages(_));
    let summary = merged.summary.render(with_notes);
    if how.dry_run {
        return Ok(Outcome::Done(format!("{}{summary}", diffs(&spec, &merged))));
    }
    let in_project = |(path, text): (String, String)| (format!("{SPEC}/{path}"), text);
    let files: FileSet = merged.files.into_iter().map(in_project).collect();
    put_all(workspace.root(), files.iter())?;
    let all = spec.iter().map(|(_, file)| file.path.as_str());
    remove_temporary(&workspace.root().join(SPEC), all)?;
    Ok(Outcome::Done(summary))
}

/// Compares published pages with the spec of a project, and writes nothing.
///
/// # Errors
///
/// Returns an error if a file or folder cannot be read.
pub fn check_pages(
    workspace: &Workspace,
    paths: &[PathBuf],
    style: Style,
) -> Result<Outcome> {
    let spec = workspace.sources_if_any()?;
    let pages = read_documents(&pages_in(paths)?)?;
    Ok(match check(&spec, &pages) {
        Err(failure) => Outcome::Refused(failure.render(&spec, style)),
        Ok(checked) if checked.is_equal() => {
            Outcome::Done(checked.render(&spec, &pages))
        }
        Ok(checked) => Outcome::Differs(checked.render(&spec, &pages)),
    })
}

/// Returns the files among these paths, and the Markdown files in and below the folders among them.
///
/// # Errors
///
/// Returns an error if a folder cannot be read or contains no page, or if there is no path.
pub fn pages_in(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    ensure!(!paths.is_empty(), "`--page` requires a page or a folder of pages");
    let mut pages = Vec::new();
    for path in paths {
        if !path.is_dir() {
            pages.push(path.clone());
            continue;
        }
        let count = pages.len();
        add_pages(path, &mut pages)?;
        ensure!(
            pages.len() > count,
            "no Markdown files found in or below {}",
            path.display()
        );
    }
    // A page that is named twice is read once.
    pages.sort();
    pages.dedup();
    Ok(pages)
}

fn add_pages(folder: &Path, pages: &mut Vec<PathBuf>) -> Result<()> {
    for entry in entries(folder)? {
        // Names that start with a dot belong to version control or an editor.
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        let path = entry.path();
        // A link to a folder may create a cycle.
        if file_type(&entry)?.is_dir() {
            add_pages(&path, pages)?;
        } else if is_markdown(&path) && is_file(&path)? {
            pages.push(path);
        }
    }
    Ok(())
}

fn is_markdown(path: &Path) -> bool {
    let extension = path.extension().unwrap_or(OsStr::new(""));
    extension.eq_ignore_ascii_case("md") || extension.eq_ignore_ascii_case("markdown")
}

fn is_file(path: &Path) -> Result<bool> {
    let metadata =
        fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(metadata.is_file())
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

/// Renders the changes of all files as one diff.
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
