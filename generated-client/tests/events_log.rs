//! Tests that no crate logs the token in the URL of the event stream, or the signature.
//!
//! Runs as a separate program, because it captures all logs of the process.
#![cfg(feature = "events")]
#![allow(clippy::unwrap_used)]

#[cfg(test)]
#[allow(dead_code, reason = "each test file uses only a part")]
mod event_center;

use std::io::Write;
use std::sync::{Arc, Mutex};

use event_center::{Center, error, say, text};
use tracing_subscriber::fmt::MakeWriter;

/// All log output.
#[derive(Clone, Default)]
struct Logged(Arc<Mutex<Vec<u8>>>);

impl Write for Logged {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Logged {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

impl log::Log for Logged {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        writeln!(self.clone(), "{} {}", record.target(), record.args()).unwrap();
    }

    fn flush(&self) {}
}

#[tokio::test]
async fn tokens_and_signatures_are_not_logged() {
    let logged = Logged::default();
    log::set_boxed_logger(Box::new(logged.clone())).unwrap();
    log::set_max_level(log::LevelFilter::Trace);
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(logged.clone())
        .finish();
    let _guard = tracing::subscriber::set_default(subscriber);

    let center = Center::open(async |number, mut socket| match number {
        0 | 2 => drop(socket),
        _ => say(&mut socket, "event").await,
    })
    .await;
    let mut events = center.authentication("canary+token").subscribe("code").unwrap();
    error(&mut events).await;
    assert_eq!(text(&mut events).await, "event");
    drop(events);
    let mut events = center.events();
    error(&mut events).await;
    assert_eq!(text(&mut events).await, "event");
    drop(events);

    let text = String::from_utf8(logged.0.lock().unwrap().clone()).unwrap();
    // The server runs in this process too, and logs what it reads.
    let of_client = text.lines().filter(|line| !line.contains("handshake::server"));
    let shown: Vec<_> = of_client
        .filter(|line| line.contains("canary") || line.contains("trekWnK28nn9oywi"))
        .collect();
    assert!(shown.is_empty(), "{shown:#?}");
    assert!(
        text.contains("tungstenite") && text.contains("hyper_util"),
        "nothing is logged"
    );
}
