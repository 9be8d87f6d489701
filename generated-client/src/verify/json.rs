//! Strict reading of the JSON in a token.
//!
//! Two parsers that disagree on which of two equal members counts can be played off against each
//! other, so duplicates are errors at every depth. RFC 7515 and RFC 7519 (sections 4) allow that.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Why a JSON text was rejected.
#[derive(Debug, PartialEq)]
pub(super) enum Flaw {
    /// It is not a JSON object.
    NotAnObject,
    /// Two members of one object have this name.
    Duplicate(String),
}

/// Reads a JSON object whose member names are unique at every depth.
pub(super) fn object(json: &[u8]) -> Result<Map<String, Value>, Flaw> {
    let mut duplicate = None;
    let checked = Unique(&mut duplicate)
        .deserialize(&mut serde_json::Deserializer::from_slice(json));
    match (duplicate, checked) {
        (Some(name), _) => Err(Flaw::Duplicate(name)),
        (None, Err(_)) => Err(Flaw::NotAnObject),
        // A second pass keeps the values, so that numbers are read as `serde_json` is configured
        // by the features of the whole program.
        (None, Ok(())) => serde_json::from_slice(json).map_err(|_| Flaw::NotAnObject),
    }
}

/// Visits a JSON text and stores the first duplicate member name.
struct Unique<'a>(&'a mut Option<String>);

impl<'de> DeserializeSeed<'de> for Unique<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Unique<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(Unique(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = members.next_key::<String>()? {
            if names.contains(&name) {
                *self.0 = Some(name);
                return Err(A::Error::custom("duplicate member"));
            }
            names.insert(name);
            members.next_value_seed(Unique(self.0))?;
        }
        Ok(())
    }
}
