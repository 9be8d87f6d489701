//! `cargo xtask ci`: all checks that a commit must pass.

use std::io::{self, Write as _};
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use anyhow::{Context as _, Result, ensure};

use crate::generate::Outcome;

/// A command that must succeed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Name for display and selection.
    pub name: &'static str,
    /// A program and its arguments.
    pub command: Vec<&'static str>,
    /// Environment variables to set.
    pub variables: &'static [(&'static str, &'static str)],
}

/// Combinations of features that users build with, besides all features. `xtask/scripts/users.sh`
/// compiles each feature alone, which takes minutes.
const FEATURES: [&str; 4] = ["", "client", "client,rustls", "verify"];

/// Returns every step, the fastest ones first.
#[must_use]
pub fn steps() -> Vec<Step> {
    let step = |name, command: &'static str| Step {
        name,
        command: command.split(' ').collect(),
        variables: &[],
    };
    let lint = |features| {
        let mut lint = step(
            "features",
            "cargo clippy --package genauth --no-default-features --features",
        );
        lint.command.extend([features, "--", "-D", "warnings"]);
        lint
    };
    let mut steps = vec![
        step("codegen", "cargo xtask codegen --check"),
        step("lint", "cargo xtask lint"),
        step("fmt", "cargo fmt --all --check"),
        step(
            "clippy",
            "cargo clippy --workspace --all-targets --all-features -- -D warnings",
        ),
    ];
    steps.extend(FEATURES.map(lint));
    steps.extend([
        Step {
            variables: &[("RUSTDOCFLAGS", "-D warnings")],
            ..step("doc", "cargo doc --workspace --all-features --no-deps")
        },
        step(
            "verify",
            "cargo test --package genauth --no-default-features --features verify --lib --test verify_*",
        ),
        step("test", "cargo test --workspace --all-features"),
    ]);
    steps
}

/// What no step covers.
const NOT_RUN: &str = "
*** NOT RUN, installs tools with cargo: xtask/scripts/users.sh ***
*** NOT RUN, requires a Redis server: generated-client/scripts/test-redis.sh ***
*** NOT RUN, requires Node.js and Python: generated-client/conformance/run.sh,
    generated-client/mock/sdk/run.sh ***
*** NOT RUN, requires Node.js and Chromium: generated-client/browser/run.sh,
    generated-client/docs/check/run.sh, generated-client/mock/browser/run.sh ***
";

/// Runs the steps with these names, or all steps, and stops at the first failure.
///
/// # Errors
///
/// Returns an error if a name is unknown, or if a program cannot be started.
pub fn run(root: &Path, steps: &[Step], names: &[String]) -> Result<Outcome> {
    for name in names {
        let known: Vec<_> = steps.iter().map(|step| step.name).collect();
        ensure!(
            known.contains(&name.as_str()),
            "unknown step `{name}`; valid steps are {}",
            list(known)
        );
    }
    let is_asked_for =
        |step: &&Step| names.is_empty() || names.iter().any(|name| name == step.name);
    for step in steps.iter().filter(is_asked_for) {
        say(&format!("\n== {}\n", step.shown()))?;
        let start = Instant::now();
        if !step.passes(root)? {
            return Ok(Outcome::Refused(format!(
                "\nerror: step `{0}` failed; run `cargo xtask ci {0}` to repeat only this step\n",
                step.name
            )));
        }
        say(&format!("== {}: {:.0} s\n", step.name, start.elapsed().as_secs_f64()))?;
    }
    Ok(Outcome::Done(NOT_RUN.to_owned()))
}

/// Lists the steps with their commands.
#[must_use]
pub fn listed(steps: &[Step]) -> String {
    steps.iter().map(|step| format!("{:<9} {}\n", step.name, step.shown())).collect()
}

/// Formats names without duplicates.
fn list(mut names: Vec<&str>) -> String {
    names.dedup();
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// Flushes, because steps write to the same output.
fn say(text: &str) -> Result<()> {
    let mut out = io::stdout();
    out.write_all(text.as_bytes())
        .and_then(|()| out.flush())
        .context("cannot write to standard output")
}

impl Step {
    fn passes(&self, root: &Path) -> Result<bool> {
        let (program, arguments) =
            self.command.split_first().context("the step has no command")?;
        let status = Command::new(program)
            .args(arguments)
            .envs(self.variables.iter().copied())
            // Set for this program, and wrong for others.
            .env_remove("CARGO_MANIFEST_DIR")
            .env_remove("CARGO_MANIFEST_PATH")
            .current_dir(root)
            .status()
            .with_context(|| format!("cannot run {program}"))?;
        Ok(status.success())
    }

    /// Returns the command in shell syntax.
    fn shown(&self) -> String {
        let quoted = |word: &str| {
            let is_plain = !word.is_empty() && !word.contains([' ', '*']);
            if is_plain { word.to_owned() } else { format!("\"{word}\"") }
        };
        let variables =
            self.variables.iter().map(|(key, value)| format!("{key}={}", quoted(value)));
        let words = self.command.iter().map(|word| quoted(word));
        variables.chain(words).collect::<Vec<_>>().join(" ")
    }
}
