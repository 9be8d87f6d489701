//! A `tracing` subscriber that records spans and events, one line each.
//!
//! Declare it as `#[cfg(test)] mod told;`.

use std::fmt::Write as _;
use std::sync::{Arc, Mutex};

/// The recording subscriber.
#[derive(Clone, Default)]
pub(crate) struct Told(pub(crate) Arc<Mutex<String>>);

impl<S> tracing_subscriber::Layer<S> for Told
where
    S: tracing::Subscriber + for<'s> tracing_subscriber::registry::LookupSpan<'s>,
{
    fn on_new_span(
        &self,
        attributes: &tracing::span::Attributes<'_>,
        _: &tracing::Id,
        _: tracing_subscriber::layer::Context<'_, S>,
    ) {
        let mut line = format!("span {}", attributes.metadata().name());
        attributes.record(&mut Fields(&mut line));
        *self.0.lock().unwrap() += &format!("{line}\n");
    }

    fn on_record(
        &self,
        _: &tracing::Id,
        values: &tracing::span::Record<'_>,
        _: tracing_subscriber::layer::Context<'_, S>,
    ) {
        let mut line = "record".to_owned();
        values.record(&mut Fields(&mut line));
        if line == "record" {
            return;
        }
        *self.0.lock().unwrap() += &format!("{line}\n");
    }

    fn on_event(
        &self,
        event: &tracing::Event<'_>,
        context: tracing_subscriber::layer::Context<'_, S>,
    ) {
        let inside = context.event_span(event).map(|span| span.name());
        let mut line = format!("event in {inside:?}");
        event.record(&mut Fields(&mut line));
        *self.0.lock().unwrap() += &format!("{line}\n");
    }
}

struct Fields<'a>(&'a mut String);

impl tracing::field::Visit for Fields<'_> {
    fn record_debug(
        &mut self,
        field: &tracing::field::Field,
        value: &dyn std::fmt::Debug,
    ) {
        let known = !matches!(field.name(), "elapsed_ms" | "wait_ms");
        let value = if known { format!("{value:?}") } else { "_".to_owned() };
        let _ = write!(self.0, " {}={value}", field.name());
    }
}
