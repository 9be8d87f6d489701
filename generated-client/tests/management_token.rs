//! Tests the management token: fetched once for all calls, renewed in time, and never twice for one
//! reason, on a clock that advances only while all tasks wait.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod keys;

use std::time::Duration;

use genauth::management::ManagementClient;
use keys::{Keys, SECOND, crowd, read};
use tokio::time::{Instant, advance, sleep};

const CROWD: usize = 10_000;

#[tokio::test(start_paused = true)]
async fn an_expired_token_is_replaced_by_one_request() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    assert_eq!(keys.counts(), (1, 1));
    advance(101 * SECOND).await;
    let outcomes = crowd(&client, CROWD).await;
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(keys.counts(), (2, 1 + CROWD));
    assert_eq!(keys.last("authorization").unwrap(), "Bearer canary-token-2");
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_is_replaced_by_one_request() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    sleep(10 * SECOND).await;
    keys.set(|state| state.valid_from = 2);
    let outcomes = crowd(&client, CROWD).await;
    assert!(outcomes.iter().all(Result::is_ok));
    // Each call was sent twice, because all of them were sent before the new token arrived.
    assert_eq!(keys.counts(), (2, 1 + 2 * CROWD));
}

#[tokio::test(start_paused = true)]
async fn who_comes_late_with_an_old_token_does_not_drop_the_new_one() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| (state.valid_from, state.slow) = (2, 10 * SECOND));
    let late = tokio::spawn({
        let client = client.clone();
        async move { read(&client).await }
    });
    sleep(SECOND).await;
    read(&client).await.unwrap();
    assert_eq!(keys.counts(), (2, 4));
    late.await.unwrap().unwrap();
    assert_eq!(keys.counts(), (2, 5));
}

#[tokio::test(start_paused = true)]
async fn a_caller_who_gives_up_takes_nobody_along() {
    let keys = Keys::new();
    let client = keys.client();
    let first = tokio::spawn({
        let client = client.clone();
        async move { read(&client).await }
    });
    sleep(SECOND / 2).await;
    assert_eq!(keys.counts(), (1, 0));
    let others = tokio::spawn({
        let client = client.clone();
        async move { crowd(&client, CROWD).await }
    });
    sleep(SECOND / 4).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    let outcomes = others.await.unwrap();
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(keys.counts(), (1, CROWD));
    assert_eq!(keys.seen(|state| state.given_up), 0);
}

#[tokio::test(start_paused = true)]
async fn a_token_that_nobody_waits_for_is_kept() {
    let keys = Keys::new();
    let client = keys.client();
    let error = client.get_global_mfa_settings().timeout(SECOND / 2).await.unwrap_err();
    assert!(error.is_timeout() && error.operation() == Some("getGlobalMfaSettings"));
    sleep(SECOND).await;
    read(&client).await.unwrap();
    assert_eq!(keys.counts(), (1, 1));
}

#[tokio::test(start_paused = true)]
async fn a_failure_is_told_to_all_and_not_repeated_by_each() {
    let keys = Keys::new();
    keys.set(|state| state.failures = vec![(200, 403), (200, 403)]);
    let client = keys.client();
    for error in crowd(&client, CROWD).await.into_iter().map(Result::unwrap_err) {
        assert_eq!(
            error.to_string(),
            "getGlobalMfaSettings: cannot obtain a management token: getManagementToken: the \
             server returned an error: no [hidden] (statusCode 403, apiCode 1300, HTTP 200, \
             request ID r-1)"
        );
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        assert!(error.is_forbidden() && error.is_api() && !error.is_unauthorized());
        assert!(!error.may_have_been_sent());
        assert_eq!(error.operation(), Some("getGlobalMfaSettings"));
        assert_eq!(error.request_id(), Some("r-1"));
        assert_eq!(error.message(), Some("no [hidden]"));
    }
    assert_eq!(keys.counts(), (1, 0));
    // After a short pause it is retried, and succeeds.
    for (wait, requests) in [(0, 1), (2, 2), (0, 2), (20, 3)] {
        sleep(wait * SECOND).await;
        let outcome = read(&client).await;
        assert_eq!((outcome.is_ok(), keys.counts().0), (requests == 3, requests));
    }
}

#[tokio::test(start_paused = true)]
async fn what_may_pass_is_tried_again() {
    let keys = Keys::new();
    keys.set(|state| state.failures = vec![(200, 500), (503, 503)]);
    let outcomes = crowd(&keys.client(), 100).await;
    assert!(outcomes.iter().all(Result::is_ok));
    assert_eq!(keys.counts(), (3, 100));
    // The attempts are those of the shared request, not of each call.
    let keys = Keys::new();
    keys.set(|state| state.failures = vec![(500, 500); 10]);
    let outcomes = crowd(&keys.client(), 100).await;
    assert!(outcomes.into_iter().all(|it| it.unwrap_err().is_server_error()));
    assert_eq!(keys.counts(), (3, 0));
}

