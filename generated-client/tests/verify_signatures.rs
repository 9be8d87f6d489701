//! Tests signatures, algorithms, and key selection, with fixed keys.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use base64::Engine as _;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use genauth::verify::{Algorithm, TokenVerifier};
use issuer::{
    Key, MAIN, OTHER, SECRET, access_claims, assemble, builder, described, encode,
    hmac_token, id_claims, set, verifier,
};
use serde_json::{Value, json};

fn with_keys(keys: &[Value]) -> TokenVerifier {
    builder().jwks(set(keys)).build().unwrap()
}

#[tokio::test]
async fn the_secret_signs_id_tokens_only() {
    let id_token = hmac_token("HS256", SECRET.as_bytes(), &id_claims(json!({})));
    let access_token = hmac_token("HS256", SECRET.as_bytes(), &access_claims(json!({})));
    let with_secret =
        builder().jwks(set(&[MAIN.jwk()])).app_secret(SECRET).build().unwrap();
    assert!(with_secret.verify_id_token(&id_token, Some("nonce-1")).await.is_ok());
    let text = described(with_secret.verify_access_token(&access_token).await);
    assert!(text.starts_with("wrong algorithm: "), "{text}");
    let text = described(verifier().verify_id_token(&id_token, Some("nonce-1")).await);
    assert_eq!(
        text,
        "wrong algorithm: unaccepted algorithm `HS256`: expected `RS256`; if the application signs \
         with it, add it with `.algorithms(..)`, and set `.app_secret(..)` for `HS256`"
    );
    // No keys are needed then.
    let hs_only =
        builder().app_secret(SECRET).algorithms([Algorithm::Hs256]).build().unwrap();
    assert!(hs_only.verify_access_token(&access_token).await.is_ok());
    for (algorithm, secret) in [("HS256", "another secret"), ("HS512", SECRET)] {
        let forged = hmac_token(algorithm, secret.as_bytes(), &id_claims(json!({})));
        assert!(hs_only.verify_id_token(&forged, None).await.is_err());
    }
}

#[tokio::test]
async fn a_public_key_is_never_taken_for_a_secret() {
    let der = MAIN.public_der();
    let base64 = BASE64_STANDARD.encode(&der);
    let pem =
        format!("-----BEGIN PUBLIC KEY-----\n{base64}\n-----END PUBLIC KEY-----\n");
    let jwk = MAIN.jwk();
    let modulus = jwk["n"].as_str().unwrap().as_bytes().to_vec();
    let secrets =
        [der, pem.into_bytes(), jwk.to_string().into_bytes(), modulus, Vec::new()];
    let both = builder()
        .jwks(set(&[jwk]))
        .app_secret(SECRET.repeat(2))
        .algorithms([Algorithm::Rs256, Algorithm::Hs256, Algorithm::Hs512])
        .build()
        .unwrap();
    for secret in secrets {
        for algorithm in ["HS256", "HS512"] {
            let forged = hmac_token(algorithm, &secret, &access_claims(json!({})));
            assert!(
                both.verify_access_token(&forged).await.unwrap_err().is_bad_signature()
            );
            let forged = hmac_token(algorithm, &secret, &id_claims(json!({})));
            assert!(verifier().verify_id_token(&forged, None).await.is_err());
        }
    }
    // The key set cannot provide a secret either.
    let oct = json!({"kty": "oct", "kid": "main", "k": encode(SECRET)});
    let text = described(builder().jwks(set(&[oct])).build());
    assert!(
        text.contains("`keys` has no public key that can verify signatures"),
        "{text}"
    );
}

