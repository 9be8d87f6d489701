//! The token cache in Redis.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use ::redis::aio::MultiplexedConnection;
use ::redis::{Client, Cmd, FromRedisValue, RedisError, cmd};
use tokio::sync::Mutex;

use super::cache::{CacheError, TokenCache};
use crate::runtime::error::Error;
use crate::runtime::error::failure::invalid_option;
use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

/// Returns the value of a key and its remaining lifetime in milliseconds, if it is a string.
const GET_WITH_TIME: &str = "if redis.call('type', KEYS[1]).ok == 'string' then \
    return {redis.call('get', KEYS[1]), redis.call('pttl', KEYS[1])} end return {false, -2}";

/// Deletes a key if it has the given value.
const DELETE_OWN: &str = "if redis.call('get', KEYS[1]) == ARGV[1] then \
    return redis.call('del', KEYS[1]) end return 0";

/// A [`TokenCache`] in Redis, which several machines can share. Clones share one connection.
///
/// ```no_run
/// # fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
/// use genauth::wechat::{RedisCache, WechatTokenSource};
///
/// let cache = RedisCache::new("redis://:password@redis.internal:6379/0")?;
/// let source = WechatTokenSource::new(client, "wx4f4bc4dec97d474b", "WeChat's app secret")
///     .with_cache(cache);
/// # Ok(())
/// # }
/// ```
///
/// It connects on first use, and reconnects when the connection is lost. While Redis is
/// unavailable, each source requests tokens from the server itself. Tokens are stored unencrypted,
/// so protect Redis with a password and a private network.
///
/// For `rediss://` (TLS), enable the feature `tokio-rustls-comp` of the crate `redis` in your own
/// `Cargo.toml`. TLS uses the default crypto provider of the process: if your program contains more
/// than one provider for `rustls`, install one first.
#[derive(Clone)]
pub struct RedisCache {
    client: Client,
    connection: Arc<Mutex<Option<MultiplexedConnection>>>,
}

impl RedisCache {
    /// Creates a cache for a Redis URL: `redis://[user][:password@]host[:port][/database]`,
    /// `rediss://...`, or `redis+unix:///path`. Does not connect yet.
    ///
    /// # Errors
    /// Returns [`Error::is_config`] if the URL is invalid or its scheme is unsupported. The error
    /// does not contain the URL, which may contain a password.
    pub fn new(url: impl Into<Secret>) -> Result<Self, Error> {
        let url = url.into();
        let Ok(client) = Client::open(url.expose_secret()) else {
            let problem = if url.expose_secret().starts_with("rediss:") {
                "invalid or unsupported Redis URL: for `rediss://`, enable the feature \
                 `tokio-rustls-comp` of the crate `redis` in your `Cargo.toml`"
            } else {
                "invalid Redis URL: expected the form `redis://:password@host:6379/0`"
            };
            return Err(invalid_option(problem));
        };
        Ok(Self {
            client,
            connection: Arc::default(),
        })
    }

    /// Runs a command, connecting first if necessary. An error that was not sent by Redis itself
    /// discards the connection.
    async fn run<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, RedisError> {
        let mut connection = self.connected().await?;
        let outcome = command.query_async(&mut connection).await;
        if outcome.as_ref().is_err_and(|error: &RedisError| error.code().is_none()) {
            *self.connection.lock().await = None;
        }
        outcome
    }

    async fn connected(&self) -> Result<MultiplexedConnection, RedisError> {
        let mut connection = self.connection.lock().await;
        if let Some(connection) = &*connection {
            return Ok(connection.clone());
        }
        let made = self.client.get_multiplexed_async_connection().await?;
        Ok(connection.insert(made).clone())
    }
}

/// Returns a time in milliseconds. Redis requires at least one.
fn millis(time: Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX).max(1)
}

impl TokenCache for RedisCache {
    fn get<'a>(
        &'a self,
        key: &'a str,
    ) -> BoxFuture<'a, Result<Option<(Secret, Duration)>, CacheError>> {
        Box::pin(async move {
            let mut command = cmd("EVAL");
            command.arg(GET_WITH_TIME).arg(1).arg(key);
            let (value, left): (Option<Vec<u8>>, i64) = self.run(&command).await?;
            // A value without expiry was not set by a token source, so it is ignored.
            let left = u64::try_from(left).map(Duration::from_millis).ok();
            let text = value.and_then(|bytes| String::from_utf8(bytes).ok());
            Ok(text.map(Secret::from).zip(left))
        })
    }

    fn set<'a>(
        &'a self,
        key: &'a str,
        value: Secret,
        time: Duration,
    ) -> BoxFuture<'a, Result<(), CacheError>> {
        Box::pin(async move {
            let text = value.expose_secret();
            let mut command = cmd("SET");
            command.arg(key).arg(text).arg("PX").arg(millis(time));
            Ok(self.run(&command).await?)
        })
    }

    fn lock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
        time: Duration,
    ) -> BoxFuture<'a, Result<bool, CacheError>> {
        Box::pin(async move {
            let mut command = cmd("SET");
            command.arg(key).arg(owner).arg("NX").arg("PX").arg(millis(time));
            let answer: Option<String> = self.run(&command).await?;
            Ok(answer.is_some())
        })
    }

    fn unlock<'a>(
        &'a self,
        key: &'a str,
        owner: &'a str,
    ) -> BoxFuture<'a, Result<(), CacheError>> {
        Box::pin(async move {
            let mut command = cmd("EVAL");
            command.arg(DELETE_OWN).arg(1).arg(key).arg(owner);
            Ok(self.run(&command).await?)
        })
    }
}

impl fmt::Debug for RedisCache {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisCache").finish_non_exhaustive()
    }
}
