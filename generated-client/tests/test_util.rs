//! Tests the mock transport from the perspective of a user of the crate.
#![cfg(feature = "test-util")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::Duration;

use genauth::authentication::{
    AuthenticationClient, GetWechatAccessTokenDto, TokenIntrospectEndpointParams,
    TokenRevocationEndpointParams, UploadDto,
};
use genauth::management::{
    DeleteByIdDto, GetUserBatchDto, ListUsersRequestDto, ManagementClient,
};
use genauth::test_util::{MockTransport, RecordedRequest, Reply};
use genauth::{ApiCode, File, Retry};
use http::Method;
use serde_json::json;

/// Returns the message of a panic.
fn panic_of<T>(work: impl FnOnce() -> T) -> String {
    let Err(panic) = catch_unwind(AssertUnwindSafe(work)) else {
        panic!("expected a panic")
    };
    panic.downcast_ref::<String>().cloned().expect("a text")
}

fn token() -> serde_json::Value {
    json!({"accessToken": "token-canary", "expiresAt": "1790000000"})
}

fn wechat(secret: &str) -> GetWechatAccessTokenDto {
    GetWechatAccessTokenDto::new("wx1", secret)
}

#[tokio::test]
async fn each_answer_is_for_one_call_in_order() {
    let mock = MockTransport::new();
    mock.expect(ManagementClient::list_users)
        .respond(json!({"totalCount": 7}))
        .times(2)
        .respond(json!({"totalCount": 8, "list": [{"userId": "u-1"}]}));
    let client = mock.management_client();
    let mut totals = Vec::new();
    for _ in 0..3 {
        let users = client.list_users(ListUsersRequestDto::new()).await.unwrap();
        totals.push((users.data.total_count, users.data.list.len(), users.message));
    }
    let ok = "ok".to_owned();
    assert_eq!(totals, [(7, 0, ok.clone()), (7, 0, ok.clone()), (8, 1, ok)]);
    mock.verify();
}

#[tokio::test]
async fn a_dto_can_be_the_data() {
    let mock = MockTransport::new();
    let expected = mock
        .expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .respond(token());
    let client = mock.authentication_client();
    let data =
        client.get_wechat_mp_access_token_info(wechat("s")).await.unwrap().into_data();
    let _ = expected.respond(Reply::data(&data));
    let again = client.get_wechat_mp_access_token_info(wechat("s")).await.unwrap();
    assert_eq!(again.data, data);
}

#[tokio::test]
async fn the_request_decides_by_its_type() {
    let mock = MockTransport::new();
    mock.expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .with(wechat("first"))
        .respond(token());
    let second = mock
        .expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .matching(|request| request.app_secret.expose_secret() == "second")
        .respond(Reply::error(403, "no").api_code(ApiCode::WrongPassword.code()))
        .always();
    let client = mock.authentication_client();
    for _ in 0..2 {
        let error =
            client.get_wechat_mp_access_token_info(wechat("second")).await.unwrap_err();
        assert_eq!(error.api_code(), Some(ApiCode::WrongPassword));
    }
    client.get_wechat_mp_access_token_info(wechat("first")).await.unwrap();
    assert_eq!(second.requests(), [wechat("second"), wechat("second")]);
}

#[tokio::test]
async fn a_request_in_a_query_is_read_back() {
    let mock = MockTransport::new();
    let request = || {
        GetUserBatchDto::new(vec!["u-1".to_owned(), "u 2".to_owned()])
            .with_custom_data(true)
            .user_id_type("email")
    };
    let batch = mock
        .expect(ManagementClient::get_user_batch)
        .with(request())
        .respond(json!([{"userId": "u-1"}]));
    let client = mock.management_client();
    let users = client.get_user_batch(request()).await.unwrap().data;
    assert_eq!(users[0].user_id, "u-1");
    assert_eq!(batch.requests(), [request()]);

    let recorded: RecordedRequest = mock.requests().remove(0);
    assert_eq!(recorded.method(), Method::GET);
    assert_eq!(recorded.path(), "/api/v3/get-user-batch");
    assert_eq!(recorded.operation(), Some("getUserBatch"));
    assert!(recorded.query().contains(&("userIds[]".to_owned(), "u 2".to_owned())));
    assert_eq!(recorded.header("authorization"), Some("Bearer mock-management-token"));
    assert_eq!((recorded.body(), recorded.json()), (&b""[..], None));
    let shown = format!("{recorded:?}");
    assert!(shown.contains("userIds[]") && !shown.contains("u 2"), "{shown}");
    assert!(!shown.contains("mock-management-token"), "{shown}");
}

