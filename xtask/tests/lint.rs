//! Tests `cargo xtask lint` on projects: formats, levels, exit codes, and what `--fix` writes.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/tests/bad/base");

const THINGS: &str = "spec/authentication/things.yaml";

/// A project with a small spec.
struct Project(TempDir);

impl Project {
    fn new() -> Self {
        let root = tempfile::tempdir().unwrap();
        let put = |path: &str, text: &str| {
            let path = root.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        put("xtask/Cargo.toml", "[package]\n");
        for file in ["api.yaml", "errors.yaml", "authentication/things.yaml"] {
            let text = fs::read_to_string(Path::new(SPEC).join(file)).unwrap();
            put(&format!("spec/{file}"), &text);
        }
        Self(root)
    }

    fn text(&self) -> String {
        fs::read_to_string(self.0.path().join(THINGS)).unwrap()
    }

    fn edit(&self, find: &str, with: &str) {
        let text = self.text();
        assert!(text.contains(find), "`{find}` in {text}");
        fs::write(self.0.path().join(THINGS), text.replace(find, with)).unwrap();
    }

    fn lint(&self, arguments: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("lint")
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("CARGO_MANIFEST_DIR")
            .output()
            .unwrap()
    }

    /// Returns the exit code and the report.
    fn report(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let output = self.lint(arguments);
        (output.status.code(), String::from_utf8(output.stdout).unwrap())
    }
}

#[test]
fn levels_decide_what_is_shown_and_what_fails() {
    let project = Project::new();
    let (code, text) = project.report(&[]);
    let expected = "\
rule                      level      open  fixable  allowed
inline-schema             note          1        0        0

0 errors, 0 warnings, and 1 note; 0 allowed
";
    assert_eq!((code, text.as_str()), (Some(0), expected));
    let (code, text) = project.report(&["--show", "note"]);
    assert_eq!(code, Some(0));
    assert!(text.starts_with("note[inline-schema]: only `getThing` uses"), "{text}");
    assert_eq!(project.report(&["--fail-on", "note"]).0, Some(1));

    project.edit("Returns the thing.", "Returns the thing");
    let (code, text) = project.report(&[]);
    assert_eq!(code, Some(1));
    assert!(text.contains("--> spec/authentication/things.yaml:8:18\n"), "{text}");
    assert_eq!(project.report(&["--fail-on", "error"]).0, Some(0));
    let (code, text) = project.report(&["--rule", "path-style"]);
    assert_eq!((code, text.as_str()), (Some(0), "no findings\n"));
}

#[test]
fn fixes_are_written_and_leave_comments() {
    let project = Project::new();
    project.edit("Returns the thing.", "returns the thing   # short");
    let (code, text) = project.report(&["--fix"]);
    assert_eq!(code, Some(0), "{text}");
    let expected = "fixed 1 of lowercase-start\nfixed 1 of missing-full-stop\n";
    assert!(text.starts_with(expected), "{text}");
    let fixed = project.text();
    assert!(fixed.contains("description: Returns the thing.   # short\n"), "{fixed}");
    let (code, text) = project.report(&["--fix"]);
    assert!(code == Some(0) && !text.contains("fixed"), "{text}");
    assert_eq!(project.text(), fixed);
}

#[test]
fn only_the_rules_that_are_named_are_fixed() {
    let project = Project::new();
    project.edit("Returns the thing.", "returns the thing");
    let (code, text) = project.report(&["--fix", "--rule", "lowercase-start"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(project.text().contains("description: Returns the thing\n"));
}

#[test]
fn formats_for_programs_are_on_standard_output() {
    let project = Project::new();
    project.edit("Returns the thing.", "Returns the thing");
    for (format, key) in [("json", "findings"), ("sarif", "runs")] {
        let (code, text) = project.report(&["--format", format]);
        assert_eq!(code, Some(1));
        let value: Value = serde_json::from_str(&text).unwrap();
        assert!(value[key].as_array().is_some_and(|it| !it.is_empty()), "{text}");
    }
    let expected = "::warning file=spec/authentication/things.yaml,line=8,col=18,\
        title=missing-full-stop::no period at the end; help: add a period\n";
    assert_eq!(project.report(&["--format", "github"]), (Some(1), expected.to_owned()));
}

#[test]
fn errors_are_reported_on_standard_error_and_nothing_is_written() {
    let project = Project::new();
    project.edit("Returns the thing.", "Returns the thing");
    project.edit("data: ThingDto", "data: ThngDto");
    let before = project.text();
    for arguments in [&[][..], &["--fix"]] {
        let output = project.lint(arguments);
        assert_eq!(output.status.code(), Some(1));
        assert!(output.stdout.is_empty());
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains("unknown schema `ThngDto`"), "{error}");
        assert_eq!(project.text(), before);
    }
    let output = project.lint(&["--rule", "no-such-rule"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn rules_are_listed_with_their_levels() {
    let (code, text) = Project::new().report(&["--rules"]);
    assert_eq!(code, Some(0));
    assert_eq!(text.lines().count(), codegen::lint::rules::RULES.len());
    let row = "ambiguous-path            error    No request matches the paths of two operations";
    assert!(text.lines().any(|line| line.starts_with(row)), "{text}");
}
