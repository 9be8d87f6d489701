//! Token requests for a code, a refresh token, or an access key, and the user info request.

use super::session::LoginSession;
use crate::generated::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto, OidcUserInfo, TokenEndPointParams,
    TokenEndPointParamsGrantType,
};
use crate::runtime::call::awaitable::Call;
use crate::runtime::client::authentication::Protocol;
use crate::shared::secret::Secret;

/// # Tokens of a login
///
/// See [`oidc`](crate::oidc).
impl AuthenticationClient {
    /// Exchanges the code of a callback for tokens (RFC 6749, section 4.1.3). A code can be used
    /// only once, within 10 minutes.
    ///
    /// [`finish_login`](Self::finish_login) checks the callback, calls this method, and verifies
    /// the ID token. This method does not verify it.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient, session: genauth::oidc::LoginSession) -> Result<(), genauth::Error> {
    /// let code = session.code("/callback?code=...&state=...")?;
    /// let tokens = client.exchange_code(&session, code).await?.data;
    /// println!("signed in for {} seconds", tokens.expire_in);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAccessTokenByCode")]
    pub fn exchange_code(
        &self,
        session: &LoginSession,
        code: impl Into<Secret>,
    ) -> Call<LoginTokenResponseDataDto> {
        let code: Secret = code.into();
        let request =
            TokenEndPointParams::new(TokenEndPointParamsGrantType::AuthorizationCode)
                .code(code)
                .redirect_uri(&session.redirect_uri)
                .code_verifier(session.code_verifier.clone());
        self.exchange(request)
    }

    /// Exchanges a refresh token for new tokens (RFC 6749, section 6).
    ///
    /// The server rotates refresh tokens: the response contains a new one, and the old one becomes
    /// invalid. Store the new one.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let tokens = client.refresh_tokens("the refresh token").await?.data;
    /// let (access_token, refresh_token) = (tokens.access_token, tokens.refresh_token);
    /// # let _ = (access_token, refresh_token);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getNewAccessTokenByRefreshToken")]
    pub fn refresh_tokens(
        &self,
        refresh_token: impl Into<Secret>,
    ) -> Call<LoginTokenResponseDataDto> {
        let refresh_token: Secret = refresh_token.into();
        let request =
            TokenEndPointParams::new(TokenEndPointParamsGrantType::RefreshToken)
                .refresh_token(refresh_token);
        self.exchange(request)
    }

    /// Gets an access token for a program instead of a user (RFC 6749, section 4.4).
    ///
    /// `access_key` and `access_secret` are an access key of the application's machine-to-machine
    /// authorization, and are sent in place of the app ID and app secret. `scope` lists the
    /// requested scopes, separated by spaces.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let tokens = client
    ///     .client_credentials("access key", "its secret", "orders:read")
    ///     .await?
    ///     .data;
    /// println!("valid for {} seconds", tokens.expire_in);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAccessTokenByClientCredentials")]
    pub fn client_credentials(
        &self,
        access_key: impl Into<String>,
        access_secret: impl Into<Secret>,
        scope: impl Into<String>,
    ) -> Call<LoginTokenResponseDataDto> {
        let grant = TokenEndPointParamsGrantType::ClientCredentials;
        let (access_key, scope): (String, String) = (access_key.into(), scope.into());
        let access_secret: Secret = access_secret.into();
        let request = TokenEndPointParams::new(grant)
            .client_id(access_key)
            .client_secret(access_secret)
            .scope(scope);
        self.exchange(request)
    }

    /// Gets the profile of the user that an access token was issued for (OpenID Connect Core,
    /// section 5.3).
    ///
    /// The scope of the token determines which claims are returned. The token is sent in the header
    /// `Authorization`, never in the URL.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let user = client.user_info("the access token").await?.data;
    /// println!("{}: {:?}", user.sub, user.name.value());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getUserInfoByAccessToken")]
    #[doc(alias = "getUserInfo")]
    pub fn user_info(&self, access_token: impl Into<Secret>) -> Call<OidcUserInfo> {
        let call = match self.settings.protocol {
            Protocol::OAuth2 => self.oauth_user_info(),
            _ => self.oidc_user_info_get(),
        };
        call.access_token(access_token)
    }

    fn exchange(&self, request: TokenEndPointParams) -> Call<LoginTokenResponseDataDto> {
        match self.settings.protocol {
            Protocol::OAuth2 => self.exchange_oauth_token(request),
            _ => self.exchange_token(request),
        }
    }
}
