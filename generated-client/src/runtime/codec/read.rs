//! Decoding: from any serde format into a table of fields.

use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor,
};
use serde_json::Value;

use super::trail::{Found, ReadError, Step, Trail, path};
use super::traits::{
    Decode, Elements, FieldMut, Halt, Incoming, Members, Mismatch, Missing, Named,
    Order, Record, Slot, View,
};
use crate::shared::extra::Extra;

/// Decodes a JSON document into `place`, directly from its bytes.
pub(crate) fn from_json(bytes: &[u8], place: &mut dyn Decode) -> Result<(), ReadError> {
    parse(bytes, place, Trail::default()).map(|_| ())
}

/// Decodes a response. Required fields that are null or missing are left blank, and their paths are
/// returned.
pub(crate) fn from_answer(
    bytes: &[u8],
    place: &mut dyn Decode,
) -> Result<Vec<String>, ReadError> {
    let trail = Trail {
        fills: true,
        ..Trail::default()
    };
    let trail = parse(bytes, place, trail)?;
    Ok(trail.filled.iter().map(|steps| path(steps)).collect())
}

fn parse(
    bytes: &[u8],
    place: &mut dyn Decode,
    mut trail: Trail,
) -> Result<Trail, ReadError> {
    // One check of the whole text is faster than the parser's check of each string.
    let text = std::str::from_utf8(bytes).map_err(|error| ReadError {
        path: String::new(),
        reason: format!("not JSON: {error}"),
    })?;
    let mut parser = serde_json::Deserializer::from_str(text);
    let outcome = Target {
        place,
        trail: &mut trail,
    }
    .deserialize(&mut parser)
    .and_then(|()| parser.end());
    match outcome {
        Ok(()) => Ok(trail),
        Err(error) => Err(trail.into_error(&error)),
    }
}

/// Decodes parsed JSON, and returns whether it fits.
pub(crate) fn read_value(json: &Value, place: &mut dyn Decode) -> bool {
    Trail::default().read_again(json, place)
}

/// Implements `Deserialize` for DTOs.
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

/// Decodes an object into the fields of a DTO. Unknown fields are kept as extra ones.
pub(crate) fn decode_record(
    record: &mut dyn Record,
    value: Incoming<'_>,
) -> Result<(), Halt> {
    let Incoming::Object(members) = value else {
        let mismatch = Mismatch::structure("an object");
        let vital = holds_secret(&View::Record(record));
        return Err(if vital { mismatch.vital() } else { mismatch });
    };
    let (name, wrapper) = (record.name(), record.wrapper());
    let mut order = members.order(name);
    let mut outcome = Ok(());
    record.fields_mut(&mut |fields, extra| {
        let taken = take_members(fields, extra, wrapper, &mut order, members);
        outcome = taken.and_then(|()| {
            let missing: Vec<_> = fields
                .iter()
                .filter(|field| field.required && !field.seen)
                .map(|field| Missing {
                    name: field.name,
                    vital: holds_secret(&field.place.view()),
                })
                .collect();
            if missing.is_empty() { Ok(()) } else { members.missing(missing) }
        });
    });
    members.keep_order(name, order);
    outcome
}

/// Returns whether a blank value contains a secret. Only a required one can, because others are
/// absent.
fn holds_secret(blank: &View<'_>) -> bool {
    match blank {
        View::Secret(_) => true,
        View::Record(record) => {
            let mut found = false;
            record.fields(&mut |fields, _| {
                found = fields.iter().any(|(_, place)| holds_secret(&place.view()));
            });
            found
        }
        _ => false,
    }
}

/// Servers usually send fields in the documented order, and always in the same one. After a field,
/// the one that followed it last time is expected.
fn take_members(
    fields: &mut [FieldMut<'_>],
    extra: &mut Extra,
    wrapper: Option<&str>,
    order: &mut Order,
    members: &mut dyn Members,
) -> Result<(), Halt> {
    let mut name = String::new();
    let mut row = 0;
    loop {
        let next = order.get(row).copied().unwrap_or(row);
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
            if index != next {
                order.extend(order.len()..=fields.len());
                order[row] = index;
            }
            row = index + 1;
        } else if wrapper == Some(name.as_str()) {
            members.value(
                &name,
                &mut Unwrapped {
                    fields,
                    extra,
                    order,
                },
            )?;
        } else {
            let mut json = Value::Null;
            members.value(&name, &mut json)?;
            extra.insert(name.as_str(), json);
        }
    }
}

