//! To the second, and with the examples of the standards.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::hmac;
use serde_json::{Value, json};

use super::clock::Clock;
use super::jwk::{KeySet, Wanted};
use super::jws::Jws;
use super::signature::{half_hash, secret_verifies};
use super::{Algorithm, TokenVerifier, VerifyError};

const NOW: u64 = 1_800_000_000;
const SECRET: &str = "9f86d081884c7d659a2feaa0c55ad015";

fn at(seconds: f64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs_f64(seconds)
}

/// Verifies a token with these times when the clock stands at [`NOW`].
async fn outcome(leeway: u64, times: Value) -> Result<(), VerifyError> {
    let mut claims = json!({"iss": "https://a.b/oidc", "aud": "app", "exp": NOW + 9999});
    for (name, value) in times.as_object().unwrap() {
        claims[name] = value.clone();
    }
    let encode = |json: Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
    let message = format!("{}.{}", encode(json!({"alg": "HS256"})), encode(claims));
    let key = hmac::Key::new(hmac::HMAC_SHA256, SECRET.as_bytes());
    let signature = BASE64_URL_SAFE_NO_PAD.encode(hmac::sign(&key, message.as_bytes()));
    let verifier = TokenVerifier::builder()
        .app_id("app")
        .app_host("https://a.b")
        .app_secret(SECRET)
        .algorithms([Algorithm::Hs256])
        .leeway(Duration::from_secs(leeway))
        .clock(Clock::stopped_at(at(NOW as f64)))
        .build()?;
    verifier.verify_access_token(&format!("{message}.{signature}")).await.map(drop)
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

/// Verifies a signed text with a key, and that no other signature or text passes.
fn check(algorithm: Algorithm, jwk: Value, token: &str) {
    let keys = KeySet::parse(json!({"keys": [jwk]}).to_string().as_bytes()).unwrap();
    let wanted = Wanted {
        algorithm,
        key_id: None,
    };
    let Ok(key) = keys.find(wanted) else { panic!("no key for {algorithm}") };
    let (signed, signature) = token.rsplit_once('.').unwrap();
    let signature = BASE64_URL_SAFE_NO_PAD.decode(signature).unwrap();
    assert!(key.verifies(algorithm, signed.as_bytes(), &signature), "{algorithm}");
    assert!(!key.verifies(algorithm, &signed.as_bytes()[1..], &signature));
    assert!(!key.verifies(algorithm, signed.as_bytes(), &signature[1..]));
    assert!(!key.verifies(algorithm, signed.as_bytes(), &vec![0; signature.len()]));
}

/// The payload of the examples in RFC 7515.
const JOE: &str = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";

#[test]
fn rfc_7515_a_1_hs256() {
    let key = "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow";
    let key = BASE64_URL_SAFE_NO_PAD.decode(key).unwrap();
    let token = format!(
        "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.{JOE}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
    );
    let token = Jws::parse(&token).unwrap();
    assert_eq!(token.algorithm(&[Algorithm::Hs256]).unwrap(), Algorithm::Hs256);
    assert_eq!(token.claims().unwrap()["iss"], "joe");
    let verifies = |key: &[u8], algorithm| {
        secret_verifies(key, algorithm, token.signed.as_bytes(), &token.signature)
    };
    assert!(verifies(&key, Algorithm::Hs256));
    assert!(!verifies(&key[1..], Algorithm::Hs256));
    assert!(!verifies(&key, Algorithm::Hs512));
    assert!(!verifies(&key, Algorithm::Rs256));
}

#[test]
fn rfc_7515_a_2_rs256() {
    let jwk = json!({
        "kty": "RSA",
        "n": "ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ",
        "e": "AQAB",
    });
    let signature = "cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw";
    check(Algorithm::Rs256, jwk, &format!("eyJhbGciOiJSUzI1NiJ9.{JOE}.{signature}"));
}

#[test]
fn rfc_7515_a_3_es256() {
    let jwk = json!({
        "kty": "EC",
        "crv": "P-256",
        "x": "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",
        "y": "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0",
    });
    let signature = "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
    check(Algorithm::Es256, jwk, &format!("eyJhbGciOiJFUzI1NiJ9.{JOE}.{signature}"));
}

#[test]
fn rfc_8037_a_4_eddsa() {
    let jwk = json!({
        "kty": "OKP",
        "crv": "Ed25519",
        "x": "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo",
    });
    let signature = "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";
    let signed = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    check(Algorithm::EdDsa, jwk, &format!("{signed}.{signature}"));
}

#[test]
fn openid_connect_core_a_3_at_hash() {
    let hash =
        half_hash(Algorithm::Rs256, "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y");
    assert_eq!(BASE64_URL_SAFE_NO_PAD.encode(hash), "77QmUPtjPfzWtF2AnpK9RQ");
}
