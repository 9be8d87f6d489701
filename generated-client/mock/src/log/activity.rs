//! What happens in the mock, as it happens.

use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::entry::Entry;
use super::mask;
use super::record::RecordedRequest;
use crate::identity::state::codes::Message;

/// Something that happened in the mock.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Activity {
    /// A response was sent.
    Request(Box<RecordedRequest>),
    /// A code was sent to a user.
    Code(Message),
    /// An event was published.
    Event(PublishedEvent),
    /// Faults were injected, applied, or cleared, the clock was set, or the whole state changed:
    /// `faults`, `clock`, or `reset`.
    Changed(&'static str),
    /// The reader was too slow, and missed this number of activities.
    Missed(u64),
}

/// An event of the mock.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PublishedEvent {
    /// Its number. The first event has number 1.
    pub id: u64,
    /// When it was published, in the time of the mock.
    pub time: String,
    /// Name of the event, such as `user:created`.
    pub name: String,
    /// Data of the event.
    pub data: Value,
}

/// An item of the feed.
#[derive(Debug, Clone)]
pub(crate) enum News {
    Request(Arc<Entry>),
    Code(Message),
    Event(Arc<PublishedEvent>),
    Changed(&'static str),
}

impl From<News> for Activity {
    fn from(news: News) -> Self {
        match news {
            News::Request(entry) => Self::Request(Box::new(entry.record())),
            News::Code(code) => Self::Code(code),
            News::Event(event) => Self::Event(PublishedEvent {
                data: mask::untyped(&event.data),
                ..(*event).clone()
            }),
            News::Changed(what) => Self::Changed(what),
        }
    }
}

/// The activities of a mock, from [`Mock::watch`](crate::Mock::watch).
#[derive(Debug)]
pub struct Activities(Receiver<News>);

impl Activities {
    pub(crate) fn new(receiver: Receiver<News>) -> Self {
        Self(receiver)
    }

    /// Waits for the next activity. Returns `None` after the mock has stopped.
    pub async fn next(&mut self) -> Option<Activity> {
        match self.0.recv().await {
            Ok(news) => Some(news.into()),
            Err(RecvError::Lagged(count)) => Some(Activity::Missed(count)),
            Err(RecvError::Closed) => None,
        }
    }
}
