//! Paginated lists as streams of pages and of items.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;

use super::paging::{Next, Walk};
use super::pending::Pending;
use super::request::prepare;
use super::response::Response;
use super::send::send;
use crate::runtime::codec::{Slot, View};
use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::shared::transport::BoxFuture;

/// A stream of the pages of a list, created by [`Call::pages`].
///
/// It implements [`Stream`]; with its own [`next`](Self::next), no other crate is needed. Each page
/// is requested only when the stream is polled for it. It is a separate call with the timeouts, the
/// retries, and the headers of the original [`Call`]. Dropping the stream cancels a pending call.
/// Poll it in a Tokio runtime with timers enabled. It is `Send` and `Unpin`.
///
/// # Start and end
///
/// The stream starts at the page or the cursor of the request, or at the beginning of the list. The
/// page size is that of the request, or the documented maximum, which is usually 50.
///
/// The stream ends at an empty page, which it does not return; when it has received as many items
/// as the server's total; or when the server returns no next cursor. A short page is not assumed to
/// be the last one. If items are added or removed meanwhile, an item may be returned twice or not
/// at all, as with any pagination by page number.
///
/// # Errors
///
/// In addition to the errors of a call, it is an error if the server returns the same page twice,
/// because such a list may never end, or if the list has more pages than
/// [`max_pages`](crate::Call::max_pages).
///
/// The stream ends after an error, and can be [resumed](Self::resume).
///
/// # Example
///
/// ```no_run
/// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
/// use genauth::management::ListGroupsDto;
///
/// let mut pages = client.list_groups(ListGroupsDto::new()).pages();
/// while let Some(page) = pages.next().await {
///     let page = page?.data;
///     println!("{} of {} groups", page.list.len(), page.total_count);
/// }
/// # Ok(())
/// # }
/// ```
///
/// [`Call`]: crate::Call
/// [`Call::pages`]: crate::Call::pages
#[must_use = "streams do nothing unless polled"]
pub struct Pages<T> {
    /// The call for every page, except for the position in the list.
    pending: Box<Pending>,
    /// The position in the list. `None` at its end.
    walk: Option<Walk>,
    /// The number of pages that were requested.
    asked: usize,
    /// Whether an error was returned, after which no page is requested.
    has_failed: bool,
    /// The page that is being requested.
    coming: Option<BoxFuture<'static, Result<Response<T>, Error>>>,
}

impl<T: Slot + 'static> Pages<T> {
    pub(crate) fn new(pending: Box<Pending>) -> Self {
        let paging = pending.operation.paging.as_ref().zip(pending.request.as_ref());
        let walk =
            paging.map(|(paging, request)| Walk::new(paging, &View::Record(&**request)));
        Self {
            pending,
            walk,
            asked: 0,
            has_failed: false,
            coming: None,
        }
    }

    /// Returns the next page, or `None` at the end of the list and after an error.
    ///
    /// The future is cancel safe: if it is dropped, the next one waits for the same page.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Lets the stream continue after an error, by requesting the failed page again. Otherwise, it
    /// has no effect.
    ///
    /// ```no_run
    /// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use std::time::Duration;
    ///
    /// use genauth::management::ListGroupsDto;
    ///
    /// let mut pages = client.list_groups(ListGroupsDto::new()).pages();
    /// while let Some(page) = pages.next().await {
    ///     match page {
    ///         Ok(page) => println!("{} groups", page.data.list.len()),
    ///         Err(error) if error.is_throttled() => {
    ///             let wait = error.retry_after().unwrap_or(Duration::from_secs(60));
    ///             tokio::time::sleep(wait).await;
    ///             pages.resume();
    ///         }
    ///         Err(error) => return Err(error),
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn resume(&mut self) {
        self.has_failed = false;
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<T>, Error>>> {
        let outcome = match &mut self.coming {
            Some(page) => ready!(page.as_mut().poll(context)),
            None => match self.ask() {
                None => return Poll::Ready(None),
                Some(Ok(call)) => {
                    self.coming = Some(send(call));
                    return self.poll(context);
                }
                Some(Err(error)) => Err(error),
            },
        };
        self.coming = None;
        let page = outcome.and_then(|page| self.take(page));
        self.has_failed = page.is_err();
        Poll::Ready(page.transpose())
    }

    /// Returns the call for the next page. `None` at the end.
    fn ask(&mut self) -> Option<Result<Box<Pending>, Error>> {
        let walk = self.walk.as_ref().filter(|_| !self.has_failed)?;
        if self.asked >= self.pending.max_pages && self.pending.prepared.is_ok() {
            let most = self.pending.max_pages;
            return Some(Err(self.error(format!(
                "the list has more than {most} pages: raise the limit with `max_pages`"
            ))));
        }
        self.asked += 1;
        let mut call = self.pending.clone();
        if call.prepared.is_ok() {
            let request = call.request.as_deref().map(|request| request as _);
            let application = call.core.credentials.application.as_deref();
            call.prepared =
                prepare(call.operation, request, application, &walk.changes());
        }
        Some(Ok(call))
    }

    /// Returns a received page, or `None` if it marks the end.
    fn take(&mut self, page: Response<T>) -> Result<Option<Response<T>>, Error> {
        let Some(walk) = &mut self.walk else { return Ok(None) };
        let next = walk.take(&page.data.view()).map_err(|it| self.error(it))?;
        if next != Next::Page {
            self.walk = None;
        }
        Ok((next != Next::Stop).then_some(page))
    }

    fn error(&self, problem: String) -> Error {
        let operation = Some(self.pending.operation.name);
        Failure::from(Kind::Paging(problem)).finish(operation, &self.pending.secrets())
    }
}

