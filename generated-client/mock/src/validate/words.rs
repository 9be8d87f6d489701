//! The words of messages: what was expected and what was found.

use serde_json::Value;

use crate::catalog::{Scalar, Shape, Type};

/// The number of enum values and the number of characters that a message shows.
const MAX_VALUES: usize = 20;
const MAX_LENGTH: usize = 60;

/// Describes the expected type.
pub(super) fn expected(ty: &Type) -> String {
    match ty {
        Type::Scalar(scalar) | Type::Secret(scalar) => of_scalar(*scalar).to_owned(),
        Type::List(_) => "an array".to_owned(),
        Type::Map(_) => "an object".to_owned(),
        Type::Schema(schema) => match schema.shape {
            Shape::Record(_) => "an object".to_owned(),
            Shape::Enum(values) => one_of(values),
            Shape::Union(types) => {
                let types: Vec<_> = types.iter().map(expected).collect();
                types.join(" or ")
            }
        },
    }
}

fn of_scalar(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::String => "a string",
        Scalar::Integer => "an integer",
        Scalar::Number => "a number",
        Scalar::Boolean => "a boolean",
        Scalar::TimestampSeconds => "seconds since 1970",
        Scalar::TimestampMillis => "milliseconds since 1970",
        Scalar::DateTime => "a date such as `2026-01-31T08:00:00.000Z`",
        Scalar::File => "a file",
        Scalar::Object => "an object",
        Scalar::Any => "JSON",
    }
}

fn one_of(values: &[&str]) -> String {
    let shown: Vec<_> =
        values.iter().take(MAX_VALUES).map(|value| format!("`{value}`")).collect();
    let more = values.len() - shown.len();
    let shown = shown.join(", ");
    match (values.len(), more) {
        (1, _) => shown,
        (_, 0) => format!("one of {shown}"),
        (_, more) => format!("one of {shown}, and {more} more"),
    }
}

/// Describes the value that was found. If text is shown, then only its beginning.
pub(super) fn found(value: &Value, is_shown: bool) -> String {
    match value {
        Value::String(text) if is_shown => {
            let mut shown: String = text.chars().take(MAX_LENGTH).collect();
            if shown.len() < text.len() {
                shown.push('…');
            }
            format!("`{shown}`")
        }
        other => kind(other).to_owned(),
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

/// Counts things, such as `1 item` or `3 items`.
pub(super) fn count(number: u64, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{MAX_LENGTH, found, one_of};

    #[test]
    fn long_lists_and_texts_are_cut() {
        assert_eq!(one_of(&["A"]), "`A`");
        assert_eq!(one_of(&["A", "B"]), "one of `A`, `B`");
        let many = ["x"; 23];
        assert!(one_of(&many).ends_with("`x`, and 3 more"));
        let text = "é".repeat(MAX_LENGTH + 1);
        assert_eq!(found(&json!(text), true).chars().count(), MAX_LENGTH + 3);
        assert_eq!(found(&json!(text), false), "a string");
    }
}
