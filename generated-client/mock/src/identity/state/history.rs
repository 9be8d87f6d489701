//! Records of sign-ins.

use serde::{Deserialize, Serialize};

/// How many records are kept.
const MAX_RECORDS: usize = 10_000;

/// A sign-in, or the attempt.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) user: String,
    pub(crate) app: String,
    /// In milliseconds since 1970.
    pub(crate) at: i64,
    pub(crate) client_ip: String,
    pub(crate) user_agent: String,
    /// How the user signed in, such as `password`.
    pub(crate) method: String,
    pub(crate) tenant: Option<String>,
    /// Why it failed; `None` if it succeeded.
    pub(crate) error: Option<String>,
}

/// Sign-ins, the latest last.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct History {
    records: Vec<Record>,
}

impl History {
    /// Adds a record.
    pub(crate) fn add(&mut self, record: Record) {
        if self.records.len() >= MAX_RECORDS {
            self.records.remove(0);
        }
        self.records.push(record);
    }

    /// Returns the records of a user, the latest first.
    pub(crate) fn of(&self, user: &str) -> impl Iterator<Item = &Record> {
        self.records.iter().rev().filter(move |record| record.user == user)
    }
}
