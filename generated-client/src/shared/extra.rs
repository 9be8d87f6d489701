//! Undocumented fields of an object.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Undocumented fields of an object, received or to be sent.
///
/// A server may be newer than this crate. The fields that it adds are kept here when a DTO is
/// decoded, and sent back when it is encoded. `Debug` shows only their names, because their values
/// may be secrets.
///
/// ```
/// let mut extra = genauth::Extra::default();
/// extra.insert("sort", "createdAt");
/// assert_eq!(extra.get("sort").and_then(|value| value.as_str()), Some("createdAt"));
/// ```
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// Returns the value of a field.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Sets a field. If a documented field has the same name, that one is sent instead.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.get_or_insert_default().insert(name.into(), value.into());
    }

    /// Returns an iterator over the names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|map| map.iter())
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Deserializes the fields into a type of yours.
    ///
    /// # Errors
    /// Returns the error of the deserialization. Its text may show a value.
    ///
    /// ```
    /// # fn main() -> Result<(), serde_json::Error> {
    /// #[derive(serde::Deserialize)]
    /// struct Custom {
    ///     department: String,
    /// }
    ///
    /// let mut extra = genauth::Extra::default();
    /// extra.insert("department", "sales");
    /// assert_eq!(extra.parse::<Custom>()?.department, "sales");
    /// # Ok(())
    /// # }
    /// ```
    pub fn parse<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        let members = self.0.as_deref().cloned().unwrap_or_default();
        serde_json::from_value(Value::Object(members))
    }

    /// Returns whether there are no fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.as_ref().is_none_or(|map| map.is_empty())
    }
}

impl std::fmt::Debug for Extra {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter().map(|(name, _)| name)).finish()
    }
}
