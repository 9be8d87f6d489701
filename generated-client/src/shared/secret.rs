//! Text and JSON that must never be shown.

use std::fmt;

use subtle::ConstantTimeEq;
use zeroize::Zeroize;

use super::json::{JsonObject, JsonValue};

/// A password, token, key, or one-time code.
///
/// `Debug` prints a placeholder, and there is no `Display`, so a secret cannot be logged by
/// accident. [`expose_secret`](Self::expose_secret) returns the text. Its memory is wiped when the
/// value is dropped, and the time of a comparison does not depend on where two secrets differ.
/// Serialization writes the text itself, because that is how it is sent.
///
/// ```
/// let token = genauth::Secret::from("62_kPv3mZx8QeWn4Tg");
/// assert_eq!(format!("{token:?}"), "[hidden]");
/// assert_eq!(token.expose_secret(), "62_kPv3mZx8QeWn4Tg");
/// ```
#[derive(Clone, Default)]
pub struct Secret(String);

impl Secret {
    /// Returns the text.
    #[must_use]
    pub fn expose_secret(&self) -> &str {
        &self.0
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }
}

impl Eq for Secret {}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

/// Defines a type for JSON that is never shown.
macro_rules! hidden_json {
    ($(#[doc = $docs:literal])+ $name:ident, $inner:ty, $names:expr, $wipe:expr) => {
        $(#[doc = $docs])+
        #[derive(Clone, Default, PartialEq)]
        pub struct $name($inner);

        impl $name {
            /// Returns the JSON.
            #[must_use]
            pub fn expose_secret(&self) -> &$inner {
                &self.0
            }
        }

        impl Drop for $name {
            fn drop(&mut self) {
                $wipe(&mut self.0);
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match $names(&self.0) {
                    Some(object) => {
                        let names = JsonObject::keys(object);
                        let hidden = format_args!("[hidden]");
                        f.debug_map().entries(names.map(|name| (name, hidden))).finish()
                    }
                    None => f.write_str("[hidden]"),
                }
            }
        }

        impl From<$inner> for $name {
            fn from(json: $inner) -> Self {
                Self(json)
            }
        }
    };
}

hidden_json! {
    /// A JSON object whose undocumented fields include a password, token, or key.
    ///
    /// `Debug` prints only the names of its fields, and there is no `Display`.
    /// [`expose_secret`](Self::expose_secret) returns the object. The memory of its texts is wiped
    /// when the value is dropped. The time of a comparison does depend on how much two objects have
    /// in common, so compare individual secrets as [`Secret`].
    ///
    /// ```
    /// let json = serde_json::json!({"account": "ada", "password": "x-7Hq!"});
    /// let account = genauth::SecretObject::from(json.as_object().unwrap().clone());
    /// assert_eq!(format!("{account:?}"), r#"{"account": [hidden], "password": [hidden]}"#);
    /// assert_eq!(account.expose_secret()["password"], "x-7Hq!");
    /// ```
    SecretObject, JsonObject, Some, wipe_object
}

hidden_json! {
    /// JSON that contains a password, token, or key.
    ///
    /// Like [`SecretObject`], but not necessarily an object. `Debug` prints a placeholder for
    /// anything else.
    ///
    /// ```
    /// let json = genauth::SecretJson::from(serde_json::json!(["x-7Hq!"]));
    /// assert_eq!(format!("{json:?}"), "[hidden]");
    /// assert_eq!(json.expose_secret()[0], "x-7Hq!");
    /// ```
    SecretJson, JsonValue, JsonValue::as_object, wipe
}

fn wipe(json: &mut JsonValue) {
    match json {
        JsonValue::String(text) => text.zeroize(),
        JsonValue::Array(list) => list.iter_mut().for_each(wipe),
        JsonValue::Object(map) => wipe_object(map),
        JsonValue::Null | JsonValue::Bool(_) | JsonValue::Number(_) => {}
    }
}

fn wipe_object(map: &mut JsonObject) {
    map.values_mut().for_each(wipe);
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test")]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn wiping_leaves_no_text() {
        let mut json = json!({"a": "x", "b": [{"c": "y"}, "z"], "d": 1});
        wipe(&mut json);
        assert_eq!(json, json!({"a": "", "b": [{"c": ""}, ""], "d": 1}));
    }

    #[test]
    fn only_names_are_shown() {
        let json = json!({"password": {"deep": "x"}});
        for shown in [
            format!("{:?}", SecretJson::from(json.clone())),
            format!("{:?}", SecretObject::from(json.as_object().unwrap().clone())),
        ] {
            assert_eq!(shown, r#"{"password": [hidden]}"#);
        }
        for json in [json!("x"), json!(["x"]), json!(7), json!(null)] {
            assert_eq!(format!("{:?}", SecretJson::from(json)), "[hidden]");
        }
    }
}
