//! The limit on the retries of a client.

use std::sync::atomic::{AtomicU64, Ordering};

/// A limit on the retries that a client and its clones send in total.
///
/// When a server is down, retries multiply the load that keeps it down. A budget bounds that load:
/// it starts full, each retry withdraws one, and each call that the server responds to deposits a
/// fraction of one. While it is empty, calls that would be retried fail immediately with the error
/// of their last attempt, for which
/// [`Error::is_retry_budget_exhausted`](crate::Error::is_retry_budget_exhausted) returns `true`.
///
/// With the default, a client whose calls all fail sends 100 retries and then none. In the long
/// run, retries add at most one request per ten calls.
///
/// It works like the token bucket of the AWS SDKs (standard retry mode) and the retry throttling of
/// gRPC (proposal A6).
///
/// ```
/// use genauth::RetryBudget;
/// use genauth::authentication::AuthenticationClient;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = AuthenticationClient::builder()
///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
///     .app_host("https://example.genauth.ai")
/// #   .app_host("http://localhost:3000")
///     .retry_budget(RetryBudget::default().capacity(20).refill(0.05))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use]
pub struct RetryBudget {
    /// `None` if unlimited.
    capacity: Option<u32>,
    refill: f64,
}

impl Default for RetryBudget {
    /// Returns a budget of 100 retries, to which each call with a response adds a tenth of a retry.
    fn default() -> Self {
        Self {
            capacity: Some(100),
            refill: 0.1,
        }
    }
}

impl RetryBudget {
    /// Returns a budget without a limit. Only the [`Retry`](crate::Retry) of each call applies.
    pub fn unlimited() -> Self {
        Self {
            capacity: None,
            ..Self::default()
        }
    }

    /// Sets the number of retries in a full budget. Zero disables retries. Default: 100.
    pub fn capacity(mut self, retries: u32) -> Self {
        self.capacity = Some(retries);
        self
    }

    /// Sets the fraction of a retry that each call with a response adds, clamped to the range from
    /// 0 to 1. Default: 0.1.
    pub fn refill(mut self, retries: f64) -> Self {
        self.refill = if retries.is_nan() { 0.0 } else { retries.clamp(0.0, 1.0) };
        self
    }
}

/// The unit in which retries are counted.
const RETRY: u64 = 1_000;

/// The state of a budget.
pub(crate) struct Budget {
    /// `None` if unlimited.
    capacity: Option<u64>,
    refill: u64,
    left: AtomicU64,
}

impl Budget {
    pub(crate) fn new(budget: RetryBudget) -> Self {
        let capacity = budget.capacity.map(|retries| u64::from(retries) * RETRY);
        Self {
            capacity,
            // At most `RETRY`, since `refill` is clamped.
            refill: (budget.refill * RETRY as f64) as u64,
            left: AtomicU64::new(capacity.unwrap_or_default()),
        }
    }

    /// Withdraws a retry and returns whether there was one.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |left: u64| left.checked_sub(RETRY);
        self.capacity.is_none()
            || self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Records that the server responded to a call.
    pub(crate) fn deposit(&self) {
        let Some(capacity) = self.capacity else { return };
        let put =
            |left: u64| (left < capacity).then(|| (left + self.refill).min(capacity));
        // The update fails if the budget is full.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, put);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn withdrawals(budget: &Budget) -> usize {
        std::iter::from_fn(|| budget.withdraw().then_some(())).take(100_000).count()
    }

    #[test]
    fn a_budget_is_spent_and_refilled() {
        let budget = Budget::new(RetryBudget::default().capacity(3).refill(0.25));
        assert_eq!(withdrawals(&budget), 3);
        (0..3).for_each(|_| budget.deposit());
        assert_eq!(withdrawals(&budget), 0);
        budget.deposit();
        assert_eq!(withdrawals(&budget), 1);
        (0..1_000).for_each(|_| budget.deposit());
        assert_eq!(withdrawals(&budget), 3);
    }

    #[test]
    fn the_default_is_what_is_documented() {
        let budget = Budget::new(RetryBudget::default());
        assert_eq!(withdrawals(&budget), 100);
        (0..100).for_each(|_| budget.deposit());
        assert_eq!(withdrawals(&budget), 10);
    }

    #[test]
    fn extremes() {
        assert_eq!(withdrawals(&Budget::new(RetryBudget::unlimited())), 100_000);
        let none = Budget::new(RetryBudget::default().capacity(0).refill(1.0));
        none.deposit();
        assert_eq!(withdrawals(&none), 0);
        for (refill, left) in [(f64::NAN, 0), (-1.0, 0), (7.0, 1)] {
            let budget = Budget::new(RetryBudget::default().capacity(1).refill(refill));
            assert_eq!(withdrawals(&budget), 1);
            budget.deposit();
            assert_eq!(withdrawals(&budget), left, "{refill}");
        }
    }
}
