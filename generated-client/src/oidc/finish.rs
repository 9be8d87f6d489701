//! The end of a login: from the callback to tokens, and to who the user is.

use super::session::LoginSession;
use crate::generated::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto,
};
use crate::runtime::error::Error;
#[cfg(feature = "verify")]
use crate::verify::IdTokenClaims;

/// A login that is finished.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FinishedLogin {
    /// The tokens of the user.
    pub tokens: LoginTokenResponseDataDto,
    /// Who the user is, as the verified ID token says. Logins by OAuth 2.0 have none. Feature
    /// `verify`.
    #[cfg(feature = "verify")]
    pub user: Option<IdTokenClaims>,
}

impl AuthenticationClient {
    /// Finishes a login: checks that the callback answers it, exchanges its code for tokens, and,
    /// with the feature `verify`, verifies the ID token among them: signature, issuer, application,
    /// time, the nonce of this login and, if the token has one, `at_hash`. Without that feature the
    /// ID token is handed on as it came; then ask [`user_info`](Self::user_info) who the user is.
    ///
    /// `callback` is the URL that the browser was sent to, or its query alone, or the body of a
    /// POST by `response_mode=form_post`. Take the session out of where it was kept, so that it
    /// serves once.
    ///
    /// # Errors
    /// - [`Error::is_callback`]: the callback answers another login, or says that this one failed.
    ///   Nothing was sent.
    /// - [`Error::oauth_code`] is `invalid_grant`: the server does not take the code.
    /// - [`Error::is_id_token`]: the ID token is not to be trusted.
    ///
    /// ```no_run
    /// # async fn end(client: genauth::authentication::AuthenticationClient, session: genauth::oidc::LoginSession) -> Result<(), genauth::Error> {
    /// let login = client.finish_login(&session, "/callback?code=...&state=...").await?;
    /// if let Some(token) = &login.tokens.access_token {
    ///     let user = client.user_info(token.clone()).await?.data;
    ///     println!("{} has signed in", user.sub);
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
