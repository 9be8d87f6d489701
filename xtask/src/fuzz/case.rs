//! A case: the files that a command of the generator reads.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};
use clap::ValueEnum;

use crate::workspace::{entries, file_type};

/// The part of the generator that a case runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Target {
    /// Generate from a mutated spec
    Spec,
    /// Import mutated OpenAPI documents
    Openapi,
    /// Import mutated pages
    Page,
    /// Compare a spec with its mutation
    Diff,
}

impl Target {
    /// Returns its name on the command line.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Spec => "spec",
            Self::Openapi => "openapi",
            Self::Page => "page",
            Self::Diff => "diff",
        }
    }
}

/// Files by path.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// The input of one run.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) target: Target,
    /// The spec; for a comparison, the old one.
    pub(crate) spec: Files,
    /// The documents or pages to import; for a comparison, the new spec.
    pub(crate) documents: Files,
}

/// The folder of a case with its spec.
const SPEC: &str = "spec";

/// The folder of a case with its documents.
const DOCUMENTS: &str = "documents";

impl Case {
    /// Writes the files to a folder, which is created.
    pub(crate) fn save(&self, folder: &Path) -> Result<()> {
        let parts = [(SPEC, &self.spec), (DOCUMENTS, &self.documents)];
        for (part, files) in parts {
            for (path, bytes) in files {
                let path = folder.join(part).join(path);
                let write = || {
                    fs::create_dir_all(path.parent().unwrap_or(folder))?;
                    fs::write(&path, bytes)
                };
                write().with_context(|| format!("cannot write {}", path.display()))?;
            }
        }
        Ok(())
    }

    /// Reads a case from `<target>/<name>`.
    pub(crate) fn load(folder: &Path) -> Result<Self> {
        let parent = folder.parent().and_then(Path::file_name).unwrap_or_default();
        let target = Target::value_variants()
            .iter()
            .find(|target| parent == target.as_str())
            .copied();
        let Some(target) = target else {
            bail!("{} is not in a folder named after a target", folder.display());
        };
        let (mut spec, mut documents) = (Files::new(), Files::new());
        for (part, files) in [(SPEC, &mut spec), (DOCUMENTS, &mut documents)] {
            let folder = folder.join(part);
            if folder.is_dir() {
                read_below(&folder, "", files)?;
            }
        }
        Ok(Self {
            target,
            spec,
            documents,
        })
    }
}

/// Reads all files below a folder; `prefix` is its path below the first one.
pub(crate) fn read_below(folder: &Path, prefix: &str, files: &mut Files) -> Result<()> {
    for entry in entries(folder)? {
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if file_type(&entry)?.is_dir() {
            read_below(&entry.path(), &format!("{path}/"), files)?;
        } else {
            let bytes = fs::read(entry.path())
                .with_context(|| format!("cannot read {}", entry.path().display()))?;
            files.insert(path, bytes);
        }
    }
    Ok(())
}