#[tokio::test]
async fn a_token_without_signature_is_never_accepted() {
    let verifier = builder()
        .jwks(set(&[MAIN.jwk()]))
        .app_secret(SECRET)
        .algorithms([Algorithm::Rs256, Algorithm::Hs256])
        .build()
        .unwrap();
    for name in ["none", "None", "NONE", "nOnE"] {
        let header = json!({"alg": name, "kid": "main"});
        let token = assemble(&header, &access_claims(json!({})), |_| Vec::new());
        let text = described(verifier.verify_access_token(&token).await);
        let expected = "wrong algorithm: the token is unsigned (`alg: none`), which is never accepted";
        assert_eq!(text, expected);
    }
    for algorithm in ["RS256", "HS256"] {
        let header = json!({"alg": algorithm, "kid": "main"});
        let token = assemble(&header, &access_claims(json!({})), |_| Vec::new());
        assert!(
            verifier.verify_access_token(&token).await.unwrap_err().is_bad_signature()
        );
    }
    for odd in [json!({}), json!({"alg": 1}), json!({"alg": null})] {
        let token = assemble(&odd, &access_claims(json!({})), |_| Vec::new());
        assert!(verifier.verify_access_token(&token).await.unwrap_err().is_malformed());
    }
    for unknown in ["", "rs256", "RS1", "ES256K", "dir"] {
        let header = json!({"alg": unknown, "kid": "main"});
        let token = assemble(&header, &access_claims(json!({})), |_| Vec::new());
        assert!(
            verifier.verify_access_token(&token).await.unwrap_err().is_wrong_algorithm()
        );
    }
}

#[tokio::test]
async fn a_key_is_found_by_its_name() {
    let two = with_keys(&[OTHER.jwk(), MAIN.jwk()]);
    let claims = access_claims(json!({}));
    assert!(two.verify_access_token(&MAIN.token("RS256", &claims)).await.is_ok());
    assert!(two.verify_access_token(&OTHER.token("RS256", &claims)).await.is_ok());

    // The ID of one key with the signature of another.
    let forged = OTHER.token_with(&json!({"alg": "RS256", "kid": "main"}), &claims);
    let text = described(two.verify_access_token(&forged).await);
    let expected = "bad signature: invalid signature: the token was altered or signed with another key";
    assert_eq!(text, expected);
    assert!(
        verifier().verify_access_token(&forged).await.unwrap_err().is_bad_signature()
    );

    // A valid signature by a key with another ID.
    for name in ["mainn", "Main", ""] {
        let token = MAIN.token_with(&json!({"alg": "RS256", "kid": name}), &claims);
        let text = described(verifier().verify_access_token(&token).await);
        let expected = format!("unknown key: unknown signing key `{name}`: check that");
        assert!(text.starts_with(&expected), "{text}");
    }
    let odd = MAIN.token_with(&json!({"alg": "RS256", "kid": 1}), &claims);
    assert!(verifier().verify_access_token(&odd).await.unwrap_err().is_malformed());
}

#[tokio::test]
async fn a_token_that_names_no_key_is_accepted_if_only_one_fits() {
    let token = MAIN.token_with(&json!({"alg": "RS256"}), &access_claims(json!({})));
    let fits = [
        vec![MAIN.jwk()],
        vec![MAIN.jwk(), Key::p256("ec").jwk()],
        vec![MAIN.jwk(), with(OTHER.jwk(), "alg", "RS512")],
        vec![MAIN.jwk(), with(OTHER.jwk(), "use", "enc")],
    ];
    for keys in fits {
        assert!(with_keys(&keys).verify_access_token(&token).await.is_ok());
    }
    let several = with_keys(&[MAIN.jwk(), OTHER.jwk()]);
    let text = described(several.verify_access_token(&token).await);
    let expected = "unknown key: the token has no `kid`, and the issuer has several keys for its algorithm";
    assert_eq!(text, expected);
    let none = with_keys(&[Key::p256("ec").jwk()]);
    let text = described(none.verify_access_token(&token).await);
    assert!(
        text.starts_with(
            "unknown key: the token has no `kid`, and the issuer has no key"
        )
    );
    // An ID that several keys share is ambiguous too.
    let twins = with_keys(&[MAIN.jwk(), with(OTHER.jwk(), "kid", "main")]);
    let token = MAIN.token("RS256", &access_claims(json!({})));
    assert!(twins.verify_access_token(&token).await.unwrap_err().is_unknown_key());
}

fn with(mut jwk: Value, name: &str, value: impl Into<Value>) -> Value {
    jwk[name] = value.into();
    jwk
}

