//! Tests `cargo xtask diff` on folders and revisions.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/tests/bad/base");

const THINGS: &str = "spec/authentication/things.yaml";

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// A project with a small spec, in a Git repository.
struct Project(TempDir);

impl Project {
    /// Creates a project whose first commit has the tag `v0.1.0`.
    fn released() -> Self {
        let project = Self::new();
        project.commit("Release");
        project.git(&["tag", "v0.1.0"]);
        project
    }

    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        fs::create_dir(root.path().join("xtask")).unwrap();
        fs::write(root.path().join("xtask/Cargo.toml"), "[package]\n").unwrap();
        copy(Path::new(SPEC), &root.path().join("spec"));
        let project = Self(root);
        project.git(&["init", "--quiet", "--initial-branch", "main"]);
        project
    }

    fn git(&self, arguments: &[&str]) {
        let output = Command::new("git")
            .current_dir(self.0.path())
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.com"])
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
    }

    fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--no-gpg-sign", "--message", message]);
    }

    /// Replaces a text that occurs once in a file.
    fn edit(&self, path: &str, find: &str, with: &str) {
        let path = self.0.path().join(path);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(find).count(), 1, "`{find}` in {text}");
        fs::write(&path, text.replace(find, with)).unwrap();
    }

    fn put(&self, path: &str, text: &str) -> String {
        let path = self.0.path().join(path);
        fs::write(&path, text).unwrap();
        path.display().to_string()
    }

    fn diff(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("diff")
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .unwrap()
    }

    /// Returns the report of a comparison that succeeds.
    #[track_caller]
    fn report(&self, arguments: &[&str]) -> String {
        let output = self.diff(arguments);
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout).to_owned()
    }

    /// Returns the error of a comparison that fails.
    #[track_caller]
    fn error(&self, arguments: &[&str]) -> String {
        let output = self.diff(arguments);
        assert_eq!(output.status.code(), Some(1), "{}", text(&output.stdout));
        assert_eq!(text(&output.stdout), "");
        text(&output.stderr).to_owned()
    }

    /// An addition: needs a minor version.
    fn add_optional_field(&self) {
        self.edit(
            THINGS,
            "    description: Names a thing.\n    fields:\n",
            "    description: Names a thing.
    fields:
      - { name: color, type: string, description: Color of the thing. }
",
        );
    }

    /// An incompatible change: needs a major version.
    fn change_path(&self) {
        self.edit(THINGS, "path: /things", "path: /v2/things");
    }

    /// A change of documentation: needs a patch version.
    fn change_text(&self) {
        self.edit(
            THINGS,
            "description: Returns the thing.",
            "description: Returns a thing.",
        );
    }
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn the_working_tree_is_compared_with_the_last_release() {
    let project = Project::released();
    assert_eq!(project.report(&[]), "No differences.\n");

    project.add_optional_field();
    let expected = "\
Authentication: Things (spec/authentication/things.yaml)
  minor  GetThingDto.color  [optional-field-added]
         now `Option<String>`
         Rust compatible, behavior compatible: The struct is non-exhaustive, and unset fields are \
         omitted. A value in `extra` with the name of the field is no longer sent.

1 change: 0 major, 1 minor, 0 patch. The changes require a minor version.
";
    assert_eq!(project.report(&[]), expected);

    // Only tags of releases count, and only those that the current revision contains.
    project.commit("Add a color");
    project.git(&["tag", "nightly"]);
    project.git(&["checkout", "--quiet", "-b", "other"]);
    project.change_path();
    project.commit("Change the path");
    project.git(&["tag", "v9.0.0"]);
    project.git(&["checkout", "--quiet", "main"]);
    assert_eq!(project.report(&[]), expected);
    project.git(&["tag", "v0.2.0"]);
    assert_eq!(project.report(&[]), "No differences.\n");
}

#[test]
fn revisions_and_folders_are_compared() {
    let project = Project::released();
    let earlier = Project::new();
    project.add_optional_field();
    project.commit("Add a color");
    project.change_path();
    project.git(&["tag", "v0.2.0"]);

    let folder = earlier.0.path().display().to_string();
    let spec = format!("{folder}/spec");
    let both = project.report(&["v0.1.0"]);
    assert!(both.contains("[path-changed]") && both.contains("[optional-field-added]"));
    for old in ["HEAD~1", "v0.1.0", folder.as_str(), spec.as_str()] {
        assert_eq!(project.report(&[old]), both, "{old}");
    }
    // The working tree does not matter if both versions are named.
    let added = project.report(&["v0.1.0", "v0.2.0"]);
    assert!(
        !added.contains("[path-changed]") && added.contains("[optional-field-added]")
    );
    let removed = project.report(&["main", &folder]);
    assert!(removed.contains("[field-removed]"), "{removed}");
    assert_eq!(project.report(&["main", "v0.2.0"]), "No differences.\n");
}

