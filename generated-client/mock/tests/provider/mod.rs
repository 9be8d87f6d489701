//! Applications, clients, and a browser for tests of the OpenID provider.
//!
//! Declare it as `#[cfg(test)] mod provider;`.
#![allow(dead_code, reason = "each test file uses only a part")]

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use bytes::Bytes;
use genauth::Error;
use genauth::authentication::{
    AuthenticationClient, AuthenticationClientBuilder, TokenIntrospectEndpointParams,
};
use genauth::management::{
    CreateApplicationDto, GetApplicationSecretDto, ManagementClient, OIDCConfig,
};
use genauth::oidc::{FinishedLogin, LoginSession};
use genauth::verify::TokenVerifier;
use genauth_mock::{Mock, seed};
use http::{HeaderMap, HeaderName, Request, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use serde_json::Value;

/// The redirect URI of all applications.
pub(crate) const CALLBACK: &str = "https://app.example.com/callback";

/// Where the browser goes after a logout.
pub(crate) const GOODBYE: &str = "https://app.example.com/goodbye";

/// The scopes of all logins.
pub(crate) const SCOPE: &str = "openid profile email offline_access";

/// Returns a management client.
pub(crate) fn administrator(mock: &Mock) -> ManagementClient {
    ManagementClient::builder()
        .access_key_id(seed::ACCESS_KEY_ID)
        .access_key_secret(seed::ACCESS_KEY_SECRET)
        .host(mock.url())
        .build()
        .unwrap()
}

/// An application.
pub(crate) struct App {
    pub(crate) id: String,
    pub(crate) secret: String,
}

impl App {
    /// Creates an application.
    pub(crate) async fn create(mock: &Mock, name: &str) -> Self {
        Self::with_config(mock, name, OIDCConfig::new()).await
    }

    /// Starts a mock with an application that has these settings of OpenID Connect.
    pub(crate) async fn configured(settings: &[(&str, &str)]) -> (Mock, Self) {
        let mock = Mock::start().await.unwrap();
        let mut config = OIDCConfig::new();
        for (name, value) in settings {
            config.extra.insert(*name, *value);
        }
        let app = Self::with_config(&mock, "configured", config).await;
        (mock, app)
    }

    async fn with_config(mock: &Mock, name: &str, config: OIDCConfig) -> Self {
        let client = administrator(mock);
        let request = CreateApplicationDto::new(name)
            .app_identifier(name)
            .redirect_uris(vec![CALLBACK.to_owned()])
            .logout_redirect_uris(vec![GOODBYE.to_owned()])
            .oidc_config(config);
        let id = client.create_application(request).await.unwrap().data.app_id;
        let request = GetApplicationSecretDto::new(&id);
        let secret = client.get_application_secret(request).await.unwrap().data.secret;
        Self {
            id,
            secret: secret.expose_secret().to_owned(),
        }
    }

    /// Returns a builder of clients of the application.
    pub(crate) fn builder(&self, mock: &Mock) -> AuthenticationClientBuilder {
        AuthenticationClient::builder()
            .app_id(&self.id)
            .app_secret(self.secret.as_str())
            .app_host(mock.url())
            .redirect_uri(CALLBACK)
            .scope(SCOPE)
    }

    /// Returns a client of the application.
    pub(crate) fn client(&self, mock: &Mock) -> AuthenticationClient {
        self.builder(mock).build().unwrap()
    }
}

/// A temporary file, which is removed when it is dropped.
pub(crate) struct File(pub(crate) PathBuf);

impl File {
    pub(crate) fn new() -> Self {
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("genauth-mock-{}-{count}.json", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for File {
    fn drop(&mut self) {
        std::fs::remove_file(&self.0).ok();
    }
}

/// A mock with an application and its client.
pub(crate) async fn start() -> (Mock, App, AuthenticationClient) {
    let mock = Mock::start().await.unwrap();
    let app = App::create(&mock, "portal").await;
    let client = app.client(&mock);
    (mock, app, client)
}

/// Starts a login of a user who needs no page. Returns the session and the callback.
pub(crate) async fn callback(
    client: &AuthenticationClient,
    user: &str,
) -> (LoginSession, String) {
    let login = client.start_login().parameter("login_hint", user).build().unwrap();
    let page = Browser::new().get(&login.url).await;
    (login.session, page.location())
}

/// Signs a user in.
pub(crate) async fn sign_in(client: &AuthenticationClient, user: &str) -> FinishedLogin {
    let (session, callback) = callback(client, user).await;
    client.finish_login(&session, &callback).await.unwrap()
}

/// A browser that keeps cookies, and follows no redirects.
pub(crate) struct Browser {
    http: Client<HttpConnector, Full<Bytes>>,
    cookies: HashMap<String, String>,
}

/// What a browser received.
#[derive(Debug)]
pub(crate) struct Page {
    pub(crate) status: StatusCode,
    headers: HeaderMap,
    pub(crate) text: String,
}

impl Page {
    /// Returns the URL that the browser is redirected to.
    pub(crate) fn location(&self) -> String {
        assert_eq!(self.status, StatusCode::FOUND, "{}", self.text);
        self.header(header::LOCATION).to_owned()
    }

    /// Returns a header.
    pub(crate) fn header(&self, name: HeaderName) -> &str {
        let value = self.headers.get(&name);
        value.unwrap_or_else(|| panic!("no header `{name}`")).to_str().unwrap()
    }

    /// Returns the JSON of the page.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap()
    }
}

impl Browser {
    pub(crate) fn new() -> Self {
        Self {
            http: Client::builder(TokioExecutor::new()).build_http(),
            cookies: HashMap::new(),
        }
    }

    pub(crate) async fn get(&mut self, url: &str) -> Page {
        self.send(Request::get(url), String::new()).await
    }

    pub(crate) async fn post(&mut self, url: &str, form: &[(&str, &str)]) -> Page {
        let form =
            form_urlencoded::Serializer::new(String::new()).extend_pairs(form).finish();
        let media_type = "application/x-www-form-urlencoded";
        self.send(Request::post(url).header(header::CONTENT_TYPE, media_type), form)
            .await
    }

    pub(crate) async fn send(
        &mut self,
        request: http::request::Builder,
        body: String,
    ) -> Page {
        let cookies: Vec<_> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::COOKIE, cookies.join("; "));
        let request = request.body(Full::from(body)).unwrap();
        let response = self.http.request(request).await.unwrap();
        for cookie in response.headers().get_all(header::SET_COOKIE) {
            let pair = cookie.to_str().unwrap().split(';').next().unwrap();
            let (name, value) = pair.split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        let (parts, body) = response.into_parts();
        let body = body.collect().await.unwrap().to_bytes();
        Page {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(body.to_vec()).unwrap(),
        }
    }
}

/// Returns the parameters in the query or the fragment of a URL.
pub(crate) fn parameters(url: &str) -> HashMap<String, String> {
    let (_, parameters) = url.split_once(['?', '#']).unwrap();
    form_urlencoded::parse(parameters.as_bytes()).into_owned().collect()
}

/// Returns the access token and the refresh token of a new login.
pub(crate) async fn tokens(client: &AuthenticationClient) -> (String, String) {
    let tokens = sign_in(client, "alice").await.tokens;
    let text =
        |token: Option<genauth::Secret>| token.unwrap().expose_secret().to_owned();
    (text(tokens.access_token), text(tokens.refresh_token))
}

pub(crate) async fn refresh(
    client: &AuthenticationClient,
    token: &str,
) -> Result<(String, String), Error> {
    let tokens = client.refresh_tokens(token).await?.data;
    let text =
        |token: Option<genauth::Secret>| token.unwrap().expose_secret().to_owned();
    Ok((text(tokens.access_token), text(tokens.refresh_token)))
}

pub(crate) async fn is_active(client: &AuthenticationClient, token: &str) -> bool {
    let request = TokenIntrospectEndpointParams::new(token);
    client.introspect_token(request).await.unwrap().data.active
}

/// Returns the verifier that applications use by default, with keys that it fetches first.
pub(crate) fn verifier(mock: &Mock, app: &App) -> TokenVerifier {
    let builder = TokenVerifier::builder().app_id(&app.id).app_host(mock.url());
    builder.refetch_cool_down(Duration::ZERO).build().unwrap()
}

#[track_caller]
pub(crate) fn assert_rejected<T: std::fmt::Debug>(
    outcome: Result<T, Error>,
    code: &str,
) {
    let error = outcome.unwrap_err();
    assert_eq!(error.oauth_code(), Some(code), "{error}");
}

/// Signs Alice in with a browser.
pub(crate) async fn enter(
    client: &AuthenticationClient,
    browser: &mut Browser,
) -> FinishedLogin {
    let login = client.start_login().parameter("login_hint", "alice").build().unwrap();
    let page = browser.get(&login.url).await;
    client.finish_login(&login.session, &page.location()).await.unwrap()
}

/// Returns whether a browser is signed in.
pub(crate) async fn is_signed_in(
    client: &AuthenticationClient,
    browser: &mut Browser,
) -> bool {
    let login = client.start_login().prompt("none").build().unwrap();
    let page = browser.get(&login.url).await;
    match parameters(&page.location()).get("error") {
        None => true,
        Some(error) => {
            assert_eq!(error, "login_required");
            false
        }
    }
}
