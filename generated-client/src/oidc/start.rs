//! The first half of a login: the URL to redirect the browser to.

use std::fmt;

use super::pkce::{code_challenge, random_token};
use super::session::LoginSession;
use crate::generated::authentication::{AuthenticationClient, OidcResponseType};
use crate::runtime::call::query::push_pair;
use crate::runtime::client::authentication::Protocol;
use crate::runtime::error::Error;
use crate::runtime::error::inner::Kind;
use crate::shared::extra::Extra;
use crate::shared::percent::percent_encoded;
use crate::shared::secret::Secret;

/// # Login on the sign-in page of GenAuth
///
/// See [`oidc`](crate::oidc).
impl AuthenticationClient {
    /// Starts building a login on the sign-in page of GenAuth: the URL to redirect the browser to,
    /// and the session to store until it returns. Sends no request.
    ///
    /// Each login has its own random `state`, `nonce`, and PKCE verifier.
    ///
    /// ```
    /// # fn begin(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let login = client
    ///     .start_login()
    ///     .redirect_uri("https://app.example.com/callback")
    ///     .scope("openid profile offline_access")
    ///     .build()?;
    /// // Store `login.session`, and redirect the browser to `login.url`.
    /// # let _ = (login.session, login.url);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "buildAuthorizeUrl")]
    #[doc(alias = "loginWithRedirect")]
    #[doc(alias = "generateCodeChallenge")]
    pub fn start_login(&self) -> StartLogin {
        StartLogin {
            client: self.clone(),
            redirect_uri: None,
            scope: None,
            response_type: OidcResponseType::Code,
            response_mode: None,
            prompt: None,
            tenant_id: None,
            parameters: Vec::new(),
            pkce: true,
        }
    }
}

/// How the server returns the result of a login to the redirect URI: the parameter `response_mode`.
///
/// ```
/// # fn main() -> Result<(), genauth::Error> {
/// # let client = genauth::authentication::AuthenticationClient::builder()
/// #     .app_id("my-app")
/// #     .app_host("http://localhost:3000")
/// #     .redirect_uri("https://app.example.com/callback")
/// #     .build()?;
/// use genauth::oidc::ResponseMode;
///
/// let login = client.start_login().response_mode(ResponseMode::FormPost).build()?;
/// assert!(login.url.contains("response_mode=form_post"));
/// // The callback is a POST request: pass its body to `finish_login`.
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseMode {
    /// In the query of the redirect URI. Server default for an authorization code.
    Query,
    /// In the fragment of the redirect URI, which is visible only to scripts in the browser.
    Fragment,
    /// As a form in the body of a POST request. Browsers do not send `SameSite=Lax` cookies with
    /// it, so a session in such a cookie is not available.
    FormPost,
    /// As a message (`postMessage`) to the window that opened the sign-in page.
    WebMessage,
}

impl ResponseMode {
    fn as_str(self) -> &'static str {
        match self {
            Self::Query => "query",
            Self::Fragment => "fragment",
            Self::FormPost => "form_post",
            Self::WebMessage => "web_message",
        }
    }
}

/// A builder for a login, created by [`start_login`](AuthenticationClient::start_login). All
/// options are optional if the client has a redirect URI.
///
/// ```
/// use genauth::oidc::ResponseMode;
///
/// # fn main() -> Result<(), genauth::Error> {
/// # let client = genauth::authentication::AuthenticationClient::builder()
/// #     .app_id("my-app")
/// #     .app_host("http://localhost:3000")
/// #     .build()?;
/// let login = client
///     .start_login()
///     .redirect_uri("https://app.example.com/callback")
///     .scope("openid profile email offline_access")
///     .prompt("login consent")
///     .response_mode(ResponseMode::Query)
///     .parameter("login_hint", "smith@example.com")
///     .build()?;
/// assert!(login.url.starts_with("http://localhost:3000/oidc/auth?client_id=my-app&"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
#[must_use = "options do nothing until `build` is called"]
pub struct StartLogin {
    client: AuthenticationClient,
    redirect_uri: Option<String>,
    scope: Option<String>,
    response_type: OidcResponseType,
    response_mode: Option<ResponseMode>,
    prompt: Option<String>,
    tenant_id: Option<String>,
    parameters: Vec<(String, String)>,
    pkce: bool,
}

/// A started login, returned by [`StartLogin::build`].
#[derive(Clone)]
#[non_exhaustive]
pub struct StartedLogin {
    /// The URL to redirect the browser to, with status 302 or 303. It contains `state` and `nonce`,
    /// so do not log it.
    pub url: String,
    /// The session to store until the browser returns to the redirect URI.
    pub session: LoginSession,
}

impl fmt::Debug for StartedLogin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StartedLogin")
            .field("session", &self.session)
            .finish_non_exhaustive()
    }
}

impl StartLogin {
    /// Sets the URL that the browser returns to, which must be registered in the console. Default:
    /// the redirect URI of the client.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets the requested scopes, separated by spaces. Default: the scopes of the client, or else
    /// `openid profile`, or `user` for OAuth 2.0.
    ///
    /// `openid` is required unless the protocol is OAuth 2.0. With `offline_access`, the server
    /// issues a refresh token, and asks the user for consent.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets what the server returns to the redirect URI. Default: an authorization code (`code`),
    /// which [`finish_login`](AuthenticationClient::finish_login) requires.
    pub fn response_type(mut self, answer: impl Into<OidcResponseType>) -> Self {
        self.response_type = answer.into();
        self
    }

