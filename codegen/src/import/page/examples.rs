//! Defaults and examples: converts the text of cells to values of their type.

use serde_json::Value;

use super::markdown::Text;
use crate::types;

/// Returns the contents of a cell; `None` if it is empty.
pub(super) fn content(cell: &Text) -> Option<String> {
    let text = match cell.codes.as_slice() {
        [code] if cell.text == format!("`{}`", code.text) => code.text.clone(),
        _ => cell.plain(),
    };
    let is_nothing =
        matches!(text.as_str(), "" | "-" | "—" | "无" | "null" | "undefined");
    (!is_nothing).then_some(text)
}

/// Returns whether a number in the text has a fraction.
pub(super) fn has_fraction(text: &str) -> bool {
    serde_json::from_str(text).is_ok_and(|value| is_fraction(&value))
}

fn is_fraction(value: &Value) -> bool {
    match value {
        Value::Number(number) => number.as_f64().is_some_and(|it| it.fract() != 0.0),
        Value::Array(items) => items.iter().any(is_fraction),
        _ => false,
    }
}

/// Converts the text to a value of a type of the spec; `None` if it does not match.
pub(super) fn value(text: &str, ty: &str) -> Option<Value> {
    if is_text(ty) {
        // Some pages quote texts.
        let quoted = serde_json::from_str::<String>(text);
        return Some(Value::String(quoted.unwrap_or_else(|_| text.to_owned())));
    }
    match serde_json::from_str(text) {
        Ok(value) => fitted(value, ty),
        Err(_) => (ty == "any").then(|| Value::String(text.to_owned())),
    }
}

/// Returns the type of the items in an example of an array.
pub(super) fn element(text: &str) -> Option<&'static str> {
    let Ok(Value::Array(items)) = serde_json::from_str(text) else { return None };
    let types = ["string", "integer", "number", "boolean", "object"];
    let fits = |ty: &&&str| {
        items.iter().all(|item| match item {
            Value::String(_) => **ty == "string",
            _ => !is_text(ty) && fitted(item.clone(), ty).is_some(),
        })
    };
    types.iter().find(fits).copied().filter(|_| !items.is_empty())
}

fn is_text(ty: &str) -> bool {
    matches!(ty, "string" | "enum")
}

fn fitted(value: Value, ty: &str) -> Option<Value> {
    if let Some(element) = types::element(ty) {
        let Value::Array(items) = value else { return None };
        let items: Option<Vec<Value>> =
            items.into_iter().map(|item| fitted(item, element)).collect();
        return items.map(Value::Array);
    }
    match ty {
        "integer" => whole(&value).map(Value::from),
        types::ENUM => Some(value).filter(Value::is_string),
        _ => match types::scalar(ty) {
            Some(scalar) => Some(value).filter(|value| (scalar.misfit)(value).is_none()),
            None => Some(value).filter(Value::is_object),
        },
    }
}

/// Returns a number without a fraction, although it may be written with one.
fn whole(value: &Value) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let float = || value.as_f64().filter(|it| it.fract() == 0.0 && it.abs() <= EXACT);
    #[allow(clippy::cast_possible_truncation, reason = "whole and small enough")]
    value.as_i64().or_else(|| float().map(|float| float as i64))
}
