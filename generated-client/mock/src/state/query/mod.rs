//! Selects the items of a list: filters, sorts, and pages by the arguments of the request.

mod conditions;
mod filter;
mod page;
mod row;
mod sort;

use super::kinds::Items;
use super::request::Request;

pub(super) use self::filter::{Equality, equalities};
pub(super) use self::row::{Page, Row};

/// Returns the page that a request asks for.
pub(super) fn page<'a>(
    request: &Request<'_>,
    items: Items,
    mut rows: Vec<Row<'a>>,
) -> Page<Row<'a>> {
    filter::retain(request, items, &mut rows);
    sort::sort(request, items, &mut rows);
    page::cut(request, rows)
}
