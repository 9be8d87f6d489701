//! The attempts of one call, up to a common deadline.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use super::exchange::{Answer, exchange};
use super::pending::Pending;
use super::request::Prepared;
use super::response::Response;
use super::trace;
use crate::runtime::credentials::authorize::Presented;
use crate::runtime::credentials::management_token::ManagementToken;
use crate::runtime::error::Error;
use crate::runtime::error::failure::Failure;
use crate::runtime::error::inner::{Kind, Limit};
use crate::runtime::error::redact::Secrets;
use crate::runtime::operation::Credential;
use crate::runtime::transport::slots::{Full, Slot};
use crate::shared::scrub::Shape;

/// Decodes a response into data that the caller owns. Called once per response.
pub(crate) type Read<'r> =
    dyn FnMut(Answer) -> Result<Response<()>, Failure> + Send + 'r;

/// Runs a call. Independent of the type of its data, so that it is compiled once.
pub(crate) async fn run(
    mut pending: Box<Pending>,
    read: &mut Read<'_>,
) -> Result<Response<()>, Error> {
    let prepared = std::mem::replace(&mut pending.prepared, Err(String::new()));
    let span = trace::call(&pending.core, pending.operation);
    let mut run = Run::new(&pending);
    let (outcome, prepared) = match prepared {
        Ok(prepared) => {
            let outcome = if span.is_disabled() {
                run.all(&prepared, read).await
            } else {
                run.all(&prepared, read).instrument(span.clone()).await
            };
            (outcome, Some(prepared))
        }
        Err(problem) => (Err(Kind::Request(problem).into()), None),
    };
    let secrets = || run.secrets(prepared.as_ref());
    trace::end(&span, run.attempts, &outcome, secrets);
    match outcome {
        Ok(mut response) => {
            if run.may_show(&response, prepared.as_ref()) {
                response.scrub(&secrets());
            }
            Ok(response)
        }
        Err(failure) => {
            let failure = failure.after(run.attempts, run.may_have_been_sent);
            Err(failure.finish(Some(pending.operation.name), &secrets()))
        }
    }
}

/// A call in progress.
struct Run<'p> {
    pending: &'p Pending,
    /// The limit that ends the call, and its duration.
    limit: (Limit, Duration),
    /// The time limit of the call. `None` if it is further away than the clock can represent.
    deadline: Option<Instant>,
    /// The number of attempts that were started.
    attempts: u32,
    /// The number of those that only replaced a rejected token.
    renewals: u32,
    /// Whether the server may have acted on one of them.
    may_have_been_sent: bool,
    presented: Option<Presented>,
    /// The tokens that were sent before that one.
    earlier: Vec<Arc<ManagementToken>>,
}

impl<'p> Run<'p> {
    fn new(pending: &'p Pending) -> Self {
        let limit = match pending.timeout {
            Some(time) => (Limit::Call, time),
            None => (Limit::Total, pending.core.total_timeout),
        };
        Self {
            pending,
            limit,
            deadline: Instant::now().checked_add(limit.1),
            attempts: 0,
            renewals: 0,
            may_have_been_sent: false,
            presented: None,
            earlier: Vec::new(),
        }
    }

    async fn all(
        &mut self,
        prepared: &Prepared,
        read: &mut Read<'_>,
    ) -> Result<Response<()>, Failure> {
        loop {
            let start = trace::is_told_of_attempts().then(Instant::now);
            self.attempts += 1;
            let outcome = self.one(prepared, read).await;
            if let Some(start) = start {
                trace::attempt(self.attempts, start.elapsed(), &outcome);
            }
            let failure = match outcome {
                Ok(response) => {
                    self.pending.core.budget.deposit();
                    return Ok(response);
                }
                Err(failure) => failure,
            };
            self.may_have_been_sent |= !failure.is_unsent();
            let wait = match self.renew(&failure).await? {
                true => Duration::ZERO,
                false => self.wait(failure)?,
            };
            trace::again(wait);
            if !wait.is_zero() {
                tokio::time::sleep(wait).await;
            }
        }
    }

    /// Returns how long to wait before the next attempt, or the failure if there is none.
    fn wait(&self, failure: Failure) -> Result<Duration, Failure> {
        let Pending { core, .. } = self.pending;
        if !failure.may_pass() {
            if failure.http_status().is_some() {
                core.budget.deposit();
            }
            return Err(failure);
        }
        if !failure.is_unsent() && !self.pending.is_idempotent() {
            return Err(failure);
        }
        let attempts = self.attempts - self.renewals;
        let wait = self.pending.retry().wait(attempts, failure.retry_after());
        let Some(wait) = wait.filter(|wait| self.is_in_time(*wait)) else {
            return Err(failure);
        };
        if core.budget.withdraw() { Ok(wait) } else { Err(failure.without_budget()) }
    }

