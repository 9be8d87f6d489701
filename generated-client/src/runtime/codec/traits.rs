//! The vocabulary of the codec: what can be decoded and encoded, and the table of a DTO's fields.

#[cfg(test)]
pub(crate) use arbitrary::Unstructured as Entropy;
use bytes::Bytes;

use crate::shared::extra::Extra;

/// A place that a JSON value can be decoded into.
pub trait Decode {
    /// Decodes a value, or returns why it was rejected.
    fn decode(&mut self, value: Incoming<'_>) -> Result<(), Halt>;

    /// Returns whether null decodes as the blank value, which the response then reports.
    fn null_is_blank(&self) -> bool {
        false
    }
}

/// A value that can be encoded as JSON.
pub trait Encode {
    /// Returns what to encode.
    fn view(&self) -> View<'_>;
}

/// A field type.
pub trait Slot: Decode + Encode + Send {
    /// Returns the value of a place before anything is decoded into it. Users see it only if a
    /// response lacks a required field, which it reports.
    fn blank() -> Self
    where
        Self: Sized;

    /// Returns whether null is a value like any other, instead of the absence of one.
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

/// A DTO: a table of its fields.
pub trait Record: Send {
    /// Returns the documented name.
    fn name(&self) -> &'static str;

    /// Returns a DTO with all fields blank. See [`Slot::blank`].
    fn blank() -> Self
    where
        Self: Sized;

    /// Visits the fields.
    fn fields(&self, visit: &mut Visit<'_>);

    /// Visits the fields to decode into them.
    fn fields_mut(&mut self, visit: &mut VisitMut<'_>);

    /// Returns the name of a field in which some servers nest all others.
    fn wrapper(&self) -> Option<&'static str> {
        None
    }
}

/// A visitor of the table for encoding.
pub(crate) type Visit<'v> = dyn FnMut(&[Field<'_>], &Extra) + 'v;

/// A visitor of the table for decoding.
pub(crate) type VisitMut<'v> = dyn FnMut(&mut [FieldMut<'_>], &mut Extra) + 'v;

/// A row of the table for encoding.
pub(crate) type Field<'a> = (&'static str, &'a dyn Encode);

/// A row of the table for decoding.
pub struct FieldMut<'a> {
    pub(super) name: &'static str,
    pub(super) aliases: &'static [&'static str],
    pub(super) place: &'a mut dyn Slot,
    pub(super) required: bool,
    pub(super) seen: bool,
}

/// Returns the row of a required field.
pub(crate) fn required<'a>(name: &'static str, place: &'a mut dyn Slot) -> FieldMut<'a> {
    FieldMut {
        name,
        aliases: &[],
        place,
        required: true,
        seen: false,
    }
}

/// Returns the row of an optional field.
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
    /// Adds alternative names.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    pub(crate) fn or(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }
}

