//! The token source: caching, renewal, and sharing of the WeChat access token.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use http::HeaderMap;
use http::header::DATE;
use tokio::time::{Instant, sleep, timeout};

use super::cache::{CacheError, TokenCache};
use crate::generated::authentication::{
    GetWechatAccessTokenDataDto, GetWechatAccessTokenDto,
};
use crate::runtime::AuthenticationClient;
use crate::runtime::call::retry::random_fraction;
use crate::runtime::credentials::refresh::{Fetched, Refresh};
use crate::runtime::error::Error;
use crate::runtime::error::failure::unusable;
use crate::shared::secret::Secret;

/// How early a token is renewed in the background before it is due. Each source uses half to all of
/// this time at random, so that several machines do not all send a request at once.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// The delay of the next request if the server has no token that is valid for long enough.
const AGAIN: Duration = Duration::from_secs(10);

/// The lifetime of WeChat tokens. A longer one is not trusted.
const LONGEST: Duration = Duration::from_secs(7200);

/// The lifetime of the lock, and so the longest time that sources wait for one that has died.
const LOCK: Duration = Duration::from_secs(15);

/// The polling interval of sources that wait for the lock.
const LOOK: Duration = Duration::from_millis(100);

/// The time limit of a cache operation.
const CACHE: Duration = Duration::from_secs(1);

/// Provides the access token of one WeChat app, and requests a new one from the GenAuth server only
/// when necessary.
///
/// - All waiting callers share one request, which continues if the caller that started it is
///   canceled.
/// - A token is renewed in the background up to five minutes before it is due, so callers hardly
///   ever wait.
/// - While requests fail, the source returns the old token as long as it is valid, and retries at
///   increasing intervals of up to ten seconds.
/// - Expiry is computed with the server's clock (the header `Date`), so a wrong local clock does no
///   harm.
///
/// Clones share the token. A Tokio runtime is required. A running request is canceled when the last
/// clone is dropped.
#[derive(Clone)]
pub struct WechatTokenSource {
    shared: Arc<Shared>,
}

struct Shared {
    token: Refresh<Secret>,
    asker: Arc<Asker>,
}

impl WechatTokenSource {
    /// Creates a source for a WeChat app. `app_id` and `app_secret` are those that WeChat issued.
    /// Sends no request.
    ///
    /// ```no_run
    /// # fn example(client: genauth::authentication::AuthenticationClient) {
    /// use std::time::Duration;
    ///
    /// use genauth::wechat::{MemoryCache, WechatTokenSource};
    ///
    /// let source = WechatTokenSource::new(client, "wx4f4bc4dec97d474b", "WeChat's app secret")
    ///     .with_min_validity(Duration::from_secs(5 * 60))
    ///     .with_cache(MemoryCache::new());
    /// # let _ = source;
    /// # }
    /// ```
    pub fn new(
        client: AuthenticationClient,
        app_id: impl Into<String>,
        app_secret: impl Into<Secret>,
    ) -> Self {
        let app_id = app_id.into();
        let (host, client_id) = (client.base_url(), client.app_id());
        let key = format!("genauth:wechat:{host}:{client_id}:{app_id}");
        Self::of(Asker {
            client,
            key,
            request: GetWechatAccessTokenDto::new(app_id, app_secret),
            min_validity: Duration::from_secs(60),
            cache: None,
            refused: Arc::default(),
        })
    }

    /// Sets the minimum remaining validity of the tokens that [`token`](Self::token) returns.
    /// Default: one minute.
    ///
    /// If the server has no token that is valid for that long, its token is returned nevertheless,
    /// and the source sends a new request every ten seconds. WeChat tokens are valid for two hours.
    ///
    /// The returned source has no token yet: call this method before you clone or use the source.
    #[must_use]
    pub fn with_min_validity(self, time: Duration) -> Self {
        Self::of(Asker {
            min_validity: time,
            ..(*self.shared.asker).clone()
        })
    }

