//! Exports fields of DTOs and parameters.

use serde_json::{Number, Value};

use super::members::Members;
use super::types::{nullable, schema_of};
use crate::raw::{Correction, Deprecation, Field, Location};

/// Returns an object schema with these fields.
pub(super) fn object<'a>(
    description: Option<&str>,
    fields: impl Iterator<Item = &'a Field> + Clone,
) -> Members {
    let required = fields.clone().filter(|field| field.required);
    let required = required.map(|field| field.name.as_str().into()).collect();
    let properties: Members =
        fields.map(|field| (field.name.as_str(), property(field).into())).collect();
    Members::new()
        .with("type", "object")
        .when("description", description)
        .with("properties", properties)
        .list("required", required)
}

/// Returns a field as a parameter in that location.
pub(super) fn parameter(field: &Field, place: &str) -> Value {
    Members::new()
        .with("name", field.name.as_str())
        .with("in", place)
        .when("description", field.description.as_deref())
        .flag("required", field.required)
        .with("schema", facts(typed(field), field))
        .into()
}

/// Adds a deprecation.
pub(super) fn deprecation(
    members: Members,
    deprecated: Option<&Deprecation>,
) -> Members {
    let Some(deprecated) = deprecated else { return members };
    let details = Members::new()
        .when("replaced_by", deprecated.replaced_by.as_deref())
        .when("since", deprecated.since.as_deref())
        .when("note", deprecated.note.as_deref());
    members.flag("deprecated", true).when("x-spec-deprecated", details.unless_empty())
}

fn property(field: &Field) -> Members {
    let schema = typed(field).when("description", field.description.as_deref());
    facts(schema, field)
}

fn typed(field: &Field) -> Members {
    let schema = schema_of(&field.ty, field.values.as_deref().unwrap_or_default());
    if field.nullable { nullable(schema) } else { schema }
}

/// Adds everything that a field states besides its name, type, and description.
fn facts(schema: Members, field: &Field) -> Members {
    let examples = field.example.clone().into_iter().collect();
    let aliases = field.aliases.iter().map(|alias| alias.as_str().into()).collect();
    let schema = schema
        .when("default", field.default.clone())
        .list("examples", examples)
        .when("minimum", field.minimum.and_then(number))
        .when("maximum", field.maximum.and_then(number))
        .when("minLength", field.min_length)
        .when("maxLength", field.max_length)
        .when("minItems", field.min_items)
        .when("maxItems", field.max_items);
    deprecation(schema, field.deprecated.as_ref())
        .flag("x-spec-secret", field.secret)
        .when("x-spec-not-secret", field.not_secret.as_deref())
        .list("x-spec-aliases", aliases)
        .when("x-spec-corrected", field.corrected.as_ref().map(correction))
        .when("x-spec-unpublished", field.unpublished.as_deref())
        .when("x-spec-rust-name", field.rust_name.as_deref())
}

fn correction(correction: &Correction) -> Members {
    Members::new()
        .when("type", correction.ty.as_deref())
        .when("in", correction.location.map(Location::word))
        .when("required", correction.required)
        .when("nullable", correction.nullable)
        .when("minimum", correction.minimum.and_then(number))
        .when("maximum", correction.maximum.and_then(number))
        .when("min_length", correction.min_length)
        .when("max_length", correction.max_length)
        .when("min_items", correction.min_items)
        .when("max_items", correction.max_items)
        .when("default", correction.default.clone())
        .when("example", correction.example.clone())
        .when("reason", correction.reason.as_deref())
}

/// Returns a limit, without `.0` if it is an integer.
fn number(limit: f64) -> Option<Number> {
    let whole = limit as i64;
    if whole as f64 == limit { Some(whole.into()) } else { Number::from_f64(limit) }
}
