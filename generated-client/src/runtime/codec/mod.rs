//! The table codec: how every DTO is read and written.
//!
//! A generated DTO hands over one table of its fields, `(wire name, place)`. All code that walks
//! such a table is here, once, and not generic over the DTO; only the serde format is a type
//! parameter. So 1,000 DTOs cost 1,000 tables to compile and not 1,000 copies of a codec.
//!
//! - [`read`] drives a table from any serde `Deserializer` and tolerates what the server is known
//!   to do: a number in a string, a string for a number, null, unknown members. What an answer
//!   lacks is left blank and told; a secret, and what a user reads for themselves, has to be there.
//! - [`trail`] keeps what is known of a read that stopped, or left something blank.
//! - [`write`](mod@write) turns a table into any serde `Serializer`, strictly.
//! - [`places`] says how each Rust type takes a value and shows it.

mod debug;
#[cfg(test)]
pub(crate) mod fill;
mod places;
mod read;
mod secret;
mod trail;
mod write;

pub(crate) use debug::debug_view;
pub(crate) use places::{OrNull, blank, scalar_text, whole, whole_text};
pub(crate) use read::{decode_record, deserialize, from_answer, from_json, read_value};
pub(crate) use trail::{Mismatch, ReadError};
pub(crate) use write::{members, serialize, to_json, view_members};

use super::extra::Extra;
use super::file::File;

/// A place that takes one JSON value.
pub trait Decode {
    /// Takes the value, or says what it would have taken.
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt>;

    /// Whether null is taken as the blank of the type. An answer then says that it was.
    fn null_is_blank(&self) -> bool {
        false
    }
}

/// A value that can be written as JSON.
pub trait Encode {
    /// What to write.
    fn view(&self) -> View<'_>;
}

/// A type that fields can have.
pub trait Slot: Decode + Encode + Send {
    /// The value a place holds until something is read into it. A user sees it only where an answer
    /// lacks a required field, and is told so.
    fn blank() -> Self
    where
        Self: Sized;

    /// Whether null is a value like any other, and no sign that there is none.
    fn takes_null() -> bool
    where
        Self: Sized,
    {
        false
    }

    /// Fills the place with arbitrary content, for the round-trip tests.
    #[cfg(test)]
    fn fill(&mut self, entropy: &mut fill::Entropy<'_>);
}

/// A DTO: a table of its fields, to read into and to write from.
pub trait Record: Send {
    /// The documented name.
    fn name(&self) -> &'static str;

    /// All fields blank: see [`Slot::blank`].
    fn blank() -> Self
    where
        Self: Sized;

    /// Shows the fields.
    fn fields(&self, visit: &mut Visit<'_>);

    /// Lends the fields out to be read into.
    fn fields_mut(&mut self, visit: &mut VisitMut<'_>);

    /// A member in which some servers nest all the others.
    fn wrapper(&self) -> Option<&'static str> {
        None
    }
}

/// What is shown the table that is written.
pub(crate) type Visit<'v> = dyn FnMut(&[Field<'_>], &Extra) + 'v;

/// What is lent the table that is read.
pub(crate) type VisitMut<'v> = dyn FnMut(&mut [FieldMut<'_>], &mut Extra) + 'v;

/// A row of the table that is written.
pub(crate) type Field<'a> = (&'static str, &'a dyn Encode);

/// A row of the table that is read.
pub struct FieldMut<'a> {
    name: &'static str,
    aliases: &'static [&'static str],
    place: &'a mut dyn Slot,
    required: bool,
    seen: bool,
}

/// A field that has to be there.
pub(crate) fn required<'a>(name: &'static str, place: &'a mut dyn Slot) -> FieldMut<'a> {
    FieldMut {
        name,
        aliases: &[],
        place,
        required: true,
        seen: false,
    }
}

/// A field that may be missing.
#[allow(dead_code, reason = "the spec decides whether it is used")]
pub(crate) fn optional<'a>(name: &'static str, place: &'a mut dyn Slot) -> FieldMut<'a> {
    FieldMut {
        name,
        aliases: &[],
        place,
        required: false,
        seen: false,
    }
}

impl FieldMut<'_> {
    /// Also takes the value when it comes under one of these names.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    pub(crate) fn or(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }
}

