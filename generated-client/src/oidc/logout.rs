//! The URL that ends the session of a user in the browser.

use crate::generated::authentication::AuthenticationClient;
use crate::runtime::call::query::push_pair;
use crate::runtime::client::authentication::Protocol;
use crate::shared::secret::Secret;

/// # Logout
///
/// See [`oidc`](crate::oidc).
impl AuthenticationClient {
    /// Starts building the URL that ends the user's session at GenAuth, to redirect the browser to.
    /// Sends no request.
    ///
    /// The [`protocol`](crate::oidc::Protocol) of the client decides which endpoint it is. For
    /// OpenID Connect, it is that of OpenID Connect RP-Initiated Logout 1.0. The tokens stay valid:
    /// revoke them with [`revoke_token`](Self::revoke_token).
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::Error> {
    /// use genauth::authentication::AuthenticationClient;
    ///
    /// let client = AuthenticationClient::builder()
    ///     .app_id("my-app")
    ///     .app_host("http://localhost:3000")
    ///     .build()?;
    /// let url = client
    ///     .logout_url()
    ///     .id_token_hint("the ID token")
    ///     .post_logout_redirect_uri("https://app.example.com/")
    ///     .build();
    /// assert_eq!(
    ///     url,
    ///     "http://localhost:3000/oidc/session/end?id_token_hint=the%20ID%20token\
    ///      &post_logout_redirect_uri=https%3A%2F%2Fapp.example.com%2F"
    /// );
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "buildLogoutUrl")]
    #[doc(alias = "logoutWithRedirect")]
    pub fn logout_url(&self) -> LogoutUrl {
        LogoutUrl {
            client: self.clone(),
            redirect_uri: None,
            state: None,
            id_token: None,
        }
    }
}

/// A builder for the logout URL, created by [`logout_url`](AuthenticationClient::logout_url). All
/// options are optional.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until `build` is called"]
pub struct LogoutUrl {
    client: AuthenticationClient,
    redirect_uri: Option<String>,
    state: Option<Secret>,
    id_token: Option<Secret>,
}

impl LogoutUrl {
    /// Sets the URL that the browser returns to, which must be registered in the console. Default:
    /// the browser stays on a GenAuth page.
    ///
    /// Sent as `post_logout_redirect_uri` for OpenID Connect, as `url` for CAS, and as
    /// `redirect_uri` for OAuth 2.0 and SAML.
    pub fn post_logout_redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets an opaque value that is returned to the redirect URI as `state`. Ignored unless the
    /// protocol is OpenID Connect.
    pub fn state(mut self, state: impl Into<Secret>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets the user's ID token, which identifies the session to end. Ignored unless the protocol
    /// is OpenID Connect.
    ///
    /// The server may require it to redirect the browser. The token becomes part of the URL, so do
    /// not log the URL.
    pub fn id_token_hint(mut self, token: impl Into<Secret>) -> Self {
        self.id_token = Some(token.into());
        self
    }

    /// Builds the URL. Sends no request.
    #[must_use]
    pub fn build(self) -> String {
        let Self {
            client,
            redirect_uri,
            state,
            id_token,
        } = self;
        let (path, redirect) = match client.settings.protocol {
            Protocol::Oidc => ("/oidc/session/end", "post_logout_redirect_uri"),
            Protocol::Cas => ("/cas-idp/logout", "url"),
            Protocol::OAuth2 | Protocol::Saml => {
                ("/login/profile/logout", "redirect_uri")
            }
        };
        let oidc = client.settings.protocol == Protocol::Oidc;
        let secret = |text: &Option<Secret>| {
            text.as_ref().filter(|_| oidc).map(|it| it.expose_secret().to_owned())
        };
        let mut query = String::new();
        for (name, value) in [
            ("state", secret(&state)),
            ("id_token_hint", secret(&id_token)),
            (redirect, redirect_uri),
        ] {
            if let Some(value) = value {
                push_pair(&mut query, name, &value);
            }
        }
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{path}{mark}{query}", client.base_url())
    }
}
