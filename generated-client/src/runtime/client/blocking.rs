//! Blocking calls.
//!
//! The future of a call is polled on the waiting thread. Connections and timers belong to one
//! runtime on a background thread, so that connections outlive the calls.

use std::pin::{Pin, pin};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};
use std::{future, io};

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};
use tokio::task::unconstrained;

use crate::runtime::call::awaitable::Call;
use crate::runtime::call::pages::{Items, Pages};
use crate::runtime::call::response::Response;
use crate::runtime::codec::Slot;
use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::Kind;
use crate::runtime::error::redact::Secrets;

/// Blocks the current thread until a call, or any other awaitable of this crate, is complete.
///
/// It can be called on any thread and needs no runtime: all threads of the process share one, which
/// the first call starts on a background thread. That thread does not keep the process from
/// exiting. The timeouts of the call apply.
///
/// In async code, use `.await` instead. This function does not panic there, but it blocks the
/// thread and every task of its runtime that needs that thread. If one of them drives a connection
/// that this client opened with `.await`, the call waits until its timeout.
///
/// # Errors
/// Returns the error of the call, or [`Error::is_config`] if the background thread cannot be
/// started.
///
/// # Example
///
/// ```no_run
/// use genauth::authentication::{AuthenticationClient, GetProfileDto};
/// use genauth::blocking::wait;
///
/// fn main() -> Result<(), genauth::Error> {
///     let client = AuthenticationClient::builder()
///         .app_id("64f0c1d2e3a4b5c6d7e8f901")
///         .app_host("https://example.genauth.ai")
///         .access_token("...")
///         .build()?;
///     let profile = wait(client.get_profile(GetProfileDto::new()))?;
///     println!("{:?}", profile.data);
///     Ok(())
/// }
/// ```
pub fn wait<T>(call: impl IntoFuture<Output = Result<T, Error>>) -> Result<T, Error> {
    let runtime = runtime()?;
    let _context = runtime.enter();
    // Without it, the cooperative budget of a surrounding task could keep the future pending
    // forever.
    block_on(unconstrained(call.into_future()))
}

/// Returns the runtime that all threads share.
fn runtime() -> Result<Handle, Error> {
    static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);

    let mut shared = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*shared {
        return Ok(runtime.clone());
    }
    let runtime = start().map_err(|error| {
        let problem = "cannot start the thread for blocking calls".to_owned();
        let failure = Failure::from(Kind::Request(problem)).because(error.into());
        failure.finish(None, &Secrets::default())
    })?;
    Ok(shared.insert(runtime).clone())
}

/// Starts the thread that drives connections and timers until the process exits.
fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let serve = move || runtime.block_on(future::pending::<()>());
    thread::Builder::new().name("genauth".to_owned()).spawn(serve)?;
    Ok(handle)
}

/// Polls a future on this thread, which sleeps between polls.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let sleeper = Arc::new(Sleeper {
        thread: thread::current(),
        is_woken: AtomicBool::new(false),
    });
    let waker = Waker::from(Arc::clone(&sleeper));
    let mut context = Context::from_waker(&waker);
    loop {
        if let Poll::Ready(output) = future.as_mut().poll(&mut context) {
            return output;
        }
        while !sleeper.is_woken.swap(false, Ordering::Acquire) {
            thread::park();
        }
    }
}

/// A waiting thread. The flag distinguishes its own wakeups from other unparks.
struct Sleeper {
    thread: Thread,
    is_woken: AtomicBool,
}

impl Wake for Sleeper {
    fn wake(self: Arc<Self>) {
        self.is_woken.store(true, Ordering::Release);
        self.thread.unpark();
    }
}

impl<T: Slot + 'static, I> Call<T, I> {
    /// Sends the call and blocks until it is complete. Requires the feature `blocking`. See
    /// [`wait`](crate::blocking::wait).
    ///
    /// # Errors
    /// Returns the error of the call.
    ///
    /// ```no_run
    /// # fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::management::GetUserDto;
    ///
    /// let user = client.get_user(GetUserDto::new("64f0c1d2e3a4b5c6d7e8f901")).wait()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn wait(self) -> Result<Response<T>, Error> {
        wait(self)
    }
}

impl<T: Slot + 'static> Pages<T> {
    /// Returns a blocking iterator over the pages. Requires the feature `blocking`.
    pub fn wait(self) -> Waiting<Self> {
        Waiting::new(self)
    }
}

impl<T: Slot + 'static, I> Items<T, I> {
    /// Returns a blocking iterator over the items. Requires the feature `blocking`. See [`Waiting`]
    /// for an example.
    pub fn wait(self) -> Waiting<Self> {
        Waiting::new(self)
    }
}

/// A blocking iterator over the pages or the items of a list. See [`wait`].
///
/// Like the stream, it ends after an error.
///
/// # Example
///
/// ```no_run
/// use genauth::management::{ListUsersRequestDto, ManagementClient};
///
/// fn print_users(client: &ManagementClient) -> Result<(), genauth::Error> {
///     for user in client.list_users(ListUsersRequestDto::new()).items().wait() {
///         println!("{}", user?.user_id);
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug)]
#[must_use = "iterators are lazy and do nothing unless consumed"]
pub struct Waiting<S> {
    stream: S,
    has_failed: bool,
}

impl<S> Waiting<S> {
    fn new(stream: S) -> Self {
        Self {
            stream,
            has_failed: false,
        }
    }
}

impl<T: Slot + 'static> Waiting<Pages<T>> {
    /// Lets the iterator continue after an error. See [`Pages::resume`].
    pub fn resume(&mut self) {
        self.has_failed = false;
        self.stream.resume();
    }
}

impl<T: Slot + 'static, I> Waiting<Items<T, I>> {
    /// Lets the iterator continue after an error. See [`Items::resume`].
    pub fn resume(&mut self) {
        self.has_failed = false;
        self.stream.resume();
    }
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Waiting<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.has_failed {
            return None;
        }
        let stream = &mut self.stream;
        let next = wait(future::poll_fn(|context| {
            Pin::new(&mut *stream).poll_next(context).map(Option::transpose)
        }));
        self.has_failed = next.is_err();
        next.transpose()
    }
}
