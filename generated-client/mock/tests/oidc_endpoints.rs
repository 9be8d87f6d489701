//! Tests the endpoints of the OpenID provider: client authentication, grant types, and user info.

#[cfg(test)]
mod provider;

use std::time::{Duration, SystemTime};

use genauth::authentication::TokenIntrospectEndpointParams;
use genauth::oidc::{ClientAuthentication, ResponseMode};
use genauth_mock::seed;
use http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, DATE, WWW_AUTHENTICATE};
use http::{Request, StatusCode};
use provider::{App, Browser, SCOPE, assert_rejected, callback, sign_in, start};
use serde_json::json;

#[tokio::test]
async fn programs_get_tokens_for_access_keys() {
    let (_mock, _, client) = start().await;
    let get = |secret: &str| {
        client.client_credentials(seed::ACCESS_KEY_ID, secret, "orders:read")
    };
    assert_rejected(get("wrong").await, "invalid_client");
    let tokens = get(seed::ACCESS_KEY_SECRET).await.unwrap().data;
    assert!(tokens.id_token.is_none() && tokens.refresh_token.is_none());
    let token = tokens.access_token.unwrap();
    let verifier = client.token_verifier().build().unwrap();
    let claims = verifier.verify_access_token(token.expose_secret()).await.unwrap();
    assert!(claims.sub.is_none() && claims.has_scope("orders:read"));
    let request = TokenIntrospectEndpointParams::new(token.clone());
    let state = client.introspect_token(request).await.unwrap().data;
    assert_eq!(
        (state.active, state.client_id.as_deref()),
        (true, Some(seed::ACCESS_KEY_ID))
    );
    assert!(client.user_info(token).await.unwrap_err().is_unauthorized());
}

#[tokio::test]
async fn applications_authenticate_as_they_are_configured() {
    let (mock, app, _) = start().await;
    let (basic_mock, basic) =
        App::configured(&[("token_endpoint_auth_method", "client_secret_basic")]).await;
    let (public_mock, public) =
        App::configured(&[("token_endpoint_auth_method", "none")]).await;
    for (mock, app, right) in [
        (&mock, &app, ClientAuthentication::ClientSecretPost),
        (&basic_mock, &basic, ClientAuthentication::ClientSecretBasic),
        (&public_mock, &public, ClientAuthentication::None),
    ] {
        for method in [
            ClientAuthentication::ClientSecretPost,
            ClientAuthentication::ClientSecretBasic,
            ClientAuthentication::None,
        ] {
            let client =
                app.builder(mock).client_authentication(method).build().unwrap();
            let (session, location) = callback(&client, "alice").await;
            let outcome =
                client.exchange_code(&session, session.code(&location).unwrap()).await;
            if method == right {
                outcome.unwrap();
            } else {
                assert_rejected(outcome, "invalid_client");
            }
        }
    }
    let client = app.builder(&mock).app_secret("wrong").build().unwrap();
    assert_rejected(client.refresh_tokens("unknown").await, "invalid_client");
}

#[tokio::test]
async fn the_token_endpoint_names_what_is_wrong() {
    let (mock, app, _) = start().await;
    let url = format!("{}/oidc/token", mock.url());
    let mut browser = Browser::new();
    let client =
        [("client_id", app.id.as_str()), ("client_secret", app.secret.as_str())];
    for (parameters, error, field) in [
        (&[][..], "invalid_request", "grant_type"),
        (&[("grant_type", "magic")], "unsupported_grant_type", "magic"),
        (&[("grant_type", "authorization_code")], "invalid_request", "code"),
        (&[("grant_type", "refresh_token")], "invalid_request", "refresh_token"),
        (
            &[("grant_type", "password"), ("username", "alice")],
            "invalid_request",
            "password",
        ),
    ] {
        let page = browser.post(&url, &[&client, parameters].concat()).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert_eq!(page.json()["error"], error);
        assert!(page.json()["error_description"].as_str().unwrap().contains(field));
    }
    let page = browser.post(&url, &[("grant_type", "refresh_token")]).await;
    assert_eq!(
        (page.status, &page.json()["error"]),
        (StatusCode::UNAUTHORIZED, &json!("invalid_client"))
    );
    let request = Request::post(&url).header("content-type", "application/json");
    let page = browser.send(request, "{}".to_owned()).await;
    assert!(page.json()["error_description"].as_str().unwrap().contains("content-type"));
}

