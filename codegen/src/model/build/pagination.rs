//! Builds the pagination of operations.

use crate::model::operation::{Member, Pagination, Presence};
use crate::raw::PaginationStyle;
use crate::symbols::{Operation, Step, Symbols};
use crate::types::Type;

pub(super) fn pagination(
    symbols: &Symbols<'_>,
    operation: &Operation<'_>,
) -> Option<Pagination> {
    let raw = operation.raw.pagination.as_ref()?;
    if raw.style == PaginationStyle::None {
        return None;
    }
    let request = Type::Schema(operation.request?);
    let data = operation.data.as_ref()?;
    let walk = |root, path: &Option<String>| symbols.walk(root, path.as_deref()?).ok();
    let limit = walk(&request, &raw.limit);
    let items = walk(data, &raw.items);
    let list = match &items {
        Some(steps) => steps.last()?.1.ty.as_ref()?,
        None => data,
    };
    let Type::List(item) = list else { return None };
    Some(Pagination {
        style: raw.style,
        from: member(&walk(&request, &raw.from)?)?,
        most: limit.as_deref().and_then(most),
        limit: limit.as_deref().and_then(member),
        items: items.as_deref().and_then(member),
        item: (**item).clone(),
        total: walk(data, &raw.total).as_deref().and_then(member),
        next: walk(data, &raw.next).as_deref().and_then(member),
    })
}

/// Returns the maximum of a limit, if the spec states one.
fn most(steps: &[Step<'_, '_>]) -> Option<i64> {
    let maximum = steps.last()?.1.raw.maximum?;
    #[allow(clippy::cast_possible_truncation, reason = "it saturates")]
    Some(maximum.floor() as i64)
}

fn member(steps: &[Step<'_, '_>]) -> Option<Member> {
    let fields = || steps.iter().map(|(_, field)| field);
    Some(Member {
        wire: fields().map(|field| field.raw.name.clone()).collect(),
        rust: fields().map(|field| field.name.clone()).collect::<Option<_>>()?,
        presence: fields()
            .map(|field| Presence::of(field.raw.required, field.raw.nullable))
            .collect(),
    })
}
