//! Wrong passwords, and the locks that follow them.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::clock::Clock;

/// How many wrong passwords lock an account, and for how long they count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Limit {
    pub(crate) failures: usize,
    /// In seconds.
    pub(crate) period: i64,
}

impl Default for Limit {
    fn default() -> Self {
        Self {
            failures: 5,
            period: 300,
        }
    }
}

/// The times of wrong passwords by user.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Attempts {
    failures: IndexMap<String, Vec<i64>>,
}

impl Attempts {
    /// Records a wrong password. Returns whether it locks the account.
    pub(crate) fn fail(&mut self, user: &str, limit: Limit, clock: Clock) -> bool {
        let failures = self.failures.entry(user.to_owned()).or_default();
        failures.retain(|time| is_recent(*time, limit, clock));
        failures.push(clock.millis());
        failures.len() >= limit.failures
    }

    /// Returns whether the account is locked: it is until the first of the failures that locked it
    /// is older than the period.
    pub(crate) fn is_locked(&self, user: &str, limit: Limit, clock: Clock) -> bool {
        let failures = self.failures.get(user).map_or(&[][..], Vec::as_slice);
        let recent = failures.iter().filter(|time| is_recent(**time, limit, clock));
        recent.count() >= limit.failures
    }

    /// Forgets the wrong passwords of a user.
    pub(crate) fn clear(&mut self, user: &str) {
        self.failures.shift_remove(user);
    }
}

fn is_recent(time: i64, limit: Limit, clock: Clock) -> bool {
    clock.millis() - time < limit.period * 1_000
}

#[cfg(test)]
mod tests {
    use super::{Attempts, Limit};
    use crate::clock::Clock;

    #[test]
    fn a_lock_ends_with_time_and_with_a_reset() {
        let limit = Limit {
            failures: 2,
            period: 60,
        };
        let (now, mut later) = (Clock::default(), Clock::default());
        later.set_offset(60_000);
        let mut attempts = Attempts::default();
        assert!(!attempts.fail("a", limit, now));
        assert!(!attempts.is_locked("a", limit, now));
        assert!(attempts.fail("a", limit, now));
        assert!(
            attempts.is_locked("a", limit, now) && !attempts.is_locked("b", limit, now)
        );
        assert!(!attempts.is_locked("a", limit, later));
        attempts.clear("a");
        assert!(!attempts.is_locked("a", limit, now));
    }
}
