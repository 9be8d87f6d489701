//! The part of the clients that is written by hand. Generated code imports from here and nothing
//! here names a generated type.
//!
//! - A generated method gives an [`operation`] and its DTO to a client ([`authentication`] or
//!   [`management`], made from [`options`] over the shared [`core`]) and gets a [`call`].
//! - Awaited, a call turns into a [`request`] with a [`body`](mod@body), and is sent in one or more
//!   [`attempts`] as [`retry`] allows: each says by [`credentials`] who calls (which application, the
//!   request says by [`client_authentication`]), goes through one
//!   [`exchange`] over a [`transport`], and its answer through the [`envelope`] into a [`response`]
//!   or an [`error`]. [`trace`] tells of it.
//! - [`refresh`] keeps what is fetched once for many, such as the [`management_token`].
//! - The built-in transport reaches the server as [`network`] says, with `tls`.
//! - A call that answers a page of a long list turns into [`pages`]: a stream that asks for one page
//!   after the other, each by an [`amended`] request, until [`paging`] sees the end. Without async,
//!   [`blocking`](mod@blocking) waits for calls and streams.
//! - [`failure`] makes every error and [`redact`] keeps secrets out of it.
//! - The [`codec`] reads and writes DTOs; beside it are the field types that DTOs share.

mod access_key;
mod amended;
mod attempts;
pub(crate) mod authentication;
mod body;
pub(crate) mod call;
pub(crate) mod client_authentication;
pub(crate) mod codec;
pub(crate) mod core;
mod credentials;
pub(crate) mod date_time;
#[cfg(test)]
pub(crate) mod dispatch;
pub(crate) mod envelope;
pub(crate) mod error;
pub(crate) mod exchange;
pub(crate) mod failure;
pub(crate) mod file;
pub(crate) mod kept;
pub(crate) mod management;
mod management_token;
pub(crate) mod network;
pub(crate) mod open_enum;
pub(crate) mod operation;
pub(crate) mod options;
pub(crate) mod pages;
mod paging;
pub(crate) mod patch;
pub(crate) mod prelude;
pub(crate) mod redact;
pub(crate) mod refresh;
pub(crate) mod request;
pub(crate) mod reqwest_transport;
pub(crate) mod response;
pub(crate) mod retry;
#[cfg(feature = "signature")]
mod signature;
pub(crate) mod timestamp;
#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
mod tls;
mod trace;
pub(crate) mod union;

// Last, as on the pages of what it adds to.
#[cfg(feature = "blocking")]
pub(crate) mod blocking;

pub(crate) use crate::shared::{extra, host, intake, json, secret, transport};

pub use authentication::{AuthenticationClient, AuthenticationClientBuilder};
pub use management::{ManagementClient, ManagementClientBuilder};
