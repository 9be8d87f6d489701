//! What a release changes in files.

use xtask::release::files::{
    lock_with_version, unreleased, version, with_section, with_version,
};
use xtask::release::version::Version;

fn parsed(text: &str) -> Version {
    text.parse().unwrap()
}

#[test]
fn only_the_versions_of_the_workspace_change() {
    let manifest = "\
[workspace]
members = []

[workspace.package]
edition = \"2024\"
version = \"0.1.0\"
rust-version = \"1.88\"

[workspace.dependencies]
other = { version = \"0.1.0\" }
pinned = { version = \"=0.1.0\" }
own = { version = \"=0.1.0\", path = \"own\" }
";
    assert_eq!(version(manifest).unwrap(), parsed("0.1.0"));
    let changed = with_version(manifest, parsed("0.12.0")).unwrap();
    assert_eq!(
        changed,
        manifest
            .replace("\nversion = \"0.1.0\"", "\nversion = \"0.12.0\"")
            .replace("version = \"=0.1.0\", path", "version = \"=0.12.0\", path")
    );
    for broken in [
        "",
        "[package]\nversion = \"0.1.0\"\n",
        "[workspace.package]\n\n[a]\nversion = \"1.0.0\"\n",
    ] {
        let error = version(broken).unwrap_err().to_string();
        assert_eq!(error, "Cargo.toml states no `version` in `[workspace.package]`");
    }
}

#[test]
fn the_lock_file_changes_for_packages_of_the_workspace() {
    let lock = "\
version = 4

[[package]]
name = \"from-registry\"
version = \"0.1.0\"
source = \"registry+https://example.com\"

[[package]]
name = \"other\"
version = \"0.0.0\"

[[package]]
name = \"own\"
version = \"0.1.0\"
dependencies = [
 \"other\",
]

[[package]]
name = \"last\"
version = \"0.1.0\"
";
    let expected = lock
        .replace("\"own\"\nversion = \"0.1.0\"", "\"own\"\nversion = \"0.2.0\"")
        .replace("\"last\"\nversion = \"0.1.0\"", "\"last\"\nversion = \"0.2.0\"");
    assert_eq!(lock_with_version(lock, parsed("0.1.0"), parsed("0.2.0")), expected);
}

const SECTION: &str = "\
## 0.2.0 - 2026-11-26

### Breaking changes

- Everything.
";

#[test]
fn entries_of_authors_come_before_generated_ones() {
    let changelog = "\
# Changelog

About this file.

## Unreleased

### Fixed

- A bug.

## 0.1.0 - 2026-01-01

- First.
";
    assert_eq!(unreleased(changelog).unwrap(), "### Fixed\n\n- A bug.");
    let expected = "\
# Changelog

About this file.

## Unreleased

## 0.2.0 - 2026-11-26

### Fixed

- A bug.

### Breaking changes

- Everything.

## 0.1.0 - 2026-01-01

- First.
";
    let released = with_section(changelog, SECTION).unwrap();
    assert_eq!(released, expected);
    assert_eq!(unreleased(&released).unwrap(), "");
}

#[test]
fn a_changelog_may_lack_entries_or_releases() {
    for changelog in
        ["# Changelog\n\n## Unreleased\n", "# Changelog\n\n## Unreleased\n\n"]
    {
        let expected = format!("# Changelog\n\n## Unreleased\n\n{SECTION}");
        assert_eq!(with_section(changelog, SECTION).unwrap(), expected);
    }
    let tight = "## Unreleased\n## 0.1.0 - 2026-01-01\n";
    let expected = format!("## Unreleased\n\n{SECTION}\n## 0.1.0 - 2026-01-01\n");
    assert_eq!(with_section(tight, SECTION).unwrap(), expected);
    let first =
        with_section("## Unreleased\n\n- A.\n", "## 0.1.0 - 2026-01-01\n").unwrap();
    assert_eq!(first, "## Unreleased\n\n## 0.1.0 - 2026-01-01\n\n- A.\n");
}

#[test]
fn a_changelog_without_the_heading_is_an_error() {
    for (changelog, message) in [
        ("# Changelog\n", "CHANGELOG.md has no heading `## Unreleased`"),
        ("### Unreleased\n", "CHANGELOG.md has no heading `## Unreleased`"),
        (
            "## Unreleased\n\n## 0.1.0 - x\n\n## Unreleased\n",
            "CHANGELOG.md has two headings `## Unreleased`",
        ),
    ] {
        assert_eq!(with_section(changelog, SECTION).unwrap_err().to_string(), message);
    }
}
