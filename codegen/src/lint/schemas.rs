//! Rules for schemas: unused, inlinable, and nearly equal ones.

use std::collections::{BTreeMap, BTreeSet};

use super::context::Context;
use super::rules::{DUPLICATE_SCHEMA, INLINE_SCHEMA, UNUSED_SCHEMA};
use crate::raw::{Location, Request};
use crate::symbols::{Operation, Schema, Shape, reached};
use crate::types::{SchemaId, Type};

/// Minimum number of fields of DTOs that are compared.
const FIELDS: usize = 4;

/// Minimum number of values of enums that are compared.
const VALUES: usize = 3;

/// Minimum number of fields or values from which one may differ.
const MANY: usize = 10;

pub(super) fn check(context: &mut Context) {
    unused(context);
    inline(context);
    duplicates(context);
}

/// Returns the schemas in the request and the response of an operation.
fn direct(operation: &Operation) -> impl Iterator<Item = SchemaId> + use<> {
    let data = operation.data.as_ref().and_then(Type::schema);
    operation.request.into_iter().chain(data)
}

fn inner(context: &Context, id: SchemaId) -> Vec<SchemaId> {
    context.symbols.schema(id).types().filter_map(Type::schema).collect()
}

fn unused(context: &mut Context) {
    let symbols = context.symbols;
    let first = symbols.operations().flat_map(direct);
    let used = reached(symbols.schemas.len(), first, |id| inner(context, id));
    for (id, schema) in symbols.ids().filter(|(_, schema)| schema.owner.is_none()) {
        if used.get(id.0) == Some(&true) {
            continue;
        }
        let message = format!("no operation uses `{}`", schema.name);
        let help = "remove the schema, or refer to it";
        let (subject, place) = (schema.name.to_string(), schema.place.key("name"));
        context.report(&UNUSED_SCHEMA, subject, place, message, help);
    }
}

fn inline(context: &mut Context) {
    let symbols = context.symbols;
    let mut uses: BTreeMap<SchemaId, usize> = BTreeMap::new();
    let in_schemas = symbols.ids().flat_map(|(id, _)| inner(context, id));
    for id in symbols.operations().flat_map(direct).chain(in_schemas) {
        *uses.entry(id).or_default() += 1;
    }
    for operation in symbols.operations() {
        let (Some(Request::Dto(name)), Some(id)) =
            (&operation.raw.request, operation.request)
        else {
            continue;
        };
        let schema = symbols.schema(id);
        let is_record = matches!(&schema.shape, Shape::Record { wrapper: None, .. });
        // Without fields in the body, an inline request has none, but a DTO is sent as `{}`.
        let sends_fields = symbols.request(operation).is_some_and(|(_, fields)| {
            fields.iter().any(|(_, location)| *location != Some(Location::Path))
        });
        let is_plain = is_record && sends_fields && schema.rust_name.is_none();
        if uses.get(&id) != Some(&1) || !is_plain || schema.home != operation.home {
            continue;
        }
        let message = format!("only `{}` uses `{name}`", operation.raw.name);
        let help = format!(
            "write the fields as `parameters` of the request, with `name: {name}`"
        );
        context
            .report(&INLINE_SCHEMA, name, schema.place.key("name"), message, help)
            .related(operation.place.key("request"), "used here");
    }
}

/// What two schemas are compared by: fields with their types, or values.
fn parts(schema: &Schema) -> BTreeSet<String> {
    match &schema.shape {
        Shape::Record { fields, .. } if fields.len() >= FIELDS => fields
            .iter()
            .map(|field| format!("{}: {}", field.raw.name, field.raw.ty))
            .collect(),
        Shape::Enum(variants) if variants.len() >= VALUES => {
            variants.iter().map(|variant| variant.raw.value.clone()).collect()
        }
        _ => BTreeSet::new(),
    }
}

fn duplicates(context: &mut Context) {
    let symbols = context.symbols;
    let named = symbols.schemas.iter().filter(|it| !it.is_parameters);
    let named = named.filter(|schema| schema.owner.is_none());
    let named: Vec<_> = named.map(|schema| (schema, parts(schema))).collect();
    for (index, (schema, parts)) in named.iter().enumerate() {
        if parts.is_empty() {
            continue;
        }
        let earlier = named.iter().take(index).find(|(other, others)| {
            let is_enum = |it: &Schema| matches!(it.shape, Shape::Enum(_));
            is_enum(schema) == is_enum(other) && are_close(parts, others)
        });
        let Some((other, others)) = earlier else { continue };
        let what = if parts == others { "the same" } else { "nearly the same" };
        let kind = if schema.fields().is_empty() { "values" } else { "fields" };
        let message = format!("`{}` has {what} {kind} as `{}`", schema.name, other.name);
        let help = "use one schema for both, or describe what distinguishes them";
        let (subject, place) = (schema.name.to_string(), schema.place.key("name"));
        context
            .report(&DUPLICATE_SCHEMA, subject, place, message, help)
            .related(other.place.key("name"), "the other schema");
    }
}

/// Returns whether two sets are equal or, if they are large, differ in one part.
fn are_close(a: &BTreeSet<String>, b: &BTreeSet<String>) -> bool {
    let common = a.intersection(b).count();
    let most = a.len().max(b.len());
    common == most || most > MANY && most - common <= 1
}
