//! The table codec, which encodes and decodes every DTO.
//!
//! A generated DTO provides one table of its fields, `(JSON name, place)`. All code that walks such
//! a table is here, once, and not generic over the DTO; only the serde format is a type parameter.
//! 1,000 DTOs therefore compile to 1,000 tables, not to 1,000 copies of a codec.
//!
//! - [`read`] fills a table from any serde `Deserializer` and tolerates what the server is known to
//!   do: a number in a string, a string for a number, null, unknown fields. Required fields that a
//!   response lacks are filled in and reported, except for secrets and for types that users
//!   deserialize themselves.
//! - [`trail`] records where and why decoding stopped, and what was filled in.
//! - [`write`](mod@write) encodes a table with any serde `Serializer`, strictly.
//! - [`places`] defines how each Rust type is decoded and encoded.
//! - [`record`](mod@record) implements the traits of a DTO from its table.

pub(crate) mod debug;
#[cfg(test)]
pub(crate) mod fill;
pub(crate) mod places;
pub(crate) mod read;
pub(crate) mod record;
mod secret;
mod trail;
pub(crate) mod traits;
pub(crate) mod write;

pub(crate) use debug::debug_view;
pub(crate) use places::{blank, scalar_text, whole, whole_text};
pub(crate) use read::{deserialize, from_answer, from_json, read_value};
#[allow(unused_imports, reason = "the spec decides which are used")]
pub(crate) use record::{record, required_fields, shims};
pub(crate) use trail::ReadError;
#[cfg(test)]
pub(crate) use traits::Entropy;
pub(crate) use traits::{
    Decode, Encode, FileView, Halt, Incoming, Mapping, Mismatch, Named, Record,
    Sequence, Slot, View,
};
pub(crate) use write::{members, serialize, to_json, view_members};
