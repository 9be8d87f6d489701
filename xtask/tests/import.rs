//! Tests `cargo xtask import` on disk.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Style;
use codegen::import::Kind;
use codegen::import::page::PageFacts;
use codegen::raw::Method;
use tempfile::TempDir;
use xtask::generate::Outcome;
use xtask::import::{How, check_pages, pages_in, run};
use xtask::workspace::Workspace;

const OPEN_API: Kind = Kind::OpenApi { client: None };

fn how(dry_run: bool) -> How {
    How {
        remove: false,
        dry_run,
        notes: false,
        style: Style::Plain,
    }
}

const DOCUMENT: &str = r##"{
  "openapi": "3.1.0",
  "info": { "title": "Example API", "version": "1", "description": "What the service does." },
  "tags": [{ "name": "Users", "description": "Find users.", "x-spec-group": "users" }],
  "x-spec-client": { "name": "management", "title": "Management", "description": "For those who run it." },
  "x-spec-envelope": [
    { "name": "statusCode", "type": "integer", "description": "200 means success." },
    { "name": "message", "type": "string", "description": "What happened." }
  ],
  "paths": {
    "/users": {
      "get": {
        "operationId": "Users_listUsers",
        "summary": "List users",
        "description": "Lists all users.",
        "tags": ["Users"],
        "x-spec-credentials": [],
        "x-spec-idempotent": true,
        "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
          "type": "array", "items": { "$ref": "#/components/schemas/UserDto" } } } } } }
      }
    }
  },
  "components": {
    "schemas": {
      "UserDto": {
        "type": "object",
        "description": "A user.",
        "required": ["id"],
        "properties": { "id": { "type": "string", "description": "Id of the user." } }
      }
    }
  }
}
"##;

/// Creates a project with a document next to its spec.
fn project(document: &str) -> (TempDir, PathBuf) {
    let root = TempDir::new().unwrap();
    let path = root.path().join("users.json");
    fs::write(&path, document).unwrap();
    (root, path)
}

fn import(root: &Path, document: &Path, dry_run: bool) -> Outcome {
    let documents = [document.to_owned()];
    run(&Workspace::at(root), &documents, &OPEN_API, how(dry_run)).unwrap()
}

fn done(outcome: Outcome) -> String {
    match outcome {
        Outcome::Done(text) => text,
        Outcome::Refused(text) | Outcome::Differs(text) => panic!("{text}"),
    }
}

/// Returns every file below a folder.
fn snapshot(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let Ok(entries) = fs::read_dir(folder) else { return files };
    for entry in entries {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            let below = snapshot(&path).into_iter();
            files.extend(below.map(|(path, text)| (format!("{name}/{path}"), text)));
        } else {
            files.insert(name, fs::read_to_string(&path).unwrap());
        }
    }
    files
}

#[test]
fn a_project_without_spec_gets_one_and_the_second_run_writes_nothing() {
    let (root, document) = project(DOCUMENT);
    let summary = done(import(root.path(), &document, false));
    assert!(summary.contains("added 1 client, "), "{summary}");
    let spec = snapshot(&root.path().join("spec"));
    assert_eq!(spec.keys().collect::<Vec<_>>(), ["api.yaml", "management/users.yaml"]);
    assert!(
        spec["management/users.yaml"]
            .contains("\n  - name: listUsers\n    method: GET\n")
    );

    let users = root.path().join("spec/management/users.yaml");
    let before = fs::metadata(&users).unwrap().modified().unwrap();
    let summary = done(import(root.path(), &document, false));
    assert!(summary.starts_with("nothing changed\n"), "{summary}");
    assert_eq!(fs::metadata(&users).unwrap().modified().unwrap(), before);
}

