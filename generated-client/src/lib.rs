#![doc = include_str!("../README.md")]
//!
//! ## Find an operation
//!
//! [`authentication`] lists the operations by task. A search for the documented name of an
//! operation, a type or a field finds it too.

mod generated;
mod runtime;
#[cfg(test)]
#[path = "runtime/tests/mod.rs"]
mod runtime_tests;

pub use crate::runtime::call::Call;
pub use crate::runtime::core::Brand;
pub use crate::runtime::error::Error;
pub use crate::runtime::extra::Extra;
pub use crate::runtime::open_enum::UnknownValue;
pub use crate::runtime::patch::Patch;
pub use crate::runtime::response::Response;
pub use crate::runtime::secret::Secret;
pub use crate::runtime::timestamp::{UnixMillis, UnixSeconds};

#[doc(inline)]
pub use crate::generated::authentication;
pub use crate::generated::errors::{ApiCode, StatusCode};
pub use crate::runtime::json::{JsonObject, JsonValue};

/// What carries requests to the server, and how to put something else in its place.
pub mod transport {
    pub use crate::runtime::transport::{Body, BoxFuture, Transport, TransportError};
}

/// The README of the project, so that its examples are compiled.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
mod project_readme {}
