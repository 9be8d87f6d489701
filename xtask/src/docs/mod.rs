//! `cargo xtask docs`: builds the documentation site.
//!
//! `codegen` generates the pages, mdBook renders them, and the Markdown of each page is published
//! next to its HTML. Everything is below `target/docs`: `src` holds the pages, `theme` and
//! `book.toml` the configuration, and `site` the result.

mod mdbook;
mod serve;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context as _, Result};
use codegen::diagnostics::Style;
use codegen::emit::docs::Chapter;
use codegen::files::FileSet;

use crate::generate::Outcome;
use crate::workspace::{SPEC, Workspace, entries, file_type, read_text};
use crate::write::put;

pub use mdbook::{Mdbook, TOOL};
pub use serve::response;

/// Folder of the landing page, the theme, and the configuration of mdBook.
const SOURCE: &str = "generated-client/docs";
/// Folder of the hand-written chapters.
const GUIDE: &str = "generated-client/docs/guide";
/// Folder of everything that this command writes.
const OUTPUT: &str = "target/docs";

/// Landing page, in [`SOURCE`].
const INDEX: &str = "index.md";
/// Theme of the site, in [`SOURCE`].
const THEME: &str = "theme";
/// Configuration of mdBook, in [`SOURCE`].
const CONFIGURATION: &str = "book.toml";
/// Table of contents, which is not a page.
const SUMMARY: &str = "SUMMARY.md";

/// What to do after a build.
#[derive(Debug, Clone, Copy, Default)]
pub struct After {
    /// Whether to open the site in the default browser.
    pub open: bool,
    /// Whether to serve the site and rebuild it after each change, until the program is stopped.
    pub serve: bool,
}

/// Builds the documentation site. Installs mdBook if it is missing.
///
/// # Errors
///
/// Returns an error if a file or folder cannot be read or written, if mdBook cannot be installed,
/// if mdBook fails, or if the site cannot be opened or served.
pub fn run(workspace: &Workspace, after: After, style: Style) -> Result<Outcome> {
    let mdbook = Mdbook::find_or_install(workspace.root())?;
    let outcome = build(workspace, &mdbook, style)?;
    if after.serve {
        return serve::serve(workspace, &mdbook, outcome, after.open, style);
    }
    if after.open && matches!(outcome, Outcome::Done(_)) {
        serve::open(site(workspace).join("index.html").as_os_str())?;
    }
    Ok(outcome)
}

/// Builds the documentation site with this mdBook.
///
/// # Errors
///
/// Returns an error if a file or folder cannot be read or written, or if mdBook fails.
pub fn build(workspace: &Workspace, mdbook: &Mdbook, style: Style) -> Result<Outcome> {
    let start = Instant::now();
    let source = workspace.root().join(SOURCE);
    let output = workspace.root().join(OUTPUT);
    let sources = workspace.sources()?;
    let mut pages = match codegen::site(&sources, chapters(workspace)?) {
        Ok(pages) => pages,
        Err(failure) => return Ok(Outcome::Refused(failure.render(&sources, style))),
    };
    pages.insert(INDEX, read_text(&source.join(INDEX))?);
    sync(&output.join("src"), &pages)?;
    sync(&output.join(THEME), &files(&source.join(THEME))?)?;
    put_changed(&output.join(CONFIGURATION), &read_text(&source.join(CONFIGURATION))?)?;

    let warnings = mdbook.build(&output)?;
    let site = site(workspace);
    let mut count = 0;
    for (path, text) in pages.iter().filter(|(path, _)| *path != SUMMARY) {
        put_changed(&site.join(path), text)?;
        count += usize::from(is_markdown(path));
    }
    Ok(Outcome::Done(format!(
        "{warnings}{count} pages written to {} ({:.2} s)\n",
        site.display(),
        start.elapsed().as_secs_f64()
    )))
}

/// Returns the folder of the rendered site.
fn site(workspace: &Workspace) -> PathBuf {
    workspace.root().join(OUTPUT).join("site")
}

/// Returns the hand-written chapters.
fn chapters(workspace: &Workspace) -> Result<Vec<Chapter>> {
    let files = files(&workspace.root().join(GUIDE))?;
    let chapters = files.iter().filter_map(|(path, text)| {
        let name = path.strip_suffix(".md")?.to_owned();
        let text = text.to_owned();
        Some(Chapter { name, text })
    });
    Ok(chapters.collect())
}

/// Returns the folders that a build reads.
fn inputs(workspace: &Workspace) -> [PathBuf; 2] {
    [SPEC, SOURCE].map(|folder| workspace.root().join(folder))
}

/// Returns the files in a folder and the folders below it. Names that start with a dot belong to
/// an editor or the system.
fn files(folder: &Path) -> Result<FileSet> {
    let mut found = Vec::new();
    let mut pending = vec![(folder.to_owned(), String::new())];
    while let Some((folder, prefix)) = pending.pop() {
        for entry in entries(&folder)? {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            if name.starts_with('.') {
                continue;
            }
            let path = format!("{prefix}{name}");
            if file_type(&entry)?.is_dir() {
                pending.push((entry.path(), format!("{path}/")));
            } else {
                found.push((path, read_text(&entry.path())?));
            }
        }
    }
    Ok(found.into_iter().collect())
}

/// Makes a folder contain these files and no others. Files that are up to date are not written.
fn sync(folder: &Path, wanted: &FileSet) -> Result<()> {
    for (path, text) in wanted.iter() {
        put_changed(&folder.join(path), text)?;
    }
    remove_others(folder, "", wanted)
}

/// Removes the files of a folder that are not wanted, and folders without wanted files.
fn remove_others(folder: &Path, prefix: &str, wanted: &FileSet) -> Result<()> {
    for entry in entries(folder)? {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let below = format!("{path}/");
        let is_folder = file_type(&entry)?.is_dir();
        let removed = if wanted.get(&path).is_some() {
            Ok(())
        } else if !is_folder {
            fs::remove_file(entry.path())
        } else if wanted.iter().any(|(wanted, _)| wanted.starts_with(&below)) {
            remove_others(&entry.path(), &below, wanted)?;
            Ok(())
        } else {
            fs::remove_dir_all(entry.path())
        };
        removed.with_context(|| format!("cannot remove {}", entry.path().display()))?;
    }
    Ok(())
}

/// Writes a file, unless it is up to date.
fn put_changed(path: &Path, text: &str) -> Result<()> {
    if fs::read(path).is_ok_and(|old| old == text.as_bytes()) {
        return Ok(());
    }
    put(path, text).with_context(|| format!("cannot write {}", path.display()))
}

fn is_markdown(path: &str) -> bool {
    Path::new(path).extension().is_some_and(|extension| extension == "md")
}
