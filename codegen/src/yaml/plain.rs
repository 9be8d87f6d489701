//! YAML as plain values, for tools that change files regardless of the grammar.

use serde_json::Value;

/// Parses a document; returns `None` if it is not valid YAML, or if a key is not text.
#[must_use]
pub fn parse(text: &[u8]) -> Option<Value> {
    serde_yaml::from_slice(text).ok()
}

/// Formats a document.
#[must_use]
pub fn format(value: &Value) -> Option<String> {
    serde_yaml::to_string(value).ok()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{format, parse};

    #[test]
    fn documents_are_parsed_as_formatted() {
        let value = json!({ "a": ["yes", 1, null], "b": { "c": "d: e" } });
        let text = format(&value).unwrap();
        assert!(text.starts_with("a:\n- yes\n"), "{text}");
        assert_eq!(parse(text.as_bytes()), Some(value));
        assert_eq!(parse(b"a: ["), None);
    }
}
