#![doc = include_str!("../README.md")]
//!
//! ## The two lists
//!
//! [`authentication`] and [`management`] list their operations by task.

mod generated;
mod runtime;
#[cfg(test)]
#[path = "runtime/tests/mod.rs"]
mod runtime_tests;

pub use crate::runtime::call::Call;
pub use crate::runtime::core::Brand;
pub use crate::runtime::date_time::DateTime;
pub use crate::runtime::error::Error;
pub use crate::runtime::extra::Extra;
pub use crate::runtime::file::File;
pub use crate::runtime::open_enum::UnknownValue;
pub use crate::runtime::patch::Patch;
pub use crate::runtime::response::Response;
pub use crate::runtime::retry::Retry;
pub use crate::runtime::secret::Secret;
pub use crate::runtime::timestamp::{UnixMillis, UnixSeconds};

#[doc(inline)]
pub use crate::generated::authentication;
pub use crate::generated::errors::{ApiCode, StatusCode};
#[doc(inline)]
pub use crate::generated::management;
pub use crate::runtime::json::{JsonObject, JsonValue};

/// What carries requests to the server, and how to put something else in its place.
pub mod transport {
    pub use crate::runtime::transport::{Body, BoxFuture, Transport, TransportError};
}

/// The README of the project, so that its examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod project_readme {}
