//! Performs calls: finds the operation, checks the request and its credentials, and changes the
//! state.

use bytes::Bytes;
use http::{Response, StatusCode};
use hyper::upgrade::OnUpgrade;

use super::respond;
use super::shared::Shared;
use crate::call::{Call, Caller, Failure, Incoming, Outcome, Reply};
use crate::catalog::Operation;
use crate::clock::Clock;
use crate::events::{Changes, Side, Subscription, Trigger};
use crate::faults::{Applied, FaultResponse};
use crate::log::News;
use crate::router::{self, Found};
use crate::validate::Problem;
use crate::world::World;
use crate::{events, identity, state, validate, values};

/// A request that is being handled.
#[derive(Debug)]
pub(super) struct Exchange<'a> {
    pub(super) shared: &'a Shared,
    pub(super) incoming: Incoming,
    pub(super) operation: Option<&'static Operation>,
    /// What is wrong with the request.
    pub(super) problems: Vec<String>,
    target: Target,
}

/// What handles a request.
#[derive(Debug)]
enum Target {
    Route(identity::Route),
    Operation(&'static Operation),
    Missing(Failure),
}

/// What the locked part of a call leads to.
enum Step {
    Done(Outcome),
    /// A webhook is called, and the lock is not held meanwhile.
    Wait(Trigger, Clock),
}

impl<'a> Exchange<'a> {
    /// Finds what handles a request.
    pub(super) fn new(shared: &'a Shared, incoming: Incoming) -> Self {
        let (target, operation) = target(&incoming);
        Self {
            shared,
            incoming,
            operation,
            problems: Vec::new(),
            target,
        }
    }

    /// Returns the fault of this call, if there is one.
    pub(super) fn take_fault(&self) -> Option<Applied> {
        let world = &mut *self.shared.lock();
        let fault = world.faults.take(self.operation, &self.incoming.path)?;
        world.log.tell(News::Changed("faults"));
        Some(fault)
    }

    /// Applies the parts of a fault that change the world.
    pub(super) fn prepare(&self, fault: &Applied) {
        let world = &mut *self.shared.lock();
        if fault.shift_clock_millis != 0 {
            world.shift_clock(
                world.clock.offset().saturating_add(fault.shift_clock_millis),
            );
        }
        if fault.expire_tokens {
            world.identity.expire_tokens();
        }
    }

    /// Performs the call.
    pub(super) async fn perform(&mut self) -> Response<Bytes> {
        let outcome = match &self.target {
            Target::Missing(failure) => Err(failure.clone()),
            Target::Route(route) => {
                let world = &mut *self.shared.lock();
                let outcome = route(world, &self.incoming);
                world.settle();
                outcome
            }
            Target::Operation(operation) => self.call(operation).await,
        };
        self.respond(outcome)
    }

    /// Returns the response to an outcome.
    pub(super) fn respond(&self, outcome: Outcome) -> Response<Bytes> {
        respond::response(self.operation, outcome, &mut self.shared.lock().random)
    }

    /// Returns the response that a fault prescribes.
    pub(super) fn prescribed(&self, fault: FaultResponse) -> Response<Bytes> {
        respond::prescribed(self.operation, fault, &mut self.shared.lock().random)
    }

    /// Opens an event stream.
    pub(super) fn subscribe(
        &self,
        side: Side,
        accepted: Result<Response<()>, Failure>,
        upgrade: OnUpgrade,
    ) -> Response<Bytes> {
        let subscription = self.subscription(side);
        match accepted.and_then(|response| Ok((response, subscription?))) {
            Ok((response, subscription)) => {
                tokio::spawn(subscription.run(upgrade));
                response.map(|()| Bytes::new())
            }
            Err(failure) => {
                let status = StatusCode::from_u16(failure.status);
                let mut response = self.respond(Err(failure));
                // A handshake can only fail with a status of HTTP.
                *response.status_mut() = status.unwrap_or(StatusCode::BAD_REQUEST);
                response
            }
        }
    }

