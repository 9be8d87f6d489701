//! Credentials: the application and how it authenticates ([`application`]), the access key
//! ([`access_key`]) with the [`management_token`] that is cached and [refreshed](refresh) or the
//! `signature`, and how they are added to requests ([`authorize`]).

pub(crate) mod access_key;
pub(crate) mod application;
pub(crate) mod authorize;
pub(crate) mod management_token;
pub(crate) mod refresh;
#[cfg(feature = "signature")]
pub(crate) mod signature;
