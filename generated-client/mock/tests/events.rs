//! Tests the event stream and webhooks with the real client.
#![allow(clippy::expect_used, clippy::unwrap_used)]

#[cfg(test)]
mod receiver;

use genauth::authentication::AuthenticationClient;
use genauth::events::{Event, Events};
use genauth::management::{
    CreateGroupReqDto, CreateUserReqDto, CreateWebhookDto, DefineEventDto,
    DeleteUsersBatchDto, ListWebhookLogs, ManagementClient, TriggerWebhookDto,
    UpdateUserReqDto, WebhookContentType, WebhookEvent, WebhookRetryConfigV3Dto,
    WebhookRetryConfigV3DtoDelayUnit,
};
use genauth::webhook::{Webhook, WebhookError};
use genauth::{JsonValue, Secret};
use genauth_mock::{Activities, Activity, Mock, seed};
use receiver::{PATIENCE, Received, Receiver};
use serde_json::json;
use tokio::time::timeout;

fn client(mock: &Mock) -> ManagementClient {
    ManagementClient::builder()
        .access_key_id(seed::ACCESS_KEY_ID)
        .access_key_secret(seed::ACCESS_KEY_SECRET)
        .host(mock.url())
        .event_host(mock.event_url())
        .build()
        .unwrap()
}

/// Waits until the mock has responded to a request for a path.
async fn requested(activities: &mut Activities, path: &str) -> u16 {
    let wait = async {
        loop {
            match activities.next().await.expect("the mock stopped") {
                Activity::Request(request) if request.path == path => {
                    return request.http_status.unwrap();
                }
                _ => {}
            }
        }
    };
    timeout(PATIENCE, wait).await.expect("no such request")
}

/// Opens a stream, does something, and returns the first event.
async fn event_after(
    mock: &Mock,
    path: &str,
    mut events: Events,
    act: impl Future<Output = ()>,
) -> Event {
    let mut activities = mock.watch();
    let act = async {
        assert_eq!(requested(&mut activities, path).await, 101);
        act.await;
    };
    let (event, ()) = tokio::join!(events.next(), act);
    event.unwrap().unwrap()
}

const MANAGEMENT: &str = "/events/v1/management/sub";
const AUTHENTICATION: &str = "/events/v1/authentication/sub";

#[tokio::test]
async fn changes_are_streamed() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let events = management.subscribe("authing.user.created").unwrap();
    let act = async {
        // Of another code.
        management
            .create_group(CreateGroupReqDto::new("g-1", "Group", "", "static"))
            .await
            .unwrap();
        let user = CreateUserReqDto::new().username("newcomer").password("canary");
        management.create_user(user).await.unwrap();
    };
    let event = event_after(&mock, MANAGEMENT, events, act).await;
    let data: JsonValue = event.json().unwrap();
    assert_eq!(data["username"], "newcomer");
    assert_eq!(data["id"], data["userId"]);
    assert!(!event.text().contains("canary"), "{}", event.text());
}

#[tokio::test]
async fn custom_events_are_streamed_as_published() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let order = json!({ "id": "o-1", "total": 42 });
    // Not defined yet.
    let published =
        management.publish("custom_shop.order.paid", &order).await.unwrap().data;
    assert!(!published.success && published.err_msg.is_some(), "{published:?}");
    let definition = DefineEventDto::new("custom_shop.order.paid", "An order was paid");
    management.define_event(definition).await.unwrap();
    let events = management.subscribe("custom_shop.order.paid").unwrap();
    let act = async {
        let published =
            management.publish("custom_shop.order.paid", &order).await.unwrap();
        assert!(published.data.success, "{published:?}");
    };
    let event = event_after(&mock, MANAGEMENT, events, act).await;
    assert_eq!(event.json::<JsonValue>().unwrap(), order);
    let published =
        management.publish("authing.user.created", &order).await.unwrap().data;
    assert!(!published.success, "{published:?}");
}

