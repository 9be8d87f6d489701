//! Where token sources share tokens.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

/// Why a cache failed. The source that uses it then goes on without.
pub type CacheError = Box<dyn std::error::Error + Send + Sync>;

/// A place in which token sources share what they have, with locks by which only one of them asks
/// the server.
///
/// Values are secret: who can read the cache can use the tokens. All durations are relative, so
/// that no two clocks have to agree. A call that takes longer than a second counts as failed, and a
/// failure is never an error of the source.
///
/// [`MemoryCache`] is one within a process. For one of your own, each method is a single command
/// of most stores, or a short script:
///
/// | | Redis |
/// | --- | --- |
/// | `get` | `GET` and `PTTL`, in one script |
/// | `set` | `SET key value PX time` |
/// | `lock` | `SET key owner NX PX time` |
/// | `unlock` | `DEL key` if its value is `owner`, in one script |
pub trait TokenCache: Send + Sync + 'static {
    /// The value under the key, and how long it will still be there; `None` if there is none.
    ///
    /// # Errors
    /// The cache cannot be read.
    fn get<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<Option<(Secret, Duration)>, CacheError>>;

    /// Puts a value there for so long, in the place of any other.
    ///
    /// # Errors
    /// The cache cannot be written.
    fn set<'a>(
        &'a self,
        key: &'a str,
        value: Secret,
        time: Duration,
    ) -> BoxFuture<'a, Result<(), CacheError>>;

    /// Takes a lock and says whether it was free. It comes free by itself after `time`.
    ///
    /// # Errors
    /// The cache cannot be written.
    fn lock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        time: Duration,
    ) -> BoxFuture<'a, Result<bool, CacheError>>;

    /// Sets a lock free if `owner` still has it.
    ///
    /// # Errors
    /// The cache cannot be written.
    fn unlock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
    ) -> BoxFuture<'a, Result<(), CacheError>>;
}

/// A [`TokenCache`] in the memory of this process. Clones are the same cache.
#[derive(Clone, Default)]
pub struct MemoryCache {
    entries: Arc<Mutex<HashMap<String, (Secret, Instant)>>>,
}

impl MemoryCache {
    /// An empty one.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What has not ended yet.
    fn entries(&self) -> MutexGuard<'_, HashMap<String, (Secret, Instant)>> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        entries.retain(|_, (_, end)| now < *end);
        entries
    }
}

/// The end of a time, or now if that is further away than clocks can tell.
fn end(time: Duration) -> Instant {
    let now = Instant::now();
    now.checked_add(time).unwrap_or(now)
}

impl TokenCache for MemoryCache {
    fn get<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<Option<(Secret, Duration)>, CacheError>> {
        Box::pin(async move {
            let entries = self.entries();
            let entry = entries.get(key);
            Ok(entry.map(|(value, end)| (value.clone(), *end - Instant::now())))
        })
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: Secret,
        time: Duration,
    ) -> BoxFuture<'a, Result<(), CacheError>> {
        Box::pin(async move {
            self.entries().insert(key.to_owned(), (value, end(time)));
            Ok(())
        })
    }

    fn lock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        time: Duration,
    ) -> BoxFuture<'a, Result<bool, CacheError>> {
        Box::pin(async move {
            let mut entries = self.entries();
            let free = !entries.contains_key(key);
            if free {
                entries.insert(key.to_owned(), (owner.into(), end(time)));
            }
            Ok(free)
        })
    }

    fn unlock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
    ) -> BoxFuture<'a, Result<(), CacheError>> {
        Box::pin(async move {
            let mut entries = self.entries();
            if entries.get(key).is_some_and(|(value, _)| *value == Secret::from(owner)) {
                entries.remove(key);
            }
            Ok(())
        })
    }
}

impl fmt::Debug for MemoryCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MemoryCache").finish_non_exhaustive()
    }
}
