//! Names that differ on the wire and collide in Rust.

use std::collections::HashMap;

use crate::source::Place;

/// Names that must not collide, each with what it stands for and its place.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashMap<String, (String, Place)>,
}

impl Scope {
    /// Takes a name for `owner`, or answers who has it.
    ///
    /// # Errors
    ///
    /// What the name already stands for, and its place.
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
