//! Which responses are successes, and the errors for others.

use std::time::{Duration, SystemTime};

use http::StatusCode;

use super::fixture::{BARE, CREATE, GET, Probe};
use super::support::{Server, answer, json, success};
use super::{client, outcome};
use crate::runtime::operation::Operation;
use crate::{Error, Response};

async fn bare(bytes: Vec<u8>) -> Result<Response<Probe>, Error> {
    let server = Server::answering(bytes).await;
    client(&server).call(&BARE, None).await
}

async fn nothing(
    operation: &'static Operation,
    bytes: Vec<u8>,
) -> Result<Response<()>, Error> {
    let server = Server::answering(bytes).await;
    client(&server).call(operation, None).await
}

#[tokio::test]
async fn a_success_keeps_its_envelope() {
    let body = r#"{"apiCode":20001,"statusCode":200,"message":"好","requestId":"r-1","uniqueId":1,"data":{"id":"7"}}"#;
    let response = outcome(json(200, body)).await.unwrap();
    assert_eq!(response.status_code, 200);
    assert_eq!(response.api_code, Some(20001));
    assert_eq!(response.message, "好");
    assert_eq!(response.request_id.as_deref(), Some("r-1"));
    assert_eq!(response.http_status, StatusCode::OK);
    assert_eq!(response.headers["content-type"], "application/json; charset=utf-8");
    assert_eq!(response.map(|probe| probe.id).into_data(), "7");
}

#[tokio::test]
async fn the_header_is_read_tolerantly() {
    for body in [
        r#"{"data":{"id":"7"},"statusCode":"200"}"#,
        r#"{"statusCode":200.0,"message":null,"apiCode":null,"requestId":null,"data":{"id":"7"}}"#,
        r#"{"statusCode":200,"message":{"a":[1]},"apiCode":"","requestId":[1],"data":{"id":"7"}}"#,
    ] {
        let response = outcome(json(200, body)).await.unwrap();
        assert_eq!(response.data.id, "7", "{body}");
        assert_eq!((response.message.as_str(), response.api_code), ("", None), "{body}");
        assert_eq!(response.request_id, None, "{body}");
    }
    let body = r#"{"statusCode":200,"message":7,"requestId":8,"apiCode":"9","data":{"id":"7"}}"#;
    let response = outcome(json(201, body)).await.unwrap();
    assert_eq!((response.message.as_str(), response.api_code), ("7", Some(9)));
    assert_eq!(response.request_id.as_deref(), Some("8"));
    assert_eq!(response.http_status, StatusCode::CREATED);
}