    /// Shares the token with other sources, such as those of other machines: one of them requests a
    /// new token, and the others wait for it. Default: no cache.
    ///
    /// The key is `genauth:wechat:{app host}:{app ID}:{WeChat app ID}`, and the lock has the same
    /// key with the suffix `:lock`. The value is JSON that **contains the token** unencrypted,
    /// `{"accessToken":"...","expiresAt":...}`, and expires together with the token. A cache that
    /// fails or contains another value is ignored.
    ///
    /// The returned source has no token yet: call this method before you clone or use the source.
    #[must_use]
    pub fn with_cache(self, cache: impl TokenCache) -> Self {
        Self::of(Asker {
            cache: Some(Arc::new(cache)),
            ..(*self.shared.asker).clone()
        })
    }

    /// Returns a valid token, usually from memory. Call this method before each call of the WeChat
    /// API instead of storing the token.
    ///
    /// # Errors
    /// Without a valid token, returns the error of
    /// [`get_wechat_mp_access_token_info`](AuthenticationClient::get_wechat_mp_access_token_info), or
    /// [`Error::is_decode`] if the server returned a token that is empty or has expired.
    pub async fn token(&self) -> Result<Secret, Error> {
        let asker = &self.shared.asker;
        let fetch = || {
            let asker = Arc::clone(asker);
            async move { asker.fetch().await }
        };
        self.shared.token.get(fetch).await
    }

    /// Discards a token that WeChat rejected (`errcode` 40001).
    ///
    /// The source does not return it again, unless the server does. The next call of
    /// [`token`](Self::token) requests a new token, at most once per second.
    ///
    /// ```no_run
    /// # async fn example(source: genauth::wechat::WechatTokenSource, errcode: i64) -> Result<(), genauth::Error> {
    /// let token = source.token().await?;
    /// // ... call the WeChat API with `token.expose_secret()`, and read `errcode` ...
    /// if errcode == 40001 {
    ///     source.invalidate(&token);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn invalidate(&self, token: &Secret) {
        let refused = &self.shared.asker.refused;
        *refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(token.clone());
        self.shared.token.discard(|kept| kept == token);
    }

    fn of(asker: Asker) -> Self {
        Self {
            shared: Arc::new(Shared {
                token: Refresh::new(),
                asker: Arc::new(asker),
            }),
        }
    }
}

impl fmt::Debug for WechatTokenSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let asker = &self.shared.asker;
        f.debug_struct("WechatTokenSource")
            .field("app_id", &asker.request.app_id)
            .field("min_validity", &asker.min_validity)
            .field("has_cache", &asker.cache.is_some())
            .finish_non_exhaustive()
    }
}

/// Fetches the token: from the cache, or else from the server.
#[derive(Clone)]
struct Asker {
    client: AuthenticationClient,
    key: String,
    request: GetWechatAccessTokenDto,
    min_validity: Duration,
    cache: Option<Arc<dyn TokenCache>>,
    /// The last token that WeChat rejected, which may still be in the cache.
    refused: Arc<Mutex<Option<Secret>>>,
}

/// A token with its remaining validity.
struct Token {
    data: GetWechatAccessTokenDataDto,
    left: Duration,
}

impl Asker {
    async fn fetch(&self) -> Result<Fetched<Secret>, Error> {
        let Token { data, left } = match &self.cache {
            Some(cache) => self.ask_together(&**cache).await?,
            None => self.ask().await?,
        };
        let wait_after = match left.saturating_sub(self.min_validity) {
            Duration::ZERO => AGAIN,
            time => time,
        };
        let early = EARLY.mul_f64(1.0 - random_fraction() / 2.0);
        Ok(Fetched {
            value: data.access_token.clone(),
            renew_after: wait_after.saturating_sub(early).max(AGAIN.min(wait_after)),
            wait_after,
            expires_after: left,
        })
    }

