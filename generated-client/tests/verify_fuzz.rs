//! Tests that unsigned and altered tokens are never accepted, and that another library agrees.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use std::sync::LazyLock;

use genauth::verify::{Algorithm, TokenVerifier};
use issuer::{
    APP_ID, ISSUER, MAIN, OTHER, SECRET, access_claims, assemble, builder, encode,
    hmac_token, id_claims, logout_claims, now, set,
};
use jsonwebtoken::{DecodingKey, Validation, decode};
use proptest::prelude::*;
use serde_json::{Value, json};

/// A verifier that accepts as much as possible: both keys, and the secret.
static VERIFIER: LazyLock<TokenVerifier> = LazyLock::new(|| {
    builder()
        .jwks(set(&[MAIN.jwk()]))
        .app_secret(SECRET)
        .algorithms([Algorithm::Rs256, Algorithm::Ps256, Algorithm::Hs256])
        .build()
        .unwrap()
});

static GOOD: LazyLock<[String; 5]> = LazyLock::new(|| {
    let claims = access_claims(json!({}));
    [
        MAIN.token("RS256", &claims),
        MAIN.token("PS256", &claims),
        hmac_token("HS256", SECRET.as_bytes(), &claims),
        MAIN.token("RS256", &id_claims(json!({}))),
        MAIN.token("RS256", &logout_claims(json!({}))),
    ]
});

fn accepted(token: &str) -> bool {
    static RUNTIME: LazyLock<tokio::runtime::Runtime> =
        LazyLock::new(|| tokio::runtime::Builder::new_current_thread().build().unwrap());
    RUNTIME.block_on(async {
        let access = VERIFIER.verify_access_token(token).await;
        let id = VERIFIER.verify_id_token(token, None).await;
        let logout = VERIFIER.verify_logout_token(token).await;
        let errors = [access.as_ref().err(), id.as_ref().err(), logout.as_ref().err()];
        for error in errors.into_iter().flatten() {
            // Every error message has one line.
            assert!(!error.to_string().contains(['\n', '\r']));
        }
        let kinds = [access.is_ok(), id.is_ok(), logout.is_ok()];
        let kinds = kinds.into_iter().filter(|accepted| *accepted).count();
        assert!(kinds <= 1, "accepted as several kinds of token");
        kinds == 1
    })
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,12}".prop_map(Value::from),
        Just(Value::from("RS256")),
        Just(Value::from(APP_ID)),
        Just(Value::from(ISSUER)),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(name(), inner, 0..4)
                .prop_map(|map| map.into_iter().collect()),
        ]
    })
}

fn name() -> impl Strategy<Value = String> {
    const KNOWN: [&str; 16] = [
        "alg", "kid", "typ", "crit", "b64", "iss", "aud", "exp", "nbf", "iat", "sub",
        "azp", "jti", "scope", "events", "nonce",
    ];
    prop_oneof![prop::sample::select(&KNOWN[..]).prop_map(str::to_owned), "[a-z]{1,4}"]
}

fn any_object() -> impl Strategy<Value = Value> {
    prop::collection::btree_map(name(), any_json(), 0..8)
        .prop_map(|map| map.into_iter().collect())
}

/// Verifies a token with another library.
fn reference(token: &str) -> bool {
    let jwk = MAIN.jwk();
    let key = DecodingKey::from_rsa_components(
        jwk["n"].as_str().unwrap(),
        jwk["e"].as_str().unwrap(),
    )
    .unwrap();
    let mut rules = Validation::new(jsonwebtoken::Algorithm::RS256);
    rules.set_audience(&[APP_ID]);
    rules.set_issuer(&[ISSUER]);
    rules.set_required_spec_claims(&["exp", "iss", "aud"]);
    rules.validate_nbf = true;
    rules.leeway = 60;
    decode::<Value>(token, &key, &rules).is_ok()
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(500)
    })]

    #[test]
    fn random_text_is_refused(text in any::<String>()) {
        prop_assert!(!accepted(&text));
    }

    #[test]
    fn random_parts_are_refused(
        parts in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 0..5),
    ) {
        let parts: Vec<_> = parts.iter().map(encode).collect();
        prop_assert!(!accepted(&parts.join(".")));
    }

    #[test]
    fn any_json_without_a_good_signature_is_refused(
        header in any_object(),
        claims in any_object(),
        signature in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        prop_assert!(!accepted(&assemble(&header, &claims, |_| signature)));
    }

    #[test]
    fn a_mutated_token_is_refused(
        which in 0..5_usize,
        at in any::<prop::sample::Index>(),
        until in any::<prop::sample::Index>(),
        instead in "[A-Za-z0-9_.=+/-]{0,3}",
    ) {
        let good = &GOOD[which];
        prop_assert!(accepted(good));
        let (at, until) = (at.index(good.len()), until.index(good.len()));
        let until = until.max(at).min(at + 4);
        let mutated = format!("{}{instead}{}", &good[..at], &good[until..]);
        prop_assume!(mutated != *good);
        prop_assert!(!accepted(&mutated));
    }

    #[test]
    fn two_tokens_cannot_be_mixed(header in 0..3_usize, claims in 0..3_usize, signature in 0..3_usize) {
        let other = OTHER.token("RS256", &access_claims(json!({"sub": "u-2"})));
        let all: Vec<Vec<&str>> =
            GOOD[..2].iter().chain([&other]).map(|it| it.split('.').collect()).collect();
        prop_assume!(header != signature || header == 2 || claims == 2);
        let mixed = [all[header][0], all[claims][1], all[signature][2]].join(".");
        prop_assert!(!accepted(&mixed));
    }

    #[test]
    fn any_signed_json_is_read_or_refused(claims in any_object()) {
        // Most are rejected. None of them may do harm.
        accepted(&MAIN.token("RS256", &claims));
        accepted(&hmac_token("HS256", SECRET.as_bytes(), &claims));
    }

    #[test]
    fn another_library_says_the_same(
        issuer in prop_oneof![
            3 => Just(json!(ISSUER)),
            1 => Just(json!("https://example.genauth.ai/oidc/")),
            1 => Just(json!(7)),
        ],
        audience in prop_oneof![
            3 => Just(json!(APP_ID)),
            1 => Just(json!([APP_ID])),
            1 => Just(json!(["app-2"])),
        ],
        end in prop_oneof![2 => 0..9999_i64, 1 => -9999..-70_i64, 1 => -50..0_i64],
        begin in prop_oneof![Just(None), (-9999..50_i64).prop_map(Some), (70..9999_i64).prop_map(Some)],
        forged in prop_oneof![4 => Just(false), 1 => Just(true)],
        algorithm in prop_oneof![4 => Just("RS256"), 1 => Just("RS512"), 1 => Just("PS256")],
        cut in prop_oneof![4 => Just(0), 1 => 1..3_usize],
    ) {
        let mut claims = json!({
            "aud": audience, "exp": now() + end, "sub": "u-1", "scope": "openid",
        });
        claims["iss"] = issuer;
        if let Some(begin) = begin {
            claims["nbf"] = (now() + begin).into();
        }
        let header = json!({"alg": algorithm, "kid": "main", "typ": "JWT"});
        let key = if forged { &OTHER } else { &MAIN };
        let mut token = key.token_with(&header, &claims);
        token.truncate(token.len() - cut);
        let ours = builder().jwks(set(&[MAIN.jwk()])).build().unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let outcome = runtime.block_on(ours.verify_access_token(&token));
        prop_assert_eq!(outcome.is_ok(), reference(&token), "{:?}", outcome);
    }
}
