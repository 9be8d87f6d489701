//! Converts values of built-in types into each other, if nothing is lost.

use serde_json::{Number, Value};

use super::date;
use crate::catalog::Scalar;
use crate::clock;

/// Returns the value as one of the type, if it can be converted.
pub(super) fn convert(scalar: Scalar, value: &Value) -> Option<Value> {
    match scalar {
        Scalar::Any => Some(value.clone()),
        Scalar::Object => value.is_object().then(|| value.clone()),
        Scalar::String | Scalar::File => text(value).map(Value::from),
        Scalar::Integer => integer(value).map(Value::from),
        Scalar::Number => number(value).map(Value::Number),
        Scalar::Boolean => match value {
            Value::Bool(_) => Some(value.clone()),
            Value::String(text) => text.parse::<bool>().ok().map(Value::from),
            _ => None,
        },
        Scalar::TimestampMillis => {
            integer(value).or_else(|| millis(value)).map(Value::from)
        }
        Scalar::TimestampSeconds => {
            let seconds = integer(value).or_else(|| Some(millis(value)? / 1_000));
            seconds.map(Value::from)
        }
        Scalar::DateTime => match integer(value) {
            Some(number) => Some(date_time(number).into()),
            None => millis(value).map(|_| value.clone()),
        },
    }
}

fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(value) => Some(value.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => Some(number.clone()),
        Value::String(text) => match text.parse::<i64>() {
            Ok(number) => Some(number.into()),
            Err(_) => text.parse().ok().and_then(Number::from_f64),
        },
        _ => None,
    }
}

/// 2^53. From here on, `f64` cannot represent every integer.
const EXACT: f64 = 9_007_199_254_740_992.0;

fn integer(value: &Value) -> Option<i64> {
    let number = number(value)?;
    let whole = || number.as_f64().filter(|it| it.fract() == 0.0 && it.abs() < EXACT);
    number.as_i64().or_else(|| whole().map(|whole| whole as i64))
}

/// Returns the milliseconds since 1970 of a date.
fn millis(value: &Value) -> Option<i64> {
    date::millis(value.as_str()?)
}

/// Milliseconds since 1970 have more digits than seconds, except in 1970 itself.
const LEAST_MILLIS: u64 = 100_000_000_000;

fn date_time(time: i64) -> String {
    let is_seconds = time.unsigned_abs() < LEAST_MILLIS;
    clock::date_time(if is_seconds { time * 1_000 } else { time })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::convert;
    use crate::catalog::Scalar;

    #[test]
    fn scalars_become_each_other() {
        let cases = [
            (Scalar::String, json!(7), Some(json!("7"))),
            (Scalar::String, json!([]), None),
            (Scalar::Integer, json!("7"), Some(json!(7))),
            (Scalar::Integer, json!(7.0), Some(json!(7))),
            (Scalar::Integer, json!(7.5), None),
            (Scalar::Integer, json!("seven"), None),
            (Scalar::Number, json!("7.5"), Some(json!(7.5))),
            (Scalar::Boolean, json!("true"), Some(json!(true))),
            (Scalar::Boolean, json!("enabled"), None),
            (Scalar::Object, json!("{}"), None),
            (Scalar::Any, json!([null]), Some(json!([null]))),
        ];
        for (scalar, value, expected) in cases {
            assert_eq!(convert(scalar, &value), expected, "{value} as {scalar:?}");
        }
    }

    #[test]
    fn times_become_each_other() {
        let date = json!("2026-01-31T08:00:00.000Z");
        let (seconds, millis) = (json!(1_769_846_400), json!(1_769_846_400_000_i64));
        assert_eq!(convert(Scalar::TimestampSeconds, &date), Some(seconds.clone()));
        assert_eq!(convert(Scalar::TimestampMillis, &date), Some(millis.clone()));
        for value in [&date, &seconds, &millis] {
            assert_eq!(
                convert(Scalar::DateTime, value).as_ref(),
                Some(&date),
                "{value}"
            );
        }
        assert_eq!(convert(Scalar::TimestampSeconds, &json!("7")), Some(json!(7)));
        assert_eq!(
            convert(Scalar::DateTime, &json!("2026-01-31")),
            Some(json!("2026-01-31"))
        );
        assert_eq!(convert(Scalar::TimestampMillis, &json!(true)), None);
    }
}
