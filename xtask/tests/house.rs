//! Enforces the rules about dependencies and the layout of files. The README explains them.
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

    /// Returns the text without comments and unit tests.
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
    assert!(files.len() > 50, "project not found at the expected location");
    files
}

/// Asserts that `word` occurs in `allowed`, and nowhere else.
fn only_in(word: &str, folder: &str, allowed: &[&str]) {
    let files = rust_files();
    let within: Vec<_> =
        files.iter().filter(|file| file.is_in(folder) && file.mentions(word)).collect();
    for file in &within {
        let fits = allowed.iter().any(|allowed| file.is_in(allowed));
        assert!(
            fits,
            "{} mentions `{word}`, which is allowed only in {allowed:?}",
            file.path
        );
    }
    assert!(
        !within.is_empty(),
        "`{word}` does not occur anywhere: is the rule outdated?"
    );
}

fn never(word: &str, folder: &str) {
    for file in rust_files().iter().filter(|file| file.is_in(folder)) {
        assert!(!file.mentions(word), "{} mentions `{word}`", file.path);
    }
}

#[test]
fn the_top_level_holds_nothing_else() {
    const FIXED: [&str; 10] = [
        "CHANGELOG.md",
        "Cargo.lock",
        "Cargo.toml",
        "LICENSE",
        "README.md",
        "codegen",
        "generated-client",
        "spec",
        "target",
        "xtask",
    ];
    for entry in fs::read_dir(root()).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(name.starts_with('.') || FIXED.contains(&name.as_str()), "{name}");
    }
}

#[test]
fn each_library_has_one_room() {
    only_in("heck", "codegen/src", &["codegen/src/names/"]);
    for parser in ["serde_yaml", "saphyr_parser"] {
        only_in(parser, "codegen/src", &["codegen/src/yaml/"]);
    }
    // The tests of names use the parser to check that each one is an identifier.
    let printing = ["codegen/src/format/", "codegen/src/names/tests.rs"];
    for printer in ["syn", "prettyplease"] {
        only_in(printer, "codegen/src", &printing);
    }
    let rust =
        ["catalog/", "module.rs", "rust/"].map(|it| format!("codegen/src/emit/{it}"));
    only_in("quote::", "codegen/src", &rust.each_ref().map(String::as_str));
    only_in("annotate_snippets", "codegen/src", &["codegen/src/diagnostics/"]);
    never("reqwest", "generated-client/src");
    // Below the client, in a crate of its own.
    for library in
        ["hyper_util", "hyper::", "h2::", "rustls::", "tokio_rustls", "tower_service"]
    {
        never(library, "generated-client/src");
        only_in(library, "generated-client/http/", &["generated-client/http/src/"]);
    }
    only_in(
        "genauth_http",
        "generated-client/src",
        &[
            "generated-client/src/runtime/transport/",
            "generated-client/src/events/source.rs",
        ],
    );
    let signatures = [
        "generated-client/src/verify/signature.rs",
        "generated-client/src/verify/tests.rs",
    ];
    only_in("ring::", "generated-client/src", &signatures);
    only_in(
        "::redis",
        "generated-client/src",
        &["generated-client/src/wechat/redis.rs"],
    );
    only_in(
        "tokio_tungstenite",
        "generated-client/src",
        &["generated-client/src/events/"],
    );
    let signature = "generated-client/src/runtime/credentials/signature/sign.rs";
    only_in("hmac", "generated-client/src", &[signature, signatures[0], signatures[1]]);
    // The WebSocket handshake contains a hash.
    let hashes = [signature, "generated-client/src/events/source.rs"];
    only_in("sha1", "generated-client/src", &hashes);
    let passwords = "generated-client/src/passwords/";
    for cipher in ["rsa::", "sm2::"] {
        only_in(cipher, "generated-client/src", &[passwords]);
    }
    let pkce = "generated-client/src/oidc/pkce.rs";
    let random = [pkce, passwords, signature, hashes[1]];
    only_in("getrandom::", "generated-client/src", &random);
    only_in("sha2::", "generated-client/src", &[pkce]);
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
        for room in ["generated", "oidc", "sign_in", "passwords"] {
            let fits = !file.mentions(&format!("crate::{room}"));
            assert!(fits, "{} names `{room}`", file.path);
        }
    }
    never("crate::runtime", "generated-client/src/shared/");
    // Special modules use the general one, not the other way round.
    for room in ["crate::sign_in", "crate::passwords"] {
        never(room, "generated-client/src/oidc/");
    }
    let manifest =
        fs::read_to_string(root().join("generated-client/Cargo.toml")).unwrap();
    for word in ["codegen", "xtask", "build ="] {
        assert!(
            !manifest.contains(word),
            "the manifest of the client mentions `{word}`"
        );
    }
    assert!(!root().join("generated-client/build.rs").exists());
}

