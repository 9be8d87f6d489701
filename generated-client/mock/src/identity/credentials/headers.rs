//! Headers with credentials.

use http::header::AUTHORIZATION;

use crate::call::Incoming;

/// Returns the token of a request. SDKs send it with the scheme `Bearer` or without any.
pub(crate) fn token(incoming: &Incoming) -> Option<&str> {
    let header = incoming.header(AUTHORIZATION.as_str())?.trim();
    let token = match header.split_once(' ') {
        None => header,
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        Some(_) => return None,
    };
    Some(token).filter(|token| !token.is_empty())
}
