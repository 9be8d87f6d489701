//! Verifies access, ID, and logout tokens without calling the server.
//!
//! A [`TokenVerifier`] checks the signature of a token with the issuer's keys, which it fetches
//! once and caches, and then the kind of token, the issuer, the audience, and the times. It works
//! without the clients of this crate: enable the feature `verify` alone, and give it the keys or a
//! [`Transport`](crate::transport::Transport) of your own.
//!
//! ```no_run
//! use genauth::verify::TokenVerifier;
//!
//! # async fn example(token: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let verifier = TokenVerifier::builder()
//!     .app_id("64f0c1d2e3a4b5c6d7e8f901")
//!     .app_host("https://example.genauth.ai")
//!     .build()?;
//!
//! let claims = verifier.verify_access_token(token).await?;
//! println!("{:?} may {:?} until {:?}", claims.sub, claims.scope, claims.exp);
//! # Ok(())
//! # }
//! ```
//!
//! A client already knows most of the options: call `client.token_verifier()`.
//!
//! # Kinds of token
//!
//! The issuer signs all tokens with the same keys, so each method accepts one kind only (RFC 8725,
//! sections 3.11 and 3.12). No token is accepted by two of them:
//!
//! | Kind | Recognized by | Verified by |
//! |---|---|---|
//! | Access token | the header `typ: at+jwt` (RFC 9068) or the claim `scope` | [`verify_access_token`](TokenVerifier::verify_access_token) |
//! | Logout token | the header `typ: logout+jwt` or the claim `events` | [`verify_logout_token`](TokenVerifier::verify_logout_token) |
//! | ID token | a claim `nonce`, `at_hash`, `c_hash`, or `s_hash`, a claim about the user, or nothing that identifies another kind | [`verify_id_token`](TokenVerifier::verify_id_token) |
//!
//! A token with features of two kinds is rejected by all methods. GenAuth's access tokens have a
//! `scope` and its ID tokens have none. An access token without `scope` and `typ` needs the option
//! [`allow_access_tokens_without_scope`](TokenVerifierBuilder::allow_access_tokens_without_scope).
//!
//! # In a web service
//!
//! With axum, an extractor ensures that a handler is reached only with a valid token. This is the
//! core of the example `axum_extractor`, which also tells the client why it rejects a request:
//!
//! ```no_run
//! use axum::extract::{FromRef, FromRequestParts};
//! use axum::http::{StatusCode, header::AUTHORIZATION, request::Parts};
//! use genauth::verify::TokenVerifier;
//!
//! struct CurrentUser(String);
//!
//! impl<S> FromRequestParts<S> for CurrentUser
//! where
//!     TokenVerifier: FromRef<S>,
//!     S: Send + Sync,
//! {
//!     type Rejection = StatusCode;
//!
//!     async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, StatusCode> {
//!         let header = parts.headers.get(AUTHORIZATION).and_then(|it| it.to_str().ok());
//!         let token = header.and_then(|it| it.strip_prefix("Bearer "));
//!         let token = token.ok_or(StatusCode::UNAUTHORIZED)?;
//!         match TokenVerifier::from_ref(state).verify_access_token(token).await {
//!             Ok(claims) => claims.sub.map(Self).ok_or(StatusCode::UNAUTHORIZED),
//!             Err(error) if error.is_keys_unavailable() => Err(StatusCode::SERVICE_UNAVAILABLE),
//!             Err(_) => Err(StatusCode::UNAUTHORIZED),
//!         }
//!     }
//! }
//!
//! async fn me(CurrentUser(id): CurrentUser) -> String {
//!     format!("You are {id}")
//! }
//! # fn router(verifier: TokenVerifier) -> axum::Router {
//! #     axum::Router::new().route("/me", axum::routing::get(me)).with_state(verifier)
//! # }
//! ```
//!
//! # Limits
//!
//! A token can be revoked, or its user blocked, before it expires. Only the server knows that: call
//! `introspectToken` where it matters.
//!
//! # Standards
//!
//! Signatures follow RFC 7515 and RFC 7518, keys RFC 7517, and claims RFC 7519, with the best
//! practices of RFC 8725: only configured algorithms are accepted, each key is used with one kind
//! of algorithm, and the kinds of token are mutually exclusive. Access tokens follow RFC 9068 where
//! the issuer does, ID tokens OpenID Connect Core 1.0, and logout tokens OpenID Connect
//! Back-Channel Logout 1.0. Encrypted tokens (RFC 7516) are not supported.

