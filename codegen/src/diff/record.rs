//! Collects changes.

use super::change::{Change, Home, Migration, Question};
use super::rules::Rule;

/// The collected changes.
#[derive(Debug, Default)]
pub(super) struct Changes {
    pub(super) list: Vec<Change>,
    pub(super) questions: Vec<Question>,
}

/// What a change is about: its place in the documentation, and its documented name.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub(super) home: Home,
    pub(super) name: String,
}

impl Subject {
    /// Returns a part of the subject, such as a field of a DTO.
    pub(super) fn part(&self, separator: &str, name: &str) -> Self {
        Self {
            home: self.home.clone(),
            name: format!("{}{separator}{name}", self.name),
        }
    }
}

impl Changes {
    /// Adds a change.
    pub(super) fn add(&mut self, rule: &'static Rule, subject: &Subject) -> &mut Change {
        let index = self.list.len();
        self.list.push(Change {
            rule,
            home: subject.home.clone(),
            subject: subject.name.clone(),
            before: None,
            after: None,
            migration: None,
            allowed: None,
        });
        &mut self.list[index]
    }

    /// Adds a change if two values differ.
    pub(super) fn compare<T: PartialEq>(
        &mut self,
        rule: &'static Rule,
        subject: &Subject,
        (old, new): (&T, &T),
        show: impl Fn(&T) -> String,
    ) {
        if old != new {
            self.add(rule, subject).from(show(old)).to(show(new));
        }
    }

    /// Asks whether a removal and an addition are a rename.
    pub(super) fn ask(&mut self, removed: String, added: String, hint: String) {
        self.questions.push(Question {
            removed,
            added,
            hint,
        });
    }
}

impl Change {
    /// Sets what it was.
    pub(super) fn from(&mut self, before: impl Into<String>) -> &mut Self {
        self.before = Some(before.into());
        self
    }

    /// Sets what it is now.
    pub(super) fn to(&mut self, after: impl Into<String>) -> &mut Self {
        self.after = Some(after.into());
        self
    }

    /// Sets how callers migrate.
    pub(super) fn migrate(
        &mut self,
        old: impl Into<String>,
        new: Option<String>,
    ) -> &mut Self {
        self.migration = Some(Migration {
            old: old.into(),
            new,
        });
        self
    }
}
