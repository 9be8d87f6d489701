//! Redirect URIs.

use crate::state::Item;

/// Returns whether a URI is registered in a member of an application. The port of a loopback
/// address may differ, because programs on a developer's machine choose a free one (RFC 8252,
/// section 7.3).
pub(super) fn is_registered(app: &Item, member: &str, uri: &str) -> bool {
    let registered = app.get(member).and_then(|uris| uris.as_array());
    let mut registered = registered.into_iter().flatten().filter_map(|uri| uri.as_str());
    registered.any(|registered| {
        registered == uri
            || without_port(registered).is_some_and(|it| without_port(uri) == Some(it))
    })
}

/// Returns the host and what follows the port of a URI with a loopback address.
fn without_port(uri: &str) -> Option<(&str, &str)> {
    let rest = uri.strip_prefix("http://")?;
    let mut hosts = ["localhost", "127.0.0.1", "[::1]"].into_iter();
    let (host, rest) = hosts.find_map(|host| Some((host, rest.strip_prefix(host)?)))?;
    let path = match rest.strip_prefix(':') {
        Some(rest) => rest.trim_start_matches(|digit: char| digit.is_ascii_digit()),
        None => rest,
    };
    (path.is_empty() || path.starts_with(['/', '?'])).then_some((host, path))
}

/// Adds parameters to the query of a URI.
pub(super) fn with_query(uri: &str, parameters: &[(&str, String)]) -> String {
    if parameters.is_empty() {
        return uri.to_owned();
    }
    let separator = if uri.contains('?') { '&' } else { '?' };
    format!("{uri}{separator}{}", encoded(parameters))
}

/// Adds parameters to a URI as its fragment.
pub(super) fn with_fragment(uri: &str, parameters: &[(&str, String)]) -> String {
    format!("{uri}#{}", encoded(parameters))
}

/// Returns the scheme and the authority of a URI.
pub(super) fn origin(uri: &str) -> &str {
    let start = uri.find("://").map_or(0, |scheme| scheme + 3);
    let end = uri.get(start..).and_then(|rest| rest.find(['/', '?', '#']));
    end.and_then(|end| uri.get(..start + end)).unwrap_or(uri)
}

fn encoded(parameters: &[(&str, String)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(parameters).finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{is_registered, origin, with_query};

    fn is_accepted(uri: &str) -> bool {
        let app = json!({ "redirectUris": [
            "https://app.example.com/callback", "http://localhost:3000/callback",
        ] });
        is_registered(app.as_object().unwrap(), "redirectUris", uri)
    }

    #[test]
    fn only_registered_uris_are_accepted() {
        assert!(is_accepted("https://app.example.com/callback"));
        assert!(is_accepted("http://localhost:3000/callback"));
        assert!(is_accepted("http://localhost:51234/callback"));
        assert!(is_accepted("http://localhost/callback"));
        for uri in [
            "https://app.example.com/callback/",
            "https://app.example.com:444/callback",
            "https://app.example.com.evil.test/callback",
            "http://localhost.evil.test/callback",
            "http://localhost:3000@evil.test/callback",
            "http://localhost:3000/other",
            "http://127.0.0.1:3000/callback",
            "https://localhost:3000/callback",
            "",
        ] {
            assert!(!is_accepted(uri), "{uri}");
        }
    }

    #[test]
    fn queries_are_extended_and_encoded() {
        let parameters = [("state", "a&b".to_owned())];
        assert_eq!(
            with_query("https://a.test/", &parameters),
            "https://a.test/?state=a%26b"
        );
        assert_eq!(
            with_query("https://a.test/?x=1", &parameters),
            "https://a.test/?x=1&state=a%26b"
        );
        assert_eq!(origin("https://a.test:8/b?c"), "https://a.test:8");
        assert_eq!(origin("https://a.test"), "https://a.test");
    }
}
