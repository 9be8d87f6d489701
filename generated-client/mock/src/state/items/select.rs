//! Reads and lists items.

use crate::call::Failure;
use crate::state::engine::{Engine, Produced, Production};
use crate::state::find::missing;
use crate::state::kinds::Items;
use crate::state::query::{self, Page, Row};
use crate::state::request::Site;
use crate::state::store::Item;
use crate::state::{special, view};

impl Engine<'_> {
    /// Returns the items that the request names. A single one must exist; of several, those that
    /// exist are returned.
    pub(super) fn read(&mut self, items: Items) -> Production {
        let named = self.request.named(items.resource);
        if self.request.names_several(items.resource) {
            let mut found = Vec::new();
            for named in named {
                if let Some(key) = self.request.find_any(self.store, &named) {
                    found.push(self.show(items, &key)?);
                }
            }
            return Ok(Produced::all(found));
        }
        let key = match named.first() {
            Some(named) => self.request.require(self.store, named)?,
            None => self.described(items)?,
        };
        let item = self.show(items, &key)?;
        let is_new = false;
        Ok(Produced::Item { item, is_new })
    }

    /// Returns the key in the store of the item that a request describes without its key.
    fn described(&self, items: Items) -> Result<String, Failure> {
        let equalities = query::equalities(&self.request, items);
        let key = self.request.key(items.resource).map(|key| key.path.join("."));
        if let (true, Some(path)) = (equalities.is_empty(), key) {
            return Err(Failure::new(400, format!("`{path}` is required")));
        }
        let rows = self.selected_rows(items)?;
        let first = rows.first().map(|row| row.key.to_owned());
        let text =
            equalities.iter().map(query::Equality::text).collect::<Vec<_>>().join(", ");
        first.ok_or_else(|| missing(items.resource, &text))
    }

    /// Returns a page of items.
    pub(super) fn list(&mut self, items: Items) -> Production {
        let rows = self.contained(items)?;
        let page = query::page(&self.request, items, rows);
        Ok(Produced::Items(self.shown_page(items, page)))
    }

    /// Returns a page as clients see it.
    pub(crate) fn shown_page(&self, items: Items, page: Page<Row<'_>>) -> Page<Item> {
        let rows = page.rows.into_iter();
        Page {
            rows: rows
                .map(|row| view::show(self.store, &self.request, items, row))
                .collect(),
            total: page.total,
            next: page.next,
        }
    }

    /// Returns whether an item in the named container has one of the values in the request.
    pub(super) fn check(&mut self, items: Items) -> Production {
        let equalities = query::equalities(&self.request, items);
        let named = self.request.named(items.resource);
        for named in &named {
            if self.request.find(self.store, named)?.is_some() {
                return Ok(Produced::Verdict(true));
            }
        }
        let site = Site::root(self.request.arguments());
        let parent = self.request.container(self.store, items, &site)?;
        let exists = self
            .scope(items, parent.as_deref())
            .items()
            .any(|(_, item)| equalities.iter().any(|equality| equality.accepts(item)));
        Ok(Produced::Verdict(exists))
    }

    /// Returns the items that a request describes by values of their members.
    pub(super) fn selected_rows(&self, items: Items) -> Result<Vec<Row<'_>>, Failure> {
        let equalities = query::equalities(&self.request, items);
        let mut rows = self.contained(items)?;
        rows.retain(|row| equalities.iter().all(|equality| equality.accepts(row.item)));
        Ok(rows)
    }

    /// Returns the items in the containers that the request names; all items if it names none. Of
    /// a tree, those below the items that the request names.
    fn contained(&self, items: Items) -> Result<Vec<Row<'_>>, Failure> {
        let parents = self.containers(items)?;
        let mut rows: Vec<_> = self.scope(items, None).items().map(Row::new).collect();
        rows.retain(|row| {
            let parent = self.store.parent(items.name(), row.key);
            let is_inside =
                |keys: &Vec<String>| parent.is_some_and(|it| keys.contains(&it.key));
            parents.as_ref().is_none_or(is_inside)
        });
        rows.retain(|row| special::includes(&self.request, items, row.item));
        let named = self.request.named(items.resource);
        if named.is_empty() {
            return Ok(rows);
        }
        let keys = named.iter().map(|named| self.request.require(self.store, named));
        let keys = keys.collect::<Result<Vec<_>, _>>()?;
        if let Some(keys) = special::all_below(self, &keys) {
            rows.retain(|row| keys.iter().any(|key| key == row.key));
            return Ok(rows);
        }
        let item = |key: &String| self.store.get(items.name(), key)?.get(items.key);
        let ids: Vec<_> = keys.iter().filter_map(item).collect();
        let member = items.superior().unwrap_or(items.key);
        rows.retain(|row| row.item.get(member).is_some_and(|id| ids.contains(&id)));
        Ok(rows)
    }

    /// Returns the keys of the containers that the request names; `None` if it names none. A single
    /// one must exist; of several, those that do not exist are ignored.
    pub(crate) fn containers(
        &self,
        items: Items,
    ) -> Result<Option<Vec<String>>, Failure> {
        let Some(parent) = items.parent else { return Ok(None) };
        let named = self.request.named(parent);
        if named.is_empty() {
            return Ok(None);
        }
        let are_several = self.request.names_several(parent);
        let mut keys = Vec::new();
        for named in &named {
            match self.request.find(self.store, named)? {
                Some(key) => keys.push(key),
                None if are_several => {}
                None => return Err(missing(parent, &named.text)),
            }
        }
        Ok(Some(keys))
    }
}
