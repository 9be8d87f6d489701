//! Names that a document does not give, and who has which.

use std::collections::{BTreeMap, BTreeSet};

use crate::raw::Method;

/// Names of types of all documents and of the spec, each with what it was given to.
#[derive(Debug, Default)]
pub(super) struct Names {
    /// Names that documents give.
    published: BTreeSet<String>,
    /// Names of the spec that stand for something.
    kept: BTreeSet<String>,
    /// Names that were given, by what they were given to.
    owners: BTreeMap<String, String>,
}

impl Names {
    /// Keeps a name for what a document calls so.
    pub(super) fn publish(&mut self, name: &str) {
        self.published.insert(name.to_owned());
    }

    /// Keeps a name for what the spec calls so.
    pub(super) fn keep(&mut self, name: &str) {
        self.kept.insert(name.to_owned());
    }

    /// Whether a document has something of that name.
    pub(super) fn is_published(&self, name: &str) -> bool {
        self.published.contains(name)
    }

    /// Gives a name to what the spec or a document calls so.
    pub(super) fn take(&mut self, name: &str, owner: &str) {
        self.owners.insert(name.to_owned(), owner.to_owned());
    }

    /// The first of the names that is free, or that the owner has already; else one with a number.
    pub(super) fn claim(&mut self, candidates: &[String], owner: &str) -> String {
        let name = self.first_free(candidates, owner);
        self.take(&name, owner);
        name
    }

    /// What [`Names::claim`] would give.
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

/// What an operation is known by, in all documents of its client.
pub(super) fn owner_of(client: &str, method: Method, path: &str) -> String {
    format!("{client} {} {path}", method.as_str())
}

/// A name with its first letter in upper case; what no name can have parts words.
pub(super) fn upper(name: &str) -> String {
    joined(name, true)
}

/// A name with its first letter in lower case; what no name can have parts words.
pub(super) fn lower(name: &str) -> String {
    joined(name, false)
}

/// Names for what an operation takes: the usual one, and the one when that is taken.
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

/// Name of an operation that has none: its method and path.
pub(super) fn from_path(method: Method, path: &str) -> String {
    format!("{}{}", method.as_str().to_ascii_lowercase(), upper(path))
}

/// Name of an operation as its `operationId` gives it: without the class that some generators put
/// before it. `None` if nothing is left that a name could be made of.
pub(super) fn from_operation_id(id: &str) -> Option<String> {
    let own = id.split_once('_').map_or(id, |(_, own)| own);
    let named = [own, id].into_iter().map(lower).find(|name| is_name(name))?;
    Some(named)
}

/// Whether a name can be made of it in every language.
pub(super) fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
}

/// Whether it can name a file of the spec.
pub(super) fn is_file_name(name: &str) -> bool {
    is_name(name)
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// A name as part of a longer one: `UserDto` gives `UserAddressDto` its `User`.
pub(super) fn stem(name: &str) -> &str {
    name.strip_suffix("Dto").filter(|stem| !stem.is_empty()).unwrap_or(name)
}
