//! The API as emitters see it: checked, resolved, named. Plain data.
//!
//! Every decision that more than one emitter needs is a field here.

mod operation;
mod schema;
mod text;

pub use operation::{
    Deprecation, Example, Member, Operation, Pagination, Replacement, Request, Response,
};
pub use schema::{Field, Form, Look, Presence, Record, Schema, Shape, Variant};
pub use text::{Block, Inline, Text};

use serde_json::Value;

use crate::names::Ident;
pub use crate::raw::{Encoding, Method, PaginationStyle};
pub use crate::types::{SchemaId, Type};

/// The whole API.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// Its name.
    pub title: String,
    /// The crate that holds the client.
    pub package: String,
    /// Its version.
    pub version: String,
    /// What the service does.
    pub description: Text,
    /// Address of the published documentation.
    pub documentation: String,
    /// The clients, in the order of the documentation.
    pub clients: Vec<Client>,
    /// Schemas that several clients use.
    pub shared: Vec<SchemaId>,
    /// What operations can ask for.
    pub credentials: Vec<Credential>,
    /// Members of every answer besides its data.
    pub envelope: Vec<EnvelopeField>,
    /// `statusCode` of the envelope.
    pub status_codes: Vec<Code>,
    /// `apiCode` of the envelope.
    pub api_codes: Vec<Code>,
    schemas: Vec<Schema>,
}

impl Api {
    pub(crate) fn new(api: &crate::raw::Api) -> Self {
        Self {
            title: api.title.clone(),
            package: api.package.clone(),
            version: api.version.clone(),
            description: Text::parse(&api.description),
            documentation: api.documentation.clone(),
            ..Self::default()
        }
    }

    pub(crate) fn mark_sent(&mut self, is_sent: &[bool]) {
        for (schema, is_sent) in self.schemas.iter_mut().zip(is_sent) {
            if let Shape::Record(record) = &mut schema.shape {
                record.is_sent = *is_sent;
            }
        }
    }

    pub(crate) fn with_schemas(self, schemas: Vec<Schema>) -> Self {
        Self { schemas, ..self }
    }

    /// The schema of that id.
    ///
    /// # Panics
    ///
    /// Only for an id of another API.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }

    /// Every schema, in the order of the files.
    #[must_use]
    pub fn schemas(&self) -> &[Schema] {
        &self.schemas
    }

    /// Every operation of every client.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.clients
            .iter()
            .flat_map(|client| &client.groups)
            .flat_map(|group| &group.operations)
    }

    /// Puts a box around what a field or a shape of a union holds.
    pub(crate) fn box_part(&mut self, id: SchemaId, part: usize) {
        match &mut self.schemas[id.0].shape {
            Shape::Record(record) => record.fields[part].boxed = true,
            Shape::Union(forms) => forms[part].boxed = true,
            Shape::Enum(_) => {}
        }
    }
}

/// A client: one Rust type with a method per operation.
#[derive(Debug, Clone)]
pub struct Client {
    /// Name in the spec.
    pub name: String,
    /// Its Rust module.
    pub module: Ident,
    /// Its Rust type.
    pub type_name: Ident,
    /// The type that builds it.
    pub builder_name: Ident,
    /// Heading.
    pub title: String,
    /// What its operations are for.
    pub description: Text,
    /// Its groups, in the order of the documentation.
    pub groups: Vec<Group>,
}

impl Client {
    /// The groups that have operations: some only introduce schemas.
    pub fn groups_to_call(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| !group.operations.is_empty())
    }
}

/// A group of the documentation.
#[derive(Debug, Clone)]
pub struct Group {
    /// Name in the spec.
    pub name: String,
    /// Its Rust module.
    pub module: Ident,
    /// Path of its documentation page below the reference.
    pub page: String,
    /// Heading.
    pub title: String,
    /// What it is for.
    pub description: Text,
    /// Its operations, in the order of the documentation.
    pub operations: Vec<Operation>,
    /// The schemas that they introduce.
    pub schemas: Vec<SchemaId>,
    /// Documented names of answers, each once.
    pub answers: Vec<Answer>,
}

/// A documented name of an answer: an alias of the response type.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The documented name.
    pub name: String,
    /// Its Rust name.
    pub type_name: Ident,
    /// Type of the data.
    pub data: Option<Type>,
    /// Whether the data may be missing.
    pub optional: bool,
    /// Name of an operation that gives it.
    pub operation: String,
}

/// A credential.
#[derive(Debug, Clone)]
pub struct Credential {
    /// Name in the spec.
    pub name: String,
    /// Its name in the client.
    pub variant: Ident,
    /// The HTTP header that carries it.
    pub header: String,
    /// What it is and when it is sent.
    pub description: Text,
}

/// A member of the envelope.
#[derive(Debug, Clone)]
pub struct EnvelopeField {
    /// Name on the wire.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether answers may come without it.
    pub optional: bool,
    /// What it says.
    pub description: Text,
    /// A value as the server would send it.
    pub example: Option<Value>,
}

/// A row of a table of codes.
#[derive(Debug, Clone)]
pub struct Code {
    /// The number on the wire.
    pub code: i64,
    /// Its Rust variant.
    pub variant: Ident,
    /// What it means.
    pub description: Text,
}
