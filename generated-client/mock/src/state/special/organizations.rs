//! Organizations and their trees of departments: an organization is the root of its tree, so that it
//! comes and goes with a root department, which requests call `root`.

use serde_json::json;

use super::tree::{self, SUPERIOR};

use crate::call::Failure;
use crate::state::engine::{Engine, Produced, Production};
use crate::state::fill;
use crate::state::find::missing;
use crate::state::kinds::{self, Items};
use crate::state::request::{Named, Request, Site};
use crate::state::store::{Item, Reference, Store};

/// Replaces the name of the superior department by its ID. Fails if there is no such department, or
/// if the tree would become a circle.
pub(super) fn resolve_parent(
    engine: &Engine<'_>,
    organization: Option<&str>,
    own: Option<&str>,
    site: &Site<'_>,
    members: &mut Item,
) -> Result<(), Failure> {
    let Some(name) = members.get(SUPERIOR).and_then(kinds::text) else { return Ok(()) };
    let Some(resource) = kinds::resource("department") else { return Ok(()) };
    let named = Named {
        resource,
        text: name,
        site: site.clone(),
    };
    let found = match tree::root(engine.store, organization, &named.text) {
        Some(key) => Some(key),
        None => engine.request.find(engine.store, &named)?,
    };
    let key = found.ok_or_else(|| missing(resource, &named.text))?;
    let below = own.map(|own| tree::with_all_below(engine.store, vec![own.to_owned()]));
    if below.is_some_and(|below| below.contains(&key)) {
        let message = format!("`{SUPERIOR}`: a department cannot be below itself");
        return Err(Failure::new(422, message));
    }
    members.insert(SUPERIOR.to_owned(), key.into());
    Ok(())
}

/// Adds the root department of a new organization.
pub(super) fn add_root(engine: &mut Engine<'_>, key: &str) {
    let items = kinds::resource("department").and_then(Items::of);
    let (Some(items), Some(organization)) =
        (items, engine.store.get("organization", key))
    else {
        return;
    };
    let copied = ["organizationCode", "description", "openDepartmentId", "createdAt"];
    let copied = copied
        .into_iter()
        .filter_map(|name| Some((name, organization.get(name)?.clone())));
    let mut department: Item =
        copied.map(|(name, value)| (name.to_owned(), value)).collect();
    let name = organization.get("organizationName").cloned().unwrap_or_default();
    let id = engine.random.hex(24);
    for (member, value) in
        [("name", name), ("departmentId", json!(id)), (SUPERIOR, json!(""))]
    {
        department.insert(member.to_owned(), value);
    }
    fill::created(&mut department, items, engine.clock.millis(), engine.random);
    let parent = Some(Reference::new("organization", key));
    engine.store.insert_into("department", &id, department, parent);
    if let Some(organization) = engine.store.get_mut("organization", key) {
        organization.insert("departmentId".to_owned(), id.into());
    }
}

/// Returns the department above the named one.
pub(super) fn read_parent(engine: &mut Engine<'_>) -> Production {
    let resource = engine.request.binding.resource;
    let named = engine.request.named(resource);
    let (Some(items), Some(named)) = (Items::of(resource), named.first()) else {
        return Err(Failure::new(400, "`departmentId` is required"));
    };
    let key = engine.request.require(engine.store, named)?;
    let department = engine.store.get(resource.name, &key);
    let parent =
        department.and_then(|department| department.get(SUPERIOR)).and_then(kinds::text);
    match parent.filter(|parent| !parent.is_empty()) {
        Some(parent) => {
            let (item, is_new) = (engine.show(items, &parent)?, false);
            Ok(Produced::Item { item, is_new })
        }
        None => Err(Failure::new(404, "the root department has no parent department")),
    }
}

/// Gives the root department the name of its organization.
pub(super) fn rename_root(store: &mut Store, key: &str) {
    let Some(organization) = store.get("organization", key) else { return };
    let name = organization.get("organizationName").cloned();
    let root = organization.get("departmentId").and_then(kinds::text);
    let department = root.and_then(|root| store.get_mut("department", &root));
    if let (Some(department), Some(name)) = (department, name) {
        department.insert("name".to_owned(), name);
    }
}

/// Fails for a root department.
pub(super) fn check_deletion(store: &Store, key: &str) -> Result<(), Failure> {
    match tree::by_root(store, key) {
        Some(_) => {
            let message =
                "the root department can be deleted only with its organization";
            Err(Failure::new(422, message))
        }
        None => Ok(()),
    }
}

/// Whether a list includes a department.
pub(super) fn includes(request: &Request<'_>, item: &Item) -> bool {
    let is_virtual = item.get("isVirtualNode").is_some_and(|value| *value == true);
    let unwanted = if is_virtual { "excludeVirtualNode" } else { "onlyVirtualNode" };
    !request.is_set(unwanted)
}
