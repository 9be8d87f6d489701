#![doc = include_str!("links/always.md")]
// Where the links of the README lead to in these pages. The first of several wins, and those at its end
// are for who reads it in the repository.
#![cfg_attr(feature = "client", doc = include_str!("links/client.md"))]
#![cfg_attr(feature = "_passwords", doc = "[`genauth::passwords`]: crate::passwords")]
#![cfg_attr(feature = "blocking", doc = "[`genauth::blocking`]: crate::blocking")]
#![cfg_attr(feature = "events", doc = "[`genauth::events`]: crate::events")]
#![cfg_attr(feature = "test-util", doc = "[`genauth::test_util`]: crate::test_util")]
#![cfg_attr(feature = "verify", doc = "[`genauth::verify`]: crate::verify")]
#![cfg_attr(feature = "verify", doc = "[`TokenVerifier`]: crate::verify::TokenVerifier")]
#![doc = include_str!("links/without.md")]
#![cfg_attr(not(doctest), doc = include_str!("../README.md"))]
// docs.rs shows which feature an item needs; nearly all need the default one.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(docsrs, doc(auto_cfg(hide(feature = "client"))))]

// The pages of the clients have their methods in this order.
#[cfg(feature = "client")]
mod runtime;

#[cfg(feature = "client")]
pub mod oidc;
#[cfg(feature = "_passwords")]
#[cfg_attr(docsrs, doc(auto_cfg = false))]
#[cfg_attr(docsrs, doc(cfg(any(feature = "rsa-passwords", feature = "sm2-passwords"))))]
pub mod passwords;
#[cfg(feature = "client")]
pub mod sign_in;
#[cfg(feature = "verify")]
pub mod verify;

#[cfg(feature = "events")]
pub mod events;
#[cfg(feature = "client")]
#[rustfmt::skip]
mod generated;
mod shared;
#[cfg(feature = "test-util")]
pub mod test_util;
pub mod webhook;
#[cfg(feature = "client")]
pub mod wechat;

#[cfg(feature = "client")]
#[cfg(test)]
mod conformance;
#[cfg(test)]
#[cfg(feature = "client")]
#[path = "runtime/tests/mod.rs"]
mod runtime_tests;

#[cfg(feature = "client")]
pub use crate::generated::errors::{ApiCode, StatusCode};
#[cfg(feature = "client")]
#[doc(inline)]
pub use crate::generated::{authentication, management};
#[cfg(feature = "client")]
pub use crate::runtime::{
    brand::Brand,
    call::awaitable::{Call, Unpaged},
    call::budget::RetryBudget,
    call::pages::{Items, Pages},
    call::response::Response,
    call::retry::Retry,
    error::Error,
    fields::date_time::DateTime,
    fields::file::File,
    fields::given::{IntoOption, IntoPatch},
    fields::open_enum::UnknownValue,
    fields::patch::Patch,
    fields::timestamp::{UnixMillis, UnixSeconds},
};
#[cfg(any(feature = "client", feature = "verify"))]
pub use crate::shared::extra::Extra;
pub use crate::shared::json::{JsonObject, JsonValue};
pub use crate::shared::secret::{Secret, SecretJson, SecretObject};

/// What carries requests to the server, and how to put something else in its place.
///
/// A [`Transport`](transport::Transport) of your own shares a connection pool, goes a way that the
/// built-in one does not know, or records what is sent:
///
/// ```
/// use std::sync::Arc;
///
/// use bytes::Bytes;
/// use genauth::transport::{Body, BoxFuture, Transport, TransportError};
/// use http::{Request, Response};
///
/// /// Tells each path before another transport does the work.
/// struct Telling {
///     inner: Arc<dyn Transport>,
/// }
///
/// impl Transport for Telling {
///     fn send(
///         &self,
///         request: Request<Bytes>,
///     ) -> BoxFuture<'_, Result<Response<Body>, TransportError>> {
///         println!("{}", request.uri().path());
///         self.inner.send(request)
///     }
/// }
/// ```
pub mod transport {
    pub use crate::shared::transport::{Body, BoxFuture, Transport, TransportError};
}

/// Calls without async, with the same clients. Needs the feature `blocking`.
///
/// ```no_run
/// use genauth::management::{ListUsersRequestDto, ManagementClient};
///
/// fn main() -> Result<(), genauth::Error> {
///     let client = ManagementClient::builder()
///         .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
///         .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
///         .build()?;
///     // Any call: `wait` stands where `.await` would.
///     let page = client.list_users(ListUsersRequestDto::new()).wait()?;
///     println!("{} users", page.data.total_count);
///     // A long list is an iterator.
///     for user in client.list_users(ListUsersRequestDto::new()).items().wait() {
///         println!("{}", user?.user_id);
///     }
///     Ok(())
/// }
/// ```
///
/// What is more than one call, such as `finish_login`, is waited for by [`wait`](blocking::wait).
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use crate::runtime::client::blocking::{Waiting, wait};
}

// The examples of the READMEs, each under the name of its file when one does not compile.

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../../README.md")]
mod project_readme {}

#[cfg(all(
    doctest,
    feature = "blocking",
    feature = "events",
    feature = "redis",
    feature = "sm2-passwords",
    feature = "test-util",
    feature = "verify",
))]
#[doc = include_str!("../README.md")]
mod readme {}
