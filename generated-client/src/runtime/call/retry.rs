//! When a call is sent again, and after how long.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::Duration;

/// How often a call is sent again, and how long it waits before that.
///
/// Only a call that failed for a reason that may pass is sent again: no connection, a broken one,
/// an attempt that took too long, or a status of 429, 500, 502, 503 or 504, in HTTP or in the
/// envelope. And only if that is safe: the server cannot have processed the request, or the API
/// describes the operation as idempotent. Everything happens within the total timeout of the call; a
/// call that would have to wait past it fails at once, with the error of its last attempt. All calls
/// of a client share a [`RetryBudget`](crate::RetryBudget).
///
/// A management token that the server rejects (status 401) is no matter of retries: nothing was
/// executed, so the call is sent once more with a new token, whatever it does and whatever is set
/// here. It is not if the rejected token was fetched for this very call.
///
/// The waits are random, between nothing and a bound that begins with
/// [`base_delay`](Self::base_delay) and doubles with every attempt up to
/// [`max_delay`](Self::max_delay), so that clients that failed together do not come back together.
/// If the server says when to come back (`Retry-After`), it is not asked sooner.
///
/// ```
/// use std::time::Duration;
/// use genauth::Retry;
///
/// let patient = Retry::default().attempts(5).max_delay(Duration::from_secs(20));
/// # let _ = patient;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
}

impl Default for Retry {
    /// At most three attempts, with waits of up to 200 and 400 milliseconds between them.
    fn default() -> Self {
        Self {
            attempts: 3,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(5),
        }
    }
}

impl Retry {
    /// One attempt, but for the replacement of a rejected management token.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// At most so many attempts, the first one included. Zero is taken as one. Default: 3.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// The longest wait after the first attempt. Default: 200 milliseconds.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// The longest wait of all, unless the server asks for more. Default: 5 seconds.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// How long to wait after so many attempts; `None` after the last one.
    pub(crate) fn wait(
        &self,
        attempts: u32,
        retry_after: Option<Duration>,
    ) -> Option<Duration> {
        if attempts >= self.attempts {
            return None;
        }
        let wait = self.bound(attempts).mul_f64(random_fraction());
        Some(wait.max(retry_after.unwrap_or_default()))
    }

    fn bound(&self, attempts: u32) -> Duration {
        let doublings = attempts.saturating_sub(1).min(31);
        self.base_delay.saturating_mul(1 << doublings).min(self.max_delay)
    }
}

/// At least 0 and less than 1. Good enough to spread waits; secrets are made elsewhere.
pub(crate) fn random_fraction() -> f64 {
    // The keys of each `RandomState` differ, and a hasher mixes them well.
    let bits = RandomState::new().hash_one(0_u8) >> 11;
    bits as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn bounds_double_up_to_the_longest() {
        let retry = Retry::default().base_delay(SECOND).max_delay(5 * SECOND);
        let bounds =
            [1, 2, 3, 4, 40, u32::MAX].map(|attempts| retry.bound(attempts).as_secs());
        assert_eq!(bounds, [1, 2, 4, 5, 5, 5]);
    }

    #[test]
    fn waits_fill_the_range_below_the_bound() {
        let retry = Retry::default().attempts(u32::MAX).base_delay(SECOND);
        let waits: Vec<_> = (0..1_000).filter_map(|_| retry.wait(1, None)).collect();
        assert_eq!(waits.len(), 1_000);
        assert!(waits.iter().all(|wait| *wait < SECOND));
        for tenth in 0..10 {
            let range = SECOND * tenth / 10..SECOND * (tenth + 1) / 10;
            assert!(waits.iter().filter(|wait| range.contains(*wait)).count() > 40);
        }
    }

    #[test]
    fn nothing_comes_after_the_last_attempt() {
        assert!(Retry::default().wait(2, None).is_some());
        assert!(Retry::default().wait(3, None).is_none());
        assert!(Retry::never().wait(1, None).is_none());
        assert!(Retry::default().attempts(0).wait(1, None).is_none());
    }

    #[test]
    fn the_server_is_not_asked_sooner_than_it_says() {
        let wait = Retry::default().wait(1, Some(60 * SECOND));
        assert_eq!(wait, Some(60 * SECOND));
    }
}
