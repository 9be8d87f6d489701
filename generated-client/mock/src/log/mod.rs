//! The log: the latest requests, and a feed of what happens for the page and the console.

mod activity;
mod entry;
mod mask;
mod record;

use std::collections::VecDeque;
use std::sync::Arc;

use tokio::sync::broadcast;

use crate::identity::state::codes::Message;

pub use self::activity::{Activities, Activity, PublishedEvent};
pub use self::record::RecordedRequest;

pub(crate) use self::activity::News;
pub(crate) use self::entry::{Entry, Response};
pub(crate) use self::mask::{item as masked_item, untyped as masked};
pub(crate) use self::record::is_named;

/// The number of requests that are kept.
const MAX_ENTRIES: usize = 1_000;

/// The size of the bodies that are kept, in bytes.
const MAX_BYTES: usize = 16 * 1024 * 1024;

/// The number of news that a slow reader of the feed can be behind.
const FEED: usize = 256;

/// The latest requests.
#[derive(Debug)]
pub(crate) struct Log {
    entries: VecDeque<Arc<Entry>>,
    bytes: usize,
    last_id: u64,
    /// When the latest announced code was sent, and the code.
    last_code: Option<(i64, String)>,
    feed: broadcast::Sender<News>,
}

impl Default for Log {
    fn default() -> Self {
        Self {
            entries: VecDeque::new(),
            bytes: 0,
            last_id: 0,
            last_code: None,
            feed: broadcast::Sender::new(FEED),
        }
    }
}

impl Log {
    /// Adds a request. The oldest ones make room for it.
    pub(crate) fn add(&mut self, millis: i64, mut entry: Entry) {
        self.last_id += 1;
        entry.id = self.last_id;
        entry.millis = millis;
        entry.compact();
        self.bytes += entry.size();
        let entry = Arc::new(entry);
        self.entries.push_back(Arc::clone(&entry));
        while self.entries.len() > MAX_ENTRIES || self.bytes > MAX_BYTES {
            let Some(oldest) = self.entries.pop_front() else {
                break;
            };
            self.bytes -= oldest.size();
        }
        self.tell(News::Request(entry));
    }

    /// Returns the requests, oldest first.
    pub(crate) fn entries(&self) -> impl DoubleEndedIterator<Item = &Arc<Entry>> {
        self.entries.iter()
    }

    /// Removes all requests. IDs continue.
    pub(crate) fn clear(&mut self) {
        self.entries.clear();
        self.bytes = 0;
    }

    /// Sends news to the readers of the feed.
    pub(crate) fn tell(&self, news: News) {
        // An error means that nobody reads.
        self.feed.send(news).ok();
    }

    /// Sends the codes that are new to the readers of the feed.
    pub(crate) fn tell_codes(&mut self, sent: &[Message]) {
        let is_known = |message: &&Message| {
            self.last_code.as_ref().is_some_and(|(sent_at, code)| {
                (message.sent_at, &message.code) == (*sent_at, code)
            })
        };
        let count = sent.iter().rev().take_while(|message| !is_known(message)).count();
        for message in sent.iter().skip(sent.len() - count) {
            self.tell(News::Code(message.clone()));
        }
        self.skip_codes(sent);
    }

    /// Treats the codes as announced.
    pub(crate) fn skip_codes(&mut self, sent: &[Message]) {
        self.last_code = sent.last().map(|latest| (latest.sent_at, latest.code.clone()));
    }

    /// Returns a reader of the news from now on.
    pub(crate) fn watch(&self) -> broadcast::Receiver<News> {
        self.feed.subscribe()
    }
}

#[cfg(test)]
mod tests;
