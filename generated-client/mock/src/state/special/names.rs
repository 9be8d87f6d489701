//! Names of items beside their keys: `root` is the root department of an organization, which is itself
//! named by the ID of that department, and users are named by their identities.

use super::tree;
use crate::catalog::Resource;
use crate::state::kinds::Items;
use crate::state::store::Store;

/// Returns the key in the store of an item that a request names by an alias.
pub(crate) fn alias(
    store: &Store,
    items: Items,
    parent: Option<&str>,
    name: &str,
) -> Option<String> {
    match items.name() {
        "department" => tree::root(store, parent, name),
        "organization" => tree::by_root(store, name),
        _ => None,
    }
}

/// Returns the key in the store of an item that a request names by `member`, which is none of its
/// members.
pub(crate) fn selected(
    store: &Store,
    items: Items,
    member: &str,
    name: &str,
) -> Option<String> {
    match (items.name(), member) {
        ("user", "identity") => by_identity(store, name),
        _ => None,
    }
}

/// Returns the key of the container that requests mean if they name none.
pub(crate) fn default_key(container: &Resource) -> Option<&'static str> {
    // Permissions without a namespace are those of the namespace that every user pool has.
    (container.name == "namespace").then_some("default")
}

/// Returns the user with an identity, which is named as `<extIdpId>:<userIdInIdp>`.
fn by_identity(store: &Store, name: &str) -> Option<String> {
    let (source, id) = name.split_once(':')?;
    let mut identities = store.items("identity");
    let (key, _) = identities.find(|(_, item)| {
        let is = |member: &str, text: &str| {
            item.get(member).is_some_and(|value| value == text)
        };
        is("extIdpId", source) && is("userIdInIdp", id)
    })?;
    Some(store.parent("identity", key)?.key.clone())
}
