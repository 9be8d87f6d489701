//! The generator's output for the hostile spec beside, around the runtime of the real client.
#![deny(warnings)]

mod generated;
#[path = "../../../../generated-client/src/runtime/mod.rs"]
mod runtime;

pub use crate::generated::authentication;
pub use crate::generated::errors::{ApiCode, StatusCode};
pub use crate::runtime::call::Call;
pub use crate::runtime::core::Brand;
pub use crate::runtime::date_time::DateTime;
pub use crate::runtime::error::Error;
pub use crate::runtime::extra::Extra;
pub use crate::runtime::file::File;
pub use crate::runtime::json::{JsonObject, JsonValue};
pub use crate::runtime::open_enum::UnknownValue;
pub use crate::runtime::patch::Patch;
pub use crate::runtime::response::Response;
pub use crate::runtime::secret::Secret;
pub use crate::runtime::timestamp::{UnixMillis, UnixSeconds};

/// The client that the spec gives no operations.
pub mod management {
    pub use crate::runtime::{ManagementClient, ManagementClientBuilder};
}

/// What carries requests.
pub mod transport {
    pub use crate::runtime::transport::{Body, BoxFuture, Transport, TransportError};
}
