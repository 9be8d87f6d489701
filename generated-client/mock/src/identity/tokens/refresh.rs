//! Exchanges refresh tokens.

use super::super::event;
use super::check::is_active;
use super::claims::has_scope;
use super::issue::{Tokens, refresh_token, without_refresh};
use crate::call::Failure;
use crate::world::World;

/// Exchanges a refresh token for new tokens. A second use means that it was stolen, so it revokes
/// all tokens of the authorization (RFC 9700, section 4.14.2).
pub(crate) fn refresh(
    world: &mut World,
    token: &str,
    app: &str,
    scope: Option<&str>,
) -> Result<Tokens, Failure> {
    let failure = |message| Failure::oauth(400, "invalid_grant", message);
    let now = world.clock.seconds();
    let issued = &mut world.identity.issued;
    let found = issued.refresh.get_mut(token, now);
    let found = found.filter(|refresh| refresh.authorization.grant.app == app);
    let found = found
        .ok_or_else(|| failure("the refresh token is invalid, expired, or revoked"))?;
    let authorization = found.authorization.clone();
    if found.is_used {
        issued.revoke(&authorization.id);
        return Err(failure(
            "the refresh token was used before, so all tokens of its grant are revoked",
        ));
    }
    if !world.store.get("user", &authorization.grant.user).is_some_and(is_active) {
        return Err(failure(
            "the user of the refresh token does not exist or is not active",
        ));
    }
    let mut narrowed = authorization.clone();
    if let Some(scope) = scope {
        let granted = &authorization.grant.scope;
        let mut scopes = scope.split_ascii_whitespace();
        if let Some(other) = scopes.find(|it| !has_scope(granted, it)) {
            let message = format!("the scope `{other}` was not granted");
            return Err(Failure::oauth(400, "invalid_scope", message));
        }
        narrowed.grant.scope = scope.to_owned();
    }
    found.is_used = true;
    let tokens = without_refresh(world, &narrowed);
    event::publish(world, "refresh-token", &authorization.grant.user, app);
    Ok(Tokens {
        // It keeps the scope of the old one (RFC 6749, section 6).
        refresh_token: Some(refresh_token(world, &authorization)),
        ..tokens
    })
}
