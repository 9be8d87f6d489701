//! Filters lists.

use serde_json::Value;

use super::conditions::Condition;
use super::row::Row;
use crate::catalog::{Field, Scalar, Type};
use crate::state::kinds::{self, Items};
use crate::state::request::Request;
use crate::state::store::Item;

/// Members with words to search for.
const KEYWORDS: [&str; 3] = ["keywords", "keyword", "query"];
/// Members that are no filters, although items may have members of the same name.
const OTHERS: [&str; 4] = ["options", "sort", "sortBy", "orderBy"];

/// A member and the values that it may have.
#[derive(Debug)]
pub(crate) struct Equality {
    pub(crate) member: &'static str,
    values: Vec<String>,
}

impl Equality {
    /// Returns the values as text.
    pub(crate) fn text(&self) -> String {
        self.values.join(", ")
    }

    /// Whether an item has one of the values.
    pub(crate) fn accepts(&self, item: &Item) -> bool {
        let values = item.get(self.member).map(kinds::texts).unwrap_or_default();
        values.iter().any(|value| self.values.contains(value))
    }
}

/// Returns the arguments that are equal to members of the items that the request asks for. Members
/// that name items are no filters.
pub(crate) fn equalities(request: &Request<'_>, items: Items) -> Vec<Equality> {
    let keys = request.binding.keys.iter().filter_map(|key| key.path.first().copied());
    let pages = request
        .call
        .operation
        .pagination
        .iter()
        .flat_map(|it| [Some(it.from), it.limit]);
    let pages = pages.flatten().filter_map(|path| path.first().copied());
    let known: Vec<_> =
        keys.chain(pages).chain(items.selector).chain(KEYWORDS).chain(OTHERS).collect();
    let arguments = request.arguments().iter();
    let others = arguments.filter(|(name, _)| !known.contains(&name.as_str()));
    let equalities = others.filter_map(|(name, value)| {
        let member = kinds::field_of(items.schema, items.resource, name)?.name;
        let values = kinds::texts(value);
        (!values.is_empty()).then_some(Equality { member, values })
    });
    equalities.collect()
}

/// Keeps the items that a request asks for.
pub(super) fn retain(request: &Request<'_>, items: Items, rows: &mut Vec<Row<'_>>) {
    let equalities = equalities(request, items);
    rows.retain(|row| equalities.iter().all(|equality| equality.accepts(row.item)));
    let conditions = Condition::all(request, items);
    rows.retain(|row| conditions.iter().all(|condition| condition.accepts(row.item)));
    for words in KEYWORDS.iter().filter_map(|name| request.option(name)) {
        let words = words.as_str().unwrap_or_default().trim().to_lowercase();
        let members = searched(request, items);
        rows.retain(|row| {
            members.iter().any(|member| contains(row.item, member, &words))
        });
    }
}

/// Returns the members that a search covers: those of `fuzzySearchOn`, or all texts but IDs.
fn searched(request: &Request<'_>, items: Items) -> Vec<String> {
    if let Some(members) = request.option("fuzzySearchOn") {
        return kinds::texts(&members);
    }
    let is_searched = |field: &&Field| {
        let is_id = field.name == "id" || field.name.ends_with("Id");
        matches!(field.ty, Type::Scalar(Scalar::String)) && !is_id
    };
    items
        .schema
        .fields()
        .iter()
        .filter(is_searched)
        .map(|field| field.name.to_owned())
        .collect()
}

fn contains(item: &Item, member: &str, words: &str) -> bool {
    let text = item.get(member).and_then(Value::as_str);
    text.is_some_and(|text| text.to_lowercase().contains(words))
}
