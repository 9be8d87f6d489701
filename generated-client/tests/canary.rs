//! Tests that secrets never leak: a canary in every secret of the client and the request appears in
//! no `Debug`, `Display`, error, log at any level, panic, or URL.
//!
//! Runs as a separate program, because it captures the logs of all crates.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod authority;
#[cfg(test)]
mod faulty;
#[cfg(test)]
mod told;

use std::error::Error as _;
use std::sync::OnceLock;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use bytes::Bytes;
use genauth::authentication::{
    AuthenticationClient, SignUpByPasswordDto, SignUpDto, UpdatePasswordDto,
};
use genauth::management::{
    CreateAsaAccountDto, CreateUserReqDto, GetManagementAccessTokenDto,
};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use genauth::{Call, Error, Retry};
use http::HeaderValue;
use serde_json::json;
use tokio::sync::{Mutex, MutexGuard};
use tracing_subscriber::layer::SubscriberExt as _;

use faulty::{Act, Faulty, Script, answer};
use told::Told;

/// Secrets that contain all characters that some format escapes, and their prefix.
const APP: &str = "canary-app \"&%+\\é/";
const USER: &str = "canary-user/==";
const CALL: &str = "canary-call.x_y~z";
/// Hosts in URLs are lowercased.
const MANAGER: &str = "Canary-Manager";
const FIELD: &str = "canary-field 'x' <&>\n/é";
const HEADER: &str = "canary-header";
const UNKNOWN: &str = "canary-unknown";
const JSON: &str = "canary-json!('~')\u{200b}é";
const PROXY: &str = "canary-proxy:/%";
const ALL: [&str; 9] = [APP, USER, CALL, MANAGER, FIELD, HEADER, UNKNOWN, JSON, PROXY];

/// The output of `tracing` and `log`, from all crates and at all levels. Tests lock it one at a
/// time, so that its contents belong to one test.
async fn told() -> MutexGuard<'static, Told> {
    static TOLD: OnceLock<Mutex<Told>> = OnceLock::new();
    let told = TOLD.get_or_init(|| {
        let told = Told::default();
        let subscriber = tracing_subscriber::registry().with(told.clone());
        tracing::subscriber::set_global_default(subscriber).unwrap();
        log::set_boxed_logger(Box::new(Logger(told.clone()))).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
        Mutex::new(told)
    });
    told.lock().await
}

/// Returns the output since the last call.
fn taken(told: &Told) -> String {
    std::mem::take(&mut *told.0.lock().unwrap())
}

struct Logger(Told);

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let line = format!("log {}: {}\n", record.target(), record.args());
        *self.0.0.lock().unwrap() += &line;
    }

    fn flush(&self) {}
}

/// Returns the text in the notations of servers, URLs, quoted strings, and headers.
fn forms(secret: &str) -> Vec<String> {
    let percent = |text: &str| {
        let escaped = |byte: u8| {
            let plain = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
            if plain { char::from(byte).into() } else { format!("%{byte:02X}") }
        };
        text.bytes().map(escaped).collect::<String>()
    };
    let json = serde_json::to_string(secret).unwrap();
    let json = json.trim_matches('"').to_owned();
    let mut forms = vec![
        secret.to_owned(),
        percent(secret),
        percent(secret).replace("%20", "+"),
        percent(secret).to_lowercase(),
        json.replace('/', "\\/"),
        json.replace('é', "\\u00e9"),
        json,
        format!("{secret:?}"),
        percent(&percent(secret)),
        secret.replace('&', "&amp;").replace('<', "&lt;").replace('\'', "&#39;"),
        secret.chars().map(|c| format!("&#x{:X};", u32::from(c))).collect(),
        secret.bytes().map(|byte| format!("{byte:02x}")).collect(),
        secret.to_uppercase(),
    ];
    for before in ["", "u", "us", "app:"] {
        let text = format!("{before}{secret}");
        forms.push(STANDARD.encode(&text));
        forms.push(URL_SAFE_NO_PAD.encode(text + ":more"));
    }
    forms
}

