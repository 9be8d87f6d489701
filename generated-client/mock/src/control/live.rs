//! News as server-sent events.

use bytes::Bytes;
use futures_util::{Stream, stream};
use serde_json::{Value, json};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;

use super::views;
use crate::log::{Activity, News};

/// Returns the news as chunks of an event stream. The first chunk is sent at once, so that clients
/// know that the stream is open.
pub(crate) fn stream(news: Receiver<News>) -> impl Stream<Item = Bytes> + Send {
    stream::unfold((news, true), async |(mut news, is_first)| {
        if is_first {
            return Some((Bytes::from_static(b": open\n\n"), (news, false)));
        }
        let chunk = match news.recv().await {
            Ok(item) => {
                let (name, data) = event(item.into());
                format!("event: {name}\ndata: {data}\n\n")
            }
            // The page loads everything again.
            Err(RecvError::Lagged(_)) => "event: reset\ndata: {}\n\n".to_owned(),
            Err(RecvError::Closed) => return None,
        };
        Some((chunk.into(), (news, false)))
    })
}

fn event(activity: Activity) -> (&'static str, Value) {
    match activity {
        Activity::Request(record) => ("request", json!(record)),
        Activity::Code(message) => ("code", views::code(&message)),
        Activity::Event(event) => ("event", json!(event)),
        Activity::Changed(what) => (what, json!({})),
        Activity::Missed(_) => ("reset", json!({})),
    }
}
