//! Diagnostics and their collection.

use super::shorten::shorten;
use crate::source::Place;

/// An error in the spec: the broken rule, the location, a message, and a fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Name of the broken rule, in kebab-case.
    pub rule: &'static str,
    /// Location of the error.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: String,
    /// A related location and its label, such as the first of two duplicates.
    pub related: Option<(Place, String)>,
}

/// Collects diagnostics, so that one run reports all of them.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Records an error.
    pub fn report(
        &mut self,
        rule: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.list.push(Diagnostic {
            rule,
            place,
            message: shorten(message.into()),
            help: shorten(help.into()),
            related: None,
        });
    }

    /// Records an error with a related location.
    pub fn report_with(
        &mut self,
        rule: &'static str,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
        related: (Place, impl Into<String>),
    ) {
        let related = Some((related.0, shorten(related.1.into())));
        self.list.push(Diagnostic {
            rule,
            place,
            message: shorten(message.into()),
            help: shorten(help.into()),
            related,
        });
    }

    /// Appends the diagnostics of another pass.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// Returns the diagnostics without those of one rule.
    #[must_use]
    pub(crate) fn without(mut self, rule: &str) -> Self {
        self.list.retain(|diagnostic| diagnostic.rule != rule);
        self
    }

    /// Returns whether there are no diagnostics.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Returns the diagnostics in the order in which they were found.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }
}
