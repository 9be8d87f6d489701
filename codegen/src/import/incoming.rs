//! The contents of documents in terms of the spec: the interface between reading and merging.

use std::collections::BTreeMap;

use crate::raw;
use crate::source::Place;

/// The contents of one or more documents, in their order.
#[derive(Debug, Default)]
pub struct Incoming {
    /// What the documents state about the API as a whole.
    pub api: IncomingApi,
    /// The clients, each described by one or more documents.
    pub clients: Vec<IncomingClient>,
    /// Notes for the user that are not errors.
    pub notes: Vec<Note>,
    /// Places of examples and defaults, by what they belong to.
    pub values: BTreeMap<(String, String, &'static str), Place>,
    /// Indexes of the decisions in the spec that apply to nothing in the documents.
    pub unmatched: Vec<usize>,
}

/// A decision that was made while reading.
#[derive(Debug)]
pub struct Note {
    /// What it is about.
    pub place: Place,
    /// What was decided.
    pub text: String,
}

/// Facts about the whole API. Each is set only if a document states it.
#[derive(Debug, Default)]
pub struct IncomingApi {
    /// Name of the API.
    pub title: Option<String>,
    /// Name of the crate.
    pub package: Option<String>,
    /// Version of the API.
    pub version: Option<String>,
    /// What the service does.
    pub description: Option<String>,
    /// URL of the published documentation.
    pub documentation: Option<String>,
    /// URL template of the pages of operations.
    pub operation_page: Option<String>,
    /// Credentials that the documents define.
    pub credentials: Vec<raw::Credential>,
    /// Members of the envelope.
    pub envelope: Vec<raw::EnvelopeField>,
    /// The tables of codes.
    pub errors: Option<raw::Errors>,
}

/// A client described by the documents.
#[derive(Debug)]
pub struct IncomingClient {
    /// Name of its folder.
    pub name: String,
    /// Heading, if stated.
    pub title: Option<String>,
    /// Description of the client, if stated.
    pub description: Option<String>,
    /// Default credentials of its operations.
    pub credentials: Option<Vec<String>>,
    /// Default pagination of its operations.
    pub pagination: Option<raw::Pagination>,
    /// Permissions that its callers require, if stated.
    pub permissions: Option<String>,
    /// Groups in the order of the document.
    pub groups: Vec<IncomingGroup>,
    /// Operations in the order of the document.
    pub operations: Vec<IncomingOperation>,
    /// Schemas in the order of the document.
    pub schemas: Vec<IncomingSchema>,
}

/// A group of operations.
#[derive(Debug)]
pub struct IncomingGroup {
    /// File name without extension.
    pub name: String,
    /// Heading.
    pub title: String,
    /// Description of the group. Texts in this module are in the language of the document.
    pub description: Option<String>,
}

/// An operation and its group.
#[derive(Debug)]
pub struct IncomingOperation {
    /// File name of its group.
    pub group: String,
    /// The operation itself.
    pub operation: raw::Operation,
    /// Place in its document.
    pub place: Place,
}

/// A schema and its file.
#[derive(Debug)]
pub struct IncomingSchema {
    /// File that it belongs to: `<group>`, or `shared`. If `None`, derived from the operations that
    /// use it.
    pub home: Option<String>,
    /// The schema itself.
    pub schema: raw::Schema,
    /// Place in its document.
    pub place: Place,
    /// Whether it was inline in another schema, so that its name comes from the spec or the import.
    pub is_inline: bool,
    /// Whether the spec writes it inline in the operation that takes it, if a document states that.
    pub is_request: Option<bool>,
}
