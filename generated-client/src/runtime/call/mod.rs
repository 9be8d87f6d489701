//! A call, from the operation and its request DTO to the answer.
//!
//! - An [`awaitable`] call is what users get. It holds a [`pending`] call, which is a [`request`]
//!   with its [`query`] and [`body`](mod@body), and what the call overrides of the client's [`core`].
//! - Awaited, it is [sent](send) in one or more [`attempts`], as [`retry`] and the [`budget`] allow.
//!   Each is one [`exchange`], and its answer goes through the [`envelope`] into a [`response`] or an
//!   error. [`trace`] tells of it.
//! - A call that answers a page of a list turns into [`pages`]: a stream that asks for one page
//!   after the other, each by an [`amended`] request, until [`paging`] sees the end.

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
