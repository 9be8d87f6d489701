//! Sign-in with a mobile social account. The mock asks no identity source: the code or token that a
//! source would have issued stands for the account at that source. The first sign-in with it creates
//! a user.

use serde_json::{Map, Value, json};

use super::steps::{self, Login};
use crate::call::{Call, Failure, Outcome};
use crate::identity::accounts::text;
use crate::identity::{arguments, sign_up};
use crate::state::{Item, Reference, Store};
use crate::world::World;

/// The members of payloads that hold what a source has issued.
const PROOFS: [&str; 4] = ["code", "access_token", "accessToken", "token"];

/// Performs `signInByMobile`.
pub(super) fn sign_in(world: &mut World, call: &Call<'_>) -> Outcome {
    let source = arguments::required(call, &["extIdpConnidentifier"])?;
    let connection = arguments::required(call, &["connection"])?;
    let account = payload(call, connection).and_then(proof);
    let account = account.ok_or_else(|| {
        let message =
            format!("the payload of the connection `{connection}` is required");
        Failure::new(400, message)
    })?;
    let app = arguments::app(call)?;
    let user = match owner(&world.store, source, account) {
        Some(user) => user,
        None => create(world, app, source, connection, account)?,
    };
    let login = Login {
        user: &user,
        app,
        scope: arguments::text(call, &["options", "scope"]),
        tenant: arguments::text(call, &["options", "tenantId"]),
        method: "social",
    };
    steps::sign_in(world, call, login)
}

/// Returns the payload of a connection, such as `larkPublicPayload` of `lark_public`.
fn payload<'a>(call: &'a Call<'_>, connection: &str) -> Option<&'a Map<String, Value>> {
    let name = format!("{}payload", connection.replace('_', ""));
    let mut arguments = call.arguments.iter();
    let (_, payload) =
        arguments.find(|(argument, _)| argument.eq_ignore_ascii_case(&name))?;
    payload.as_object()
}

/// Returns the code or token in a payload, or in the first payload within it.
fn proof(payload: &Map<String, Value>) -> Option<&str> {
    let own = PROOFS.iter().find_map(|name| text(payload, name));
    own.or_else(|| payload.values().find_map(|inner| proof(inner.as_object()?)))
}

fn owner(store: &Store, source: &str, account: &str) -> Option<String> {
    let is_meant = |identity: &Item| {
        text(identity, "extIdpId") == Some(source)
            && text(identity, "userIdInIdp") == Some(account)
    };
    let (key, _) = store.items("identity").find(|(_, identity)| is_meant(identity))?;
    let owner = store.parent("identity", key)?;
    Some(owner.key.clone())
}

fn create(
    world: &mut World,
    app: &str,
    source: &str,
    connection: &str,
    account: &str,
) -> Result<String, Failure> {
    let user = sign_up::with_identity(world, app, connection)?;
    let id = world.random.hex(24);
    let provider = connection.split('_').next().unwrap_or(connection);
    let identity = json!({
        "identityId": id,
        "extIdpId": source,
        "provider": provider,
        "type": "openid",
        "userIdInIdp": account,
        "userInfoInIdp": {},
        "originConnIds": [source],
    });
    let identity = identity.as_object().cloned().unwrap_or_default();
    let owner = Some(Reference::new("user", &user));
    world.store.insert_into("identity", &id, identity, owner);
    Ok(user)
}
