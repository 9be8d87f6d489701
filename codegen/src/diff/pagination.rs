//! Compares the pagination of an operation.

use super::names::Names;
use super::record::{Changes, Subject};
use super::rules;
use super::side::{Side, word};
use crate::model::{Member, Operation, Pagination};

/// Returns the members that pages are requested and read with, and how they are selected.
fn members(pagination: &Pagination) -> String {
    let parts = [
        Some(("from", &pagination.from)),
        pagination.limit.as_ref().map(|it| ("limit", it)),
        pagination.items.as_ref().map(|it| ("items", it)),
        pagination.next.as_ref().map(|it| ("next", it)),
    ];
    let parts = parts.into_iter().flatten();
    let parts: Vec<_> =
        parts.map(|(name, member)| format!("{name}: {}", member.wire_path())).collect();
    format!("{}, {}", word(&pagination.style), parts.join(", "))
}

/// Compares the pagination of an operation.
pub(super) fn pagination(
    old: &Side<'_>,
    new: &Side<'_>,
    names: &Names<'_>,
    (former, current): (&Operation, &Operation),
    subject: &Subject,
    changes: &mut Changes,
) {
    let (before, after) = match (&former.pagination, &current.pagination) {
        (None, None) => return,
        (None, Some(after)) => {
            changes.add(&rules::PAGINATION_ADDED, subject).to(members(after));
            return;
        }
        (Some(before), None) => {
            changes.add(&rules::PAGINATION_REMOVED, subject).from(members(before));
            return;
        }
        (Some(before), Some(after)) => (before, after),
    };
    let all = (&members(before), &members(after));
    changes.compare(&rules::PAGINATION_CHANGED, subject, all, ToOwned::to_owned);
    let from = old.type_text(&before.item, &|name| names.current(name));
    let to = new.type_text(&after.item, &|name| name.to_owned());
    changes.compare(&rules::PAGE_ITEM_CHANGED, subject, (&from, &to), Clone::clone);
    let total = |it: &Pagination| it.total.as_ref().map(Member::wire_path);
    let totals = (&total(before), &total(after));
    changes.compare(&rules::PAGE_TOTAL_CHANGED, subject, totals, |it| {
        it.clone().unwrap_or_else(|| "none".to_owned())
    });
    let rule = match (before.most, after.most) {
        (Some(before), Some(after)) if after > before => &rules::PAGE_LIMIT_RAISED,
        _ => &rules::PAGE_LIMIT_CHANGED,
    };
    changes.compare(rule, subject, (&before.most, &after.most), |it| {
        it.map_or_else(|| "unknown".to_owned(), |it| it.to_string())
    });
}
