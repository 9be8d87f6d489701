//! Who calls: the application and how it proves itself ([`application`]), the access key of an
//! administrator ([`access_key`]) and what is made of it, a [`management_token`] that is kept and
//! replaced in time ([`refresh`]) or a `signature`, and what a request gets of all that
//! ([`authorize`]).

pub(crate) mod access_key;
pub(crate) mod application;
pub(crate) mod authorize;
pub(crate) mod management_token;
pub(crate) mod refresh;
#[cfg(feature = "signature")]
pub(crate) mod signature;
