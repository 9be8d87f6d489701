//! Checks what the published package contains.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn packaged() -> BTreeSet<String> {
    let output = Command::new(env!("CARGO"))
        .args([
            "package",
            "--package",
            "genauth",
            "--list",
            "--allow-dirty",
            "--offline",
        ])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let list = String::from_utf8(output.stdout).unwrap();
    list.lines().map(|line| line.replace('\\', "/")).collect()
}

#[test]
fn the_package_holds_what_users_need_and_nothing_else() {
    let files = packaged();
    for needed in
        ["Cargo.toml", "LICENSE", "README.md", "src/lib.rs", "examples/blocking.rs"]
    {
        assert!(files.contains(needed), "{needed} is missing");
    }
    for guide in fs::read_dir(root().join("generated-client/docs/guide")).unwrap() {
        let name = guide.unwrap().file_name().into_string().unwrap();
        assert!(files.contains(&format!("docs/guide/{name}")), "{name} is missing");
    }
    let made_by_cargo = [".cargo_vcs_info.json", "Cargo.lock", "Cargo.toml.orig"];
    for file in files.iter().filter(|file| !made_by_cargo.contains(&file.as_str())) {
        let is_needed = file.starts_with("src/")
            || file.starts_with("docs/guide/")
            || file.starts_with("examples/")
            || !file.contains('/');
        assert!(is_needed, "{file} is of no use");
        let is_test = file.contains("/tests/")
            || file.ends_with("/tests.rs")
            || file.starts_with("src/conformance/");
        assert!(!is_test, "{file} is a test");
    }
}

/// Each package needs its own copy.
#[test]
fn the_license_of_the_packages_is_that_of_the_project() {
    let license = |path: &str| fs::read_to_string(root().join(path)).unwrap();
    for folder in ["generated-client", "generated-client/http", "generated-client/mock"]
    {
        assert_eq!(
            license(&format!("{folder}/LICENSE")),
            license("LICENSE"),
            "{folder}"
        );
    }
}