#[tokio::test]
async fn users_get_their_own_events() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let authentication = AuthenticationClient::builder()
        .app_id(seed::APP_ID)
        .app_secret(seed::APP_SECRET)
        .app_host(mock.url())
        .event_host(mock.event_url())
        .build()
        .unwrap();
    let mut users = std::collections::HashMap::new();
    for name in ["alice", "bob"] {
        let user = genauth::management::GetUserDto::new(name)
            .user_id_type(genauth::management::UserIdType::Username);
        users.insert(name, management.get_user(user).await.unwrap().data.user_id);
    }
    let tokens = authentication
        .sign_in_by_username_password("alice", "mock-password")
        .await
        .unwrap()
        .data;
    let signed_in =
        authentication.with_access_token(tokens.access_token.unwrap()).unwrap();
    let events = signed_in.subscribe("authing.user.updated").unwrap();
    let act = async {
        for name in ["bob", "alice"] {
            let update = UpdateUserReqDto::new(users[name].as_str()).nickname("changed");
            management.update_user(update).await.unwrap();
        }
    };
    let event = event_after(&mock, AUTHENTICATION, events, act).await;
    assert_eq!(event.json::<JsonValue>().unwrap()["userId"], users["alice"].as_str());
    // The token in the URL is a secret.
    let record =
        mock.requests().into_iter().find(|it| it.path == AUTHENTICATION).unwrap();
    assert_eq!(record.query, "code=authing.user.updated&token=***");
}

#[tokio::test]
async fn streams_need_credentials() {
    let mock = Mock::start().await.unwrap();
    let foreign = ManagementClient::builder()
        .access_key_id(seed::ACCESS_KEY_ID)
        .access_key_secret("wrong")
        .host(mock.url())
        .event_host(mock.event_url())
        .build()
        .unwrap();
    let mut events = foreign.subscribe("authing.user.created").unwrap();
    let error = timeout(PATIENCE, events.next()).await.unwrap().unwrap().unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    let user = AuthenticationClient::builder()
        .app_id(seed::APP_ID)
        .app_host(mock.url())
        .event_host(mock.event_url())
        .access_token("not issued")
        .build()
        .unwrap();
    let mut events = user.subscribe("authing.user.created").unwrap();
    let error = timeout(PATIENCE, events.next()).await.unwrap().unwrap().unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
}

/// Creates a webhook for events of users.
async fn hook(
    management: &ManagementClient,
    receiver: &Receiver,
    content_type: WebhookContentType,
) -> String {
    let events = [
        WebhookEvent::UserCreated,
        WebhookEvent::UserUpdated,
        WebhookEvent::UserDeleted,
    ];
    let webhook = CreateWebhookDto::new(
        "users",
        receiver.url.as_str(),
        events.to_vec(),
        content_type,
    )
    .secret("hook-secret");
    management.create_webhook(webhook).await.unwrap().data.webhook_id
}

fn read(received: &Received) -> Webhook {
    let wrong = Webhook::read(&received.headers, &received.body, &Secret::from("wrong"));
    assert_eq!(wrong, Err(WebhookError::Secret));
    let secret = Secret::from("hook-secret");
    Webhook::read(&received.headers, &received.body, &secret).unwrap()
}

#[tokio::test]
async fn webhooks_are_called() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let mut receiver = Receiver::start(&[200]).await;
    let id = hook(&management, &receiver, WebhookContentType::ApplicationJson).await;
    let user = CreateUserReqDto::new().username("newcomer");
    let user = management.create_user(user).await.unwrap().data;
    let received = receiver.next().await;
    assert_eq!(received.target, "/hook");
    assert_eq!(received.headers["user-agent"], "authing-webhook@2.0");
    assert_eq!(received.headers["x-authing-userpool-id"], seed::USER_POOL_ID);
    let webhook = read(&received);
    assert_eq!(webhook.event_name, "user:created");
    assert_eq!(webhook.data["id"], user.user_id.as_str());
    let update = UpdateUserReqDto::new(user.user_id.as_str()).nickname("E");
    management.update_user(update).await.unwrap();
    let webhook = read(&receiver.next().await);
    assert_eq!(
        (webhook.event_name.as_str(), &webhook.data["nickname"]),
        ("user:updated", &json!("E"))
    );
    let deletion = DeleteUsersBatchDto::new(vec![user.user_id.clone()]);
    management.delete_users_batch(deletion).await.unwrap();
    let webhook = read(&receiver.next().await);
    assert_eq!(webhook.event_name, "user:deleted");
    assert_eq!(webhook.data["userId"], user.user_id.as_str());

    let trigger = TriggerWebhookDto::new(id.as_str());
    let response = management.trigger_webhook(trigger).await.unwrap();
    assert_eq!(read(&receiver.next().await).event_name, "test");
    assert_eq!(json!(response.data.response)["status"], 200);
    assert!(receiver.is_empty());

    // Logs are written after the response has arrived.
    let logs = logs(&management, &id, 4).await;
    let names: Vec<_> =
        logs.iter().map(|log| log["eventName"].as_str().unwrap()).collect();
    assert_eq!(names, ["test", "user:deleted", "user:updated", "user:created"]);
    assert_eq!(logs[0]["responseBody"], json!({ "status": 200 }));
    assert_eq!(logs[0]["responseHeaders"]["x-receiver"], "here");
    assert_eq!(logs[3]["requestBody"]["data"]["username"], "newcomer");
    assert!(logs.iter().all(|log| log["success"] == true), "{logs:?}");
}

