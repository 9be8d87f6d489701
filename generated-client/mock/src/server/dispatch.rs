//! The way of a request through the mock.

use std::io;
use std::time::Instant;

use bytes::Bytes;
use http::{Request, Response, StatusCode};
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::Incoming as Received;
use hyper::upgrade::OnUpgrade;

use super::body::{self, Body};
use super::connection::Breaker;
use super::perform::Exchange;
use super::respond;
use super::shared::Shared;
use crate::call::{Failure, Incoming};
use crate::faults::Ending;
use crate::log::{self, Entry};
use crate::{control, events};

/// Request bodies above this size are rejected, as the service rejects large ones.
const MAX_BODY: usize = 10 * 1024 * 1024;

/// Serves a request. An error ends the connection.
pub(super) async fn respond(
    shared: &Shared,
    breaker: &Breaker,
    mut request: Request<Received>,
) -> io::Result<Response<Body>> {
    let start = Instant::now();
    let handshake = handshake(&mut request);
    let (incoming, complete) = receive(request).await?;
    if control::owns(&incoming.path) {
        return Ok(control(shared, &incoming));
    }
    let mut recording = Recording::start(Exchange::new(shared, incoming), start);
    let exchange = &mut recording.exchange;
    let mut ending = None;
    let mut is_performed = true;
    if let Some(fault) = exchange.take_fault() {
        recording.fault = Some(fault.name.clone());
        tokio::time::sleep(fault.delay).await;
        exchange.prepare(&fault);
        (ending, is_performed) = (fault.ending, fault.performed);
    }
    let performed = match (complete, handshake) {
        _ if !is_performed => None,
        (Err(failure), _) => Some(exchange.respond(Err(failure))),
        (Ok(()), None) => Some(exchange.perform().await),
        (Ok(()), Some((side, accepted, upgrade))) => {
            Some(exchange.subscribe(side, accepted, upgrade))
        }
    };
    let mut sent = ended(exchange, ending, performed);
    if let Some((response, _)) = &mut sent {
        respond::finish(response, shared.lock().clock);
    }
    recording.finish(sent.as_ref().map(|(response, _)| response));
    let Some((response, is_complete)) = sent else {
        breaker.reset();
        return Err(io::Error::other("reset by a fault"));
    };
    Ok(response.map(if is_complete { body::full } else { body::truncated }))
}

/// A request for the event stream: its side, the response that accepts it, and its connection.
type Handshake = (events::Side, Result<Response<()>, Failure>, OnUpgrade);

fn handshake(request: &mut Request<Received>) -> Option<Handshake> {
    let side = events::Side::of(request.uri().path())?;
    let accepted = events::accept(request);
    Some((side, accepted, hyper::upgrade::on(request)))
}

/// Reads a request. The second part of the result is a failure if the body is too large.
async fn receive(
    request: Request<Received>,
) -> io::Result<(Incoming, Result<(), Failure>)> {
    let (parts, body) = request.into_parts();
    let (body, complete) = match Limited::new(body, MAX_BODY).collect().await {
        Ok(body) => (body.to_bytes(), Ok(())),
        Err(error) if error.is::<LengthLimitError>() => {
            let message =
                format!("the request body exceeds the limit of {MAX_BODY} bytes");
            (Bytes::new(), Err(Failure::new(413, message)))
        }
        Err(error) => return Err(io::Error::other(error)),
    };
    let incoming = Incoming {
        method: parts.method,
        path: parts.uri.path().to_owned(),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
    };
    Ok((incoming, complete))
}

fn control(shared: &Shared, incoming: &Incoming) -> Response<Body> {
    match control::serve(&mut shared.lock(), incoming) {
        control::Served::Response(response) => response.map(body::full),
        control::Served::Live(head, news) => {
            head.map(|()| body::streamed(control::live(news)))
        }
    }
}

/// Returns the response after a fault, and whether it is sent completely; `None` for a reset.
fn ended(
    exchange: &Exchange<'_>,
    ending: Option<Ending>,
    performed: Option<Response<Bytes>>,
) -> Option<(Response<Bytes>, bool)> {
    match ending {
        Some(Ending::Reset) => None,
        Some(Ending::Garbage) => Some((respond::garbage(), true)),
        Some(Ending::Truncate) => {
            // A handshake has no body to truncate, and is reset.
            let response =
                performed.filter(|it| it.status() != StatusCode::SWITCHING_PROTOCOLS);
            response.map(|response| (truncatable(response), false))
        }
        Some(Ending::Respond(response)) => Some((exchange.prescribed(response), true)),
        None => performed.map(|response| (response, true)),
    }
}

/// Announces the whole length, so that the client notices.
fn truncatable(mut response: Response<Bytes>) -> Response<Bytes> {
    let length = response.body().len().max(1);
    response.headers_mut().insert(http::header::CONTENT_LENGTH, length.into());
    response
}

/// Records a request when it ends: with its response, or because the client has gone.
struct Recording<'a> {
    exchange: Exchange<'a>,
    fault: Option<String>,
    start: Instant,
    is_finished: bool,
}

impl<'a> Recording<'a> {
    fn start(exchange: Exchange<'a>, start: Instant) -> Self {
        Self {
            exchange,
            fault: None,
            start,
            is_finished: false,
        }
    }

    fn finish(&mut self, response: Option<&Response<Bytes>>) {
        self.is_finished = true;
        let response = response.map(|response| log::Response {
            status: response.status(),
            headers: response.headers().clone(),
            body: response.body().clone(),
        });
        let exchange = &mut self.exchange;
        let request = std::mem::take(&mut exchange.incoming);
        let mut entry =
            Entry::new(exchange.operation, request, response, self.start.elapsed());
        entry.problems = std::mem::take(&mut exchange.problems);
        entry.fault = self.fault.take();
        let world = &mut *exchange.shared.lock();
        world.log.add(world.clock.millis(), entry);
    }
}

impl Drop for Recording<'_> {
    fn drop(&mut self) {
        if !self.is_finished {
            self.finish(None);
        }
    }
}
