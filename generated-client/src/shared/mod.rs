//! What the modules of the crate share and can use without the clients. Nothing here depends on the
//! clients, so it is cheap to compile without them.

#[cfg(any(feature = "client", feature = "verify"))]
pub(crate) mod extra;
#[cfg(any(feature = "client", feature = "verify"))]
pub(crate) mod host;
#[cfg(any(feature = "client", feature = "verify"))]
pub(crate) mod intake;
pub(crate) mod json;
#[cfg(feature = "client")]
pub(crate) mod percent;
#[cfg(any(feature = "client", feature = "verify"))]
mod punycode;
#[cfg(feature = "client")]
pub(crate) mod scrub;
pub(crate) mod secret;
pub(crate) mod transport;