/// Returns the log of a webhook when it has this number of calls.
async fn logs(
    management: &ManagementClient,
    id: &str,
    count: i64,
) -> Vec<serde_json::Value> {
    let wait = async {
        loop {
            let data = management
                .get_webhook_logs(ListWebhookLogs::new(id))
                .await
                .unwrap()
                .data;
            if data.total_count >= count {
                return data
                    .list
                    .iter()
                    .map(|log| serde_json::to_value(log).unwrap())
                    .collect();
            }
            tokio::task::yield_now().await;
        }
    };
    timeout(PATIENCE, wait).await.expect("the calls are not logged")
}

#[tokio::test]
async fn forms_are_sent_on_request() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let mut receiver = Receiver::start(&[200]).await;
    hook(&management, &receiver, WebhookContentType::ApplicationXWwwFormUrlencoded)
        .await;
    let user = CreateUserReqDto::new().username("newcomer & co");
    management.create_user(user).await.unwrap();
    let webhook = read(&receiver.next().await);
    assert_eq!(webhook.event_name, "user:created");
    assert_eq!(webhook.data["username"], "newcomer & co");
}

#[tokio::test]
async fn failed_calls_are_retried_as_configured() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let mut receiver = Receiver::start(&[500, 503, 200]).await;
    let retry = WebhookRetryConfigV3Dto::new(true)
        .count(3)
        .delay(1)
        .delay_unit(WebhookRetryConfigV3DtoDelayUnit::Day);
    let webhook = CreateWebhookDto::new(
        "users",
        receiver.url.as_str(),
        vec![WebhookEvent::UserCreated],
        WebhookContentType::ApplicationJson,
    );
    let webhook =
        management.create_webhook(webhook.retry_config(retry)).await.unwrap().data;
    management.create_user(CreateUserReqDto::new().username("newcomer")).await.unwrap();
    for calls in 1..=3 {
        let received: JsonValue =
            serde_json::from_slice(&receiver.next().await.body).unwrap();
        assert_eq!(received["data"]["username"], "newcomer");
        logs(&management, &webhook.webhook_id, calls).await;
        mock.advance(std::time::Duration::from_secs(86_400));
    }
    assert!(receiver.is_empty());
    let logs = logs(&management, &webhook.webhook_id, 3).await;
    let statuses: Vec<_> =
        logs.iter().map(|log| log["responseStatusCode"].as_i64().unwrap()).collect();
    assert_eq!(statuses, [200, 503, 500]);
    assert_eq!(logs[2]["success"], false);
    assert!(logs[2]["errorMessage"].as_str().unwrap().contains("500"), "{logs:?}");
}

#[tokio::test]
async fn undeliverable_calls_are_logged() {
    let mock = Mock::start().await.unwrap();
    let management = client(&mock);
    let webhook = CreateWebhookDto::new(
        "users",
        "https://hooks.test/users",
        vec![WebhookEvent::UserCreated],
        WebhookContentType::ApplicationJson,
    );
    let webhook = management.create_webhook(webhook).await.unwrap().data;
    management.create_user(CreateUserReqDto::new().username("newcomer")).await.unwrap();
    let logs = logs(&management, &webhook.webhook_id, 1).await;
    assert_eq!(logs[0]["responseStatusCode"], 0);
    assert!(logs[0]["errorMessage"].as_str().unwrap().contains("`http`"), "{logs:?}");
    let trigger = TriggerWebhookDto::new(webhook.webhook_id.as_str());
    let error = management.trigger_webhook(trigger).await.unwrap_err();
    assert!(error.message().unwrap().contains("`http`"), "{error}");
    let missing = management.trigger_webhook(TriggerWebhookDto::new("missing")).await;
    assert!(missing.unwrap_err().is_not_found());
}

#[tokio::test]
async fn webhook_events_are_listed() {
    let mock = Mock::start().await.unwrap();
    let data = client(&mock).get_webhook_event_list().await.unwrap().data;
    let created =
        data.events.iter().find(|event| event.value == "user:created").unwrap();
    assert_eq!(
        (created.name_en.as_str(), created.category.as_str()),
        ("User created", "user")
    );
    assert!(data.categories.iter().any(|category| category.value == "user"));
}
