//! Access, ID, and logout tokens are never accepted in place of each other, although the same keys
//! sign all of them.
#![cfg(feature = "verify")]
#![allow(clippy::unwrap_used)]

mod issuer;

use genauth::verify::TokenVerifier;
use issuer::{
    MAIN, access_claims, builder, described, id_claims, logout_claims, set, verifier,
};
use serde_json::{Value, json};

fn typed(media_type: Value, claims: &Value) -> String {
    let mut header = json!({"alg": "RS256", "kid": "main"});
    if !media_type.is_null() {
        header["typ"] = media_type;
    }
    MAIN.token_with(&header, claims)
}

fn untyped(claims: &Value) -> String {
    MAIN.token("RS256", claims)
}

/// Returns the kinds that a token is accepted as.
async fn accepted(verifier: &TokenVerifier, token: &str) -> Vec<&'static str> {
    let access = verifier.verify_access_token(token).await;
    let id = verifier.verify_id_token(token, None).await;
    let logout = verifier.verify_logout_token(token).await;
    let mut kinds = Vec::new();
    for (kind, error) in
        [("access", access.err()), ("id", id.err()), ("logout", logout.err())]
    {
        match error {
            None => kinds.push(kind),
            Some(error) => {
                assert!(error.is_wrong_type() || error.is_malformed(), "{error}");
            }
        }
    }
    kinds
}

/// Claims that a GenAuth ID token may have, without any that binds it to a login.
fn bare_id_claims(changes: Value) -> Value {
    let mut claims = id_claims(changes);
    claims.as_object_mut().unwrap().remove("nonce");
    claims
}

#[tokio::test]
async fn real_tokens_are_of_one_kind() {
    let verifier = verifier();
    for media_type in [json!(null), json!("JWT"), json!("jwt"), json!("application/jwt")]
    {
        for (kind, claims) in [
            ("access", access_claims(json!({}))),
            ("access", access_claims(json!({"sub": null, "jti": null, "scope": []}))),
            ("access", access_claims(json!({"scope": ["openid"], "name": "Zhang"}))),
            ("id", id_claims(json!({}))),
            ("id", id_claims(json!({"jti": "i-1"}))),
            ("id", bare_id_claims(json!({}))),
            ("id", bare_id_claims(json!({"at_hash": "x", "jti": "i-1"}))),
            ("id", bare_id_claims(json!({"nickname": "Zhang", "jti": "i-1"}))),
            ("logout", logout_claims(json!({}))),
        ] {
            let token = typed(media_type.clone(), &claims);
            let kinds = accepted(&verifier, &token).await;
            assert_eq!(kinds, [kind], "{media_type} {claims}");
        }
    }
}

#[tokio::test]
async fn each_claim_about_the_user_identifies_an_id_token() {
    let verifier = verifier();
    let claims = |name: &str, value: Value| {
        let mut claims = access_claims(json!({"scope": null}));
        claims[name] = value;
        claims
    };
    for name in [
        "name",
        "given_name",
        "family_name",
        "middle_name",
        "nickname",
        "preferred_username",
        "username",
        "profile",
        "picture",
        "website",
        "email",
        "email_verified",
        "phone_number",
        "phone_number_verified",
        "gender",
        "birthdate",
        "zoneinfo",
        "locale",
        "updated_at",
        "address",
        "external_id",
    ] {
        for value in [json!("x"), json!(null)] {
            let token = untyped(&claims(name, value));
            assert_eq!(accepted(&verifier, &token).await, ["id"], "{name}");
        }
    }
    let token = untyped(&claims("level", json!(3)));
    assert!(accepted(&verifier, &token).await.is_empty());
}

