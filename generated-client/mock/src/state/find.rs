//! Finds the items that requests name.

use super::kinds::{self, Items};
use super::request::{Named, Request, Site};
use super::special::names;
use super::store::{Item, Store, scoped};
use crate::call::Failure;
use crate::catalog::Resource;

/// Returns the failure for an item that does not exist.
pub(super) fn missing(resource: &Resource, name: &str) -> Failure {
    let kind = resource.name.replace('-', " ");
    let failure = Failure::new(404, format!("the {kind} `{name}` does not exist"));
    match resource.missing {
        Some(code) => failure.api_code(code),
        None => failure,
    }
}

impl Request<'_> {
    /// Returns the key in the store of an item; fails if it does not exist.
    pub(super) fn require(
        &self,
        store: &Store,
        named: &Named<'_>,
    ) -> Result<String, Failure> {
        let found = self.find(store, named)?;
        found.ok_or_else(|| missing(named.resource, &named.text))
    }

    /// Returns the key in the store of an item; `None` if it does not exist. Fails if its container
    /// is named and does not exist.
    pub(super) fn find(
        &self,
        store: &Store,
        named: &Named<'_>,
    ) -> Result<Option<String>, Failure> {
        let Some(items) = Items::of(named.resource) else {
            return Ok(Some(named.text.clone()));
        };
        let parent = self.container(store, items, &named.site)?;
        let scope = Scope {
            store,
            items,
            parent: parent.as_deref(),
        };
        if let Some(key) = names::alias(store, items, parent.as_deref(), &named.text) {
            return Ok(Some(key));
        }
        if let Some(member) = self.selected(items, &named.site) {
            let found = scope.by_member(&member, &named.text);
            return Ok(
                found.or_else(|| names::selected(store, items, &member, &named.text))
            );
        }
        let member =
            kinds::field_of(items.schema, named.resource, singular(named.site.member()));
        let found = scope.by_key(&named.text).or_else(|| {
            let member = member.filter(|field| field.name != items.key)?;
            scope.by_member(member.name, &named.text)
        });
        Ok(found)
    }

    /// Returns the key in the store of an item; `None` if it or its container does not exist.
    pub(super) fn find_any(&self, store: &Store, named: &Named<'_>) -> Option<String> {
        self.find(store, named).ok().flatten()
    }

    /// Returns the key in the store of the container of an item; `None` if the operation does not
    /// ask for it, or the request omits it.
    pub(super) fn container(
        &self,
        store: &Store,
        items: Items,
        site: &Site<'_>,
    ) -> Result<Option<String>, Failure> {
        let Some(parent) = items.parent else { return Ok(None) };
        let named = self.named(parent);
        if let Some(named) = named.iter().find(|named| named.site.belongs_to(site)) {
            return self.require(store, named).map(Some);
        }
        let default = self.key(parent).and_then(|_| names::default_key(parent));
        Ok(default
            .filter(|key| store.get(parent.name, key).is_some())
            .map(ToOwned::to_owned))
    }
}

/// Where an item is looked for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'a> {
    pub(super) store: &'a Store,
    pub(super) items: Items,
    /// The container, if it is known.
    pub(super) parent: Option<&'a str>,
}

impl<'a> Scope<'a> {
    /// Returns the items with their keys in the store.
    pub(super) fn items(self) -> impl Iterator<Item = (&'a str, &'a Item)> {
        let items = self.store.items(self.items.name());
        items.filter(move |(key, _)| self.contains(key))
    }

    /// Finds an item by its key.
    pub(super) fn by_key(self, text: &str) -> Option<String> {
        let exists = |key: &str| {
            self.store.get(self.items.name(), key).is_some() && self.contains(key)
        };
        if exists(text) {
            return Some(text.to_owned());
        }
        let scoped =
            self.parent.map(|parent| scoped(parent, text)).filter(|key| exists(key));
        scoped.or_else(|| self.by_member(self.items.key, text))
    }

    /// Finds an item by another member.
    pub(super) fn by_member(self, member: &str, text: &str) -> Option<String> {
        let is = |item: &Item| {
            item.get(member).and_then(kinds::text).is_some_and(|value| value == text)
        };
        self.items().find(|(_, item)| is(item)).map(|(key, _)| key.to_owned())
    }

    fn contains(self, key: &str) -> bool {
        self.parent.is_none_or(|expected| {
            let parent = self.store.parent(self.items.name(), key);
            parent.is_some_and(|parent| parent.key == expected)
        })
    }
}

/// Returns the name of a member that holds one of what the named member holds.
fn singular(name: &str) -> &str {
    name.strip_suffix("List").or(name.strip_suffix('s')).unwrap_or(name)
}
