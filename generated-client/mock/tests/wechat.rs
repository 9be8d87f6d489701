//! Tests the access tokens of WeChat apps with the real client and its token source.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::time::Duration;

use clients::{app, codes, management};
use genauth::authentication::{AuthenticationClient, GetWechatAccessTokenDto};
use genauth::wechat::WechatTokenSource;
use genauth_mock::Mock;

const WECHAT_APP: &str = "wx4f4bc4dec97d474b";

fn request() -> GetWechatAccessTokenDto {
    GetWechatAccessTokenDto::new(WECHAT_APP, "wechat-secret")
}

/// Returns the token and when it expires.
async fn token(client: &AuthenticationClient) -> (String, i64) {
    let data = client.get_wechat_mp_access_token_info(request()).await.unwrap().data;
    let expires_at = data.expires_at.seconds().unwrap();
    (data.access_token.expose_secret().to_owned(), expires_at)
}

#[tokio::test]
async fn the_token_is_cached_and_replaced_before_it_expires() {
    let mock = Mock::start().await.unwrap();
    let client = app(&mock);
    let (first, expires_at) = token(&client).await;
    mock.advance(Duration::from_secs(6_800));
    assert_eq!(token(&client).await, (first.clone(), expires_at));
    mock.advance(Duration::from_secs(200));
    let (second, later) = token(&client).await;
    assert_ne!(second, first);
    assert!(later > expires_at + 6_000);
    // Both are accepted until the first one expires.
    assert!(mock.wechat_accepts(WECHAT_APP, &first));
    assert!(mock.wechat_accepts(WECHAT_APP, &second));
    mock.advance(Duration::from_secs(300));
    assert!(!mock.wechat_accepts(WECHAT_APP, &first));
    assert!(mock.wechat_accepts(WECHAT_APP, &second));
}

#[tokio::test]
async fn a_replaced_token_is_accepted_for_five_minutes() {
    let mock = Mock::start().await.unwrap();
    let client = app(&mock);
    assert!(!mock.replace_wechat_token(WECHAT_APP));
    let (first, _) = token(&client).await;
    assert!(mock.replace_wechat_token(WECHAT_APP));
    let (second, _) = token(&client).await;
    assert_ne!(second, first);
    mock.advance(Duration::from_secs(299));
    assert!(mock.wechat_accepts(WECHAT_APP, &first));
    mock.advance(Duration::from_secs(1));
    assert!(!mock.wechat_accepts(WECHAT_APP, &first));
    // A second replacement ends the first token at once.
    mock.replace_wechat_token(WECHAT_APP);
    mock.replace_wechat_token(WECHAT_APP);
    assert!(!mock.wechat_accepts(WECHAT_APP, &second));
    assert!(!mock.wechat_accepts("other", &second));
}

#[tokio::test]
async fn all_operations_return_the_same_token() {
    let mock = Mock::start().await.unwrap();
    let (first, _) = token(&app(&mock)).await;
    #[expect(deprecated, reason = "it is served as well")]
    let deprecated =
        app(&mock).get_wechat_mp_access_token(request()).await.unwrap().data;
    let request = request();
    let managed =
        management(&mock).get_wechat_mp_access_token_info(request).await.unwrap().data;
    assert_eq!(deprecated.access_token.expose_secret(), first);
    assert_eq!(managed.access_token.expose_secret(), first);
}

#[tokio::test]
async fn the_secret_must_stay_the_same() {
    let mock = Mock::start().await.unwrap();
    token(&app(&mock)).await;
    let other = GetWechatAccessTokenDto::new(WECHAT_APP, "secret-canary");
    let error = app(&mock).get_wechat_mp_access_token_info(other).await.unwrap_err();
    assert_eq!(codes(&error), (Some(602), None));
    assert!(error.message().unwrap().contains("40125"));
    assert!(!format!("{error:?}").contains("canary"));
}

#[tokio::test]
async fn the_token_source_recovers_from_a_token_that_wechat_rejects() {
    let mock = Mock::start().await.unwrap();
    let source = WechatTokenSource::new(app(&mock), WECHAT_APP, "wechat-secret");
    let first = source.token().await.unwrap();
    assert_eq!(source.token().await.unwrap(), first);
    assert_eq!(mock.requests_of("getWechatMpAccessTokenInfo").len(), 1);
    mock.replace_wechat_token(WECHAT_APP);
    mock.advance(Duration::from_secs(300));
    assert!(!mock.wechat_accepts(WECHAT_APP, first.expose_secret()));
    source.invalidate(&first);
    let second = source.token().await.unwrap();
    assert_ne!(second, first);
    assert!(mock.wechat_accepts(WECHAT_APP, second.expose_secret()));
}