/// Returns all forms of all secrets.
fn echo() -> String {
    ALL.map(|secret| forms(secret).join(" | ")).join("\n")
}

/// The middle of a canary in Base64, at each alignment, and in other encodings.
const ENCODED: [&str; 5] =
    ["Y2FuYXJ5", "NhbmFye", "jYW5hcn", "63616e617279", "&#x61;&#x6E;&#x61;"];

#[track_caller]
fn no_canary(text: &str) {
    assert!(!text.to_lowercase().contains("canary"), "{text}");
    for encoded in ENCODED {
        assert!(!text.contains(encoded), "{encoded}: {text}");
    }
}

#[track_caller]
fn hidden(value: &impl std::fmt::Debug) {
    no_canary(&format!("{value:?}"));
    no_canary(&format!("{value:#?}"));
}

/// Returns the error, its sources, and the values of its accessors.
#[track_caller]
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

/// Adds the secrets that the call has no field for, as sensitive headers.
fn armed<T>(mut call: Call<T>, secrets: &[&str]) -> Call<T> {
    for (number, secret) in secrets.iter().enumerate() {
        let mut value = HeaderValue::from_bytes(secret.as_bytes()).unwrap();
        value.set_sensitive(true);
        call = call.header(format!("x-own-{number}"), value);
    }
    hidden(&call);
    call
}

/// Returns the outcomes of calls of both clients that contain all secrets.
async fn outcomes(server: &Faulty) -> Vec<Error> {
    let short = Duration::from_millis(300);
    let client = server
        .authentication()
        .app_secret(APP)
        .access_token(USER)
        .attempt_timeout(short)
        .retry(Retry::never());
    hidden(&client);
    let client = client.build().unwrap();
    hidden(&client);
    let mut payload = SignUpByPasswordDto::new(FIELD);
    payload.extra.insert("new", UNKNOWN);
    let sign_up = SignUpDto::new("PASSWORD").password_payload(payload);
    hidden(&sign_up);
    let sign_up = client.sign_up(sign_up);
    let sign_up = armed(sign_up, &[USER, CALL, MANAGER, HEADER, JSON, PROXY]);
    let update = UpdatePasswordDto::new(FIELD);
    hidden(&update);
    let update = client.update_password(update).access_token(CALL);
    let update = armed(update, &[MANAGER, HEADER, UNKNOWN, JSON, PROXY]);

    let client = server.management().access_token(MANAGER).attempt_timeout(short);
    let client = client.retry(Retry::never());
    hidden(&client);
    let client = client.build().unwrap();
    hidden(&client);
    let custom = json!({"deep": [{"key": JSON}]});
    let create = CreateUserReqDto::new().password(FIELD);
    let create = create.custom_data(custom.as_object().unwrap().clone());
    hidden(&create);
    let others = [APP, USER, CALL, HEADER, UNKNOWN, PROXY];
    let create = armed(client.create_user(create), &others);
    let info = json!({"account": JSON, "password": FIELD});
    let account = CreateAsaAccountDto::new("app", info.as_object().unwrap().clone());
    hidden(&account);
    hidden(&account.account_info);
    let account = armed(client.create_asa_account(account), &others);
    let token = GetManagementAccessTokenDto::new("key", FIELD);
    hidden(&token);
    let token = client.get_management_token(token);
    let token = armed(token, &[APP, USER, CALL, HEADER, UNKNOWN, JSON, PROXY]);

    let mut errors = Vec::new();
    for outcome in [sign_up.await.map(drop), update.await.map(drop)] {
        errors.extend(outcome.err());
    }
    for outcome in [create.await.map(drop), token.await.map(drop)] {
        errors.extend(outcome.err());
    }
    errors.extend(account.await.err());
    errors
}