#[tokio::test]
async fn the_header_names_the_kind() {
    let verifier = verifier();
    let (access, id, logout) = (
        access_claims(json!({"scope": null})),
        id_claims(json!({})),
        logout_claims(json!({})),
    );
    for media_type in ["at+jwt", "AT+JWT", "application/at+jwt"] {
        let token = typed(media_type.into(), &access);
        assert_eq!(accepted(&verifier, &token).await, ["access"]);
        for claims in [&id, &logout] {
            let token = typed(media_type.into(), claims);
            assert!(accepted(&verifier, &token).await.is_empty(), "{claims}");
        }
    }
    for media_type in ["logout+jwt", "Logout+JWT", "application/logout+jwt"] {
        let token = typed(media_type.into(), &logout);
        assert_eq!(accepted(&verifier, &token).await, ["logout"]);
        for claims in [&access, &access_claims(json!({})), &id] {
            let token = typed(media_type.into(), claims);
            assert!(accepted(&verifier, &token).await.is_empty(), "{claims}");
        }
    }
    for other in [
        "secevent+jwt",
        "dpop+jwt",
        "token-introspection+jwt",
        "oauth-authz-req+jwt",
        "application/application/at+jwt",
        "at+jwt; charset=utf-8",
        "JWT ",
        "JOSE",
        "",
    ] {
        for claims in [&access, &access_claims(json!({})), &id, &logout] {
            let token = typed(other.into(), claims);
            let error = verifier.verify_access_token(&token).await.unwrap_err();
            assert!(error.is_wrong_type(), "{error}");
            assert!(accepted(&verifier, &token).await.is_empty(), "{other} {claims}");
        }
    }
    let text = described(
        verifier.verify_access_token(&typed("secevent+jwt".into(), &access)).await,
    );
    assert_eq!(
        text,
        "wrong type: unknown token type in the header `typ`: expected `JWT`, `at+jwt`, or \
         `logout+jwt`"
    );
    let odd = typed(json!(1), &access_claims(json!({})));
    assert!(verifier.verify_access_token(&odd).await.unwrap_err().is_malformed());
}

#[tokio::test]
async fn features_of_two_kinds_are_rejected_everywhere() {
    let verifier = verifier();
    let logout_event = logout_claims(json!({}))["events"].clone();
    for media_type in [json!(null), json!("JWT"), json!("at+jwt"), json!("logout+jwt")] {
        for claim in ["nonce", "at_hash", "c_hash", "s_hash"] {
            for claims in [
                access_claims(json!({claim: "x"})),
                access_claims(json!({claim: "x", "events": logout_event})),
                logout_claims(json!({claim: "x"})),
            ] {
                let token = typed(media_type.clone(), &claims);
                assert!(accepted(&verifier, &token).await.is_empty(), "{claims}");
            }
        }
        // Even an empty or null `events` rules out an access token and an ID token.
        for claims in [
            access_claims(json!({"events": logout_event})),
            access_claims(json!({"events": {}})),
            id_claims(json!({"events": logout_event})),
            id_claims(json!({"events": {}})),
            id_claims(json!({"scope": "openid"})),
            bare_id_claims(json!({"events": {}})),
        ] {
            let token = typed(media_type.clone(), &claims);
            assert!(accepted(&verifier, &token).await.is_empty(), "{claims}");
        }
        let mut null = id_claims(json!({}));
        null["events"] = Value::Null;
        assert!(accepted(&verifier, &typed(media_type, &null)).await.is_empty());
    }
}

#[tokio::test]
async fn an_error_says_which_kind_it_is() {
    let verifier = verifier();
    let access =
        async |claims| described(verifier.verify_access_token(&untyped(&claims)).await);
    let id = async |claims| {
        described(verifier.verify_id_token(&untyped(&claims), None).await)
    };
    let logout =
        async |claims| described(verifier.verify_logout_token(&untyped(&claims)).await);
    assert_eq!(
        access(id_claims(json!({}))).await,
        "wrong type: this is an ID token, which identifies a user and grants no access: pass \
         the access token"
    );
    assert_eq!(
        access(access_claims(json!({"scope": null, "jti": null}))).await,
        "wrong type: nothing identifies this as an access token: expected the claim `scope` or \
         the header `typ: at+jwt`"
    );
    assert_eq!(
        access(access_claims(json!({"scope": null}))).await,
        "wrong type: nothing identifies this as an access token: expected the claim `scope` or \
         the header `typ: at+jwt`; if the application issues access tokens without scopes, call \
         `.allow_access_tokens_without_scope()`"
    );
    assert_eq!(
        access(logout_claims(json!({}))).await,
        "wrong type: this is a logout token, not an access token: pass the access token"
    );
    assert_eq!(
        id(access_claims(json!({}))).await,
        "wrong type: this is an access token, not an ID token: pass the ID token"
    );
    assert_eq!(
        id(access_claims(json!({"scope": null}))).await,
        "wrong type: this is an access token, or an ID token that looks like one: it has `jti` \
         or `client_id`, but neither `nonce` nor `at_hash` nor claims about the user"
    );
    assert_eq!(
        id(logout_claims(json!({}))).await,
        "wrong type: this is a logout token, not an ID token: pass the ID token"
    );
    for claims in [access_claims(json!({})), id_claims(json!({}))] {
        assert_eq!(
            logout(claims).await,
            "wrong type: this is not a logout token: it has no `events`"
        );
    }
    for (first, second, claims) in [
        ("an ID token", "an access token", access_claims(json!({"nonce": "x"}))),
        ("an ID token", "a logout token", logout_claims(json!({"nonce": "x"}))),
        ("an access token", "a logout token", access_claims(json!({"events": {}}))),
    ] {
        let expected = format!(
            "wrong type: the token is neither {first} nor {second}: it has claims of both"
        );
        assert_eq!(access(claims.clone()).await, expected);
        assert_eq!(id(claims.clone()).await, expected);
        assert_eq!(logout(claims).await, expected);
    }
}

