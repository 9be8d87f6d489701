//! Errors, as the user and the operator see them.

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use crate::pages;
use crate::sessions::NotKept;

pub(crate) enum Failure {
    /// The browser did not start the login of the callback, or did so too long ago.
    NoLogin,
    /// The browser has no session, or its session has ended.
    NoSession,
    /// The limit of sessions is reached.
    TooManySessions,
    /// A page of another origin sent the request.
    CrossOrigin,
    /// The session has no refresh token.
    NoRefreshToken,
    /// The response names no user, or another one.
    WrongUser,
    /// A bug, or no random numbers.
    Internal,
    /// A call or a login failed.
    GenAuth(genauth::Error),
}

impl From<genauth::Error> for Failure {
    fn from(error: genauth::Error) -> Self {
        Self::GenAuth(error)
    }
}

impl From<NotKept> for Failure {
    fn from(reason: NotKept) -> Self {
        match reason {
            NotKept::Full => Self::TooManySessions,
            NotKept::NoRandom => Self::Internal,
        }
    }
}

impl Failure {
    /// Whether the user has to log in again. Other errors may pass, and `invalid_client` is fixed in
    /// the configuration.
    pub(crate) fn ends_session(&self) -> bool {
        matches!(self, Self::GenAuth(error) if error.oauth_code() == Some("invalid_grant"))
    }

    fn text(&self) -> (StatusCode, &'static str) {
        match self {
            Self::NoLogin => (StatusCode::BAD_REQUEST, "This login has expired."),
            Self::NoSession => (StatusCode::UNAUTHORIZED, "Your session has ended."),
            Self::TooManySessions => {
                (StatusCode::SERVICE_UNAVAILABLE, "Too many users are logged in.")
            }
            Self::CrossOrigin => {
                (StatusCode::FORBIDDEN, "The request came from another site.")
            }
            Self::NoRefreshToken => {
                (StatusCode::UNAUTHORIZED, "This session cannot be extended.")
            }
            Self::GenAuth(error) if error.oauth_code() == Some("access_denied") => {
                (StatusCode::FORBIDDEN, "You did not agree.")
            }
            Self::GenAuth(_) if self.ends_session() => {
                (StatusCode::BAD_REQUEST, "This login has expired.")
            }
            Self::GenAuth(error) if error.is_callback() => {
                (StatusCode::BAD_REQUEST, "This is not the response to your login.")
            }
            Self::GenAuth(error) if error.is_id_token() => {
                (StatusCode::FORBIDDEN, "This login cannot be trusted.")
            }
            Self::GenAuth(_) | Self::WrongUser => (
                StatusCode::BAD_GATEWAY,
                "GenAuth has not responded as expected. Try again later.",
            ),
            Self::Internal => {
                (StatusCode::INTERNAL_SERVER_ERROR, "Something went wrong.")
            }
        }
    }

    /// The details that the user may see. A link to the callback can contain any `error` and any
    /// `error_description`, so their text is not shown as if it were ours. Errors between the
    /// servers are for the operator.
    fn reason(&self) -> String {
        let Self::GenAuth(error) = self else { return String::new() };
        match error.oauth_code() {
            Some(code @ ("access_denied" | "invalid_grant")) => code.to_owned(),
            None if error.is_callback() || error.is_id_token() => error.to_string(),
            Some(_) | None => String::new(),
        }
    }
}

impl IntoResponse for Failure {
    fn into_response(self) -> Response {
        let (status, text) = self.text();
        match &self {
            // The error describes the problem and its fix, and contains no secret.
            Self::GenAuth(error) => eprintln!("{text} {error}"),
            _ => eprintln!("{text}"),
        }
        (status, Html(pages::failure(text, &self.reason()))).into_response()
    }
}