#[tokio::test]
async fn a_nested_query_is_read_back_as_text() {
    let mock = MockTransport::new();
    let batch = mock.expect(ManagementClient::get_user_batch).respond(json!([]));
    let mut request = GetUserBatchDto::new(Vec::<String>::new());
    let filter = json!({"a": [{"b": 1}, {"b": 2, "c": true}], "d": ["x", "y z"]});
    request.extra.insert("filter", filter);
    request.extra.insert("list", json!([[1], 2]));
    mock.management_client().get_user_batch(request).await.unwrap();
    let read = batch.requests().remove(0);
    let filter = json!({"a": [{"b": "1"}, {"b": "2", "c": "true"}], "d": ["x", "y z"]});
    assert_eq!(read.extra.get("filter"), Some(&filter));
    assert_eq!(read.extra.get("list"), Some(&json!([["1"], "2"])));
}

#[tokio::test]
async fn a_path_and_a_form_are_read_back() {
    let mock = MockTransport::new();
    let delete = mock
        .expect(ManagementClient::delete_by_id)
        .matching(|request| request.id == "a/b ü")
        .respond(json!(null))
        .respond(Reply::error(404, "gone"));
    let client = mock.management_client();
    client.delete_by_id(DeleteByIdDto::new("a/b ü")).await.unwrap();
    let refused = client.delete_by_id(DeleteByIdDto::new("b")).await.unwrap_err();
    assert!(
        refused.to_string().contains("the closure of `matching` returned `false`"),
        "{refused}"
    );
    assert!(mock.requests()[0].path().ends_with("/ip-list/a%2Fb%20%C3%BC"));
    client.delete_by_id(DeleteByIdDto::new("a/b ü")).await.unwrap_err();
    assert_eq!(delete.requests().len(), 2);

    let request = || {
        let mut request = TokenRevocationEndpointParams::new("t&k=1+1").client_id("c");
        request.extra.insert("scope", json!(["a", "b", "c"]));
        request
    };
    let revoke = mock
        .expect(AuthenticationClient::revoke_token)
        .with(request())
        .respond(json!({"success": true}));
    let answer = mock.authentication_client().revoke_token(request()).await.unwrap();
    assert!(answer.data.is_some_and(|data| data.success));
    assert_eq!(revoke.requests(), [request()]);
    catch_unwind(AssertUnwindSafe(|| mock.verify())).unwrap_err();
    std::mem::forget(mock);
}

#[tokio::test]
async fn answers_have_the_envelope_of_the_operation() {
    let mock = MockTransport::new();
    let active = || Reply::data(json!({"active": true}));
    mock.expect(AuthenticationClient::introspect_token)
        .respond(active())
        .respond(active().api_code(7))
        .respond(active().request_id("r-1"));
    let client = mock.authentication_client();
    let mut beside = Vec::new();
    for _ in 0..3 {
        let request = TokenIntrospectEndpointParams::new("t");
        let answer = client.introspect_token(request).await.unwrap();
        assert!(answer.data.active);
        beside.push((answer.message, answer.api_code, answer.request_id));
    }
    let ok = "ok".to_owned();
    let expected = [
        (String::new(), None, None),
        (ok.clone(), Some(7), None),
        (ok, None, Some("r-1".to_owned())),
    ];
    assert_eq!(beside, expected);

    mock.expect(ManagementClient::list_model).respond(json!([{"id": "m-1"}]));
    let models = mock.management_client().list_model().await.unwrap().data;
    assert_eq!(models[0].id, "m-1");
}

