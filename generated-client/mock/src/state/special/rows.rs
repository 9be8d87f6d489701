//! Rows of data objects: requests set some of their cells as the members of `data`, responses have a
//! list of cells, and lists have rows as objects.

use serde_json::{Value, json};

use crate::catalog::Action;
use crate::state::request::Request;
use crate::state::store::{Item, Store};

/// Merges cells into those that a row has.
pub(super) fn merge(store: &Store, key: Option<&str>, members: &mut Item) {
    let known =
        key.and_then(|key| store.get("metadata-row", key)?.get("data")?.as_object());
    let (Some(known), Some(Value::Object(data))) = (known, members.get_mut("data"))
    else {
        return;
    };
    let mut merged = known.clone();
    merged.extend(std::mem::take(data));
    *data = merged;
}

/// Shows the cells of a row.
pub(super) fn show(request: &Request<'_>, item: &mut Item) {
    let Some(Value::Object(data)) = item.shift_remove("data") else { return };
    if request.binding.action == Action::List {
        item.shift_remove("cellList");
        return item.extend(data);
    }
    let cells = data
        .into_iter()
        .map(|(field, value)| json!({ "fieldId": field, "value": value }));
    item.insert("cellList".to_owned(), cells.collect());
}
