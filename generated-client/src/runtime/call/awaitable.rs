//! A call before it is sent.

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

/// A call, which is sent when it is awaited.
///
/// Await it in a Tokio runtime with timers enabled, such as that of `#[tokio::main]`. Dropping it
/// before it is complete cancels it, but the server may have received the request. In blocking
/// code, use `call.wait()` of the feature `blocking` instead of `.await`.
///
/// `T` is the type of the response data. A paginated call also has the type `I` of its items:
/// awaiting it returns one page, and [`items`](Self::items) and [`pages`](Self::pages) stream the
/// complete list.
///
/// The methods below override the options of the client for this call.
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
#[must_use = "calls do nothing unless awaited"]
pub struct Call<T, I = Unpaged> {
    pending: Box<Pending>,
    /// Takes the items out of a page.
    items: fn(T) -> Vec<I>,
}

/// Marker for calls that are not paginated.
#[derive(Clone, Copy, Debug)]
pub enum Unpaged {}

impl<T> Call<T> {
    /// Prepares a call. Errors in the request are reported when it is awaited.
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

/// # Options
impl<T, I> Call<T, I> {
    /// Prepares a paginated call. `items` takes the items out of a page.
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

    /// Returns the operation of the call.
    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) fn operation(&self) -> &'static Operation {
        self.pending.operation
    }

    /// Makes the call fail with this error when it is awaited.
    #[allow(dead_code, reason = "features decide whether it is used")]
    pub(crate) fn refuse(mut self, problem: String) -> Self {
        self.pending.refuse(problem);
        self
    }

    /// Returns the same call without decoding its response.
    #[cfg(test)]
    pub(crate) fn unread(self) -> Call<()> {
        Call {
            pending: self.pending,
            items: |()| Vec::new(),
        }
    }

    /// Overrides the client's total timeout for this call. Each attempt is still limited by the
    /// client's attempt timeout. A timeout of zero is an error when the call is awaited.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.pending.timeout = Some(limit);
        if limit.is_zero() {
            self.pending.refuse("`timeout` must not be zero".to_owned());
        }
        self
    }

    /// Adds a request header, replacing an earlier one of the same name.
    ///
    /// Awaiting the call returns [`Error::is_config`] if the name or the value is invalid, or if
    /// the client sets the header itself, as it does for credentials and for headers of the
    /// connection (`authorization`, `x-authing-app-id`, `host`, and others). A value that is
    /// [marked as sensitive](HeaderValue::set_sensitive) is hidden from errors.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetUserDto;
    ///
    /// let user = client
    ///     .get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901"))
    ///     .header("x-request-id", "934108e5-9fbf-4d24-8da1-c330328abd6c")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn header<N, V>(mut self, name: N, value: V) -> Self
    where
        N: TryInto<HeaderName>,
        V: TryInto<HeaderValue>,
    {
        self.pending.add_header(name.try_into().ok(), value.try_into().ok());
        self
    }

    /// Overrides the client's retry policy for this call.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.pending.retry = Some(retry);
        self
    }

    /// Overrides whether the API describes the operation as idempotent (RFC 9110, section 9.2.2),
    /// that is, whether a repeated call takes effect only once.
    ///
    /// Only idempotent calls are retried after a request may have reached the server.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::CreateGroupReqDto;
    ///
    /// // This program tolerates a duplicate group, so the call may be retried.
    /// let group = client
    ///     .create_group(CreateGroupReqDto::new("developers", "Developers", "", "static"))
    ///     .idempotency(true)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn idempotency(mut self, idempotent: bool) -> Self {
        self.pending.idempotent = Some(idempotent);
        self
    }

    /// Overrides the client's access token of the signed-in user for this call.
    ///
    /// Awaiting the call returns [`Error::is_config`] if the token contains characters that a
    /// header cannot have, or if the operation is not called for a user.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::authentication::AuthenticationClient) -> Result<(), genauth::Error> {
    /// use genauth::authentication::GetProfileDto;
    ///
    /// let profile = client
    ///     .get_profile(GetProfileDto::new())
    ///     .access_token("the access token of the user")
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn access_token(mut self, token: impl Into<Secret>) -> Self {
        let pending = &mut *self.pending;
        let mut problems = Problems::default();
        pending.user = problems.token("access_token", "", &token.into());
        let users = [Credential::User, Credential::UserBearer];
        if !pending.operation.credentials.iter().any(|it| users.contains(it)) {
            problems.add(
                "`access_token` is set, but this operation is not called for a user",
            );
        }
        if let Some(problem) = problems.0.pop() {
            pending.refuse(problem);
        }
        self
    }
}

/// # Pagination
impl<T: Slot + 'static, I: Slot> Call<T, I> {
    /// Returns a [`Stream`](futures_core::Stream) of all items of the list. See [`Items`] for an
    /// example.
    pub fn items(self) -> Items<T, I> {
        let items = self.items;
        Items::new(self.pages(), items)
    }

    /// Returns a [`Stream`](futures_core::Stream) of all pages of the list. See [`Pages`] for an
    /// example.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.pending)
    }

    /// Sets the maximum number of pages that [`items`](Self::items) and [`pages`](Self::pages)
    /// request. Default: 100,000.
    ///
    /// A list with more pages is an error. A maximum of zero is an error when the first page is
    /// requested.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::ListUsersRequestDto;
    ///
    /// let mut users = client.list_users(ListUsersRequestDto::new()).max_pages(10).items();
    /// while let Some(user) = users.next().await {
    ///     println!("{}", user?.user_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn max_pages(mut self, pages: usize) -> Self {
        self.pending.max_pages = pages;
        if pages == 0 {
            self.pending.refuse("`max_pages` must not be zero".to_owned());
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
