//! Findings, and reports of them.

use super::rules::{Rule, Severity};
use crate::diagnostics::Diagnostic;
use crate::import::merge::Rewrite;
use crate::source::Sources;
use crate::yaml::Locations;

/// A violation of a rule.
#[derive(Debug)]
pub struct Finding {
    /// The violated rule.
    pub rule: &'static Rule,
    /// What violates it, by documented names: `getUser`, `UserDto.email`, or `Status::Activated`.
    pub subject: String,
    /// Message, location, and fix in words.
    pub diagnostic: Diagnostic,
    /// The fix, if it is mechanical.
    pub(super) fix: Option<Rewrite>,
    /// Why it is allowed, if an exception says so.
    pub allowed: Option<String>,
}

impl Finding {
    /// Returns whether `--fix` fixes it.
    #[must_use]
    pub fn is_fixable(&self) -> bool {
        self.fix.is_some() && self.allowed.is_none()
    }
}

/// The findings in a spec, in the order of files and lines.
#[derive(Debug)]
pub struct Report {
    /// The findings, including those that are allowed.
    pub findings: Vec<Finding>,
    pub(super) locations: Locations,
}

impl Report {
    /// Returns the findings that are not allowed.
    pub fn open(&self) -> impl Iterator<Item = &Finding> {
        self.findings.iter().filter(|finding| finding.allowed.is_none())
    }

    /// Returns whether it has a finding of at least this severity that is not allowed.
    #[must_use]
    pub fn reaches(&self, severity: Severity) -> bool {
        self.open().any(|finding| finding.rule.severity >= severity)
    }

    /// Sorts by file and position.
    pub(super) fn sort(&mut self, sources: &Sources) {
        let locations = &self.locations;
        self.findings.sort_by_cached_key(|finding| {
            let place = &finding.diagnostic.place;
            let start = locations.find(sources, place).map(|bytes| bytes.start);
            (place.file, start, finding.rule.name)
        });
    }
}
