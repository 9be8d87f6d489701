//! Tests what happens to tokens after a login: refresh, revocation, expiry, and key rotation.

#[cfg(test)]
mod provider;

use std::time::Duration;

use genauth::authentication::{
    AuthenticationClient, TokenEndPointParams, TokenEndPointParamsGrantType,
    TokenIntrospectEndpointParams, TokenRevocationEndpointParams,
};
use genauth::management::UpdateUserReqDto;
use genauth_mock::{Mock, seed};
use provider::{
    App, Browser, CALLBACK, File, administrator, assert_rejected, callback, is_active,
    refresh, sign_in, start, tokens, verifier,
};

#[tokio::test]
async fn refresh_tokens_rotate_and_their_reuse_revokes_all() {
    let (_mock, _, client) = start().await;
    let (_, first) = tokens(&client).await;
    let (access, second) = refresh(&client, &first).await.unwrap();
    let (_, third) = refresh(&client, &second).await.unwrap();
    assert!(first != second && second != third);
    assert!(is_active(&client, &third).await && !is_active(&client, &first).await);
    let (other, _) = tokens(&client).await;

    assert_rejected(refresh(&client, &first).await, "invalid_grant");
    assert_rejected(refresh(&client, &third).await, "invalid_grant");
    assert!(!is_active(&client, &access).await);
    assert!(is_active(&client, &other).await, "another login is not affected");
}

#[tokio::test]
async fn a_refresh_narrows_the_scope_and_keeps_the_session() {
    let (_mock, _, client) = start().await;
    let login = sign_in(&client, "alice").await;
    let verifier = client.token_verifier().build().unwrap();
    let token = login.tokens.refresh_token.unwrap();
    let request = |scope: &str| {
        TokenEndPointParams::new(TokenEndPointParamsGrantType::RefreshToken)
            .refresh_token(token.clone())
            .scope(scope.to_owned())
    };
    assert_rejected(
        client.exchange_token(request("openid phone")).await,
        "invalid_scope",
    );
    let narrowed = client.exchange_token(request("openid")).await.unwrap().data;
    assert_eq!(narrowed.scope.as_deref(), Some("openid"));
    let id_token = narrowed.id_token.unwrap();
    let user = verifier.verify_id_token(id_token.expose_secret(), None).await.unwrap();
    let before = login.user.unwrap();
    assert_eq!((user.sid, user.auth_time), (before.sid, before.auth_time));
    assert!(user.email.is_none() && user.nonce.is_none() && before.nonce.is_some());
    let again =
        client.refresh_tokens(narrowed.refresh_token.unwrap()).await.unwrap().data;
    assert_eq!(again.scope.as_deref(), Some(provider::SCOPE));
}

#[tokio::test]
async fn codes_are_used_once_and_bound() {
    let (mock, _, client) = start().await;
    let (mut session, location) = callback(&client, "alice").await;
    let code = session.code(&location).unwrap();
    let right = (session.redirect_uri.clone(), session.code_verifier.clone());
    session.redirect_uri = format!("{CALLBACK}/other");
    assert_rejected(client.exchange_code(&session, code.clone()).await, "invalid_grant");
    session.redirect_uri = right.0;
    session.code_verifier = Some("a-verifier-that-belongs-to-another-login-0123".into());
    assert_rejected(client.exchange_code(&session, code.clone()).await, "invalid_grant");
    session.code_verifier = None;
    assert_rejected(client.exchange_code(&session, code.clone()).await, "invalid_grant");
    session.code_verifier = right.1;
    let other = App::create(&mock, "other").await.client(&mock);
    assert_rejected(other.exchange_code(&session, code.clone()).await, "invalid_grant");

    let tokens = client.exchange_code(&session, code.clone()).await.unwrap().data;
    let access_token = tokens.access_token.unwrap();
    assert!(is_active(&client, access_token.expose_secret()).await);
    assert_rejected(client.exchange_code(&session, code).await, "invalid_grant");
    assert!(
        !is_active(&client, access_token.expose_secret()).await,
        "a stolen code is useless"
    );

    let (session, location) = callback(&client, "alice").await;
    mock.advance(Duration::from_secs(600));
    let late = client.exchange_code(&session, session.code(&location).unwrap()).await;
    assert_rejected(late, "invalid_grant");
}

#[tokio::test]
async fn a_verifier_without_a_challenge_is_rejected() {
    let (_mock, _, client) = start().await;
    let login = client.start_login().without_pkce().parameter("login_hint", "alice");
    let login = login.build().unwrap();
    let location = Browser::new().get(&login.url).await.location();
    let mut session = login.session;
    let code = session.code(&location).unwrap();
    session.code_verifier =
        Some("a-verifier-that-was-never-announced-0123456789".into());
    assert_rejected(client.exchange_code(&session, code.clone()).await, "invalid_grant");
    session.code_verifier = None;
    client.exchange_code(&session, code).await.unwrap();
}

