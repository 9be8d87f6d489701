//! Values as a JavaScript server parses and formats them.

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// A JSON value whose objects keep the order of their members.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Null,
    Bool(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
    Object(Vec<(String, Value)>),
}

/// Parses a JSON body. Null if it is not JSON.
pub(super) fn of_json(body: &[u8]) -> Value {
    let text = std::str::from_utf8(body).unwrap_or_default();
    serde_json::from_str(text).ok().and_then(read).unwrap_or(Value::Null)
}

/// Parses a JSON text. Numbers are parsed from their text to the nearest `f64`, as in JavaScript;
/// the JSON parser itself is less exact.
fn read(json: &RawValue) -> Option<Value> {
    let text = json.get();
    Some(match text.as_bytes().first()? {
        b'n' => Value::Null,
        b't' => Value::Bool(true),
        b'f' => Value::Bool(false),
        b'"' => Value::Text(serde_json::from_str(text).ok()?),
        b'[' => {
            let elements: Vec<&RawValue> = serde_json::from_str(text).ok()?;
            Value::List(elements.into_iter().map(read).collect::<Option<_>>()?)
        }
        b'{' => {
            let members: Members<'_> = serde_json::from_str(text).ok()?;
            let members =
                members.0.into_iter().map(|(name, json)| Some((name, read(json)?)));
            Value::Object(members.collect::<Option<_>>()?)
        }
        _ => Value::Number(text.parse().ok()?),
    })
}

/// Parses a query: strings, `k[]=` as an array, and `k[a]=` as an object, to any depth.
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
    /// Formats the value of a field in the signed text. A string is not quoted.
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

    /// Returns the member or element of this name, inserting it if necessary. In a query, `[]` and
    /// numbers are elements.
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
                // JavaScript puts names that are array indexes first, in numeric order.
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

/// Returns the index, if that is its canonical form and an array can have it.
fn array_index(name: &str) -> Option<u32> {
    let index: u32 = name.parse().ok()?;
    (index < u32::MAX && index.to_string() == name).then_some(index)
}

/// `Number.prototype.toString`: the shortest digits that parse to the same number, with an exponent
/// from 1e21 on and below 1e-6.
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
        // Rust formats the same digits, and never an exponent.
        value.abs().to_string()
    } else {
        format!("{mantissa}e{exponent:+}")
    };
    if value < 0.0 { format!("-{text}") } else { text }
}

/// The members of an object, in order.
#[derive(Default)]
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de: 'a, 'a> Deserialize<'de> for Members<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Members::default())
    }
}

impl<'de: 'a, 'a> Visitor<'de> for Members<'a> {
    type Value = Self;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut entries: A) -> Result<Self, A::Error> {
        while let Some(entry) = entries.next_entry()? {
            self.0.push(entry);
        }
        Ok(self)
    }
}
