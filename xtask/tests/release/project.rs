//! A small project in a Git repository.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};

use tempfile::TempDir;

const SPEC: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../codegen/tests/bad/base");

pub(crate) const THINGS: &str = "spec/authentication/things.yaml";

/// Stands for the code that `cargo xtask codegen` writes, which needs the whole runtime.
pub(crate) const API: &str = "generated-client/src/like/src/generated/mod.rs";

const FILES: [(&str, &str); 7] = [
    (".gitignore", "/target\n"),
    ("xtask/Cargo.toml", "[package]\n"),
    (
        "Cargo.toml",
        "[workspace]
members = [\"generated-client\"]
resolver = \"3\"

[workspace.package]
version = \"0.1.0\"
edition = \"2024\"
",
    ),
    (
        "generated-client/Cargo.toml",
        "[package]
name = \"genauth\"
description = \"An example\"
license = \"MIT\"
version.workspace = true
edition.workspace = true
include = [\"/src/lib.rs\", \"/src/like/**\"]
",
    ),
    (
        "generated-client/src/lib.rs",
        "//! An example.

#[path = \"like/src/generated/mod.rs\"]
mod generated;
pub use generated::*;

/// Written by hand.
pub fn help() {}
",
    ),
    (
        API,
        "//! Generated.

/// A thing.
#[non_exhaustive]
pub struct ThingDto {
    /// Identifier.
    pub id: String,
}
",
    ),
    (
        "CHANGELOG.md",
        "# Changelog

## Unreleased

## 0.1.0 - 2026-01-01

- First.
",
    ),
];

pub(crate) struct Project(TempDir);

impl Project {
    /// Creates a project that is not released yet.
    pub(crate) fn new() -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        for (path, text) in FILES {
            project.put(path, text);
        }
        copy(Path::new(SPEC), &project.path("spec"));
        project.generate();
        let lock = Command::new(env!("CARGO"))
            .args(["generate-lockfile", "--offline"])
            .current_dir(project.0.path())
            .status();
        assert!(lock.unwrap().success());
        project.git(&["init", "--quiet", "--initial-branch", "main"]);
        project.commit();
        project
    }

    /// Creates a project whose current revision has the tag `v0.1.0`.
    pub(crate) fn released() -> Self {
        let project = Self::new();
        project.git(&["tag", "v0.1.0"]);
        project
    }

    pub(crate) fn path(&self, path: &str) -> std::path::PathBuf {
        self.0.path().join(path)
    }

    pub(crate) fn put(&self, path: &str, text: &str) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn text(&self, path: &str) -> String {
        fs::read_to_string(self.path(path)).unwrap()
    }

    /// Replaces a text that occurs in a file.
    pub(crate) fn edit(&self, path: &str, find: &str, with: &str) {
        let text = self.text(path);
        assert!(text.contains(find), "`{find}` in {text}");
        self.put(path, &text.replacen(find, with, 1));
    }

    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let output = Command::new("git")
            .current_dir(self.0.path())
            .args(["-c", "user.name=Test", "-c", "user.email=test@example.com"])
            .args(arguments)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    pub(crate) fn commit(&self) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--no-gpg-sign", "--message", "Change"]);
    }

    pub(crate) fn generate(&self) {
        let output = self.xtask(&["codegen"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("CARGO_MANIFEST_DIR")
            .env("CARGO_NET_OFFLINE", "true");
        command
    }

    fn xtask(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Starts a release, whose output is discarded.
    pub(crate) fn start_release(&self, arguments: &[&str]) -> Child {
        let mut command =
            self.command(&[&["release", "--skip-semver-checks"], arguments].concat());
        command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap()
    }

    fn release(&self, arguments: &[&str]) -> Output {
        self.xtask(&[&["release", "--skip-semver-checks"], arguments].concat())
    }

    /// Returns the report of a release.
    #[track_caller]
    pub(crate) fn report(&self, arguments: &[&str]) -> String {
        let output = self.release(arguments);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    }

    /// Returns the message of a release that is refused. Nothing may have been written.
    #[track_caller]
    pub(crate) fn refusal(&self, arguments: &[&str]) -> String {
        let before = self.git(&["diff"]);
        let output = self.release(arguments);
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(String::from_utf8_lossy(&output.stdout), "");
        assert_eq!(self.git(&["diff"]), before);
        let message = String::from_utf8(output.stderr).unwrap();
        let start = message.find("error: ").unwrap_or_else(|| panic!("{message}"));
        message[start..].to_owned()
    }

    /// Adds an optional field to the spec.
    pub(crate) fn add_field_to_spec(&self) {
        let text = self.text(THINGS);
        let field =
            "      - { name: color, type: string, description: Color of the thing. }\n";
        self.put(THINGS, &(text + field));
        self.generate();
    }

    /// Adds a field to the public API.
    pub(crate) fn add_field_to_api(&self) {
        let field = "pub id: String,\n    /// Color.\n    pub color: Option<String>,";
        self.edit(API, "pub id: String,", field);
    }

    /// Renames a field in the spec.
    pub(crate) fn rename_in_spec(&self) {
        let text = self.text(THINGS);
        let at = text.rfind("name: id").unwrap();
        self.put(THINGS, &[&text[..at], "name: key", &text[at + 8..]].concat());
        self.generate();
    }
}

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
