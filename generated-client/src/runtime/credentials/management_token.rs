//! The management token: fetched with the access key on first use, shared by all calls of a client
//! and its clones, and replaced before it expires.
//!
//! Every client has its own. To share a token across the process, clients would have to agree on
//! transport, limits, and brand, and the token would outlive them.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;

use super::access_key::AccessKey;
use super::refresh::{Fetched, Refresh};
use crate::runtime::error::Error;
use crate::runtime::error::problems::is_visible;
use crate::shared::json::{JsonValue, parse};
use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

/// How long before its expiry a token is replaced in the background.
const RENEWED_BEFORE: Duration = Duration::from_secs(5 * 60);

/// How long before its expiry a token is no longer sent, because it must arrive in time.
const UNUSED_BEFORE: Duration = Duration::from_secs(10);

/// The lifetime of a token if the server does not specify it.
const DOCUMENTED_LIFE: Duration = Duration::from_secs(7200);

/// The maximum lifetime. Points in time that are further away may be out of range.
const LONGEST_LIFE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// A token in the form in which it is sent.
pub(crate) struct ManagementToken {
    pub(crate) text: Secret,
    /// The header `authorization`.
    pub(crate) authorization: HeaderValue,
    /// The user pool that the token names.
    pub(crate) user_pool_id: Option<HeaderValue>,
}

/// Requests a token.
pub(crate) type FetchToken = dyn Fn() -> BoxFuture<'static, Result<Fetched<Arc<ManagementToken>>, Error>>
    + Send
    + Sync;

/// The current token of a client.
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

    /// Returns the token, and whether the caller had to wait for it. Concurrent callers share one
    /// request.
    pub(crate) async fn get(&self) -> Result<(Arc<ManagementToken>, bool), Error> {
        self.current.get_fresh(&self.fetch).await
    }

    /// Returns the current token, if there is one.
    pub(crate) fn newest(&self) -> Option<Arc<ManagementToken>> {
        self.current.current()
    }

    /// Replaces the rejected token, unless there already is a newer one. Until the new one arrives,
    /// other calls get the rejected one, because other operations may accept it. Returns `false` if
    /// no token is fetched because the latest ones did not help.
    pub(crate) async fn replace(
        &self,
        rejected: &Arc<ManagementToken>,
    ) -> Result<bool, Error> {
        // The server may return the same one again.
        let is_rejected = |token: &Arc<ManagementToken>| token.text == rejected.text;
        let newer = self.current.replace(is_rejected, &self.fetch).await?;
        if newer.as_ref().is_some_and(is_rejected) {
            self.keep_rejected();
        }
        Ok(newer.is_some_and(|token| !is_rejected(&token)))
    }

    /// Records that a token that was fetched for a call was rejected, as another one would be.
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
    /// Creates a token that is `age` old, with its remaining lifetime. `None` if it cannot be sent
    /// in a header.
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
            // Calls do not wait for a new token while the old one is valid.
            wait_after: unused_after,
            expires_after: unused_after,
        })
    }
}

fn header(text: &str) -> Option<HeaderValue> {
    if is_visible(text) { HeaderValue::from_str(text).ok() } else { None }
}

/// Returns the claim that names the user pool. The token is not verified, because it comes from the
/// server that it is sent to.
fn user_pool_id(token: &str) -> Option<String> {
    let claims = token.split('.').nth(1)?.trim_end_matches('=');
    let claims = URL_SAFE_NO_PAD.decode(claims).ok()?;
    let claims: JsonValue = parse(&claims)?;
    claims.get("scoped_userpool_id")?.as_str().map(str::to_owned)
}
