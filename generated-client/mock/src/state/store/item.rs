//! Stored items.

use serde_json::{Map, Value};

/// An item: its members by serialized name. Members that the schema does not document, such as a
/// password, are stored, and never sent.
pub(crate) type Item = Map<String, Value>;
