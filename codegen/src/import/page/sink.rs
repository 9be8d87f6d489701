//! Where the reading of one page puts what it finds out: the sink of all documents, for places that
//! are bytes.

use std::ops::Range;

use crate::import::sink;
use crate::source::{FileId, Place};

/// Mistakes and notes, all of one page.
pub(super) struct Sink<'d>(pub(super) sink::Sink<'d>);

impl Sink<'_> {
    pub(super) fn file(&self) -> FileId {
        self.0.file
    }

    /// How many mistakes there are so far.
    pub(super) fn count(&self) -> usize {
        self.0.diagnostics.list().len()
    }

    pub(super) fn place(&self, bytes: &Range<usize>) -> Place {
        Place::bytes(self.0.file, bytes.clone())
    }

    /// Records a mistake.
    pub(super) fn report(
        &mut self,
        rule: &'static str,
        bytes: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.0.report(rule, self.place(bytes), message, help);
    }

    /// Records something that stands twice.
    pub(super) fn twice(
        &mut self,
        what: &str,
        first: &Range<usize>,
        again: &Range<usize>,
    ) {
        self.0.report_with(
            "page-duplicate",
            self.place(again),
            format!("this page has {what} twice"),
            "take one of the two out of the page",
            (self.place(first), "it stands here first"),
        );
    }

    /// Records something that was decided, though nothing is wrong.
    pub(super) fn note(&mut self, bytes: &Range<usize>, text: impl Into<String>) {
        self.0.note(self.place(bytes), text.into());
    }
}
