//! How each field type is decoded and encoded.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Number, Value};

#[cfg(test)]
use super::fill;
#[cfg(test)]
use super::traits::Entropy;
use super::traits::{
    Decode, Elements, Encode, Halt, Incoming, Mapping, Members, Mismatch, Named,
    Sequence, Slot, View,
};

/// Returns a value to decode into. See [`Slot::blank`].
pub(crate) fn blank<T: Slot>() -> T {
    T::blank()
}

/// Returns the text of a scalar, for fields that hold text. `None` for null, arrays, and objects.
#[inline]
pub(crate) fn scalar_text<'a>(value: &Incoming<'a>) -> Option<Cow<'a, str>> {
    match value {
        Incoming::Text(text) => Some(Cow::Borrowed(text)),
        other => written(other).map(Cow::Owned),
    }
}

/// Returns the text of a scalar that is not a string.
fn written(value: &Incoming<'_>) -> Option<String> {
    Some(match value {
        Incoming::Text(text) => (*text).to_owned(),
        Incoming::Bool(value) => value.to_string(),
        Incoming::Integer(value) => value.to_string(),
        Incoming::Unsigned(value) => value.to_string(),
        Incoming::Number(value) => Number::from_f64(*value)?.to_string(),
        Incoming::Null | Incoming::List(_) | Incoming::Object(_) => return None,
    })
}

impl Decode for String {
    #[inline]
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let text = scalar_text(&value).ok_or_else(|| Mismatch::scalar("a string"))?;
        *self = text.into_owned();
        Ok(())
    }
}

impl Encode for String {
    fn view(&self) -> View<'_> {
        View::Text(self)
    }
}

impl Slot for String {
    fn blank() -> Self {
        Self::new()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = fill::text(entropy);
    }
}

/// 2^63, the first number beyond the range of `i64`, which `f64` represents exactly.
const INTEGER_LIMIT: f64 = 9_223_372_036_854_775_808.0;

/// Returns the number as an integer, if it is one.
#[allow(clippy::cast_possible_truncation, reason = "the range is checked")]
pub(crate) fn whole(value: f64) -> Option<i64> {
    let fits = value.fract() == 0.0 && (-INTEGER_LIMIT..INTEGER_LIMIT).contains(&value);
    fits.then_some(value as i64)
}

/// Parses an integer.
pub(crate) fn whole_text(text: &str) -> Option<i64> {
    let text = text.trim();
    text.parse().ok().or_else(|| text.parse().ok().and_then(whole))
}

impl Decode for i64 {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let read = match value {
            Incoming::Integer(value) => Some(value),
            Incoming::Number(value) => whole(value),
            Incoming::Text(text) => whole_text(text),
            _ => None,
        };
        *self = read.ok_or_else(|| Mismatch::scalar("an integer"))?;
        Ok(())
    }
}

impl Encode for i64 {
    fn view(&self) -> View<'_> {
        View::Integer(*self)
    }
}

impl Slot for i64 {
    fn blank() -> Self {
        0
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = fill::any(entropy);
    }
}

impl Decode for f64 {
    #[allow(
        clippy::cast_precision_loss,
        reason = "a fractional field holds no exact integers"
    )]
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let read = match value {
            Incoming::Number(value) => Some(value),
            Incoming::Integer(value) => Some(value as Self),
            Incoming::Unsigned(value) => Some(value as Self),
            Incoming::Text(text) => {
                text.trim().parse().ok().filter(|value: &Self| value.is_finite())
            }
            _ => None,
        };
        *self = read.ok_or_else(|| Mismatch::scalar("a number"))?;
        Ok(())
    }
}

impl Encode for f64 {
    fn view(&self) -> View<'_> {
        View::Number(*self)
    }
}

impl Slot for f64 {
    fn blank() -> Self {
        0.0
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        // Few enough digits for any parser to read them back exactly.
        *self = Self::from(fill::any::<i32>(entropy)) / 1_000.0;
    }
}

impl Decode for bool {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let read = match value {
            Incoming::Bool(value) => Some(value),
            Incoming::Integer(0) => Some(false),
            Incoming::Integer(1) => Some(true),
            Incoming::Text(text) => match text.trim() {
                "true" | "True" | "TRUE" | "1" => Some(true),
                "false" | "False" | "FALSE" | "0" => Some(false),
                _ => None,
            },
            _ => None,
        };
        *self = read.ok_or_else(|| Mismatch::scalar("a boolean"))?;
        Ok(())
    }
}

impl Encode for bool {
    fn view(&self) -> View<'_> {
        View::Bool(*self)
    }
}

impl Slot for bool {
    fn blank() -> Self {
        false
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = fill::any(entropy);
    }
}

/// No data: ignores any value.
impl Decode for () {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        match value {
            Incoming::List(elements) => while elements.next(&mut ())? {},
            Incoming::Object(members) => {
                let mut name = String::new();
                while members.next_name(None, &mut name)? != Named::End {
                    members.value(&name, &mut ())?;
                }
            }
            _ => {}
        }
        Ok(())
    }
}

impl Encode for () {
    fn view(&self) -> View<'_> {
        View::Null
    }
}

