//! Protects the endpoint from foreign pages in the browser of the person who runs the mock.

use std::net::IpAddr;

use http::Uri;
use http::uri::Authority;

use crate::call::{Failure, Incoming};

/// Fails if the request was sent to a name that is not one of loopback, or by a page of another
/// origin.
pub(super) fn check(incoming: &Incoming) -> Result<(), Failure> {
    let host = incoming.header("host").unwrap_or_default();
    if !host.parse::<Authority>().is_ok_and(|authority| is_loopback(authority.host())) {
        let message =
            "invalid `Host`: the control endpoint is served only on loopback names";
        return Err(Failure::new(403, message));
    }
    let origin = match incoming.headers.get("origin") {
        Some(origin) => origin.to_str().unwrap_or_default(),
        None => return Ok(()),
    };
    let is_same = origin.parse::<Uri>().is_ok_and(|origin| {
        origin.authority().is_some_and(|authority| authority.as_str() == host)
    });
    if is_same {
        Ok(())
    } else {
        Err(Failure::new(403, "requests of other origins are rejected"))
    }
}

fn is_loopback(host: &str) -> bool {
    let address =
        host.strip_prefix('[').and_then(|it| it.strip_suffix(']')).unwrap_or(host);
    host.eq_ignore_ascii_case("localhost")
        || address.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, Method};

    use super::check;
    use crate::call::Incoming;

    fn status(host: &'static str, origin: Option<&'static str>) -> Option<u16> {
        let mut headers = HeaderMap::new();
        headers.insert("host", HeaderValue::from_static(host));
        if let Some(origin) = origin {
            headers.insert("origin", HeaderValue::from_static(origin));
        }
        let incoming = Incoming {
            method: Method::GET,
            path: "/_mock".to_owned(),
            query: String::new(),
            headers,
            body: Bytes::new(),
        };
        check(&incoming).err().map(|failure| failure.status)
    }

    #[test]
    fn only_loopback_is_served() {
        for host in
            ["127.0.0.1:8750", "127.1.2.3", "localhost", "LOCALHOST:1", "[::1]:8750"]
        {
            assert_eq!(status(host, None), None, "{host}");
        }
        for host in
            ["", "rebound.test:8750", "127.0.0.1.rebound.test", "10.0.0.1", "[::2]:1"]
        {
            assert_eq!(status(host, None), Some(403), "{host}");
        }
    }

    #[test]
    fn other_origins_are_rejected() {
        assert_eq!(status("127.0.0.1:1", Some("http://127.0.0.1:1")), None);
        for origin in ["http://127.0.0.1:2", "https://site.test", "null", ""] {
            assert_eq!(status("127.0.0.1:1", Some(origin)), Some(403), "{origin}");
        }
    }
}
