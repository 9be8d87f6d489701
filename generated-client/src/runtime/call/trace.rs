//! `tracing` instrumentation: a span for each call and an event for each attempt, with fields named
//! after the OpenTelemetry semantic conventions for HTTP clients. They contain no URL, header,
//! body, or text of the server, except for the request ID.

use std::time::Duration;

use tracing::Span;
use tracing::field::Empty;

use super::core::Core;
use super::response::Response;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Operation;

/// The maximum length of a request ID, in characters.
const LONGEST_ID: usize = 200;

/// Returns the span of a call.
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

/// Returns whether attempts are logged, so that the clock must be read.
pub(crate) fn is_told_of_attempts() -> bool {
    tracing::enabled!(target: "genauth", tracing::Level::DEBUG)
}

/// Logs the end of an attempt.
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

/// Logs a retry.
pub(crate) fn again(wait: Duration) {
    let milliseconds = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
    tracing::debug!(target: "genauth", wait_ms = milliseconds, "retrying");
}

/// Records the outcome of the call in its span.
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
