//! Assigns names that a document does not state, and tracks their owners.

use std::collections::{BTreeMap, BTreeSet};

use crate::raw::Method;

/// Names of types in all documents and in the spec, with their owners.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Names that documents state.
    published: BTreeSet<String>,
    /// Names in the spec that are in use.
    kept: BTreeSet<String>,
    /// Assigned names, with their owners.
    owners: BTreeMap<String, String>,
}

impl Names {
    /// Reserves a name that a document states.
    pub(super) fn publish(&mut self, name: &str) {
        self.published.insert(name.to_owned());
    }

    /// Reserves a name that the spec uses.
    pub(super) fn keep(&mut self, name: &str) {
        self.kept.insert(name.to_owned());
    }

    /// Returns whether a document uses that name.
    pub(super) fn is_published(&self, name: &str) -> bool {
        self.published.contains(name)
    }

    /// Assigns a name that the spec or a document states.
    pub(super) fn take(&mut self, name: &str, owner: &str) {
        self.owners.insert(name.to_owned(), owner.to_owned());
    }

    /// Assigns the first name that is free or already belongs to the owner, or else one with a
    /// number.
    pub(super) fn claim(&mut self, candidates: &[String], owner: &str) -> String {
        let name = self.first_free(candidates, owner);
        self.take(&name, owner);
        name
    }

    /// Returns the name that [`Names::claim`] would assign.
    pub(super) fn first_free(&self, candidates: &[String], owner: &str) -> String {
        let numbered = candidates.last().into_iter().flat_map(|last| {
            (2..=usize::MAX).map(move |number| format!("{last}{number}"))
        });
        let mut names = candidates.iter().cloned().chain(numbered);
        names.find(|name| self.is_free(name, owner)).unwrap_or_default()
    }

    fn is_free(&self, name: &str, owner: &str) -> bool {
        let is_taken = self.is_published(name) || self.kept.contains(name);
        !is_taken && self.owners.get(name).is_none_or(|holder| holder == owner)
    }
}

/// Returns the key that identifies an operation in all documents of its client.
pub(super) fn owner_of(client: &str, method: Method, path: &str) -> String {
    format!("{client} {} {path}", method.as_str())
}

/// Converts a name to upper camel case. Characters that no name can contain separate words.
pub(super) fn upper(name: &str) -> String {
    joined(name, true)
}

/// Converts a name to lower camel case. Characters that no name can contain separate words.
pub(super) fn lower(name: &str) -> String {
    joined(name, false)
}

/// Returns the default name of the request of an operation, and the fallback if it is taken.
pub(super) fn request_names(operation: &str) -> [String; 2] {
    let operation = upper(operation);
    [format!("{operation}Dto"), format!("{operation}RequestDto")]
}

fn joined(name: &str, starts_upper: bool) -> String {
    let mut joined = String::with_capacity(name.len());
    let mut is_upper = starts_upper;
    for c in name.chars() {
        if !c.is_ascii_alphanumeric() {
            is_upper = is_upper || !joined.is_empty();
        } else if joined.is_empty() && !starts_upper {
            joined.push(c.to_ascii_lowercase());
            is_upper = false;
        } else if is_upper {
            joined.push(c.to_ascii_uppercase());
            is_upper = false;
        } else {
            joined.push(c);
        }
    }
    joined
}

/// Derives the name of an operation from its method and path.
pub(super) fn from_path(method: Method, path: &str) -> String {
    format!("{}{}", method.as_str().to_ascii_lowercase(), upper(path))
}

/// Derives the name of an operation from its `operationId`, without the class name that some
/// generators prepend. Returns `None` if nothing usable is left.
pub(super) fn from_operation_id(id: &str) -> Option<String> {
    let own = id.split_once('_').map_or(id, |(_, own)| own);
    let named = [own, id].into_iter().map(lower).find(|name| is_name(name))?;
    Some(named)
}

/// Returns whether it is a valid name in every language.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Returns whether it can name a file of the spec.
pub(super) fn is_file_name(name: &str) -> bool {
    is_name(name)
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// Shortens a name for use in a longer one: `UserDto` contributes `User` to `UserAddressDto`.
pub(super) fn stem(name: &str) -> &str {
    name.strip_suffix("Dto").filter(|stem| !stem.is_empty()).unwrap_or(name)
}
