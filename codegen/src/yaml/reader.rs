//! Deserializes serde types from a tree and reports exactly which node does not fit.

use std::fmt::{self, Display};

use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeSeed, Deserializer, Expected, IntoDeserializer, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use serde_yaml::Value;

use super::tree::{Entry, Kind, Node};
use crate::source::Step;

/// A node that does not fit the type, and its path.
#[derive(Debug)]
pub(super) struct Mismatch {
    /// Steps from the node up to the root: each level adds its own while the error propagates.
    steps: Vec<Step>,
    pub(super) what: What,
}

/// Why a node does not fit.
#[derive(Debug, Clone)]
pub(super) enum What {
    /// The map has a key that the type does not define.
    UnknownKey { key: String, known: &'static [&'static str] },
    /// The map lacks a key.
    MissingKey(&'static str),
    /// The string is none of the variants of the enum.
    UnknownWord(&'static [&'static str]),
    /// The node is not a map with these keys.
    NotAMap(&'static [&'static str]),
    /// The node has another type than the one expected, in serde's words.
    NotA(String),
    /// Any other error from serde.
    Other(String),
}

impl Mismatch {
    fn new(what: What) -> Self {
        Self {
            steps: Vec::new(),
            what,
        }
    }

    /// Returns the path from the root to the node.
    pub(super) fn path(&self) -> Vec<Step> {
        self.steps.iter().rev().cloned().collect()
    }

    /// Returns the same location with a more specific reason.
    pub(super) fn explained(self, what: What) -> Self {
        Self { what, ..self }
    }

    fn below(mut self, step: Step) -> Self {
        self.steps.push(step);
        self
    }

    /// Prepends `path`, at which the reading started.
    pub(super) fn below_path(mut self, path: &[Step]) -> Self {
        self.steps.extend(path.iter().rev().cloned());
        self
    }
}

impl Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.what)
    }
}

impl std::error::Error for Mismatch {}

impl de::Error for Mismatch {
    fn custom<T: Display>(message: T) -> Self {
        Self::new(What::Other(message.to_string()))
    }

    fn invalid_type(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(What::NotA(expected.to_string()))
    }

    fn invalid_value(_: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Self::new(What::NotA(expected.to_string()))
    }

    fn unknown_variant(_: &str, known: &'static [&'static str]) -> Self {
        Self::new(What::UnknownWord(known))
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Self {
        Self::new(What::UnknownKey {
            key: key.to_owned(),
            known,
        })
    }

    fn missing_field(key: &'static str) -> Self {
        Self::new(What::MissingKey(key))
    }
}

/// Returns the value of an unquoted scalar.
pub(super) fn plain_value(text: &str) -> Value {
    // Parsing is slow, and most scalars cannot be numbers, booleans, or nulls.
    let may_be_no_text = if text.starts_with(|first: char| first.is_ascii_alphabetic()) {
        ["null", "true", "false"].iter().any(|word| word.eq_ignore_ascii_case(text))
    } else {
        text.bytes().all(|byte| {
            byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'~')
        })
    };
    if may_be_no_text { parsed_value(text) } else { Value::String(text.to_owned()) }
}

/// Returns the value that `serde_yaml` reads.
pub(super) fn parsed_value(text: &str) -> Value {
    match serde_yaml::from_str(text) {
        Ok(value @ (Value::Null | Value::Bool(_) | Value::Number(_))) => value,
        _ => Value::String(text.to_owned()),
    }
}

/// A deserializer for a node.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    node: &'a Node,
    /// Whether a key without a value can be an empty list or map. This is how `serde_yaml` reads
    /// it, except inside an untagged enum.
    lenient: bool,
}

impl<'a> Reader<'a> {
    /// Creates a deserializer that behaves like `serde_yaml`.
    pub(super) fn new(node: &'a Node) -> Self {
        Self {
            node,
            lenient: true,
        }
    }

    /// Creates a deserializer that behaves like `serde_yaml` inside an untagged enum.
    pub(super) fn untagged(node: &'a Node) -> Self {
        Self {
            node,
            lenient: false,
        }
    }

    fn child(self, node: &'a Node) -> Self {
        Self { node, ..self }
    }

    fn is_hole(self) -> bool {
        matches!(self.node.kind, Kind::Hole(_))
    }

    fn is_nothing(self) -> bool {
        match &self.node.kind {
            Kind::Hole(_) => true,
            Kind::Scalar { text, plain: true } => plain_value(text).is_null(),
            _ => false,
        }
    }

    fn is_without_entries(self) -> bool {
        self.is_hole() || (self.lenient && self.is_nothing())
    }

