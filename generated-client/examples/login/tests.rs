//! The responses to single requests, with a mock in place of GenAuth.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::body::{Body, to_bytes};
use axum::http::header::{CACHE_CONTROL, COOKIE, LOCATION, ORIGIN, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use cookie::Key;
use genauth::authentication::AuthenticationClient;
use genauth::test_util::{MockTransport, Reply};
use jsonwebtoken::{Algorithm, EncodingKey, Header, encode};
use serde_json::json;
use tokio::time::{Instant, sleep, timeout};
use tower::ServiceExt;

use crate::app_url::AppUrl;
use crate::routes::{App, router};
use crate::session::Session;
use crate::sessions::Limits;

const ORIGIN_HERE: &str = "https://app.example.com";
const APP_SECRET: &str = "the secret of an application, for tests";

/// A response.
struct Page {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

impl Page {
    fn location(&self) -> &str {
        self.headers.get(LOCATION).map_or("", |it| it.to_str().unwrap())
    }

    /// A parameter of the location that needs no decoding.
    fn parameter(&self, name: &str) -> &str {
        let (_, query) = self.location().split_once('?').unwrap();
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(it, _)| *it == name).unwrap().1
    }

    /// The first cookie it sets, as the browser sends it back.
    fn cookie(&self) -> &str {
        self.headers[SET_COOKIE].to_str().unwrap().split(';').next().unwrap()
    }
}

/// The application, and a browser in which `zhang-san` is logged in.
struct Stage {
    app: App,
    session_id: String,
}

impl Stage {
    fn new(mock: &MockTransport) -> Self {
        Self::with(mock, Limits::default())
    }

    fn with(mock: &MockTransport, limits: Limits) -> Self {
        let client = AuthenticationClient::builder()
            .app_id("mock-app")
            .app_secret(APP_SECRET)
            .app_host("https://mock.invalid")
            .redirect_uri(format!("{ORIGIN_HERE}/callback"))
            .transport(mock.clone())
            .build()
            .unwrap();
        let url = AppUrl::parse(ORIGIN_HERE).unwrap();
        let app = App::new(client, url, limits, Key::generate());
        let tokens = serde_json::from_value(json!({
            "access_token": "access-1", "refresh_token": "refresh-1", "id_token": "id-1",
            "token_type": "Bearer", "expires_in": 600, "scope": "openid",
        }))
        .unwrap();
        let session = Arc::new(Session::new("zhang-san".to_owned(), tokens));
        let session_id = app.sessions.insert("zhang-san", session).unwrap();
        Self { app, session_id }
    }

    async fn send(&self, method: &str, path: &str, origin: Option<&str>) -> Page {
        self.send_with("", method, path, origin).await
    }

    /// Sends a request with the session cookie and another one.
    async fn send_with(
        &self,
        cookie: &str,
        method: &str,
        path: &str,
        origin: Option<&str>,
    ) -> Page {
        let cookie = format!("__Host-session={}; {cookie}", self.session_id);
        let mut request =
            Request::builder().method(method).uri(path).header(COOKIE, cookie);
        if let Some(origin) = origin {
            request = request.header(ORIGIN, origin);
        }
        let request = request.body(Body::empty()).unwrap();
        let response = router(self.app.clone()).oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Page {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(body.to_vec()).unwrap(),
        }
    }

    async fn get(&self, path: &str) -> Page {
        self.send("GET", path, None).await
    }

    async fn post(&self, path: &str) -> Page {
        self.send("POST", path, Some(ORIGIN_HERE)).await
    }

    async fn is_logged_in(&self) -> bool {
        self.get("/").await.text.contains("zhang-san")
    }

    /// Logs `user` in, and returns the response to the callback.
    async fn log_in(&self, mock: &MockTransport, user: &str) -> Page {
        let login = self.get("/login").await;
        let (state, nonce) = (login.parameter("state"), login.parameter("nonce"));
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let claims = json!({
            "iss": "https://mock.invalid/oidc", "aud": "mock-app", "sub": user, "nonce": nonce,
            "iat": now, "exp": now + 600,
        });
        let key = EncodingKey::from_secret(APP_SECRET.as_bytes());
        let id_token = encode(&Header::new(Algorithm::HS256), &claims, &key).unwrap();
        let tokens = json!({
            "access_token": "access-9", "refresh_token": "refresh-9", "id_token": id_token,
            "token_type": "Bearer", "expires_in": 600, "scope": "openid",
        });
        mock.expect(AuthenticationClient::exchange_token)
            .respond(Reply::http(200, tokens.to_string()));
        let callback = format!("/callback?code=code&state={state}");
        let page = self.send_with(login.cookie(), "GET", &callback, None).await;
        // The mock has no response for a second exchange.
        let again = callback.replace("code=code", "code=other");
        let repeated = self.get(&again).await;
        assert!(repeated.text.contains("This login has expired."), "{}", repeated.text);
        page
    }

    /// The current refresh token of the session.
    fn refresh_token(&self) -> String {
        let session = self.app.sessions.get(&self.session_id).unwrap();
        let token = session.tokens().refresh.clone().unwrap();
        token.expose_secret().to_owned()
    }
}

fn tokens(number: u32) -> Reply {
    let body = json!({
        "access_token": format!("access-{number}"), "refresh_token": format!("refresh-{number}"),
        "token_type": "Bearer", "expires_in": 600, "scope": "openid",
    });
    Reply::http(200, body.to_string())
}

fn refused(code: &str) -> Reply {
    Reply::http(400, json!({"error": code}).to_string())
}

#[tokio::test(start_paused = true)]
async fn no_link_ends_a_session() {
    let stage = Stage::new(&MockTransport::new());
    for path in
        ["/callback", "/callback?code=c&state=s", "/callback?error=access_denied"]
    {
        let page = stage.get(path).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(page.headers.get(SET_COOKIE).is_none(), "{path}");
        assert!(stage.is_logged_in().await, "{path}");
    }
    for path in ["/logout", "/refresh"] {
        let page = stage.get(path).await;
        assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        assert!(stage.is_logged_in().await, "{path}");
    }
    let page = stage.get("/login?return_to=https://example.org").await;
    assert!(page.location().starts_with("https://mock.invalid/oidc/auth?"));
    assert!(!page.location().contains("example.org"));
    let cookie = page.headers[SET_COOKIE].to_str().unwrap();
    assert!(cookie.starts_with("__Host-login-"), "{cookie}");
    assert!(stage.is_logged_in().await);
}

#[tokio::test(start_paused = true)]
async fn a_login_replaces_the_session_of_the_browser() {
    // The user's own old tokens are not revoked; those of another user are, both.
    for (user, revocations) in [("zhang-san", 0), ("li-si", 2)] {
        let mock = MockTransport::new();
        if revocations > 0 {
            mock.expect(AuthenticationClient::revoke_token)
                .respond(Reply::http(200, ""))
                .times(revocations);
        }
        let mut stage = Stage::new(&mock);
        let page = stage.log_in(&mock, user).await;
        assert_eq!(page.location(), "/", "{}", page.text);
        let cookies: Vec<_> = page
            .headers
            .get_all(SET_COOKIE)
            .iter()
            .map(|it| it.to_str().unwrap())
            .collect();
        let session = cookies.iter().find_map(|it| it.strip_prefix("__Host-session="));
        let ended = cookies.iter().find(|it| it.starts_with("__Host-login-")).unwrap();
        assert!(ended.contains("Max-Age=0"), "{ended}");
        assert!(!stage.is_logged_in().await, "the old session is still alive");
        stage.session_id = session.unwrap().split(';').next().unwrap().to_owned();
        assert!(stage.get("/").await.text.contains(user));
        assert_eq!(stage.refresh_token(), "refresh-9");
    }
}

#[tokio::test(start_paused = true)]
async fn a_login_that_finds_no_room_is_refused() {
    let mock = MockTransport::new();
    let revocations = mock
        .expect(AuthenticationClient::revoke_token)
        .respond(Reply::http(200, ""))
        .times(2);
    let limits = Limits {
        total: 1,
        ..Limits::default()
    };
    let mut stage = Stage::with(&mock, limits);
    for _ in 0..3 {
        assert_eq!(stage.get("/login").await.status, StatusCode::SEE_OTHER);
    }
    let taken = std::mem::take(&mut stage.session_id);
    let page = stage.log_in(&mock, "li-si").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(revocations.requests().iter().any(|it| it.token == "refresh-9".into()));
    stage.session_id = taken;
    assert!(stage.is_logged_in().await);
}

#[tokio::test(start_paused = true)]
async fn only_our_pages_change_something() {
    let stage = Stage::new(&MockTransport::new());
    for origin in [None, Some("null"), Some("https://blog.example.com")] {
        for path in ["/logout", "/refresh"] {
            let page = stage.send("POST", path, origin).await;
            assert_eq!(page.status, StatusCode::FORBIDDEN, "{path} from {origin:?}");
            assert!(stage.is_logged_in().await);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn nobody_keeps_a_page() {
    let stage = Stage::new(&MockTransport::new());
    for (method, path) in [
        ("GET", "/"),
        ("GET", "/login"),
        ("GET", "/callback"),
        ("GET", "/logout"),
        ("GET", "/nowhere"),
        ("POST", "/logout"),
    ] {
        let page = stage.send(method, path, None).await;
        assert_eq!(page.headers[CACHE_CONTROL], "no-store", "{method} {path}");
        let policy = page.headers["content-security-policy"].to_str().unwrap();
        assert!(policy.contains("default-src 'none'"), "{method} {path}");
        assert_eq!(page.headers["referrer-policy"], "strict-origin", "{method} {path}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_callback_shows_no_text_of_its_author() {
    let stage = Stage::new(&MockTransport::new());
    let login = stage.get("/login").await;
    for code in ["Call+us", "access_denied", "server_error"] {
        let path =
            format!("/callback?error={code}&error_description=Call+us+at+555-1234");
        let page = stage.send_with(login.cookie(), "GET", &path, None).await;
        assert!(page.headers.get(SET_COOKIE).is_none(), "the login goes on");
        assert!(
            !page.text.contains("Call") && !page.text.contains("555"),
            "{}",
            page.text
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_refresh_keeps_the_session_and_its_tokens() {
    let mock = MockTransport::new();
    let refreshes = mock
        .expect(AuthenticationClient::exchange_token)
        .respond(Reply::http(503, "busy"))
        .respond(Reply::interrupted())
        .respond(refused("temporarily_unavailable"))
        .respond(refused("invalid_client"))
        .respond(Reply::never())
        .respond(tokens(2));
    let stage = Stage::new(&mock);
    for attempt in 0..5 {
        let page = stage.post("/refresh").await;
        assert_eq!(page.status, StatusCode::BAD_GATEWAY, "attempt {attempt}");
        assert!(stage.is_logged_in().await, "attempt {attempt}");
    }
    assert_eq!(stage.post("/refresh").await.status, StatusCode::SEE_OTHER);
    assert_eq!(stage.refresh_token(), "refresh-2");
    let sent = refreshes.requests();
    assert_eq!(sent.len(), 6);
    assert!(sent.iter().all(|it| it.refresh_token == Some("refresh-1".into())));
}

#[tokio::test(start_paused = true)]
async fn an_ended_refresh_token_ends_the_session() {
    let mock = MockTransport::new();
    mock.expect(AuthenticationClient::exchange_token).respond(refused("invalid_grant"));
    let stage = Stage::new(&mock);
    let page = stage.post("/refresh").await;
    assert!(page.text.contains("This login has expired."), "{}", page.text);
    assert!(!stage.is_logged_in().await);
    assert_eq!(stage.post("/refresh").await.status, StatusCode::UNAUTHORIZED);
}

#[tokio::test(start_paused = true)]
async fn concurrent_refreshes_are_one() {
    let mock = MockTransport::new();
    let refreshes = mock
        .expect(AuthenticationClient::exchange_token)
        .respond(tokens(2).delay(Duration::from_secs(1)))
        .respond(tokens(3));
    let stage = Stage::new(&mock);
    let pages = tokio::join!(
        stage.post("/refresh"),
        stage.post("/refresh"),
        stage.post("/refresh")
    );
    for page in [pages.0, pages.1, pages.2] {
        assert_eq!(page.status, StatusCode::SEE_OTHER);
    }
    assert_eq!(refreshes.requests().len(), 1);
    // A later refresh sends the new token.
    assert_eq!(stage.post("/refresh").await.status, StatusCode::SEE_OTHER);
    let sent = refreshes.requests();
    assert_eq!(sent.len(), 2);
    assert_eq!(sent[1].refresh_token, Some("refresh-2".into()));
}

#[tokio::test(start_paused = true)]
async fn new_tokens_are_kept_though_the_browser_has_gone() {
    let mock = MockTransport::new();
    mock.expect(AuthenticationClient::exchange_token)
        .respond(tokens(2).delay(Duration::from_secs(2)));
    let stage = Stage::new(&mock);
    let gone = timeout(Duration::from_secs(1), stage.post("/refresh")).await;
    assert!(gone.is_err());
    assert_eq!(stage.refresh_token(), "refresh-1");
    sleep(Duration::from_secs(2)).await;
    assert_eq!(stage.refresh_token(), "refresh-2");
}

#[tokio::test(start_paused = true)]
async fn an_expired_access_token_is_refreshed_by_the_way() {
    let mock = MockTransport::new();
    mock.expect(AuthenticationClient::oidc_user_info_get)
        .respond(Reply::http(401, r#"{"error": "invalid_token"}"#))
        .respond(Reply::http(200, r#"{"sub": "zhang-san", "name": "<Zhang> San"}"#))
        .respond(Reply::http(200, r#"{"sub": "li-si", "name": "Li Si"}"#));
    mock.expect(AuthenticationClient::exchange_token).respond(tokens(2));
    let stage = Stage::new(&mock);
    let page = stage.get("/profile").await;
    assert!(page.text.contains("&lt;Zhang&gt; San"), "{}", page.text);
    let authorization: Vec<_> = mock
        .requests()
        .iter()
        .filter_map(|it| it.header("authorization").map(str::to_owned))
        .collect();
    assert_eq!(authorization, ["Bearer access-1", "Bearer access-2"]);
    let page = stage.get("/profile").await;
    assert_eq!(page.status, StatusCode::BAD_GATEWAY);
    assert!(!page.text.contains("Li Si"), "the profile of another user");
}

#[tokio::test(start_paused = true)]
async fn a_logout_revokes_both_tokens_and_goes_on_to_genauth() {
    let mock = MockTransport::new();
    let revocations = mock
        .expect(AuthenticationClient::revoke_token)
        .respond(Reply::http(200, ""))
        .times(2);
    let stage = Stage::new(&mock);
    let page = stage.post("/logout").await;
    assert!(page.location().starts_with("https://mock.invalid/oidc/session/end?"));
    assert!(page.location().contains("id_token_hint=id-1"), "{}", page.location());
    let cookie = page.headers[SET_COOKIE].to_str().unwrap();
    assert!(
        cookie.starts_with("__Host-session=;") && cookie.contains("Max-Age=0"),
        "{cookie}"
    );
    assert_eq!(page.headers["clear-site-data"], r#""cache""#);
    assert!(!stage.is_logged_in().await);
    let mut sent: Vec<_> = revocations
        .requests()
        .iter()
        .map(|it| it.token.expose_secret().to_owned())
        .collect();
    sent.sort_unstable();
    assert_eq!(sent, ["access-1", "refresh-1"]);
}

#[tokio::test(start_paused = true)]
async fn no_failure_of_genauth_stops_a_logout() {
    for reply in [Reply::http(503, "busy"), Reply::not_sent(), Reply::never()] {
        let mock = MockTransport::new();
        mock.expect(AuthenticationClient::revoke_token).respond(reply).always();
        let stage = Stage::new(&mock);
        let begin = Instant::now();
        let page = stage.post("/logout").await;
        assert!(begin.elapsed() <= Duration::from_secs(5), "{:?}", begin.elapsed());
        assert!(mock.requests().len() >= 2, "both were tried");
        assert!(page.location().starts_with("https://mock.invalid/oidc/session/end?"));
        assert!(!stage.is_logged_in().await);
    }
}

#[tokio::test(start_paused = true)]
async fn a_logout_revokes_the_tokens_of_a_refresh_under_way() {
    let mock = MockTransport::new();
    mock.expect(AuthenticationClient::exchange_token)
        .respond(tokens(2).delay(Duration::from_secs(1)));
    let revocations = mock
        .expect(AuthenticationClient::revoke_token)
        .respond(Reply::http(200, ""))
        .times(2);
    let stage = Stage::new(&mock);
    tokio::join!(stage.post("/refresh"), async {
        sleep(Duration::from_millis(500)).await;
        stage.post("/logout").await
    });
    let sent = revocations.requests();
    assert!(sent.iter().any(|it| it.token == "refresh-2".into()), "{sent:?}");
    assert!(sent.iter().all(|it| it.token != "refresh-1".into()), "{sent:?}");
}
