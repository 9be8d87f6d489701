//! The grant types of the token endpoint.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ring::digest::{SHA256, digest};

use super::client;
use super::parameters::Parameters;
use super::protocol::Protocol;
use super::record;
use super::users::find_user;
use crate::call::{Failure, Incoming};
use crate::identity::password_check;
use crate::identity::state::issued::Challenge;
use crate::identity::tokens::{self, Grant, Tokens, is_active};
use crate::world::World;

fn invalid_grant(message: &str) -> Failure {
    Failure::oauth(400, "invalid_grant", message)
}

/// Exchanges an authorization code (RFC 6749, section 4.1.3). A second use revokes the tokens that
/// the code was exchanged for.
pub(super) fn code(
    world: &mut World,
    app: &str,
    form: &Parameters,
) -> Result<Tokens, Failure> {
    let (code, redirect_uri) = (form.required("code")?, form.required("redirect_uri")?);
    let (issued, now) = (&mut world.identity.issued, world.clock.seconds());
    let found = issued.codes.get_mut(code, now);
    let found = found.filter(|code| code.authorization.grant.app == app);
    let found = found.ok_or_else(|| invalid_grant("`code` is invalid or expired"))?;
    let authorization = found.authorization.clone();
    if found.is_used {
        issued.revoke(&authorization.id);
        return Err(invalid_grant("`code` was used before, so its tokens are revoked"));
    }
    if found.redirect_uri != redirect_uri {
        let message = "`redirect_uri` differs from that of the authorization request";
        return Err(invalid_grant(message));
    }
    check_verifier(found.challenge.as_ref(), form.get("code_verifier"))?;
    found.is_used = true;
    if !world.store.get("user", &authorization.grant.user).is_some_and(is_active) {
        return Err(invalid_grant("the user of `code` does not exist or is not active"));
    }
    Ok(tokens::of_authorization(world, &authorization))
}

/// Checks the verifier of PKCE (RFC 7636, section 4.6). A verifier without a challenge means that
/// the challenge was removed on the way (RFC 9700, section 2.1.1).
fn check_verifier(
    challenge: Option<&Challenge>,
    verifier: Option<&str>,
) -> Result<(), Failure> {
    match (challenge, verifier) {
        (None, None) => Ok(()),
        (None, Some(_)) => Err(invalid_grant(
            "`code_verifier` is unexpected: the authorization request had no `code_challenge`",
        )),
        (Some(_), None) => Err(invalid_grant("`code_verifier` is missing")),
        (Some(challenge), Some(verifier)) => {
            let is_valid = match challenge {
                Challenge::Plain(expected) => expected == verifier,
                Challenge::S256(expected) => {
                    let hash = digest(&SHA256, verifier.as_bytes());
                    *expected == BASE64_URL_SAFE_NO_PAD.encode(hash)
                }
            };
            is_valid.then_some(()).ok_or_else(|| {
                invalid_grant("`code_verifier` does not match `code_challenge`")
            })
        }
    }
}

/// Exchanges a refresh token (RFC 6749, section 6).
pub(super) fn refresh(
    world: &mut World,
    app: &str,
    form: &Parameters,
) -> Result<Tokens, Failure> {
    let token = form.required("refresh_token")?;
    tokens::refresh(world, token, app, form.get("scope"))
}

/// Issues tokens for the credentials of a user (RFC 6749, section 4.3).
pub(super) fn password(
    world: &mut World,
    incoming: &Incoming,
    app: &str,
    form: &Parameters,
) -> Result<Tokens, Failure> {
    let (account, password) = (form.required("username")?, form.required("password")?);
    let user = find_user(&world.store, account);
    let user = user.ok_or_else(password_check::wrong);
    let user = user
        .and_then(|user| password_check::check(world, &user, password).map(|()| user))
        .map_err(|failure| invalid_grant(&failure.message))?;
    if !world.store.get("user", &user).is_some_and(is_active) {
        return Err(invalid_grant("the user is not active"));
    }
    let default = match Protocol::of(incoming) {
        Protocol::Oidc => "openid profile",
        Protocol::OAuth => "user",
    };
    let grant = Grant {
        user,
        app: app.to_owned(),
        scope: form.get("scope").unwrap_or(default).to_owned(),
        origin: incoming.origin(),
        ..Grant::default()
    };
    let tokens = tokens::issue(world, &grant);
    record::login(world, incoming, &grant.user, app, "password");
    Ok(tokens)
}

/// Issues an access token to a program with an access key (RFC 6749, section 4.4). Its audience is
/// the application in the header, or else the access key.
pub(super) fn program(
    world: &mut World,
    incoming: &Incoming,
    form: &Parameters,
) -> Result<Tokens, Failure> {
    let access_key = client::access_key(&world.store, form)?;
    let scope = form.required("scope")?;
    let app = incoming.branded("app-id").unwrap_or(access_key);
    Ok(tokens::of_program(world, access_key, app, scope, &incoming.origin()))
}
