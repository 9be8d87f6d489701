//! No secret is printed by the client, a call, a DTO, a response, or an error.

use std::error::Error as _;
use std::fmt::Debug;
use std::time::Duration;

use bytes::Bytes;
use serde_json::json;

use super::builder;
use super::fixture::{BARE, CREATE, GET, Item, MOVE, Probe};
use super::support::{Server, Step, answer, closed_port, full_listener, json, success};
use crate::authentication::AuthenticationClientBuilder;
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Operation;
use crate::transport::{Body, BoxFuture, Transport, TransportError};
use crate::{Error, Patch};

/// Secrets with characters that can be escaped, in each place that can contain one.
const APP: &str = "canary-app \"&%+\\é";
const TOKEN: &str = "canary-token/==";
const FIELD: &str = "canary-field 'x' <&>";
const NESTED: &str = "canary-nested\n\tline";
const UNKNOWN: &str = "canary-unknown";
const HEADER: &str = "canary-header";
const ALL: [&str; 6] = [APP, TOKEN, FIELD, NESTED, UNKNOWN, HEADER];

fn probe() -> Probe {
    let note = Some(NESTED.into());
    let mut probe = Probe::new("plain-id");
    probe.secret = Some(FIELD.into());
    probe.nickname = Patch::Value("plain-name".into());
    probe.list = Some(vec![Item {
        x: 1,
        note,
        extra: Default::default(),
    }]);
    probe.extra.insert("unknown", serde_json::json!({"deep": [UNKNOWN]}));
    probe
}

fn armed(url: &str) -> AuthenticationClientBuilder {
    builder(url).app_secret(APP).access_token(TOKEN)
}

async fn failure(
    operation: &'static Operation,
    builder: AuthenticationClientBuilder,
) -> Error {
    let mut header = http::HeaderValue::from_static(HEADER);
    header.set_sensitive(true);
    let call = builder.build().unwrap().call::<Probe>(operation, Some(&probe()));
    hidden(&call);
    call.header("x-own", header).await.unwrap_err()
}

async fn answered(operation: &'static Operation, bytes: Vec<u8>) -> Error {
    let server = Server::answering(bytes).await;
    let error = failure(operation, armed(&server.url())).await;
    all_hidden(&error);
    error
}

fn no_canary(text: &str) {
    assert!(!text.to_lowercase().contains("canary"), "{text}");
}

fn hidden(value: &impl Debug) {
    no_canary(&format!("{value:?}"));
    no_canary(&format!("{value:#?}"));
}

/// The error, its sources, and its accessors.
fn all_hidden(error: &Error) {
    hidden(error);
    no_canary(&error.to_string());
    no_canary(error.message().unwrap_or_default());
    no_canary(error.request_id().unwrap_or_default());
    no_canary(error.path().unwrap_or_default());
    let mut link = error.source();
    while let Some(cause) = link {
        no_canary(&cause.to_string());
        hidden(&cause);
        link = cause.source();
    }
}

