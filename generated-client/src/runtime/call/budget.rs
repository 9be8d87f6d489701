//! How many retries a client may add to its calls altogether.

use std::sync::atomic::{AtomicU64, Ordering};

/// How many retries a client and its clones may send altogether.
///
/// When a server is down, retries multiply the load that keeps it down. A budget bounds that: it
/// begins full, each retry takes one retry out of it, and each call that the server answers puts a
/// fraction back. While it is empty, calls that would be sent again fail at once, with the error of
/// their last attempt; [`Error::is_retry_budget_exhausted`](crate::Error::is_retry_budget_exhausted)
/// tells. With the default, a client whose calls all fail sends 100 retries and then none, and one
/// whose server recovers adds at most one retry to ten calls in the long run.
///
/// This is the token bucket of the AWS SDKs (standard retry mode) and of gRPC (proposal A6, retry
/// throttling).
///
/// ```
/// use genauth::RetryBudget;
///
/// let small = RetryBudget::default().capacity(20).refill(0.05);
/// # let _ = small;
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[must_use]
pub struct RetryBudget {
    /// `None` for no limit.
    capacity: Option<u32>,
    refill: f64,
}

impl Default for RetryBudget {
    /// At most 100 retries, and a tenth of one for each answered call.
    fn default() -> Self {
        Self {
            capacity: Some(100),
            refill: 0.1,
        }
    }
}

impl RetryBudget {
    /// No bound: only the [`Retry`](crate::Retry) of each call counts.
    pub fn unlimited() -> Self {
        Self {
            capacity: None,
            ..Self::default()
        }
    }

    /// Sets how many retries a full budget holds. Zero allows none. Default: 100.
    pub fn capacity(mut self, retries: u32) -> Self {
        self.capacity = Some(retries);
        self
    }

    /// Sets how many retries each answered call puts back: 0 to 1; what is outside is taken as the
    /// nearest of both. Default: 0.1.
    pub fn refill(mut self, retries: f64) -> Self {
        self.refill = if retries.is_nan() { 0.0 } else { retries.clamp(0.0, 1.0) };
        self
    }
}

/// The parts of a retry that are counted.
const RETRY: u64 = 1_000;

/// What is left of a budget.
pub(crate) struct Budget {
    /// `None` for no limit.
    capacity: Option<u64>,
    refill: u64,
    left: AtomicU64,
}

impl Budget {
    pub(crate) fn new(budget: RetryBudget) -> Self {
        let capacity = budget.capacity.map(|retries| u64::from(retries) * RETRY);
        Self {
            capacity,
            // At most `RETRY`, as was checked.
            refill: (budget.refill * RETRY as f64) as u64,
            left: AtomicU64::new(capacity.unwrap_or_default()),
        }
    }

    /// Takes out a retry, if there is one.
    pub(crate) fn withdraw(&self) -> bool {
        let take = |left: u64| left.checked_sub(RETRY);
        self.capacity.is_none()
            || self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, take).is_ok()
    }

    /// Notes that the server answered a call.
    pub(crate) fn deposit(&self) {
        let Some(capacity) = self.capacity else { return };
        let put =
            |left: u64| (left < capacity).then(|| (left + self.refill).min(capacity));
        // Nothing to do for a full budget.
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
