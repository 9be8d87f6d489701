//! The client of the management API.

use std::fmt;
use std::sync::Arc;

use super::options::{Options, common_options};
use super::token_request::fetcher;
use crate::runtime::call::awaitable::Call;
use crate::runtime::call::core::Core;
use crate::runtime::codec::Record;
use crate::runtime::credentials::access_key::AccessKey;
use crate::runtime::credentials::authorize::Manager;
use crate::runtime::credentials::management_token::ManagementTokens;
use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::error::problems::Problems;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Operation;
use crate::shared::secret::Secret;

/// A client of the management API, which administers a user pool.
///
/// Cloning is cheap, and clones share connections: create one client and keep it.
///
/// The methods below are the operations of the API in groups. The [module](crate::management) lists
/// all operations on one page.
///
/// ```
/// use genauth::management::ManagementClient;
///
/// # fn main() -> Result<(), genauth::Error> {
/// let client = ManagementClient::builder()
///     .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
///     .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
///     .host("https://api.genauth.ai")
/// #   .host("http://localhost:3000")
///     .build()?;
/// # Ok(())
/// # }
/// ```
///
/// # Management token
///
/// Unless the client signs its requests, its calls require a management token. The first call
/// fetches it with the access key, and it is replaced before it expires. A client and its clones
/// share one token; clients that are built separately have separate tokens.
///
/// If the server rejects the token (status 401), the call waits for a new one and is repeated once,
/// even if its operation is not idempotent, because the server did not execute it. Meanwhile, other
/// calls keep using the old token. A token that was fetched for the rejected call itself is not
/// replaced. If a new token does not help, the next replacement is attempted after ten seconds at
/// the earliest.
#[derive(Clone)]
pub struct ManagementClient {
    pub(crate) core: Arc<Core>,
}

/// # Client
impl ManagementClient {
    /// Returns a builder with the default options.
    ///
    /// See [`ManagementClient`] for an example.
    pub fn builder() -> ManagementClientBuilder {
        ManagementClientBuilder {
            access_key_id: None,
            access_key_secret: None,
            #[cfg(feature = "signature")]
            sign_requests: false,
            access_token: None,
            user_pool_id: None,
            tenant_id: None,
            options: Options::new("host"),
        }
    }

    /// Prepares a call. Errors in the request are reported when it is awaited.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
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
}

impl fmt::Debug for ManagementClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("host", &self.core.base)
            .finish_non_exhaustive()
    }
}

/// A builder for a [`ManagementClient`].
///
/// Set an access key ([`access_key_id`](Self::access_key_id) and
/// [`access_key_secret`](Self::access_key_secret)), or an [`access_token`](Self::access_token). A
/// client without either fails calls that require authentication with [`Error::is_config`].
#[must_use = "builders do nothing until `build` is called"]
pub struct ManagementClientBuilder {
    access_key_id: Option<String>,
    access_key_secret: Option<Secret>,
    #[cfg(feature = "signature")]
    sign_requests: bool,
    access_token: Option<Secret>,
    user_pool_id: Option<String>,
    tenant_id: Option<String>,
    options: Options,
}

impl ManagementClientBuilder {
    /// Sets the ID of the access key (AK): the ID of the user pool, or the access key ID of an
    /// administrator. Default: none.
    pub fn access_key_id(mut self, id: impl Into<String>) -> Self {
        self.access_key_id = Some(id.into());
        self
    }

