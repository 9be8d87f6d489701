//! What a call tells whoever listens with `tracing`: a span for the call and an event for each
//! attempt, named as OpenTelemetry names them for HTTP clients. No URL, no header, no body and no
//! text of the server's is in them.

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;

use super::core::Core;
use super::response::Response;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Operation;

/// As much of a request id as is told, in characters.
const LONGEST_ID: usize = 200;

/// The span of a call.
pub(crate) fn call(core: &Core, operation: &Operation) -> Span {
    let span = tracing::info_span!(
        target: "genauth",
        "genauth.call",
        otel.name = operation.name,
        otel.kind = "client",
        otel.status_code = Empty,
        error.type = Empty,
        genauth.operation = operation.name,
        genauth.status_code = Empty,
        genauth.api_code = Empty,
        genauth.request_id = Empty,
        http.request.method = operation.method.as_str(),
        http.request.resend_count = Empty,
        http.response.status_code = Empty,
        server.address = Empty,
        server.port = Empty,
        url.template = operation.path,
    );
    if !span.is_disabled() {
        span.record("server.address", core.base.host());
        span.record("server.port", core.base.port());
    }
    span
}

/// Whether anyone listens to what becomes of attempts, so that the clock has to be read.
pub(crate) fn is_told_of_attempts() -> bool {
    tracing::enabled!(target: "genauth", tracing::Level::DEBUG)
}

/// How an attempt ended.
pub(crate) fn attempt(
    number: u32,
    elapsed: Duration,
    outcome: &Result<Response<()>, Failure>,
) {
    let (status, error) = match outcome {
        Ok(response) => (Some(response.http_status.as_u16()), None),
        Err(failure) => {
            (failure.http_status().map(|it| it.as_u16()), Some(failure.type_name()))
        }
    };
    let milliseconds = u64::try_from(elapsed.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(
        target: "genauth",
        elapsed_ms = milliseconds,
        error.type = error,
        http.request.resend_count = number - 1,
        http.response.status_code = status,
        "attempt"
    );
}

/// That the call is sent again.
pub(crate) fn again(wait: Duration) {
    let milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(target: "genauth", wait_ms = milliseconds, "sending it again");
}

/// How the call ended.
pub(crate) fn end(
    span: &Span,
    attempts: u32,
    outcome: &Result<Response<()>, Failure>,
    secrets: impl Fn() -> Secrets,
) {
    if span.is_disabled() {
        return;
    }
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    let id = match outcome {
        Ok(response) => {
            span.record("http.response.status_code", response.http_status.as_u16());
            span.record("genauth.status_code", response.status_code);
            span.record("genauth.api_code", response.api_code);
            response.request_id.as_deref()
        }
        Err(failure) => {
            span.record("otel.status_code", "ERROR");
            span.record("error.type", failure.type_name());
            span.record(
                "http.response.status_code",
                failure.http_status().map(|status| status.as_u16()),
            );
            span.record("genauth.status_code", failure.status_code());
            span.record("genauth.api_code", failure.api_code());
            failure.request_id()
        }
    };
    span.record("genauth.request_id", id.map(|id| secrets().clean(id, LONGEST_ID)));
}
