//! Items, links between them, and what operations do with both.
//!
//! The catalog says which resource an operation is bound to, and which members of its request name
//! items. What follows from that is the same for all resources:
//!
//! - A missing item is a failure with status 404 and the `apiCode` that the resource documents, if
//!   the request names a single one. Of several, as in `userIds`, reads return those that exist, and
//!   deletions ignore the others; changes and new links require all of them and happen together or
//!   not at all.
//! - A value that must be unique, and a key that the client chooses, are taken within the container
//!   of the item: a second one is a failure with status 409 that names the member.
//! - An item goes with its container, with the item above it in a tree, and takes its links along.
//! - `replace` sets all links of an item, or creates and updates items.
//! - Lists filter by the request members that items have as well, search for `keywords`, apply
//!   `advancedFilter`, sort, and return a page. Without `sort`, they have the order of creation.
//! - Optional members that a request can ask for, as with `withCustomData`, are otherwise omitted.
//! - Data has the form that the operation documents: an item, an array, a page, or a verdict.

mod engine;
mod fill;
mod find;
mod items;
mod kinds;
mod links;
mod plant;
mod query;
mod relations;
mod request;
mod shape;
mod single;
mod special;
mod store;
mod view;

use self::engine::{Engine, Production};
use self::kinds::Items;
pub(crate) use self::plant::plant;
use self::request::Request;
pub(crate) use self::store::{Item, Reference, Store};
use crate::call::{Call, Outcome, Reply};
use crate::catalog::{Binding, Kind};
use crate::clock::Clock;
use crate::random::Random;

/// Performs the action of a binding.
pub(crate) fn perform(
    store: &mut Store,
    clock: Clock,
    random: &mut Random,
    binding: &Binding,
    call: &Call<'_>,
) -> Outcome {
    let request = Request { binding, call };
    let mut engine = Engine {
        store,
        clock,
        random,
        request,
    };
    let produced = engine.act()?;
    Ok(Reply::Data(shape::data(call.operation, binding, produced, random)))
}

impl Engine<'_> {
    fn act(&mut self) -> Production {
        let binding = self.request.binding;
        if let Some(handler) = special::handler(self.request.call.operation.name) {
            return handler(self);
        }
        match binding.resource.kind {
            Kind::Items { .. } => match Items::of(binding.resource) {
                Some(items) => self.act_on_items(binding.action, items),
                None => Ok(engine::Produced::Done),
            },
            Kind::Single { schema } => self.act_on_single(binding.action, schema),
            Kind::Links { between } => self.act_on_links(binding.action, between),
        }
    }
}

/// Returns the keys in the store of the items that a call names and that exist.
pub(crate) fn named(store: &Store, binding: &Binding, call: &Call<'_>) -> Vec<String> {
    let request = Request { binding, call };
    let named = request.named(binding.resource);
    named.iter().filter_map(|named| request.find(store, named).ok().flatten()).collect()
}

#[cfg(test)]
mod tests;
