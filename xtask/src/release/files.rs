//! The texts of the files that a release changes.

use anyhow::{Context as _, Result, ensure};

use super::version::Version;

/// The manifest of the workspace, which states the version of all packages.
pub(super) const MANIFEST: &str = "Cargo.toml";
pub(super) const LOCK: &str = "Cargo.lock";
pub(super) const CHANGELOG: &str = "CHANGELOG.md";

/// All files that a release writes.
pub(super) const WRITTEN: [&str; 3] = [MANIFEST, LOCK, CHANGELOG];

const UNRELEASED: &str = "## Unreleased\n";

/// Returns the version of the workspace.
///
/// # Errors
///
/// Returns an error if the manifest states no version, or an unsupported one.
pub fn version(manifest: &str) -> Result<Version> {
    let (start, end) = version_range(manifest)?;
    manifest.get(start..end).unwrap_or_default().parse()
}

/// Returns the manifest with another version of all packages, which require exactly this version of
/// each other.
///
/// # Errors
///
/// Returns an error if the manifest states no version.
pub fn with_version(manifest: &str, version: Version) -> Result<String> {
    let (start, end) = version_range(manifest)?;
    let former = manifest.get(start..end).unwrap_or_default();
    let (before, after) = (manifest.get(..start), manifest.get(end..));
    let text =
        [before.unwrap_or_default(), &version.to_string(), after.unwrap_or_default()]
            .concat();
    let (old, new) =
        (format!("version = \"={former}\""), format!("version = \"={version}\""));
    let lines = text.split_inclusive('\n').map(|line| match line.contains("path = ") {
        true => line.replace(&old, &new),
        false => line.to_owned(),
    });
    Ok(lines.collect())
}

/// Returns the location of the version, without its quotation marks.
fn version_range(manifest: &str) -> Result<(usize, usize)> {
    const SECTION: &str = "[workspace.package]\n";
    const KEY: &str = "version = \"";
    let range = || {
        let section = manifest.find(SECTION)? + SECTION.len();
        let body = manifest.get(section..)?;
        let body = body.get(..body.find("\n[").unwrap_or(body.len()))?;
        let line =
            if body.starts_with(KEY) { 0 } else { body.find(&format!("\n{KEY}"))? + 1 };
        let start = section + line + KEY.len();
        Some((start, start + manifest.get(start..)?.find('"')?))
    };
    range().context("Cargo.toml states no `version` in `[workspace.package]`")
}

/// Returns the lock file with another version of the packages of the workspace: those without a
/// source.
#[must_use]
pub fn lock_with_version(lock: &str, old: Version, new: Version) -> String {
    let former = format!("\nversion = \"{old}\"");
    let own = |block: &str| !block.contains("\nsource = ");
    let blocks = lock.split("\n\n").map(|block| {
        if block.starts_with("[[package]]\n") && own(block) {
            block.replacen(&former, &format!("\nversion = \"{new}\""), 1)
        } else {
            block.to_owned()
        }
    });
    blocks.collect::<Vec<_>>().join("\n\n")
}

/// Returns the entries below `## Unreleased`, without blank lines around them.
///
/// # Errors
///
/// Returns an error if the changelog has no such heading.
pub fn unreleased(changelog: &str) -> Result<&str> {
    Ok(split(changelog)?.1.trim())
}

/// Returns whether the changelog has a section for a version.
pub(super) fn has_section(changelog: &str, version: Version) -> bool {
    changelog.lines().any(|line| line.starts_with(&format!("## {version} - ")))
}

/// Returns the changelog with a new section: its heading and generated entries are `section`, and
/// the entries below `## Unreleased` come first.
///
/// # Errors
///
/// Returns an error if the changelog has no heading `## Unreleased`.
pub fn with_section(changelog: &str, section: &str) -> Result<String> {
    let (before, written, after) = split(changelog)?;
    let (heading, generated) = section.split_once('\n').unwrap_or((section, ""));
    let parts = [
        format!("{before}{UNRELEASED}").trim_end().to_owned(),
        heading.to_owned(),
        written.trim().to_owned(),
        generated.trim().to_owned(),
        after.trim().to_owned(),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Ok(format!("{}\n", parts.join("\n\n")))
}

/// Splits a changelog at the entries below `## Unreleased`; the heading belongs to no part.
fn split(changelog: &str) -> Result<(&str, &str, &str)> {
    let (before, rest) = changelog
        .split_once(UNRELEASED)
        .filter(|(before, _)| before.is_empty() || before.ends_with('\n'))
        .context("CHANGELOG.md has no heading `## Unreleased`")?;
    ensure!(
        !rest.contains(&format!("\n{UNRELEASED}")),
        "CHANGELOG.md has two headings `## Unreleased`"
    );
    let end = match rest.starts_with("## ") {
        true => 0,
        false => rest.find("\n## ").map_or(rest.len(), |at| at + 1),
    };
    Ok((
        before,
        rest.get(..end).unwrap_or_default(),
        rest.get(end..).unwrap_or_default(),
    ))
}
