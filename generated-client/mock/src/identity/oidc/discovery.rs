//! The discovery document and the key set.

use serde_json::{Value, json};

use crate::call::{Incoming, Outcome, Reply};
use crate::identity::tokens::issuer;
use crate::world::World;

/// Serves the discovery document (OpenID Connect Discovery 1.0). What encryption it lists, it
/// lists as the service does.
pub(super) fn configuration(_: &mut World, incoming: &Incoming) -> Outcome {
    let issuer = issuer(&incoming.origin());
    let methods = ["client_secret_post", "client_secret_basic", "none"];
    let (key_wrapping, encryption) = (
        ["A128KW", "A256KW", "ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A256KW", "RSA-OAEP"],
        ["A128CBC-HS256", "A128GCM", "A256CBC-HS512", "A256GCM"],
    );
    let mut document = json!({
        "issuer": issuer,
        "response_types_supported": [
            "code", "none", "token", "id_token", "id_token token", "code token",
            "code id_token", "code id_token token",
        ],
        "response_modes_supported": ["query", "fragment", "form_post", "web_message"],
        "grant_types_supported": [
            "authorization_code", "implicit", "refresh_token", "client_credentials", "password",
        ],
        "scopes_supported": [
            "openid", "offline_access", "username", "phone", "email", "address", "profile",
            "roles", "external_id", "extended_fields", "tenant_id",
        ],
        "subject_types_supported": ["public"],
        "claim_types_supported": ["normal"],
        "claims_supported": [
            "sub", "iss", "aud", "auth_time", "sid", "username", "phone_number",
            "phone_number_verified", "email", "email_verified", "address", "birthdate",
            "family_name", "gender", "given_name", "locale", "middle_name", "name", "nickname",
            "picture", "preferred_username", "profile", "updated_at", "website", "zoneinfo",
            "roles", "external_id", "extended_fields", "tenant_id",
        ],
        "code_challenge_methods_supported": ["plain", "S256"],
        "id_token_signing_alg_values_supported": ["HS256", "RS256"],
        "id_token_encryption_alg_values_supported": key_wrapping,
        "id_token_encryption_enc_values_supported": encryption,
        "userinfo_signing_alg_values_supported": ["HS256", "RS256"],
        "userinfo_encryption_alg_values_supported": key_wrapping,
        "userinfo_encryption_enc_values_supported": encryption,
        "authorization_response_iss_parameter_supported": true,
        "backchannel_logout_supported": true,
        "backchannel_logout_session_supported": true,
        "request_parameter_supported": false,
        "request_uri_parameter_supported": false,
    });
    for (member, path) in [
        ("authorization_endpoint", "/auth"),
        ("token_endpoint", "/token"),
        ("userinfo_endpoint", "/me"),
        ("jwks_uri", "/.well-known/jwks.json"),
        ("end_session_endpoint", "/session/end"),
        ("introspection_endpoint", "/token/introspection"),
        ("revocation_endpoint", "/token/revocation"),
    ] {
        document[member] = format!("{issuer}{path}").into();
    }
    for endpoint in ["token", "introspection", "revocation"] {
        document[format!("{endpoint}_endpoint_auth_methods_supported")] = json!(methods);
    }
    Ok(Reply::Json(document))
}

/// Serves the keys that verify tokens.
pub(super) fn keys(world: &mut World, _: &Incoming) -> Outcome {
    let set: Value = world.identity.keys.set();
    Ok(Reply::Json(set))
}