/// A JSON value on its way in.
pub enum Incoming<'a> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number that fits.
    Integer(i64),
    /// A whole number above [`i64::MAX`].
    Unsigned(u64),
    /// Any other number.
    Number(f64),
    /// A string.
    Text(&'a str),
    /// An array, to be pulled element by element.
    List(&'a mut dyn Elements),
    /// An object, to be pulled member by member.
    Object(&'a mut dyn Members),
}

/// The elements of an array that is being read.
pub trait Elements {
    /// Reads the next element into `place`; `false` at the end.
    fn next(&mut self, place: &mut dyn Decode) -> Result<bool, Halt>;

    /// Reads what was pulled from here once more, into another place, and says whether it fits.
    fn read_again(&mut self, json: &serde_json::Value, place: &mut dyn Decode) -> bool;
}

/// What the next member of an object is called.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// As expected: no name was copied.
    Expected,
    /// Something else.
    Other,
    /// There is none.
    End,
}

/// The members of an object that is being read.
pub trait Members {
    /// Goes on to the next member. A name other than the `expected` one is put into `name`.
    fn next_name(
        &mut self,
        expected: Option<&str>,
        name: &mut String,
    ) -> Result<Named, Halt>;

    /// Reads the value of the member just named.
    fn value(&mut self, name: &str, place: &mut dyn Decode) -> Result<(), Halt>;

    /// Lends out in which order the members of a DTO came last. To be given back.
    fn order(&mut self, record: &'static str) -> Order;

    /// Takes an order back, for the next DTO of that kind.
    fn keep_order(&mut self, record: &'static str, order: Order);

    /// Says that required members never came. That stops the read, unless they may be left blank.
    fn missing(&mut self, members: Vec<Missing>) -> Result<(), Halt>;

    /// Reads what was pulled from here once more, into another place, and says whether it fits.
    fn read_again(&mut self, json: &serde_json::Value, place: &mut dyn Decode) -> bool;
}

/// Which field comes after which: row 0 is the start and row `i + 1` is the field `i`. Empty for the
/// documented order.
pub(crate) type Order = Vec<usize>;

/// A required member that never came.
pub struct Missing {
    name: &'static str,
    vital: bool,
}

/// Why a read stopped.
pub enum Halt {
    /// The place takes something else.
    Mismatch(Mismatch),
    /// Something deeper stopped; the source has kept the reason.
    Deeper,
}

/// A value on its way out.
pub enum View<'a> {
    /// Nothing is written.
    Absent,
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number that may have a fraction.
    Number(f64),
    /// A string.
    Text(&'a str),
    /// A string that must never be shown.
    Secret(&'a str),
    /// An array.
    List(&'a dyn Sequence),
    /// An object with keys that are data.
    Map(&'a dyn Mapping),
    /// A DTO.
    Record(&'a dyn Record),
    /// JSON as it is.
    Json(&'a serde_json::Value),
    /// JSON of which nothing is known, so that it may hold a secret.
    Unknown(&'a serde_json::Value),
    /// A JSON object as it is.
    JsonObject(&'a serde_json::Map<String, serde_json::Value>),
    /// A file, for a part of a multipart body.
    File(&'a File),
}

/// An array that is being written.
pub trait Sequence {
    /// Shows the elements in order.
    fn each(&self, visit: &mut dyn FnMut(View<'_>));
}

/// A map that is being written.
pub trait Mapping {
    /// Shows the entries in order.
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>));
}

/// A DTO is a type that fields can have.
impl<R: Record> Decode for R {
    #[inline]
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt> {
        decode_record(self, value)
    }
}

impl<R: Record> Encode for R {
    #[inline]
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

impl<R: Record> Slot for R {
    #[inline]
    fn blank() -> Self {
        Record::blank()
    }

    #[cfg(test)]
    fn fill(&mut self, entropy: &mut fill::Entropy<'_>) {
        fill::fill_record(self, entropy);
    }
}

/// A DTO that holds itself does so in a box.
impl<R: Record> Record for Box<R> {
    fn name(&self) -> &'static str {
        (**self).name()
    }

    fn blank() -> Self {
        Self::new(R::blank())
    }

    fn fields(&self, visit: &mut Visit<'_>) {
        (**self).fields(visit);
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        (**self).fields_mut(visit);
    }

    fn wrapper(&self) -> Option<&'static str> {
        (**self).wrapper()
    }
}

/// Serde's traits and `Debug` over the codec, for DTOs and enums alike, by one-line shims.
macro_rules! shims {
    ($name:ident) => {
        impl ::serde::Serialize for $name {
            #[inline]
            fn serialize<S: ::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::runtime::codec::serialize(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::runtime::codec::deserialize(deserializer)
            }
        }

        impl ::core::fmt::Debug for $name {
            // Inlined like all of a DTO: what a user does not call is never compiled.
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::codec::debug_view(
                    $crate::runtime::codec::Encode::view(self),
                    f,
                )
            }
        }
    };
}

pub(crate) use shims;
// All that a DTO needs beside its table.
pub(crate) use shims as record;
