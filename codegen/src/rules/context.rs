//! What rules know, and where they report.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::raw::{Api, Spec};
use crate::source::Place;
use crate::symbols::Symbols;

/// What rules know, and where they report.
pub(super) struct Check<'c, 's> {
    pub(super) symbols: &'c Symbols<'s>,
    /// Names that an error elsewhere has removed: nobody is told that they are missing.
    pub(super) dropped: &'c BTreeSet<String>,
    pub(super) diagnostics: &'c mut Diagnostics,
}

impl<'s> Check<'_, 's> {
    pub(super) fn spec(&self) -> &'s Spec {
        self.symbols.spec
    }

    /// `api.yaml` and its place.
    pub(super) fn api(&self) -> Option<(&'s Api, Place)> {
        let document = self.symbols.spec.api.as_ref()?;
        Some((&document.content, Place::root(document.file)))
    }

    pub(super) fn is_dropped(&self, name: &str) -> bool {
        self.dropped.contains(name)
    }

    pub(super) fn report(
        &mut self,
        rule: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.diagnostics.report(rule, place, message, help);
    }
}
