//! The answer to a call that succeeded.

use std::fmt;

use http::{HeaderMap, StatusCode};

use crate::runtime::error::redact::Secrets;

/// An answer: the data, and the envelope that it came in.
///
/// ```no_run
/// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
/// use genauth::management::GetUserDto;
///
/// let answer = client.get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901")).await?;
/// if !answer.filled.is_empty() {
///     println!("the server left out {:?}", answer.filled);
/// }
/// let user = answer.into_data();
/// println!("{:?}", user.email);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[non_exhaustive]
pub struct Response<T> {
    /// The `statusCode` of the envelope: 200. Where an operation has no envelope, the HTTP status.
    pub status_code: i64,
    /// What the server says, for people; empty if nothing. Secrets of the request are hidden.
    pub message: String,
    /// The `apiCode`. It can accompany a success and is no error then.
    pub api_code: Option<i64>,
    /// The server's id of the call, which most successes lack.
    pub request_id: Option<String>,
    /// The data.
    pub data: T,
    /// The JSON paths of what the documentation requires and the server left out or sent as null,
    /// such as `data.list[3].status`. The data has a blank there: an empty text or list, 0, `false`.
    /// A secret is never left blank; without it the call is an error.
    pub filled: Vec<String>,
    /// The HTTP status.
    pub http_status: StatusCode,
    /// The HTTP headers. `Debug` shows their names only.
    pub headers: HeaderMap,
}

impl<T> Response<T> {
    /// The texts of the server around the data.
    pub(crate) fn texts(&self) -> impl Iterator<Item = &str> {
        let texts = self.request_id.iter().chain(&self.filled).map(String::as_str);
        texts.chain([self.message.as_str()])
    }

    /// Hides secrets from the texts around the data.
    pub(crate) fn scrub(&mut self, secrets: &Secrets) {
        let texts = self.request_id.iter_mut().chain(&mut self.filled);
        for text in texts.chain([&mut self.message]) {
            *text = secrets.scrub(text);
        }
    }

    /// The data alone.
    pub fn into_data(self) -> T {
        self.data
    }

    /// The same answer with other data.
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
