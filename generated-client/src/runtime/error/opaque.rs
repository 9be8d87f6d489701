//! The one error type.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};

use super::inner::{Inner, Kind};

/// Why a call, or the building of a client, failed.
///
/// The predicates say what to do about it and the accessors give the details. It prints on one
/// line; neither that, nor `Debug`, nor a [source](std::error::Error::source) shows a secret of
/// the client or of the request, or the URL.
///
/// The server says most errors in the body of an answer with HTTP status 200, so the predicates
/// named after a status look at the `statusCode` of the body as well as at the HTTP status.
///
/// Cloning is cheap: everyone who waits for the same call gets the same error.
///
/// ```
/// fn status(error: &genauth::Error) -> u16 {
///     match error {
///         error if error.is_unauthorized() => 401,
///         error if error.is_not_found() => 404,
///         error if error.is_throttled() || error.is_timeout() => 503,
///         _ => 500, // log it: operation, codes and request id are in its text, and no secret
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error(Arc<Inner>);

/// # What is known of it
impl Error {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    pub(crate) fn inner(&self) -> &Arc<Inner> {
        &self.0
    }

    /// What happened, even if it happened to the request for the token that the call needs.
    fn kind(&self) -> &Kind {
        let mut kind = &self.0.kind;
        while let Kind::NoToken(cause) = kind {
            kind = &cause.kind;
        }
        kind
    }

    /// The documented name of the operation; `None` if no call was made.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// The HTTP status of the answer, if there was one.
    #[must_use]
    pub fn http_status(&self) -> Option<StatusCode> {
        self.0.http_status
    }

    /// The `statusCode` in the body of the answer.
    pub(crate) fn status_code_raw(&self) -> Option<i64> {
        self.0.status_code
    }

    /// The `apiCode` in the body of the answer.
    pub(crate) fn api_code_raw(&self) -> Option<i64> {
        self.0.api_code
    }

    /// What the server says, for people: on one line, cut if very long, and with `[hidden]` in the
    /// place of secrets that it repeats.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// The code of an error of OAuth 2.0 and OpenID Connect, such as `invalid_grant` from the token
    /// endpoint or `access_denied` in a callback. Its description is the [`message`](Self::message).
    #[must_use]
    pub fn oauth_code(&self) -> Option<&str> {
        self.0.oauth_code.as_deref()
    }

    /// The server's id of the call, to quote when asking for support.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// How long the server asks to wait before another try, counted from when the answer came.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// How many attempts were begun: 0 if nothing was sent because the request is wrong, more than 1
    /// if the call was [sent again](crate::Retry).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// The JSON path of what could not be read, such as `data.list[3].status`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode(error) if !error.path.is_empty() => Some(&error.path),
            _ => None,
        }
    }

    /// The whole body of an answer that is an error or cannot be read. Some errors carry data that
    /// is needed to go on. It is never printed, since it may hold secrets.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// The `data` that came with a refusal, if there is some and it has the shape of `T`: any
    /// `Deserialize`, such as a DTO, a struct of yours, or [`JsonObject`](crate::JsonObject).
    ///
    /// A sign-in that needs another step is an error whose data says how to go on, for example
    /// with a token for the second factor:
    ///
    /// ```
    /// # fn step(error: &genauth::Error) -> Option<()> {
    /// use genauth::{ApiCode, JsonObject};
    ///
    /// if error.api_code() == Some(ApiCode::MfaRequiredByUser) {
    ///     let data: JsonObject = error.data()?;
    ///     let token = data.get("mfaToken")?.as_str()?;
    /// #   let _ = token;
    /// }
    /// # Some(())
    /// # }
    /// ```
    #[must_use]
    pub fn data<T: serde::de::DeserializeOwned>(&self) -> Option<T> {
        if !self.is_api() {
            return None;
        }
        let mut body: Map<String, Value> = serde_json::from_slice(self.body()?).ok()?;
        serde_json::from_value(body.remove("data")?).ok()
    }
}

/// # What kind of failure it is
impl Error {
    /// Whether an option of the client or a value of the request is wrong. Nothing was sent.
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(self.0.kind, Kind::Options(_) | Kind::Request(_))
    }

    /// Whether the callback of a login does not answer that login, or says that it failed: begin
    /// the login anew. Nothing was sent.
    #[must_use]
    pub fn is_callback(&self) -> bool {
        matches!(self.0.kind, Kind::Callback(_))
    }

    /// Whether the tokens of a login were given out, but the ID token among them is not to be
    /// trusted, so that nobody is signed in. The [source](std::error::Error::source) is a
    /// `genauth::verify::VerifyError`, which says why.
    #[must_use]
    pub fn is_id_token(&self) -> bool {
        matches!(self.0.kind, Kind::IdToken(_))
    }

    /// Whether no connection could be made, in time or at all. Nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind().is_connect()
    }

    /// Whether a time limit ran out: of the connection, the attempt, or the call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), Kind::Timeout(..))
    }

    /// Whether the call succeeded as far as can be told, but its answer cannot be read.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_))
    }

    /// Whether the server refused or failed the call and said so in its envelope, or as OAuth 2.0
    /// has it.
    #[must_use]
    pub fn is_api(&self) -> bool {
        matches!(self.kind(), Kind::Api)
    }

    /// Status 401: nobody is logged in, or no longer.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// Status 403: no permission. A wrong password is also reported so.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// Status 404: there is no such thing.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// Status 409: a value is taken.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(409)
    }

    /// Status 429: too many calls. See [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.has_status(429)
    }

    /// A status from 500 to 599: the server failed.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.0.statuses().any(|status| (500..600).contains(&status))
    }

    /// Whether the server may have received one of the attempts and acted on it. If not, sending
    /// the call again is safe, whatever it does.
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent
    }

    /// Whether the call was not sent again only because the client's
    /// [`RetryBudget`](crate::RetryBudget) is exhausted: too many of its latest calls failed.
    #[must_use]
    pub fn is_retry_budget_exhausted(&self) -> bool {
        self.0.is_budget_exhausted
    }

    fn has_status(&self, wanted: i64) -> bool {
        self.0.statuses().any(|status| status == wanted)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut output = f.debug_struct("Error");
        output.field("description", &self.to_string());
        if let Some(wait) = self.retry_after() {
            output.field("retry_after", &wait);
        }
        if let Some(body) = self.body() {
            output.field("body_length", &body.len());
        }
        if let Some(source) = &self.0.source {
            output.field("source", source);
        }
        output.finish()
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}
