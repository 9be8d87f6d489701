//! The faults that are in effect.

use std::time::Duration;

use http::StatusCode;
use serde_json::{Value, json};

use super::fault::{Fault, InvalidFault};
use crate::call::Failure;
use crate::catalog::Operation;
use crate::generated::CATALOG;
use crate::log::is_named;

/// The faults that are in effect, in the order of their injection.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    active: Vec<Active>,
    last_id: u64,
}

#[derive(Debug)]
struct Active {
    id: u64,
    fault: Fault,
}

/// What a fault does to a call.
#[derive(Debug)]
pub(crate) struct Applied {
    /// The fault in words, for the log.
    pub(crate) name: String,
    pub(crate) delay: Duration,
    pub(crate) shift_clock_millis: i64,
    pub(crate) expire_tokens: bool,
    pub(crate) ending: Option<Ending>,
    /// Whether the call is performed.
    pub(crate) performed: bool,
}

/// How a fault ends a call.
#[derive(Debug)]
pub(crate) enum Ending {
    /// With a failure.
    Respond(FaultResponse),
    /// With a reset of the connection.
    Reset,
    /// With half of the response.
    Truncate,
    /// With a response that is not JSON.
    Garbage,
}

/// The response that a fault prescribes.
#[derive(Debug)]
pub(crate) struct FaultResponse {
    pub(crate) http_status: StatusCode,
    pub(crate) failure: Failure,
    /// The header `Retry-After`, in seconds.
    pub(crate) retry_after: Option<u64>,
}

impl Faults {
    /// Adds a fault. Returns its ID.
    pub(crate) fn inject(&mut self, fault: Fault) -> Result<u64, InvalidFault> {
        fault.check()?;
        self.last_id += 1;
        self.active.push(Active {
            id: self.last_id,
            fault,
        });
        Ok(self.last_id)
    }

    /// Removes the fault with that ID. Returns whether there was one.
    pub(crate) fn remove(&mut self, id: u64) -> bool {
        let count = self.active.len();
        self.active.retain(|active| active.id != id);
        self.active.len() < count
    }

    /// Removes all faults.
    pub(crate) fn clear(&mut self) {
        self.active.clear();
    }

    /// Returns the faults as the control endpoint shows them.
    pub(crate) fn to_json(&self) -> Vec<Value> {
        let shown = self.active.iter().map(|active| {
            let mut members = json!({ "id": active.id });
            if let (Some(members), Ok(Value::Object(fault))) =
                (members.as_object_mut(), serde_json::to_value(&active.fault))
            {
                members.extend(fault);
            }
            members
        });
        shown.collect()
    }

    /// Returns the first fault that fits the call, and counts the call.
    pub(crate) fn take(
        &mut self,
        operation: Option<&Operation>,
        path: &str,
    ) -> Option<Applied> {
        let index = self.active.iter().position(|it| it.fault.fits(operation, path))?;
        let Active { fault, .. } = self.active.get_mut(index)?;
        let applied = fault.applied();
        fault.shift_clock_millis = None;
        fault.times = fault.times.map(|times| times - 1);
        if fault.times == Some(0) || fault.check().is_err() {
            self.active.remove(index);
        }
        Some(applied)
    }
}

impl Fault {
    fn fits(&self, operation: Option<&Operation>, path: &str) -> bool {
        let named = self.operation.as_ref().is_none_or(|name| {
            operation.is_some_and(|it| is_named(name, it.client, it.name))
        });
        named && self.path.as_ref().is_none_or(|expected| expected == path)
    }

    fn applied(&self) -> Applied {
        let ending = self.ending();
        let performed = match ending {
            None | Some(Ending::Truncate | Ending::Garbage) => true,
            Some(Ending::Respond(_) | Ending::Reset) => self.performed,
        };
        Applied {
            name: self.summary(),
            delay: Duration::from_millis(self.delay_millis.unwrap_or_default()),
            shift_clock_millis: self.shift_clock_millis.unwrap_or_default(),
            expire_tokens: self.expire_tokens,
            ending,
            performed,
        }
    }

    fn ending(&self) -> Option<Ending> {
        if self.reset {
            return Some(Ending::Reset);
        }
        if self.truncate {
            return Some(Ending::Truncate);
        }
        if self.garbage {
            return Some(Ending::Garbage);
        }
        let status_code = self.status_code.or(self.http_status)?;
        let http_status = self.http_status.map(StatusCode::from_u16);
        let message = self.message.clone().unwrap_or_else(|| meaning(status_code));
        Some(Ending::Respond(FaultResponse {
            http_status: http_status.and_then(Result::ok).unwrap_or(StatusCode::OK),
            failure: Failure {
                api_code: self.api_code,
                ..Failure::new(status_code, message)
            },
            retry_after: self.retry_after_seconds,
        }))
    }

    fn summary(&self) -> String {
        let mut effects = Vec::new();
        effects.extend(self.delay_millis.map(|millis| format!("delay of {millis} ms")));
        effects.extend(self.expire_tokens.then(|| "expired tokens".to_owned()));
        effects.extend(
            self.shift_clock_millis.map(|millis| format!("clock shift of {millis} ms")),
        );
        effects.extend(match self.ending() {
            None => None,
            Some(Ending::Reset) => Some("reset".to_owned()),
            Some(Ending::Truncate) => Some("truncated body".to_owned()),
            Some(Ending::Garbage) => Some("garbage".to_owned()),
            Some(Ending::Respond(response)) => {
                Some(format!("status {}", response.failure.status))
            }
        });
        effects.join(", ")
    }
}

/// Returns the documented meaning of a `statusCode`.
fn meaning(status_code: u16) -> String {
    let code =
        CATALOG.status_codes.iter().find(|code| code.code == i64::from(status_code));
    code.map_or_else(
        || format!("injected status {status_code}"),
        |it| it.description.to_owned(),
    )
}

#[cfg(test)]
mod tests;
