//! Updates the generated files on disk.
//!
//! Every file is replaced atomically: its text is written to a temporary file next to it, which is
//! then renamed. A run may be killed, or overlap with another run, at any time.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, Write as _};
use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result};
use codegen::files::{FileSet, OWNED};
use tempfile::{NamedTempFile, TempPath};

use crate::compare::{TEMPORARY, check_way, compare, find_temporary, found};

/// Maximum number of lines of a list.
const SHOWN: usize = 20;

/// Maximum number of attempts to write a file whose folder or temporary file another run removes.
const TRIES: usize = 10;

/// The changes of a run.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Changes {
    /// Files that did not exist before.
    pub created: Vec<String>,
    /// Files whose text changed.
    pub updated: Vec<String>,
    /// Generated files that were no longer part of the output.
    pub removed: Vec<String>,
    /// Number of files that were up to date.
    pub unchanged: usize,
}

impl Changes {
    /// Returns whether everything was up to date.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.created.is_empty() && self.updated.is_empty() && self.removed.is_empty()
    }

    /// Renders the changes: a line for each file, truncated if there are many, and a summary.
    #[must_use]
    pub fn report(&self, time: Duration) -> String {
        let seconds = time.as_secs_f64();
        if self.is_empty() {
            return format!(
                "nothing to do: {} files are up to date ({seconds:.2} s)\n",
                self.unchanged
            );
        }
        let mut report = String::new();
        for (verb, paths) in [
            ("created", &self.created),
            ("updated", &self.updated),
            ("removed", &self.removed),
        ] {
            report.push_str(&short_list(verb, paths));
        }
        let written = self.created.len() + self.updated.len();
        let (removed, unchanged) = (self.removed.len(), self.unchanged);
        report.push_str(&format!(
            "{written} written, {removed} removed, {unchanged} unchanged in {seconds:.2} s\n"
        ));
        report
    }
}

/// Renders a line for each path, and one for the rest.
pub(crate) fn short_list(verb: &str, paths: &[String]) -> String {
    let mut list: String =
        paths.iter().take(SHOWN).map(|path| format!("{verb:>9} {path}\n")).collect();
    if paths.len() > SHOWN {
        list.push_str(&format!("{verb:>9} {} more\n", paths.len() - SHOWN));
    }
    list
}

/// Writes the files that differ, and removes generated files that are not among `files`.
///
/// # Errors
///
/// Returns an error if a folder of the generator contains a file that was not generated, or if a
/// file cannot be read or written. In this case, every file is unchanged, unless the disk failed
/// while files were being replaced. Also returns an error if a file cannot be removed.
pub fn write(root: &Path, files: &FileSet) -> Result<Changes> {
    let difference = compare(root, files)?;
    difference.refuse_foreign()?;
    let mut changes = Changes {
        unchanged: difference.unchanged,
        ..Changes::default()
    };
    let stale = difference.stale.iter().map(|stale| (stale.path, stale.new));
    if let Err(error) = put_all(root, stale) {
        clean_up(root);
        return Err(error);
    }
    for stale in &difference.stale {
        let list = if stale.old.is_some() {
            &mut changes.updated
        } else {
            &mut changes.created
        };
        list.push(stale.path.to_owned());
    }
    for path in difference.left_over {
        remove(&root.join(&path))?;
        changes.removed.push(path);
    }
    for path in &difference.temporary {
        remove(path)?;
    }
    clean_up(root);
    Ok(changes)
}

fn clean_up(root: &Path) {
    for folder in OWNED {
        remove_empty_folders(&root.join(folder));
    }
}

/// Writes a file atomically.
pub(crate) fn put(target: &Path, text: &str) -> io::Result<()> {
    again(|| Ok(stage(target, text)?.persist(target)?))
}

/// Retries if another run has removed a folder or a temporary file.
fn again<T>(mut work: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    let mut result = work();
    for _ in 1..TRIES {
        match &result {
            Err(error) if error.kind() == io::ErrorKind::NotFound => result = work(),
            _ => break,
        }
    }
    result
}

/// Writes files atomically, and replaces none before all are on disk.
pub(crate) fn put_all<'a>(
    root: &Path,
    files: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<()> {
    let cannot_write = |path: &str| format!("cannot write {path}");
    let mut ready = Vec::new();
    let mut paths = Vec::new();
    for (path, text) in files {
        check_way(root, path)?;
        let staged = again(|| stage(&root.join(path), text));
        ready.push((path, text, staged.with_context(|| cannot_write(path))?));
    }
    for (path, text, file) in ready {
        let target = root.join(path);
        let put = match file.persist(&target) {
            Err(error) if error.error.kind() == io::ErrorKind::NotFound => {
                put(&target, text)
            }
            result => result.map_err(io::Error::from),
        };
        put.with_context(|| cannot_write(path))?;
        paths.push(path);
    }
    remove_temporary(root, paths.into_iter())
}

/// Removes the temporary files that killed runs left next to these files.
pub(crate) fn remove_temporary<'a>(
    root: &Path,
    files: impl Iterator<Item = &'a str>,
) -> Result<()> {
    let files = files.map(|path| root.join(path));
    let folders: BTreeSet<_> =
        files.filter_map(|path| path.parent().map(Path::to_owned)).collect();
    let mut temporary = BTreeSet::new();
    for folder in folders {
        find_temporary(&folder, &mut temporary)?;
    }
    temporary.iter().try_for_each(|path| remove(path))
}

/// Writes a text to a temporary file next to its target. If dropped before it is renamed, the
/// temporary file deletes itself.
fn stage(target: &Path, text: &str) -> io::Result<TempPath> {
    let folder = target.parent().unwrap_or(target);
    fs::create_dir_all(folder)?;
    let mut file = temporary_file(folder)?;
    file.write_all(text.as_bytes())?;
    // Fails for a name that the file system does not support.
    found(fs::symlink_metadata(target))?;
    // Closed, because the number of open files is limited.
    Ok(file.into_temp_path())
}

fn temporary_file(folder: &Path) -> io::Result<NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(TEMPORARY);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // Temporary files are private by default, but generated files are not.
        builder.permissions(fs::Permissions::from_mode(0o644));
    }
    builder.tempfile_in(folder)
}

/// Removes a file, unless another run has already removed it.
fn remove(path: &Path) -> Result<()> {
    found(fs::remove_file(path))
        .with_context(|| format!("cannot remove {}", path.display()))?;
    Ok(())
}

/// Removes a folder if it contains only empty folders. Errors are ignored, because a remaining
/// folder does no harm.
fn remove_empty_folders(folder: &Path) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_empty_folders(&entry.path());
        }
    }
    // Fails for a folder that is not empty.
    let _ = fs::remove_dir(folder);
}
