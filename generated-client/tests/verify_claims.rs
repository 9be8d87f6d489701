//! Tests the rules for claims, with fixed keys.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use std::time::{Duration, UNIX_EPOCH};

use genauth::Secret;
use genauth::verify::Algorithm;
use issuer::{
    APP_ID, ISSUER, MAIN, OTHER, SECRET, access_claims, at_hash, builder, described,
    hmac_token, id_claims, now, set, verifier,
};
use serde_json::{Value, json};

/// Returns the error of an access token with these claims.
async fn refused(changes: Value) -> String {
    let token = MAIN.token("RS256", &access_claims(changes));
    described(verifier().verify_access_token(&token).await)
}

/// Returns the error of an ID token with these claims.
async fn refused_id(changes: Value) -> String {
    let token = MAIN.token("RS256", &id_claims(changes));
    described(verifier().verify_id_token(&token, Some("nonce-1")).await)
}

#[tokio::test]
async fn an_access_token_tells_who_may_do_what() {
    let claims = access_claims(
        json!({"azp": APP_ID, "nbf": now() - 5, "level": 3, "role": null}),
    );
    let read =
        verifier().verify_access_token(&MAIN.token("RS256", &claims)).await.unwrap();
    assert_eq!(read.sub.as_deref(), Some("u-1"));
    assert_eq!(read.iss, ISSUER);
    assert_eq!(read.aud, [APP_ID]);
    assert_eq!(read.azp.as_deref(), Some(APP_ID));
    assert_eq!(read.jti.as_deref(), Some("t-1"));
    assert_eq!(read.scope, ["openid", "profile"]);
    assert!(read.has_scope("profile") && !read.has_scope("prof"));
    let time =
        |name: &str| UNIX_EPOCH + Duration::from_secs(claims[name].as_u64().unwrap());
    assert_eq!(read.exp, time("exp"));
    assert_eq!(read.iat, Some(time("iat")));
    assert_eq!(read.nbf, Some(time("nbf")));
    let extra: Vec<_> = read.extra.iter().map(|(name, _)| name).collect();
    assert_eq!(extra, ["level"]);
    assert_eq!(read.extra.get("level"), Some(&json!(3)));
}

#[tokio::test]
async fn a_token_for_a_program_has_no_user() {
    for sub in [json!(null), json!("")] {
        let claims =
            access_claims(json!({"sub": sub, "iat": null, "scope": ["a", "b"]}));
        let read =
            verifier().verify_access_token(&MAIN.token("RS256", &claims)).await.unwrap();
        assert_eq!((read.sub, read.iat), (None, None));
        assert_eq!(read.scope, ["a", "b"]);
    }
}

#[tokio::test]
async fn an_id_token_tells_who_the_user_is() {
    let mut claims = id_claims(json!({
        "auth_time": now() - 9, "updated_at": "2026-01-31T08:00:00.000Z", "phone_number": 861,
        "phone_number_verified": "false", "email_verified": true, "birthdate": ["odd"],
        "https://a.b/claim": {"level": 3},
    }));
    let texts = [
        "name",
        "given_name",
        "family_name",
        "middle_name",
        "preferred_username",
        "username",
        "profile",
        "picture",
        "website",
        "email",
        "gender",
        "zoneinfo",
        "locale",
        "external_id",
    ];
    for name in texts {
        claims[name] = format!("the {name}").into();
    }
    let token = MAIN.token("RS256", &claims);
    let read = verifier().verify_id_token(&token, Some("nonce-1")).await.unwrap();
    let of_texts = [
        &read.name,
        &read.given_name,
        &read.family_name,
        &read.middle_name,
        &read.preferred_username,
        &read.username,
        &read.profile,
        &read.picture,
        &read.website,
        &read.email,
        &read.gender,
        &read.zoneinfo,
        &read.locale,
        &read.external_id,
    ];
    for (name, value) in texts.iter().zip(of_texts) {
        assert_eq!(value.as_deref(), Some(&*format!("the {name}")));
    }
    assert_eq!((&*read.sub, &*read.iss), ("u-1", ISSUER));
    assert_eq!(read.nonce.as_deref(), Some("nonce-1"));
    assert_eq!(read.nickname.as_deref(), Some("Zhang"));
    assert_eq!(read.updated_at.as_deref(), Some("2026-01-31T08:00:00.000Z"));
    assert_eq!(read.phone_number.as_deref(), Some("861"));
    assert_eq!(
        (read.email_verified, read.phone_number_verified),
        (Some(true), Some(false))
    );
    let auth_time =
        UNIX_EPOCH + Duration::from_secs(claims["auth_time"].as_u64().unwrap());
    assert_eq!(read.auth_time, Some(auth_time));
    // Claims of an undocumented type, and undocumented claims.
    assert_eq!(read.birthdate, None);
    let mut extra: Vec<_> = read.extra.iter().map(|(name, _)| name).collect();
    extra.sort_unstable();
    assert_eq!(extra, ["birthdate", "https://a.b/claim"]);
    assert!(
        !format!("{read:?}").contains("level"),
        "the values of extra claims may be secret"
    );
}

