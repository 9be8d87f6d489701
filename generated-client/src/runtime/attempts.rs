//! The attempts of one call: as many as help and are safe, within one limit of time.

use std::time::Duration;

use tokio::time::Instant;
use tracing::Instrument;

use super::call::Pending;
use super::error::Error;
use super::exchange::{Answer, exchange, within};
use super::failure::{Failure, Kind, Limit};
use super::redact::Secrets;
use super::request::Prepared;
use super::response::Response;
use super::trace;

/// Turns an answer into data that the caller keeps. It is called anew for each answer.
pub(crate) type Read<'r> =
    dyn FnMut(&Answer) -> Result<Response<()>, Failure> + Send + 'r;

/// Everything about a call that does not depend on the type of its data.
pub(crate) async fn run(
    mut pending: Box<Pending>,
    read: &mut Read<'_>,
) -> Result<Response<()>, Error> {
    let prepared = std::mem::replace(&mut pending.prepared, Err(String::new()));
    let (limit, time) = match pending.timeout {
        Some(time) => (Limit::Call, time),
        None => (Limit::Total, pending.core.total_timeout),
    };
    let span = trace::call(&pending.core, pending.operation);
    let mut run = Run {
        secrets: pending.secrets(),
        deadline: Instant::now().checked_add(time),
        attempts: 0,
        pending: &pending,
    };
    let outcome = match prepared {
        Ok(prepared) => {
            run.secrets.extend(&prepared.secrets);
            let attempts = run.all(&prepared, read).instrument(span.clone());
            within(limit, time, attempts).await
        }
        Err(problem) => Err(Kind::Request(problem).into()),
    };
    let Run {
        secrets, attempts, ..
    } = run;
    trace::end(&span, attempts, &outcome, &secrets);
    match outcome {
        Ok(response) => Ok(Response {
            message: secrets.scrub(&response.message),
            filled: response.filled.iter().map(|path| secrets.scrub(path)).collect(),
            ..response
        }),
        Err(failure) => {
            let operation = Some(pending.operation.name);
            Err(failure.after(attempts).finish(operation, &secrets))
        }
    }
}

/// A call that is being made.
struct Run<'p> {
    pending: &'p Pending,
    secrets: Secrets,
    /// When it has to be done; `None` if that is further away than clocks can tell.
    deadline: Option<Instant>,
    /// How many attempts were begun.
    attempts: u32,
}

impl Run<'_> {
    async fn all(
        &mut self,
        prepared: &Prepared,
        read: &mut Read<'_>,
    ) -> Result<Response<()>, Failure> {
        let mut renewed = false;
        loop {
            let start = Instant::now();
            self.attempts += 1;
            let (outcome, can_renew) = self.one(prepared, read).await;
            trace::attempt(self.attempts, start.elapsed(), &outcome);
            let failure = match outcome {
                Ok(response) => return Ok(response),
                Err(failure) => failure,
            };
            let wait = if can_renew && !renewed && self.pending.is_idempotent() {
                renewed = true;
                Some(Duration::ZERO)
            } else {
                self.wait(&failure)
            };
            match wait {
                Some(wait) => {
                    trace::again(wait);
                    tokio::time::sleep(wait).await;
                }
                None => return Err(failure),
            }
        }
    }

    /// How long to wait before the next attempt, if there is to be one.
    fn wait(&self, failure: &Failure) -> Option<Duration> {
        if !(failure.is_unsent() || failure.may_pass() && self.pending.is_idempotent()) {
            return None;
        }
        let wait = self.pending.retry().wait(self.attempts, failure.retry_after())?;
        let end = Instant::now().checked_add(wait)?;
        self.deadline.is_none_or(|deadline| end < deadline).then_some(wait)
    }

    /// One attempt, and whether the server may accept other credentials than it did.
    async fn one(
        &mut self,
        prepared: &Prepared,
        read: &mut Read<'_>,
    ) -> (Result<Response<()>, Failure>, bool) {
        let Pending {
            core,
            operation,
            user,
            ..
        } = self.pending;
        let mut request = match self.pending.request(prepared) {
            Ok(request) => request,
            Err(failure) => return (Err(failure), false),
        };
        let authorized =
            core.authorize(operation, user.as_ref(), &mut request, &mut self.secrets);
        let presented = match authorized.await {
            Ok(presented) => presented,
            Err(failure) => return (Err(failure), false),
        };
        let exchange = exchange(&*core.transport, request, core.max_response_bytes);
        let outcome = within(Limit::Attempt, core.attempt_timeout, exchange).await;
        let outcome = outcome.and_then(|answer| read(&answer));
        let refused = outcome.as_ref().is_err_and(Failure::is_unauthorized);
        (outcome, refused && core.renew(&presented))
    }
}
