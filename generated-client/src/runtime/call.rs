//! A call on its way.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::header::{
    self, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue,
};
use http::{HeaderMap, Method, Request};

use super::attempts;
use super::codec::{Record, Slot};
use super::core::Core;
use super::envelope;
use super::error::Error;
use super::exchange::Answer;
use super::failure::{Failure, Kind};
use super::operation::{Credential, Operation};
use super::options::Problems;
use super::pages::{Items, Pages};
use super::redact::Secrets;
use super::request::Prepared;
use super::response::Response;
use super::retry::Retry;
use super::secret::Secret;
use super::transport::BoxFuture;

/// Headers that say who calls, or that belong to the connection.
const OWNED: [HeaderName; 11] = [
    AUTHORIZATION,
    header::PROXY_AUTHORIZATION,
    CONTENT_TYPE,
    CONTENT_LENGTH,
    header::HOST,
    header::CONNECTION,
    header::TRANSFER_ENCODING,
    header::TE,
    header::TRAILER,
    header::UPGRADE,
    header::EXPECT,
];

/// Some proxies refuse these methods without a length.
const NEED_LENGTH: [Method; 3] = [Method::POST, Method::PUT, Method::PATCH];

/// A call that is sent when it is awaited.
///
/// It must be awaited in a Tokio runtime with timers enabled, as `#[tokio::main]` has. To drop it
/// before it is done gives it up; the server may have received it all the same. Without async,
/// `call.wait()` of the feature `blocking` stands in for `.await`.
///
/// `T` is the data of the answer. A call with an `I` answers a page of a long list of `I`: awaited
/// it gets one page, and [`items`](Self::items) or [`pages`](Self::pages) go through all of them.
///
/// ```no_run
/// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
/// use std::time::Duration;
///
/// use genauth::Retry;
/// use genauth::management::GetUserDto;
///
/// let user = client
///     .get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901"))
///     .timeout(Duration::from_secs(2))
///     .retry(Retry::never())
///     .await?;
/// println!("{:?}", user.data.email);
/// # Ok(())
/// # }
/// ```
#[must_use = "a call is sent when it is awaited"]
pub struct Call<T, I = Unpaged> {
    pub(crate) pending: Box<Pending>,
    /// Takes the entries out of a page.
    pub(crate) items: fn(T) -> Vec<I>,
}

/// What a [`Call`] lists that answers no list: nothing.
#[derive(Clone, Copy, Debug)]
pub enum Unpaged {}

/// Calls of any kind.
impl<T, I> Call<T, I> {
    /// Limits the whole call to `limit` instead of the client's total timeout. Each attempt stays
    /// limited by the client's attempt timeout. Zero is an error when the call is awaited.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.pending.timeout = Some(limit);
        if limit.is_zero() {
            self.pending.refuse("the timeout of the call is zero".to_owned());
        }
        self
    }

    /// Sends a header of your own; the same name again replaces it.
    ///
    /// A name or value that is none, and a header that the client sets itself or that belongs to
    /// the connection (`authorization`, `x-authing-app-id`, `host`, ...), are an error when the
    /// call is awaited: credentials are options of the client. The value is hidden from errors if
    /// it is [marked as sensitive](HeaderValue::set_sensitive).
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.pending.add_header(name.try_into().ok(), value.try_into().ok());
        self
    }

    /// How often this call is sent again, instead of as the client is told.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.pending.retry = Some(retry);
        self
    }

    /// Says whether sending this call twice does what sending it once does, instead of what the
    /// API describes. Only a call of which this is true is sent again after it may have reached
    /// the server.
    pub fn idempotency(mut self, idempotent: bool) -> Self {
        self.pending.idempotent = Some(idempotent);
        self
    }

    /// The access token of the user this call is made for, instead of the client's.
    ///
    /// A token that cannot stand in a header, and an operation that is not made for a user, are an
    /// error when the call is awaited.
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        let pending = &mut *self.pending;
        let mut problems = Problems::default();
        pending.user = problems.token("access_token", "", &token.into());
        let users = [Credential::User, Credential::UserBearer];
        if !pending.operation.credentials.iter().any(|it| users.contains(it)) {
            problems.add("`access_token` is given, but it is not made for a user");
        }
        if let Some(problem) = problems.0.pop() {
            pending.refuse(problem);
        }
        self
    }
}

/// Calls that answer a page of a long list.
impl<T: Slot + 'static, I: Slot> Call<T, I> {
    /// All entries of the list, from page to page, as a [`Stream`](futures_core::Stream): see
    /// [`Items`].
    pub fn items(self) -> Items<T, I> {
        let items = self.items;
        Items::new(self.pages(), items)
    }

    /// All pages of the list, as a [`Stream`](futures_core::Stream): see [`Pages`].
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.pending)
    }

    /// As many pages as [`items`](Self::items) and [`pages`](Self::pages) ask for at most: 100,000
    /// unless it is set. A list that goes on after them is an error. Zero is an error at once.
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pending.max_pages = pages;
        if pages == 0 {
            self.pending.refuse("`max_pages` of the call is zero".to_owned());
        }
        self
    }
}

