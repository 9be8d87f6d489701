//! What a document says, in the words of the spec: the border between reading a document and
//! merging it.

use std::collections::BTreeMap;

use crate::raw;
use crate::source::Place;

/// Everything that was read from one or more documents, in their order.
#[derive(Debug, Default)]
pub struct Incoming {
    /// What the documents say of the API as a whole.
    pub api: IncomingApi,
    /// The clients, one per document or more documents of the same name.
    pub clients: Vec<IncomingClient>,
    /// What a person should know of the reading, though nothing is wrong.
    pub notes: Vec<Note>,
    /// Where examples and defaults stand, by what they are said of.
    pub values: BTreeMap<(String, String, &'static str), Place>,
    /// Numbers of the decisions of the spec that no document has anything for.
    pub unmatched: Vec<usize>,
}

/// Something that was decided while reading, and where.
#[derive(Debug)]
pub struct Note {
    /// What it is about.
    pub place: Place,
    /// What was decided.
    pub text: String,
}

/// Facts about the whole API, each only if a document has it.
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
    /// Address of the published documentation.
    pub documentation: Option<String>,
    /// Address of the pages of operations.
    pub operation_page: Option<String>,
    /// Credentials that the documents define.
    pub credentials: Vec<raw::Credential>,
    /// Members of the envelope.
    pub envelope: Vec<raw::EnvelopeField>,
    /// The tables of codes.
    pub errors: Option<raw::Errors>,
}

/// One client of the documents.
#[derive(Debug)]
pub struct IncomingClient {
    /// Name of its folder.
    pub name: String,
    /// Heading, if a document has one.
    pub title: Option<String>,
    /// What its operations are for, if a document says it.
    pub description: Option<String>,
    /// What its operations use unless they say otherwise.
    pub credentials: Option<Vec<String>>,
    /// How its operations hand out long lists unless they say otherwise.
    pub pagination: Option<raw::Pagination>,
    /// What its callers must be allowed to do, if a document says it.
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
    /// What it is for. Texts in this module are as the document has them, in whatever language.
    pub description: Option<String>,
}

/// An operation with its group.
#[derive(Debug)]
pub struct IncomingOperation {
    /// File name of its group.
    pub group: String,
    /// What it says.
    pub operation: raw::Operation,
    /// Where it stands in its document.
    pub place: Place,
}

/// A schema with the file it belongs to.
#[derive(Debug)]
pub struct IncomingSchema {
    /// File that it should stand in: `<group>`, or `shared`; found by its users when left out.
    pub home: Option<String>,
    /// What it says.
    pub schema: raw::Schema,
    /// Where it stands in its document.
    pub place: Place,
    /// Whether it is written out in another one, and has its name from the spec or from import.
    pub is_inline: bool,
    /// Whether the spec writes it out in the operation whose request it is, where a document says so.
    pub is_request: Option<bool>,
}
