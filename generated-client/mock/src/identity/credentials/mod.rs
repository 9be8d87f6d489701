//! Checks the credentials of a request.

mod application;
mod authenticate;
mod headers;
mod management;
mod needs;
mod user;

pub(crate) use self::authenticate::authenticate;
pub(crate) use self::headers::token;
pub(crate) use self::management::authenticate_stream;