#[tokio::test]
async fn introspection_describes_active_tokens() {
    let (mock, app, client) = start().await;
    let (access, refresh) = tokens(&client).await;
    let request = TokenIntrospectEndpointParams::new(access.as_str());
    let state = client.introspect_token(request).await.unwrap().data;
    assert_eq!(state.sub.as_deref(), Some(seed::ALICE));
    assert_eq!(state.client_id.as_deref(), Some(app.id.as_str()));
    assert_eq!(state.iss, Some(format!("{}/oidc", mock.url())));
    assert_eq!(state.scope.as_deref(), Some(provider::SCOPE));
    assert_eq!(state.token_type.as_deref(), Some("Bearer"));
    assert!(is_active(&client, &refresh).await && !is_active(&client, "unknown").await);
    let other = App::create(&mock, "other").await.client(&mock);
    assert!(!is_active(&other, &access).await && !is_active(&other, &refresh).await);

    let suspended = UpdateUserReqDto::new(seed::ALICE).status("Suspended");
    administrator(&mock).update_user(suspended).await.unwrap();
    assert!(is_active(&client, &access).await);
    let strict = TokenIntrospectEndpointParams::new(access.as_str()).strict(true);
    assert!(!client.introspect_token(strict).await.unwrap().data.active);
    assert!(client.user_info(access).await.unwrap_err().is_unauthorized());
    assert_rejected(provider::refresh(&client, &refresh).await, "invalid_grant");
}

#[tokio::test]
async fn tokens_can_be_revoked() {
    let (mock, _, client) = start().await;
    let revoke = async |client: &AuthenticationClient, token: &str| {
        client.revoke_token(TokenRevocationEndpointParams::new(token)).await.map(drop)
    };
    let (access, refresh) = tokens(&client).await;
    let other = App::create(&mock, "other").await.client(&mock);
    assert_rejected(revoke(&other, &access).await, "invalid_request");
    revoke(&client, &access).await.unwrap();
    assert!(client.user_info(access).await.unwrap_err().is_unauthorized());
    assert!(is_active(&client, &refresh).await);
    let (access, refresh) = provider::refresh(&client, &refresh).await.unwrap();
    revoke(&client, &refresh).await.unwrap();
    assert!(!is_active(&client, &access).await && !is_active(&client, &refresh).await);
    revoke(&client, "unknown").await.unwrap();
}

#[tokio::test]
async fn tokens_expire_with_the_clock() {
    let (mock, _, client) = start().await;
    let (access, refresh) = tokens(&client).await;
    mock.advance(Duration::from_secs(7_190));
    assert!(is_active(&client, &access).await);
    mock.advance(Duration::from_secs(10));
    assert!(!is_active(&client, &access).await);
    let error = client.user_info(access).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
    assert_eq!(error.oauth_code(), Some("invalid_token"));
    let (_, refresh) = provider::refresh(&client, &refresh).await.unwrap();
    mock.advance(Duration::from_secs(30 * 24 * 60 * 60));
    assert_rejected(provider::refresh(&client, &refresh).await, "invalid_grant");
}

#[tokio::test]
async fn keys_rotate_without_interruption() {
    let (mock, app, client) = start().await;
    let verifier = verifier(&mock, &app);
    let client = client.with_token_verifier(verifier.clone());
    let (old, _) = tokens(&client).await;
    verifier.verify_access_token(&old).await.unwrap();
    mock.rotate_keys();
    let (new, _) = tokens(&client).await;
    // The verifier meets an unknown key, and fetches the keys again.
    verifier.verify_access_token(&new).await.unwrap();
    verifier.verify_access_token(&old).await.unwrap();
    assert_eq!(client.jwks().await.unwrap().data.keys.len(), 2);
    mock.retire_keys();
    let fresh = provider::verifier(&mock, &app);
    fresh.verify_access_token(&new).await.unwrap();
    assert!(fresh.verify_access_token(&old).await.unwrap_err().is_unknown_key());
}

#[tokio::test]
async fn tokens_survive_a_restart() {
    let (mock, app, client) = start().await;
    mock.rotate_keys();
    let (access, refresh) = tokens(&client).await;
    let file = File::new();
    mock.save(&file.0).unwrap();
    assert!(!std::fs::read_to_string(&file.0).unwrap().contains(&refresh));
    let mock = Mock::builder().load(&file.0).start().await.unwrap();
    let client = app.client(&mock);
    assert_eq!(client.user_info(access).await.unwrap().data.sub, seed::ALICE);
    provider::refresh(&client, &refresh).await.unwrap();
    assert_eq!(client.jwks().await.unwrap().data.keys.len(), 2);
}
