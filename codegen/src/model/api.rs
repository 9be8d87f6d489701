//! The whole API, its clients and their groups.

use serde_json::Value;

use super::code::Code;
use super::operation::Operation;
use super::schema::Schema;
use super::text::Text;
use crate::names::Ident;
use crate::types::{SchemaId, Type};

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
    pub(super) schemas: Vec<Schema>,
}

impl Api {
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
    /// What callers must be allowed to do, unless an operation says otherwise.
    pub permissions: Option<Text>,
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
