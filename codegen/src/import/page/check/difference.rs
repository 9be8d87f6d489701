//! Differences between a page and the spec.

use crate::diagnostics::Diagnostic;
use crate::source::Place;

/// A difference between a page and the spec.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// Its kind.
    pub kind: Kind,
    /// Its place on the page.
    pub page: Place,
    /// A description of both sides.
    pub text: String,
    /// Its actual or potential place in the spec.
    pub spec: Option<Place>,
}

/// Kinds of differences, in the order of the summary.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An operation that the spec does not have.
    Operation,
    /// An operation of another client.
    Client,
    /// A field that the spec does not have.
    FieldOnPage,
    /// A field that the page does not have.
    FieldInSpec,
    /// A different spelling of the name of a field.
    FieldName,
    /// A different JSON type.
    Type,
    /// Whether a field is required.
    Required,
    /// Whether a field may be null.
    Nullable,
    /// The server default.
    Default,
    /// The maximum number of items.
    Limit,
    /// An enum value that the spec does not have.
    ValueOnPage,
    /// An enum value that the page does not have.
    ValueInSpec,
    /// The name of the response type.
    ResponseName,
    /// The contents of the response.
    Response,
    /// An unreadable part of the page, which was not compared.
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

    /// Returns the words for a report.
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

    /// Creates the difference for a part of the page that an import would reject.
    pub(super) fn unreadable(diagnostic: &Diagnostic) -> Self {
        let kind = match diagnostic.rule {
            "page-method-name" => Kind::Operation,
            _ => Kind::Unreadable,
        };
        let text = diagnostic.message.clone();
        Self::new(kind, diagnostic.place.clone(), text, None)
    }
}
