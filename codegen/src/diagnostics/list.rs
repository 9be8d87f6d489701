//! Diagnostics and their collection.

use super::shorten::shorten;
use crate::source::Place;

/// How severe a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Possibly deliberate.
    Note,
    /// Probably wrong.
    Warning,
    /// Wrong.
    Error,
}

impl Severity {
    /// Returns its name in lowercase.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// An error in the spec: the broken rule, the location, a message, and a fix.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Name of the broken rule, in kebab-case.
    pub rule: &'static str,
    /// How severe it is.
    pub severity: Severity,
    /// Location of the error.
    pub place: Place,
    /// What is wrong.
    pub message: String,
    /// How to fix it.
    pub help: String,
    /// A related location and its label, such as the first of two duplicates.
    pub related: Option<(Place, String)>,
}

impl Diagnostic {
    /// Creates a diagnostic.
    pub(crate) fn new(
        rule: &'static str,
        severity: Severity,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self {
            rule,
            severity,
            place,
            message: shorten(message.into()),
            help: shorten(help.into()),
            related: None,
        }
    }
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
        self.list.push(Diagnostic::new(rule, Severity::Error, place, message, help));
    }

    /// Removes the errors of these rules.
    pub(crate) fn forget(&mut self, rules: &[&str]) {
        self.list.retain(|diagnostic| !rules.contains(&diagnostic.rule));
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
            related,
            ..Diagnostic::new(rule, Severity::Error, place, message, help)
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
