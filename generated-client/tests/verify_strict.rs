//! Tests that ambiguous tokens, which two parsers could read differently, are rejected.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use genauth::verify::{Algorithm, VerifyError};
use issuer::{
    Key, MAIN, OTHER, SECRET, access_claims, assemble_text, builder, described,
    id_claims, logout_claims, set, verifier,
};
use serde_json::{Value, json};

const HEADER: &str = r#"{"alg":"RS256","kid":"main"}"#;

/// Returns a token with a valid signature over these texts.
fn signed(header: &str, claims: &str) -> String {
    assemble_text(header, claims, |message| MAIN.sign("RS256", message))
}

async fn outcome(header: &str, claims: &str) -> Result<(), VerifyError> {
    verifier().verify_access_token(&signed(header, claims)).await.map(drop)
}

/// Appends a member to an object, even if it already has one of that name.
fn and(object: &Value, member: &str) -> String {
    let text = object.to_string();
    format!("{},{member}}}", text.strip_suffix('}').unwrap())
}

#[tokio::test]
async fn duplicate_members_are_rejected_at_every_depth() {
    let claims = access_claims(json!({}));
    let (header, good) = (json!({"alg": "RS256", "kid": "main"}), claims.to_string());
    assert!(outcome(HEADER, &good).await.is_ok());
    for (member, name) in [
        (r#""alg":"none""#, "alg"),
        (r#""alg":"RS256""#, "alg"),
        (r#""kid":"other""#, "kid"),
        // The same name, written with an escape.
        (r#""\u0061lg":"RS256""#, "alg"),
        (r#""x":1,"x":1"#, "x"),
        (r#""x":{"a":1,"b":{"c":1,"c":2}}"#, "c"),
        (r#""x":[[{"d":1},{"e":1,"e":null}]]"#, "e"),
    ] {
        let text = described(outcome(&and(&header, member), &good).await);
        let expected = format!(
            "malformed: malformed token: duplicate member `{name}` in the header"
        );
        assert_eq!(text, expected);
    }
    for (member, name) in [
        (r#""sub":"admin""#, "sub"),
        (r#""aud":["app-2"]"#, "aud"),
        (r#""exp":9999999999"#, "exp"),
        (r#""exp":null"#, "exp"),
        (r#""scope":"admin""#, "scope"),
        (r#""\u0073ub":"admin""#, "sub"),
        (r#""act":{"sub":"a","sub":"b"}"#, "sub"),
        (r#""x":[1,[{"roles":[],"roles":["admin"]}]]"#, "roles"),
    ] {
        let text = described(outcome(HEADER, &and(&claims, member)).await);
        let expected = format!(
            "malformed: malformed token: duplicate member `{name}` in the claims"
        );
        assert_eq!(text, expected);
    }
    // The same name in two objects is not a duplicate, and neither is another letter case.
    for member in [
        r#""a":{"sub":1},"b":{"sub":1}"#,
        r#""a":[{"sub":1},{"sub":1}]"#,
        r#""Sub":"u-2""#,
    ] {
        assert!(outcome(HEADER, &and(&claims, member)).await.is_ok(), "{member}");
    }
    // The same applies to the other kinds of token.
    let token = signed(HEADER, &and(&id_claims(json!({})), r#""nonce":"nonce-1""#));
    let error = verifier().verify_id_token(&token, Some("nonce-1")).await.unwrap_err();
    assert!(error.is_malformed(), "{error}");
    let token = signed(HEADER, &and(&logout_claims(json!({})), r#""sid":"s-2""#));
    assert!(verifier().verify_logout_token(&token).await.unwrap_err().is_malformed());
}

#[tokio::test]
async fn the_name_of_a_duplicate_is_shown_on_one_short_line() {
    let long = format!("a\\n{}", "x".repeat(500));
    let header = format!(r#"{{"alg":"RS256","{long}":1,"{long}":1}}"#);
    let text = described(outcome(&header, "{}").await);
    assert!(!text.contains('\n') && text.len() < 250, "{text}");
}

#[tokio::test]
async fn the_text_is_one_json_object() {
    let claims = access_claims(json!({})).to_string();
    for bad in [
        format!("{claims}{claims}"),
        format!("{claims} x"),
        format!("[{claims}]"),
        format!("\u{feff}{claims}"),
        claims.replace('"', "'"),
        format!("{},}}", claims.strip_suffix('}').unwrap()),
        claims.replace("u-1", "\\ud800"),
        format!("{}{}", r#"{"a":"#.repeat(200), "}".repeat(200)),
        "{\"sub\":\"u\u{0}\"}".to_owned(),
        String::new(),
    ] {
        for (header, claims) in [(HEADER, &*bad), (&*bad, &*claims)] {
            let error = outcome(header, claims).await.unwrap_err();
            assert!(error.is_malformed(), "{header} {claims}: {error}");
        }
    }
    // Bytes that are not UTF-8, under a valid signature.
    let message =
        [issuer::encode(HEADER), issuer::encode(b"{\"sub\":\"\xff\"}")].join(".");
    let signature = issuer::encode(MAIN.sign("RS256", message.as_bytes()));
    let error = verifier()
        .verify_access_token(&format!("{message}.{signature}"))
        .await
        .unwrap_err();
    assert!(error.is_malformed(), "{error}");
}

#[tokio::test]
async fn an_unencoded_payload_is_rejected_with_and_without_crit() {
    let claims = access_claims(json!({})).to_string();
    for b64 in ["false", "true", "null", "0"] {
        for crit in ["", r#","crit":["b64"]"#] {
            let header = format!(r#"{{"alg":"RS256","kid":"main","b64":{b64}{crit}}}"#);
            let text = described(outcome(&header, &claims).await);
            assert_eq!(
                text,
                "malformed: malformed token: the header has `b64` (RFC 7797), which tokens \
                 must not use"
            );
            // Signed over the unencoded payload, as RFC 7797 specifies.
            let message = format!("{}.{claims}", issuer::encode(&header));
            let signature = issuer::encode(MAIN.sign("RS256", message.as_bytes()));
            for payload in [&*claims, &issuer::encode(&claims), ""] {
                let head = issuer::encode(&header);
                let token = format!("{head}.{payload}.{signature}");
                let error = verifier().verify_access_token(&token).await.unwrap_err();
                assert!(error.is_malformed(), "{error}");
            }
        }
    }
    for crit in [r#"["exp"]"#, "[]", "null", r#""b64""#] {
        let header = format!(r#"{{"alg":"RS256","kid":"main","crit":{crit}}}"#);
        let error = outcome(&header, &claims).await.unwrap_err();
        assert!(error.is_malformed(), "{crit}: {error}");
    }
}

#[tokio::test]
async fn keys_in_the_header_are_ignored() {
    let forger = Key::rsa("main", aws_lc_rs::rsa::KeySize::Rsa2048);
    let claims = access_claims(json!({}));
    for (name, value) in [
        ("jwk", forger.jwk()),
        ("jku", json!("https://evil.example/set")),
        ("x5u", json!("https://evil.example/chain")),
        ("x5c", json!(["AAAA"])),
    ] {
        for id in [json!("main"), json!(null)] {
            let mut header = json!({"alg": "RS256", name: value});
            if !id.is_null() {
                header["kid"] = id;
            }
            let forged = forger.token_with(&header, &claims);
            let error = verifier().verify_access_token(&forged).await.unwrap_err();
            assert!(error.is_bad_signature(), "{name}: {error}");
            // They do no harm to a token that the issuer signed.
            let good = MAIN.token_with(&header, &claims);
            assert!(verifier().verify_access_token(&good).await.is_ok(), "{name}");
        }
    }
}

#[tokio::test]
async fn a_key_id_is_only_compared() {
    let keys = builder().jwks(set(&[MAIN.jwk(), OTHER.jwk()])).build().unwrap();
    let claims = access_claims(json!({}));
    let long = "k".repeat(40_000);
    for id in [
        "../../etc/passwd",
        "' OR '1'='1",
        "main\u{0}",
        " main",
        "MAIN",
        "m\u{e0}in",
        "https://evil.example/key",
        &long,
    ] {
        let token = MAIN.token_with(&json!({"alg": "RS256", "kid": id}), &claims);
        let error = keys.verify_access_token(&token).await.unwrap_err();
        assert!(error.is_unknown_key() && error.to_string().len() < 300, "{error}");
    }
    for id in [json!(null), json!(0), json!(["main"]), json!({"kid": "main"})] {
        let token = MAIN.token_with(&json!({"alg": "RS256", "kid": id}), &claims);
        let error = keys.verify_access_token(&token).await.unwrap_err();
        assert!(error.is_malformed(), "{error}");
    }
}

#[tokio::test]
async fn unsound_keys_verify_nothing() {
    let token = MAIN.token("RS256", &access_claims(json!({})));
    // With the exponent 1, a signature is the padded hash itself. 0 and even exponents are not
    // valid in RSA.
    for exponent in [vec![1], vec![0, 1], vec![0], vec![2], vec![1, 0, 0]] {
        let mut jwk = MAIN.jwk();
        jwk["e"] = issuer::encode(&exponent).into();
        let text = described(builder().jwks(set(&[jwk.clone()])).build());
        assert!(text.starts_with("config: "), "{exponent:?}: {text}");
        // They do not affect the other keys of the set.
        let beside = builder().jwks(set(&[jwk, MAIN.jwk()])).build().unwrap();
        assert!(beside.verify_access_token(&token).await.is_ok());
    }
    // A point that is not on the curve, and a key of all zeros.
    let good = Key::p256("main");
    let signed = good.token("ES256", &access_claims(json!({})));
    for y in [[7_u8; 32], [0; 32], [255; 32]] {
        let mut jwk = good.jwk();
        jwk["y"] = issuer::encode(y).into();
        let keys = builder().jwks(set(&[jwk])).algorithms([Algorithm::Es256]).build();
        let error = keys.unwrap().verify_access_token(&signed).await.unwrap_err();
        assert!(error.is_bad_signature(), "{error}");
    }
}

#[tokio::test]
async fn other_encodings_of_a_signature_are_rejected() {
    let key = Key::p256("main");
    let keys = builder()
        .jwks(set(&[key.jwk()]))
        .algorithms([Algorithm::Es256])
        .build()
        .unwrap();
    let good = key.token("ES256", &access_claims(json!({})));
    assert!(keys.verify_access_token(&good).await.is_ok());
    let (message, signature) = good.rsplit_once('.').unwrap();
    let raw = {
        use base64::Engine as _;
        base64::prelude::BASE64_URL_SAFE_NO_PAD.decode(signature).unwrap()
    };
    let (r, s) = raw.split_at(32);
    let integer = |bytes: &[u8]| {
        let mut out = vec![2, 33, 0];
        out.extend(bytes);
        out
    };
    let mut der = vec![0x30, 70];
    der.extend([integer(r), integer(s)].concat());
    for other in [der, [raw.clone(), vec![0]].concat(), vec![0; 64], raw[..63].to_vec()]
    {
        let token = format!("{message}.{}", issuer::encode(other));
        let error = keys.verify_access_token(&token).await.unwrap_err();
        assert!(error.is_bad_signature(), "{error}");
    }
    // The last character of Base64URL has unused bits, which must be zero.
    let last = signature.chars().last().unwrap();
    for twin in ["B", "R", "h", "x"].iter().filter(|it| !it.starts_with(last)) {
        let token = format!("{message}.{}{twin}", &signature[..signature.len() - 1]);
        assert!(keys.verify_access_token(&token).await.unwrap_err().is_malformed());
    }
}

#[tokio::test]
async fn a_secret_is_not_read_from_the_key_set() {
    // A set that contains the secret does not make it a key, not even by its ID.
    let oct = json!({"kty": "oct", "kid": "main", "alg": "HS256", "k": issuer::encode(SECRET)});
    let keys = builder()
        .jwks(set(&[oct, OTHER.jwk()]))
        .app_secret("x".repeat(32))
        .build()
        .unwrap();
    let token = issuer::hmac_token("HS256", SECRET.as_bytes(), &id_claims(json!({})));
    let error = keys.verify_id_token(&token, Some("nonce-1")).await.unwrap_err();
    assert!(error.is_bad_signature(), "{error}");
}
