//! The management token: fetched with the access key when it is first needed, shared by all calls
//! of a client and its clones, and replaced before it expires.
//!
//! Every client has its own: clients that shared a token across the process would have to agree on
//! transport, limits and brand, and the token would outlive them.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::{HeaderValue, Method};
use tokio::time::Instant;

use super::access_key::AccessKey;
use super::codec::{
    Encode, ReadError, Record, Visit, VisitMut, blank, optional, required,
};
use super::core::Core;
use super::error::Error;
use super::extra::Extra;
use super::failure::{Failure, Kind};
use super::operation::{Body, Envelope, Operation};
use super::options::is_visible;
use super::refresh::{Fetched, Refresh};
use super::secret::Secret;

/// How long before its end a token is replaced in the background.
const RENEWED_BEFORE: Duration = Duration::from_secs(5 * 60);

/// How long before its end a token is no longer sent: it has to arrive in time.
const UNUSED_BEFORE: Duration = Duration::from_secs(10);

/// What a token lasts if the server does not say.
const DOCUMENTED_LIFE: Duration = Duration::from_secs(7200);

/// The longest life that is believed: clocks end somewhere.
const LONGEST_LIFE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// The row of `getManagementToken`. The generated one cannot be named here, and is not idempotent:
/// it counts as one call of many that a program makes. This one may be repeated, since a token that
/// got lost on its way does no harm.
static GET_MANAGEMENT_TOKEN: Operation = Operation {
    name: "getManagementToken",
    method: Method::POST,
    path: "/api/v3/get-management-token",
    query: &[],
    body: Body::Json,
    credentials: &[],
    idempotent: true,
    envelope: Envelope::Standard,
    paging: None,
};

/// A token, ready to be sent.
pub(crate) struct ManagementToken {
    pub(crate) text: Secret,
    /// The header `authorization`.
    pub(crate) authorization: HeaderValue,
    /// The user pool that it is for, if it says so.
    pub(crate) user_pool_id: Option<HeaderValue>,
}

/// The tokens of one client, one after another.
pub(crate) struct ManagementTokens {
    /// Without credentials: fetching a token needs none.
    core: Arc<Core>,
    key: Arc<AccessKey>,
    current: Refresh<Arc<ManagementToken>>,
}

impl ManagementTokens {
    pub(crate) fn new(core: Core, key: Arc<AccessKey>) -> Self {
        Self {
            core: Arc::new(Core {
                // Done before the calls that wait for it, so that they can tell why there is none.
                total_timeout: core.total_timeout / 10 * 9,
                ..core
            }),
            key,
            current: Refresh::new(),
        }
    }

    #[cfg(feature = "events")]
    pub(crate) fn key(&self) -> &AccessKey {
        &self.key
    }

    /// The token: at once if there is one, or else as soon as the one request for it is answered.
    pub(crate) async fn get(&self) -> Result<Arc<ManagementToken>, Error> {
        let fetch = || fetch(Arc::clone(&self.core), Arc::clone(&self.key));
        self.current.get(fetch).await
    }

    /// Drops the token that the server has refused, unless there is a newer one already.
    pub(crate) fn refused(&self, token: &Arc<ManagementToken>) {
        self.current.discard(|current| Arc::ptr_eq(current, token));
    }
}

async fn fetch(
    core: Arc<Core>,
    key: Arc<AccessKey>,
) -> Result<Fetched<Arc<ManagementToken>>, Error> {
    let start = Instant::now();
    let request = TokenRequest {
        key_id: key.id.clone(),
        key_secret: key.secret.clone(),
        extra: Extra::default(),
    };
    let call = core.call::<TokenAnswer>(&GET_MANAGEMENT_TOKEN, Some(&request));
    let answer = call.await?.data;
    let life = lifetime(answer.expires_in);
    let token = ManagementToken::new(answer.access_token).ok_or_else(|| {
        let error = ReadError {
            path: "data.access_token".to_owned(),
            reason: "it is no text that can be sent in a header".to_owned(),
        };
        Failure::from(Kind::Decode(error))
            .finish(Some(GET_MANAGEMENT_TOKEN.name), &core.secrets)
    })?;
    // The server counts from some time after the start.
    let left = life.saturating_sub(start.elapsed());
    let unused_after = left.saturating_sub(UNUSED_BEFORE.min(life / 10));
    Ok(Fetched {
        value: Arc::new(token),
        renew_after: left.saturating_sub(RENEWED_BEFORE.min(life / 5)),
        // Nobody waits for a new token while the old one is good.
        wait_after: unused_after,
        expires_after: unused_after,
    })
}

fn lifetime(seconds: Option<i64>) -> Duration {
    let seconds = seconds.and_then(|seconds| u64::try_from(seconds).ok());
    let life = seconds.filter(|seconds| *seconds > 0).map(Duration::from_secs);
    life.unwrap_or(DOCUMENTED_LIFE).min(LONGEST_LIFE)
}

impl ManagementToken {
    /// `None` if it cannot be sent.
    fn new(text: Secret) -> Option<Self> {
        let token = text.expose_secret();
        header(token)?;
        let mut authorization = header(&format!("Bearer {token}"))?;
        authorization.set_sensitive(true);
        Some(Self {
            user_pool_id: user_pool_id(token).and_then(|id| header(&id)),
            authorization,
            text,
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

/// The request of `getManagementToken`, as the generator would write it.
struct TokenRequest {
    key_id: String,
    key_secret: Secret,
    extra: Extra,
}

impl Record for TokenRequest {
    fn name(&self) -> &'static str {
        "GetManagementAccessTokenDto"
    }

    fn blank() -> Self {
        Self {
            key_id: blank(),
            key_secret: blank(),
            extra: Extra::default(),
        }
    }

    fn fields(&self, visit: &mut Visit<'_>) {
        let fields: [(_, &dyn Encode); 2] =
            [("accessKeyId", &self.key_id), ("accessKeySecret", &self.key_secret)];
        visit(&fields, &self.extra);
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        let fields = &mut [
            required("accessKeyId", &mut self.key_id),
            required("accessKeySecret", &mut self.key_secret),
        ];
        visit(fields, &mut self.extra);
    }
}

/// What it is answered with.
struct TokenAnswer {
    access_token: Secret,
    expires_in: Option<i64>,
    extra: Extra,
}

impl Record for TokenAnswer {
    fn name(&self) -> &'static str {
        "AccessTokenResDto"
    }

    fn blank() -> Self {
        Self {
            access_token: blank(),
            expires_in: None,
            extra: Extra::default(),
        }
    }

    fn fields(&self, visit: &mut Visit<'_>) {
        let fields: [(_, &dyn Encode); 2] =
            [("access_token", &self.access_token), ("expires_in", &self.expires_in)];
        visit(&fields, &self.extra);
    }

    fn fields_mut(&mut self, visit: &mut VisitMut<'_>) {
        let fields = &mut [
            required("access_token", &mut self.access_token),
            optional("expires_in", &mut self.expires_in),
        ];
        visit(fields, &mut self.extra);
    }
}
