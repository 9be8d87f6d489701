//! Diagnostics as they are collected.

use super::shorten::shorten;
use crate::source::Place;

/// One mistake: the rule it breaks, where, what is wrong, and how to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Name of the broken rule, in kebab-case.
    pub rule: &'static str,
    /// Where it was found.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// How to mend it.
    pub help: String,
    /// Another place that matters, and why: the first of two duplicates, say.
    pub related: Option<(Place, String)>,
}

/// Collects mistakes, so that one run shows all of them.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Records a mistake.
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

    /// Records a mistake that another place explains.
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

    /// Adds what another pass has found.
    pub(crate) fn append(&mut self, mut other: Self) {
        self.list.append(&mut other.list);
    }

    /// All mistakes but those of one rule.
    #[must_use]
    pub(crate) fn without(mut self, rule: &str) -> Self {
        self.list.retain(|diagnostic| diagnostic.rule != rule);
        self
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// The mistakes, as they were found.
    #[must_use]
    pub fn list(&self) -> &[Diagnostic] {
        &self.list
    }
}
