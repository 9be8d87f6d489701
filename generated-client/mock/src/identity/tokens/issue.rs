//! Issues tokens for grants.

use serde_json::{Value, json};

use super::super::registration;
use super::super::state::issued::{Access, Authorization, Details, Grant, Refresh};
use super::super::state::keys::jwt;
use super::claims::{has_scope, object, of_user};
use crate::state::Item;
use crate::world::World;

/// Lifetime of access and ID tokens, in seconds.
pub(crate) const LIFETIME: i64 = 7_200;

/// Lifetime of a refresh token, in seconds: 30 days.
const REFRESH_LIFETIME: i64 = 2_592_000;

/// Tokens that were issued together.
pub(crate) struct Tokens {
    pub(crate) access_token: String,
    pub(crate) id_token: Option<String>,
    pub(crate) refresh_token: Option<String>,
    pub(crate) scope: String,
}

impl Tokens {
    /// Returns the data of sign-in operations, which name the lifetime `expire_in`.
    pub(crate) fn data(&self) -> Value {
        self.with_lifetime("expire_in")
    }

    /// Returns the response of a token endpoint, which names the lifetime `expires_in` (RFC 6749,
    /// section 5.1).
    pub(crate) fn response(&self) -> Value {
        self.with_lifetime("expires_in")
    }

    fn with_lifetime(&self, member: &str) -> Value {
        let mut data = json!({
            "access_token": self.access_token,
            "token_type": "Bearer",
            member: LIFETIME,
            "scope": self.scope,
        });
        for (name, token) in
            [("id_token", &self.id_token), ("refresh_token", &self.refresh_token)]
        {
            if let Some(token) = token {
                data[name] = token.as_str().into();
            }
        }
        data
    }
}

/// What an ID token is bound to, besides the session.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Bindings<'a> {
    /// The access token that is issued with it.
    pub(crate) access_token: Option<&'a str>,
    /// The authorization code that is issued with it.
    pub(crate) code: Option<&'a str>,
    /// The `state` of the authorization request.
    pub(crate) state: Option<&'a str>,
}

/// Issues tokens for a grant: an access token, and, depending on the scope, an ID token and a
/// refresh token.
pub(crate) fn issue(world: &mut World, grant: &Grant) -> Tokens {
    let authorization = authorize(world, grant);
    of_authorization(world, &authorization)
}

/// Registers a grant, in a new session if it names none.
pub(crate) fn authorize(world: &mut World, grant: &Grant) -> Authorization {
    let clock = world.clock;
    let sid = match &grant.session {
        Some(sid) => sid.clone(),
        None => start_session(world, &grant.user, &grant.app),
    };
    let mut auth_time = clock.seconds();
    if let Some(login) = world.identity.sessions.get_mut(&sid, clock) {
        login.apps.insert(grant.app.clone(), issuer(&grant.origin));
        auth_time = login.auth_time;
    }
    Authorization {
        id: world.random.alphanumeric(21),
        grant: grant.clone(),
        sid,
        auth_time,
    }
}

/// Starts a session of a user who signed in to an application, and returns its `sid`.
pub(crate) fn start_session(world: &mut World, user: &str, app: &str) -> String {
    let now = world.clock.date_time();
    if let Some(item) = world.store.get_mut("user", user) {
        let count = item.get("loginsCount").and_then(Value::as_u64).unwrap_or(0);
        item.insert("loginsCount".to_owned(), (count + 1).into());
        item.insert("lastLogin".to_owned(), now.into());
        item.insert("lastLoginApp".to_owned(), app.into());
    }
    world.identity.sessions.start(user, world.clock, &mut world.random)
}

/// Issues the tokens of an authorization.
pub(crate) fn of_authorization(
    world: &mut World,
    authorization: &Authorization,
) -> Tokens {
    let mut tokens = without_refresh(world, authorization);
    if has_scope(&authorization.grant.scope, "offline_access") {
        tokens.refresh_token = Some(refresh_token(world, authorization));
    }
    tokens
}

/// Issues the tokens of an authorization, except for a refresh token.
pub(super) fn without_refresh(
    world: &mut World,
    authorization: &Authorization,
) -> Tokens {
    let scope = &authorization.grant.scope;
    let access_token = access_token(world, authorization);
    let bindings = Bindings {
        access_token: Some(&access_token),
        ..Bindings::default()
    };
    let id_token =
        has_scope(scope, "openid").then(|| id_token(world, authorization, bindings));
    Tokens {
        id_token,
        refresh_token: None,
        scope: scope.clone(),
        access_token,
    }
}

