//! Tests the control endpoint.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use clients::management as client;
use genauth::management::{CreateUserReqDto, ListUsersRequestDto};
use genauth_mock::{Mock, seed};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Sends a request, and returns its connection.
async fn open(
    mock: &Mock,
    method: &str,
    path: &str,
    headers: &str,
    body: &str,
) -> TcpStream {
    let address = mock.url();
    let address = address.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(address).await.unwrap();
    let host = if headers.contains("host:") {
        String::new()
    } else {
        format!("host: {address}\r\n")
    };
    let length = body.len();
    let request = format!(
        "{method} {path} HTTP/1.1\r\n{host}{headers}connection: close\r\n\
         content-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(request.as_bytes()).await.unwrap();
    stream
}

/// Sends a request, and returns the status, the head, and the body.
async fn send(
    mock: &Mock,
    method: &str,
    path: &str,
    headers: &str,
    body: &str,
) -> (u16, String, String) {
    let mut stream = open(mock, method, path, headers, body).await;
    let mut response = String::new();
    stream.read_to_string(&mut response).await.unwrap();
    let (head, body) = response.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    (status, head.to_owned(), body.to_owned())
}

async fn call(
    mock: &Mock,
    method: &str,
    path: &str,
    body: Option<Value>,
) -> Result<Value, String> {
    let body = body.map(|body| body.to_string()).unwrap_or_default();
    let path = format!("/_mock/api/{path}");
    let (status, _, body) =
        send(mock, method, &path, "content-type: application/json\r\n", &body).await;
    let body: Value = serde_json::from_str(&body).unwrap();
    if status == 200 { Ok(body) } else { Err(format!("{status} {}", body["message"])) }
}

async fn get(mock: &Mock, path: &str) -> Value {
    call(mock, "GET", path, None).await.unwrap()
}

async fn post(mock: &Mock, path: &str, body: Value) -> Value {
    call(mock, "POST", path, Some(body)).await.unwrap()
}

#[tokio::test]
async fn info_is_what_a_first_program_needs() {
    let mock = Mock::start().await.unwrap();
    let info = get(&mock, "info").await;
    assert_eq!(info["url"], mock.url());
    assert_eq!(
        info["environment"]["GENAUTH_ACCESS_KEY_SECRET"],
        seed::ACCESS_KEY_SECRET
    );
    assert_eq!(info["environment"]["GENAUTH_APP_HOST"], mock.url());
    assert!(info["operations"].as_u64().unwrap() > 500, "{info}");
    let users = info["users"].as_array().unwrap();
    let bob = users.iter().find(|user| user["username"] == "bob").unwrap();
    assert_eq!(
        (&bob["password"], &bob["note"]),
        (&json!("mock-password"), &json!("suspended"))
    );
    let operations = get(&mock, "operations").await;
    assert_eq!(operations["list"].as_array().unwrap().len() as u64, info["operations"]);
}

#[tokio::test]
async fn requests_are_recorded_and_filtered() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    management.list_users(ListUsersRequestDto::new()).await.unwrap();
    let user = CreateUserReqDto::new().username("newcomer").password("canary-password");
    management.create_user(user).await.unwrap();
    let all = get(&mock, "requests").await;
    let names: Vec<_> =
        all["list"].as_array().unwrap().iter().map(|it| &it["operation"]).collect();
    assert_eq!(names, ["createUser", "listUsers", "getManagementToken"]);
    let text = all.to_string();
    for secret in ["canary-password", seed::ACCESS_KEY_SECRET, "Bearer ey"] {
        assert!(!text.contains(secret), "{text}");
    }
    let created = &all["list"][0];
    assert_eq!(created["request"], json!({ "username": "newcomer", "password": "***" }));
    assert_eq!(created["response"]["data"]["username"], "newcomer");
    assert_eq!(created["requestHeaders"]["authorization"], "Bearer ***");
    assert_eq!(
        (&created["method"], &created["statusCode"]),
        (&json!("POST"), &json!(200))
    );
    for (query, count) in [
        ("operation=createUser", 1),
        ("operation=management.createUser&status=200", 1),
        ("operation=authentication.createUser", 0),
        ("status=404", 0),
        ("method=post", 3),
        ("path=/api/v3/list-users", 1),
        ("after=2", 1),
    ] {
        let found = get(&mock, &format!("requests?{query}")).await;
        assert_eq!(found["totalCount"], count, "{query}");
        assert_eq!(found["list"].as_array().unwrap().len(), count, "{query}");
    }
    let page = get(&mock, "requests?limit=1&page=2").await;
    assert_eq!((&page["totalCount"], &page["list"][0]["id"]), (&json!(3), &json!(2)));
    call(&mock, "DELETE", "requests", None).await.unwrap();
    assert_eq!(get(&mock, "requests").await, json!({ "totalCount": 0, "list": [] }));
    assert!(mock.requests().is_empty());
}

