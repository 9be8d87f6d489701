//! JSON of no documented shape.

pub use serde_json::Value as JsonValue;

/// A JSON object whose members the API does not document.
pub type JsonObject = serde_json::Map<String, JsonValue>;
