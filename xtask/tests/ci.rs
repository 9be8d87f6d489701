//! Tests the list of CI steps, and what calls it.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

use xtask::ci::{Step, listed, run, steps};
use xtask::generate::Outcome;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn text(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

#[test]
fn no_step_is_lost() {
    let expected = "\
codegen   cargo xtask codegen --check
lint      cargo xtask lint
fmt       cargo fmt --all --check
clippy    cargo clippy --workspace --all-targets --all-features -- -D warnings
features  cargo clippy --package genauth --no-default-features --features \"\" -- -D warnings
features  cargo clippy --package genauth --no-default-features --features client -- -D warnings
features  cargo clippy --package genauth --no-default-features --features client,rustls -- -D warnings
features  cargo clippy --package genauth --no-default-features --features verify -- -D warnings
doc       RUSTDOCFLAGS=\"-D warnings\" cargo doc --workspace --all-features --no-deps
verify    cargo test --package genauth --no-default-features --features verify --lib --test \"verify_*\"
test      cargo test --workspace --all-features
";
    assert_eq!(listed(&steps()), expected);
}

#[test]
fn the_script_and_the_hosted_workflow_call_the_same_list() {
    assert!(text(".ci/run").ends_with("\nexec cargo xtask ci \"$@\"\n"));
    let workflow = text(".github/workflows/ci.yml");
    let commands: Vec<_> =
        workflow.lines().filter_map(|line| line.trim().strip_prefix("run: ")).collect();
    assert_eq!(commands, ["|", ".ci/run", "|", "xtask/scripts/users.sh"]);
}

fn step(name: &'static str, command: &[&'static str]) -> Step {
    Step {
        name,
        command: command.to_vec(),
        variables: &[("SEEN", "a b")],
    }
}

#[cfg(unix)]
#[test]
fn the_first_step_that_fails_is_the_last_one() {
    let root = tempfile::tempdir().unwrap();
    let steps = [
        step("first", &["sh", "-c", "echo \"$SEEN\" > first"]),
        step("second", &["sh", "-c", "touch second; exit 3"]),
        step("third", &["touch", "third"]),
    ];
    let Outcome::Refused(message) = run(root.path(), &steps, &[]).unwrap() else {
        panic!()
    };
    assert!(message.contains("step `second` failed"), "{message}");
    let exists = |name| root.path().join(name).exists();
    assert!(exists("second") && !exists("third"));
    assert_eq!(fs::read_to_string(root.path().join("first")).unwrap(), "a b\n");
}

#[cfg(unix)]
#[test]
fn only_the_steps_that_are_asked_for_are_run() {
    let root = tempfile::tempdir().unwrap();
    let steps = [step("one", &["touch", "one"]), step("two", &["touch", "two"])];
    let Outcome::Done(message) = run(root.path(), &steps, &["two".to_owned()]).unwrap()
    else {
        panic!()
    };
    let readme = text("README.md");
    let (_, proofs) = readme.split_once("### Proofs that need more than Rust").unwrap();
    let scripts: Vec<_> = proofs
        .lines()
        .take_while(|line| !line.starts_with('#'))
        .filter_map(|line| line.strip_prefix("| `")?.split_once(".sh` |"))
        .map(|(script, _)| format!("{script}.sh"))
        .collect();
    assert!(scripts.len() > 5, "{scripts:?}");
    for script in scripts {
        assert!(message.contains(&script), "{script} is not in\n{message}");
    }
    assert!(root.path().join("two").exists() && !root.path().join("one").exists());

    let error = run(root.path(), &steps, &["three".to_owned()]).unwrap_err().to_string();
    assert_eq!(error, "unknown step `three`; valid steps are `one`, `two`");
    let missing = [step("none", &["no-such-program-on-any-machine"])];
    let error = run(root.path(), &missing, &[]).unwrap_err().to_string();
    assert_eq!(error, "cannot run no-such-program-on-any-machine");
}
