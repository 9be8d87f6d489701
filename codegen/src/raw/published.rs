//! Where the spec and the published descriptions part on purpose: corrections of single facts, and
//! `import.yaml`, the decisions about whole entries of the documents.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::words::{Encoding, Location, Method, route};

/// How a correction says that something published is not there.
pub const NOTHING: &str = "none";

/// What the published description says of a field, and why that is wrong. An import of the same
/// description then leaves the field alone.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The published type, where ours is another.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The published place of a parameter, where ours is another.
    #[serde(rename = "in")]
    pub location: Option<Location>,
    /// The published `required`, where ours is another.
    pub required: Option<bool>,
    /// The published `nullable`, where ours is another.
    pub nullable: Option<bool>,
    /// The published smallest number.
    pub minimum: Option<f64>,
    /// The published largest number.
    pub maximum: Option<f64>,
    /// The published minimum length.
    pub min_length: Option<u64>,
    /// The published maximum length.
    pub max_length: Option<u64>,
    /// The published fewest elements.
    pub min_items: Option<u64>,
    /// The published most elements.
    pub max_items: Option<u64>,
    /// The published default.
    pub default: Option<Value>,
    /// The published example.
    pub example: Option<Value>,
    /// What shows that the published description is wrong.
    #[schemars(required)]
    pub reason: Option<String>,
}

/// What the published description says of an operation, and why that is wrong.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OperationCorrection {
    /// The published name.
    pub name: Option<String>,
    /// The published method. An import finds the operation by it.
    pub method: Option<Method>,
    /// The published path. An import finds the operation by it.
    pub path: Option<String>,
    /// The published encoding of the body.
    pub encoding: Option<Encoding>,
    /// The published request: the name of a DTO, `parameters`, or `none`.
    pub request: Option<String>,
    /// What shows that the published description is wrong.
    #[schemars(required)]
    pub reason: Option<String>,
}

/// What the published description says of a response, and why that is wrong.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResponseCorrection {
    /// The published name.
    pub name: Option<String>,
    /// The published type of the data, `none` if it has no data.
    pub data: Option<String>,
    /// The published type of a response without envelope.
    pub bare: Option<String>,
    /// The published `optional`, where ours is another.
    pub optional: Option<bool>,
    /// The published member of the envelope.
    pub member: Option<String>,
    /// The published example.
    pub example: Option<Value>,
    /// What shows that the published description is wrong.
    #[schemars(required)]
    pub reason: Option<String>,
}

/// `import.yaml`: what an import has to know of the published documents.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// Decisions about entries of the documents.
    #[serde(default)]
    pub decisions: Vec<Decision>,
}

/// How an import reads an entry of the documents that it would otherwise read in another way.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The schema of the documents that this is about, by its name there.
    pub schema: Option<String>,
    /// The operation of the documents that this is about: its method and path, `GET /api/v3/get-user`.
    pub operation: Option<String>,
    /// The field of the documents that this is about: its schema and its name, `UserDto.status`.
    pub field: Option<String>,
    /// The security scheme of the documents that this is about.
    pub credential: Option<String>,
    /// The client whose documents are meant; those of every client when left out.
    pub client: Option<String>,
    /// Whether the entry is left out.
    #[serde(default)]
    pub ignore: bool,
    /// Whether the schema is a whole response with its envelope.
    pub response: Option<bool>,
    /// The name of the schema in the spec.
    pub name: Option<String>,
    /// How the body of the operation is written, whatever media type the documents say.
    pub encoding: Option<Encoding>,
    /// Why.
    #[schemars(required)]
    pub reason: Option<String>,
}

impl Decision {
    /// The route of the operation that it is about; `None` if it names none.
    #[must_use]
    pub fn route(&self) -> Option<String> {
        let (method, path) = self.operation.as_ref()?.trim().split_once(' ')?;
        let path = path.trim();
        path.starts_with('/').then_some(())?;
        Some(route(Method::of(method)?, path))
    }

    /// The name of what it is about.
    #[must_use]
    pub fn named(&self) -> &str {
        self.subjects().into_iter().find_map(|(_, name)| name).unwrap_or_default()
    }

    /// What it is about, in words: ``schema `UserDto` ``.
    #[must_use]
    pub fn subject(&self) -> String {
        let subjects = self.subjects();
        let named = subjects.into_iter().find_map(|(noun, name)| Some((noun, name?)));
        named.map_or_else(String::new, |(noun, name)| format!("{noun} `{name}`"))
    }

    /// What it can be about, with the name of what it is about.
    #[must_use]
    pub fn subjects(&self) -> [(&'static str, Option<&str>); 4] {
        [
            ("schema", self.schema.as_deref()),
            ("operation", self.operation.as_deref()),
            ("field", self.field.as_deref()),
            ("credential", self.credential.as_deref()),
        ]
    }
}
