//! Values as a server in JavaScript reads them, and writes what it has read.

use serde::Deserialize;
use serde::de::{self, MapAccess, SeqAccess, Visitor};
use url::form_urlencoded;

/// A JSON value whose members keep their order.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

/// What a body of JSON says; null if it is none.
pub(super) fn of_json(body: &[u8]) -> Value {
    serde_json::from_slice(body).unwrap_or(Value::Null)
}

/// What a query says: texts, `k[]=` as an array, and `k[a]=` as an object, to any depth.
pub(super) fn of_query(query: &str) -> Value {
    let mut root = Value::Object(Vec::new());
    for (key, text) in form_urlencoded::parse(query.as_bytes()) {
        let (first, rest) = key.split_once('[').unwrap_or((&key, ""));
        let steps = rest.trim_end_matches(']').split("][");
        let steps = std::iter::once(first).chain(steps.filter(|_| !rest.is_empty()));
        let mut place = &mut root;
        for step in steps {
            place = place.enter(step);
        }
        *place = Value::Text(text.into_owned());
    }
    root
}

impl Value {
    /// As a member of the signed text: a text stands there as it is.
    pub(super) fn plain(&self) -> String {
        match self {
            Self::Text(text) => text.clone(),
            other => {
                let mut json = String::new();
                other.write(&mut json);
                json
            }
        }
    }

    /// The member or element of this name, made if need be. In a query, `[]` and numbers are
    /// elements.
    fn enter(&mut self, step: &str) -> &mut Self {
        let is_element = step.bytes().all(|byte| byte.is_ascii_digit());
        if !matches!(self, Self::List(_) | Self::Object(_)) {
            *self = if is_element {
                Self::List(Vec::new())
            } else {
                Self::Object(Vec::new())
            };
        }
        match self {
            Self::List(list) => {
                let index = step.parse().unwrap_or(list.len()).min(list.len());
                if index == list.len() {
                    list.push(Self::Null);
                }
                &mut list[index]
            }
            Self::Object(members) => {
                let index = members.iter().position(|(name, _)| name == step);
                let index = index.unwrap_or(members.len());
                if index == members.len() {
                    members.push((step.to_owned(), Self::Null));
                }
                &mut members[index].1
            }
            other => other,
        }
    }

    /// `JSON.stringify`
    fn write(&self, json: &mut String) {
        match self {
            Self::Null => json.push_str("null"),
            Self::Bool(value) => json.push_str(if *value { "true" } else { "false" }),
            Self::Number(value) => json.push_str(&number(*value)),
            Self::Text(text) => json.push_str(&serde_json::json!(text).to_string()),
            Self::List(list) => {
                json.push('[');
                for (position, element) in list.iter().enumerate() {
                    json.push_str(if position == 0 { "" } else { "," });
                    element.write(json);
                }
                json.push(']');
            }
            Self::Object(members) => {
                // JavaScript puts names that are array indexes first, in the order of numbers.
                let mut members: Vec<_> = members.iter().collect();
                members.sort_by_key(|(name, _)| array_index(name).unwrap_or(u32::MAX));
                json.push('{');
                for (position, (name, value)) in members.into_iter().enumerate() {
                    json.push_str(if position == 0 { "" } else { "," });
                    json.push_str(&serde_json::json!(name).to_string());
                    json.push(':');
                    value.write(json);
                }
                json.push('}');
            }
        }
    }
}

/// The number, if that is how it is written and an array can have it.
fn array_index(name: &str) -> Option<u32> {
    let index: u32 = name.parse().ok()?;
    (index < u32::MAX && index.to_string() == name).then_some(index)
}

/// `Number.prototype.toString`: the shortest digits that are read as the same number, with an
/// exponent from 1e21 on and below 1e-6.
fn number(value: f64) -> String {
    if value == 0.0 {
        return "0".to_owned();
    }
    if !value.is_finite() {
        return "null".to_owned();
    }
    let shortest = format!("{:e}", value.abs());
    let (mantissa, exponent) = shortest.split_once('e').unwrap_or((&shortest, "0"));
    let exponent: i32 = exponent.parse().unwrap_or_default();
    let text = if (-6..21).contains(&exponent) {
        // Rust writes the same digits, and never an exponent.
        value.abs().to_string()
    } else {
        format!("{mantissa}e{exponent:+}")
    };
    if value < 0.0 { format!("-{text}") } else { text }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: de::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ReadValue)
    }
}

struct ReadValue;

impl<'de> Visitor<'de> for ReadValue {
    type Value = Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(Value::Number(value))
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(Value::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = elements.next_element()? {
            list.push(element);
        }
        Ok(Value::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut members: Vec<(String, Value)> = Vec::new();
        while let Some((name, value)) = entries.next_entry::<String, Value>()? {
            members.push((name, value));
        }
        Ok(Value::Object(members))
    }
}
