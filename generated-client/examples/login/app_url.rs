//! The URL of the application.

use axum::http::Uri;

/// The origin of the application, as browsers see it. It is configured and not read from the `Host`
/// header, which the sender of a request chooses.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AppUrl {
    /// In the form of the `Origin` header: scheme, host, and the port unless it is the default.
    pub(crate) origin: String,
    /// Whether it is https.
    pub(crate) secure: bool,
}

impl AppUrl {
    /// Parses `https://host[:port]`, or `http://` on localhost.
    ///
    /// # Errors
    /// Everything else is rejected: over http, the network can read the session cookie.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let expected = "expected `https://host[:port]`, or `http://localhost[:port]` on this \
                        machine";
        let invalid = || format!("invalid `APP_URL` `{text}`: {expected}");
        let uri: Uri = text.parse().map_err(|_| invalid())?;
        let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else {
            return Err(invalid());
        };
        let local = ["localhost", "127.0.0.1", "[::1]"].contains(&host);
        let (secure, default_port) = match scheme {
            "https" => (true, 443),
            "http" if local => (false, 80),
            _ => return Err(invalid()),
        };
        if uri.path() != "/" || uri.query().is_some() {
            return Err(invalid());
        }
        let port = uri.port_u16().filter(|port| *port != default_port);
        let port = port.map(|port| format!(":{port}")).unwrap_or_default();
        Ok(Self {
            origin: format!("{scheme}://{host}{port}").to_ascii_lowercase(),
            secure,
        })
    }

    /// Returns the URL of a path.
    pub(crate) fn at(&self, path: &str) -> String {
        format!("{}{path}", self.origin)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn https_everywhere_and_http_on_localhost() {
        for (text, origin, secure) in [
            ("https://app.example.com", "https://app.example.com", true),
            ("https://App.example.com:443/", "https://app.example.com", true),
            ("https://app.example.com:8443", "https://app.example.com:8443", true),
            ("https://localhost:3000", "https://localhost:3000", true),
            ("http://localhost:3000", "http://localhost:3000", false),
            ("http://127.0.0.1:80/", "http://127.0.0.1", false),
            ("http://[::1]:3000", "http://[::1]:3000", false),
        ] {
            let url = AppUrl::parse(text).unwrap();
            assert_eq!((url.origin.as_str(), url.secure), (origin, secure), "{text}");
        }
        let url = AppUrl::parse("https://app.example.com/").unwrap();
        assert_eq!(url.at("/callback"), "https://app.example.com/callback");
    }

    #[test]
    fn nothing_else() {
        for text in [
            "http://app.example.com",
            "http://localhost.example.com",
            "https://app.example.com/path",
            "https://app.example.com/?query",
            "ftp://localhost",
            "app.example.com",
            "/",
            "",
        ] {
            let problem = AppUrl::parse(text).unwrap_err();
            assert!(
                problem.starts_with(&format!("invalid `APP_URL` `{text}`")),
                "{problem}"
            );
        }
    }
}
