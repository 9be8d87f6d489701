//! Checks tokens that are presented, and revokes them.

use serde_json::Value;

use super::super::back_channel;
use crate::call::Failure;
use crate::state::Item;
use crate::world::World;

/// The `apiCode` of calls that need a signed-in user.
const NOT_SIGNED_IN: i64 = 2020;

/// What a valid access token of a user stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Session {
    /// The user, by user ID.
    pub(crate) user: String,
    /// The application that the token was issued to, by app ID.
    pub(crate) app: String,
    /// Scopes, separated by spaces.
    pub(crate) scope: String,
    /// The session in which the user signed in.
    pub(crate) sid: String,
    /// The tenant that the user signed in to, by tenant ID.
    pub(crate) tenant: Option<String>,
}

/// Returns what an access token stands for. Fails for tokens that the mock did not issue, that
/// have expired or were revoked, that belong to a program, or whose user is gone or not active.
pub(crate) fn user_of(world: &World, token: &str) -> Result<Session, Failure> {
    let failure = |message| Failure::new(401, message).api_code(NOT_SIGNED_IN);
    let access = world.identity.issued.access.get(token, world.clock.seconds());
    let access = access
        .ok_or_else(|| failure("the access token is invalid, expired, or revoked"))?;
    let authorization = access.authorization.as_ref();
    let authorization =
        authorization.ok_or_else(|| failure("the access token belongs to no user"))?;
    let grant = &authorization.grant;
    if !world.store.get("user", &grant.user).is_some_and(is_active) {
        return Err(failure(
            "the user of the access token does not exist or is not active",
        ));
    }
    Ok(Session {
        user: grant.user.clone(),
        app: grant.app.clone(),
        scope: access.details.scope.clone(),
        sid: authorization.sid.clone(),
        tenant: grant.tenant.clone(),
    })
}

/// Returns whether a user may sign in.
pub(crate) fn is_active(user: &Item) -> bool {
    let status = user.get("status").and_then(Value::as_str);
    status.is_none_or(|status| status == "Activated")
}

/// Ends all sessions of a user, revokes the tokens, and notifies the applications.
pub(crate) fn revoke_user(world: &mut World, user: &str) {
    world.identity.issued.revoke_user(user, |_| true);
    for login in world.identity.sessions.end_all(user, world.clock) {
        back_channel::notify(world, &login);
    }
}

/// Signs a user out of some applications, revokes their tokens, and notifies them.
pub(crate) fn revoke_user_in(world: &mut World, user: &str, apps: &[&str]) {
    world.identity.issued.revoke_user(user, |app| apps.contains(&app));
    for login in world.identity.sessions.leave(user, apps, world.clock) {
        back_channel::notify(world, &login);
    }
}
