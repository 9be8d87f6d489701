//! The event center: what happens in a user pool, as it happens, and events of your own.
//!
//! ```no_run
//! # async fn example(client: genauth::management::ManagementClient) -> Result<(), genauth::Error> {
//! let mut events = client.subscribe("authing.user.created")?;
//! while let Some(event) = events.next().await {
//!     match event {
//!         Ok(event) => println!("{}", event.text()),
//!         // Told, and tried again: no event comes until it is mended.
//!         Err(error) => eprintln!("{error}"),
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! - **An error is news and not the end.** A connection that breaks, or is refused, is told once and
//!   made again: after half a second at first, and after up to a minute if that fails again and
//!   again. What happened in between is not sent again by the server.
//! - **Silence is looked into**: after [`ping_interval`](Events::ping_interval) without a word the
//!   server is asked for one, and after another one the connection counts as dead.
//! - **A slow reader is waited for**: at most 16 events are read ahead, and then none until
//!   one is taken; the server sees a full connection. A message has at most 1 MiB.
//! - **To drop the stream ends it.** The server is told, and the connection closed.
//!
//! The connection has the certificates and proxies of the built-in transport, even if the client has
//! a transport of its own.

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

/// How many events are read ahead of who takes them.
const READ_AHEAD: usize = 16;

/// How long silence may last before the server is asked whether it is there.
const PING_INTERVAL: Duration = Duration::from_secs(30);

/// One event, as the server sent it.
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
    /// The whole message, which is JSON as far as documented.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The whole message as JSON of a type of yours, such as [`JsonValue`](crate::JsonValue).
    ///
    /// # Errors
    /// If it is no JSON, or not of this type. The error may show a part of the message.
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, serde_json::Error> {
        serde_json::from_str(&self.text)
    }
}

/// Shows the length only: events are about people.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event").field("length", &self.text.len()).finish_non_exhaustive()
    }
}

/// The events of one code: a [`Stream`] that reconnects for ever. See the [module](self).
///
/// It connects when it is first asked for an event, which must be in a Tokio runtime. It never ends,
/// unless that runtime does.
#[must_use = "nothing is connected until an event is asked for"]
pub struct Events {
    /// What is left to be started.
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

    /// How long silence may last before the server is asked whether it is there; after twice that
    /// time the connection counts as dead. Default: 30 seconds. Changes nothing once connected.
    pub fn ping_interval(mut self, interval: Duration) -> Self {
        if let Some((source, _)) = &mut self.start {
            // Less would be asking without a break.
            source.ping_interval = interval.max(Duration::from_millis(10));
        }
        self
    }

    /// Waits for the next event. To give up waiting loses none.
    ///
    /// It is what `StreamExt::next` would be, for those who have no use for another crate.
    ///
    /// # Errors
    /// What happened to the connection, which is made again: ask for the next event.
    pub async fn next(&mut self) -> Option<Result<Event, Error>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Item>> {
        if let Some((source, output)) = self.start.take() {
            // It ends when `items` is dropped.
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
