//! From any serde format into a table of fields.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
};

use super::{Decode, Elements, FieldMut, Halt, Incoming, Members, Named, Record, Slot};
use crate::runtime::extra::Extra;

/// Reads one JSON document into `place`, straight from its bytes.
pub(crate) fn from_json(bytes: &[u8], place: &mut dyn Decode) -> Result<(), ReadError> {
    let mut trail = Trail::default();
    let mut parser = serde_json::Deserializer::from_slice(bytes);
    Target {
        place,
        trail: &mut trail,
    }
    .deserialize(&mut parser)
    .and_then(|()| parser.end())
    .map_err(|error| trail.into_error(&error))
}

/// The whole of a DTO's `Deserialize`.
pub(crate) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Slot,
    D: Deserializer<'de>,
{
    let mut trail = Trail::default();
    let mut value = T::blank();
    match (Target {
        place: &mut value,
        trail: &mut trail,
    })
    .deserialize(deserializer)
    {
        Ok(()) => Ok(value),
        Err(error) if trail.reason.is_none() => Err(error),
        Err(error) => Err(D::Error::custom(trail.into_error(&error))),
    }
}

/// Reads an object into the fields of a DTO. Members that it does not know go to its extra ones.
pub(crate) fn decode_record(
    record: &mut dyn Record,
    value: Incoming<'_>,
) -> Result<(), Halt> {
    let Incoming::Object(members) = value else {
        return Err(Mismatch::structure("an object"));
    };
    let wrapper = record.wrapper();
    let mut outcome = Ok(());
    record.fields_mut(&mut |fields, extra| {
        outcome = take_members(fields, extra, wrapper, members).and_then(|()| {
            let missing: Vec<_> =
                fields.iter().filter(|field| field.required && !field.seen).collect();
            if missing.is_empty() {
                return Ok(());
            }
            Err(members.missing(missing.iter().map(|field| field.name).collect()))
        });
    });
    outcome
}

/// Servers mostly send members in the documented order, so the next field is what is expected.
fn take_members(
    fields: &mut [FieldMut<'_>],
    extra: &mut Extra,
    wrapper: Option<&str>,
    members: &mut dyn Members,
) -> Result<(), Halt> {
    let mut name = String::new();
    let mut next = 0;
    loop {
        let expected = fields.get(next).map(|field| field.name);
        let index = match members.next_name(expected, &mut name)? {
            Named::End => return Ok(()),
            Named::Expected => Some(next),
            Named::Other => find(fields, &name),
        };
        if let Some(index) = index {
            let field = &mut fields[index];
            members.value(field.name, field.place)?;
            field.seen = true;
            next = index + 1;
        } else if wrapper == Some(name.as_str()) {
            members.value(&name, &mut Unwrapped { fields, extra })?;
        } else {
            let mut json = serde_json::Value::Null;
            members.value(&name, &mut json)?;
            extra.insert(name.as_str(), json);
        }
    }
}

/// The field of that name. Aliases are rare, so they are looked at last.
fn find(fields: &[FieldMut<'_>], name: &str) -> Option<usize> {
    fields
        .iter()
        .position(|field| field.name == name)
        .or_else(|| fields.iter().position(|field| field.aliases.contains(&name)))
}

/// The same fields, one level deeper.
struct Unwrapped<'a, 'f> {
    fields: &'a mut [FieldMut<'f>],
    extra: &'a mut Extra,
}

impl Decode for Unwrapped<'_, '_> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        match value {
            Incoming::Object(members) => {
                take_members(self.fields, self.extra, None, members)
            }
            Incoming::Null => Ok(()),
            _ => Err(Mismatch::structure("an object")),
        }
    }
}

/// What a place would have taken, and whether what stood there may be shown.
pub struct Mismatch {
    expected: &'static str,
    reveal: bool,
}

impl Mismatch {
    /// A scalar was expected: showing what stood there helps.
    pub(crate) fn scalar(expected: &'static str) -> Halt {
        Halt::Mismatch(Self {
            expected,
            reveal: true,
        })
    }

    /// A secret was expected: what stood there may be one.
    pub(crate) fn secret(expected: &'static str) -> Halt {
        Halt::Mismatch(Self {
            expected,
            reveal: false,
        })
    }

    /// An array or object was expected: text in its place may hold a secret.
    pub(crate) fn structure(expected: &'static str) -> Halt {
        Halt::Mismatch(Self {
            expected,
            reveal: false,
        })
    }
}

/// Why a document could not be read. Never shows a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadError {
    /// JSON path of the place, such as `data.list[3].status`; empty for the document itself.
    pub(crate) path: String,
    /// What is wrong there.
    pub(crate) reason: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.path.is_empty() {
            return f.write_str(&self.reason);
        }
        write!(f, "{}: {}", self.path, self.reason)
    }
}

/// A longer value is not shown at all: it may be a token, and half of one cannot be recognised.
const LONGEST_SHOWN: usize = 40;

/// What stood in the place of something else.
enum Found<'a> {
    Plain(&'static str),
    Scalar(&'static str, &'a dyn fmt::Debug),
}

/// What is known of a read that stopped: the reason, and the path, innermost step first.
#[derive(Default)]
struct Trail {
    reason: Option<String>,
    path: Vec<Step>,
}

enum Step {
    Member(String),
    Element(usize),
}