/// Every secret, plain and percent-encoded.
fn echo() -> String {
    let encoded = ALL.map(crate::shared::percent::percent_encoded);
    format!("{} | {} | {ALL:?}", ALL.join(" "), encoded.join("&"))
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

#[test]
fn client_and_builder() {
    let builder = armed("http://canary-user:canary-password@localhost/?canary");
    hidden(&builder);
    let error = builder.build().unwrap_err();
    all_hidden(&error);
    let client = armed("http://localhost").build().unwrap();
    hidden(&client);
    hidden(&client.clone());
    let error =
        armed("http://localhost").access_token("canary\r\nx: y").build().unwrap_err();
    all_hidden(&error);
}

#[test]
fn requests() {
    let probe = probe();
    hidden(&probe);
    let shown = format!("{probe:?}");
    assert!(shown.contains("plain-id") && shown.contains("plain-name"), "{shown}");
    assert_eq!(shown.matches("[hidden]").count(), 3, "{shown}");
}

#[test]
fn free_form_json_is_shown_by_the_names_of_its_members() {
    for (json, expected) in [
        (json!({"a": "canary", "b": {"c": 7}}), r#"{"a": [hidden], "b": [hidden]}"#),
        (
            json!([{"pin": 1}, ["canary"], null]),
            r#"[{"pin": [hidden]}, [[hidden]], null]"#,
        ),
        (json!("canary"), "[hidden]"),
        (json!(7), "7"),
        (json!(true), "true"),
    ] {
        let mut probe = Probe::new("plain-id");
        probe.custom = Some(json);
        hidden(&probe);
        let shown = format!("{probe:?}");
        assert!(shown.contains(&format!("custom: {expected} }}")), "{shown}");
    }
}

#[tokio::test]
async fn answers() {
    let data = r#"{"id":"plain-id","secret":"canary-1","new":["canary-4"],
        "list":[{"x":1,"note":"canary-2","new":"canary-3"}]}"#;
    let message = quoted(&echo());
    let body = format!(r#"{{"statusCode":200,"message":{message},"data":{data}}}"#);
    let head = "HTTP/1.1 200 OK\r\nset-cookie: canary-5\r\nx-token: canary-6\r\n";
    let server =
        Server::answering(format!("{head}content-length: {}\r\n\r\n{body}", body.len()))
            .await;
    let mut header = http::HeaderValue::from_static(HEADER);
    header.set_sensitive(true);
    let call =
        armed(&server.url()).build().unwrap().call::<Probe>(&CREATE, Some(&probe()));
    let response = call.header("x-own", header).await.unwrap();
    hidden(&response);
    no_canary(&response.message);
    assert!(format!("{response:?}").contains("set-cookie"));
    // Hidden, but present.
    assert_eq!(response.data.secret.as_ref().unwrap().expose_secret(), "canary-1");
    assert_eq!(response.headers["x-token"], "canary-6");
}

#[tokio::test]
async fn what_the_server_repeats() {
    let text = quoted(&echo());
    for status in [200, 400] {
        let body =
            format!(r#"{{"statusCode":400,"message":{text},"requestId":{text}}}"#);
        let error = answered(&CREATE, json(status, &body)).await;
        assert!(
            error.is_api() && error.message().unwrap().contains("[hidden]"),
            "{error}"
        );
        assert!(error.body().unwrap().windows(6).any(|bytes| bytes == b"canary"));
    }
    for secret in ALL {
        let secret = quoted(secret);
        let body = format!(r#"{{"statusCode":400,"message":{secret}}}"#);
        assert_eq!(
            answered(&CREATE, json(200, &body)).await.message(),
            Some("[hidden]")
        );
    }
}

#[tokio::test]
async fn answers_that_cannot_be_read() {
    for secret in ALL.map(quoted) {
        for data in [
            format!(r#"{{"id":"1","count":{secret}}}"#),
            format!(r#"{{"id":"1","list":{secret}}}"#),
            format!(r#"{{"id":"1","list":[{{"x":{secret}}}]}}"#),
            format!(r#"{{"id":"1","attributes":{{{secret}:[]}}}}"#),
            secret.clone(),
            format!("[{secret}"),
        ] {
            let error = answered(&CREATE, success(&data)).await;
            assert!(error.is_decode(), "{error}");
        }
    }
    let places = ["secret", "list"];
    for place in places {
        let data =
            format!(r#"{{"id":"1","{place}":[{{"note":{{"a":"canary-9"}},"x":1}}]}}"#);
        assert!(answered(&CREATE, success(&data)).await.is_decode());
    }
    // An unknown token is not shown either, whether it is cut or not.
    let token = "canary-".repeat(20);
    assert!(
        answered(&CREATE, success(&format!(r#"{{"id":"1","count":"{token}"}}"#)))
            .await
            .is_decode()
    );
}

#[tokio::test]
async fn other_errors() {
    let html = format!("<p>{}</p>", echo());
    answered(&CREATE, answer(500, "text/html", &html)).await;
    answered(&CREATE, answer(200, "text/html", &html)).await;
    answered(&BARE, answer(200, "text/html", &html)).await;
    answered(&GET, answer(500, &format!("text/{UNKNOWN}"), "x")).await;
    let location =
        "HTTP/1.1 302 Found\r\nlocation: https://canary-unknown.example/canary\r\n";
    answered(&CREATE, format!("{location}content-length: 0\r\n\r\n").into_bytes()).await;
    answered(&MOVE, b"canary".to_vec()).await;

    let server = Server::scripted([vec![Step::Close], vec![Step::Stall]]).await;
    all_hidden(&failure(&GET, armed(&server.url())).await);
    let short = Duration::from_millis(50);
    let timeout = failure(&GET, armed(&server.url()).attempt_timeout(short)).await;
    assert!(timeout.is_timeout());
    all_hidden(&timeout);
    all_hidden(&failure(&GET, armed(&server.url()).total_timeout(short)).await);
    all_hidden(&failure(&GET, armed(&closed_port().await)).await);
    let (url, _sockets) = full_listener().await;
    all_hidden(&failure(&GET, armed(&url).connect_timeout(short)).await);
    let long = Server::answering(json(200, &html)).await;
    all_hidden(&failure(&GET, armed(&long.url()).max_response_bytes(5)).await);
}

/// A transport whose errors show everything.
struct Careless(fn(std::io::Error) -> TransportError);

impl Transport for Careless {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let inner =
            std::io::Error::other(format!("{} {:?}", request.uri(), request.body()));
        let token = request.headers().get("authorization").cloned();
        let outer = std::io::Error::other(format!("{} {inner}", echo()));
        assert!(token.is_some());
        Box::pin(async move { Err(self.0(outer)) })
    }
}

#[tokio::test]
async fn errors_of_a_careless_transport() {
    for make in [TransportError::not_sent, TransportError::interrupted, |error| {
        TransportError::connect_timed_out(Duration::from_secs(1), error)
    }] {
        let error =
            failure(&CREATE, armed("http://localhost").transport(Careless(make))).await;
        all_hidden(&error);
        assert!(
            error.to_string().ends_with("cause omitted because it contains a secret"),
            "{error}"
        );
    }
}

/// All characters with these Unicode properties.
fn characters(properties: &str) -> Vec<char> {
    let class = regex_syntax::parse(properties).unwrap();
    let regex_syntax::hir::HirKind::Class(regex_syntax::hir::Class::Unicode(class)) =
        class.into_kind()
    else {
        unreachable!("a class of characters")
    };
    class.iter().flat_map(|range| range.start()..=range.end()).collect()
}

#[test]
fn what_cannot_be_seen_is_escaped() {
    let shown = |c: char| Secrets::default().clean(&format!("a{c}b"), 9);
    let invisible = characters(
        r"[\p{Cf}\p{Cc}\p{Zl}\p{Zp}\p{Co}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u{2800}]",
    );
    assert!(invisible.len() > 130_000);
    for c in invisible {
        assert_eq!(shown(c), format!("a{}b", c.escape_default()));
    }
    let visible = characters(
        r"[[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]--[\p{Cf}\p{Default_Ignorable_Code_Point}\u{2800}]]",
    );
    assert!(visible.len() > 130_000);
    for c in visible {
        assert_eq!(shown(c), format!("a{c}b"));
    }
}

/// Secrets across each boundary: of the text that is shown, and of the text that is searched.
#[test]
fn a_text_without_an_end_is_cut_and_shows_nothing() {
    const SECRET: &str = "canary-cut/&";
    const LINE: usize = 8 * 1024;
    let mut secrets = Secrets::default();
    secrets.add(SECRET);
    let plain = "x".repeat(16 * 1024);
    // Hidden as one, so that the text after it is shown.
    let hidden = SECRET.repeat(LINE / SECRET.len());
    for written in [SECRET, "canary-cut%2F%26", "canary-cut\\u002f&amp;"] {
        for before in 0..=written.len() {
            let long = |start: &str| format!("{start}{written}{}", "y".repeat(LINE));
            let shown = [
                secrets.scrub(&long(&plain[before..])),
                secrets.clean(&long(&plain[..before]), written.len()),
                secrets.clean(&long(&format!("{hidden} {}", &plain[..before])), 2_000),
            ];
            for shown in shown {
                assert!(shown.ends_with("..."), "{shown}");
                let hint = ["can", "cut", "%2", "u00", "&a"]
                    .iter()
                    .find(|it| shown.contains(**it));
                assert_eq!(hint, None, "{written} behind {before}: {shown}");
            }
        }
    }
    let long = "z".repeat(16 << 20);
    assert_eq!(secrets.clean(&long, 5), "zzzzz...");
    assert_eq!(secrets.scrub(&long).len(), 16 * 1024 + 3);
}

#[tokio::test]
async fn json_in_a_request_is_scrubbed() {
    let custom = json!({
        "password": "canary-1", "deep": [{"key": "canary-2"}], "short": "word", "number": 1234567,
    });
    let mut probe = Probe::new("1");
    probe.custom = Some(custom.clone());
    let echo = quoted(&custom.to_string());
    let body = format!(r#"{{"statusCode":400,"message":{echo}}}"#);
    let server = Server::answering(json(200, &body)).await;
    let client = builder(&server.url()).build().unwrap();
    let error = client.call::<()>(&CREATE, Some(&probe)).await.unwrap_err();
    all_hidden(&error);
    let message = error.message().unwrap();
    assert!(message.contains(r#""password":"[hidden]""#), "{message}");
    assert!(message.contains("word") && message.contains("1234567"), "{message}");
}

#[tokio::test]
async fn a_secret_that_begins_another_gives_nothing_away() {
    let mut probe = Probe::new("1");
    probe.secret = Some("abcd".into());
    let note = Some("abcdefgh".into());
    probe.list = Some(vec![Item {
        x: 1,
        note,
        extra: Default::default(),
    }]);
    let body = r#"{"statusCode":400,"message":"abcdefgh abcd 1"}"#;
    let server = Server::answering(json(200, body)).await;
    let client = builder(&server.url()).build().unwrap();
    let error = client.call::<()>(&CREATE, Some(&probe)).await.unwrap_err();
    assert_eq!(error.message(), Some("[hidden] [hidden] 1"));
}

#[tokio::test]
async fn an_empty_secret_hides_nothing() {
    let mut probe = Probe::new("1");
    probe.secret = Some("".into());
    probe.extra.insert("short", "wrong");
    let body = r#"{"statusCode":400,"message":"wrong code"}"#;
    let server = Server::answering(json(200, body)).await;
    let client = builder(&server.url()).build().unwrap();
    let error = client.call::<()>(&CREATE, Some(&probe)).await.unwrap_err();
    assert_eq!(error.message(), Some("wrong code"));
}