#[tokio::test]
async fn claims_about_the_user_may_be_null() {
    let mut claims = id_claims(json!({}));
    for name in
        ["name", "email", "email_verified", "phone_number", "birthdate", "azp", "nbf"]
    {
        claims[name] = Value::Null;
    }
    let token = MAIN.token("RS256", &claims);
    let read = verifier().verify_id_token(&token, Some("nonce-1")).await.unwrap();
    assert_eq!((read.name, read.email_verified, read.birthdate), (None, None, None));
    assert!(read.extra.is_empty());
}

#[tokio::test]
async fn the_issuer_is_compared_exactly() {
    for other in ["https://evil.genauth.ai/oidc", "https://example.genauth.ai/oidc/", ""]
    {
        let text = refused(json!({"iss": other})).await;
        assert_eq!(
            text,
            format!(
                "wrong issuer: wrong issuer `{other}`: expected `{ISSUER}`; check `app_host` or \
                 `issuer`, and where the token comes from"
            )
        );
    }
    assert!(refused(json!({"iss": 1})).await.starts_with("malformed: "));
    let none = refused(json!({"iss": null})).await;
    assert_eq!(none, "malformed: malformed token: `iss` is missing");

    let own = builder().issuer("urn:own").jwks(set(&[MAIN.jwk()])).build().unwrap();
    let token = MAIN.token("RS256", &access_claims(json!({"iss": "urn:own"})));
    assert!(own.verify_access_token(&token).await.is_ok());
    let token = MAIN.token("RS256", &access_claims(json!({})));
    assert!(own.verify_access_token(&token).await.unwrap_err().is_wrong_issuer());
}

#[tokio::test]
async fn the_audience_holds_the_application() {
    for (audience, found) in [
        (json!("app-2"), "`app-2`"),
        (json!(["app-2"]), "`app-2`"),
        (json!(["app-2", "app-3"]), "`app-2` and others"),
        (json!([]), "none"),
        (json!(format!("{APP_ID} ")), "`64f0c1d2e3a4b5c6d7e8f901 `"),
    ] {
        assert_eq!(
            refused(json!({"aud": audience})).await,
            format!(
                "wrong audience: wrong audience: expected `{APP_ID}`, found {found}; check \
                 `app_id`, and where the token comes from"
            )
        );
    }
    for odd in [json!(1), json!({"a": APP_ID}), json!([APP_ID, 1]), json!(null)] {
        assert!(refused(json!({"aud": odd})).await.starts_with("malformed: "), "{odd}");
    }
    let token = MAIN.token("RS256", &access_claims(json!({"aud": [APP_ID]})));
    assert!(verifier().verify_access_token(&token).await.is_ok());
}

#[tokio::test]
async fn among_several_audiences_the_application_is_the_authorized_party() {
    let several = json!([APP_ID, "app-2"]);
    let token =
        MAIN.token("RS256", &access_claims(json!({"aud": several, "azp": APP_ID})));
    assert!(verifier().verify_access_token(&token).await.is_ok());

    let text = refused(json!({"aud": several})).await;
    assert!(
        text.starts_with("wrong audience: the token has several audiences"),
        "{text}"
    );
    let text = refused(json!({"aud": several, "azp": "app-2"})).await;
    assert!(
        text.starts_with("wrong audience: the token was issued to another"),
        "{text}"
    );
    let text = refused(json!({"azp": "app-2"})).await;
    assert!(
        text.starts_with("wrong audience: the token was issued to another"),
        "{text}"
    );
    assert!(refused(json!({"azp": 1})).await.starts_with("malformed: "));
}

#[tokio::test]
async fn times_are_checked_with_a_leeway_of_a_minute() {
    // The unit tests check the figures with a stopped clock.
    let text = refused(json!({"exp": now() - 90, "iat": now() - 100})).await;
    assert!(text.starts_with("expired: the token expired "), "{text}");
    for name in ["nbf", "iat"] {
        let text = refused(json!({name: now() + 900})).await;
        assert!(
            text.starts_with("not yet valid: the token becomes valid in "),
            "{text}"
        );
    }
    let text = refused(json!({"exp": null})).await;
    assert!(
        text.ends_with("`exp` is missing, so the token would never expire"),
        "{text}"
    );
    for odd in [json!("1790000000"), json!(-1), json!(1e300), json!([1]), json!(true)] {
        for name in ["exp", "nbf", "iat"] {
            let text = refused(json!({name: odd})).await;
            let expected = format!(
                "malformed: malformed token: `{name}` must be a number of seconds since the \
                 epoch, up to the year 9999"
            );
            assert_eq!(text, expected);
        }
    }
    let text = refused(json!({"exp": now() - 20, "iat": now() + 20})).await;
    assert!(text.ends_with("`exp` is before `iat`"), "{text}");

    let within = json!({"exp": now() - 30, "iat": now() - 30, "nbf": now() + 30});
    let token = MAIN.token("RS256", &access_claims(within));
    assert!(verifier().verify_access_token(&token).await.is_ok());
    let strict =
        builder().jwks(set(&[MAIN.jwk()])).leeway(Duration::ZERO).build().unwrap();
    assert!(strict.verify_access_token(&token).await.unwrap_err().is_expired());
}

