//! An axum service that authenticates its callers: an extractor verifies the access token of each
//! request.
//!
//! ```sh
//! eval "$(cargo xtask mock --env)"    # or export GENAUTH_APP_ID and GENAUTH_APP_HOST of your own
//! cargo run --package genauth --example axum_extractor --features verify
//! curl -i -H "authorization: Bearer $ACCESS_TOKEN" http://127.0.0.1:3000/me
//! ```

use std::env;
use std::error::Error;

use axum::Router;
use axum::extract::{FromRef, FromRequestParts};
use axum::http::header::{AUTHORIZATION, WWW_AUTHENTICATE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use genauth::verify::TokenVerifier;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let verifier = TokenVerifier::builder()
        .app_id(env::var("GENAUTH_APP_ID")?)
        .app_host(env::var("GENAUTH_APP_HOST")?)
        .build()?;
    let port = env::var("PORT").unwrap_or_else(|_| "3000".to_owned());
    let listener = TcpListener::bind(format!("127.0.0.1:{port}")).await?;
    Ok(axum::serve(listener, router(verifier)).await?)
}

/// Returns the service. Its state is the verifier, which each request clones.
pub(crate) fn router(verifier: TokenVerifier) -> Router {
    Router::new().route("/me", get(me)).with_state(verifier)
}

async fn me(user: CurrentUser) -> String {
    format!("You are {}", user.id)
}

/// The caller. Handlers with this parameter run only if the access token is valid.
struct CurrentUser {
    id: String,
}

impl<S> FromRequestParts<S> for CurrentUser
where
    TokenVerifier: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = Refusal;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Refusal> {
        let token = bearer_token(&parts.headers).ok_or(Refusal::NoToken)?;
        let verifier = TokenVerifier::from_ref(state);
        match verifier.verify_access_token(token).await {
            // A token without a user belongs to a program.
            Ok(claims) => Ok(Self {
                id: claims.sub.ok_or(Refusal::BadToken)?,
            }),
            Err(error) if error.is_keys_unavailable() => Err(Refusal::NotNow),
            Err(_) => Err(Refusal::BadToken),
        }
    }
}

fn bearer_token(headers: &HeaderMap) -> Option<&str> {
    let (scheme, token) = headers.get(AUTHORIZATION)?.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token.trim())
}

/// The reason that a request is rejected, reported as RFC 6750 specifies.
enum Refusal {
    NoToken,
    BadToken,
    NotNow,
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let challenge = match self {
            Self::NoToken => "Bearer",
            Self::BadToken => r#"Bearer error="invalid_token""#,
            Self::NotNow => return StatusCode::SERVICE_UNAVAILABLE.into_response(),
        };
        (StatusCode::UNAUTHORIZED, [(WWW_AUTHENTICATE, challenge)]).into_response()
    }
}
