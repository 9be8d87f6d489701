//! Links between items of two resources.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::item::Item;

/// The links of one resource, in the order of their creation: left key, kind of the right item, and
/// its key, with what else is known of the link.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(from = "Vec<Link>", into = "Vec<Link>")]
pub(super) struct Links(IndexMap<(String, String, String), Item>);

/// A link in a saved file: JSON has only text as keys.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Link {
    left: String,
    kind: String,
    right: String,
    #[serde(default, skip_serializing_if = "Item::is_empty")]
    members: Item,
}

impl Links {
    /// Returns how many there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns the links.
    pub(super) fn iter(&self) -> impl Iterator<Item = ((&str, &str, &str), &Item)> {
        self.0.iter().map(|((left, kind, right), members)| {
            ((left.as_str(), kind.as_str(), right.as_str()), members)
        })
    }

    /// Adds a link or its members. Returns whether the link is new.
    pub(super) fn insert(
        &mut self,
        left: &str,
        kind: &str,
        right: &str,
        members: Item,
    ) -> bool {
        let known = self.0.len();
        self.0.entry(key(left, kind, right)).or_default().extend(members);
        self.0.len() > known
    }

    /// Removes a link. Returns whether it existed.
    pub(super) fn remove(&mut self, left: &str, kind: &str, right: &str) -> bool {
        self.0.shift_remove(&key(left, kind, right)).is_some()
    }

    /// Removes the links of an item, on the left if `is_left`.
    pub(super) fn remove_all(&mut self, is_left: bool, resource: &str, item: &str) {
        self.0.retain(|(left, kind, right), _| {
            !(is_left && left == item || kind == resource && right == item)
        });
    }

    /// Gives the links of an item its new key.
    pub(super) fn rename(
        &mut self,
        is_left: bool,
        resource: &str,
        old: &str,
        new: &str,
    ) {
        let is_old = |(left, kind, right): &(String, String, String)| {
            is_left && left == old || kind == resource && right == old
        };
        if !self.0.keys().any(is_old) {
            return;
        }
        let links = std::mem::take(&mut self.0).into_iter();
        let renamed = links.map(|((left, kind, right), members)| {
            let left = if is_left && left == old { new.to_owned() } else { left };
            let right =
                if kind == resource && right == old { new.to_owned() } else { right };
            ((left, kind, right), members)
        });
        self.0 = renamed.collect();
    }
}

fn key(left: &str, kind: &str, right: &str) -> (String, String, String) {
    (left.to_owned(), kind.to_owned(), right.to_owned())
}

impl From<Vec<Link>> for Links {
    fn from(links: Vec<Link>) -> Self {
        let links = links.into_iter();
        Self(links.map(|it| ((it.left, it.kind, it.right), it.members)).collect())
    }
}

impl From<Links> for Vec<Link> {
    fn from(links: Links) -> Self {
        let links = links.0.into_iter();
        let links = links.map(|((left, kind, right), members)| Link {
            left,
            kind,
            right,
            members,
        });
        links.collect()
    }
}