#[test]
fn versions_that_do_not_exist_are_errors() {
    let project = Project::new();
    project.commit("Begin");
    let expected = "error: no release tag found; name the old version: a folder or a Git revision\n";
    assert_eq!(project.error(&[]), expected);
    for unknown in ["v1.0.0", "spec/authentication", "no/such/folder", "--", "HEAD:spec"]
    {
        let expected = format!(
            "error: `{unknown}` is neither a folder with a spec nor a Git revision\n"
        );
        let arguments = if unknown == "--" { vec!["--", "--"] } else { vec![unknown] };
        assert_eq!(project.error(&arguments), expected);
    }
    project.git(&["checkout", "--quiet", "--orphan", "empty"]);
    project.git(&["rm", "--quiet", "-r", "--cached", "spec"]);
    project.git(&[
        "commit",
        "--quiet",
        "--no-gpg-sign",
        "--allow-empty",
        "--message",
        "Empty",
    ]);
    assert_eq!(
        project.error(&["empty"]),
        "error: the revision `empty` contains no spec\n"
    );
}

#[test]
fn a_folder_outside_git_has_no_revisions() {
    let project = Project::new();
    fs::remove_dir_all(project.0.path().join(".git")).unwrap();
    let error = project.error(&["v0.1.0"]);
    assert!(
        error.contains("neither a folder with a spec nor a Git revision"),
        "{error}"
    );
    assert_eq!(project.report(&[".", "spec"]), "No differences.\n");
}

#[test]
fn errors_in_a_version_are_reported_and_nothing_is_compared() {
    let project = Project::released();
    project.edit(THINGS, "type: string\n        required: true\n        description: Identifier of the thing.\n        example: t-1\n  - name: ThingDto", "type: strng\n        required: true\n        description: Identifier of the thing.\n        example: t-1\n  - name: ThingDto");
    let error = project.error(&[]);
    assert!(error.contains("unknown type `strng`"), "{error}");
    assert!(error.contains("--> spec/authentication/things.yaml:19:"), "{error}");
    assert!(error.ends_with("the new version has errors\n"), "{error}");
    project.commit("Break the spec");
    let error = project.error(&["HEAD", "v0.1.0"]);
    assert!(error.ends_with("the old version has errors\n"), "{error}");
}

#[test]
fn the_exit_status_depends_on_the_step() {
    let project = Project::released();
    let codes = || {
        [&[][..], &["--fail-on", "minor"], &["--fail-on", "major"]].map(|arguments| {
            let output = project.diff(arguments);
            assert_eq!(text(&output.stderr), "");
            output.status.code().unwrap()
        })
    };
    assert_eq!(codes(), [0, 0, 0]);
    project.change_text();
    assert_eq!(codes(), [0, 0, 0]);
    project.add_optional_field();
    assert_eq!(codes(), [0, 1, 0]);
    project.change_path();
    assert_eq!(codes(), [0, 1, 1]);
    // The report is printed in any case.
    let output = project.diff(&["--fail-on", "major"]);
    assert_eq!(text(&output.stdout), project.report(&[]));
}

#[test]
fn allowed_changes_do_not_fail() {
    let project = Project::released();
    project.change_path();
    let allowed = "allow:
  - rule: path-changed
    subject: getThing
    reason: The server accepts both paths.
";
    let path = project.put("allowed.yaml", allowed);
    let arguments = ["--allow", &path, "--fail-on", "minor"];
    let report = project.report(&arguments);
    assert!(report.contains("  patch  getThing  [path-changed]"), "{report}");
    assert!(report.contains("allowed: The server accepts both paths."), "{report}");
    assert!(report.ends_with("The changes require a patch version.\n"), "{report}");

    // An exception that is no longer needed is an error.
    project.edit(THINGS, "path: /v2/things", "path: /things");
    let error = project.error(&arguments);
    assert!(
        error.contains("no change of `getThing` has the rule `path-changed`"),
        "{error}"
    );
    assert!(error.contains(&format!("--> {path}:2:5")), "{error}");

    let missing = project.0.path().join("missing.yaml").display().to_string();
    let error = project.error(&["--allow", &missing]);
    assert!(error.starts_with(&format!("error: cannot read {missing}: ")), "{error}");
}

#[test]
fn formats_are_selected_by_name() {
    let project = Project::released();
    project.change_path();
    project.change_text();
    let report = |format: &str| project.report(&["--format", format]);
    assert!(report("text").starts_with("Authentication: Things ("));
    assert!(report("markdown").starts_with("# API changes\n"));
    assert!(report("json").starts_with("{\n  \"step\": \"major\""));
    assert!(
        report("github").starts_with("::error file=spec/authentication/things.yaml,")
    );
    assert!(!report("text").contains("[text-changed]"));
    assert!(project.report(&["--all"]).contains("[text-changed]"));
    let unknown = project.diff(&["--format", "xml"]);
    assert_eq!(unknown.status.code(), Some(2));
}

#[test]
fn rules_are_printed_without_a_project() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["diff", "--rules"])
        .output()
        .unwrap();
    assert!(output.status.success());
    assert_eq!(text(&output.stdout), codegen::diff::render::rules());
    let project = Project::released();
    assert_eq!(project.diff(&["--rules", "HEAD"]).status.code(), Some(2));
}