/// Issues only an access token.
pub(crate) fn access_token(world: &mut World, authorization: &Authorization) -> String {
    let grant = &authorization.grant;
    let details = details(world, &grant.origin, &grant.scope, LIFETIME);
    let access = Access {
        authorization: Some(authorization.clone()),
        client: grant.app.clone(),
        audience: grant.app.clone(),
        details,
    };
    sign_access(world, access)
}

/// Issues an access token to a program, for an audience.
pub(crate) fn of_program(
    world: &mut World,
    access_key: &str,
    audience: &str,
    scope: &str,
    origin: &str,
) -> Tokens {
    let access = Access {
        authorization: None,
        client: access_key.to_owned(),
        audience: audience.to_owned(),
        details: details(world, origin, scope, LIFETIME),
    };
    Tokens {
        access_token: sign_access(world, access),
        id_token: None,
        refresh_token: None,
        scope: scope.to_owned(),
    }
}

fn sign_access(world: &mut World, access: Access) -> String {
    let Details {
        jti,
        iss,
        scope,
        iat,
        exp,
    } = &access.details;
    let mut claims = object(json!({
        "jti": jti, "iat": iat, "exp": exp, "scope": scope, "iss": iss,
        "aud": access.audience,
    }));
    if let Some(authorization) = &access.authorization {
        claims.insert("sub".to_owned(), authorization.grant.user.as_str().into());
    }
    let token = world.identity.keys.sign("JWT", &claims);
    let (issued, expires) = (*iat, *exp);
    world.identity.issued.access.insert(&token, access, expires, issued);
    token
}

/// Issues an ID token. Its claims about the user depend on the scope.
pub(crate) fn id_token(
    world: &World,
    authorization: &Authorization,
    bindings: Bindings<'_>,
) -> String {
    let Authorization {
        grant,
        sid,
        auth_time,
        ..
    } = authorization;
    let now = world.clock.seconds();
    let mut claims = object(json!({
        "sub": grant.user, "aud": grant.app, "iat": now, "exp": now + LIFETIME,
        "iss": issuer(&grant.origin), "auth_time": auth_time, "sid": sid,
    }));
    claims.extend(of_user(world, &grant.user, &grant.scope, grant.tenant.as_deref()));
    for (name, text) in [
        ("at_hash", bindings.access_token),
        ("c_hash", bindings.code),
        ("s_hash", bindings.state),
    ] {
        if let Some(text) = text {
            claims.insert(name.to_owned(), jwt::half_hash(text).into());
        }
    }
    if let Some(nonce) = &grant.nonce {
        claims.insert("nonce".to_owned(), nonce.as_str().into());
    }
    match world.store.get("application", &grant.app).and_then(shared_secret) {
        Some(secret) => jwt::sign_with_secret(secret, &claims),
        None => world.identity.keys.sign("JWT", &claims),
    }
}

/// Returns the secret that signs the ID tokens of an application, if it is registered for HS256.
pub(crate) fn shared_secret(app: &Item) -> Option<&str> {
    let algorithm = registration::text(app, "id_token_signed_response_alg");
    let secret = app.get("appSecret").and_then(Value::as_str);
    secret.filter(|_| algorithm == Some("HS256"))
}

pub(super) fn refresh_token(world: &mut World, authorization: &Authorization) -> String {
    let token = world.random.alphanumeric(43);
    let Grant { origin, scope, .. } = &authorization.grant;
    let details = details(world, origin, scope, REFRESH_LIFETIME);
    let (issued, expires) = (details.iat, details.exp);
    let mut authorization = authorization.clone();
    // The nonce belongs to the first ID token only (OpenID Connect Core, section 12.2).
    authorization.grant.nonce = None;
    let refresh = Refresh {
        authorization,
        is_used: false,
        details,
    };
    world.identity.issued.refresh.insert(&token, refresh, expires, issued);
    token
}

fn details(world: &mut World, origin: &str, scope: &str, lifetime: i64) -> Details {
    let now = world.clock.seconds();
    Details {
        jti: world.random.alphanumeric(21),
        iss: issuer(origin),
        scope: scope.to_owned(),
        iat: now,
        exp: now + lifetime,
    }
}

/// Returns the issuer that clients at this origin expect.
pub(crate) fn issuer(origin: &str) -> String {
    format!("{origin}/oidc")
}

/// Signs tokens with another key from now on, and returns its ID. The previous keys stay published.
pub(crate) fn rotate_keys(world: &mut World) -> &'static str {
    world.identity.keys.rotate()
}
