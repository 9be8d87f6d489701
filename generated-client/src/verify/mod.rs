//! Verifies tokens without asking the server.
//!
//! A [`TokenVerifier`] checks the signature of a token with the keys of the issuer, which it
//! fetches once and keeps, and then who issued the token, for which application, and when it is
//! valid. It works without the clients of this crate: enable the feature `verify` alone, and give
//! it the keys or a [`Transport`](crate::transport::Transport) of your own.
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
//! A client that is there already knows most of the options: `client.token_verifier()`.
//!
//! # In a web service
//!
//! With axum, an extractor makes sure that a handler is reached only with a good token. This is the
//! heart of the example `axum_extractor`, which also answers why a request is turned away:
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
//! # What it cannot know
//!
//! A token can be revoked, or its user be blocked, before it expires. Only the server knows that:
//! ask it (`introspectToken`) where that matters.

mod algorithm;
mod builder;
mod claims;
#[cfg(feature = "client")]
mod client;
mod clock;
mod error;
mod fetch;
mod jwk;
mod jws;
mod keys;
mod rules;
mod signature;
#[cfg(test)]
mod tests;

use std::fmt;
use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use serde_json::{Map, Value};
use subtle::ConstantTimeEq;

pub use self::algorithm::Algorithm;
pub use self::builder::TokenVerifierBuilder;
pub use self::claims::{AccessTokenClaims, IdTokenClaims};
use self::clock::Clock;
use self::error::Kind;
pub use self::error::VerifyError;
use self::jwk::Wanted;
use self::jws::Jws;
use self::keys::Keys;
use self::rules::{Registered, Rules};
use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

/// Verifies the tokens of one application.
///
/// Cloning is cheap and the clones share the keys, so make one verifier and keep it. However many
/// tokens are verified at once, the keys are fetched once; a token that names a key that is not
/// known has them fetched again, but not more often than
/// [`refetch_cool_down`](TokenVerifierBuilder::refetch_cool_down) says. If that fails, the keys
/// that there are go on being used for [a while](TokenVerifierBuilder::keys_stale_for).
///
/// A fetch runs as a task of the Tokio runtime, so that a request that is broken off does no harm
/// to others that wait for the same keys. It ends with the last clone.
#[derive(Clone)]
pub struct TokenVerifier(Arc<Inner>);

struct Inner {
    rules: Rules,
    /// The algorithms of ID tokens.
    id_token: Vec<Algorithm>,
    /// The algorithms of access tokens.
    access_token: Vec<Algorithm>,
    secret: Option<Secret>,
    keys: Keys,
    clock: Clock,
}

/// A kind of token.
#[derive(Clone, Copy)]
enum Use {
    Id,
    Access,
}

/// What was found out about a token, whatever its kind.
struct Verified {
    algorithm: Algorithm,
    registered: Registered,
    claims: Map<String, Value>,
}

impl TokenVerifier {
    /// Starts with the default options.
    pub fn builder() -> TokenVerifierBuilder {
        TokenVerifierBuilder::new()
    }

    /// Verifies the access token that came with a request, without `Bearer` before it.
    ///
    /// # Errors
    /// [`VerifyError::is_keys_unavailable`] if the keys of the issuer could not be fetched, and
    /// otherwise what is wrong with the token.
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
        let verified = self.verify(token, Use::Access).await?;
        Ok(AccessTokenClaims::read(verified.registered, verified.claims)?)
    }

    /// Verifies an ID token, when it is awaited.
    ///
    /// `nonce` is what was sent to the sign-in page; the token has to repeat it. Give `None` only
    /// if none was sent: then whether the token was issued for this login is not checked.
    ///
    /// # Errors
    /// [`VerifyError::is_keys_unavailable`] if the keys of the issuer could not be fetched, and
    /// otherwise what is wrong with the token.
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
        IdTokenCheck {
            verifier: self,
            token,
            nonce,
            access_token: None,
        }
    }

    /// Checks the signature first, and believes nothing that a token says before that.
    async fn verify(&self, token: &str, wanted: Use) -> Result<Verified, Kind> {
        let accepted = match wanted {
            Use::Id => &self.0.id_token,
            Use::Access => &self.0.access_token,
        };
        let token = Jws::parse(token)?;
        let algorithm = token.algorithm(accepted)?;
        check_type(token.media_type()?.as_deref(), wanted)?;
        if !self.is_signed(&token, algorithm).await? {
            return Err(Kind::Signature);
        }
        let claims = token.claims()?;
        let registered = self.0.rules.check(&claims, self.0.clock.now())?;
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
        let key = self.0.keys.find(Wanted { algorithm, key_id }).await?;
        Ok(key.verifies(algorithm, message, signature))
    }
}

