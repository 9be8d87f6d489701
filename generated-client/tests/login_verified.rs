//! Tests complete logins with verified ID tokens.
#![cfg(all(feature = "client", feature = "verify"))]
#![allow(clippy::unwrap_used)]

mod issuer;

use std::collections::HashMap;
use std::error::Error as _;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use genauth::Error;
use genauth::authentication::AuthenticationClient;
use genauth::oidc::{FinishedLogin, LoginSession, Protocol};
use genauth::transport::{Body, BoxFuture, Transport, TransportError};
use genauth::verify::{Algorithm, VerifyError};
use issuer::{
    APP_ID, HOST, MAIN, OTHER, SECRET, at_hash, hmac_token, id_claims, now, set,
};
use serde_json::{Value, json};

const KEYS: &str = "/oidc/.well-known/jwks.json";

/// A provider that responds by path and records its requests.
#[derive(Clone, Default)]
struct Provider {
    answers: Arc<Mutex<HashMap<&'static str, String>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Provider {
    /// Sets the ID token that the token endpoint returns.
    fn gives(&self, id_token: Option<&str>) {
        let mut tokens = json!({
            "access_token": "access-canary", "token_type": "Bearer", "expires_in": 7200,
        });
        if let Some(id_token) = id_token {
            tokens["id_token"] = id_token.into();
        }
        for path in ["/oidc/token", "/oauth/token"] {
            self.answers.lock().unwrap().insert(path, tokens.to_string());
        }
    }

    fn publishes(&self, keys: &[Value]) {
        self.answers.lock().unwrap().insert(KEYS, set(keys));
    }

    fn times_asked(&self, path: &str) -> usize {
        self.asked.lock().unwrap().iter().filter(|it| *it == path).count()
    }
}

impl Transport for Provider {
    fn send(
        &self,
        request: http::Request<Bytes>,
    ) -> BoxFuture<'_, Result<http::Response<Body>, TransportError>> {
        let path = request.uri().path().to_owned();
        let answer = self.answers.lock().unwrap().get(&*path).cloned();
        self.asked.lock().unwrap().push(path);
        let status = if answer.is_some() { 200 } else { 404 };
        let body = Body::from(Bytes::from(answer.unwrap_or_default()));
        let response = http::Response::builder().status(status).body(body).unwrap();
        Box::pin(async move { Ok(response) })
    }
}

/// Returns a client of the provider.
fn client(provider: &Provider, protocol: Protocol) -> AuthenticationClient {
    AuthenticationClient::builder()
        .app_id(APP_ID)
        .app_secret(SECRET)
        .app_host(HOST)
        .protocol(protocol)
        .transport(provider.clone())
        .build()
        .unwrap()
}

fn provider(id_token: &str) -> Provider {
    let provider = Provider::default();
    provider.gives(Some(id_token));
    provider.publishes(&[MAIN.jwk()]);
    provider
}

async fn finish(client: &AuthenticationClient) -> Result<FinishedLogin, Error> {
    let session: LoginSession = serde_json::from_value(json!({
        "state": "state-1", "nonce": "nonce-1", "redirect_uri": "https://app.example.com/cb",
    }))
    .unwrap();
    client.finish_login(&session, "/cb?code=code-canary&state=state-1").await
}

fn signed(changes: Value) -> String {
    MAIN.token("RS256", &id_claims(changes))
}

#[tokio::test]
async fn a_good_id_token_says_who_the_user_is() {
    let provider = provider(&signed(json!({})));
    let client = client(&provider, Protocol::Oidc);
    let login = finish(&client).await.unwrap();
    let user = login.user.as_ref().unwrap();
    assert_eq!((user.sub.as_str(), user.nickname.as_deref()), ("u-1", Some("Zhang")));
    assert_eq!(login.tokens.access_token.unwrap().expose_secret(), "access-canary");

    provider.gives(Some(&hmac_token("HS256", SECRET.as_bytes(), &id_claims(json!({})))));
    assert_eq!(
        finish(&client).await.unwrap().user.unwrap().sub,
        "u-1",
        "signed with the app secret"
    );
    provider.gives(Some(&signed(json!({"at_hash": at_hash(256, "access-canary")}))));
    finish(&client.clone()).await.unwrap();
    finish(&client.with_access_token("t").unwrap()).await.unwrap();
    assert_eq!(provider.times_asked("/oidc/token"), 4);
    assert_eq!(provider.times_asked(KEYS), 1, "the keys are cached");
}