    /// Returns whether there is time left after a wait.
    fn is_in_time(&self, wait: Duration) -> bool {
        let end = Instant::now().checked_add(wait);
        end.is_some_and(|end| self.deadline.is_none_or(|deadline| end < deadline))
    }

    /// Replaces a rejected token, at most once per call, and returns whether there is a new one.
    /// The call may then be repeated even if it is not idempotent, because the server did not
    /// execute it.
    async fn renew(&mut self, failure: &Failure) -> Result<bool, Failure> {
        let credentials = &self.pending.core.credentials;
        let Some(presented) =
            self.presented.as_ref().filter(|_| failure.is_unauthorized())
        else {
            return Ok(false);
        };
        if presented.is_fresh || self.renewals > 0 {
            credentials.keep_rejected();
            return Ok(false);
        }
        let replaced = self.in_time(credentials.replace(presented)).await??;
        self.renewals += u32::from(replaced);
        Ok(replaced)
    }

    async fn one(
        &mut self,
        prepared: &Prepared,
        read: &mut Read<'_>,
    ) -> Result<Response<()>, Failure> {
        let Pending {
            core,
            operation,
            user,
            ..
        } = self.pending;
        let mut request = self.pending.request(prepared)?;
        let presented = if operation.credentials.contains(&Credential::Management) {
            let presented = core.credentials.management_token();
            self.in_time(presented).await.map_err(Failure::unsent)??
        } else {
            None
        };
        if let Some(earlier) = std::mem::replace(&mut self.presented, presented) {
            self.earlier.push(earlier.token);
        }
        // The wait for a slot counts toward the time of the call, not of the attempt.
        let slot = self.slot().await?;
        if let Some(presented) = &mut self.presented {
            core.credentials.update(presented);
        }
        core.credentials.authorize(
            operation,
            user.as_ref(),
            self.presented.as_ref(),
            &prepared.target,
            &mut request,
        )?;
        // Pinned here, so that the timeout does not move it.
        let exchange =
            pin!(exchange(&*core.transport, request, core.max_response_bytes));
        let answer = self.attempt(exchange).await;
        drop(slot);
        read(answer?)
    }

    async fn slot(&self) -> Result<Slot<'p>, Failure> {
        let slot = self.pending.core.slots.acquire(self.deadline).await;
        slot.map_err(|full| match full {
            Full::Queue(limit) => Kind::Timeout(Limit::Queue, limit).into(),
            Full::Deadline => self.out_of_time().unsent(),
        })
    }

    /// Limits work to the time of an attempt and of the call.
    async fn attempt<T>(
        &self,
        work: impl Future<Output = Result<T, Failure>>,
    ) -> Result<T, Failure> {
        let limit = self.pending.core.attempt_timeout;
        let attempt_end = Instant::now().checked_add(limit);
        let attempt_end =
            attempt_end.filter(|end| self.deadline.is_none_or(|it| *end < it));
        match attempt_end {
            Some(end) => match timeout_at(end, work).await {
                Ok(outcome) => outcome,
                Err(_) => Err(Kind::Timeout(Limit::Attempt, limit).into()),
            },
            None => self.in_time(work).await?,
        }
    }

    /// Limits work to the time of the call.
    async fn in_time<T>(&self, work: impl Future<Output = T>) -> Result<T, Failure> {
        let Some(deadline) = self.deadline else { return Ok(work.await) };
        timeout_at(deadline, work).await.map_err(|_| self.out_of_time())
    }

    fn out_of_time(&self) -> Failure {
        let (limit, time) = self.limit;
        Kind::Timeout(limit, time).into()
    }

    /// Returns whether a text around the data may repeat a secret. Runs for every response, so it
    /// copies nothing.
    fn may_show(&self, response: &Response<()>, prepared: Option<&Prepared>) -> bool {
        response.texts().map(Shape::of).any(|shape| {
            let mut found = false;
            self.each_secret(prepared, &mut |secret| found |= shape.may_hold(secret));
            found
        })
    }

    /// Returns the secrets that no error and no response may show.
    fn secrets(&self, prepared: Option<&Prepared>) -> Secrets {
        let mut secrets = Secrets::default();
        self.each_secret(prepared, &mut |secret| secrets.add(secret));
        secrets
    }

    fn each_secret(&self, prepared: Option<&Prepared>, tell: &mut dyn FnMut(&str)) {
        self.pending.each_secret(tell);
        if let Some(prepared) = prepared {
            prepared.secrets.each().for_each(&mut *tell);
        }
        let presented = self.presented.iter().map(|presented| &presented.token);
        for token in self.earlier.iter().chain(presented) {
            tell(token.text.expose_secret());
        }
    }
}
