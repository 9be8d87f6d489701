//! Tests injected faults with the real client.
#![allow(clippy::unwrap_used)]

use std::time::Duration;

use genauth::management::{
    CreateUserReqDto, GetUserDto, ListUsersRequestDto, ManagementClient, UserIdType,
};
use genauth::{Error, Retry};
use genauth_mock::{Activity, Fault, Mock, seed};

/// Longer than any response takes, for waits that must not end by themselves.
const NEVER: Duration = Duration::from_secs(3_600);

fn client(mock: &Mock) -> ManagementClient {
    ManagementClient::builder()
        .access_key_id(seed::ACCESS_KEY_ID)
        .access_key_secret(seed::ACCESS_KEY_SECRET)
        .host(mock.url())
        .retry(Retry::default().base_delay(Duration::ZERO))
        .build()
        .unwrap()
}

/// Injects a fault into `listUsers`, and calls it once, without retries.
async fn call_under(mock: &Mock, fault: Fault) -> Error {
    mock.inject(fault.on("listUsers").times(1)).unwrap();
    let call = client(mock).list_users(ListUsersRequestDto::new());
    call.retry(Retry::never()).await.unwrap_err()
}

/// Returns `statusCode` and the fault of each call of an operation.
fn calls(mock: &Mock, operation: &str) -> Vec<(Option<i64>, Option<String>)> {
    let records = mock.requests_of(operation).into_iter();
    records.map(|record| (record.status_code, record.fault)).collect()
}

#[tokio::test]
async fn a_limited_call_is_retried() {
    let mock = Mock::start().await.unwrap();
    let limited = Fault::http_status(429).retry_after(Duration::ZERO);
    mock.inject(limited.on("management.listUsers").times(2)).unwrap();
    let users = client(&mock).list_users(ListUsersRequestDto::new()).await.unwrap().data;
    assert!(users.total_count > 0);
    let fault = || Some("status 429".to_owned());
    let expected = [(Some(429), fault()), (Some(429), fault()), (Some(200), None)];
    assert_eq!(calls(&mock, "listUsers"), expected);
    let record = &mock.requests_of("listUsers")[0];
    assert_eq!(record.http_status, Some(429));
    assert_eq!(record.response_headers["retry-after"], "0");
}

#[tokio::test]
async fn statuses_are_those_of_the_envelope() {
    let mock = Mock::start().await.unwrap();
    let error =
        call_under(&mock, Fault::status_code(403).api_code(1_577).message("no access"))
            .await;
    assert!(error.is_forbidden() && error.is_api(), "{error}");
    assert_eq!(error.message(), Some("no access"));
    let record = &mock.requests_of("listUsers")[0];
    assert_eq!((record.http_status, record.api_code), (Some(200), Some(1_577)));
    let error = call_under(&mock, Fault::http_status(503)).await;
    assert!(error.is_server_error(), "{error}");
    assert_eq!(error.http_status().map(|status| status.as_u16()), Some(503));
}

#[tokio::test]
async fn a_reset_breaks_the_connection() {
    let mock = Mock::start().await.unwrap();
    let error = call_under(&mock, Fault::reset()).await;
    assert!(
        error.may_have_been_sent() && !error.is_api() && !error.is_timeout(),
        "{error}"
    );
    let text = format!("{error:?}").to_lowercase();
    assert!(text.contains("reset"), "{text}");
    let record = &mock.requests_of("listUsers")[0];
    assert_eq!((record.http_status, record.fault.as_deref()), (None, Some("reset")));
    // Idempotent calls are retried.
    mock.inject(Fault::reset().times(2)).unwrap();
    client(&mock).list_users(ListUsersRequestDto::new()).await.unwrap();
}

#[tokio::test]
async fn a_lost_response_belongs_to_a_performed_call() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    mock.inject(Fault::reset().performed().on("createUser").times(1)).unwrap();
    let user = CreateUserReqDto::new().username("lost");
    let error = management.create_user(user).await.unwrap_err();
    assert!(error.may_have_been_sent(), "{error}");
    // Not idempotent, so the call was not repeated.
    assert_eq!(mock.requests_of("createUser").len(), 1);
    let user = GetUserDto::new("lost").user_id_type(UserIdType::Username);
    assert_eq!(
        management.get_user(user).await.unwrap().data.username.as_deref(),
        Some("lost")
    );
}

