//! Detects distinct serialized names with the same Rust name.

use std::collections::HashMap;

use crate::source::Place;

/// A set of names that must be unique, each with its owner and place.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashMap<String, (String, Place)>,
}

impl Scope {
    /// Claims a name for `owner`.
    ///
    /// # Errors
    ///
    /// Returns the current owner of the name and its place.
    pub fn claim(
        &mut self,
        name: &str,
        owner: &str,
        place: &Place,
    ) -> Result<(), (String, Place)> {
        if let Some(first) = self.taken.get(name) {
            return Err(first.clone());
        }
        self.taken.insert(name.to_owned(), (owner.to_owned(), place.clone()));
        Ok(())
    }
}
