//! The client of the management API.

use std::fmt;
use std::sync::Arc;

use super::call::Call;
use super::codec::Record;
use super::core::Core;
use super::credentials::Manager;
use super::error::Error;
use super::failure::{Failure, Kind};
use super::operation::Operation;
use super::options::{Options, Problems, common_options};
use super::redact::Secrets;
use super::secret::Secret;

/// The client of the management API: what an administrator does with a user pool.
///
/// Cloning is cheap and the clones share their connections, so make one client and keep it.
///
/// ```
/// use genauth::management::ManagementClient;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = ManagementClient::builder()
///     .access_token("eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl")
///     .user_pool_id("64f0c1d2e3a4b5c6d7e8f901")
///     .host("https://api.genauth.ai")
/// #   .host("http://localhost:3000")
///     .build()?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct ManagementClient {
    core: Arc<Core>,
}

impl ManagementClient {
    /// Starts with the default options.
    pub fn builder() -> ManagementClientBuilder {
        ManagementClientBuilder {
            access_token: None,
            user_pool_id: None,
            tenant_id: None,
            options: Options::new("host"),
        }
    }

    /// Prepares a call. What is wrong with it is said when it is awaited.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
    pub(crate) fn call<T>(
        &self,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Call<T> {
        self.core.call(operation, request)
    }
}

impl fmt::Debug for ManagementClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("host", &self.core.base)
            .finish_non_exhaustive()
    }
}

/// The options of a [`ManagementClient`]. None is required, but most operations need an
/// [`access_token`](Self::access_token).
#[must_use = "options do nothing until `build` is called"]
pub struct ManagementClientBuilder {
    access_token: Option<Secret>,
    user_pool_id: Option<String>,
    tenant_id: Option<String>,
    options: Options,
}

impl ManagementClientBuilder {
    /// The management token, as the server gave it for an access key. It goes, in the header
    /// `authorization` with `Bearer` before it, with the operations that need it; without it they
    /// are an error when awaited. Default: none.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// The id of the user pool. It goes with every call, in the header `x-authing-userpool-id`.
    /// Default: none.
    pub fn user_pool_id(mut self, id: impl Into<String>) -> Self {
        self.user_pool_id = Some(id.into());
        self
    }

    /// The id of the tenant to act in. It goes with every call, in the header
    /// `x-authing-app-tenant-id`. Default: none.
    pub fn tenant_id(mut self, id: impl Into<String>) -> Self {
        self.tenant_id = Some(id.into());
        self
    }

    /// The URL of the server. Default: the public one of the [`brand`](Self::brand).
    ///
    /// A path is kept as the beginning of every path; slashes at the end do not matter. Plain http
    /// is accepted for this machine only (`localhost`, `127.0.0.0/8`, `[::1]`).
    pub fn host(mut self, url: impl Into<String>) -> Self {
        self.options.host = Some(url.into());
        self
    }

    common_options!();

    /// Makes the client. Nothing is sent.
    ///
    /// # Errors
    /// One error that names all options that are wrong, each with what to do about it;
    /// [`Error::is_config`] is true for it.
    pub fn build(mut self) -> Result<ManagementClient, Error> {
        let mut problems = Problems::default();
        let mut secrets = Secrets::default();
        let mut manager = Manager::Nobody;
        if let Some(token) = &self.access_token {
            secrets.add(token.expose_secret());
            if let Some(token) = problems.token("access_token", "Bearer ", token) {
                manager = Manager::Token(token);
            }
        }
        let brand = self.options.brand;
        self.options.host.get_or_insert_with(|| brand.management_host().into());
        let mut headers = http::HeaderMap::new();
        for (option, name, value) in [
            ("user_pool_id", "userpool-id", &self.user_pool_id),
            ("tenant_id", "app-tenant-id", &self.tenant_id),
        ] {
            if let Some(value) = value {
                problems.insert(&mut headers, option, brand.header(name), value);
            }
        }
        match self.options.build(&mut problems) {
            Some(mut core) if problems.0.is_empty() => {
                core.headers.extend(headers);
                let core = Core {
                    manager,
                    secrets,
                    ..core
                };
                Ok(ManagementClient {
                    core: Arc::new(core),
                })
            }
            _ => Err(Failure::from(Kind::Options(problems.0)).finish(None, &secrets)),
        }
    }
}

impl fmt::Debug for ManagementClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClientBuilder")
            .field("access_token", &self.access_token)
            .field("user_pool_id", &self.user_pool_id)
            .field("tenant_id", &self.tenant_id)
            .field("options", &self.options)
            .finish()
    }
}