#[tokio::test]
async fn a_key_is_used_for_what_it_is_for() {
    let token = MAIN.token("RS256", &access_claims(json!({})));
    for (name, value) in [
        ("use", json!("sig")),
        ("alg", json!("RS256")),
        ("key_ops", json!(["verify"])),
        ("x5c", json!(["..."])),
    ] {
        let keys = with_keys(&[with(MAIN.jwk(), name, value)]);
        assert!(keys.verify_access_token(&token).await.is_ok(), "{name}");
    }
    for (name, value) in [
        ("use", json!("enc")),
        ("use", json!(1)),
        ("key_ops", json!(["sign"])),
        ("key_ops", json!("verify")),
        ("alg", json!("RS512")),
        ("alg", json!(1)),
        ("kid", json!(1)),
    ] {
        let keys = with_keys(&[with(MAIN.jwk(), name, value), OTHER.jwk()]);
        let error = keys.verify_access_token(&token).await.unwrap_err();
        assert!(error.is_unknown_key(), "{name}: {error}");
    }
    let ec = with_keys(&[with(Key::p256("main").jwk(), "kid", "main")]);
    let text = described(ec.verify_access_token(&token).await);
    let expected =
        "unknown key: the key that the token names (`kid`) does not fit its algorithm";
    assert_eq!(text, expected);
}

#[tokio::test]
async fn weak_and_broken_keys_are_left_out() {
    let n = MAIN.jwk()["n"].as_str().unwrap().to_owned();
    let modulus = BASE64_URL_SAFE_NO_PAD.decode(n).unwrap();
    let mut short = modulus.clone();
    // One bit less than 2048.
    short[0] = short[0] & 0x7f | 0x40;
    let mut zeros = vec![0, 0];
    zeros.extend(&modulus);
    let mut short_with_zeros = vec![0];
    short_with_zeros.extend(&modulus[1..]);
    for n in [
        encode(short),
        encode(&modulus[..128]),
        encode(short_with_zeros),
        String::new(),
        "?".into(),
    ] {
        let text = described(builder().jwks(set(&[with(MAIN.jwk(), "n", n)])).build());
        assert!(text.starts_with("config: "), "{text}");
    }
    let padded = with_keys(&[with(MAIN.jwk(), "n", encode(zeros))]);
    let token = MAIN.token("RS256", &access_claims(json!({})));
    assert!(padded.verify_access_token(&token).await.is_ok());

    let (p256, ed) = (Key::p256("k").jwk(), Key::ed25519("k").jwk());
    for broken in [
        with(MAIN.jwk(), "e", ""),
        with(MAIN.jwk(), "kty", "EC"),
        with(p256.clone(), "x", encode([1; 31])),
        with(p256.clone(), "y", encode([1; 33])),
        with(p256.clone(), "crv", "P-384"),
        with(p256.clone(), "crv", "secp256k1"),
        with(p256, "kty", "RSA"),
        with(ed.clone(), "x", encode([1; 31])),
        with(ed, "crv", "X25519"),
        json!({}),
        json!(1),
    ] {
        assert!(
            builder().jwks(set(std::slice::from_ref(&broken))).build().is_err(),
            "{broken}"
        );
    }
}

