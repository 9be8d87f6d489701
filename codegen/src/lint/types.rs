//! Rules for types and names of fields.

use std::collections::BTreeMap;

use super::context::{Context, field_subject};
use super::rules::{INCONSISTENT_NAME, INCONSISTENT_TYPE, UNTYPED_TIME};
use crate::names::words_of;
use crate::symbols::{Field, Schema};
use crate::types::{Json, Type};

/// Last words of names of points in time.
const TIMES: [&str; 5] = ["at", "time", "date", "timestamp", "datetime"];

/// Words of descriptions of durations.
const DURATIONS: [&str; 7] =
    ["seconds", "minutes", "hours", "days", "duration", "interval", "number of"];

/// How many fields must agree before another one is inconsistent.
const MAJORITY: usize = 4;

pub(super) fn check(context: &mut Context) {
    let fields: Vec<_> = context.fields().collect();
    for (_, schema, field) in &fields {
        times(schema, field, context);
    }
    types(context);
    names(context);
}

fn times(schema: &Schema, field: &Field, context: &mut Context) {
    let raw = field.raw;
    let untyped = matches!(raw.ty.as_str(), "string" | "integer" | "number");
    let words = words_of(&raw.name);
    let is_time = words.last().is_some_and(|last| TIMES.contains(&last.as_str()));
    if !untyped || !is_time {
        return;
    }
    let text = raw.description.as_deref().unwrap_or_default().to_lowercase();
    // A duration is a number, and says so. A time in seconds counts from the Unix epoch.
    let is_duration = raw.ty != "string"
        && !text.contains("epoch")
        && DURATIONS.iter().any(|word| text.contains(word));
    if is_duration {
        return;
    }
    let message =
        format!("`{}` is a point in time, but its type is `{}`", raw.name, raw.ty);
    let help = match raw.ty.as_str() {
        "string" => {
            "use `date-time` if servers send RFC 3339; otherwise, allow it with the format"
        }
        _ => {
            "use `timestamp-seconds` or `timestamp-millis`, or describe it as a duration with its \
             unit"
        }
    };
    let subject = field_subject(schema, field);
    context.report(&UNTYPED_TIME, subject, field.place.key("type"), message, help);
}

/// A kind of types whose values cannot be confused.
fn kind(field: &Field) -> Option<&'static str> {
    let ty = field.ty.as_ref()?;
    Some(match ty {
        Type::List(_) => "array",
        Type::Map(_) => "map",
        Type::Schema(_) => return None,
        Type::Scalar(scalar) | Type::Secret(scalar) => match scalar.json {
            Json::Text => "string",
            Json::NumberOrText | Json::Number => "number",
            Json::Boolean => "boolean",
            _ => return None,
        },
    })
}

fn types(context: &mut Context) {
    let mut kinds: BTreeMap<&str, BTreeMap<&str, Vec<_>>> = BTreeMap::new();
    for (_, schema, field) in context.fields() {
        if let Some(kind) = kind(field) {
            let of_name = kinds.entry(field.raw.name.as_str()).or_default();
            of_name.entry(kind).or_default().push((schema, field));
        }
    }
    for (name, of_name) in kinds {
        let most = of_name.iter().max_by_key(|(_, fields)| fields.len());
        let Some((usual, count)) = most.map(|(kind, it)| (*kind, it.len())) else {
            continue;
        };
        let others = of_name.iter().filter(|(kind, _)| **kind != usual);
        let rare: Vec<_> = others.flat_map(|(_, fields)| fields).collect();
        if count < MAJORITY || rare.len() * MAJORITY > count {
            continue;
        }
        for (schema, field) in rare {
            let message = format!(
                "`{name}` is of type {} here, but of type {usual} elsewhere (fields: {count})",
                kind(field).unwrap_or_default()
            );
            let help =
                "check the type; if it is right, say in the description how it differs";
            let subject = field_subject(schema, field);
            let place = field.place.key("type");
            context.report(&INCONSISTENT_TYPE, subject, place, message, help);
        }
    }
}

/// Names that differ only in letter case or separators should have one Rust name.
fn names(context: &mut Context) {
    let mut spellings: BTreeMap<String, BTreeMap<&str, Vec<_>>> = BTreeMap::new();
    for (_, schema, field) in context.fields() {
        let Some(name) = &field.name else { continue };
        let mut letters = field.raw.name.to_lowercase();
        letters.retain(char::is_alphanumeric);
        let spelled = spellings.entry(letters).or_default();
        spelled.entry(name.plain()).or_default().push((schema, field));
    }
    for spelled in spellings.into_values().filter(|spelled| spelled.len() > 1) {
        let Some((usual, count)) = usual(&spelled) else { continue };
        for (name, fields) in &spelled {
            if *name == usual {
                continue;
            }
            for (schema, field) in fields {
                let message = format!(
                    "the Rust name is `{name}` here, but `{usual}` elsewhere (fields: {count})"
                );
                let help = format!("add `rust_name: {usual}`");
                let subject = field_subject(schema, field);
                let place = field.place.key("name");
                context.report(&INCONSISTENT_NAME, subject, place, message, help).fix(
                    &field.place,
                    "rust_name",
                    usual,
                );
            }
        }
    }
}

/// Returns the Rust name that the others should have, and the number of its fields: by far the most
/// frequent one, or else the one with the most words.
fn usual<'n, T>(spelled: &BTreeMap<&'n str, Vec<T>>) -> Option<(&'n str, usize)> {
    let counted = || spelled.iter().map(|(name, fields)| (*name, fields.len()));
    let most = counted().max_by_key(|(_, count)| *count)?;
    let others = counted().filter(|(name, _)| *name != most.0);
    if others.map(|(_, count)| count).all(|count| count * MAJORITY <= most.1) {
        return Some(most);
    }
    counted().max_by_key(|(name, count)| (name.matches('_').count(), *count))
}
