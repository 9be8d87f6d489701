//! `Debug` of DTOs, without their secrets.

use std::fmt;

use serde_json::{Map, Value};

use super::traits::{Field, View};

/// Implements `Debug` for DTOs: documented names and values, without secrets. Undocumented values
/// may be secrets, so unknown fields and free-form JSON objects show only their names, and texts in
/// free-form JSON are hidden.
pub(crate) fn debug_view(view: View<'_>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(view), f)
}

/// The same for fields that are not yet a DTO.
#[allow(dead_code, reason = "the spec decides whether it is used")]
pub(crate) fn debug_fields(
    name: &str,
    fields: &[Field<'_>],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut output = f.debug_struct(name);
    for (name, place) in fields {
        output.field(name, &Shown(place.view()));
    }
    output.finish()
}

struct Shown<'a>(View<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            View::Absent => f.write_str("absent"),
            View::Null => f.write_str("null"),
            View::Bool(value) => value.fmt(f),
            View::Integer(value) => value.fmt(f),
            View::Number(value) => value.fmt(f),
            View::Text(value) => value.fmt(f),
            View::Secret(_) | View::Unknown(_) => f.write_str("[hidden]"),
            View::Hidden(inner) => match inner.view() {
                object @ (View::JsonObject(_) | View::Json(Value::Object(_))) => {
                    Shown(object).fmt(f)
                }
                _ => f.write_str("[hidden]"),
            },
            View::Json(Value::Null) => f.write_str("null"),
            View::Json(Value::Bool(value)) => value.fmt(f),
            View::Json(Value::Number(value)) => fmt::Display::fmt(value, f),
            View::Json(Value::String(_)) => f.write_str("[hidden]"),
            View::Json(Value::Array(list)) => f
                .debug_list()
                .entries(list.iter().map(|it| Shown(View::Json(it))))
                .finish(),
            View::Json(Value::Object(map)) => names(map, f),
            View::JsonObject(map) => names(map, f),
            View::File(file) => f
                .debug_struct("File")
                .field("name", &file.name)
                .field("media_type", &file.media_type)
                .field("length", &file.content.len())
                .finish_non_exhaustive(),
            View::List(list) => {
                let mut output = f.debug_list();
                list.each(&mut |element| {
                    output.entry(&Shown(element));
                });
                output.finish()
            }
            View::Map(map) => {
                let mut output = f.debug_map();
                map.each(&mut |name, value| {
                    output.entry(&name, &Shown(value));
                });
                output.finish()
            }
            View::Record(record) => {
                let mut output = f.debug_struct(record.name());
                record.fields(&mut |fields, extra| {
                    for (name, place) in fields {
                        output.field(name, &Shown(place.view()));
                    }
                    for (name, _) in extra.iter() {
                        output.field(name, &Shown(View::Secret("")));
                    }
                });
                output.finish()
            }
        }
    }
}

fn names(map: &Map<String, Value>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let hidden = format_args!("[hidden]");
    f.debug_map().entries(map.keys().map(|name| (name, hidden))).finish()
}
