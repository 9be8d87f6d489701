//! Requests that the mock sends.

use std::fmt;

use bytes::Bytes;
use http::HeaderMap;

/// A POST request that the mock sends in the background, such as a logout token.
#[derive(Clone, PartialEq)]
pub(crate) struct Delivery {
    /// Where it goes: an `http` URL.
    pub(crate) url: String,
    /// Its headers, including the content type.
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Shows only the URL, because the rest may contain secrets.
impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery").field("url", &self.url).finish_non_exhaustive()
    }
}
