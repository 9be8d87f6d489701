//! rustdoc's JSON of the crate, of the work tree and of a revision.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use super::PACKAGE;
use crate::git;
use crate::tools::{cargo, say};

/// Folder for everything that a release compiles, below the root of the project.
pub(super) const FOLDER: &str = "target/release-check";

/// Writes the JSON of the work tree, and returns its path.
pub(super) fn of_work_tree(root: &Path) -> Result<PathBuf> {
    say("documenting the public API of the work tree");
    document(root, root, "new.json")
}

/// Writes the JSON of a revision, and returns its path.
pub(super) fn of_revision(root: &Path, revision: &str) -> Result<PathBuf> {
    say(&format!("documenting the public API of `{revision}`"));
    let folder = root.join(FOLDER).join("old");
    git::checkout(root, revision, &folder)?;
    document(root, &folder, "old.json")
}

fn document(root: &Path, project: &Path, name: &str) -> Result<PathBuf> {
    let folder = root.join(FOLDER);
    let target = folder.join("target");
    let status = cargo()
        .args(["rustdoc", "--quiet", "--lib", "--all-features"])
        .args(["--package", PACKAGE, "--target-dir"])
        .arg(&target)
        .args(["--", "-Z", "unstable-options", "--output-format", "json"])
        // What cargo-semver-checks requires.
        .args([
            "--document-private-items",
            "--document-hidden-items",
            "--cap-lints=allow",
        ])
        // The format is unstable, but stable toolchains write it.
        .env("RUSTC_BOOTSTRAP", "1")
        .current_dir(project)
        .status()
        .context("cannot run cargo")?;
    ensure!(status.success(), "cannot document the public API of {}", project.display());
    let written = target.join("doc").join(format!("{PACKAGE}.json"));
    let kept = folder.join(name);
    fs::copy(&written, &kept)
        .with_context(|| format!("cannot copy {}", written.display()))?;
    Ok(kept)
}