#[tokio::test]
async fn the_kind_is_told_before_the_expiry() {
    let claims = id_claims(json!({"exp": issuer::now() - 999, "iat": 1}));
    let error = verifier().verify_access_token(&untyped(&claims)).await.unwrap_err();
    assert!(error.is_wrong_type(), "{error}");
}

#[tokio::test]
async fn a_scope_of_another_type_identifies_nothing() {
    for scope in [json!(1), json!(true), json!({"openid": 1}), json!(["openid", 1])] {
        for claims in [
            access_claims(json!({"scope": scope})),
            bare_id_claims(json!({"scope": scope})),
        ] {
            let token = untyped(&claims);
            let text = described(verifier().verify_access_token(&token).await);
            assert_eq!(
                text,
                "malformed: malformed token: `scope` must be a string or an array of strings"
            );
            assert!(accepted(&verifier(), &token).await.is_empty());
        }
    }
}

#[tokio::test]
async fn access_tokens_may_be_required_to_be_typed() {
    let strict = builder()
        .jwks(set(&[MAIN.jwk()]))
        .require_typed_access_tokens()
        .build()
        .unwrap();
    let claims = access_claims(json!({}));
    assert_eq!(accepted(&strict, &typed("at+jwt".into(), &claims)).await, ["access"]);
    for media_type in [json!(null), json!("JWT")] {
        for claims in [&claims, &access_claims(json!({"scope": null}))] {
            let token = typed(media_type.clone(), claims);
            let text = described(strict.verify_access_token(&token).await);
            assert_eq!(
                text,
                "wrong type: the access token is not typed: expected the header `typ: at+jwt`, \
                 because the verifier requires typed access tokens"
            );
            assert!(accepted(&strict, &token).await.is_empty());
        }
    }
    // The other kinds are not affected.
    assert_eq!(accepted(&strict, &untyped(&id_claims(json!({})))).await, ["id"]);
    assert_eq!(accepted(&strict, &untyped(&logout_claims(json!({})))).await, ["logout"]);
}

#[tokio::test]
async fn access_tokens_may_be_allowed_to_lack_a_scope() {
    let lenient = builder()
        .jwks(set(&[MAIN.jwk()]))
        .allow_access_tokens_without_scope()
        .build()
        .unwrap();
    for claims in [
        access_claims(json!({})),
        access_claims(json!({"scope": null})),
        access_claims(json!({"scope": null, "sub": null})),
        access_claims(json!({"scope": null, "client_id": "app", "auth_time": 1})),
        access_claims(json!({"scope": null, "client_id": "app", "jti": null})),
    ] {
        assert_eq!(accepted(&lenient, &untyped(&claims)).await, ["access"], "{claims}");
        let read = lenient.verify_access_token(&untyped(&claims)).await.unwrap();
        assert_eq!(read.scope.is_empty(), claims["scope"].is_null());
    }
    // ID tokens are still rejected, whether they are bound to a login or not.
    for claims in [
        id_claims(json!({})),
        bare_id_claims(json!({})),
        bare_id_claims(json!({"jti": "i-1"})),
        bare_id_claims(json!({"nickname": null, "jti": null})),
    ] {
        assert_eq!(accepted(&lenient, &untyped(&claims)).await, ["id"], "{claims}");
    }
    let mut nulls = access_claims(json!({"scope": null}));
    nulls["email"] = Value::Null;
    assert_eq!(accepted(&lenient, &untyped(&nulls)).await, ["id"]);
    assert_eq!(
        accepted(&lenient, &untyped(&logout_claims(json!({})))).await,
        ["logout"]
    );
}
