//! The part of the client that is written by hand. Generated code imports from here and nothing
//! here names a generated type.
//!
//! - A generated method gives an [`operation`] and its DTO to a client ([`authentication`] or
//!   [`management`], made from [`options`] over the shared [`core`]) and gets a [`call`].
//! - Awaited, a call turns into a [`request`] with a [`body`](mod@body), and is sent in one or more
//!   [`attempts`] as [`retry`] allows: each says by [`credentials`] who calls, goes through one
//!   [`exchange`] over a [`transport`], and its answer through the [`envelope`] into a [`response`]
//!   or an [`error`]. [`trace`] tells of it.
//! - [`failure`] makes every error and [`redact`] keeps secrets out of it.
//! - The [`codec`] reads and writes DTOs; beside it are the field types that DTOs share.

mod attempts;
pub(crate) mod authentication;
mod body;
pub(crate) mod call;
pub(crate) mod codec;
pub(crate) mod core;
mod credentials;
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
pub(crate) mod retry;
pub(crate) mod secret;
pub(crate) mod timestamp;
mod trace;
pub(crate) mod transport;
pub(crate) mod union;

pub use authentication::{AuthenticationClient, AuthenticationClientBuilder};
pub use management::{ManagementClient, ManagementClientBuilder};
