//! Verifies the ID token of a login.

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

/// The verifier of a client, which keeps the keys of the server.
#[derive(Default)]
struct Verifier(OnceLock<TokenVerifier>);

impl AuthenticationClient {
    /// The same client with a verifier of your own for the ID tokens of its
    /// [logins](Self::finish_login), such as one that takes the one algorithm that the console has
    /// for the application. Feature `verify`.
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
        // It was empty until now.
        client.kept.get::<Verifier>().0.get_or_init(|| verifier);
        client
    }

    /// Who the user of a login is; nobody with OAuth 2.0.
    pub(super) async fn user_of(
        &self,
        session: &LoginSession,
        tokens: &LoginTokenResponseDataDto,
    ) -> Result<Option<IdTokenClaims>, Error> {
        if self.settings.protocol == Protocol::OAuth2 {
            return Ok(None);
        }
        let Some(id_token) = &tokens.id_token else {
            let problem = "the server gave out no ID token: is `openid` in the scope?";
            return Err(self.failed(FINISH, Kind::IdToken(problem)));
        };
        let nonce = session.nonce.as_ref().map(Secret::expose_secret);
        let user = self.verified(id_token, nonce, tokens.access_token.as_ref()).await;
        user.map(Some).map_err(|error| {
            let kind = Kind::IdToken("the ID token of the login is not accepted");
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
            // Tokens that come straight from the server need not vouch for each other.
            Some(token) if user.extra.get("at_hash").is_some() => {
                check.access_token(token.expose_secret()).await
            }
            _ => Ok(user),
        }
    }
}

const FINISH: &str = "handleRedirectCallback";
