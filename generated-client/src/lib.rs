#![doc = include_str!("links/always.md")]
// The first definition of a link wins: these lead to items of this build, and those at the end of
// the README to docs.rs.
#![cfg_attr(feature = "client", doc = include_str!("links/client.md"))]
#![cfg_attr(feature = "verify", doc = "[`TokenVerifier`]: crate::verify::TokenVerifier")]
#![cfg_attr(
    all(
        feature = "blocking",
        feature = "events",
        feature = "redis",
        feature = "sm2-passwords",
        feature = "test-util",
        feature = "verify",
    ),
    doc = include_str!("links/guide.md")
)]
#![doc = ""]
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

/// The interface between the clients and HTTP, for custom transports.
///
/// Implement [`Transport`](transport::Transport) to share a connection pool, to use a network path
/// that the built-in transport does not support, or to record traffic:
///
/// ```
/// use std::sync::Arc;
///
/// use bytes::Bytes;
/// use genauth::transport::{Body, BoxFuture, Transport, TransportError};
/// use http::{Request, Response};
///
/// /// Logs the path of each request.
/// struct Logging {
///     inner: Arc<dyn Transport>,
/// }
///
/// impl Transport for Logging {
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

/// Blocking calls, with the same clients. Requires the feature `blocking`.
///
/// ```no_run
/// use genauth::management::{ListUsersRequestDto, ManagementClient};
///
/// fn main() -> Result<(), genauth::Error> {
///     let client = ManagementClient::builder()
///         .access_key_id("64f0c1d2e3a4b5c6d7e8f901")
///         .access_key_secret("9f86d081884c7d659a2feaa0c55ad015")
///         .build()?;
///     // `wait` replaces `.await`.
///     let page = client.list_users(ListUsersRequestDto::new()).wait()?;
///     println!("{} users", page.data.total_count);
///     // A paginated list is an iterator.
///     for user in client.list_users(ListUsersRequestDto::new()).items().wait() {
///         println!("{}", user?.user_id);
///     }
///     Ok(())
/// }
/// ```
///
/// For methods that are not a single call, such as `finish_login`, use [`wait`](blocking::wait).
#[cfg(feature = "blocking")]
pub mod blocking {
    pub use crate::runtime::client::blocking::{Waiting, wait};
}

// The guide is documentation only, and its samples need these features.
#[cfg(all(
    any(doc, doctest),
    feature = "blocking",
    feature = "events",
    feature = "redis",
    feature = "sm2-passwords",
    feature = "test-util",
    feature = "verify",
))]
#[cfg_attr(docsrs, doc(auto_cfg = false))]
pub mod guide;

// The samples of the READMEs. Each has a module of its own, so that a failure names its file.

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../../README.md")]
mod project_readme {}

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../README.md")]
mod readme {}

#[cfg(all(doctest, feature = "client"))]
#[doc = include_str!("../docs/index.md")]
mod site_introduction {}
