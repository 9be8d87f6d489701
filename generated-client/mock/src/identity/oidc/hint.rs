//! ID tokens that come back to the provider, such as `id_token_hint`.

use serde_json::{Map, Value};

use crate::identity::state::keys::jwt;
use crate::identity::tokens::shared_secret;
use crate::world::World;

/// Returns the claims of an ID token that the mock has issued, even if it has expired.
pub(super) fn claims(world: &World, token: &str) -> Option<Map<String, Value>> {
    let app = jwt::Parts::of(token)?.claims.get("aud")?.as_str()?.to_owned();
    let claims = match world.store.get("application", &app).and_then(shared_secret) {
        Some(secret) => jwt::verify_with_secret(secret, token),
        None => world.identity.keys.verify(token),
    }?;
    // The same keys sign access tokens, which always have a scope, and logout tokens.
    let is_other = claims.contains_key("scope") || claims.contains_key("events");
    (!is_other).then_some(claims)
}
