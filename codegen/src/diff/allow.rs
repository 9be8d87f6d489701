//! Exceptions: changes that a person has reviewed, each with the reason.

use serde::Deserialize;

use super::change::Diff;
use super::rules;
use crate::diagnostics::{Diagnostics, Failure};
use crate::source::{FileId, Place, Sources};
use crate::yaml::{self, Locations};

/// A list of exceptions.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allowed {
    /// The exceptions.
    pub allow: Vec<Exception>,
}

/// A change that is allowed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exception {
    /// Name of the rule.
    pub rule: String,
    /// What changed, as reports print it, such as `UserDto.email`.
    pub subject: String,
    /// Why it is acceptable.
    pub reason: String,
}

impl Diff {
    /// Marks the changes that a file allows: the only one of `sources`.
    ///
    /// # Errors
    ///
    /// Returns all errors in the file, including exceptions that match no change.
    pub fn allow(&mut self, sources: &Sources) -> Result<(), Failure> {
        let file = FileId(0);
        let text = sources.iter().next().map_or("", |(_, file)| file.text.as_str());
        let reading = yaml::read::<Allowed>(file, text);
        let mut locations = Locations::new(1);
        if let Some(tree) = reading.tree {
            locations.keep(file, tree);
        }
        let mut diagnostics = reading.diagnostics;
        for (index, exception) in
            reading.content.unwrap_or_default().allow.into_iter().enumerate()
        {
            let place = || Place::root(file).key("allow").index(index);
            self.apply(exception, place, &mut diagnostics);
        }
        if diagnostics.is_empty() {
            return Ok(());
        }
        Err(Failure {
            diagnostics,
            locations,
        })
    }

    fn apply(
        &mut self,
        exception: Exception,
        place: impl Fn() -> Place,
        diagnostics: &mut Diagnostics,
    ) {
        let Exception {
            rule,
            subject,
            reason,
        } = exception;
        if rules::rule(&rule).is_none() {
            diagnostics.report(
                "unknown-change",
                place().key("rule"),
                format!("unknown rule `{rule}`"),
                "`cargo xtask diff --rules` lists the rules",
            );
            return;
        }
        if reason.trim().is_empty() {
            diagnostics.report(
                "unknown-change",
                place().key("reason"),
                "the reason is empty",
                "say why callers are not affected",
            );
            return;
        }
        let matching = self
            .changes
            .iter_mut()
            .filter(|it| it.rule.name == rule && it.subject == subject);
        let mut count = 0;
        for change in matching {
            change.allowed = Some(reason.clone());
            count += 1;
        }
        if count == 0 {
            diagnostics.report(
                "unknown-change",
                place(),
                format!("no change of `{subject}` has the rule `{rule}`"),
                "remove the exception",
            );
        }
    }
}
