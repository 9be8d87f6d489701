//! The access tokens of users.

use super::headers::token;
use super::needs;
use crate::call::{Caller, Failure, Incoming};
use crate::catalog::Operation;
use crate::identity::tokens;
use crate::world::World;

/// The `apiCode` of requests that need a signed-in user.
const LOGIN_REQUIRED: i64 = 2020;

/// Operations that complete a pending sign-in, whose MFA token is therefore a credential.
const COMPLETING: [&str; 5] = [
    "enrollFactor",
    "listEnrolledFactors",
    "listFactorsToEnroll",
    "mfaOtpVerify",
    "sendEnrollFactorRequest",
];

/// Sets the user whose token a request has. Fails for an invalid token, and for none if the
/// operation needs a user.
pub(super) fn identify(
    world: &World,
    operation: &Operation,
    incoming: &Incoming,
    caller: &mut Caller,
) -> Result<(), Failure> {
    let Some(token) = token(incoming) else {
        if needs::user(operation) {
            let message = "the operation requires the access token of a user";
            return Err(unauthorized(message));
        }
        return Ok(());
    };
    let pending = world.identity.mfa.get(token, world.clock);
    let (user, app, tenant) = match pending {
        Some(pending) if COMPLETING.contains(&operation.name) => {
            (pending.user.clone(), pending.app.clone(), None)
        }
        _ => {
            let session = tokens::user_of(world, token)?;
            (session.user, session.app, session.tenant)
        }
    };
    if caller.app.as_ref().is_some_and(|other| *other != app) {
        return Err(unauthorized("the access token belongs to another application"));
    }
    caller.app = Some(app);
    caller.user = Some(user);
    caller.tenant = caller.tenant.take().or(tenant);
    Ok(())
}

fn unauthorized(message: &str) -> Failure {
    Failure::new(401, message).api_code(LOGIN_REQUIRED)
}