    /// Sets the secret of the access key (SK): the secret of the user pool, or that of an
    /// administrator's access key. Default: none.
    ///
    /// It is sent only to obtain a management token, and never by a client that signs its requests.
    pub fn access_key_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.access_key_secret = Some(secret.into());
        self
    }

    /// Signs each request with the access key (HMAC-SHA1) instead of fetching a management token.
    /// Requires the feature `signature`. Default: off.
    ///
    /// A signature is valid for one request only, so nothing that is sent can be used a second
    /// time. The clock of the machine must be accurate. The base path of the [`host`](Self::host)
    /// is not signed, because a proxy removes it before the server sees it. The API documents
    /// management tokens; the official Node.js SDK signs its requests.
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::Error> {
    /// use genauth::management::ManagementClient;
    ///
    /// let client = ManagementClient::builder()
    ///     .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
    ///     .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
    ///     .sign_requests()
    /// #   .host("http://localhost:3000")
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    #[cfg(feature = "signature")]
    pub fn sign_requests(mut self) -> Self {
        self.sign_requests = true;
        self
    }

    /// Sets an existing management token to use instead of an access key. Default: none.
    ///
    /// The client sends it unchanged and does not replace it when it expires. It cannot be combined
    /// with an access key.
    ///
    /// ```
    /// # fn main() -> Result<(), genauth::Error> {
    /// use genauth::management::ManagementClient;
    ///
    /// let client = ManagementClient::builder()
    ///     .access_token("a management token")
    /// #   .host("http://localhost:3000")
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// Sets the ID of the user pool, which every call sends in the header `x-authing-userpool-id`.
    /// Default: the user pool that the management token names.
    pub fn user_pool_id(mut self, id: impl Into<String>) -> Self {
        self.user_pool_id = Some(id.into());
        self
    }

    /// Sets the ID of the tenant to act in, which every call sends in the header
    /// `x-authing-app-tenant-id`. Default: none.
    pub fn tenant_id(mut self, id: impl Into<String>) -> Self {
        self.tenant_id = Some(id.into());
        self
    }

    /// Sets the URL of the server. Default: the public host of the [`brand`](Self::brand).
    ///
    /// A path in the URL is prepended to the path of every request. Trailing slashes are ignored.
    /// Plain `http` is accepted only for the local machine (`localhost`, `127.0.0.0/8`, and
    /// `[::1]`).
    pub fn host(mut self, url: impl Into<String>) -> Self {
        self.options.host = Some(url.into());
        self
    }

    common_options!();

    /// Builds the client. Sends no request.
    ///
    /// # Errors
    /// Returns one error ([`Error::is_config`]) that lists all invalid options, each with a fix.
    pub fn build(mut self) -> Result<ManagementClient, Error> {
        let mut problems = Problems::default();
        let mut secrets = Secrets::default();
        self.options.network.collect(&mut secrets);
        let identity = self.identity(&mut problems, &mut secrets);
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
                core.secrets = secrets;
                core.credentials.manager = identity.manager(&core);
                Ok(ManagementClient {
                    core: Arc::new(core),
                })
            }
            _ => Err(Failure::from(Kind::Options(problems.0)).finish(None, &secrets)),
        }
    }

    fn identity(&mut self, problems: &mut Problems, secrets: &mut Secrets) -> Identity {
        let (id, secret) = (self.access_key_id.take(), self.access_key_secret.take());
        let has_key = id.is_some() || secret.is_some();
        let key = AccessKey::new(id, secret, problems, secrets).map(Arc::new);
        #[cfg(feature = "signature")]
        if self.sign_requests && !has_key {
            problems.add(
                "`sign_requests` requires an access key: call `.access_key_id(\"...\")` and \
                 `.access_key_secret(\"...\")`",
            );
        }
        if let Some(token) = &self.access_token {
            secrets.add(token.expose_secret());
            if has_key {
                problems.add(
                    "`access_token` and an access key are mutually exclusive: remove the token to \
                     fetch tokens with the access key, or remove the access key to use only this \
                     token",
                );
            }
            if let Some(token) = problems.token("access_token", "Bearer ", token) {
                return Identity::Token(token);
            }
        }
        match key {
            None => Identity::Nobody,
            #[cfg(feature = "signature")]
            Some(key) if self.sign_requests => Identity::Signs(key),
            Some(key) => Identity::Key(key),
        }
    }
}

/// How the client authenticates, as the options say.
enum Identity {
    Nobody,
    Token(http::HeaderValue),
    Key(Arc<AccessKey>),
    #[cfg(feature = "signature")]
    Signs(Arc<AccessKey>),
}

impl Identity {
    /// Returns the credentials for calls. Tokens are fetched with `core`.
    fn manager(self, core: &Core) -> Manager {
        match self {
            Self::Nobody => Manager::Nobody,
            Self::Token(token) => Manager::Token(token),
            Self::Key(key) => {
                let fetch = fetcher(core, &key);
                Manager::Tokens(Arc::new(ManagementTokens::new(key, fetch)))
            }
            #[cfg(feature = "signature")]
            Self::Signs(key) => Manager::Signs(key),
        }
    }
}

impl fmt::Debug for ManagementClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClientBuilder")
            .field("access_key_id", &self.access_key_id)
            .field("access_key_secret", &self.access_key_secret)
            .field("access_token", &self.access_token)
            .field("user_pool_id", &self.user_pool_id)
            .field("tenant_id", &self.tenant_id)
            .field("options", &self.options)
            .finish()
    }
}
