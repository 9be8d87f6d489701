//! What all actions work with.

use super::find::{Scope, missing};
use super::kinds::Items;
use super::query::{Page, Row};
use super::request::Request;
use super::store::{Item, Reference, Store};
use super::view;
use crate::call::Failure;
use crate::clock::Clock;
use crate::random::Random;

/// An action on the state.
#[derive(Debug)]
pub(super) struct Engine<'a> {
    pub(super) store: &'a mut Store,
    pub(super) clock: Clock,
    pub(super) random: &'a mut Random,
    pub(super) request: Request<'a>,
}

/// What an action has produced.
#[derive(Debug)]
pub(super) enum Produced {
    /// Nothing but success.
    Done,
    /// One item.
    Item {
        item: Item,
        /// Whether the action has created it.
        is_new: bool,
    },
    /// Items, for example a page of a list.
    Items(Page<Item>),
    /// Whether something exists.
    Verdict(bool),
}

impl Produced {
    /// Returns items that are not paged.
    pub(super) fn all(items: Vec<Item>) -> Self {
        Self::Items(Page {
            total: items.len(),
            rows: items,
            next: None,
        })
    }
}

/// What an action produces.
pub(super) type Production = Result<Produced, Failure>;

impl Engine<'_> {
    /// Returns the item as clients see it; fails if it does not exist.
    pub(super) fn show(&self, items: Items, key: &str) -> Result<Item, Failure> {
        let item = self
            .store
            .get(items.name(), key)
            .ok_or_else(|| missing(items.resource, key))?;
        let row = Row {
            key,
            item,
            link: None,
        };
        Ok(view::show(self.store, &self.request, items, row))
    }

    /// Returns the items of a resource within a container.
    pub(super) fn scope<'s>(
        &'s self,
        items: Items,
        parent: Option<&'s str>,
    ) -> Scope<'s> {
        Scope {
            store: self.store,
            items,
            parent,
        }
    }

    /// Performs changes that all happen or, if one fails, all do not happen.
    pub(super) fn all_or_nothing<T>(
        &mut self,
        count: usize,
        change: impl FnOnce(&mut Self) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        // A single change checks everything before it starts.
        let before = (count > 1).then(|| self.store.clone());
        let result = change(self);
        if let (Err(_), Some(before)) = (&result, before) {
            *self.store = before;
        }
        result
    }

    /// Deletes an item, the items below it in its tree, and everything that refers to them.
    pub(super) fn remove(&mut self, items: Items, key: &str) {
        let Some(removed) = self.store.remove(items.name(), key) else { return };
        let (Some(superior), Some(id)) = (items.superior(), removed.get(items.key))
        else {
            return;
        };
        let below = self.store.items(items.name());
        let below = below.filter(|(_, item)| item.get(superior) == Some(id));
        let below: Vec<_> = below.map(|(key, _)| key.to_owned()).collect();
        for key in below {
            self.remove(items, &key);
        }
    }

    /// Returns the reference to a container.
    pub(super) fn parent(items: Items, key: Option<&str>) -> Option<Reference> {
        Some(Reference::new(items.parent?.name, key?))
    }
}
