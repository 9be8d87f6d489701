//! One HTTP exchange, with a limit on the size of the response.

use std::time::Duration;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, Request, Response, StatusCode, Uri};

use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::{Kind, Limit};
use crate::shared::intake::{Refused, collect};
use crate::shared::transport::{Body, Transport};

/// A complete response.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Runs `work` with a timeout.
#[allow(dead_code, reason = "features decide whether it is used")]
pub(crate) async fn within<T>(
    limit: Limit,
    time: Duration,
    work: impl Future<Output = Result<T, Failure>>,
) -> Result<T, Failure> {
    match tokio::time::timeout(time, work).await {
        Ok(outcome) => outcome,
        Err(_) => Err(Kind::Timeout(limit, time).into()),
    }
}

/// Sends the request and reads the complete response.
pub(crate) async fn exchange(
    transport: &dyn Transport,
    request: Request<Bytes>,
    max_bytes: usize,
) -> Result<Answer, Failure> {
    let sent_to = request.uri().clone();
    let response = transport.send(request).await?;
    complete(&sent_to, response, max_bytes).await
}

/// Reads the complete response, unless it is a redirect or too large.
pub(crate) async fn complete(
    sent_to: &Uri,
    response: Response<Body>,
    max_bytes: usize,
) -> Result<Answer, Failure> {
    let (head, body) = response.into_parts();
    let (status, headers) = (head.status, head.headers);
    let outcome = if status.is_redirection() {
        Err(Kind::Redirect(destination(sent_to, &headers)).into())
    } else {
        collect(body, &headers, max_bytes).await.map_err(|refused| match refused {
            Refused::TooLarge => Kind::TooLarge(max_bytes).into(),
            Refused::Interrupted(error) => {
                Failure::from(Kind::Interrupted).because(error)
            }
        })
    };
    match outcome {
        Ok(body) => Ok(Answer {
            status,
            headers,
            body,
        }),
        Err(failure) => Err(failure.in_answer(status, &headers)),
    }
}

/// Describes the target of a redirect without showing its path or query, which may contain secrets.
fn destination(sent_to: &Uri, headers: &HeaderMap) -> String {
    let location = headers.get(LOCATION).and_then(|value| value.to_str().ok());
    location
        .and_then(|text| resolved(sent_to, text.trim()))
        .unwrap_or_else(|| "an unknown location".to_owned())
}

/// Resolves the reference (RFC 3986, section 5.2) and returns its origin.
fn resolved(sent_to: &Uri, reference: &str) -> Option<String> {
    const SAME_HOST: &str = "another path on the same host";
    let has_scheme =
        reference.split(['/', '?', '#']).next().is_some_and(|begin| begin.contains(':'));
    let target: Uri = if reference.starts_with("//") {
        format!("{}:{reference}", sent_to.scheme_str()?).parse().ok()?
    } else if has_scheme {
        reference.parse().ok()?
    } else {
        return Some(SAME_HOST.to_owned());
    };
    let origin = origin(&target)?;
    let is_same = origin == self::origin(sent_to)?;
    Some(if is_same { SAME_HOST.to_owned() } else { origin })
}

/// Returns scheme, host, and port, without a default port.
fn origin(uri: &Uri) -> Option<String> {
    let scheme = uri.scheme_str()?.to_ascii_lowercase();
    let host = uri.host()?.to_ascii_lowercase();
    let port = match (uri.port_u16(), scheme.as_str()) {
        (None, _) | (Some(80), "http") | (Some(443), "https") => String::new(),
        (Some(port), _) => format!(":{port}"),
    };
    Some(format!("{scheme}://{host}{port}"))
}
