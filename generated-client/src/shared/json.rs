//! JSON without a documented schema.

pub use serde_json::Value as JsonValue;

/// A JSON object without a documented schema.
///
/// ```
/// let mut custom_data = genauth::JsonObject::new();
/// custom_data.insert("department".to_owned(), "sales".into());
/// assert_eq!(custom_data["department"], "sales");
/// ```
pub type JsonObject = serde_json::Map<String, JsonValue>;
