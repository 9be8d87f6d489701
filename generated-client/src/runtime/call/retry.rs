//! The retry policy: whether a call is retried, and after which delay.

use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::time::Duration;

/// A retry policy: the maximum number of attempts, and the delays between them.
///
/// A call is retried only if its failure is transient: no connection, an interrupted connection, an
/// attempt timeout, or a status of 429, 500, 502, 503, or 504, in HTTP or in the envelope. It is
/// retried only if that is safe: the server cannot have processed the request, or the API describes
/// the operation as idempotent (see [`Call::idempotency`](crate::Call::idempotency)).
///
/// All attempts share the total timeout of the call. A call whose next delay would exceed it fails
/// immediately with the error of its last attempt. All calls of a client share a
/// [`RetryBudget`](crate::RetryBudget).
///
/// Delays are random (full jitter), between zero and a bound that starts at
/// [`base_delay`](Self::base_delay) and doubles with every attempt up to
/// [`max_delay`](Self::max_delay), so that clients that failed together do not return together.
/// They are never shorter than the server's `Retry-After` (RFC 9110).
///
/// The replacement of a rejected management token (status 401) is not a retry: it is independent of
/// this policy. See [`ManagementClient`](crate::management::ManagementClient#management-token).
///
/// ```
/// use std::time::Duration;
///
/// use genauth::Retry;
/// use genauth::management::ManagementClient;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = ManagementClient::builder()
///     .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
///     .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
/// #   .host("http://localhost:3000")
///     .retry(Retry::default().attempts(5).max_delay(Duration::from_secs(20)))
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct Retry {
    attempts: u32,
    base_delay: Duration,
    max_delay: Duration,
}

impl Default for Retry {
    /// Returns a policy of three attempts, with delays of at most 200 and 400 milliseconds.
    fn default() -> Self {
        Self {
            attempts: 3,
            base_delay: Duration::from_millis(200),
            max_delay: Duration::from_secs(5),
        }
    }
}

impl Retry {
    /// Returns a policy of one attempt. A rejected management token is still replaced.
    pub fn never() -> Self {
        Self::default().attempts(1)
    }

    /// Sets the maximum number of attempts, including the first one. Zero counts as one. Default:
    /// 3.
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts.max(1);
        self
    }

    /// Sets the maximum delay after the first attempt. Default: 200 milliseconds.
    pub fn base_delay(mut self, delay: Duration) -> Self {
        self.base_delay = delay;
        self
    }

    /// Sets the maximum delay after any attempt, unless the server asks for a longer one. Default:
    /// 5 seconds.
    pub fn max_delay(mut self, delay: Duration) -> Self {
        self.max_delay = delay;
        self
    }

    /// Returns the delay after the given number of attempts, or `None` after the last one.
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

/// Returns a random number in the range `[0, 1)`. Good enough for delays, but not for secrets.
pub(crate) fn random_fraction() -> f64 {
    // The keys of each `RandomState` differ, and the hasher mixes them well.
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
