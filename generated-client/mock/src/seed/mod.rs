//! The company that the mock starts with.
//!
//! Its user pool has an application, an access key, and the users, departments, groups, and roles of
//! a small software company. All users have the password [`PASSWORD`].

pub(crate) mod constants;

pub use self::constants::*;

use crate::state::{Store, plant};

/// The time at which everything was created: 2026-01-05T08:00:00Z, in milliseconds since 1970.
const SINCE: i64 = 1_767_600_000_000;

/// What no call can do without: the applications, the access key, and the default namespace.
const POOL: &str = include_str!("pool.json");
const COMPANY: &str = include_str!("company.json");

/// Returns a user pool without users.
pub(crate) fn empty() -> Store {
    let mut store = Store::default();
    // A test checks that the files are valid.
    plant(&mut store, POOL, SINCE).ok();
    store
}

/// Returns the user pool of the company.
pub(crate) fn company() -> Store {
    let mut store = empty();
    plant(&mut store, COMPANY, SINCE).ok();
    store
}

#[cfg(test)]
mod tests;
