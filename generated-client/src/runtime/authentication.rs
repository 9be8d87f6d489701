//! The client of the authentication API.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::call::Call;
use super::codec::Record;
use super::core::{Brand, Core, Options, Problems};
use super::error::Error;
use super::failure::{Failure, Kind};
use super::operation::Operation;
use super::redact::Secrets;
use super::secret::Secret;
use super::transport::Transport;

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
        AuthenticationClientBuilder::default()
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
#[derive(Default)]
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
        self.options.app_host = Some(url.into());
        self
    }

    /// The access token of the user who is logged in. It goes, in the header `authorization`, with
    /// the calls that are made for a user. Default: none.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// The language of messages, such as `zh-CN` or `en-US`. Default: the server's choice.
    pub fn locale(mut self, locale: impl Into<String>) -> Self {
        self.options.locale = Some(locale.into());
        self
    }

    /// Which name the server goes by. Default: [`Brand::Authing`].
    pub fn brand(mut self, brand: Brand) -> Self {
        self.options.brand = brand;
        self
    }

    /// How long making a connection may take, TLS included. Default: 5 seconds. A transport of
    /// your own has its own limit.
    pub fn connect_timeout(mut self, limit: Duration) -> Self {
        self.options.connect_timeout = limit;
        self
    }

    /// How long one attempt may take, from connecting to the last byte of the answer. Default: 15
    /// seconds.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt_timeout = limit;
        self
    }

    /// How long a call may take in all. Default: 30 seconds. [`Call::timeout`] sets it for one
    /// call.
    pub fn total_timeout(mut self, limit: Duration) -> Self {
        self.options.total_timeout = limit;
        self
    }

    /// The longest answer to accept, in bytes. Default: 16 MiB.
    pub fn max_response_bytes(mut self, limit: usize) -> Self {
        self.options.max_response_bytes = limit;
        self
    }

    /// Something else than the built-in transport to carry the requests.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.options.transport = Some(Arc::new(transport));
        self
    }

    /// Accepts plain http for every host.
    ///
    /// Secrets and tokens then cross the network for everyone to read. Meant for networks that are
    /// your own, such as between containers on one machine.
    pub fn danger_allow_plain_http(mut self) -> Self {
        self.options.plain_http = true;
        self
    }

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
            user = problems.header_value("access_token", token.expose_secret());
        }
        if let Some(user) = &mut user {
            user.set_sensitive(true);
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
        let Options {
            locale,
            brand,
            connect_timeout,
            attempt_timeout,
            total_timeout,
            ..
        } = &self.options;
        // The host is left out: it has not been checked for a password yet.
        f.debug_struct("AuthenticationClientBuilder")
            .field("app_id", &self.app_id)
            .field("app_secret", &self.app_secret)
            .field("access_token", &self.access_token)
            .field("locale", locale)
            .field("brand", brand)
            .field("connect_timeout", connect_timeout)
            .field("attempt_timeout", attempt_timeout)
            .field("total_timeout", total_timeout)
            .field("max_response_bytes", &self.options.max_response_bytes)
            .field("plain_http", &self.options.plain_http)
            .finish_non_exhaustive()
    }
}
