//! Members of an object that this version of the client does not know.

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Members that came beside the documented ones, or that are to be sent beside them.
///
/// A server may be newer than this crate. What it adds is kept here on the way in and written
/// back on the way out. `Debug` shows the names and not the values, which may be secrets.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Map<String, Value>>>);

impl Extra {
    /// The member of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.0.as_ref()?.get(name)
    }

    /// Adds a member, or replaces the one of that name. A documented member always wins over an
    /// extra one of the same name when the object is written.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Value>) {
        self.0.get_or_insert_default().insert(name.into(), value.into());
    }

    /// Every member.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.0
            .iter()
            .flat_map(|map| map.iter())
            .map(|(name, value)| (name.as_str(), value))
    }

    /// Reads the members into a type of your own.
    ///
    /// # Errors
    /// What does not fit. The text of the error may show a value.
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

    /// Whether there is none.
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
