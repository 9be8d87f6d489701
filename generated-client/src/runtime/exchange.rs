//! One HTTP exchange within its limits of time and size.

use std::time::Duration;

use bytes::Bytes;
use http::header::LOCATION;
use http::{HeaderMap, Request, Response, StatusCode};
use url::Url;

use super::failure::{Failure, Kind, Limit};
use super::intake::{Refused, collect};
use super::transport::{Body, Transport};

/// A complete answer.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// Runs `work` for at most so long.
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

/// Sends the request and takes in the answer.
pub(crate) async fn exchange(
    transport: &dyn Transport,
    request: Request<Bytes>,
    max_bytes: usize,
) -> Result<Answer, Failure> {
    let sent_to = Url::parse(&request.uri().to_string()).ok();
    let response = transport.send(request).await?;
    complete(sent_to.as_ref(), response, max_bytes).await
}

/// Takes in the whole answer, unless it is a redirect or too long.
pub(crate) async fn complete(
    sent_to: Option<&Url>,
    response: Response<Body>,
    max_bytes: usize,
) -> Result<Answer, Failure> {
    let (head, body) = response.into_parts();
    let (status, headers) = (head.status, head.headers);
    let outcome = if status.is_redirection() {
        Err(Kind::Redirect(origin(sent_to, &headers)).into())
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

/// Where a redirect goes, as far as it can be told without showing what a URL may hold.
fn origin(sent_to: Option<&Url>, headers: &HeaderMap) -> String {
    let location = headers.get(LOCATION).and_then(|value| value.to_str().ok());
    let target =
        location.and_then(|text| Url::options().base_url(sent_to).parse(text).ok());
    match target {
        Some(url) if sent_to.is_some_and(|sent_to| sent_to.origin() == url.origin()) => {
            "another path of the same host".to_owned()
        }
        Some(url) if url.has_host() => url.origin().ascii_serialization(),
        _ => "an unknown place".to_owned(),
    }
}
