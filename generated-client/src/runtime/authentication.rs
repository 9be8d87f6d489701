//! The client of the authentication API.

use std::fmt;
use std::sync::Arc;

use super::call::Call;
use super::codec::Record;
use super::core::Core;
use super::error::Error;
use super::failure::{Failure, Kind};
use super::operation::Operation;
use super::options::{Options, Problems, common_options};
use super::redact::Secrets;
use super::secret::Secret;

/// The client of the authentication API: what an application does for, or as, its users.
///
/// Cloning is cheap and the clones share their connections, so make one client and keep it.
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
    app_id: Arc<str>,
    core: Arc<Core>,
}

impl AuthenticationClient {
    /// Starts with the default options.
    pub fn builder() -> AuthenticationClientBuilder {
        AuthenticationClientBuilder {
            app_id: None,
            app_secret: None,
            access_token: None,
            options: Options::new("app_host"),
        }
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
        core.user = user;
        Ok(Self {
            app_id: Arc::clone(&self.app_id),
            core: Arc::new(core),
        })
    }

    /// Prepares a call. What is wrong with it is said when it is awaited.
    pub(crate) fn call<T>(
        &self,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Call<T> {
        self.core.call(operation, request)
    }
}

impl fmt::Debug for AuthenticationClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthenticationClient")
            .field("app_id", &self.app_id)
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
    options: Options,
}

impl AuthenticationClientBuilder {
    /// The id of the application. Required.
    pub fn app_id(mut self, id: impl Into<String>) -> Self {
        self.app_id = Some(id.into());
        self
    }

    /// The secret of the application. It is sent only by operations that need it, and hidden from
    /// everything that is printed.
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
        let id_name = self.options.brand.header("app-id");
        match (self.options.build(&mut problems), id_name, id_header) {
            (Some(mut core), Ok(name), Some(value)) if problems.0.is_empty() => {
                core.headers.insert(name, value);
                let core = Core {
                    user,
                    secrets,
                    ..core
                };
                Ok(AuthenticationClient {
                    app_id: app_id.into(),
                    core: Arc::new(core),
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
            .field("options", &self.options)
            .finish()
    }
}
