//! Rows as members of DTOs.

use std::collections::BTreeMap;

use serde_json::Value;

use super::examples::{content, element, has_fraction, value};
use super::markdown::Text;
use super::sink::Sink;
use super::tables::Row;
use super::texts::{described, some};
use super::types::{Beside, Names, Typed, typed};
use crate::raw::{EnumValue, Field};

/// An array of which a page does not say what it holds.
pub(super) const OPEN: &str = "array of any";

/// The members that the rows of one table describe.
pub(super) fn fields(
    rows: &[Row],
    names: &Names<'_>,
    sink: &mut Sink<'_>,
) -> Vec<Field> {
    let mut firsts: BTreeMap<String, &Row> = BTreeMap::new();
    let mut fields = Vec::with_capacity(rows.len());
    for row in rows {
        let name = row.name.plain();
        if let Some(first) = firsts.get(&name) {
            sink.twice(
                &format!("the member `{name}`"),
                &first.name.bytes,
                &row.name.bytes,
            );
            continue;
        }
        firsts.insert(name, row);
        let Some(field) = field(row, names, sink) else { continue };
        if field.ty == OPEN {
            note_open(row, sink);
        }
        fields.push(field);
    }
    fields
}

pub(super) fn note_open(row: &Row, sink: &mut Sink<'_>) {
    let name = row.name.plain();
    let text = format!("`{name}`: the page does not say what the array holds");
    sink.note(&row.ty.bytes, text);
}

/// The member that a row describes.
pub(super) fn field(row: &Row, names: &Names<'_>, sink: &mut Sink<'_>) -> Option<Field> {
    let about = described(&row.description);
    let (default, example) = (content(&row.default), content(&row.example));
    let texts: Vec<&str> =
        [&default, &example].into_iter().flatten().map(String::as_str).collect();
    let beside = Beside {
        names,
        nested: about.nested.as_deref(),
        element: example.as_deref().and_then(element),
        has_fraction: texts.iter().any(|text| has_fraction(text)),
    };
    let read = typed(&row.ty, &beside, sink)?;
    let (Typed { ty, nullable, .. }, values, description) =
        match enumerated(&read, &about.values, &texts) {
            Some(ty) => (Typed { ty, ..read }, Some(about.values), about.rest),
            None => {
                let values = (!read.values.is_empty()).then(|| read.values.clone());
                (read, values, about.whole)
            }
        };
    let required = row.required.unwrap_or_default();
    let mut told = |text: Option<String>, cell: &Text, what: &str| {
        let known = values.as_deref().unwrap_or_default();
        told(text?, &ty, known, (row, cell, what), sink)
    };
    let example = told(example, &row.example, "example");
    let default = match told(default, &row.default, "default") {
        Some(_) if required => {
            let text = format!(
                "`{}` is required, so its default is left out",
                row.name.plain()
            );
            sink.note(&row.default.bytes, text);
            None
        }
        default => default,
    };
    Some(Field {
        name: row.name.plain(),
        ty,
        values,
        location: None,
        required,
        nullable,
        secret: false,
        not_secret: None,
        description: some(&description),
        default,
        example,
        minimum: None,
        maximum: None,
        min_length: None,
        max_length: None,
        min_items: None,
        max_items: None,
        aliases: Vec::new(),
        deprecated: None,
        corrected: None,
        unpublished: None,
        rust_name: None,
    })
}

/// The type with `enum` in it, if the description lists all values of a text. A default or example
/// that is none of them shows that it lists something else.
fn enumerated(typed: &Typed, values: &[EnumValue], texts: &[&str]) -> Option<String> {
    let ty = match typed.ty.as_str() {
        "string" => "enum",
        "array of string" | "array of any" => "array of enum",
        _ => return None,
    };
    let is_one = |text: &str| values.iter().any(|known| known.value == text);
    let fits = |text: &&str| match value(text, ty) {
        Some(Value::String(text)) => is_one(&text),
        Some(Value::Array(items)) => {
            items.iter().all(|item| item.as_str().is_some_and(is_one))
        }
        _ => false,
    };
    (!values.is_empty() && texts.iter().all(fits)).then(|| ty.to_owned())
}

/// A default or an example as a value; one that does not fit its type is left out.
fn told(
    text: String,
    ty: &str,
    values: &[EnumValue],
    (row, cell, what): (&Row, &Text, &str),
    sink: &mut Sink<'_>,
) -> Option<Value> {
    let value = value(&text, ty).filter(|value| {
        let is_one = |text: &str| values.iter().any(|known| known.value == text);
        ty != "enum" || value.as_str().is_some_and(is_one)
    });
    if value.is_none() {
        let name = row.name.plain();
        sink.note(
            &cell.bytes,
            format!("the {what} of `{name}` is no {ty}, so it is left out"),
        );
    }
    value
}