#[tokio::test]
async fn a_bad_id_token_signs_nobody_in() {
    type Predicate = fn(&VerifyError) -> bool;
    let cases: [(String, Predicate); 9] = [
        (signed(json!({"nonce": "nonce-2"})), VerifyError::is_wrong_nonce),
        (signed(json!({"nonce": null})), VerifyError::is_wrong_nonce),
        (signed(json!({"exp": now() - 3600})), VerifyError::is_expired),
        (signed(json!({"aud": "another"})), VerifyError::is_wrong_audience),
        (
            signed(json!({"iss": "https://evil.example.com"})),
            VerifyError::is_wrong_issuer,
        ),
        (
            signed(json!({"at_hash": at_hash(256, "x")})),
            VerifyError::is_wrong_access_token,
        ),
        (
            OTHER.token_with(
                &json!({"alg": "RS256", "kid": "main"}),
                &id_claims(json!({})),
            ),
            VerifyError::is_bad_signature,
        ),
        (
            hmac_token("HS256", b"guess", &id_claims(json!({}))),
            VerifyError::is_bad_signature,
        ),
        ("idt-canary".to_owned(), VerifyError::is_malformed),
    ];
    for (token, predicate) in cases {
        let provider = provider(&token);
        let error = finish(&client(&provider, Protocol::Oidc)).await.unwrap_err();
        assert!(error.is_id_token() && !error.is_callback() && !error.is_config());
        assert!(error.may_have_been_sent());
        let source = error.source().unwrap().downcast_ref::<VerifyError>().unwrap();
        assert!(predicate(source), "{error}");
        let begin = "handleRedirectCallback: the ID token of the login was rejected: ";
        assert!(error.to_string().starts_with(begin), "{error}");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("canary") && !shown.contains(&token), "{shown}");
    }
}

#[tokio::test]
async fn no_id_token_and_no_keys_are_told_apart() {
    let provider = provider("x");
    provider.gives(None);
    let error = finish(&client(&provider, Protocol::Oidc)).await.unwrap_err();
    assert!(error.is_id_token());
    let expected = "handleRedirectCallback: the server issued no ID token: check that the scope \
                    contains `openid`";
    assert_eq!(error.to_string(), expected);

    let provider = Provider::default();
    provider.gives(Some(&signed(json!({}))));
    let client = client(&provider, Protocol::Oidc);
    let error = finish(&client).await.unwrap_err();
    let source = error.source().unwrap().downcast_ref::<VerifyError>().unwrap();
    assert!(error.is_id_token() && source.is_keys_unavailable(), "{error}");
}

#[tokio::test]
async fn oauth_2_has_no_id_token() {
    let provider = provider("x");
    provider.gives(None);
    let login = finish(&client(&provider, Protocol::OAuth2)).await.unwrap();
    assert!(login.user.is_none());
    assert_eq!(provider.times_asked("/oauth/token"), 1);
}

#[tokio::test]
async fn a_verifier_of_ones_own_takes_one_algorithm() {
    let provider = provider(&signed(json!({})));
    let client = client(&provider, Protocol::Oidc);
    let verifier = client.token_verifier().algorithms([Algorithm::Hs256]).build();
    let strict = client.with_token_verifier(verifier.unwrap());
    let error = finish(&strict).await.unwrap_err();
    assert!(error.is_id_token(), "{error}");
    finish(&client).await.unwrap();
    provider.gives(Some(&hmac_token("HS256", SECRET.as_bytes(), &id_claims(json!({})))));
    finish(&strict).await.unwrap();
}
