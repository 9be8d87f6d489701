//! Cuts lists into pages.

use serde_json::Value;

use super::row::Page;
use crate::catalog::PaginationStyle;
use crate::state::request::Request;

/// Members that ask for everything at once.
const ALL: [&str; 2] = ["fetchAll", "all"];

/// Returns the page that a request asks for. A cursor is the number of items before the page.
pub(super) fn cut<T>(request: &Request<'_>, mut rows: Vec<T>) -> Page<T> {
    let total = rows.len();
    let whole = |rows| Page {
        rows,
        total,
        next: None,
    };
    let Some(pagination) = &request.call.operation.pagination else {
        return whole(rows);
    };
    let limit =
        pagination.limit.and_then(|path| number(request.effective(path).as_ref()));
    if limit.is_none() || ALL.iter().any(|name| request.is_set(name)) {
        return whole(rows);
    }
    let limit = limit.unwrap_or(total).max(1);
    let from = number(request.effective(pagination.from).as_ref());
    let start = match pagination.style {
        PaginationStyle::Page => {
            from.unwrap_or(1).saturating_sub(1).saturating_mul(limit)
        }
        PaginationStyle::Cursor => from.unwrap_or(0),
    };
    let end = start.saturating_add(limit);
    let is_cursor = pagination.style == PaginationStyle::Cursor;
    let next = (is_cursor && end < total).then(|| end.to_string());
    rows.truncate(end);
    rows.drain(..start.min(rows.len()));
    Page { rows, total, next }
}

fn number(value: Option<&Value>) -> Option<usize> {
    match value? {
        Value::String(text) => text.parse().ok(),
        value => usize::try_from(value.as_u64()?).ok(),
    }
}
