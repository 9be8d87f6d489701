//! The limit on the concurrent requests of a client.

use std::time::Duration;

use tokio::sync::{Semaphore, SemaphorePermit};
use tokio::time::{Instant, timeout_at};

/// The request slots of a client and its clones. A request holds one from before it is sent until
/// its response is complete.
pub(crate) struct Slots {
    /// `None` if unlimited.
    free: Option<Semaphore>,
    queue_timeout: Duration,
}

/// A slot that is held. `None` if unlimited.
pub(crate) type Slot<'a> = Option<SemaphorePermit<'a>>;

/// The limit that expired before a slot became free.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Full {
    /// The queue timeout.
    Queue(Duration),
    /// The time limit of the call.
    Deadline,
}

impl Slots {
    /// Creates `limit` slots, or unlimited ones from [`Semaphore::MAX_PERMITS`] on.
    pub(crate) fn new(limit: usize, queue_timeout: Duration) -> Self {
        Self {
            free: (limit < Semaphore::MAX_PERMITS).then(|| Semaphore::new(limit)),
            queue_timeout,
        }
    }

    /// Creates unlimited slots.
    pub(crate) fn unlimited() -> Self {
        Self::new(usize::MAX, Duration::ZERO)
    }

    /// Returns a slot: immediately if one is free and no other request waits for it, or else in the
    /// order of arrival.
    pub(crate) async fn acquire(
        &self,
        deadline: Option<Instant>,
    ) -> Result<Slot<'_>, Full> {
        let Some(free) = &self.free else { return Ok(None) };
        if let Ok(slot) = free.try_acquire() {
            return Ok(Some(slot));
        }
        let queue_end = Instant::now().checked_add(self.queue_timeout);
        let (end, full) = match (queue_end, deadline) {
            (Some(queue), Some(deadline)) if deadline <= queue => {
                (deadline, Full::Deadline)
            }
            (Some(queue), _) => (queue, Full::Queue(self.queue_timeout)),
            (None, Some(deadline)) => (deadline, Full::Deadline),
            (None, None) => {
                return free.acquire().await.map(Some).map_err(|_| Full::Deadline);
            }
        };
        match timeout_at(end, free.acquire()).await {
            Ok(Ok(slot)) => Ok(Some(slot)),
            // The semaphore is never closed.
            Ok(Err(_)) | Err(_) => Err(full),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[tokio::test(start_paused = true)]
    async fn slots_come_back_and_are_given_out_in_turn() {
        let slots = Slots::new(1, 10 * SECOND);
        let first = slots.acquire(None).await.unwrap();
        let start = Instant::now();
        let release = async {
            tokio::time::sleep(SECOND).await;
            drop(first);
        };
        let (second, ()) = tokio::join!(slots.acquire(None), release);
        assert!(second.unwrap().is_some());
        assert_eq!(start.elapsed(), SECOND);
    }

    #[tokio::test(start_paused = true)]
    async fn the_shorter_limit_ends_the_wait() {
        let slots = Slots::new(1, 2 * SECOND);
        let _held = slots.acquire(None).await.unwrap();
        let start = Instant::now();
        let full = |outcome: Result<Slot<'_>, Full>| outcome.err().unwrap();
        assert_eq!(full(slots.acquire(None).await), Full::Queue(2 * SECOND));
        assert_eq!(start.elapsed(), 2 * SECOND);
        let soon = Instant::now() + SECOND;
        assert_eq!(full(slots.acquire(Some(soon)).await), Full::Deadline);
        assert_eq!(Instant::now(), soon);
        let late = Instant::now() + 60 * SECOND;
        assert_eq!(full(slots.acquire(Some(late)).await), Full::Queue(2 * SECOND));
    }

    #[tokio::test]
    async fn no_limit() {
        let slots = Slots::new(usize::MAX, SECOND);
        let mut held = Vec::new();
        for _ in 0..10_000 {
            held.push(slots.acquire(None).await.unwrap());
        }
        assert!(held.iter().all(Option::is_none));
    }
}