/// Tokens can be verified without the clients, so only one file of the verifier uses one.
#[test]
fn the_verifier_stands_alone() {
    let room = "generated-client/src/verify/";
    let client = format!("{room}client.rs");
    for file in rust_files().iter().filter(|file| file.is_in(room)) {
        for line in file.code().lines().filter(|line| line.contains("crate::")) {
            let fits = line.contains("crate::shared") || file.path == client;
            assert!(fits, "{}: {line}", file.path);
        }
    }
    let manifest =
        fs::read_to_string(root().join("generated-client/Cargo.toml")).unwrap();
    let feature = manifest.lines().find(|line| line.starts_with("verify = ")).unwrap();
    for word in ["client", "hyper", "tls"] {
        assert!(!feature.contains(word), "the feature `verify` enables `{word}`");
    }
    never("crate::verify", "generated-client/src/runtime/");
    never("crate::verify", "generated-client/src/generated/");
}

/// Hand-written modules depend on the runtime and on generated code, not the other way round.
#[test]
fn the_rooms_stand_on_the_client() {
    for room in ["wechat", "test_util"] {
        for below in ["runtime", "generated"] {
            never(&format!("crate::{room}"), &format!("generated-client/src/{below}/"));
        }
    }
    never("crate::test_util", "generated-client/src/wechat/");
    // Mocks identify methods by type, so they work with all of them.
    never("crate::generated", "generated-client/src/test_util/");
}

#[test]
fn rooms_for_features_are_beside_the_client_and_not_below() {
    for room in ["events", "webhook"] {
        for below in ["runtime", "generated"] {
            never(&format!("crate::{room}"), &format!("generated-client/src/{below}/"));
        }
    }
}

#[test]
fn xtask_knows_no_output_language() {
    let manifest = fs::read_to_string(root().join("xtask/Cargo.toml")).unwrap();
    // The tests of xtask may parse Rust.
    let manifest = manifest.split("[dev-dependencies]").next().unwrap();
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
        assert!(
            described,
            "{} does not start with a `//!` line that states its purpose",
            file.path
        );
    }
}

#[test]
fn the_comparison_with_other_sdks_is_only_a_test() {
    never("crate::conformance", "generated-client/src/");
    let library =
        fs::read_to_string(root().join("generated-client/src/lib.rs")).unwrap();
    assert!(library.contains("#[cfg(test)]\nmod conformance;"));
    // Test utilities use the public API and hooks for tests, not the internals of the runtime.
    for file in rust_files() {
        if file.is_in("generated-client/src/conformance/") {
            for line in file.code().lines().filter(|line| line.contains("crate::")) {
                let fits = [
                    "crate::authentication",
                    "crate::management",
                    "crate::transport",
                    "crate::generated::dispatch",
                    "crate::runtime::client::dispatch",
                    "crate::runtime::operation",
                ];
                let fits = fits.iter().any(|path| line.contains(path));
                assert!(fits, "{}: {line}", file.path);
            }
        }
    }
}

/// What users compile, and what may change the features of their other crates.
#[test]
fn users_compile_few_crates() {
    let output = std::process::Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--package", "genauth", "--edges", "normal,build"])
        .args(["--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).unwrap();
    let names = text.lines().filter_map(|line| line.split(' ').next());
    let versions = text.lines().map(|line| line.trim_end_matches(" (*)").trim());
    let versions: std::collections::BTreeSet<_> = versions.collect();
    let names: std::collections::BTreeSet<_> = names.collect();
    assert!(names.contains("hyper-util") && names.contains("rustls"), "{names:?}");
    assert!(names.len() < 70, "{} crates: {names:?}", names.len());
    assert_eq!(
        names.len(),
        versions.len(),
        "multiple versions of a crate: {versions:?}"
    );
    for heavy in ["reqwest", "tower", "url", "openssl-sys"] {
        assert!(!names.contains(heavy), "{heavy}");
    }
    // Each of these affects other crates of the program.
    let features = ["float_roundtrip", "preserve_order", "arbitrary_precision"];
    for folder in ["generated-client", "generated-client/http"] {
        let manifest =
            fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        for feature in features {
            assert!(!manifest.contains(feature), "{folder}: {feature}");
        }
    }
}