mod algorithm;
mod builder;
mod claims;
#[cfg(feature = "client")]
mod client;
mod clock;
mod error;
mod fetch;
mod id_token;
mod json;
mod jwk;
mod jws;
mod keys;
mod kind;
mod logout;
mod rules;
mod signature;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::{Map, Value};

pub use self::algorithm::Algorithm;
pub use self::builder::TokenVerifierBuilder;
pub use self::claims::{AccessTokenClaims, IdTokenClaims};
use self::clock::Clock;
use self::error::Kind;
pub use self::error::VerifyError;
pub use self::id_token::IdTokenCheck;
use self::jws::Jws;
use self::keys::Keys;
use self::kind::{Policy, TokenKind, Wanted};
pub use self::logout::LogoutTokenClaims;
use self::rules::{Registered, Rules};
use crate::shared::secret::Secret;

/// Verifies the tokens of one application.
///
/// Build one verifier and keep it: clones are cheap and share the cached keys. However many tokens
/// are verified at once, the keys are fetched once. If a token names an unknown key, they are
/// fetched again, at most once per
/// [`refetch_cool_down`](TokenVerifierBuilder::refetch_cool_down). If that fails, the cached keys
/// stay in use up to [`keys_stale_for`](TokenVerifierBuilder::keys_stale_for). Without cached keys,
/// a fetch that fails for a reason that may pass, such as status 503, is retried once after 0.2
/// seconds; after that, its error is returned for 5 seconds before the next fetch.
///
/// A fetch runs as its own Tokio task, so dropping one verification does not affect others that
/// wait for the same keys. It ends with the last clone.
///
/// ```no_run
/// # async fn example(access_token: String) -> Result<(), Box<dyn std::error::Error>> {
/// use genauth::verify::TokenVerifier;
///
/// let verifier = TokenVerifier::builder()
///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
///     .app_host("https://example.genauth.ai")
///     .build()?;
///
/// // A clone shares the cached keys with the original.
/// let clone = verifier.clone();
/// let task = tokio::spawn(async move { clone.verify_access_token(&access_token).await });
/// let claims = task.await??;
/// # let _ = claims;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct TokenVerifier(Arc<Inner>);

struct Inner {
    rules: Rules,
    policy: Policy,
    logout_max_age: Option<Duration>,
    /// The algorithms of ID and logout tokens.
    id_token: Vec<Algorithm>,
    /// The algorithms of access tokens.
    access_token: Vec<Algorithm>,
    secret: Option<Secret>,
    keys: Keys,
    clock: Clock,
}

/// A verified token of any kind.
struct Verified {
    algorithm: Algorithm,
    registered: Registered,
    claims: Map<String, Value>,
}

impl TokenVerifier {
    /// Returns a builder with the default options. See [`TokenVerifierBuilder`] for an example.
    pub fn builder() -> TokenVerifierBuilder {
        TokenVerifierBuilder::new()
    }

