//! Tests that random secrets, echoed by a server in every notation, appear in no output.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod told;
#[cfg(test)]
mod written;

use std::cell::Cell;
use std::error::Error as _;
use std::fmt::Debug;

use bytes::Bytes;
use genauth::management::{CreateAsaAccountDto, CreateUserReqDto, ManagementClient};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use genauth::{Error, JsonObject, Retry};
use http::HeaderValue;
use proptest::prelude::*;
use serde_json::json;
use tracing_subscriber::layer::SubscriberExt as _;

use told::Told;

/// The response to every request, or a failure with this text.
#[derive(Clone)]
enum Answer {
    Response(u16, Vec<(&'static str, HeaderValue)>, String),
    Failure(String),
}

impl Transport for Answer {
    fn send(
        &self,
        _: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let answer = match self {
            Self::Response(status, headers, body) => {
                let body = Body::from(Bytes::from(body.clone()));
                let mut response =
                    http::Response::builder().status(*status).body(body).unwrap();
                for (name, value) in headers {
                    response.headers_mut().insert(*name, value.clone());
                }
                Ok(response)
            }
            Self::Failure(words) => {
                Err(TransportError::interrupted(std::io::Error::other(words.clone())))
            }
        };
        Box::pin(async move { answer })
    }
}

/// Returns all ways to echo a text.
fn answers(text: &str) -> Vec<Answer> {
    let with = |status, body: serde_json::Value| {
        Answer::Response(status, Vec::new(), body.to_string())
    };
    let mut answers = vec![
        with(
            200,
            json!({"statusCode": 400, "apiCode": 1, "message": text, "requestId": text}),
        ),
        with(400, json!({"error": text, "error_description": text})),
        with(200, json!({"statusCode": 200, "message": text, "data": text})),
        with(
            200,
            json!({"statusCode": 200, "message": text, "requestId": text, "data": {"userId": "1"}}),
        ),
        Answer::Response(500, Vec::new(), text.to_owned()),
        Answer::Failure(text.to_owned()),
    ];
    // Hex may consist of digits only. It is then a number, and ordinary data.
    if text.trim().parse::<f64>().is_err() {
        answers.push(with(
            200,
            json!({"statusCode": 200, "message": text, "data": {"passwordSecurityLevel": text}}),
        ));
    }
    if let Ok(kind) = HeaderValue::from_str(text) {
        answers.push(Answer::Response(
            500,
            vec![("content-type", kind)],
            "x".to_owned(),
        ));
    }
    // A host consists of letters only, and is lowercased.
    let is_host = text.chars().all(|c| c.is_ascii_alphanumeric());
    let host = is_host.then(|| format!("https://{}.example/", text.to_lowercase()));
    for location in host.into_iter().chain([format!("/?{text}")]) {
        if let Ok(location) = HeaderValue::from_str(&location) {
            answers.push(Answer::Response(
                302,
                vec![("location", location)],
                String::new(),
            ));
        }
    }
    answers
}

/// The place of a secret in the request.
const PLACES: usize = 6;

/// Returns all output of a call that sends the secret.
async fn shown(secret: &str, place: usize, answer: Answer) -> Vec<String> {
    let token = if place == 5 { secret } else { "another-token" };
    let client =
        ManagementClient::builder().host("http://localhost").access_token(token);
    let client = client.retry(Retry::never()).transport(answer).build().unwrap();
    let json = JsonObject::from_iter([("key".to_owned(), json!([{"pin": secret}]))]);
    let user = CreateUserReqDto::new();
    let user = match place {
        0 => user.password(secret),
        1 => user.custom_data(json.clone()),
        2 => {
            let mut user = user;
            user.extra.insert("new", secret);
            user
        }
        _ => user,
    };
    let (request, outcome) = if place == 3 {
        let account = CreateAsaAccountDto::new("app", json);
        let call = client.create_asa_account(account.clone());
        (format!("{account:?} {call:?}"), call.await.map(|it| told_of(&it, &it.message)))
    } else {
        let mut call = client.create_user(user.clone());
        if place == 4 {
            let mut value = HeaderValue::from_bytes(secret.as_bytes()).unwrap();
            value.set_sensitive(true);
            call = call.header("x-own", value);
        }
        (format!("{user:?} {call:?}"), call.await.map(|it| told_of(&it, &it.message)))
    };
    let mut shown = outcome.unwrap_or_else(|error| all_of(&error));
    shown.extend([request, format!("{client:?}")]);
    shown
}

fn told_of(value: &impl Debug, message: &str) -> Vec<String> {
    vec![format!("{value:?}"), format!("{value:#?}"), message.to_owned()]
}

/// Returns the error, its sources, and the values of its accessors.
fn all_of(error: &Error) -> Vec<String> {
    let mut all = told_of(error, error.message().unwrap_or_default());
    all.push(error.to_string());
    let lent = [error.request_id(), error.oauth_code(), error.path()];
    all.extend(lent.into_iter().flatten().map(str::to_owned));
    let mut link = error.source();
    while let Some(cause) = link {
        all.push(format!("{cause} {cause:?}"));
        link = cause.source();
    }
    all
}

/// Undoes the escaping by `Debug`, and lowercases the text.
fn plain(text: &str) -> Vec<char> {
    text.to_lowercase().chars().filter(|c| !"\\\"'".contains(*c)).collect()
}

/// Asserts that no part of the text is in any output.
fn no_part(outputs: &[String], way: &str, written: &str) {
    let written = plain(written);
    for output in outputs {
        let shown: String = plain(output).into_iter().collect();
        for part in written.windows(written.len().min(8)).step_by(3) {
            let part: String = part.iter().collect();
            assert!(!shown.contains(&part), "{way}: {part:?} in {output}");
        }
    }
}

/// Letters that no other text in this file has, and all characters that some format escapes.
fn secrets(place: usize) -> impl Strategy<Value = String> {
    let letters = "[g-zG-Z0-9]{8,12}";
    let rest = match place {
        // Headers cannot contain other characters, and tokens have a syntax.
        4 => "[ -~]{0,40}[!-~]",
        5 => "[-._~+/a-zA-Z0-9]{0,40}",
        0 => "",
        _ => "([ -~]|[\t\n<>&\"'%+\\\\/éß中😀\u{301}\u{200b}]|.){0,40}",
    };
    (letters, rest).prop_map(|(letters, rest)| letters + &rest)
}

#[test]
fn no_way_of_writing_a_secret_gets_it_into_an_output() {
    let runtime =
        tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let told = Told::default();
    let subscriber = tracing_subscriber::registry().with(told.clone());
    let _guard = tracing::subscriber::set_default(subscriber);
    let calls = Cell::new(0);
    for place in 0..PLACES {
        let check = |(secret, skipped): (String, usize)| {
            let encoded = written::encoded(&secret);
            let mut ways = written::escaped(&secret);
            // There are many, and they are similar.
            ways.extend(encoded.into_iter().skip(skipped).step_by(9));
            for (way, written) in &ways {
                for answer in answers(written) {
                    let mut outputs = runtime.block_on(shown(&secret, place, answer));
                    let logged = std::mem::take(&mut *told.0.lock().unwrap());
                    assert!(logged.contains("genauth.call"), "{logged}");
                    outputs.push(logged);
                    no_part(&outputs, way, written);
                    calls.set(calls.get() + 1);
                }
            }
            Ok(())
        };
        let config = ProptestConfig {
            cases: 2,
            failure_persistence: None,
            ..Default::default()
        };
        let mut runner = proptest::test_runner::TestRunner::new(config);
        runner.run(&(secrets(place), 0..9_usize), check).unwrap();
    }
    assert!(calls.get() > 5_000, "{}", calls.get());
}