impl<T: Slot + 'static, I> IntoFuture for Call<T, I> {
    type Output = Result<Response<T>, Error>;
    type IntoFuture = BoxFuture<'static, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        send(self.pending)
    }
}

/// Sends a call and reads its data.
pub(crate) fn send<T: Slot + 'static>(
    pending: Box<Pending>,
) -> BoxFuture<'static, Result<Response<T>, Error>> {
    Box::pin(async move {
        let envelope = pending.operation.envelope;
        let mut data = T::blank();
        let mut read = |answer: &Answer| {
            // An earlier answer may have left something in it.
            data = T::blank();
            envelope::read(answer, envelope, &mut data)
        };
        let response = attempts::run(pending, &mut read).await?;
        Ok(response.map(|()| data))
    })
}

impl<T, I> fmt::Debug for Call<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Pending {
            operation,
            headers,
            timeout,
            retry,
            ..
        } = &*self.pending;
        f.debug_struct("Call")
            .field("operation", &operation.name)
            .field("method", &operation.method)
            .field("path", &operation.path)
            .field("idempotent", &self.pending.is_idempotent())
            .field("headers", &headers.keys().collect::<Vec<_>>())
            .field("timeout", timeout)
            .field("retry", retry)
            .finish_non_exhaustive()
    }
}

/// A call without the type of its data.
#[derive(Clone)]
pub(crate) struct Pending {
    pub(crate) core: Arc<Core>,
    pub(crate) operation: &'static Operation,
    pub(crate) prepared: Result<Prepared, String>,
    /// What `prepared` was made from, where other pages can be asked for.
    pub(crate) request: Option<Arc<dyn Record + Sync>>,
    /// As many pages as are asked for.
    pub(crate) max_pages: usize,
    pub(crate) headers: HeaderMap,
    pub(crate) timeout: Option<Duration>,
    /// Instead of the client's.
    pub(crate) retry: Option<Retry>,
    /// Instead of what the API describes.
    pub(crate) idempotent: Option<bool>,
    /// Instead of the client's user.
    pub(crate) user: Option<HeaderValue>,
}

impl Pending {
    /// Keeps the first thing that is wrong.
    pub(crate) fn refuse(&mut self, problem: String) {
        if self.prepared.is_ok() {
            self.prepared = Err(problem);
        }
    }

    fn add_header(&mut self, name: Option<HeaderName>, value: Option<HeaderValue>) {
        let Some(name) = name else {
            return self.refuse("a header has an impossible name".to_owned());
        };
        let Some(value) = value else {
            return self.refuse(format!("header `{name}` has an impossible value"));
        };
        let app_id =
            name.as_str().starts_with("x-") && name.as_str().ends_with("-app-id");
        let is_owned = OWNED.contains(&name) || self.core.owns(&name);
        if app_id || is_owned || self.core.headers.contains_key(&name) {
            return self.refuse(format!("header `{name}` is set by the client"));
        }
        self.headers.insert(name, value);
    }

    /// What must not be shown, as far as it is known before the request is written.
    pub(crate) fn secrets(&self) -> Secrets {
        let mut secrets = self.core.secrets.clone();
        let sensitive = self.headers.values().filter(|value| value.is_sensitive());
        for value in sensitive.chain(&self.user) {
            secrets.add(&String::from_utf8_lossy(value.as_bytes()));
        }
        secrets
    }

    /// Whether sending it twice does what sending it once does.
    pub(crate) fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or(self.operation.idempotent)
    }

    /// How often it is sent again.
    pub(crate) fn retry(&self) -> Retry {
        self.retry.unwrap_or(self.core.retry)
    }

    /// One attempt, without what says who calls.
    pub(crate) fn request(
        &self,
        prepared: &Prepared,
    ) -> Result<Request<Bytes>, Failure> {
        let Self {
            core, operation, ..
        } = self;
        let mut headers = core.headers.clone();
        let (content_type, body) = prepared.body.clone().unzip();
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        } else if NEED_LENGTH.contains(&operation.method) {
            headers.insert(CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        if let Some(value) = &prepared.authorization {
            headers.insert(AUTHORIZATION, value.clone());
        }
        headers.extend(self.headers.clone());

        let mut request = Request::builder()
            .method(operation.method.clone())
            .uri(format!("{}{}", core.base, prepared.target))
            .body(body.unwrap_or_default())
            .map_err(|error| Kind::Request(error.to_string()))?;
        *request.headers_mut() = headers;
        Ok(request)
    }
}
