//! Tests logouts: in the browser, and through the back channel.

#[cfg(test)]
mod provider;
#[cfg(test)]
mod receiver;

use genauth::management::KickUsersDto;
use genauth_mock::{Mock, seed};
use http::StatusCode;
use provider::{
    App, Browser, GOODBYE, administrator, enter, is_signed_in, sign_in, start,
};
use receiver::Receiver;

#[tokio::test]
async fn a_logout_ends_the_session_and_returns() {
    let (_mock, _, client) = start().await;
    let mut browser = Browser::new();
    let tokens = enter(&client, &mut browser).await.tokens;
    assert!(is_signed_in(&client, &mut browser).await);
    let url = client
        .logout_url()
        .id_token_hint(tokens.id_token.unwrap())
        .post_logout_redirect_uri(GOODBYE)
        .state("state-1")
        .build();
    let page = browser.get(&url).await;
    assert_eq!(page.location(), format!("{GOODBYE}?state=state-1"));
    assert!(!is_signed_in(&client, &mut browser).await);
    client.user_info(tokens.access_token.unwrap()).await.unwrap();
}

#[tokio::test]
async fn logouts_redirect_only_where_they_may() {
    let (_mock, _, client) = start().await;
    let mut browser = Browser::new();
    let tokens = enter(&client, &mut browser).await.tokens;
    let id_token = tokens.id_token.unwrap();
    let access_token = tokens.access_token.unwrap();
    for (hint, target, expected) in [
        (None, GOODBYE, "requires `id_token_hint`"),
        (Some(id_token), "https://evil.test/", "is not among the logout redirect URIs"),
        (Some(access_token), GOODBYE, "is not an ID token of this issuer"),
    ] {
        let url = client.logout_url().post_logout_redirect_uri(target);
        let url = match hint {
            Some(hint) => url.id_token_hint(hint),
            None => url,
        };
        let page = browser.get(&url.build()).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST);
        assert!(page.text.contains(expected), "{}", page.text);
    }
    assert!(is_signed_in(&client, &mut browser).await);
    let page = browser.get(&client.logout_url().build()).await;
    assert!(page.status == StatusCode::OK && page.text.contains("Signed out"));
    assert!(!is_signed_in(&client, &mut browser).await);
}

#[tokio::test]
async fn other_protocols_have_their_own_logout() {
    let (mock, _, client) = start().await;
    let mut browser = Browser::new();
    enter(&client, &mut browser).await;
    let logout = |target: &str| {
        format!("{}/login/profile/logout?redirect_uri={target}", mock.url())
    };
    assert_eq!(
        browser.get(&logout("https://evil.test/")).await.status,
        StatusCode::BAD_REQUEST
    );
    assert!(is_signed_in(&client, &mut browser).await);
    assert_eq!(browser.get(&logout(GOODBYE)).await.location(), GOODBYE);
    assert!(!is_signed_in(&client, &mut browser).await);
}

/// Starts a mock with an application that is told of logouts.
async fn told() -> (Mock, App, Receiver) {
    let receiver = Receiver::start(&[200]).await;
    let (mock, app) =
        App::configured(&[("backchannel_logout_uri", &receiver.url)]).await;
    (mock, app, receiver)
}

async fn logout_token(receiver: &mut Receiver) -> String {
    let received = receiver.next().await;
    assert_eq!(received.headers["content-type"], "application/x-www-form-urlencoded");
    let mut form =
        form_urlencoded::parse(&received.body).into_owned().collect::<Vec<_>>();
    assert_eq!(form.len(), 1);
    let (name, token) = form.remove(0);
    assert_eq!(name, "logout_token");
    token
}

#[tokio::test]
async fn applications_are_told_of_a_logout() {
    let (mock, app, mut receiver) = told().await;
    let client = app.client(&mock);
    let mut browser = Browser::new();
    let login = enter(&client, &mut browser).await;
    let url = client.logout_url().id_token_hint(login.tokens.id_token.unwrap()).build();
    assert_eq!(browser.get(&url).await.status, StatusCode::OK);
    let token = logout_token(&mut receiver).await;
    let verifier =
        client.token_verifier().require_typed_logout_tokens().build().unwrap();
    let claims = verifier.verify_logout_token(&token).await.unwrap();
    assert_eq!(claims.sub.as_deref(), Some(seed::ALICE));
    assert_eq!(claims.sid, login.user.unwrap().sid);
    assert!(receiver.is_empty());
}

#[tokio::test]
async fn kicked_users_are_signed_out() {
    let (mock, app, mut receiver) = told().await;
    let client = app.client(&mock);
    let tokens = sign_in(&client, "alice").await.tokens;
    let token = tokens.access_token.unwrap();
    client.user_info(token.clone()).await.unwrap();
    let request = KickUsersDto::new(seed::ALICE, vec![app.id.clone()]);
    administrator(&mock).kick_users(request).await.unwrap();
    let verifier = client.token_verifier().build().unwrap();
    verifier.verify_logout_token(&logout_token(&mut receiver).await).await.unwrap();
    assert!(client.user_info(token).await.unwrap_err().is_unauthorized());
    let refresh =
        client.refresh_tokens(tokens.refresh_token.unwrap()).await.unwrap_err();
    assert_eq!(refresh.oauth_code(), Some("invalid_grant"));
}
