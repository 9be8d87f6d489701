//! The vocabulary of the codec: what can be read into, what can be written, and the table of a DTO's
//! fields that both walk.

#[cfg(test)]
pub(crate) use arbitrary::Unstructured as Entropy;
use bytes::Bytes;

use crate::shared::extra::Extra;

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
    fn fill(&mut self, entropy: &mut Entropy<'_>);
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
    pub(super) name: &'static str,
    pub(super) aliases: &'static [&'static str],
    pub(super) place: &'a mut dyn Slot,
    pub(super) required: bool,
    pub(super) seen: bool,
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
    pub(super) name: &'static str,
    pub(super) vital: bool,
}

/// Why a read stopped.
pub enum Halt {
    /// The place takes something else.
    Mismatch(Mismatch),
    /// Something deeper stopped; the source has kept the reason.
    Deeper,
}

/// What a place would have taken, whether what stood there may be shown, and whether the place may
/// not stay blank.
pub struct Mismatch {
    pub(super) expected: &'static str,
    pub(super) reveal: bool,
    pub(super) vital: bool,
}

impl Mismatch {
    /// A scalar was expected: showing what stood there helps.
    pub(crate) fn scalar(expected: &'static str) -> Halt {
        Halt::Mismatch(Self {
            expected,
            reveal: true,
            vital: false,
        })
    }

    /// A secret was expected: what stood there may be one.
    pub(crate) fn secret(expected: &'static str) -> Halt {
        Self::structure(expected).vital()
    }

    /// An array or object was expected: text in its place may hold a secret.
    pub(crate) fn structure(expected: &'static str) -> Halt {
        Halt::Mismatch(Self {
            expected,
            reveal: false,
            vital: false,
        })
    }
}

impl Halt {
    /// The same, for a place that may not stay blank.
    pub(crate) fn vital(self) -> Self {
        match self {
            Self::Mismatch(mismatch) => Self::Mismatch(Mismatch {
                vital: true,
                ..mismatch
            }),
            Self::Deeper => Self::Deeper,
        }
    }
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
    /// Something of which at most the names of members may be shown.
    Hidden(&'a dyn Encode),
    /// A JSON object as it is.
    JsonObject(&'a serde_json::Map<String, serde_json::Value>),
    /// A file, for a part of a multipart body.
    File(FileView<'a>),
}

/// A file on its way out.
#[derive(Clone, Copy)]
pub struct FileView<'a> {
    pub(crate) name: &'a str,
    pub(crate) media_type: &'a str,
    pub(crate) content: &'a Bytes,
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
