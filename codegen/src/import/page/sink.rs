//! Collects the results of reading a page, with places in bytes.

use std::ops::Range;

use crate::import::sink;
use crate::source::{FileId, Place};

/// Errors and notes about one page.
pub(super) struct Sink<'d>(pub(super) sink::Sink<'d>);

impl Sink<'_> {
    pub(super) fn file(&self) -> FileId {
        self.0.file
    }

    /// Returns the number of errors so far.
    pub(super) fn count(&self) -> usize {
        self.0.diagnostics.list().len()
    }

    pub(super) fn place(&self, bytes: &Range<usize>) -> Place {
        Place::bytes(self.0.file, bytes.clone())
    }

    /// Records an error.
    pub(super) fn report(
        &mut self,
        rule: &'static str,
        bytes: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.0.report(rule, self.place(bytes), message, help);
    }

    /// Records a duplicate.
    pub(super) fn twice(
        &mut self,
        what: &str,
        first: &Range<usize>,
        again: &Range<usize>,
    ) {
        self.0.report_with(
            "page-duplicate",
            self.place(again),
            format!("duplicate {what} on the page"),
            "remove or rename one of the two",
            (self.place(first), "first defined here"),
        );
    }

    /// Records a decision that is not an error.
    pub(super) fn note(&mut self, bytes: &Range<usize>, text: impl Into<String>) {
        self.0.note(self.place(bytes), text.into());
    }
}
