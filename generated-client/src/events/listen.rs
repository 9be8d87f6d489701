//! The task of a stream: connects, delivers events, and reconnects.

use std::future::Future;
use std::pin::pin;
use std::time::Duration;

use futures_util::future::{Either, select};
use futures_util::{SinkExt, StreamExt};
use tokio::sync::mpsc::Sender;
use tokio::time::{Instant, sleep, timeout};
use tokio_tungstenite::tungstenite::Message;

use super::source::{Ending, Socket, Source};
use super::{Event, Item};
use crate::Error;
use crate::runtime::call::retry::random_fraction;

/// The time limit of the closing handshake.
const GOODBYE: Duration = Duration::from_secs(1);

/// The pause after the first failure. It doubles with each further failure in a row.
const FIRST_PAUSE: Duration = Duration::from_millis(500);

/// The upper limit of the pause.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// Runs until the stream is dropped.
pub(super) async fn listen(source: Source, output: Sender<Item>) {
    let mut failures = 0;
    while let Some(error) = session(&source, &output, &mut failures).await {
        let pause = pause(failures, error.retry_after().unwrap_or_default());
        if output.send(Err(error)).await.is_err()
            || while_wanted(&output, sleep(pause)).await.is_none()
        {
            return;
        }
    }
}

/// Runs one connection and returns the reason that it ended. `None` if the stream was dropped.
async fn session(
    source: &Source,
    output: &Sender<Item>,
    failures: &mut u32,
) -> Option<Error> {
    let mut socket = match while_wanted(output, source.connect()).await? {
        Ok(socket) => socket,
        Err(error) => {
            *failures += 1;
            return Some(error);
        }
    };
    let start = Instant::now();
    match while_wanted(output, receive(source, &mut socket, output)).await {
        Some(ending) => {
            // A connection that lasted shows that the server works, so the pause starts over.
            let stable = start.elapsed() >= source.ping_interval;
            *failures = if stable { 1 } else { *failures + 1 };
            Some(source.error(ending))
        }
        None => {
            let _ = timeout(GOODBYE, socket.close(None)).await;
            None
        }
    }
}

/// Delivers received messages. The library replies to pings while it reads.
async fn receive(source: &Source, socket: &mut Socket, output: &Sender<Item>) -> Ending {
    let mut asked = false;
    loop {
        let item = match timeout(source.ping_interval, socket.next()).await {
            Ok(Some(Ok(Message::Text(text)))) => Ok(Event {
                text: text.as_str().to_owned(),
            }),
            Ok(Some(Ok(Message::Binary(bytes)))) => {
                match String::from_utf8(bytes.into()) {
                    Ok(text) => Ok(Event { text }),
                    Err(_) => Err(source.error(Ending::NoText)),
                }
            }
            Ok(Some(Ok(Message::Close(frame)))) => {
                // The library sends its close frame on the next read.
                let _ = timeout(GOODBYE, socket.next()).await;
                return Ending::Closed(frame);
            }
            Ok(Some(Ok(Message::Ping(_) | Message::Pong(_) | Message::Frame(_)))) => {
                asked = false;
                continue;
            }
            Ok(Some(Err(error))) => return Ending::Broken(error),
            Ok(None) => return Ending::Closed(None),
            Err(_) if asked => return Ending::Silent,
            Err(_) => {
                asked = true;
                let ping = socket.send(Message::Ping(Vec::new().into()));
                match timeout(source.ping_interval, ping).await {
                    Ok(Ok(())) => continue,
                    Ok(Err(error)) => return Ending::Broken(error),
                    Err(_) => return Ending::Silent,
                }
            }
        };
        asked = false;
        // Backpressure: a full channel stops the reading, and in time the server.
        if output.send(item).await.is_err() {
            return Ending::Closed(None);
        }
    }
}

/// Runs `work` until the stream is dropped, which cancels it and returns `None`.
async fn while_wanted<T>(
    output: &Sender<Item>,
    work: impl Future<Output = T>,
) -> Option<T> {
    match select(pin!(output.closed()), pin!(work)).await {
        Either::Left(_) => None,
        Either::Right((done, _)) => Some(done),
    }
}

/// Returns the pause before the next attempt: half to all of the exponential backoff, so that the
/// clients of a failed server do not all reconnect at once. `asked` is the `Retry-After` header.
fn pause(failures: u32, asked: Duration) -> Duration {
    let longest = FIRST_PAUSE.saturating_mul(1 << failures.saturating_sub(1).min(16));
    let longest = longest.min(LONGEST_PAUSE);
    longest.mul_f64(0.5 + random_fraction() / 2.0).max(asked.min(LONGEST_PAUSE))
}
