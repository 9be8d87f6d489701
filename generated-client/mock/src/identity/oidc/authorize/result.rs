//! Sends the result of an authorization request to the redirect URI.

use http::StatusCode;

use super::super::{page, uri};
use super::details::{Invalid, Returns};
use crate::call::{Incoming, Outcome, Reply};
use crate::world::World;

/// What the paths of pages start with that hand a result to the browser.
pub(crate) const RESULTS: &str = "/oidc/auth/";

/// Lifetime of such a page, in seconds.
const LIFETIME: i64 = 60;

/// How a result is sent: `response_mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Query,
    Fragment,
    FormPost,
    WebMessage,
}

impl Mode {
    /// Reads a mode. Tokens never become part of a query, which servers log (OAuth 2.0 Multiple
    /// Response Type Encoding Practices, section 3).
    pub(super) fn of(text: Option<&str>, returns: Returns) -> Result<Self, String> {
        match text {
            None if returns.has_tokens() => Ok(Self::Fragment),
            None => Ok(Self::Query),
            Some("query") if returns.has_tokens() => {
                Err("`response_mode` `query` cannot send tokens".to_owned())
            }
            Some("query") => Ok(Self::Query),
            Some("fragment") => Ok(Self::Fragment),
            Some("form_post") => Ok(Self::FormPost),
            Some("web_message") => Ok(Self::WebMessage),
            Some(other) => Err(format!("unsupported `response_mode` `{other}`")),
        }
    }
}

/// Where the result of a request is sent, and how.
pub(super) struct Target {
    pub(super) redirect_uri: String,
    pub(super) mode: Mode,
    pub(super) state: Option<String>,
    pub(super) issuer: String,
}

impl Target {
    /// Sends an error.
    pub(super) fn fail(&self, world: &mut World, invalid: Invalid) -> Outcome {
        let error = [
            ("error", invalid.error.to_owned()),
            ("error_description", invalid.message),
        ];
        self.send(world, error.to_vec(), Vec::new())
    }

    /// Sends parameters, with the `state` of the request and the issuer (RFC 9207).
    pub(super) fn send(
        &self,
        world: &mut World,
        mut parameters: Vec<(&str, String)>,
        cookies: Vec<String>,
    ) -> Outcome {
        parameters.extend(self.state.clone().map(|state| ("state", state)));
        parameters.push(("iss", self.issuer.clone()));
        let uri = &self.redirect_uri;
        let page = match self.mode {
            Mode::Query => {
                return Ok(Reply::Redirect(uri::with_query(uri, &parameters), cookies));
            }
            Mode::Fragment => {
                return Ok(Reply::Redirect(
                    uri::with_fragment(uri, &parameters),
                    cookies,
                ));
            }
            Mode::FormPost => page::form_post(uri, &parameters),
            Mode::WebMessage => page::web_message(uri::origin(uri), &parameters),
        };
        if cookies.is_empty() {
            return Ok(Reply::Html(StatusCode::OK, page));
        }
        // Only redirects set cookies, so the page gets a URL of its own.
        let (key, now) = (world.random.alphanumeric(32), world.clock.seconds());
        world.identity.issued.pages.insert(&key, page, now + LIFETIME, now);
        Ok(Reply::Redirect(format!("{RESULTS}{key}"), cookies))
    }
}

/// Serves a page that hands a result to the browser. It can be fetched once.
pub(crate) fn serve(world: &mut World, incoming: &Incoming) -> Outcome {
    let key = incoming.path.strip_prefix(RESULTS).unwrap_or_default();
    let page = world.identity.issued.pages.take(key, world.clock.seconds());
    Ok(match page {
        Some(page) => Reply::Html(StatusCode::OK, page),
        None => {
            let message = "the result was already sent, or has expired; sign in again";
            Reply::Html(StatusCode::NOT_FOUND, page::error(message))
        }
    })
}
