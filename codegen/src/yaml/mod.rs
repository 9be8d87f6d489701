//! Reads YAML. No other module uses a YAML library.
//!
//! After a check of size and nesting, `serde_yaml` reads the files, which suffices as long as they
//! are valid. Only when there is an error, or a location is needed, `saphyr_parser` parses the file
//! again into a tree with locations.

mod json;
mod limits;
pub(crate) mod locations;
mod parts;
pub mod plain;
mod read;
mod reader;
mod recover;
mod tree;
mod words;

pub use self::limits::MAX_BYTES;
pub use self::locations::Locations;
pub(crate) use self::locations::tree_of;
pub(crate) use self::parts::{document, misfit, part};
pub(crate) use self::read::{Reading, names_in, read};
pub(crate) use self::reader::is_text;
pub(crate) use self::tree::{Entry, Kind, Node};