/// Returns the index of a field. Aliases are rare, so they are searched last.
fn find(fields: &[FieldMut<'_>], name: &str) -> Option<usize> {
    fields
        .iter()
        .position(|field| field.name == name)
        .or_else(|| fields.iter().position(|field| field.aliases.contains(&name)))
}

/// The same fields, nested one level deeper.
struct Unwrapped<'a, 'f> {
    fields: &'a mut [FieldMut<'f>],
    extra: &'a mut Extra,
    order: &'a mut Order,
}

impl Decode for Unwrapped<'_, '_> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        match value {
            Incoming::Object(members) => {
                take_members(self.fields, self.extra, None, self.order, members)
            }
            Incoming::Null => Ok(()),
            _ => Err(Mismatch::structure("an object")),
        }
    }
}

impl Trail {
    /// Records why a value was rejected, which serde's error cannot express.
    #[cold]
    fn refused<E: serde::de::Error>(&mut self, halt: &Halt, found: &Found<'_>) -> E {
        if let Halt::Mismatch(mismatch) = halt {
            self.mismatch(mismatch, found);
        }
        E::custom("value refused")
    }

    /// Decodes a value of this document again, and keeps its blanks if it fits.
    fn read_again(&mut self, json: &Value, place: &mut dyn Decode) -> bool {
        let known = self.filled.len();
        let mut again = Trail {
            fills: self.fills,
            filled: std::mem::take(&mut self.filled),
            ..Trail::default()
        };
        let target = Target {
            place,
            trail: &mut again,
        };
        let fits = target.deserialize(json).is_ok();
        self.filled = again.filled;
        if !fits {
            self.filled.truncate(known);
        }
        fits
    }
}

/// The target of serde's values.
struct Target<'a> {
    place: &'a mut dyn Decode,
    trail: &'a mut Trail,
}

impl Target<'_> {
    #[inline]
    fn take<E: serde::de::Error>(
        self,
        value: Incoming<'_>,
        found: &Found<'_>,
    ) -> Result<(), E> {
        match self.place.decode(value) {
            Ok(()) => Ok(()),
            Err(halt) => Err(self.trail.refused(&halt, found)),
        }
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
        match self.place.decode(Incoming::Null) {
            Ok(()) => {
                if self.place.null_is_blank() {
                    self.trail.fill(None);
                }
                Ok(())
            }
            Err(Halt::Mismatch(mismatch))
                if !mismatch.vital && self.trail.fill(None) =>
            {
                Ok(())
            }
            Err(halt) => Err(self.trail.refused(&halt, &Found::Plain("null"))),
        }
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

/// An array or object of serde, as [`Elements`] or [`Members`].
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
        let known = self.trail.filled.len();
        match self.access.next_element_seed(Target {
            place,
            trail: self.trail,
        }) {
            Ok(element) => {
                self.trail.locate(known, || Step::Element(self.index));
                self.index += 1;
                Ok(element.is_some())
            }
            Err(error) => {
                let step = Step::Element(self.index);
                Err(self.stop(error, Some(step)))
            }
        }
    }

    fn read_again(&mut self, json: &Value, place: &mut dyn Decode) -> bool {
        self.trail.read_again(json, place)
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
        let known = self.trail.filled.len();
        let outcome = self.access.next_value_seed(Target {
            place,
            trail: self.trail,
        });
        let step = || Step::Member(name.to_owned());
        outcome.map_err(|error| self.stop(error, Some(step())))?;
        self.trail.locate(known, step);
        Ok(())
    }

    fn order(&mut self, record: &'static str) -> Order {
        let known = self.trail.orders.iter_mut().find(|(name, _)| *name == record);
        known.map(|(_, order)| std::mem::take(order)).unwrap_or_default()
    }

    fn keep_order(&mut self, record: &'static str, order: Order) {
        if order.is_empty() {
            return;
        }
        match self.trail.orders.iter_mut().find(|(name, _)| *name == record) {
            Some((_, known)) => *known = order,
            None => self.trail.orders.push((record, order)),
        }
    }

    fn missing(&mut self, mut members: Vec<Missing>) -> Result<(), Halt> {
        members.retain(|member| {
            member.vital || !self.trail.fill(Some(Step::Member(member.name.to_owned())))
        });
        if members.is_empty() {
            return Ok(());
        }
        let list: Vec<_> =
            members.iter().map(|member| format!("`{}`", member.name)).collect();
        let fields = if list.len() == 1 { "field" } else { "fields" };
        self.trail.reason = Some(format!("missing {fields} {}", list.join(", ")));
        Err(self.stop(A::Error::custom("member missing"), None))
    }

    fn read_again(&mut self, json: &Value, place: &mut dyn Decode) -> bool {
        self.trail.read_again(json, place)
    }
}

/// The name of a field.
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