impl Slot for () {
    fn blank() -> Self {}

    #[cfg(test)]
    fn fill(&mut self, _: &mut Entropy<'_>) {}
}

fn json_object(members: &mut dyn Members) -> Result<Map<String, Value>, Halt> {
    let mut map = Map::new();
    let mut name = String::new();
    while members.next_name(None, &mut name)? != Named::End {
        let mut json = Value::Null;
        members.value(&name, &mut json)?;
        map.insert(name.clone(), json);
    }
    Ok(map)
}

fn json_array(elements: &mut dyn Elements) -> Result<Vec<Value>, Halt> {
    let mut list = Vec::new();
    let mut json = Value::Null;
    while elements.next(&mut json)? {
        list.push(json.take());
    }
    Ok(list)
}

impl Decode for Value {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        *self = match value {
            Incoming::Null => Self::Null,
            Incoming::Bool(value) => value.into(),
            Incoming::Integer(value) => value.into(),
            Incoming::Unsigned(value) => value.into(),
            Incoming::Number(value) => value.into(),
            Incoming::Text(text) => text.into(),
            Incoming::List(elements) => Self::Array(json_array(elements)?),
            Incoming::Object(members) => Self::Object(json_object(members)?),
        };
        Ok(())
    }
}

impl Encode for Value {
    fn view(&self) -> View<'_> {
        View::Json(self)
    }
}

impl Slot for Value {
    fn blank() -> Self {
        Self::Null
    }

    fn takes_null() -> bool {
        true
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = fill::json(entropy);
    }
}

impl Decode for Map<String, Value> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        let Incoming::Object(members) = value else {
            return Err(Mismatch::structure("an object"));
        };
        *self = json_object(members)?;
        Ok(())
    }
}

impl Encode for Map<String, Value> {
    fn view(&self) -> View<'_> {
        View::JsonObject(self)
    }
}

impl Slot for Map<String, Value> {
    fn blank() -> Self {
        Self::new()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = fill::json_object(entropy);
    }
}

/// Absent and null both decode as `None`. A field for which null has a meaning is a `Patch`, or
/// accepts any JSON.
impl<T: Slot> Decode for Option<T> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        if matches!(value, Incoming::Null) && !T::takes_null() {
            *self = None;
            return Ok(());
        }
        self.insert(T::blank()).decode(value)
    }
}

impl<T: Slot> Encode for Option<T> {
    fn view(&self) -> View<'_> {
        self.as_ref().map_or(View::Absent, Encode::view)
    }
}

impl<T: Slot> Slot for Option<T> {
    fn blank() -> Self {
        None
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = fill::any::<bool>(entropy).then(|| fill::filled(entropy));
    }
}

/// A required nullable field: `None` is encoded as null and not omitted.
#[allow(dead_code, reason = "the spec decides whether it is used")]
pub(crate) struct OrNull<'a, T>(pub(crate) &'a Option<T>);

impl<T: Slot> Encode for OrNull<'_, T> {
    fn view(&self) -> View<'_> {
        self.0.as_ref().map_or(View::Null, Encode::view)
    }
}

/// Null decodes as an empty array, and a single value as an array of one, because servers send
/// both.
impl<T: Slot> Decode for Vec<T> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        self.clear();
        match value {
            Incoming::Null => {}
            Incoming::List(elements) => loop {
                let mut element = T::blank();
                if !elements.next(&mut element)? {
                    break;
                }
                self.push(element);
            },
            single => {
                let mut element = T::blank();
                element.decode(single).map_err(|halt| match halt {
                    Halt::Mismatch(_) => Mismatch::structure("an array"),
                    Halt::Deeper => Halt::Deeper,
                })?;
                self.push(element);
            }
        }
        Ok(())
    }

    fn null_is_blank(&self) -> bool {
        true
    }
}

impl<T: Slot> Encode for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Slot> Sequence for Vec<T> {
    fn each(&self, visit: &mut dyn FnMut(View<'_>)) {
        self.iter().for_each(|element| visit(element.view()));
    }
}

impl<T: Slot> Slot for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = (0..fill::length(entropy)).map(|_| fill::filled(entropy)).collect();
    }
}

/// Null decodes as an empty map.
impl<T: Slot> Decode for BTreeMap<String, T> {
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        self.clear();
        match value {
            Incoming::Null => Ok(()),
            Incoming::Object(members) => {
                let mut name = String::new();
                while members.next_name(None, &mut name)? != Named::End {
                    let mut entry = T::blank();
                    members.value(&name, &mut entry)?;
                    self.insert(name.clone(), entry);
                }
                Ok(())
            }
            _ => Err(Mismatch::structure("an object")),
        }
    }

    fn null_is_blank(&self) -> bool {
        true
    }
}

impl<T: Slot> Encode for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

impl<T: Slot> Mapping for BTreeMap<String, T> {
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>)) {
        self.iter().for_each(|(name, entry)| visit(name, entry.view()));
    }
}

impl<T: Slot> Slot for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut Entropy<'_>) {
        *self = (0..fill::length(entropy))
            .map(|_| (fill::text(entropy), fill::filled(entropy)))
            .collect();
    }
}