impl<T: Slot + 'static> Stream for Pages<T> {
    type Item = Result<Response<T>, Error>;

    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &self.pending.operation.name)
            .field("asked", &self.asked)
            .finish_non_exhaustive()
    }
}

/// A stream of the items of a list, created by [`Call::items`].
///
/// It implements [`Stream`]; with its own [`next`](Self::next), no other crate is needed. It
/// starts, ends, and fails like [`Pages`]. The next page is requested after all items of the
/// current one were returned.
///
/// # Example
///
/// ```no_run
/// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
/// use genauth::management::ListUsersRequestDto;
///
/// let mut users = client.list_users(ListUsersRequestDto::new()).items();
/// while let Some(user) = users.next().await {
///     println!("{}", user?.user_id);
/// }
/// # Ok(())
/// # }
/// ```
///
/// With the adapters of the crate `futures-util`:
///
/// ```no_run
/// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
/// use futures_util::TryStreamExt;
/// use genauth::management::{ListUsersRequestDto, UserDto};
///
/// let users = client.list_users(ListUsersRequestDto::new()).items();
/// let without_email: Vec<UserDto> = users
///     .try_filter(|user| std::future::ready(user.email.is_none()))
///     .try_collect()
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// [`Call::items`]: crate::Call::items
#[must_use = "streams do nothing unless polled"]
pub struct Items<T, I> {
    pages: Pages<T>,
    take: fn(T) -> Vec<I>,
    /// The remaining items of the current page.
    entries: vec::IntoIter<I>,
}

impl<T: Slot + 'static, I> Items<T, I> {
    pub(crate) fn new(pages: Pages<T>, take: fn(T) -> Vec<I>) -> Self {
        Self {
            pages,
            take,
            entries: Vec::new().into_iter(),
        }
    }

    /// Returns the next item, or `None` at the end of the list and after an error.
    ///
    /// The future is cancel safe: no item is lost if it is dropped.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Lets the stream continue after an error, by requesting the failed page again. Otherwise, it
    /// has no effect.
    ///
    /// See [`Pages::resume`] for an example.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<I, Error>>> {
        loop {
            if let Some(entry) = self.entries.next() {
                return Poll::Ready(Some(Ok(entry)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.entries = (self.take)(page.data).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

/// No field is pinned.
impl<T, I> Unpin for Items<T, I> {}

impl<T: Slot + 'static, I> Stream for Items<T, I> {
    type Item = Result<I, Error>;

    fn poll_next(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.entries.len(), None)
    }
}

impl<T, I> fmt::Debug for Items<T, I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items")
            .field("pages", &self.pages)
            .field("entries", &self.entries.len())
            .finish_non_exhaustive()
    }
}