#[tokio::test]
async fn data_may_be_missing_only_where_nothing_is_needed() {
    let body = json(200, r#"{"statusCode":200,"message":"ok"}"#);
    let error = outcome(body.clone()).await.unwrap_err();
    assert!(error.is_decode());
    assert_eq!(error.path(), Some("data"));
    assert!(error.to_string().contains("`data`: missing"), "{error}");

    nothing(&GET, body.clone()).await.unwrap();
    nothing(&GET, success(r#"{"whatever":[1]}"#)).await.unwrap();
    let server = Server::answering(body).await;
    let list: Response<Vec<String>> = client(&server).call(&GET, None).await.unwrap();
    assert!(list.data.is_empty());
    let optional: Response<Option<Probe>> =
        client(&server).call(&GET, None).await.unwrap();
    assert!(optional.data.is_none());
}

#[tokio::test]
async fn a_failure_at_http_200_is_an_error() {
    for data in [
        "",
        r#","data":null"#,
        r#","data":"text""#,
        r#","data":{"id":{}}"#,
        r#","data":{"id":"1"}"#,
    ] {
        for order in [true, false] {
            let header = r#""statusCode":"403","apiCode":2333,"message":"wrong password","requestId":"r-9""#;
            let body = if order || data.is_empty() {
                format!("{{{header}{data}}}")
            } else {
                format!("{{{},{header}}}", &data[1..])
            };
            let error = outcome(json(200, &body)).await.unwrap_err();
            assert!(
                error.is_api() && error.is_forbidden() && !error.is_decode(),
                "{body}"
            );
            assert_eq!(error.status_code_raw(), Some(403));
            assert_eq!(error.api_code_raw(), Some(2333));
            assert_eq!(error.message(), Some("wrong password"));
            assert_eq!(error.request_id(), Some("r-9"));
            assert_eq!(error.operation(), Some("getProbe"));
            assert_eq!(error.http_status(), Some(StatusCode::OK));
            assert_eq!(error.body(), Some(body.as_bytes()));
            assert_eq!(
                error.to_string(),
                "getProbe: the server returned an error: wrong password \
                 (statusCode 403, apiCode 2333, HTTP 200, request ID r-9)"
            );
        }
    }
}

#[tokio::test]
async fn every_other_status_code_is_an_error() {
    let codes = [0, 1, 199, 201, 204, 300, 400, 499, 500, 603, -200, 2000];
    for code in codes {
        let body = format!(r#"{{"statusCode":{code},"data":{{"id":"1"}}}}"#);
        let error = outcome(json(200, &body)).await.unwrap_err();
        assert!(error.is_api(), "{code}");
        assert_eq!(error.status_code_raw(), Some(code));
    }
}

#[tokio::test]
async fn predicates_follow_either_status() {
    type Predicate = fn(&Error) -> bool;
    let predicates: [(u16, Predicate); 7] = [
        (401, Error::is_unauthorized),
        (403, Error::is_forbidden),
        (404, Error::is_not_found),
        (409, Error::is_conflict),
        (429, Error::is_throttled),
        (500, Error::is_server_error),
        (503, Error::is_server_error),
    ];
    for (status, _) in predicates {
        let in_body = json(200, &format!(r#"{{"statusCode":{status}}}"#));
        for bytes in [in_body, answer(status, "text/html", "<html>")] {
            let error = outcome(bytes).await.unwrap_err();
            for (wanted, holds) in predicates {
                let expected = wanted == status || (wanted >= 500 && status >= 500);
                assert_eq!(holds(&error), expected, "{wanted} for {error}");
            }
        }
    }
}

#[tokio::test]
async fn http_errors_with_an_envelope_have_both_statuses() {
    let error = outcome(json(502, r#"{"statusCode":429,"message":"slow down"}"#))
        .await
        .unwrap_err();
    assert!(error.is_api() && error.is_throttled() && error.is_server_error());
    let text =
        "getProbe: the server returned an error: slow down (statusCode 429, HTTP 502)";
    assert_eq!(error.to_string(), text);
}

#[tokio::test]
async fn http_errors_without_an_envelope_say_what_came() {
    for (bytes, what) in [
        (
            answer(503, "text/html", "<h1>canary</h1>"),
            "15 bytes of text/html (HTTP 503)",
        ),
        (answer(500, "text/html", ""), "an empty body (HTTP 500)"),
        (json(404, "[1]"), "3 bytes of application/json; charset=utf-8 (HTTP 404)"),
        (
            json(400, r#"{"fault":"x"}"#),
            "13 bytes of application/json; charset=utf-8 (HTTP 400)",
        ),
        (
            json(400, r#"{"statusCode":"#),
            "14 bytes of application/json; charset=utf-8 (HTTP 400)",
        ),
        (
            b"HTTP/1.1 418 T\r\ncontent-length: 3\r\n\r\nabc".to_vec(),
            "3 bytes of unknown content type (HTTP 418)",
        ),
    ] {
        let error = outcome(bytes).await.unwrap_err();
        assert!(!error.is_api() && !error.is_decode(), "{error}");
        assert_eq!(error.to_string(), format!("getProbe: unexpected response: {what}"));
        assert!(error.status_code_raw().is_none());
        assert!(!format!("{error:?}").contains("canary"));
    }
    // A contradictory response is not a success.
    let error =
        outcome(json(500, r#"{"statusCode":200,"data":{"id":"1"}}"#)).await.unwrap_err();
    assert!(!error.is_api() && error.is_server_error());
}

#[tokio::test]
async fn a_success_that_is_no_envelope_cannot_be_read() {
    for (body, path, reason) in [
        ("", None, "not JSON: EOF while parsing a value at line 1 column 0"),
        ("<html>", None, "not JSON: expected value at line 1 column 1"),
        (
            r#"{"statusCode":200,"data":{"id":"1"#,
            Some("data.id"),
            "not JSON: EOF while parsing",
        ),
        (
            r#"{"statusCode":200,"data":{"id":"1"}} x"#,
            None,
            "not JSON: trailing characters",
        ),
        ("[]", None, "expected an object, found an array"),
        ("{}", Some("statusCode"), "expected an integer"),
        (r#"{"data":{"id":"1"}}"#, Some("statusCode"), "expected an integer"),
        (
            r#"{"statusCode":null,"data":{"id":"1"}}"#,
            Some("statusCode"),
            "expected an integer",
        ),
        (r#"{"statusCode":"ok","data":{}}"#, Some("statusCode"), "expected an integer"),
    ] {
        let error = outcome(json(200, body)).await.unwrap_err();
        assert!(error.is_decode() && !error.is_api(), "{body}: {error}");
        assert_eq!(error.path(), path, "{body}");
        assert!(error.to_string().contains(reason), "{body}: {error}");
        assert_eq!(error.body(), Some(body.as_bytes()));
    }
}

#[tokio::test]
async fn bare_answers_are_the_data() {
    let response = bare(json(200, r#"{"id":"7","message":"mine"}"#)).await.unwrap();
    assert_eq!((response.data.id.as_str(), response.status_code), ("7", 200));
    assert_eq!(response.data.extra.get("message").unwrap(), "mine");

    let response = bare(success(r#"{"id":"8"}"#)).await.unwrap();
    assert_eq!((response.data.id.as_str(), response.message.as_str()), ("8", "ok"));
    assert!(response.data.extra.is_empty());

    let error =
        bare(json(200, r#"{"statusCode":401,"message":"who?"}"#)).await.unwrap_err();
    assert!(error.is_api() && error.is_unauthorized());

    let error = bare(json(200, r#"{"id":{}}"#)).await.unwrap_err();
    assert_eq!(error.path(), Some("id"));
    let error = bare(success(r#"{"id":{}}"#)).await.unwrap_err();
    assert_eq!(error.path(), Some("data.id"));
    let error = bare(success("null")).await.unwrap_err();
    assert_eq!(error.path(), Some("data"));
    let error = bare(json(200, "null")).await.unwrap_err();
    assert!(error.to_string().contains("expected an object, found null"), "{error}");
    let error =
        bare(json(200, r#"{"statusCode":200,"message":"ok"}"#)).await.unwrap_err();
    assert!(error.to_string().contains("missing field `id`"), "{error}");

    nothing(&BARE, answer(204, "text/plain", "")).await.unwrap();
    let server = Server::answering(json(200, "[1,2]")).await;
    let list: Response<Vec<i64>> = client(&server).call(&BARE, None).await.unwrap();
    assert_eq!(list.data, [1, 2]);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let second = Server::answering(success(r#"{"id":"1"}"#)).await;
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/login?token=canary", second.url());
        let head = format!("HTTP/1.1 {status} Found\r\nlocation: {location}\r\n");
        let server = Server::answering(format!("{head}content-length: 0\r\n\r\n")).await;
        let client = client(&server);
        let error =
            client.call::<()>(&CREATE, Some(&Probe::new("1"))).await.unwrap_err();
        let text = format!(
            "createProbe: the server redirected to {}; redirects are not followed (HTTP {status})",
            second.url()
        );
        assert_eq!(error.to_string(), text);
        assert_eq!(error.http_status().unwrap().as_u16(), status);
        assert!(!format!("{error:?}").contains("canary"));
        assert_eq!(server.requests().len(), 1);
    }
    assert_eq!(second.connections(), 0);
}

#[tokio::test]
async fn redirects_name_no_more_than_the_origin() {
    for (location, target) in [
        ("https://u:p@evil.example:8443/x?y#z", "https://evil.example:8443"),
        ("//evil.example/x", "http://evil.example"),
        ("/elsewhere?canary", "another path on the same host"),
        ("mailto:canary", "an unknown location"),
        ("http://[", "an unknown location"),
    ] {
        let head = format!(
            "HTTP/1.1 302 Found\r\nlocation: {location}\r\ncontent-length: 0\r\n\r\n"
        );
        let error = outcome(head.into_bytes()).await.unwrap_err();
        let text = format!("the server redirected to {target}; ");
        assert!(error.to_string().contains(&text), "{location}: {error}");
    }
    let error = outcome(b"HTTP/1.1 304 No\r\n\r\n".to_vec()).await.unwrap_err();
    assert!(error.to_string().contains("an unknown location"), "{error}");
}

#[tokio::test]
async fn the_wait_is_read_in_both_forms() {
    let date = httpdate::fmt_http_date(SystemTime::now() + Duration::from_secs(100));
    let past = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH);
    for (value, seconds) in [
        ("7", Some(7..=7)),
        ("0", Some(0..=0)),
        (date.as_str(), Some(60..=100)),
        (past.as_str(), Some(0..=0)),
        ("soon", None),
        ("-1", None),
        ("1.5", None),
    ] {
        let body = r#"{"statusCode":429}"#;
        let head = format!("HTTP/1.1 429 Slow\r\nretry-after: {value}\r\n");
        let bytes = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
        let error = outcome(bytes.into_bytes()).await.unwrap_err();
        assert!(error.is_throttled());
        let wait = error.retry_after().map(|wait| wait.as_secs());
        match (wait, seconds) {
            (Some(wait), Some(expected)) => {
                assert!(expected.contains(&wait), "{value}: {wait}")
            }
            (wait, expected) => {
                assert_eq!(wait.is_some(), expected.is_some(), "{value}")
            }
        }
    }
}

#[tokio::test]
async fn a_server_cannot_forge_log_lines() {
    let message =
        format!("a\\n2026 ERROR forged\\u001b[2J\\u202e{}", "x".repeat(100_000));
    let body = format!(
        r#"{{"statusCode":500,"message":"{message}","requestId":"r\r\n{message}"}}"#
    );
    let error = outcome(json(200, &body)).await.unwrap_err();
    for text in
        [error.to_string(), error.message().unwrap().to_owned(), format!("{error:?}")]
    {
        assert!(text.len() < 2000, "{}", text.len());
        assert!(!text.contains(|c: char| c.is_control() || c == '\u{202e}'), "{text:?}");
    }
    assert!(error.message().unwrap().starts_with("a\\n2026 ERROR forged"));
    assert!(error.message().unwrap().ends_with("x..."));
}
