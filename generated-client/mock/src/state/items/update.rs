//! Changes and deletes items.

use serde_json::Value;

use super::draft::{Draft, conflict};
use crate::call::Failure;
use crate::state::engine::{Engine, Produced, Production};
use crate::state::find::missing;
use crate::state::kinds::{self, Items};
use crate::state::request::Named;
use crate::state::store::{Item, scoped};
use crate::state::{fill, relations, special};

impl Engine<'_> {
    /// Changes all items that the request names, or none.
    pub(super) fn update(&mut self, items: Items) -> Production {
        if special::defaults::is_preset(items) {
            return self.create_or_update(items);
        }
        let named = self.required(items)?;
        let is_batch = self.request.names_several(items.resource);
        let keys = self.all_or_nothing(named.len(), |engine| {
            let keys = named.into_iter().map(|named| {
                let key = engine.request.require(engine.store, &named)?;
                let draft = engine.draft(items, named);
                engine.change(items, key, draft)
            });
            keys.collect::<Result<Vec<_>, _>>()
        })?;
        self.shown(items, &keys, is_batch, false)
    }

    /// Changes the items that exist, and creates the others.
    pub(super) fn create_or_update(&mut self, items: Items) -> Production {
        let named = self.required(items)?;
        let is_batch = self.request.names_several(items.resource);
        let mut is_new = false;
        let keys = self.all_or_nothing(named.len(), |engine| {
            let keys = named.into_iter().map(|named| {
                let found = engine.request.find(engine.store, &named)?;
                let mut draft = engine.draft(items, named);
                if let Some(key) = found {
                    return engine.change(items, key, draft);
                }
                is_new = true;
                if let Some(own) = engine.request.key(items.resource) {
                    let id = draft.members.get(items.key).cloned().unwrap_or_default();
                    let name = own.path.last().copied().unwrap_or(items.key);
                    draft.members.insert(name.to_owned(), id);
                }
                engine.insert(items, draft)
            });
            keys.collect::<Result<Vec<_>, _>>()
        })?;
        self.shown(items, &keys, is_batch, is_new)
    }

    /// Merges members into an item. Returns its key in the store, which may have changed.
    fn change(
        &mut self,
        items: Items,
        key: String,
        draft: Draft<'_>,
    ) -> Result<String, Failure> {
        let Draft { site, mut members } = draft;
        members.shift_remove(items.key);
        let parent =
            self.store.parent(items.name(), &key).map(|parent| parent.key.clone());
        let parent = parent.as_deref();
        special::prepare(self, items, parent, Some(&key), &site, &mut members)?;
        self.require_unique(items, parent, Some(&key), &members)?;
        let links = relations::take(self.store, items, &mut members)?;
        let renamed = self.new_name(items, parent, &key, site.object)?;
        let now = self.clock.millis();
        if let Some(item) = self.store.get_mut(items.name(), &key) {
            item.extend(members);
            item.retain(|_, value| !value.is_null());
            fill::updated(item, items.schema, now);
        }
        relations::put(self.store, &key, &links);
        let key = match renamed {
            Some((id, new)) => {
                relations::rename(self.store, items, &key, &id);
                self.store.rename(items.name(), &key, &new);
                new
            }
            None => key,
        };
        special::changed(self, items, &key);
        Ok(key)
    }

    /// Returns the new key of an item and its new key in the store, if the request sets one.
    fn new_name(
        &self,
        items: Items,
        parent: Option<&str>,
        key: &str,
        object: &Item,
    ) -> Result<Option<(Value, String)>, Failure> {
        let member = self.request.binding.new_key;
        let id = member.and_then(|name| object.get(name));
        let Some((id, text)) = id.and_then(|id| Some((id, kinds::text(id)?))) else {
            return Ok(None);
        };
        let new = parent.map_or_else(|| text.clone(), |parent| scoped(parent, &text));
        if text.is_empty() || new == key {
            return Ok(None);
        }
        match self.store.get(items.name(), &new) {
            Some(_) => Err(conflict(items, member.unwrap_or(items.key))),
            None => Ok(Some((id.clone(), new))),
        }
    }

    /// Deletes the items that the request names. A single one must exist; of several, those that do
    /// not exist are ignored.
    pub(super) fn delete(&mut self, items: Items) -> Production {
        let is_batch = self.request.names_several(items.resource);
        let named = self.request.named(items.resource);
        if named.is_empty() && self.request.key(items.resource).is_none() {
            return self.delete_selected(items);
        }
        let named = if is_batch { named } else { self.required(items)? };
        for named in named {
            let found = match is_batch {
                true => self.request.find_any(self.store, &named),
                false => self.request.find(self.store, &named)?,
            };
            match found {
                Some(key) => {
                    special::check_deletion(self.store, items, &key)?;
                    self.remove(items, &key);
                }
                None if is_batch => {}
                None => return Err(missing(items.resource, &named.text)),
            }
        }
        Ok(Produced::Done)
    }

    /// Deletes the items that a request describes without their keys.
    fn delete_selected(&mut self, items: Items) -> Production {
        let keys: Vec<_> =
            self.selected_rows(items)?.iter().map(|row| row.key.to_owned()).collect();
        for key in keys {
            self.remove(items, &key);
        }
        Ok(Produced::Done)
    }
}

impl<'a> Engine<'a> {
    /// Returns the items that the request names; fails if it names none.
    pub(super) fn required(&self, items: Items) -> Result<Vec<Named<'a>>, Failure> {
        let named = self.request.named(items.resource);
        let path = self.request.key(items.resource).map(|key| key.path.join("."));
        match path {
            Some(path)
                if named.is_empty() && !self.request.names_several(items.resource) =>
            {
                Err(Failure::new(400, format!("`{path}` is required")))
            }
            _ => Ok(named),
        }
    }
}
