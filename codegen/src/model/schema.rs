//! Schemas and types: what DTOs, enums and unions are made of.

use serde_json::Value;

use super::operation::{Deprecation, Presence};
use super::text::Text;
use crate::names::Ident;
use crate::types::{Look, SchemaId, Type};

/// A DTO, an enum or a union.
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
    /// The fields of a DTO; none of anything else.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Record(record) => &record.fields,
            Shape::Enum(_) | Shape::Union(_) => &[],
        }
    }

    /// The shapes of a union; none of anything else.
    #[must_use]
    pub fn forms(&self) -> &[Form] {
        match &self.shape {
            Shape::Union(forms) => forms,
            Shape::Record(_) | Shape::Enum(_) => &[],
        }
    }

    /// The schemas that it holds, however deep in lists and maps.
    pub fn inner(&self) -> impl Iterator<Item = SchemaId> + '_ {
        let fields = self.fields().iter().map(|field| &field.ty);
        let forms = self.forms().iter().map(|form| &form.ty);
        fields.chain(forms).filter_map(Type::schema)
    }
}

/// What a schema is made of.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A DTO.
    Record(Record),
    /// An enum.
    Enum(Vec<Variant>),
    /// A value that comes in several shapes.
    Union(Vec<Form>),
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
    /// Whether an operation takes it. What only answers hold needs no constructor and no setters.
    pub is_sent: bool,
}

/// A member of a DTO.
#[derive(Debug, Clone)]
pub struct Field {
    /// Name on the wire.
    pub name: String,
    /// Rust field.
    pub field_name: Ident,
    /// Its setter.
    pub setter: Ident,
    /// Whether that setter looks like an operator to lints.
    pub setter_is_operator: bool,
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

/// A shape of a union.
#[derive(Debug, Clone)]
pub struct Form {
    /// The documented name.
    pub name: String,
    /// Rust variant.
    pub variant_name: Ident,
    /// Type of the value.
    pub ty: Type,
    /// Whether the union holds itself here without indirection.
    pub boxed: bool,
    /// What tells it from the other shapes.
    pub look: Look,
    /// When the value has it.
    pub description: Text,
}