#[tokio::test]
async fn an_id_token_names_the_user_and_the_login() {
    assert!(
        refused_id(json!({"sub": null})).await.ends_with("`sub` is missing or empty")
    );
    assert!(refused_id(json!({"sub": ""})).await.ends_with("`sub` is missing or empty"));
    assert!(refused_id(json!({"sub": 7})).await.starts_with("malformed: "));
    assert!(refused_id(json!({"iat": null})).await.ends_with("`iat` is missing"));
    assert!(refused_id(json!({"auth_time": "x"})).await.starts_with("malformed: "));
    for other in ["nonce-2", "nonce-", "", "nonce-11"] {
        let text = refused_id(json!({"nonce": other})).await;
        let expected = "wrong nonce: `nonce` does not match, so the token belongs to another login: sign in again";
        assert_eq!(text, expected);
    }
    let text = refused_id(json!({"nonce": null})).await;
    assert!(text.starts_with("wrong nonce: `nonce` is missing"), "{text}");
    assert!(refused_id(json!({"nonce": 1})).await.starts_with("malformed: "));

    let token = MAIN.token("RS256", &id_claims(json!({})));
    assert!(verifier().verify_id_token(&token, None).await.is_ok());

    // An empty nonce would not bind the token to a login.
    for nonce in ["", "nonce-1"] {
        let token = MAIN.token("RS256", &id_claims(json!({"nonce": nonce})));
        let text = described(verifier().verify_id_token(&token, Some("")).await);
        assert!(text.starts_with("wrong nonce: the expected nonce is empty"), "{text}");
    }
}

#[tokio::test]
async fn an_id_token_vouches_for_its_access_token() {
    let rsa = |bits, algorithm: &str| {
        MAIN.token(
            algorithm,
            &id_claims(json!({"at_hash": at_hash(bits, "the-access-token")})),
        )
    };
    let hs = hmac_token(
        "HS256",
        SECRET.as_bytes(),
        &id_claims(json!({"at_hash": at_hash(256, "the-access-token")})),
    );
    let verifier = builder()
        .jwks(set(&[MAIN.jwk()]))
        .app_secret(SECRET)
        .algorithms([
            Algorithm::Rs256,
            Algorithm::Rs384,
            Algorithm::Ps512,
            Algorithm::Hs256,
        ])
        .build()
        .unwrap();
    for token in [rsa(256, "RS256"), rsa(384, "RS384"), rsa(512, "PS512"), hs] {
        let check = verifier.verify_id_token(&token, Some("nonce-1"));
        assert!(check.clone().access_token("the-access-token").await.is_ok());
        let text = described(check.access_token("another").await);
        let expected = "wrong access token: `at_hash` does not match, so the ID token belongs to another access token";
        assert_eq!(text, expected);
    }
    // The hash with another algorithm, and the whole hash.
    for hash in [at_hash(512, "the-access-token"), String::new()] {
        let token = MAIN.token("RS256", &id_claims(json!({"at_hash": hash})));
        let check =
            verifier.verify_id_token(&token, None).access_token("the-access-token");
        assert!(check.await.unwrap_err().is_wrong_access_token());
    }
    let none = MAIN.token("RS256", &id_claims(json!({})));
    let check = verifier.verify_id_token(&none, None).access_token("the-access-token");
    assert!(check.await.unwrap_err().is_wrong_access_token());
}

#[tokio::test]
async fn nothing_of_a_token_or_secret_is_shown() {
    let canary = "canary-2f61a09c7b3e4d5f8a1b2c3d4e5f6a7b";
    let built = builder().app_secret(Secret::from(canary));
    assert!(!format!("{built:?}").contains(canary));
    let verifier = built.jwks(set(&[MAIN.jwk()])).build().unwrap();
    assert!(!format!("{verifier:?}").contains(canary));
    let check = verifier.verify_id_token(canary, Some(canary)).access_token(canary);
    assert!(!format!("{check:?}").contains(canary));

    let claims = id_claims(json!({"nonce": canary, "sub": canary, "at_hash": canary}));
    let tokens = [
        canary.to_owned(),
        MAIN.token("RS256", &claims),
        hmac_token("HS256", b"wrong", &claims),
        OTHER.token("RS256", &claims),
    ];
    for token in tokens {
        let check =
            verifier.verify_id_token(&token, Some("another")).access_token(canary);
        let error = check.await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(!text.contains(canary) && !text.contains(&token), "{text}");
    }
    // Foreign text stays on one line.
    let text = refused(json!({"iss": format!("a\nb\u{202e}{}", "x".repeat(500))})).await;
    assert!(!text.contains(['\n', '\u{202e}']) && text.len() < 400, "{text}");
}
