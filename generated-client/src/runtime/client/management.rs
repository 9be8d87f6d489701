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

/// The client of the management API: what an administrator does with a user pool.
///
/// Cloning is cheap and the clones share their connections, so make one client and keep it.
///
/// Below are the operations of the API in groups, which the [module](crate::management) lists on
/// one page.
///
/// The management token that calls need is fetched with the first of them, for all clones together,
/// and replaced before it expires. When the server rejects it (status 401), the rejected call waits
/// for a new token and is sent once more, whatever it does, since nothing was executed; other calls
/// go on with the old token until then. A token that was fetched for the very call is not replaced,
/// and while replacing tokens does not help, it is tried every ten seconds at most. Clients that are
/// built separately have separate tokens.
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
#[derive(Clone)]
pub struct ManagementClient {
    pub(crate) core: Arc<Core>,
}

/// # The client
impl ManagementClient {
    /// Starts with the default options.
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

    /// Prepares a call. What is wrong with it is said when it is awaited.
    #[allow(dead_code, reason = "the spec decides whether it is used")]
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
}

impl fmt::Debug for ManagementClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ManagementClient")
            .field("host", &self.core.base)
            .finish_non_exhaustive()
    }
}

/// The options of a [`ManagementClient`]: an access key
/// ([`access_key_id`](Self::access_key_id) and [`access_key_secret`](Self::access_key_secret)), or a
/// ready [`access_token`](Self::access_token). Without either, operations that need one are an error
/// when awaited.
#[must_use = "options do nothing until `build` is called"]
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
    /// The id of the access key (AK): the id of the user pool, or the access key id of an
    /// administrator.
    pub fn access_key_id(mut self, id: impl Into<String>) -> Self {
        self.access_key_id = Some(id.into());
        self
    }

    /// The secret of the access key (SK): the secret of the user pool, or that of an administrator's
    /// access key. It is sent only to get a management token, and not at all by a client that
    /// signs its requests.
    pub fn access_key_secret(mut self, secret: impl Into<Secret>) -> Self {
        self.access_key_secret = Some(secret.into());
        self
    }

    /// Signs each request with the access key, and fetches no management token.
    ///
    /// Nothing then crosses the network that could be used a second time. The clock of this machine
    /// must be right. The base path of the [`host`](Self::host) is not signed, since a proxy takes
    /// it off before the server sees it. Management tokens are what the API documents; the official
    /// SDK for Node signs. Feature `signature`.
    #[cfg(feature = "signature")]
    pub fn sign_requests(mut self) -> Self {
        self.sign_requests = true;
        self
    }

    /// A management token that is there already, in place of an access key: it is sent as it is,
    /// and not replaced when it expires. Default: none.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        self.access_token = Some(token.into());
        self
    }

    /// The id of the user pool. It goes with every call, in the header `x-authing-userpool-id`.
    /// Default: what the management token says.
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
                "`sign_requests` needs an access key: call `.access_key_id(\"...\")` and \
                 `.access_key_secret(\"...\")`",
            );
        }
        if let Some(token) = &self.access_token {
            secrets.add(token.expose_secret());
            if has_key {
                problems.add(
                    "`access_token` and an access key are both given: leave out the token to have \
                     tokens fetched with the key, or the key to use this token only",
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

/// Who manages the user pool, as the options say.
enum Identity {
    Nobody,
    Token(http::HeaderValue),
    Key(Arc<AccessKey>),
    #[cfg(feature = "signature")]
    Signs(Arc<AccessKey>),
}

impl Identity {
    /// The same for calls. The core is what tokens are fetched with.
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
