//! Tests logout tokens (OpenID Connect Back-Channel Logout 1.0).
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use std::time::{Duration, UNIX_EPOCH};

use genauth::verify::{Algorithm, TokenVerifier, TokenVerifierBuilder};
use issuer::{
    APP_ID, ISSUER, LOGOUT_EVENT, MAIN, OTHER, SECRET, assemble, builder, described,
    hmac_token, logout_claims, now, set, verifier,
};
use serde_json::{Value, json};

fn with_keys() -> TokenVerifierBuilder {
    builder().jwks(set(&[MAIN.jwk()]))
}

fn token(changes: Value) -> String {
    MAIN.token("RS256", &logout_claims(changes))
}

/// Returns the error of a logout token with these claims.
async fn rejected(changes: Value) -> String {
    rejected_by(&verifier(), changes).await
}

async fn rejected_by(verifier: &TokenVerifier, changes: Value) -> String {
    described(verifier.verify_logout_token(&token(changes)).await)
}

#[tokio::test]
async fn a_logout_token_names_the_sessions_to_end() {
    let claims = logout_claims(json!({
        "events": {LOGOUT_EVENT: {}, "urn:other": {"level": 3}}, "custom": "canary",
    }));
    let read =
        verifier().verify_logout_token(&MAIN.token("RS256", &claims)).await.unwrap();
    assert_eq!((read.sub.as_deref(), read.sid.as_deref()), (Some("u-1"), Some("s-1")));
    assert_eq!((&*read.iss, &*read.jti), (ISSUER, "l-1"));
    assert_eq!(read.aud, [APP_ID]);
    let time =
        |name: &str| UNIX_EPOCH + Duration::from_secs(claims[name].as_u64().unwrap());
    assert_eq!(read.iat, time("iat"));
    assert_eq!(read.exp, Some(time("exp")));
    assert_eq!(read.accepted_until, time("exp") + Duration::from_secs(60));
    let mut extra: Vec<_> = read.extra.iter().map(|(name, _)| name).collect();
    extra.sort_unstable();
    assert_eq!(extra, ["custom", "events"]);
    assert!(!format!("{read:?}").contains("canary"));

    // One of `sub` and `sid` is enough.
    for (changes, sub, sid) in [
        (json!({"sid": null}), Some("u-1"), None),
        (json!({"sub": null}), None, Some("s-1")),
        (json!({"sub": ""}), None, Some("s-1")),
    ] {
        let read = verifier().verify_logout_token(&token(changes)).await.unwrap();
        assert_eq!((read.sub.as_deref(), read.sid.as_deref()), (sub, sid));
    }
}

