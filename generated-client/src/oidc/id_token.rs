//! The verification of the ID token of a login.

use std::sync::OnceLock;

use super::session::LoginSession;
use crate::generated::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto,
};
use crate::runtime::client::authentication::Protocol;
use crate::runtime::client::kept::Kept;
use crate::runtime::error::Error;
use crate::runtime::error::inner::Kind;
use crate::shared::secret::Secret;
use crate::verify::{IdTokenClaims, TokenVerifier, VerifyError};

/// The verifier of a client. Created once, because it caches the issuer's keys.
#[derive(Default)]
struct Verifier(OnceLock<TokenVerifier>);

impl AuthenticationClient {
    /// Returns a copy of the client that verifies the ID tokens of its
    /// [logins](Self::finish_login) with the given verifier. Requires the feature `verify`.
    ///
    /// By default, a client uses its [`token_verifier`](Self::token_verifier) with the default
    /// options. Use another one to accept only the algorithm that the application is configured
    /// for in the console, for example.
    ///
    /// ```no_run
    /// # use genauth::authentication::AuthenticationClient;
    /// use genauth::verify::Algorithm;
    ///
    /// # fn example(client: AuthenticationClient) -> Result<(), genauth::verify::VerifyError> {
    /// let verifier = client.token_verifier().algorithms([Algorithm::Hs256]).build()?;
    /// let client = client.with_token_verifier(verifier);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn with_token_verifier(&self, verifier: TokenVerifier) -> Self {
        let client = Self {
            kept: Kept::default(),
            ..self.clone()
        };
        // `Kept` is new, so the cell is empty.
        client.kept.get::<Verifier>().0.get_or_init(|| verifier);
        client
    }

    /// Returns the verified claims of the ID token. `None` for OAuth 2.0, which has no ID token.
    pub(super) async fn user_of(
        &self,
        session: &LoginSession,
        tokens: &LoginTokenResponseDataDto,
    ) -> Result<Option<IdTokenClaims>, Error> {
        if self.settings.protocol == Protocol::OAuth2 {
            return Ok(None);
        }
        let Some(id_token) = &tokens.id_token else {
            let problem =
                "the server issued no ID token: check that the scope contains `openid`";
            return Err(self.failed(FINISH, Kind::IdToken(problem)));
        };
        let nonce = session.nonce.as_ref().map(Secret::expose_secret);
        let user = self.verified(id_token, nonce, tokens.access_token.as_ref()).await;
        user.map(Some).map_err(|error| {
            let kind = Kind::IdToken("the ID token of the login was rejected");
            self.failed_because(FINISH, kind, error)
        })
    }

    async fn verified(
        &self,
        id_token: &Secret,
        nonce: Option<&str>,
        access_token: Option<&Secret>,
    ) -> Result<IdTokenClaims, VerifyError> {
        let kept = self.kept.get::<Verifier>();
        let verifier = match kept.0.get() {
            Some(verifier) => verifier,
            None => {
                let verifier = self.token_verifier().build()?;
                kept.0.get_or_init(|| verifier)
            }
        };
        let check = verifier.verify_id_token(id_token.expose_secret(), nonce);
        let user = check.clone().await?;
        match access_token {
            // `at_hash` is optional in tokens that come directly from the token endpoint.
            Some(token) if user.extra.get("at_hash").is_some() => {
                check.access_token(token.expose_secret()).await
            }
            _ => Ok(user),
        }
    }
}

const FINISH: &str = "handleRedirectCallback";