    /// Sets how the server returns the result. Default: chosen by the server, which uses the query
    /// for an authorization code.
    pub fn response_mode(mut self, mode: ResponseMode) -> Self {
        self.response_mode = Some(mode);
        self
    }

    /// Sets how the user is prompted (OpenID Connect Core, section 3.1.2.1), separated by spaces if
    /// there are several. Default: `consent` with the scope `offline_access`, or else chosen by the
    /// server.
    ///
    /// - `none`: no page is shown; the login fails if the user is not signed in.
    /// - `login`: the user signs in again, even with an active session.
    /// - `consent`: the user is asked for consent.
    /// - `select_account`: the user selects an account.
    #[doc(alias = "forced")]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// Sets the ID of the tenant whose sign-in page is shown. Default: none.
    pub fn tenant_id(mut self, id: impl Into<String>) -> Self {
        self.tenant_id = Some(id.into());
        self
    }

    /// Adds another query parameter, such as `ext_idp_conn_id`, `login_page_context`, `login_hint`,
    /// or `deviceId`.
    ///
    /// [`build`](Self::build) rejects parameters that have their own option or are generated for
    /// each login, such as `state`.
    pub fn parameter(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Disables PKCE, for a server that does not support it.
    ///
    /// The authorization code is then not bound to this login (RFC 9700, section 2.1.1).
    pub fn without_pkce(mut self) -> Self {
        self.pkce = false;
        self
    }

    /// Builds the URL and the session. Sends no request.
    ///
    /// # Errors
    /// Returns [`Error::is_config`] if there is no redirect URI, the scope lacks `openid`, a
    /// [`parameter`](Self::parameter) is already set by the client, the
    /// [`protocol`](crate::oidc::Protocol) of the client is SAML or CAS, or the operating system's
    /// random number generator fails.
    pub fn build(self) -> Result<StartedLogin, Error> {
        self.begin().map_err(|problem| {
            self.client.failed("buildAuthorizeUrl", Kind::Request(problem))
        })
    }

    fn begin(&self) -> Result<StartedLogin, String> {
        let path = match self.client.settings.protocol {
            Protocol::Oidc => "/oidc/auth",
            Protocol::OAuth2 => "/oauth/auth",
            Protocol::Saml | Protocol::Cas => {
                return Err("the protocol of the client is SAML or CAS: call \
                    `saml_login_url` or `cas_login_url`"
                    .to_owned());
            }
        };
        let scope = self.whole_scope()?;
        let session = self.session()?;
        let query = self.query(&scope, &session)?;
        Ok(StartedLogin {
            url: format!("{}{path}?{query}", self.client.base_url()),
            session,
        })
    }

    fn is_oidc(&self) -> bool {
        self.client.settings.protocol == Protocol::Oidc
    }

    fn whole_scope(&self) -> Result<String, String> {
        let default = if self.is_oidc() { "openid profile" } else { "user" };
        let scope = self.scope.as_ref().or(self.client.settings.scope.as_ref());
        let scope = scope.map_or(default, String::as_str);
        if self.is_oidc() && !has_word(scope, "openid") {
            return Err(format!(
                "invalid scope `{scope}`: OpenID Connect requires `openid`"
            ));
        }
        Ok(scope.to_owned())
    }

    fn session(&self) -> Result<LoginSession, String> {
        let redirect_uri = self.redirect_uri.as_ref();
        let redirect_uri = redirect_uri.or(self.client.settings.redirect_uri.as_ref());
        Ok(LoginSession {
            redirect_uri: redirect_uri.cloned().ok_or(
                "`redirect_uri` is missing: call `.redirect_uri(\"https://...\")` on the login or \
                 on the client's builder",
            )?,
            issuer: self.is_oidc().then(|| format!("{}/oidc", self.client.base_url())),
            state: random_token()?,
            nonce: self.is_oidc().then(random_token).transpose()?,
            code_verifier: self.pkce.then(random_token).transpose()?,
            extra: Extra::default(),
        })
    }

    fn query(&self, scope: &str, session: &LoginSession) -> Result<String, String> {
        let verifier = session.code_verifier.as_ref();
        let challenge = verifier.map(|it| code_challenge(it.expose_secret()));
        let consent = has_word(scope, "offline_access").then_some("consent");
        let parameters = [
            ("client_id", Some(&*self.client.settings.app_id)),
            ("response_type", Some(self.response_type.as_str())),
            ("redirect_uri", Some(&session.redirect_uri)),
            ("scope", Some(scope)),
            ("state", Some(session.state.expose_secret())),
            ("nonce", session.nonce.as_ref().map(Secret::expose_secret)),
            ("code_challenge", challenge.as_deref()),
            ("code_challenge_method", challenge.as_ref().map(|_| "S256")),
            ("response_mode", self.response_mode.map(ResponseMode::as_str)),
            ("prompt", self.prompt.as_deref().or(consent)),
            ("tenant_id", self.tenant_id.as_deref()),
        ];
        let mut query = String::new();
        for (name, value) in parameters {
            if self.parameters.iter().any(|(own, _)| own == name) {
                return Err(format!(
                    "the parameter `{name}` is set by the client: use the option of that name, \
                     or leave it out"
                ));
            }
            if let Some(value) = value {
                push_pair(&mut query, name, value);
            }
        }
        for (name, value) in &self.parameters {
            push_pair(&mut query, &percent_encoded(name), value);
        }
        Ok(query)
    }
}

fn has_word(text: &str, wanted: &str) -> bool {
    text.split_ascii_whitespace().any(|word| word == wanted)
}
