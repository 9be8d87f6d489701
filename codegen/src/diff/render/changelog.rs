//! Differences as a section of the changelog.

use super::hints::{hint, is_renamed};
use super::words::{by_home, counted, title, transition};
use crate::diff::change::{Change, Diff, Home, Migration};
use crate::diff::effect::Step;

/// A heading of the section, and which changes it lists.
type Part = (&'static str, fn(&Change) -> bool);

/// Heading of the changes that are only counted.
const DOCUMENTATION: &str = "Documentation";

const PARTS: [Part; 3] = [
    ("Breaking changes", |change| change.step() == Step::Major),
    // Allowed changes are listed, because they are more than documentation.
    ("Added and changed", |change| {
        change.step() < Step::Major && change.rule.step() > Step::Patch
    }),
    (DOCUMENTATION, |change| change.rule.step() == Step::Patch),
];

/// Renders the section of a version, with migration notes for breaking changes. Documentation is
/// only counted.
#[must_use]
pub fn changelog(diff: &Diff, version: &str, date: &str) -> String {
    let mut text = format!("## {version} - {date}\n");
    for (heading, is_listed) in PARTS {
        let changes: Vec<_> =
            diff.changes.iter().filter(|it| is_listed(it)).cloned().collect();
        if changes.is_empty() {
            continue;
        }
        text.push_str(&format!("\n### {heading}\n"));
        if heading == DOCUMENTATION {
            let count = counted(changes.len(), "change");
            text.push_str(&format!("\n{count} of texts, examples, limits, or facts.\n"));
            continue;
        }
        for (home, list) in by_home(&changes) {
            push_home(home, &list, &mut text);
        }
    }
    text
}

fn push_home(home: &Home, changes: &[&Change], text: &mut String) {
    text.push_str(&format!("\n#### {}\n\n", title(home)));
    for rule in rules(changes) {
        let list: Vec<_> = changes.iter().filter(|it| it.rule.name == rule).collect();
        let Some(first) = list.first() else { continue };
        // Additions are one line; what needs action is one item per change.
        if first.step() < Step::Major {
            let names: Vec<_> =
                list.iter().map(|it| format!("`{}`", it.subject)).collect();
            text.push_str(&format!("- {}: {}\n", words(rule), names.join(", ")));
            continue;
        }
        for change in list {
            push_breaking(change, text);
        }
    }
}

/// Returns the rules of the changes, in order and without duplicates.
fn rules(changes: &[&Change]) -> Vec<&'static str> {
    let mut names: Vec<_> = changes.iter().map(|it| it.rule.name).collect();
    let mut seen = std::collections::BTreeSet::new();
    names.retain(|name| seen.insert(*name));
    names
}

fn push_breaking(change: &Change, text: &mut String) {
    let transition = transition(change).map(|it| format!(", {it}")).unwrap_or_default();
    text.push_str(&format!(
        "- {}: `{}`{transition}. {}\n",
        words(change.rule.name),
        change.subject,
        change.rule.reason
    ));
    if let Some(migration) = change.migration.as_ref().filter(|_| !is_renamed(change)) {
        push_migration(migration, text);
    }
    if let Some(hint) = hint(change) {
        text.push_str(&format!("  {hint}\n"));
    }
}

fn push_migration(migration: &Migration, text: &mut String) {
    match &migration.new {
        Some(new) if migration.old.contains('\n') || new.contains('\n') => {
            text.push_str("\n  Before:\n\n");
            push_code(&migration.old, text);
            text.push_str("  After:\n\n");
            push_code(new, text);
        }
        Some(new) => {
            text.push_str(&format!("  Replace `{}` with `{new}`.\n", migration.old))
        }
        None if migration.old.contains('\n') => {
            text.push_str("\n  Nothing replaces this call:\n\n");
            push_code(&migration.old, text);
        }
        None => text.push_str(&format!("  Nothing replaces `{}`.\n", migration.old)),
    }
}

fn push_code(code: &str, text: &mut String) {
    text.push_str("  ```rust,ignore\n");
    for line in code.lines() {
        text.push_str(&format!("  {line}\n"));
    }
    text.push_str("  ```\n\n");
}

/// Returns the name of a rule as words.
fn words(rule: &str) -> String {
    let text = rule.replace('-', " ");
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_ascii_uppercase());
    first.into_iter().chain(letters).collect()
}
