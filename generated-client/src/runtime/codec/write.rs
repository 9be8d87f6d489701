//! Encoding: from a table of fields into any serde format.

use base64::prelude::{BASE64_STANDARD, Engine};
use serde::ser::{Error as _, SerializeMap, SerializeSeq, Serializer};
use serde_json::Value;

use super::traits::{Encode, FileView, Mapping, Record, View};

/// Encodes a value as JSON.
pub(crate) fn to_json(value: &View<'_>) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(value)
}

/// Implements `Serialize` for DTOs.
pub(crate) fn serialize<S: Serializer>(
    value: &dyn Encode,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&value.view(), serializer)
}

/// Visits every field that is encoded, the documented ones first.
pub(crate) fn members(record: &dyn Record, visit: &mut dyn FnMut(&str, View<'_>)) {
    record.fields(&mut |fields, extra| {
        for (name, place) in fields {
            match place.view() {
                View::Absent => {}
                view => visit(name, view),
            }
        }
        for (name, json) in extra.iter() {
            if !fields.iter().any(|(field, _)| *field == name) {
                visit(name, View::Json(json));
            }
        }
    });
}

/// Visits every field of an object of any kind. Other values have none.
pub(crate) fn view_members(value: &View<'_>, visit: &mut dyn FnMut(&str, View<'_>)) {
    let map = match value {
        View::Record(record) => return members(*record, visit),
        View::Map(map) => return map.each(visit),
        View::Hidden(inner) => return view_members(&inner.view(), visit),
        View::JsonObject(map) => *map,
        View::Json(Value::Object(map)) | View::Unknown(Value::Object(map)) => map,
        _ => return,
    };
    for (name, json) in map.iter() {
        visit(name, View::Json(json));
    }
}

impl serde::Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            View::Absent | View::Null => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serializer.serialize_i64(*value),
            View::Number(value) if value.is_finite() => number(*value, serializer),
            View::Number(value) => {
                Err(S::Error::custom(format_args!("`{value}` is not a finite number")))
            }
            View::Text(value) | View::Secret(value) => serializer.serialize_str(value),
            View::Json(value) | View::Unknown(value) => {
                Value::serialize(value, serializer)
            }
            View::JsonObject(value) => serde::Serialize::serialize(value, serializer),
            View::Hidden(inner) => inner.view().serialize(serializer),
            View::List(list) => {
                let mut output = serializer.serialize_seq(None)?;
                let mut outcome = Ok(());
                list.each(&mut |element| {
                    if outcome.is_ok() {
                        outcome = output.serialize_element(&element);
                    }
                });
                outcome?;
                output.end()
            }
            View::Map(map) => object(serializer, |entry| map.each(entry)),
            View::Record(record) => object(serializer, |entry| members(*record, entry)),
            View::File(file) => object(serializer, |entry| file.each(entry)),
        }
    }
}

/// The form in which a file is stored.
impl Mapping for FileView<'_> {
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        visit("name", View::Text(self.name));
        visit("mediaType", View::Text(self.media_type));
        visit("content", View::Text(&BASE64_STANDARD.encode(self.content)));
    }
}

/// 2^53. From here on, `f64` cannot represent every integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

/// Encodes an integral number without a fraction, as other clients of this API do.
fn number<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if value.fract() == 0.0 && value.abs() < EXACT {
        // Exact, because the value is integral and below 2^53.
        serializer.serialize_i64(value as i64)
    } else {
        serializer.serialize_f64(value)
    }
}

fn object<S: Serializer>(
    serializer: S,
    walk: impl FnOnce(&mut dyn FnMut(&str, View<'_>)),
) -> Result<S::Ok, S::Error> {
    let mut output = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    walk(&mut |name, view| {
        if outcome.is_ok() {
            outcome = output.serialize_entry(name, &view);
        }
    });
    outcome?;
    output.end()
}
