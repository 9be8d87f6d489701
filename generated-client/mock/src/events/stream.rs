//! The event stream: a WebSocket for each event code.

use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use http::{Request, Response};
use hyper::upgrade::{OnUpgrade, Upgraded};
use hyper_util::rt::TokioIo;
use serde_json::Value;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::server::create_response_with_body;
use tokio_tungstenite::tungstenite::protocol::Role;
use tokio_tungstenite::tungstenite::{Error, Message};

use super::bus::Bus;
use super::names;
use crate::call::{Failure, Incoming};
use crate::log::PublishedEvent;

/// Whose events a path streams.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// Those of the user pool.
    Management,
    /// Those of the user whose access token is in the query.
    Authentication,
}

impl Side {
    /// Returns the side that a path belongs to.
    pub(crate) fn of(path: &str) -> Option<Self> {
        match path {
            "/events/v1/management/sub" => Some(Self::Management),
            "/events/v1/authentication/sub" => Some(Self::Authentication),
            _ => None,
        }
    }
}

/// A subscription to the events of one code.
#[derive(Debug)]
pub(crate) struct Subscription {
    code: String,
    /// The user whose events are sent; `None` for all.
    user: Option<String>,
    events: Receiver<Arc<PublishedEvent>>,
}

impl Subscription {
    /// Subscribes to the code in the query of a request.
    pub(crate) fn new(
        bus: &Bus,
        incoming: &Incoming,
        user: Option<String>,
    ) -> Result<Self, Failure> {
        let code = query(incoming, "code").filter(|code| !code.is_empty());
        let code = code.ok_or_else(|| Failure::new(400, "`code` is required"))?;
        Ok(Self {
            code,
            user,
            events: bus.subscribe(),
        })
    }

    /// Sends the events until the client or the mock closes the connection.
    pub(crate) async fn run(mut self, upgrade: OnUpgrade) {
        let Ok(connection) = upgrade.await else {
            return;
        };
        let connection = TokioIo::new(connection);
        let mut socket =
            WebSocketStream::from_raw_socket(connection, Role::Server, None).await;
        // An error means that the client is gone.
        self.serve(&mut socket).await.ok();
    }

    async fn serve(
        &mut self,
        socket: &mut WebSocketStream<TokioIo<Upgraded>>,
    ) -> Result<(), Error> {
        loop {
            tokio::select! {
                event = self.events.recv() => match event {
                    Ok(event) if self.includes(&event) => {
                        socket.send(Message::text(text(&event.data))).await?;
                    }
                    // Events that a slow client misses are lost, as they are at the service.
                    Ok(_) | Err(RecvError::Lagged(_)) => {}
                    Err(RecvError::Closed) => return socket.close(None).await,
                },
                // Reading responds to pings and to the close frame.
                message = socket.next() => match message {
                    Some(message) => drop(message?),
                    None => return Ok(()),
                },
            }
        }
    }

    fn includes(&self, event: &PublishedEvent) -> bool {
        if names::stream_code(&event.name) != self.code {
            return false;
        }
        let is_public = names::WEBHOOK_EVENTS.contains(&event.name.as_str());
        let concerns =
            |user: &String| event.data.get("userId").is_some_and(|id| id == user);
        self.user.as_ref().is_none_or(|user| !is_public || concerns(user))
    }
}

/// Returns the response that accepts the WebSocket.
pub(crate) fn accept<T>(request: &Request<T>) -> Result<Response<()>, Failure> {
    create_response_with_body(request, || ()).map_err(|error| {
        Failure::new(400, format!("invalid WebSocket handshake: {error}"))
    })
}

/// Returns a parameter of the query.
pub(crate) fn query(incoming: &Incoming, name: &str) -> Option<String> {
    let mut pairs = form_urlencoded::parse(incoming.query.as_bytes());
    pairs.find_map(|(key, value)| (key == name).then(|| value.into_owned()))
}

/// Custom events are sent as they were published: text unchanged, which usually holds JSON.
fn text(data: &Value) -> String {
    match data {
        Value::String(text) => text.clone(),
        _ => data.to_string(),
    }
}
