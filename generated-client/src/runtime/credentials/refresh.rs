//! A value that is fetched once for all callers, cached, and refreshed before it expires.
//!
//! ```text
//! | cached | cached, refreshed | callers wait for the new value, | callers wait,
//! |        | in the background | and get this one on failure     | or get the error
//! fetched  renew_after         wait_after                        expires_after
//! ```
//!
//! There is at most one fetch at a time. It runs as a task, so that it continues if the caller that
//! started it is canceled, and is aborted when the [`Refresh`] is dropped. After a fetch, the next
//! one is delayed, increasingly so while fetches fail.
//!
//! A rejected value is [replaced](Refresh::replace). Only the caller that reports the rejection
//! waits. Other callers get the old value until the new one arrives, because it may have been
//! rejected for a reason unrelated to the value.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::future::{FutureExt, Shared, WeakShared};
use tokio::runtime::Handle;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep_until};

use crate::runtime::error::Error;
use crate::shared::transport::BoxFuture;

/// The delay after a fetch. It doubles with each consecutive failure.
const PAUSE: Duration = Duration::from_secs(1);

/// The maximum delay, unless the server asks for a longer one.
const LONGEST_PAUSE: Duration = Duration::from_secs(10);

/// The maximum delay that the server can ask for.
const LONGEST_RETRY_AFTER: Duration = Duration::from_secs(60);

/// How long rejected values are not replaced after a replacement was rejected too.
const REJECTED_PAUSE: Duration = Duration::from_secs(10);

/// Longer than any value is cached.
const FAR: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// The result of a fetch. Durations count from its end.
pub(crate) struct Fetched<T> {
    pub(crate) value: T,
    /// When a new value is fetched in the background.
    pub(crate) renew_after: Duration,
    /// When callers start to wait for a new value, and get this one only if that fails.
    pub(crate) wait_after: Duration,
    /// When the value is no longer returned.
    pub(crate) expires_after: Duration,
}

/// A cached value and its pending fetch.
pub(crate) struct Refresh<T> {
    state: Arc<Mutex<State<T>>>,
}

type Flight<T> = Shared<BoxFuture<'static, Result<T, Error>>>;

struct State<T> {
    kept: Option<Kept<T>>,
    /// The pending fetch. Owned only by its task and its callers, so that it ends with them.
    flight: Option<WeakShared<BoxFuture<'static, Result<T, Error>>>>,
    task: Option<AbortHandle>,
    failures: u32,
    error: Option<Error>,
    pause_until: Instant,
    /// Until then, rejected values are not replaced.
    keep_until: Instant,
}

struct Kept<T> {
    value: T,
    renew_at: Instant,
    wait_at: Instant,
    expires_at: Instant,
}

