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

/// A file that exists only at the root of a project.
const MARK: &str = "xtask/Cargo.toml";

fn is_project(folder: &Path) -> bool {
    folder.join(MARK).is_file()
}

/// A project: the folder that contains `spec` and the generated client.
#[derive(Debug, Clone)]
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// Returns the project of the current folder or, outside of any project, the one that cargo
    /// runs the program for. The location where the program was compiled is irrelevant, because
    /// checkouts may share a target folder.
    ///
    /// # Errors
    ///
    /// Returns an error if there is no project.
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
                    "no project found in or above {}: a project contains the file `{MARK}`; run \
                     the command in a folder of the checkout",
                    current.display()
                )
            })
    }

    /// Returns the project in that folder.
    #[must_use]
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Returns its folder.
    #[must_use]
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Returns all YAML files of the spec; none if there is no spec yet.
    ///
    /// # Errors
    ///
    /// Returns an error if a folder or file cannot be read.
    pub fn sources_if_any(&self) -> Result<Sources> {
        let folder = self.root.join(SPEC);
        let is_there = folder
            .try_exists()
            .with_context(|| format!("cannot read {}", folder.display()))?;
        if is_there { self.sources() } else { Ok(Sources::default()) }
    }

    /// Returns all YAML files of the spec.
    ///
    /// # Errors
    ///
    /// Returns an error if a folder or file cannot be read.
    pub fn sources(&self) -> Result<Sources> {
        sources_in(&self.root.join(SPEC))
    }
}

/// Returns all YAML files of a folder with a spec.
pub(crate) fn sources_in(folder: &Path) -> Result<Sources> {
    let mut files = Vec::new();
    read_folder(folder, "", &mut files)?;
    Ok(Sources::from_disk(files))
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
                "the name of {} is not valid UTF-8: rename the file",
                entry.path().display()
            )
        })?;
        // Names that start with a dot belong to an editor or the system.
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

/// Returns the content at a path. Pipes and devices are not opened, because opening or reading them
/// may block forever.
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

/// Returns the text of a file, without the byte order mark that some editors add.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    let text = fs::read_to_string(path)
        .with_context(|| format!("cannot read {}", path.display()))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(&text).to_owned())
}

pub(crate) fn is_yaml(name: &str) -> bool {
    let extension = Path::new(name).extension().unwrap_or_default();
    extension.eq_ignore_ascii_case("yaml") || extension.eq_ignore_ascii_case("yml")
}

/// Returns the entries of a folder, sorted by name.
pub(crate) fn entries(folder: &Path) -> Result<Vec<DirEntry>> {
    let read = || fs::read_dir(folder)?.collect::<io::Result<Vec<_>>>();
    let mut entries =
        read().with_context(|| format!("cannot read {}", folder.display()))?;
    entries.sort_by_key(DirEntry::file_name);
    Ok(entries)
}

/// Returns the type of an entry. Symbolic links are not followed.
pub(crate) fn file_type(entry: &DirEntry) -> Result<fs::FileType> {
    entry.file_type().with_context(|| format!("cannot read {}", entry.path().display()))
}
