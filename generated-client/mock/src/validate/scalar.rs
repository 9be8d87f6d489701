//! Reads values of built-in types.

use serde_json::{Map, Number, Value};

use super::pairs;
use crate::catalog::Scalar;
use crate::values::date;

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// As JSON.
    Json,
    /// As text, in a path, a query, a header, or a form.
    Text,
}

/// Returns a value as JSON of the type, or the value itself if it does not fit.
pub(super) fn read(scalar: Scalar, form: Form, value: Value) -> Result<Value, Value> {
    let read = match (form, &value) {
        (Form::Text, Value::String(text)) => of_text(scalar, text),
        (Form::Text, _) if matches!(scalar, Scalar::Any | Scalar::Object) => {
            Some(pairs::with_arrays(value.clone()))
        }
        _ => of_json(scalar, &value),
    };
    read.ok_or(value)
}

fn of_text(scalar: Scalar, text: &str) -> Option<Value> {
    match scalar {
        Scalar::Integer => whole(text).map(Value::from),
        Scalar::Number => number(text).map(Value::Number),
        Scalar::Boolean => match text {
            "true" | "True" => Some(true.into()),
            "false" | "False" => Some(false.into()),
            _ => None,
        },
        Scalar::Object => object(text).map(Value::Object),
        Scalar::Any => Some(structure(text).unwrap_or_else(|| text.into())),
        scalar => of_json(scalar, &text.into()),
    }
}

fn of_json(scalar: Scalar, value: &Value) -> Option<Value> {
    let fits = match (scalar, value) {
        (Scalar::Integer, Value::Number(number)) => {
            return integral(number).map(Value::from);
        }
        (Scalar::TimestampSeconds | Scalar::TimestampMillis, value) => match value {
            Value::Number(number) => return integral(number).map(Value::from),
            Value::String(text) => whole(text).is_some(),
            _ => false,
        },
        (Scalar::DateTime, Value::String(text)) => date::millis(text).is_some(),
        (Scalar::String, Value::String(_))
        | (Scalar::Number, Value::Number(_))
        | (Scalar::Boolean, Value::Bool(_))
        | (Scalar::Object, Value::Object(_))
        | (Scalar::Any, _) => true,
        (Scalar::File, Value::Object(file)) => file.contains_key("content"),
        _ => false,
    };
    fits.then(|| value.clone())
}

/// Returns an integer, which some clients write as `1.66e+12`.
fn whole(text: &str) -> Option<Number> {
    integral(&number(text)?)
}

fn number(text: &str) -> Option<Number> {
    match text.parse::<i64>() {
        Ok(number) => Some(number.into()),
        Err(_) => text.parse().ok().and_then(Number::from_f64),
    }
}

/// The first number whose neighbors `f64` cannot represent.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn integral(number: &Number) -> Option<Number> {
    if !number.is_f64() {
        return Some(number.clone());
    }
    let value =
        number.as_f64().filter(|value| value.fract() == 0.0 && value.abs() < EXACT)?;
    Some((value as i64).into())
}

/// Returns the members of an object that a form contains as JSON.
pub(super) fn object(text: &str) -> Option<Map<String, Value>> {
    match structure(text)? {
        Value::Object(members) => Some(members),
        _ => None,
    }
}

/// Returns the array or the object that a form contains as JSON.
fn structure(text: &str) -> Option<Value> {
    let is_structure = text.starts_with(['{', '[']);
    is_structure.then(|| serde_json::from_str(text).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Form, read};
    use crate::catalog::Scalar;

    fn text(scalar: Scalar, text: &str) -> Option<Value> {
        read(scalar, Form::Text, text.into()).ok()
    }

    fn json(scalar: Scalar, value: Value) -> Option<Value> {
        read(scalar, Form::Json, value).ok()
    }

    #[test]
    fn text_becomes_the_type() {
        assert_eq!(text(Scalar::Integer, "42"), Some(json!(42)));
        assert_eq!(
            text(Scalar::Integer, "1.6608281e+12"),
            Some(json!(1_660_828_100_000_i64))
        );
        assert_eq!(text(Scalar::Integer, "1.5"), None);
        assert_eq!(text(Scalar::Integer, ""), None);
        assert_eq!(text(Scalar::Number, "-1.5"), Some(json!(-1.5)));
        assert_eq!(text(Scalar::Number, "NaN"), None);
        assert_eq!(text(Scalar::Number, "1e999"), None);
        assert_eq!(text(Scalar::Boolean, "True"), Some(json!(true)));
        assert_eq!(text(Scalar::Boolean, "yes"), None);
        assert_eq!(text(Scalar::String, "42"), Some(json!("42")));
        assert_eq!(
            text(Scalar::TimestampMillis, "1660828100000"),
            Some(json!("1660828100000"))
        );
        assert_eq!(text(Scalar::TimestampMillis, "today"), None);
        assert_eq!(text(Scalar::Object, "{\"a\":1}"), Some(json!({"a": 1})));
        assert_eq!(text(Scalar::Object, "a"), None);
        assert_eq!(text(Scalar::Any, "{a"), Some(json!("{a")));
        assert_eq!(text(Scalar::Any, "[1]"), Some(json!([1])));
    }

    #[test]
    fn json_has_the_type() {
        assert_eq!(json(Scalar::Integer, json!(3.0)), Some(json!(3)));
        assert_eq!(json(Scalar::Integer, json!(u64::MAX)), Some(json!(u64::MAX)));
        assert_eq!(json(Scalar::Integer, json!("3")), None);
        assert_eq!(json(Scalar::Number, json!(3)), Some(json!(3)));
        assert_eq!(json(Scalar::String, json!(3)), None);
        assert_eq!(json(Scalar::Boolean, json!("true")), None);
        assert_eq!(
            json(Scalar::TimestampSeconds, json!("1660828100")),
            Some(json!("1660828100"))
        );
        assert_eq!(json(Scalar::TimestampSeconds, json!(true)), None);
        assert_eq!(
            json(Scalar::DateTime, json!("2026-01-31")),
            Some(json!("2026-01-31"))
        );
        assert_eq!(json(Scalar::DateTime, json!("tomorrow")), None);
        assert_eq!(json(Scalar::Object, json!([])), None);
        assert_eq!(json(Scalar::Any, json!(null)), Some(json!(null)));
        assert_eq!(json(Scalar::File, json!("a")), None);
    }
}
