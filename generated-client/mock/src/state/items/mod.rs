//! Actions on items that have keys.

mod create;
mod draft;
mod select;
mod update;

use super::engine::{Engine, Production};
use super::kinds::Items;
use crate::catalog::Action;

impl Engine<'_> {
    /// Performs an action on items that have keys.
    pub(super) fn act_on_items(&mut self, action: Action, items: Items) -> Production {
        match action {
            Action::Create => self.create(items),
            Action::Read => self.read(items),
            Action::List => self.list(items),
            Action::Update => self.update(items),
            Action::Replace => self.create_or_update(items),
            Action::Delete => self.delete(items),
            Action::Check => self.check(items),
        }
    }
}
