//! What may differ between a page and the spec.

use crate::diagnostics::Diagnostic;
use crate::source::Place;

/// A difference between a page and the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// What differs.
    pub kind: Kind,
    /// Where the page says it.
    pub page: Place,
    /// What each of them says.
    pub text: String,
    /// Where the spec says it, or would.
    pub spec: Option<Place>,
}

/// Kinds of differences, in the order of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// The spec has no such operation.
    Operation,
    /// Another client has the operation.
    Client,
    /// A field that the spec does not have.
    FieldOnPage,
    /// A field that the page does not have.
    FieldInSpec,
    /// A field whose name is spelled otherwise.
    FieldName,
    /// Another kind of value.
    Type,
    /// Whether it always has to be there.
    Required,
    /// Whether it may be null.
    Nullable,
    /// What the server assumes.
    Default,
    /// How many elements are allowed.
    Limit,
    /// A value of an enum that the spec does not have.
    ValueOnPage,
    /// A value of an enum that the page does not have.
    ValueInSpec,
    /// The name of the response's type.
    ResponseName,
    /// What the response holds.
    Response,
    /// A part of the page that cannot be read, and was not compared.
    Unreadable,
}

impl Kind {
    pub(super) const ALL: [Self; 15] = [
        Self::Operation,
        Self::Client,
        Self::FieldOnPage,
        Self::FieldInSpec,
        Self::FieldName,
        Self::Type,
        Self::Required,
        Self::Nullable,
        Self::Default,
        Self::Limit,
        Self::ValueOnPage,
        Self::ValueInSpec,
        Self::ResponseName,
        Self::Response,
        Self::Unreadable,
    ];

    /// Its words in a report.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Self::Operation => "operation not in the spec",
            Self::Client => "operation of another client",
            Self::FieldOnPage => "field only on the page",
            Self::FieldInSpec => "field only in the spec",
            Self::FieldName => "field name",
            Self::Type => "type",
            Self::Required => "required",
            Self::Nullable => "nullable",
            Self::Default => "default",
            Self::Limit => "limit",
            Self::ValueOnPage => "value only on the page",
            Self::ValueInSpec => "value only in the spec",
            Self::ResponseName => "response name",
            Self::Response => "response",
            Self::Unreadable => "unreadable",
        }
    }
}

impl Difference {
    pub(super) fn new(
        kind: Kind,
        page: Place,
        text: String,
        spec: Option<Place>,
    ) -> Self {
        Self {
            kind,
            page,
            text,
            spec,
        }
    }

    /// A part of the page that import would reject.
    pub(super) fn unreadable(diagnostic: &Diagnostic) -> Self {
        let kind = match diagnostic.rule {
            "page-method-name" => Kind::Operation,
            _ => Kind::Unreadable,
        };
        let text = diagnostic.message.clone();
        Self::new(kind, diagnostic.place.clone(), text, None)
    }
}