#[tokio::test]
async fn state_is_shown_without_secrets() {
    let mock = Mock::start().await.unwrap();
    client(&mock)
        .create_user(CreateUserReqDto::new().username("newcomer"))
        .await
        .unwrap();
    let resources = get(&mock, "state").await;
    let users =
        resources["list"].as_array().unwrap().iter().find(|it| it["resource"] == "user");
    let users = users.unwrap();
    let shown = get(&mock, "state/user").await;
    assert_eq!(
        (&shown["key"], &shown["totalCount"]),
        (&json!("userId"), &users["count"])
    );
    assert!(shown["columns"].as_array().unwrap().contains(&json!("username")));
    let text = format!("{shown} {}", get(&mock, "state/application").await);
    assert!(
        !text.contains("mock-password") && !text.contains(seed::APP_SECRET),
        "{text}"
    );
    let found = get(&mock, "state/user?keyword=NEWCOMER&limit=1").await;
    assert_eq!(
        (&found["totalCount"], &found["list"][0]["username"]),
        (&json!(1), &json!("newcomer"))
    );
    let links = get(&mock, "state/group-member").await;
    assert_eq!(
        (&links["kind"], &links["columns"]),
        (&json!("links"), &json!(["left", "kind", "right"]))
    );
    let missing = call(&mock, "GET", "state/nothing", None).await.unwrap_err();
    assert!(missing.starts_with("404"), "{missing}");
}

#[tokio::test]
async fn faults_are_injected_and_cleared() {
    let mock = Mock::start().await.unwrap();
    let faults = json!([
        { "statusCode": 500, "operation": "listUsers", "times": 9 },
        { "delayMillis": 1 },
    ]);
    let all = post(&mock, "faults", faults).await;
    let expected = json!({ "list": [
        { "id": 1, "operation": "listUsers", "times": 9, "statusCode": 500 },
        { "id": 2, "delayMillis": 1 },
    ] });
    assert_eq!(all, expected);
    client(&mock).list_users(ListUsersRequestDto::new()).await.unwrap_err();
    assert_eq!(
        call(&mock, "DELETE", "faults/1", None).await.ok(),
        Some(get(&mock, "faults").await)
    );
    client(&mock).list_users(ListUsersRequestDto::new()).await.unwrap();
    let again = call(&mock, "DELETE", "faults/1", None).await.unwrap_err();
    assert!(again.starts_with("404"), "{again}");
    // One invalid fault rejects all of them.
    let invalid = json!([{ "reset": true }, { "reset": 1 }]);
    let invalid = call(&mock, "POST", "faults", Some(invalid)).await.unwrap_err();
    assert!(invalid.starts_with("400") && invalid.contains("boolean"), "{invalid}");
    assert_eq!(call(&mock, "DELETE", "faults", None).await, Ok(json!({ "list": [] })));
    assert_eq!(get(&mock, "faults").await, json!({ "list": [] }));
}

#[tokio::test]
async fn the_clock_moves() {
    let mock = Mock::start().await.unwrap();
    assert_eq!(get(&mock, "clock").await["offsetMillis"], 0);
    let clock = post(&mock, "clock", json!({ "offsetMillis": -86_400_000 })).await;
    assert_eq!(clock["offsetMillis"], -86_400_000);
    let later = post(&mock, "clock", json!({ "advanceMillis": 172_800_000 })).await;
    assert_eq!(later["offsetMillis"], 86_400_000);
    assert!(later["now"].as_str() > clock["now"].as_str(), "{clock} {later}");
    let invalid =
        call(&mock, "POST", "clock", Some(json!({ "advance": 1 }))).await.unwrap_err();
    assert!(invalid.starts_with("400") && invalid.contains("`advance`"), "{invalid}");
}

#[tokio::test]
async fn snapshots_and_resets_restore_the_state() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let count = async || {
        let users = get(&mock, "state/user").await;
        users["totalCount"].as_u64().unwrap()
    };
    let initial = count().await;
    management.create_user(CreateUserReqDto::new().username("newcomer")).await.unwrap();
    let snapshot = get(&mock, "snapshot").await;
    management.create_user(CreateUserReqDto::new().username("another")).await.unwrap();
    assert_eq!(count().await, initial + 2);
    post(&mock, "snapshot", snapshot).await;
    assert_eq!(count().await, initial + 1);
    post(&mock, "clock", json!({ "offsetMillis": 5 })).await;
    post(&mock, "faults", json!({ "reset": true })).await;
    call(&mock, "POST", "reset", None).await.unwrap();
    assert_eq!(count().await, initial);
    assert_eq!(get(&mock, "faults").await, json!({ "list": [] }));
    assert_eq!(get(&mock, "clock").await["offsetMillis"], 0);
    assert!(mock.requests().is_empty());
    let invalid =
        call(&mock, "POST", "snapshot", Some(json!({ "store": 1 }))).await.unwrap_err();
    assert!(invalid.starts_with("400"), "{invalid}");
    assert_eq!(count().await, initial);
}