    fn items(self, items: &'a [Node]) -> Items<'a> {
        Items {
            reader: self,
            items,
            index: 0,
        }
    }

    fn entries(self, entries: &'a [Entry]) -> Entries<'a> {
        Entries {
            reader: self,
            entries,
            value: None,
        }
    }
}

/// Methods for the types that a hole provides a value for. Any other node describes itself.
macro_rules! hole_or_any {
    ($($method:ident => $visit:ident($value:expr),)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
            if self.is_hole() { visitor.$visit($value) } else { self.deserialize_any(visitor) }
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'_> {
    type Error = Mismatch;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        match &self.node.kind {
            Kind::Scalar { text, plain: false } => visitor.visit_str(text),
            Kind::Scalar { text, plain: true } => match plain_value(text) {
                Value::Null => visitor.visit_unit(),
                Value::Bool(value) => visitor.visit_bool(value),
                Value::Number(number) => visit_number(&number, visitor),
                _ => visitor.visit_str(text),
            },
            Kind::List(items) => visitor.visit_seq(self.items(items)),
            Kind::Map(entries) => visitor.visit_map(self.entries(entries)),
            Kind::Hole(_) => visitor.visit_unit(),
        }
    }

    hole_or_any! {
        deserialize_bool => visit_bool(false),
        deserialize_i64 => visit_i64(0),
        deserialize_u64 => visit_u64(0),
        deserialize_f64 => visit_f64(0.0),
        deserialize_str => visit_str(""),
        deserialize_string => visit_str(""),
    }

    fn deserialize_option<V: Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        if self.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        if self.is_without_entries() {
            return visitor.visit_seq(self.items(&[]));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Mismatch> {
        if self.is_without_entries() {
            return visitor.visit_map(self.entries(&[]));
        }
        self.deserialize_any(visitor)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        match &self.node.kind {
            Kind::Map(entries) | Kind::Hole(entries) => {
                visitor.visit_map(self.entries(entries))
            }
            _ if self.is_without_entries() => visitor.visit_map(self.entries(&[])),
            _ => Err(Mismatch::new(What::NotAMap(fields))),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        let word: StrDeserializer<'_, Mismatch> =
            match (&self.node.kind, variants.first()) {
                (Kind::Scalar { text, .. }, _) => text.as_str().into_deserializer(),
                (Kind::Hole(_), Some(first)) => first.into_deserializer(),
                _ => return Err(Mismatch::new(What::UnknownWord(variants))),
            };
        visitor.visit_enum(word)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Mismatch> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        i8 i16 i32 u8 u16 u32 f32 char bytes byte_buf unit unit_struct tuple tuple_struct
        identifier ignored_any
    }
}

fn visit_number<'de, V: Visitor<'de>>(
    number: &serde_yaml::Number,
    visitor: V,
) -> Result<V::Value, Mismatch> {
    match (number.as_u64(), number.as_i64(), number.as_f64()) {
        (Some(value), _, _) => visitor.visit_u64(value),
        (_, Some(value), _) => visitor.visit_i64(value),
        (_, _, Some(value)) => visitor.visit_f64(value),
        _ => visitor.visit_unit(),
    }
}

struct Items<'a> {
    reader: Reader<'a>,
    items: &'a [Node],
    index: usize,
}

impl<'de> de::SeqAccess<'de> for Items<'_> {
    type Error = Mismatch;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Mismatch> {
        let index = self.index;
        let Some(item) = self.items.get(index) else { return Ok(None) };
        self.index += 1;
        seed.deserialize(self.reader.child(item))
            .map(Some)
            .map_err(|mismatch| mismatch.below(Step::Index(index)))
    }
}

struct Entries<'a> {
    reader: Reader<'a>,
    entries: &'a [Entry],
    value: Option<&'a Entry>,
}

impl<'de> de::MapAccess<'de> for Entries<'_> {
    type Error = Mismatch;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Mismatch> {
        let Some((entry, rest)) = self.entries.split_first() else { return Ok(None) };
        self.entries = rest;
        self.value = Some(entry);
        let key: StrDeserializer<'_, Mismatch> = entry.key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Mismatch> {
        let Some(entry) = self.value.take() else {
            return Err(de::Error::custom("value requested before its key"));
        };
        seed.deserialize(self.reader.child(&entry.value))
            .map_err(|mismatch| mismatch.below(Step::Key(entry.key.clone().into())))
    }
}

/// Returns whether an unquoted scalar is a string.
pub(crate) fn is_text(scalar: &str) -> bool {
    parsed_value(scalar).as_str() == Some(scalar)
}

#[cfg(test)]
mod tests {
    use super::{parsed_value, plain_value};

    #[test]
    fn scalars_are_read_as_serde_yaml_reads_them() {
        for scalar in [
            "null",
            "Null",
            "NULL",
            "nUll",
            "~",
            "true",
            "True",
            "TRUE",
            "tRue",
            "false",
            "False",
            "FALSE",
            "yes",
            "No",
            "on",
            "y",
            "inf",
            ".inf",
            ".Inf",
            "-.inf",
            "+.INF",
            ".nan",
            ".NaN",
            "NaN",
            "0",
            "1",
            "-1",
            "+1",
            "007",
            "0x1f",
            "0o7",
            "0b1",
            "1e3",
            "1.5",
            ".5",
            "5.",
            "1_000",
            "e3",
            "E",
            "abc",
            "a-b",
            "-",
            "--",
            "-a",
            "2026-01-01",
            "12:30",
            "a b",
            "é",
        ] {
            assert_eq!(plain_value(scalar), parsed_value(scalar), "{scalar}");
        }
    }
}
