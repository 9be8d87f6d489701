//! The cache that machines share.

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

/// The value of the key, and its time in milliseconds, if it holds a text.
const GET_WITH_TIME: &str = "if redis.call('type', KEYS[1]).ok == 'string' then \
    return {redis.call('get', KEYS[1]), redis.call('pttl', KEYS[1])} end return {false, -2}";

/// Deletes the key if it has this value.
const DELETE_OWN: &str = "if redis.call('get', KEYS[1]) == ARGV[1] then \
    return redis.call('del', KEYS[1]) end return 0";

/// A [`TokenCache`] in Redis, for the machines of a fleet. Clones share one connection.
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
/// It connects when it is first used, and again when the connection is lost. While Redis is away,
/// sources ask the server for themselves. The tokens are in Redis as they are, so it needs a
/// password and a network of your own.
///
/// For `rediss://` (TLS), enable the feature `tokio-rustls-comp` of the crate `redis` in your own
/// `Cargo.toml`. It uses the cryptography that is the default of the process: if your program has
/// more than one provider of `rustls`, install one before.
#[derive(Clone)]
pub struct RedisCache {
    client: Client,
    connection: Arc<Mutex<Option<MultiplexedConnection>>>,
}

impl RedisCache {
    /// By URL: `redis://[user][:password@]host[:port][/database]`, `rediss://...` or
    /// `redis+unix:///path`. Nothing is sent.
    ///
    /// # Errors
    /// The URL cannot be used; it is not shown, since it may hold a password.
    pub fn new(url: impl Into<Secret>) -> Result<Self, Error> {
        let url = url.into();
        let Ok(client) = Client::open(url.expose_secret()) else {
            let problem = if url.expose_secret().starts_with("rediss:") {
                "the URL of Redis cannot be used: for `rediss://`, enable the feature \
                 `tokio-rustls-comp` of the crate `redis` in your `Cargo.toml`"
            } else {
                "the URL of Redis is not one like `redis://:password@host:6379/0`"
            };
            return Err(invalid_option(problem));
        };
        Ok(Self {
            client,
            connection: Arc::default(),
        })
    }

    /// Runs a command on the connection, which is made if there is none. After an error
    /// that is not Redis's own the next command makes a new one.
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

/// A time as Redis takes it: at least one millisecond.
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
            // What was put there by others and stays for ever is no token either.
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
