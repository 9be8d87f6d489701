//! The `x-spec-*` members of a document: those that mean something, and a look for misspelled ones.

use super::sink::Sink;
use crate::hint::did_you_mean;
use crate::yaml::{Entry, Kind, Node};

/// Every member that import takes.
const KNOWN: &[&str] = &[
    "x-spec-aliases",
    "x-spec-answer",
    "x-spec-client",
    "x-spec-corrected",
    "x-spec-credentials",
    "x-spec-deprecated",
    "x-spec-envelope",
    "x-spec-errors",
    "x-spec-file",
    "x-spec-group",
    "x-spec-hidden",
    "x-spec-idempotent",
    "x-spec-inline",
    "x-spec-known-errors",
    "x-spec-name",
    "x-spec-not-secret",
    "x-spec-operation-page",
    "x-spec-package",
    "x-spec-pagination",
    "x-spec-permissions",
    "x-spec-request",
    "x-spec-rust-name",
    "x-spec-secret",
    "x-spec-shapes",
    "x-spec-since",
    "x-spec-type",
    "x-spec-unpublished",
    "x-spec-values",
    "x-spec-wrapper",
];

/// Keys whose values are data and not description.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const"];

/// Reports members that look like ours and are not.
pub(super) fn check(node: &Node, sink: &mut Sink<'_>) {
    match &node.kind {
        Kind::Map(entries) => {
            for entry in entries {
                check_key(entry, sink);
                if !DATA.contains(&entry.key.as_str()) {
                    check(&entry.value, sink);
                }
            }
        }
        Kind::List(items) => items.iter().for_each(|item| check(item, sink)),
        Kind::Scalar { .. } | Kind::Hole(_) => {}
    }
}

fn check_key(entry: &Entry, sink: &mut Sink<'_>) {
    let key = entry.key.as_str();
    if !key.starts_with("x-spec-") || KNOWN.contains(&key) {
        return;
    }
    let hint = did_you_mean(key, KNOWN.iter().copied());
    sink.report(
        "unknown-extension",
        sink.key_place(entry),
        format!("`{key}` is no member that import knows"),
        format!("{hint}correct it, or take it out"),
    );
}
