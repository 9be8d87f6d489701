//! Schemas: DTOs, enums, and unions.

use serde_json::Value;

use super::operation::{Deprecation, Presence};
use super::text::Text;
use crate::names::Ident;
use crate::types::{Look, SchemaId, Type};

/// A DTO, an enum, or a union.
#[derive(Debug, Clone)]
pub struct Schema {
    /// Documented name.
    pub name: String,
    /// Its Rust type.
    pub type_name: Ident,
    /// The static that describes it in the catalog.
    pub static_name: Ident,
    /// What it represents.
    pub description: Text,
    /// Its kind and contents.
    pub shape: Shape,
}

impl Schema {
    /// Returns the fields of a DTO; empty for other schemas.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.shape {
            Shape::Record(record) => &record.fields,
            Shape::Enum(_) | Shape::Union(_) => &[],
        }
    }

    /// Returns the variants of a union; empty for other schemas.
    #[must_use]
    pub fn forms(&self) -> &[Form] {
        match &self.shape {
            Shape::Union(forms) => forms,
            Shape::Record(_) | Shape::Enum(_) => &[],
        }
    }

    /// Returns the schemas that it contains, including those in lists and maps.
    pub fn inner(&self) -> impl Iterator<Item = SchemaId> + '_ {
        let fields = self.fields().iter().map(|field| &field.ty);
        let forms = self.forms().iter().map(|form| &form.ty);
        fields.chain(forms).filter_map(Type::schema)
    }
}

/// The kind and contents of a schema.
#[derive(Debug, Clone)]
pub enum Shape {
    /// A DTO.
    Record(Record),
    /// An enum.
    Enum(Vec<Variant>),
    /// A union.
    Union(Vec<Form>),
}

/// The fields of a DTO.
#[derive(Debug, Clone)]
pub struct Record {
    /// Fields in the order of the documentation.
    pub fields: Vec<Field>,
    /// A member in which some servers nest all others.
    pub wrapper: Option<String>,
    /// The struct for the required fields, if there are too many for arguments.
    pub required_struct: Option<Ident>,
    /// Whether it is part of a request. DTOs that occur only in responses have no constructor and
    /// no setters.
    pub is_sent: bool,
}

/// A field of a DTO.
#[derive(Debug, Clone)]
pub struct Field {
    /// Serialized name.
    pub name: String,
    /// Rust field.
    pub field_name: Ident,
    /// Its setter.
    pub setter: Ident,
    /// Whether lints take the setter for an operator.
    pub setter_is_operator: bool,
    /// Type of the value, if present.
    pub ty: Type,
    /// Whether it may be missing or null.
    pub presence: Presence,
    /// Whether the type contains itself here without indirection.
    pub boxed: bool,
    /// What it means.
    pub description: Text,
    /// Server default if the field is omitted.
    pub default: Option<Value>,
    /// A value as it is sent.
    pub example: Option<Value>,
    /// Limits of the value.
    pub limits: Limits,
    /// Other serialized names.
    pub aliases: Vec<String>,
    /// Present if it is deprecated.
    pub deprecated: Option<Deprecation>,
}

/// Limits of a value. All bounds are inclusive.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Limits {
    /// Minimum of a number.
    pub minimum: Option<f64>,
    /// Maximum of a number.
    pub maximum: Option<f64>,
    /// Minimum number of characters.
    pub min_length: Option<u64>,
    /// Maximum number of characters.
    pub max_length: Option<u64>,
    /// Minimum number of items.
    pub min_items: Option<u64>,
    /// Maximum number of items.
    pub max_items: Option<u64>,
}

impl Limits {
    /// Returns the limits in words; `None` if there are none.
    #[must_use]
    pub fn words(&self) -> Option<String> {
        let number = |what: &str, limit: Option<f64>| {
            limit.map(|limit| format!("{what} {limit}"))
        };
        let count = |what: &str, limit: Option<u64>, unit: &str| {
            limit.map(|limit| {
                format!("{what} {limit} {unit}{}", if limit == 1 { "" } else { "s" })
            })
        };
        let list = [
            number("at least", self.minimum),
            number("at most", self.maximum),
            count("at least", self.min_length, "character"),
            count("at most", self.max_length, "character"),
            count("at least", self.min_items, "element"),
            count("at most", self.max_items, "element"),
        ];
        let list: Vec<_> = list.into_iter().flatten().collect();
        (!list.is_empty()).then(|| list.join(", "))
    }
}

/// A value of an enum.
#[derive(Debug, Clone)]
pub struct Variant {
    /// The serialized text.
    pub value: String,
    /// Rust variant.
    pub variant_name: Ident,
    /// What it means.
    pub description: Text,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct Form {
    /// Documented name.
    pub name: String,
    /// Rust variant.
    pub variant_name: Ident,
    /// Type of the value.
    pub ty: Type,
    /// Whether the union contains itself here without indirection.
    pub boxed: bool,
    /// The JSON type by which it is distinguished from other variants.
    pub look: Look,
    /// When the value has this form.
    pub description: Text,
}
