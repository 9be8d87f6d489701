//! What changed between two versions of a spec, and what that means for callers.

use super::effect::Step;
use super::rules::Rule;

/// Where a change belongs in the documentation.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Home {
    /// Title of the client; empty for what belongs to the whole API.
    pub client: String,
    /// Title of the group; empty for what belongs to the whole client.
    pub group: String,
    /// The file of the spec.
    pub file: String,
}

/// A change.
#[derive(Debug, Clone)]
pub struct Change {
    /// The rule that rates it.
    pub rule: &'static Rule,
    /// Where it belongs in the documentation.
    pub home: Home,
    /// What changed, by documented names: `getUser`, `UserDto.email`, or `UserStatus::Activated`.
    pub subject: String,
    /// What it was, if there is a short form.
    pub before: Option<String>,
    /// What it is now, if there is a short form.
    pub after: Option<String>,
    /// How callers migrate, if they must.
    pub migration: Option<Migration>,
    /// Why the change is allowed, if an exception says so.
    pub allowed: Option<String>,
}

/// Code before and after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Migration {
    /// Rust that compiles before the change.
    pub old: String,
    /// Rust that replaces it; `None` if nothing does.
    pub new: Option<String>,
}

/// A removal and an addition that may be a rename.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The removed item.
    pub removed: String,
    /// The added item.
    pub added: String,
    /// How to state in the spec that it is a rename.
    pub hint: String,
}

/// The differences between two versions.
#[derive(Debug, Default)]
pub struct Diff {
    /// The changes, sorted by home.
    pub changes: Vec<Change>,
    /// Removals and additions that may be renames.
    pub questions: Vec<Question>,
}

impl Diff {
    /// Returns the part of the version that the changes require to be increased; `None` if nothing
    /// changed. Allowed changes count as patches.
    #[must_use]
    pub fn step(&self) -> Option<Step> {
        self.changes.iter().map(Change::step).max()
    }
}

impl Change {
    /// Returns the part of the version that the change requires to be increased. An allowed change
    /// counts as a patch.
    #[must_use]
    pub fn step(&self) -> Step {
        if self.allowed.is_some() { Step::Patch } else { self.rule.step() }
    }
}
