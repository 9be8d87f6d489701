//! Where the reading of one page puts what it finds out.

use std::ops::Range;

use crate::diagnostics::Diagnostics;
use crate::import::incoming::Note;
use crate::source::{FileId, Place};

/// Mistakes of one run after which no more are kept: who has so many mends some first.
const MAX_MISTAKES: usize = 500;

/// Mistakes and notes, all of one page.
pub(super) struct Sink<'d> {
    pub(super) file: FileId,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) notes: &'d mut Vec<Note>,
}

impl Sink<'_> {
    pub(super) fn place(&self, bytes: &Range<usize>) -> Place {
        Place::bytes(self.file, bytes.clone())
    }

    /// Records a mistake.
    pub(super) fn report(
        &mut self,
        rule: &'static str,
        bytes: &Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        if self.diagnostics.list().len() < MAX_MISTAKES {
            self.diagnostics.report(rule, self.place(bytes), message, help);
        }
    }

    /// Records something that stands twice.
    pub(super) fn twice(
        &mut self,
        what: &str,
        first: &Range<usize>,
        again: &Range<usize>,
    ) {
        if self.diagnostics.list().len() < MAX_MISTAKES {
            self.diagnostics.report_with(
                "page-duplicate",
                self.place(again),
                format!("this page has {what} twice"),
                "take one of the two out of the page",
                (self.place(first), "it stands here first"),
            );
        }
    }

    /// Records something that was decided, though nothing is wrong.
    pub(super) fn note(&mut self, bytes: &Range<usize>, text: impl Into<String>) {
        let place = self.place(bytes);
        self.notes.push(Note {
            place,
            text: text.into(),
        });
    }
}
