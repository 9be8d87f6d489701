//! Differences, and the rules, as Markdown.

use super::words::{by_home, effects, summary, title, transition};
use crate::diff::change::Diff;
use crate::diff::rules::RULES;

/// Renders differences as Markdown, with a table per group.
#[must_use]
pub fn markdown(diff: &Diff) -> String {
    let mut text = format!("# API changes\n\n{}\n", summary(diff));
    for (home, changes) in by_home(&diff.changes) {
        text.push_str(&format!("\n## {}\n\n", title(home)));
        text.push_str("| Step | Change | Rule | Effects |\n| --- | --- | --- | --- |\n");
        for change in changes {
            let transition =
                transition(change).map(|it| format!(": {it}")).unwrap_or_default();
            let allowed = change
                .allowed
                .as_ref()
                .map(|it| format!("; allowed: {it}"))
                .unwrap_or_default();
            text.push_str(&format!(
                "| {} | `{}`{} | {} | {}{} |\n",
                change.step(),
                change.subject,
                cell(&transition),
                change.rule.name,
                effects(change),
                cell(&allowed)
            ));
        }
    }
    if !diff.questions.is_empty() {
        text.push_str("\n## Questions\n\n");
    }
    for question in &diff.questions {
        text.push_str(&format!(
            "- Is `{}` the former `{}`? {}.\n",
            question.added, question.removed, question.hint
        ));
    }
    text
}

/// Renders all rules as a Markdown table.
#[must_use]
pub fn rules() -> String {
    let mut text = "| Rule | Wire | Rust | Behavior | Step | Reason |\n".to_owned();
    text.push_str("| --- | --- | --- | --- | --- | --- |\n");
    for rule in RULES {
        text.push_str(&format!(
            "| {} | {} | {} | {} | {} | {} |\n",
            rule.name,
            rule.wire.as_str(),
            rule.rust.as_str(),
            rule.behavior.as_str(),
            rule.step(),
            cell(rule.reason)
        ));
    }
    text
}

/// Escapes the content of a cell.
fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}
