//! A web application whose users log in on the sign-in page of GenAuth.
//!
//! ```sh
//! GENAUTH_APP_ID=... GENAUTH_APP_SECRET=... GENAUTH_APP_HOST=https://your-domain.genauth.ai \
//!     cargo run --package genauth --example login --features verify
//! ```
//!
//! Register `http://localhost:3000/callback` as login callback and `http://localhost:3000/` as
//! logout callback of the application in the console, and open <http://localhost:3000/>. `PORT`
//! changes the port. How the application proves who it is stands in the console too: say it with
//! `GENAUTH_CLIENT_AUTHENTICATION` if it is `client_secret_basic` or `none`.

#![allow(clippy::print_stdout, clippy::print_stderr)]

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::State;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use genauth::authentication::{
    AuthenticationClient, LoginTokenResponseDataDto, TokenRevocationEndpointParams,
};
use genauth::oidc::{ClientAuthentication, LoginSession};
use genauth::verify::IdTokenClaims;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let home = format!("http://localhost:{port}/");
    let mut client = AuthenticationClient::builder()
        .app_id(env::var("GENAUTH_APP_ID")?)
        .app_host(env::var("GENAUTH_APP_HOST")?)
        .client_authentication(client_authentication()?)
        .redirect_uri(format!("{home}callback"))
        .scope("openid profile email offline_access");
    if let Ok(secret) = env::var("GENAUTH_APP_SECRET") {
        client = client.app_secret(secret);
    }
    let router = router(client.build()?, home.clone());
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("The application listens at {home}");
    Ok(axum::serve(listener, router).await?)
}

fn client_authentication() -> Result<ClientAuthentication, String> {
    match env::var("GENAUTH_CLIENT_AUTHENTICATION").as_deref() {
        Err(_) | Ok("client_secret_post") => Ok(ClientAuthentication::ClientSecretPost),
        Ok("client_secret_basic") => Ok(ClientAuthentication::ClientSecretBasic),
        Ok("none") => Ok(ClientAuthentication::None),
        Ok(other) => Err(format!("GENAUTH_CLIENT_AUTHENTICATION cannot be `{other}`")),
    }
}

fn router(client: AuthenticationClient, home: String) -> Router {
    let app = App {
        client,
        home,
        sessions: Mutex::default(),
    };
    Router::new()
        .route("/", get(index))
        .route("/login", get(login))
        .route("/callback", get(callback))
        .route("/profile", get(profile))
        .route("/refresh", post(refresh))
        .route("/logout", post(logout))
        .with_state(Arc::new(app))
}

struct App {
    client: AuthenticationClient,
    home: String,
    /// By the cookie of the browser. A real application has a store for them.
    sessions: Mutex<HashMap<String, Session>>,
}

/// What is known of a browser.
#[derive(Clone)]
enum Session {
    /// It is at the sign-in page.
    LoggingIn(LoginSession),
    /// It belongs to this user.
    LoggedIn { user: Box<IdTokenClaims>, tokens: Box<LoginTokenResponseDataDto> },
}

impl App {
    /// Keeps a session under a new name, and gives it to the browser with its way.
    fn keep(&self, session: Session, redirect: Redirect) -> Result<Response, Failure> {
        let mut bytes = [0; 32];
        getrandom::getrandom(&mut bytes).map_err(|_| Failure::NoRandom)?;
        let id: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        // Where the application is served by https, `Secure` belongs here as well.
        let cookie = format!("session={id}; Path=/; HttpOnly; SameSite=Lax");
        self.sessions().insert(id, session);
        Ok(([(SET_COOKIE, cookie)], redirect).into_response())
    }

    /// Takes the session out, so that it serves once.
    fn take(&self, headers: &HeaderMap) -> Option<Session> {
        self.sessions().remove(session_id(headers)?)
    }

    fn look(&self, headers: &HeaderMap) -> Option<Session> {
        self.sessions().get(session_id(headers)?).cloned()
    }

    fn sessions(&self) -> std::sync::MutexGuard<'_, HashMap<String, Session>> {
        self.sessions.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn session_id(headers: &HeaderMap) -> Option<&str> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    cookies.split("; ").find_map(|cookie| cookie.strip_prefix("session="))
}

