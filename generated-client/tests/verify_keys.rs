//! Tests how the keys of an issuer are fetched and cached.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used, clippy::panic)]

mod issuer;

use std::time::Duration;

use genauth::transport::TransportError;
use genauth::verify::{TokenVerifier, TokenVerifierBuilder, VerifyError};
use issuer::transport::{Answer, Script};
use issuer::{HOST, Key, MAIN, OTHER, access_claims, builder, set};
use serde_json::json;
use tokio::task::JoinSet;
use tokio::time::{Instant, advance, sleep};

const COOL_DOWN: Duration = Duration::from_secs(30);
const HOUR: Duration = Duration::from_secs(3600);

fn token(key: &Key) -> String {
    // Pausing the clock of Tokio does not stop the wall clock.
    key.token("RS256", &access_claims(json!({})))
}

/// Returns a token that names a key that does not exist.
fn unknown(name: &str) -> String {
    MAIN.token_with(&json!({"alg": "RS256", "kid": name}), &access_claims(json!({})))
}

fn main_keys() -> Answer {
    Answer::keys(set(&[MAIN.jwk()]))
}

fn both_keys() -> Answer {
    Answer::keys(set(&[MAIN.jwk(), OTHER.jwk()]))
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
async fn keys_are_fetched_from_the_documented_place() {
    let (verifier, script) = verifier([main_keys()]);
    assert_eq!(script.fetches(), 0, "nothing is fetched before the first token");
    assert!(accepts(&verifier, &MAIN).await);
    let request = script.requests().remove(0);
    assert_eq!(request.method(), "GET");
    assert_eq!(request.uri().to_string(), format!("{HOST}/oidc/.well-known/jwks.json"));
    assert_eq!(request.headers()["accept"], "application/json");
    assert!(
        request.headers()["user-agent"].to_str().unwrap().starts_with("genauth-rust/")
    );
    assert_eq!(request.headers().len(), 2);
    assert!(request.body().is_empty());

    let elsewhere =
        fetching(&script).jwks_url("https://keys.example.com/set/").build().unwrap();
    assert!(accepts(&elsewhere, &MAIN).await);
    assert_eq!(script.requests()[1].uri(), "https://keys.example.com/set/");
}

#[tokio::test(start_paused = true)]
async fn a_thousand_verifications_need_one_fetch() {
    let (verifier, script) = verifier([main_keys()]);
    let token = token(&MAIN);
    let mut all = JoinSet::new();
    for _ in 0..1000 {
        let (verifier, token) = (verifier.clone(), token.clone());
        all.spawn(async move { verifier.verify_access_token(&token).await.is_ok() });
    }
    assert!(all.join_all().await.into_iter().all(|accepted| accepted));
    assert_eq!(script.fetches(), 1);
    assert!(accepts(&verifier, &MAIN).await);
    assert_eq!(script.fetches(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_thousand_verifications_on_many_threads_need_one_fetch() {
    let (verifier, script) = verifier([main_keys()]);
    let token = token(&MAIN);
    let mut all = JoinSet::new();
    for _ in 0..1000 {
        let (verifier, token) = (verifier.clone(), token.clone());
        all.spawn(async move { verifier.verify_access_token(&token).await.is_ok() });
    }
    assert!(all.join_all().await.into_iter().all(|accepted| accepted));
    assert_eq!(script.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn one_failed_fetch_is_the_answer_to_all_that_wait() {
    let (verifier, script) = verifier([Answer::Refuse, Answer::Refuse, main_keys()]);
    let mut all = JoinSet::new();
    for _ in 0..100 {
        let (verifier, token) = (verifier.clone(), token(&MAIN));
        all.spawn(async move { refusal(&verifier, &token).await.is_keys_unavailable() });
    }
    assert!(all.join_all().await.into_iter().all(|unavailable| unavailable));
    assert_eq!(script.fetches(), 2, "a fetch and its one retry");
    // The error is returned for five seconds.
    advance(Duration::from_millis(4900)).await;
    assert!(refusal(&verifier, &token(&MAIN)).await.is_keys_unavailable());
    assert_eq!(script.fetches(), 2);
    advance(Duration::from_millis(200)).await;
    assert!(accepts(&verifier, &MAIN).await);
    assert_eq!(script.fetches(), 3);
}

#[tokio::test(start_paused = true)]
async fn made_up_keys_cause_one_fetch_per_cool_down() {
    let (verifier, script) = verifier([main_keys()]);
    assert!(accepts(&verifier, &MAIN).await);
    for round in 0..3 {
        assert_eq!(script.fetches(), 1 + round);
        advance(COOL_DOWN).await;
        let mut storm = JoinSet::new();
        for number in 0..200 {
            let (verifier, token) =
                (verifier.clone(), unknown(&format!("made-up-{number}")));
            storm
                .spawn(async move { refusal(&verifier, &token).await.is_unknown_key() });
        }
        assert!(storm.join_all().await.into_iter().all(|unknown| unknown));
        for number in 0..20 {
            advance(Duration::from_secs(1)).await;
            let error = refusal(&verifier, &unknown(&format!("later-{number}"))).await;
            assert!(error.is_unknown_key(), "{error}");
        }
        assert!(accepts(&verifier, &MAIN).await, "known keys are not delayed");
        assert_eq!(script.fetches(), 2 + round);
    }
}

#[tokio::test(start_paused = true)]
async fn tokens_without_a_name_cause_no_more_fetches() {
    let nameless = MAIN.token_with(&json!({"alg": "RS256"}), &access_claims(json!({})));
    let (none_fits, script) = verifier([Answer::keys(set(&[Key::p256("ec").jwk()]))]);
    for _ in 0..10 {
        assert!(refusal(&none_fits, &nameless).await.is_unknown_key());
    }
    assert_eq!(script.fetches(), 1);
    let (several, script) = verifier([both_keys()]);
    for _ in 0..3 {
        advance(COOL_DOWN).await;
        assert!(refusal(&several, &nameless).await.is_unknown_key());
    }
    assert_eq!(script.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn the_cool_down_is_an_option() {
    let script = Script::new([main_keys()]);
    let verifier =
        fetching(&script).refetch_cool_down(Duration::from_secs(2)).build().unwrap();
    for expected in [1, 2, 3] {
        assert!(refusal(&verifier, &unknown("x")).await.is_unknown_key());
        assert_eq!(script.fetches(), expected);
        advance(Duration::from_secs(2)).await;
    }
    // Without a cool-down, each unknown key causes exactly one fetch.
    let script = Script::new([main_keys()]);
    let verifier = fetching(&script).refetch_cool_down(Duration::ZERO).build().unwrap();
    assert!(accepts(&verifier, &MAIN).await);
    assert!(refusal(&verifier, &unknown("x")).await.is_unknown_key());
    assert_eq!(script.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_new_key_is_found_when_it_is_used() {
    let (verifier, script) =
        verifier([main_keys(), both_keys(), Answer::keys(set(&[OTHER.jwk()]))]);
    assert!(accepts(&verifier, &MAIN).await);
    advance(COOL_DOWN).await;
    assert!(accepts(&verifier, &OTHER).await);
    assert!(accepts(&verifier, &MAIN).await);
    assert_eq!(script.fetches(), 2);
    // The next fetch drops the old key.
    advance(HOUR).await;
    assert!(accepts(&verifier, &OTHER).await);
    assert_eq!(script.fetches(), 3);
    assert!(refusal(&verifier, &token(&MAIN)).await.is_unknown_key());
}

#[tokio::test(start_paused = true)]
async fn keys_are_fetched_anew_after_an_hour() {
    let (verifier, script) = verifier([main_keys()]);
    assert!(accepts(&verifier, &MAIN).await);
    advance(HOUR - Duration::from_secs(1)).await;
    assert!(accepts(&verifier, &MAIN).await);
    assert_eq!(script.fetches(), 1);
    advance(Duration::from_secs(1)).await;
    assert!(accepts(&verifier, &MAIN).await);
    assert_eq!(script.fetches(), 2);

    let script = Script::new([main_keys()]);
    let short =
        fetching(&script).keys_fresh_for(Duration::from_secs(10)).build().unwrap();
    assert!(accepts(&short, &MAIN).await);
    advance(Duration::from_secs(10)).await;
    assert!(accepts(&short, &MAIN).await);
    assert_eq!(script.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn old_keys_are_used_for_a_day_if_no_new_ones_can_be_had() {
    for failure in [
        Answer::Refuse,
        Answer::Stall,
        Answer::Status(500, set(&[OTHER.jwk()])),
        Answer::Status(302, String::new()),
        Answer::Status(200, "<html>".into()),
        Answer::keys(set(&[])),
        Answer::keys(r#"{"keys": {}}"#.into()),
        Answer::keys(format!("{}{}", set(&[OTHER.jwk()]), " ".repeat(256 * 1024))),
    ] {
        let (verifier, script) = verifier([main_keys(), failure]);
        assert!(accepts(&verifier, &MAIN).await);
        advance(HOUR).await;
        assert!(accepts(&verifier, &MAIN).await);
        assert_eq!(script.fetches(), 2);
        // Not every token waits for the failing server.
        assert!(accepts(&verifier, &MAIN).await);
        assert_eq!(script.fetches(), 2);
        // It is unknown whether there is a new key.
        let error = refusal(&verifier, &token(&OTHER)).await;
        assert!(error.is_keys_unavailable(), "{error}");
        advance(HOUR * 22).await;
        assert!(accepts(&verifier, &MAIN).await);
        assert_eq!(script.fetches(), 3);
        advance(HOUR).await;
        let error = refusal(&verifier, &token(&MAIN)).await;
        assert!(error.is_keys_unavailable(), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_use_of_old_keys_is_an_option() {
    let script = Script::new([main_keys(), Answer::Refuse]);
    let verifier = fetching(&script).keys_stale_for(Duration::ZERO).build().unwrap();
    assert!(accepts(&verifier, &MAIN).await);
    // A failed fetch does not make fresh keys old.
    advance(COOL_DOWN).await;
    assert!(refusal(&verifier, &token(&OTHER)).await.is_keys_unavailable());
    assert!(accepts(&verifier, &MAIN).await);
    advance(HOUR).await;
    assert!(refusal(&verifier, &token(&MAIN)).await.is_keys_unavailable());
}

#[tokio::test(start_paused = true)]
async fn the_error_says_what_to_do() {
    let url = format!("{HOST}/oidc/.well-known/jwks.json");
    let begin = "the issuer's keys are unavailable: ";
    let check = "check `app_host` or `jwks_url`";
    for (answer, expected) in [
        (
            Answer::Refuse,
            format!("{begin}connection failed: check that {url} is reachable"),
        ),
        (Answer::Stall, format!("{begin}{url} sent no complete response within 5s")),
        (
            Answer::Status(404, "secret".into()),
            format!("{begin}{url} responded with status 404: {check}"),
        ),
        (
            Answer::Status(503, "secret".into()),
            format!("{begin}{url} responded with status 503: try again later"),
        ),
        (
            Answer::keys("<html>".into()),
            format!("{begin}invalid key set at {url}: invalid JSON; {check}"),
        ),
        (
            Answer::keys(" ".repeat(256 * 1024 + 1)),
            format!("{begin}invalid key set at {url}: longer than 256 KiB; {check}"),
        ),
        (
            Answer::Cut,
            format!(
                "{begin}the connection was lost before the response of {url} was complete"
            ),
        ),
        (Answer::Panic, format!("{begin}the request to {url} was aborted")),
    ] {
        let (verifier, _) = verifier([answer]);
        assert_eq!(refusal(&verifier, &token(&MAIN)).await.to_string(), expected);
    }
    let (verifier, _) = verifier([Answer::Refuse]);
    let error = refusal(&verifier, &token(&MAIN)).await;
    let cause = std::error::Error::source(&error).unwrap();
    assert!(cause.is::<TransportError>());
    assert_eq!(cause.source().unwrap().to_string(), "connection refused");
}

#[tokio::test(start_paused = true)]
async fn the_time_for_a_fetch_is_an_option() {
    let script = Script::new([Answer::Stall]);
    let limit = Duration::from_millis(700);
    let verifier = fetching(&script).fetch_timeout(limit).build().unwrap();
    let start = Instant::now();
    assert!(refusal(&verifier, &token(&MAIN)).await.is_keys_unavailable());
    assert_eq!(start.elapsed(), limit);
}

#[tokio::test(start_paused = true)]
async fn who_goes_away_does_not_harm_who_waits() {
    let (verifier, script) = verifier([main_keys()]);
    let (first, first_token) = (verifier.clone(), token(&MAIN));
    let first =
        tokio::spawn(async move { first.verify_access_token(&first_token).await });
    sleep(Duration::from_millis(10)).await;
    let (second, second_token) = (verifier.clone(), token(&MAIN));
    let second =
        tokio::spawn(async move { second.verify_access_token(&second_token).await });
    sleep(Duration::from_millis(10)).await;
    first.abort();
    assert!(first.await.unwrap_err().is_cancelled());
    assert!(second.await.unwrap().is_ok());
    assert_eq!(script.fetches(), 1);
}

#[tokio::test(start_paused = true)]
async fn who_goes_away_cannot_cause_more_fetches() {
    let (verifier, script) = verifier([main_keys()]);
    assert!(accepts(&verifier, &MAIN).await);
    advance(COOL_DOWN).await;
    for number in 0..50 {
        let (verifier, token) =
            (verifier.clone(), unknown(&format!("made-up-{number}")));
        let request =
            tokio::spawn(async move { verifier.verify_access_token(&token).await });
        sleep(Duration::from_millis(7)).await;
        request.abort();
    }
    assert_eq!(script.fetches(), 2);
}

#[tokio::test(start_paused = true)]
async fn a_fetch_ends_with_the_last_clone() {
    let (verifier, script) = verifier([Answer::Stall]);
    let (waiting, its_token) = (verifier.clone(), token(&MAIN));
    let request =
        tokio::spawn(async move { waiting.verify_access_token(&its_token).await });
    sleep(Duration::from_millis(10)).await;
    request.abort();
    assert!(request.await.is_err());
    assert_eq!(script.open(), 1, "the verifier may still want the keys");
    drop(verifier);
    sleep(Duration::from_millis(10)).await;
    assert_eq!(script.open(), 0);
}

#[test]
fn a_fetch_that_ends_with_its_runtime_is_made_up_for() {
    let runtime = || {
        tokio::runtime::Builder::new_multi_thread()
            .worker_threads(1)
            .enable_all()
            .build()
            .unwrap()
    };
    let (first, second) = (runtime(), runtime());
    let (verifier, script) = verifier([Answer::Stall, main_keys()]);
    let (starting, its_token) = (verifier.clone(), token(&MAIN));
    first.spawn(async move { starting.verify_access_token(&its_token).await });
    while script.open() == 0 {
        std::thread::yield_now();
    }
    let (waiting, its_token) = (verifier.clone(), token(&MAIN));
    let waiting =
        second.spawn(async move { waiting.verify_access_token(&its_token).await });
    // It joins the fetch of the first.
    std::thread::sleep(Duration::from_millis(50));
    assert_eq!(script.fetches(), 1);
    first.shutdown_background();
    assert!(second.block_on(waiting).unwrap().is_ok());
    assert_eq!(script.fetches(), 2);
}

#[test]
fn outside_of_tokio_the_error_says_so() {
    let (verifier, script) = verifier([main_keys()]);
    let its_token = token(&MAIN);
    let mut waiting = std::pin::pin!(verifier.verify_access_token(&its_token));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(outcome) = waiting.as_mut().poll(&mut context) else {
        panic!("it does not wait")
    };
    let error = outcome.unwrap_err();
    assert!(
        error.to_string().ends_with("can be fetched only within a Tokio runtime"),
        "{error}"
    );
    assert_eq!(script.fetches(), 0);
    // Fixed keys need no runtime.
    let given = builder().jwks(set(&[MAIN.jwk()])).build().unwrap();
    let mut waiting = std::pin::pin!(given.verify_access_token(&its_token));
    assert!(waiting.as_mut().poll(&mut context).is_ready());
}
