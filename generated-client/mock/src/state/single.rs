//! Actions on single items, such as settings.

use super::engine::{Engine, Produced, Production};
use super::store::Item;
use super::{fill, special};
use crate::catalog::{Action, Schema};

/// The key in the store of a single item.
const KEY: &str = "";

impl Engine<'_> {
    /// Performs an action on a single item. Before anything is set, it has the documented defaults
    /// and examples.
    pub(super) fn act_on_single(
        &mut self,
        action: Action,
        schema: &'static Schema,
    ) -> Production {
        let name = self.request.binding.resource.name;
        match action {
            Action::Read | Action::List => {}
            Action::Create | Action::Update | Action::Replace => {
                let mut item = self.single(schema);
                item.extend(self.single_members());
                item.retain(|_, value| !value.is_null());
                special::changed_single(&self.request, &mut item);
                fill::updated(&mut item, schema, self.clock.millis());
                self.store.insert(name, KEY, item);
            }
            Action::Delete => {
                self.store.remove(name, KEY);
                return Ok(Produced::Done);
            }
            Action::Check => {
                return Ok(Produced::Verdict(self.store.get(name, KEY).is_some()));
            }
        }
        let (item, is_new) = (self.single(schema), false);
        Ok(Produced::Item { item, is_new })
    }

    fn single(&mut self, schema: &'static Schema) -> Item {
        let known = self.store.get(self.request.binding.resource.name, KEY).cloned();
        known.unwrap_or_else(|| fill::initial(schema, self.random))
    }

    /// Returns the members that a request sets.
    fn single_members(&self) -> Item {
        let arguments = self.request.arguments();
        let inner =
            self.request.binding.items.and_then(|name| arguments.get(name)?.as_object());
        inner.unwrap_or(arguments).clone()
    }
}
