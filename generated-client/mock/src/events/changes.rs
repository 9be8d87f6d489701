//! Events of what operations change.

use serde_json::{Map, Value};

use super::bus::{Bus, Event};
use super::names;
use crate::call::Call;
use crate::catalog::{Action, Binding, Kind, Schema, Shape, Type};
use crate::state::{self, Item, Store};

/// The state of what a call is going to change.
#[derive(Debug)]
pub(crate) struct Changes<'a> {
    event: &'static str,
    binding: &'static Binding,
    call: &'a Call<'a>,
    /// The items that the call names, by their keys in the store.
    named: Vec<(String, Item)>,
    /// The number of items.
    count: usize,
}

impl<'a> Changes<'a> {
    /// Remembers what a call is going to change; `None` if there is no event for it.
    pub(crate) fn before(
        store: &Store,
        binding: &'static Binding,
        call: &'a Call<'a>,
    ) -> Option<Self> {
        let event = names::of_change(binding.resource.name, binding.action)?;
        let named = match binding.action {
            Action::Update | Action::Delete => named(store, binding, call),
            _ => Vec::new(),
        };
        Some(Self {
            event,
            binding,
            call,
            named,
            count: store.count(binding.resource.name),
        })
    }

    /// Publishes what the call has changed: an event for each item, and one for links.
    pub(crate) fn publish(self, store: &Store, bus: &mut Bus) {
        let Kind::Items { schema, key, .. } = self.binding.resource.kind else {
            let data = Value::Object(self.call.arguments.clone());
            return bus.publish(Event {
                name: self.event.to_owned(),
                data,
            });
        };
        let resource = self.binding.resource.name;
        let items: Vec<&Item> = match self.binding.action {
            Action::Create => {
                store.items(resource).skip(self.count).map(|(_, it)| it).collect()
            }
            Action::Update => {
                let keys = self.named.iter();
                keys.filter_map(|(name, _)| self.updated(store, name, key)).collect()
            }
            _ => {
                let deleted = self.named.iter();
                let deleted =
                    deleted.filter(|(name, _)| store.get(resource, name).is_none());
                deleted.map(|(_, item)| item).collect()
            }
        };
        for item in items {
            bus.publish(Event {
                name: self.event.to_owned(),
                data: data(item, schema, key),
            });
        }
    }

    /// Returns an item after the change, which may have changed its key.
    fn updated<'s>(&self, store: &'s Store, name: &str, key: &str) -> Option<&'s Item> {
        let resource = self.binding.resource.name;
        store.get(resource, name).or_else(|| {
            let new_key = self.call.arguments.get(self.binding.new_key?)?;
            let mut items = store.items(resource).map(|(_, item)| item);
            items.find(|item| item.get(key) == Some(new_key))
        })
    }
}

fn named(store: &Store, binding: &Binding, call: &Call<'_>) -> Vec<(String, Item)> {
    let keys = state::named(store, binding, call).into_iter();
    let items = keys.filter_map(|key| {
        let item = store.get(binding.resource.name, &key)?.clone();
        Some((key, item))
    });
    items.collect()
}

/// Returns the documented members of an item without secrets, and its key also as `id`, as the
/// events of the service have it.
fn data(item: &Item, schema: &'static Schema, key: &str) -> Value {
    let mut data = members(item, schema);
    if let Some(id) = item.get(key) {
        data.entry("id").or_insert_with(|| id.clone());
    }
    Value::Object(data)
}

fn members(item: &Item, schema: &Schema) -> Map<String, Value> {
    let documented = item.iter().filter_map(|(name, value)| {
        Some((name.clone(), disclosed(value, &schema.field(name)?.ty)?))
    });
    documented.collect()
}

fn disclosed(value: &Value, ty: &Type) -> Option<Value> {
    match (ty, value) {
        (Type::Secret(_), _) => None,
        (Type::List(ty), Value::Array(items)) => {
            Some(items.iter().filter_map(|item| disclosed(item, ty)).collect())
        }
        (Type::Map(ty), Value::Object(items)) => {
            let items = items.iter();
            let items = items
                .filter_map(|(name, item)| Some((name.clone(), disclosed(item, ty)?)));
            Some(items.collect())
        }
        (Type::Schema(schema), Value::Object(item)) => match schema.shape {
            Shape::Record(_) => Some(Value::Object(members(item, schema))),
            Shape::Enum(_) | Shape::Union(_) => Some(value.clone()),
        },
        _ => Some(value.clone()),
    }
}