#[test]
fn a_dry_run_shows_the_difference_and_writes_nothing() {
    let (root, document) = project(DOCUMENT);
    let shown = done(import(root.path(), &document, true));
    assert!(shown.contains("--- a/spec/api.yaml\n+++ b/spec/api.yaml\n@@ "), "{shown}");
    assert!(shown.contains("\n+  - name: listUsers\n"), "{shown}");
    assert!(!root.path().join("spec").exists());

    done(import(root.path(), &document, false));
    let before = snapshot(root.path());
    fs::write(&document, DOCUMENT.replace("\"required\": [\"id\"],", "")).unwrap();
    let shown = done(import(root.path(), &document, true));
    assert!(shown.contains("\n-        required: true\n"), "{shown}");
    let after = snapshot(&root.path().join("spec"));
    assert!(after.iter().all(|(path, text)| before[&format!("spec/{path}")] == *text));
}

#[test]
fn a_refused_import_leaves_every_file_as_it_was() {
    let (root, document) = project(DOCUMENT);
    done(import(root.path(), &document, false));
    let before = snapshot(&root.path().join("spec"));
    fs::write(&document, &DOCUMENT[..DOCUMENT.len() / 2]).unwrap();
    match import(root.path(), &document, false) {
        Outcome::Refused(text) => assert!(text.contains("users.json:"), "{text}"),
        Outcome::Done(text) | Outcome::Differs(text) => panic!("{text}"),
    }
    assert_eq!(snapshot(&root.path().join("spec")), before);

    fs::write(&document, DOCUMENT.replace("List users", "List everybody")).unwrap();
    let api = root.path().join("spec/api.yaml");
    fs::write(&api, "title: [\n").unwrap();
    match import(root.path(), &document, false) {
        Outcome::Refused(text) => assert!(text.contains("spec/api.yaml:"), "{text}"),
        Outcome::Done(text) | Outcome::Differs(text) => panic!("{text}"),
    }
    assert_eq!(fs::read_to_string(&api).unwrap(), "title: [\n");
}

#[test]
fn no_file_changes_when_one_of_them_cannot_be_written() {
    let (root, document) = project(DOCUMENT);
    // The folder of the group is a file, which prevents the second of two new files.
    fs::create_dir(root.path().join("spec")).unwrap();
    fs::write(root.path().join("spec/management"), "mine").unwrap();
    let documents = [document];
    let workspace = Workspace::at(root.path());
    let result = run(&workspace, &documents, &OPEN_API, how(false));
    let error = format!("{:#}", result.unwrap_err());
    assert!(error.contains("spec/management"), "{error}");
    let spec = snapshot(&root.path().join("spec"));
    assert_eq!(spec, BTreeMap::from([("management".to_owned(), "mine".to_owned())]));
}

#[test]
fn a_missing_document_is_named() {
    let (root, _) = project(DOCUMENT);
    let documents = [root.path().join("nowhere.json")];
    let workspace = Workspace::at(root.path());
    let result = run(&workspace, &documents, &OPEN_API, how(false));
    assert!(format!("{:#}", result.unwrap_err()).contains("nowhere.json"));
}

const PAGE: &str = "\
# Suspend a user

Keeps a user from signing in.

## Method Name

`ManagementClient.suspendUser`

## Request Parameters

| Name | Type | Is it required | Default Value | Description | Example Value |
| ---- | ---- | -------------- | ------------- | ----------- | ------------- |
| userId | string | Yes | - | The user to keep out. | |

## Request Response

Type: `IsSuccessRespDto`

| Name | Type | Description |
| ---- | ---- | ----------- |
| statusCode | number | 200 means success. |
| message | string | What happened. |
";

