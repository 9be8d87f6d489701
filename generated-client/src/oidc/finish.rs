//! The second half of a login: exchanges the callback for tokens and identifies the user.

use super::session::LoginSession;
use crate::generated::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto,
};
use crate::runtime::error::Error;
#[cfg(feature = "verify")]
use crate::verify::IdTokenClaims;

/// The result of a login, returned by [`finish_login`](AuthenticationClient::finish_login).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FinishedLogin {
    /// The tokens of the user.
    pub tokens: LoginTokenResponseDataDto,
    /// The claims of the verified ID token, which identify the user. `None` for OAuth 2.0 logins,
    /// which have no ID token. Requires the feature `verify`.
    #[cfg(feature = "verify")]
    pub user: Option<IdTokenClaims>,
}

impl AuthenticationClient {
    /// Finishes a login: checks the callback, exchanges its code for tokens, and verifies the ID
    /// token.
    ///
    /// `callback` is the URL that the browser was redirected to, only its query, or the body of a
    /// `response_mode=form_post` request. Remove the session from where it was stored, so that it
    /// can be used only once.
    ///
    /// The callback must repeat the `state` of the session and, if it names an issuer (RFC 9207),
    /// the right one. With the feature `verify`, the ID token is verified as OpenID Connect Core,
    /// section 3.1.3.7, requires: its signature, issuer, audience, times, the nonce of this login,
    /// and `at_hash` if present. Without that feature, the ID token is returned unverified; call
    /// [`user_info`](Self::user_info) to identify the user.
    ///
    /// # Errors
    /// - [`Error::is_callback`]: the callback belongs to another login, or reports that this login
    ///   failed. No request was sent.
    /// - [`Error::oauth_code`] is `invalid_grant`: the server rejected the code.
    /// - [`Error::is_id_token`]: the ID token is missing or was rejected.
    ///
    /// ```no_run
    /// # async fn end(client: genauth::authentication::AuthenticationClient, session: genauth::oidc::LoginSession) -> Result<(), genauth::Error> {
    /// let login = client.finish_login(&session, "/callback?code=...&state=...").await?;
    /// if let Some(token) = &login.tokens.access_token {
    ///     let user = client.user_info(token.clone()).await?.data;
    ///     println!("{} signed in", user.sub);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "handleRedirectCallback")]
    pub async fn finish_login(
        &self,
        session: &LoginSession,
        callback: &str,
    ) -> Result<FinishedLogin, Error> {
        let code = session.code(callback)?;
        let tokens = self.exchange_code(session, code).await?.data;
        Ok(FinishedLogin {
            #[cfg(feature = "verify")]
            user: self.user_of(session, &tokens).await?,
            tokens,
        })
    }
}