#[tokio::test]
async fn keys_are_rotated() {
    let mock = Mock::start().await.unwrap();
    let kids = async || {
        let (_, _, body) =
            send(&mock, "GET", "/oidc/.well-known/jwks.json", "", "").await;
        let set: Value = serde_json::from_str(&body).unwrap();
        let keys = set["keys"].as_array().unwrap().iter();
        keys.map(|key| key["kid"].clone()).collect::<Vec<_>>()
    };
    let before = kids().await;
    let rotated = post(&mock, "keys/rotate", json!({})).await;
    assert!(!before.contains(&rotated["kid"]), "{before:?} {rotated}");
    let after = kids().await;
    assert!(
        after.contains(&rotated["kid"]) && before.iter().all(|kid| after.contains(kid))
    );
}

#[tokio::test]
async fn news_are_streamed() {
    let mock = Mock::start().await.unwrap();
    let mut stream = open(&mock, "GET", "/_mock/api/live", "", "").await;
    let mut text = String::new();
    let mut read_until = async |expected: &str| {
        while !text.contains(expected) {
            let mut chunk = [0; 4096];
            let count = stream.read(&mut chunk).await.unwrap();
            assert!(count > 0, "the stream ended: {text}");
            text.push_str(std::str::from_utf8(&chunk[..count]).unwrap());
        }
        text.clone()
    };
    assert!(read_until(": open\n\n").await.contains("text/event-stream"));
    let user = CreateUserReqDto::new().username("newcomer").password("canary");
    client(&mock).create_user(user).await.unwrap();
    let news = read_until("\"operation\":\"createUser\"").await;
    assert!(
        news.contains("event: request\ndata: {")
            && news.contains("event: event\ndata: {")
    );
    assert!(
        news.contains("\"name\":\"user:created\"") && !news.contains("canary"),
        "{news}"
    );
    post(&mock, "faults", json!({ "reset": true })).await;
    read_until("event: faults\ndata: {}\n\n").await;
    post(&mock, "clock", json!({ "advanceMillis": 1 })).await;
    read_until("event: clock\ndata: {}\n\n").await;
    call(&mock, "POST", "reset", None).await.unwrap();
    read_until("event: reset\ndata: {}\n\n").await;
}

#[tokio::test]
async fn foreign_pages_are_rejected() {
    let mock = Mock::start().await.unwrap();
    let (status, _, body) =
        send(&mock, "GET", "/_mock/api/info", "host: rebound.test\r\n", "").await;
    assert!(status == 403 && !body.contains(seed::APP_SECRET), "{status} {body}");
    let origin = "origin: https://site.test\r\n";
    let (status, head, _) = send(&mock, "POST", "/_mock/api/reset", origin, "").await;
    assert_eq!(status, 403);
    assert!(!head.to_lowercase().contains("access-control"), "{head}");
    let (status, ..) =
        send(&mock, "POST", "/_mock/api/clock", "", r#"{"offsetMillis": 1}"#).await;
    assert_eq!(status, 415);
    let (status, head, body) = send(&mock, "GET", "/_mock", "", "").await;
    assert!(status == 200 && body.contains("<html"), "{status} {body}");
    assert!(
        head.to_lowercase().contains("content-security-policy: default-src 'none'"),
        "{head}"
    );
    for path in ["/_mock/nothing", "/_mock/api/nothing", "/_mock/api/"] {
        assert_eq!(send(&mock, "GET", path, "", "").await.0, 404, "{path}");
    }
    assert_eq!(send(&mock, "POST", "/_mock", "", "").await.0, 405);
}

#[tokio::test]
async fn lenient_mocks_only_report() {
    let mock = Mock::builder().lenient(true).start().await.unwrap();
    let body = json!({ "username": "newcomer", "gender": "X" }).to_string();
    let json = "content-type: application/json\r\n";
    let (_, _, body) = send(&mock, "POST", "/api/v3/create-user", json, &body).await;
    let body: Value = serde_json::from_str(&body).unwrap();
    assert_eq!(
        (&body["statusCode"], &body["data"]["username"]),
        (&json!(200), &json!("newcomer"))
    );
    let request = &get(&mock, "requests").await["list"][0];
    let problems = request["problems"].to_string();
    assert!(
        problems.contains("`gender`") && problems.contains("`authorization`"),
        "{problems}"
    );
}
