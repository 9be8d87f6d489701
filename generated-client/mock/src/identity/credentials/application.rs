//! Applications: named by a header, and authenticated with their secret.

use serde_json::{Map, Value};

use crate::call::{Failure, Incoming};
use crate::identity::client_authentication::Presented;
use crate::world::World;

/// The `apiCode` for an unknown application.
const APPLICATION_NOT_FOUND: i64 = 2011;

/// Returns the application that a header names.
pub(super) fn named(
    world: &World,
    incoming: &Incoming,
) -> Result<Option<String>, Failure> {
    let Some(id) = incoming.branded("app-id") else { return Ok(None) };
    match world.store.get("application", id) {
        Some(_) => Ok(Some(id.to_owned())),
        None => Err(unknown(id)),
    }
}

/// Returns the application that authenticates to a sign-in operation by the method that is
/// configured for its token endpoint. Public applications only name themselves in the header.
pub(super) fn authenticated(
    world: &World,
    incoming: &Incoming,
    arguments: &Map<String, Value>,
    named: Option<&str>,
) -> Result<String, Failure> {
    let text = |name: &str| arguments.get(name).and_then(Value::as_str);
    let presented = Presented::new(incoming, text("client_id"), text("client_secret"));
    let id = presented.id().or(named);
    let id = id.ok_or_else(|| rejected("the request names no application"))?;
    if named.is_some_and(|named| named != id) {
        return Err(rejected("`client_id` and `x-authing-app-id` differ"));
    }
    let app = world.store.get("application", id).ok_or_else(|| unknown(id))?;
    presented.check(id, app, "token_endpoint_auth_method").map_err(rejected)?;
    Ok(id.to_owned())
}

fn unknown(id: &str) -> Failure {
    let message = format!("no application has the ID `{id}`");
    Failure::new(404, message).api_code(APPLICATION_NOT_FOUND)
}

fn rejected(message: impl Into<String>) -> Failure {
    Failure::new(401, message)
}
