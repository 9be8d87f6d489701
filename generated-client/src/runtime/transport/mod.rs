//! How requests reach the server: the built-in transport ([`http`](mod@http)) with the settings of
//! [`network`], and the limit on concurrent requests ([`slots`]).

pub(crate) mod http;
pub(crate) mod network;
pub(crate) mod slots;