#[tokio::test]
async fn every_algorithm_verifies_with_its_own_kind_of_key_only() {
    let (p256, p384, ed) = (Key::p256("p256"), Key::p384("p384"), Key::ed25519("ed"));
    let signers: [(Algorithm, &Key); 9] = [
        (Algorithm::Rs256, &MAIN),
        (Algorithm::Rs384, &MAIN),
        (Algorithm::Rs512, &MAIN),
        (Algorithm::Ps256, &MAIN),
        (Algorithm::Ps384, &MAIN),
        (Algorithm::Ps512, &MAIN),
        (Algorithm::Es256, &p256),
        (Algorithm::Es384, &p384),
        (Algorithm::EdDsa, &ed),
    ];
    let keys = set(&[MAIN.jwk(), p256.jwk(), p384.jwk(), ed.jwk()]);
    let all =
        builder().jwks(&*keys).algorithms(signers.map(|(it, _)| it)).build().unwrap();
    let claims = access_claims(json!({}));
    for (algorithm, key) in signers {
        let token = key.token(algorithm.name(), &claims);
        assert!(all.verify_access_token(&token).await.is_ok(), "{algorithm}");
        let one = builder().jwks(&*keys).algorithms([algorithm]).build().unwrap();
        assert!(one.verify_access_token(&token).await.is_ok(), "{algorithm}");
        for (other, _) in signers.iter().filter(|(other, _)| *other != algorithm) {
            let narrow = builder().jwks(&*keys).algorithms([*other]).build().unwrap();
            let error = narrow.verify_access_token(&token).await.unwrap_err();
            assert!(error.is_wrong_algorithm(), "{algorithm} as {other}: {error}");
            // The same signature with another algorithm name.
            let header = json!({"alg": other.name(), "kid": key.id});
            let renamed = assemble(&header, &claims, |message| {
                key.sign(algorithm.name(), message)
            });
            assert!(
                all.verify_access_token(&renamed).await.is_err(),
                "{algorithm} as {other}"
            );
        }
    }
}

#[tokio::test]
async fn an_altered_token_is_refused() {
    let token = MAIN.token("RS256", &access_claims(json!({})));
    let other = MAIN.token("RS256", &access_claims(json!({"sub": "u-2"})));
    let parts: Vec<_> = token.split('.').collect();
    let payload = other.split('.').nth(1).unwrap();
    let swapped = format!("{}.{payload}.{}", parts[0], parts[2]);
    assert!(
        verifier().verify_access_token(&swapped).await.unwrap_err().is_bad_signature()
    );
    for position in 0..token.len() {
        for cut in [&token[..position], &token[position + 1..]] {
            assert!(verifier().verify_access_token(cut).await.is_err());
        }
    }
    for garbage in [
        "",
        ".",
        "..",
        "...",
        "a.b.c",
        "é.é.é",
        "Bearer x.y.z",
        "{}.{}.{}",
        "bnVsbA.bnVsbA.",
    ] {
        let error = verifier().verify_access_token(garbage).await.unwrap_err();
        assert!(error.is_malformed(), "{garbage}: {error}");
    }
    let five = format!("{token}.a.b");
    let text = described(verifier().verify_access_token(&five).await);
    assert!(text.contains("expected three parts separated by dots"), "{text}");
    for wrapped in [format!(" {token}"), format!("{token}="), format!("{token}\n")] {
        assert!(
            verifier().verify_access_token(&wrapped).await.unwrap_err().is_malformed()
        );
    }
    let critical = json!({"alg": "RS256", "kid": "main", "crit": ["exp"], "exp": 1});
    let token = MAIN.token_with(&critical, &access_claims(json!({})));
    let text = described(verifier().verify_access_token(&token).await);
    assert!(
        text.contains("the header requires an unsupported extension (`crit`)"),
        "{text}"
    );
    for payload in [json!([]), json!("text"), json!(1)] {
        let token = MAIN.token("RS256", &payload);
        assert!(
            verifier().verify_access_token(&token).await.unwrap_err().is_malformed()
        );
    }
}

#[tokio::test]
async fn a_giant_token_is_not_looked_at() {
    let fits = access_claims(json!({"filler": "x".repeat(40_000)}));
    let token = MAIN.token("RS256", &fits);
    assert!(verifier().verify_access_token(&token).await.is_ok());
    let giant = access_claims(json!({"filler": "x".repeat(50_000)}));
    let text =
        described(verifier().verify_access_token(&MAIN.token("RS256", &giant)).await);
    let expected = "malformed: malformed token: longer than 64 KiB";
    assert_eq!(text, expected);
    let deep = format!("{}{}", "[".repeat(20_000), "]".repeat(20_000));
    let token = format!("{}.{}.{}", encode(&deep), encode(&deep), encode("x"));
    assert!(verifier().verify_access_token(&token).await.unwrap_err().is_malformed());
}
