//! Sorts lists.

use std::cmp::Ordering;

use serde_json::Value;

use super::row::Row;
use crate::catalog::Schema;
use crate::state::kinds::Items;
use crate::state::request::Request;

/// A member to sort by.
struct Criterion {
    member: &'static str,
    descends: bool,
}

/// Sorts by `sort`, or by `sortBy` and `orderBy`. Items are in the order of their creation
/// otherwise, as for members that they do not have.
pub(super) fn sort(request: &Request<'_>, items: Items, rows: &mut [Row<'_>]) {
    let criteria = criteria(request, items);
    rows.sort_by(|one, other| {
        let orders = criteria.iter().map(|criterion| {
            let order = compare(
                one.item.get(criterion.member),
                other.item.get(criterion.member),
            );
            if criterion.descends { order.reverse() } else { order }
        });
        orders.fold(Ordering::Equal, Ordering::then)
    });
}

fn criteria(request: &Request<'_>, items: Items) -> Vec<Criterion> {
    let criterion = |field: &Value, order: Option<&Value>| {
        let order = order.and_then(Value::as_str).unwrap_or("asc");
        Some(Criterion {
            member: member(items, field.as_str()?)?,
            descends: order.eq_ignore_ascii_case("desc"),
        })
    };
    let sort = request.option("sort");
    let list = sort.as_ref().and_then(Value::as_array).into_iter().flatten();
    let listed: Vec<_> = list
        .filter_map(|entry| criterion(entry.get("field")?, entry.get("order")))
        .collect();
    if !listed.is_empty() {
        return listed;
    }
    let by = request.option("sortBy");
    let order = request.option("orderBy");
    by.and_then(|by| criterion(&by, order.as_ref())).into_iter().collect()
}

/// Returns the member with that name, whose letters may differ in case.
fn member(items: Items, name: &str) -> Option<&'static str> {
    let fields = items.schema.fields().iter().map(|field| field.name);
    let found = fields.into_iter().find(|field| field.eq_ignore_ascii_case(name));
    found.or_else(|| match name {
        "id" => Some(items.key),
        "createAt" => created(items.schema),
        _ => None,
    })
}

fn created(schema: &'static Schema) -> Option<&'static str> {
    Some(schema.field("createdAt")?.name)
}

/// Orders numbers by value and texts by their characters. What is absent comes first.
pub(super) fn compare(one: Option<&Value>, other: Option<&Value>) -> Ordering {
    match (one, other) {
        (Some(Value::Number(one)), Some(Value::Number(other))) => {
            let (one, other) = (one.as_f64(), other.as_f64());
            one.partial_cmp(&other).unwrap_or(Ordering::Equal)
        }
        (Some(Value::String(one)), Some(Value::String(other))) => one.cmp(other),
        (one, other) => rank(one).cmp(&rank(other)),
    }
}

fn rank(value: Option<&Value>) -> u8 {
    match value {
        None | Some(Value::Null) => 0,
        Some(Value::Bool(false)) => 1,
        Some(Value::Bool(true)) => 2,
        Some(Value::Number(_)) => 3,
        Some(Value::String(_)) => 4,
        Some(Value::Array(_) | Value::Object(_)) => 5,
    }
}
