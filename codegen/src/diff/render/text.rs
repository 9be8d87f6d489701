//! Differences as text for a terminal.

use super::words::{by_home, effects, summary, title, transition};
use crate::diff::change::{Change, Diff};
use crate::diff::effect::Step;

/// Renders differences for people. Changes of texts are counted, and listed only with `all`.
#[must_use]
pub fn text(diff: &Diff, all: bool) -> String {
    let mut text = String::new();
    let is_shown = |change: &&Change| all || change.rule.step() > Step::Patch;
    for (home, changes) in by_home(&diff.changes) {
        let shown: Vec<_> = changes.iter().copied().filter(is_shown).collect();
        if shown.is_empty() {
            continue;
        }
        text.push_str(&format!("{} ({})\n", title(home), home.file));
        for change in shown {
            push(change, &mut text);
        }
        text.push('\n');
    }
    let hidden = diff.changes.iter().filter(|change| !is_shown(change)).count();
    if hidden > 0 {
        text.push_str(&format!(
            "{} of documentation and limits not shown; `--all` shows them\n",
            super::words::counted(hidden, "change")
        ));
    }
    for question in &diff.questions {
        text.push_str(&format!(
            "Question: is `{}` the former `{}`?\n  help: {}\n",
            question.added, question.removed, question.hint
        ));
    }
    text.push_str(&summary(diff));
    text.push('\n');
    text
}

fn push(change: &Change, text: &mut String) {
    let step = change.step();
    text.push_str(&format!("  {step:<5}  {}  [{}]\n", change.subject, change.rule.name));
    if let Some(transition) = transition(change) {
        text.push_str(&format!("         {transition}\n"));
    }
    text.push_str(&format!("         {}: {}\n", effects(change), change.rule.reason));
    if let Some(reason) = &change.allowed {
        text.push_str(&format!("         allowed: {reason}\n"));
    }
}
