//! The words and the order that several formats share.

use crate::diff::change::{Change, Diff, Home};
use crate::diff::effect::{Effect, Step};

/// Returns a number with its noun.
pub(super) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// Returns the sum of the differences as a sentence.
pub(super) fn summary(diff: &Diff) -> String {
    let Some(step) = diff.step() else {
        return "No differences.".to_owned();
    };
    let count = |step: Step| diff.changes.iter().filter(|it| it.step() == step).count();
    let parts =
        [Step::Major, Step::Minor, Step::Patch].map(|it| format!("{} {it}", count(it)));
    format!(
        "{}: {}. The changes require a {step} version.",
        counted(diff.changes.len(), "change"),
        parts.join(", ")
    )
}

/// Returns what a change was and is, in one line.
pub(super) fn transition(change: &Change) -> Option<String> {
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => Some(format!("`{before}` -> `{after}`")),
        (Some(before), None) => Some(format!("was `{before}`")),
        (None, Some(after)) => Some(format!("now `{after}`")),
        (None, None) => None,
    }
}

/// Returns the effects that a change has, such as `Rust breaking, wire compatible`.
pub(super) fn effects(change: &Change) -> String {
    let rule = change.rule;
    let effects =
        [("wire", rule.wire), ("Rust", rule.rust), ("behavior", rule.behavior)];
    let present = effects.into_iter().filter(|(_, effect)| *effect != Effect::None);
    let words: Vec<_> =
        present.map(|(name, effect)| format!("{name} {}", effect.as_str())).collect();
    if words.is_empty() { "documentation".to_owned() } else { words.join(", ") }
}

/// Groups changes by home, in order.
pub(super) fn by_home(changes: &[Change]) -> Vec<(&Home, Vec<&Change>)> {
    let mut groups: Vec<(&Home, Vec<&Change>)> = Vec::new();
    for change in changes {
        match groups.last_mut() {
            Some((home, list)) if **home == change.home => list.push(change),
            _ => groups.push((&change.home, vec![change])),
        }
    }
    groups
}

/// Returns the heading of a home.
pub(super) fn title(home: &Home) -> String {
    match (home.client.as_str(), home.group.as_str()) {
        ("", _) if home.file.ends_with("errors.yaml") => "Error codes".to_owned(),
        ("", _) if home.file.ends_with("shared.yaml") => "Shared types".to_owned(),
        ("", _) => "API".to_owned(),
        (client, "") => client.to_owned(),
        (client, group) => format!("{client}: {group}"),
    }
}
