//! The source of tokens.

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

/// How long before it has to be there a new token is fetched in the background: at most so long, and
/// at least half of it, so that the machines of a fleet do not all ask at once.
const EARLY: Duration = Duration::from_secs(5 * 60);

/// When the server has no better token, it is asked again after so long.
const AGAIN: Duration = Duration::from_secs(10);

/// No token of WeChat lives longer.
const LONGEST: Duration = Duration::from_secs(7200);

/// How long one machine asks for all: others wait no longer for one that has died.
const LOCK: Duration = Duration::from_secs(15);

/// How often those who wait look whether the token has come.
const LOOK: Duration = Duration::from_millis(100);

/// How long a cache may take for one command.
const CACHE: Duration = Duration::from_secs(1);

/// Gives out the access token of one WeChat app, and asks the GenAuth server for it only when it
/// must.
///
/// - However many callers wait, there is one request, and it goes on when the caller who began it
///   gives up.
/// - A new token is fetched in the background five minutes before it has to be there, so that
///   callers hardly ever wait.
/// - While the server fails, the old token is given out as long as it is valid, and the server is
///   asked in growing intervals of up to ten seconds.
/// - When a token expires is told by the server's clock (the header `date`), so that a wrong clock
///   of this machine does no harm.
///
/// Clones share the token. It needs a Tokio runtime, and its request ends when the last clone is
/// dropped.
#[derive(Clone)]
pub struct WechatTokenSource {
    shared: Arc<Shared>,
}

struct Shared {
    token: Refresh<Secret>,
    asker: Arc<Asker>,
}

impl WechatTokenSource {
    /// The source for a WeChat app, by the id and secret that WeChat gave it.
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

    /// How long a token that is given out is valid at least. Default: one minute.
    ///
    /// If the server itself has none that is valid for so long, its token is given all the same,
    /// and the server asked again every ten seconds. WeChat's tokens live two hours.
    ///
    /// Begins without a token: call it before the source is cloned or used.
    #[must_use]
    pub fn with_min_validity(self, time: Duration) -> Self {
        Self::of(Asker {
            min_validity: time,
            ..(*self.shared.asker).clone()
        })
    }

    /// Shares the token with other sources, such as those of other machines: one of them asks the
    /// server, the others wait for it. Default: none.
    ///
    /// The key is `genauth:wechat:{app host}:{app id}:{WeChat app id}`, that of the lock the same
    /// with `:lock` after it. The value is JSON and **holds the token** as it is:
    /// `{"accessToken":"...","expiresAt":...}`; it is kept for as long as the token is valid. A
    /// cache that fails, or holds something else, is passed over.
    ///
    /// Begins without a token: call it before the source is cloned or used.
    #[must_use]
    pub fn with_cache(self, cache: impl TokenCache) -> Self {
        Self::of(Asker {
            cache: Some(Arc::new(cache)),
            ..(*self.shared.asker).clone()
        })
    }

    /// The token, for one call of WeChat: ask for it anew each time.
    ///
    /// # Errors
    /// Those of
    /// [`get_wechat_mp_access_token_info`](AuthenticationClient::get_wechat_mp_access_token_info),
    /// if there is no token that is valid. [`Error::is_decode`] is true if the server gave one
    /// that has expired.
    pub async fn token(&self) -> Result<Secret, Error> {
        let asker = &self.shared.asker;
        let fetch = || {
            let asker = Arc::clone(asker);
            async move { asker.fetch().await }
        };
        self.shared.token.get(fetch).await
    }

    /// Says that WeChat refused the token (`errcode` 40001): it is not given out again unless the
    /// server does so once more. The next [`token`](Self::token) asks the server, though not more
    /// than once in a second.
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

/// Asks for the token: other machines, then the server.
#[derive(Clone)]
struct Asker {
    client: AuthenticationClient,
    key: String,
    request: GetWechatAccessTokenDto,
    min_validity: Duration,
    cache: Option<Arc<dyn TokenCache>>,
    /// The last token that WeChat refused, which the cache may still hold.
    refused: Arc<Mutex<Option<Secret>>>,
}

/// A token, and how long it is valid yet.
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

    /// Asks the server.
    async fn ask(&self) -> Result<Token, Error> {
        let answer =
            self.client.get_wechat_mp_access_token_info(self.request.clone()).await?;
        let now = server_time(&answer.headers).unwrap_or_else(SystemTime::now);
        let data = answer.data;
        let problem = |member, reason| {
            unusable("getWechatMpAccessTokenInfo", &format!("data.{member}"), reason)
        };
        if data.access_token.expose_secret().is_empty() {
            return Err(problem("accessToken", "the token is empty"));
        }
        let Some(end) = data.expires_at.to_system_time() else {
            return Err(problem("expiresAt", "it is no number of seconds"));
        };
        match end.duration_since(now) {
            Ok(left) if !left.is_zero() => Ok(Token {
                data,
                left: left.min(LONGEST),
            }),
            _ => Err(problem("expiresAt", "the token that the server gave has expired")),
        }
    }

    /// Asks the server for all sources that share the cache, or waits for the one that does.
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
            // Another one is asking. What is there will do until then, if it is valid long enough.
            if let Some(token) = kept.filter(|token| token.left >= self.min_validity) {
                return Ok(token);
            }
            sleep(LOOK).await;
        }
        self.ask().await
    }

    /// Asks the server as the one who has the lock.
    async fn ask_for_all(&self, cache: &dyn TokenCache) -> Result<Token, Error> {
        // It may have come between the look and the lock.
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

    /// The token in the cache, if it is one and was not refused.
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

    /// Whether it is time for a new one.
    fn is_due(&self, token: &Token) -> bool {
        token.left <= self.min_validity.saturating_add(EARLY)
    }
}

/// What a command of the cache brings, unless it takes too long.
async fn in_time<T>(
    command: impl Future<Output = Result<T, CacheError>>,
) -> Result<T, CacheError> {
    timeout(CACHE, command).await?
}

/// What the clock of the server says.
fn server_time(headers: &HeaderMap) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(DATE)?.to_str().ok()?).ok()
}

/// A name that no other source has.
fn random() -> String {
    let random = RandomState::new();
    format!("{:016x}{:016x}", random.hash_one(0), random.hash_one(1))
}
