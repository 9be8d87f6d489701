//! Differences as JSON for programs.

use serde_json::{Value, json};

use crate::diff::change::Diff;
use crate::diff::effect::Step;

/// Renders differences as one JSON object.
#[must_use]
pub fn json(diff: &Diff) -> String {
    let changes = diff.changes.iter().map(|change| {
        json!({
            "rule": change.rule.name,
            "step": change.step().as_str(),
            "client": change.home.client,
            "group": change.home.group,
            "file": change.home.file,
            "subject": change.subject,
            "before": change.before,
            "after": change.after,
            "effects": {
                "wire": change.rule.wire.as_str(),
                "rust": change.rule.rust.as_str(),
                "behavior": change.rule.behavior.as_str(),
            },
            "reason": change.rule.reason,
            "migration": change.migration.as_ref().map(|migration| {
                json!({ "old": migration.old, "new": migration.new })
            }),
            "allowed": change.allowed,
        })
    });
    let questions = diff.questions.iter().map(|question| {
        json!({ "removed": question.removed, "added": question.added, "hint": question.hint })
    });
    let value = json!({
        "step": diff.step().map(Step::as_str),
        "changes": changes.collect::<Vec<Value>>(),
        "questions": questions.collect::<Vec<Value>>(),
    });
    format!("{value:#}\n")
}
