//! Calls without async.
//!
//! The future of a call is polled on the thread that waits. Connections and timers belong to one
//! runtime on a thread of its own, which stays, so that connections live on from call to call.

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

/// Waits for a call, or for anything else of this crate that can be awaited.
///
/// It works on any thread, and needs no runtime. All threads of the process share one that is
/// started with the first call, on a thread of its own, and does not keep the process from ending.
/// The limits of time of the call hold.
///
/// In async code, `.await` instead. It does not panic there, but a thread stands still, with all that
/// its runtime has given it to do. If that is a connection which this client opened by `.await`, the
/// call gets no answer until its time limit.
///
/// # Errors
/// Those of the call. [`Error::is_config`] if the thread cannot be started.
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
    // Inside a task of another runtime, its budget could otherwise keep anything from being ready.
    block_on(unconstrained(call.into_future()))
}

/// The runtime that all threads share.
fn runtime() -> Result<Handle, Error> {
    static RUNTIME: Mutex<Option<Handle>> = Mutex::new(None);

    let mut shared = RUNTIME.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(runtime) = &*shared {
        return Ok(runtime.clone());
    }
    let runtime = start().map_err(|error| {
        let problem = "the thread for blocking calls cannot be started".to_owned();
        let failure = Failure::from(Kind::Request(problem)).because(error.into());
        failure.finish(None, &Secrets::default())
    })?;
    Ok(shared.insert(runtime).clone())
}

/// Starts a thread that serves connections and timers until the process ends.
fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let serve = move || runtime.block_on(future::pending::<()>());
    thread::Builder::new().name("genauth".to_owned()).spawn(serve)?;
    Ok(handle)
}

/// Polls a future on this thread, which sleeps in between.
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

/// A thread that waits. It can be unparked for other reasons, so the flag tells whether it was for
/// this one.
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
    /// Sends the call and waits for the answer, without async: see [`wait`](crate::blocking::wait).
    /// Needs the feature `blocking`.
    ///
    /// # Errors
    /// Those of the call.
    pub fn wait(self) -> Result<Response<T>, Error> {
        wait(self)
    }
}

impl<T: Slot + 'static> Pages<T> {
    /// The same pages without async, as an iterator. Needs the feature `blocking`.
    pub fn wait(self) -> Waiting<Self> {
        Waiting::new(self)
    }
}

impl<T: Slot + 'static, I> Items<T, I> {
    /// The same entries without async, as an iterator. Needs the feature `blocking`.
    pub fn wait(self) -> Waiting<Self> {
        Waiting::new(self)
    }
}

/// A stream of this crate as an iterator, each step of which waits: see [`wait`].
///
/// Like the stream, it ends with an error.
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
#[must_use = "an iterator does nothing unless it is gone through"]
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
    /// After an error, lets the iterator go on: see [`Pages::resume`].
    pub fn resume(&mut self) {
        self.has_failed = false;
        self.stream.resume();
    }
}

impl<T: Slot + 'static, I> Waiting<Items<T, I>> {
    /// After an error, lets the iterator go on: see [`Items::resume`].
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
