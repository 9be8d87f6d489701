//! How the generated files on disk differ from those that should be there. Reads only.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use anyhow::{Context as _, Result, bail, ensure};
use codegen::files::{FileSet, OWNED};

use crate::workspace::{entries, file_type};

/// How the names of files start that are not finished yet.
pub(crate) const TEMPORARY: &str = ".genauth-codegen-";

/// What the head of every generated file says.
const MARK: &[u8] = b"@generated";

/// Bytes of a name that every file system takes.
const SHORT: usize = 100;

/// Bytes of a file in which the mark has to stand.
const HEAD: u64 = 600;

/// A file whose text is not what it should be.
#[derive(Debug)]
pub(crate) struct Stale<'a> {
    pub(crate) path: &'a str,
    /// The text on disk, if there is any.
    pub(crate) old: Option<String>,
    pub(crate) new: &'a str,
}

/// All differences. Paths start at the root of the project.
#[derive(Debug, Default)]
pub(crate) struct Difference<'a> {
    pub(crate) stale: Vec<Stale<'a>>,
    /// Generated files that nobody generates any more.
    pub(crate) left_over: Vec<String>,
    /// Unfinished files of a run that was killed.
    pub(crate) temporary: BTreeSet<PathBuf>,
    /// Files in the folders of the generator that are not its own.
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

    /// An error if somebody else's files are in the way.
    pub(crate) fn refuse_foreign(&self) -> Result<()> {
        ensure!(
            self.foreign.is_empty(),
            "these files were not written by the generator, but lie in a folder that holds \
             generated files only:\n{}\nmove them elsewhere or delete them, then run the command \
             again; nothing was written",
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

/// The folders that files are written to.
fn folders_of(files: &FileSet) -> BTreeSet<&str> {
    files
        .iter()
        .map(|(path, _)| path.rsplit_once('/').map_or("", |(folder, _)| folder))
        .collect()
}

/// Makes sure that the path stays below the root and leads through real folders: whoever follows a
/// symbolic link writes into somebody else's files.
pub(crate) fn check_way(root: &Path, path: &str) -> Result<()> {
    let inside =
        Path::new(path).components().all(|part| matches!(part, Component::Normal(_)));
    ensure!(
        inside && !path.is_empty(),
        "the path `{path}` does not stay inside the project"
    );
    let folders = path.match_indices('/').map(|(end, _)| &path[..end]);
    for folder in folders {
        let Some(metadata) = metadata(&root.join(folder))? else { return Ok(()) };
        if !metadata.is_dir() {
            bail!(
                "{folder} has to be a folder, and is {}: move it away",
                kind(&metadata)
            );
        }
    }
    Ok(())
}

/// Makes sure that the file system takes every name in the path. Where the folder is not there yet,
/// nothing else would say so before half of the files are written.
fn check_names(root: &Path, path: &str) -> Result<()> {
    for name in path.split('/').filter(|name| name.len() > SHORT) {
        if let Err(error) = found(fs::symlink_metadata(root.join(name))) {
            let start: String = name.chars().take(40).collect();
            let count = name.chars().count();
            bail!(
                "cannot write a file with the name `{start}...` of {count} characters: {error}; \
                 shorten the name in the spec; nothing was written"
            );
        }
    }
    Ok(())
}

/// The bytes of a file, if it exists.
fn read(path: &Path) -> Result<Option<Vec<u8>>> {
    let Some(metadata) = metadata(path)? else { return Ok(None) };
    if !metadata.is_file() {
        let kind = kind(&metadata);
        bail!("{} has to be a file, and is {kind}: move it away", path.display());
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

/// What is not there, or no longer, is no error.
pub(crate) fn found<T>(result: io::Result<T>) -> io::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The entries of a folder of generated files; none if another run has just removed it.
fn entries_if_any(folder: &Path) -> Result<Vec<fs::DirEntry>> {
    if metadata(folder)?.is_none_or(|metadata| !metadata.is_dir()) {
        return Ok(Vec::new());
    }
    match entries(folder) {
        Err(_) if metadata(folder)?.is_none() => Ok(Vec::new()),
        result => result,
    }
}

/// Looks for unfinished files in the folder of a file.
fn find_temporary(folder: &Path, temporary: &mut BTreeSet<PathBuf>) -> Result<()> {
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

/// Sorts everything in a folder of the generator that is not among `files`.
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

/// Whether the head of a file has the mark of the generator.
fn is_generated(path: &Path) -> Result<bool> {
    let head = || {
        let mut head = Vec::new();
        fs::File::open(path)?.take(HEAD).read_to_end(&mut head)?;
        Ok(head)
    };
    let head =
        found(head()).with_context(|| format!("cannot read {}", path.display()))?;
    // A file that has just gone was that of another run.
    Ok(head.is_none_or(|head| head.windows(MARK.len()).any(|window| window == MARK)))
}
