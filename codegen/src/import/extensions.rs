//! The `x-spec-*` members of a document: those that mean something, and a look for misspelled ones.

use super::sink::Sink;
use crate::hint::did_you_mean;
use crate::yaml::{Entry, Kind, Node};

/// Every member that import takes, and what it says.
pub const EXTENSIONS: [(&str, &str); 29] = [
    ("x-spec-aliases", "other names of a field, or former names of an operation"),
    ("x-spec-answer", "whether a schema is a whole response with its envelope"),
    (
        "x-spec-client",
        "the client of the document: name, title, description, and what holds for its operations",
    ),
    (
        "x-spec-corrected",
        "what is published of a field, an operation, or a response, and why it is wrong",
    ),
    ("x-spec-credentials", "names of the credentials that an operation uses"),
    ("x-spec-deprecated", "what replaces something deprecated, and since when"),
    ("x-spec-envelope", "the members around the data of each response"),
    ("x-spec-errors", "the tables of `statusCode` and `apiCode`"),
    ("x-spec-file", "the file of a schema: a group, or `shared`"),
    ("x-spec-group", "the file of a tag"),
    ("x-spec-hidden", "why an operation is kept from clients"),
    ("x-spec-idempotent", "whether an operation may be repeated"),
    ("x-spec-inline", "whether a schema is written out in the operation that takes it"),
    ("x-spec-known-errors", "errors that an operation is known to return"),
    ("x-spec-name", "the name of an operation, where `operationId` is another"),
    ("x-spec-not-secret", "why something is no secret, although its name suggests one"),
    ("x-spec-operation-page", "the address of the pages of operations"),
    ("x-spec-package", "the name of the crate"),
    ("x-spec-pagination", "how a list goes on"),
    ("x-spec-permissions", "what a caller must be allowed to do"),
    ("x-spec-request", "the DTO that gathers the parameters of an operation"),
    ("x-spec-rust-name", "the name in Rust, where the derived one is unfit"),
    ("x-spec-secret", "whether a value is never shown"),
    ("x-spec-shapes", "the shapes of a union"),
    ("x-spec-since", "the API version that introduced an operation"),
    ("x-spec-type", "the type of the spec, where OpenAPI has no word for it"),
    ("x-spec-unpublished", "where something is known from that no document has"),
    ("x-spec-values", "descriptions of the values of an enum"),
    ("x-spec-wrapper", "a member in which some servers nest all others"),
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
    let mut known = EXTENSIONS.iter().map(|(name, _)| *name);
    if !key.starts_with("x-spec-") || known.any(|known| known == key) {
        return;
    }
    let hint = did_you_mean(key, EXTENSIONS.iter().map(|(name, _)| *name));
    sink.report(
        "unknown-extension",
        sink.key_place(entry),
        format!("`{key}` is no member that import knows"),
        format!("{hint}correct it, or take it out"),
    );
}
