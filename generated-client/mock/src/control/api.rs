//! The JSON API below `/_mock/api`.

use http::Method;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::query::{Query, number};
use super::views::{self, Content};
use crate::call::{Failure, Incoming};
use crate::faults::{Fault, InvalidFault};
use crate::identity;
use crate::log::{News, RecordedRequest};
use crate::world::World;

/// Serves a request by its path below `/_mock/api/`.
pub(super) fn serve(world: &mut World, path: &str, incoming: &Incoming) -> Content {
    let segments: Vec<_> = path.split('/').collect();
    match (&incoming.method, segments.as_slice()) {
        (&Method::GET, ["info"]) => Ok(views::info(world, &incoming.origin())),
        (&Method::GET, ["operations"]) => Ok(views::operations()),
        (&Method::GET, ["requests"]) => requests(world, incoming),
        (&Method::DELETE, ["requests"]) => {
            world.log.clear();
            Ok(json!({}))
        }
        (&Method::GET, ["state"]) => Ok(views::resources(&world.store)),
        (&Method::GET, ["state", name]) => {
            let query = Query::read(incoming)?;
            views::items(&world.store, name, &query)
        }
        (&Method::GET, ["codes"]) => {
            let sent = world.identity.outbox.messages().iter().rev();
            Ok(json!({ "list": sent.map(views::code).collect::<Vec<_>>() }))
        }
        (&Method::GET, ["events"]) => Ok(views::events(&world.bus)),
        (&Method::GET, ["faults"]) => Ok(faults(world)),
        (&Method::POST, ["faults"]) => inject(world, incoming),
        (&Method::DELETE, ["faults"]) => {
            world.clear_faults();
            Ok(faults(world))
        }
        (&Method::DELETE, ["faults", id]) => {
            if !id.parse().is_ok_and(|id| world.faults.remove(id)) {
                return Err(Failure::new(404, format!("no fault has the ID `{id}`")));
            }
            world.log.tell(News::Changed("faults"));
            Ok(faults(world))
        }
        (&Method::GET, ["clock"]) => Ok(clock(world)),
        (&Method::POST, ["clock"]) => set_clock(world, incoming),
        (&Method::POST, ["keys", "rotate"]) => {
            Ok(json!({ "kid": identity::rotate_keys(world) }))
        }
        (&Method::POST, ["reset"]) => {
            world.reset();
            Ok(json!({}))
        }
        (&Method::GET, ["snapshot"]) => serde_json::to_value(world.snapshot())
            .map_err(|error| Failure::new(500, error.to_string())),
        (&Method::POST, ["snapshot"]) => {
            world.restore(body(incoming)?);
            Ok(json!({}))
        }
        _ => Err(Failure::new(
            404,
            format!("the control endpoint has no `{} {path}`", incoming.method),
        )),
    }
}

/// Parses a body. It must be declared as JSON, which pages of other origins cannot do.
fn body<T: DeserializeOwned>(incoming: &Incoming) -> Result<T, Failure> {
    let media_type = incoming.header("content-type").unwrap_or_default();
    if media_type.split(';').next().map(str::trim) != Some("application/json") {
        return Err(Failure::new(415, "expected the content type `application/json`"));
    }
    serde_json::from_slice(&incoming.body)
        .map_err(|error| Failure::new(400, format!("invalid request body: {error}")))
}

fn requests(world: &World, incoming: &Incoming) -> Content {
    let query = Query::read(incoming)?;
    let status: Option<i64> = number("status", query.status.as_deref())?;
    let after: u64 = number("after", query.after.as_deref())?.unwrap_or_default();
    let (skipped, limit) = query.range(usize::MAX)?;
    let fits = |record: &RecordedRequest| {
        record.id > after
            && status.is_none_or(|status| record.status_code == Some(status))
            && query.operation.as_ref().is_none_or(|name| record.is_of(name))
            && query.path.as_ref().is_none_or(|path| record.path == *path)
            && query
                .method
                .as_ref()
                .is_none_or(|it| record.method.eq_ignore_ascii_case(it))
    };
    let records = world.log.entries().rev().map(|entry| entry.record());
    let mut fitting: Vec<_> = records.filter(fits).collect();
    let total_count = fitting.len();
    fitting.drain(..skipped.min(total_count));
    fitting.truncate(limit);
    Ok(json!({ "totalCount": total_count, "list": fitting }))
}

fn faults(world: &World) -> Value {
    json!({ "list": world.faults.to_json() })
}

fn inject(world: &mut World, incoming: &Incoming) -> Content {
    body::<Value>(incoming)?;
    let invalid = |error: InvalidFault| Failure::new(400, error.to_string());
    // All are parsed first, so that an invalid one injects nothing.
    for fault in Fault::parse(&incoming.body).map_err(invalid)? {
        world.inject(fault).map_err(invalid)?;
    }
    Ok(faults(world))
}

fn clock(world: &World) -> Value {
    json!({ "now": world.clock.date_time(), "offsetMillis": world.clock.offset() })
}

/// The body that sets the clock.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
enum Shift {
    OffsetMillis(i64),
    AdvanceMillis(i64),
}

fn set_clock(world: &mut World, incoming: &Incoming) -> Content {
    let offset = match body(incoming)? {
        Shift::OffsetMillis(millis) => millis,
        Shift::AdvanceMillis(millis) => world.clock.offset().saturating_add(millis),
    };
    world.shift_clock(offset);
    Ok(clock(world))
}
