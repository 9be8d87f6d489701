//! Enforces the layers of the generator, of the runtime and the transport of the client, and of the
//! mock: who may import from whom, without cycles.
#![allow(clippy::unwrap_used, clippy::panic)]

#[cfg(test)]
mod imports;

use std::fs;
use std::path::{Path, PathBuf};

use imports::{Graph, circle, graph};

/// Each layer may import from itself and from earlier layers.
type Layers = &'static [&'static str];

const RUNTIME: Layers = &[
    "runtime/codec/",
    "runtime/fields/",
    "runtime/error/",
    "runtime/operation.rs",
    "runtime/brand.rs",
    "runtime/transport/",
    "runtime/credentials/",
    "runtime/call/",
    "runtime/client/",
    // Imported by all other modules.
    "runtime/",
];

/// The crate of the built-in transport.
const TRANSPORT: Layers =
    &["options.rs", "tls.rs", "connect.rs", "error.rs", "client.rs", "lib.rs"];

const CODEGEN: Layers = &[
    "hint.rs",
    "explain/",
    "parallel.rs",
    "files.rs",
    "source/",
    "types/",
    "raw/",
    "wording.rs",
    // Diagnostics show places, and reading produces diagnostics.
    "yaml/tree.rs",
    "yaml/locations.rs",
    "diagnostics/",
    "yaml/",
    "names/",
    // Defaults are filled in right after reading.
    "defaults.rs",
    "load.rs",
    "symbols/",
    "resources/",
    "rules/",
    "model/",
    "sound.rs",
    "format/",
    "emit/",
    "guide.rs",
    "schema.rs",
    "coverage/",
    "export/",
    "import/",
    "diff/",
    "lint/",
    "lib.rs",
];

const MOCK: Layers = &[
    "catalog.rs",
    "call.rs",
    "clock.rs",
    "random.rs",
    "router.rs",
    "values/",
    "validate/",
    // The state engine uses the ID of the user pool.
    "seed/constants.rs",
    "state/",
    "seed/",
    "connection.rs",
    // What identity remembers is a part of the world, which its handlers change.
    "identity/state/",
    "log/",
    "faults/",
    "events/",
    "world.rs",
    "identity/",
    "page/",
    "control/",
    "server/",
    "mock.rs",
    "lib.rs",
    // The program uses the library.
    "console/",
    "main.rs",
];

/// Earlier layers that a layer may not import from.
const HIDDEN: [(&str, &[&str]); 8] = [
    (
        "format/",
        &["raw/", "symbols/", "resources/", "rules/", "load.rs", "yaml/", "model/"],
    ),
    (
        "emit/",
        &[
            "raw/",
            "symbols/",
            "resources/",
            "rules/",
            "load.rs",
            "yaml/",
            "diagnostics/",
        ],
    ),
    ("emit/catalog/", &["emit/docs/", "emit/rust/"]),
    ("emit/docs/", &["emit/catalog/", "emit/rust/"]),
    ("emit/rust/", &["emit/catalog/", "emit/docs/"]),
    ("model/", &["rules/"]),
    ("export/", &["model/", "emit/", "import/"]),
    ("diff/", &["raw/", "symbols/", "rules/", "load.rs", "emit/", "export/", "import/"]),
];

fn layer(layers: Layers, file: &str) -> usize {
    let found = layers.iter().position(|layer| file.starts_with(layer));
    found.unwrap_or_else(|| panic!("{file} is in no layer"))
}

/// Returns the files below a folder, by their paths below `src`.
fn files(src: &Path, folder: &str) -> Vec<(String, String)> {
    let mut files = Vec::new();
    let mut pending: Vec<PathBuf> = vec![src.join(folder)];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                pending.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let name = path.strip_prefix(src).unwrap().to_str().unwrap();
                files
                    .push((name.replace('\\', "/"), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.retain(|(path, _)| !path.contains("/tests"));
    files
}

fn client_source() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    root.join("generated-client/src")
}

fn runtime() -> Graph {
    let graph = graph(&files(&client_source(), "runtime"));
    let imports: usize = graph.values().map(std::collections::BTreeSet::len).sum();
    assert!(
        graph.len() > 40 && imports > 100,
        "{} files, {imports} imports",
        graph.len()
    );
    graph
}

/// Returns imports from a later layer, or from one that is hidden.
fn against(layers: Layers, graph: &Graph) -> Vec<String> {
    let mut found = Vec::new();
    for (file, imports) in graph {
        let hidden = HIDDEN.iter().filter(|(room, _)| file.starts_with(room));
        let hidden: Vec<_> = hidden.flat_map(|(_, rooms)| rooms.iter()).collect();
        for import in imports {
            if layer(layers, import) > layer(layers, file)
                || hidden.iter().any(|room| import.starts_with(**room))
            {
                found.push(format!("{file} imports from {import}"));
            }
        }
    }
    found
}

fn codegen_source() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    root.join("codegen/src")
}

