//! Type expressions as JSON Schemas.

use serde_json::{Value, json};

use super::fields::values_of;
use super::members::Members;
use crate::raw::EnumValue;
use crate::raw::types::{Container, contained};

/// The schema of a type expression; `values` are those of an `enum`.
pub(super) fn schema_of(ty: &str, values: &[EnumValue]) -> Members {
    let mut containers = Vec::new();
    let mut inner = ty.trim();
    while let Some((container, rest)) = contained(inner) {
        containers.push(container);
        inner = rest;
    }
    let schema = word(inner, values).unwrap_or_else(|| reference(inner));
    containers.into_iter().rev().fold(schema, |inner, container| match container {
        Container::List => Members::new().with("type", "array").with("items", inner),
        Container::Map => {
            Members::new().with("type", "object").with("additionalProperties", inner)
        }
    })
}

pub(super) fn reference(name: &str) -> Members {
    Members::new().with("$ref", format!("#/components/schemas/{name}"))
}

/// The same schema, with null among its values.
pub(super) fn nullable(mut schema: Members) -> Members {
    match schema.get_mut("type") {
        Some(Value::Array(types)) => types.push("null".into()),
        Some(ty) => *ty = json!([ty, "null"]),
        None => {
            return Members::new()
                .with("anyOf", json!([Value::from(schema), { "type": "null" }]));
        }
    }
    if let Some(Value::Array(values)) = schema.get_mut("enum") {
        values.push(Value::Null);
    }
    schema
}

/// The schema of a type of the language.
fn word(word: &str, values: &[EnumValue]) -> Option<Members> {
    let plain = |ty: &str| Members::new().with("type", ty);
    let unix = |format: &str| {
        Members::new().with("type", json!(["integer", "string"])).with("format", format)
    };
    Some(match word {
        "string" | "boolean" | "object" => plain(word),
        "integer" => plain("integer").with("format", "int64"),
        // Other descriptions say `number` of whole numbers, so an import has to be told.
        "number" => plain("number").with("x-spec-type", "number"),
        "timestamp-seconds" => unix("unix-seconds"),
        "timestamp-millis" => unix("unix-millis"),
        "date-time" => plain("string").with("format", "date-time"),
        "file" => plain("string").with("format", "binary"),
        "any" => Members::new(),
        "enum" => values_of(plain("string"), values),
        _ => return None,
    })
}