    /// Verifies an access token, passed without the prefix `Bearer`.
    ///
    /// The token needs the claim `scope` or the header `typ: at+jwt`; see
    /// [`require_typed_access_tokens`](TokenVerifierBuilder::require_typed_access_tokens) and
    /// [`allow_access_tokens_without_scope`](TokenVerifierBuilder::allow_access_tokens_without_scope).
    ///
    /// # Errors
    /// Returns [`VerifyError::is_keys_unavailable`] if the issuer's keys could not be fetched, and
    /// otherwise the reason that the token was rejected.
    ///
    /// ```no_run
    /// # async fn example(verifier: genauth::verify::TokenVerifier, token: &str) -> u16 {
    /// match verifier.verify_access_token(token).await {
    ///     Ok(claims) if claims.has_scope("profile") => 200,
    ///     Ok(_) => 403,
    ///     Err(error) if error.is_keys_unavailable() => 503,
    ///     Err(_) => 401,
    /// }
    /// # }
    /// ```
    pub async fn verify_access_token(
        &self,
        token: &str,
    ) -> Result<AccessTokenClaims, VerifyError> {
        let verified = self.verify(token, Wanted::Access).await?;
        Ok(AccessTokenClaims::read(verified.registered, verified.claims)?)
    }

    /// Verifies an ID token. The verification runs when it is awaited.
    ///
    /// `nonce` is the one that was sent to the sign-in page, which the token must repeat. Pass
    /// `None` only if none was sent: the token is then not bound to a login.
    ///
    /// # Errors
    /// Returns [`VerifyError::is_keys_unavailable`] if the issuer's keys could not be fetched, and
    /// otherwise the reason that the token was rejected.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     verifier: genauth::verify::TokenVerifier, id_token: &str, nonce: &str, access_token: &str,
    /// # ) -> Result<(), genauth::verify::VerifyError> {
    /// let user = verifier
    ///     .verify_id_token(id_token, Some(nonce))
    ///     .access_token(access_token)
    ///     .await?;
    /// println!("{} is {:?}", user.sub, user.nickname);
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify_id_token<'a>(
        &'a self,
        token: &'a str,
        nonce: Option<&'a str>,
    ) -> IdTokenCheck<'a> {
        IdTokenCheck::new(self, token, nonce)
    }

    /// Verifies a logout token, by which the issuer tells an application that a user signed out
    /// elsewhere ([OpenID Connect Back-Channel Logout
    /// 1.0](https://openid.net/specs/openid-connect-backchannel-1_0.html), section 2.6).
    ///
    /// The issuer sends it as the form field `logout_token` of a POST request to the back-channel
    /// logout URI of the application. End the sessions that the claims name and respond with
    /// status 200, or with 400 if anything fails, and with `Cache-Control: no-store`.
    ///
    /// Checked are signature, issuer, audience, and times, as for ID tokens, and that the token has
    /// the logout event in `events`, a `jti`, `sub` or `sid`, and no `nonce`.
    ///
    /// # Replays
    /// An attacker who obtains a logout token can replay it while it is valid, and end a session that
    /// the user started in the meantime. Store the [`jti`](LogoutTokenClaims::jti) of each token until
    /// [`accepted_until`](LogoutTokenClaims::accepted_until), and ignore tokens that were seen before.
    /// Services that run on several machines need a shared store, such as Redis.
    ///
    /// # Errors
    /// Returns [`VerifyError::is_keys_unavailable`] if the issuer's keys could not be fetched, and
    /// otherwise the reason that the token was rejected.
    ///
    /// ```
    /// use std::collections::HashMap;
    /// use std::time::SystemTime;
    ///
    /// use genauth::verify::{LogoutTokenClaims, TokenVerifier};
    ///
    /// /// The `jti` of each token, until the time from which the verifier rejects it.
    /// #[derive(Default)]
    /// struct Seen(HashMap<String, SystemTime>);
    ///
    /// impl Seen {
    ///     fn is_replay(&mut self, token: &LogoutTokenClaims) -> bool {
    ///         let now = SystemTime::now();
    ///         self.0.retain(|_, until| *until > now);
    ///         self.0.insert(token.jti.clone(), token.accepted_until).is_some()
    ///     }
    /// }
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), genauth::verify::VerifyError> {
    /// # let logout_token = concat!(
    /// #     "eyJhbGciOiJIUzI1NiIsInR5cCI6ImxvZ291dCtqd3QifQ.eyJpc3MiOiJodHRwczovL2V4YW1wbGUuZ",
    /// #     "2VuYXV0aC5haS9vaWRjIiwiYXVkIjoiNjRmMGMxZDJlM2E0YjVjNmQ3ZThmOTAxIiwiaWF0IjoxNzAwM",
    /// #     "DAwMDAwLCJleHAiOjQxMDI0NDQ4MDAsImp0aSI6InQtMSIsInN1YiI6InUtMSIsInNpZCI6InMtMSIsI",
    /// #     "mV2ZW50cyI6eyJodHRwOi8vc2NoZW1hcy5vcGVuaWQubmV0L2V2ZW50L2JhY2tjaGFubmVsLWxvZ291d",
    /// #     "CI6e319fQ.YW3zc1yXxRtOe-YE_yK-TCVN-iDH5pRI8FwKnnYqOfo",
    /// # );
    /// let verifier = TokenVerifier::builder()
    ///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
    ///     .app_host("https://example.genauth.ai")
    ///     .app_secret("9f86d081884c7d659a2feaa0c55ad015")
    /// #   .algorithms([genauth::verify::Algorithm::Hs256])
    ///     .build()?;
    /// let mut seen = Seen::default();
    ///
    /// let token = verifier.verify_logout_token(logout_token).await?;
    /// if !seen.is_replay(&token) {
    ///     match (&token.sid, &token.sub) {
    ///         (Some(session), _) => println!("ending the session {session}"),
    ///         (None, user) => println!("ending all sessions of the user {user:?}"),
    ///     }
    /// }
    /// # assert_eq!(token.sid.as_deref(), Some("s-1"));
    /// # assert!(seen.is_replay(&token));
    /// # Ok(())
    /// # }
    /// ```
    pub async fn verify_logout_token(
        &self,
        token: &str,
    ) -> Result<LogoutTokenClaims, VerifyError> {
        let verified = self.verify(token, Wanted::Logout).await?;
        Ok(LogoutTokenClaims::read(verified.registered, verified.claims)?)
    }

    /// Checks the signature first, and trusts nothing in the token before that.
    async fn verify(&self, token: &str, wanted: Wanted) -> Result<Verified, Kind> {
        let (accepted, max_age) = match wanted {
            Wanted::Access => (&self.0.access_token, None),
            Wanted::Id => (&self.0.id_token, None),
            Wanted::Logout => (&self.0.id_token, self.0.logout_max_age),
        };
        let token = Jws::parse(token)?;
        let algorithm = token.algorithm(accepted)?;
        let media_type = token.media_type()?;
        if !self.is_signed(&token, algorithm).await? {
            return Err(Kind::Signature);
        }
        let claims = token.claims()?;
        TokenKind::of(media_type.as_deref(), &claims)?.expect(wanted, self.0.policy)?;
        let registered = self.0.rules.check(&claims, self.0.clock.now(), max_age)?;
        Ok(Verified {
            algorithm,
            registered,
            claims,
        })
    }

    async fn is_signed(
        &self,
        token: &Jws<'_>,
        algorithm: Algorithm,
    ) -> Result<bool, Kind> {
        let (message, signature) = (token.signed.as_bytes(), &token.signature);
        if algorithm.uses_secret() {
            let secret = self.0.secret.as_ref();
            return Ok(secret.is_some_and(|secret| {
                let secret = secret.expose_secret().as_bytes();
                signature::secret_verifies(secret, algorithm, message, signature)
            }));
        }
        let key_id = token.key_id()?;
        let key = self.0.keys.find(jwk::Wanted { algorithm, key_id }).await?;
        Ok(key.verifies(algorithm, message, signature))
    }
}

impl fmt::Debug for TokenVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenVerifier")
            .field("app_id", &self.0.rules.app_id)
            .field("issuer", &self.0.rules.issuer)
            .finish_non_exhaustive()
    }
}
