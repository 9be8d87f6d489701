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

/// A client of the authentication API, which an application calls for, or on behalf of, its users.
///
/// Cloning is cheap, and clones share connections: create one client and keep it.
///
/// The methods below start with the conveniences of this crate, followed by the operations of the
/// API in groups. The [module](crate::authentication) lists all operations on one page.
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

/// The protocol that an application signs its users in with, as configured in the console.
///
/// ```
/// use genauth::authentication::AuthenticationClient;
/// use genauth::oidc::Protocol;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = AuthenticationClient::builder()
///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
///     .app_host("https://example.genauth.ai")
/// #   .app_host("http://localhost:3000")
///     .protocol(Protocol::OAuth2)
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Protocol {
    /// OpenID Connect.
    #[default]
    Oidc,
    /// OAuth 2.0, which has no ID token.
    OAuth2,
    /// SAML 2.0.
    Saml,
    /// The CAS protocol.
    Cas,
}

/// The settings of logins.
pub(crate) struct Settings {
    pub(crate) app_id: String,
    pub(crate) redirect_uri: Option<String>,
    pub(crate) scope: Option<String>,
    pub(crate) protocol: Protocol,
}

/// # Client
impl AuthenticationClient {
    /// Returns a builder with the default options.
    ///
    /// See [`AuthenticationClient`] for an example.
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

    /// Returns the app ID.
    pub(crate) fn app_id(&self) -> &str {
        &self.settings.app_id
    }

    /// Returns a client that calls the API with the access token of another user.
    ///
    /// It shares the connections of this client, so a server can create one for each request that
    /// it handles.
    ///
    /// # Errors
    /// Returns [`Error::is_config`] if the token contains characters that a header cannot have.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetProfileDto;
    ///
    /// let user = client.with_access_token("the access token of the user")?;
    /// let profile = user.get_profile(GetProfileDto::new()).await?;
    /// # Ok(())
    /// # }
    /// ```
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

    /// Prepares a call. Errors in the request are reported when it is awaited.
    pub(crate) fn call<T>(
        &self,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Call<T> {
        Call::new(&self.core, operation, request)
    }

    /// Prepares a paginated call. `items` takes the items out of a page.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    pub(crate) fn call_list<T, I>(
        &self,
        operation: &'static Operation,
        request: impl Record + Sync + 'static,
        items: fn(T) -> Vec<I>,
    ) -> Call<T, I> {
        Call::list(&self.core, operation, Arc::new(request), items)
    }

    /// Returns scheme, host, and base path, without a trailing slash.
    pub(crate) fn base_url(&self) -> &str {
        self.core.base.as_str()
    }

    /// Returns the error of a method that makes several calls or none.
    pub(crate) fn failed(&self, operation: &'static str, kind: Kind) -> Error {
        Failure::from(kind).finish(Some(operation), &self.core.secrets)
    }

    /// Returns the same error with a cause.
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

/// The parts of a client that a token verifier reuses.
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

/// A builder for an [`AuthenticationClient`]. The options [`app_id`](Self::app_id) and
/// [`app_host`](Self::app_host) are required.
#[must_use = "builders do nothing until `build` is called"]
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
    /// Sets the app ID. Required.
    pub fn app_id(mut self, id: impl Into<String>) -> Self {
        self.app_id = Some(id.into());
        self
    }

    /// Sets the app secret. Default: none.
    ///
    /// Sign-ins and the token endpoints require it, unless the application is configured without a
    /// secret; see [`client_authentication`](Self::client_authentication). It is sent to those
    /// endpoints only, and never printed.
    pub fn app_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.app_secret = Some(secret.into());
        self
    }

    /// Sets the URL of the application, such as `https://example.genauth.ai`. Required.
    ///
    /// A path in the URL is prepended to the path of every request. Trailing slashes are ignored.
    /// Plain `http` is accepted only for the local machine (`localhost`, `127.0.0.0/8`, and
    /// `[::1]`).
    pub fn app_host(mut self, url: impl Into<String>) -> Self {
        self.options.host = Some(url.into());
        self
    }

    /// Sets the access token of the signed-in user, which is sent in the header `authorization` of
    /// calls that are made for a user. Default: none.
    ///
    /// See also [`with_access_token`](AuthenticationClient::with_access_token) and
    /// [`Call::access_token`].
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// Sets how the application authenticates to the token, introspection, and revocation
    /// endpoints. It must match the setting in the console. Default:
    /// [`ClientAuthentication::ClientSecretPost`].
    #[doc(alias = "tokenEndPointAuthMethod")]
    pub fn client_authentication(mut self, method: ClientAuthentication) -> Self {
        self.client_authentication = method;
        self
    }

    /// Sets how the application authenticates to the introspection endpoint, if that differs.
    /// Default: the method set with [`client_authentication`](Self::client_authentication).
    #[doc(alias = "introspectionEndPointAuthMethod")]
    pub fn introspection_authentication(mut self, method: ClientAuthentication) -> Self {
        self.introspection_authentication = Some(method);
        self
    }

    /// Sets how the application authenticates to the revocation endpoint, if that differs. Default:
    /// the method set with [`client_authentication`](Self::client_authentication).
    #[doc(alias = "revocationEndPointAuthMethod")]
    pub fn revocation_authentication(mut self, method: ClientAuthentication) -> Self {
        self.revocation_authentication = Some(method);
        self
    }

    /// Sets the protocol that the application signs its users in with. Default: [`Protocol::Oidc`].
    pub fn protocol(mut self, protocol: Protocol) -> Self {
        self.protocol = protocol;
        self
    }

    /// Sets the URL that the browser returns to after a [login](crate::oidc), as registered in the
    /// console. Default: none, so each login must set it.
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::Error> {
    /// use genauth::authentication::AuthenticationClient;
    ///
    /// let client = AuthenticationClient::builder()
    ///     .app_id("64f0c1d2e3a4b5c6d7e8f901")
    ///     .app_host("https://example.genauth.ai")
    /// #   .app_host("http://localhost:3000")
    ///     .redirect_uri("https://app.example.com/callback")
    ///     .scope("openid profile email")
    ///     .build()?;
    /// let login = client.start_login().build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "redirectUri")]
    pub fn redirect_uri(mut self, uri: impl Into<String>) -> Self {
        self.redirect_uri = Some(uri.into());
        self
    }

    /// Sets the scopes of the tokens of a [login](crate::oidc), separated by spaces. Default:
    /// `openid profile`, or `user` for OAuth 2.0.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    common_options!();

    /// Builds the client. Sends no request.
    ///
    /// # Errors
    /// Returns one error ([`Error::is_config`]) that lists all missing and invalid options, each
    /// with a fix.
    pub fn build(self) -> Result<AuthenticationClient, Error> {
        let mut problems = Problems::default();
        let app_id = self.app_id.unwrap_or_default();
        let mut id_header = None;
        if app_id.is_empty() {
            problems.add(
                "`app_id` is missing: call `.app_id(\"...\")` with the application's ID",
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
                    "`app_secret` is empty: pass the secret, or leave the option out",
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
