//! The session of a user: who it is, and the tokens, which are replaced while it lasts.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use genauth::Secret;
use genauth::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto, TokenRevocationEndpointParams,
};
use tokio::time::timeout;

use crate::failure::Failure;

/// How long a logout waits for GenAuth to revoke the tokens.
pub(crate) const REVOCATION_LIMIT: Duration = Duration::from_secs(5);

/// The session of a logged-in user.
pub(crate) struct Session {
    /// The ID of the user, from the verified ID token.
    pub(crate) user: String,
    /// The ID token of the login, the hint for the logout. ID tokens from refreshes are ignored, so
    /// they need no verification.
    pub(crate) id_token: Option<Secret>,
    tokens: Mutex<Arc<Tokens>>,
    /// Held while tokens are replaced. A refresh token is valid once: if two requests sent the same
    /// one, the second would look like theft, and the server would revoke all tokens of the login.
    turn: tokio::sync::Mutex<()>,
}

/// The tokens between two refreshes.
pub(crate) struct Tokens {
    pub(crate) access: Option<Secret>,
    pub(crate) refresh: Option<Secret>,
}

impl Session {
    pub(crate) fn new(user: String, tokens: LoginTokenResponseDataDto) -> Self {
        let first = Tokens {
            access: tokens.access_token,
            refresh: tokens.refresh_token,
        };
        Self {
            user,
            id_token: tokens.id_token,
            tokens: Mutex::new(Arc::new(first)),
            turn: tokio::sync::Mutex::default(),
        }
    }

    /// Returns the current tokens.
    pub(crate) fn tokens(&self) -> Arc<Tokens> {
        Arc::clone(&self.lock())
    }

    /// Replaces `stale` tokens. If another request has replaced them in the meantime, returns its
    /// tokens instead.
    ///
    /// # Errors
    /// Keeps the old tokens, since a timeout or a 503 says nothing about them. After
    /// `invalid_grant` they are worthless, and the caller ends the session.
    pub(crate) async fn refresh(
        &self,
        client: &AuthenticationClient,
        stale: &Arc<Tokens>,
    ) -> Result<Arc<Tokens>, Failure> {
        let _turn = self.turn.lock().await;
        let current = self.tokens();
        if !Arc::ptr_eq(&current, stale) {
            return Ok(current);
        }
        let refresh_token = current.refresh.clone().ok_or(Failure::NoRefreshToken)?;
        let new = client.refresh_tokens(refresh_token.clone()).await?.data;
        let new = Arc::new(Tokens {
            access: new.access_token,
            // A server that does not rotate refresh tokens may omit it.
            refresh: new.refresh_token.or(Some(refresh_token)),
        });
        *self.lock() = Arc::clone(&new);
        Ok(new)
    }

    /// Revokes both tokens. A failure or a timeout is only logged: the session has already ended
    /// here, and the tokens expire on their own.
    pub(crate) async fn revoke(&self, client: &AuthenticationClient) {
        let revocations = async {
            // Waits for a refresh in progress, to revoke the tokens that it returns.
            let _turn = self.turn.lock().await;
            let tokens = self.tokens();
            let revoke = async |token: &Option<Secret>| match token {
                None => Ok(()),
                Some(token) => {
                    let request = TokenRevocationEndpointParams::new(token.clone());
                    client.revoke_token(request).await.map(drop)
                }
            };
            // Not every server revokes the access token along with the refresh token.
            tokio::join!(revoke(&tokens.refresh), revoke(&tokens.access))
        };
        match timeout(REVOCATION_LIMIT, revocations).await {
            Ok((refresh, access)) => {
                for (name, outcome) in [("refresh", refresh), ("access", access)] {
                    if let Err(error) = outcome {
                        eprintln!("The {name} token could not be revoked: {error}");
                    }
                }
            }
            Err(_) => eprintln!("The tokens could not be revoked: no response in time"),
        }
    }

    fn lock(&self) -> MutexGuard<'_, Arc<Tokens>> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
