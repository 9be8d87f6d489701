//! Introspection (RFC 7662), revocation (RFC 7009), and the legacy check of tokens.

use http::StatusCode;
use serde_json::{Value, json};

use super::client::{self, Endpoint};
use super::hint;
use super::parameters::Parameters;
use crate::call::{Failure, Incoming, Outcome, Reply};
use crate::identity::state::issued::{Authorization, Details};
use crate::identity::state::keys::jwt;
use crate::identity::tokens::is_active;
use crate::world::World;

/// Serves the state of a token.
pub(super) fn introspect(world: &mut World, incoming: &Incoming) -> Outcome {
    let form = Parameters::form(incoming)?;
    let app =
        client::authenticate(&world.store, incoming, &form, Endpoint::Introspection)?;
    let is_strict = form.get("strict") == Some("true");
    let state = state(world, form.required("token")?, &app, is_strict);
    Ok(Reply::Json(state.unwrap_or_else(|| json!({ "active": false }))))
}

/// Returns the state of an active token that belongs to an application.
fn state(world: &World, token: &str, app: &str, is_strict: bool) -> Option<Value> {
    let (issued, now) = (&world.identity.issued, world.clock.seconds());
    let (authorization, client, details, kind) = match issued.access.get(token, now) {
        Some(access) if access.audience == app => {
            let authorization = access.authorization.as_ref();
            (authorization, access.client.as_str(), &access.details, Some("Bearer"))
        }
        Some(_) => return None,
        None => {
            let refresh = issued.refresh.get(token, now)?;
            if refresh.is_used || refresh.authorization.grant.app != app {
                return None;
            }
            (Some(&refresh.authorization), app, &refresh.details, None)
        }
    };
    if is_strict && !authorization.is_none_or(|it| has_active_user(world, it)) {
        return None;
    }
    let Details {
        jti,
        iss,
        scope,
        iat,
        exp,
    } = details;
    let mut state = json!({
        "active": true, "client_id": client, "exp": exp, "iat": iat, "iss": iss, "jti": jti,
        "scope": scope,
    });
    if let Some(authorization) = authorization {
        state["sub"] = authorization.grant.user.as_str().into();
    }
    if let Some(kind) = kind {
        state["token_type"] = kind.into();
    }
    Some(state)
}

fn has_active_user(world: &World, authorization: &Authorization) -> bool {
    world.store.get("user", &authorization.grant.user).is_some_and(is_active)
}

/// Revokes a token. A refresh token takes all tokens of its grant with it; an unknown token is no
/// error.
pub(super) fn revoke(world: &mut World, incoming: &Incoming) -> Outcome {
    let form = Parameters::form(incoming)?;
    let app = client::authenticate(&world.store, incoming, &form, Endpoint::Revocation)?;
    let token = form.required("token")?;
    let (issued, now) = (&mut world.identity.issued, world.clock.seconds());
    let check = |owner: &str| match owner == app {
        true => Ok(()),
        false => {
            let message = "`token` was issued to another application";
            Err(Failure::oauth(400, "invalid_request", message))
        }
    };
    if let Some(access) = issued.access.get(token, now) {
        check(&access.audience)?;
        issued.access.take(token, now);
    } else if let Some(refresh) = issued.refresh.get(token, now) {
        check(&refresh.authorization.grant.app)?;
        let authorization = refresh.authorization.id.clone();
        issued.revoke(&authorization);
    }
    Ok(Reply::Empty(StatusCode::OK))
}

/// Serves the claims of a valid access token or ID token.
pub(super) fn validate(world: &mut World, incoming: &Incoming) -> Outcome {
    let query = Parameters::read(incoming.query.as_bytes());
    let now = world.clock.seconds();
    let (name, claims) = match (query.get("access_token"), query.get("id_token")) {
        (Some(token), None) => {
            let is_valid = world.identity.issued.access.get(token, now).is_some();
            let claims = jwt::Parts::of(token).map(|jwt| jwt.claims);
            ("access_token", claims.filter(|_| is_valid))
        }
        (None, Some(token)) => {
            let claims = hint::claims(world, token).filter(|claims| {
                claims.get("exp").and_then(Value::as_i64).is_some_and(|exp| exp > now)
            });
            ("id_token", claims)
        }
        _ => {
            let message = "exactly one of `access_token` and `id_token` is required";
            return Err(Failure::new(400, message));
        }
    };
    let claims = claims.ok_or_else(|| {
        Failure::new(400, format!("`{name}` is invalid, expired, or revoked"))
    })?;
    Ok(Reply::Json(claims.into()))
}
