//! Members of items that say which other items they belong to.

use serde_json::Value;

use super::find::{Scope, missing};
use super::kinds::{self, Items};
use super::store::{Item, Store};
use crate::call::Failure;

/// A member that holds the keys of linked items. It follows the links, and sets them.
#[derive(Debug)]
struct Linked {
    resource: &'static str,
    member: &'static str,
    links: &'static str,
    /// The resource on the left of the links.
    other: &'static str,
}

const LINKED: [Linked; 3] = [
    Linked {
        resource: "user",
        member: "departmentIds",
        links: "department-member",
        other: "department",
    },
    Linked {
        resource: "user",
        member: "tenantIds",
        links: "tenant-member",
        other: "tenant",
    },
    Linked {
        resource: "public-account",
        member: "departmentIds",
        links: "public-account-department",
        other: "department",
    },
];

/// Links that a request sets by a member of an item.
#[derive(Debug)]
pub(super) struct NewLinks {
    linked: &'static Linked,
    others: Vec<String>,
}

/// Takes the members that set links out of an item. Fails if a linked item does not exist.
pub(super) fn take(
    store: &Store,
    items: Items,
    members: &mut Item,
) -> Result<Vec<NewLinks>, Failure> {
    let mut taken = Vec::new();
    for linked in LINKED.iter().filter(|linked| linked.resource == items.name()) {
        let Some(value) = members.shift_remove(linked.member) else { continue };
        let Some(other) = kinds::resource(linked.other) else { continue };
        let Some(others) = Items::of(other) else { continue };
        let scope = Scope {
            store,
            items: others,
            parent: None,
        };
        let keys = kinds::texts(&value)
            .into_iter()
            .map(|id| scope.by_key(&id).ok_or_else(|| missing(other, &id)));
        let others = keys.collect::<Result<_, _>>()?;
        taken.push(NewLinks { linked, others });
    }
    Ok(taken)
}

/// Replaces the links of an item.
pub(super) fn put(store: &mut Store, key: &str, links: &[NewLinks]) {
    for NewLinks { linked, others } in links {
        let old = others_of(store, linked, key);
        for other in old.iter().filter(|other| !others.contains(other)) {
            store.unlink(linked.links, other, linked.resource, key);
        }
        for other in others {
            store.link(linked.links, other, linked.resource, key);
        }
    }
}

/// Adds the members that follow links.
pub(super) fn show(store: &Store, items: Items, key: &str, item: &mut Item) {
    for linked in LINKED.iter().filter(|linked| linked.resource == items.name()) {
        let id = |other: &String| {
            let other_key = kinds::resource(linked.other).and_then(Items::of)?.key;
            store.get(linked.other, other)?.get(other_key).cloned()
        };
        let ids: Vec<Value> =
            others_of(store, linked, key).iter().filter_map(id).collect();
        item.insert(linked.member.to_owned(), ids.into());
    }
}

fn others_of(store: &Store, linked: &Linked, key: &str) -> Vec<String> {
    let links = store.links(linked.links);
    let own = links.filter(|(_, kind, right)| *kind == linked.resource && *right == key);
    own.map(|(left, _, _)| left.to_owned()).collect()
}

/// Returns the members by which items name their container: `organizationCode` for its key of the
/// same name, `namespace` and `namespaceCode` for the `code` of a namespace.
pub(super) fn references(items: Items, container: Items) -> Vec<&'static str> {
    let name = kinds::camel(container.name());
    let long = format!("{name}{}", kinds::capitalized(container.key));
    let names = [container.key, &name, &long].map(|name| items.schema.field(name));
    let names = names.into_iter().flatten().map(|field| field.name);
    names.filter(|name| *name != items.key).collect()
}

/// Sets the key of an item, and the members by which the items in it name it.
pub(super) fn rename(store: &mut Store, container: Items, key: &str, id: &Value) {
    if let Some(item) = store.get_mut(container.name(), key) {
        item.insert(container.key.to_owned(), id.clone());
    }
    for child in store.children(container.name(), key) {
        let Some(items) = kinds::resource(&child.resource).and_then(Items::of) else {
            continue;
        };
        let Some(item) = store.get_mut(&child.resource, &child.key) else { continue };
        for name in references(items, container) {
            item.insert(name.to_owned(), id.clone());
        }
    }
}
