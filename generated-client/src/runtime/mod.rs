//! The part of the clients that is written by hand. Generated code imports from here, by the
//! [`prelude`], and nothing here names a generated type.
//!
//! Each folder uses only those above it:
//!
//! - [`codec`]: how DTOs are read and written, and [`fields`]: the field types they share;
//! - [`error`]: how every error comes about, and how secrets stay out of it;
//! - [`operation`] and [`brand`]: what a request says of the API;
//! - [`transport`]: connections, TLS, proxies, and how many requests are in flight;
//! - [`credentials`]: who calls;
//! - [`call`]: a call, its attempts and its answer;
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
