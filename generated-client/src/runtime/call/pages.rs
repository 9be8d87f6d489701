//! Long lists as streams: of their pages, and of the entries on them.

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

/// The pages of a long list, each as the answer it came in. Made by [`Call::pages`].
///
/// It is a [`Stream`], and [`next`](Self::next) goes through it without any further crate. A page
/// is asked for when it is polled for, and not before; each is a call of its own, with the
/// timeouts, the retries and the headers of the [`Call`]. To drop the stream gives up the call that
/// is on its way. It is polled in a Tokio runtime with timers enabled, and is `Send` and `Unpin`.
///
/// # Where it begins and ends
///
/// It begins at the page, or the cursor, that the request names, or else at the beginning. The
/// limit of the request is how many entries a page has; if that is not set it is the most that is
/// documented, mostly 50.
///
/// It ends at a page without entries, which is not given out; when as many entries have come as the
/// server counts in total; or when there is no next cursor. A short page is not taken for the last
/// one. If entries are added or removed meanwhile, one may come twice or not at all, as with any
/// list that is numbered by pages.
///
/// # Errors
///
/// Those of a call. Beside that, it is an error if a page comes that came before, for a server that
/// repeats itself has no end, and if the list goes on after [`max_pages`](crate::Call::max_pages).
///
/// The stream ends with an error. It can be [resumed](Self::resume).
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
#[must_use = "a stream does nothing unless it is polled"]
pub struct Pages<T> {
    /// The call for every page, but for where that begins.
    pending: Box<Pending>,
    /// The position in the list; `None` at its end.
    walk: Option<Walk>,
    /// How many pages were asked for.
    asked: usize,
    /// Whether an error was given out, after which nothing more is asked for.
    has_failed: bool,
    /// The page that is on its way.
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

    /// The next page; `None` at the end and after an error.
    ///
    /// To drop the future before it is done loses nothing: the next one goes on waiting for the same
    /// page.
    pub async fn next(&mut self) -> Option<Result<Response<T>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// After an error, lets the stream go on: it asks again for the page that failed. At any other
    /// time it does nothing.
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

    /// The call for the next page, unless there is none.
    fn ask(&mut self) -> Option<Result<Box<Pending>, Error>> {
        let walk = self.walk.as_ref().filter(|_| !self.has_failed)?;
        if self.asked >= self.pending.max_pages && self.pending.prepared.is_ok() {
            let most = self.pending.max_pages;
            return Some(Err(self.error(format!(
                "it goes on after {most} pages; `max_pages` of the call allows more"
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

    /// Gives out a page that came, unless it is none.
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

/// The entries of a long list, page after page. Made by [`Call::items`].
///
/// It is a [`Stream`], and [`next`](Self::next) goes through it without any further crate. Where it
/// begins and ends, and what is an error, is as for [`Pages`]; the entries of a page are given out
/// before the next page is asked for.
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
#[must_use = "a stream does nothing unless it is polled"]
pub struct Items<T, I> {
    pages: Pages<T>,
    take: fn(T) -> Vec<I>,
    /// What is left of the last page.
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

    /// The next entry; `None` at the end and after an error.
    ///
    /// To drop the future before it is done loses nothing.
    pub async fn next(&mut self) -> Option<Result<I, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// After an error, lets the stream go on: it asks again for the page that failed. At any other
    /// time it does nothing.
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

/// Nothing in it is polled in place.
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