#[tokio::test]
async fn responses_are_truncated_and_replaced() {
    let mock = Mock::start().await.unwrap();
    let error = call_under(&mock, Fault::truncate()).await;
    assert!(!error.is_api() && !error.is_decode() && !error.is_timeout(), "{error}");
    assert!(error.may_have_been_sent(), "{error}");
    let error = call_under(&mock, Fault::garbage()).await;
    assert!(error.is_decode(), "{error}");
    let faults: Vec<_> =
        calls(&mock, "listUsers").into_iter().map(|(_, fault)| fault).collect();
    assert_eq!(faults, [Some("truncated body".to_owned()), Some("garbage".to_owned())]);
}

#[tokio::test]
async fn tokens_expire_on_demand() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    management.list_users(ListUsersRequestDto::new()).await.unwrap();
    mock.inject(Fault::expire_tokens().on("listUsers").times(1)).unwrap();
    management.list_users(ListUsersRequestDto::new()).await.unwrap();
    let statuses: Vec<_> =
        calls(&mock, "listUsers").into_iter().map(|(status, _)| status).collect();
    assert_eq!(statuses, [Some(200), Some(401), Some(200)]);
    assert_eq!(mock.requests_of("getManagementToken").len(), 2);
}

#[tokio::test]
async fn the_clock_is_shifted() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    management.list_users(ListUsersRequestDto::new()).await.unwrap();
    let before = mock.requests()[0].time.clone();
    mock.inject(Fault::shift_clock(86_400_000).on("listUsers")).unwrap();
    management.list_users(ListUsersRequestDto::new()).await.unwrap();
    let last = mock.requests().pop().unwrap();
    assert!(last.time[..10] > before[..10], "{before} {}", last.time);
    assert_eq!(calls(&mock, "listUsers")[1].0, Some(401), "the token has expired");
    assert_eq!(mock.requests_of("getManagementToken").len(), 2);
}

#[tokio::test]
async fn a_delay_meets_the_timeout_of_the_client() {
    let mock = Mock::start().await.unwrap();
    mock.inject(Fault::delay(NEVER).on("listUsers")).unwrap();
    let call = client(&mock).list_users(ListUsersRequestDto::new());
    let error = call.timeout(Duration::from_millis(20)).await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    mock.clear_faults();
    client(&mock).list_users(ListUsersRequestDto::new()).await.unwrap();
}

#[tokio::test]
async fn abandoned_calls_are_recorded() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    mock.inject(Fault::delay(NEVER).on("listUsers")).unwrap();
    let mut activities = mock.watch();
    let mut call =
        Box::pin(management.list_users(ListUsersRequestDto::new()).into_future());
    let abandoned = async {
        loop {
            tokio::select! {
                _ = &mut call => panic!("the call has a response"),
                activity = activities.next() => match activity {
                    // The fault is applied, so the request has arrived.
                    Some(Activity::Changed("faults")) => break,
                    activity => assert!(activity.is_some()),
                },
            }
        }
        drop((call, management));
        loop {
            if let Some(Activity::Request(request)) = activities.next().await {
                return request;
            }
        }
    };
    let request =
        tokio::time::timeout(Duration::from_secs(60), abandoned).await.unwrap();
    assert!(request.is_of("management.listUsers"));
    assert_eq!(request.http_status, None);
    assert_eq!(request.fault.as_deref(), Some("delay of 3600000 ms"));
}

#[tokio::test]
async fn paths_without_an_envelope_fail_as_oauth_does() {
    let mock = Mock::start().await.unwrap();
    mock.inject(Fault::status_code(400).message("later").on_path("/oidc/token"))
        .unwrap();
    let client = genauth::authentication::AuthenticationClient::builder()
        .app_id(seed::APP_ID)
        .app_secret(seed::APP_SECRET)
        .app_host(mock.url())
        .build()
        .unwrap();
    let error = client.refresh_tokens("token").await.unwrap_err();
    assert_eq!(error.oauth_code(), Some("invalid_request"), "{error}");
    assert_eq!(error.http_status().map(|status| status.as_u16()), Some(400));
}

#[tokio::test]
async fn invalid_faults_are_rejected() {
    let mock = Mock::start().await.unwrap();
    let error = mock.inject(Fault::reset().on("listUser")).unwrap_err();
    assert!(error.to_string().contains("`listUser`"), "{error}");
    let error = mock.inject(Fault::default().on("listUsers")).unwrap_err();
    assert!(error.to_string().starts_with("no effect"), "{error}");
}
