//! JSON without a documented schema.

use serde::Deserialize;
pub use serde_json::Value as JsonValue;

/// A JSON object without a documented schema.
///
/// ```
/// let mut custom_data = genauth::JsonObject::new();
/// custom_data.insert("department".to_owned(), "sales".into());
/// assert_eq!(custom_data["department"], "sales");
/// ```
pub type JsonObject = serde_json::Map<String, JsonValue>;

/// Parses JSON, as a text: the parser is generic over its input, and is compiled for texts only.
pub(crate) fn parse<'a, T: Deserialize<'a>>(json: &'a [u8]) -> Option<T> {
    serde_json::from_str(std::str::from_utf8(json).ok()?).ok()
}
