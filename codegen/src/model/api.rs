//! The whole API, its clients, and their groups.

use serde_json::Value;

use super::code::Code;
use super::documentation::{OperationId, Task, Term};
use super::operation::Operation;
use super::resource::Resource;
use super::schema::Schema;
use super::text::Text;
use crate::names::Ident;
use crate::resources::ResourceId;
use crate::types::{SchemaId, Type};

/// The whole API.
#[derive(Debug, Clone, Default)]
pub struct Api {
    /// Name of the API.
    pub title: String,
    /// Name of the crate that contains the client.
    pub package: String,
    /// Version of the API.
    pub version: String,
    /// What the service does.
    pub description: Text,
    /// URL of the published documentation.
    pub documentation: String,
    /// The clients, in the order of the documentation.
    pub clients: Vec<Client>,
    /// Schemas that several clients use.
    pub shared: Vec<SchemaId>,
    /// Credentials that operations can use.
    pub credentials: Vec<Credential>,
    /// Members of every response besides its data.
    pub envelope: Vec<EnvelopeField>,
    /// Values of `statusCode` in the envelope.
    pub status_codes: Vec<Code>,
    /// Values of `apiCode` in the envelope.
    pub api_codes: Vec<Code>,
    /// What operations create, read, and change.
    pub resources: Vec<Resource>,
    /// The vocabulary of the API, in the order of the glossary.
    pub terms: Vec<Term>,
    /// What readers want to do, in the order of the documentation.
    pub tasks: Vec<Task>,
    pub(super) schemas: Vec<Schema>,
}

impl Api {
    /// Returns the schema with that id.
    ///
    /// # Panics
    ///
    /// Panics if the id belongs to another API.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }

    /// Returns the resource with that id.
    ///
    /// # Panics
    ///
    /// Panics if the id belongs to another API.
    #[must_use]
    pub fn resource(&self, id: ResourceId) -> &Resource {
        &self.resources[id.0]
    }

    /// Returns every schema, in the order of the files.
    #[must_use]
    pub fn schemas(&self) -> &[Schema] {
        &self.schemas
    }

    /// Returns every operation of every client.
    pub fn operations(&self) -> impl Iterator<Item = &Operation> {
        self.identified().map(|(.., operation)| operation)
    }

    /// Returns every operation with its id, its client, and its group.
    pub fn identified(
        &self,
    ) -> impl Iterator<Item = (OperationId, &Client, &Group, &Operation)> {
        identified(&self.clients)
    }
}

/// Returns every operation of the clients, with its id, its client, and its group.
pub(super) fn identified(
    clients: &[Client],
) -> impl Iterator<Item = (OperationId, &Client, &Group, &Operation)> {
    clients.iter().enumerate().flat_map(|(client_index, client)| {
        client.groups.iter().enumerate().flat_map(move |(group_index, group)| {
            group.operations.iter().enumerate().map(move |(index, operation)| {
                let id = OperationId {
                    client: client_index,
                    group: group_index,
                    operation: index,
                };
                (id, client, group, operation)
            })
        })
    })
}

/// A client: a Rust type with a method per operation.
#[derive(Debug, Clone)]
pub struct Client {
    /// Name in the spec.
    pub name: String,
    /// Its Rust module.
    pub module: Ident,
    /// Its Rust type.
    pub type_name: Ident,
    /// Its builder type.
    pub builder_name: Ident,
    /// Heading.
    pub title: String,
    /// Purpose of its operations.
    pub description: Text,
    /// Permissions that callers require by default.
    pub permissions: Option<Text>,
    /// Its host in `curl` examples, possibly a shell variable.
    pub host: Option<String>,
    /// Its groups, in the order of the documentation.
    pub groups: Vec<Group>,
}

impl Client {
    /// Returns the groups with operations. Some groups contain only schemas.
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
    /// Purpose of the group.
    pub description: Text,
    /// Its operations, in the order of the documentation.
    pub operations: Vec<Operation>,
    /// Schemas that the operations introduce.
    pub schemas: Vec<SchemaId>,
    /// Documented names of responses, without duplicates.
    pub answers: Vec<Answer>,
}

/// A documented name of a response: an alias of the response type.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The documented name.
    pub name: String,
    /// Its Rust name.
    pub type_name: Ident,
    /// Type of the data.
    pub data: Option<Type>,
    /// Whether the data is optional.
    pub optional: bool,
    /// Name of an operation that returns it.
    pub operation: String,
}

/// A credential.
#[derive(Debug, Clone)]
pub struct Credential {
    /// Name in the spec.
    pub name: String,
    /// Its Rust variant.
    pub variant: Ident,
    /// HTTP header that carries it.
    pub header: String,
    /// What it is, and when it is sent.
    pub description: Text,
    /// The value of the header in `curl` examples, possibly with shell variables.
    pub header_value: Option<String>,
}

/// A member of the envelope.
#[derive(Debug, Clone)]
pub struct EnvelopeField {
    /// Serialized name.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// Whether responses may omit it.
    pub optional: bool,
    /// What it means.
    pub description: Text,
    /// A value as the server sends it.
    pub example: Option<Value>,
}
