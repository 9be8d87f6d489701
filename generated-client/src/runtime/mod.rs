//! The part of the client that is written by hand. Generated code imports from here and nothing
//! here names a generated type.
//!
//! - A generated method gives an [`operation`] and its DTO to a client ([`authentication`] or
//!   [`management`], made from [`options`] over the shared [`core`]) and gets a [`call`].
//! - Awaited, a call turns into a [`request`] with a [`body`](mod@body), goes through one [`exchange`] over a [`transport`],
//!   and its answer through the [`envelope`] into a [`response`] or an [`error`].
//! - [`failure`] makes every error and [`redact`] keeps secrets out of it.
//! - The [`codec`] reads and writes DTOs; beside it are the field types that DTOs share.

pub(crate) mod authentication;
mod body;
pub(crate) mod call;
pub(crate) mod codec;
pub(crate) mod core;
pub(crate) mod date_time;
mod envelope;
pub(crate) mod error;
mod exchange;
pub(crate) mod extra;
mod failure;
pub(crate) mod file;
pub(crate) mod json;
pub(crate) mod management;
pub(crate) mod open_enum;
pub(crate) mod operation;
mod options;
pub(crate) mod patch;
pub(crate) mod prelude;
mod redact;
pub(crate) mod request;
mod reqwest_transport;
pub(crate) mod response;
pub(crate) mod secret;
pub(crate) mod timestamp;
pub(crate) mod transport;
pub(crate) mod union;

pub use authentication::{AuthenticationClient, AuthenticationClientBuilder};
pub use management::{ManagementClient, ManagementClientBuilder};
