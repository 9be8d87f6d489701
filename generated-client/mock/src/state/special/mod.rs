//! What single resources and operations do beside the general rules. Each file says why.

mod applications;
pub(super) mod defaults;
pub(super) mod names;
mod organizations;
mod permissions;
mod rows;
pub(super) mod show;
mod tree;
mod users;

use super::engine::{Engine, Production};
use super::kinds::Items;
use super::request::{Request, Site};
use super::store::{Item, Store};
use crate::call::Failure;
use crate::catalog::Resource;

/// Returns what performs an operation instead of the general rules.
pub(super) fn handler(operation: &str) -> Option<fn(&mut Engine<'_>) -> Production> {
    match operation {
        "getParentDepartment" => Some(organizations::read_parent),
        "isActionAllowed" => Some(permissions::is_action_allowed),
        _ => None,
    }
}

/// Checks and completes the members that a request sets, before anything changes.
pub(super) fn prepare(
    engine: &Engine<'_>,
    items: Items,
    parent: Option<&str>,
    key: Option<&str>,
    site: &Site<'_>,
    members: &mut Item,
) -> Result<(), Failure> {
    match items.name() {
        "department" => {
            organizations::resolve_parent(engine, parent, key, site, members)
        }
        "user" | "public-account" => {
            users::stamp(engine, members);
            Ok(())
        }
        "metadata-row" => {
            rows::merge(engine.store, key, members);
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Checks the members of a new item.
pub(super) fn check_new(items: Items, members: &Item) -> Result<(), Failure> {
    match items.name() {
        "user" => users::require_name(members),
        _ => Ok(()),
    }
}

/// Follows the creation of an item.
pub(super) fn created(engine: &mut Engine<'_>, items: Items, key: &str) {
    match items.name() {
        "approval" => number(engine, key),
        "organization" => organizations::add_root(engine, key),
        "application" => applications::add_secret(engine, key),
        _ => {}
    }
}

/// Follows the change of an item.
pub(super) fn changed(engine: &mut Engine<'_>, items: Items, key: &str) {
    match (items.name(), engine.request.call.operation.name) {
        ("user" | "public-account", name) if name.starts_with("resign") => {
            users::resign(engine, items, key);
        }
        ("organization", _) => organizations::rename_root(engine.store, key),
        ("application", "refreshApplicationSecret") => {
            applications::add_secret(engine, key)
        }
        _ => {}
    }
}

/// Fails if an item cannot be deleted.
pub(super) fn check_deletion(
    store: &Store,
    items: Items,
    key: &str,
) -> Result<(), Failure> {
    match items.name() {
        "department" => organizations::check_deletion(store, key),
        _ => Ok(()),
    }
}

/// Follows the change of a single item.
pub(super) fn changed_single(request: &Request<'_>, item: &mut Item) {
    if request.call.operation.name == "closeGlobalMfaSettings" {
        applications::disable_factors(request.arguments(), item);
    }
}

/// Whether a list includes an item, as far as it depends on flags of the request.
pub(super) fn includes(request: &Request<'_>, items: Items, item: &Item) -> bool {
    items.name() != "department" || organizations::includes(request, item)
}

/// Returns the items at whose links an operation looks for those that it names.
pub(super) fn widened(
    engine: &Engine<'_>,
    resource: &Resource,
    keys: Vec<String>,
) -> Vec<String> {
    let below = resource.name == "department"
        && engine.request.is_set("includeChildrenDepartments");
    if below { tree::with_all_below(engine.store, keys) } else { keys }
}

/// Returns all items of the tree below those that a request names, if the operation lists them.
pub(super) fn all_below(engine: &Engine<'_>, keys: &[String]) -> Option<Vec<String>> {
    let is_whole = engine.request.call.operation.name == "getAllDepartments";
    is_whole.then(|| tree::with_all_below(engine.store, keys.to_vec()))
}

/// Gives an approval an ID, which is a number.
fn number(engine: &mut Engine<'_>, key: &str) {
    if let (Some(item), Ok(id)) =
        (engine.store.get_mut("approval", key), key.parse::<u64>())
    {
        item.insert("approvalId".to_owned(), id.into());
    }
}