/// A page does not mention other operations, so none of them counts as missing.
#[test]
fn a_page_adds_its_operation_and_leaves_the_others() {
    let (root, document) = project(DOCUMENT);
    import(root.path(), &document, false);
    let before =
        fs::read_to_string(root.path().join("spec/management/users.yaml")).unwrap();
    let page = root.path().join("suspend.md");
    fs::write(&page, PAGE).unwrap();

    let workspace = Workspace::at(root.path());
    let run_with = |facts: PageFacts| {
        run(
            &workspace,
            std::slice::from_ref(&page),
            &Kind::Pages(facts),
            How {
                remove: true,
                ..how(false)
            },
        )
        .unwrap()
    };
    let Outcome::Refused(text) = run_with(PageFacts::default()) else {
        panic!("not requested")
    };
    assert!(text.contains("--method") && text.contains("suspend.md:7:"), "{text}");

    let facts = PageFacts {
        method: Some(Method::Post),
        path: Some("/suspend".to_owned()),
        credentials: Some(vec!["none".to_owned()]),
        idempotent: Some(true),
        request_name: None,
        group: Some("users".to_owned()),
    };
    let Outcome::Done(text) = run_with(facts) else { panic!("refused") };
    assert!(
        text.contains("operation `suspendUser`") && !text.contains("removed"),
        "{text}"
    );
    let after =
        fs::read_to_string(root.path().join("spec/management/users.yaml")).unwrap();
    assert!(before.contains("name: listUsers") && after.contains("name: listUsers"));
    assert!(
        after.contains("path: /suspend")
            && after.contains("    request:\n      - name: ")
    );
}

#[test]
fn a_group_that_no_file_can_be_named_after_changes_nothing() {
    let long = format!("\"x-spec-group\": \"{}\"", "u".repeat(300));
    let (root, document) =
        project(&DOCUMENT.replace("\"x-spec-group\": \"users\"", &long));
    let documents = [document];
    let workspace = Workspace::at(root.path());
    let result = run(&workspace, &documents, &OPEN_API, how(false));
    let message = format!("{:#}", result.unwrap_err());
    assert!(message.starts_with("cannot write spec/management/uuu"), "{message}");
    assert!(snapshot(&root.path().join("spec")).is_empty());
}

/// Creates a project whose spec has the operation of `PAGE`, and a folder for its pages.
fn project_with_pages() -> (TempDir, PathBuf) {
    let (root, document) = project(DOCUMENT);
    done(import(root.path(), &document, false));
    let docs = root.path().join("docs");
    fs::create_dir_all(docs.join("node/users")).unwrap();
    let page = docs.join("node/users/suspend.md");
    fs::write(&page, PAGE).unwrap();
    let facts = PageFacts {
        method: Some(Method::Post),
        path: Some("/suspend".to_owned()),
        credentials: Some(vec!["none".to_owned()]),
        idempotent: Some(true),
        request_name: None,
        group: Some("users".to_owned()),
    };
    let workspace = Workspace::at(root.path());
    let pages = [page];
    done(run(&workspace, &pages, &Kind::Pages(facts), how(false)).unwrap());
    (root, docs)
}

#[test]
fn folders_are_searched_for_pages() {
    let (root, docs) = project_with_pages();
    let java = docs.join("java");
    for folder in [&java, &docs.join(".git"), &docs.join("empty")] {
        fs::create_dir(folder).unwrap();
    }
    let upper = java.join("a.MD");
    for file in [&upper, &java.join("a.txt"), &docs.join(".git/b.md")] {
        fs::write(file, PAGE).unwrap();
    }
    let suspend = docs.join("node/users/suspend.md");
    let pages = |paths: &[&Path]| {
        let paths: Vec<PathBuf> = paths.iter().map(|path| path.to_path_buf()).collect();
        pages_in(&paths).map_err(|error| format!("{error:#}"))
    };
    let both = vec![upper.clone(), suspend.clone()];
    assert_eq!(pages(&[&docs]), Ok(both.clone()));
    // Named twice, or with another extension.
    assert_eq!(pages(&[&suspend, &docs]), Ok(both));
    let text = java.join("a.txt");
    assert_eq!(pages(&[&text]), Ok(vec![text]));
    let empty = docs.join("empty");
    let told = format!("no Markdown files found in or below {}", empty.display());
    assert_eq!(pages(&[&docs, &empty]), Err(told));
    assert!(pages(&[]).unwrap_err().contains("requires a page"));
    let nowhere = root.path().join("nowhere.md");
    let result = check_pages(&Workspace::at(root.path()), &[nowhere], Style::Plain);
    assert!(format!("{:#}", result.unwrap_err()).contains("nowhere.md"));
}

