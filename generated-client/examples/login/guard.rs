//! Middleware for every request: checks its origin, runs it to completion, and protects the
//! response.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, ORIGIN, REFERRER_POLICY,
};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::failure::Failure;
use crate::routes::App;

const HEADERS: [(HeaderName, &str); 3] = [
    // Pages are personal: no proxy may store them, and the back button must not show them after
    // the logout.
    (CACHE_CONTROL, "no-store"),
    // Scripts do not run, even if one gets past the escaping; other sites cannot frame the buttons.
    (
        CONTENT_SECURITY_POLICY,
        "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    ),
    // The URL of the callback contains a code. `no-referrer` would make our forms send
    // `Origin: null`.
    (REFERRER_POLICY, "strict-origin"),
];

/// Rejects requests that change state unless a page of this application sent them.
///
/// `SameSite` alone does not suffice: all subdomains of a domain, and all ports of localhost, are
/// the same site.
pub(crate) async fn same_origin(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Response {
    if request.method().is_safe() || is_same_origin(request.headers(), &app.url.origin) {
        next.run(request).await
    } else {
        Failure::CrossOrigin.into_response()
    }
}

/// Pages cannot forge either header. Older browsers send only `Origin`.
fn is_same_origin(headers: &HeaderMap, origin: &str) -> bool {
    match headers.get("sec-fetch-site") {
        Some(site) => site == "same-origin",
        None => headers.get(ORIGIN).is_some_and(|it| it == origin),
    }
}

pub(crate) async fn headers(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    for (name, value) in HEADERS {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Runs a request to completion even if the browser disconnects. Otherwise a refresh could be
/// dropped halfway: GenAuth has invalidated the old refresh token, and the new one is lost.
pub(crate) async fn run_to_completion(request: Request, next: Next) -> Response {
    let response = tokio::spawn(next.run(request)).await;
    response.unwrap_or_else(|_panicked| Failure::Internal.into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_requests_are_of_the_same_origin() {
        let ours = "https://app.example.com";
        for (site, origin, expected) in [
            (Some("same-origin"), Some(ours), true),
            (Some("same-origin"), None, true),
            (None, Some(ours), true),
            (Some("same-site"), Some("https://blog.example.com"), false),
            (Some("cross-site"), Some("https://example.org"), false),
            (Some("cross-site"), Some(ours), false),
            (Some("none"), None, false),
            (None, Some("null"), false),
            (None, Some("https://app.example.com.example.org"), false),
            (None, Some("http://app.example.com"), false),
            (None, Some("https://app.example.com:8443"), false),
            (None, None, false),
        ] {
            let mut headers = HeaderMap::new();
            if let Some(site) = site {
                headers.insert("sec-fetch-site", HeaderValue::from_static(site));
            }
            if let Some(origin) = origin {
                headers.insert(ORIGIN, HeaderValue::from_static(origin));
            }
            assert_eq!(is_same_origin(&headers, ours), expected, "{headers:?}");
        }
    }
}
