//! Expiry to the second with a stopped clock, and the test vectors of the RFCs and Wycheproof.

mod rfc;
mod wycheproof;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::hmac;
use serde_json::{Value, json};

use super::clock::Clock;
use super::{Algorithm, TokenVerifier, VerifyError};

const NOW: u64 = 1_800_000_000;
const SECRET: &str = "9f86d081884c7d659a2feaa0c55ad015";

fn at(seconds: f64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs_f64(seconds)
}

/// Returns a verifier whose clock is stopped at [`NOW`].
fn verifier(leeway: u64, max_age: Option<u64>) -> TokenVerifier {
    let builder = TokenVerifier::builder()
        .app_id("app")
        .app_host("https://a.b")
        .app_secret(SECRET)
        .algorithms([Algorithm::Hs256])
        .leeway(Duration::from_secs(leeway))
        .clock(Clock::stopped_at(at(NOW as f64)));
    let builder = match max_age {
        Some(age) => builder.logout_token_max_age(Duration::from_secs(age)),
        None => builder,
    };
    builder.build().unwrap()
}

/// Returns a signed token with the default claims and these changes.
fn token(changes: &Value) -> String {
    let mut claims = json!({"iss": "https://a.b/oidc", "aud": "app", "exp": NOW + 9999});
    for (name, value) in changes.as_object().unwrap() {
        claims[name] = value.clone();
    }
    let encode = |json: Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
    let message = format!("{}.{}", encode(json!({"alg": "HS256"})), encode(claims));
    let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
    let signature = BASE64_URL_SAFE_NO_PAD.encode(hmac::sign(&key, message.as_bytes()));
    format!("{message}.{signature}")
}

/// Verifies an access token with these times.
async fn outcome(leeway: u64, times: Value) -> Result<(), VerifyError> {
    let mut claims = times;
    claims["scope"] = "openid".into();
    verifier(leeway, None).verify_access_token(&token(&claims)).await.map(drop)
}

#[tokio::test]
async fn a_token_ends_when_the_leeway_is_over() {
    for leeway in [0, 60] {
        assert!(outcome(leeway, json!({"exp": NOW - leeway + 1})).await.is_ok());
        assert!(
            outcome(leeway, json!({"exp": (NOW - leeway) as f64 + 0.25})).await.is_ok()
        );
        let error = outcome(leeway, json!({"exp": NOW - leeway})).await.unwrap_err();
        assert!(error.is_expired(), "{error}");
    }
}

#[tokio::test]
async fn a_token_begins_within_the_leeway() {
    for (leeway, name) in [(0, "nbf"), (60, "nbf"), (0, "iat"), (60, "iat")] {
        assert!(outcome(leeway, json!({name: NOW + leeway})).await.is_ok());
        let later = json!({name: (NOW + leeway) as f64 + 0.25});
        assert!(outcome(leeway, later).await.unwrap_err().is_not_yet_valid());
        let later = json!({name: NOW + leeway + 1});
        assert!(outcome(leeway, later).await.unwrap_err().is_not_yet_valid());
    }
}

#[tokio::test]
async fn times_are_numbers_up_to_the_year_9999() {
    let year_9999 = 253_402_300_799_u64;
    assert!(outcome(0, json!({"exp": year_9999})).await.is_ok());
    assert!(outcome(0, json!({"exp": year_9999 + 1})).await.unwrap_err().is_malformed());
    assert!(outcome(0, json!({"exp": u64::MAX})).await.unwrap_err().is_malformed());
    assert!(outcome(0, json!({"nbf": 0, "iat": 0})).await.is_ok());
    assert!(outcome(0, json!({"nbf": -1})).await.unwrap_err().is_malformed());
    let same = json!({"iat": NOW, "exp": NOW});
    assert!(outcome(60, same).await.is_ok());
    let before = json!({"iat": NOW, "exp": NOW - 1});
    assert!(outcome(60, before).await.unwrap_err().is_malformed());
}

#[tokio::test]
async fn the_errors_of_times_give_the_figures() {
    let error = outcome(60, json!({"exp": NOW - 90})).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "the token expired 90 s ago (leeway: 60 s): get a new one"
    );
    for name in ["nbf", "iat"] {
        let error = outcome(60, json!({name: NOW + 90})).await.unwrap_err();
        assert_eq!(
            error.to_string(),
            "the token becomes valid in 90 s (leeway: 60 s): check the clock of this machine"
        );
    }
}

#[tokio::test]
async fn a_logout_token_ends_with_its_expiry_or_its_age() {
    let claims = |iat: u64, exp: Value| {
        json!({
            "iat": iat, "exp": exp, "jti": "l-1", "sub": "u-1",
            "events": {"http://schemas.openid.net/event/backchannel-logout": {}},
        })
    };
    for leeway in [0, 60] {
        let until = |ahead: u64| at((NOW + ahead) as f64);
        for (max_age, iat, exp, ends) in [
            (None, NOW, json!(NOW + 120), NOW + 120),
            (Some(120), NOW, json!(null), NOW + 120),
            (Some(120), NOW - 119 - leeway, json!(null), NOW + 1 - leeway),
            (Some(120), NOW, json!(NOW + 30), NOW + 30),
            (Some(120), NOW, json!(NOW + 9999), NOW + 120),
            (Some(0), NOW, json!(null), NOW),
        ] {
            let token = token(&claims(iat, exp));
            let read = verifier(leeway, max_age).verify_logout_token(&token).await;
            // A token that ends now has expired, unless there is a leeway.
            if ends + leeway > NOW {
                assert_eq!(read.unwrap().accepted_until, until(ends + leeway - NOW));
            } else {
                assert!(read.unwrap_err().is_expired());
            }
        }
        for (max_age, iat, exp) in [
            (Some(120), NOW - 120 - leeway, json!(null)),
            (Some(120), NOW - 120 - leeway, json!(NOW + 9999)),
            (Some(120), NOW - 60 - leeway, json!(NOW - leeway)),
        ] {
            let token = token(&claims(iat, exp));
            let read = verifier(leeway, max_age).verify_logout_token(&token).await;
            assert!(read.unwrap_err().is_expired());
        }
    }
}