impl<T: Clone + Send + Sync + 'static> Refresh<T> {
    /// Creates an empty cache.
    pub(crate) fn new() -> Self {
        let state = State {
            kept: None,
            flight: None,
            task: None,
            failures: 0,
            error: None,
            pause_until: Instant::now(),
            keep_until: Instant::now(),
        };
        Self {
            state: Arc::new(Mutex::new(state)),
        }
    }

    /// Returns the value. Calls `fetch` if it must be fetched and no fetch is pending.
    ///
    /// # Errors
    /// Returns the error of the fetch if there is no unexpired value. During the delay after a
    /// failure, all callers get that error immediately.
    pub(crate) async fn get<F>(&self, fetch: impl FnOnce() -> F) -> Result<T, Error>
    where
        F: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        Ok(self.get_fresh(fetch).await?.0)
    }

    /// Returns the value, and whether the caller had to wait for it.
    pub(crate) async fn get_fresh<F>(
        &self,
        fetch: impl FnOnce() -> F,
    ) -> Result<(T, bool), Error>
    where
        F: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        let flight = match self.now_or_later(fetch) {
            Ok(outcome) => return Ok((outcome?, false)),
            Err(flight) => flight,
        };
        match flight.await {
            Ok(value) => Ok((value, true)),
            Err(error) => {
                let old = lock(&self.state).valid(Instant::now());
                old.map(|value| (value, false)).ok_or(error)
            }
        }
    }

    /// Returns a newer value than the rejected one: the current one, the one being fetched, or one
    /// that is fetched now. `None` if that [did not help](Self::keep_rejected) recently.
    ///
    /// # Errors
    /// Returns the error of the fetch. During the delay after a failure, returns that error
    /// immediately.
    pub(crate) async fn replace<F>(
        &self,
        is_rejected: impl Fn(&T) -> bool,
        fetch: impl FnOnce() -> F,
    ) -> Result<Option<T>, Error>
    where
        F: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        let flight = {
            let now = Instant::now();
            let mut state = lock(&self.state);
            let newer = state.valid(now).filter(|value| !is_rejected(value));
            if newer.is_some() {
                return Ok(newer);
            }
            match state.flight.as_ref().and_then(WeakShared::upgrade) {
                Some(flight) => flight,
                None if now < state.keep_until => return Ok(None),
                None => match &state.error {
                    Some(error) if now < state.pause_until => return Err(error.clone()),
                    // The delay after a success is only for values that expire immediately.
                    _ => self.start(&mut state, now, fetch),
                },
            }
        };
        flight.await.map(Some)
    }

    /// Records that a value that was fetched for the caller was rejected too: for some time,
    /// nothing is fetched to [replace](Self::replace) another one.
    pub(crate) fn keep_rejected(&self) {
        lock(&self.state).keep_until = Instant::now() + REJECTED_PAUSE;
    }

    /// Returns the value, if there is an unexpired one.
    pub(crate) fn current(&self) -> Option<T> {
        lock(&self.state).valid(Instant::now())
    }

    /// Removes the value if it is this one.
    pub(crate) fn discard(&self, is_bad: impl FnOnce(&T) -> bool) {
        let mut state = lock(&self.state);
        if state.kept.as_ref().is_some_and(|kept| is_bad(&kept.value)) {
            state.kept = None;
        }
    }

    /// Returns the outcome if it is known, or else the fetch to wait for.
    fn now_or_later<F>(
        &self,
        fetch: impl FnOnce() -> F,
    ) -> Result<Result<T, Error>, Flight<T>>
    where
        F: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        let now = Instant::now();
        let mut state = lock(&self.state);
        let flight = state.flight.as_ref().and_then(WeakShared::upgrade);
        let resting = flight.is_none() && now < state.pause_until;
        if let Some(kept) = state.kept.as_ref().filter(|kept| now < kept.expires_at) {
            let value = kept.value.clone();
            if now < kept.renew_at || resting {
                return Ok(Ok(value));
            }
            let wait = now >= kept.wait_at;
            let earliest = state.pause_until;
            let flight =
                flight.unwrap_or_else(|| self.start(&mut state, earliest, fetch));
            return if wait { Err(flight) } else { Ok(Ok(value)) };
        }
        match &state.error {
            Some(error) if resting => Ok(Err(error.clone())),
            _ => {
                let earliest = state.pause_until;
                Err(flight.unwrap_or_else(|| self.start(&mut state, earliest, fetch)))
            }
        }
    }

    fn start<F>(
        &self,
        state: &mut State<T>,
        earliest: Instant,
        fetch: impl FnOnce() -> F,
    ) -> Flight<T>
    where
        F: Future<Output = Result<Fetched<T>, Error>> + Send + 'static,
    {
        let shared = Arc::clone(&self.state);
        let work = fetch();
        let flight: BoxFuture<'static, _> = Box::pin(async move {
            sleep_until(earliest).await;
            let outcome = work.await;
            lock(&shared).settle(outcome)
        });
        let flight = flight.shared();
        state.flight = flight.downgrade();
        // Without the task, the callers drive the fetch themselves.
        state.task = Handle::try_current()
            .ok()
            .map(|runtime| runtime.spawn(flight.clone()).abort_handle());
        flight
    }
}

impl<T: Clone> State<T> {
    fn valid(&self, now: Instant) -> Option<T> {
        let kept = self.kept.as_ref().filter(|kept| now < kept.expires_at)?;
        Some(kept.value.clone())
    }

    fn settle(&mut self, outcome: Result<Fetched<T>, Error>) -> Result<T, Error> {
        let now = Instant::now();
        self.flight = None;
        self.task = None;
        match outcome {
            Ok(fetched) => {
                self.failures = 0;
                self.error = None;
                self.pause_until = now + PAUSE;
                let value = fetched.value.clone();
                self.kept = Some(Kept {
                    value: fetched.value,
                    renew_at: now + fetched.renew_after.min(FAR),
                    wait_at: now + fetched.wait_after.min(FAR),
                    expires_at: now + fetched.expires_after.min(FAR),
                });
                Ok(value)
            }
            Err(error) => {
                let pause = PAUSE * 2_u32.pow(self.failures.min(8));
                let asked = error.retry_after().unwrap_or_default();
                self.failures += 1;
                self.error = Some(error.clone());
                self.pause_until =
                    now + pause.min(LONGEST_PAUSE).max(asked.min(LONGEST_RETRY_AFTER));
                Err(error)
            }
        }
    }
}

impl<T> Drop for Refresh<T> {
    fn drop(&mut self) {
        let task = lock(&self.state).task.take();
        if let Some(task) = task {
            task.abort();
        }
    }
}

/// Ignores poisoning, because no code panics while it holds the lock.
fn lock<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
