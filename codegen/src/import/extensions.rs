//! The `x-spec-*` extensions of a document, and the check for misspelled ones.

use super::sink::Sink;
use crate::hint::did_you_mean;
use crate::yaml::{Entry, Kind, Node};

/// All extensions that import supports, and their meanings.
pub const EXTENSIONS: [(&str, &str); 29] = [
    ("x-spec-aliases", "former names of a field or an operation"),
    ("x-spec-answer", "whether a schema is a whole response with its envelope"),
    (
        "x-spec-client",
        "the client of the document: name, title, description, and the defaults of its operations",
    ),
    (
        "x-spec-corrected",
        "what is published about a field, an operation, or a response, and why it is wrong",
    ),
    ("x-spec-credentials", "names of the credentials that an operation uses"),
    (
        "x-spec-deprecated",
        "the replacement of a deprecated item, and the version that deprecated it",
    ),
    ("x-spec-envelope", "the members of each response besides the data"),
    ("x-spec-errors", "the tables of `statusCode` and `apiCode`"),
    ("x-spec-file", "the file of a schema: a group, or `shared`"),
    ("x-spec-group", "the file of a tag"),
    ("x-spec-hidden", "why an operation is kept from clients"),
    ("x-spec-idempotent", "whether an operation is idempotent"),
    (
        "x-spec-inline",
        "whether a schema is written inline in the operation that takes it",
    ),
    ("x-spec-known-errors", "errors that an operation is known to return"),
    ("x-spec-name", "the name of an operation, if it differs from `operationId`"),
    (
        "x-spec-not-secret",
        "why something is not a secret although its name suggests one",
    ),
    ("x-spec-operation-page", "the URL of the pages of operations"),
    ("x-spec-package", "the name of the crate"),
    ("x-spec-pagination", "how an operation is paginated"),
    ("x-spec-permissions", "what a caller must be allowed to do"),
    ("x-spec-request", "the DTO that contains the parameters of an operation"),
    ("x-spec-rust-name", "the name in Rust, if it differs from the derived one"),
    ("x-spec-secret", "whether a value is a secret"),
    ("x-spec-shapes", "the variants of a union"),
    ("x-spec-since", "the API version that introduced an operation"),
    ("x-spec-type", "the type in the spec, if OpenAPI cannot express it"),
    ("x-spec-unpublished", "the source of something that no document contains"),
    ("x-spec-values", "descriptions of the values of an enum"),
    ("x-spec-wrapper", "a member in which some servers nest all others"),
];

/// Keys whose values are data rather than schemas.
const DATA: &[&str] = &["example", "examples", "default", "enum", "const"];

/// Reports unknown `x-spec-*` extensions.
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
        format!("unknown extension `{key}`"),
        format!("{hint}correct it, or remove it"),
    );
}
