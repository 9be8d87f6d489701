//! The client of the authentication API.

use std::fmt;
use std::sync::Arc;

use super::kept::Kept;
use super::options::{Options, common_options};
use crate::runtime::call::awaitable::Call;
use crate::runtime::call::core::Core;
use crate::runtime::codec::Record;
use crate::runtime::credentials::application::{Application, ClientAuthentication};
use crate::runtime::credentials::authorize::Credentials;
use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::error::problems::Problems;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Operation;
use crate::shared::secret::Secret;
#[cfg(feature = "verify")]
use crate::shared::transport::Transport;

/// The client of the authentication API: what an application does for, or as, its users.
///
/// Cloning is cheap and the clones share their connections, so make one client and keep it.
///
/// Below, what this crate makes easier comes first, and then the operations of the API in groups,
/// which the [module](crate::authentication) lists on one page.
///
/// ```
/// use genauth::authentication::AuthenticationClient;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = AuthenticationClient::builder()
///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
///     .app_secret("9f86d081884c7d659a2feaa0c55ad015")
///     .app_host("https://example.genauth.ai")
/// #   .app_host("http://localhost:3000")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct AuthenticationClient {
    pub(crate) settings: Arc<Settings>,
    pub(crate) core: Arc<Core>,
    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) kept: Kept,
}

/// By which protocol an application signs its users in, as the console has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// OpenID Connect.
    #[default]
    Oidc,
    /// OAuth 2.0, which knows no ID token.
    OAuth2,
    /// SAML 2.0.
    Saml,
    /// CAS.
    Cas,
}

/// What logins begin with.
pub(crate) struct Settings {
    pub(crate) app_id: String,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) protocol: Protocol,
}

/// # The client
impl AuthenticationClient {
    /// Starts with the default options.
    pub fn builder() -> AuthenticationClientBuilder {
        AuthenticationClientBuilder {
            app_id: None,
            app_secret: None,
            access_token: None,
            client_authentication: ClientAuthentication::default(),
            introspection_authentication: None,
            revocation_authentication: None,
            protocol: Protocol::default(),
            redirect_uri: None,
            scope: None,
            options: Options::new("app_host"),
        }
    }

    /// The id of the application.
    pub(crate) fn app_id(&self) -> &str {
        &self.settings.app_id
    }

    /// The same client for another user: its calls are made with this access token.
    ///
    /// It shares the connections of this one, so that a server can make one for each request that
    /// it serves.
    ///
    /// # Errors
    /// [`Error::is_config`] if the token cannot stand in a header.
    pub fn with_access_token(&self, token: impl Into<Secret>) -> Result<Self, Error> {
        let token = token.into();
        let mut problems = Problems::default();
        let user = problems.token("access_token", "", &token);
        let mut core = Core::clone(&self.core);
        core.secrets.add(token.expose_secret());
        if user.is_none() {
            return Err(
                Failure::from(Kind::Options(problems.0)).finish(None, &core.secrets)
            );
        }
        core.credentials.user = user;
        Ok(Self {
            core: Arc::new(core),
            ..self.clone()
        })
    }

    /// Prepares a call. What is wrong with it is said when it is awaited.
    pub(crate) fn call<T>(
        &self,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Call<T> {
        Call::new(&self.core, operation, request)
    }

    /// Prepares a call that answers a page of a long list, whose entries are taken out by `items`.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    pub(crate) fn call_list<T, I>(
        &self,
        operation: &'static Operation,
        request: impl Record + Sync + 'static,
        items: fn(T) -> Vec<I>,
    ) -> Call<T, I> {
        Call::list(&self.core, operation, Arc::new(request), items)
    }

    /// Scheme, host and base path, without a slash at the end.
    pub(crate) fn base_url(&self) -> &str {
        self.core.base.as_str()
    }

    /// An error of something that is more than one call, or none.
    pub(crate) fn failed(&self, operation: &'static str, kind: Kind) -> Error {
        Failure::from(kind).finish(Some(operation), &self.core.secrets)
    }

    /// The same with a cause.
    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) fn failed_because(
        &self,
        operation: &'static str,
        kind: Kind,
        cause: impl Into<crate::shared::transport::BoxError>,
    ) -> Error {
        let failure = Failure::from(kind).because(cause.into());
        failure.finish(Some(operation), &self.core.secrets)
    }

    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) fn total_timeout(&self) -> std::time::Duration {
        self.core.total_timeout
    }
}

/// What a verifier of tokens takes over.
#[cfg(feature = "verify")]
impl AuthenticationClient {
    pub(crate) fn app_secret(&self) -> Option<&Secret> {
        self.core.credentials.application.as_ref()?.secret.as_ref()
    }

    pub(crate) fn transport(&self) -> Arc<dyn Transport> {
        Arc::clone(&self.core.transport)
    }
}

impl fmt::Debug for AuthenticationClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationClient")
            .field("app_id", &self.settings.app_id)
            .field("app_host", &self.core.base)
            .finish_non_exhaustive()
    }
}

/// The options of an [`AuthenticationClient`]. [`app_id`](Self::app_id) and
/// [`app_host`](Self::app_host) are required.
#[must_use = "options do nothing until `build` is called"]
pub struct AuthenticationClientBuilder {
    app_id: Option<String>,
    app_secret: Option<Secret>,
    access_token: Option<Secret>,
    client_authentication: ClientAuthentication,
    introspection_authentication: Option<ClientAuthentication>,
    revocation_authentication: Option<ClientAuthentication>,
    protocol: Protocol,
    redirect_uri: Option<String>,
    scope: Option<String>,
    options: Options,
}

