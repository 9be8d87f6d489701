//! The end of a session in the browser.

use crate::generated::authentication::AuthenticationClient;
use crate::runtime::call::query::push_pair;
use crate::runtime::client::authentication::Protocol;
use crate::shared::secret::Secret;

/// # Logout
///
/// See [`oidc`](crate::oidc).
impl AuthenticationClient {
    /// Makes the URL that ends the user's session at GenAuth, to send the browser to. Which one it
    /// is depends on the [`protocol`](crate::oidc::Protocol) of the client. Nothing is sent.
    ///
    /// The tokens stay valid: [`revoke_token`](Self::revoke_token) ends those.
    ///
    /// ```
    /// # fn end(client: genauth::authentication::AuthenticationClient, id_token: genauth::Secret) {
    /// let url = client
    ///     .logout_url()
    ///     .post_logout_redirect_uri("https://app.example.com/")
    ///     .id_token_hint(id_token)
    ///     .build();
    /// # let _ = url;
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

/// The options of a logout, made by [`logout_url`](AuthenticationClient::logout_url). None is
/// required.
#[derive(Clone, Debug)]
#[must_use = "options do nothing until `build` is called"]
pub struct LogoutUrl {
    client: AuthenticationClient,
    redirect_uri: Option<String>,
    state: Option<Secret>,
    id_token: Option<Secret>,
}

impl LogoutUrl {
    /// Where the browser comes back to, as it is registered in the console. Default: it stays at a
    /// page of GenAuth.
    pub fn post_logout_redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// A text that comes back to the redirect URI. Only OpenID Connect has it.
    pub fn state(mut self, state: impl Into<Secret>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// The user's ID token, which says whose session ends; the server may want it for the
    /// redirect. It becomes a part of the URL, so do not log that. Only OpenID Connect has it.
    pub fn id_token_hint(mut self, token: impl Into<Secret>) -> Self {
        self.id_token = Some(token.into());
        self
    }

    /// Makes the URL.
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
