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
//! - [`record`](mod@record) gives a table the traits that everyone else asks for.

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