impl AuthenticationClientBuilder {
    /// The id of the application. Required.
    pub fn app_id(mut self, id: impl Into<String>) -> Self {
        self.app_id = Some(id.into());
        self
    }

    /// The secret of the application. Sign-ins and what has to do with tokens need it, unless the
    /// application has none: see [`client_authentication`](Self::client_authentication). It is
    /// sent to no others, and hidden from everything that is printed. Default: none.
    pub fn app_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.app_secret = Some(secret.into());
        self
    }

    /// The URL of the application, such as `https://example.genauth.ai`. Required.
    ///
    /// A path is kept as the beginning of every path; slashes at the end do not matter. Plain http
    /// is accepted for this machine only (`localhost`, `127.0.0.0/8`, `[::1]`).
    pub fn app_host(mut self, url: impl Into<String>) -> Self {
        self.options.host = Some(url.into());
        self
    }

    /// The access token of the user who is logged in. It goes, in the header `authorization`, with
    /// the calls that are made for a user. Default: none.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// How the application proves who it is where it gets, looks at and revokes tokens: what the
    /// console says for it. Default: [`ClientAuthentication::ClientSecretPost`].
    #[doc(alias = "tokenEndPointAuthMethod")]
    pub fn client_authentication(mut self, method: ClientAuthentication) -> Self {
        self.client_authentication = method;
        self
    }

    /// The same where it looks at tokens alone. Default: the same as everywhere.
    #[doc(alias = "introspectionEndPointAuthMethod")]
    pub fn introspection_authentication(mut self, method: ClientAuthentication) -> Self {
        self.introspection_authentication = Some(method);
        self
    }

    /// The same where it revokes tokens alone. Default: the same as everywhere.
    #[doc(alias = "revocationEndPointAuthMethod")]
    pub fn revocation_authentication(mut self, method: ClientAuthentication) -> Self {
        self.revocation_authentication = Some(method);
        self
    }

    /// By which protocol the application signs its users in. Default: [`Protocol::Oidc`].
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// Where the browser comes back to after a [login](crate::oidc), as it is registered in the
    /// console. Default: none, and each login has to say it.
    #[doc(alias = "redirectUri")]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// What the tokens of a [login](crate::oidc) are for: words with spaces between. Default:
    /// `openid profile`, and `user` with OAuth 2.0.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    common_options!();

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// One error that names all options that are missing or wrong, each with what to do about it;
    /// [`Error::is_config`] is true for it.
    pub fn build(self) -> Result<AuthenticationClient, Error> {
        let mut problems = Problems::default();
        let app_id = self.app_id.unwrap_or_default();
        let mut id_header = None;
        if app_id.is_empty() {
            problems.add(
                "`app_id` is missing: call `.app_id(\"...\")` with the application's id",
            );
        } else {
            id_header = problems.header_value("app_id", &app_id);
        }
        let mut secrets = Secrets::default();
        self.options.network.collect(&mut secrets);
        if let Some(secret) = &self.app_secret {
            secrets.add(secret.expose_secret());
            if secret.expose_secret().is_empty() {
                problems.add(
                    "`app_secret` is empty: give the secret, or leave the option out",
                );
            }
        }
        let mut user = None;
        if let Some(token) = &self.access_token {
            secrets.add(token.expose_secret());
            user = problems.token("access_token", "", token);
        }
        problems.redirect_uri(self.redirect_uri.as_deref());
        let method = self.client_authentication;
        let application = Application {
            id: app_id.clone(),
            secret: self.app_secret,
            token: method,
            introspection: self.introspection_authentication.unwrap_or(method),
            revocation: self.revocation_authentication.unwrap_or(method),
        };
        let id_name = self.options.brand.header("app-id");
        match (self.options.build(&mut problems), id_name, id_header) {
            (Some(mut core), Ok(name), Some(value)) if problems.0.is_empty() => {
                core.headers.insert(name, value);
                let core = Core {
                    credentials: Credentials {
                        user,
                        application: Some(Arc::new(application)),
                        ..core.credentials
                    },
                    secrets,
                    ..core
                };
                Ok(AuthenticationClient {
                    settings: Arc::new(Settings {
                        app_id,
                        redirect_uri: self.redirect_uri,
                        scope: self.scope,
                        protocol: self.protocol,
                    }),
                    core: Arc::new(core),
                    kept: Kept::default(),
                })
            }
            _ => Err(Failure::from(Kind::Options(problems.0)).finish(None, &secrets)),
        }
    }
}

impl fmt::Debug for AuthenticationClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationClientBuilder")
            .field("app_id", &self.app_id)
            .field("app_secret", &self.app_secret)
            .field("access_token", &self.access_token)
            .field("client_authentication", &self.client_authentication)
            .field("introspection_authentication", &self.introspection_authentication)
            .field("revocation_authentication", &self.revocation_authentication)
            .field("protocol", &self.protocol)
            .field("redirect_uri", &self.redirect_uri)
            .field("scope", &self.scope)
            .field("options", &self.options)
            .finish()
    }
}
