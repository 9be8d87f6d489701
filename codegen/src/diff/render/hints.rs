//! What callers do about breaking changes, besides replacing calls.

use crate::diff::change::{Change, Migration};

/// Rules with the same advice for every change.
const HINTS: &[(&[&str], &str)] = &[
    (
        &[
            "field-type-widened",
            "field-type-changed",
            "response-type-widened",
            "response-type-changed",
            "union-form-type-changed",
            "page-item-changed",
        ],
        "Name the new type where the former one is named, or convert the value: numbers with \
         `as`, and texts with `parse` and `to_string`.",
    ),
    (
        &[
            "field-became-optional",
            "response-field-became-optional",
            "response-became-optional",
        ],
        "Handle `None`, such as with `unwrap_or_default`.",
    ),
    (&["field-became-nullable"], "Handle `None`; of a `Patch`, handle `Null`, too."),
    (
        &[
            "field-became-required",
            "response-field-became-required",
            "response-became-required",
            "response-field-no-longer-nullable",
        ],
        "Use the value directly, and remove the handling of `None`.",
    ),
    (
        &["field-became-secret", "response-became-secret"],
        "Read the value with `expose_secret`.",
    ),
    (
        &["field-no-longer-secret", "response-no-longer-secret"],
        "Read the value without `expose_secret`, and keep it out of logs.",
    ),
    (
        &["field-boxed", "union-form-boxed"],
        "Wrap the value in `Box::new`, or dereference it.",
    ),
];

/// Rules of fields that have another name.
const RENAMED: [&str; 3] =
    ["field-renamed", "field-renamed-with-alias", "rust-field-renamed"];

/// Returns what callers do about a change; `None` if its migration says everything.
pub(super) fn hint(change: &Change) -> Option<String> {
    let rule = change.rule.name;
    let hint = HINTS.iter().find(|(rules, _)| rules.contains(&rule));
    hint.map(|(_, text)| (*text).to_owned()).or_else(|| renamed(change))
}

/// Returns whether the advice replaces the migration: fields are not called by their paths.
pub(super) fn is_renamed(change: &Change) -> bool {
    RENAMED.contains(&change.rule.name)
}

fn renamed(change: &Change) -> Option<String> {
    let Some(Migration {
        old,
        new: Some(new),
    }) = change.migration.as_ref().filter(|_| is_renamed(change))
    else {
        return None;
    };
    let (type_name, old) = old.rsplit_once("::")?;
    let (_, new) = new.rsplit_once("::")?;
    Some(format!("Where a `{type_name}` is used, replace `.{old}` with `.{new}`."))
}

#[cfg(test)]
mod tests {
    use super::{HINTS, RENAMED};
    use crate::diff::rules::rule;

    #[test]
    fn every_hint_is_for_a_rule() {
        let hinted = HINTS.iter().flat_map(|(rules, _)| rules.iter());
        for name in hinted.chain(&RENAMED) {
            assert!(rule(name).is_some(), "{name}");
        }
    }
}
