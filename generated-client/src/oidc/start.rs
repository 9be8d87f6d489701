//! The beginning of a login: the URL that the browser is sent to.

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

/// # Login on GenAuth's page
///
/// See [`oidc`](crate::oidc).
impl AuthenticationClient {
    /// Begins a login on the sign-in page of GenAuth: makes the URL to send the browser to, and
    /// what to keep until it comes back. Nothing is sent.
    ///
    /// State, nonce and PKCE verifier are random and new each time.
    ///
    /// ```
    /// # fn begin(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// let login = client
    ///     .start_login()
    ///     .redirect_uri("https://app.example.com/callback")
    ///     .scope("openid profile offline_access")
    ///     .build()?;
    /// // Keep `login.session`, and answer the browser with a redirect to `login.url`.
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

/// How the server hands the outcome of a login to the redirect URI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResponseMode {
    /// In the query of the URL: the default for a code.
    Query,
    /// Behind `#`, where only scripts in the browser see it.
    Fragment,
    /// As the body of a POST. Session cookies that are `SameSite=Lax` do not come with it.
    FormPost,
    /// As a message to the window that opened the page.
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

/// The options of a login, made by
/// [`start_login`](AuthenticationClient::start_login). None is required when the client has a
/// redirect URI.
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

/// A login that has begun.
#[derive(Clone)]
#[non_exhaustive]
pub struct StartedLogin {
    /// Where to send the browser, with status 302 or 303. It holds the state and the nonce, so do
    /// not log it.
    pub url: String,
    /// What to keep until the browser comes back.
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
    /// Where the browser comes back to, as it is registered in the console. Default: the client's.
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// What the tokens are for: words with spaces between. `openid` has to be among them, except
    /// with OAuth 2.0; with `offline_access` there is a refresh token, and the user is asked to
    /// consent. Default: the client's.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// What the server answers with. Default: a code, which
    /// [`finish_login`](AuthenticationClient::finish_login) needs.
    pub fn response_type(mut self, answer: impl Into<OidcResponseType>) -> Self {
        self.response_type = answer.into();
        self
    }

    /// How the server hands over the outcome. Default: its choice, which is the query for a code.
    pub fn response_mode(mut self, mode: ResponseMode) -> Self {
        self.response_mode = Some(mode);
        self
    }

    /// How the user is asked: `none`, `login` to sign in even if a session is there, `consent`,
    /// `select_account`, or several with spaces between. Default: `consent` with the scope
    /// `offline_access`, else the server's choice.
    #[doc(alias = "forced")]
    pub fn prompt(mut self, prompt: impl Into<String>) -> Self {
        self.prompt = Some(prompt.into());
        self
    }

    /// The id of the tenant whose sign-in page is shown. Default: none.
    pub fn tenant_id(mut self, id: impl Into<String>) -> Self {
        self.tenant_id = Some(id.into());
        self
    }

    /// Another parameter, such as `ext_idp_conn_id`, `login_page_context`, `login_hint` or
    /// `deviceId`. One that has an option here, or is made for each login, is an error when the URL
    /// is built.
    pub fn parameter(
        mut self,
        name: impl Into<String>,
        value: impl Into<String>,
    ) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Leaves PKCE out, for a server that cannot do it.
    pub fn without_pkce(mut self) -> Self {
        self.pkce = false;
        self
    }

    /// Makes the URL. Nothing is sent.
    ///
    /// # Errors
    /// [`Error::is_config`] when there is no redirect URI, `openid` is not in the scope, or an
    /// option is contradictory.
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
                return Err("the client speaks SAML or CAS: see `saml_login_url` and \
                    `cas_login_url`"
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
            return Err("the scope has to hold `openid`".to_owned());
        }
        Ok(scope.to_owned())
    }

    fn session(&self) -> Result<LoginSession, String> {
        let redirect_uri = self.redirect_uri.as_ref();
        let redirect_uri = redirect_uri.or(self.client.settings.redirect_uri.as_ref());
        Ok(LoginSession {
            redirect_uri: redirect_uri.cloned().ok_or(
                "there is no redirect URI: call `.redirect_uri(\"https://...\")` here or on the \
                 builder of the client",
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
                return Err(format!("the parameter `{name}` is set by the client"));
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
