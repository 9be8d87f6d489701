//! The hand-written part of the clients. Generated code imports from here, through the [`prelude`],
//! and nothing here names a generated type.
//!
//! Each module uses only those above it:
//!
//! - [`codec`]: the encoding and decoding of DTOs, and [`fields`]: the field types that they share;
//! - [`error`]: the construction of errors, without secrets;
//! - [`operation`] and [`brand`]: the description of a request;
//! - [`transport`]: connections, TLS, proxies, and the limit on concurrent requests;
//! - [`credentials`]: tokens, signatures, and client authentication;
//! - [`call`]: a call, its attempts, and its response;
//! - [`client`]: the two clients and their builders.

pub(crate) mod brand;
pub(crate) mod call;
pub(crate) mod client;
pub(crate) mod codec;
pub(crate) mod credentials;
pub(crate) mod error;
pub(crate) mod fields;
pub(crate) mod operation;
pub(crate) mod prelude;
pub(crate) mod transport;

pub use client::authentication::{AuthenticationClient, AuthenticationClientBuilder};
pub use client::management::{ManagementClient, ManagementClientBuilder};