#[tokio::test]
async fn passwords_are_exchanged_for_tokens() {
    let (mock, app, client) = start().await;
    let url = format!("{}/oidc/token", mock.url());
    let mut browser = Browser::new();
    let mut exchange = async |password: &str| {
        let form = [
            ("client_id", app.id.as_str()),
            ("client_secret", &app.secret),
            ("grant_type", "password"),
            ("username", "alice@example.com"),
            ("password", password),
        ];
        browser.post(&url, &form).await.json()
    };
    assert_eq!(exchange("wrong").await["error"], "invalid_grant");
    let tokens = exchange(seed::PASSWORD).await;
    assert_eq!(
        (&tokens["expires_in"], &tokens["token_type"]),
        (&json!(7_200), &json!("Bearer"))
    );
    assert!(tokens["refresh_token"].is_null());
    let info =
        client.user_info(tokens["access_token"].as_str().unwrap()).await.unwrap().data;
    assert_eq!(info.sub, seed::ALICE);

    for _ in 0..5 {
        exchange("wrong").await;
    }
    let locked = exchange(seed::PASSWORD).await;
    assert_eq!(locked["error"], "invalid_grant");
    assert!(locked["error_description"].as_str().unwrap().contains("locked"));
    mock.advance(Duration::from_secs(301));
    assert!(exchange(seed::PASSWORD).await["access_token"].is_string());
}

#[tokio::test]
async fn responses_have_the_headers_of_the_standards() {
    let (mock, _, client) = start().await;
    let mut browser = Browser::new();
    let page = browser.get(&format!("{}/oidc/me", mock.url())).await;
    assert_eq!(page.header(WWW_AUTHENTICATE), "Bearer error=\"invalid_token\"");
    assert_eq!(page.header(CACHE_CONTROL), "no-store");
    let url = format!("{}/oidc/token", mock.url());
    let page = browser.post(&url, &[("grant_type", "refresh_token")]).await;
    assert_eq!(page.header(WWW_AUTHENTICATE), "Basic realm=\"genauth-mock\"");

    let day = Duration::from_secs(86_400);
    mock.advance(10 * day);
    let page = browser.get(&client.start_login().build().unwrap().url).await;
    let date = httpdate::parse_http_date(page.header(DATE)).unwrap();
    assert!(date > SystemTime::now() + 9 * day);
    let policy = page.header(CONTENT_SECURITY_POLICY);
    assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("script-src"));
    let login = client.start_login().response_mode(ResponseMode::FormPost);
    let login = login.parameter("login_hint", "alice").build().unwrap();
    let location = browser.get(&login.url).await.location();
    let page = browser.get(&format!("{}{location}", mock.url())).await;
    assert!(page.text.contains("<script>"));
    assert!(page.header(CONTENT_SECURITY_POLICY).contains("script-src 'sha256-"));
}

#[tokio::test]
async fn user_info_accepts_the_token_in_three_places() {
    let (mock, _, client) = start().await;
    let token = sign_in(&client, "alice").await.tokens.access_token.unwrap();
    let token = token.expose_secret();
    let url = format!("{}/oidc/me", mock.url());
    let mut browser = Browser::new();
    let in_query = browser.get(&format!("{url}?access_token={token}")).await.json();
    let in_form = browser.post(&url, &[("access_token", token)]).await.json();
    let request = Request::get(format!("{url}/")).header("authorization", token);
    let in_header = browser.send(request, String::new()).await.json();
    assert_eq!(in_query["sub"], seed::ALICE);
    assert!(in_query == in_form && in_query == in_header);
    let page = browser.get(&url).await;
    assert_eq!(
        (page.status, &page.json()["error"]),
        (StatusCode::UNAUTHORIZED, &json!("invalid_token"))
    );

    let validate = format!("{}/api/v2/oidc/validate_token", mock.url());
    let claims = browser.get(&format!("{validate}?access_token={token}")).await.json();
    assert_eq!(claims["sub"], seed::ALICE);
    for query in ["", "?access_token=unknown", "?access_token=a&id_token=b"] {
        assert_eq!(
            browser.get(&format!("{validate}{query}")).await.json()["statusCode"],
            400
        );
    }
}

#[tokio::test]
async fn the_provider_describes_itself() {
    let (mock, app, client) = start().await;
    let document = client.open_id_configuration().await.unwrap().data;
    assert_eq!(document.issuer, format!("{}/oidc", mock.url()));
    assert_eq!(document.jwks_uri, format!("{}/oidc/.well-known/jwks.json", mock.url()));
    let keys = client.jwks().await.unwrap().data.keys;
    assert_eq!((keys[0].alg.as_deref(), keys.len()), (Some("RS256"), 1));
    let mut browser = Browser::new();
    for file in ["jwks.json", "openid-configuration"] {
        let of_app = format!("{}/{}/oidc/.well-known/{file}", mock.url(), app.id);
        let common = format!("{}/oidc/.well-known/{file}", mock.url());
        assert_eq!(browser.get(&of_app).await.json(), browser.get(&common).await.json());
    }
    assert!(
        SCOPE
            .split(' ')
            .all(|scope| document.scopes_supported.iter().any(|it| it == scope))
    );
}
