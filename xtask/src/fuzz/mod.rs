//! `cargo xtask fuzz`: runs the generator on mutated files.
//!
//! Cases run in child processes with limited memory, so that a crash ends only one of them. A case
//! is determined by its target, the seed, and its number.

mod case;
mod check;
mod compile;
mod corpus;
mod messages;
mod minimize;
mod mutate;
mod random;
mod report;
mod supervise;
mod worker;

use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Instant;

use anyhow::{Context as _, Result};
use clap::Args;

use self::case::{Case, Target};
use self::compile::Compiler;
use self::corpus::{Corpus, sources};
use self::minimize::minimize;
use self::report::{Finding, Tally};
use self::supervise::{Plan, replay};
use crate::generate::Outcome;
use crate::workspace::Workspace;

/// Folder of the minimized failures, by target.
const KEPT: &str = "codegen/tests/fuzz";

/// What to run.
#[derive(Debug, Args)]
pub struct Options {
    /// Number of cases of each target
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    cases: u64,
    /// Seed of the random numbers
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Number of the first case
    #[arg(long, value_name = "N", default_value_t = 0)]
    from: u64,
    /// Part of the generator to run; may be repeated [default: all]
    #[arg(long, value_enum)]
    target: Vec<Target>,
    /// Number of processes [default: number of cores]
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
    /// Number of valid specs whose generated code is compiled
    #[arg(long, value_name = "N", default_value_t = 0)]
    compile: usize,
    /// Folder for minimized failures [default: codegen/tests/fuzz]
    #[arg(long, value_name = "DIR")]
    keep: Option<PathBuf>,
    /// Write the files of the case `--from` to this folder, and run nothing
    #[arg(long, value_name = "DIR", requires = "target")]
    write: Option<PathBuf>,
    /// Run the case of a folder, such as `codegen/tests/fuzz/spec/hang`
    #[arg(long, value_name = "DIR", conflicts_with_all = ["target", "write"])]
    replay: Option<PathBuf>,
    #[arg(long, hide = true)]
    worker: bool,
}

/// Runs the cases.
///
/// # Errors
///
/// Returns an error if a file cannot be read or written, or if a worker cannot be started.
pub fn run(workspace: &Workspace, options: &Options) -> Result<Outcome> {
    let root = workspace.root();
    let cases = options.from..options.from.saturating_add(options.cases);
    match (&options.replay, options.target.as_slice(), &options.write) {
        (Some(folder), _, _) if options.worker => {
            worker::replay(folder)?;
            Ok(Outcome::Done(String::new()))
        }
        (Some(folder), _, _) => Ok(match replay(root, folder)? {
            None => Outcome::Done("no property is broken\n".to_owned()),
            Some(crash) => {
                Outcome::Refused(format!("{}\n{}\n", crash.signature, crash.details))
            }
        }),
        (None, [target], _) if options.worker => {
            worker::cases(root, *target, options.seed, cases)?;
            Ok(Outcome::Done(String::new()))
        }
        (None, [target, ..], Some(folder)) => {
            let case = Corpus::of(root)?.case(*target, options.seed, options.from);
            case.save(folder)?;
            Ok(Outcome::Done(String::new()))
        }
        (None, targets, _) => {
            let all = [Target::Spec, Target::Openapi, Target::Page, Target::Diff];
            let targets = if targets.is_empty() { &all } else { targets };
            run_all(root, targets, options, &cases)
        }
    }
}

fn run_all(
    root: &Path,
    targets: &[Target],
    options: &Options,
    cases: &std::ops::Range<u64>,
) -> Result<Outcome> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let jobs = options.jobs.unwrap_or(cores).max(1);
    let kept = options.keep.clone().unwrap_or_else(|| root.join(KEPT));
    let mut text = String::new();
    let mut is_broken = false;
    for &target in targets {
        let start = Instant::now();
        let plan = Plan {
            target,
            seed: options.seed,
            cases: cases.clone(),
        };
        let tally = supervise::run(root, &plan, jobs)?;
        let numbers = tally.render(start.elapsed().as_secs_f64());
        text.push_str(&format!(
            "{} (seed {}): {numbers}",
            target.as_str(),
            options.seed
        ));
        let mut found = findings(root, &plan, &tally, &kept)?;
        if target == Target::Spec && options.compile > 0 {
            let (number, errors) =
                compiled(root, &plan, &tally, options.compile, &kept)?;
            text.push_str(&format!("compiled: {number}\n"));
            found.push_str(&errors);
        }
        is_broken |= !found.is_empty();
        text.push_str(&found);
    }
    Ok(if is_broken { Outcome::Differs(text) } else { Outcome::Done(text) })
}

/// Minimizes and keeps the first case of each finding.
fn findings(root: &Path, plan: &Plan, tally: &Tally, kept: &Path) -> Result<String> {
    if tally.findings.is_empty() {
        return Ok(String::new());
    }
    let corpus = Corpus::of(root)?;
    let mut text = String::new();
    for (signature, finding) in &tally.findings {
        let Finding {
            index,
            details,
            count,
        } = finding;
        let case = corpus.case(plan.target, plan.seed, *index);
        let folder = kept.join(plan.target.as_str()).join(folder_name(signature));
        let is_alone = keep(root, case, signature, &folder)?;
        let note =
            if is_alone { "" } else { ", not reproduced in a process of its own" };
        text.push_str(&format!(
            "\n{signature}: {count} cases, the first is {index}{note}; kept in {}\n{}\n",
            folder.display(),
            details.chars().take(2_000).collect::<String>(),
        ));
    }
    Ok(text)
}

/// Compiles the code of some valid cases, and keeps those that do not compile. Returns the number
/// of the others, and the errors.
fn compiled(
    root: &Path,
    plan: &Plan,
    tally: &Tally,
    count: usize,
    kept: &Path,
) -> Result<(usize, String)> {
    let compiler = Compiler::new(root)?;
    let corpus = Corpus::of(root)?;
    let mut accepted = tally.accepted.clone();
    accepted.sort_unstable();
    let (mut number, mut text) = (0, String::new());
    for index in accepted.iter().step_by((accepted.len() / count).max(1)).take(count) {
        let case = corpus.case(plan.target, plan.seed, *index);
        let Ok(files) = codegen::build(&sources(&case.spec)) else { continue };
        let Some(errors) = compiler.check(&files)? else {
            number += 1;
            continue;
        };
        let folder = kept.join(format!("{}/uncompiled-{index}", plan.target.as_str()));
        case.save(&folder)?;
        text.push_str(&format!("\nuncompiled: case {index}\n{errors}\n"));
    }
    Ok((number, text))
}

/// Writes a case to a folder, minimized if it fails in a process of its own.
fn keep(root: &Path, case: Case, signature: &str, folder: &Path) -> Result<bool> {
    let scratch = tempfile::tempdir().context("cannot create a temporary folder")?;
    let attempt = scratch.path().join(case.target.as_str()).join("case");
    let fails = |case: &Case| -> bool {
        let _ = fs::remove_dir_all(&attempt);
        let crash = case.save(&attempt).and_then(|()| replay(root, &attempt));
        crash.ok().flatten().is_some_and(|crash| crash.signature == signature)
    };
    let is_alone = fails(&case);
    let case = if is_alone { minimize(case, fails) } else { case };
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    case.save(folder)?;
    Ok(is_alone)
}

/// Returns a signature as the name of a folder.
fn folder_name(signature: &str) -> String {
    let name = signature.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
    name.chars().take(80).collect()
}
