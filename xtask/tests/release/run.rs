//! Whole runs on a small project.

use crate::project::{API, Project};

#[test]
fn a_compatible_change_increases_the_patch_number_before_1_0_0() {
    let project = Project::released();
    project.add_field_to_spec();
    project.add_field_to_api();
    project.edit(
        "CHANGELOG.md",
        "## Unreleased\n",
        "## Unreleased\n\n### Fixed\n\n- A bug.\n",
    );

    // Shows everything, and writes nothing.
    let report = project.report(&["--dry-run"]);
    for part in [
        "0.1.0 -> 0.1.1, since `v0.1.0`",
        "the spec: 0 major, 1 minor, and 0 patch changes",
        "the public API: a minor change",
        "### Fixed\n\n- A bug.",
        "`ThingDto.color`",
        "*** NOT RUN: cargo-semver-checks ***",
        "genauth 0.1.0: 6 files",
        "dry run: nothing was written",
    ] {
        assert!(report.contains(part), "`{part}` in {report}");
    }
    assert!(!report.contains("git tag"), "{report}");
    assert!(project.text("Cargo.toml").contains("\nversion = \"0.1.0\""));

    let refusal = project.refusal(&[]);
    assert!(
        refusal.starts_with("error: the work tree has uncommitted changes:\n"),
        "{refusal}"
    );

    project.commit();
    let report = project.report(&[]);
    for part in [
        "genauth 0.1.1: 6 files",
        "  src/  2 files",
        "git tag --annotate v0.1.1 --message \"Release 0.1.1\"",
        "cargo publish --package genauth\n",
    ] {
        assert!(report.contains(part), "`{part}` in {report}");
    }
    assert!(project.text("Cargo.toml").contains("\nversion = \"0.1.1\""));
    assert!(
        project.text("Cargo.lock").contains("name = \"genauth\"\nversion = \"0.1.1\"")
    );
    let changelog = project.text("CHANGELOG.md");
    assert!(changelog.contains("## Unreleased\n\n## 0.1.1 - 2"), "{changelog}");
    assert!(changelog.contains("- A bug.\n\n### "), "{changelog}");
    assert_eq!(project.git(&["tag"]), "v0.1.0\n");

    // A run that was killed between two files is continued.
    project.git(&["restore", "Cargo.toml"]);
    project.report(&[]);
    assert!(project.text("Cargo.toml").contains("\nversion = \"0.1.1\""));
    assert_eq!(project.text("CHANGELOG.md"), changelog);

    // Committed, and not tagged: nothing is written twice.
    project.commit();
    let report = project.report(&[]);
    assert!(report.contains("0.1.0 -> 0.1.1"), "{report}");
    assert_eq!(project.git(&["status", "--porcelain"]), "");
}

#[test]
fn a_breaking_rule_without_a_breaking_change_of_the_api_is_a_disagreement() {
    let project = Project::released();
    project.rename_in_spec();
    project.commit();
    let refusal = project.refusal(&[]);
    let expected =
        "says that `ThingDto.key` breaks Rust code, but its public items are unchanged";
    assert!(refusal.contains(expected), "{refusal}");
    assert!(refusal.contains("the rule `field-renamed`"), "{refusal}");

    project.edit(API, "pub id:", "pub key:");
    project.commit();
    let report = project.report(&[]);
    assert!(report.contains("0.1.0 -> 0.2.0"), "{report}");
    assert!(project.text("CHANGELOG.md").contains("### Breaking changes"));
}

#[test]
fn a_generated_item_without_a_rule_is_a_disagreement() {
    let project = Project::released();
    project.edit(API, "pub id:", "pub key:");
    project.commit();
    let refusal = project.refusal(&[]);
    let expected = "`field genauth::ThingDto::id: String` is removed, but no change of the spec \
                    is about it";
    assert!(refusal.contains(expected), "{refusal}");

    let report = project.report(&["--dry-run", "--accept", "the generator changed"]);
    assert!(report.contains("0.1.0 -> 0.2.0"), "{report}");
    assert!(report.contains("accepted, because the generator changed:\n"), "{report}");
}

#[test]
fn removed_items_of_hand_written_code_must_be_described() {
    let project = Project::released();
    project.edit("generated-client/src/lib.rs", "pub fn help", "pub fn assist");
    project.commit();
    let refusal = project.refusal(&[]);
    assert!(refusal.contains("  fn genauth::help()\n"), "{refusal}");

    project.edit(
        "CHANGELOG.md",
        "## Unreleased\n",
        "## Unreleased\n\n- Renamed `help`.\n",
    );
    project.commit();
    let refusal = project.refusal(&["--version", "0.1.1"]);
    let expected = "error: 0.1.1 is too low: the changes since `v0.1.0` require at least 0.2.0\n  \
                    fn genauth::help()\n";
    assert_eq!(refusal, expected);
    let report = project.report(&["--version", "0.3.0"]);
    assert!(report.contains("0.1.0 -> 0.3.0"), "{report}");
}

#[test]
fn edits_that_a_release_would_overwrite_are_kept() {
    let project = Project::released();
    project.add_field_to_spec();
    project.add_field_to_api();
    project.commit();
    project.edit("CHANGELOG.md", "# Changelog", "# History");
    let refusal = project.refusal(&[]);
    assert!(
        refusal.starts_with("error: CHANGELOG.md has uncommitted changes\n"),
        "{refusal}"
    );
}

#[test]
fn nothing_to_release_and_outdated_files_are_errors() {
    let project = Project::released();
    let refusal = project.refusal(&[]);
    assert!(refusal.starts_with("error: nothing to release: "), "{refusal}");
    let refusal = project.refusal(&["--since", "v9"]);
    assert!(refusal.contains("`v9`"), "{refusal}");
    let refusal = project.refusal(&["--since=--exec=x"]);
    assert!(
        refusal.contains("is neither a folder with a spec nor a Git revision"),
        "{refusal}"
    );
}

#[test]
fn the_first_release_has_the_version_of_the_manifest() {
    let project = Project::new();
    project.edit("CHANGELOG.md", "\n## 0.1.0 - 2026-01-01\n", "");
    project.commit();
    let report = project.report(&[]);
    assert!(report.starts_with("0.1.0: the first release"), "{report}");
    let changelog = project.text("CHANGELOG.md");
    assert!(changelog.contains("## Unreleased\n\n## 0.1.0 - 2"), "{changelog}");
    assert!(changelog.ends_with("\n\n- First.\n"), "{changelog}");
}
