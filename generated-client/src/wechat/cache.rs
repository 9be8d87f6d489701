//! The cache interface of token sources, and the in-memory implementation.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

/// The error of a failed cache operation. The token source then continues without the cache.
pub type CacheError = Box<dyn std::error::Error + Send + Sync>;

/// A cache through which token sources share tokens, with locks that ensure that only one source at
/// a time requests a new one.
///
/// Values are secret: anyone who can read the cache can use the tokens. All durations are relative,
/// so clocks do not need to be synchronized. A call that takes longer than one second counts as
/// failed. A failure is never an error of the token source.
///
/// [`MemoryCache`] implements the trait within a process. To use another store, implement each
/// method with a single command or a short script:
///
/// | | Redis |
/// | --- | --- |
/// | `get` | `GET` and `PTTL`, in one script |
/// | `set` | `SET key value PX time` |
/// | `lock` | `SET key owner NX PX time` |
/// | `unlock` | `DEL key` if its value is `owner`, in one script |
///
/// Sharing a cache between two sources:
///
/// ```no_run
/// # fn example(client: genauth::authentication::AuthenticationClient) {
/// use genauth::wechat::{MemoryCache, WechatTokenSource};
///
/// let cache = MemoryCache::new();
/// let source = || {
///     WechatTokenSource::new(client.clone(), "wx4f4bc4dec97d474b", "WeChat's app secret")
///         .with_cache(cache.clone())
/// };
/// let (first, second) = (source(), source());
/// # let _ = (first, second);
/// # }
/// ```
pub trait TokenCache: Send + Sync + 'static {
    /// Returns the value of a key and its remaining lifetime. `None` if the key does not exist or
    /// has expired.
    ///
    /// # Errors
    /// Returns an error if the cache cannot be read.
    fn get<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<Option<(Secret, Duration)>, CacheError>>;

    /// Sets the value of a key, replacing any previous value. It expires after `time`.
    ///
    /// # Errors
    /// Returns an error if the cache cannot be written.
    fn set<'a>(
        &'a self,
        key: &'a str,
        value: Secret,
        time: Duration,
    ) -> BoxFuture<'a, Result<(), CacheError>>;

    /// Acquires a lock and returns `true` if it was free, or returns `false` at once. The lock
    /// expires after `time`.
    ///
    /// # Errors
    /// Returns an error if the cache cannot be written.
    fn lock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        time: Duration,
    ) -> BoxFuture<'a, Result<bool, CacheError>>;

    /// Releases a lock if `owner` still holds it.
    ///
    /// # Errors
    /// Returns an error if the cache cannot be written.
    fn unlock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
    ) -> BoxFuture<'a, Result<(), CacheError>>;
}

/// A [`TokenCache`] in the memory of this process. Clones share their contents.
///
/// ```
/// use std::time::Duration;
///
/// use genauth::wechat::{MemoryCache, TokenCache};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), genauth::wechat::CacheError> {
/// let cache = MemoryCache::new();
/// assert!(cache.lock("key:lock", "first", Duration::from_secs(15)).await?);
/// assert!(!cache.lock("key:lock", "second", Duration::from_secs(15)).await?);
///
/// cache.set("key", "token".into(), Duration::from_secs(7200)).await?;
/// let (token, left) = cache.get("key").await?.unwrap();
/// assert_eq!(token.expose_secret(), "token");
/// assert!(left <= Duration::from_secs(7200));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Default)]
pub struct MemoryCache {
    entries: Arc<Mutex<HashMap<String, (Secret, Instant)>>>,
}

impl MemoryCache {
    /// Creates an empty cache.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the entries, after removing the expired ones.
    fn entries(&self) -> MutexGuard<'_, HashMap<String, (Secret, Instant)>> {
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        entries.retain(|_, (_, end)| now < *end);
        entries
    }
}

/// Returns the time of expiry. A time that is too far away to represent expires now.
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
