//! Tests documents that cannot be imported. Each folder of `bad/import` is named after the rule
//! that its documents break; `expected.txt` is the whole output. After a change of messages,
//! `UPDATE=1 cargo test -p codegen --test import_bad` regenerates it; review the diff.
#![allow(clippy::unwrap_used, clippy::panic)]

mod support;

use std::collections::BTreeSet;

use codegen::Locations;
use codegen::diagnostics::{Diagnostics, Style};
use codegen::import::{Known, read};
use codegen::source::{SourceFile, Sources};
use support::{bad, cases, files_in, is_expected, rules_in, rules_of};

const SUITE: &str = "import";

/// Rules that also apply to the spec itself.
const SHARED: [&str; 6] = [
    "duplicate-key",
    "json-syntax",
    "missing-key",
    "unknown-key",
    "wrong-type",
    "yaml-syntax",
];

/// Rules of merging, which documents alone do not break: `import_merge.rs` tests them.
const MERGING: [&str; 3] = ["import-layout", "import-result", "missing-file"];

fn rendered(case: &str) -> String {
    let mut files = files_in(&bad(SUITE).join(case));
    files.remove("expected.txt");
    let files = files.into_iter().map(|(path, text)| SourceFile { path, text });
    let documents = Sources::documents(files.collect());
    let mut diagnostics = Diagnostics::default();
    let _ = read(&documents, &Known::default(), None, &mut diagnostics);
    diagnostics.render(&documents, &Locations::default(), Style::Plain)
}

#[test]
fn every_case_is_told_as_expected() {
    let wrong = cases(SUITE)
        .into_iter()
        .filter_map(|case| is_expected(SUITE, &case, &rendered(&case)).err());
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn every_case_breaks_the_rule_that_it_is_named_after() {
    for case in cases(SUITE) {
        let rules = rules_in(&rendered(&case));
        let is_named = |rule: &String| case.starts_with(&rule.replace('-', "_"));
        assert!(rules.iter().any(is_named), "{case}: {rules:?}");
        let is_alone = rules.len() == 1 || case == "unknown_key";
        assert!(is_alone, "{case}: {rules:?}");
    }
}

#[test]
fn every_rule_has_a_case() {
    let covered: BTreeSet<String> =
        cases(SUITE).iter().flat_map(|case| rules_in(&rendered(case))).collect();
    let mut stated = rules_of(&["import"]);
    // Those of pages have a test suite of their own.
    stated
        .retain(|rule| !MERGING.contains(&rule.as_str()) && !rule.starts_with("page-"));
    assert!(stated.len() > 20, "{stated:?}");
    stated.extend(SHARED.into_iter().map(str::to_owned));
    assert_eq!(covered, stated);
}
