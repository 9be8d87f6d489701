//! The walk along a long list: which page comes next, and whether there is one.
//!
//! A page without entries ends every list, and so does the total that the server counts, once that
//! many entries have come. A page that is merely short does not: servers send less than they are
//! asked for. A cursor ends its list when the next one is missing or empty. It may stay the same
//! from page to page, as that of a scroll does, so only entries tell whether a list is stuck.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::amended::{Change, Place};
use crate::runtime::codec::{View, to_json, view_members};
use crate::runtime::operation::Paging;

/// A position in a list that is being read.
pub(crate) struct Walk {
    paging: &'static Paging,
    /// Where the next page begins; `None` to begin where the server does.
    from: Option<Place>,
    /// How many entries a page is asked to have.
    limit: Option<i64>,
    /// How many entries are before the first page, at least; known once that has come.
    skipped: Option<i64>,
    /// How many entries have come.
    entries: i64,
    /// Whether the server counts something else than all entries.
    miscounts: bool,
    /// The entries of each page that has come, as hashes.
    seen: HashSet<u64>,
}

/// What comes after a page.
#[derive(Debug, PartialEq)]
pub(crate) enum Next {
    /// Another page, as far as is known.
    Page,
    /// Nothing: this was the last one.
    Nothing,
    /// Nothing, and this page is none: it has no entries, or none that did not come before.
    Stop,
}

impl Walk {
    /// Begins where the request says.
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

    /// What to change in the request to ask for the next page.
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

    /// Takes note of the page that was asked for, or says why the list cannot go on.
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

    /// A page came that had come before.
    fn stuck(&self, count: i64, total: Option<i64>) -> Result<Next, String> {
        let is_short = self.limit.is_some_and(|limit| count < limit);
        if total.is_none() && self.paging.next.is_none() && is_short {
            // Nothing says that there is more: the server sends the whole list for every page.
            return Ok(Next::Stop);
        }
        let place = match (&self.from, self.paging.next) {
            (Some(Place::Number(page)), _) => format!("page {page}"),
            _ => "the page".to_owned(),
        };
        Err(format!(
            "{place} has the same entries as an earlier one, so it would never end"
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

/// Reads the member at a path, if it is there.
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

/// How many entries a list has, and a hash of them.
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
