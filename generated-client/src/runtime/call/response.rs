//! The response of a successful call.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::runtime::error::redact::Secrets;

/// The response of a successful call: the data and its envelope.
///
/// ```no_run
/// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
/// use genauth::management::GetUserDto;
///
/// let response = client.get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901")).await?;
/// if !response.filled.is_empty() {
///     println!("the server omitted {:?}", response.filled);
/// }
/// let user = response.into_data();
/// println!("{:?}", user.email);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The `statusCode` of the envelope, which is 200, or the HTTP status if the operation has no
    /// envelope.
    pub status_code: i64,
    /// The server's human-readable message. Empty if there is none. Secrets of the request are
    /// hidden.
    pub message: String,
    /// The `apiCode` of the envelope. If present in a response, it is not an error.
    pub api_code: Option<i64>,
    /// The ID that the server assigned to the request. Most successful responses have none.
    pub request_id: Option<String>,
    /// The response data.
    pub data: T,
    /// The JSON paths of required fields that the server omitted or sent as null, such as
    /// `data.list[3].status`.
    ///
    /// They have a default value in the data: an empty text or list, `0`, or `false`. Secrets are
    /// never filled in; a missing one is an error.
    pub filled: Vec<String>,
    /// The HTTP status, which can differ from `status_code`.
    pub http_status: StatusCode,
    /// The HTTP headers. `Debug` shows only their names.
    pub headers: HeaderMap,
}

impl<T> Response<T> {
    /// Returns the server's texts around the data.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let texts = self.request_id.iter().chain(&self.filled).map(String::as_str);
        texts.chain([self.message.as_str()])
    }

    /// Hides secrets in the texts around the data.
    pub(crate) fn scrub(&mut self, secrets: &Secrets) {
        let texts = self.request_id.iter_mut().chain(&mut self.filled);
        for text in texts.chain([&mut self.message]) {
            *text = secrets.scrub(text);
        }
    }

    /// Returns the data without the envelope.
    pub fn into_data(self) -> T {
        self.data
    }

    /// Converts the data and keeps the envelope.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetUserDto;
    ///
    /// let user = client.get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901")).await?;
    /// let email = user.map(|user| user.email);
    /// println!("{:?} ({:?})", email.data, email.request_id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Response<U> {
        Response {
            status_code: self.status_code,
            message: self.message,
            api_code: self.api_code,
            request_id: self.request_id,
            data: change(self.data),
            filled: self.filled,
            http_status: self.http_status,
            headers: self.headers,
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status_code", &self.status_code)
            .field("message", &self.message)
            .field("api_code", &self.api_code)
            .field("request_id", &self.request_id)
            .field("data", &self.data)
            .field("filled", &self.filled)
            .field("http_status", &self.http_status)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .finish()
    }
}
