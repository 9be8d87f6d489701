//! Tests the number of retries while the server is down, and afterwards.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
#[allow(dead_code, reason = "each test file uses only a part")]
mod scripted;

use genauth::authentication::{AuthenticationClient, GetProfileDto};
use genauth::{Error, Retry, RetryBudget};
use scripted::{FINE, Fate, Scripted};

const DOWN: Fate = Fate::Status(503, None, 503);

async fn read(client: &AuthenticationClient) -> Result<(), Error> {
    client.get_profile(GetProfileDto::new()).await.map(|_| ())
}

#[tokio::test(start_paused = true)]
async fn a_dead_server_gets_few_retries() {
    let server = Scripted::new(&[DOWN; 10_000]);
    let client = server.client().build().unwrap();
    let mut calls = Vec::new();
    for _ in 0..2_000 {
        let client = client.clone();
        calls.push(tokio::spawn(async move { read(&client).await.unwrap_err() }));
    }
    let mut exhausted = 0;
    for call in calls {
        let error = call.await.unwrap();
        assert!(error.is_server_error(), "{error}");
        let says_so = error.to_string().contains("retry budget exhausted");
        assert_eq!(says_so, error.is_retry_budget_exhausted(), "{error}");
        exhausted += usize::from(error.is_retry_budget_exhausted());
    }
    assert_eq!(server.count(), 2_100);
    // No call got the three attempts that its policy allows.
    assert_eq!(exhausted, 2_000);
}

#[tokio::test(start_paused = true)]
async fn answers_refill_the_budget() {
    let mut fates = vec![DOWN; 5];
    // Any final response shows that the server works.
    fates.extend([FINE; 5]);
    fates.extend([Fate::Status(200, None, 404); 5]);
    fates.extend([DOWN; 4]);
    let server = Scripted::new(&fates);
    let budget = RetryBudget::default().capacity(2);
    let client = server.client().retry_budget(budget).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retry_budget_exhausted()), (3, false));
    for sent in [4, 5] {
        let error = read(&client).await.unwrap_err();
        assert_eq!((error.attempts(), error.is_retry_budget_exhausted()), (1, true));
        assert_eq!(server.count(), sent);
    }
    for fine in [true, false] {
        for _ in 0..5 {
            assert_eq!(read(&client).await.is_ok(), fine);
        }
    }
    // Ten responses pay for one retry.
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retry_budget_exhausted()), (2, true));
    assert_eq!(server.count(), 17);
}

#[tokio::test(start_paused = true)]
async fn clones_and_clients_for_users_share_a_budget() {
    let server = Scripted::new(&[DOWN; 20]);
    let budget = RetryBudget::default().capacity(2);
    let client = server.client().retry_budget(budget).build().unwrap();
    assert_eq!(read(&client).await.unwrap_err().attempts(), 3);
    assert_eq!(read(&client.clone()).await.unwrap_err().attempts(), 1);
    let user = client.with_access_token("token").unwrap();
    assert_eq!(read(&user).await.unwrap_err().attempts(), 1);
    let other = server.client().retry_budget(budget).build().unwrap();
    assert_eq!(read(&other).await.unwrap_err().attempts(), 3);
}

#[tokio::test(start_paused = true)]
async fn what_was_never_sent_is_counted_as_well() {
    let server = Scripted::new(&[Fate::NotSent; 20]);
    let budget = RetryBudget::default().capacity(1);
    let client = server.client().retry_budget(budget).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.attempts(), error.is_retry_budget_exhausted()), (2, true));
    assert!(error.is_connect() && !error.may_have_been_sent());
}

#[tokio::test(start_paused = true)]
async fn no_budget_is_asked_for_a_call_that_would_not_be_sent_again() {
    let server = Scripted::new(&[DOWN; 20]);
    let none = RetryBudget::default().capacity(0);
    let client = server.client().retry_budget(none).build().unwrap();
    let call = client.get_profile(GetProfileDto::new()).retry(Retry::never());
    assert!(!call.await.unwrap_err().is_retry_budget_exhausted());
    let call = client.get_profile(GetProfileDto::new()).idempotency(false);
    assert!(!call.await.unwrap_err().is_retry_budget_exhausted());
    assert!(read(&client).await.unwrap_err().is_retry_budget_exhausted());
}

#[tokio::test(start_paused = true)]
async fn a_budget_can_be_lifted() {
    let server = Scripted::new(&[DOWN; 900]);
    let unlimited = RetryBudget::unlimited();
    let client = server.client().retry_budget(unlimited).build().unwrap();
    for _ in 0..300 {
        assert_eq!(read(&client).await.unwrap_err().attempts(), 3);
    }
    assert_eq!(server.count(), 900);
}
