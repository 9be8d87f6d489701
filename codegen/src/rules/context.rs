//! What rules know, and where they report.

use std::collections::BTreeSet;

use crate::diagnostics::Diagnostics;
use crate::hint::{self, Candidates};
use crate::raw::{Api, Spec};
use crate::source::Place;
use crate::symbols::Symbols;

/// The first hundred mistakes in the order of the files are shown, and rules find them in nearly
/// the same order.
const HINTED: usize = 200;

/// What rules know, and where they report.
pub(super) struct Check<'c, 's> {
    pub(super) symbols: &'c Symbols<'s>,
    /// Everything that a type can name.
    pub(super) types: Candidates<'c>,
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

    /// What to write, after what was probably meant. That is searched for among all names only
    /// for as many mistakes as are likely to be shown.
    pub(super) fn among<'n>(
        &self,
        what: &str,
        word: &str,
        names: impl Iterator<Item = &'n str>,
    ) -> String {
        let names = self.is_hinted().then_some(names).into_iter().flatten();
        hint::among(what, word, names)
    }

    /// The same for a type.
    pub(super) fn among_types(&self, word: &str) -> String {
        let near = self.is_hinted().then(|| self.types.nearest(word)).flatten();
        hint::instead("the name of a schema or a type", near)
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
