//! How requests reach the server: the built-in transport ([`http`](mod@http)) over connections
//! ([`connect`]) that go where [`network`] says, with `tls`, and how many requests are in flight at
//! once ([`slots`]).

mod connect;
pub(crate) mod http;
pub(crate) mod network;
pub(crate) mod slots;
#[cfg(feature = "_tls")]
mod tls;
