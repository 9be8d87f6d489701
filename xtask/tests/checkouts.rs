//! Tests one program with several checkouts: worktrees often share a target folder, so the program
//! that cargo runs in one of them may have been compiled in another.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/tests/bad/base");

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

/// Creates a project with a small spec and no generated files.
fn checkout() -> TempDir {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("xtask")).unwrap();
    fs::write(root.path().join("xtask/Cargo.toml"), "[package]\n").unwrap();
    copy(Path::new(SPEC), &root.path().join("spec"));
    root
}

/// Runs `cargo xtask codegen` in a folder, as cargo runs the program built for `package`.
fn codegen(folder: &Path, package: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("codegen").current_dir(folder).env_remove("CARGO_MANIFEST_DIR");
    if let Some(package) = package {
        command.env("CARGO_MANIFEST_DIR", package.join("xtask"));
    }
    command.output().unwrap()
}

fn is_generated(root: &TempDir) -> bool {
    root.path().join("generated-client/src/generated/mod.rs").exists()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

#[test]
fn each_checkout_gets_its_own_files() {
    let (first, second) = (checkout(), checkout());
    for (this, other) in [(&second, &first), (&first, &second)] {
        let was_generated = is_generated(other);
        let output = codegen(&this.path().join("spec/authentication"), None);
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert!(text(&output.stdout).contains("  created generated-client/src/"));
        assert!(is_generated(this));
        assert_eq!(is_generated(other), was_generated);
    }
    // With the first project, there would be nothing to do.
    let group = second.path().join("spec/authentication/things.yaml");
    let changed = fs::read_to_string(&group).unwrap().replace("Get a thing", "Find one");
    fs::write(&group, changed).unwrap();
    let output = codegen(second.path(), Some(first.path()));
    assert!(text(&output.stdout).contains("  updated "), "{}", text(&output.stdout));
    let output = codegen(first.path(), Some(second.path()));
    assert!(text(&output.stdout).starts_with("nothing to do"));
}

#[test]
fn outside_of_any_the_one_that_cargo_names_is_used() {
    let (project, outside) = (checkout(), tempfile::tempdir().unwrap());
    let output = codegen(outside.path(), Some(project.path()));
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(is_generated(&project));
}

#[test]
fn without_a_checkout_the_error_says_what_is_looked_for() {
    let outside = tempfile::tempdir().unwrap();
    let output = codegen(outside.path(), None);
    assert!(!output.status.success());
    let message = text(&output.stderr);
    assert!(message.starts_with("error: no project found in "), "{message}");
    assert!(message.contains("`xtask/Cargo.toml`"), "{message}");
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 0);
}
