//! The client crate of a case: its generated code, with the runtime of the real client.
#![allow(dead_code, missing_docs, reason = "only what callers see matters")]

mod generated;
#[path = "RUNTIME"]
mod runtime;
#[path = "SHARED"]
mod shared;

pub use crate::generated::errors::{ApiCode, StatusCode};
pub use crate::generated::{CLIENTS};
pub use crate::runtime::brand::Brand;
pub use crate::runtime::call::awaitable::{Call, Unpaged};
pub use crate::runtime::call::budget::RetryBudget;
pub use crate::runtime::call::pages::{Items, Pages};
pub use crate::runtime::call::response::Response;
pub use crate::runtime::call::retry::Retry;
pub use crate::runtime::error::Error;
pub use crate::runtime::fields::date_time::DateTime;
pub use crate::runtime::fields::file::File;
pub use crate::runtime::fields::given::{IntoOption, IntoPatch};
pub use crate::runtime::fields::open_enum::UnknownValue;
pub use crate::runtime::fields::patch::Patch;
pub use crate::runtime::fields::timestamp::{UnixMillis, UnixSeconds};
pub use crate::shared::extra::Extra;
pub use crate::shared::json::{JsonObject, JsonValue};
pub use crate::shared::secret::{Secret, SecretJson, SecretObject};

/// Helpers for sign-in options.
pub mod oidc {
    pub use crate::runtime::client::authentication::Protocol;
    pub use crate::runtime::credentials::application::ClientAuthentication;
}

/// HTTP transport.
pub mod transport {
    pub use crate::shared::transport::{Body, BoxFuture, Transport, TransportError};
}
