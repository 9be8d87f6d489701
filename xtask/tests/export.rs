//! Tests exports of the spec, in folders outside this project.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::diagnostics::Style;
use tempfile::TempDir;
use xtask::generate::Outcome;
use xtask::workspace::Workspace;
use xtask::{coverage, export};

const API: &str = "\
title: Things
package: things
version: '1'
description: Keeps things.
documentation: https://example.invalid
clients:
  - { name: things, title: Things, description: Calls of things., groups: [all] }
credentials:
  - { name: app, header: x-app-id, description: The application. }
envelope:
  - { name: statusCode, type: integer, description: 200 means success. }
";
const ERRORS: &str = "status_codes: []\napi_codes: []\n";
const GROUP: &str = "\
title: All
description: All there is.
operations:
  - name: getThing
    method: GET
    path: /thing
    summary: Get a thing
    description: Returns a thing.
    credentials: [app]
    idempotent: true
    response: { data: string }
";

/// Creates a project with a spec, and returns the folder that contains it.
fn project() -> (TempDir, Workspace) {
    let root = tempfile::tempdir().unwrap();
    for (path, text) in [("api", API), ("errors", ERRORS), ("things/all", GROUP)] {
        put(&root.path().join(format!("spec/{path}.yaml")), text);
    }
    let workspace = Workspace::at(root.path());
    (root, workspace)
}

fn put(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}

fn done(outcome: Outcome) -> String {
    match outcome {
        Outcome::Done(text) => text,
        Outcome::Refused(text) | Outcome::Differs(text) => panic!("{text}"),
    }
}

fn exported(workspace: &Workspace, folder: &Path) -> String {
    let text = done(export::run(workspace, folder, Style::Plain).unwrap());
    // The time differs between runs.
    text.rsplit_once("(").or(text.rsplit_once(" in ")).unwrap().0.to_owned()
}

/// Returns the files of a folder with their texts.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_str().unwrap().to_owned();
    entries.map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

#[test]
fn the_folder_is_made_and_what_differs_is_written() {
    let (root, workspace) = project();
    let folder = root.path().join("a/b");
    let path = folder.join("things.openapi.json");
    let shown = path.display();

    assert_eq!(
        exported(&workspace, &folder),
        format!("  created {shown}\n1 written, 0 removed, 0 unchanged")
    );
    let first = files(&folder);
    assert_eq!(first.len(), 1);
    assert!(first["things.openapi.json"].contains(r#""operationId": "getThing""#));

    let before = fs::metadata(&path).unwrap().modified().unwrap();
    assert_eq!(exported(&workspace, &folder), "nothing to do: 1 files are up to date ");
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before);

    put(&path, "{}");
    put(&folder.join("other.openapi.json"), "{}");
    assert_eq!(
        exported(&workspace, &folder),
        format!("  updated {shown}\n1 written, 0 removed, 0 unchanged")
    );
    let mut expected = first;
    expected.insert("other.openapi.json".to_owned(), "{}".to_owned());
    assert_eq!(
        files(&folder),
        expected,
        "other files are kept, and no temporary files remain"
    );
}

#[test]
fn a_spec_with_mistakes_is_told_and_nothing_is_written() {
    let (root, workspace) = project();
    put(&root.path().join("spec/things/all.yaml"), &GROUP.replace("string", "Thing"));
    let folder = root.path().join("out");
    let Outcome::Refused(told) = export::run(&workspace, &folder, Style::Plain).unwrap()
    else {
        panic!("it was exported");
    };
    assert!(told.starts_with("error[unknown-schema]"), "{told}");
    assert!(!folder.exists());
}

#[test]
fn what_cannot_be_written_is_named() {
    let (root, workspace) = project();
    let file = root.path().join("file");
    put(&file, "");
    let error = export::run(&workspace, &file, Style::Plain).unwrap_err();
    let path = file.join("things.openapi.json").display().to_string();
    assert!(format!("{error:#}").contains(&path), "{error:#}");

    fs::create_dir_all(root.path().join("out/things.openapi.json")).unwrap();
    let error =
        export::run(&workspace, &root.path().join("out"), Style::Plain).unwrap_err();
    assert!(format!("{error:#}").starts_with("cannot read "), "{error:#}");

    let table = root.path().join("file/table.md");
    let error = coverage::run(&workspace, Some(&table)).unwrap_err();
    let expected = format!("cannot write {}: ", table.display());
    assert!(format!("{error:#}").starts_with(&expected), "{error:#}");
}

#[test]
fn coverage_needs_no_sound_spec() {
    let (root, workspace) = project();
    let unfinished =
        GROUP.replace("    idempotent: true\n", "").replace("string", "Thing");
    put(&root.path().join("spec/things/all.yaml"), &unfinished);
    let table = root.path().join("out/table.md");
    let text = done(coverage::run(&workspace, Some(&table)).unwrap());
    assert!(text.starts_with("client  group   emitted "), "{text}");
    let markdown = fs::read_to_string(&table).unwrap();
    let row = "| things | all | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 4 | 0 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 0 |";
    assert!(markdown.contains(row), "{markdown}");
    assert_eq!(done(coverage::run(&workspace, None).unwrap()), text);
}

#[test]
fn the_commands_work_in_the_folder_they_are_called_in() {
    let folder = tempfile::tempdir().unwrap();
    let called = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        let output =
            command.args(arguments).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8(output.stdout).unwrap()
    };
    let path = Path::new("api").join("authentication.openapi.json");
    let told = called(&["export", "--openapi", "api"]);
    assert!(told.starts_with(&format!("  created {}\n", path.display())), "{told}");
    assert!(folder.path().join(path).is_file());

    let told = called(&["coverage", "--markdown", "table.md"]);
    assert!(told.contains("authentication  wechat "), "{told}");
    assert!(folder.path().join("table.md").is_file());
}