    /// Requests the token from the server.
    async fn ask(&self) -> Result<Token, Error> {
        let answer =
            self.client.get_wechat_mp_access_token_info(self.request.clone()).await?;
        let now = server_time(&answer.headers).unwrap_or_else(SystemTime::now);
        let data = answer.data;
        let problem = |member, reason| {
            unusable("getWechatMpAccessTokenInfo", &format!("data.{member}"), reason)
        };
        if data.access_token.expose_secret().is_empty() {
            return Err(problem(
                "accessToken",
                "expected a token, found an empty string",
            ));
        }
        let Some(end) = data.expires_at.to_system_time() else {
            return Err(problem(
                "expiresAt",
                "expected a number of seconds since the epoch",
            ));
        };
        match end.duration_since(now) {
            Ok(left) if !left.is_zero() => Ok(Token {
                data,
                left: left.min(LONGEST),
            }),
            _ => Err(problem("expiresAt", "the token has already expired")),
        }
    }

    /// Requests the token on behalf of all sources that share the cache, or waits for the source
    /// that does.
    async fn ask_together(&self, cache: &dyn TokenCache) -> Result<Token, Error> {
        let owner = random();
        let lock = format!("{}:lock", self.key);
        let give_up = Instant::now() + LOCK;
        while Instant::now() < give_up {
            let Ok(kept) = self.look(cache).await else { break };
            let kept = match kept {
                Some(token) if !self.is_due(&token) => return Ok(token),
                kept => kept,
            };
            match in_time(cache.lock(&lock, &owner, LOCK)).await {
                Ok(true) => {
                    let token = self.ask_for_all(cache).await;
                    let _ = in_time(cache.unlock(&lock, &owner)).await;
                    return token;
                }
                Ok(false) => {}
                Err(_) => break,
            }
            // Another source holds the lock. Until it is done, the cached token is good enough if
            // it is valid for long enough.
            if let Some(token) = kept.filter(|token| token.left >= self.min_validity) {
                return Ok(token);
            }
            sleep(LOOK).await;
        }
        self.ask().await
    }

    /// Requests the token while holding the lock, and stores it in the cache.
    async fn ask_for_all(&self, cache: &dyn TokenCache) -> Result<Token, Error> {
        // Another source may have stored it before this one acquired the lock.
        if let Ok(Some(token)) = self.look(cache).await
            && !self.is_due(&token)
        {
            return Ok(token);
        }
        let token = self.ask().await?;
        if let Ok(text) = serde_json::to_string(&token.data) {
            let _ = in_time(cache.set(&self.key, text.into(), token.left)).await;
        }
        Ok(token)
    }

    /// Returns the token in the cache, unless it is invalid or was rejected.
    async fn look(&self, cache: &dyn TokenCache) -> Result<Option<Token>, CacheError> {
        let Some((text, left)) = in_time(cache.get(&self.key)).await? else {
            return Ok(None);
        };
        let data: Option<GetWechatAccessTokenDataDto> =
            serde_json::from_str(text.expose_secret()).ok();
        let refused = self.refused.lock().unwrap_or_else(PoisonError::into_inner);
        let data = data.filter(|data| {
            !data.access_token.expose_secret().is_empty()
                && Some(&data.access_token) != refused.as_ref()
        });
        Ok(data.map(|data| Token {
            data,
            left: left.min(LONGEST),
        }))
    }

    /// Whether the token is due for renewal.
    fn is_due(&self, token: &Token) -> bool {
        token.left <= self.min_validity.saturating_add(EARLY)
    }
}

/// Runs a cache operation within its time limit.
async fn in_time<T>(
    command: impl Future<Output = Result<T, CacheError>>,
) -> Result<T, CacheError> {
    timeout(CACHE, command).await?
}

/// Returns the server's time, from the header `Date`.
fn server_time(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()
}

/// Returns a random name for the owner of a lock.
fn random() -> String {
    let random = RandomState::new();
    format!("{:016x}{:016x}", random.hash_one(0), random.hash_one(1))
}
