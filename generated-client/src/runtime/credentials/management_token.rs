//! The management token: fetched with the access key when it is first needed, shared by all calls
//! of a client and its clones, and replaced before it expires.
//!
//! Every client has its own: clients that shared a token across the process would have to agree on
//! transport, limits and brand, and the token would outlive them.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;

use super::access_key::AccessKey;
use super::refresh::{Fetched, Refresh};
use crate::runtime::error::Error;
use crate::runtime::error::problems::is_visible;
use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

/// How long before its end a token is replaced in the background.
const RENEWED_BEFORE: Duration = Duration::from_secs(5 * 60);

/// How long before its end a token is no longer sent: it has to arrive in time.
const UNUSED_BEFORE: Duration = Duration::from_secs(10);

/// What a token lasts if the server does not say.
const DOCUMENTED_LIFE: Duration = Duration::from_secs(7200);

/// The longest life that is believed: clocks end somewhere.
const LONGEST_LIFE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A token, ready to be sent.
pub(crate) struct ManagementToken {
    pub(crate) text: Secret,
    /// The header `authorization`.
    pub(crate) authorization: HeaderValue,
    /// The user pool that it is for, if it says so.
    pub(crate) user_pool_id: Option<HeaderValue>,
}

/// Makes the request for a token.
pub(crate) type FetchToken = dyn Fn() -> BoxFuture<'static, Result<Fetched<Arc<ManagementToken>>, Error>>
    + Send
    + Sync;

/// The tokens of one client, one after another.
pub(crate) struct ManagementTokens {
    fetch: Box<FetchToken>,
    current: Refresh<Arc<ManagementToken>>,
    #[cfg_attr(
        not(feature = "events"),
        allow(dead_code, reason = "for the event stream")
    )]
    key: Arc<AccessKey>,
}

impl ManagementTokens {
    pub(crate) fn new(key: Arc<AccessKey>, fetch: Box<FetchToken>) -> Self {
        Self {
            fetch,
            current: Refresh::new(),
            key,
        }
    }

    #[cfg(feature = "events")]
    pub(crate) fn key(&self) -> &AccessKey {
        &self.key
    }

    /// The token: at once if there is one, or else as soon as the one request for it is answered.
    /// And whether it was waited for.
    pub(crate) async fn get(&self) -> Result<(Arc<ManagementToken>, bool), Error> {
        self.current.get_fresh(&self.fetch).await
    }

    /// The newest token, if there is one.
    pub(crate) fn newest(&self) -> Option<Arc<ManagementToken>> {
        self.current.current()
    }

    /// Fetches another token, unless there is a newer one than the rejected one already. Until it
    /// arrives, everyone else gets the rejected one: it may be good enough for other operations.
    /// Says `false` if none is fetched, since the last ones that were did not help.
    pub(crate) async fn replace(
        &self,
        rejected: &Arc<ManagementToken>,
    ) -> Result<bool, Error> {
        // The server may give out the same one again.
        let is_rejected = |token: &Arc<ManagementToken>| token.text == rejected.text;
        let newer = self.current.replace(is_rejected, &self.fetch).await?;
        if newer.as_ref().is_some_and(is_rejected) {
            self.keep_rejected();
        }
        Ok(newer.is_some_and(|token| !is_rejected(&token)))
    }

    /// A token that was fetched for a call was rejected: another one would be as well.
    pub(crate) fn keep_rejected(&self) {
        self.current.keep_rejected();
    }
}

fn lifetime(seconds: Option<i64>) -> Duration {
    let seconds = seconds.and_then(|seconds| u64::try_from(seconds).ok());
    let life = seconds.filter(|seconds| *seconds > 0).map(Duration::from_secs);
    life.unwrap_or(DOCUMENTED_LIFE).min(LONGEST_LIFE)
}

impl ManagementToken {
    /// A token that is `age` old, and how long it may be used; `None` if it cannot be sent.
    pub(crate) fn fetched(
        text: Secret,
        expires_in: Option<i64>,
        age: Duration,
    ) -> Option<Fetched<Arc<Self>>> {
        let token = text.expose_secret();
        header(token)?;
        let mut authorization = header(&format!("Bearer {token}"))?;
        authorization.set_sensitive(true);
        let token = Self {
            user_pool_id: user_pool_id(token).and_then(|id| header(&id)),
            authorization,
            text,
        };
        let life = lifetime(expires_in);
        let left = life.saturating_sub(age);
        let unused_after = left.saturating_sub(UNUSED_BEFORE.min(life / 10));
        Some(Fetched {
            value: Arc::new(token),
            renew_after: left.saturating_sub(RENEWED_BEFORE.min(life / 5)),
            // Nobody waits for a new token while the old one is good.
            wait_after: unused_after,
            expires_after: unused_after,
        })
    }
}

fn header(text: &str) -> Option<HeaderValue> {
    if is_visible(text) { HeaderValue::from_str(text).ok() } else { None }
}

/// The claim that names the user pool. The token is not verified: the server is whom it came from,
/// and whom it goes to.
fn user_pool_id(token: &str) -> Option<String> {
    let claims = token.split('.').nth(1)?.trim_end_matches('=');
    let claims = URL_SAFE_NO_PAD.decode(claims).ok()?;
    let claims: serde_json::Value = serde_json::from_slice(&claims).ok()?;
    claims.get("scoped_userpool_id")?.as_str().map(str::to_owned)
}
