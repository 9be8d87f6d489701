//! Sends deliveries in the background. Those to the same URL are first sent in order; retries wait
//! beside them.

use std::collections::HashMap;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Uri};
use http_body_util::{BodyExt, Full, Limited};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use tokio::sync::{mpsc, watch};
use tokio::task::JoinSet;

use super::bus::Outgoing;
use super::delivery::Delivery;
use super::webhooks::{Parcel, Received, WebhookLogs, succeeded};
use crate::clock::Clock;

/// How long a receiver may take to respond.
const PATIENCE: Duration = Duration::from_secs(10);

/// Larger responses are failures.
const MAX_RESPONSE: usize = 1024 * 1024;

/// What attempts need.
#[derive(Debug, Clone)]
struct Courier {
    client: Client<HttpConnector, Full<Bytes>>,
    logs: WebhookLogs,
    clock: watch::Receiver<Clock>,
}

/// Sends deliveries until the bus is dropped.
pub(crate) async fn run(mut outgoing: Outgoing) {
    let courier = Courier {
        client: client(),
        logs: outgoing.logs,
        clock: outgoing.clock,
    };
    let mut workers = JoinSet::new();
    let mut queues: HashMap<String, mpsc::UnboundedSender<Parcel>> = HashMap::new();
    while let Some(parcel) = outgoing.parcels.recv().await {
        let queue = queues.entry(parcel.delivery.url.clone()).or_insert_with(|| {
            let (queue, parcels) = mpsc::unbounded_channel();
            workers.spawn(courier.clone().work(parcels));
            queue
        });
        // Workers run as long as their queues.
        queue.send(parcel).ok();
    }
}

/// Sends a delivery, and returns the response.
pub(super) async fn send(delivery: &Delivery) -> Received {
    attempt(&client(), delivery).await
}

impl Courier {
    async fn work(self, mut parcels: mpsc::UnboundedReceiver<Parcel>) {
        let mut retries = JoinSet::new();
        while let Some(parcel) = parcels.recv().await {
            if !self.attempt(&parcel).await && parcel.retries > 0 {
                retries.spawn(self.clone().retry(parcel));
            }
            while retries.try_join_next().is_some() {}
        }
    }

    async fn retry(mut self, mut parcel: Parcel) {
        while parcel.retries > 0 {
            parcel.retries -= 1;
            self.wait(parcel.delay_millis).await;
            if self.attempt(&parcel).await {
                return;
            }
        }
    }

    /// Sends a parcel, and returns whether the receiver has accepted it.
    async fn attempt(&self, parcel: &Parcel) -> bool {
        let received = attempt(&self.client, &parcel.delivery).await;
        let millis = self.clock.borrow().millis();
        self.logs.add(millis, parcel, &received);
        succeeded(&received)
    }

    /// Waits in the time of the mock, which can be shifted meanwhile.
    async fn wait(&mut self, millis: i64) {
        let due = self.clock.borrow_and_update().millis().saturating_add(millis);
        loop {
            let left = due.saturating_sub(self.clock.borrow_and_update().millis());
            let Ok(left @ 1..) = u64::try_from(left) else {
                return;
            };
            tokio::select! {
                () = tokio::time::sleep(Duration::from_millis(left)) => {}
                shifted = self.clock.changed() => if shifted.is_err() { return },
            }
        }
    }
}

fn client() -> Client<HttpConnector, Full<Bytes>> {
    Client::builder(TokioExecutor::new()).build_http()
}

async fn attempt(
    client: &Client<HttpConnector, Full<Bytes>>,
    delivery: &Delivery,
) -> Received {
    match tokio::time::timeout(PATIENCE, exchange(client, delivery)).await {
        Ok(received) => received,
        Err(_) => Err(format!("no response within {} seconds", PATIENCE.as_secs())),
    }
}

async fn exchange(
    client: &Client<HttpConnector, Full<Bytes>>,
    delivery: &Delivery,
) -> Received {
    let url: Uri =
        delivery.url.parse().map_err(|error| format!("invalid URL: {error}"))?;
    if url.scheme_str() != Some("http") {
        return Err("unsupported URL: the mock sends only to `http` URLs".to_owned());
    }
    let mut request = Request::post(url);
    if let Some(headers) = request.headers_mut() {
        headers.clone_from(&delivery.headers);
    }
    let request = request.body(Full::new(delivery.body.clone()));
    let request = request.map_err(|error| format!("invalid request: {error}"))?;
    let response = client.request(request).await.map_err(|error| {
        let source = std::error::Error::source(&error);
        source.map_or_else(|| error.to_string(), |source| format!("{error}: {source}"))
    })?;
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, MAX_RESPONSE).collect().await;
    let body = body.map_err(|error| format!("incomplete response: {error}"))?;
    Ok(http::Response::from_parts(parts, body.to_bytes()))
}