    fn subscription(&self, side: Side) -> Result<Subscription, Failure> {
        let world = &mut *self.shared.lock();
        let user = match side {
            Side::Management => {
                identity::authenticate_stream(world, &self.incoming)?;
                None
            }
            Side::Authentication => {
                let token = events::query(&self.incoming, "token").unwrap_or_default();
                Some(identity::user_of(world, &token)?.user)
            }
        };
        Subscription::new(&world.bus, &self.incoming, user)
    }

    async fn call(&mut self, operation: &'static Operation) -> Outcome {
        let (mut arguments, problems) =
            validate::arguments(operation, &self.incoming).await;
        self.problems = problems.iter().map(|problem| problem.message.clone()).collect();
        let step = {
            let world = &mut *self.shared.lock();
            let caller =
                identity::authenticate(world, operation, &self.incoming, &arguments);
            let caller = caller.or_else(|failure| {
                if !world.lenient {
                    return Err(failure);
                }
                self.problems.push(failure.message);
                Ok(Caller::default())
            })?;
            if !world.lenient && !problems.is_empty() {
                return Err(failure(&problems));
            }
            identity::decrypt_passwords(&mut arguments)?;
            let call = Call {
                operation,
                arguments,
                caller,
                incoming: &self.incoming,
            };
            let step = handle(world, &call);
            world.settle();
            step
        };
        match step {
            Step::Done(outcome) => outcome,
            Step::Wait(trigger, clock) => trigger.run(clock).await,
        }
    }
}

fn handle(world: &mut World, call: &Call<'_>) -> Step {
    let operation = call.operation;
    if let Some(handler) = identity::handler(operation.client, operation.name) {
        return Step::Done(handler(world, call));
    }
    if let Some(handler) = events::handler(operation.name) {
        return Step::Done(handler(&mut world.bus, &world.store, call));
    }
    match Trigger::of(&world.bus, &world.store, call) {
        Some(Ok(trigger)) => return Step::Wait(trigger, world.clock),
        Some(Err(failure)) => return Step::Done(Err(failure)),
        None => {}
    }
    let Some(binding) = &operation.binding else {
        return Step::Done(Ok(Reply::Data(values::example(
            operation,
            &mut world.random,
        ))));
    };
    let changes = Changes::before(&world.store, binding, call);
    let (store, random) = (&mut world.store, &mut world.random);
    let outcome = state::perform(store, world.clock, random, binding, call);
    if let Some(changes) = changes.filter(|_| outcome.is_ok()) {
        changes.publish(&world.store, &mut world.bus);
    }
    Step::Done(outcome)
}

/// Returns what handles a request, and its operation.
fn target(incoming: &Incoming) -> (Target, Option<&'static Operation>) {
    let (method, path) = (incoming.method.as_str(), incoming.path.as_str());
    let found = router::find(method, path);
    let operation = match &found {
        Found::Operations(operations) => choose(operations, incoming),
        Found::Methods(_) | Found::Nothing => None,
    };
    let target = match (identity::route(incoming), operation) {
        (Some(route), _) => Target::Route(route),
        (None, Some(operation)) => Target::Operation(operation),
        (None, None) => {
            let message = match found {
                Found::Methods(methods) => {
                    let methods = methods.join(" or ");
                    format!("`{path}` does not accept {method}; expected {methods}")
                }
                _ => format!("no operation has the path `{path}`"),
            };
            Target::Missing(Failure::new(404, message))
        }
    };
    (target, operation)
}

/// Chooses between operations of different clients that share a path: only calls of the
/// authentication client name an application.
fn choose(
    operations: &[&'static Operation],
    incoming: &Incoming,
) -> Option<&'static Operation> {
    let client = match incoming.branded("app-id") {
        Some(_) => "authentication",
        None => "management",
    };
    let matching = operations.iter().find(|operation| operation.client == client);
    matching.or(operations.first()).copied()
}

/// All problems in one failure, with the status of the first.
fn failure(problems: &[Problem]) -> Failure {
    let status = problems.first().map_or(400, |problem| problem.status);
    let messages: Vec<_> =
        problems.iter().map(|problem| problem.message.as_str()).collect();
    Failure::new(status, messages.join("; "))
}
