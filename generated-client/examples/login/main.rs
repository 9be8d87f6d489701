//! A web application whose users log in on the sign-in page of GenAuth.
//!
//! ```sh
//! GENAUTH_APP_ID=... GENAUTH_APP_SECRET=... GENAUTH_APP_HOST=https://your-domain.genauth.ai \
//!     cargo run --package genauth --example login --features verify
//! ```
//!
//! In the console, register `http://localhost:3000/callback` as a login callback and
//! `http://localhost:3000/` as a logout callback of the application. Then open
//! <http://localhost:3000/>.
//!
//! | Variable | Default | Meaning |
//! | --- | --- | --- |
//! | `GENAUTH_CLIENT_AUTHENTICATION` | `client_secret_post` | how the application authenticates, as set in the console: also `client_secret_basic` or `none` |
//! | `PORT` | 3000 | the port on 127.0.0.1 to listen on |
//! | `APP_URL` | `http://localhost:{PORT}` | the URL that browsers use: `https://...` behind a proxy that terminates TLS |
//! | `SESSION_IDLE_SECONDS` | 1800 | ends a session that is not used for this long |
//! | `SESSION_MAX_SECONDS` | 43200 | ends a session after this long, used or not |
//! | `SESSION_LIMIT_PER_USER` | 10 | another login ends the user's least recently used session |
//! | `SESSION_LIMIT` | 10000 | further logins are rejected until a session ends |
//!
//! Sessions are kept in memory. To run several instances, or to survive a restart, keep them in a
//! database and load the cookie key from your configuration.

#![allow(clippy::print_stdout, clippy::print_stderr)]

mod app_url;
mod cookies;
mod failure;
mod guard;
mod pages;
mod routes;
mod session;
mod sessions;
#[cfg(test)]
#[cfg(feature = "test-util")]
mod tests;

use std::env;
use std::error::Error;
use std::num::NonZeroU64;
use std::time::Duration;

use cookie::Key;
use genauth::authentication::AuthenticationClient;
use genauth::oidc::ClientAuthentication;
use tokio::net::TcpListener;

use app_url::AppUrl;
use routes::App;
use sessions::Limits;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let port = env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let url = env::var("APP_URL").unwrap_or_else(|_| format!("http://localhost:{port}"));
    let url = AppUrl::parse(&url)?;
    let mut client = AuthenticationClient::builder()
        .app_id(required("GENAUTH_APP_ID")?)
        .app_host(required("GENAUTH_APP_HOST")?)
        .client_authentication(client_authentication()?)
        .redirect_uri(url.at("/callback"))
        .scope("openid profile email offline_access");
    if let Ok(secret) = env::var("GENAUTH_APP_SECRET") {
        client = client.app_secret(secret);
    }
    let key = Key::try_generate().ok_or("the random number generator failed")?;
    let app = App::new(client.build()?, url, limits()?, key);
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    println!("The application listens at {}", app.url.at("/"));
    Ok(axum::serve(listener, routes::router(app)).await?)
}

fn client_authentication() -> Result<ClientAuthentication, String> {
    match env::var("GENAUTH_CLIENT_AUTHENTICATION").as_deref() {
        Err(_) | Ok("client_secret_post") => Ok(ClientAuthentication::ClientSecretPost),
        Ok("client_secret_basic") => Ok(ClientAuthentication::ClientSecretBasic),
        Ok("none") => Ok(ClientAuthentication::None),
        Ok(other) => Err(format!(
            "`GENAUTH_CLIENT_AUTHENTICATION` must be `client_secret_post`, \
             `client_secret_basic` or `none`, not `{other}`"
        )),
    }
}

fn required(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("the environment variable `{name}` is not set"))
}

fn limits() -> Result<Limits, String> {
    let default = Limits::default();
    let number = |name, default| match env::var(name) {
        Ok(text) => positive(name, &text),
        Err(_) => Ok(default),
    };
    let seconds = |name, default: Duration| {
        number(name, default.as_secs()).map(Duration::from_secs)
    };
    let count = |name, default| {
        let number = number(name, default as u64)?;
        usize::try_from(number).map_err(|error| format!("`{name}`: {error}"))
    };
    Ok(Limits {
        idle: seconds("SESSION_IDLE_SECONDS", default.idle)?,
        lifetime: seconds("SESSION_MAX_SECONDS", default.lifetime)?,
        per_user: count("SESSION_LIMIT_PER_USER", default.per_user)?,
        total: count("SESSION_LIMIT", default.total)?,
    })
}

fn positive(name: &str, text: &str) -> Result<u64, String> {
    let number = text.parse::<NonZeroU64>();
    number.map(NonZeroU64::get).map_err(|_| {
        format!("`{name}` must be a whole number greater than 0, not `{text}`")
    })
}

#[cfg(test)]
mod configuration {
    use super::positive;

    #[test]
    fn limits_are_positive_numbers() {
        assert_eq!(positive("SESSION_LIMIT", "7"), Ok(7));
        for text in ["0", "-1", "", "1.5", "ten", "99999999999999999999"] {
            assert_eq!(
                positive("SESSION_LIMIT", text).unwrap_err(),
                format!(
                    "`SESSION_LIMIT` must be a whole number greater than 0, not `{text}`"
                )
            );
        }
    }
}
