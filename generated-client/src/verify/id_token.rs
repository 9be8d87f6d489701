//! The verification of an ID token and of its binding to a login and an access token.

use std::fmt;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use subtle::ConstantTimeEq;

use super::algorithm::Algorithm;
use super::claims::IdTokenClaims;
use super::error::{Kind, VerifyError};
use super::kind::Wanted;
use super::{TokenVerifier, rules, signature};
use crate::shared::transport::BoxFuture;

/// The verification of an ID token, which runs when it is awaited. Created by
/// [`verify_id_token`](TokenVerifier::verify_id_token).
#[must_use = "nothing is verified until it is awaited"]
#[derive(Clone)]
pub struct IdTokenCheck<'a> {
    verifier: &'a TokenVerifier,
    token: &'a str,
    nonce: Option<&'a str>,
    access_token: Option<&'a str>,
}

impl<'a> IdTokenCheck<'a> {
    pub(super) fn new(
        verifier: &'a TokenVerifier,
        token: &'a str,
        nonce: Option<&'a str>,
    ) -> Self {
        Self {
            verifier,
            token,
            nonce,
            access_token: None,
        }
    }

    /// Also checks that the ID token was issued together with this access token: its claim
    /// `at_hash` must be present and match (OpenID Connect Core, section 3.2.2.9).
    ///
    /// Required if the tokens came through the browser.
    ///
    /// ```no_run
    /// # async fn example(
    /// #     verifier: genauth::verify::TokenVerifier, id_token: &str, nonce: &str, access_token: &str,
    /// # ) -> Result<(), genauth::verify::VerifyError> {
    /// let user = verifier
    ///     .verify_id_token(id_token, Some(nonce))
    ///     .access_token(access_token)
    ///     .await?;
    /// # let _ = user;
    /// # Ok(())
    /// # }
    /// ```
    pub fn access_token(mut self, token: &'a str) -> Self {
        self.access_token = Some(token);
        self
    }

    async fn check(self) -> Result<IdTokenClaims, VerifyError> {
        let verified = self.verifier.verify(self.token, Wanted::Id).await?;
        let hash =
            rules::text(&verified.claims, "at_hash", "`at_hash` must be a string")?;
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
        // It would match the token of any login that was started without a nonce.
        (Some(""), _) => Err(Kind::Nonce(
            "the expected nonce is empty: pass the one that was sent to the sign-in page, or \
             `None` if none was",
        )),
        (Some(sent), Some(found))
            if bool::from(sent.as_bytes().ct_eq(found.as_bytes())) =>
        {
            Ok(())
        }
        (Some(_), Some(_)) => Err(Kind::Nonce(
            "`nonce` does not match, so the token belongs to another login: sign in again",
        )),
        (Some(_), None) => Err(Kind::Nonce(
            "`nonce` is missing, so the token may belong to another login: sign in again",
        )),
    }
}

fn check_access_token(
    algorithm: Algorithm,
    token: &str,
    found: Option<&str>,
) -> Result<(), Kind> {
    let found = found.ok_or(Kind::AccessToken(
        "`at_hash` is missing, so the ID token is not bound to an access token: omit \
         `.access_token(..)` if both came directly from the server",
    ))?;
    let expected = BASE64_URL_SAFE_NO_PAD.encode(signature::half_hash(algorithm, token));
    if expected == found {
        return Ok(());
    }
    Err(Kind::AccessToken(
        "`at_hash` does not match, so the ID token belongs to another access token",
    ))
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
