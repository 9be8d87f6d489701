//! Lists and their pages.

use crate::state::store::Item;

/// An item of a list.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Row<'a> {
    pub(crate) key: &'a str,
    pub(crate) item: &'a Item,
    /// What the link says by which the item is in the list.
    pub(crate) link: Option<&'a Item>,
}

impl<'a> Row<'a> {
    /// Makes a row of an item that is in the list by itself.
    pub(crate) fn new((key, item): (&'a str, &'a Item)) -> Self {
        let link = None;
        Self { key, item, link }
    }
}

/// A page of a list.
#[derive(Debug)]
pub(crate) struct Page<T> {
    pub(crate) rows: Vec<T>,
    /// Number of items on all pages.
    pub(crate) total: usize,
    /// Cursor of the next page.
    pub(crate) next: Option<String>,
}
