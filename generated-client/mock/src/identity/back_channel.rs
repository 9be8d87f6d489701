//! Tells applications that a user signed out (OpenID Connect Back-Channel Logout 1.0).

use http::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use serde_json::json;

use super::registration;
use super::state::sessions::Login;
use crate::events::Delivery;
use crate::world::World;

/// The event in a logout token.
const EVENT: &str = "http://schemas.openid.net/event/backchannel-logout";

/// Lifetime of a logout token, in seconds: two minutes, as the specification recommends.
const LIFETIME: i64 = 120;

/// Sends a logout token to each application of a session that has registered a URI for it.
pub(crate) fn notify(world: &mut World, login: &Login) {
    for (app, issuer) in &login.apps {
        let item = world.store.get("application", app);
        let url = item.and_then(|app| registration::text(app, "backchannel_logout_uri"));
        let Some(url) = url.map(str::to_owned) else { continue };
        let now = world.clock.seconds();
        let claims = json!({
            "iss": issuer, "aud": app, "iat": now, "exp": now + LIFETIME,
            "jti": world.random.alphanumeric(21), "sub": login.user, "sid": login.sid,
            "events": { EVENT: {} },
        });
        let claims = claims.as_object().cloned().unwrap_or_default();
        let token = world.identity.keys.sign("logout+jwt", &claims);
        let form = HeaderValue::from_static("application/x-www-form-urlencoded");
        world.bus.deliver(Delivery {
            url,
            headers: HeaderMap::from_iter([(CONTENT_TYPE, form)]),
            body: format!("logout_token={token}").into(),
        });
    }
}
