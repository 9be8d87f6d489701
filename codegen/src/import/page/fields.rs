//! Reads rows as members of DTOs.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;

use super::content::{Member, Part, Places};
use super::examples::{content, element, has_fraction, value};
use super::markdown::Text;
use super::sink::Sink;
use super::tables::{Row, Rows};
use super::texts::{described, some};
use super::types::{Beside, Names, Typed, typed};
use crate::raw::{EnumValue, Field};

/// The type of an array whose items the page does not describe.
pub(super) const OPEN: &str = "array of any";

/// Reads the members in the rows of one table, below the heading at `bytes`.
pub(super) fn part(
    rows: &Rows,
    bytes: &Range<usize>,
    names: &Names<'_>,
    sink: &mut Sink<'_>,
) -> Part {
    let mut firsts: BTreeMap<String, &Row> = BTreeMap::new();
    let mut part = Part {
        members: Vec::with_capacity(rows.rows.len()),
        bytes: bytes.clone(),
        is_whole: rows.is_whole,
    };
    for row in &rows.rows {
        let name = row.name.plain();
        if let Some(first) = firsts.get(&name) {
            sink.twice(&format!("member `{name}`"), &first.name.bytes, &row.name.bytes);
            continue;
        }
        firsts.insert(name, row);
        let mut member = member(row, names, sink);
        if member.field.ty == OPEN {
            member.notes.push(note_open(row));
        }
        part.members.push(member);
    }
    part
}

pub(super) fn note_open(row: &Row) -> (Range<usize>, String) {
    let name = row.name.plain();
    let text = format!("`{name}`: type of the array items not stated on the page");
    (row.ty.bytes.clone(), text)
}

/// Reads the member that a row describes.
pub(super) fn member(row: &Row, names: &Names<'_>, sink: &mut Sink<'_>) -> Member {
    let about = described(&row.description);
    let mut notes = Vec::new();
    let (default, example) = (content(&row.default), content(&row.example));
    let texts: Vec<&str> =
        [&default, &example].into_iter().flatten().map(String::as_str).collect();
    let beside = Beside {
        names,
        nested: about.nested.as_deref(),
        element: example.as_deref().and_then(element),
        has_fraction: texts.iter().any(|text| has_fraction(text)),
    };
    let is_silent = is_unsaid(&row.ty.plain()) && about.nested.is_none();
    let read = if is_silent { None } else { typed(&row.ty, &beside, sink) };
    let has_type = read.is_some();
    if is_silent {
        let text = format!("`{}`: type not stated on the page", row.name.plain());
        notes.push((row.ty.bytes.clone(), text));
    }
    let read = read.unwrap_or_else(Typed::open);
    let has_all_values = !read.values.is_empty() || about.has_all_values;
    let (Typed { ty, nullable, .. }, values, description) =
        match enumerated(&read, &about.values, &texts) {
            Some(ty) => (Typed { ty, ..read }, Some(about.values), about.rest),
            None => {
                let values = (!read.values.is_empty()).then(|| read.values.clone());
                (read, values, about.whole)
            }
        };
    let required = row.required.unwrap_or_default();
    let mut stated = |text: Option<String>, cell: &Text, what: &str| {
        let known = values.as_deref().unwrap_or_default();
        converted(text?, &ty, known, (row, cell, what), &mut notes)
    };
    let example = stated(example, &row.example, "example");
    let default = match stated(default, &row.default, "default") {
        Some(_) if required => {
            let text =
                format!("default of the required field `{}` ignored", row.name.plain());
            notes.push((row.default.bytes.clone(), text));
            None
        }
        default => default,
    };
    let field = Field {
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
        max_items: about.max_items,
        aliases: Vec::new(),
        deprecated: None,
        corrected: None,
        unpublished: None,
        rust_name: None,
    };
    Member {
        field,
        places: places(row),
        has_type,
        has_all_values,
        has_required: row.required.is_some(),
        fault: row.fault.clone(),
        notes,
    }
}

/// Returns whether a cell contains no type, as when a page generator found none.
fn is_unsaid(ty: &str) -> bool {
    matches!(ty, "" | "-" | "undefined")
}

fn places(row: &Row) -> Places {
    Places {
        name: row.name.bytes.clone(),
        ty: row.ty.bytes.clone(),
        required: row.required_at.clone(),
        default: row.default.bytes.clone(),
        description: row.description.bytes.clone(),
    }
}

/// Returns the type with `enum` in it, if the description lists all values of a string. A default
/// or example that is not among them shows that it lists something else.
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

/// Converts a default or an example to a value. One that does not match its type is dropped.
fn converted(
    text: String,
    ty: &str,
    values: &[EnumValue],
    (row, cell, what): (&Row, &Text, &str),
    notes: &mut Vec<(Range<usize>, String)>,
) -> Option<Value> {
    let value = value(&text, ty).filter(|value| {
        let is_one = |text: &str| values.iter().any(|known| known.value == text);
        ty != "enum" || value.as_str().is_some_and(is_one)
    });
    if value.is_none() {
        let name = row.name.plain();
        let text = format!("{what} of `{name}` ignored: not a value of the type `{ty}`");
        notes.push((cell.bytes.clone(), text));
    }
    value
}
