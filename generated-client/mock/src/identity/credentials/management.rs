//! Management tokens, and requests that are signed with an access key.

use http::header::AUTHORIZATION;
use serde_json::Value;

use super::headers::token;
use crate::call::{Failure, Incoming};
use crate::identity::state::signature::Signature;
use crate::state::{Item, Store};
use crate::world::World;

/// Returns the access key that a request was authorized with.
pub(super) fn access_key(
    world: &mut World,
    incoming: &Incoming,
) -> Result<String, Failure> {
    let authorization = incoming.header(AUTHORIZATION.as_str()).unwrap_or_default();
    if let Some(signature) = Signature::parse(authorization) {
        let secret = secret(&world.store, signature.access_key)?;
        let nonces = &mut world.identity.nonces;
        signature.verify(incoming, secret, nonces, world.clock)?;
        return Ok(signature.access_key.to_owned());
    }
    let Some(token) = token(incoming) else {
        let message = "`authorization` is required: a management token, or a signature with an \
            access key";
        return Err(Failure::new(401, message));
    };
    let issued = world.identity.management.access_key_of(token, world.clock);
    let valid = issued.filter(|key| secret(&world.store, key).is_ok());
    let message = "the management token is invalid, expired, or revoked";
    valid.map(str::to_owned).ok_or_else(|| Failure::new(401, message))
}

/// Returns the access key that opens the event stream.
pub(crate) fn authenticate_stream(
    world: &World,
    incoming: &Incoming,
) -> Result<String, Failure> {
    let authorization = incoming.header(AUTHORIZATION.as_str()).unwrap_or_default();
    let signature = Signature::parse(authorization).ok_or_else(|| {
        Failure::new(401, "`authorization` is required: a signature with an access key")
    })?;
    signature.verify_websocket(secret(&world.store, signature.access_key)?)?;
    Ok(signature.access_key.to_owned())
}

/// Returns the secret of an access key that can be used.
fn secret<'a>(store: &'a Store, access_key: &str) -> Result<&'a str, Failure> {
    let item = store.get("access-key", access_key).filter(|item| is_enabled(item));
    let secret =
        item.and_then(|item| item.get("accessKeySecret")).and_then(Value::as_str);
    let message =
        || format!("the access key `{access_key}` does not exist or is disabled");
    secret.ok_or_else(|| Failure::new(401, message()))
}

fn is_enabled(access_key: &Item) -> bool {
    access_key.get("enable").and_then(Value::as_bool).unwrap_or(true)
}
