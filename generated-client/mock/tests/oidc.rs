//! Tests logins at the OpenID provider with the real client and a browser.

#[cfg(test)]
mod provider;

use genauth::authentication::AuthenticationClient;
use genauth::oidc::{Protocol, ResponseMode};
use genauth::verify::TokenVerifier;
use genauth_mock::{Mock, seed};
use http::StatusCode;
use provider::{App, Browser, CALLBACK, callback, parameters, sign_in, start};
use serde_json::{Value, json};

/// Returns the parameters that a request for `response_type=code` gets, with these changes. Empty
/// values remove a parameter.
async fn result(
    mock: &Mock,
    browser: &mut Browser,
    app: &App,
    changes: &[(&str, &str)],
) -> provider::Page {
    let mut query: Vec<(&str, &str)> = vec![
        ("client_id", &app.id),
        ("redirect_uri", CALLBACK),
        ("response_type", "code"),
        ("scope", "openid"),
        ("state", "state-1"),
    ];
    query.retain(|(name, _)| changes.iter().all(|(changed, _)| changed != name));
    query.extend(changes.iter().filter(|(_, value)| !value.is_empty()));
    let query =
        form_urlencoded::Serializer::new(String::new()).extend_pairs(query).finish();
    browser.get(&format!("{}/oidc/auth?{query}", mock.url())).await
}

#[tokio::test]
async fn a_person_signs_in_on_the_page() {
    let (mock, _, client) = start().await;
    let login = client.start_login().build().unwrap();
    let mut browser = Browser::new();
    let page = browser.get(&login.url).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(
        page.text.contains("Sign in to portal")
            && page.text.contains("alice@example.com")
    );
    let page = browser.post(&login.url, &[("user", seed::ALICE)]).await;
    let finished = client.finish_login(&login.session, &page.location()).await.unwrap();

    let user = finished.user.unwrap();
    assert_eq!(user.sub, seed::ALICE);
    assert_eq!(user.email.as_deref(), Some("alice@example.com"));
    assert_eq!(user.iss, format!("{}/oidc", mock.url()));
    assert!(user.auth_time.is_some() && user.sid.is_some());
    let access_token = finished.tokens.access_token.unwrap();
    let verifier = client.token_verifier().build().unwrap();
    let claims =
        verifier.verify_access_token(access_token.expose_secret()).await.unwrap();
    assert_eq!(claims.sub.as_deref(), Some(seed::ALICE));
    assert!(claims.has_scope("email") && claims.azp.is_none());
    let info = client.user_info(access_token).await.unwrap().data;
    assert_eq!(info.sub, seed::ALICE);
    assert_eq!(info.name.value(), user.name.as_ref());

    // The cookie of the session makes the second login silent.
    let scope = "openid profile";
    let login = client.start_login().scope(scope).build().unwrap();
    let page = browser.get(&login.url).await;
    let second = client.finish_login(&login.session, &page.location()).await.unwrap();
    let second_user = second.user.unwrap();
    assert_eq!((second_user.sub, second_user.sid), (user.sub, user.sid));
    assert!(second.tokens.refresh_token.is_none() && second_user.email.is_none());
}

#[tokio::test]
async fn the_seeded_application_works_with_default_options() {
    let mock = Mock::start().await.unwrap();
    let client = AuthenticationClient::builder()
        .app_id(seed::APP_ID)
        .app_secret(seed::APP_SECRET)
        .app_host(mock.url())
        .redirect_uri("http://localhost:51234/callback")
        .build()
        .unwrap();
    let finished = sign_in(&client, "alice").await;
    assert_eq!(finished.user.unwrap().name.as_deref(), Some("Alice Liu"));
}

#[tokio::test]
async fn a_login_hint_needs_no_page() {
    let (_mock, _, client) = start().await;
    for hint in ["alice", "alice@example.com", "13800000001", seed::ALICE] {
        let finished = sign_in(&client, hint).await;
        assert_eq!(finished.user.unwrap().sub, seed::ALICE);
    }
    let login = client.start_login().parameter("login_hint", "nobody").build().unwrap();
    let page = Browser::new().get(&login.url).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("The user “nobody” does not exist."));
}