async fn index(State(app): State<Arc<App>>, headers: HeaderMap) -> Html<String> {
    let Some(Session::LoggedIn { user, .. }) = app.look(&headers) else {
        return Html(r#"<a id="login" href="/login">Log in</a>"#.to_owned());
    };
    Html(format!(
        r#"<p>You are <b id="user">{}</b></p>
        <a id="profile" href="/profile">Profile</a>
        <form action="/refresh" method="post"><button id="refresh">New tokens</button></form>
        <form action="/logout" method="post"><button id="logout">Log out</button></form>"#,
        escaped(&user.sub)
    ))
}

async fn login(State(app): State<Arc<App>>) -> Result<Response, Failure> {
    let login = app.client.start_login().build()?;
    app.keep(Session::LoggingIn(login.session), Redirect::to(&login.url))
}

async fn callback(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
    uri: Uri,
) -> Result<Response, Failure> {
    let Some(Session::LoggingIn(session)) = app.take(&headers) else {
        return Err(Failure::NoSession);
    };
    let login = app.client.finish_login(&session, &uri.to_string()).await?;
    let session = Session::LoggedIn {
        user: Box::new(login.user.ok_or(Failure::NoSession)?),
        tokens: Box::new(login.tokens),
    };
    app.keep(session, Redirect::to("/"))
}

async fn profile(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Html<String>, Failure> {
    let Some(Session::LoggedIn { tokens, .. }) = app.look(&headers) else {
        return Err(Failure::NoSession);
    };
    let token = tokens.access_token.ok_or(Failure::NoSession)?;
    let profile = app.client.user_info(token).await?.data;
    let name = profile.name.value().unwrap_or(&profile.sub);
    Ok(Html(format!(r#"Your name is <b id="name">{}</b>"#, escaped(name))))
}

async fn refresh(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let Some(Session::LoggedIn { user, mut tokens }) = app.take(&headers) else {
        return Err(Failure::NoSession);
    };
    let token = tokens.refresh_token.clone().ok_or(Failure::NoSession)?;
    let new = app.client.refresh_tokens(token).await?.data;
    tokens.access_token = new.access_token;
    tokens.refresh_token = new.refresh_token.or(tokens.refresh_token);
    app.keep(Session::LoggedIn { user, tokens }, Redirect::to("/"))
}

async fn logout(
    State(app): State<Arc<App>>,
    headers: HeaderMap,
) -> Result<Redirect, Failure> {
    let mut url = app.client.logout_url().post_logout_redirect_uri(&app.home);
    if let Some(Session::LoggedIn { tokens, .. }) = app.take(&headers) {
        if let Some(token) = tokens.refresh_token.or(tokens.access_token) {
            app.client.revoke_token(TokenRevocationEndpointParams::new(token)).await?;
        }
        if let Some(token) = tokens.id_token {
            url = url.id_token_hint(token);
        }
    }
    Ok(Redirect::to(&url.build()))
}

/// Text that is safe between tags.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Why a page cannot be shown.
enum Failure {
    /// The browser has no session, or not the one that is needed.
    NoSession,
    /// The operating system has no random numbers.
    NoRandom,
    /// A call, or a login, failed.
    GenAuth(genauth::Error),
}

impl From<genauth::Error> for Failure {
    fn from(error: genauth::Error) -> Self {
        Self::GenAuth(error)
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, text) = match &self {
            Self::NoSession => (StatusCode::BAD_REQUEST, "This login has expired."),
            Self::GenAuth(error) if error.oauth_code() == Some("access_denied") => {
                (StatusCode::FORBIDDEN, "You did not agree.")
            }
            Self::GenAuth(error) if error.is_callback() => {
                (StatusCode::BAD_REQUEST, "This is not the answer to your login.")
            }
            Self::GenAuth(error) if error.is_id_token() => {
                (StatusCode::FORBIDDEN, "This login cannot be trusted.")
            }
            Self::GenAuth(_) | Self::NoRandom => {
                (StatusCode::BAD_GATEWAY, "Something went wrong.")
            }
        };
        // What is wrong and what to do about it. No secret is in it.
        let reason = match &self {
            Self::GenAuth(error) => error.to_string(),
            Self::NoSession | Self::NoRandom => String::new(),
        };
        eprintln!("{text} {reason}");
        let page = format!(
            r#"<p id="failure">{text}</p><p id="reason">{}</p><a href="/login">Log in</a>"#,
            escaped(&reason)
        );
        (status, Html(page)).into_response()
    }
}
