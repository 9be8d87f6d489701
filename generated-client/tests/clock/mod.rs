//! A clock that is stopped, even while tasks wait for sockets.
//!
//! Declare it as `#[cfg(test)] mod clock;`.

#![allow(dead_code, reason = "each test file uses only a part")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// The time limit of a wait: longer than any delay on a busy machine, so only a hang exceeds it.
pub(crate) const HANG: Duration = Duration::from_secs(300);

/// Stops the clock of a `#[tokio::test(start_paused = true)]` until the test advances it.
///
/// A paused clock advances to the next timer as soon as all tasks wait for sockets, except while a
/// blocking task is running. If the test hangs, the blocking task ends, the clock advances, and the
/// test fails with its timeouts.
pub(crate) struct StoppedClock {
    hung: Arc<AtomicBool>,
    _end: mpsc::Sender<()>,
}

impl StoppedClock {
    pub(crate) fn new() -> Self {
        let hung = Arc::<AtomicBool>::default();
        let (noted, (end, ended)) = (Arc::clone(&hung), mpsc::channel::<()>());
        tokio::task::spawn_blocking(move || {
            let outcome = ended.recv_timeout(HANG);
            noted.store(outcome == Err(RecvTimeoutError::Timeout), Ordering::SeqCst);
        });
        Self { hung, _end: end }
    }
}

impl Drop for StoppedClock {
    fn drop(&mut self) {
        let hung = self.hung.load(Ordering::SeqCst);
        assert!(!hung || std::thread::panicking(), "continued only after {HANG:?}");
    }
}

/// Runs all tasks that are ready or wait only for bytes that have arrived.
pub(crate) async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

/// Advances the clock in one step, and runs the tasks that waited for it.
pub(crate) async fn pass(time: Duration) {
    settle().await;
    tokio::time::advance(time).await;
    settle().await;
}
