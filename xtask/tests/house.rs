//! Who may depend on what, and how files look. The reasons are in the README.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// A Rust file of the project: its path from the root, and its text.
struct File {
    path: String,
    text: String,
}

impl File {
    fn is_in(&self, folder: &str) -> bool {
        self.path.starts_with(folder)
    }

    /// The text without comments and without its unit tests.
    fn code(&self) -> String {
        let code =
            self.text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn mentions(&self, word: &str) -> bool {
        let code = self.code();
        let is_part = |c: char| c.is_alphanumeric() || c == '_';
        code.match_indices(word).any(|(at, _)| {
            let before = code[..at].chars().next_back();
            let after = code[at + word.len()..].chars().next();
            let ends = word.ends_with(':') || !after.is_some_and(is_part);
            !before.is_some_and(is_part) && ends
        })
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn rust_files() -> Vec<File> {
    let mut files = Vec::new();
    let mut pending: Vec<_> = ["codegen", "generated-client", "xtask"]
        .map(|folder| root().join(folder))
        .into();
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path
                    .strip_prefix(root())
                    .unwrap()
                    .to_str()
                    .unwrap()
                    .replace('\\', "/");
                files.push(File {
                    path: name,
                    text: fs::read_to_string(&path).unwrap(),
                });
            }
        }
    }
    assert!(files.len() > 50, "the project is not where it is looked for");
    files
}

/// `word` is only mentioned in `allowed`, and is mentioned there.
fn only_in(word: &str, folder: &str, allowed: &[&str]) {
    let files = rust_files();
    let within: Vec<_> =
        files.iter().filter(|file| file.is_in(folder) && file.mentions(word)).collect();
    for file in &within {
        let fits = allowed.iter().any(|allowed| file.is_in(allowed));
        assert!(fits, "{} mentions `{word}`, which belongs to {allowed:?}", file.path);
    }
    assert!(
        !within.is_empty(),
        "`{word}` is mentioned nowhere: is the rule out of date?"
    );
}

fn never(word: &str, folder: &str) {
    for file in rust_files().iter().filter(|file| file.is_in(folder)) {
        assert!(!file.mentions(word), "{} mentions `{word}`", file.path);
    }
}

#[test]
fn each_library_has_one_room() {
    only_in("heck", "codegen/src", &["codegen/src/names.rs"]);
    for parser in ["serde_yaml", "saphyr_parser"] {
        only_in(parser, "codegen/src", &["codegen/src/yaml.rs", "codegen/src/yaml/"]);
    }
    // The tests of names ask the parser whether each one is an identifier.
    let printing = ["codegen/src/format.rs", "codegen/src/names/tests.rs"];
    for printer in ["syn", "prettyplease"] {
        only_in(printer, "codegen/src", &printing);
    }
    only_in("quote::", "codegen/src", &["codegen/src/emit/rust/"]);
    only_in("annotate_snippets", "codegen/src", &["codegen/src/diagnostics/"]);
    let reqwest = ["generated-client/src/runtime/reqwest_transport.rs"];
    only_in("reqwest", "generated-client/src", &reqwest);
    only_in("rustls::", "generated-client/src", &reqwest);
}

#[test]
fn the_data_flows_one_way() {
    for earlier in ["raw", "resolve", "check", "load", "yaml"] {
        never(&format!("crate::{earlier}"), "codegen/src/emit/");
        never(&format!("crate::{earlier}"), "codegen/src/format.rs");
    }
    for later in ["emit", "format", "files"] {
        for room in ["raw", "check", "resolve", "model", "yaml", "diagnostics"] {
            never(&format!("crate::{later}"), &format!("codegen/src/{room}"));
        }
    }
    never("emit::rust", "codegen/src/emit/docs/");
    // An export is the spec in another notation: what Rust makes of it is no part of that.
    for room in ["export", "coverage"] {
        never("crate::model", &format!("codegen/src/{room}/"));
        never("crate::emit", &format!("codegen/src/{room}/"));
    }
    never("emit::docs", "codegen/src/emit/rust/");
}

#[test]
fn the_generator_touches_nothing_outside() {
    for outside in
        ["std::fs", "std::io", "std::env", "std::time", "std::net", "std::process"]
    {
        never(outside, "codegen/src/");
    }
}

#[test]
fn the_client_stands_alone() {
    for file in
        rust_files().iter().filter(|file| file.is_in("generated-client/src/generated/"))
    {
        for line in file.code().lines().filter(|line| line.contains("crate::")) {
            let fits = ["crate::runtime", "crate::generated", "crate::Error"];
            assert!(
                fits.iter().any(|path| line.contains(path)),
                "{}: {line}",
                file.path
            );
        }
        never("genauth", &file.path);
    }
    let runtime = rust_files();
    let runtime = runtime.iter().filter(|file| {
        file.is_in("generated-client/src/runtime/")
            && !file.is_in("generated-client/src/runtime/tests/")
    });
    for file in runtime {
        assert!(
            !file.mentions("crate::generated"),
            "{} names generated code",
            file.path
        );
    }
    let manifest =
        fs::read_to_string(root().join("generated-client/Cargo.toml")).unwrap();
    for word in ["codegen", "xtask", "build ="] {
        assert!(!manifest.contains(word), "the client's manifest mentions `{word}`");
    }
    assert!(!root().join("generated-client/build.rs").exists());
}

#[test]
fn xtask_knows_no_output_language() {
    let manifest = fs::read_to_string(root().join("xtask/Cargo.toml")).unwrap();
    for library in ["syn", "quote", "prettyplease", "heck", "serde_yaml", "pulldown"] {
        let line = format!("\n{library}");
        assert!(!manifest.contains(&line), "xtask depends on {library}");
    }
}

#[test]
fn files_are_short_and_say_what_they_are_for() {
    for file in rust_files() {
        if file.path.contains("/generated/") {
            assert!(file.text.starts_with("// @generated"), "{}", file.path);
            continue;
        }
        let lines = file.text.lines().count();
        assert!(lines <= 500, "{} has {lines} lines", file.path);
        let described = file.text.starts_with("//! ")
            || file.text.starts_with("#![doc = include_str!");
        assert!(described, "{} does not begin with what it is for", file.path);
    }
}