#[tokio::test]
async fn a_person_can_cancel_and_inactive_users_stay_out() {
    let (_mock, _, client) = start().await;
    let login = client.start_login().build().unwrap();
    let mut browser = Browser::new();
    let page = browser.get(&login.url).await;
    assert!(page.text.contains(&format!("value=\"{}\" disabled", seed::BOB)));
    let page = browser.post(&login.url, &[("user", seed::BOB)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("is not active"));
    let page = browser.post(&login.url, &[("cancel", "true")]).await;
    let error = client.finish_login(&login.session, &page.location()).await.unwrap_err();
    assert!(error.is_callback(), "{error}");
    assert_eq!(error.oauth_code(), Some("access_denied"));
}

#[tokio::test]
async fn prompts_decide_about_the_page() {
    let (mock, app, _) = start().await;
    let mut browser = Browser::new();
    let silent = [("prompt", "none")];
    let page = result(&mock, &mut browser, &app, &silent).await;
    let found = parameters(&page.location());
    assert_eq!(found["error"], "login_required");
    assert_eq!(
        (&*found["state"], &found["iss"]),
        ("state-1", &format!("{}/oidc", mock.url()))
    );

    let page = result(&mock, &mut browser, &app, &[("login_hint", "alice")]).await;
    assert!(page.location().contains("code="));
    let page = result(&mock, &mut browser, &app, &silent).await;
    assert!(page.location().contains("code="));
    for changes in [
        &[("prompt", "login")][..],
        &[("prompt", "select_account")],
        &[("prompt", "consent")],
    ] {
        let page = result(&mock, &mut browser, &app, changes).await;
        assert_eq!(page.status, StatusCode::OK, "{changes:?}");
    }
    for changes in [
        [("prompt", "none"), ("login_hint", "dave")],
        [("prompt", "none"), ("max_age", "60")],
    ] {
        mock.advance(std::time::Duration::from_secs(61));
        let page = result(&mock, &mut browser, &app, &changes).await;
        assert_eq!(
            parameters(&page.location())["error"],
            "login_required",
            "{changes:?}"
        );
    }
    // Another user takes the session of the browser over.
    let page = result(&mock, &mut browser, &app, &[("login_hint", "dave")]).await;
    assert!(page.location().contains("code="));
    let page =
        result(&mock, &mut browser, &app, &[("prompt", "none"), ("login_hint", "dave")])
            .await;
    assert!(page.location().contains("code="));
}

#[tokio::test]
async fn reauthentication_renews_the_time_of_the_session() {
    let (mock, _, client) = start().await;
    let mut browser = Browser::new();
    let mut login = async |prompt: &str| {
        let login = client.start_login().parameter("login_hint", "alice").prompt(prompt);
        let login = login.build().unwrap();
        let page = browser.get(&login.url).await;
        let tokens = client.exchange_code(
            &login.session,
            login.session.code(&page.location()).unwrap(),
        );
        let token = tokens.await.unwrap().data.id_token.unwrap();
        let payload = token.expose_secret().split('.').nth(1).unwrap().to_owned();
        let payload =
            base64::Engine::decode(&base64::prelude::BASE64_URL_SAFE_NO_PAD, payload);
        serde_json::from_slice::<Value>(&payload.unwrap()).unwrap()
    };
    let first = login("login").await;
    mock.advance(std::time::Duration::from_secs(1_000));
    let silent = login("consent").await;
    assert_eq!(
        (&silent["sid"], &silent["auth_time"]),
        (&first["sid"], &first["auth_time"])
    );
    let again = login("login").await;
    assert_eq!(again["sid"], first["sid"]);
    let seconds =
        again["auth_time"].as_i64().unwrap() - first["auth_time"].as_i64().unwrap();
    assert!(seconds >= 1_000);
}

#[tokio::test]
async fn untrusted_redirect_uris_get_nothing() {
    let (mock, app, _) = start().await;
    let mut browser = Browser::new();
    for (changes, expected) in [
        ([("client_id", "unknown")], "the application `unknown` does not exist"),
        ([("client_id", "")], "`client_id` is missing"),
        ([("redirect_uri", "")], "`redirect_uri` is missing"),
        (
            [("redirect_uri", "https://evil.test/")],
            "is not among those of the application",
        ),
    ] {
        let page = result(&mock, &mut browser, &app, &changes).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.text.contains(expected), "{}", page.text);
    }
    let page =
        browser.get(&format!("{}/oidc/auth?client_id=a&client_id=b", mock.url())).await;
    assert!(page.text.contains("duplicate parameter `client_id`"));
}

