//! Tests management tokens, access keys, and signed requests with the real client.
#![allow(clippy::unwrap_used)]

#[cfg(test)]
mod clients;

use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use clients::{codes, management, raw};
use genauth::management::{
    CreateAccessKeyDto, DeleteAccessKeyDto, GetManagementAccessTokenDto,
    ListUsersRequestDto, ManagementClient, UpdateAccessKeyDto,
};
use genauth::{Brand, Error, Retry};
use genauth_mock::{Mock, seed};
use ring::hmac;
use serde_json::Value;

const HOUR: Duration = Duration::from_secs(3_600);

async fn list(client: &ManagementClient) -> Result<i64, Error> {
    Ok(client.list_users(ListUsersRequestDto::new()).await?.data.total_count)
}

fn signing(mock: &Mock, secret: &str, brand: Brand) -> ManagementClient {
    ManagementClient::builder()
        .access_key_id(seed::ACCESS_KEY_ID)
        .access_key_secret(secret)
        .brand(brand)
        .sign_requests()
        .host(mock.url())
        .retry(Retry::never())
        .build()
        .unwrap()
}

/// Returns a client that keeps one token.
async fn with_token(mock: &Mock, id: &str, secret: &str) -> ManagementClient {
    let request = GetManagementAccessTokenDto::new(id, secret);
    let token = management(mock).get_management_token(request).await.unwrap().data;
    assert_eq!(token.expires_in, 7_200);
    ManagementClient::builder()
        .access_token(token.access_token)
        .host(mock.url())
        .retry(Retry::never())
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_token_names_the_user_pool_and_expires() {
    let mock = Mock::start().await.unwrap();
    let request =
        GetManagementAccessTokenDto::new(seed::ACCESS_KEY_ID, seed::ACCESS_KEY_SECRET);
    let token = management(&mock).get_management_token(request).await.unwrap().data;
    let token = token.access_token.expose_secret();
    let claims = URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap();
    let claims: Value = serde_json::from_slice(&claims).unwrap();
    assert_eq!(claims["scoped_userpool_id"], seed::USER_POOL_ID);

    let client = with_token(&mock, seed::ACCESS_KEY_ID, seed::ACCESS_KEY_SECRET).await;
    assert!(list(&client).await.unwrap() > 0);
    mock.advance(2 * HOUR - Duration::from_secs(60));
    assert!(list(&client).await.is_ok());
    mock.advance(Duration::from_secs(60));
    let error = list(&client).await.unwrap_err();
    assert!(error.is_unauthorized(), "{error}");
}

#[tokio::test]
async fn a_client_replaces_an_expired_token() {
    let mock = Mock::start().await.unwrap();
    let client = management(&mock);
    list(&client).await.unwrap();
    mock.advance(3 * HOUR);
    list(&client).await.unwrap();
    assert_eq!(mock.requests_of("getManagementToken").len(), 2);
}

#[tokio::test]
async fn sdks_send_the_token_with_and_without_a_scheme() {
    let mock = Mock::start().await.unwrap();
    let body = format!(
        r#"{{"accessKeyId":"{}","accessKeySecret":"{}"}}"#,
        seed::ACCESS_KEY_ID,
        seed::ACCESS_KEY_SECRET
    );
    let token = raw(&mock, "POST", "/api/v3/get-management-token", &[], &body).await;
    let token = token["data"]["access_token"].as_str().unwrap();
    let bearer = format!("Bearer {token}");
    for (authorization, status) in [
        (token, 200),
        (&bearer, 200),
        ("Bearer other", 401),
        ("", 401),
        ("Basic YTpi", 401),
    ] {
        let headers = [("authorization", authorization)];
        let users = raw(&mock, "POST", "/api/v3/list-users", &headers, "{}").await;
        assert_eq!(users["statusCode"], status, "{users}");
    }
}

#[tokio::test]
async fn a_wrong_secret_gets_no_token() {
    let mock = Mock::start().await.unwrap();
    for (id, secret) in [
        (seed::ACCESS_KEY_ID, "secret-canary"),
        ("unknown", seed::ACCESS_KEY_SECRET),
        (seed::APP_ID, seed::APP_SECRET),
    ] {
        let request = GetManagementAccessTokenDto::new(id, secret);
        let error = management(&mock).get_management_token(request).await.unwrap_err();
        assert!(error.is_unauthorized(), "{error}");
        assert!(!format!("{error:?}").contains("canary"));
    }
}

#[tokio::test]
async fn an_access_key_can_be_created_disabled_and_deleted() {
    let mock = Mock::start().await.unwrap();
    let admin = management(&mock);
    let created =
        admin.create_access_key(CreateAccessKeyDto::new("userpool")).await.unwrap();
    let key = created.data.first().unwrap();
    let (id, secret) =
        (key.access_key_id.as_str(), key.access_key_secret.expose_secret());
    assert_ne!(secret, seed::ACCESS_KEY_SECRET);
    let client = with_token(&mock, id, secret).await;
    assert!(list(&client).await.is_ok());
    for (enable, works) in [(false, false), (true, true)] {
        admin.update_access_key(UpdateAccessKeyDto::new(id, enable)).await.unwrap();
        assert_eq!(list(&client).await.is_ok(), works);
    }
    admin.delete_access_key(DeleteAccessKeyDto::new(id)).await.unwrap();
    assert!(list(&client).await.unwrap_err().is_unauthorized());
    assert!(list(&admin).await.is_ok());
}

#[tokio::test]
async fn signed_requests_are_verified() {
    let mock = Mock::start().await.unwrap();
    for brand in [Brand::Authing, Brand::GenAuth] {
        let client = signing(&mock, seed::ACCESS_KEY_SECRET, brand);
        assert!(list(&client).await.unwrap() > 0);
        let keywords = ListUsersRequestDto::new().keywords("a b&c=d 中 \"\\");
        client.list_users(keywords).await.unwrap();
        let groups =
            genauth::management::ListGroupsDto::new().keywords("a b&c=d 中").page(1);
        client.list_groups(groups).await.unwrap();
        let error = list(&signing(&mock, "wrong", brand)).await.unwrap_err();
        assert!(error.is_unauthorized());
        assert_eq!(codes(&error), (Some(401), Some(1_300)));
    }
}

#[tokio::test]
async fn a_signature_is_for_its_time() {
    let mock = Mock::start().await.unwrap();
    let client = signing(&mock, seed::ACCESS_KEY_SECRET, Brand::Authing);
    mock.advance(Duration::from_secs(600));
    assert!(list(&client).await.is_ok());
    mock.advance(Duration::from_secs(600));
    assert_eq!(codes(&list(&client).await.unwrap_err()), (Some(401), Some(1_305)));
}

#[tokio::test]
async fn a_signature_is_for_one_request() {
    let mock = Mock::start().await.unwrap();
    let now =
        std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    // Some SDKs send milliseconds.
    let date = now.as_millis().to_string();
    let text = format!(
        "POST\ndate:{date}\nx-authing-signature-method:HMAC-SHA1\nx-authing-signature-nonce:n1\n\
         x-authing-signature-version:1.0\n/api/v3/list-users?keywords=alice"
    );
    let key = seed::ACCESS_KEY_SECRET.as_bytes();
    let key = hmac::Key::new(hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, key);
    let tag = STANDARD.encode(hmac::sign(&key, text.as_bytes()));
    let authorization = format!("authing {}:{tag}", seed::ACCESS_KEY_ID);
    let mut headers = vec![
        ("authorization", authorization.as_str()),
        ("date", &date),
        ("x-authing-signature-method", "HMAC-SHA1"),
        ("x-authing-signature-nonce", "n1"),
        ("x-authing-signature-version", "1.0"),
    ];
    let send = |headers: Vec<(&'static str, String)>, body: &'static str| {
        let mock = &mock;
        async move {
            let headers: Vec<_> =
                headers.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let response = raw(mock, "POST", "/api/v3/list-users", &headers, body).await;
            (response["statusCode"].as_i64(), response["apiCode"].as_i64())
        }
    };
    let owned = |headers: &[(&'static str, &str)]| -> Vec<_> {
        headers.iter().map(|(name, value)| (*name, (*value).to_owned())).collect()
    };
    let body = r#"{"keywords":"alice"}"#;
    assert_eq!(
        send(owned(&headers), r#"{"keywords":"bob"}"#).await,
        (Some(401), Some(1_300))
    );
    assert_eq!(send(owned(&headers), body).await, (Some(200), None));
    assert_eq!(send(owned(&headers), body).await, (Some(401), Some(1_306)));
    headers[1].1 = "yesterday";
    assert_eq!(send(owned(&headers), body).await, (Some(401), Some(1_303)));
    headers.remove(1);
    assert_eq!(send(owned(&headers), body).await, (Some(401), Some(1_304)));
}
