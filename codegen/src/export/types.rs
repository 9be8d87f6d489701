//! Type expressions as JSON Schemas.

use serde_json::{Value, json};

use super::fields::values_of;
use super::members::Members;
use crate::raw::EnumValue;

/// What surrounds a type in its expression.
enum Layer {
    List,
    Map,
}

/// The schema of a type expression; `values` are those of an `enum`.
pub(super) fn schema_of(ty: &str, values: &[EnumValue]) -> Members {
    let (layers, inner) = layers(ty);
    let schema = word(inner, values).unwrap_or_else(|| reference(inner));
    layers.into_iter().rev().fold(schema, |inner, layer| match layer {
        Layer::List => Members::new().with("type", "array").with("items", inner),
        Layer::Map => {
            Members::new().with("type", "object").with("additionalProperties", inner)
        }
    })
}

/// The schema that a type expression names, if it names one.
pub(super) fn named_in(ty: &str) -> Option<&str> {
    let (_, inner) = layers(ty);
    word(inner, &[]).is_none().then_some(inner)
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

/// Parts an expression into what surrounds the innermost type, and that type.
fn layers(ty: &str) -> (Vec<Layer>, &str) {
    let mut layers = Vec::new();
    let mut rest = ty.trim();
    loop {
        let (layer, inner) =
            match (rest.strip_prefix("array of "), rest.strip_prefix("map of ")) {
                (Some(inner), _) => (Layer::List, inner),
                (_, Some(inner)) => (Layer::Map, inner),
                _ => return (layers, rest),
            };
        layers.push(layer);
        rest = inner.trim();
    }
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
