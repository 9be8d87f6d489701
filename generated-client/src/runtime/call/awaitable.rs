//! A call on its way.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderName, HeaderValue};

use super::core::Core;
use super::pages::{Items, Pages};
use super::pending::Pending;
use super::response::Response;
use super::retry::Retry;
use super::send::send;
use crate::runtime::codec::{Record, Slot};
use crate::runtime::error::Error;
use crate::runtime::error::problems::Problems;
use crate::runtime::operation::{Credential, Operation};
use crate::shared::secret::Secret;
use crate::shared::transport::BoxFuture;

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
    pending: Box<Pending>,
    /// Takes the entries out of a page.
    items: fn(T) -> Vec<I>,
}

/// What a [`Call`] lists that answers no list: nothing.
#[derive(Clone, Copy, Debug)]
pub enum Unpaged {}

impl<T> Call<T> {
    /// Prepares a call. What is wrong with it is said when it is awaited.
    pub(crate) fn new(
        core: &Arc<Core>,
        operation: &'static Operation,
        request: Option<&dyn Record>,
    ) -> Self {
        Self {
            pending: Pending::new(core, operation, request),
            items: |_| Vec::new(),
        }
    }
}

/// Calls of any kind.
impl<T, I> Call<T, I> {
    /// Prepares a call that answers a page of a long list, whose entries are taken out by `items`.
    pub(crate) fn list(
        core: &Arc<Core>,
        operation: &'static Operation,
        request: Arc<dyn Record + Sync>,
        items: fn(T) -> Vec<I>,
    ) -> Self {
        let mut pending = Pending::new(core, operation, Some(&*request));
        pending.request = Some(request);
        Self { pending, items }
    }

    /// The operation that is called.
    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) fn operation(&self) -> &'static Operation {
        self.pending.operation
    }

    /// What is wrong with the request is said when the call is awaited.
    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) fn refuse(mut self, problem: String) -> Self {
        self.pending.refuse(problem);
        self
    }

    /// The same call, of whose answer nothing is read.
    #[cfg(test)]
    pub(crate) fn unread(self) -> Call<()> {
        Call {
            pending: self.pending,
            items: |()| Vec::new(),
        }
    }

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
