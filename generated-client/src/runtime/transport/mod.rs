//! How requests reach the server: the built-in transport ([`http`](mod@http)) over connections
//! ([`connect`]) with the settings of [`network`] and `tls`, and the limit on concurrent requests
//! ([`slots`]).

mod connect;
pub(crate) mod http;
pub(crate) mod network;
pub(crate) mod slots;
#[cfg(feature = "_tls")]
mod tls;
