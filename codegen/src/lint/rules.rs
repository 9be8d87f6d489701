//! The rules: one row per kind of finding.

pub use crate::diagnostics::Severity;

/// A rule for the quality of a spec that breaks no rule of `codegen`.
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// Its name, in kebab case.
    pub name: &'static str,
    /// How severe its findings are. Warnings and errors fail by default.
    pub severity: Severity,
    /// What it requires, and why.
    pub requirement: &'static str,
}

/// Returns the rule with that name.
#[must_use]
pub fn rule(name: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.name == name)
}

macro_rules! rules {
    ($($constant:ident $name:literal: $severity:ident, $requirement:literal;)*) => {
        $(pub(super) static $constant: Rule = Rule {
            name: $name,
            severity: Severity::$severity,
            requirement: $requirement,
        };)*

        /// Every rule, in the order of this file.
        pub static RULES: &[&Rule] = &[$(&$constant),*];
    };
}

rules! {
    // Texts.
    MISSING_FULL_STOP "missing-full-stop": Warning,
        "A description ends with a period. It is a sentence or stands next to sentences.";
    LOWERCASE_START "lowercase-start": Warning,
        "A text starts with a capital letter, unless it starts with an identifier.";
    ODD_SPACING "odd-spacing": Warning,
        "A text has single spaces between words and none before punctuation.";
    FILLER_PHRASE "filler-phrase": Warning,
        "A text has no phrase that a shorter one replaces, such as `in order to`.";
    REPEATS_NAME "repeats-name": Warning,
        "The description of a field says something that its name does not, such as a unit, a \
         format, or what an ID identifies.";
    UNDESCRIBED_VALUE "undescribed-value": Note,
        "The description of an enum value says what the value means or causes, if there is more to \
         say than the value itself.";
    SAME_TEXT "same-text": Warning,
        "Fields of a DTO, values of an enum, and operations of a client have distinct texts. A \
         copied text describes at most one of them.";
    LONG_SUMMARY "long-summary": Warning,
        "A summary has at most 60 characters. It is a heading and a line in tables of contents.";
    LONG_CELL "long-cell": Warning,
        "A paragraph of the description of a field has at most 400 characters, and of an enum value \
         at most 160. They are cells of tables.";

    // Secrets.
    SECRET_TEXT "secret-text": Warning,
        "A text field whose description denotes a secret states whether it is one, even if its \
         name does not suggest it. Unmarked values are printed.";
    SECRET_NUMBER "secret-number": Warning,
        "A secret is text or undocumented JSON. Numbers cannot be redacted.";
    SECRET_IN_URL "secret-in-url": Warning,
        "A secret is sent in the request body. URLs are logged by servers and proxies.";
    SECRET_EXAMPLE "secret-example": Warning,
        "The example of a field that is not a secret does not look like one.";

    // Operations.
    READ_NOT_IDEMPOTENT "read-not-idempotent": Warning,
        "An operation that reads is idempotent, so that it is retried.";
    WRITE_LOOKS_UNREPEATABLE "write-looks-unrepeatable": Warning,
        "An operation that creates or sends something is not idempotent. A retry would create or \
         send it twice.";
    UNPAGINATED_LIST "unpaginated-list": Warning,
        "An operation whose response has a total number of items states its pagination.";
    UNLIMITED_LIST "unlimited-list": Note,
        "An operation that lists items limits their number. Lists grow.";
    NO_REPLACEMENT "no-replacement": Warning,
        "What is deprecated names its replacement, or says what to do instead in `note`.";

    // Paths.
    AMBIGUOUS_PATH "ambiguous-path": Error,
        "No request matches the paths of two operations with the same method.";
    CONFLICTING_PATH "conflicting-path": Warning,
        "Paths that differ only in letter case, a slash at the end, or the names of parameters \
         are one path.";
    PATH_STYLE "path-style": Note,
        "The segments of a path are lowercase words with hyphens.";

    // Examples.
    MISSING_EXAMPLE "missing-example": Note,
        "A text or number in a request has an example or a default. Samples show it.";
    SHARED_EXAMPLE "shared-example": Note,
        "Fields of a DTO have distinct examples, so that readers see which value belongs where.";

    // Schemas.
    UNUSED_SCHEMA "unused-schema": Warning,
        "An operation uses every schema, at least through other schemas.";
    INLINE_SCHEMA "inline-schema": Note,
        "The request DTO of a single operation is written inline, as the fields of `request`.";
    DUPLICATE_SCHEMA "duplicate-schema": Note,
        "Two DTOs differ in more than a field, and two enums in more than a value. Otherwise, \
         callers convert one into the other.";

    // Types and names.
    UNTYPED_TIME "untyped-time": Warning,
        "A point in time has the type `timestamp-seconds`, `timestamp-millis`, or `date-time`.";
    INCONSISTENT_TYPE "inconsistent-type": Note,
        "Fields of the same name have types of the same kind.";
    INCONSISTENT_NAME "inconsistent-name": Warning,
        "The same words give the same Rust name in all groups: not `user_name` and `username`.";

    // Exceptions.
    IDLE_EXCEPTION "idle-exception": Error,
        "An exception in `lint.yaml` names a rule and a subject that breaks it, once, with a \
         reason.";
}