#[tokio::test]
async fn each_claim_is_required() {
    for (changes, expected) in [
        (
            json!({"events": {}}),
            "wrong type: this security event token reports another event than a logout (`events`)",
        ),
        (
            json!({"events": {"urn:other": {}}}),
            "wrong type: this security event token reports another event than a logout (`events`)",
        ),
        (
            json!({"events": []}),
            "malformed: malformed token: `events` must be an object",
        ),
        (
            json!({"events": LOGOUT_EVENT}),
            "malformed: malformed token: `events` must be an object",
        ),
        (
            json!({"events": [LOGOUT_EVENT]}),
            "malformed: malformed token: `events` must be an object",
        ),
        (
            json!({"events": {LOGOUT_EVENT: true}}),
            "malformed: malformed token: the logout event in `events` must be an object",
        ),
        (
            json!({"events": {LOGOUT_EVENT: null}}),
            "malformed: malformed token: the logout event in `events` must be an object",
        ),
        (
            json!({"sub": null, "sid": null}),
            "malformed: malformed token: a logout token needs `sub` or `sid`",
        ),
        (
            json!({"sub": "", "sid": ""}),
            "malformed: malformed token: a logout token needs `sub` or `sid`",
        ),
        (json!({"sub": 1}), "malformed: malformed token: `sub` must be a string"),
        (json!({"sid": 1}), "malformed: malformed token: `sid` must be a string"),
        (json!({"sid": ["s-1"]}), "malformed: malformed token: `sid` must be a string"),
        (json!({"jti": null}), "malformed: malformed token: `jti` is missing or empty"),
        (json!({"jti": ""}), "malformed: malformed token: `jti` is missing or empty"),
        (json!({"jti": 1}), "malformed: malformed token: `jti` must be a string"),
        (json!({"iat": null}), "malformed: malformed token: `iat` is missing"),
        (
            json!({"exp": null}),
            "malformed: malformed token: `exp` is missing, so the token would never expire",
        ),
        (json!({"iss": null}), "malformed: malformed token: `iss` is missing"),
        (json!({"aud": null}), "malformed: malformed token: `aud` is missing"),
        (
            json!({"nonce": "n"}),
            "wrong type: the token is neither an ID token nor a logout token: it has claims of both",
        ),
        (
            json!({"scope": "openid"}),
            "wrong type: the token is neither an access token nor a logout token: it has claims of both",
        ),
    ] {
        assert_eq!(rejected(changes.clone()).await, expected, "{changes}");
    }
    let header = json!({"alg": "RS256", "kid": "main", "typ": "logout+jwt"});
    let bare = MAIN.token_with(&header, &logout_claims(json!({"events": null})));
    assert_eq!(
        described(verifier().verify_logout_token(&bare).await),
        "malformed: malformed token: a logout token needs `events`"
    );
}

#[tokio::test]
async fn issuer_audience_and_times_are_checked() {
    for (changes, expected) in [
        (json!({"iss": "https://evil.example/oidc"}), "wrong issuer: "),
        (json!({"aud": "app-2"}), "wrong audience: "),
        (json!({"aud": [APP_ID, "app-2"]}), "wrong audience: "),
        (json!({"azp": "app-2"}), "wrong audience: "),
        (json!({"exp": now() - 61, "iat": now() - 99}), "expired: "),
        (json!({"iat": now() + 90, "exp": now() + 99}), "not yet valid: "),
        (json!({"nbf": now() + 90}), "not yet valid: "),
        (json!({"iat": now() + 30, "exp": now() + 20}), "malformed: "),
        (json!({"exp": "soon"}), "malformed: "),
    ] {
        let text = rejected(changes.clone()).await;
        assert!(text.starts_with(expected), "{changes}: {text}");
    }
    let two = token(json!({"aud": [APP_ID, "app-2"], "azp": APP_ID}));
    assert!(verifier().verify_logout_token(&two).await.is_ok());
}

#[tokio::test]
async fn the_signature_is_checked_as_for_id_tokens() {
    let claims = logout_claims(json!({}));
    let forged = OTHER.token_with(&json!({"alg": "RS256", "kid": "main"}), &claims);
    let error = verifier().verify_logout_token(&forged).await.unwrap_err();
    assert!(error.is_bad_signature(), "{error}");
    for name in ["none", "None"] {
        let header = json!({"alg": name, "typ": "logout+jwt"});
        let unsigned = assemble(&header, &claims, |_| Vec::new());
        let text = described(verifier().verify_logout_token(&unsigned).await);
        assert!(text.starts_with("wrong algorithm: the token is unsigned"), "{text}");
    }
    // The app secret may sign them where it may sign ID tokens.
    let signed = hmac_token("HS256", SECRET.as_bytes(), &claims);
    let with_secret = with_keys().app_secret(SECRET).build().unwrap();
    assert!(with_secret.verify_logout_token(&signed).await.is_ok());
    let error = verifier().verify_logout_token(&signed).await.unwrap_err();
    assert!(error.is_wrong_algorithm(), "{error}");
    let only = with_keys().algorithms([Algorithm::Ps256]).build().unwrap();
    assert!(
        only.verify_logout_token(&token(json!({})))
            .await
            .unwrap_err()
            .is_wrong_algorithm()
    );
    assert!(only.verify_logout_token(&MAIN.token("PS256", &claims)).await.is_ok());
}

