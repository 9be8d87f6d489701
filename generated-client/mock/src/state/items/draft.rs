//! What requests say about new and changed items.

use crate::call::Failure;
use crate::state::engine::Engine;
use crate::state::kinds::{self, Items};
use crate::state::request::{Named, Site};
use crate::state::store::Item;

/// The members of an item in a request.
#[derive(Debug, Clone)]
pub(super) struct Draft<'a> {
    pub(super) site: Site<'a>,
    pub(super) members: Item,
}

impl<'a> Engine<'a> {
    /// Returns the members of the items in the request.
    pub(super) fn drafts(&self, items: Items) -> Vec<Draft<'a>> {
        let arguments = self.request.arguments();
        if let Some(list) = self.request.binding.items {
            let shared = self.members(items, arguments, true);
            let drafts = Site::each(arguments, list).into_iter().map(|site| {
                let mut members = shared.clone();
                members.extend(self.members(items, site.object, false));
                Draft { site, members }
            });
            return drafts.collect();
        }
        if !self.request.names_several(items.resource) {
            let (site, members) =
                (Site::root(arguments), self.members(items, arguments, false));
            return vec![Draft { site, members }];
        }
        self.request
            .named(items.resource)
            .into_iter()
            .map(|it| self.draft(items, it))
            .collect()
    }

    /// Returns the members of an item that the request names.
    pub(super) fn draft(&self, items: Items, named: Named<'a>) -> Draft<'a> {
        let arguments = self.request.arguments();
        let mut members = self.members(items, arguments, named.site.is_nested());
        if named.site.is_nested() {
            members.extend(self.members(items, named.site.object, false));
        }
        members.shift_remove(named.site.member());
        members.insert(items.key.to_owned(), named.text.into());
        Draft {
            site: named.site,
            members,
        }
    }

    /// Returns the members of an object that belong to an item: all but options, and, of what several
    /// items share, those that items have.
    fn members(&self, items: Items, object: &Item, are_shared: bool) -> Item {
        let binding = self.request.binding;
        let control =
            ["options"].into_iter().chain(items.selector).chain(binding.new_key);
        let control: Vec<_> =
            control.chain(binding.items.filter(|_| are_shared)).collect();
        let members = object.iter().filter(|(name, _)| {
            let is_control = control.contains(&name.as_str());
            !is_control && (!are_shared || items.schema.field(name).is_some())
        });
        members.map(|(name, value)| (name.clone(), value.clone())).collect()
    }

    /// Fails if another item in the same container has the value of a unique member.
    pub(super) fn require_unique(
        &self,
        items: Items,
        parent: Option<&str>,
        key: Option<&str>,
        members: &Item,
    ) -> Result<(), Failure> {
        let scope = self.scope(items, parent);
        for member in items.unique {
            let value =
                members.get(*member).and_then(kinds::text).filter(|it| !it.is_empty());
            let Some(value) = value else { continue };
            let is_taken = scope.items().any(|(other, item)| {
                Some(other) != key
                    && item.get(*member).and_then(kinds::text) == Some(value.clone())
            });
            if is_taken {
                return Err(conflict(items, member));
            }
        }
        Ok(())
    }
}

/// The failure for a value that another item has.
pub(super) fn conflict(items: Items, member: &str) -> Failure {
    let kind = items.name().replace('-', " ");
    Failure::new(409, format!("`{member}` is in use by another {kind}"))
}
