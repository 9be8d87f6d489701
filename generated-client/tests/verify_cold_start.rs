//! Tests the first fetch of the issuer's keys, when there are none to fall back to.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use std::time::Duration;

use genauth::verify::{TokenVerifier, TokenVerifierBuilder, VerifyError};
use issuer::transport::{Answer, Script};
use issuer::{Key, MAIN, OTHER, access_claims, builder, set};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::{Instant, advance};

const HOUR: Duration = Duration::from_secs(3600);

fn token(key: &Key) -> String {
    // Pausing the clock of Tokio does not stop the wall clock.
    key.token("RS256", &access_claims(json!({})))
}

fn main_keys() -> Answer {
    Answer::keys(set(&[MAIN.jwk()]))
}

fn fetching(script: &Script) -> TokenVerifierBuilder {
    builder().transport(script.clone())
}

fn verifier(answers: impl IntoIterator<Item = Answer>) -> (TokenVerifier, Script) {
    let script = Script::new(answers);
    (fetching(&script).build().unwrap(), script)
}

async fn accepts(verifier: &TokenVerifier, key: &Key) -> bool {
    verifier.verify_access_token(&token(key)).await.is_ok()
}

async fn refusal(verifier: &TokenVerifier, token: &str) -> VerifyError {
    verifier.verify_access_token(token).await.unwrap_err()
}

#[tokio::test(start_paused = true)]
async fn a_cold_start_survives_one_failure_that_may_pass() {
    for failure in [
        Answer::Refuse,
        Answer::Cut,
        Answer::Status(503, String::new()),
        Answer::Status(500, set(&[OTHER.jwk()])),
        Answer::Status(429, String::new()),
        Answer::Status(408, String::new()),
    ] {
        let (verifier, script) = verifier([failure, main_keys()]);
        let start = Instant::now();
        let mut all = JoinSet::new();
        for _ in 0..100 {
            let (verifier, token) = (verifier.clone(), token(&MAIN));
            all.spawn(async move { verifier.verify_access_token(&token).await.is_ok() });
        }
        assert!(all.join_all().await.into_iter().all(|accepted| accepted));
        assert_eq!(script.fetches(), 2);
        // Two responses of 0.1 s each, and the delay.
        assert_eq!(start.elapsed(), Duration::from_millis(400));
    }
    for failure in [
        Answer::Status(404, String::new()),
        Answer::Status(302, String::new()),
        Answer::keys("<html>".into()),
        Answer::keys(set(&[])),
    ] {
        let (verifier, script) = verifier([failure, main_keys()]);
        assert!(refusal(&verifier, &token(&MAIN)).await.is_keys_unavailable());
        assert_eq!(script.fetches(), 1, "a permanent failure is not retried");
    }
}

#[tokio::test(start_paused = true)]
async fn the_retry_of_a_cold_start_keeps_the_time_limit() {
    let script = Script::new([Answer::Refuse, Answer::Stall]);
    let verifier =
        fetching(&script).fetch_timeout(Duration::from_secs(2)).build().unwrap();
    let start = Instant::now();
    assert!(refusal(&verifier, &token(&MAIN)).await.is_keys_unavailable());
    assert_eq!(start.elapsed(), Duration::from_secs(2));
    assert_eq!(script.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn only_a_cold_start_is_retried() {
    let failing = [main_keys(), Answer::Refuse, Answer::Refuse, main_keys()];
    let (warm, script) = verifier(failing.clone());
    assert!(accepts(&warm, &MAIN).await);
    advance(HOUR).await;
    assert!(accepts(&warm, &MAIN).await, "with the cached keys");
    assert_eq!(script.fetches(), 2);
    // Keys that are too old to use count as none.
    let script = Script::new([main_keys(), Answer::Refuse, main_keys()]);
    let short = fetching(&script).keys_stale_for(Duration::ZERO).build().unwrap();
    assert!(accepts(&short, &MAIN).await);
    advance(HOUR).await;
    assert!(accepts(&short, &MAIN).await);
    assert_eq!(script.fetches(), 3);
}
