//! The user info endpoint (OpenID Connect Core, section 5.3).

use serde_json::{Map, Value};

use super::parameters::{Parameters, is_form};
use super::protocol::Protocol;
use crate::call::{Failure, Incoming, Outcome, Reply};
use crate::identity::tokens::{has_scope, of_user, user_of};
use crate::world::World;

/// Serves the claims of the user of an access token, as far as its scope allows.
pub(super) fn serve(world: &mut World, incoming: &Incoming) -> Outcome {
    let invalid = |message| Failure::oauth(401, "invalid_token", message);
    let token = token(incoming)
        .ok_or_else(|| invalid("the access token is missing".to_owned()))?;
    let session = user_of(world, &token).map_err(|failure| invalid(failure.message))?;
    if Protocol::of(incoming) == Protocol::Oidc && !has_scope(&session.scope, "openid") {
        let message = "the access token lacks the scope `openid`";
        return Err(Failure::oauth(403, "insufficient_scope", message));
    }
    let mut claims = Map::from_iter([("sub".to_owned(), Value::from(&*session.user))]);
    claims.extend(of_user(
        world,
        &session.user,
        &session.scope,
        session.tenant.as_deref(),
    ));
    Ok(Reply::Json(claims.into()))
}

/// Returns the access token of a request. One in the query or in the form comes first, because the
/// official SDKs add the header to every call.
fn token(incoming: &Incoming) -> Option<String> {
    let query = Parameters::read(incoming.query.as_bytes());
    let form = match is_form(incoming) {
        true => Parameters::read(&incoming.body),
        false => Parameters::default(),
    };
    let parameter = query.get("access_token").or_else(|| form.get("access_token"));
    let token = parameter.or_else(|| incoming.header("authorization").map(bearer))?;
    Some(token.to_owned())
}

/// Returns the token in an `Authorization` header, which may have the scheme `Bearer` or none.
fn bearer(header: &str) -> &str {
    match header.split_once(' ') {
        Some((scheme, token)) if scheme.eq_ignore_ascii_case("bearer") => token.trim(),
        _ => header,
    }
}
