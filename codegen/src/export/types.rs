//! Exports type expressions as JSON Schemas.

use serde_json::{Value, json};

use super::members::Members;
use crate::raw::EnumValue;
use crate::types::{Container, ENUM, contained, scalar};

/// Returns the schema of a type expression; `values` are those of an `enum`.
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

/// Adds null to the values of a schema.
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

/// Returns the schema of a built-in type.
fn word(word: &str, values: &[EnumValue]) -> Option<Members> {
    if word == ENUM {
        return Some(values_of(Members::new().with("type", "string"), values));
    }
    let scalar = scalar(word)?;
    let types = match scalar.openapi.types {
        [] => None,
        [ty] => Some(json!(ty)),
        types => Some(json!(types)),
    };
    let schema = Members::new()
        .when("type", types)
        .when("format", scalar.openapi.format)
        .when("x-spec-type", scalar.openapi.is_ambiguous.then_some(word));
    Some(schema)
}

/// Adds the values of an enum.
pub(super) fn values_of(schema: Members, values: &[EnumValue]) -> Members {
    let texts = values.iter().map(|value| value.value.as_str().into()).collect();
    let described = values.iter().map(|value| {
        Members::new()
            .with("value", value.value.as_str())
            .when("description", value.description.as_deref())
            .when("rust_name", value.rust_name.as_deref())
            .when("unpublished", value.unpublished.as_deref())
            .into()
    });
    let described = described.collect();
    schema.list("enum", texts).list("x-spec-values", described)
}
