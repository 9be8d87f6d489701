//! Checks the credentials that an operation asks for.

use serde_json::{Map, Value};

use super::{application, management, needs, user};
use crate::call::{Caller, Failure, Incoming};
use crate::catalog::Operation;
use crate::world::World;

/// Returns who sent a request. The headers of both brands are accepted, and a user pool that they
/// name is ignored, because there is only one.
pub(crate) fn authenticate(
    world: &mut World,
    operation: &'static Operation,
    incoming: &Incoming,
    arguments: &Map<String, Value>,
) -> Result<Caller, Failure> {
    let tenant =
        incoming.branded("app-tenant-id").or_else(|| incoming.branded("tenant-id"));
    let mut caller = Caller {
        tenant: tenant.map(str::to_owned),
        ..Caller::default()
    };
    let uses = |credential: &str| operation.credentials.contains(&credential);
    if uses("management") {
        caller.access_key = Some(management::access_key(world, incoming)?);
        return Ok(caller);
    }
    if uses("app") {
        caller.app = application::named(world, incoming)?;
    }
    if uses("client") {
        let app = caller.app.as_deref();
        let app = application::authenticated(world, incoming, arguments, app)?;
        caller.app = Some(app);
    }
    if uses("user") || needs::user(operation) {
        user::identify(world, operation, incoming, &mut caller)?;
    }
    if needs::app(operation) && caller.app.is_none() {
        let message = "`x-authing-app-id` is required: the ID of an application";
        return Err(Failure::new(400, message));
    }
    Ok(caller)
}
