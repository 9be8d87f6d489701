//! Reads YAML. No other module knows a YAML library.
//!
//! After a look at their size and nesting, `serde_yaml` reads the files, and that is all as long as
//! they are right. Only when something is wrong, or a position is asked for, `saphyr_parser` reads
//! the file again, into a tree that knows where everything stands.

mod json;
mod limits;
pub(crate) mod locations;
mod mend;
mod parts;
mod read;
mod reader;
mod tree;
mod words;

pub use self::limits::MAX_BYTES;
pub use self::locations::Locations;
pub(crate) use self::locations::tree_of;
pub(crate) use self::parts::{document, misfit, part};
pub(crate) use self::read::{Reading, names_in, read};
pub(crate) use self::reader::is_text;
pub(crate) use self::tree::{Entry, Kind, Node};
