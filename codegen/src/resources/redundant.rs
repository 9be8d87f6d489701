//! Finds statements about resources that would be derived anyway.

use super::bind::{bind_as, named};
use super::table::Resources;
use crate::raw::{self, ResourceUse};
use crate::source::Place;
use crate::symbols::{Operation, Symbols};

/// Returns the parts of `resource` of an operation that would be derived anyway, each with its key.
pub(crate) fn redundant(
    symbols: &Symbols<'_>,
    resources: &Resources<'_>,
    operation: &Operation<'_>,
) -> Vec<(String, Place)> {
    let whole = || vec![("resource".to_owned(), operation.place.name("resource"))];
    let bound = |stated: &raw::Binding| {
        bind_as(symbols, resources, operation, stated).and_then(Result::ok)
    };
    let derived = named(resources, operation);
    let stated = match &operation.raw.resource {
        None => return Vec::new(),
        Some(ResourceUse::None) if derived.is_none() => return whole(),
        Some(ResourceUse::None) => return Vec::new(),
        Some(ResourceUse::Bound(stated)) => stated,
    };
    let Some(binding) = bound(stated) else { return Vec::new() };
    let is_same = |other: &raw::Binding| bound(other).as_ref() == Some(&binding);
    if derived.is_some_and(|derived| is_same(&derived)) {
        return whole();
    }
    let place = operation.place.key("resource");
    let mut found = Vec::new();
    for name in stated.keys.keys() {
        let mut other = stated.clone();
        other.keys.remove(name);
        if is_same(&other) {
            let place = place.key("keys").name(name.clone());
            found.push((format!("keys.{name}"), place));
        }
    }
    let other = raw::Binding {
        items: None,
        ..stated.clone()
    };
    if stated.items.is_some() && is_same(&other) {
        found.push(("items".to_owned(), place.name("items")));
    }
    found
}
