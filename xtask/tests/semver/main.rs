//! Proves the rules of `cargo xtask diff`: each case changes a small spec, compiles an old program
//! with the new crate, and runs it against a server of the old version. The table of all cases is
//! written to `target/semver-table.md`.
//!
//! Compiling takes minutes, so a usual run compiles every twelfth case. `CHANGES=all cargo test -p
//! xtask --test semver` compiles all of them: do that after a change of the rules or of the emitter.
#![allow(clippy::unwrap_used, clippy::panic)]

mod case;
mod project;
mod table;
mod transcript;
mod verdict;

use std::collections::BTreeSet;
use std::fs;

use codegen::diff::Effect;
use codegen::diff::rules::RULES;

use case::Case;
use project::{files_in, root};
use verdict::{Verdict, verdicts};

/// Returns every case.
fn cases() -> Vec<Case> {
    let texts = files_in("cases").into_iter().filter(|(path, _)| path != "README.md");
    texts.flat_map(|(_, text)| Case::parse(&text)).collect()
}

#[test]
fn every_change_is_found_and_no_other() {
    let base = files_in("spec");
    for case in cases() {
        let diff = case.diff(&base);
        let found = diff.changes.iter();
        let found: Vec<_> =
            found.map(|it| (it.rule.name.to_owned(), it.subject.clone())).collect();
        assert_eq!(found, case.changes, "{}", case.name);
    }
}

#[test]
fn every_rule_has_a_case() {
    let cases = cases();
    let names: BTreeSet<_> = cases.iter().map(|case| &case.name).collect();
    assert_eq!(names.len(), cases.len(), "duplicate names");
    for rule in RULES {
        let cases: Vec<_> =
            cases.iter().filter(|it| it.rules().any(|it| it == *rule)).collect();
        assert!(!cases.is_empty(), "{}", rule.name);
        let alone = |is_breaking: fn(&codegen::diff::rules::Rule) -> bool| {
            cases.iter().any(|case| {
                case.errors.iter().any(|(name, _)| name == rule.name)
                    || case.rules().filter(|it| is_breaking(it)).all(|it| it == *rule)
            })
        };
        if rule.rust == Effect::Breaking {
            assert!(alone(|it| it.rust == Effect::Breaking), "{}: Rust", rule.name);
        }
        if rule.wire.max(rule.behavior) == Effect::Breaking {
            let is_run = |case: &&Case| case.is_run() && case.milder.is_none();
            assert!(cases.iter().copied().any(|it| is_run(&it)), "{}: run", rule.name);
            let breaks = |it: &codegen::diff::rules::Rule| {
                it.wire.max(it.behavior) == Effect::Breaking
            };
            assert!(alone(breaks), "{}: wire or behavior", rule.name);
        }
    }
}

#[test]
fn the_compiler_and_a_server_agree_with_the_rules() {
    let base = files_in("spec");
    let is_complete = std::env::var("CHANGES").is_ok_and(|it| it == "all");
    let cases: Vec<_> =
        cases().into_iter().step_by(if is_complete { 1 } else { 12 }).collect();
    // In separate folders, so that each run finds what the last one of its kind compiled.
    let folder = if is_complete { "semver" } else { "semver-sample" };
    let verdicts = verdicts(&cases, &base, folder);
    let rows: Vec<_> =
        cases.iter().map(|it| (it, &verdicts[it.name.as_str()])).collect();
    if is_complete {
        fs::write(root().join("target/semver-table.md"), table::markdown(&rows))
            .unwrap();
    }
    let disagreements: Vec<_> =
        rows.iter().flat_map(|(case, verdict)| disagreements(case, verdict)).collect();
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n"));
    if !is_complete {
        return;
    }
    // A rule that says more than any program notices would be too strict.
    for rule in RULES.iter().filter(|it| it.wire.max(it.behavior) > Effect::None) {
        let cases = rows.iter().filter(|(case, _)| case.rules().any(|it| it == *rule));
        let mut runs = cases.filter_map(|(_, verdict)| verdict.run.as_ref());
        let stated = rule.wire.max(rule.behavior);
        let is_noticed = runs.any(|run| run.effect >= stated);
        assert!(is_noticed, "no program notices `{}`", rule.name);
    }
}

/// Returns what a case states, and what a program notices instead.
fn disagreements(case: &Case, verdict: &Verdict) -> Vec<String> {
    let name = &case.name;
    let mut list = Vec::new();
    if verdict.compiles() != (case.rust() < Effect::Breaking) {
        let errors = verdict.errors.join("\n  ");
        list.push(format!("{name}: Rust is {:?}, but: {errors}", case.rust()));
    }
    for (rule, part) in &case.errors {
        if !verdict.errors.iter().any(|it| it.contains(part)) {
            let errors = verdict.errors.join("\n  ");
            list.push(format!(
                "{name}: no error with `{part}` proves {rule}:\n  {errors}"
            ));
        }
    }
    if let Some(run) = &verdict.run {
        let fits = match case.milder {
            Some(_) => run.effect < case.run(),
            None => run.effect == case.run(),
        };
        if !fits {
            list.push(format!(
                "{name}: at run time {:?}, but the program notices {:?} in {}",
                case.run(),
                run.effect,
                run.step
            ));
        }
    }
    list
}
