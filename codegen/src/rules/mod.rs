//! The rules of the spec: small functions that one visitor calls with every part of it and with
//! the symbol table, in which references are resolved.

mod characters;
mod context;
mod corrections;
mod decisions;
mod distinct;
mod fields;
mod files;
mod groups;
mod identifiers;
mod operations;
mod pagination;
mod recursion;
mod references;
mod requests;
mod schemas;
mod secrets;
mod texts;
mod unions;
mod values;
mod visit;

pub(crate) use visit::check;

/// Rules about values and limits of fields and responses, which can be left out.
pub(crate) const OF_VALUES: [&str; 4] =
    ["value-type", "limit-type", "limit-range", "contradictory-default"];

/// Rules about what is still to be written or decided.
pub(crate) const OPEN: [&str; 5] = [
    "empty-description",
    "missing-credentials",
    "missing-idempotent",
    "missing-pagination",
    "undecided-secret",
];
