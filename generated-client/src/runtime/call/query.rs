//! The encoding of values in queries and forms.

use serde_json::Value;

use crate::runtime::codec::{Sequence, View, members};
use crate::shared::percent::percent_encoded;

/// Returns the text of a scalar. `None` for null, arrays, and objects.
pub(crate) fn scalar(view: &View<'_>) -> Option<String> {
    match view {
        View::Bool(value) | View::Json(Value::Bool(value)) => Some(value.to_string()),
        View::Integer(value) => Some(value.to_string()),
        View::Number(value) => Some(value.to_string()),
        View::Json(Value::Number(value)) => Some(value.to_string()),
        View::Text(value) | View::Secret(value) => Some((*value).to_owned()),
        View::Json(Value::String(value)) => Some(value.clone()),
        View::Hidden(inner) => scalar(&inner.view()),
        _ => None,
    }
}

/// Appends `k=v`, `k[]=a&k[]=b`, or `k[name]=v`, to any depth. Null and absent values are omitted.
/// Nested arrays, and arrays of arrays or objects, are numbered: `k[0][name]=v`.
fn push(query: &mut String, key: &str, view: &View<'_>) -> Result<(), String> {
    match view {
        View::Number(value) if !value.is_finite() => {
            Err(format!("`{value}` is not a finite number"))
        }
        View::List(list) => push_list(query, key, *list),
        View::Map(map) => push_members(query, Some(key), |visit| map.each(visit)),
        View::Record(record) => {
            push_members(query, Some(key), |visit| members(*record, visit))
        }
        View::Unknown(json) => push(query, key, &View::Json(json)),
        View::Hidden(inner) => push(query, key, &inner.view()),
        View::Json(Value::Array(list)) => push(query, key, &View::List(list)),
        View::Json(Value::Object(map)) => push(query, key, &View::JsonObject(map)),
        View::JsonObject(map) => push_members(query, Some(key), |visit| {
            map.iter().for_each(|(name, value)| visit(name, View::Json(value)));
        }),
        single => {
            if let Some(value) = scalar(single) {
                push_pair(query, key, &value);
            }
            Ok(())
        }
    }
}

/// Appends `key=value`. The key must be encoded.
pub(crate) fn push_pair(pairs: &mut String, key: &str, value: &str) {
    if !pairs.is_empty() {
        pairs.push('&');
    }
    pairs.push_str(&format!("{key}={}", percent_encoded(value)));
}

fn push_list(query: &mut String, key: &str, list: &dyn Sequence) -> Result<(), String> {
    let mut flat = !key.contains('[');
    list.each(&mut |element| flat &= scalar(&element).is_some());
    let mut index = 0;
    let mut outcome = Ok(());
    list.each(&mut |element| {
        if outcome.is_ok() {
            let key = if flat { format!("{key}[]") } else { format!("{key}[{index}]") };
            outcome = push(query, &key, &element);
            index += 1;
        }
    });
    outcome
}

pub(crate) fn push_members(
    query: &mut String,
    key: Option<&str>,
    walk: impl FnOnce(&mut dyn FnMut(&str, View<'_>)),
) -> Result<(), String> {
    let mut outcome = Ok(());
    walk(&mut |name, view| {
        if outcome.is_ok() {
            let name = percent_encoded(name);
            let key = key.map_or_else(|| name.clone(), |key| format!("{key}[{name}]"));
            outcome = push(query, &key, &view);
        }
    });
    outcome
}
