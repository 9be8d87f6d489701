//! The event center: a live stream of the events of a user pool, and custom events.
//!
//! ```no_run
//! # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
//! let mut events = client.subscribe("authing.user.created")?;
//! while let Some(event) = events.next().await {
//!     match event {
//!         Ok(event) => println!("{}", event.text()),
//!         // The stream reconnects by itself. No events arrive until it succeeds.
//!         Err(error) => eprintln!("{error}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - **Errors do not end the stream.** If a connection breaks or is rejected, the stream yields one
//!   error and reconnects: after up to half a second at first, and up to one minute after repeated
//!   failures. The server does not resend events that happened in between.
//! - **Dead connections are detected.** After [`ping_interval`](Events::ping_interval) without a
//!   message, the stream sends a ping. After the same time without a reply, it reconnects.
//! - **Backpressure.** The stream buffers at most 16 events, and then stops reading until you take
//!   one. A message is limited to 1 MiB.
//! - **Dropping the stream ends it.** It closes the connection with a close frame.
//!
//! The connection uses the certificates and proxies of the built-in transport, even if the client
//! has a custom transport.

mod listen;
mod source;

mod publish;

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use serde::de::DeserializeOwned;
use tokio::sync::mpsc;

use crate::Error;
use source::Source;

/// The number of events that are buffered.
const READ_AHEAD: usize = 16;

/// The default of [`Events::ping_interval`].
const PING_INTERVAL: Duration = Duration::from_secs(30);

/// An event, as sent by the server. `Debug` shows only its length.
///
/// ```
/// # fn example(event: genauth::events::Event) -> Result<(), serde_json::Error> {
/// #[derive(serde::Deserialize)]
/// struct Created {
///     id: String,
/// }
///
/// let created: Created = event.json()?;
/// println!("{}", created.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Event {
    text: String,
}

impl Event {
    /// Returns the whole message. Documented messages are JSON.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Parses the whole message as JSON into your own type or a [`JsonValue`](crate::JsonValue).
    ///
    /// # Errors
    /// Returns an error if the message is not JSON or does not fit the type. The error may contain
    /// a part of the message.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.text)
    }
}

/// Shows only the length, because events are personal data.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("length", &self.text.len()).finish_non_exhaustive()
    }
}

/// A [`Stream`] of the events of one code, which reconnects until it is dropped. See the
/// [module](self).
///
/// Created by `subscribe` of the two clients. It connects when it is first polled, which must
/// happen within a Tokio runtime. It ends only with that runtime.
///
/// ```no_run
/// # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
/// use std::time::Duration;
///
/// let mut events = client
///     .subscribe("authing.user.created")?
///     .ping_interval(Duration::from_secs(10));
/// while let Some(event) = events.next().await {
///     match event {
///         Ok(event) => println!("{}", event.text()),
///         Err(error) => eprintln!("reconnecting: {error}"),
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "streams do nothing unless polled"]
pub struct Events {
    /// The task to start. `None` once it is running.
    start: Option<(Source, mpsc::Sender<Item>)>,
    items: mpsc::Receiver<Item>,
}

type Item = Result<Event, Error>;

impl Events {
    fn new(source: Source) -> Self {
        let (output, items) = mpsc::channel(READ_AHEAD);
        Self {
            start: Some((source, output)),
            items,
        }
    }

    /// Sets how long the connection may be silent before a ping is sent. After twice that time, the
    /// connection counts as dead. Default: 30 seconds. Minimum: 10 milliseconds.
    ///
    /// Has no effect after the first poll.
    pub fn ping_interval(mut self, interval: Duration) -> Self {
        if let Some((source, _)) = &mut self.start {
            // A shorter interval would be a busy loop.
            source.ping_interval = interval.max(Duration::from_millis(10));
        }
        self
    }

    /// Waits for the next event. Cancel safe: dropping the future loses no event.
    ///
    /// Equivalent to `StreamExt::next`, without a dependency on another crate.
    ///
    /// # Errors
    /// Yields an error if the connection failed. The stream reconnects: call this method again.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        if let Some((source, output)) = self.start.take() {
            // The task ends when `items` is dropped.
            tokio::spawn(listen::listen(source, output));
        }
        self.items.poll_recv(context)
    }
}

impl Stream for Events {
    type Item = Result<Event, Error>;

    fn poll_next(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl fmt::Debug for Events {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let connected = self.start.is_none();
        f.debug_struct("Events").field("connected", &connected).finish_non_exhaustive()
    }
}