impl Trail {
    fn mismatch(&mut self, mismatch: &Mismatch, found: &Found<'_>) {
        let found = match found {
            Found::Plain(what) => (*what).to_owned(),
            Found::Scalar(kind, value) => match format!("{value:?}") {
                shown if mismatch.reveal && shown.len() <= LONGEST_SHOWN => {
                    format!("the {kind} {shown}")
                }
                _ => format!("a {kind}"),
            },
        };
        self.reason = Some(format!("expected {}, found {found}", mismatch.expected));
    }

    fn into_error(mut self, parser: &impl fmt::Display) -> ReadError {
        let mut path = String::new();
        for step in self.path.drain(..).rev() {
            match step {
                Step::Member(name) if path.is_empty() => path.push_str(&name),
                Step::Member(name) => {
                    path.push('.');
                    path.push_str(&name);
                }
                Step::Element(index) => path.push_str(&format!("[{index}]")),
            }
        }
        ReadError {
            path,
            reason: self.reason.unwrap_or_else(|| format!("not JSON: {parser}")),
        }
    }
}

/// Where serde's values go.
struct Target<'a> {
    place: &'a mut dyn Decode,
    trail: &'a mut Trail,
}

impl Target<'_> {
    fn take<E: serde::de::Error>(
        self,
        value: Incoming<'_>,
        found: &Found<'_>,
    ) -> Result<(), E> {
        self.place.decode(value).map_err(|halt| {
            if let Halt::Mismatch(mismatch) = halt {
                self.trail.mismatch(&mismatch, found);
            }
            E::custom("value refused")
        })
    }
}

impl<'de> DeserializeSeed<'de> for Target<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Target<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.take(Incoming::Null, &Found::Plain("null"))
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<(), E> {
        self.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: serde::de::Error>(self, value: bool) -> Result<(), E> {
        let found = if value { "true" } else { "false" };
        self.take(Incoming::Bool(value), &Found::Plain(found))
    }

    fn visit_i64<E: serde::de::Error>(self, value: i64) -> Result<(), E> {
        self.take(Incoming::Integer(value), &Found::Scalar("number", &value))
    }

    fn visit_u64<E: serde::de::Error>(self, value: u64) -> Result<(), E> {
        let incoming =
            i64::try_from(value).map_or(Incoming::Unsigned(value), Incoming::Integer);
        self.take(incoming, &Found::Scalar("number", &value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<(), E> {
        self.take(Incoming::Number(value), &Found::Scalar("number", &value))
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<(), E> {
        self.take(Incoming::Text(value), &Found::Scalar("string", &value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = Source {
            access,
            trail: self.trail,
            error: None,
            index: 0,
        };
        let outcome = self.place.decode(Incoming::List(&mut source));
        source.finish(outcome, &Found::Plain("an array"))
    }

    fn visit_map<A: MapAccess<'de>>(self, access: A) -> Result<(), A::Error> {
        let mut source = Source {
            access,
            trail: self.trail,
            error: None,
            index: 0,
        };
        let outcome = self.place.decode(Incoming::Object(&mut source));
        source.finish(outcome, &Found::Plain("an object"))
    }
}

/// An array or object of serde, behind [`Elements`] or [`Members`].
struct Source<'a, A, E> {
    access: A,
    trail: &'a mut Trail,
    error: Option<E>,
    index: usize,
}

impl<A, E: serde::de::Error> Source<'_, A, E> {
    fn finish(self, outcome: Result<(), Halt>, found: &Found<'_>) -> Result<(), E> {
        let Err(halt) = outcome else { return Ok(()) };
        if let Halt::Mismatch(mismatch) = halt {
            self.trail.mismatch(&mismatch, found);
        }
        Err(self.error.unwrap_or_else(|| E::custom("value refused")))
    }

    fn stop(&mut self, error: E, step: Option<Step>) -> Halt {
        self.trail.path.extend(step);
        self.error = Some(error);
        Halt::Deeper
    }
}

impl<'de, A: SeqAccess<'de>> Elements for Source<'_, A, A::Error> {
    fn next(&mut self, place: &mut dyn Decode) -> Result<bool, Halt> {
        match self.access.next_element_seed(Target {
            place,
            trail: self.trail,
        }) {
            Ok(element) => {
                self.index += 1;
                Ok(element.is_some())
            }
            Err(error) => {
                let step = Step::Element(self.index);
                Err(self.stop(error, Some(step)))
            }
        }
    }
}

impl<'de, A: MapAccess<'de>> Members for Source<'_, A, A::Error> {
    fn next_name(
        &mut self,
        expected: Option<&str>,
        name: &mut String,
    ) -> Result<Named, Halt> {
        match self.access.next_key_seed(Name {
            expected,
            other: name,
        }) {
            Ok(named) => Ok(named.unwrap_or(Named::End)),
            Err(error) => Err(self.stop(error, None)),
        }
    }

    fn value(&mut self, name: &str, place: &mut dyn Decode) -> Result<(), Halt> {
        self.access
            .next_value_seed(Target {
                place,
                trail: self.trail,
            })
            .map_err(|error| self.stop(error, Some(Step::Member(name.to_owned()))))
    }

    fn missing(&mut self, names: Vec<&'static str>) -> Halt {
        let list =
            names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        self.trail.reason = Some(format!("{list} missing"));
        self.stop(A::Error::custom("member missing"), None)
    }
}

/// The name of a member.
struct Name<'a> {
    expected: Option<&'a str>,
    other: &'a mut String,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = Named;

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Named, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = Named;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a member name")
    }

    fn visit_str<E: serde::de::Error>(self, value: &str) -> Result<Named, E> {
        if self.expected == Some(value) {
            return Ok(Named::Expected);
        }
        self.other.clear();
        self.other.push_str(value);
        Ok(Named::Other)
    }
}
