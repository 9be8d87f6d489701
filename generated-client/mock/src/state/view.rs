//! Items as clients see them.

use super::kinds::{self, Items};
use super::query::Row;
use super::request::Request;
use super::store::{Item, Store};
use super::{relations, special::show};

/// Returns an item with what the state says about it.
pub(super) fn show(
    store: &Store,
    request: &Request<'_>,
    items: Items,
    row: Row<'_>,
) -> Item {
    let mut item = row.item.clone();
    relations::show(store, items, row.key, &mut item);
    show::show(store, request, items, row.key, &mut item);
    item.extend(row.link.cloned().unwrap_or_default());
    hide(request, items, &mut item);
    item
}

/// Removes the members that a request can ask for, as with `withCustomData`, and does not.
fn hide(request: &Request<'_>, items: Items, item: &mut Item) {
    for field in items.schema.fields().iter().filter(|field| !field.required) {
        let flag = format!("with{}", kinds::capitalized(field.name));
        if request.knows(&flag) && !request.is_set(&flag) {
            item.shift_remove(field.name);
        }
    }
}
