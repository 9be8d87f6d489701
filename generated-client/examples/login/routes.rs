//! The routes and their handlers.

use std::collections::HashMap;
use std::sync::Arc;

use axum::extract::{FromRequestParts, Query, State};
use axum::http::Uri;
use axum::http::request::Parts;
use axum::response::{Html, IntoResponse, Redirect, Response};
use axum::routing::{get, post};
use axum::{Router, middleware};
use cookie::Key;
use genauth::authentication::AuthenticationClient;
use genauth::oidc::LoginSession;

use crate::app_url::AppUrl;
use crate::cookies::Cookies;
use crate::failure::Failure;
use crate::session::{Session, Tokens};
use crate::sessions::{Limits, Sessions};
use crate::{guard, pages};

#[derive(Clone)]
pub(crate) struct App {
    pub(crate) client: AuthenticationClient,
    pub(crate) url: Arc<AppUrl>,
    pub(crate) sessions: Arc<Sessions<Session>>,
    /// Encrypts logins in progress.
    pub(crate) cookie_key: Key,
}

pub(crate) fn router(app: App) -> Router {
    // Any site can link to a GET route, so those leave the session alone. The callback is an
    // exception, and its `state` proves that this browser started the login.
    Router::new()
        .route("/", get(index))
        .route("/login", get(login))
        .route("/callback", get(callback))
        .route("/profile", get(profile))
        .route("/refresh", post(refresh))
        .route("/logout", post(logout))
        .layer(middleware::from_fn(guard::run_to_completion))
        .layer(middleware::from_fn_with_state(app.clone(), guard::same_origin))
        .layer(middleware::from_fn(guard::headers))
        .with_state(app)
}

impl App {
    pub(crate) fn new(
        client: AuthenticationClient,
        url: AppUrl,
        limits: Limits,
        cookie_key: Key,
    ) -> Self {
        Self {
            client,
            url: Arc::new(url),
            sessions: Arc::new(Sessions::new(limits)),
            cookie_key,
        }
    }

    async fn refreshed(
        &self,
        user: &LoggedIn,
        stale: &Arc<Tokens>,
    ) -> Result<Arc<Tokens>, Failure> {
        let outcome = user.session.refresh(&self.client, stale).await;
        if outcome.as_ref().is_err_and(Failure::ends_session) {
            self.sessions.remove(&user.session_id);
        }
        outcome
    }
}

/// The user who sent a request. Handlers that take it run only with a live session.
struct LoggedIn {
    session_id: String,
    session: Arc<Session>,
}

impl FromRequestParts<App> for LoggedIn {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let Ok(cookies) = Cookies::from_request_parts(parts, app).await;
        let session_id = cookies.session_id().ok_or(Failure::NoSession)?.to_owned();
        let session = app.sessions.get(&session_id).ok_or(Failure::NoSession)?;
        Ok(Self {
            session_id,
            session,
        })
    }
}

async fn index(user: Result<LoggedIn, Failure>) -> Html<String> {
    Html(match user {
        Ok(user) => pages::home(&user.session.user),
        Err(_) => pages::LOGGED_OUT.to_owned(),
    })
}

/// Starts a login. An existing session stays until the login succeeds: otherwise any site could
/// end it with a link to this route.
async fn login(
    State(app): State<App>,
    mut cookies: Cookies,
) -> Result<(Cookies, Redirect), Failure> {
    let login = app.client.start_login().build()?;
    cookies.add_login(&login.session).map_err(|_| Failure::Internal)?;
    Ok((cookies, Redirect::to(&login.url)))
}

async fn callback(
    State(app): State<App>,
    mut cookies: Cookies,
    Query(query): Query<HashMap<String, String>>,
    uri: Uri,
) -> Response {
    let state = query.get("state").map_or("", String::as_str);
    let Some(login) = cookies.login(state) else {
        // Anyone may have created this link, so it changes nothing. Checking it against another
        // login in progress produces the error message.
        let problem = cookies.any_login().and_then(|it| it.code(&uri.to_string()).err());
        return problem.map_or(Failure::NoLogin, Failure::GenAuth).into_response();
    };
    // A login can be finished once, whatever the outcome.
    cookies.remove_login(&login);
    match finish(&app, &cookies, &login, &uri).await {
        Ok(session_id) => {
            cookies.set_session_id(session_id);
            // A fixed target: one from the URL could lead to any site.
            (cookies, Redirect::to("/")).into_response()
        }
        Err(failure) => (cookies, failure).into_response(),
    }
}

/// Finishes a login and returns the ID of the new session, which replaces the old one.
async fn finish(
    app: &App,
    cookies: &Cookies,
    login: &LoginSession,
    callback: &Uri,
) -> Result<String, Failure> {
    let login = app.client.finish_login(login, &callback.to_string()).await?;
    let user = login.user.ok_or(Failure::WrongUser)?.sub;
    if let Some(old) = cookies.session_id().and_then(|id| app.sessions.remove(id))
        // The same user's old tokens are dropped but not revoked: a server may revoke all tokens
        // of the grant with them (RFC 7009, section 2.1), including the new ones.
        && old.user != user
    {
        old.revoke(&app.client).await;
    }
    let session = Arc::new(Session::new(user.clone(), login.tokens));
    match app.sessions.insert(&user, Arc::clone(&session)) {
        Ok(id) => Ok(id),
        Err(reason) => {
            session.revoke(&app.client).await;
            Err(reason.into())
        }
    }
}

async fn profile(
    State(app): State<App>,
    user: LoggedIn,
) -> Result<Html<String>, Failure> {
    let tokens = user.session.tokens();
    let access = tokens.access.clone().unwrap_or_default();
    let profile = match app.client.user_info(access).await {
        // The access token has expired.
        Err(error) if error.is_unauthorized() => {
            let access = app.refreshed(&user, &tokens).await?.access.clone();
            app.client.user_info(access.unwrap_or_default()).await?.data
        }
        outcome => outcome?.data,
    };
    // Required by OpenID Connect Core 1.0, section 5.3.2.
    if profile.sub != user.session.user {
        return Err(Failure::WrongUser);
    }
    Ok(Html(pages::profile(profile.name.value().unwrap_or(&profile.sub))))
}

async fn refresh(State(app): State<App>, user: LoggedIn) -> Result<Redirect, Failure> {
    app.refreshed(&user, &user.session.tokens()).await?;
    Ok(Redirect::to("/"))
}

async fn logout(State(app): State<App>, mut cookies: Cookies) -> impl IntoResponse {
    let mut url = app.client.logout_url().post_logout_redirect_uri(app.url.at("/"));
    // Ends the session here first, whatever happens at GenAuth.
    if let Some(session) = cookies.session_id().and_then(|id| app.sessions.remove(id)) {
        session.revoke(&app.client).await;
        if let Some(token) = session.id_token.clone() {
            url = url.id_token_hint(token);
        }
    }
    cookies.remove_session_id();
    // Despite `no-store`, browsers keep recent pages for the back button. This drops them.
    (cookies, [("clear-site-data", r#""cache""#)], Redirect::to(&url.build()))
}
