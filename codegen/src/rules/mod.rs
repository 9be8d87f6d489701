//! The rules of the spec: small functions that a visitor calls with every part of the spec and with
//! the symbol table, in which references are resolved.

mod bindings;
mod characters;
mod context;
mod corrections;
mod decisions;
mod distinct;
mod fields;
mod files;
mod glossary;
mod groups;
mod identifiers;
mod operations;
mod pagination;
mod recursion;
mod references;
mod requests;
mod resources;
mod schemas;
mod secrets;
mod site;
mod texts;
mod unions;
mod values;
mod visit;

pub(crate) use visit::check;

/// Rules about the values and limits of fields and responses, which an import may skip.
pub(crate) const OF_VALUES: [&str; 4] =
    ["value-type", "limit-type", "limit-range", "contradictory-default"];

/// Rules about what an author must still write or decide.
pub(crate) const OPEN: [&str; 5] = [
    "empty-description",
    "missing-credentials",
    "missing-idempotent",
    "missing-pagination",
    "undecided-secret",
];

/// Rules about texts, decisions, and documents that the generated API does not depend on. A version
/// that was released before such a rule existed may break it.
pub(crate) const BESIDE_THE_API: [&str; 11] = [
    "avoided-phrase",
    "decision-shape",
    "duplicate-task",
    "duplicate-term",
    "empty-description",
    "odd-link",
    "odd-text",
    "phrase-shape",
    "summary-shape",
    "undecided-secret",
    "unknown-site-name",
];
