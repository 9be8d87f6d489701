//! Distributes events to the stream and to webhooks.

use std::collections::VecDeque;
use std::sync::Arc;

use serde_json::Value;
use tokio::sync::{broadcast, mpsc, watch};

use super::delivery::Delivery;
use super::webhooks::{self, Parcel, WebhookLogs};
use crate::clock::Clock;
use crate::log::PublishedEvent;
use crate::state::Store;

/// The number of events that are kept for the page.
const MAX_HISTORY: usize = 100;

/// The number of events that a slow reader of the stream can be behind.
const STREAM: usize = 256;

/// Something that happened in the mock.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Event {
    /// Type of the event: one that webhooks can listen to, such as `user:created`, or a custom one.
    pub(crate) name: String,
    /// The data of the event. What concerns a user has the member `userId`.
    pub(crate) data: Value,
}

/// Distributes events.
#[derive(Debug)]
pub(crate) struct Bus {
    pending: Vec<Event>,
    history: VecDeque<Arc<PublishedEvent>>,
    last_id: u64,
    stream: broadcast::Sender<Arc<PublishedEvent>>,
    outgoing: mpsc::UnboundedSender<Parcel>,
    logs: WebhookLogs,
    clock: watch::Sender<Clock>,
}

/// What the courier needs to send deliveries.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(super) parcels: mpsc::UnboundedReceiver<Parcel>,
    pub(super) logs: WebhookLogs,
    pub(super) clock: watch::Receiver<Clock>,
}

impl Bus {
    /// Creates a bus, and what its courier needs.
    pub(crate) fn new() -> (Self, Outgoing) {
        let (outgoing, parcels) = mpsc::unbounded_channel();
        let (sender, clock) = watch::channel(Clock::default());
        let logs = WebhookLogs::default();
        let bus = Self {
            pending: Vec::new(),
            history: VecDeque::new(),
            last_id: 0,
            stream: broadcast::Sender::new(STREAM),
            outgoing,
            logs: logs.clone(),
            clock: sender,
        };
        let outgoing = Outgoing {
            parcels,
            logs,
            clock,
        };
        (bus, outgoing)
    }

    /// Publishes an event. It is distributed when the current request has been handled.
    pub(crate) fn publish(&mut self, event: Event) {
        self.pending.push(event);
    }

    /// Sends a request in the background, once.
    pub(crate) fn deliver(&mut self, delivery: Delivery) {
        self.send(Parcel::from(delivery));
    }

    /// Distributes the published events, and returns them.
    pub(crate) fn distribute(
        &mut self,
        store: &Store,
        clock: Clock,
    ) -> Vec<Arc<PublishedEvent>> {
        self.clock.send_if_modified(|known| {
            let is_shifted = known.offset() != clock.offset();
            *known = clock;
            is_shifted
        });
        let mut distributed = Vec::new();
        for event in std::mem::take(&mut self.pending) {
            self.last_id += 1;
            let event = Arc::new(PublishedEvent {
                id: self.last_id,
                time: clock.date_time(),
                name: event.name,
                data: event.data,
            });
            for parcel in webhooks::parcels(store, &event) {
                self.send(parcel);
            }
            // An error means that nobody listens.
            self.stream.send(Arc::clone(&event)).ok();
            if self.history.len() == MAX_HISTORY {
                self.history.pop_front();
            }
            self.history.push_back(Arc::clone(&event));
            distributed.push(event);
        }
        distributed
    }

    /// Returns the latest events, oldest first.
    pub(crate) fn history(&self) -> impl DoubleEndedIterator<Item = &PublishedEvent> {
        self.history.iter().map(AsRef::as_ref)
    }

    /// Returns the log of the webhook calls.
    pub(crate) fn webhook_logs(&self) -> &WebhookLogs {
        &self.logs
    }

    /// Forgets past events and webhook calls. Open streams stay open.
    pub(crate) fn clear(&mut self) {
        self.pending.clear();
        self.history.clear();
        self.logs.clear();
    }

    /// Returns the events from now on.
    pub(super) fn subscribe(&self) -> broadcast::Receiver<Arc<PublishedEvent>> {
        self.stream.subscribe()
    }

    fn send(&mut self, parcel: Parcel) {
        // An error means that the server has stopped.
        self.outgoing.send(parcel).ok();
    }
}