#[tokio::test]
async fn invalid_requests_are_reported_to_the_redirect_uri() {
    let (mock, app, _) = start().await;
    let mut browser = Browser::new();
    for (changes, error, field) in [
        ([("response_type", "")], "invalid_request", "response_type"),
        ([("response_type", "codes")], "unsupported_response_type", "response_type"),
        ([("response_type", "id_token")], "invalid_request", "nonce"),
        ([("scope", "")], "invalid_request", "scope"),
        ([("scope", "profile")], "invalid_scope", "openid"),
        ([("state", "")], "invalid_request", "state"),
        ([("prompt", "none login")], "invalid_request", "prompt"),
        ([("prompt", "force")], "invalid_request", "prompt"),
        ([("max_age", "soon")], "invalid_request", "max_age"),
        ([("response_mode", "pigeon")], "invalid_request", "response_mode"),
        ([("request", "e30.e30.")], "request_not_supported", "request"),
        ([("code_challenge", "short")], "invalid_request", "code_challenge"),
        ([("code_challenge_method", "S256")], "invalid_request", "code_challenge"),
        ([("id_token_hint", "forged")], "invalid_request", "id_token_hint"),
    ] {
        let page = result(&mock, &mut browser, &app, &changes).await;
        let found = parameters(&page.location());
        assert_eq!(found["error"], error, "{changes:?}");
        assert!(found["error_description"].contains(field), "{found:?}");
        assert_eq!(found.contains_key("state"), changes[0].0 != "state");
    }
    let page = result(
        &mock,
        &mut browser,
        &app,
        &[("response_type", "token"), ("response_mode", "query")],
    );
    assert_eq!(parameters(&page.await.location())["error"], "invalid_request");
}

#[tokio::test]
async fn hybrid_flows_bind_the_code_to_the_id_token() {
    let (_mock, _, client) = start().await;
    let login = client
        .start_login()
        .response_type("code id_token token")
        .parameter("login_hint", "alice")
        .build()
        .unwrap();
    let location = Browser::new().get(&login.url).await.location();
    let found = parameters(&location);
    assert!(location.starts_with(&format!("{CALLBACK}#")));
    let verifier = client.token_verifier().build().unwrap();
    let nonce = login.session.nonce.as_ref().unwrap().expose_secret();
    let user = verifier.verify_id_token(&found["id_token"], Some(nonce));
    let user = user.access_token(&found["access_token"]).await.unwrap();
    assert_eq!(user.sub, seed::ALICE);
    let code = ring::digest::digest(&ring::digest::SHA256, found["code"].as_bytes());
    let half = base64::Engine::encode(
        &base64::prelude::BASE64_URL_SAFE_NO_PAD,
        &code.as_ref()[..16],
    );
    assert_eq!(user.extra.get("c_hash"), Some(&json!(half)));
    verifier.verify_access_token(&found["access_token"]).await.unwrap();
    client.exchange_code(&login.session, found["code"].as_str()).await.unwrap();
}

#[tokio::test]
async fn pages_hand_results_over() {
    let (mock, _, client) = start().await;
    for (mode, expected) in [
        (ResponseMode::FormPost, format!("action=\"{CALLBACK}\"")),
        (ResponseMode::WebMessage, "\"https://app.example.com\")".to_owned()),
    ] {
        let login =
            client.start_login().response_mode(mode).parameter("login_hint", "alice");
        let login = login.build().unwrap();
        let mut browser = Browser::new();
        // The cookie comes with a redirect to the page.
        let location = browser.get(&login.url).await.location();
        let page = browser.get(&format!("{}{location}", mock.url())).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(
            page.text.contains(&expected) && page.text.contains("code"),
            "{}",
            page.text
        );
        let again = browser.get(&format!("{}{location}", mock.url())).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND);
        let page = browser.get(&login.url).await;
        assert!(page.text.contains(&expected), "with the cookie, there is no redirect");
    }
}

#[tokio::test]
async fn oauth_has_no_id_token() {
    let (mock, app, _) = start().await;
    let builder = app.builder(&mock).protocol(Protocol::OAuth2).scope("user profile");
    let client: AuthenticationClient = builder.build().unwrap();
    let (session, callback) = callback(&client, "alice").await;
    let finished = client.finish_login(&session, &callback).await.unwrap();
    assert!(finished.user.is_none() && finished.tokens.id_token.is_none());
    let token = finished.tokens.access_token.unwrap();
    assert_eq!(client.user_info(token).await.unwrap().data.sub, seed::ALICE);
}

#[tokio::test]
async fn id_tokens_can_be_signed_with_the_secret() {
    let (mock, app) =
        App::configured(&[("id_token_signed_response_alg", "HS256")]).await;
    let finished = sign_in(&app.client(&mock), "alice").await;
    assert_eq!(finished.user.unwrap().sub, seed::ALICE);
    let id_token = finished.tokens.id_token.unwrap();
    let verifier =
        TokenVerifier::builder().app_id(&app.id).app_host(mock.url()).build().unwrap();
    let error =
        verifier.verify_id_token(id_token.expose_secret(), None).await.unwrap_err();
    assert!(error.is_wrong_algorithm(), "{error}");
}