/// Returns all kinds of failure, with all secrets in every place.
fn scripts() -> Vec<Script> {
    let line = echo().replace(['\n', '\r'], " ");
    let text = serde_json::to_string(&echo()).unwrap();
    let one: String =
        ALL.map(|secret| format!("x-echo: {}\r\n", forms(secret)[1])).concat();
    let encoded = line.replace(|c: char| !c.is_ascii_graphic(), "_");
    let envelope = format!(
        r#"{{"statusCode":400,"apiCode":1,"message":{text},"requestId":{text},"data":{text}}}"#
    );
    let unreadable = format!(r#"{{"statusCode":200,"message":{text},"data":{text}}}"#);
    let headers = format!("{one}content-type: {line}\r\nset-cookie: {line}\r\n");
    let location = format!("location: https://{MANAGER}.example/{encoded}\r\n");
    let mut scripts = vec![
        vec![Act::Reset],
        vec![Act::Whole, Act::Reset],
        vec![Act::Whole, Act::Close],
        vec![Act::Whole, Act::Stall],
    ];
    // Messages are truncated, so each secret gets its own message.
    for secret in ALL {
        let text = serde_json::to_string(&forms(secret).join(" ")).unwrap();
        let body =
            format!(r#"{{"statusCode":400,"message":{text},"requestId":{text}}}"#);
        let bytes = answer("200 OK", "", body);
        scripts.push(vec![Act::Whole, Act::Send(bytes)]);
    }
    for bytes in [
        answer("400 Bad", &headers, &envelope),
        answer("200 OK", &headers, &envelope),
        answer("200 OK", &headers, unreadable),
        answer(&format!("500 {line}"), &headers, &line),
        answer("200 OK", &headers, format!("<html>{line}")),
        answer("302 Found", &location, &line),
        answer("302 Found", &format!("location: {line}\r\n"), &line),
        answer("429 Slow", &format!("retry-after: {line}\r\n"), &line),
        format!("{line}\r\n\r\n").into_bytes(),
        format!("HTTP/1.1 {line}\r\n\r\n").into_bytes(),
        format!("HTTP/1.1 200 OK\r\n{line}\r\n\r\n").into_bytes(),
        format!("HTTP/1.1 200 OK\r\ncontent-length: {line}\r\n\r\n").into_bytes(),
        format!("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n{line}")
            .into_bytes(),
        format!("HTTP/1.1 200 OK\r\ncontent-length: 9999999\r\n\r\n{line}").into_bytes(),
        format!("HTTP/1.1 200 OK\r\ncontent-length: 99999999\r\n\r\n{line}")
            .into_bytes(),
    ] {
        scripts.push(vec![Act::Whole, Act::Send(bytes), Act::Close]);
    }
    scripts
}

#[tokio::test]
async fn nothing_is_told_of_any_fault() {
    let told = told().await;
    for script in scripts() {
        let server = Faulty::scripted([script.clone()]);
        let errors = outcomes(&server).await;
        assert!(errors.len() >= 3, "{script:?}");
        errors.iter().for_each(all_hidden);
        for head in server.heads() {
            no_canary(head.lines().next().unwrap());
        }
        no_canary(&taken(&told));
    }
}

#[tokio::test]
async fn nothing_is_told_of_a_success() {
    let told = told().await;
    let text = serde_json::to_string(&echo()).unwrap();
    let data = format!(r#"{{"userId":"1","access_token":{text},"expires_in":1}}"#);
    let body = format!(r#"{{"statusCode":200,"message":{text},"data":{data}}}"#);
    let line = echo().replace('\n', " ");
    let bytes = answer("200 OK", &format!("set-cookie: {line}\r\n"), body);
    let server = Faulty::scripted([vec![Act::Whole, Act::Send(bytes)]]);
    let client = server.management().access_token(MANAGER).build().unwrap();
    let token = GetManagementAccessTokenDto::new("key", FIELD);
    let call = client.get_management_token(token);
    let call = armed(call, &[APP, USER, CALL, HEADER, UNKNOWN, JSON, PROXY]);
    let response = call.await.unwrap();
    no_canary(&response.message);
    hidden(&response.data);
    hidden(&response);
    assert!(response.data.access_token.expose_secret().contains(FIELD));
    let logged = taken(&told);
    assert!(
        logged.contains("genauth.call") && logged.contains("connecting to"),
        "{logged}"
    );
    no_canary(&logged);
}

#[tokio::test]
async fn options_tell_nothing() {
    let told = told().await;
    let server = Faulty::scripted([vec![Act::Close]]);
    let host = "http://canary:canary@localhost/?canary#canary";
    let proxy = "socks5://canary:canary@localhost";
    for proxy in [proxy, "http://canary:canary-proxy@127.0.0.1:1"] {
        let wrong = server.authentication().app_host(host).proxy(proxy);
        let wrong = wrong.app_secret(APP).access_token("canary\n");
        let wrong =
            wrong.root_certificate("canary").client_certificate("canary", "canary");
        hidden(&wrong);
        all_hidden(&wrong.build().unwrap_err());
        let wrong = server.management().host(host).proxy(proxy).access_token("canary\n");
        hidden(&wrong);
        all_hidden(&wrong.build().unwrap_err());
    }
    // A proxy that echoes its request. The client receives the echo as the server's response.
    let text = serde_json::to_string(&forms(PROXY).join(" ")).unwrap();
    let body = format!(r#"{{"statusCode":400,"message":{text}}}"#);
    let proxy =
        Faulty::scripted([vec![Act::Whole, Act::Send(answer("200 OK", "", body))]]);
    let user = "user:canary-proxy%3A%2F%25@";
    let client = proxy.management().host("http://genauth.invalid").access_token(MANAGER);
    let client = client.proxy(proxy.url().replace("//", &format!("//{user}")));
    let client = client.danger_allow_plain_http();
    hidden(&client);
    let create = CreateUserReqDto::new().password(FIELD);
    let call = client.build().unwrap().create_user(create);
    let error =
        armed(call, &[APP, USER, CALL, HEADER, UNKNOWN, JSON]).await.unwrap_err();
    all_hidden(&error);
    assert!(error.message().unwrap().contains("[hidden]"), "{error}");
    let basic = format!("Basic {}", STANDARD.encode(format!("user:{PROXY}")));
    assert!(proxy.heads()[0].contains(&basic), "{:?}", proxy.heads());
    no_canary(&taken(&told));
}

/// Fails, and describes the reason in its own words.
struct Panicking;

impl Transport for Panicking {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(
            async move { panic!("a bug of the transport: {:?}", request.headers()) },
        )
    }
}

#[tokio::test]
async fn a_panic_of_a_transport_is_passed_on_and_shows_nothing() {
    let told = told().await;
    let client = Faulty::scripted([vec![Act::Close]]).authentication();
    let client = client.access_token(USER).transport(Panicking).build().unwrap();
    let call = client.get_profile(Default::default());
    let call = armed(call, &[HEADER, UNKNOWN]);
    let error = tokio::spawn(call.into_future()).await.unwrap_err();
    let panic = error.into_panic();
    let message = panic.downcast_ref::<String>().unwrap();
    assert!(message.starts_with("a bug of the transport: "), "{message}");
    assert!(message.contains(r#""authorization": Sensitive"#), "{message}");
    no_canary(message);
    no_canary(&taken(&told));
}

#[cfg(any(feature = "rustls-ring", feature = "rustls-aws-lc"))]
#[tokio::test]
async fn nothing_is_told_of_tls() {
    let told = told().await;
    let own = authority::Authority::new("own");
    let clients = authority::Authority::new("clients");
    let server =
        authority::TlsServer::start(&own.leaf("localhost"), Some(&clients)).await;
    let leaf = clients.client();
    let key = leaf.key.serialize_pem();
    for roots in [own.pem(), clients.pem()] {
        let client =
            AuthenticationClient::builder().app_id("app").app_host(server.url());
        let client = client.access_token(USER).retry(Retry::never()).no_proxy();
        let client = client.client_certificate(leaf.certificate.pem(), key.as_str());
        let client = client.root_certificate(roots);
        let shown = format!("{client:?} {client:#?}");
        let profile = client.build().unwrap().get_profile(Default::default());
        let outcome = armed(profile, &[HEADER]).await;
        let told = taken(&told);
        assert!(told.contains("log rustls::"), "{told}");
        let all = format!("{shown} {outcome:?} {told}");
        no_canary(&all);
        for line in key.lines() {
            assert!(!all.contains(line), "{line}: {all}");
        }
    }
}
