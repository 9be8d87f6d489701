//! Turns outcomes into HTTP responses.

use bytes::Bytes;
use http::{HeaderValue, Response, StatusCode, header};
use serde_json::{Map, Value, json};

use crate::call::{Failure, Outcome, Page, Reply};
use crate::catalog::Operation;
use crate::clock::Clock;
use crate::faults::FaultResponse;
use crate::random::Random;
use crate::values;

/// The message of successful responses.
const SUCCESS: &str = "Operation successful";

/// Returns the response to a call. Data is fitted to the type that the operation documents.
pub(super) fn response(
    operation: Option<&'static Operation>,
    outcome: Outcome,
    random: &mut Random,
) -> Response<Bytes> {
    match outcome {
        Ok(Reply::Data(data)) => {
            json(StatusCode::OK, &envelope(operation, &data, random))
        }
        Ok(Reply::Step(step, data)) => {
            // The data is about the step, and not what a successful call returns.
            let mut envelope = failure(&step, random);
            envelope["data"] = data;
            json(StatusCode::OK, &envelope)
        }
        Ok(Reply::Json(value)) => json(StatusCode::OK, &value),
        Ok(Reply::Html(status, page)) => html(status, page),
        Ok(Reply::Redirect(url, cookies)) => redirect(&url, &cookies),
        Ok(Reply::Empty(status)) => typed(status, "text/plain", ""),
        Ok(Reply::File(media_type, content)) => {
            typed(StatusCode::OK, media_type, content)
        }
        Err(error) => {
            // OAuth 2.0 uses the status of HTTP; the envelope has its own (RFC 6749 §5.2).
            let status = match error.oauth {
                Some(_) => {
                    StatusCode::from_u16(error.status).unwrap_or(StatusCode::BAD_REQUEST)
                }
                None => StatusCode::OK,
            };
            let mut response = json(status, &failure(&error, random));
            if let Some(challenge) = challenge(&error) {
                response.headers_mut().insert(header::WWW_AUTHENTICATE, challenge);
            }
            response
        }
    }
}

/// Returns the response that a fault prescribes. Paths without an envelope have errors of OAuth 2.0.
pub(super) fn prescribed(
    operation: Option<&'static Operation>,
    fault: FaultResponse,
    random: &mut Random,
) -> Response<Bytes> {
    let FaultResponse {
        http_status,
        retry_after,
        mut failure,
    } = fault;
    let has_envelope =
        operation.is_some_and(|operation| operation.response.member.is_some());
    let status = if has_envelope || http_status != StatusCode::OK {
        http_status
    } else {
        StatusCode::from_u16(failure.status).unwrap_or(StatusCode::BAD_REQUEST)
    };
    if !has_envelope {
        failure.oauth = Some(if status.is_server_error() {
            "server_error"
        } else {
            "invalid_request"
        });
    }
    let mut response = json(status, &self::failure(&failure, random));
    if let Some(seconds) = retry_after {
        response.headers_mut().insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

/// Adds the time of the mock, and that nothing may be stored: tokens are secret (RFC 6749 §5.1),
/// and the state can change at any time.
pub(super) fn finish(response: &mut Response<Bytes>, clock: Clock) {
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    if let Ok(date) = HeaderValue::from_str(&clock.http_date()) {
        headers.insert(header::DATE, date);
    }
}

/// Returns a successful response whose body is not JSON.
pub(super) fn garbage() -> Response<Bytes> {
    typed(
        StatusCode::OK,
        "application/json; charset=utf-8",
        &b"{\"statusCode\": 200, \xff\xfe<"[..],
    )
}

fn envelope(
    operation: Option<&'static Operation>,
    data: &Value,
    random: &mut Random,
) -> Value {
    let Some(operation) = operation else {
        return json!({ "statusCode": 200, "message": SUCCESS, "data": data });
    };
    let response = &operation.response;
    let data = response.data.as_ref().map(|ty| values::conform(ty, data, random));
    let Some(member) = response.member else {
        return data.unwrap_or_else(|| json!({}));
    };
    let mut envelope = Map::new();
    envelope.insert("statusCode".to_owned(), 200.into());
    envelope.insert("message".to_owned(), SUCCESS.into());
    if let Some(data) = data {
        envelope.insert(member.to_owned(), data);
    }
    Value::Object(envelope)
}

fn failure(failure: &Failure, random: &mut Random) -> Value {
    if let Some(error) = failure.oauth {
        return json!({ "error": error, "error_description": failure.message });
    }
    let mut envelope = Map::new();
    envelope.insert("statusCode".to_owned(), failure.status.into());
    envelope.insert("message".to_owned(), failure.message.clone().into());
    if let Some(code) = failure.api_code {
        envelope.insert("apiCode".to_owned(), code.into());
    }
    envelope.insert("requestId".to_owned(), random.uuid().into());
    Value::Object(envelope)
}

/// Returns how a client authenticates after an error of OAuth 2.0 (RFC 6749 §5.2, RFC 6750 §3).
fn challenge(failure: &Failure) -> Option<HeaderValue> {
    let challenge = match (failure.status, failure.oauth?) {
        (_, "invalid_token") => "Bearer error=\"invalid_token\"",
        (_, "insufficient_scope") => "Bearer error=\"insufficient_scope\"",
        (401, _) => "Basic realm=\"genauth-mock\"",
        _ => return None,
    };
    Some(HeaderValue::from_static(challenge))
}

fn json(status: StatusCode, value: &Value) -> Response<Bytes> {
    typed(status, "application/json; charset=utf-8", value.to_string())
}

fn typed(
    status: StatusCode,
    media_type: &'static str,
    content: impl Into<Bytes>,
) -> Response<Bytes> {
    let mut response = Response::new(content.into());
    *response.status_mut() = status;
    let value = HeaderValue::from_static(media_type);
    response.headers_mut().insert(header::CONTENT_TYPE, value);
    response
}

fn html(status: StatusCode, page: Page) -> Response<Bytes> {
    let mut response = typed(status, "text/html; charset=utf-8", page.html);
    if let Ok(policy) = HeaderValue::from_str(&page.policy) {
        response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}

fn redirect(url: &str, cookies: &[String]) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::FOUND;
    if let Ok(value) = HeaderValue::from_str(url) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    for cookie in cookies.iter().filter_map(|cookie| HeaderValue::from_str(cookie).ok())
    {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    response
}
