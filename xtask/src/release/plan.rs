//! What a release writes.
//!
//! All texts derive from the current revision, so a run that was killed between two files is
//! repeated with the same result.

use std::path::Path;

use anyhow::{Context as _, Result};
use codegen::diff::{Diff, render};

use super::date::today;
use super::files::{self, CHANGELOG, LOCK, MANIFEST, WRITTEN};
use super::version::Version;
use crate::git;
use crate::workspace::read_text;

/// The files that a release changes, before it.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) manifest: String,
    pub(super) lock: String,
    pub(super) changelog: String,
    /// The version in the manifest.
    pub(super) version: Version,
}

impl Base {
    /// Reads the files of the current revision, or those of the work tree.
    pub(super) fn read(root: &Path, work_tree: bool) -> Result<Self> {
        let read = |path: &str| match work_tree {
            true => read_text(&root.join(path)),
            false => git::file(root, "HEAD", path)?
                .with_context(|| format!("the current revision has no {path}")),
        };
        let manifest = read(MANIFEST)?;
        Ok(Self {
            version: files::version(&manifest)?,
            manifest,
            lock: read(LOCK)?,
            changelog: read(CHANGELOG)?,
        })
    }

    fn text(&self, path: &str) -> &str {
        match path {
            MANIFEST => &self.manifest,
            LOCK => &self.lock,
            _ => &self.changelog,
        }
    }
}

/// A release.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) version: Version,
    /// What was found, for people.
    pub(super) report: String,
    /// The new section of the changelog.
    pub(super) section: String,
    /// The files to write.
    pub(super) files: [(&'static str, String); 3],
}

impl Plan {
    /// Returns the plan for the changes since a release.
    pub(super) fn new(
        base: &Base,
        version: Version,
        diff: &Diff,
        report: String,
    ) -> Result<Self> {
        let section = render::changelog(diff, &version.to_string(), &today());
        Self::with(base, version, &section, report)
    }

    /// Returns the plan for the first release, which has the version of the manifest by default.
    pub(super) fn first(base: &Base, version: Option<Version>) -> Result<Self> {
        let version = version.unwrap_or(base.version);
        let report = format!(
            "{version}: the first release, because no tag `v*` was found; there is nothing to \
             compare with\n*** NOT RUN: diff, public API, cargo-semver-checks ***\n"
        );
        Self::with(base, version, &format!("## {version} - {}\n", today()), report)
    }

    fn with(
        base: &Base,
        version: Version,
        section: &str,
        report: String,
    ) -> Result<Self> {
        let is_prepared = files::has_section(&base.changelog, version);
        let changelog = match is_prepared {
            // Committed, but not tagged.
            true => base.changelog.clone(),
            false => files::with_section(&base.changelog, section)?,
        };
        let shown = match is_prepared {
            true => format!("{CHANGELOG} already has a section for {version}\n"),
            false => {
                let start =
                    changelog.find(&format!("## {version} - ")).unwrap_or_default();
                let rest = changelog.get(start..).unwrap_or_default();
                let end = rest.find("\n## ").map_or(rest.len(), |at| at + 1);
                rest.get(..end).unwrap_or_default().to_owned()
            }
        };
        Ok(Self {
            version,
            report,
            section: shown,
            files: [
                (CHANGELOG, changelog),
                (LOCK, files::lock_with_version(&base.lock, base.version, version)),
                (MANIFEST, files::with_version(&base.manifest, version)?),
            ],
        })
    }

    /// Returns a message if a file has edits that the release would overwrite.
    pub(super) fn refuse_other_edits(
        &self,
        root: &Path,
        base: &Base,
    ) -> Result<Option<String>> {
        for (path, text) in &self.files {
            let current = read_text(&root.join(path))?;
            if current != *text && current != base.text(path) {
                return Ok(Some(format!(
                    "error: {path} has uncommitted changes\n\
                     help: commit them, or run `git restore {path}`\n"
                )));
            }
        }
        Ok(None)
    }
}

/// Returns a message if files have uncommitted changes, besides those that a release writes.
pub(super) fn refuse_changed_files(root: &Path) -> Result<Option<String>> {
    let mut changed = git::changed_paths(root)?;
    changed.retain(|path| !WRITTEN.contains(&path.as_str()));
    if changed.is_empty() {
        return Ok(None);
    }
    Ok(Some(format!(
        "error: the work tree has uncommitted changes:\n{}\
         help: commit them, or use `--dry-run`\n",
        super::lines(&changed)
    )))
}
