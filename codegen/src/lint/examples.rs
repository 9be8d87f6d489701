//! Rules for examples.

use std::collections::BTreeMap;

use serde_json::Value;

use super::context::{Context, field_subject};
use super::rules::{MISSING_EXAMPLE, SHARED_EXAMPLE};
use crate::names::words_of;
use crate::symbols::{Field, Schema, reached};
use crate::types::{Json, SchemaId, Type};

/// Number of characters from which two equal examples are no coincidence.
const DISTINCT: usize = 6;

/// Number of fields whose examples must agree before another field adopts it.
const AGREED: usize = 3;

pub(super) fn check(context: &mut Context) {
    let common = common(context);
    for id in sent(context) {
        missing(context.symbols.schema(id), &common, context);
    }
    let schemas: Vec<_> = context.symbols.schemas.iter().collect();
    for schema in schemas {
        shared(schema, context);
    }
}

/// Returns the DTOs that are parts of requests.
fn sent(context: &Context) -> Vec<SchemaId> {
    let symbols = context.symbols;
    let requests = symbols.operations().filter_map(|operation| operation.request);
    let inner = |id: SchemaId| {
        symbols.schema(id).types().filter_map(Type::schema).collect::<Vec<_>>()
    };
    let sent = reached(symbols.schemas.len(), requests, inner);
    let ids = symbols.ids().map(|(id, _)| id);
    ids.filter(|id| sent.get(id.0) == Some(&true)).collect()
}

/// The name and the type of a field.
type Key<'a> = (&'a str, &'a str);

/// Returns the example of each name and type that several fields have, if all of them agree.
fn common<'a>(context: &Context<'a, '_>) -> BTreeMap<Key<'a>, &'a Value> {
    let mut stated: BTreeMap<Key, Vec<&Value>> = BTreeMap::new();
    for (_, _, field) in context.fields().filter(|(.., field)| !field.raw.secret) {
        let key = (field.raw.name.as_str(), field.raw.ty.as_str());
        stated.entry(key).or_default().extend(&field.raw.example);
    }
    let agreed = stated.into_iter().filter_map(|(key, examples)| {
        let first = *examples.first()?;
        let agree = examples.iter().all(|example| *example == first);
        (agree && examples.len() >= AGREED).then_some((key, first))
    });
    agreed.collect()
}

fn missing(schema: &Schema, common: &BTreeMap<Key, &Value>, context: &mut Context) {
    for field in schema.fields().iter().filter(|field| needs_example(field)) {
        let raw = field.raw;
        let subject = field_subject(schema, field);
        let message = format!("`{subject}` has neither an example nor a default");
        let known = common.get(&(raw.name.as_str(), raw.ty.as_str())).copied();
        let help = match known {
            Some(example) => format!(
                "add `example`; other fields with this name and type have `{example}`"
            ),
            None => "add `example`: a value as it is sent".to_owned(),
        };
        let place = field.place.key("name");
        let finding = context.report(&MISSING_EXAMPLE, subject, place, message, help);
        if let Some(example) = known {
            finding.fix(&field.place, "example", example.clone());
        }
    }
}

fn needs_example(field: &Field<'_>) -> bool {
    let raw = field.raw;
    let is_open = match &field.ty {
        Some(Type::Scalar(scalar)) => {
            matches!(scalar.json, Json::Text | Json::Number | Json::NumberOrText)
        }
        _ => false,
    };
    is_open && raw.example.is_none() && raw.default.is_none()
}

fn shared(schema: &Schema, context: &mut Context) {
    let mut first: BTreeMap<&str, &Field> = BTreeMap::new();
    for field in schema.fields() {
        let Some(example) = text_example(field) else { continue };
        let Some(other) = first.get(example) else {
            first.insert(example, field);
            continue;
        };
        if is_related(other, field) {
            continue;
        }
        let message = format!(
            "same example as `{}`, although the values differ in meaning",
            other.raw.name
        );
        let help = "use an example of its own";
        let place = field.place.key("example");
        context
            .report(&SHARED_EXAMPLE, field_subject(schema, field), place, message, help)
            .related(other.place.key("example"), "first used here");
    }
}

/// Returns the example of a text that is long enough to be compared.
fn text_example<'f>(field: &Field<'f>) -> Option<&'f str> {
    let is_text = field.ty.as_ref().and_then(Type::json) == Some(Json::Text);
    let example = field.raw.example.as_ref()?.as_str()?;
    // Equal times and addresses are common.
    let is_distinct = example.len() >= DISTINCT
        && !example.contains("://")
        && field.raw.ty == "string";
    (is_text && is_distinct).then_some(example)
}

/// Returns whether one name contains the words of the other, such as `code` and `newCode`.
fn is_related(a: &Field<'_>, b: &Field<'_>) -> bool {
    let (a, b) = (words_of(&a.raw.name), words_of(&b.raw.name));
    let contains =
        |long: &[String], short: &[String]| short.iter().all(|word| long.contains(word));
    contains(&a, &b) || contains(&b, &a)
}
