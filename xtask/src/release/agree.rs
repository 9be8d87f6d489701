//! Compares what three programs say about the Rust API: the differences of the spec, the public
//! items before and after, and cargo-semver-checks.

use std::collections::BTreeSet;

use codegen::diff::{Change, Diff, Effect, Step};

use super::api::{Api, Item};
use super::semver::Finding;

/// Maximum number of lines of a list.
const SHOWN: usize = 10;

/// What the public API says.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Where it disagrees with the differences of the spec, with the rules.
    pub disagreements: Vec<String>,
    /// The step of the version that the public items require.
    pub step: Option<Step>,
    /// Hand-written items that no longer exist, or have another declaration.
    pub removed_by_hand: Vec<String>,
}

/// Compares the differences of the spec with the public items and the findings of
/// cargo-semver-checks.
#[must_use]
pub fn verdict(diff: &Diff, old: &Api, new: &Api, findings: &[Finding]) -> Verdict {
    let (removed, added) = (old.without(new), new.without(old));
    let subjects: Vec<_> = diff.changes.iter().map(Subject::of).collect();
    let mut disagreements = breaking_without_effect(&subjects, &removed);
    disagreements.extend(unexplained(&subjects, &removed, Effect::Breaking, "removed"));
    disagreements.extend(unexplained(&subjects, &added, Effect::Compatible, "added"));
    disagreements.extend(unexpected(&subjects, findings));
    let step = if !removed.is_empty() || !findings.is_empty() {
        Some(Step::Major)
    } else if !added.is_empty() {
        Some(Step::Minor)
    } else {
        None
    };
    let by_hand = removed.into_iter().filter(|item| !item.is_generated);
    Verdict {
        disagreements,
        step,
        removed_by_hand: by_hand.map(|item| item.text).collect(),
    }
}

/// A change with the words by which declarations mention what changed.
struct Subject<'a> {
    change: &'a Change,
    words: BTreeSet<String>,
}

impl<'a> Subject<'a> {
    fn of(change: &'a Change) -> Self {
        // Of `UserDto.email`, the type: other items of it change as well, such as its constructor.
        let owner = |text: &str| {
            let owner = text.split(['.', ':']).next().unwrap_or_default();
            words(owner)
        };
        let mut words = owner(&change.subject);
        if change.rule.name.contains("renamed") || change.rule.name.contains("alias") {
            let names = change.before.iter().chain(&change.after);
            words.extend(names.flat_map(|name| owner(name)));
        }
        Self { change, words }
    }

    fn is_mentioned(&self, text: &str) -> bool {
        !self.words.is_disjoint(&words(text))
    }
}

/// Returns the words of a declaration. Letter case and underscores are ignored: `getUser` in the
/// spec is `get_user` in Rust.
fn words(text: &str) -> BTreeSet<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '_')
        .map(|word| word.replace('_', "").to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// Changes that break Rust code by their rules, and leave the API as it was.
fn breaking_without_effect(subjects: &[Subject<'_>], removed: &[Item]) -> Vec<String> {
    let breaking = subjects.iter().filter(|it| it.change.rule.rust == Effect::Breaking);
    let without =
        breaking.filter(|it| !removed.iter().any(|item| it.is_mentioned(&item.text)));
    without
        .map(|it| {
            format!(
                "the rule `{}` says that `{}` breaks Rust code, but its public items are unchanged",
                it.change.rule.name, it.change.subject
            )
        })
        .collect()
}

/// Generated items that no change with at least this effect on Rust code explains.
fn unexplained(
    subjects: &[Subject<'_>],
    items: &[Item],
    effect: Effect,
    verb: &str,
) -> Vec<String> {
    let has_reason = |text: &str| {
        let mut fitting = subjects.iter().filter(|it| it.change.rule.rust >= effect);
        fitting.any(|it| it.is_mentioned(text))
    };
    let without: Vec<_> = items
        .iter()
        .filter(|item| item.is_generated && !has_reason(&item.text))
        .map(|item| {
            format!("`{}` is {verb}, but {}", item.text, rated(subjects, &item.text))
        })
        .collect();
    shortened(without)
}

/// Findings in generated code that no breaking change explains.
fn unexpected(subjects: &[Subject<'_>], findings: &[Finding]) -> Vec<String> {
    let has_reason = |text: &str| {
        let mut breaking =
            subjects.iter().filter(|it| it.change.rule.rust == Effect::Breaking);
        breaking.any(|it| it.is_mentioned(text))
    };
    let without = findings.iter().filter(|it| it.is_generated && !has_reason(&it.text));
    let lines = without.map(|finding| {
        format!(
            "cargo-semver-checks reports `{}` for {}, but {}",
            finding.lint,
            finding.text,
            rated(subjects, &finding.text)
        )
    });
    shortened(lines.collect())
}

/// Says how the differences of the spec rate what a text mentions.
fn rated(subjects: &[Subject<'_>], text: &str) -> String {
    let rules: BTreeSet<_> = subjects
        .iter()
        .filter(|it| it.is_mentioned(text))
        .map(|it| {
            let rule = it.change.rule;
            format!("`{}` ({} for Rust code)", rule.name, rule.rust.as_str())
        })
        .collect();
    if rules.is_empty() {
        return "no change of the spec is about it".to_owned();
    }
    let rules: Vec<_> = rules.into_iter().collect();
    format!("the changes of the spec have only the rules {}", rules.join(", "))
}

/// Truncates a list.
fn shortened(mut lines: Vec<String>) -> Vec<String> {
    let rest = lines.len().saturating_sub(SHOWN);
    if rest > 0 {
        lines.truncate(SHOWN);
        lines.push(format!("{rest} more"));
    }
    lines
}
