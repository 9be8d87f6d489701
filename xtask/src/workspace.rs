//! The project on disk.

use std::env;
use std::fs::{self, DirEntry, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};
use codegen::load::MAX_BYTES;
use codegen::source::{Content, Sources};

/// Folder of the spec, below the root of the project.
pub(crate) const SPEC: &str = "spec";

/// The file that only the root of a project has.
const MARK: &str = "xtask/Cargo.toml";

fn is_project(folder: &Path) -> bool {
    folder.join(MARK).is_file()
}

/// A project: the folder that has `spec` and the generated client in it.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The project of the current folder; outside of any, the one whose program cargo runs. Where
    /// this program was compiled says nothing: checkouts may share a target folder.
    ///
    /// # Errors
    /// When there is no project.
    pub fn this() -> Result<Self> {
        let current = env::current_dir().context("cannot read the current folder")?;
        let package = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        [Some(&current), package.as_ref()]
            .into_iter()
            .flatten()
            .find_map(|start| start.ancestors().find(|folder| is_project(folder)))
            .map(Self::at)
            .with_context(|| {
                format!(
                    "no project found in {} or above it: a project has the file \
                     `{MARK}`; run the command in a folder of the checkout to work on",
                    current.display()
                )
            })
    }

    /// The project in that folder.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// All YAML files of the spec; none if there is no spec yet.
    ///
    /// # Errors
    /// When a folder or file cannot be read.
    pub fn sources_if_any(&self) -> Result<Sources> {
        let folder = self.root.join(SPEC);
        let is_there = folder
            .try_exists()
            .with_context(|| format!("cannot read {}", folder.display()))?;
        if is_there { self.sources() } else { Ok(Sources::default()) }
    }

    /// All YAML files of the spec.
    ///
    /// # Errors
    /// When a folder or file cannot be read.
    pub fn sources(&self) -> Result<Sources> {
        let mut files = Vec::new();
        read_folder(&self.root.join(SPEC), "", &mut files)?;
        Ok(Sources::from_disk(files))
    }
}

/// Collects the YAML files of a folder; `prefix` is its path below the spec folder.
fn read_folder(
    folder: &Path,
    prefix: &str,
    files: &mut Vec<(String, Content)>,
) -> Result<()> {
    for entry in entries(folder)? {
        let name = entry.file_name();
        let name = name.to_str().with_context(|| {
            format!(
                "the name of {} is not UTF-8: rename the file",
                entry.path().display()
            )
        })?;
        // What starts with a dot belongs to an editor or to the system.
        if name.starts_with('.') {
            continue;
        }
        let path = format!("{prefix}{name}");
        if file_type(&entry)?.is_dir() {
            read_folder(&entry.path(), &format!("{path}/"), files)?;
        } else if is_yaml(name) {
            files.push((path, content(&entry.path())?));
        }
    }
    Ok(())
}

/// What there is at a path. Opening a pipe or a device may wait for ever, and reading a device may
/// never end.
fn content(path: &Path) -> Result<Content> {
    let read = || -> io::Result<Content> {
        if !fs::metadata(path)?.is_file() {
            return Ok(Content::NoFile);
        }
        let mut bytes = Vec::new();
        let limit = MAX_BYTES + 1;
        File::open(path)?.take(limit as u64).read_to_end(&mut bytes)?;
        Ok(if bytes.len() < limit { Content::Bytes(bytes) } else { Content::TooLarge })
    };
    read().with_context(|| format!("cannot read {}", path.display()))
}

/// The text of a file. Some editors put a byte order mark in front, which is no part of it.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

fn is_yaml(name: &str) -> bool {
    let extension = Path::new(name).extension().unwrap_or_default();
    extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml")
}

/// The entries of a folder, sorted by name.
pub(crate) fn entries(folder: &Path) -> Result<Vec<DirEntry>> {
    let read = || fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>();
    let mut entries =
        read().with_context(|| format!("cannot read {}", folder.display()))?;
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

/// What an entry is; a symbolic link is a symbolic link.
pub(crate) fn file_type(entry: &DirEntry) -> Result<fs::FileType> {
    entry.file_type().with_context(|| format!("cannot read {}", entry.path().display()))
}
