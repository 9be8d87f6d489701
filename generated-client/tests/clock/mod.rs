//! A clock that stands still, also while sockets are waited for.
//!
//! Declare it as `#[cfg(test)] mod clock;`.

#![allow(dead_code, reason = "every test file uses a part of it")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::Duration;

/// Longer than a busy machine keeps anything waiting: only a hang exceeds it.
pub(crate) const HANG: Duration = Duration::from_secs(300);

/// Stops the clock of a `#[tokio::test(start_paused = true)]` until the test advances it.
///
/// A paused clock jumps to the next timer as soon as nothing but a socket is waited for, except
/// while a blocking task is running. If the test hangs, the task ends, the clock jumps, and the
/// test fails by its timeouts.
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
        assert!(!hung || std::thread::panicking(), "it went on only after {HANG:?}");
    }
}

/// Lets everything go on that waits for nothing else than its turn or bytes that have arrived.
pub(crate) async fn settle() {
    for _ in 0..100 {
        tokio::task::yield_now().await;
    }
}

/// Lets so much time pass, in one step, and what waited for it go on.
pub(crate) async fn pass(time: Duration) {
    settle().await;
    tokio::time::advance(time).await;
    settle().await;
}