#[tokio::test(start_paused = true)]
async fn no_connection_is_told_as_such() {
    let keys = Keys::new();
    keys.set(|state| state.unreachable = true);
    let error = read(&keys.client()).await.unwrap_err();
    assert!(error.is_connect() && !error.is_config() && !error.may_have_been_sent());
    assert_eq!(
        error.to_string(),
        "getGlobalMfaSettings: cannot obtain a management token: getManagementToken: connection \
         failed: no route (3 attempts)"
    );
    assert_eq!(keys.counts(), (3, 0));
}

#[tokio::test(start_paused = true)]
async fn nobody_waits_while_the_token_is_good() {
    let keys = Keys::new();
    keys.set(|state| {
        state.token = Box::new(|number| {
            format!(r#"{{"access_token":"t-{number}","expires_in":7200}}"#)
        });
    });
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| state.delay = 20 * SECOND);
    // Five minutes before the expiry, nothing has happened.
    sleep((7200 - 310) * SECOND).await;
    read(&client).await.unwrap();
    assert_eq!(keys.counts().0, 1);
    sleep(10 * SECOND).await;
    let start = Instant::now();
    assert!(crowd(&client, 100).await.iter().all(Result::is_ok));
    assert!(start.elapsed() < SECOND);
    assert_eq!(keys.counts().0, 2);
    assert_eq!(keys.last("authorization").unwrap(), "Bearer t-1");
    // Both attempts of the shared request exceeded the attempt timeout. The old token is still
    // valid, and the request is retried after a pause.
    sleep(60 * SECOND).await;
    keys.set(|state| state.delay = SECOND);
    read(&client).await.unwrap();
    assert_eq!(keys.last("authorization").unwrap(), "Bearer t-1");
    sleep(5 * SECOND).await;
    let requests = keys.counts().0;
    read(&client).await.unwrap();
    assert_eq!(keys.last("authorization").unwrap(), format!("Bearer t-{requests}"));
    assert_eq!(keys.counts().0, requests);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_not_sent_in_its_last_moments() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| state.failures = vec![(200, 403); 100]);
    // 100 seconds from the start of the request, of which the last ten are not used.
    sleep(88 * SECOND).await;
    read(&client).await.unwrap();
    sleep(2 * SECOND).await;
    let error = read(&client).await.unwrap_err();
    assert!(error.to_string().contains("getManagementToken"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn nothing_is_left_when_the_client_is_dropped() {
    let keys = Keys::new();
    let tasks = tokio::runtime::Handle::current().metrics();
    let before = tasks.num_alive_tasks();
    let client = keys.client();
    let clone = client.clone();
    let error = client.get_global_mfa_settings().timeout(SECOND / 2).await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(tasks.num_alive_tasks(), before + 1);
    drop(client);
    tokio::task::yield_now().await;
    assert_eq!(tasks.num_alive_tasks(), before + 1);
    drop(clone);
    sleep(Duration::from_millis(1)).await;
    assert_eq!(tasks.num_alive_tasks(), before);
    assert_eq!(keys.seen(|state| state.given_up), 1);
}

#[tokio::test(start_paused = true)]
async fn clones_share_a_token_and_others_do_not() {
    let keys = Keys::new();
    let (one, other) = (keys.client(), keys.client());
    read(&one).await.unwrap();
    read(&one.clone()).await.unwrap();
    assert_eq!(keys.counts().0, 1);
    read(&other).await.unwrap();
    assert_eq!(keys.counts().0, 2);
}

#[tokio::test(start_paused = true)]
async fn a_stalled_request_is_named() {
    let keys = Keys::new();
    keys.set(|state| state.delay = 1_000 * SECOND);
    let error = read(&keys.client()).await.unwrap_err();
    let text = error.to_string();
    let start = "getGlobalMfaSettings: cannot obtain a management token: getManagementToken: \
                 total timeout of 27s exceeded";
    assert!(text.starts_with(start), "{text}");
    assert!(error.is_timeout() && !error.is_connect() && !error.may_have_been_sent());
}

#[tokio::test(start_paused = true)]
async fn the_request_for_a_token_says_who_and_where() {
    let keys = Keys::new();
    let client = keys.builder().tenant_id("tenant-1").locale("zh-CN").build().unwrap();
    read(&client).await.unwrap();
    keys.seen(|state| {
        let [request] = &*state.token_requests else { panic!("more than one") };
        assert_eq!(request.method(), "POST");
        assert_eq!(
            request.uri(),
            "https://example.com/base/api/v3/get-management-token"
        );
        assert_eq!(
            request.body(),
            r#"{"accessKeyId":"key-1","accessKeySecret":"canary-secret"}"#
        );
        assert_eq!(request.headers()["x-authing-app-tenant-id"], "tenant-1");
        assert_eq!(request.headers()["x-authing-lang"], "zh-CN");
        assert_eq!(request.headers()["content-type"], "application/json");
        assert!(!request.headers().contains_key("authorization"));
    });
}

/// Returns a token with these claims, as the server sends it.
fn jwt(claims: &str) -> String {
    use base64::Engine;
    let claims = base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(claims);
    format!(r#"{{"access_token":"e30.{claims}.c2ln-1","expires_in":7200}}"#)
}

#[tokio::test(start_paused = true)]
async fn the_token_says_which_user_pool() {
    let keys = Keys::new();
    keys.answer_with(&jwt(r#"{"scoped_userpool_id":"pool-1","z":"中?>~"}"#));
    read(&keys.client()).await.unwrap();
    assert_eq!(keys.last("x-authing-userpool-id").unwrap(), "pool-1");
    // An explicit option takes precedence: that of the client or of the call.
    read(&keys.builder().user_pool_id("mine").build().unwrap()).await.unwrap();
    assert_eq!(keys.last("x-authing-userpool-id").unwrap(), "mine");
    let call = keys.client().get_global_mfa_settings();
    call.header("x-authing-userpool-id", "this").await.unwrap();
    assert_eq!(keys.last("x-authing-userpool-id").unwrap(), "this");
    let genauth = keys.builder().brand(genauth::Brand::GenAuth).build().unwrap();
    read(&genauth).await.unwrap();
    assert_eq!(keys.last("x-genauth-userpool-id").unwrap(), "pool-1");
}

#[tokio::test(start_paused = true)]
async fn a_token_need_not_say_anything() {
    for data in [
        r#"{"access_token":"opaque-1","expires_in":7200}"#,
        r#"{"access_token":"a.b.c-1","expires_in":7200}"#,
        r#"{"access_token":"..-1"}"#,
        &jwt("[]"),
        &jwt(r#"{"scoped_userpool_id":null}"#),
        &jwt(r#"{"scoped_userpool_id":""}"#),
        &jwt(r#"{"scoped_userpool_id":"two\nlines"}"#),
        &jwt(r#"{"scoped_userpool_id":"中"}"#),
    ] {
        let keys = Keys::new();
        keys.answer_with(data);
        read(&keys.client()).await.unwrap();
        assert_eq!(keys.last("x-authing-userpool-id"), None, "{data}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_is_replaced_before_its_end() {
    let year = 365 * 24 * 60 * 60;
    // A fifth of its lifetime, or five minutes, minus the time of the request.
    for (expires_in, renewed_after) in [
        ("100", 79),
        ("\"100\"", 79),
        ("7200", 6899),
        ("null", 6899),
        ("0", 6899),
        ("-5", 6899),
        ("9223372036854775807", year - 301),
    ] {
        let keys = Keys::new();
        keys.answer_with(&format!(
            r#"{{"access_token":"t-1","expires_in":{expires_in}}}"#
        ));
        let client = keys.client();
        read(&client).await.unwrap();
        for (wait, requests) in [(renewed_after * SECOND - SECOND / 2, 1), (SECOND, 2)] {
            sleep(wait).await;
            read(&client).await.unwrap();
            assert_eq!(keys.counts().0, requests, "{expires_in}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_cannot_be_sent_is_said() {
    for token in ["two\\nlines", "中", "", " x"] {
        let keys = Keys::new();
        keys.answer_with(&format!(r#"{{"access_token":"{token}"}}"#));
        let error = read(&keys.client()).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "getGlobalMfaSettings: cannot obtain a management token: getManagementToken: invalid \
             response: `data.access_token`: expected printable ASCII that can be sent in a header"
        );
    }
    let keys = Keys::new();
    keys.answer_with("{}");
    let error = read(&keys.client()).await.unwrap_err().to_string();
    assert!(error.contains("getManagementToken: invalid response"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn a_ready_token_is_not_replaced() {
    let keys = Keys::new();
    keys.set(|state| state.valid_from = 2);
    let client = ManagementClient::builder()
        .access_token("mine-1")
        .transport(keys.clone())
        .build()
        .unwrap();
    let error = read(&client).await.unwrap_err();
    assert!(error.is_unauthorized());
    assert_eq!(keys.counts(), (0, 1));
}

#[tokio::test(start_paused = true)]
async fn no_token_is_shown() {
    let keys = Keys::new();
    let client = keys.client();
    read(&client).await.unwrap();
    keys.set(|state| state.repeat_token = true);
    let error = read(&client).await.unwrap_err();
    assert_eq!(error.message(), Some("Bearer [hidden] and [hidden]"));
    let shown = format!("{client:?} {:?} {error} {error:?}", keys.builder());
    assert!(!shown.contains("canary"), "{shown}");
    assert!(shown.contains("key-1"), "{shown}");
}
