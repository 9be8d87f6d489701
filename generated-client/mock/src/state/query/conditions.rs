//! The conditions of `advancedFilter`.

use std::cmp::Ordering;

use serde_json::Value;

use super::sort::compare;
use crate::state::kinds::{self, Items};
use crate::state::request::Request;
use crate::state::store::Item;

/// A member of items, and what is expected of it.
#[derive(Debug)]
pub(super) struct Condition {
    member: String,
    operator: String,
    value: Value,
}

impl Condition {
    /// Returns the conditions of a request.
    pub(super) fn all(request: &Request<'_>, items: Items) -> Vec<Self> {
        let filter = request.option("advancedFilter");
        let entries = filter.as_ref().and_then(Value::as_array).into_iter().flatten();
        let conditions = entries.filter_map(|entry| {
            let field = entry.get("field")?.as_str()?;
            let has_id = items.schema.field("id").is_some();
            let member = if field == "id" && !has_id { items.key } else { field };
            Some(Self {
                member: member.to_owned(),
                operator: entry.get("operator")?.as_str()?.to_owned(),
                value: entry.get("value").cloned().unwrap_or_default(),
            })
        });
        conditions.collect()
    }

    /// Whether an item fulfills the condition. Operators that nobody has documented never match.
    pub(super) fn accepts(&self, item: &Item) -> bool {
        let actual = item.get(&self.member).filter(|value| !value.is_null());
        match self.operator.as_str() {
            "EQUAL" => self.is_one_of(actual),
            "NOT_EQUAL" => !self.is_one_of(actual),
            "IN" => self.is_one_of(actual),
            "CONTAINS" => self.is_part_of(actual),
            "NOT_CONTAINS" => !self.is_part_of(actual),
            "IS_NULL" => actual.is_none(),
            "NOT_NULL" => actual.is_some(),
            "GREATER" => at_least(actual, Some(&self.value)),
            "LESSER" => actual.is_some() && at_least(Some(&self.value), actual),
            "BETWEEN" => {
                at_least(actual, self.value.get(0))
                    && at_least(self.value.get(1), actual)
            }
            _ => false,
        }
    }

    fn is_one_of(&self, actual: Option<&Value>) -> bool {
        let expected = kinds::texts(&self.value);
        let actual = actual.map(kinds::texts).unwrap_or_default();
        actual.iter().any(|value| expected.contains(value))
    }

    fn is_part_of(&self, actual: Option<&Value>) -> bool {
        let expected = kinds::texts(&self.value);
        let actual = actual.map(kinds::texts).unwrap_or_default();
        actual
            .iter()
            .any(|value| expected.iter().any(|part| value.contains(part.as_str())))
    }
}

fn at_least(greater: Option<&Value>, lesser: Option<&Value>) -> bool {
    greater.is_some() && lesser.is_some() && compare(greater, lesser) != Ordering::Less
}
