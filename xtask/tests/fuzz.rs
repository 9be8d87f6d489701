//! Runs mutated files through the generator: some new ones, and those that failed once.
//!
//! `cargo xtask fuzz` runs as many as wanted.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const TARGETS: [&str; 4] = ["spec", "openapi", "page", "diff"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

fn fuzz(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("fuzz").args(arguments).current_dir(root()).output().unwrap()
}

fn text(output: &Output) -> String {
    let both = [output.stdout.as_slice(), output.stderr.as_slice()].concat();
    String::from_utf8(both).unwrap()
}

#[test]
fn no_mutation_breaks_a_property() {
    let kept = tempfile::tempdir().unwrap();
    let keep = kept.path().to_str().unwrap();
    for target in TARGETS {
        let output =
            fuzz(&["--target", target, "--cases", "60", "--seed", "3", "--keep", keep]);
        let report = text(&output);
        assert!(output.status.success(), "{report}");
        // Without both, nothing was tested.
        let count = |word: &str| {
            let (before, _) = report.split_once(word).unwrap();
            before.rsplit(' ').next().unwrap().parse::<usize>().unwrap()
        };
        assert!(count(" valid") > 0 && count(" rejected") > 0, "{report}");
    }
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect()
}

#[test]
fn cases_that_failed_pass_now() {
    for target in TARGETS {
        for case in folders(&root().join("codegen/tests/fuzz").join(target)) {
            let output = fuzz(&["--replay", case.to_str().unwrap()]);
            assert!(output.status.success(), "{}:\n{}", case.display(), text(&output));
        }
    }
}

/// Checks that broken properties, crashes, and excessive memory are noticed.
#[test]
fn failures_are_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let case = folder.path().join("spec/empty");
    fs::create_dir_all(case.join("spec")).unwrap();
    fs::write(case.join("spec/api.yaml"), "a: [").unwrap();
    assert!(fuzz(&["--replay", case.to_str().unwrap()]).status.success());
    // Neither a target nor a case.
    let output = fuzz(&["--replay", folder.path().to_str().unwrap()]);
    assert!(!output.status.success(), "{}", text(&output));
}
