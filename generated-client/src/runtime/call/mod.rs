//! A call, from the operation and its request DTO to the response.
//!
//! - Users get an [`awaitable`] call. It holds a [`pending`] call: a [`request`] with its [`query`]
//!   and [`body`](mod@body), and the options that override those of the client's [`core`].
//! - Awaiting it [sends](send) it in one or more [`attempts`], as [`retry`] and the [`budget`]
//!   allow. Each attempt is one [`exchange`], whose response the [`envelope`] decodes into a
//!   [`response`] or an error. [`trace`] emits spans and events.
//! - A paginated call turns into [`pages`], a stream that sends an [`amended`] request for each
//!   page until [`paging`] finds the end.

mod amended;
mod attempts;
pub(crate) mod awaitable;
mod body;
pub(crate) mod budget;
pub(crate) mod core;
pub(crate) mod envelope;
pub(crate) mod exchange;
pub(crate) mod pages;
mod paging;
mod pending;
pub(crate) mod query;
pub(crate) mod request;
pub(crate) mod response;
pub(crate) mod retry;
mod send;
mod trace;
