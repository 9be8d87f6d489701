//! Headers with credentials.

use http::header::AUTHORIZATION;

use crate::call::Incoming;

/// Returns a header whose name begins with the prefix of either brand.
pub(super) fn branded<'a>(incoming: &'a Incoming, name: &str) -> Option<&'a str> {
    let mut values = ["x-authing-", "x-genauth-"]
        .iter()
        .filter_map(|prefix| incoming.header(&format!("{prefix}{name}")));
    values.find(|value| !value.is_empty())
}

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
