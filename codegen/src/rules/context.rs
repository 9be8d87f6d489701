//! The context of the rules: what they read, and where they report.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::hint::{self, Candidates};
use crate::raw::{Api, Spec};
use crate::resources::Resources;
use crate::source::Place;
use crate::symbols::Symbols;

/// Number of errors up to which hints are computed. Only the first hundred errors by file are
/// shown, and rules find them in nearly the same order.
const HINTED: usize = 200;

/// The context of the rules: what they read, and where they report.
pub(super) struct Check<'c, 's> {
    pub(super) symbols: &'c Symbols<'s>,
    pub(super) resources: &'c Resources<'s>,
    /// All names that a type can refer to.
    pub(super) types: Candidates<'c>,
    /// Names that were dropped because of an error elsewhere. References to them are not reported.
    pub(super) dropped: &'c BTreeSet<String>,
    pub(super) diagnostics: &'c mut Diagnostics,
}

impl<'s> Check<'_, 's> {
    pub(super) fn spec(&self) -> &'s Spec {
        self.symbols.spec
    }

    /// Returns `api.yaml` and its place.
    pub(super) fn api(&self) -> Option<(&'s Api, Place)> {
        let document = self.symbols.spec.api.as_ref()?;
        Some((&document.content, Place::root(document.file)))
    }

    pub(super) fn is_dropped(&self, name: &str) -> bool {
        self.dropped.contains(name)
    }

    /// Returns a help text with the closest name. The search runs only for as many errors as are
    /// likely to be shown.
    pub(super) fn among<'n>(
        &self,
        what: &str,
        word: &str,
        names: impl Iterator<Item = &'n str>,
    ) -> String {
        let names = self.is_hinted().then_some(names).into_iter().flatten();
        hint::among(what, word, names)
    }

    /// Returns the same for a type.
    pub(super) fn among_types(&self, word: &str) -> String {
        let near = self.is_hinted().then(|| self.types.nearest(word)).flatten();
        hint::instead("the name of a schema or a built-in type", near)
    }

    fn is_hinted(&self) -> bool {
        self.diagnostics.list().len() < HINTED
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
