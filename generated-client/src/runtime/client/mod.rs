//! The two clients and their builders: the common [`options`], the [authentication] client, the
//! [management] client with its [`token_request`], and [`blocking`](mod@blocking) calls.

pub(crate) mod authentication;
#[cfg(feature = "blocking")]
pub(crate) mod blocking;
#[cfg(test)]
pub(crate) mod dispatch;
pub(crate) mod kept;
pub(crate) mod management;
pub(crate) mod options;
mod token_request;