#[tokio::test]
async fn logout_tokens_may_be_required_to_be_typed() {
    let strict = with_keys().require_typed_logout_tokens().build().unwrap();
    let typed = |media_type: &str| {
        let header = json!({"alg": "RS256", "kid": "main", "typ": media_type});
        MAIN.token_with(&header, &logout_claims(json!({})))
    };
    for token in [token(json!({})), typed("JWT")] {
        assert!(verifier().verify_logout_token(&token).await.is_ok());
        assert_eq!(
            described(strict.verify_logout_token(&token).await),
            "wrong type: the logout token is not typed: expected the header `typ: logout+jwt`, \
             because the verifier requires typed logout tokens"
        );
    }
    for media_type in ["logout+jwt", "application/logout+jwt", "Logout+JWT"] {
        for verifier in [&strict, &verifier()] {
            assert!(verifier.verify_logout_token(&typed(media_type)).await.is_ok());
        }
    }
}

#[tokio::test]
async fn a_maximum_age_replaces_or_shortens_the_expiry() {
    let two_minutes = Duration::from_secs(120);
    let limited = with_keys().logout_token_max_age(two_minutes).build().unwrap();
    let minute = Duration::from_secs(60);
    let issued = |ago: i64| UNIX_EPOCH + Duration::from_secs((now() - ago) as u64);
    let at = issued(100);
    let changes = json!({"exp": null, "iat": now() - 100});
    let read = limited.verify_logout_token(&token(changes)).await.unwrap();
    assert_eq!(read.exp, None);
    assert!(read.accepted_until >= at + two_minutes + minute);
    assert!(read.accepted_until <= at + two_minutes + minute * 2);

    // The earlier end counts, whichever it is.
    let read = limited.verify_logout_token(&token(json!({"exp": now() + 9999}))).await;
    let read = read.unwrap();
    assert_eq!(read.accepted_until, read.iat + two_minutes + minute);
    let read = limited.verify_logout_token(&token(json!({"exp": now() + 30}))).await;
    let read = read.unwrap();
    assert_eq!(read.accepted_until, read.exp.unwrap() + minute);

    for changes in [
        json!({"exp": null, "iat": now() - 200}),
        json!({"exp": now() + 9999, "iat": now() - 200}),
        json!({"exp": now() - 61, "iat": now() - 70}),
    ] {
        let text = rejected_by(&limited, changes).await;
        assert!(text.starts_with("expired: "), "{text}");
    }
    let text = rejected_by(&limited, json!({"exp": null, "iat": null})).await;
    assert_eq!(text, "malformed: malformed token: `iat` is missing");
    // It does not limit the other kinds, or make `exp` optional for them.
    for (exp, good) in [(json!(now() + 99), true), (json!(null), false)] {
        let claims = issuer::access_claims(json!({"iat": now() - 999, "exp": exp}));
        let outcome = limited.verify_access_token(&MAIN.token("RS256", &claims)).await;
        assert_eq!(outcome.is_ok(), good);
        let claims = issuer::id_claims(json!({"iat": now() - 999, "exp": exp}));
        let token = MAIN.token("RS256", &claims);
        assert_eq!(limited.verify_id_token(&token, Some("nonce-1")).await.is_ok(), good);
    }
}

#[tokio::test]
async fn the_session_of_an_id_token_is_found_again() {
    let claims = issuer::id_claims(json!({"sid": "s-1"}));
    let id_token = MAIN.token("RS256", &claims);
    let user = verifier().verify_id_token(&id_token, Some("nonce-1")).await.unwrap();
    let logout = verifier().verify_logout_token(&token(json!({}))).await.unwrap();
    assert_eq!(user.sid, logout.sid);
    assert!(user.sid.is_some() && user.extra.get("sid").is_none());
}
