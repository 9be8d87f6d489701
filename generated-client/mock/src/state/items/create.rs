//! Creates items.

use serde_json::Value;

use super::draft::{Draft, conflict};
use crate::call::Failure;
use crate::catalog::{Schema, Type};
use crate::state::engine::{Engine, Produced, Production};
use crate::state::kinds::{self, Items};
use crate::state::request::Site;
use crate::state::store::{Item, scoped};
use crate::state::{fill, relations, request, special};

impl Engine<'_> {
    /// Creates all items of the request, or none.
    pub(super) fn create(&mut self, items: Items) -> Production {
        let drafts = self.drafts(items);
        let is_batch = self.request.binding.items.is_some() || drafts.len() > 1;
        let keys = self.all_or_nothing(drafts.len(), |engine| {
            let keys = drafts.into_iter().map(|draft| engine.insert(items, draft));
            keys.collect::<Result<Vec<_>, _>>()
        })?;
        self.shown(items, &keys, is_batch, true)
    }

    /// Returns created or changed items.
    pub(super) fn shown(
        &self,
        items: Items,
        keys: &[String],
        is_batch: bool,
        is_new: bool,
    ) -> Production {
        if let ([key], false) = (keys, is_batch) {
            let item = self.show(items, key)?;
            return Ok(Produced::Item { item, is_new });
        }
        let shown = keys.iter().map(|key| self.show(items, key));
        Ok(Produced::all(shown.collect::<Result<_, _>>()?))
    }

    /// Creates an item. Returns its key in the store.
    pub(super) fn insert(
        &mut self,
        items: Items,
        draft: Draft<'_>,
    ) -> Result<String, Failure> {
        let Draft { site, mut members } = draft;
        members.retain(|_, value| !value.is_null());
        let parent = self.request.container(self.store, items, &site)?;
        let parent = parent.as_deref();
        self.complete(items, parent, &mut members);
        special::prepare(self, items, parent, None, &site, &mut members)?;
        special::check_new(items, &members)?;
        let (id, key) = self.new_key(items, parent, &mut members)?;
        self.require_unique(items, parent, None, &members)?;
        let owners = self.owners(items, &site)?;
        let links = relations::take(self.store, items, &mut members)?;
        members.insert(items.key.to_owned(), id);
        fill::created(&mut members, items, self.clock.millis(), self.random);
        self.store.insert_into(items.name(), &key, members, Self::parent(items, parent));
        relations::put(self.store, &key, &links);
        for (links, owner) in owners {
            self.store.link(links, &owner, items.name(), &key);
        }
        special::created(self, items, &key);
        Ok(key)
    }

    /// Returns the key of a new item, and its key in the store. The client chooses the key, or leaves
    /// that to the server.
    fn new_key(
        &mut self,
        items: Items,
        parent: Option<&str>,
        members: &mut Item,
    ) -> Result<(Value, String), Failure> {
        let own =
            self.request.key(items.resource).and_then(|key| key.path.last().copied());
        let chosen = own.and_then(|name| members.shift_remove(name));
        let chosen =
            chosen.or_else(|| members.get(items.key).cloned()).unwrap_or_default();
        let Some(text) = kinds::text(&chosen).filter(|text| !text.is_empty()) else {
            return Ok(self.generated_key(items));
        };
        let key = parent.map_or_else(|| text.clone(), |parent| scoped(parent, &text));
        match self.store.get(items.name(), &key) {
            Some(_) => Err(conflict(items, items.key)),
            None => Ok((chosen, key)),
        }
    }

    fn generated_key(&mut self, items: Items) -> (Value, String) {
        let all = self.store.items(items.name()).map(|(_, item)| item);
        let last = fill::last_key(all, items.key);
        loop {
            let id = fill::key(items, last, self.random);
            let key = kinds::text(&id).unwrap_or_default();
            if self.store.get(items.name(), &key).is_none() {
                return (id, key);
            }
        }
    }

    /// Returns what a new item is to be linked to: the links and the items that the request names
    /// beside its container, such as a tenant.
    fn owners(
        &self,
        items: Items,
        site: &Site<'_>,
    ) -> Result<Vec<(&'static str, String)>, Failure> {
        let mut owners = Vec::new();
        let keys = self.request.binding.keys.iter().map(|key| key.resource);
        for owner in keys.filter(|owner| !items.is_or_is_in(owner)) {
            let Some(links) = kinds::links_between(owner, items.resource) else {
                continue;
            };
            for named in self.request.named(owner) {
                if named.site.belongs_to(site) {
                    owners.push((links.name, self.request.require(self.store, &named)?));
                }
            }
        }
        Ok(owners)
    }

    /// Adds server defaults of the request, and members that name the container.
    fn complete(&self, items: Items, parent: Option<&str>, members: &mut Item) {
        let fields = self.item_schema().into_iter().flat_map(Schema::fields);
        let known = fields.filter(|field| items.schema.field(field.name).is_some());
        for (name, value) in
            known.filter_map(|it| Some((it.name, request::default(it)?)))
        {
            members.entry(name).or_insert(value);
        }
        let parent = items.parent.zip(parent).and_then(|(resource, key)| {
            let container = Items::of(resource)?;
            let key = self.store.get(resource.name, key)?.get(container.key)?;
            Some((container, key))
        });
        let Some((container, key)) = parent else { return };
        for name in relations::references(items, container) {
            members.insert(name.to_owned(), key.clone());
        }
    }

    /// Returns the DTO in the request that describes an item.
    fn item_schema(&self) -> Option<&'static Schema> {
        let request = self.request.schema()?;
        let Some(list) = self.request.binding.items else { return Some(request) };
        match &self.request.field(&[list])?.ty {
            Type::Schema(schema) | Type::List(Type::Schema(schema)) => Some(*schema),
            _ => None,
        }
    }
}
