//! Checks the counts in prose against the spec.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Diagnostics;
use codegen::load::load;
use codegen::raw::Spec;
use codegen::source::{SourceFile, Sources};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

/// Returns the groups of a client.
fn spec(client: &str) -> Spec {
    let folder = fs::read_dir(root().join("spec").join(client)).unwrap();
    let files = folder.map(|entry| {
        let path = entry.unwrap().path();
        SourceFile {
            path: format!("{client}/{}", path.file_name().unwrap().to_str().unwrap()),
            text: fs::read_to_string(&path).unwrap(),
        }
    });
    load(&Sources::new(files.collect()), &mut Diagnostics::default()).spec
}

/// Returns how many operations of a client are emitted, and how many are not.
fn operations(client: &str) -> (usize, usize) {
    let spec = spec(client);
    let groups = spec.groups.iter();
    let groups = groups.filter(|group| group.home().client == Some(client));
    let all: Vec<_> = groups.flat_map(|group| &group.content.operations).collect();
    let emitted = all.iter().filter(|operation| operation.is_emitted()).count();
    assert!(emitted > 100, "{client}: {emitted}");
    (emitted, all.len() - emitted)
}

fn says(path: &str, phrase: &str) {
    let text = fs::read_to_string(root().join(path)).unwrap();
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(text.contains(phrase), "{path} does not say `{phrase}`");
}

#[test]
fn the_readme_and_the_changelog_count_the_operations() {
    let (users, hidden) = operations("authentication");
    let (managers, hidden_too) = operations("management");
    says("generated-client/README.md", &format!("all {} operations", users + managers));
    says("CHANGELOG.md", &format!("`AuthenticationClient` with the {users} operations"));
    says("CHANGELOG.md", &format!("`ManagementClient` with the {managers} operations"));
    says(
        "CHANGELOG.md",
        &format!("{} more operations are published", hidden + hidden_too),
    );
}
