//! The error type of the crate.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;
use serde_json::{Map, Value};

use super::inner::{Inner, Kind};
use crate::shared::json::parse;

/// The error of a call, or of building a client.
///
/// The predicates, such as [`is_not_found`](Self::is_not_found), classify the error, and the
/// accessors return its details. `Display` prints all details on one line. `Display`, `Debug`, and
/// the [source](std::error::Error::source) never show the URL, or a secret of the client or of the
/// request.
///
/// The server reports most errors in the response body, with HTTP status 200. The predicates named
/// after a status therefore check the `statusCode` of the body as well as the HTTP status.
///
/// Cloning is cheap. Calls that wait for the same request, such as the one for a management token,
/// receive clones of the same error.
///
/// ```
/// fn status(error: &genauth::Error) -> u16 {
///     match error {
///         error if error.is_unauthorized() => 401,
///         error if error.is_not_found() => 404,
///         error if error.is_throttled() || error.is_timeout() => 503,
///         _ => 500, // Log the error: its text has the operation, the codes, and the request ID.
///     }
/// }
/// ```
#[derive(Clone)]
pub struct Error(Arc<Inner>);

/// # Details
impl Error {
    pub(crate) fn new(inner: Inner) -> Self {
        Self(Arc::new(inner))
    }

    pub(crate) fn inner(&self) -> &Arc<Inner> {
        &self.0
    }

    /// Returns the kind of the failure, or that of the management token request that caused it.
    fn kind(&self) -> &Kind {
        let mut kind = &self.0.kind;
        while let Kind::NoToken(cause) = kind {
            kind = &cause.kind;
        }
        kind
    }

    /// Returns the documented name of the operation, such as `getUser`, or `None` if no call was
    /// made.
    #[must_use]
    pub fn operation(&self) -> Option<&str> {
        self.0.operation
    }

    /// Returns the HTTP status of the response, or `None` if there was no response.
    #[must_use]
    pub fn http_status(&self) -> Option<StatusCode> {
        self.0.http_status
    }

    /// Returns the `statusCode` of the response body.
    pub(crate) fn status_code_raw(&self) -> Option<i64> {
        self.0.status_code
    }

    /// Returns the `apiCode` of the response body.
    pub(crate) fn api_code_raw(&self) -> Option<i64> {
        self.0.api_code
    }

    /// Returns the server's human-readable message.
    ///
    /// It is one line, cut after 500 characters, in which secrets of the client and of the request
    /// are replaced by `[hidden]`.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.message.as_deref()
    }

    /// Returns the error code of OAuth 2.0 (RFC 6749) or OpenID Connect, such as `invalid_grant`
    /// from the token endpoint or `access_denied` in a callback.
    ///
    /// Its `error_description` is available as [`message`](Self::message).
    ///
    /// ```
    /// /// Whether the user has to log in again.
    /// fn must_log_in(error: &genauth::Error) -> bool {
    ///     error.oauth_code() == Some("invalid_grant")
    /// }
    /// ```
    #[must_use]
    pub fn oauth_code(&self) -> Option<&str> {
        self.0.oauth_code.as_deref()
    }

    /// Returns the ID that the server assigned to the request. Include it in support requests.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns how long the server asks clients to wait before the next attempt (`Retry-After`, RFC
    /// 9110), counted from when the response arrived.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetUserDto;
    ///
    /// let outcome = client.get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901")).await;
    /// if let Some(wait) = outcome.err().and_then(|error| error.retry_after()) {
    ///     tokio::time::sleep(wait).await;
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// Returns the number of attempts that were started: 0 if the request was invalid and nothing
    /// was sent, and more than 1 if the call was [retried](crate::Retry).
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// Returns the JSON path of the part of the response that could not be decoded, such as
    /// `data.list[3].status`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match &self.0.kind {
            Kind::Decode(error) if !error.path.is_empty() => Some(&error.path),
            _ => None,
        }
    }

    /// Returns the complete body of a response that is an error or could not be decoded.
    ///
    /// Some errors carry data that is needed to continue; see [`data`](Self::data). The body is
    /// never printed, because it may contain secrets.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.0.body.as_deref()
    }

    /// Returns the `data` of an error response, deserialized as `T`: a DTO, a type of yours, or
    /// [`JsonObject`](crate::JsonObject).
    ///
    /// Returns `None` if the server did not report an error, or if the error has no `data` that
    /// deserializes as `T`.
    ///
    /// A sign-in that requires another step fails with an error whose data is needed for that step,
    /// such as the token for the second factor:
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
        let mut body: Map<String, Value> = parse(self.body()?)?;
        serde_json::from_value(body.get_mut("data")?.take()).ok()
    }
}