#[tokio::test]
async fn what_is_not_expected_is_an_error_that_says_why() {
    let mock = MockTransport::new();
    mock.expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .with(wechat("expected-canary"))
        .respond(token());
    let client = mock.authentication_client();
    let ask = |secret: &'static str| {
        let call = client.get_wechat_mp_access_token_info(wechat(secret));
        async move { call.await.unwrap_err().to_string() }
    };
    let error = ask("other-canary").await;
    let place = "`POST /api/v3/get-wechat-access-token-info`";
    for part in [
        &format!("unexpected request {place}"),
        "getWechatMpAccessTokenInfo expected at ",
        "tests/test_util.rs:",
        "the request differs in `appSecret`",
    ] {
        assert!(error.contains(part), "{part} in {error}");
    }
    assert!(!error.contains("canary"), "{error}");

    client.get_wechat_mp_access_token_info(wechat("expected-canary")).await.unwrap();
    let error = ask("expected-canary").await;
    assert!(error.contains("all its responses are used up"), "{error}");

    let other_method = mock.expect_path(Method::GET, "/api/v3/list-users");
    drop(other_method.respond(json!({})).always());
    let users = mock.management_client().list_users(ListUsersRequestDto::new());
    let error = users.await.unwrap_err().to_string();
    assert!(error.contains("`POST /api/v3/list-users`: no expectation"), "{error}");

    let panic = panic_of(|| drop(mock));
    for part in ["differs in `appSecret`", "responses are used up", "list-users`"] {
        assert!(panic.contains(part), "{part} in {panic}");
    }
}

#[tokio::test]
async fn what_is_missing_fails_when_the_mock_is_dropped() {
    let mock = MockTransport::new();
    let client = mock.management_client();
    mock.expect(ManagementClient::list_users).respond(json!({})).times(3);
    mock.expect(ManagementClient::get_user_batch).respond(json!([])).always();
    client.list_users(ListUsersRequestDto::new()).await.unwrap();
    drop(mock.clone());
    let panic = panic_of(|| drop(mock));
    assert!(panic.contains("listUsers expected at "), "{panic}");
    assert!(panic.contains("missing calls: 2"), "{panic}");
    assert!(!panic.contains("getUserBatch"), "{panic}");

    let mock = MockTransport::new();
    mock.expect(ManagementClient::list_users).respond(json!({}));
    let panic = panic_of(|| mock.verify());
    assert!(panic.contains("missing calls: 1"), "{panic}");
    std::mem::forget(mock);

    let mock = MockTransport::new();
    let _ = mock.expect(ManagementClient::list_users);
    let panic = panic_of(|| drop(mock));
    assert!(panic.contains("listUsers") && panic.contains("has no response"), "{panic}");
}

#[test]
fn a_panicking_test_is_left_alone() {
    let panic = panic_of(|| {
        let mock = MockTransport::new();
        mock.expect(ManagementClient::list_users).respond(json!({}));
        panic!("{}", String::from("the real reason"));
    });
    assert_eq!(panic, "the real reason");
}

#[test]
fn an_answer_that_does_not_fit_the_method_is_refused() {
    let refusal = |data: serde_json::Value| {
        panic_of(|| {
            let mock = MockTransport::new();
            mock.expect(ManagementClient::list_users).respond(data);
        })
    };
    for (data, reason) in [
        (json!({"list": [{"userID": "u-1"}]}), "unknown field `data.list[0].userID`"),
        (json!({"total": 1}), "unknown field `data.total`"),
        (json!({"totalCount": "many"}), "totalCount"),
        (json!([]), "object"),
    ] {
        let panic = refusal(data);
        assert!(panic.starts_with("invalid response for listUsers: "), "{panic}");
        assert!(panic.contains(reason), "{reason} in {panic}");
    }
    let panic = panic_of(|| {
        let mock = MockTransport::new();
        mock.expect(AuthenticationClient::get_wechat_mp_access_token_info)
            .respond(json!({"expiresAt": 1}));
    });
    assert!(panic.contains("accessToken"), "a secret is never left blank: {panic}");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mock = MockTransport::new();
    let users = || mock.expect(ManagementClient::list_users);
    for (panic, reason) in [
        (panic_of(|| users().times(2)), "call `.respond(..)` first"),
        (
            panic_of(|| users().respond(json!({})).always().respond(json!({}))),
            "repeated with `always`",
        ),
        (panic_of(|| Reply::http(99, "")), "invalid HTTP status `99`"),
        (panic_of(|| Reply::http(200, "").api_code(1)), "no envelope"),
        (panic_of(|| Reply::never().request_id("r")), "no envelope"),
        (panic_of(|| Reply::error(1, "").header("a b", "c")), "invalid header `a b: c`"),
        (panic_of(|| Reply::data(X)), "cannot serialize"),
    ] {
        assert!(panic.contains(reason), "{reason} in {panic}");
    }
    let _ = catch_unwind(AssertUnwindSafe(|| drop(mock)));
}

