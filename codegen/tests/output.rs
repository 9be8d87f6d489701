//! Tests the complete output of the generator. The output for the real spec is checked in as the
//! client, and that for the hostile spec as a crate next to it, which is compiled with warnings
//! denied and called. After a change of the emitters, `UPDATE=1 cargo test -p codegen --test
//! output` regenerates the latter; review the diff.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Style;
use codegen::emit::docs::Chapter;
use codegen::source::{SourceFile, Sources};
use support::{Files, files_in};

/// The folders of the client in the crate of the hostile spec.
const MOVED: [(&str, &str); 3] = [
    ("site", "codegen/tests/hostile/docs"),
    ("generated-client/src/generated", "codegen/tests/hostile/src/generated"),
    (
        "generated-client/mock/src/generated",
        "codegen/tests/hostile/tests/catalog/generated",
    ),
];

/// The documentation of the crate of the hostile spec, so that the examples on pages are compiled.
const PAGES: &str = "codegen/tests/hostile/src/pages.rs";

#[test]
fn the_hostile_output_is_what_is_checked_in() {
    let mut made = build("codegen/tests/hostile/spec");
    made.extend(site("codegen/tests/hostile/spec"));
    for (from, to) in MOVED {
        let made = below(&made, from);
        let folder = root().join(to);
        if std::env::var_os("UPDATE").is_some() {
            update(&folder, &made);
        }
        compare(&made, &files_in(&folder), to);
    }
    let pages = pages(&below(&made, "site/reference"));
    if std::env::var_os("UPDATE").is_some() {
        fs::write(root().join(PAGES), &pages).unwrap();
    }
    assert_eq!(fs::read_to_string(root().join(PAGES)).unwrap(), pages);
}

/// Returns the module that includes the pages of operations.
fn pages(reference: &Files) -> String {
    let mut text = "//! The pages of operations, for doctests.\n\n".to_owned();
    let pages = reference.keys().filter(|page| page.matches('/').count() == 2);
    for (index, page) in pages.enumerate() {
        let path = format!("../docs/reference/{page}");
        text.push_str(&format!(
            "#[doc = include_str!(\"{path}\")]\nstruct Page{index};\n"
        ));
    }
    text
}

#[test]
fn the_client_is_what_the_spec_says() {
    let made = build("spec");
    for folder in codegen::files::OWNED {
        compare(&below(&made, folder), &files_in(&root().join(folder)), folder);
    }
}

#[test]
fn the_order_in_which_files_are_found_does_not_matter() {
    let forwards = files("codegen/tests/hostile/spec");
    let backwards = forwards.iter().rev().cloned().collect();
    assert!(made(forwards) == made(backwards));
}

#[test]
fn every_file_says_what_made_it() {
    for (path, text) in build("spec") {
        let start: String = text.chars().take(300).collect();
        assert!(start.contains("@generated"), "{path}");
        assert!(start.contains("`cargo xtask codegen`"), "{path}");
        assert!(text.ends_with('\n') && !text.ends_with("\n\n"), "{path}");
        assert!(
            text.lines().all(|line| line.trim_end() == line),
            "{path} has trailing spaces"
        );
    }
}

fn compare(made: &Files, kept: &Files, folder: &str) {
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(made), names(kept), "files of {folder}");
    for (name, text) in made {
        let lines = text.lines().zip(kept[name].lines()).enumerate();
        let first = lines.into_iter().find(|(_, (made, kept))| made != kept);
        assert_eq!(first, None, "{folder}/{name}: line, made and kept");
        assert_eq!(text.len(), kept[name].len(), "{folder}/{name}");
    }
}

fn below(files: &Files, folder: &str) -> Files {
    let strip =
        |path: &str| path.strip_prefix(folder)?.strip_prefix('/').map(str::to_owned);
    files.iter().filter_map(|(path, text)| Some((strip(path)?, text.clone()))).collect()
}

fn update(folder: &Path, files: &Files) {
    let _ = fs::remove_dir_all(folder);
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

fn build(spec: &str) -> Files {
    made(files(spec))
}

fn made(files: Vec<SourceFile>) -> Files {
    let sources = Sources::new(files);
    match codegen::build(&sources) {
        Ok(files) => {
            files.iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
        }
        Err(failure) => panic!("{}", failure.render(&sources, Style::Plain)),
    }
}

/// Returns the documentation site, with a chapter of few words.
fn site(spec: &str) -> Files {
    let sources = Sources::new(files(spec));
    let chapter = Chapter {
        name: "first".to_owned(),
        text: "# First | <b>\n\nA *first* `step`.\n\n## A `b`: c\n".to_owned(),
    };
    match codegen::site(&sources, vec![chapter]) {
        Ok(files) => files
            .iter()
            .map(|(path, text)| (format!("site/{path}"), text.to_owned()))
            .collect(),
        Err(failure) => panic!("{}", failure.render(&sources, Style::Plain)),
    }
}

fn files(spec: &str) -> Vec<SourceFile> {
    let files = files_in(&root().join(spec)).into_iter();
    files.map(|(path, text)| SourceFile { path, text }).collect()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}
