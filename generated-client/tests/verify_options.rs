//! Tests the options of a verifier and the errors of invalid ones.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use std::time::Duration;

use genauth::verify::{Algorithm, TokenVerifier, TokenVerifierBuilder};
use issuer::transport::{Answer, Script};
use issuer::{
    APP_ID, HOST, MAIN, SECRET, access_claims, builder, hmac_token, id_claims, set,
};
use serde_json::json;

/// Returns the message about invalid options.
fn refused(builder: TokenVerifierBuilder) -> String {
    let error = builder.build().unwrap_err();
    assert!(error.is_config());
    let text = error.to_string();
    text.strip_prefix("cannot build the token verifier: ").unwrap().to_owned()
}

#[test]
fn a_builder_says_all_that_is_wrong() {
    let host = "`app_host` is missing: call `.app_host(\"https://<your-domain>.genauth.ai\")` \
                with the host of the application, or `.issuer(..)`";
    let id = "`app_id` is missing: call `.app_id(\"...\")` with the application's ID";
    let keys =
        "`jwks_url` is missing: call `.app_host(..)`, `.jwks_url(..)`, or `.jwks(..)`";
    assert_eq!(refused(TokenVerifier::builder()), format!("{id}; {host}; {keys}"));
    let plain = |option: &str| {
        format!(
            "`{option}` uses plain `http`, which others can read and change: use `https://`, or \
             call `.danger_allow_plain_http()` if you control the network"
        )
    };
    let script = Script::new([Answer::keys(set(&[MAIN.jwk()]))]);
    let app = || TokenVerifier::builder().app_id(APP_ID).transport(script.clone());
    assert_eq!(refused(app().app_host("http://example.com")), plain("app_host"));
    let url = "http://example.com/set";
    assert_eq!(refused(app().app_host(HOST).jwks_url(url)), plain("jwks_url"));
    assert!(
        app().app_host(HOST).jwks_url(url).danger_allow_plain_http().build().is_ok()
    );
    assert!(app().app_host("http://127.0.0.1:3000/").build().is_ok());
    let wrong = app()
        .app_id("")
        .app_host("https://user:canary@example.com")
        .app_secret("")
        .leeway(Duration::ZERO)
        .keys_fresh_for(Duration::ZERO)
        .fetch_timeout(Duration::ZERO);
    let text = refused(wrong);
    for part in [
        "`app_id` is missing",
        "user name or password",
        "`app_secret` is empty",
        "`keys_fresh_for` is zero",
        "`fetch_timeout` is zero",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(
        !text.contains("canary") && !text.contains("leeway") && !text.contains(host),
        "{text}"
    );
    let none = refused(app().app_host(HOST).algorithms([]));
    assert_eq!(none, "`algorithms` is empty: list at least one");
    let secret = refused(app().app_host(HOST).algorithms([Algorithm::Hs256]));
    assert_eq!(
        secret,
        "`app_secret` is missing: `HS256` needs it, so call `.app_secret(\"...\")` with the \
         application's secret"
    );
    assert!(
        refused(app().issuer("").jwks(set(&[MAIN.jwk()])))
            .starts_with("`app_host` is missing")
    );
    assert!(refused(app().issuer("urn:x")).starts_with("`jwks_url` is missing"));
    assert!(app().issuer("urn:x").jwks(set(&[MAIN.jwk()])).build().is_ok());
    assert!(app().issuer("urn:x").jwks_url("https://example.com/set").build().is_ok());
    assert_eq!(refused(app().app_host(HOST).jwks("x")), "invalid `jwks`: invalid JSON");
}

#[cfg(not(feature = "client"))]
#[test]
fn without_a_client_the_keys_or_a_transport_are_needed() {
    let error = builder().build().unwrap_err();
    assert!(
        error
            .to_string()
            .contains("no transport to fetch the keys: enable the feature `client`")
    );
}

#[tokio::test]
async fn a_secret_is_at_least_as_long_as_the_hash() {
    use Algorithm::{Hs256, Hs384, Hs512, Rs256};
    let keys = set(&[MAIN.jwk()]);
    let with = |length: usize| builder().jwks(&*keys).app_secret("s".repeat(length));
    let too_short = |name: &str, least: usize, found: usize| {
        format!(
            "`app_secret` is too short: `{name}` needs at least {least} bytes (RFC 7518, section \
             3.2), found {found}; copy the whole secret, or list only other algorithms with \
             `.algorithms(..)`"
        )
    };
    for (algorithms, name, least) in [
        (vec![Hs256], "HS256", 32),
        (vec![Hs384], "HS384", 48),
        (vec![Hs512], "HS512", 64),
        (vec![Rs256, Hs256, Hs512, Hs384], "HS512", 64),
    ] {
        for found in [1, least - 1] {
            let text = refused(with(found).algorithms(algorithms.clone()));
            assert_eq!(text, too_short(name, least, found));
        }
        for long in [least, least + 1] {
            let verifier = with(long).algorithms(algorithms.clone()).build().unwrap();
            let secret = "s".repeat(long);
            let token = hmac_token(name, secret.as_bytes(), &id_claims(json!({})));
            assert!(verifier.verify_id_token(&token, Some("nonce-1")).await.is_ok());
        }
    }
    // The default includes HS256, for ID tokens.
    assert_eq!(refused(with(31)), too_short("HS256", 32, 31));
    assert!(with(32).build().is_ok());
    // A secret that is not used may be short.
    let unused = with(1).algorithms([Rs256]).build().unwrap();
    let token = MAIN.token("RS256", &access_claims(json!({})));
    assert!(unused.verify_access_token(&token).await.is_ok());
    // Bytes count, not characters, and the secret is not shown.
    let text = refused(builder().jwks(&*keys).app_secret("\u{6f22}".repeat(10)));
    assert_eq!(text, too_short("HS256", 32, 30));
    // The secrets of GenAuth.
    assert_eq!(SECRET.len(), 32);
}

#[test]
fn access_tokens_cannot_be_strict_and_lenient_at_once() {
    let both =
        builder().require_typed_access_tokens().allow_access_tokens_without_scope();
    assert_eq!(
        refused(both.jwks(set(&[MAIN.jwk()]))),
        "`require_typed_access_tokens` and `allow_access_tokens_without_scope` exclude each \
         other: call one of them"
    );
}

#[tokio::test]
async fn no_leeway_or_age_overflows() {
    let verifier = builder()
        .jwks(set(&[MAIN.jwk()]))
        .leeway(Duration::MAX)
        .logout_token_max_age(Duration::MAX)
        .build()
        .unwrap();
    let claims = access_claims(json!({"exp": 1, "iat": 1, "nbf": 253_402_300_799_i64}));
    assert!(verifier.verify_access_token(&MAIN.token("RS256", &claims)).await.is_ok());
    let claims = issuer::logout_claims(json!({"exp": 253_402_300_799_i64}));
    assert!(verifier.verify_logout_token(&MAIN.token("RS256", &claims)).await.is_ok());
}
