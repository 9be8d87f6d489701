//! The position in a paginated list, and the decision whether another page follows.
//!
//! A page without items ends every list. A list with a total also ends once that many items were
//! received. A short page does not end it, because servers may return fewer items than requested. A
//! list with cursors ends if the next one is missing or empty. Cursors may repeat, as those of a
//! scroll do, so only repeated items show that a list is stuck.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::amended::{Change, Place};
use crate::runtime::codec::{View, to_json, view_members};
use crate::runtime::operation::Paging;

/// A position in a list.
pub(crate) struct Walk {
    paging: &'static Paging,
    /// The start of the next page. `None` for the server's default.
    from: Option<Place>,
    /// The requested page size.
    limit: Option<i64>,
    /// The minimum number of items before the first page. Known once that was received.
    skipped: Option<i64>,
    /// The number of items received.
    entries: i64,
    /// Whether the server's total is not the number of all items.
    miscounts: bool,
    /// The hashes of the items of each page received.
    seen: HashSet<u64>,
}

/// What follows a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// Possibly another page.
    Page,
    /// Nothing: this is the last page.
    Nothing,
    /// Nothing, and this page is not returned: it has no items, or only items of an earlier page.
    Stop,
}

impl Walk {
    /// Starts where the request says.
    pub(crate) fn new(paging: &'static Paging, request: &View<'_>) -> Self {
        let first = Place::Number(1);
        let from = find(request, paging.from, place);
        let limit = paging.limit.and_then(|path| find(request, path, number));
        Self {
            paging,
            from: from.or(paging.next.is_none().then_some(first)),
            limit: limit.or(paging.most),
            skipped: None,
            entries: 0,
            miscounts: false,
            seen: HashSet::new(),
        }
    }

    /// Returns the changes of the request for the next page.
    pub(crate) fn changes(&self) -> Vec<Change> {
        let from = self.from.clone().map(|value| Change {
            path: self.paging.from,
            value,
        });
        let limit = self.paging.limit.zip(self.limit);
        let limit = limit.map(|(path, limit)| Change {
            path,
            value: Place::Number(limit),
        });
        from.into_iter().chain(limit).collect()
    }

    /// Records a page, or returns why the list cannot continue.
    pub(crate) fn take(&mut self, data: &View<'_>) -> Result<Next, String> {
        let paging = self.paging;
        let entries = match paging.items {
            Some(path) => find(data, path, entries),
            None => entries(data),
        };
        let Some((count, hash)) = entries.filter(|(count, _)| *count > 0) else {
            return Ok(Next::Stop);
        };
        let total = paging.total.and_then(|path| find(data, path, number));
        if hash.is_some_and(|hash| !self.seen.insert(hash)) {
            return self.stuck(count, total);
        }
        let skipped = *self.skipped.get_or_insert(match self.from {
            Some(Place::Number(page)) => {
                page.saturating_sub(1).max(0).saturating_mul(count)
            }
            _ => 0,
        });
        self.entries = self.entries.saturating_add(count);
        let past = skipped.saturating_add(self.entries);
        self.miscounts |= total.is_some_and(|total| total < count);
        if !self.miscounts && total.is_some_and(|total| past >= total) {
            return Ok(Next::Nothing);
        }
        self.from = match (paging.next, &self.from) {
            (Some(path), _) => find(data, path, place).filter(|it| !it.is_empty()),
            (None, Some(Place::Number(page))) => page.checked_add(1).map(Place::Number),
            (None, _) => None,
        };
        Ok(if self.from.is_some() { Next::Page } else { Next::Nothing })
    }

    /// Handles a page that repeats an earlier one.
    fn stuck(&self, count: i64, total: Option<i64>) -> Result<Next, String> {
        let is_short = self.limit.is_some_and(|limit| count < limit);
        if total.is_none() && self.paging.next.is_none() && is_short {
            // There is no sign of more items: the server returns the whole list for every page.
            return Ok(Next::Stop);
        }
        let place = match (&self.from, self.paging.next) {
            (Some(Place::Number(page)), _) => format!("page {page}"),
            _ => "the page".to_owned(),
        };
        Err(format!(
            "{place} repeats the items of an earlier page, so the list would never end"
        ))
    }
}

impl Place {
    fn is_empty(&self) -> bool {
        match self {
            Self::Number(_) => false,
            Self::Cursor(cursor) => cursor.expose_secret().is_empty(),
        }
    }
}

/// Reads the value at a path.
fn find<R>(value: &View<'_>, path: &str, read: fn(&View<'_>) -> Option<R>) -> Option<R> {
    let mut steps = path.splitn(2, '.');
    let (name, rest) = (steps.next()?, steps.next());
    let mut found = None;
    view_members(value, &mut |member, value| {
        if member == name {
            found = rest.map_or_else(|| read(&value), |rest| find(&value, rest, read));
        }
    });
    found
}

fn number(value: &View<'_>) -> Option<i64> {
    match value {
        View::Integer(number) => Some(*number),
        _ => None,
    }
}

fn place(value: &View<'_>) -> Option<Place> {
    match value {
        View::Integer(number) => Some(Place::Number(*number)),
        View::Text(text) | View::Secret(text) => Some(Place::Cursor((*text).into())),
        _ => None,
    }
}

/// Returns the number of items and their hash.
fn entries(list: &View<'_>) -> Option<(i64, Option<u64>)> {
    let View::List(elements) = list else { return None };
    let mut count = 0_i64;
    elements.each(&mut |_| count = count.saturating_add(1));
    let hash = to_json(list).ok().map(|json| {
        let mut hasher = DefaultHasher::new();
        json.hash(&mut hasher);
        hasher.finish()
    });
    Some((count, hash))
}
