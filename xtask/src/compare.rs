//! Compares the generated files on disk with the expected ones. Read-only.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use codegen::files::{FileSet, OWNED};

use crate::workspace::{entries, file_type};

/// Prefix of the names of temporary files.
pub(crate) const TEMPORARY: &str = ".genauth-codegen-";

/// A marker in the header of every generated file.
const MARK: &[u8] = b"@generated";

/// Length of a name, in bytes, that every file system supports.
const SHORT: usize = 100;

/// Number of bytes at the start of a file that are searched for the marker.
const HEAD: u64 = 600;

/// A file whose text differs from the expected one.
#[derive(Debug)]
pub(crate) struct Stale<'a> {
    pub(crate) path: &'a str,
    /// The text on disk, if the file exists.
    pub(crate) old: Option<String>,
    pub(crate) new: &'a str,
}

/// All differences. Paths are relative to the root of the project.
#[derive(Debug, Default)]
pub(crate) struct Difference<'a> {
    pub(crate) stale: Vec<Stale<'a>>,
    /// Generated files that are no longer part of the output.
    pub(crate) left_over: Vec<String>,
    /// Temporary files of a run that was killed.
    pub(crate) temporary: BTreeSet<PathBuf>,
    /// Files in the folders of the generator that it did not generate.
    pub(crate) foreign: Vec<String>,
    pub(crate) unchanged: usize,
}

impl Difference<'_> {
    pub(crate) fn is_empty(&self) -> bool {
        self.stale.is_empty()
            && self.left_over.is_empty()
            && self.temporary.is_empty()
            && self.foreign.is_empty()
    }

    /// Returns an error if there are foreign files.
    pub(crate) fn refuse_foreign(&self) -> Result<()> {
        ensure!(
            self.foreign.is_empty(),
            "these files were not generated, but are in folders that must contain only generated \
             files:\n{}\nmove them elsewhere or delete them, then run the command again; no \
             files were written",
            indented(&self.foreign)
        );
        Ok(())
    }
}

fn indented(lines: &[String]) -> String {
    lines.iter().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

/// Compares the files below `root` with `files`.
pub(crate) fn compare<'a>(root: &Path, files: &'a FileSet) -> Result<Difference<'a>> {
    let mut difference = Difference::default();
    for (path, new) in files.iter() {
        check_way(root, path)?;
        check_names(root, path)?;
        match read(&root.join(path))? {
            Some(old) if old == new.as_bytes() => difference.unchanged += 1,
            old => {
                let old = old.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
                difference.stale.push(Stale { path, old, new });
            }
        }
    }
    for folder in folders_of(files) {
        find_temporary(&root.join(folder), &mut difference.temporary)?;
    }
    for folder in OWNED {
        check_way(root, &format!("{folder}/"))?;
        find_others(root, folder, files, &mut difference)?;
    }
    Ok(difference)
}

/// Returns the folders of the files.
fn folders_of(files: &FileSet) -> BTreeSet<&str> {
    files
        .iter()
        .map(|(path, _)| path.rsplit_once('/').map_or("", |(folder, _)| folder))
        .collect()
}

/// Checks that a path stays below the root and contains no symbolic links, so that no files outside
/// the project are written.
pub(crate) fn check_way(root: &Path, path: &str) -> Result<()> {
    let inside =
        Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    ensure!(inside && !path.is_empty(), "the path `{path}` leads out of the project");
    let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
    for folder in folders {
        let Some(metadata) = metadata(&root.join(folder))? else { return Ok(()) };
        if !metadata.is_dir() {
            bail!(
                "expected {folder} to be a folder, found {}; move it elsewhere",
                kind(&metadata)
            );
        }
    }
    Ok(())
}

/// Checks that the file system supports every name in the path. In a new folder, an unsupported
/// name would otherwise be detected only after some files are written.
fn check_names(root: &Path, path: &str) -> Result<()> {
    for name in path.split('/').filter(|name| name.len() > SHORT) {
        if let Err(error) = found(fs::symlink_metadata(root.join(name))) {
            let start: String = name.chars().take(40).collect();
            let count = name.chars().count();
            bail!(
                "unsupported file name `{start}...` of {count} characters: {error}; shorten the \
                 name in the spec; no files were written"
            );
        }
    }
    Ok(())
}

/// Returns the bytes of a file, if it exists.
fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    let Some(metadata) = metadata(path)? else { return Ok(None) };
    if !metadata.is_file() {
        let kind = kind(&metadata);
        bail!(
            "expected {} to be a file, found {kind}; move it elsewhere",
            path.display()
        );
    }
    found(fs::read(path)).with_context(|| format!("cannot read {}", path.display()))
}

fn kind(metadata: &Metadata) -> &'static str {
    match metadata.file_type() {
        kind if kind.is_symlink() => "a symbolic link",
        kind if kind.is_dir() => "a folder",
        kind if kind.is_file() => "a file",
        _ => "something else",
    }
}

fn metadata(path: &Path) -> Result<Option<Metadata>> {
    found(fs::symlink_metadata(path))
        .with_context(|| format!("cannot read {}", path.display()))
}

/// Converts a "not found" error to `None`.
pub(crate) fn found<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns the entries of a folder of generated files; none if another run has removed it.
fn entries_if_any(folder: &Path) -> Result<Vec<fs::DirEntry>> {
    if metadata(folder)?.is_none_or(|metadata| !metadata.is_dir()) {
        return Ok(Vec::new());
    }
    match entries(folder) {
        Err(_) if metadata(folder)?.is_none() => Ok(Vec::new()),
        result => result,
    }
}

/// Finds temporary files in the folder of a file.
pub(crate) fn find_temporary(
    folder: &Path,
    temporary: &mut BTreeSet<PathBuf>,
) -> Result<()> {
    for entry in entries_if_any(folder)? {
        if is_temporary(&entry)? {
            temporary.insert(entry.path());
        }
    }
    Ok(())
}

fn is_temporary(entry: &fs::DirEntry) -> Result<bool> {
    let named = entry.file_name().to_string_lossy().starts_with(TEMPORARY);
    Ok(named && file_type(entry)?.is_file())
}

/// Classifies the files in a folder of the generator that are not among `files`.
fn find_others(
    root: &Path,
    folder: &str,
    files: &FileSet,
    difference: &mut Difference<'_>,
) -> Result<()> {
    for entry in entries_if_any(&root.join(folder))? {
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let kind = file_type(&entry)?;
        if kind.is_dir() {
            find_others(root, &path, files, difference)?;
        } else if is_temporary(&entry)? {
            difference.temporary.insert(entry.path());
        } else if files.get(&path).is_none() {
            let own = kind.is_file() && is_generated(&entry.path())?;
            if own { &mut difference.left_over } else { &mut difference.foreign }
                .push(path);
        }
    }
    Ok(())
}

/// Returns whether the header of a file contains the marker of the generator.
fn is_generated(path: &Path) -> Result<bool> {
    let head = || {
        let mut head = Vec::new();
        fs::File::open(path)?.take(HEAD).read_to_end(&mut head)?;
        Ok(head)
    };
    let head =
        found(head()).with_context(|| format!("cannot read {}", path.display()))?;
    // A file that disappeared belonged to another run.
    Ok(head.is_none_or(|head| head.windows(MARK.len()).any(|window| window == MARK)))
}
