//! The stored items and links.

mod item;
mod links;

use std::collections::HashMap;
use std::sync::LazyLock;

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

pub(crate) use self::item::Item;
use self::links::Links;
use crate::catalog::Kind;
use crate::generated::CATALOG;

/// All items by resource and key, and all links by resource, in the order of their creation.
///
/// The key of an item is its ID. Keys that the client chooses are unique only within the container
/// of the item; [`scoped`] makes them unique.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Store {
    items: IndexMap<String, IndexMap<String, Entry>>,
    links: IndexMap<String, Links>,
}

/// An item and its container.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Entry {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    parent: Option<Reference>,
    item: Item,
}

/// An item, by its resource and its key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Reference {
    pub(crate) resource: String,
    pub(crate) key: String,
}

impl Reference {
    /// Refers to an item.
    pub(crate) fn new(resource: &str, key: &str) -> Self {
        let (resource, key) = (resource.to_owned(), key.to_owned());
        Self { resource, key }
    }

    fn is(&self, resource: &str, key: &str) -> bool {
        self.resource == resource && self.key == key
    }
}

/// Resource of the left items of each kind of links.
static LEFT: LazyLock<HashMap<&'static str, &'static str>> = LazyLock::new(|| {
    let resources = CATALOG.resources.iter();
    let left = resources.filter_map(|resource| match resource.kind {
        Kind::Links { between: [left, _] } => Some((resource.name, left.name)),
        Kind::Items { .. } | Kind::Single { .. } => None,
    });
    left.collect()
});

/// Returns the key in the store of an item whose own key is unique only within its container.
pub(crate) fn scoped(parent: &str, key: &str) -> String {
    // Escaped, so that the slash separates.
    let key = key.replace('%', "%25").replace('/', "%2F");
    format!("{parent}/{key}")
}

impl Store {
    /// Returns the item with that key.
    pub(crate) fn get(&self, resource: &str, key: &str) -> Option<&Item> {
        Some(&self.entry(resource, key)?.item)
    }

    /// Returns the item with that key, to change it.
    pub(crate) fn get_mut(&mut self, resource: &str, key: &str) -> Option<&mut Item> {
        Some(&mut self.items.get_mut(resource)?.get_mut(key)?.item)
    }

    /// Returns the container of an item.
    pub(crate) fn parent(&self, resource: &str, key: &str) -> Option<&Reference> {
        self.entry(resource, key)?.parent.as_ref()
    }

    /// Returns the items of a resource with their keys.
    pub(crate) fn items(&self, resource: &str) -> impl Iterator<Item = (&str, &Item)> {
        let entries = self.items.get(resource).into_iter().flatten();
        entries.map(|(key, entry)| (key.as_str(), &entry.item))
    }

    /// Returns the number of items or links of a resource.
    pub(crate) fn count(&self, resource: &str) -> usize {
        let items = self.items.get(resource).map_or(0, IndexMap::len);
        items + self.links.get(resource).map_or(0, Links::len)
    }

    /// Adds or replaces an item without a container.
    pub(crate) fn insert(&mut self, resource: &str, key: &str, item: Item) {
        self.insert_into(resource, key, item, None);
    }

    /// Adds or replaces an item.
    pub(crate) fn insert_into(
        &mut self,
        resource: &str,
        key: &str,
        item: Item,
        parent: Option<Reference>,
    ) {
        let entry = Entry { parent, item };
        self.items.entry(resource.to_owned()).or_default().insert(key.to_owned(), entry);
    }

    /// Removes an item, the items that it contains, and all links to them.
    pub(crate) fn remove(&mut self, resource: &str, key: &str) -> Option<Item> {
        let removed = self.items.get_mut(resource)?.shift_remove(key)?;
        self.unlink_all(resource, key);
        for child in self.children(resource, key) {
            self.remove(&child.resource, &child.key);
        }
        Some(removed.item)
    }

    /// Gives an item another key. The items that it contains and links to it are kept.
    pub(crate) fn rename(&mut self, resource: &str, old: &str, new: &str) {
        let Some(items) = self.items.get_mut(resource) else { return };
        let Some((index, _, entry)) = items.shift_remove_full(old) else { return };
        items.shift_insert(index, new.to_owned(), entry);
        for (name, links) in &mut self.links {
            links.rename(LEFT.get(name.as_str()) == Some(&resource), resource, old, new);
        }
        for child in self.children(resource, old) {
            let key = match child.key.strip_prefix(old) {
                Some(rest) if rest.starts_with('/') => format!("{new}{rest}"),
                _ => child.key.clone(),
            };
            if key != child.key {
                self.rename(&child.resource, &child.key, &key);
            }
            let items = self.items.get_mut(&child.resource);
            if let Some(entry) = items.and_then(|items| items.get_mut(&key)) {
                entry.parent = Some(Reference::new(resource, new));
            }
        }
    }

    /// Returns the items that an item contains.
    pub(crate) fn children(&self, resource: &str, key: &str) -> Vec<Reference> {
        let all = self.items.iter().flat_map(|(name, items)| {
            items.iter().map(move |(key, entry)| (name, key, &entry.parent))
        });
        let children = all.filter(|(_, _, parent)| {
            parent.as_ref().is_some_and(|parent| parent.is(resource, key))
        });
        children.map(|(name, key, _)| Reference::new(name, key)).collect()
    }

    /// Adds a link from `left` to `right`, which is an item of the resource `kind`. Returns whether
    /// it is new.
    pub(crate) fn link(
        &mut self,
        resource: &str,
        left: &str,
        kind: &str,
        right: &str,
    ) -> bool {
        self.link_with(resource, [left, kind, right], Item::new())
    }

    /// Adds a link, or changes it. The members say more about it, such as when it ends. Returns
    /// whether it is new.
    pub(crate) fn link_with(
        &mut self,
        resource: &str,
        [left, kind, right]: [&str; 3],
        members: Item,
    ) -> bool {
        self.links
            .entry(resource.to_owned())
            .or_default()
            .insert(left, kind, right, members)
    }

    /// Removes a link. Returns whether it existed.
    pub(crate) fn unlink(
        &mut self,
        resource: &str,
        left: &str,
        kind: &str,
        right: &str,
    ) -> bool {
        let links = self.links.get_mut(resource);
        links.is_some_and(|links| links.remove(left, kind, right))
    }

    /// Removes all links of an item.
    pub(crate) fn unlink_all(&mut self, resource: &str, key: &str) {
        for (name, links) in &mut self.links {
            links.remove_all(LEFT.get(name.as_str()) == Some(&resource), resource, key);
        }
    }

    /// Returns the links of a resource: left key, kind of the right item, and its key.
    pub(crate) fn links(
        &self,
        resource: &str,
    ) -> impl Iterator<Item = (&str, &str, &str)> {
        self.links_with(resource).map(|(link, _)| link)
    }

    /// Returns the links of a resource with details of each.
    pub(crate) fn links_with(
        &self,
        resource: &str,
    ) -> impl Iterator<Item = ((&str, &str, &str), &Item)> {
        self.links.get(resource).into_iter().flat_map(Links::iter)
    }

    fn entry(&self, resource: &str, key: &str) -> Option<&Entry> {
        self.items.get(resource)?.get(key)
    }
}
