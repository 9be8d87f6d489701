//! The OpenID provider, which also serves OAuth 2.0.

mod authorize;
mod client;
mod cookie;
mod discovery;
mod grants;
mod hint;
mod introspection;
mod logout;
mod page;
mod parameters;
mod protocol;
mod record;
mod token;
mod uri;
mod user_info;
mod users;

use super::table::Route;
use crate::call::Incoming;

/// Returns what serves a path of the provider. Its endpoints respond as the standards say, not
/// with the envelope of the API, so no operation is performed for them.
pub(crate) fn route(incoming: &Incoming) -> Option<Route> {
    let path = incoming.path.strip_suffix('/').unwrap_or(&incoming.path);
    let route: Route = match (incoming.method.as_str(), path) {
        ("GET", "/oidc/.well-known/openid-configuration") => discovery::configuration,
        ("GET", "/oidc/.well-known/jwks.json") => discovery::keys,
        ("GET" | "POST", "/oidc/auth" | "/oauth/auth") => authorize::serve,
        ("POST", "/oidc/token" | "/oauth/token") => token::serve,
        ("POST", "/oidc/token/introspection" | "/oauth/token/introspection") => {
            introspection::introspect
        }
        ("POST", "/oidc/token/revocation" | "/oauth/token/revocation") => {
            introspection::revoke
        }
        ("GET" | "POST", "/oidc/me" | "/oauth/me") => user_info::serve,
        ("GET" | "POST", "/oidc/session/end") => logout::serve,
        ("GET", "/login/profile/logout" | "/cas-idp/logout") => logout::serve_others,
        ("GET", "/api/v2/oidc/validate_token") => introspection::validate,
        ("GET", path) if path.starts_with(authorize::RESULTS) => authorize::result,
        // Paths below the ID of an application, such as `/{appId}/oidc/.well-known/jwks.json`.
        ("GET", path) => match path.trim_start_matches('/').split_once('/')?.1 {
            "oidc/.well-known/openid-configuration" => discovery::configuration,
            "oidc/.well-known/jwks.json" => discovery::keys,
            _ => return None,
        },
        _ => return None,
    };
    Some(route)
}
