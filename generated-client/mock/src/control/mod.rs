//! The control endpoint below `/_mock`: a page for people, and a JSON API below `/_mock/api`.
//!
//! Only requests whose `Host` is a loopback name are served, so that a foreign page cannot reach
//! the endpoint through DNS rebinding. There is no CORS. Requests that change something and have a
//! body send it as `application/json`. Failed requests have an HTTP status of 400 or above, and
//! the body `{"message": "…"}`. Successful ones have status 200.
//!
//! | request | response |
//! |---|---|
//! | `GET info` | what a first program needs: `{"url", "appId", "appSecret", "userPoolId", "accessKeyId", "accessKeySecret", "users": [{"username", "email", "password", "note"}], "environment": {"GENAUTH_HOST": "…", …}, "version", "seed", "lenient", "operations": 545}` |
//! | `GET operations` | `{"list": [{"client", "group", "name", "method", "path", "summary"}]}` |
//! | `GET requests` | `{"totalCount", "list": [Request]}`, newest first. Filters: `operation` (`client.name` or `name`), `path`, `method`, `status` (the `statusCode`), `after` (an ID), `limit` |
//! | `DELETE requests` | clears the log: `{}` |
//! | `GET live` | server-sent events: `request` with a Request, `code` with a Code, `event` with an Event, and `reset`, `faults`, and `clock` with `{}` after those changed |
//! | `GET state` | `{"list": [{"resource", "description", "kind": "items" \| "single" \| "links", "count"}]}` |
//! | `GET state/{resource}` | `{"resource", "description", "kind", "key", "columns": ["userId", …], "totalCount", "list": [{…}]}`; secrets are masked. Links are `{"left", "kind", "right"}`. Query: `page`, `limit` (50), `keyword` |
//! | `GET codes` | `{"list": [Code]}`, newest first |
//! | `GET events` | `{"list": [Event]}`, newest first, at most 100 |
//! | `GET faults` | `{"list": [Fault]}` |
//! | `POST faults` | injects a Fault or an array of them: `{"list": [Fault]}` with all faults |
//! | `DELETE faults` | clears all faults: `{"list": []}` |
//! | `DELETE faults/{id}` | clears one fault: `{"list": [Fault]}` with the others |
//! | `GET clock` | `{"now": "2026-…Z", "offsetMillis"}` |
//! | `POST clock` | `{"offsetMillis"}` sets the offset, `{"advanceMillis"}` adds to it: as `GET clock` |
//! | `POST keys/rotate` | rotates the signing key: `{"kid"}` |
//! | `POST reset` | restores the state at the start, and clears log, faults, codes, and clock: `{}` |
//! | `GET snapshot` | the state as JSON, to be loaded later. Contains secrets |
//! | `POST snapshot` | loads such a state: `{}` |
//!
//! **Request**: `{"id", "time", "method", "path", "query", "client", "operation", "httpStatus",
//! "statusCode", "apiCode", "message", "durationMillis", "requestHeaders": {}, "request",
//! "responseHeaders": {}, "response", "problems": ["…"], "fault"}`. Absent values are omitted:
//! `client` and `operation` for paths of no operation, `httpStatus` if the connection was reset or closed,
//! `statusCode` for responses without an envelope. `request` and `response` are JSON values; forms
//! are objects, other bodies are texts such as `12 bytes of image/png`. Secrets are `"***"`.
//!
//! **Code**: `{"id", "time", "medium": "SMS" | "EMAIL", "channel", "to", "code", "used"}`.
//!
//! **Event**: `{"id", "time", "name", "data"}`.
//!
//! **Fault**: `{"id", "operation", "path", "times", "delayMillis", "shiftClockMillis",
//! "expireTokens", "statusCode", "apiCode", "message", "httpStatus", "retryAfterSeconds", "reset",
//! "truncate", "garbage", "performed"}`, all optional except for one effect.
//! - `operation` (`client.name` or `name`) or `path` selects calls; neither means all calls.
//! - `times` is the number of calls that are left; absent means until cleared.
//! - `delayMillis` waits, `expireTokens` (true) revokes all issued tokens, and `shiftClockMillis`
//!   shifts the clock once, each before the call is handled.
//! - At most one of: a response (`statusCode`, `apiCode`, `message`, `httpStatus`,
//!   `retryAfterSeconds`), `reset` (true: TCP reset), `truncate` (true: half of the body), `garbage`
//!   (true: a body that is not JSON).
//! - `performed` (true) performs the call before its response is replaced or lost. `truncate` and
//!   `garbage` always do.

mod api;
mod host;
mod live;
mod query;
mod views;

use bytes::Bytes;
use http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, X_CONTENT_TYPE_OPTIONS,
};
use http::{HeaderValue, Method, Response, StatusCode};
use serde_json::json;
use tokio::sync::broadcast::Receiver;

pub(crate) use self::live::stream as live;

use crate::call::{Failure, Incoming, Outcome, Reply};
use crate::log::News;
use crate::page;
use crate::world::World;

/// The response of the control endpoint.
#[derive(Debug)]
pub(crate) enum Served {
    /// A complete response.
    Response(Response<Bytes>),
    /// A response whose body is the stream of these news.
    Live(Response<()>, Receiver<News>),
}

/// Returns whether a path belongs to the control endpoint.
pub(crate) fn owns(path: &str) -> bool {
    path.strip_prefix("/_mock")
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Serves a request below `/_mock`.
pub(crate) fn serve(world: &mut World, incoming: &Incoming) -> Served {
    if let Err(failure) = host::check(incoming) {
        return Served::Response(response(Err(failure)));
    }
    let Some(path) = incoming.path.strip_prefix("/_mock/api/") else {
        let outcome = match incoming.method {
            Method::GET | Method::HEAD => page::serve(&incoming.path),
            _ => Err(Failure::new(405, "expected the method GET")),
        };
        return Served::Response(response(outcome));
    };
    if path == "live" && incoming.method == Method::GET {
        let mut head = Response::new(());
        set(&mut head, "text/event-stream");
        return Served::Live(head, world.log.watch());
    }
    Served::Response(response(api::serve(world, path, incoming).map(Reply::Json)))
}

fn response(outcome: Outcome) -> Response<Bytes> {
    let (status, media_type, body) = match outcome {
        Ok(Reply::File(media_type, content)) => (StatusCode::OK, media_type, content),
        Ok(Reply::Json(value)) => (StatusCode::OK, JSON, value.to_string().into()),
        // The control endpoint has no other responses.
        Ok(_) => (StatusCode::OK, JSON, json!({}).to_string().into()),
        Err(failure) => {
            let status =
                StatusCode::from_u16(failure.status).unwrap_or(StatusCode::BAD_REQUEST);
            (status, JSON, json!({ "message": failure.message }).to_string().into())
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = status;
    set(&mut response, media_type);
    response
}

const JSON: &str = "application/json; charset=utf-8";

fn set<T>(response: &mut Response<T>, media_type: &'static str) {
    for (name, value) in [
        (CONTENT_TYPE, media_type),
        (CACHE_CONTROL, "no-store"),
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (CONTENT_SECURITY_POLICY, page::SECURITY_POLICY),
    ] {
        response.headers_mut().insert(name, HeaderValue::from_static(value));
    }
}