#[test]
fn a_check_of_pages_tells_what_differs_and_writes_nothing() {
    let (root, docs) = project_with_pages();
    let workspace = Workspace::at(root.path());
    let check =
        |path: &Path| check_pages(&workspace, &[path.to_owned()], Style::Plain).unwrap();
    let before = snapshot(root.path());
    let suspend = docs.join("node/users/suspend.md");
    let equal = "1 page: 1 equal to the spec, 0 with differences, 0 skipped\n";
    assert_eq!(check(&suspend), Outcome::Done(equal.to_owned()));

    let other = docs.join("node/users/other.md");
    fs::write(&other, PAGE.replace("| userId | string |", "| userId | boolean |"))
        .unwrap();
    fs::write(docs.join("guide.md"), "# Guide\n\nRead this first.\n").unwrap();
    let Outcome::Differs(text) = check(&docs) else { panic!("equal") };
    assert!(
        text.starts_with(
            "3 pages: 1 equal to the spec, 1 with differences, 1 skipped\n"
        ),
        "{text}"
    );
    let place = format!("{}:13:12: type: `userId` of `SuspendUserDto`", other.display());
    assert!(text.contains(&place), "{text}");
    assert!(text.contains("(spec/management/users.yaml:"), "{text}");
    fs::remove_file(&other).unwrap();
    fs::remove_file(docs.join("guide.md")).unwrap();
    assert_eq!(snapshot(root.path()), before);

    fs::write(root.path().join("spec/api.yaml"), "title: [\n").unwrap();
    let Outcome::Refused(text) = check(&suspend) else { panic!("not rejected") };
    assert!(text.contains("spec/api.yaml:"), "{text}");
}

#[test]
fn an_import_of_a_folder_leaves_out_what_it_cannot_import() {
    let (root, docs) = project_with_pages();
    fs::write(docs.join("guide.md"), "# Guide\n\nRead this first.\n").unwrap();
    let workspace = Workspace::at(root.path());
    let kind = Kind::Pages(PageFacts::default());
    let text = done(run(&workspace, &[docs], &kind, how(false)).unwrap());
    assert!(text.starts_with("nothing changed\n"), "{text}");
    assert!(text.contains("guide.md:1 skipped: "), "{text}");
}

/// Checks that the help lists every extension of documents, and that its examples work.
#[test]
fn the_help_is_complete_and_its_examples_work() {
    let help = std::process::Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["import", "--help"])
        .output()
        .unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for (name, says) in codegen::import::EXTENSIONS {
        assert!(help.contains(name) && help.contains(says), "{name}");
    }
    let examples = help.split("Examples:\n").nth(1).unwrap();
    let example = examples.lines().next().unwrap().trim();
    let files = example.strip_prefix("cargo xtask import ").unwrap().split(' ');

    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let spec = Workspace::at(&project);
    let spec = spec.sources_if_any().unwrap();
    let documents = codegen::export::export(&spec).unwrap_or_else(|_| panic!("export"));
    let root = TempDir::new().unwrap();
    for (path, file) in
        spec.iter().map(|(_, file)| (root.path().join("spec").join(&file.path), file))
    {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, &file.text).unwrap();
    }
    let paths: Vec<PathBuf> = files.map(|name| root.path().join(name)).collect();
    for (path, (_, text)) in paths.iter().zip(documents.iter()) {
        fs::write(path, text).unwrap();
    }
    assert_eq!(paths.len(), documents.iter().count());
    let outcome =
        run(&Workspace::at(root.path()), &paths, &OPEN_API, how(false)).unwrap();
    assert_eq!(done(outcome).lines().next(), Some("nothing changed"));
}