/// What a token says it is, if it says so.
fn check_type(media_type: Option<&str>, wanted: Use) -> Result<(), Kind> {
    match (media_type, wanted) {
        (None | Some("jwt"), _) | (Some("at+jwt"), Use::Access) => Ok(()),
        (Some(_), Use::Id) => Err(Kind::Type("the token says that it is no ID token")),
        (Some(_), Use::Access) => {
            Err(Kind::Type("the token says that it is no access token"))
        }
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

/// The verification of an ID token, which is done when it is awaited.
#[must_use = "nothing is verified until it is awaited"]
#[derive(Clone)]
pub struct IdTokenCheck<'a> {
    verifier: &'a TokenVerifier,
    token: &'a str,
    nonce: Option<&'a str>,
    access_token: Option<&'a str>,
}

impl<'a> IdTokenCheck<'a> {
    /// Also checks that the ID token vouches for this access token, by the claim `at_hash`, which
    /// it then has to have. Needed if the tokens came through the browser.
    pub fn access_token(mut self, token: &'a str) -> Self {
        self.access_token = Some(token);
        self
    }

    async fn check(self) -> Result<IdTokenClaims, VerifyError> {
        let verified = self.verifier.verify(self.token, Use::Id).await?;
        let hash =
            rules::text(&verified.claims, "at_hash", "its `at_hash` is no string")?;
        let claims = IdTokenClaims::read(verified.registered, verified.claims)?;
        check_nonce(self.nonce, claims.nonce.as_deref())?;
        if let Some(token) = self.access_token {
            check_access_token(verified.algorithm, token, hash.as_deref())?;
        }
        Ok(claims)
    }
}

fn check_nonce(sent: Option<&str>, found: Option<&str>) -> Result<(), Kind> {
    match (sent, found) {
        (None, _) => Ok(()),
        (Some(sent), Some(found))
            if bool::from(sent.as_bytes().ct_eq(found.as_bytes())) =>
        {
            Ok(())
        }
        (Some(_), Some(_)) => Err(Kind::Nonce(
            "the token was issued for another login (`nonce`): sign in again",
        )),
        (Some(_), None) => Err(Kind::Nonce(
            "the token does not say for which login it was issued (`nonce`): sign in again",
        )),
    }
}

fn check_access_token(
    algorithm: Algorithm,
    token: &str,
    found: Option<&str>,
) -> Result<(), Kind> {
    let found = found.ok_or(Kind::AccessToken(
        "the ID token does not vouch for an access token (`at_hash`): leave out \
         `.access_token(..)` if both came straight from the server",
    ))?;
    let expected = BASE64_URL_SAFE_NO_PAD.encode(signature::half_hash(algorithm, token));
    if expected == found {
        return Ok(());
    }
    Err(Kind::AccessToken("the ID token vouches for another access token (`at_hash`)"))
}

impl<'a> IntoFuture for IdTokenCheck<'a> {
    type Output = Result<IdTokenClaims, VerifyError>;
    type IntoFuture = BoxFuture<'a, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.check())
    }
}

impl fmt::Debug for IdTokenCheck<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("IdTokenCheck").finish_non_exhaustive()
    }
}
