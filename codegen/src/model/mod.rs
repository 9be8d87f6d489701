//! The API as emitters see it: checked, resolved, named. Plain data.
//!
//! Every decision that more than one emitter needs is a field here.

mod text;

pub use text::{Block, Inline, Text};

use serde_json::Value;

use crate::names::Ident;
pub use crate::raw::Method;

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

/// Which schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub(crate) usize);

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

    pub(crate) fn box_field(&mut self, id: SchemaId, field: usize) {
        if let Shape::Record(record) = &mut self.schemas[id.0].shape {
            record.fields[field].boxed = true;
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
    /// Name of an operation that gives it.
    pub operation: String,
}

/// A call.
#[derive(Debug, Clone)]
pub struct Operation {
    /// The documented name.
    pub name: String,
    /// Its Rust method.
    pub method_name: Ident,
    /// The static that describes it.
    pub static_name: Ident,
    /// HTTP method.
    pub method: Method,
    /// Path with `{parameter}`s.
    pub path: String,
    /// One line.
    pub summary: Text,
    /// The rest.
    pub description: Text,
    /// Indices into [`Api::credentials`].
    pub credentials: Vec<usize>,
    /// Whether sending it twice has the effect of sending it once.
    pub idempotent: bool,
    /// What it takes.
    pub request: Option<Request>,
    /// What it answers.
    pub response: Response,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// API version that introduced it.
    pub since: Option<String>,
    /// Path of its documentation page below the reference.
    pub page: String,
    /// Address of its published page.
    pub documentation: String,
    /// How to call it in Rust.
    pub example: Example,
}

impl Operation {
    /// Method and path, such as `GET /api/v3/get-user`.
    #[must_use]
    pub fn route(&self) -> String {
        format!("{} {}", self.method.as_str(), self.path)
    }
}

/// What an operation takes.
#[derive(Debug, Clone)]
pub struct Request {
    /// The DTO.
    pub schema: SchemaId,
    /// Wire names of the members that go in the query.
    pub query: Vec<String>,
    /// Wire names of the members that go in the path.
    pub path: Vec<String>,
    /// Whether the other members are a JSON body.
    pub has_body: bool,
}

/// What an operation answers.
#[derive(Debug, Clone)]
pub struct Response {
    /// The documented name.
    pub name: Option<String>,
    /// Type of the data.
    pub data: Option<Type>,
    /// Whether the data comes in the common envelope.
    pub enveloped: bool,
    /// An example answer, envelope included.
    pub example: Value,
}

/// Example code: what to import, and the call.
#[derive(Debug, Clone)]
pub struct Example {
    /// Types of the client's module that the call names, sorted.
    pub imports: Vec<Ident>,
    /// The lines of the call.
    pub lines: Vec<String>,
}

impl Example {
    /// The line that imports the types of the call, and `more`, from `path`; `None` when there is
    /// nothing to import.
    #[must_use]
    pub fn import(&self, path: &str, more: Option<&Ident>) -> Option<String> {
        let mut names: Vec<_> =
            self.imports.iter().chain(more).map(Ident::as_str).collect();
        names.sort_unstable();
        match names.as_slice() {
            [] => None,
            [name] => Some(format!("use {path}::{name};")),
            names => Some(format!("use {path}::{{{}}};", names.join(", "))),
        }
    }
}

/// Why something should no longer be used.
#[derive(Debug, Clone)]
pub struct Deprecation {
    /// The operation to use now: documented name, Rust method, page.
    pub replacement: Option<Replacement>,
    /// API version that deprecated it.
    pub since: Option<String>,
    /// What else to know.
    pub note: Option<Text>,
}

/// What to use in place of something deprecated.
#[derive(Debug, Clone)]
pub struct Replacement {
    /// The documented name.
    pub name: String,
    /// Its Rust name.
    pub rust_name: Ident,
    /// Path of its documentation page below the reference.
    pub page: Option<String>,
}

/// A DTO or an enum.
#[derive(Debug, Clone)]
pub struct Schema {
    /// The documented name.
    pub name: String,
    /// Its Rust type.
    pub type_name: Ident,
    /// What it stands for.
    pub description: Text,
    /// What it is made of.
    pub shape: Shape,
}

impl Schema {
    /// The fields of a DTO; none of an enum.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Record(record) => &record.fields,
            Shape::Enum(_) => &[],
        }
    }
}

/// What a schema is made of.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A DTO.
    Record(Record),
    /// An enum.
    Enum(Vec<Variant>),
}

/// The members of a DTO.
#[derive(Debug, Clone)]
pub struct Record {
    /// In the order of the documentation.
    pub fields: Vec<Field>,
    /// A member in which some servers nest all the others.
    pub wrapper: Option<String>,
    /// The struct that gathers the required fields, when they are too many for arguments.
    pub required_struct: Option<Ident>,
}

/// A member of a DTO.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Rust field.
    pub field_name: Ident,
    /// Setter that takes a value.
    pub setter: Ident,
    /// Whether that setter looks like an operator to lints.
    pub setter_is_operator: bool,
    /// Setter that takes an `Option`.
    pub maybe_setter: Ident,
    /// Setter that sets null, for optional fields that may be null.
    pub null_setter: Ident,
    /// Type of a value that is there.
    pub ty: Type,
    /// Whether it may be missing or null.
    pub presence: Presence,
    /// Whether the type holds itself here without indirection.
    pub boxed: bool,
    /// What it says.
    pub description: Text,
    /// What the server assumes when it is left out.
    pub default: Option<Value>,
    /// A value as it would be sent.
    pub example: Option<Value>,
    /// Limits, in words.
    pub limits: Vec<String>,
    /// Other names on the wire.
    pub aliases: Vec<String>,
    /// Set when it should no longer be used.
    pub deprecated: Option<Deprecation>,
}

/// Whether a field may be missing or null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// Always there, never null.
    Required,
    /// Always there, perhaps null.
    RequiredNullable,
    /// Perhaps missing.
    Optional,
    /// Missing, null and a value are three things.
    OptionalNullable,
}

impl Presence {
    /// Whether the field always has to be there.
    #[must_use]
    pub fn is_required(self) -> bool {
        matches!(self, Self::Required | Self::RequiredNullable)
    }
}

/// A value of an enum.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The text on the wire.
    pub value: String,
    /// Rust variant.
    pub variant_name: Ident,
    /// What it means.
    pub description: Text,
}

/// The type of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Type {
    /// Text.
    String,
    /// Text that must never be shown.
    Secret,
    /// A whole number.
    Integer,
    /// A number that may have a fraction.
    Number,
    /// True or false.
    Boolean,
    /// Seconds since the Unix epoch.
    UnixSeconds,
    /// Milliseconds since the Unix epoch.
    UnixMillis,
    /// A JSON object of any members.
    Object,
    /// Any JSON.
    Any,
    /// A DTO or an enum.
    Schema(SchemaId),
    /// An array.
    List(Box<Type>),
    /// A map from text.
    Map(Box<Type>),
}

impl Type {
    /// The schema inside, however deep.
    #[must_use]
    pub fn schema(&self) -> Option<SchemaId> {
        match self {
            Self::Schema(id) => Some(*id),
            Self::List(inner) | Self::Map(inner) => inner.schema(),
            _ => None,
        }
    }
}

/// A credential.
#[derive(Debug, Clone)]
pub struct Credential {
    /// Name in the spec.
    pub name: String,
    /// Its name in the client.
    pub variant: Ident,
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