/// A JSON value that is being decoded.
pub enum Incoming<'a> {
    /// Null.
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer in the range of `i64`.
    Integer(i64),
    /// An integer above [`i64::MAX`].
    Unsigned(u64),
    /// Any other number.
    Number(f64),
    /// A string.
    Text(&'a str),
    /// An array, to be read element by element.
    List(&'a mut dyn Elements),
    /// An object, to be read field by field.
    Object(&'a mut dyn Members),
}

/// The elements of an array that is being decoded.
pub trait Elements {
    /// Decodes the next element into `place`. Returns `false` at the end.
    fn next(&mut self, place: &mut dyn Decode) -> Result<bool, Halt>;

    /// Decodes a value that was read from here again, into another place, and returns whether it
    /// fits.
    fn read_again(&mut self, json: &serde_json::Value, place: &mut dyn Decode) -> bool;
}

/// The name of the next field of an object.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// The expected one, which was not copied.
    Expected,
    /// Another one.
    Other,
    /// The end of the object.
    End,
}

/// The fields of an object that is being decoded.
pub trait Members {
    /// Advances to the next field. A name other than the `expected` one is copied to `name`.
    fn next_name(
        &mut self,
        expected: Option<&str>,
        name: &mut String,
    ) -> Result<Named, Halt>;

    /// Decodes the value of that field.
    fn value(&mut self, name: &str, place: &mut dyn Decode) -> Result<(), Halt>;

    /// Takes the order in which the fields of a DTO last arrived. Must be returned with
    /// [`keep_order`](Self::keep_order).
    fn order(&mut self, record: &'static str) -> Order;

    /// Returns an order, for the next DTO of that type.
    fn keep_order(&mut self, record: &'static str, order: Order);

    /// Reports required fields that are missing. Stops the decoding, unless they may stay blank.
    fn missing(&mut self, members: Vec<Missing>) -> Result<(), Halt>;

    /// Decodes a value that was read from here again, into another place, and returns whether it
    /// fits.
    fn read_again(&mut self, json: &serde_json::Value, place: &mut dyn Decode) -> bool;
}

/// The field that follows each field: row 0 is the start, and row `i + 1` is the field `i`. Empty
/// for the documented order.
pub(crate) type Order = Vec<usize>;

/// A required field that is missing.
pub struct Missing {
    pub(super) name: &'static str,
    pub(super) vital: bool,
}

/// The reason why decoding stopped.
pub enum Halt {
    /// The place accepts another type.
    Mismatch(Mismatch),
    /// A nested value was rejected, and the source has recorded why.
    Deeper,
}

/// The type that a place accepts, whether the rejected value may be shown, and whether the place
/// must not stay blank.
pub struct Mismatch {
    pub(super) expected: &'static str,
    pub(super) reveal: bool,
    pub(super) vital: bool,
}

impl Mismatch {
    /// Creates the error of a place for scalars. Shows the rejected value.
    pub(crate) fn scalar(expected: &'static str) -> Halt {
        Halt::Mismatch(Self {
            expected,
            reveal: true,
            vital: false,
        })
    }

    /// Creates the error of a place for secrets. Hides the rejected value, which may be one.
    pub(crate) fn secret(expected: &'static str) -> Halt {
        Self::structure(expected).vital()
    }

    /// Creates the error of a place for arrays or objects. Hides the rejected value, which may
    /// contain a secret.
    pub(crate) fn structure(expected: &'static str) -> Halt {
        Halt::Mismatch(Self {
            expected,
            reveal: false,
            vital: false,
        })
    }
}

impl Halt {
    /// Returns the same error for a place that must not stay blank.
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

/// A value that is being encoded.
pub enum View<'a> {
    /// Not encoded.
    Absent,
    /// Null.
    Null,
    /// `true` or `false`
    Bool(bool),
    /// An integer.
    Integer(i64),
    /// A number that may have a fraction.
    Number(f64),
    /// A string.
    Text(&'a str),
    /// A string that must not be shown.
    Secret(&'a str),
    /// An array.
    List(&'a dyn Sequence),
    /// An object whose keys are data.
    Map(&'a dyn Mapping),
    /// A DTO.
    Record(&'a dyn Record),
    /// Free-form JSON.
    Json(&'a serde_json::Value),
    /// Undocumented JSON, which may contain a secret.
    Unknown(&'a serde_json::Value),
    /// A value of which at most the field names may be shown.
    Hidden(&'a dyn Encode),
    /// A free-form JSON object.
    JsonObject(&'a serde_json::Map<String, serde_json::Value>),
    /// A file, for a part of a multipart body.
    File(FileView<'a>),
}

/// A file that is being encoded.
#[derive(Clone, Copy)]
pub struct FileView<'a> {
    pub(crate) name: &'a str,
    pub(crate) media_type: &'a str,
    pub(crate) content: &'a Bytes,
}

/// An array that is being encoded.
pub trait Sequence {
    /// Visits the elements in order.
    fn each(&self, visit: &mut dyn FnMut(View<'_>));
}

/// A map that is being encoded.
pub trait Mapping {
    /// Visits the keys and values in order.
    fn each(&self, visit: &mut dyn FnMut(&str, View<'_>));
}