/// A value that cannot be serialized.
struct X;

impl serde::Serialize for X {
    fn serialize<S: serde::Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("never"))
    }
}

#[tokio::test(start_paused = true)]
async fn everything_that_can_happen_on_the_way() {
    let mock = MockTransport::new();
    let client = AuthenticationClient::builder()
        .app_id("a")
        .app_host("https://mock.invalid/base")
        .attempt_timeout(Duration::from_secs(7))
        .retry(Retry::never())
        .transport(mock.clone())
        .build()
        .unwrap();
    mock.expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .respond(Reply::error(403, "no").http_status(400).request_id("r-1"))
        .respond(Reply::http(200, "{").header("x-own", "1"))
        .respond(Reply::data(token()).delay(Duration::from_secs(6)).api_code(7))
        .respond(Reply::interrupted())
        .respond(Reply::not_sent())
        .respond(Reply::never())
        .always();
    let ask = || client.get_wechat_mp_access_token_info(wechat("s"));

    let error = ask().await.unwrap_err();
    assert_eq!((error.request_id(), error.is_forbidden()), (Some("r-1"), true));
    assert_eq!(error.http_status(), Some(http::StatusCode::BAD_REQUEST));
    assert!(ask().await.unwrap_err().is_decode());
    let start = tokio::time::Instant::now();
    let answer = ask().await.unwrap();
    assert_eq!((start.elapsed(), answer.api_code), (Duration::from_secs(6), Some(7)));
    let broken = ask().await.unwrap_err();
    assert!(!broken.is_connect() && broken.may_have_been_sent(), "{broken}");
    assert!(ask().await.unwrap_err().is_connect());
    let start = tokio::time::Instant::now();
    assert!(ask().await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed(), Duration::from_secs(7));
    assert_eq!(mock.requests()[0].path(), "/base/api/v3/get-wechat-access-token-info");
}

#[tokio::test(start_paused = true)]
async fn retries_get_one_answer_each() {
    let mock = MockTransport::new();
    mock.expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .respond(Reply::http(503, "").header("retry-after", "2"))
        .respond(Reply::interrupted())
        .respond(token());
    let client = mock.authentication_client();
    let start = tokio::time::Instant::now();
    client.get_wechat_mp_access_token_info(wechat("s")).await.unwrap();
    assert!(start.elapsed() >= Duration::from_secs(2));
    assert_eq!(mock.requests().len(), 3);
}

#[tokio::test]
async fn paths_forms_and_files_too() {
    let mock = MockTransport::new();
    mock.expect_path(Method::GET, "/.well-known/jwks.json");
    let keys = mock.expect_path(Method::GET, "/oidc/.well-known/jwks.json");
    drop(keys.respond(json!({"keys": []})));
    let upload = mock.expect(AuthenticationClient::upload);
    let upload = upload.respond(Reply::error(403, "no"));
    let client = mock.authentication_client();
    let file = UploadDto::new(File::new("a.txt", "a"));
    assert!(client.upload(file.clone()).await.unwrap_err().is_forbidden());
    let panic = panic_of(|| upload.requests());
    assert!(panic.contains("multipart"), "{panic}");
    let panic = panic_of(|| mock.expect(AuthenticationClient::upload).with(file));
    assert!(panic.contains("multipart"), "{panic}");
    let _ = catch_unwind(AssertUnwindSafe(|| drop(mock)));
}

#[test]
fn it_goes_to_other_threads_and_shows_no_secret() {
    fn movable<T: Send + Sync + 'static>(_: &T) {}
    let mock = MockTransport::new();
    let expected = mock
        .expect(AuthenticationClient::get_wechat_mp_access_token_info)
        .with(wechat("secret-canary"))
        .respond(token())
        .always();
    movable(&mock);
    movable(&expected);
    movable(&Reply::never());
    drop(mock.authentication_client());
    let reply = Reply::data(token());
    let shown = format!("{mock:?} {expected:?} {reply:?} {:?}", mock.requests());
    assert!(!shown.contains("canary"), "{shown}");
    assert!(shown.contains("getWechatMpAccessTokenInfo"), "{shown}");
}