/// # Classification
impl Error {
    /// Returns whether an option of the client or a value of the request is invalid. Nothing was
    /// sent.
    ///
    /// ```
    /// use genauth::authentication::AuthenticationClient;
    ///
    /// let error = AuthenticationClient::builder().build().unwrap_err();
    /// assert!(error.is_config());
    /// assert!(error.to_string().contains("`app_id` is missing"));
    /// ```
    #[must_use]
    pub fn is_config(&self) -> bool {
        matches!(self.0.kind, Kind::Options(_) | Kind::Request(_))
    }

    /// Returns whether a login callback was rejected, because it belongs to another login or
    /// because it reports that the login failed. Start a new login.
    #[must_use]
    pub fn is_callback(&self) -> bool {
        matches!(self.0.kind, Kind::Callback(_))
    }

    /// Returns whether the server issued tokens for a login, but the ID token is missing or was
    /// rejected, so that no user is signed in.
    ///
    /// The [source](std::error::Error::source) is a `genauth::verify::VerifyError` with the reason.
    #[must_use]
    pub fn is_id_token(&self) -> bool {
        matches!(self.0.kind, Kind::IdToken(_))
    }

    /// Returns whether no connection was established, within the connect timeout or at all. The
    /// last attempt sent nothing; for earlier ones, see
    /// [`may_have_been_sent`](Self::may_have_been_sent).
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.kind().is_connect()
    }

    /// Returns whether a timeout expired: that of the connection, the queue, the attempt, or the
    /// call.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), Kind::Timeout(..))
    }

    /// Returns whether the response could not be decoded. The server may have executed the call.
    #[must_use]
    pub fn is_decode(&self) -> bool {
        matches!(self.0.kind, Kind::Decode(_))
    }

    /// Returns whether the server reported the error itself, in its envelope or as an OAuth 2.0
    /// error response.
    #[must_use]
    pub fn is_api(&self) -> bool {
        matches!(self.kind(), Kind::Api)
    }

    /// Returns whether the status is 401: the credentials are missing, invalid, or expired.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.has_status(401)
    }

    /// Returns whether the status is 403: the permission is missing. The server also reports a
    /// wrong password with this status.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.has_status(403)
    }

    /// Returns whether the status is 404: the resource does not exist.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.has_status(404)
    }

    /// Returns whether the status is 409: a value that must be unique is already in use.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.has_status(409)
    }

    /// Returns whether the status is 429: too many requests. See
    /// [`retry_after`](Self::retry_after).
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        self.has_status(429)
    }

    /// Returns whether the status is between 500 and 599: the server failed.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.0.statuses().any(|status| (500..600).contains(&status))
    }

    /// Returns whether the server may have received one of the attempts and acted on it. If not,
    /// the call can safely be repeated, even if its operation is not idempotent.
    ///
    /// ```
    /// /// Whether the call can be put back into a queue of jobs.
    /// fn can_repeat(error: &genauth::Error, idempotent: bool) -> bool {
    ///     !error.is_config() && (idempotent || !error.may_have_been_sent())
    /// }
    /// ```
    #[must_use]
    pub fn may_have_been_sent(&self) -> bool {
        self.0.may_have_been_sent
    }

    /// Returns whether the call was not retried only because the client's
    /// [`RetryBudget`](crate::RetryBudget) is exhausted: too many of its recent calls failed.
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