fn codegen() -> Graph {
    let graph = graph(&files(&codegen_source(), ""));
    assert!(graph.len() > 100, "{} files", graph.len());
    graph
}

fn mock_source() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    root.join("generated-client/mock/src")
}

/// Returns the imports of the mock, except those of the generated catalog.
fn mock() -> Graph {
    let mut files = files(&mock_source(), "");
    files.retain(|(path, _)| !path.starts_with("generated/"));
    let graph = graph(&files);
    assert!(graph.len() > 100, "{} files", graph.len());
    graph
}

#[test]
fn codegen_keeps_its_layers() {
    assert_eq!(against(CODEGEN, &codegen()), Vec::<String>::new());
}

#[test]
fn codegen_has_no_circle() {
    assert_eq!(circle(&codegen()), None);
}

#[test]
fn the_runtime_has_no_circle() {
    assert_eq!(circle(&runtime()), None);
}

#[test]
fn the_runtime_keeps_its_layers() {
    assert_eq!(against(RUNTIME, &runtime()), Vec::<String>::new());
}

fn transport_source() -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    root.join("generated-client/http/src")
}

#[test]
fn the_transport_keeps_its_layers() {
    let graph = graph(&files(&transport_source(), ""));
    assert_eq!(graph.len(), TRANSPORT.len());
    assert_eq!(circle(&graph), None);
    assert_eq!(against(TRANSPORT, &graph), Vec::<String>::new());
}

#[test]
fn the_mock_has_no_circle() {
    assert_eq!(circle(&mock()), None);
}

#[test]
fn the_mock_keeps_its_layers() {
    assert_eq!(against(MOCK, &mock()), Vec::<String>::new());
}

#[test]
fn crates_have_one_module_style() {
    for src in [client_source(), transport_source(), codegen_source(), mock_source()] {
        for (path, _) in files(&src, "") {
            let folder = src.join(path.strip_suffix(".rs").unwrap());
            assert!(
                !folder.is_dir(),
                "{path} has a folder of the same name: move it there as mod.rs"
            );
        }
    }
}

/// Checks that the checks above detect violations.
#[test]
fn circles_and_layers_are_seen() {
    let file = |path: &str, text: &str| (path.to_owned(), text.to_owned());
    let fine = [
        file("runtime/mod.rs", "mod call; mod codec; pub use call::a::A;"),
        file("runtime/call/mod.rs", "pub(crate) mod a; pub(crate) mod b;"),
        file(
            "runtime/call/a.rs",
            "use super::b::{self, B}; use crate::runtime::codec::C;",
        ),
        file("runtime/call/b.rs", "#[cfg(test)] mod tests { use super::super::a::A; }"),
        file("runtime/codec/mod.rs", "use std::fmt; use http::Uri; fn f() { a::b(); }"),
    ];
    let clean = graph(&fine);
    assert_eq!((circle(&clean), against(RUNTIME, &clean)), (None, Vec::new()));
    assert_eq!(clean["runtime/call/a.rs"].len(), 2);
    for back in [
        "use super::a::A;",
        "use crate::runtime::call::{a::A, C};",
        "fn f() { let _ = super::a::g(); }",
        "fn f(_: crate::runtime::call::a::A) {}",
        "macro_rules! m { () => { $crate::runtime::call::a::g() } }",
        "pub(crate) use super::super::call::a as other;",
    ] {
        let mut files = fine.clone();
        files[3].1 = back.to_owned();
        let circle = circle(&graph(&files)).unwrap_or_else(|| panic!("{back}"));
        assert_eq!(circle, ["runtime/call/a.rs", "runtime/call/b.rs"], "{back}");
    }
    let mut files = fine.clone();
    files[4].1 = "use crate::runtime::call::b::B;".to_owned();
    let expected = "runtime/codec/mod.rs imports from runtime/call/b.rs";
    assert_eq!(against(RUNTIME, &graph(&files)), [expected]);
    // What an emitter may not import, and later layers.
    for (file_path, text, import) in [
        ("emit/docs/a.rs", "use crate::raw::Spec;", "raw/mod.rs"),
        ("emit/docs/a.rs", "use crate::emit::rust::b;", "emit/rust/mod.rs"),
        ("rules/a.rs", "use crate::model::Api;", "model/mod.rs"),
        ("raw/a.rs", "use crate::rules::check;", "rules/mod.rs"),
    ] {
        let rooms = ["raw", "rules", "model", "emit/rust"];
        let mut files: Vec<_> =
            rooms.iter().map(|room| file(&format!("{room}/mod.rs"), "")).collect();
        files.push(file(file_path, text));
        let expected = format!("{file_path} imports from {import}");
        assert_eq!(against(CODEGEN, &graph(&files)), [expected]);
    }
}
