//! Reads from the Git repository of a project.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, bail, ensure};
use codegen::source::{Content, Sources};

use crate::workspace::{SPEC, is_yaml};

/// Returns the spec of a revision.
///
/// # Errors
///
/// Returns an error if Git fails, or if the revision does not exist or contains no spec.
pub(crate) fn spec(root: &Path, revision: &str) -> Result<Sources> {
    let range = format!("{revision}^{{commit}}");
    let known = git(root, &["rev-parse", "--verify", "--quiet", &range]);
    ensure!(
        known.is_ok(),
        "`{revision}` is neither a folder with a spec nor a Git revision"
    );
    let list = git(root, &["ls-tree", "-r", "-z", "--name-only", revision, "--", SPEC])?;
    let list = String::from_utf8(list).context("a path is not valid UTF-8")?;
    let paths = list.split('\0').filter(|path| is_yaml(path));
    let mut files = Vec::new();
    for path in paths {
        let Some(below) = path.strip_prefix(SPEC).and_then(|it| it.strip_prefix('/'))
        else {
            continue;
        };
        let text = git(root, &["show", &format!("{revision}:{path}")])?;
        files.push((below.to_owned(), Content::Bytes(text)));
    }
    ensure!(!files.is_empty(), "the revision `{revision}` contains no spec");
    Ok(Sources::from_disk(files))
}

/// Returns the tag of the last release that the current revision contains, if there is one.
///
/// # Errors
///
/// Returns an error if Git cannot be started.
pub(crate) fn last_release(root: &Path) -> Result<Option<String>> {
    let arguments = ["describe", "--tags", "--abbrev=0", "--match", "v[0-9]*"];
    let output = command(root, &arguments).output().context("cannot start Git")?;
    let tag = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok((output.status.success() && !tag.is_empty()).then_some(tag))
}

/// Writes the files of a revision into an empty folder, without changing the repository.
///
/// # Errors
///
/// Returns an error if the revision does not exist, or if the folder cannot be emptied or written.
pub(crate) fn checkout(root: &Path, revision: &str, folder: &Path) -> Result<()> {
    let cannot_write = || format!("cannot write {}", folder.display());
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(cannot_write)?;
    }
    fs::create_dir_all(folder).with_context(cannot_write)?;
    // An index of its own, so that the one of the repository stays as it is.
    let index = folder.join(".index");
    let prefix = format!("--prefix={}/", folder.display());
    for arguments in
        [&["read-tree", revision][..], &["checkout-index", "--all", &prefix]]
    {
        run(command(root, arguments).env("GIT_INDEX_FILE", &index), arguments)?;
    }
    fs::remove_file(&index).with_context(cannot_write)
}

/// Returns a file of a revision; `None` if the revision does not contain it.
///
/// # Errors
///
/// Returns an error if Git cannot be started, or if the file is not valid UTF-8.
pub(crate) fn file(root: &Path, revision: &str, path: &str) -> Result<Option<String>> {
    let object = format!("{revision}:{path}");
    let output =
        command(root, &["show", &object]).output().context("cannot start Git")?;
    if !output.status.success() {
        return Ok(None);
    }
    let text = String::from_utf8(output.stdout);
    text.map(Some).with_context(|| format!("`{object}` is not valid UTF-8"))
}

/// Returns the paths that differ from the current revision, or are not in it.
///
/// # Errors
///
/// Returns an error if Git fails.
pub(crate) fn changed_paths(root: &Path) -> Result<Vec<String>> {
    let list = git(root, &["status", "--porcelain", "--no-renames", "-z"])?;
    let list = String::from_utf8_lossy(&list);
    Ok(list.split('\0').filter_map(|line| line.get(3..)).map(str::to_owned).collect())
}

/// Returns what Git prints.
pub(crate) fn git(root: &Path, arguments: &[&str]) -> Result<Vec<u8>> {
    run(&mut command(root, arguments), arguments)
}

fn command(root: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new("git");
    command.current_dir(root).args(arguments);
    command
}

fn run(command: &mut Command, arguments: &[&str]) -> Result<Vec<u8>> {
    let output = command.output().context("cannot start Git")?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let message = String::from_utf8_lossy(&output.stderr).trim().to_owned();
    bail!("`git {}` failed: {message}", arguments.join(" "))
}
