//! Deliberate differences between the spec and the published descriptions: corrections of single
//! facts, and the decisions in `import.yaml` about whole items of the documents.

use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::Value;

use super::words::{Encoding, Location, Method, route};

/// How a correction states that something is not published.
pub const NOTHING: &str = "none";

/// What the published description states about a field, and why that is wrong. An import of the
/// same description leaves the field unchanged.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The published type, if it differs.
    #[serde(rename = "type")]
    pub ty: Option<String>,
    /// The published location of a parameter, if it differs.
    #[serde(rename = "in")]
    pub location: Option<Location>,
    /// The published `required`, if it differs.
    pub required: Option<bool>,
    /// The published `nullable`, if it differs.
    pub nullable: Option<bool>,
    /// The published minimum.
    pub minimum: Option<f64>,
    /// The published maximum.
    pub maximum: Option<f64>,
    /// The published minimum length.
    pub min_length: Option<u64>,
    /// The published maximum length.
    pub max_length: Option<u64>,
    /// The published minimum number of items.
    pub min_items: Option<u64>,
    /// The published maximum number of items.
    pub max_items: Option<u64>,
    /// The published default.
    pub default: Option<Value>,
    /// The published example.
    pub example: Option<Value>,
    /// Evidence that the published description is wrong.
    #[schemars(required)]
    pub reason: Option<String>,
}

/// What the published description states about an operation, and why that is wrong.
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
    /// Evidence that the published description is wrong.
    #[schemars(required)]
    pub reason: Option<String>,
}

/// What the published description states about a response, and why that is wrong.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ResponseCorrection {
    /// The published name.
    pub name: Option<String>,
    /// The published type of the data, or `none` if there is no data.
    pub data: Option<String>,
    /// The published type of a response without an envelope.
    pub bare: Option<String>,
    /// The published `optional`, if it differs.
    pub optional: Option<bool>,
    /// The published member of the envelope.
    pub member: Option<String>,
    /// The published example.
    pub example: Option<Value>,
    /// Evidence that the published description is wrong.
    #[schemars(required)]
    pub reason: Option<String>,
}

/// `import.yaml`: what an import must know about the published documents.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// Decisions about items of the documents.
    #[serde(default)]
    pub decisions: Vec<Decision>,
}

/// Overrides how an import reads an item of the documents.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The schema that the decision is about, by its name in the documents.
    pub schema: Option<String>,
    /// The operation that the decision is about, by its published method and path: `GET
    /// /api/v3/get-user`.
    pub operation: Option<String>,
    /// The field that the decision is about, by its published schema and name: `UserDto.status`.
    pub field: Option<String>,
    /// The security scheme that the decision is about.
    pub credential: Option<String>,
    /// The client whose documents the decision applies to. If omitted, it applies to all clients.
    pub client: Option<String>,
    /// Whether the item is ignored.
    #[serde(default)]
    pub ignore: bool,
    /// Whether the schema is a whole response with its envelope.
    pub response: Option<bool>,
    /// The name of the schema in the spec.
    pub name: Option<String>,
    /// The encoding of the request body, regardless of the published media type.
    pub encoding: Option<Encoding>,
    /// The reason for the decision.
    #[schemars(required)]
    pub reason: Option<String>,
}

impl Decision {
    /// Returns the route of the operation; `None` if it names none.
    #[must_use]
    pub fn route(&self) -> Option<String> {
        let (method, path) = self.operation.as_ref()?.trim().split_once(' ')?;
        let path = path.trim();
        path.starts_with('/').then_some(())?;
        Some(route(Method::of(method)?, path))
    }

    /// Returns the name of the subject.
    #[must_use]
    pub fn named(&self) -> &str {
        self.subjects().into_iter().find_map(|(_, name)| name).unwrap_or_default()
    }

    /// Returns the subject as shown in messages: ``schema `UserDto` ``.
    #[must_use]
    pub fn subject(&self) -> String {
        let subjects = self.subjects();
        let named = subjects.into_iter().find_map(|(noun, name)| Some((noun, name?)));
        named.map_or_else(String::new, |(noun, name)| format!("{noun} `{name}`"))
    }

    /// Returns all possible subjects with their names.
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
